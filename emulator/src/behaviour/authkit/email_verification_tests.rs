use serde_json::json;

use super::super::test_support::*;

const BOB: &str = "/user_management/users/user_01BOB/email_verification";

#[test]
fn a_mailed_code_verifies_the_address() {
    let mut bench = seeded();
    let (status, sent) = bench.call("POST", &format!("{BOB}/send"), None);
    assert_eq!((status, &sent["user"]["email_verified"]), (200, &json!(false)));
    let code = mailed_code(&bench);
    let mut confirm = |code: &str| bench.post(&format!("{BOB}/confirm"), json!({"code": code}));
    assert_eq!(refusal(confirm("wrong")), refused(400, "email_verification_code_incorrect"));
    let (status, answer) = confirm(&code);
    assert_eq!((status, &answer["user"]["email_verified"]), (200, &json!(true)));
    assert_eq!(refusal(confirm(&code)), refused(400, "email_previously_verified"));
    let again = bench.call("POST", &format!("{BOB}/send"), None);
    assert_eq!(refusal(again), refused(400, "email_already_verified"));
    assert_eq!(bench.events(), ["email_verification.created", "user.updated"]);
}

#[test]
fn only_the_newest_code_counts_and_only_for_a_while() {
    let mut bench = seeded();
    bench.call("POST", &format!("{BOB}/send"), None);
    let first = mailed_code(&bench);
    bench.call("POST", &format!("{BOB}/send"), None);
    let second = mailed_code(&bench);
    let confirm = format!("{BOB}/confirm");
    let old = bench.post(&confirm, json!({"code": first}));
    assert_eq!(refusal(old), refused(400, "email_verification_code_incorrect"));
    wait(&mut bench, 600);
    let late = bench.post(&confirm, json!({"code": second}));
    assert_eq!(refusal(late), refused(400, "email_verification_code_expired"));
}

#[test]
fn a_code_for_a_former_address_is_worthless() {
    let mut bench = seeded();
    bench.call("POST", &format!("{BOB}/send"), None);
    let code = mailed_code(&bench);
    bench.call("PUT", "/user_management/users/user_01BOB", Some(json!({"email": "robert@acme.com"})));
    let answer = bench.post(&format!("{BOB}/confirm"), json!({"code": code}));
    assert_eq!(refusal(answer), refused(400, "email_verification_code_incorrect"));
    assert_eq!(bench.call("POST", "/user_management/users/user_x/email_verification/send", None).0, 404);
}
