//! Operations of a service.

use super::fields::{self, Field, strip_optional};
use crate::problem::{Place, Problems};
use crate::types::{self, TypeExpression};
use crate::yaml::{Node, Value};

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Where it stands.
    pub place: Place,
    /// Name of the method in snake case.
    pub name: String,
    /// What it does.
    pub doc: Option<String>,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Builds a URL and sends nothing.
    pub url: bool,
    /// Where the path lives.
    pub host: Host,
    /// The body is form encoded.
    pub form: bool,
    /// Credential.
    pub auth: Auth,
    /// Feature flag that opens it.
    pub preview: Option<String>,
    /// Where it is known from, if not from the API document.
    pub source: Option<String>,
    /// The server sends an e-mail.
    pub sends_email: bool,
    /// A parameter can be spent only once.
    pub single_use: bool,
    /// A client without secrets makes the call.
    pub public_client: bool,
    /// Typed or documented placeholders.
    pub path_fields: Vec<Field>,
    /// Header parameters.
    pub header: Vec<Field>,
    /// Members filled in from the client's configuration.
    pub inject: Vec<Inject>,
    /// Constants.
    pub fixed: Vec<(String, String)>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// Body.
    pub body: Body,
    /// Groups of mutually exclusive members.
    pub choose: Vec<Group>,
    /// Shape of a successful answer.
    pub answer: Answer,
    /// Success codes; empty where the default applies.
    pub status: Vec<u16>,
    /// Documented failures.
    pub errors: Vec<ErrorCase>,
}

/// Host of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    /// The base URL.
    Base,
    /// Another fixed origin.
    Fixed(String),
    /// The environment's AuthKit domain.
    AuthKit,
}

/// Credential of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    /// API key as bearer token.
    ApiKey,
    /// Access token that the caller passes.
    AccessToken,
    /// Client id and secret among the members.
    ClientSecret,
    /// Client id among the members.
    ClientId,
    /// None.
    None,
}

/// A member filled in from the client's configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Inject {
    /// `client_id` or `client_secret`.
    pub name: String,
    /// Left out when the client has none.
    pub optional: bool,
}

/// Body of a request.
#[derive(Debug)]
pub(crate) enum Body {
    /// None.
    None,
    /// Members; `optional` if the body may be left out.
    Members {
        /// The members.
        fields: Vec<Field>,
        /// The body may be left out.
        optional: bool,
    },
    /// A union by name.
    Named(String),
}

/// A group of mutually exclusive members.
#[derive(Debug)]
pub(crate) struct Group {
    /// Where it stands.
    pub place: Place,
    /// Name.
    pub name: String,
    /// One variant must be chosen.
    pub required: bool,
    /// Variants in order.
    pub variants: Vec<Variant>,
}

/// One way to fill a group.
#[derive(Debug)]
pub(crate) struct Variant {
    /// Name.
    pub name: String,
    /// Members and whether the variant needs them.
    pub members: Vec<(String, bool)>,
}

/// Shape of a successful answer, as written.
#[derive(Debug)]
pub(crate) enum Answer {
    /// Nothing that matters.
    Nothing,
    /// One value.
    Value(TypeExpression),
    /// Cursor page.
    Page(TypeExpression),
    /// `{data}` without cursors.
    List(TypeExpression),
}

/// A documented failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorCase {
    /// HTTP status.
    pub status: u16,
    /// Error code, where known.
    pub code: Option<String>,
}

pub(super) fn read(name: &str, node: &Node, problems: &mut Problems) -> Operation {
    let mut operation = empty(name, &node.place);
    for (key, value) in node.entries(problems) {
        match key.as_str() {
            "doc" => operation.doc = super::doc(value, problems),
            "http" | "url" => {
                operation.url = key == "url";
                read_line(value, &mut operation, problems);
            }
            "host" => {
                operation.host = match value.text(problems) {
                    Some("authkit") => Host::AuthKit,
                    Some(origin) => Host::Fixed(origin.to_owned()),
                    None => Host::Base,
                };
            }
            "encoding" => {
                operation.form = value.text(problems) == Some("form");
                if !operation.form {
                    problems.add(&value.place, "the only other encoding is `form`");
                }
            }
            "auth" => operation.auth = read_auth(value, problems),
            "preview" => operation.preview = value.text(problems).map(str::to_owned),
            "source" => operation.source = value.text(problems).map(str::to_owned),
            "sends_email" => operation.sends_email = read_true(value, problems),
            "single_use" => operation.single_use = read_true(value, problems),
            "public_client" => operation.public_client = read_true(value, problems),
            "path" => operation.path_fields = fields::read_all(value, problems),
            "header" => operation.header = fields::read_all(value, problems),
            "inject" => operation.inject = read_inject(value, problems),
            "fixed" => {
                for (name, value) in value.entries(problems) {
                    operation.fixed.push((name.clone(), value.text(problems).unwrap_or_default().to_owned()));
                }
            }
            "query" => operation.query = fields::read_all(value, problems),
            "body" | "body?" => operation.body = read_body(value, key == "body?", problems),
            "choose" => {
                for (name, value) in value.entries(problems) {
                    operation.choose.push(read_group(name, value, problems));
                }
            }
            "returns" => operation.answer = read_type(value, problems).map_or(Answer::Nothing, Answer::Value),
            "page" => operation.answer = read_type(value, problems).map_or(Answer::Nothing, Answer::Page),
            "list" => operation.answer = read_type(value, problems).map_or(Answer::Nothing, Answer::List),
            "status" => operation.status = read_statuses(value, problems),
            "errors" => operation.errors = read_errors(value, problems),
            _ => super::unknown_key(value, key, problems),
        }
    }
    if operation.method.is_empty() {
        problems.add(&node.place, "key `http` or `url` is missing");
    }
    operation
}

fn empty(name: &str, place: &Place) -> Operation {
    Operation {
        place: place.clone(),
        name: name.to_owned(),
        doc: None,
        method: String::new(),
        path: String::new(),
        url: false,
        host: Host::Base,
        form: false,
        auth: Auth::ApiKey,
        preview: None,
        source: None,
        sends_email: false,
        single_use: false,
        public_client: false,
        path_fields: Vec::new(),
        header: Vec::new(),
        inject: Vec::new(),
        fixed: Vec::new(),
        query: Vec::new(),
        body: Body::None,
        choose: Vec::new(),
        answer: Answer::Nothing,
        status: Vec::new(),
        errors: Vec::new(),
    }
}

fn read_line(node: &Node, operation: &mut Operation, problems: &mut Problems) {
    let Some(text) = node.text(problems) else { return };
    match text.split_once(' ') {
        Some((method @ ("GET" | "POST" | "PUT" | "PATCH" | "DELETE"), path)) if path.starts_with('/') => {
            operation.method = method.to_owned();
            operation.path = path.to_owned();
        }
        _ => {
            operation.method = "GET".to_owned();
            problems.add(&node.place, format!("`{text}` is not `METHOD /path`"));
        }
    }
}

fn read_auth(node: &Node, problems: &mut Problems) -> Auth {
    match node.text(problems) {
        Some("api_key") => Auth::ApiKey,
        Some("access_token") => Auth::AccessToken,
        Some("client_secret") => Auth::ClientSecret,
        Some("client_id") => Auth::ClientId,
        Some("none") => Auth::None,
        _ => {
            problems.add(&node.place, "unknown kind of authorization");
            Auth::None
        }
    }
}

fn read_true(node: &Node, problems: &mut Problems) -> bool {
    let stated = node.text(problems) == Some("true");
    if !stated {
        problems.add(&node.place, "a mark is `true` or left out");
    }
    stated
}

fn read_inject(node: &Node, problems: &mut Problems) -> Vec<Inject> {
    let mut inject = Vec::new();
    for text in node.texts(problems) {
        let (name, required) = strip_optional(&text);
        if !matches!(name, "client_id" | "client_secret") {
            problems.add(&node.place, format!("`{name}` is not part of the client's configuration"));
        }
        inject.push(Inject { name: name.to_owned(), optional: !required });
    }
    inject
}

fn read_body(node: &Node, optional: bool, problems: &mut Problems) -> Body {
    match &node.value {
        Value::Text(name) => Body::Named(name.clone()),
        _ => Body::Members { fields: fields::read_all(node, problems), optional },
    }
}

fn read_group(key: &str, node: &Node, problems: &mut Problems) -> Group {
    let (name, required) = strip_optional(key);
    let mut variants = Vec::new();
    for (variant, members) in node.entries(problems) {
        let members = members.texts(problems);
        let members = members.iter().map(|text| strip_optional(text));
        variants.push(Variant {
            name: variant.clone(),
            members: members.map(|(name, required)| (name.to_owned(), required)).collect(),
        });
    }
    Group { place: node.place.clone(), name: name.to_owned(), required, variants }
}

fn read_type(node: &Node, problems: &mut Problems) -> Option<TypeExpression> {
    types::parse(node.text(problems)?).map_err(|message| problems.add(&node.place, message)).ok()
}

fn read_statuses(node: &Node, problems: &mut Problems) -> Vec<u16> {
    let texts = node.texts(problems);
    texts.iter().filter_map(|text| read_status(text, node, problems)).collect()
}

fn read_errors(node: &Node, problems: &mut Problems) -> Vec<ErrorCase> {
    let texts = node.texts(problems);
    let cases = texts.iter().map(|text| match text.split_once(' ') {
        Some((status, code)) => (status, Some(code.to_owned())),
        None => (text.as_str(), None),
    });
    cases
        .filter_map(|(status, code)| Some(ErrorCase { status: read_status(status, node, problems)?, code }))
        .collect()
}

fn read_status(text: &str, node: &Node, problems: &mut Problems) -> Option<u16> {
    let status = text.parse().ok().filter(|status| (200..600).contains(status));
    if status.is_none() {
        problems.add(&node.place, format!("`{text}` is not an HTTP status"));
    }
    status
}
