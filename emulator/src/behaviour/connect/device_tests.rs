use serde_json::{Value, json};

use crate::behaviour::connect::test_support::{
    claims, form, location, open, refusal, refused, seeded, sign_in, submit, text, travel, wait,
};
use crate::testing::Bench;

fn begin(bench: &mut Bench, scope: &str) -> Value {
    let fields = [("client_id", "client_own"), ("scope", scope)];
    let (status, device) = form(bench, "/oauth2/device_authorization", &fields);
    assert_eq!(status, 200, "{device}");
    device
}

fn ask(bench: &mut Bench, device: &Value) -> (u16, Value) {
    let fields = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("client_id", "client_own"),
        ("device_code", device["device_code"].as_str().unwrap()),
    ];
    form(bench, "/oauth2/token", &fields)
}

/// Enters the code as a person types it; gives the address of the sign-in.
fn enter(bench: &mut Bench, device: &Value) -> String {
    let typed = device["user_code"].as_str().unwrap().replace('-', " ").to_lowercase();
    location(&submit(bench, "/oauth2/device", &[("user_code", &typed)]))
}

#[test]
fn a_device_waits_for_a_person() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let device = begin(&mut bench, "openid offline_access");
    assert_eq!(device["verification_uri"], "http://127.0.0.1:4100/oauth2/device");
    let complete = device["verification_uri_complete"].as_str().unwrap().replace("http://127.0.0.1:4100", "");
    let shown = format!("value=\"{}\"", device["user_code"].as_str().unwrap());
    assert!(text(&open(&mut bench, &complete)).contains(&shown));
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "authorization_pending"));

    let start = enter(&mut bench, &device);
    let consent = sign_in(&mut bench, &start);
    assert!(consent.ends_with("/consent"), "even the product's own application asks: {consent}");
    let done = submit(&mut bench, &consent.replace("/consent", "/allow"), &[]);
    assert!(text(&done).contains("The device is connected"));
    wait(&mut bench, 5);
    let (status, answer) = ask(&mut bench, &device);
    assert_eq!(status, 200, "{answer}");
    assert_eq!(claims(&answer["id_token"])["sub"], "user_01ADA");
    assert!(answer["refresh_token"].is_string());
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "invalid_grant"), "once");
    let again = submit(&mut bench, "/oauth2/device", &[("user_code", device["user_code"].as_str().unwrap())]);
    assert!(text(&again).contains("This code is unknown"));
}

#[test]
fn a_person_turns_a_device_away() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let device = begin(&mut bench, "openid");
    let start = enter(&mut bench, &device);
    let consent = sign_in(&mut bench, &start);
    let page = submit(&mut bench, &consent.replace("/consent", "/deny"), &[]);
    assert!(text(&page).contains("not connected"));
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "access_denied"));
}

#[test]
fn an_impatient_device_has_to_slow_down() {
    let mut bench = seeded();
    let device = begin(&mut bench, "");
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "authorization_pending"));
    wait(&mut bench, 4);
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "slow_down"));
    wait(&mut bench, 5);
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "slow_down"), "the interval has grown");
    wait(&mut bench, 15);
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "authorization_pending"));
    wait(&mut bench, 600);
    assert_eq!(refusal(ask(&mut bench, &device)), refused(400, "expired_token"));
    let late = submit(&mut bench, "/oauth2/device", &[("user_code", device["user_code"].as_str().unwrap())]);
    assert!(text(&late).contains("This code is unknown"));
}

#[test]
fn codes_belong_to_their_application() {
    let mut bench = seeded();
    let device = begin(&mut bench, "");
    let mut fields = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("client_id", "client_public"),
        ("device_code", device["device_code"].as_str().unwrap()),
    ];
    assert_eq!(refusal(form(&mut bench, "/oauth2/token", &fields)), refused(400, "invalid_grant"));
    fields[1].1 = "client_nobody";
    assert_eq!(refusal(form(&mut bench, "/oauth2/token", &fields)), refused(401, "invalid_client"));
    let start = |bench: &mut Bench, client_id: &str, scope: &str| {
        form(bench, "/oauth2/device_authorization", &[("client_id", client_id), ("scope", scope)])
    };
    assert_eq!(refusal(start(&mut bench, "client_machine", "")), refused(400, "unauthorized_client"));
    assert_eq!(refusal(start(&mut bench, "client_own", "posts:read")), refused(400, "invalid_scope"));
    assert_eq!(refusal(start(&mut bench, "", "")), refused(401, "invalid_client"));
}

#[test]
fn unattended_the_first_user_approves() {
    let mut bench = seeded();
    let device = begin(&mut bench, "openid");
    let start = enter(&mut bench, &device);
    let page = travel(&mut bench, &start);
    assert!(page.starts_with("/_connect/"), "{page}");
    let (status, answer) = ask(&mut bench, &device);
    assert_eq!((status, &answer["scope"]), (200, &json!("openid")), "{answer}");
}
