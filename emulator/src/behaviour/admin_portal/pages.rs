//! The pages of the portal. They work without scripts: each form posts a task and leads back to the page.

use super::tasks::{self, Task};
use super::{of_path, way_out};
use crate::behaviour::directories::scim;
use crate::behaviour::html::{self, escape};
use crate::behaviour::{Behaviour, Call, connections, organization_domains};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(super) const PAGES: &[(&str, &str, Behaviour)] = &[
    ("GET", "/_emulator/portal/{token}", open),
    ("GET", "/_emulator/portal/{token}/done", leave),
    ("POST", "/_emulator/portal/{token}/{task}", act),
];

/// Types of connection and of directory that the page offers; the API has more.
const CONNECTION_TYPES: [&str; 6] =
    ["GenericSAML", "GenericOIDC", "OktaSAML", "EntraIdOIDC", "GoogleSAML", "ADFSSAML"];
const DIRECTORY_TYPES: [&str; 5] =
    ["generic scim v2.0", "okta scim v2.0", "azure scim v2.0", "gsuite directory", "sftp workday"];

fn open(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (link, organization) = of_path(call)?;
    if call.context.interactive {
        return Ok(page(call, &link, &organization, None));
    }
    if !link.text("intent").is_empty() {
        for task in Task::of(&link) {
            tasks::settle(call, task, &organization)?;
        }
    }
    Ok(out(&link))
}

fn leave(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (link, _) = of_path(call)?;
    Ok(out(&link))
}

/// What goes wrong is shown on the page, above the forms.
fn act(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (link, organization) = of_path(call)?;
    let name = call.path("task").to_owned();
    let task = Task::ALL.into_iter().find(|task| task.name() == name);
    let task =
        task.ok_or_else(|| Failure::coded(404, "not_found", format!("The portal has no '{name}'.")))?;
    if !Task::of(&link).any(|own| own == task) {
        let message = format!("This link is for {}, and not for a {name}.", link.text("intent"));
        return Err(Failure::coded(403, "portal_task_refused", message));
    }
    match tasks::perform(call, task, &organization) {
        // Loading the page again must not do it again.
        Ok(()) => Ok(Reply::redirect(format!("/_emulator/portal/{}", link.id)).status(303)),
        Err(failure) => {
            let first = failure.body.pointer("/errors/0/message").unwrap_or(&failure.body["message"]);
            let problem = first.as_str().unwrap_or_default();
            Ok(page(call, &link, &organization, Some(problem)).status(failure.status))
        }
    }
}

fn out(link: &Record) -> Reply {
    match way_out(link) {
        Some(url) => Reply::redirect(url),
        None => html::page(200, "Admin Portal", "<p>Everything is set up. This window can be closed.</p>"),
    }
}

fn page(call: &Call<'_>, link: &Record, organization: &Record, problem: Option<&str>) -> Reply {
    let base = format!("/_emulator/portal/{}", link.id);
    let note =
        format!("<p>For <b data-testid=\"organization\">{}</b></p>", escape(organization.text("name")));
    let mut body = note + &html::alert(problem);
    for task in Task::of(link) {
        let records = task.records(call, organization);
        let action = format!("{base}/{}", task.name());
        let rows: String = records.iter().map(|record| row(call, task, record, &action)).collect();
        let (title, form) = match task {
            Task::Connection => ("Single sign-on", new(&CONNECTION_TYPES, "Connect")),
            Task::Directory => ("Directory", new(&DIRECTORY_TYPES, "Set up")),
            Task::Domain => {
                ("Domains", [html::field("domain", "Domain", "text", ""), button("Add")].concat())
            }
        };
        body += &format!("<h2>{title}</h2><ul>{rows}</ul>{}", html::form(&action, &form));
    }
    if Task::of(link).next().is_none() {
        let intent = escape(&link.text("intent").replace('_', " "));
        body += &format!("<p>The emulator has nothing to set up for {intent}.</p>");
    }
    body += &format!(
        "<a class=\"tile plain\" data-testid=\"done\" href=\"{}\">Done</a>",
        escape(&format!("{base}/done"))
    );
    html::page(200, "Admin Portal", &body)
}

/// The form for something new.
fn new(types: &[&str], label: &str) -> String {
    let options: String = types.iter().map(|kind| format!("<option>{}</option>", escape(kind))).collect();
    [
        format!("<label>Type<select name=\"type\" data-testid=\"type\">{options}</select></label>"),
        html::field("name", "Name", "text", ""),
        button(label),
    ]
    .concat()
}

fn button(label: &str) -> String {
    html::button("submit", "main", label)
}

/// Something that the organization has, with what can be done to it.
fn row(call: &Call<'_>, task: Task, record: &Record, action: &str) -> String {
    let (name, details, change) = match task {
        Task::Connection => {
            let change = match connections::is_active(record) {
                true => ("Deactivate", "inactive"),
                false => ("Activate", "active"),
            };
            (record.text("name"), escape(record.text("connection_type")), Some(change))
        }
        Task::Directory => {
            let change = match record.text("state") {
                "linked" => ("Disconnect", "unlinked"),
                _ => ("Connect", "linked"),
            };
            (record.text("name"), directory_details(call, record), Some(change))
        }
        Task::Domain => {
            let change = (!organization_domains::is_verified(record)).then_some(("Verify", "verified"));
            let (prefix, token) = (record.text("verification_prefix"), record.text("verification_token"));
            let record_of_dns = format!("TXT record: {prefix}={token}");
            (record.text("domain"), change.map_or_else(String::new, |_| escape(&record_of_dns)), change)
        }
    };
    let state = escape(record.text("state"));
    let head = format!("{} <span class=\"badge\" data-testid=\"state\">{state}</span>", escape(name));
    let form = change.map(|(label, state)| {
        let content =
            [html::hidden("id", &record.id), html::hidden("state", state), html::button("change", "", label)];
        html::form(action, &content.concat())
    });
    format!("<li>{head}<small>{details}</small>{}</li>", form.unwrap_or_default())
}

/// Its type, and what is entered at the identity provider.
fn directory_details(call: &Call<'_>, directory: &Record) -> String {
    let kind = escape(directory.text("type"));
    let Some(scim) = scim::set_up(&call.context.base_url, directory) else { return kind };
    let value = |name: &str| escape(scim[name].as_str().unwrap_or_default());
    format!(
        "{kind}<br>Endpoint: <code data-testid=\"endpoint\">{}</code><br>Token: <code data-testid=\"token\">{}</code>",
        value("endpoint"),
        value("bearer_token"),
    )
}
