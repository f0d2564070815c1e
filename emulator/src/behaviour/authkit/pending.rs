//! Sign-ins through the API that wait for another step, found again by their pending authentication token.

use serde_json::json;

use super::policies::Radar;
use super::sign_in::{self, SignIn, Step};
use super::{email_verification, radar_challenges};
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, radar};
use crate::reply::Failure;
use crate::store::{Kind, Record};

static PENDING: Kind = Kind {
    name: "pending_authentication",
    prefix: "pending",
    label: "Pending authentication",
    indexes: &["token", "user_id"],
    owners: &[("user", "user_id")],
};

/// How long the user may take for a step, in seconds.
const LIFETIME: u64 = 10 * 60;

/// The complete sign-in, or the documented 403 that says what is missing.
pub(super) fn advance(call: &mut Call<'_>, sign_in: SignIn) -> Result<SignIn, Failure> {
    match sign_in::next_step(call, sign_in.clone())? {
        Step::Done(complete) => Ok(complete),
        Step::Blocked(kind) => Err(radar_challenges::block(call, &sign_in, kind)),
        Step::RadarChallenge(radar) => Err(radar_challenge(call, &sign_in, radar)?),
        Step::VerifyEmail => {
            let user = call.find(&USERS, &sign_in.user_id)?;
            let verification = email_verification::start(call, &user);
            let message = "Email ownership must be verified before authentication.";
            Err(Failure::coded(403, "email_verification_required", message)
                .with("pending_authentication_token", store(call, &sign_in))
                .with("email", user.text("email"))
                .with("email_verification_id", verification.id))
        }
        Step::SecondFactor(factors) => {
            let user = call.find(&USERS, &sign_in.user_id)?;
            let factors = factors.iter().map(|factor| json!({"id": factor.id, "type": factor.text("type")}));
            let factors = factors.collect::<Vec<_>>();
            let message = "The user must complete an MFA challenge to finish authenticating.";
            Err(Failure::coded(403, "mfa_challenge", message)
                .with("pending_authentication_token", store(call, &sign_in))
                .with("authentication_factors", factors)
                .with("user", user.value()))
        }
        Step::EnrollFactor => {
            let user = call.find(&USERS, &sign_in.user_id)?;
            let message = "The user must enroll in MFA to finish authenticating.";
            Err(Failure::coded(403, "mfa_enrollment", message)
                .with("pending_authentication_token", store(call, &sign_in))
                .with("user", user.value()))
        }
        Step::ChooseOrganization(organizations) => {
            let user = call.find(&USERS, &sign_in.user_id)?;
            let organizations = organizations
                .iter()
                .map(|organization| json!({"id": organization.id, "name": organization.text("name")}));
            let organizations = organizations.collect::<Vec<_>>();
            let message = "The user must choose an organization to finish their authentication.";
            Err(Failure::coded(403, "organization_selection_required", message)
                .with("pending_authentication_token", store(call, &sign_in))
                .with("user", user.value())
                .with("organizations", organizations))
        }
    }
}

/// The 403 that says how to pass Radar's challenge. A code is sent where it is known whereto.
fn radar_challenge(call: &mut Call<'_>, sign_in: &SignIn, radar: Radar) -> Result<Failure, Failure> {
    let user = call.find(&USERS, &sign_in.user_id)?;
    radar_challenges::report(call, sign_in, radar::CHALLENGE_CONTROL, None);
    let failure = if radar != Radar::Sms {
        let challenge = radar_challenges::mail(call, &user);
        let message = "The sign-in needs the code that was sent by e-mail.";
        Failure::coded(403, "radar_challenge", message).with("radar_challenge_id", challenge.id)
    } else if let Some(phone_number) = radar_challenges::known_phone_number(call, &user) {
        radar_challenges::text(call, &user, &phone_number);
        let message = "The sign-in needs the code that was sent by SMS.";
        Failure::coded(403, "radar_sms_sign_in_challenge", message)
    } else {
        let message = "The sign-up needs a phone number and the code that is sent to it.";
        Failure::coded(403, "radar_sign_up_challenge", message)
    };
    Ok(failure
        .with("pending_authentication_token", store(call, sign_in))
        .with("email", user.text("email"))
        .with("user", user.value()))
}

/// The sign-in that waits under this token. It keeps waiting: a wrong code can be corrected.
pub(super) fn find(call: &Call<'_>, token: &str) -> Result<(Record, SignIn), Failure> {
    let record =
        call.find_by(&PENDING, "token", token).filter(|record| !call.is_past(record.text("expires_at")));
    let found = record.and_then(|record| sign_in::of_record(&record).map(|sign_in| (record, sign_in)));
    found.ok_or_else(|| {
        let message = "The pending authentication token is invalid or has expired.";
        Failure::coded(400, "invalid_pending_authentication_token", message)
    })
}

/// Uses up the token.
pub(super) fn finish(call: &mut Call<'_>, record: &Record) {
    call.state.store.remove(&PENDING, &record.id);
}

fn store(call: &mut Call<'_>, sign_in: &SignIn) -> String {
    let token = call.state.random.token(25);
    let mut hidden = sign_in::hidden(sign_in);
    hidden.insert("token".to_owned(), token.clone().into());
    hidden.insert("user_id".to_owned(), sign_in.user_id.clone().into());
    hidden.insert("expires_at".to_owned(), call.in_seconds(LIFETIME).into());
    call.create_with(&PENDING, json!({}), hidden);
    token
}
