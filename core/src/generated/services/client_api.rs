// Generated from api/client_api.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
//! directly.

use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::ClientApiTokenResponse;
use crate::generated::operations;
use crate::request::Request;

/// Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
/// directly.
#[derive(Clone, Copy, Debug)]
pub struct ClientApi<'a> {
    pub(crate) client: &'a WorkOS,
}

impl ClientApi<'_> {
    /// Creates a short-lived token for the Widgets API, bound to one user in one organization. Create it on
    /// the server and hand it to the browser; that API does not accept the secret API key.
    ///
    /// `POST /client/token`. Errors: 400; 404; 422.
    pub fn create_token(&self, params: CreateTokenParams) -> Call<ClientApiTokenResponse> {
        let request = Request::new(&operations::CLIENT_API_CREATE_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<ClientApiTokenResponse>)
    }
}

/// Parameters of [`ClientApi::create_token`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateTokenParams {
    /// Identifier of the organization the token is limited to.
    pub organization_id: String,
    /// Identifier of the user the token acts as.
    pub user_id: String,
}

impl CreateTokenParams {
    /// With the parameters that are always needed.
    pub fn new(organization_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self { organization_id: organization_id.into(), user_id: user_id.into() }
    }
}
