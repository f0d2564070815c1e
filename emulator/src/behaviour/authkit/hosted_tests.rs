use serde_json::json;

use super::super::test_support::*;
use crate::testing::Bench;

/// Exchanges the code of the redirect that a page ended with.
fn exchange(bench: &mut Bench, response: &crate::message::Response) -> serde_json::Value {
    let leads_to = location(response);
    assert_eq!(parameter(&leads_to, "state").as_deref(), Some("s"), "{leads_to}");
    let (status, answer) = grant(bench, "authorization_code", json!({"code": parameter(&leads_to, "code")}));
    assert_eq!(status, 200, "{answer}");
    answer
}

#[test]
fn a_password_leads_back_to_the_application() {
    let mut bench = seeded();
    let page = begin(&mut bench, "&login_hint=%22%3E%3Cscript%3E");
    let first = text(&open(&mut bench, &page));
    assert!(first.contains("data-testid=\"password\"") && !first.contains("<script"), "{first}");
    let wrong =
        post_form(&mut bench, &format!("{page}/password"), &[("email", "ada@acme.com"), ("password", "x")]);
    assert!(wrong.status == 200 && text(&wrong).contains("is wrong"));
    let fields = [("email", "ada@acme.com"), ("password", "adapass")];
    let done = post_form(&mut bench, &format!("{page}/password"), &fields);
    let answer = exchange(&mut bench, &done);
    assert_eq!(
        (&answer["user"]["id"], &answer["authentication_method"]),
        (&json!("user_01ADA"), &json!("Password"))
    );
    assert_eq!(open(&mut bench, &page).status, 410);
    let (_, sessions) = bench.get("/user_management/users/user_01ADA/sessions");
    assert_eq!(sessions["data"][0]["user_agent"], "Browser/1");
}

#[test]
fn a_mailed_code_leads_back_too() {
    let mut bench = seeded();
    let page = begin(&mut bench, "");
    let asked =
        post_form(&mut bench, &format!("{page}/mail-code"), &[("email", "New@acme.com"), ("password", "")]);
    let code = mailed_code(&bench);
    assert!(text(&asked).contains(&code) && text(&open(&mut bench, &page)).contains("data-testid=\"code\""));
    let wrong = post_form(&mut bench, &format!("{page}/code"), &[("code", "wrong")]);
    assert!(text(&wrong).contains("The code is incorrect."));
    let done = post_form(&mut bench, &format!("{page}/code"), &[("code", &code)]);
    assert_eq!(exchange(&mut bench, &done)["user"]["email"], "new@acme.com");
}

#[test]
fn unverified_users_enter_a_code() {
    let mut bench = seeded();
    let page = begin(&mut bench, "");
    let fields = [("email", "bob@acme.com"), ("password", "bobpass")];
    let asked = post_form(&mut bench, &format!("{page}/password"), &fields);
    assert!(text(&asked).contains("Verify your e-mail address"));
    let reloaded = text(&open(&mut bench, &page));
    assert!(reloaded.contains("Verify your e-mail address") && bench.state.outbox.len() == 1);
    let wrong = post_form(&mut bench, &format!("{page}/verify-email"), &[("code", "wrong")]);
    assert!(text(&wrong).contains("incorrect") && bench.state.outbox.len() == 1);
    let code = mailed_code(&bench);
    let done = post_form(&mut bench, &format!("{page}/verify-email"), &[("code", &code)]);
    assert_eq!(exchange(&mut bench, &done)["user"]["email_verified"], true);
}

#[test]
fn members_of_several_organizations_choose() {
    let mut bench = seeded();
    let page = begin(&mut bench, "");
    let organization = format!("{page}/organization");
    let early = post_form(&mut bench, &organization, &[("organization_id", "org_01BETA")]);
    assert!(text(&early).contains("Sign in first."));
    let fields = [("email", "eve@acme.com"), ("password", "evepass")];
    let asked = post_form(&mut bench, &format!("{page}/password"), &fields);
    assert!(text(&asked).contains("data-testid=\"org_01BETA\""));
    let wrong = post_form(&mut bench, &organization, &[("organization_id", "org_x")]);
    assert!(text(&wrong).contains("was not found"));
    let done = post_form(&mut bench, &organization, &[("organization_id", "org_01BETA")]);
    assert_eq!(exchange(&mut bench, &done)["organization_id"], "org_01BETA");
}

#[test]
fn an_invited_stranger_signs_up() {
    let mut bench = seeded();
    let (_, invitation) = bench.post(
        "/user_management/invitations",
        json!({"email": "new@acme.com", "organization_id": "org_01BETA"}),
    );
    let token = invitation["token"].as_str().unwrap();
    let page = begin(&mut bench, &format!("&screen_hint=sign-up&invitation_token={token}"));
    assert!(text(&open(&mut bench, &page)).contains("data-testid=\"first_name\""));
    let mut sign_up = |email: &str, password: &str| {
        let fields = [("email", email), ("password", password), ("first_name", "New"), ("last_name", "")];
        post_form(&mut bench, &format!("{page}/sign-up"), &fields)
    };
    assert!(text(&sign_up("ada@acme.com", "long enough")).contains("has an account already"));
    assert!(text(&sign_up("new@acme.com", "short")).contains("at least 8"));
    assert!(text(&sign_up("nobody", "long enough")).contains("Enter your e-mail address."));
    assert!(text(&sign_up("other@acme.com", "long enough")).contains("another e-mail address"));
    let done = sign_up("new@acme.com", "long enough");
    let answer = exchange(&mut bench, &done);
    assert_eq!(
        (&answer["organization_id"], &answer["user"]["first_name"]),
        (&json!("org_01BETA"), &json!("New"))
    );
    assert_eq!(bench.get("/user_management/users?email=other@acme.com").1["data"], json!([]));
}

#[test]
fn pages_lead_to_each_other() {
    let mut bench = seeded();
    let page = begin(&mut bench, "&screen_hint=sign-up");
    let mut shows = |target: &str, part: &str| {
        let shown = text(&open(&mut bench, target));
        assert!(shown.contains(&format!("data-testid=\"{part}\"")), "{shown}");
    };
    shows(&page, "to-sign-in");
    shows(&format!("{page}/sign-in"), "to-sign-up");
    shows(&format!("{page}/sign-up"), "first_name");
}

#[test]
fn a_person_can_leave() {
    let mut bench = seeded();
    let page = begin(&mut bench, "");
    let leads_to = location(&post_form(&mut bench, &format!("{page}/cancel"), &[]));
    assert_eq!(parameter(&leads_to, "error").as_deref(), Some("access_denied"));
    let page = begin(&mut bench, "");
    wait(&mut bench, 60 * 60);
    assert_eq!(open(&mut bench, &page).status, 410);
}

#[test]
fn the_link_of_an_invitation_starts_a_sign_in() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let link = "/_authkit/invitation?invitation_token=a%26b";
    assert!(text(&open(&mut bench, link)).contains("a&amp;b"));
    bench.post("/user_management/redirect_uris", json!({"uri": "https://app.test/callback"}));
    let authorize = location(&open(&mut bench, link));
    assert!(authorize.contains("invitation_token=a%26b"), "{authorize}");
    assert!(location(&open(&mut bench, &authorize)).starts_with("/_authkit/flow_"));
}
