//! The second factor on the hosted pages: asking for a code, and setting an authenticator app up.

use super::authorize::FLOWS;
use super::sign_in::{self, Origin, SignIn, Step};
use super::{authenticate, hosted, hosted_pages};
use crate::behaviour::mfa::{self, FACTORS, challenges};
use crate::behaviour::{Call, Module, html, users};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[],
    pages: &[
        ("POST", "/_authkit/{flow}/factor", choose_factor),
        ("POST", "/_authkit/{flow}/second-factor", enter_code),
    ],
    seeds: &[],
};

/// The page that asks for a code of the factor that was challenged last, of the first one to begin with.
pub(super) fn ask(
    call: &mut Call<'_>,
    flow: &Record,
    factors: &[Record],
    error: Option<&str>,
) -> Result<Reply, Failure> {
    let begun = challenges::find(call, flow.text("challenge_id")).ok();
    let asked = begun.and_then(|(_, factor)| factors.iter().find(|known| known.id == factor.id));
    let factor = match (asked, factors) {
        (Some(factor), _) => factor,
        (None, [first, ..]) => {
            challenge(call, flow, first)?;
            first
        }
        (None, []) => return Err(Failure::not_found(&FACTORS, "")),
    };
    // A text message can be lost or late; the code of an app is always there.
    let is_offered = |other: &&Record| other.id != factor.id || other.text("type") == "sms";
    let others: String = factors.iter().filter(is_offered).map(choice).collect();
    let others = if others.is_empty() {
        others
    } else {
        html::form(&hosted_pages::action(flow, "factor"), &format!("<h2>Another way</h2>{others}"))
    };
    let parts = [note(call, factor), code_form(flow), others];
    Ok(hosted_pages::show_page(flow, "Enter your second factor", error, &parts))
}

/// The page that sets an authenticator app up and asks for its first code.
pub(super) fn ask_to_enroll(
    call: &mut Call<'_>,
    flow: &Record,
    user: &Record,
    error: Option<&str>,
) -> Result<Reply, Failure> {
    let begun = challenges::find(call, flow.text("challenge_id")).ok().map(|(_, factor)| factor);
    let factor = match begun {
        Some(factor) => factor,
        None => {
            let factor = mfa::enroll_on_page(call, user)?;
            challenge(call, flow, &factor)?;
            factor
        }
    };
    let set_up = mfa::set_up(&factor).unwrap_or_default();
    let shown = |name: &str| html::escape(set_up["totp"][name].as_str().unwrap_or_default());
    let picture = format!(
        "<p>Scan this with your authenticator app, or enter the key by hand.</p>\
         <img src=\"{}\" alt=\"QR code\" data-testid=\"qr_code\">\
         <p><a href=\"{}\">Open the app</a> <code data-testid=\"secret\">{}</code></p>",
        shown("qr_code"),
        shown("uri"),
        shown("secret"),
    );
    let parts = [picture, note(call, &factor), code_form(flow)];
    Ok(hosted_pages::show_page(flow, "Set up a second factor", error, &parts))
}

fn enter_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, mut sign_in) = match hosted::proven_flow(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    let (challenge_id, code) = (flow.text("challenge_id").to_owned(), hosted::entered(call, "code"));
    let origin = Origin::of_browser(call);
    match authenticate::check_second_factor(call, &user, &challenge_id, &code, &origin) {
        Ok(()) => {
            sign_in.second_factor = true;
            hosted::advance(call, &flow, sign_in, None)
        }
        Err(failure) => {
            let explanation = hosted::explanation(&failure);
            hosted::advance(call, &flow, sign_in, Some(&explanation))
        }
    }
}

/// Challenges another factor of the user.
fn choose_factor(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, sign_in) = match hosted::proven_flow(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let chosen = hosted::entered(call, "factor_id");
    let flow = match offered(call, &sign_in)?.iter().find(|factor| factor.id == chosen) {
        Some(factor) => challenge(call, &flow, factor)?,
        None => flow,
    };
    hosted::advance(call, &flow, sign_in, None)
}

/// The factors that the sign-in waits for.
fn offered(call: &Call<'_>, sign_in: &SignIn) -> Result<Vec<Record>, Failure> {
    match sign_in::next_step(call, sign_in.clone())? {
        Step::SecondFactor(factors) => Ok(factors),
        _ => Ok(Vec::new()),
    }
}

fn challenge(call: &mut Call<'_>, flow: &Record, factor: &Record) -> Result<Record, Failure> {
    let challenge = challenges::start(call, factor, None);
    call.change(&FLOWS, &flow.id, |flow| flow.set_hidden("challenge_id", challenge.id))
}

/// Where the code is. No phone really gets a message, and nobody has to have an app, so the page shows what
/// they would.
fn note(call: &Call<'_>, factor: &Record) -> String {
    match mfa::current_code(call, factor) {
        Some(code) => format!(
            "<p>Enter the code of your authenticator app.</p>\
             <p class=\"note\">The app shows: <code data-testid=\"app_code\">{code}</code></p>"
        ),
        None => {
            hosted_pages::sent(call, factor.member("sms")["phone_number"].as_str().unwrap_or("your phone"))
        }
    }
}

fn code_form(flow: &Record) -> String {
    let field = html::field("code", "Code", "text", "");
    let content = [field, html::button("continue", "main", "Continue")].concat();
    html::form(&hosted_pages::action(flow, "second-factor"), &content)
}

fn choice(factor: &Record) -> String {
    let label = match factor.text("type") {
        "totp" => "Authenticator app".to_owned(),
        "sms" => {
            format!(
                "New text message to {}",
                factor.member("sms")["phone_number"].as_str().unwrap_or_default()
            )
        }
        other => other.to_owned(),
    };
    format!(
        "<button name=\"factor_id\" value=\"{id}\" data-testid=\"{id}\">{label}</button>",
        id = html::escape(&factor.id),
        label = html::escape(&label),
    )
}

#[cfg(test)]
#[path = "hosted_factors_tests.rs"]
mod tests;
