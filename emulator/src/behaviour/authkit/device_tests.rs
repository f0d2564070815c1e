use serde_json::{Value, json};

use super::super::test_support::*;
use crate::message::Response;
use crate::state::DEFAULT_CLIENT_ID;
use crate::testing::Bench;

fn begin(bench: &mut Bench) -> Value {
    let (status, device) =
        bench.post("/user_management/authorize/device", json!({"client_id": DEFAULT_CLIENT_ID}));
    assert_eq!(status, 200, "{device}");
    device
}

fn ask(bench: &mut Bench, device: &Value) -> (u16, Value) {
    let body = json!({
        "client_id": DEFAULT_CLIENT_ID,
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": device["device_code"],
    });
    bench.post(AUTHENTICATE, body)
}

/// Enters the code of a device as a person types it; gives the address of the first page of the sign-in.
fn enter(bench: &mut Bench, device: &Value) -> String {
    bench.context.interactive = true;
    let typed = device["user_code"].as_str().unwrap().replace('-', " ").to_lowercase();
    location(&post_form(bench, "/device", &[("user_code", &typed)]))
}

fn enter_password(bench: &mut Bench, page: &str, email: &str, password: &str) -> Response {
    post_form(bench, &format!("{page}/password"), &[("email", email), ("password", password)])
}

#[test]
fn a_person_signs_a_device_in() {
    let mut bench = seeded();
    let device = begin(&mut bench);
    let user_code = device["user_code"].as_str().unwrap();
    assert_eq!(device["verification_uri"], "http://127.0.0.1:4100/device");
    assert_eq!((&device["expires_in"], &device["interval"]), (&json!(300), &json!(5)));
    let complete = device["verification_uri_complete"].as_str().unwrap().replace("http://127.0.0.1:4100", "");
    assert!(text(&open(&mut bench, &complete)).contains(&format!("value=\"{user_code}\"")));
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "authorization_pending"));

    let page = enter(&mut bench, &device);
    let question = enter_password(&mut bench, &page, "ada@acme.com", "adapass");
    assert!(text(&question).contains(user_code) && text(&question).contains("ada@acme.com"));
    wait(&mut bench, 5);
    assert_eq!(
        refusal(ask(&mut bench, &device)),
        refused(400, "authorization_pending"),
        "nobody has approved"
    );
    assert!(text(&open(&mut bench, &page)).contains("data-testid=\"approve\""), "the page can be reloaded");

    let done = post_form(&mut bench, &format!("{page}/approve-device"), &[]);
    assert!(text(&done).contains("signed in"));
    let (status, answer) = ask(&mut bench, &device);
    assert_eq!((status, &answer["user"]["id"]), (200, &json!("user_01ADA")), "{answer}");
    assert_eq!(answer["organization_id"], "org_01ACME");
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "invalid_grant"), "a code opens one session");
    assert_eq!(open(&mut bench, &page).status, 410);
    assert_eq!(bench.events(), ["authentication.password_succeeded", "session.created"]);
}

#[test]
fn a_person_refuses_a_device() {
    let mut bench = seeded();
    let device = begin(&mut bench);
    let page = enter(&mut bench, &device);
    enter_password(&mut bench, &page, "ada@acme.com", "adapass");
    let refused_page = post_form(&mut bench, &format!("{page}/cancel"), &[]);
    assert!(text(&refused_page).contains("not signed in"));
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "access_denied"));
    let late = post_form(&mut bench, &format!("{page}/approve-device"), &[]);
    assert_eq!(late.status, 410);
    let again = post_form(&mut bench, "/device", &[("user_code", device["user_code"].as_str().unwrap())]);
    assert!(text(&again).contains("This code is unknown"));
}

#[test]
fn impatient_devices_are_slowed_down() {
    let mut bench = seeded();
    let device = begin(&mut bench);
    let mut asked_after = |seconds| {
        wait(&mut bench, seconds);
        refusal(ask(&mut bench, &device)).1
    };
    assert_eq!(asked_after(0), "authorization_pending");
    assert_eq!(asked_after(5), "authorization_pending");
    assert_eq!(asked_after(4), "slow_down");
    assert_eq!(asked_after(9), "slow_down", "the interval has grown to 10 seconds");
    assert_eq!(asked_after(15), "authorization_pending");
    assert_eq!(asked_after(300), "expired_token");
}

#[test]
fn all_steps_of_a_sign_in_are_asked_of_a_device_too() {
    let mut bench = seeded();
    bench.seed("authkit: { require_mfa: true, device_interval: 0 }").unwrap();
    let device = begin(&mut bench);
    assert_eq!(device["interval"], 0);
    let page = enter(&mut bench, &device);
    let early = post_form(&mut bench, &format!("{page}/approve-device"), &[]);
    assert!(text(&early).contains("Sign in first."));
    let factor = text(&enter_password(&mut bench, &page, "eve@acme.com", "evepass"));
    let early = post_form(&mut bench, &format!("{page}/approve-device"), &[]);
    assert!(text(&early).contains("Set up a second factor"));
    let (_, code) = factor.split_once("data-testid=\"app_code\">").unwrap();
    let organizations = post_form(&mut bench, &format!("{page}/second-factor"), &[("code", &code[..6])]);
    assert!(text(&organizations).contains("data-testid=\"org_01BETA\""));
    post_form(&mut bench, &format!("{page}/organization"), &[("organization_id", "org_01BETA")]);
    post_form(&mut bench, &format!("{page}/approve-device"), &[]);
    assert_eq!(ask(&mut bench, &device).1["organization_id"], "org_01BETA");
}

#[test]
fn what_is_late_or_wrong_is_refused() {
    let mut bench = seeded();
    let device = begin(&mut bench);
    let page = enter(&mut bench, &device);
    enter_password(&mut bench, &page, "ada@acme.com", "adapass");
    wait(&mut bench, 301);
    assert_eq!(post_form(&mut bench, &format!("{page}/approve-device"), &[]).status, 410);
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "expired_token"));
    for typed in ["", "ABC", "ÄÖÜ", device["user_code"].as_str().unwrap()] {
        let shown = text(&post_form(&mut bench, "/device", &[("user_code", typed)]));
        assert!(shown.contains("This code is unknown"), "{typed}");
    }
    assert_eq!(refusal(ask(&mut bench, &json!({"device_code": "no"}))), refused(400, "invalid_grant"));
    let foreign = bench.post("/user_management/authorize/device", json!({"client_id": "client_other"}));
    assert_eq!(refusal(foreign), refused(400, "invalid_client"));
}

#[test]
fn an_unattended_sign_in_still_asks_for_consent() {
    let mut bench = seeded();
    let device = begin(&mut bench);
    let shown = post_form(&mut bench, "/device", &[("user_code", device["user_code"].as_str().unwrap())]);
    let page = text(&shown);
    assert!(page.contains("ada@acme.com") && page.contains("data-testid=\"approve\""), "{page}");
}
