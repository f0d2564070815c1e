// Generated from api/passwordless.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same
//! callback as a connection, where the code is exchanged with `get_profile_and_token`.

use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{PasswordlessSendResponse, PasswordlessSession, PasswordlessSessionType};
use crate::generated::operations;
use crate::request::Request;

/// Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same
/// callback as a connection, where the code is exchanged with `get_profile_and_token`.
#[derive(Clone, Copy, Debug)]
pub struct Passwordless<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Passwordless<'_> {
    /// Creates a one-time sign-in link for an e-mail address. Nothing is sent yet; call `send_session`, or
    /// deliver the link of the answer in a message of your own.
    ///
    /// `POST /passwordless/sessions`
    pub fn create_session(&self, params: CreateSessionParams) -> Call<PasswordlessSession> {
        let request = Request::new(&operations::PASSWORDLESS_CREATE_SESSION).params(&params);
        Call::new(self.client, request, decode::value::<PasswordlessSession>)
    }

    /// Sends the link of a session to its e-mail address.
    ///
    /// - `session_id`: Identifier of the session that `create_session` returned.
    ///
    /// `POST /passwordless/sessions/{session_id}/send`
    pub fn send_session(&self, session_id: &str) -> Call<PasswordlessSendResponse> {
        let request = Request::new(&operations::PASSWORDLESS_SEND_SESSION).path([session_id]);
        Call::new(self.client, request, decode::value::<PasswordlessSendResponse>)
    }
}

/// Parameters of [`Passwordless::create_session`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateSessionParams {
    /// Kind of session; `MagicLink` is the only one.
    pub r#type: PasswordlessSessionType,
    /// Address of the person who signs in.
    pub email: String,
    /// Where the link leads in the end, one of the redirect URIs of the environment; its default one if
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// Value that comes back unchanged with the callback. Use it to tie the callback to the browser that
    /// asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Identifier of the connection to sign in through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// Lifetime of the link in seconds, from 900 to 86400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
}

impl CreateSessionParams {
    /// With the parameters that are always needed.
    pub fn new(r#type: impl Into<PasswordlessSessionType>, email: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            email: email.into(),
            redirect_uri: None,
            state: None,
            connection: None,
            expires_in: None,
        }
    }

    /// Where the link leads in the end, one of the redirect URIs of the environment; its default one if
    /// absent.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Value that comes back unchanged with the callback. Use it to tie the callback to the browser that
    /// asked.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Identifier of the connection to sign in through.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Lifetime of the link in seconds, from 900 to 86400.
    #[must_use]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.expires_in = Some(expires_in);
        self
    }
}
