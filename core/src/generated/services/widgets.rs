// Generated from api/widgets.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application,
//! act for a user.

use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{WidgetScope, WidgetSessionTokenResponse};
use crate::generated::operations;
use crate::request::Request;

/// Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application,
/// act for a user.
#[derive(Clone, Copy, Debug)]
pub struct Widgets<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Widgets<'_> {
    /// Creates a short-lived token for rendering widgets as one user. Create it on the server for each page
    /// view and hand it to the browser.
    ///
    /// `POST /widgets/token`. Errors: 400; 404; 422.
    pub fn create_token(&self, params: CreateTokenParams) -> Call<WidgetSessionTokenResponse> {
        let request = Request::new(&operations::WIDGETS_CREATE_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<WidgetSessionTokenResponse>)
    }
}

/// Parameters of [`Widgets::create_token`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct CreateTokenParams {
    /// Identifier of the organization the widgets work in. Needed with `scopes`; without it the token serves
    /// only widgets about the user, such as profile and security.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Identifier of the user the widgets act as. The permissions of the user in the organization limit the
    /// scopes that are granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// What the widgets may manage. Ask only for what the page needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<WidgetScope>>,
}

impl CreateTokenParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the organization the widgets work in. Needed with `scopes`; without it the token serves
    /// only widgets about the user, such as profile and security.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Identifier of the user the widgets act as. The permissions of the user in the organization limit the
    /// scopes that are granted.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// What the widgets may manage. Ask only for what the page needs.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<WidgetScope>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
}
