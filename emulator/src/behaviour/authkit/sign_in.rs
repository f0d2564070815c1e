//! A proven identity on its way to a session.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::policies::{Policies, Radar};
use crate::behaviour::radar::{self, Judgement};
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, organizations::ORGANIZATIONS};
use crate::behaviour::{memberships, mfa};
use crate::reply::Failure;
use crate::store::Record;

/// How a user was recognized.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::behaviour) enum Method {
    Password,
    MagicAuth,
    Sso,
    /// At a social provider, by name: `GoogleOAuth`.
    OAuth(String),
}

impl Method {
    /// From `authentication_method` of answers.
    pub(super) fn of_answer(name: &str) -> Self {
        match name {
            "Password" => Method::Password,
            "MagicAuth" => Method::MagicAuth,
            "SSO" => Method::Sso,
            provider => Method::OAuth(provider.to_owned()),
        }
    }

    /// `authentication_method` of answers.
    pub(super) fn answer_name(&self) -> &str {
        match self {
            Method::Password => "Password",
            Method::MagicAuth => "MagicAuth",
            Method::Sso => "SSO",
            Method::OAuth(provider) => provider,
        }
    }

    /// `auth_method` of sessions.
    pub(super) fn session_name(&self) -> &'static str {
        match self {
            Method::Password => "password",
            Method::MagicAuth => "magic_code",
            Method::Sso => "sso",
            Method::OAuth(_) => "oauth",
        }
    }
}

/// Who signs in, how, and from where.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::behaviour) struct SignIn {
    pub(super) user_id: String,
    pub(super) method: Method,
    /// The organization asked for or chosen.
    pub(super) organization_id: Option<String>,
    pub(super) origin: Origin,
    /// The user has answered with a second factor.
    #[serde(default)]
    pub(super) second_factor: bool,
    /// The user has passed Radar's challenge.
    #[serde(default)]
    pub(super) radar_passed: bool,
    /// The user has entered the address, so that it says nothing about who they are until it is verified.
    #[serde(default)]
    pub(super) address_unproven: bool,
}

impl SignIn {
    /// A sign-in of a user who has been recognized.
    pub(super) fn new(
        user_id: impl Into<String>,
        method: Method,
        organization_id: Option<String>,
        origin: Origin,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            method,
            organization_id,
            origin,
            second_factor: false,
            radar_passed: false,
            address_unproven: false,
        }
    }

    /// A sign-in at a provider that does not tell the user's address, so that nobody knows who it is.
    pub(super) fn anonymous(method: Method, origin: Origin) -> Self {
        Self::new("", method, None, origin)
    }

    /// Whether the user is still to be found by an address.
    pub(super) fn is_anonymous(&self) -> bool {
        self.user_id.is_empty()
    }
}

/// Where a sign-in comes from, as far as the caller says so.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(in crate::behaviour) struct Origin {
    pub(super) ip_address: Option<String>,
    pub(super) user_agent: Option<String>,
}

impl Origin {
    /// From the members of a grant.
    pub(super) fn of_grant(call: &Call<'_>) -> Self {
        let text = |name| call.text(name).map(str::to_owned);
        Self { ip_address: text("ip_address"), user_agent: text("user_agent") }
    }

    /// From the browser that shows a page.
    pub(super) fn of_browser(call: &Call<'_>) -> Self {
        Self { ip_address: None, user_agent: call.request.header_value("user-agent").map(str::to_owned) }
    }
}

/// What a sign-in waits for.
pub(super) enum Step {
    /// The attempt is on a block list of this type: there is no step further.
    Blocked(&'static str),
    /// Radar wants to see a code that was sent to the user, in this way.
    RadarChallenge(Radar),
    /// The user must show that the e-mail address is theirs.
    VerifyEmail,
    /// The user must answer with one of these factors.
    SecondFactor(Vec<Record>),
    /// The environment wants a second factor, and the user has none.
    EnrollFactor,
    /// The user must choose one of these organizations.
    ChooseOrganization(Vec<Record>),
    /// Nothing: this is the complete sign-in.
    Done(SignIn),
}

/// What a sign-in waits for. The only organization of a user is chosen without asking.
pub(super) fn next_step(call: &Call<'_>, mut sign_in: SignIn) -> Result<Step, Failure> {
    let user = call.find(&USERS, &sign_in.user_id)?;
    // Assumption: Radar looks at an attempt before anything else, and not at those that come from the users' own
    // identity provider.
    if sign_in.method != Method::Sso {
        let origin = &sign_in.origin;
        let known = |text: &Option<String>| text.clone().unwrap_or_default();
        let (ip_address, user_agent) = (known(&origin.ip_address), known(&origin.user_agent));
        match radar::judge(&call.state.store, user.text("email"), &ip_address, &user_agent) {
            Judgement::Blocked(kind) => return Ok(Step::Blocked(kind)),
            Judgement::Challenged(radar) if !sign_in.radar_passed => return Ok(Step::RadarChallenge(radar)),
            Judgement::Challenged(_) | Judgement::Allowed(_) | Judgement::Unsuspicious => {}
        }
    }
    if user.member("email_verified") != true || sign_in.address_unproven {
        return Ok(Step::VerifyEmail);
    }
    // Assumption: second factors of those who come from their own identity provider are its business.
    if !sign_in.second_factor && sign_in.method != Method::Sso {
        let factors = mfa::verified(&call.state.store, &user.id);
        if !factors.is_empty() {
            return Ok(Step::SecondFactor(factors));
        }
        if Policies::of(&call.state.store).require_mfa {
            return Ok(Step::EnrollFactor);
        }
    }
    if let Some(organization_id) = &sign_in.organization_id {
        check_member(call, &user.id, organization_id)?;
        return Ok(Step::Done(sign_in));
    }
    let memberships = memberships::active(&call.state.store, &user.id);
    match memberships.as_slice() {
        [] => {}
        [only] => sign_in.organization_id = Some(only.text("organization_id").to_owned()),
        several => {
            let organizations = several.iter().map(|membership| membership.text("organization_id"));
            let found = organizations.filter_map(|id| call.state.store.get(&ORGANIZATIONS, id).cloned());
            return Ok(Step::ChooseOrganization(found.collect()));
        }
    }
    Ok(Step::Done(sign_in))
}

/// Refuses organizations that do not exist or that the user is no active member of.
pub(super) fn check_member(call: &Call<'_>, user_id: &str, organization_id: &str) -> Result<(), Failure> {
    let store = &call.state.store;
    if store.get(&ORGANIZATIONS, organization_id).is_none() {
        let message = format!("The organization '{organization_id}' was not found.");
        return Err(Failure::oauth("organization_not_found", message));
    }
    match memberships::of(store, user_id, organization_id) {
        Some(membership) if membership.text("status") == "active" => Ok(()),
        _ => {
            let message = "The user is not an active member of the organization.";
            Err(Failure::oauth("organization_membership_not_found", message))
        }
    }
}

/// Logs `authentication.<what>_succeeded`.
pub(super) fn emit_succeeded(call: &mut Call<'_>, what: &str, user: &Record, origin: &Origin) {
    let data = json!({
        "type": what,
        "status": "succeeded",
        "ip_address": origin.ip_address,
        "user_agent": origin.user_agent,
        "user_id": user.id,
        "email": user.text("email"),
    });
    call.emit(&format!("authentication.{what}_succeeded"), data);
}

/// Logs `authentication.<what>_failed` with the failure's code and message. `email` is what was entered.
pub(super) fn emit_failed(
    call: &mut Call<'_>,
    what: &str,
    user: Option<&Record>,
    email: &str,
    origin: &Origin,
    failure: &Failure,
) {
    let text = |name: &str| failure.body[name].as_str().unwrap_or_default().to_owned();
    let data = json!({
        "type": what,
        "status": "failed",
        "ip_address": origin.ip_address,
        "user_agent": origin.user_agent,
        "user_id": user.map(|user| user.id.as_str()),
        "email": email,
        "error": {"code": text("code"), "message": text("message")},
    });
    call.emit(&format!("authentication.{what}_failed"), data);
}

/// A sign-in as the hidden member of a record.
pub(super) fn hidden(sign_in: &SignIn) -> Map<String, Value> {
    Map::from_iter([("sign_in".to_owned(), serde_json::to_value(sign_in).unwrap_or_default())])
}

/// The sign-in of a record.
pub(super) fn of_record(record: &Record) -> Option<SignIn> {
    serde_json::from_value(record.member("sign_in").clone()).ok()
}
