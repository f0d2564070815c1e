// Generated from api/admin_portal.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
//! sign-on, directory sync, domains and log streams without help.

use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{PortalIntent, PortalLink};
use crate::generated::operations;
use crate::request::Request;

/// Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
/// sign-on, directory sync, domains and log streams without help.
#[derive(Clone, Copy, Debug)]
pub struct AdminPortal<'a> {
    pub(crate) client: &'a WorkOS,
}

impl AdminPortal<'_> {
    /// Creates a link into the Admin Portal for one organization. It is valid for five minutes, so create it
    /// at the moment the administrator clicks and redirect at once; do not store or mail it.
    ///
    /// `POST /portal/generate_link`. Errors: 400; 403; 404; 422.
    pub fn generate_link(&self, params: GenerateLinkParams) -> Call<PortalLink> {
        let request = Request::new(&operations::ADMIN_PORTAL_GENERATE_LINK).params(&params);
        Call::new(self.client, request, decode::value::<PortalLink>)
    }

    /// Revokes all links of an organization that were created for one user of the application, and ends the
    /// Admin Portal sessions opened with them.
    ///
    /// `POST /portal/revoke_link`. Errors: 404; 422.
    pub fn revoke_link(&self, params: RevokeLinkParams) -> Call<()> {
        let request = Request::new(&operations::ADMIN_PORTAL_REVOKE_LINK).params(&params);
        Call::new(self.client, request, decode::nothing)
    }
}

/// Parameters of [`AdminPortal::generate_link`].
#[derive(Clone, Debug, Serialize)]
pub struct GenerateLinkParams {
    /// Identifier of the organization to administer.
    pub organization: String,
    /// Where the way back from the Admin Portal leads. Without it the address configured in the dashboard is
    /// used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// Where the administrator goes after finishing the set-up. Without it the address configured in the
    /// dashboard is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_url: Option<String>,
    /// The task the Admin Portal opens with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<PortalIntent>,
    /// Addresses of the IT contacts who get access to the Admin Portal of the organization, at most 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it_contact_emails: Option<Vec<String>>,
    /// The application's own identifier of the user the link is for, by which it can be revoked later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_user_id: Option<String>,
}

impl GenerateLinkParams {
    /// With the parameters that are always needed.
    pub fn new(organization: impl Into<String>) -> Self {
        Self {
            organization: organization.into(),
            return_url: None,
            success_url: None,
            intent: None,
            it_contact_emails: None,
            external_user_id: None,
        }
    }

    /// Where the way back from the Admin Portal leads. Without it the address configured in the dashboard is
    /// used.
    #[must_use]
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }

    /// Where the administrator goes after finishing the set-up. Without it the address configured in the
    /// dashboard is used.
    #[must_use]
    pub fn success_url(mut self, success_url: impl Into<String>) -> Self {
        self.success_url = Some(success_url.into());
        self
    }

    /// The task the Admin Portal opens with.
    #[must_use]
    pub fn intent(mut self, intent: impl Into<PortalIntent>) -> Self {
        self.intent = Some(intent.into());
        self
    }

    /// Addresses of the IT contacts who get access to the Admin Portal of the organization, at most 20.
    #[must_use]
    pub fn it_contact_emails(
        mut self,
        it_contact_emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.it_contact_emails = Some(it_contact_emails.into_iter().map(Into::into).collect());
        self
    }

    /// The application's own identifier of the user the link is for, by which it can be revoked later.
    #[must_use]
    pub fn external_user_id(mut self, external_user_id: impl Into<String>) -> Self {
        self.external_user_id = Some(external_user_id.into());
        self
    }
}

/// Parameters of [`AdminPortal::revoke_link`].
#[derive(Clone, Debug, Serialize)]
pub struct RevokeLinkParams {
    /// Identifier of the organization the links belong to.
    pub organization: String,
    /// The value the links were created with.
    pub external_user_id: String,
}

impl RevokeLinkParams {
    /// With the parameters that are always needed.
    pub fn new(organization: impl Into<String>, external_user_id: impl Into<String>) -> Self {
        Self { organization: organization.into(), external_user_id: external_user_id.into() }
    }
}
