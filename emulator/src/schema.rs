//! The API description as static data: what `src/generated/` is made of. Routing, request validation,
//! response checks and sample answers all read these tables; no operation has code of its own here.

/// One operation.
#[derive(Debug)]
pub struct Route {
    /// `service.method`.
    pub operation: &'static str,
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub method: &'static str,
    /// Path template with `{name}` placeholders.
    pub path: &'static str,
    /// Types of the placeholders that are not plain strings.
    pub path_types: &'static [(&'static str, Type)],
    /// Where the operation lives; the emulator serves all hosts on one port.
    pub host: Host,
    /// Credential that must come with a request.
    pub auth: Auth,
    /// A browser is sent here by a URL; no program calls it.
    pub url: bool,
    /// The body is form encoded (JSON otherwise; both are read on OAuth endpoints).
    pub form: bool,
    /// Query parameters, paging parameters included.
    pub query: &'static [Field],
    /// Body of the request.
    pub body: Body,
    /// Groups of mutually exclusive members.
    pub choose: &'static [Choice],
    /// Members that the client fills in from its configuration: name and whether it may be missing.
    pub inject: &'static [(&'static str, bool)],
    /// Members with one possible value; they tell operations apart that share method and path.
    pub fixed: &'static [(&'static str, &'static str)],
    /// Shape of a successful answer.
    pub answer: Answer,
    /// Success statuses, the usual one first.
    pub statuses: &'static [u16],
    /// Documented failures: status and, where known, code.
    pub errors: &'static [(u16, Option<&'static str>)],
    /// `Idempotency-Key` is honoured.
    pub idempotent: bool,
}

/// Host of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// The API host.
    Base,
    /// Another fixed origin.
    Fixed(&'static str),
    /// The environment's AuthKit domain.
    AuthKit,
}

/// Credential of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// API key as bearer token.
    ApiKey,
    /// Access token as bearer token.
    AccessToken,
    /// Client id and secret among the members.
    ClientSecret,
    /// Client id among the members.
    ClientId,
    /// Nothing.
    None,
}

/// Body of a request.
#[derive(Debug)]
pub enum Body {
    /// None but for fixed and injected members.
    None,
    /// Members; `optional` if the whole body may be left out.
    Members {
        /// The members that a caller gives.
        fields: &'static [Field],
        /// The body may be missing.
        optional: bool,
    },
    /// One value of a union, by name.
    Union(&'static str),
}

/// A group of mutually exclusive members.
#[derive(Debug)]
pub struct Choice {
    /// Name of the group.
    pub name: &'static str,
    /// One variant must be present.
    pub required: bool,
    /// Name and members of each variant; a member is `(name, required)`.
    pub variants: &'static [(&'static str, &'static [(&'static str, bool)])],
}

/// Shape of a successful answer.
#[derive(Debug)]
pub enum Answer {
    /// No content that matters.
    Nothing,
    /// One value.
    Value(Type),
    /// `{data, list_metadata}` with cursors.
    Page(Type),
    /// `{data}` without cursors.
    List(Type),
}

/// A member of an object.
#[derive(Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// Always present.
    pub required: bool,
    /// Type of the value.
    pub ty: Type,
    /// Never to be shown in a ledger or log.
    pub secret: bool,
}

/// Type of a value.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text.
    String,
    /// RFC 3339 timestamp.
    Datetime,
    /// E-mail address.
    Email,
    /// Absolute URI.
    Uri,
    /// 64-bit integer.
    Int,
    /// Number.
    Float,
    /// `true` or `false`.
    Bool,
    /// Any JSON value.
    Any,
    /// One text value.
    Text(&'static str),
    /// One truth value.
    Truth(bool),
    /// Array.
    List(&'static Type),
    /// Object with arbitrary member names.
    Map(&'static Type),
    /// One of several scalar types.
    OneOf(&'static [Type]),
    /// Model by name, found in [`Shape`]s.
    Model(&'static str),
    /// Union by name.
    Union(&'static str),
    /// Open enumeration by name.
    Enum(&'static str),
    /// An event envelope.
    Event,
    /// The name of an event type.
    EventType,
    /// The type, or null.
    Nullable(&'static Type),
}

/// Members of a model.
#[derive(Debug)]
pub struct Shape {
    /// Name of the model.
    pub name: &'static str,
    /// Its members in the order of the API description.
    pub fields: &'static [Field],
}

/// Known values of an enumeration.
#[derive(Debug)]
pub struct Enumeration {
    /// Name of the enumeration.
    pub name: &'static str,
    /// Wire values.
    pub values: &'static [&'static str],
}

/// A union of models, told apart by one member.
#[derive(Debug)]
pub struct Union {
    /// Name of the union.
    pub name: &'static str,
    /// The member that tells.
    pub tag: &'static str,
    /// Tag value (`true` and `false` for truth values) and model.
    pub variants: &'static [(&'static str, &'static str)],
}

/// An event type.
#[derive(Debug)]
pub struct EventKind {
    /// Name on the wire, such as `user.created`.
    pub name: &'static str,
    /// Model of `data`.
    pub data: Type,
    /// Model of `context`, where the event has one of its own.
    pub context: Option<Type>,
    /// A webhook endpoint can subscribe to it.
    pub webhook: bool,
}
