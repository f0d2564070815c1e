//! The API with every name resolved: what all emitters read.

mod reach;
mod resolve;
mod text;

use std::collections::BTreeMap;

pub(crate) use resolve::resolve;

use crate::problem::Place;
pub(crate) use crate::schema::{Aliases, Auth, ErrorCase, Helpers, Host, Inject};
pub(crate) use crate::types::Primitive;

/// Name of the enum that the `order` parameter of paged operations has.
pub(crate) const PAGE_ORDER: &str = "PageOrder";

/// The resolved API.
#[derive(Debug)]
pub(crate) struct Api {
    /// Services in order.
    pub services: Vec<Service>,
    /// Every model by name.
    pub models: BTreeMap<String, Model>,
    /// Every union by name.
    pub unions: BTreeMap<String, Union>,
    /// Every enum by name; [`PAGE_ORDER`] is not among them.
    pub enums: BTreeMap<String, Enum>,
    /// Values of [`PAGE_ORDER`].
    pub page_order: Vec<String>,
    /// Event types in order.
    pub events: Vec<Event>,
    /// Hand-written helpers by capability.
    pub helpers: Vec<Helpers>,
    /// Other names of operations.
    pub aliases: Vec<Aliases>,
    /// Places of services, operations, models, unions and enums without a doc.
    pub undocumented: Vec<Place>,
}

/// One service.
#[derive(Debug)]
pub(crate) struct Service {
    /// File it comes from.
    pub file: String,
    /// Where it starts.
    pub place: Place,
    /// Name in snake case.
    pub name: String,
    /// What it is for.
    pub doc: Option<String>,
    /// Its operations in order.
    pub operations: Vec<Operation>,
    /// Names of its models in order.
    pub models: Vec<String>,
    /// Names of its unions in order.
    pub unions: Vec<String>,
    /// Names of its enums in order.
    pub enums: Vec<String>,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Where it stands.
    pub place: Place,
    /// `service.name`.
    pub id: String,
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
    /// `Idempotency-Key` is honoured.
    pub idempotent: bool,
    /// Placeholders in the order of the path.
    pub path_params: Vec<Field>,
    /// Members filled in from the client's configuration.
    pub inject: Vec<Inject>,
    /// Constants.
    pub fixed: Vec<(String, String)>,
    /// Query parameters, those of paging at the end.
    pub query: Vec<Field>,
    /// Body.
    pub body: Body,
    /// Groups of mutually exclusive members.
    pub groups: Vec<Group>,
    /// Shape of a successful answer.
    pub answer: Answer,
    /// Success codes, the usual one first.
    pub statuses: Vec<u16>,
    /// Documented failures.
    pub errors: Vec<ErrorCase>,
}

/// Body of a request.
#[derive(Debug)]
pub(crate) enum Body {
    /// None.
    None,
    /// Members.
    Members {
        /// The members.
        fields: Vec<Field>,
        /// The body may be left out.
        optional: bool,
    },
    /// A value of a union, by name.
    Union(String),
}

/// A group of mutually exclusive members.
#[derive(Debug)]
pub(crate) struct Group {
    /// Where it stands.
    pub place: Place,
    /// Name in snake case.
    pub name: String,
    /// One variant must be chosen.
    pub required: bool,
    /// Variants in order.
    pub variants: Vec<Variant>,
}

/// One way to fill a group.
#[derive(Debug)]
pub(crate) struct Variant {
    /// Name in snake case.
    pub name: String,
    /// Its members: `required` says whether the variant needs them, null is not among their values.
    pub fields: Vec<Field>,
}

/// Shape of a successful answer.
#[derive(Debug)]
pub(crate) enum Answer {
    /// Nothing that matters.
    Nothing,
    /// One value.
    Value(Type),
    /// Cursor page.
    Page(Type),
    /// `{data}` without cursors.
    List(Type),
}

/// A parameter or member.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Where it stands.
    pub place: Place,
    /// Name on the wire.
    pub name: String,
    /// Always present.
    pub required: bool,
    /// Type.
    pub ty: Type,
    /// What the server assumes when it is absent.
    pub default: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// Never to be printed.
    pub secret: bool,
    /// What it means.
    pub doc: Option<String>,
    /// The type contains itself through this member, which therefore needs an indirection.
    pub recursive: bool,
}

/// A resolved type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// A type without definition.
    Primitive(Primitive),
    /// One text value.
    Text(String),
    /// One truth value.
    Truth(bool),
    /// Array.
    List(Box<Type>),
    /// Object with arbitrary member names.
    Map(Box<Type>),
    /// One of several scalar types.
    OneOf(Vec<Primitive>),
    /// Model by name.
    Model(String),
    /// Union by name.
    Union(String),
    /// Enum by name, [`PAGE_ORDER`] included.
    Enum(String),
    /// An event envelope.
    Event,
    /// The name of an event type.
    EventName,
    /// The type, or null.
    Nullable(Box<Type>),
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
    /// Its members in order.
    pub fields: Vec<Field>,
    /// A request can contain it.
    pub in_request: bool,
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
    /// The tag is a truth value.
    pub truth: bool,
    /// Value of the tag and name of the model.
    pub variants: Vec<(String, String)>,
    /// A request can contain it.
    pub in_request: bool,
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
    /// Model of `data`.
    pub data: String,
    /// Model of `context`, where the event has one of its own.
    pub context: Option<String>,
    /// A webhook endpoint can subscribe to it.
    pub webhook: bool,
}

impl Type {
    /// The type without `Nullable`, and whether it was there.
    pub(crate) fn nullable(&self) -> (&Type, bool) {
        match self {
            Type::Nullable(inner) => (inner, true),
            other => (other, false),
        }
    }
}

impl Operation {
    /// Members of the body that a caller gives; empty where the body is a union or missing.
    pub(crate) fn body_fields(&self) -> &[Field] {
        match &self.body {
            Body::Members { fields, .. } => fields,
            Body::None | Body::Union(_) => &[],
        }
    }

    /// Query parameters and body members that are not part of a group, those a caller must give first.
    pub(crate) fn params(&self) -> Vec<&Field> {
        let grouped = |field: &&Field| {
            let variants = self.groups.iter().flat_map(|group| &group.variants);
            !variants.flat_map(|variant| &variant.fields).any(|member| member.name == field.name)
        };
        let all = || self.body_fields().iter().chain(&self.query).filter(grouped);
        all().filter(|field| field.required).chain(all().filter(|field| !field.required)).collect()
    }

    /// The caller gives something beyond the placeholders of the path.
    pub(crate) fn has_params(&self) -> bool {
        !self.query.is_empty() || !self.body_fields().is_empty()
    }
}
