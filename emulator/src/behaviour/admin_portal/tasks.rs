//! What an administrator does in the portal.

use serde_json::Map;

use crate::behaviour::Call;
use crate::behaviour::connections::{self, CONNECTIONS};
use crate::behaviour::directories::{DIRECTORIES, provider};
use crate::behaviour::organization_domains::{self, ORGANIZATION_DOMAINS};
use crate::reply::Failure;
use crate::store::{Kind, Record};

/// A task that changes something here. Links for other intents lead to a page without any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    Connection,
    Directory,
    Domain,
}

impl Task {
    pub(super) const ALL: [Task; 3] = [Task::Connection, Task::Directory, Task::Domain];

    /// Its name in the address of a form.
    pub(super) fn name(self) -> &'static str {
        match self {
            Task::Connection => "connection",
            Task::Directory => "directory",
            Task::Domain => "domain",
        }
    }

    /// The intent of the links that are for this task alone.
    fn intent(self) -> &'static str {
        match self {
            Task::Connection => "sso",
            Task::Directory => "dsync",
            Task::Domain => "domain_verification",
        }
    }

    /// What it is about.
    pub(super) fn kind(self) -> &'static Kind {
        match self {
            Task::Connection => &CONNECTIONS,
            Task::Directory => &DIRECTORIES,
            Task::Domain => &ORGANIZATION_DOMAINS,
        }
    }

    /// The tasks of a link; all of them if it was made without an intent.
    pub(super) fn of(link: &Record) -> impl Iterator<Item = Task> {
        let intent = link.text("intent");
        Task::ALL.into_iter().filter(move |task| intent.is_empty() || intent == task.intent())
    }

    /// What the organization has of it.
    pub(super) fn records(self, call: &Call<'_>, organization: &Record) -> Vec<Record> {
        call.find_all(self.kind(), "organization_id", &organization.id)
    }
}

/// Does what a link is for the way that most do, unless it is done.
pub(super) fn settle(call: &mut Call<'_>, task: Task, organization: &Record) -> Result<(), Failure> {
    let known = task.records(call, organization);
    match task {
        Task::Connection if known.iter().any(connections::is_active) => {}
        Task::Connection => match known.first() {
            Some(connection) => drop(connections::set_state(call, connection, "active")?),
            None => drop(connect(call, organization, "GenericSAML", "")?),
        },
        Task::Directory if known.iter().any(|directory| directory.text("state") == "linked") => {}
        Task::Directory => match known.first() {
            Some(directory) => drop(set_directory_state(call, directory, "linked")?),
            None => drop(create_directory(call, organization, "generic scim v2.0", "")?),
        },
        Task::Domain => {
            for domain in known.iter().filter(|domain| !organization_domains::is_verified(domain)) {
                organization_domains::verify_one(call, domain)?;
            }
        }
    }
    Ok(())
}

/// Does what a form asks for: something new, or, with an `id`, something to what is there.
pub(super) fn perform(call: &mut Call<'_>, task: Task, organization: &Record) -> Result<(), Failure> {
    let of_form = |name: &str| call.text(name).unwrap_or_default().to_owned();
    let (id, kind, name, state) = (of_form("id"), of_form("type"), of_form("name"), of_form("state"));
    let domain = of_form("domain");
    let known = match id.as_str() {
        "" => None,
        id => {
            let own = task.records(call, organization).into_iter().find(|record| record.id == id);
            Some(own.ok_or_else(|| Failure::not_found(task.kind(), id))?)
        }
    };
    match (task, known) {
        (Task::Connection, None) => connect(call, organization, &kind, &name).map(drop),
        (Task::Connection, Some(connection)) => {
            let state = if state == "inactive" { "inactive" } else { "active" };
            connections::set_state(call, &connection, state).map(drop)
        }
        (Task::Directory, None) => create_directory(call, organization, &kind, &name).map(drop),
        (Task::Directory, Some(directory)) => {
            let state = if state == "unlinked" { "unlinked" } else { "linked" };
            set_directory_state(call, &directory, state).map(drop)
        }
        (Task::Domain, None) => organization_domains::add(call, organization, &domain).map(drop),
        (Task::Domain, Some(domain)) => organization_domains::verify_one(call, &domain).map(drop),
    }
}

fn connect(call: &mut Call<'_>, organization: &Record, kind: &str, name: &str) -> Result<Record, Failure> {
    let known = call.api.enumeration("ConnectionType").map_or(&[][..], |known| known.values);
    if !known.contains(&kind) {
        return Err(Failure::invalid("type", "invalid_value", format!("'{kind}' is no type of connection")));
    }
    let name = if name.is_empty() { organization.text("name") } else { name }.to_owned();
    Ok(connections::set_up(call, organization, kind.to_owned(), name, Map::new()))
}

fn create_directory(
    call: &mut Call<'_>,
    organization: &Record,
    kind: &str,
    name: &str,
) -> Result<Record, Failure> {
    let members = [("organization_id", organization.id.as_str()), ("type", kind), ("name", name)];
    let given = members.into_iter().filter(|(_, value)| !value.is_empty());
    provider::create_directory(call, &given.map(|(name, value)| (name.to_owned(), value.into())).collect())
}

fn set_directory_state(call: &mut Call<'_>, directory: &Record, state: &str) -> Result<Record, Failure> {
    let members = Map::from_iter([("state".to_owned(), state.into())]);
    provider::update_directory(call, &directory.id, &members)
}
