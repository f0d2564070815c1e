//! Passwordless sessions with Magic Link: a sign-in link, mailed by WorkOS or by the application itself.
//!
//! Two calls: [`Passwordless::create_session`] makes the link, [`Passwordless::send_session`] has WorkOS mail it;
//! an application that sends its own mail uses the `link` of the session instead. The link leads to the redirect
//! URI with an authorization code, which [`Sso::handle_callback`](crate::sso::Sso::handle_callback) exchanges for
//! a profile whose connection type is `MagicLink`.
//!
//! The person may open the mail in another browser, so there is no sign-in flow to check the callback against:
//! give the session no `state`, use a redirect URI for these links alone, and pass no flow and
//! [`CallbackOptions::allow_idp_initiated`](crate::sso::CallbackOptions::allow_idp_initiated) there. New
//! applications are better served by Magic Auth, a code instead of a link (`create_magic_auth` and
//! `authenticate_with_magic_auth` of `user_management`).
//!
//! ```no_run
//! # async fn send(workos: workos_kit::WorkOS) -> Result<(), workos_kit::Error> {
//! use workos_kit::passwordless::{CreateSessionParams, PasswordlessSessionType};
//!
//! let params = CreateSessionParams::new(PasswordlessSessionType::MagicLink, "ada@example.com");
//! let session = workos.passwordless().create_session(params).await?;
//! workos.passwordless().send_session(&session.id).await?;
//! # Ok(())
//! # }
//! ```

pub use crate::generated::models::{PasswordlessSendResponse, PasswordlessSession, PasswordlessSessionType};
pub use crate::generated::services::passwordless::*;
