//! The sign-in page of the test identity provider. `data-testid` of its parts: `protocol`, `continue_as`,
//! `user:<address>`, the fields and `another_user`, `guest`, `deny`, `error`, `answer_error`.

use super::callback_errors::ERRORS;
use super::provider_sessions;
use crate::behaviour::Call;
use crate::behaviour::connections::Protocol;
use crate::behaviour::connections::profiles::PROFILES;
use crate::behaviour::html;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::reply::Reply;
use crate::store::Record;

pub(super) fn sign_in(call: &Call<'_>, flow: &Record, connection: &Record, problem: Option<&str>) -> Reply {
    let action = |step: &str| {
        let protocol = Protocol::of(connection).segment();
        format!("/_idp/{protocol}/{}/{step}", flow.id)
    };
    let parts = [
        heading(call, flow, connection),
        html::alert(problem),
        session(call, flow, connection, &action("continue")),
        people(call, connection, &action("user")),
        another(call, flow, &action("new-user")),
        guest(&action("new-user")),
        "<h2>Instead of signing in</h2>".to_owned(),
        html::form(&action("deny"), &html::button("deny", "plain", "Deny access")),
        errors(&action("error")),
    ];
    let status = if problem.is_some() { 400 } else { 200 };
    html::page(status, connection.text("name"), &parts.concat())
}

/// Whose identity provider this is, and how the sign-in came here.
fn heading(call: &Call<'_>, flow: &Record, connection: &Record) -> String {
    let organization = call.state.store.get(&ORGANIZATIONS, connection.text("organization_id"));
    let whose = organization.map_or_else(
        || "Social provider".to_owned(),
        |organization| format!("Identity provider of {}", organization.text("name")),
    );
    let origin = if flow.member("idp_initiated") == true {
        "Started here, at the identity provider."
    } else {
        "Started at the application."
    };
    let protocol = Protocol::of(connection);
    format!(
        "<p><span class=\"badge\" data-testid=\"protocol\">{}</span> {}</p><p class=\"note\">{} {origin}</p>",
        protocol.label(),
        html::escape(connection.text("connection_type")),
        html::escape(&format!("{whose}.")),
    )
}

/// The person who is signed in here already, unless the application wants a new authentication.
fn session(call: &Call<'_>, flow: &Record, connection: &Record, action: &str) -> String {
    let user = provider_sessions::user(call, &connection.id).filter(|_| flow.member("fresh") != true);
    user.map_or_else(String::new, |user| {
        let label = format!("Continue as {}", user.text("email"));
        html::form(action, &html::button("continue_as", "main", &label))
    })
}

fn people(call: &Call<'_>, connection: &Record, action: &str) -> String {
    let people = call.state.store.find(&PROFILES, "connection_id", &connection.id);
    let buttons: String = people.map(person).collect();
    if buttons.is_empty() {
        return String::new();
    }
    format!("<h2>Sign in as</h2>{}", html::form(action, &buttons))
}

fn person(profile: &Record) -> String {
    let email = profile.text("email");
    let name = profile.member("name").as_str().unwrap_or(email);
    format!(
        "<button class=\"person\" name=\"profile\" value=\"{}\" data-testid=\"user:{}\">{}<small>{}</small></button>",
        html::escape(&profile.id),
        html::escape(&email.to_lowercase()),
        html::escape(name),
        html::escape(email),
    )
}

fn another(call: &Call<'_>, flow: &Record, action: &str) -> String {
    let entered = |name: &str| call.text(name).unwrap_or_default();
    let email = call.text("email").unwrap_or_else(|| flow.text("login_hint"));
    let fields = [
        html::field("email", "E-mail", "email", email),
        html::field("first_name", "First name", "text", entered("first_name")),
        html::field("last_name", "Last name", "text", entered("last_name")),
        html::field("groups", "Groups, separated by commas", "text", entered("groups")),
        html::button("another_user", "main", "Sign in"),
    ];
    format!("<h2>Sign in as another user</h2>{}", html::form(action, &fields.concat()))
}

/// Somebody whose address is in no domain of the organization, such as a freelancer.
fn guest(action: &str) -> String {
    let email = html::escape(GUEST);
    let fields = format!(
        "<input type=\"hidden\" name=\"email\" value=\"{email}\"><input type=\"hidden\" name=\"first_name\" value=\"Guest\">{}",
        html::button("guest", "plain", &format!("Sign in as a guest, {GUEST}")),
    );
    html::form(action, &fields)
}

/// Nobody can own this domain (RFC 2606).
const GUEST: &str = "guest@guest-domain.invalid";

fn errors(action: &str) -> String {
    let options: String = ERRORS
        .iter()
        .map(|(code, description)| {
            format!("<option value=\"{code}\" title=\"{description}\">{code}</option>")
        })
        .collect();
    let menu = format!(
        "<label>Error<select name=\"error\" data-testid=\"error\">{options}</select></label>{}",
        html::button("answer_error", "plain", "Answer with this error"),
    );
    html::form(action, &menu)
}
