//! SCIM 2.0 without a store: what RFC 7643 says of resources and RFC 7644 of requests, over JSON values.
//!
//! - [`Filter`] is the filter language; [`AttributePath`] and [`PatchPath`] name parts of a resource.
//! - [`patch`] changes a resource as a PATCH request asks.
//! - [`Query`] pages, sorts and projects lists.
//! - [`schema`] knows the attributes of `User` and `Group`, and describes them to clients.
//!
//! Directories serve it, see `behaviour::directories`. What identity providers send differs from the standard in
//! known ways; where it is read more generously than the standard has it, a comment says whose way that is.

mod attribute;
mod error;
mod filter;
pub mod patch;
mod query;
pub mod schema;

pub use attribute::{AttributePath, PatchPath};
pub use error::{Error, ScimType};
pub use filter::{Filter, Operator, ParseError};
pub use query::{Projection, Query};

/// Media type of requests and answers.
pub const MEDIA_TYPE: &str = "application/scim+json";
/// Schema of users.
pub const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
/// Schema of groups.
pub const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
/// Extension of users by what an enterprise knows of them.
pub const ENTERPRISE_USER: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/// Schema of PATCH requests.
pub const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
/// Schema of search requests.
pub const SEARCH_REQUEST: &str = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
/// Schema of lists.
pub const LIST_RESPONSE: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
/// Schema of errors.
pub const ERROR: &str = "urn:ietf:params:scim:api:messages:2.0:Error";
