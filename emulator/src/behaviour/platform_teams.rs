//! Teams and environments that a platform manages for its own users. Assumption: the API keys of the emulated
//! environment stand for the platform's access token. Nothing but the team itself lives in its environments: their keys
//! do not open the emulated environment.

use serde_json::{Map, Value, json};

use super::{Call, Module, html};
use crate::reply::{Failure, Reply};
use crate::seed::{SeedCall, SeedError};
use crate::store::{Kind, Record};

/// Teams. Hidden member `authorized`: false once the team has shut the platform out.
static TEAMS: Kind = Kind { name: "team", prefix: "team", label: "Team", indexes: &[], owners: &[] };

static ENVIRONMENTS: Kind = Kind {
    name: "environment",
    prefix: "environment",
    label: "Environment",
    indexes: &["team_id"],
    owners: &[("team", "team_id")],
};

/// API keys of environments. Hidden members: `environment_id`, and no value.
static KEYS: Kind = Kind {
    name: "key",
    prefix: "key",
    label: "API key",
    indexes: &["environment_id"],
    owners: &[("environment", "environment_id")],
};

/// People of teams. Hidden members: `team_id`, `email`, `role_slug`, `token` of the invitation, `accepted`.
static PEOPLE: Kind = Kind {
    name: "workos_team_invitation",
    prefix: "workos_team_invitation",
    label: "Invitation",
    indexes: &["team_id", "email", "token"],
    owners: &[("team", "team_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("platform_teams.create_team", create_team),
        ("platform_teams.get_team", get_team),
        ("platform_teams.create_environment", create_environment),
        ("platform_teams.get_environment", get_environment),
        ("platform_teams.delete_environment", delete_environment),
        ("platform_teams.create_environment_api_key", create_key),
        ("platform_teams.create_invitation", create_invitation),
    ],
    pages: &[
        ("GET", "/_platform/invitations/{token}", show_invitation),
        ("POST", "/_platform/invitations/{token}/accept", accept_invitation),
    ],
    seeds: &[("platformTeams", seed)],
};

fn create_team(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let email = address(call, "admin_email")?;
    let name = name(call)?;
    if call.find_by(&PEOPLE, "email", &email).is_some() {
        let message = format!("'{email}' has a WorkOS account already.");
        return Err(Failure::coded(409, "user_already_exists", message));
    }
    let team = call
        .create(&TEAMS, json!({"name": name, "production_state": "Inactive", "production_enabled_at": null}));
    for name in ["Staging", "Production"] {
        new_environment(call, &team.id, name);
    }
    invite(call, &team, &email, "admin");
    Ok(Reply::value(team.value()))
}

/// A team that has shut the platform out is not shown to it.
fn get_team(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("team_id");
    let team = call.find(&TEAMS, id)?;
    if is_open(&team) { Ok(Reply::value(team.value())) } else { Err(Failure::not_found(&TEAMS, id)) }
}

fn create_environment(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let team = team(call)?;
    let name = name(call)?;
    if call.flag("production") == Some(true) && team.text("production_state") != "Active" {
        let message = "A production environment needs billing.";
        return Err(Failure::coded(422, "production_environment_requires_billing", message));
    }
    Ok(Reply::value(shown(&new_environment(call, &team.id, &name))))
}

fn get_environment(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(shown(&environment(call)?)))
}

fn delete_environment(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let environment = environment(call)?;
    call.remove(&ENVIRONMENTS, &environment.id)?;
    Ok(Reply::nothing())
}

fn create_key(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let team = team(call)?;
    let id = call.path("environment_id").to_owned();
    let environment = call.state.store.get(&ENVIRONMENTS, &id).cloned();
    let environment = environment.filter(|environment| environment.text("team_id") == team.id);
    let environment = environment.ok_or_else(|| {
        Failure::coded(404, "environment_not_found", format!("The team has no environment '{id}'."))
    })?;
    let body = json!({"name": name(call)?, "expires_at": call.text("expires_at")});
    let hidden = Map::from_iter([("environment_id".to_owned(), environment.id.into())]);
    let mut answer = call.create_with(&KEYS, body, hidden).value();
    answer["value"] = format!("sk_test_{}", call.state.random.token(40)).into();
    Ok(Reply::value(answer))
}

fn create_invitation(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let team = team(call)?;
    let email = address(call, "email")?;
    let role_slug = call.text("role_slug").unwrap_or_default().to_owned();
    let known = call.find_all(&PEOPLE, "email", &email);
    match known.iter().find(|person| person.text("team_id") == team.id) {
        Some(person) if person.member("accepted") == true => {
            let message = format!("'{email}' is a member of the team already.");
            Err(Failure::coded(400, "user_already_team_member", message))
        }
        Some(person) => {
            let again = call.change(&PEOPLE, &person.id, |person| {
                person.set_hidden("role_slug", role_slug);
            })?;
            send(call, &again);
            Ok(Reply::value(invitation(&again)))
        }
        None => {
            let person = invite(call, &team, &email, &role_slug);
            Ok(Reply::value(invitation(&person)))
        }
    }
}

fn show_invitation(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let token = call.path("token");
    let Some(person) = call.find_by(&PEOPLE, "token", token) else { return Ok(html::over()) };
    let team = call.find(&TEAMS, person.text("team_id"))?;
    let note = format!(
        "<p>You are invited to the team <b>{}</b> as <code>{}</code>.</p>",
        html::escape(team.text("name")),
        html::escape(person.text("role_slug")),
    );
    let form = html::form(
        &format!("/_platform/invitations/{token}/accept"),
        &html::button("accept", "main", "Accept"),
    );
    Ok(html::page(200, "Join a team", &[note, form].concat()))
}

fn accept_invitation(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let Some(person) = call.find_by(&PEOPLE, "token", call.path("token")) else { return Ok(html::over()) };
    call.change(&PEOPLE, &person.id, |person| {
        person.set_hidden("accepted", true);
        person.hidden.remove("token");
    })?;
    Ok(html::page(200, "Welcome", "<p>You are a member of the team now.</p>"))
}

/// The team of the path, if the platform may act in it.
fn team(call: &Call<'_>) -> Result<Record, Failure> {
    let id = call.path("team_id");
    let Some(team) = call.state.store.get(&TEAMS, id).cloned() else {
        return Err(Failure::coded(404, "team_not_found", format!("There is no team '{id}'.")));
    };
    if is_open(&team) {
        return Ok(team);
    }
    let message = "The platform may not act in this team.";
    Err(Failure::coded(403, "platform_not_authorized", message))
}

fn is_open(team: &Record) -> bool {
    team.member("authorized") != false
}

/// The environment of the path within the team of the path. Those of teams that have shut the platform out are not
/// shown to it.
fn environment(call: &Call<'_>) -> Result<Record, Failure> {
    let team = call.find(&TEAMS, call.path("team_id"))?;
    let id = call.path("environment_id");
    let environment = call.find(&ENVIRONMENTS, id)?;
    if environment.text("team_id") == team.id && is_open(&team) {
        Ok(environment)
    } else {
        Err(Failure::not_found(&ENVIRONMENTS, id))
    }
}

fn new_environment(call: &mut Call<'_>, team_id: &str, name: &str) -> Record {
    let client_id = call.new_id("client");
    let hidden = Map::from_iter([("team_id".to_owned(), team_id.into())]);
    call.create_with(&ENVIRONMENTS, json!({"name": name, "client_id": client_id}), hidden)
}

fn shown(environment: &Record) -> Value {
    let mut value = environment.value();
    if let Some(members) = value.as_object_mut() {
        members.retain(|name, _| !matches!(name.as_str(), "created_at" | "updated_at"));
    }
    value
}

fn invite(call: &mut Call<'_>, team: &Record, email: &str, role_slug: &str) -> Record {
    let hidden = Map::from_iter([
        ("team_id".to_owned(), team.id.as_str().into()),
        ("email".to_owned(), email.into()),
        ("role_slug".to_owned(), role_slug.into()),
        ("token".to_owned(), call.state.random.token(32).into()),
    ]);
    let person = call.create_with(&PEOPLE, json!({}), hidden);
    send(call, &person);
    person
}

fn send(call: &mut Call<'_>, person: &Record) {
    let link = format!("{}/_platform/invitations/{}", call.context.base_url, person.text("token"));
    call.mail("platform_team_invitation", person.text("email"), None, Some(&link));
}

fn invitation(person: &Record) -> Value {
    json!({
        "object": PEOPLE.name,
        "email": person.text("email"),
        "role_slug": person.text("role_slug"),
    })
}

fn address(call: &Call<'_>, member: &str) -> Result<String, Failure> {
    let email = call.text(member).unwrap_or_default().to_lowercase();
    match email.split_once('@') {
        Some((user, host)) if !user.is_empty() && !host.is_empty() => Ok(email),
        _ => Err(Failure::invalid(member, "invalid_value", format!("{member} must be an e-mail address"))),
    }
}

fn name(call: &Call<'_>) -> Result<String, Failure> {
    match call.text("name").map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => Ok(name.to_owned()),
        None => Err(Failure::invalid("name", "invalid_value", "name must not be empty")),
    }
}

/// Seed key `platformTeams`: name, id, production_state, authorized (false: the team has shut the platform out), members
/// (e-mail addresses), environments (name, id, client_id).
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["id", "name", "production_state", "authorized", "members", "environments"])?;
        let state = entry.text("production_state")?.unwrap_or("Inactive");
        let known = call.api.enumeration("TeamProductionState").map_or(&[][..], |known| known.values);
        if !known.contains(&state) {
            return Err(entry.error("production_state", format!("must be one of {}", known.join(", "))));
        }
        let now = crate::clock::wire_timestamp(call.context.now);
        let enabled_at = (state == "Active").then_some(now);
        let mut body = json!({
            "name": entry.required_text("name")?,
            "production_state": state,
            "production_enabled_at": enabled_at,
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        let authorized = entry.flag("authorized")?.unwrap_or(true);
        let team =
            call.create_with(&TEAMS, body, Map::from_iter([("authorized".to_owned(), authorized.into())]));
        for email in entry.texts("members")? {
            let hidden = Map::from_iter([
                ("team_id".to_owned(), team.id.as_str().into()),
                ("email".to_owned(), email.to_lowercase().into()),
                ("role_slug".to_owned(), "member".into()),
                ("accepted".to_owned(), true.into()),
            ]);
            call.create_with(&PEOPLE, json!({}), hidden);
        }
        for environment in entry.entries("environments")? {
            environment.only(&["id", "name", "client_id"])?;
            let mut body = json!({"name": environment.required_text("name")?});
            if let Some(id) = environment.text("id")? {
                body["id"] = id.into();
            }
            body["client_id"] = match environment.text("client_id")? {
                Some(client_id) => client_id.into(),
                None => call.state.random.id("client", call.context.now).into(),
            };
            let hidden = Map::from_iter([("team_id".to_owned(), team.id.as_str().into())]);
            call.create_with(&ENVIRONMENTS, body, hidden);
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "platform_teams_tests.rs"]
mod tests;
