use serde_json::json;

use super::super::test_support::*;
use crate::message::Request;
use crate::state::DEFAULT_CLIENT_ID;

const EMAIL_VERIFICATION: &str = "urn:workos:oauth:grant-type:email-verification:code";
const ORGANIZATION_SELECTION: &str = "urn:workos:oauth:grant-type:organization-selection";
const MAGIC_AUTH: &str = "urn:workos:oauth:grant-type:magic-auth:code";

#[test]
fn a_password_opens_a_session_in_the_only_organization() {
    let mut bench = seeded();
    let members = json!({"email": "ADA@acme.com", "password": "adapass", "ip_address": "192.0.2.1", "user_agent": "UA"});
    let (status, answer) = grant(&mut bench, "password", members);
    assert_eq!(status, 200, "{answer}");
    assert_eq!(
        (&answer["organization_id"], &answer["authentication_method"]),
        (&json!("org_01ACME"), &json!("Password"))
    );
    assert_eq!(answer["user"]["last_sign_in_at"], "2026-01-15T12:00:00.000Z");

    let claims = claims(&answer);
    assert_eq!(claims["iss"], format!("http://127.0.0.1:4100/user_management/{DEFAULT_CLIENT_ID}"));
    assert_eq!((&claims["sub"], &claims["client_id"]), (&json!("user_01ADA"), &json!(DEFAULT_CLIENT_ID)));
    assert_eq!((&claims["org_id"], &claims["role"]), (&json!("org_01ACME"), &json!("admin")));
    assert_eq!((&claims["roles"], &claims["permissions"]), (&json!(["admin"]), &json!(["users:read"])));
    assert_eq!((&claims["entitlements"], &claims["feature_flags"]), (&json!(["sso"]), &json!([])));
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 300);
    assert_eq!(
        (&claims["iat"], &claims["auth_time"]),
        (&json!(bench.context.now.as_second()), &claims["iat"])
    );
    assert!(claims["sid"].as_str().unwrap().starts_with("session_") && claims["jti"].is_string());

    let (_, sessions) = bench.get("/user_management/users/user_01ADA/sessions");
    let session = &sessions["data"][0];
    assert_eq!((&session["id"], &session["ip_address"]), (&claims["sid"], &json!("192.0.2.1")));
    assert_eq!(bench.events(), ["authentication.password_succeeded", "session.created"]);
}

#[test]
fn a_wrong_password_is_refused_and_logged() {
    let mut bench = seeded();
    assert_eq!(refusal(sign_in(&mut bench, "ada@acme.com", "wrong")), refused(400, "invalid_credentials"));
    assert_eq!(refusal(sign_in(&mut bench, "nobody@acme.com", "wrong")), refused(400, "invalid_credentials"));
    assert_eq!(bench.events(), ["authentication.password_failed"; 2]);
}

#[test]
fn the_client_must_be_the_environments() {
    let mut bench = seeded();
    let ada = json!({"email": "ada@acme.com", "password": "adapass", "client_id": "client_other"});
    assert_eq!(refusal(grant(&mut bench, "password", ada)), refused(400, "invalid_client"));
    let ada = json!({"email": "ada@acme.com", "password": "adapass", "client_secret": "sk_other"});
    assert_eq!(refusal(grant(&mut bench, "password", ada)), refused(400, "invalid_client"));
    let body =
        json!({"client_id": DEFAULT_CLIENT_ID, "grant_type": "password", "email": "a@b.c", "password": "x"});
    assert_eq!(bench.post(AUTHENTICATE, body).0, 422);
    assert_eq!(bench.events(), Vec::<String>::new());
}

#[test]
fn a_form_is_as_good_as_json() {
    let mut bench = seeded();
    let fields = [
        ("client_id", DEFAULT_CLIENT_ID),
        ("client_secret", "sk_test_default"),
        ("grant_type", "password"),
        ("email", "ada@acme.com"),
        ("password", "adapass"),
    ];
    assert_eq!(bench.send(&Request::new("POST", AUTHENTICATE).form(&fields)).status, 200);
}

#[test]
fn an_unverified_address_is_verified_first() {
    let mut bench = seeded();
    let (status, step) = sign_in(&mut bench, "bob@acme.com", "bobpass");
    assert_eq!((status, &step["code"]), (403, &json!("email_verification_required")));
    assert_eq!(step["email"], "bob@acme.com");
    let id = step["email_verification_id"].as_str().unwrap();
    let code = mailed_code(&bench);
    assert_eq!(bench.get(&format!("/user_management/email_verification/{id}")).1["code"], code.as_str());

    let token = step["pending_authentication_token"].clone();
    let wrong = json!({"pending_authentication_token": token, "code": "nonsense"});
    assert_eq!(refusal(grant(&mut bench, EMAIL_VERIFICATION, wrong)), refused(400, "invalid_one_time_code"));
    let right = json!({"pending_authentication_token": token, "code": code});
    let (status, answer) = grant(&mut bench, EMAIL_VERIFICATION, right.clone());
    assert_eq!(status, 200, "{answer}");
    assert_eq!(
        (&answer["user"]["email_verified"], &answer["authentication_method"]),
        (&json!(true), &json!("Password"))
    );
    assert!(answer.get("organization_id").is_none() && claims(&answer).get("org_id").is_none());
    let again = grant(&mut bench, EMAIL_VERIFICATION, right);
    assert_eq!(refusal(again), refused(400, "invalid_pending_authentication_token"));
    assert_eq!(
        bench.events(),
        [
            "authentication.password_succeeded",
            "email_verification.created",
            "authentication.email_verification_failed",
            "user.updated",
            "authentication.email_verification_succeeded",
            "session.created",
        ]
    );
}

#[test]
fn a_member_of_several_organizations_chooses_one() {
    let mut bench = seeded();
    let (status, step) = sign_in(&mut bench, "eve@acme.com", "evepass");
    assert_eq!((status, &step["code"]), (403, &json!("organization_selection_required")));
    let offered = json!([{"id": "org_01ACME", "name": "Acme"}, {"id": "org_01BETA", "name": "Beta"}]);
    assert_eq!((&step["organizations"], &step["user"]["id"]), (&offered, &json!("user_01EVE")));
    let token = &step["pending_authentication_token"];
    let mut choose = |organization: &str| {
        let members = json!({"pending_authentication_token": token, "organization_id": organization});
        grant(&mut bench, ORGANIZATION_SELECTION, members)
    };
    assert_eq!(refusal(choose("org_01NONE")), refused(400, "organization_not_found"));
    let (status, answer) = choose("org_01BETA");
    assert_eq!((status, &answer["organization_id"]), (200, &json!("org_01BETA")));
    assert_eq!(claims(&answer)["org_id"], "org_01BETA");
}

#[test]
fn pending_sign_ins_end_by_themselves() {
    let mut bench = seeded();
    let (_, step) = sign_in(&mut bench, "eve@acme.com", "evepass");
    wait(&mut bench, 601);
    let members = json!({
        "pending_authentication_token": step["pending_authentication_token"],
        "organization_id": "org_01ACME",
    });
    let answer = grant(&mut bench, ORGANIZATION_SELECTION, members);
    assert_eq!(refusal(answer), refused(400, "invalid_pending_authentication_token"));
}

#[test]
fn refresh_tokens_rotate_and_work_once() {
    let mut bench = seeded();
    let (_, first) = sign_in(&mut bench, "ada@acme.com", "adapass");
    let refresh = |token: &serde_json::Value| json!({"refresh_token": token});
    wait(&mut bench, 400);
    let (status, second) = grant(&mut bench, "refresh_token", refresh(&first["refresh_token"]));
    assert_eq!(status, 200, "{second}");
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    let (before, after) = (claims(&first), claims(&second));
    assert_eq!((&before["sid"], &before["auth_time"]), (&after["sid"], &after["auth_time"]));
    assert_eq!(after["iat"].as_i64().unwrap() - before["iat"].as_i64().unwrap(), 400);
    assert_ne!(before["jti"], after["jti"]);

    let reused = grant(&mut bench, "refresh_token", refresh(&first["refresh_token"]));
    assert_eq!(refusal(reused), refused(400, "invalid_grant"));
    assert_eq!(
        refusal(grant(&mut bench, "refresh_token", refresh(&json!("x")))),
        refused(400, "invalid_grant")
    );
    // A public client has no secret to show.
    let body = json!({
        "client_id": DEFAULT_CLIENT_ID,
        "grant_type": "refresh_token",
        "refresh_token": second["refresh_token"],
    });
    assert_eq!(bench.post(AUTHENTICATE, body).0, 200);
    assert_eq!(bench.events(), ["authentication.password_succeeded", "session.created"]);
}

#[test]
fn a_refresh_token_can_be_exchanged_again_for_a_while_if_wanted() {
    let mut bench = seeded();
    bench.seed("authkit: { refresh_token_reuse: 10, access_token_lifetime: 60 }").unwrap();
    let (_, first) = sign_in(&mut bench, "ada@acme.com", "adapass");
    let issued = claims(&first);
    assert_eq!(issued["exp"].as_i64().unwrap() - issued["iat"].as_i64().unwrap(), 60);
    let refresh = json!({"refresh_token": first["refresh_token"]});
    let (status, second) = grant(&mut bench, "refresh_token", refresh.clone());
    assert_eq!(status, 200, "{second}");
    wait(&mut bench, 9);
    let (status, third) = grant(&mut bench, "refresh_token", refresh.clone());
    assert_eq!(status, 200, "{third}");
    assert_ne!(second["refresh_token"], third["refresh_token"]);
    // The window counts from the first exchange.
    wait(&mut bench, 1);
    assert_eq!(refusal(grant(&mut bench, "refresh_token", refresh)), refused(400, "invalid_grant"));
    for answer in [second, third] {
        let refresh = json!({"refresh_token": answer["refresh_token"]});
        assert_eq!(grant(&mut bench, "refresh_token", refresh).0, 200);
    }
}

#[test]
fn a_refresh_can_change_the_organization_of_a_member() {
    let mut bench = seeded();
    let (_, step) = sign_in(&mut bench, "eve@acme.com", "evepass");
    let chosen = json!({
        "pending_authentication_token": step["pending_authentication_token"],
        "organization_id": "org_01ACME",
    });
    let (_, first) = grant(&mut bench, ORGANIZATION_SELECTION, chosen);
    let change = |token: &serde_json::Value, organization: &str| json!({"refresh_token": token, "organization_id": organization});
    let refused_change = grant(&mut bench, "refresh_token", change(&first["refresh_token"], "org_01NONE"));
    assert_eq!(refusal(refused_change), refused(400, "organization_not_found"));
    let (status, second) = grant(&mut bench, "refresh_token", change(&first["refresh_token"], "org_01BETA"));
    assert_eq!((status, &second["organization_id"]), (200, &json!("org_01BETA")));
    let (_, third) = grant(&mut bench, "refresh_token", json!({"refresh_token": second["refresh_token"]}));
    assert_eq!(claims(&third)["org_id"], "org_01BETA");

    let (_, memberships) = bench.get("/user_management/organization_memberships?user_id=user_01EVE");
    let beta =
        memberships["data"].as_array().unwrap().iter().find(|item| item["organization_id"] == "org_01BETA");
    let id = beta.unwrap()["id"].as_str().unwrap();
    bench.call("DELETE", &format!("/user_management/organization_memberships/{id}"), None);
    let gone = grant(&mut bench, "refresh_token", json!({"refresh_token": third["refresh_token"]}));
    assert_eq!(refusal(gone), refused(400, "organization_membership_not_found"));
}

#[test]
fn a_mailed_code_signs_in_and_proves_the_address() {
    let mut bench = seeded();
    bench.post("/user_management/magic_auth", json!({"email": "bob@acme.com"}));
    let code = mailed_code(&bench);
    let members = json!({"email": "Bob@acme.com", "code": code});
    let (status, answer) = grant(&mut bench, MAGIC_AUTH, members.clone());
    assert_eq!((status, &answer["authentication_method"]), (200, &json!("MagicAuth")));
    assert_eq!(answer["user"]["email_verified"], true);
    assert_eq!(
        refusal(grant(&mut bench, MAGIC_AUTH, members)),
        refused(400, "one_time_code_previously_used")
    );
    assert_eq!(
        bench.events(),
        [
            "magic_auth.created",
            "user.updated",
            "authentication.magic_auth_succeeded",
            "session.created",
            "authentication.magic_auth_failed",
        ]
    );
}

#[test]
fn codes_end_with_time_and_attempts() {
    let mut bench = seeded();
    let mut enter = |code: &str, attempts: usize, seconds: u64| {
        bench.post("/user_management/magic_auth", json!({"email": "ada@acme.com"}));
        let right = mailed_code(&bench);
        for _ in 0..attempts {
            grant(&mut bench, MAGIC_AUTH, json!({"email": "ada@acme.com", "code": "wrong"}));
        }
        wait(&mut bench, seconds);
        let code = if code == "right" { &right } else { code };
        refusal(grant(&mut bench, MAGIC_AUTH, json!({"email": "ada@acme.com", "code": code})))
    };
    assert_eq!(enter("right", 9, 599).0, 200);
    assert_eq!(enter("right", 0, 600), refused(400, "one_time_code_expired"));
    assert_eq!(enter("wrong", 0, 0), refused(400, "invalid_one_time_code"));
    assert_eq!(enter("right", 10, 0), refused(400, "one_time_code_too_many_attempts"));
}

#[test]
fn an_invitation_is_accepted_on_the_way() {
    let mut bench = seeded();
    let body = json!({"email": "bob@acme.com", "organization_id": "org_01BETA", "role_slug": "admin"});
    let (_, invitation) = bench.post("/user_management/invitations", body);
    let token = &invitation["token"];
    let with = |email: &str, password: &str, token: &serde_json::Value| json!({"email": email, "password": password, "invitation_token": token});
    let other = grant(&mut bench, "password", with("ada@acme.com", "adapass", token));
    assert_eq!(refusal(other), refused(400, "invitation_cannot_be_used_for_email"));
    let unknown = grant(&mut bench, "password", with("bob@acme.com", "bobpass", &json!("x")));
    assert_eq!(refusal(unknown), refused(400, "invitation_invalid"));
    let (status, answer) = grant(&mut bench, "password", with("bob@acme.com", "bobpass", token));
    assert_eq!((status, &answer["organization_id"]), (200, &json!("org_01BETA")));
    assert_eq!(claims(&answer)["role"], "admin");
    assert!(
        bench.events().ends_with(
            &["user.updated", "organization_membership.created", "invitation.accepted", "session.created"]
                .map(str::to_owned)
        )
    );
}

#[test]
fn one_seed_gives_the_same_answers() {
    let run = || {
        let mut bench = seeded();
        let (_, answer) = sign_in(&mut bench, "ada@acme.com", "adapass");
        answer
    };
    assert_eq!(run(), run());
}
