//! Enterprise sign-in with WorkOS, for Rust: SSO through SAML and OpenID Connect, directories, webhooks, and every
//! operation of the API, typed.
//!
//! ```no_run
//! use workos_kit::WorkOS;
//! use workos_kit::organizations::CreateOrganizationParams;
//! use workos_kit::sso::CreateConnectionParams;
//!
//! # async fn example() -> Result<(), workos_kit::Error> {
//! let workos = WorkOS::from_env()?; // WORKOS_API_KEY, WORKOS_CLIENT_ID
//!
//! let organization = workos.organizations().create_organization(CreateOrganizationParams::new("Foo Corp")).await?;
//! let connection = workos
//!     .sso()
//!     .create_connection(
//!         CreateConnectionParams::new(&organization.id).connection_type("GenericSAML").name("Foo Corp SAML"),
//!     )
//!     .await?;
//! println!("{} is {}", connection.name, connection.state);
//! # Ok(())
//! # }
//! ```
//!
//! - **Calls.** A method of a service gives a [`Call`] (or a [`PageCall`]); options of a single call are set on it,
//!   and `.await` sends it.
//! - **Errors.** There is one [`Error`]. Its [`kind`](Error::kind) says what to do about it.
//! - **Sign-in.** [`sso`] builds the authorization URL and handles the callback; [`passwordless`] is Magic Link,
//!   [`magic_auth`] is Magic Auth.
//! - **Webhooks.** [`webhooks`] verifies deliveries; [`events`] holds what they say.
//! - **Secrets** are of type [`Secret`] and cannot be printed.
//!
//! The SAML and OpenID Connect exchange with the identity provider is WorkOS's part; an application receives an
//! OAuth callback for both. This crate therefore has no XML parser, and that is a decision.
//!
//! This is an independent project, not made by WorkOS.

mod call;
mod challenge;
mod client;
mod clock;
mod configuration;
mod crypto;
mod decode;
mod encode;
mod error;
mod extra;
#[allow(clippy::should_implement_trait, reason = "a setter is named as its member")]
#[allow(unreachable_pub, reason = "what is public here is re-exported by service")]
mod generated;
mod open_enum;
mod operation;
mod page;
mod paging;
mod patch;
mod public_client;
mod request;
mod response;
mod retry;
mod scalar;
mod secret;
mod transport;

// Helpers: one capability a file.
#[cfg(feature = "server")]
pub mod actions;
pub mod agents;
pub mod auth_session;
pub mod device;
pub mod events;
#[cfg(feature = "server")]
pub mod explain;
pub mod feature_flags;
pub mod magic_auth;
pub mod passwordless;
pub mod pkce;
pub mod session;
pub mod sso;
pub mod user_management;
pub mod vault;
pub mod webhooks;

pub use call::{Call, CallFuture, PageCall};
pub use challenge::{Challenge, ChallengeKind};
pub use client::WorkOS;
pub use clock::{Clock, SystemClock};
pub use configuration::{
    Builder, Configuration, DEFAULT_BASE_URL, DEFAULT_KEY_MAX_AGE, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT,
};
pub use error::{Error, ErrorKind, FieldError};
pub use extra::Extra;
pub use generated::{models, operations};
pub use operation::{Auth, Body, Credential, Encoding, Host, Inject, Method, Operation};
pub use page::{List, ListMetadata, Page, PageOrder};
pub use paging::{Items, Pages};
pub use patch::Patch;
pub use public_client::{PublicAuthorizationUrl, PublicClient};
pub use request::{Request, RequestOptions};
pub use response::{RawResponse, Response};
pub use scalar::Scalar;
pub use secret::{Secret, SecretBytes};
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
pub use transport::{BoxFuture, HyperTransport, Transport, TransportError, TransportErrorKind};

// Services without helpers: their methods and parameters.
pub use generated::services::{
    admin_portal, api_keys, audit_logs, authorization, client_api, connect, directory_sync, groups,
    multi_factor_auth, organization_domains, organization_membership, organizations, pipes, platform_teams,
    radar, widgets,
};

#[allow(unused_imports, reason = "the generated models name it here")]
use decode::decode_struct;
#[allow(unused_imports, reason = "the generated models name it here")]
use open_enum::open_enum;
