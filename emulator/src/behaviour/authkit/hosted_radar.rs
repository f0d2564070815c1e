//! Radar's challenges on the hosted pages.

use super::authorize::FLOWS;
use super::policies::Radar;
use super::sign_in::SignIn;
use super::{hosted, hosted_pages, radar_challenges};
use crate::behaviour::{Call, Module, html, mfa, radar, users};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[],
    pages: &[
        ("POST", "/_authkit/{flow}/phone-number", enter_phone_number),
        ("POST", "/_authkit/{flow}/radar-code", enter_code),
    ],
    seeds: &[],
};

/// The page that asks for the code, or for the number of the phone that will get it.
pub(super) fn ask(
    call: &mut Call<'_>,
    flow: &Record,
    sign_in: &SignIn,
    radar: Radar,
    error: Option<&str>,
) -> Result<Reply, Failure> {
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    let mut flow = flow.clone();
    if flow.member("radar_reported") != true {
        radar_challenges::report(call, sign_in, radar::CHALLENGE_CONTROL, None);
        flow = call.change(&FLOWS, &flow.id, |flow| flow.set_hidden("radar_reported", true))?;
    }
    if radar != Radar::Sms {
        if flow.text("radar_challenge_id").is_empty() {
            let challenge = radar_challenges::mail(call, &user);
            flow = remember(call, &flow, "radar_challenge_id", &challenge)?;
        }
        return Ok(code_page(call, &flow, user.text("email"), error));
    }
    if flow.text("radar_verification_id").is_empty()
        && let Some(phone_number) = radar_challenges::known_phone_number(call, &user)
    {
        let verification = radar_challenges::text(call, &user, &phone_number);
        flow = remember(call, &flow, "radar_verification_id", &verification)?;
    }
    match flow.member("radar_verification_id").as_str() {
        Some(id) => {
            let phone_number = radar_challenges::verification(call, id)?.text("phone_number").to_owned();
            Ok(code_page(call, &flow, &phone_number, error))
        }
        None => Ok(phone_page(&flow, error)),
    }
}

fn enter_phone_number(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, sign_in) = match hosted::proven_flow(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let phone_number = hosted::entered(call, "phone_number");
    if !mfa::is_phone_number(&phone_number) {
        let problem = "Enter the number with + and country code.";
        return hosted::advance(call, &flow, sign_in, Some(problem));
    }
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    let verification = radar_challenges::text(call, &user, &phone_number);
    let flow = remember(call, &flow, "radar_verification_id", &verification)?;
    hosted::advance(call, &flow, sign_in, None)
}

fn enter_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, mut sign_in) = match hosted::proven_flow(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    let code = hosted::entered(call, "code");
    let redeemed = match flow.member("radar_verification_id").as_str() {
        Some(id) => radar_challenges::verification(call, id)
            .and_then(|verification| radar_challenges::redeem_texted(call, &user, &verification, &code)),
        None => radar_challenges::redeem_mailed(call, &user, flow.text("radar_challenge_id"), &code),
    };
    match redeemed {
        Ok(()) => {
            sign_in.radar_passed = true;
            hosted::advance(call, &flow, sign_in, None)
        }
        Err(failure) => {
            let explanation = hosted::explanation(&failure);
            hosted::advance(call, &flow, sign_in, Some(&explanation))
        }
    }
}

fn remember(call: &mut Call<'_>, flow: &Record, member: &str, record: &Record) -> Result<Record, Failure> {
    call.change(&FLOWS, &flow.id, |flow| flow.set_hidden(member, record.id.as_str()))
}

fn code_page(call: &Call<'_>, flow: &Record, sent_to: &str, error: Option<&str>) -> Reply {
    let field = html::field("code", "Code", "text", "");
    let content = [field, html::button("continue", "main", "Continue")].concat();
    let form = html::form(&hosted_pages::action(flow, "radar-code"), &content);
    hosted_pages::show_page(flow, "Confirm that it is you", error, &[hosted_pages::sent(call, sent_to), form])
}

fn phone_page(flow: &Record, error: Option<&str>) -> Reply {
    let field = html::field("phone_number", "Phone number", "tel", "");
    let content = [field, html::button("send_code", "main", "Send me a code")].concat();
    let form = html::form(&hosted_pages::action(flow, "phone-number"), &content);
    hosted_pages::show_page(flow, "Confirm that it is you", error, &[form])
}
