//! The hosted sign-in pages under `/_authkit`. Each form posts one step of a flow and answers with the page
//! of the next one, or leaves for the application.

use serde_json::{Map, json};

use super::authorize::{self, FLOWS, STEP_MEMBERS};
use super::sign_in::{self, Method, Origin, SignIn, Step};
use super::{
    authenticate, email_verification, hosted_factors, hosted_pages, hosted_radar, invitations, magic_auth,
    radar_challenges, redirect_uris,
};
use crate::behaviour::html;
use crate::behaviour::users;
use crate::behaviour::{Call, Module, passwords};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[],
    pages: &[
        ("GET", "/_authkit/invitation", open_invitation),
        ("GET", "/_authkit/{flow}", show),
        ("GET", "/_authkit/{flow}/sign-in", show_sign_in),
        ("GET", "/_authkit/{flow}/sign-up", show_sign_up),
        ("POST", "/_authkit/{flow}/sign-up", sign_up),
        ("POST", "/_authkit/{flow}/password", enter_password),
        ("POST", "/_authkit/{flow}/mail-code", mail_code),
        ("POST", "/_authkit/{flow}/code", enter_code),
        ("POST", "/_authkit/{flow}/verify-email", verify_email),
        ("POST", "/_authkit/{flow}/organization", choose_organization),
        ("POST", "/_authkit/{flow}/cancel", cancel),
    ],
    seeds: &[],
};

fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    at(call, |call, flow| match sign_in::of_record(&flow) {
        Some(sign_in) => advance(call, &flow, sign_in, None),
        None if !flow.text("email").is_empty() => Ok(hosted_pages::code(call, &flow, None)),
        None if flow.text("screen_hint") == "sign-up" => Ok(hosted_pages::sign_up(call, &flow, None)),
        None => Ok(hosted_pages::sign_in(call, &flow, None)),
    })
}

fn show_sign_in(call: &mut Call<'_>) -> Result<Reply, Failure> {
    at(call, |call, flow| Ok(hosted_pages::sign_in(call, &flow, None)))
}

fn show_sign_up(call: &mut Call<'_>) -> Result<Reply, Failure> {
    at(call, |call, flow| Ok(hosted_pages::sign_up(call, &flow, None)))
}

fn sign_up(call: &mut Call<'_>) -> Result<Reply, Failure> {
    at(call, |call, flow| {
        let entered =
            |name: &str| call.text(name).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let email = entered("email").unwrap_or_default().to_lowercase();
        let (first_name, last_name) = (entered("first_name"), entered("last_name"));
        let password = call.text("password").unwrap_or_default().to_owned();
        let is_address =
            email.split_once('@').is_some_and(|(user, domain)| !user.is_empty() && !domain.is_empty());
        if !is_address {
            return Ok(hosted_pages::sign_up(call, &flow, Some("Enter your e-mail address.")));
        }
        if users::by_email(&call.state.store, &email).is_some() {
            return Ok(hosted_pages::sign_up(
                call,
                &flow,
                Some("This e-mail address has an account already."),
            ));
        }
        if passwords::check_strength(&password).is_err() {
            let message = format!("The password must have at least {} characters.", passwords::SHORTEST);
            return Ok(hosted_pages::sign_up(call, &flow, Some(&message)));
        }
        // An invitation for somebody else must not leave an account behind.
        if let Err(failure) = invitations::usable(call, flow.member("invitation_token").as_str(), &email) {
            return Ok(hosted_pages::sign_up(call, &flow, Some(&explanation(&failure))));
        }
        let hash = passwords::hash(&mut call.state.random, &password)?;
        let mut known = json!({"email": email});
        for (name, value) in [("first_name", first_name), ("last_name", last_name)] {
            known[name] = value.into();
        }
        let user = users::register(call, known, Map::from_iter([("password_hash".to_owned(), hash.into())]));
        let origin = Origin::of_browser(call);
        sign_in::emit_succeeded(call, "password", &user, &origin);
        go_on(call, &flow, &user, Method::Password)
    })
}

fn enter_password(call: &mut Call<'_>) -> Result<Reply, Failure> {
    at(call, |call, flow| {
        let (email, password) =
            (entered(call, "email"), call.text("password").unwrap_or_default().to_owned());
        let origin = Origin::of_browser(call);
        match authenticate::check_password(call, &email, &password, &origin) {
            Ok(user) => go_on(call, &flow, &user, Method::Password),
            Err(_) => Ok(hosted_pages::sign_in(call, &flow, Some("E-mail address or password is wrong."))),
        }
    })
}

fn mail_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    at(call, |call, flow| {
        let email = entered(call, "email").to_lowercase();
        if !email.contains('@') {
            return Ok(hosted_pages::sign_in(call, &flow, Some("Enter your e-mail address.")));
        }
        magic_auth::start(call, &email);
        let flow = call.change(&FLOWS, &flow.id, |flow| flow.set_hidden("email", email))?;
        Ok(hosted_pages::code(call, &flow, None))
    })
}

fn enter_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    at(call, |call, flow| {
        let (email, code) = (flow.text("email").to_owned(), entered(call, "code"));
        let origin = Origin::of_browser(call);
        match authenticate::check_magic_auth(call, &email, &code, &origin) {
            Ok(user) => go_on(call, &flow, &user, Method::MagicAuth),
            Err(failure) => Ok(hosted_pages::code(call, &flow, Some(&explanation(&failure)))),
        }
    })
}

fn verify_email(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, mut sign_in) = match proven_flow(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    let code = entered(call, "code");
    let origin = Origin::of_browser(call);
    match authenticate::check_email_verification(call, &user, &code, &origin) {
        Ok(_) => {
            sign_in.address_unproven = false;
            advance(call, &flow, sign_in, None)
        }
        Err(refusal) => advance(call, &flow, sign_in, Some(&explanation(&refusal.of_grant()))),
    }
}

fn choose_organization(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, mut sign_in) = match proven_flow(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let organization_id = entered(call, "organization_id");
    if let Err(failure) = sign_in::check_member(call, &sign_in.user_id, &organization_id) {
        return advance(call, &flow, sign_in, Some(&explanation(&failure)));
    }
    sign_in.organization_id = Some(organization_id);
    advance(call, &flow, sign_in, None)
}

fn cancel(call: &mut Call<'_>) -> Result<Reply, Failure> {
    match flow(call) {
        Ok(flow) => {
            Ok(authorize::return_error(call, &flow, "access_denied", "The user cancelled the sign-in."))
        }
        Err(over) => Ok(over),
    }
}

/// The link of an invitation mail: on to the application's default redirect URI by way of the sign-up page.
fn open_invitation(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let token = call.query_text("invitation_token").unwrap_or_default();
    let Some(redirect_uri) = redirect_uris::default(&call.state.store) else {
        let body = "<p>Start the sign-in from your application and pass this token on as \
                    <code>invitation_token</code>:</p>";
        let body = format!("{body}<pre data-testid=\"invitation_token\">{}</pre>", html::escape(token));
        return Ok(html::page(200, "You are invited", &body));
    };
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs([
        ("client_id", call.state.environment.client_id.as_str()),
        ("redirect_uri", &redirect_uri),
        ("response_type", "code"),
        ("provider", "authkit"),
        ("screen_hint", "sign-up"),
        ("invitation_token", token),
    ]);
    Ok(Reply::redirect(format!("{}/user_management/authorize?{}", call.context.base_url, query.finish())))
}

/// Goes on with a user who has been recognized.
fn go_on(call: &mut Call<'_>, flow: &Record, user: &Record, method: Method) -> Result<Reply, Failure> {
    // Somebody else may have come as far as a code in this browser.
    let flow = &call.change(&FLOWS, &flow.id, |flow| {
        flow.hidden.retain(|name, _| !STEP_MEMBERS.contains(&name.as_str()));
    })?;
    match authorize::proven(call, flow, user, method) {
        Ok(sign_in) => advance(call, flow, sign_in, None),
        Err(failure) => Ok(hosted_pages::sign_in(call, flow, Some(&explanation(&failure)))),
    }
}

/// The page of the step that a sign-in waits for, or the way back to the application.
pub(super) fn advance(
    call: &mut Call<'_>,
    flow: &Record,
    sign_in: SignIn,
    error: Option<&str>,
) -> Result<Reply, Failure> {
    let step = match sign_in::next_step(call, sign_in.clone()) {
        Ok(step) => step,
        // An organization that the application asked for and the user is no member of.
        Err(failure) => {
            let code = failure.body["error"].as_str().unwrap_or("server_error").to_owned();
            return Ok(authorize::return_error(call, flow, &code, &explanation(&failure)));
        }
    };
    let keep = |call: &mut Call<'_>| {
        let members = sign_in::hidden(&sign_in);
        call.change(&FLOWS, &flow.id, |flow| flow.hidden.extend(members))
    };
    match step {
        Step::Done(complete) => Ok(authorize::return_code(call, flow, &complete)),
        Step::Blocked(kind) => {
            radar_challenges::block(call, &sign_in, kind);
            Ok(authorize::return_error(call, flow, "access_denied", radar_challenges::BLOCKED))
        }
        Step::RadarChallenge(radar) => {
            let flow = keep(call)?;
            hosted_radar::ask(call, &flow, &sign_in, radar, error)
        }
        Step::VerifyEmail => {
            let flow = keep(call)?;
            let user = call.find(&users::USERS, &sign_in.user_id)?;
            if flow.member("verification_started") != true {
                email_verification::start(call, &user);
                call.change(&FLOWS, &flow.id, |flow| flow.set_hidden("verification_started", true))?;
            }
            Ok(hosted_pages::verification(call, &flow, user.text("email"), error))
        }
        Step::SecondFactor(factors) => {
            let flow = keep(call)?;
            hosted_factors::ask(call, &flow, &factors, error)
        }
        Step::EnrollFactor => {
            let flow = keep(call)?;
            let user = call.find(&users::USERS, &sign_in.user_id)?;
            hosted_factors::ask_to_enroll(call, &flow, &user, error)
        }
        Step::ChooseOrganization(organizations) => {
            let flow = keep(call)?;
            Ok(hosted_pages::organization(&flow, &organizations, error))
        }
    }
}

/// A step of the flow that the path names.
fn at(
    call: &mut Call<'_>,
    step: impl FnOnce(&mut Call<'_>, Record) -> Result<Reply, Failure>,
) -> Result<Reply, Failure> {
    match flow(call) {
        Ok(flow) => step(call, flow),
        Err(over) => Ok(over),
    }
}

/// The flow that the path names, or the page that says that it is over.
fn flow(call: &Call<'_>) -> Result<Record, Reply> {
    let flow = call.state.store.get(&FLOWS, call.path("flow")).cloned();
    flow.filter(|flow| !call.is_past(flow.text("expires_at"))).ok_or_else(|| {
        let body = "<p>This sign-in is over. Go back to the application and start again.</p>";
        html::page(410, "Sign-in over", body)
    })
}

/// [`flow`] of a user who has been recognized; others begin again.
pub(super) fn proven_flow(call: &Call<'_>) -> Result<(Record, SignIn), Reply> {
    let flow = flow(call)?;
    match sign_in::of_record(&flow) {
        Some(sign_in) => Ok((flow, sign_in)),
        None => Err(hosted_pages::sign_in(call, &flow, Some("Sign in first."))),
    }
}

pub(super) fn entered(call: &Call<'_>, name: &str) -> String {
    call.text(name).unwrap_or_default().trim().to_owned()
}

/// A failure in words.
pub(super) fn explanation(failure: &Failure) -> String {
    let text = |name: &str| failure.body[name].as_str().map(str::to_owned);
    text("error_description").or_else(|| text("message")).unwrap_or_default()
}

#[cfg(test)]
#[path = "hosted_tests.rs"]
mod tests;
