use serde_json::{Value, json};

use super::super::test_support::*;
use crate::testing::Bench;

const INVITATIONS: &str = "/user_management/invitations";

fn invited() -> (Bench, Value) {
    let mut bench = seeded();
    let body =
        json!({"email": "Bob@acme.com", "organization_id": "org_01ACME", "inviter_user_id": "user_01ADA"});
    let (status, invitation) = bench.post(INVITATIONS, body);
    assert_eq!(status, 201, "{invitation}");
    (bench, invitation)
}

fn path(invitation: &Value, step: &str) -> String {
    format!("{INVITATIONS}/{}{step}", invitation["id"].as_str().unwrap())
}

#[test]
fn an_invitation_is_mailed_found_and_accepted() {
    let (mut bench, invitation) = invited();
    assert_eq!((&invitation["state"], &invitation["email"]), (&json!("pending"), &json!("bob@acme.com")));
    assert_eq!(bench.state.outbox[0].link.as_deref(), invitation["accept_invitation_url"].as_str());
    let token = invitation["token"].as_str().unwrap();
    assert_eq!(bench.get(&format!("{INVITATIONS}/by_token/{token}")), (200, invitation.clone()));
    assert_eq!(bench.get(&path(&invitation, "")), (200, invitation.clone()));
    assert_eq!(bench.get(&format!("{INVITATIONS}/by_token/x")).0, 404);

    let (status, accepted) = bench.call("POST", &path(&invitation, "/accept"), None);
    assert_eq!((status, &accepted["state"]), (200, &json!("accepted")));
    assert_eq!(accepted["accepted_user_id"], "user_01BOB");
    let (_, memberships) = bench.get("/user_management/organization_memberships?user_id=user_01BOB");
    assert_eq!(memberships["data"][0]["role"]["slug"], "member");
    let mut refused_as = |step: &str| refusal(bench.call("POST", &path(&invitation, step), None));
    assert_eq!(refused_as("/accept"), refused(400, "invite_not_pending"));
    assert_eq!(refused_as("/revoke"), refused(400, "invite_not_pending"));
    let resend = bench.post(&path(&invitation, "/resend"), json!({}));
    assert_eq!(refusal(resend), refused(400, "invite_accepted"));
    let expected =
        ["invitation.created", "user.updated", "organization_membership.created", "invitation.accepted"];
    assert_eq!(bench.events(), expected);
}

#[test]
fn an_invitation_is_resent_and_revoked() {
    let (mut bench, invitation) = invited();
    assert_eq!(bench.post(&path(&invitation, "/resend"), json!({})).0, 200);
    assert_eq!(bench.state.outbox.len(), 2);
    let (status, revoked) = bench.call("POST", &path(&invitation, "/revoke"), None);
    assert_eq!((status, &revoked["state"]), (200, &json!("revoked")));
    assert!(revoked["revoked_at"].is_string());
    let resend = bench.post(&path(&invitation, "/resend"), json!({}));
    assert_eq!(refusal(resend), refused(400, "invite_revoked"));
    assert_eq!(bench.events(), ["invitation.created", "invitation.resent", "invitation.revoked"]);
}

#[test]
fn an_invitation_expires() {
    let (mut bench, invitation) = invited();
    wait(&mut bench, 7 * 24 * 60 * 60);
    assert_eq!(bench.get(&path(&invitation, "")).1["state"], "expired");
    let resend = bench.post(&path(&invitation, "/resend"), json!({}));
    assert_eq!(refusal(resend), refused(400, "invite_expired"));
    let accept = bench.call("POST", &path(&invitation, "/accept"), None);
    assert_eq!(refusal(accept), refused(400, "invite_not_pending"));
}

#[test]
fn refusals_have_their_documented_codes() {
    let (mut bench, _) = invited();
    let mut send = |body: Value| refusal(bench.post(INVITATIONS, body));
    let bob = json!({"email": "bob@acme.com", "organization_id": "org_01ACME"});
    assert_eq!(send(bob), refused(400, "email_already_invited_to_organization"));
    let ada = json!({"email": "ada@acme.com", "organization_id": "org_01ACME"});
    assert_eq!(send(ada), refused(400, "user_already_organization_member"));
    assert_eq!(send(json!({"email": "ada@acme.com"})), refused(400, "user_already_exists"));
    assert_eq!(send(json!({"email": "new@acme.com"})).0, 201);
    assert_eq!(send(json!({"email": "new@acme.com"})), refused(400, "email_already_invited"));
    let with = |name: &str, value: Value| json!({"email": "x@acme.com", name: value});
    assert_eq!(send(with("expires_in_days", json!(0))), refused(400, "expires_in_days_too_short"));
    assert_eq!(send(with("expires_in_days", json!(31))), refused(400, "expires_in_days_too_long"));
    assert_eq!(send(with("role_slug", json!("owner"))), refused(400, "invalid_role"));
    assert_eq!(send(with("organization_id", json!("org_x"))).0, 404);
    assert_eq!(send(with("inviter_user_id", json!("user_x"))).0, 404);

    let (_, invitations) = bench.get(&format!("{INVITATIONS}?email=NEW@acme.com"));
    let accept = bench.call("POST", &path(&invitations["data"][0], "/accept"), None);
    assert_eq!(refusal(accept), refused(400, "invalid_invite"));
    let (_, of_acme) = bench.get(&format!("{INVITATIONS}?organization_id=org_01ACME"));
    assert_eq!(of_acme["data"].as_array().unwrap().len(), 1);
}

#[test]
fn seeded_invitations_are_open() {
    let mut bench = seeded();
    bench.seed("invitations: [{ email: New@acme.com, organization_id: org_01ACME, role_slug: admin, id: invitation_01 }]").unwrap();
    let (status, invitation) = bench.get(&format!("{INVITATIONS}/invitation_01"));
    assert_eq!(
        (status, &invitation["state"], &invitation["role_slug"]),
        (200, &json!("pending"), &json!("admin"))
    );
    let error = bench.seed("invitations: [{ email: a@b.c, organization_id: org_x }]").unwrap_err();
    assert!(error.to_string().starts_with("invitations[0].organization_id"));
}
