use serde_json::json;

use super::super::test_support::*;
use crate::behaviour::mfa::FACTORS;
use crate::message::Response;
use crate::testing::Bench;

fn enter(bench: &mut Bench, page: &str, code: &str) -> Response {
    post_form(bench, &format!("{page}/second-factor"), &[("code", code)])
}

/// What stands in the `code` element with this test id.
fn shown(response: &Response, test_id: &str) -> String {
    let page = text(response);
    let (_, rest) =
        page.split_once(&format!("data-testid=\"{test_id}\">")).unwrap_or_else(|| panic!("{page}"));
    rest.split('<').next().unwrap().to_owned()
}

fn signs_in(bench: &mut Bench, response: &Response) {
    let leads_to = location(response);
    let (status, answer) = grant(bench, "authorization_code", json!({"code": parameter(&leads_to, "code")}));
    assert_eq!((status, &answer["user"]["id"]), (200, &json!("user_01ADA")), "{answer}");
}

#[test]
fn a_person_without_a_factor_sets_one_up() {
    let mut bench = seeded();
    bench.seed("authkit: { require_mfa: true }").unwrap();
    let (_, given_up) = after_password(&mut bench);
    let (page, first) = after_password(&mut bench);
    assert_ne!(shown(&first, "secret"), shown(&given_up, "secret"));
    assert!(text(&first).contains("data:image/png;base64,"), "{}", text(&first));
    let secret = shown(&first, "secret");
    let reloaded = open(&mut bench, &page);
    assert_eq!(shown(&reloaded, "secret"), secret, "the app that was set up stays the right one");
    let wrong = enter(&mut bench, &page, "wrong");
    assert!(text(&wrong).contains("The code is incorrect.") && shown(&wrong, "secret") == secret);
    let done = enter(&mut bench, &page, &shown(&first, "app_code"));
    signs_in(&mut bench, &done);

    let (page, again) = after_password(&mut bench);
    assert!(!text(&again).contains("data-testid=\"secret\""), "the secret is shown while it is set up only");
    let done = enter(&mut bench, &page, &shown(&again, "app_code"));
    signs_in(&mut bench, &done);
    assert_eq!(bench.state.store.all(&FACTORS).count(), 1);
}

#[test]
fn a_person_chooses_among_factors() {
    let mut bench = seeded();
    let phone = json!({"type": "sms", "phone_number": "+15005550006", "user_id": "user_01ADA"});
    let (_, phone) = bench.post("/auth/factors/enroll", phone);
    let (phone, path) = (phone["id"].as_str().unwrap(), "/user_management/users/user_01ADA/auth_factors");
    let (_, app) = bench.post(path, json!({"type": "totp"}));
    let app = app["authentication_factor"]["id"].as_str().unwrap();
    for factor in [phone, app] {
        bench.state.store.update(&FACTORS, factor, |factor| factor.set_hidden("verified", true));
    }
    let (page, first) = after_password(&mut bench);
    let sent = shown(&first, "outbox_code");
    assert_eq!(bench.state.outbox.len(), 1);
    open(&mut bench, &page);
    assert_eq!(bench.state.outbox.len(), 1, "reloading sends nothing");
    let resent = post_form(&mut bench, &format!("{page}/factor"), &[("factor_id", phone)]);
    assert_ne!(shown(&resent, "outbox_code"), sent);
    let sent = shown(&resent, "outbox_code");
    assert_eq!(bench.state.outbox.len(), 2);
    assert!(text(&first).contains(&format!("data-testid=\"{app}\"")) && !text(&first).contains("app_code"));

    let other = post_form(&mut bench, &format!("{page}/factor"), &[("factor_id", app)]);
    let code = shown(&other, "app_code");
    assert!(text(&other).contains("New text message to +15005550006"));
    assert!(
        text(&enter(&mut bench, &page, &sent)).contains("incorrect"),
        "the app was asked for, not the phone"
    );
    let unknown = post_form(&mut bench, &format!("{page}/factor"), &[("factor_id", "auth_factor_no")]);
    assert_eq!(shown(&unknown, "app_code"), code);
    let done = enter(&mut bench, &page, &code);
    signs_in(&mut bench, &done);
}

#[test]
fn the_code_alone_is_not_enough() {
    let mut bench = seeded();
    bench.seed("authkit: { require_mfa: true }").unwrap();
    let page = begin(&mut bench, "");
    assert!(text(&enter(&mut bench, &page, "123456")).contains("Sign in first."));
    let chosen = post_form(&mut bench, &format!("{page}/factor"), &[("factor_id", "x")]);
    assert!(text(&chosen).contains("Sign in first."));
}

#[test]
fn unattended_sign_ins_do_what_a_person_would() {
    let mut bench = seeded();
    bench.seed("authkit: { require_mfa: true }").unwrap();
    let done = open(&mut bench, &authorize("&login_hint=ada%40acme.com"));
    signs_in(&mut bench, &done);
}
