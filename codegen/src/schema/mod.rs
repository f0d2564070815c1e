//! The API description as written: one struct per file, order kept, names not yet resolved.
//!
//! Every key that is not part of the grammar (`api/README.md`) is a problem, so that a misspelled key cannot
//! silently lose its meaning.

mod aliases;
mod definitions;
mod fields;
mod operations;

use std::path::Path;

pub(crate) use aliases::Aliases;
pub(crate) use fields::Field;
pub(crate) use operations::{Answer, Auth, Body, ErrorCase, Group, Host, Inject, Operation};

use crate::problem::{Error, Place, Problems};
use crate::yaml::{self, Node};

/// The whole API description.
#[derive(Debug)]
pub(crate) struct Api {
    /// Services, ordered by file name.
    pub services: Vec<Service>,
    /// What several services share.
    pub common: Common,
    /// Hand-written helpers by capability, from `helpers.yaml` where it exists.
    pub helpers: Vec<Helpers>,
    /// Other names of operations, from `aliases.yaml` where it exists.
    pub aliases: Vec<Aliases>,
}

/// The languages of the kit, as `helpers.yaml` names them.
const LANGUAGES: [&str; 5] = ["rust", "python", "node", "swift", "kotlin"];

/// The hand-written helpers of one capability.
#[derive(Clone, Debug)]
pub(crate) struct Helpers {
    /// Name of the capability.
    pub capability: String,
    /// The languages that have it, by key `only`; all of them if it is empty.
    pub languages: Vec<String>,
    /// Name of each helper in snake case, and what it does.
    pub names: Vec<(String, String)>,
}

/// `common.yaml`: page envelope and error body.
#[derive(Debug)]
pub(crate) struct Common {
    /// Where the page envelope is described.
    pub place: Place,
    /// Parameters that every paged operation takes; alternatives of constants stay text.
    pub page_query: Vec<(String, Node)>,
    /// Names of the members that an error body can have.
    pub error_members: Vec<String>,
}

/// One service file.
#[derive(Debug)]
pub(crate) struct Service {
    /// Where it starts.
    pub place: Place,
    /// Name in snake case.
    pub name: String,
    /// What the service is for.
    pub doc: Option<String>,
    /// Operations in order.
    pub operations: Vec<Operation>,
    /// Models in order.
    pub models: Vec<Model>,
    /// Unions in order.
    pub unions: Vec<Union>,
    /// Enums in order.
    pub enums: Vec<Enum>,
    /// Event types in order.
    pub events: Vec<Event>,
    /// Event types that webhook endpoints cannot subscribe to.
    pub events_api_only: Vec<(Place, String)>,
}

/// A model.
#[derive(Debug)]
pub(crate) struct Model {
    /// Where it stands.
    pub place: Place,
    /// Name in Pascal case.
    pub name: String,
    /// What it is.
    pub doc: Option<String>,
    /// Members in order.
    pub fields: Vec<Field>,
}

/// A union of models, told apart by one member.
#[derive(Debug)]
pub(crate) struct Union {
    /// Where it stands.
    pub place: Place,
    /// Name in Pascal case.
    pub name: String,
    /// What it is.
    pub doc: Option<String>,
    /// The member that tells.
    pub tag: String,
    /// Value of the tag, name of the model, and where.
    pub variants: Vec<(String, String, Place)>,
}

/// An open enumeration.
#[derive(Debug)]
pub(crate) struct Enum {
    /// Where it stands.
    pub place: Place,
    /// Name in Pascal case.
    pub name: String,
    /// What it is.
    pub doc: Option<String>,
    /// Wire values in order.
    pub values: Vec<String>,
}

/// An event type.
#[derive(Debug)]
pub(crate) struct Event {
    /// Where it stands.
    pub place: Place,
    /// Name on the wire.
    pub name: String,
    /// What happened.
    pub doc: Option<String>,
    /// Name of the model of `data`.
    pub data: String,
    /// Name of the model of `context`, if it has one of its own.
    pub context: Option<String>,
}

/// Reads all files of a folder such as `api/`.
pub(crate) fn read_folder(root: &Path, folder: &str) -> Result<Api, Error> {
    let mut names = Vec::new();
    let directory = root.join(folder);
    let failed = |source| Error::File { path: directory.clone(), source };
    for entry in std::fs::read_dir(&directory).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    names.sort();
    let mut problems = Problems::default();
    let mut services = Vec::new();
    let (mut common, mut helpers, mut aliases) = (None, Vec::new(), Vec::new());
    for name in names {
        let path = directory.join(&name);
        let text = std::fs::read_to_string(&path).map_err(|source| Error::File { path, source })?;
        let node = yaml::read(&format!("{folder}/{name}"), &text)?;
        match name.as_str() {
            "common.yaml" => common = Some(read_common(&node, &mut problems)),
            "aliases.yaml" => aliases = aliases::read(&node, &mut problems),
            "helpers.yaml" => helpers = read_helpers(&node, &mut problems),
            _ => services.push(read_service(&node, &mut problems)),
        }
    }
    problems.finish()?;
    let common = common.ok_or_else(|| Error::File {
        path: directory.join("common.yaml"),
        source: std::io::ErrorKind::NotFound.into(),
    })?;
    Ok(Api { services, common, helpers, aliases })
}

fn read_service(node: &Node, problems: &mut Problems) -> Service {
    let mut service = Service {
        place: node.place.clone(),
        name: String::new(),
        doc: None,
        operations: Vec::new(),
        models: Vec::new(),
        unions: Vec::new(),
        enums: Vec::new(),
        events: Vec::new(),
        events_api_only: Vec::new(),
    };
    for (key, value) in node.entries(problems) {
        match key.as_str() {
            "service" => service.name = value.text(problems).unwrap_or_default().to_owned(),
            "doc" => service.doc = doc(value, problems),
            "operations" => {
                for (name, node) in value.entries(problems) {
                    service.operations.push(operations::read(name, node, problems));
                }
            }
            "models" => {
                for (name, node) in value.entries(problems) {
                    service.models.push(definitions::model(name, node, problems));
                }
            }
            "unions" => {
                for (name, node) in value.entries(problems) {
                    service.unions.push(definitions::union(name, node, problems));
                }
            }
            "enums" => {
                for (name, node) in value.entries(problems) {
                    service.enums.push(definitions::enumeration(name, node, problems));
                }
            }
            "events" => {
                for (name, node) in value.entries(problems) {
                    service.events.push(definitions::event(name, node, problems));
                }
            }
            "events_api_only" => {
                for item in value.items(problems) {
                    if let Some(name) = item.text(problems) {
                        service.events_api_only.push((item.place.clone(), name.to_owned()));
                    }
                }
            }
            _ => unknown_key(value, key, problems),
        }
    }
    if service.name.is_empty() {
        problems.add(&node.place, "key `service` is missing");
    }
    service
}

fn read_common(node: &Node, problems: &mut Problems) -> Common {
    let mut common = Common { place: node.place.clone(), page_query: Vec::new(), error_members: Vec::new() };
    for (key, value) in node.entries(problems) {
        match key.as_str() {
            "page" => {
                common.place = value.place.clone();
                for (key, value) in value.entries(problems) {
                    match key.as_str() {
                        "query" => common.page_query = value.entries(problems).to_vec(),
                        "next" | "doc" => {}
                        _ => unknown_key(value, key, problems),
                    }
                }
            }
            "error" => {
                let members = value.entries(problems).iter();
                let names = members.map(|(name, _)| name.trim_end_matches('?').to_owned());
                common.error_members = names.filter(|name| name != "status" && name != "doc").collect();
            }
            "doc" => {}
            _ => unknown_key(value, key, problems),
        }
    }
    common
}

fn read_helpers(node: &Node, problems: &mut Problems) -> Vec<Helpers> {
    let mut helpers = Vec::new();
    for (capability, value) in node.entries(problems) {
        let (mut languages, mut names) = (Vec::new(), Vec::new());
        for (name, value) in value.entries(problems) {
            if name == "only" {
                languages = value.texts(problems);
                for language in languages.iter().filter(|name| !LANGUAGES.contains(&name.as_str())) {
                    problems.add(&value.place, format!("unknown language `{language}`"));
                }
            } else {
                names.push((name.clone(), doc(value, problems).unwrap_or_default()));
            }
        }
        helpers.push(Helpers { capability: capability.clone(), languages, names });
    }
    helpers
}

/// Reads a `doc` and holds it to what every doc must be: whole sentences with closed code spans.
pub(crate) fn doc(node: &Node, problems: &mut Problems) -> Option<String> {
    let text = node.text(problems)?.trim();
    let complaint = if text.is_empty() {
        "a doc needs text"
    } else if !text.ends_with(['.', '!', '?', ')', '`']) || text.ends_with("..") {
        "a doc ends with a full stop"
    } else if text.starts_with(|c: char| c.is_lowercase()) {
        "a doc starts with a capital letter"
    } else if text.matches('`').count() % 2 == 1 {
        "a backtick is not closed"
    } else if ["TODO", "FIXME", "TBD"].iter().any(|mark| text.contains(mark)) {
        "a doc is finished text"
    } else {
        return Some(text.to_owned());
    };
    problems.add(&node.place, complaint);
    None
}

pub(crate) fn unknown_key(node: &Node, key: &str, problems: &mut Problems) {
    problems.add(&node.place, format!("unknown key `{key}`"));
}
