//! What is known about an operation of the WorkOS API before it is called: the rows of the generated
//! operation table. One encoder (`request.rs`) turns a row and a set of parameters into an HTTP request, so
//! that nothing about placement, credentials or safety is decided anywhere else.

/// One operation of the WorkOS API, as data.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// `service.method`, the name that errors and traces carry.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template with `{name}` placeholders, filled in order of appearance.
    pub path: &'static str,
    /// Where the path lives.
    pub host: Host,
    /// Which credential authorizes the call.
    pub auth: Auth,
    /// How a body is written.
    pub encoding: Encoding,
    /// Whether the operation has a body at all.
    pub body: Body,
    /// Names of the parameters that travel in the query; every other parameter is a body member.
    /// Empty where the method has no body: then all of them are query parameters.
    pub query: &'static [&'static str],
    /// Members filled in from the client's configuration.
    pub inject: &'static [Inject],
    /// Members that always have the same value.
    pub fixed: &'static [(&'static str, &'static str)],
    /// The server honours `Idempotency-Key` here, so a repeated call has one effect.
    pub idempotent: bool,
    /// A parameter can be spent only once (authorization code, refresh token): never send it a second time.
    pub single_use: bool,
}

/// HTTP methods of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it stands in a request, such as `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Host of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// The client's base URL.
    Base,
    /// A fixed origin, unless the base URL was changed: then the base URL, so that an emulator sees the call.
    Fixed(&'static str),
    /// The environment's AuthKit domain, which the client must know.
    AuthKit,
}

/// Credential of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// `Authorization: Bearer` with the API key.
    ApiKey,
    /// `Authorization: Bearer` with a token that the caller passes.
    AccessToken,
    /// Client id and secret among the injected members; no header.
    ClientSecret,
    /// Client id among the injected members; no header.
    ClientId,
    /// Nothing is sent.
    None,
}

/// Encoding of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// Presence of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// None but for fixed and injected members.
    None,
    /// Left out when it has no member.
    Optional,
    /// Always sent, `{}` when it has no member.
    Required,
}

/// A member filled in from the client's configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inject {
    /// Which credential.
    pub credential: Credential,
    /// Leave it out, instead of failing, when the client has none (public clients).
    pub optional: bool,
}

/// A credential of the client's configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// `client_id`.
    ClientId,
    /// `client_secret`, which is the API key unless another one was configured.
    ClientSecret,
}

impl Credential {
    /// Name of the member that carries it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ClientId => "client_id",
            Self::ClientSecret => "client_secret",
        }
    }
}
