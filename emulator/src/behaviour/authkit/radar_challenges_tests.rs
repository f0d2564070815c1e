use serde_json::{Value, json};

use super::super::test_support::*;
use crate::testing::Bench;

const EMAIL: &str = "urn:workos:oauth:grant-type:radar-email-challenge:code";
const SMS: &str = "urn:workos:oauth:grant-type:radar-sms-challenge:code";
const PHONE: &str = "+15005550006";

fn challenging(by: &str) -> Bench {
    let mut bench = seeded();
    bench.seed(&format!("authkit: {{ radar: {by} }}")).unwrap();
    bench
}

/// The 403 of a password sign-in.
fn stopped(bench: &mut Bench, email: &str, password: &str, code: &str) -> Value {
    let (status, body) = sign_in(bench, email, password);
    assert_eq!((status, &body["code"]), (403, &json!(code)), "{body}");
    body
}

fn other_than(right: &str) -> &'static str {
    if right == "000000" { "000001" } else { "000000" }
}

#[test]
fn a_mailed_code_lets_the_sign_in_go_on() {
    let mut bench = challenging("email");
    let body = stopped(&mut bench, "ada@acme.com", "adapass", "radar_challenge");
    let id = body["radar_challenge_id"].as_str().unwrap();
    let (status, challenge) = bench.get(&format!("/user_management/radar_challenges/{id}"));
    assert_eq!((status, &challenge["user_id"]), (200, &json!("user_01ADA")));
    let code = mailed_code(&bench);
    assert_eq!(challenge["code"], code, "an application that mails by itself sends the same code");
    assert_eq!(bench.get("/user_management/radar_challenges/radar_challenge_no").0, 404);

    let members = |code: &str| {
        json!({
            "code": code,
            "radar_challenge_id": id,
            "pending_authentication_token": body["pending_authentication_token"],
        })
    };
    assert_eq!(
        refusal(grant(&mut bench, EMAIL, members(other_than(&code)))),
        refused(400, "invalid_one_time_code")
    );
    let (status, answer) = grant(&mut bench, EMAIL, members(&code));
    assert_eq!((status, &answer["user"]["id"]), (200, &json!("user_01ADA")), "{answer}");
    assert_eq!(
        bench.events(),
        [
            "authentication.password_succeeded",
            "authentication.radar_risk_detected",
            "radar.challenge_created",
            "session.created"
        ]
    );
    let again = grant(&mut bench, EMAIL, members(&code));
    assert_eq!(refusal(again), refused(400, "invalid_pending_authentication_token"));
}

#[test]
fn a_challenge_verifies_the_address_and_belongs_to_its_user() {
    let mut bench = challenging("email");
    let adas = stopped(&mut bench, "ada@acme.com", "adapass", "radar_challenge");
    let adas_code = mailed_code(&bench);
    let bobs = stopped(&mut bench, "bob@acme.com", "bobpass", "radar_challenge");
    let bobs_code = mailed_code(&bench);
    let members = |code: &str, challenge: &Value| {
        json!({
            "code": code,
            "radar_challenge_id": challenge["radar_challenge_id"],
            "pending_authentication_token": bobs["pending_authentication_token"],
        })
    };
    assert_eq!(refusal(grant(&mut bench, EMAIL, members(&adas_code, &adas))), refused(400, "user_mismatch"));
    let (status, answer) = grant(&mut bench, EMAIL, members(&bobs_code, &bobs));
    assert_eq!((status, &answer["user"]["email_verified"]), (200, &json!(true)), "{answer}");
}

#[test]
fn a_phone_is_asked_for_once_and_known_then() {
    let mut bench = challenging("sms");
    let body = stopped(&mut bench, "ada@acme.com", "adapass", "radar_sign_up_challenge");
    let pending = &body["pending_authentication_token"];
    let send = |user: &str, phone: &str| json!({"user_id": user, "pending_authentication_token": pending, "phone_number": phone});
    let path = "/user_management/radar_challenges";
    assert_eq!(refusal(bench.post(path, send("user_01BOB", PHONE))), refused(400, "user_mismatch"));
    assert_eq!(bench.post(path, send("user_01ADA", "0170")).0, 422);
    let (status, sent) = bench.post(path, send("user_01ADA", PHONE));
    assert_eq!((status, &sent["phone_number"]), (201, &json!(PHONE)), "{sent}");
    assert_eq!(bench.state.outbox.last().unwrap().to, PHONE);
    let code = mailed_code(&bench);

    let mut answer_with = |further: Value| {
        let mut members = json!({"code": code, "pending_authentication_token": pending});
        members.as_object_mut().unwrap().extend(further.as_object().unwrap().clone());
        grant(&mut bench, SMS, members)
    };
    let id = &sent["verification_id"];
    assert_eq!(refusal(answer_with(json!({}))), refused(400, "verification_id_required"));
    assert_eq!(refusal(answer_with(json!({"verification_id": id}))), refused(400, "phone_number_required"));
    let other_phone = json!({"verification_id": id, "phone_number": "+15005550007"});
    assert_eq!(refusal(answer_with(other_phone)), refused(400, "invalid_one_time_code"));
    assert_eq!(answer_with(json!({"verification_id": id, "phone_number": PHONE})).0, 200);

    let body = stopped(&mut bench, "ada@acme.com", "adapass", "radar_sms_sign_in_challenge");
    assert_eq!(bench.state.outbox.last().unwrap().to, PHONE, "the number is known now");
    let code = mailed_code(&bench);
    let members = json!({"code": code, "pending_authentication_token": body["pending_authentication_token"]});
    assert_eq!(grant(&mut bench, SMS, members).0, 200);
}

#[test]
fn lists_are_stronger_than_the_setting() {
    let mut bench = challenging("email");
    bench.post("/radar/lists/email/allow", json!({"entry": "ada@acme.com"}));
    assert_eq!(sign_in(&mut bench, "ada@acme.com", "adapass").0, 200);
    bench.post("/radar/lists/ip_address/block", json!({"entry": "192.0.2.66"}));
    let members = json!({"email": "eve@acme.com", "password": "evepass", "ip_address": "192.0.2.66"});
    assert_eq!(refusal(grant(&mut bench, "password", members)), refused(400, "access_denied"));
    let (_, events) = bench.get("/events?events=authentication.radar_risk_detected");
    let risk = &events["data"][0]["data"];
    assert_eq!((&risk["control"], &risk["blocklist_type"]), (&json!("restriction"), &json!("ip_address")));
}

/// Ada after her password on the pages, and the address of the flow.
fn on_pages(bench: &mut Bench) -> (String, String) {
    let (page, shown) = after_password(bench);
    if shown.status == 302 { (page, location(&shown)) } else { (page, text(&shown)) }
}

#[test]
fn the_pages_ask_for_the_mailed_code() {
    let mut bench = challenging("email");
    let (page, shown) = on_pages(&mut bench);
    let code = mailed_code(&bench);
    assert!(shown.contains("Confirm that it is you") && shown.contains(&code), "{shown}");
    open(&mut bench, &page);
    assert_eq!(bench.state.outbox.len(), 1, "reloading sends nothing");
    let wrong = post_form(&mut bench, &format!("{page}/radar-code"), &[("code", "wrong")]);
    assert!(text(&wrong).contains("incorrect"));
    let done = post_form(&mut bench, &format!("{page}/radar-code"), &[("code", &code)]);
    assert!(parameter(&location(&done), "code").is_some());
    let risks = bench.events().iter().filter(|event| event.contains("radar_risk")).count();
    assert_eq!(risks, 1);
}

#[test]
fn the_pages_ask_for_a_phone() {
    let mut bench = challenging("sms");
    let (page, shown) = on_pages(&mut bench);
    assert!(shown.contains("data-testid=\"phone_number\""), "{shown}");
    let number = format!("{page}/phone-number");
    assert!(text(&post_form(&mut bench, &number, &[("phone_number", "0170")])).contains("country code"));
    let asked = post_form(&mut bench, &number, &[("phone_number", PHONE)]);
    let code = mailed_code(&bench);
    assert!(text(&asked).contains(&code));
    let done = post_form(&mut bench, &format!("{page}/radar-code"), &[("code", &code)]);
    assert!(parameter(&location(&done), "code").is_some());
    let (_, shown) = on_pages(&mut bench);
    assert!(shown.contains(PHONE) && shown.contains(&mailed_code(&bench)), "the number is known now");
}

#[test]
fn the_pages_keep_blocked_people_out() {
    let mut bench = seeded();
    bench.post("/radar/lists/domain/block", json!({"entry": "acme.com"}));
    let (_, leads_to) = on_pages(&mut bench);
    assert_eq!(parameter(&leads_to, "error").as_deref(), Some("access_denied"));
}

#[test]
fn another_user_in_the_same_browser_gets_a_challenge_of_their_own() {
    let mut bench = challenging("email");
    let (page, _) = on_pages(&mut bench);
    let fields = [("email", "bob@acme.com"), ("password", "bobpass")];
    let shown = text(&post_form(&mut bench, &format!("{page}/password"), &fields));
    assert!(shown.contains("bob@acme.com"), "{shown}");
    let mail = bench.state.outbox.last().unwrap();
    assert_eq!(mail.to, "bob@acme.com");
    let code = mailed_code(&bench);
    let done = post_form(&mut bench, &format!("{page}/radar-code"), &[("code", &code)]);
    let members = json!({"code": parameter(&location(&done), "code")});
    assert_eq!(grant(&mut bench, "authorization_code", members).1["user"]["email"], "bob@acme.com");
}
