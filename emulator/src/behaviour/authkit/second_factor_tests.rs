use serde_json::json;

use super::super::test_support::*;

const ORGANIZATION_SELECTION: &str = "urn:workos:oauth:grant-type:organization-selection";
const TOTP: &str = "urn:workos:oauth:grant-type:mfa-totp";
const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// What the authenticator app of a factor shows now.
fn app_code(bench: &mut crate::testing::Bench, factor: &serde_json::Value) -> String {
    let (_, shown) = bench.get(&format!("/_emulator/factors/{}/code", factor["id"].as_str().unwrap()));
    shown["code"].as_str().unwrap().to_owned()
}

/// A challenge of a factor, as the grant names it.
fn challenge_of(bench: &mut crate::testing::Bench, factor: &serde_json::Value) -> serde_json::Value {
    let path = format!("/auth/factors/{}/challenge", factor["id"].as_str().unwrap());
    bench.post(&path, json!({})).1["id"].clone()
}

#[test]
fn a_second_factor_is_asked_for() {
    let mut bench = seeded();
    let seed = format!(
        "users: [{{ id: user_01MIA, email: mia@acme.com, password: miapass, email_verified: true, totp_secret: {SECRET} }}]"
    );
    bench.seed(&seed).unwrap();
    let (status, stopped) = sign_in(&mut bench, "mia@acme.com", "miapass");
    assert_eq!(
        (status, &stopped["code"], &stopped["user"]["id"]),
        (403, &json!("mfa_challenge"), &json!("user_01MIA"))
    );
    let factor = stopped["authentication_factors"][0].clone();
    assert_eq!(factor["type"], "totp");
    let pending = &stopped["pending_authentication_token"];

    let challenge = challenge_of(&mut bench, &factor);
    let code = app_code(&mut bench, &factor);
    let members = |code: &str, challenge: &serde_json::Value, pending: &serde_json::Value| json!({"code": code, "authentication_challenge_id": challenge, "pending_authentication_token": pending});
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let refused_for = |bench: &mut _, members| refusal(grant(bench, TOTP, members));
    assert_eq!(
        refused_for(&mut bench, members(wrong, &challenge, pending)),
        refused(400, "invalid_one_time_code")
    );
    assert_eq!(
        refused_for(&mut bench, members(&code, &json!("auth_challenge_no"), pending)),
        refused(404, "entity_not_found")
    );
    assert_eq!(
        refused_for(&mut bench, members(&code, &challenge, &json!("no"))),
        refused(400, "invalid_pending_authentication_token")
    );
    let (status, answer) = grant(&mut bench, TOTP, members(&code, &challenge, pending));
    assert_eq!((status, &answer["authentication_method"]), (200, &json!("Password")), "{answer}");
    assert_eq!(
        bench.events(),
        [
            "authentication.password_succeeded",
            "authentication.mfa_failed",
            "authentication.mfa_succeeded",
            "session.created"
        ]
    );
    assert_eq!(
        refused_for(&mut bench, members(&code, &challenge, pending)),
        refused(400, "invalid_pending_authentication_token")
    );
    let (_, again) = sign_in(&mut bench, "mia@acme.com", "miapass");
    assert_eq!(
        refused_for(&mut bench, members(&code, &challenge, &again["pending_authentication_token"])),
        refused(400, "one_time_code_previously_used")
    );
    let refreshed = grant(&mut bench, "refresh_token", json!({"refresh_token": answer["refresh_token"]}));
    assert_eq!(refreshed.0, 200, "a session that was opened with two factors goes on without");
}

#[test]
fn a_second_factor_is_enrolled_on_demand() {
    let mut bench = seeded();
    bench.seed("authkit: { require_mfa: true }").unwrap();
    let (status, stopped) = sign_in(&mut bench, "eve@acme.com", "evepass");
    assert_eq!(
        (status, &stopped["code"], &stopped["user"]["id"]),
        (403, &json!("mfa_enrollment"), &json!("user_01EVE"))
    );
    let mut enroll = |user: &str| {
        bench.post(&format!("/user_management/users/{user}/auth_factors"), json!({"type": "totp"})).1
    };
    let (own, foreign) = (enroll("user_01EVE"), enroll("user_01ADA"));
    let answer_with = |bench: &mut _, enrolled: &serde_json::Value| {
        let code = app_code(bench, &enrolled["authentication_factor"]);
        let members = json!({
            "code": code,
            "authentication_challenge_id": enrolled["authentication_challenge"]["id"],
            "pending_authentication_token": stopped["pending_authentication_token"],
        });
        grant(bench, TOTP, members)
    };
    assert_eq!(refusal(answer_with(&mut bench, &foreign)), refused(400, "user_mismatch"));
    let (status, choice) = answer_with(&mut bench, &own);
    assert_eq!((status, &choice["code"]), (403, &json!("organization_selection_required")));
    let members = json!({
        "pending_authentication_token": choice["pending_authentication_token"],
        "organization_id": "org_01BETA",
    });
    assert_eq!(grant(&mut bench, ORGANIZATION_SELECTION, members).0, 200, "the factor is asked for once");
    let next = sign_in(&mut bench, "eve@acme.com", "evepass");
    assert_eq!(refusal(next), refused(403, "mfa_challenge"));
}

#[test]
fn a_factor_that_was_never_verified_is_not_asked_for() {
    let mut bench = seeded();
    bench.post("/user_management/users/user_01ADA/auth_factors", json!({"type": "totp"}));
    assert_eq!(sign_in(&mut bench, "ada@acme.com", "adapass").0, 200);
}
