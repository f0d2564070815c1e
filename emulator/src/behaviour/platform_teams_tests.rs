use serde_json::{Value, json};

use crate::message::Request;
use crate::testing::Bench;

const TEAMS: &str = "/platform/teams";
const SEED: &str = "
platformTeams:
  - { id: team_01PAID, name: Paid, production_state: Active, members: [Ada@acme.com],
      environments: [{ id: environment_01PAID, name: Main, client_id: client_01PAID }] }
  - { id: team_01GONE, name: Gone, authorized: false, environments: [{ id: environment_01GONE, name: Main }] }
";

fn seeded() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

/// Status and code of a refusal, or the field of a validation failure.
fn refusal((status, body): (u16, Value)) -> (u16, String) {
    let field = body["errors"][0]["field"].as_str();
    (status, field.or(body["code"].as_str()).unwrap_or_default().to_owned())
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[test]
fn a_team_begins_with_an_invitation_to_its_administrator() {
    let mut bench = seeded();
    let (status, team) = bench.post(TEAMS, json!({"name": "Acme", "admin_email": "Grace@acme.com"}));
    assert_eq!((status, &team["production_state"]), (201, &json!("Inactive")), "{team}");
    assert_eq!(team["production_enabled_at"], Value::Null);
    let target = format!("{TEAMS}/{}", team["id"].as_str().unwrap());
    assert_eq!(bench.get(&target), (200, team));
    let mail = bench.state.outbox.last().unwrap().clone();
    assert_eq!((mail.to.as_str(), mail.purpose.as_str()), ("grace@acme.com", "platform_team_invitation"));

    let again = bench.post(TEAMS, json!({"name": "Other", "admin_email": "grace@acme.com"}));
    assert_eq!(refusal(again), refused(409, "user_already_exists"));
    let mut of = |body: Value| refusal(bench.post(TEAMS, body));
    assert_eq!(of(json!({"name": "A", "admin_email": "grace"})), refused(422, "admin_email"));
    assert_eq!(of(json!({"name": " ", "admin_email": "b@acme.com"})), refused(422, "name"));
    assert_eq!(bench.get(&format!("{TEAMS}/team_no")).0, 404);
}

#[test]
fn an_invited_person_joins_once() {
    let mut bench = seeded();
    let target = format!("{TEAMS}/team_01PAID/invitations");
    let invite = |bench: &mut Bench, role: &str| {
        bench.post(&target, json!({"email": "Eve@acme.com", "role_slug": role}))
    };
    let (status, invitation) = invite(&mut bench, "support");
    assert_eq!(status, 201, "{invitation}");
    assert_eq!(
        invitation,
        json!({"object": "workos_team_invitation", "email": "eve@acme.com", "role_slug": "support"})
    );
    assert_eq!(invite(&mut bench, "member").1["role_slug"], "member");
    let links: Vec<String> = bench.state.outbox.iter().filter_map(|mail| mail.link.clone()).collect();
    assert!(links.len() == 2 && links[0] == links[1], "the same invitation again: {links:?}");

    let path = links[0].replace("http://127.0.0.1:4100", "");
    let page = bench.send(&Request::new("GET", &path));
    assert!(String::from_utf8_lossy(&page.body).contains("<b>Paid</b> as <code>member</code>"));
    assert_eq!(bench.send(&Request::new("POST", &format!("{path}/accept"))).status, 200);
    assert_eq!(bench.send(&Request::new("POST", &format!("{path}/accept"))).status, 410);
    assert_eq!(bench.send(&Request::new("GET", &path)).status, 410);
    assert_eq!(refusal(invite(&mut bench, "admin")), refused(400, "user_already_team_member"));

    let ada = bench.post(&target, json!({"email": "ada@acme.com", "role_slug": "admin"}));
    assert_eq!(refusal(ada), refused(400, "user_already_team_member"));
    let role = bench.post(&target, json!({"email": "x@acme.com", "role_slug": "emperor"}));
    assert_eq!(refusal(role), refused(422, "role_slug"));
}

#[test]
fn environments_come_and_go() {
    let mut bench = seeded();
    let (_, team) = bench.post(TEAMS, json!({"name": "Acme", "admin_email": "grace@acme.com"}));
    let target = format!("{TEAMS}/{}/environments", team["id"].as_str().unwrap());
    let production = bench.post(&target, json!({"name": "Live", "production": true}));
    assert_eq!(refusal(production), refused(422, "production_environment_requires_billing"));
    let (status, environment) = bench.post(&target, json!({"name": "Preview"}));
    assert_eq!((status, &environment["name"]), (201, &json!("Preview")), "{environment}");
    let paid =
        bench.post(&format!("{TEAMS}/team_01PAID/environments"), json!({"name": "Live", "production": true}));
    assert_eq!(paid.0, 201, "{}", paid.1);

    let own = format!("{target}/{}", environment["id"].as_str().unwrap());
    assert_eq!(bench.get(&own), (200, environment.clone()));
    let of_another = own.replace(team["id"].as_str().unwrap(), "team_01PAID");
    assert_eq!(refusal(bench.get(&of_another)), refused(404, "entity_not_found"));
    assert_eq!(bench.call("DELETE", &of_another, None).0, 404);
    assert_eq!(bench.call("DELETE", &own, None).0, 204);
    assert_eq!(bench.get(&own).0, 404);
}

#[test]
fn a_key_is_shown_once_and_opens_nothing_here() {
    let mut bench = seeded();
    let target = format!("{TEAMS}/team_01PAID/environments/environment_01PAID/api_keys");
    let (status, key) = bench.post(&target, json!({"name": "CI", "expires_at": "2027-01-01T00:00:00Z"}));
    assert_eq!((status, &key["expires_at"]), (201, &json!("2027-01-01T00:00:00Z")), "{key}");
    let value = key["value"].as_str().unwrap();
    assert!(value.starts_with("sk_test_") && value.len() > 40);
    assert_eq!(bench.send(&Request::new("GET", "/organizations").bearer(value)).status, 401);
    assert_eq!(bench.post(&target, json!({"name": "CI", "expires_at": null})).1["expires_at"], Value::Null);
    let nowhere = bench.post(&target.replace("01PAID/api", "no/api"), json!({"name": "CI"}));
    assert_eq!(refusal(nowhere), refused(404, "environment_not_found"));
}

#[test]
fn a_team_can_shut_the_platform_out() {
    let mut bench = seeded();
    let gone = format!("{TEAMS}/team_01GONE");
    assert_eq!(refusal(bench.get(&gone)), refused(404, "entity_not_found"));
    let environment = format!("{gone}/environments/environment_01GONE");
    assert_eq!(refusal(bench.get(&environment)), refused(404, "entity_not_found"));
    assert_eq!(bench.call("DELETE", &environment, None).0, 404);
    let create = bench.post(&format!("{gone}/environments"), json!({"name": "A"}));
    assert_eq!(refusal(create), refused(403, "platform_not_authorized"));
    let key = bench.post(&format!("{environment}/api_keys"), json!({"name": "A"}));
    assert_eq!(refusal(key), refused(403, "platform_not_authorized"));
    let unknown = bench.post(&format!("{TEAMS}/team_no/environments"), json!({"name": "A"}));
    assert_eq!(refusal(unknown), refused(404, "team_not_found"));
}

#[test]
fn seeds_say_what_is_wrong_with_them() {
    let error = Bench::new().seed("platformTeams: [{ name: A, production_state: Paid }]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "platformTeams[0].production_state: must be one of Active, Inactive, Suspended, Deleting"
    );
}
