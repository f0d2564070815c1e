use serde_json::{Value, json};

use super::totp;
use crate::testing::Bench;

/// The code that an app with this secret shows now.
fn app(bench: &Bench, secret: &Value) -> String {
    totp::code_at(secret.as_str().unwrap(), bench.context.now).unwrap()
}

/// A code that is not `right`.
fn other_than(right: &str) -> &'static str {
    if right == "000000" { "000001" } else { "000000" }
}

fn wait(bench: &mut Bench, seconds: u64) {
    bench.context.now = bench.context.now.checked_add(std::time::Duration::from_secs(seconds)).unwrap();
}

fn enroll(bench: &mut Bench, body: Value) -> Value {
    let (status, factor) = bench.post("/auth/factors/enroll", body);
    assert_eq!(status, 201, "{factor}");
    factor
}

fn challenge(bench: &mut Bench, factor: &Value, body: Value) -> Value {
    let path = format!("/auth/factors/{}/challenge", factor["id"].as_str().unwrap());
    let (status, challenge) = bench.post(&path, body);
    assert_eq!(status, 201, "{challenge}");
    challenge
}

fn verify(bench: &mut Bench, challenge: &Value, code: &str) -> (u16, Value) {
    let path = format!("/auth/challenges/{}/verify", challenge["id"].as_str().unwrap());
    bench.post(&path, json!({"code": code}))
}

#[test]
fn an_authenticator_app_is_enrolled_and_challenged() {
    let mut bench = Bench::new();
    let body = json!({"type": "totp", "totp_issuer": "Acme", "totp_user": "ada@acme.com"});
    let factor = enroll(&mut bench, body);
    let set_up = &factor["totp"];
    let secret = set_up["secret"].as_str().unwrap();
    assert!(set_up["uri"].as_str().unwrap().contains(&format!("secret={secret}")), "{set_up}");
    assert!(set_up["qr_code"].as_str().unwrap().starts_with("data:image/png;base64,"));
    let path = format!("/auth/factors/{}", factor["id"].as_str().unwrap());
    let (_, later) = bench.get(&path);
    assert_eq!(later["totp"], json!({"issuer": "Acme", "user": "ada@acme.com"}), "secrets are shown once");

    let started = challenge(&mut bench, &factor, json!({}));
    assert_eq!(started["expires_at"], Value::Null, "codes of an app change by themselves");
    let code = app(&bench, &set_up["secret"]);
    assert_eq!(
        bench.get(&format!("/_emulator/factors/{}/code", factor["id"].as_str().unwrap())).1["code"],
        code
    );
    let (status, wrong) = verify(&mut bench, &started, other_than(&code));
    assert_eq!((status, &wrong["valid"]), (201, &json!(false)));
    let (status, right) = verify(&mut bench, &started, &code);
    assert_eq!((status, &right["valid"], &right["challenge"]["id"]), (201, &json!(true), &started["id"]));
    let (status, again) = verify(&mut bench, &started, &code);
    assert_eq!((status, &again["code"]), (422, &json!("authentication_challenge_previously_verified")));

    let next = challenge(&mut bench, &factor, json!({}));
    wait(&mut bench, 90);
    assert_eq!(verify(&mut bench, &next, &code).1["valid"], false, "the app shows another code by now");

    assert_eq!(bench.call("DELETE", &path, None).0, 204);
    assert_eq!(bench.get(&path).0, 404);
    assert_eq!(verify(&mut bench, &next, &code).0, 404, "challenges go with their factor");
}

#[test]
fn a_text_message_brings_the_code() {
    let mut bench = Bench::new();
    let factor = enroll(&mut bench, json!({"type": "sms", "phone_number": "+15005550006"}));
    assert_eq!(factor["sms"]["phone_number"], "+15005550006");
    let started = challenge(&mut bench, &factor, json!({"sms_template": "Acme: {{code}}, e.g. for you."}));
    assert_eq!(started["code"], Value::Null, "the answer must not hold what only the phone may get");
    let message = bench.state.outbox.last().unwrap().clone();
    let code = message.code.unwrap();
    assert_eq!(
        (message.to.as_str(), message.text),
        ("+15005550006", Some(format!("Acme: {code}, e.g. for you.")))
    );
    wait(&mut bench, 9 * 60);
    assert_eq!(verify(&mut bench, &started, &code).1["valid"], true);

    let late = challenge(&mut bench, &factor, json!({}));
    let code = bench.state.outbox.last().unwrap().code.clone().unwrap();
    wait(&mut bench, 11 * 60);
    let (status, expired) = verify(&mut bench, &late, &code);
    assert_eq!((status, &expired["code"]), (422, &json!("authentication_challenge_expired")));
}

#[test]
fn a_code_can_be_delivered_by_the_application() {
    let mut bench = Bench::new();
    let factor = enroll(&mut bench, json!({"type": "generic_otp"}));
    let started = challenge(&mut bench, &factor, json!({}));
    let code = started["code"].as_str().unwrap();
    assert_eq!((bench.state.outbox.len(), code.len()), (0, 6));
    let (_, verified) = verify(&mut bench, &started, code);
    assert_eq!((&verified["valid"], &verified["challenge"]["code"]), (&json!(true), &Value::Null));
}

#[test]
fn guessing_ends_a_challenge() {
    let mut bench = Bench::new();
    let factor = enroll(&mut bench, json!({"type": "generic_otp"}));
    let started = challenge(&mut bench, &factor, json!({}));
    let code = started["code"].as_str().unwrap();
    for _ in 0..10 {
        assert_eq!(verify(&mut bench, &started, other_than(code)).1["valid"], false);
    }
    let (status, refused) = verify(&mut bench, &started, code);
    assert_eq!((status, &refused["code"]), (400, &json!("one_time_code_too_many_attempts")));
    let next = challenge(&mut bench, &factor, json!({}));
    assert_eq!(verify(&mut bench, &next, next["code"].as_str().unwrap()).1["valid"], true);
}

#[test]
fn what_cannot_be_enrolled_or_sent_is_refused() {
    let mut bench = Bench::new();
    let mut field = |path: &str, body: Value| {
        let (status, answer) = bench.post(path, body);
        assert_eq!(status, 422, "{answer}");
        answer["errors"][0]["field"].as_str().unwrap().to_owned()
    };
    let enroll_path = "/auth/factors/enroll";
    assert_eq!(field(enroll_path, json!({"type": "totp", "totp_user": "ada"})), "totp_issuer");
    assert_eq!(
        field(enroll_path, json!({"type": "totp", "totp_issuer": "Acme", "totp_user": " "})),
        "totp_user"
    );
    assert_eq!(field(enroll_path, json!({"type": "sms"})), "phone_number");
    assert_eq!(field(enroll_path, json!({"type": "sms", "phone_number": "5005550006"})), "phone_number");
    assert_eq!(field(enroll_path, json!({"type": "generic_otp", "user_id": "user_no"})), "user_id");
    let long = "x".repeat(5000);
    assert_eq!(
        field(enroll_path, json!({"type": "totp", "totp_issuer": "Acme", "totp_user": long})),
        "totp_user"
    );

    let phone = enroll(&mut bench, json!({"type": "sms", "phone_number": "+15005550006"}));
    let path = format!("/auth/factors/{}/challenge", phone["id"].as_str().unwrap());
    for template in ["no mark", "{{code}} at acme.com", "{{code}} https://a/b", "{{code}} (Acme.io/x)"] {
        let (status, answer) = bench.post(&path, json!({"sms_template": template}));
        assert_eq!((status, &answer["errors"][0]["field"]), (422, &json!("sms_template")), "{template}");
    }
    assert!(bench.state.outbox.is_empty());
    assert_eq!(bench.post("/auth/factors/auth_factor_no/challenge", json!({})).0, 404);
    assert_eq!(bench.post("/auth/challenges/auth_challenge_no/verify", json!({"code": "1"})).0, 404);
    assert_eq!(bench.call("DELETE", "/auth/factors/auth_factor_no", None).0, 404);
}

#[test]
fn users_have_factors_of_their_own() {
    let mut bench = Bench::new();
    bench
        .seed("users: [{ id: user_01ADA, email: ada@acme.com }, { id: user_01BOB, email: bob@acme.com }]")
        .unwrap();
    let path = "/user_management/users/user_01ADA/auth_factors";
    let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    let body = json!({"type": "totp", "totp_secret": secret.to_lowercase(), "totp_issuer": "Acme"});
    let (status, enrolled) = bench.post(path, body);
    assert_eq!(status, 201, "{enrolled}");
    let totp = &enrolled["authentication_factor"]["totp"];
    assert_eq!((&totp["secret"], &totp["user"]), (&json!(secret), &json!("ada@acme.com")));
    let code = app(&bench, &totp["secret"]);
    assert_eq!(verify(&mut bench, &enrolled["authentication_challenge"], &code).1["valid"], true);
    let (status, refused) = bench.post(path, json!({"type": "totp", "totp_secret": "18"}));
    assert_eq!((status, &refused["errors"][0]["field"]), (422, &json!("totp_secret")));
    assert_eq!(bench.post("/user_management/users/user_no/auth_factors", json!({"type": "totp"})).0, 404);

    enroll(&mut bench, json!({"type": "sms", "phone_number": "+15005550006", "user_id": "user_01ADA"}));
    let (_, newest) = bench.get(&format!("{path}?limit=1"));
    assert_eq!(newest["data"][0]["type"], "sms");
    let after = newest["list_metadata"]["after"].as_str().unwrap();
    let (_, rest) = bench.get(&format!("{path}?limit=1&after={after}"));
    assert_eq!((&rest["data"][0]["type"], rest["data"].as_array().unwrap().len()), (&json!("totp"), 1));
    assert_eq!(bench.get(&format!("{path}?order=asc")).1["data"][0]["type"], "totp");
    assert_eq!(bench.get("/user_management/users/user_01BOB/auth_factors").1["data"], json!([]));

    let factor = format!("/auth/factors/{}", rest["data"][0]["id"].as_str().unwrap());
    assert_eq!(bench.get(&factor).0, 200);
    bench.call("DELETE", "/user_management/users/user_01ADA", None);
    assert_eq!(bench.get(&factor).0, 404, "factors go with their user");
}

#[test]
fn seeded_users_have_a_factor() {
    let mut bench = Bench::new();
    let seed = "users:
  - { id: user_01ADA, email: Ada@acme.com, totp: true }
  - { id: user_01BOB, email: bob@acme.com, totp: false }
  - { id: user_01EVE, email: eve@acme.com, totp_secret: gezd gnbv gy3t qojq gezd gnbv gy3t qojq }
";
    bench.seed(seed).unwrap();
    let mut factors = |user: &str| {
        let (_, page) = bench.get(&format!("/user_management/users/{user}/auth_factors"));
        page["data"].as_array().unwrap().clone()
    };
    assert_eq!((factors("user_01ADA").len(), factors("user_01BOB").len()), (1, 0));
    let eve = factors("user_01EVE")[0]["id"].as_str().unwrap().to_owned();
    let code = app(&bench, &json!("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    assert_eq!(bench.get(&format!("/_emulator/factors/{eve}/code")).1["code"], code);
    let error = bench.seed("users: [{ email: a@b.c, totp_secret: '1' }]").unwrap_err();
    assert_eq!(error.to_string(), "users[0].totp_secret: must be in Base32");
}
