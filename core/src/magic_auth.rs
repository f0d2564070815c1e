//! Magic Auth: sign-in with a six-digit code that WorkOS mails to the user.
//!
//! Two calls of [`user_management`](crate::user_management), gathered here with their types:
//! [`create_magic_auth`](UserManagement::create_magic_auth) mails a code, and
//! [`authenticate_with_magic_auth`](UserManagement::authenticate_with_magic_auth) exchanges what the user typed.
//! A code works once and for ten minutes; neither call is repeated by the client once it may have been received.
//!
//! ```no_run
//! # async fn sign_in(workos: workos_kit::WorkOS, typed: &str) -> Result<(), workos_kit::Error> {
//! use workos_kit::ErrorKind;
//! use workos_kit::magic_auth::{AuthenticateWithMagicAuthParams, CreateMagicAuthParams};
//!
//! let users = workos.user_management();
//! users.create_magic_auth(CreateMagicAuthParams::new("ada@example.com")).await?;
//!
//! // The user reads the mail and types the code.
//! match users.authenticate_with_magic_auth(AuthenticateWithMagicAuthParams::new(typed, "ada@example.com")).await {
//!     Ok(signed_in) => println!("welcome, {}", signed_in.user.email),
//!     Err(error) => match (error.kind(), error.code()) {
//!         // One more step, such as choosing an organization or answering with a second factor.
//!         (ErrorKind::Challenge, _) => println!("next: {:?}", error.challenge().map(|next| &next.kind)),
//!         (_, Some("invalid_one_time_code")) => println!("that was not the code: ask again"),
//!         (_, Some("one_time_code_expired")) => println!("the code is too old: send another"),
//!         _ => return Err(error),
//!     },
//! }
//! # Ok(())
//! # }
//! ```

pub use crate::generated::models::{AuthenticateResponse, MagicAuth, MagicAuthCreateResponse};
pub use crate::generated::services::user_management::{
    AuthenticateWithMagicAuthParams, CreateMagicAuthParams, UserManagement,
};
