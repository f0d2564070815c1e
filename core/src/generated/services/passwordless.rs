// Generated from api/passwordless.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{PasswordlessSendResponse, PasswordlessSession, PasswordlessSessionType};
use crate::generated::operations;
use crate::request::Request;

#[derive(Clone, Copy, Debug)]
pub struct Passwordless<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Passwordless<'_> {
    /// `POST /passwordless/sessions`
    pub fn create_session(&self, params: CreateSessionParams) -> Call<PasswordlessSession> {
        let request = Request::new(&operations::PASSWORDLESS_CREATE_SESSION).params(&params);
        Call::new(self.client, request, decode::value::<PasswordlessSession>)
    }

    /// `POST /passwordless/sessions/{session_id}/send`
    pub fn send_session(&self, session_id: &str) -> Call<PasswordlessSendResponse> {
        let request = Request::new(&operations::PASSWORDLESS_SEND_SESSION).path([session_id]);
        Call::new(self.client, request, decode::value::<PasswordlessSendResponse>)
    }
}

/// Parameters of [`Passwordless::create_session`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateSessionParams {
    pub r#type: PasswordlessSessionType,
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
}

impl CreateSessionParams {
    /// With the parameters that are always needed.
    pub fn new(r#type: impl Into<PasswordlessSessionType>, email: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            email: email.into(),
            redirect_uri: Default::default(),
            state: Default::default(),
            connection: Default::default(),
            expires_in: Default::default(),
        }
    }

    /// Sets `redirect_uri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `connection`.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Sets `expires_in`.
    #[must_use]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.expires_in = Some(expires_in);
        self
    }
}
