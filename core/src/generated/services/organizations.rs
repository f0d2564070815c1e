// Generated from api/organizations.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Organizations stand for the application's business customers. Connections, directories, domains,
//! memberships and audit logs each belong to one.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    AuditLogConfiguration, ItContact, ItContactIntent, Organization, OrganizationAuthorizedApplication,
    OrganizationDomainInput,
};
use crate::generated::operations;
use crate::page::{List, PageOrder};
use crate::patch::Patch;
use crate::request::Request;

/// Organizations stand for the application's business customers. Connections, directories, domains,
/// memberships and audit logs each belong to one.
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Organizations<'_> {
    /// Lists the organizations of the environment.
    ///
    /// `GET /organizations`. Errors: 422.
    pub fn list_organizations(&self, params: ListOrganizationsParams) -> PageCall<Organization> {
        let request = Request::new(&operations::ORGANIZATIONS_LIST_ORGANIZATIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<Organization>)
    }

    /// Creates an organization. A domain given as `verified` is trusted at once, so make sure beforehand that
    /// the customer owns it.
    ///
    /// `POST /organizations`. Errors: 400 `invalid_metadata`, `external_id_already_used`; 409; 422.
    pub fn create_organization(&self, params: CreateOrganizationParams) -> Call<Organization> {
        let request = Request::new(&operations::ORGANIZATIONS_CREATE_ORGANIZATION).params(&params);
        Call::new(self.client, request, decode::value::<Organization>)
    }

    /// Gets the organization that carries the application's own identifier.
    ///
    /// - `external_id`: Value that was set as `external_id` of the organization.
    ///
    /// `GET /organizations/external_id/{external_id}`. Errors: 404.
    pub fn get_organization_by_external_id(&self, external_id: &str) -> Call<Organization> {
        let request =
            Request::new(&operations::ORGANIZATIONS_GET_ORGANIZATION_BY_EXTERNAL_ID).path([external_id]);
        Call::new(self.client, request, decode::value::<Organization>)
    }

    /// Gets one organization.
    ///
    /// - `id`: Identifier of the organization.
    ///
    /// `GET /organizations/{id}`. Errors: 404.
    pub fn get_organization(&self, id: &str) -> Call<Organization> {
        let request = Request::new(&operations::ORGANIZATIONS_GET_ORGANIZATION).path([id]);
        Call::new(self.client, request, decode::value::<Organization>)
    }

    /// Updates an organization. Members that are left out stay as they are.
    ///
    /// - `id`: Identifier of the organization.
    ///
    /// `PUT /organizations/{id}`. Errors: 400 `invalid_metadata`, `external_id_already_used`,
    /// `stripe_customer_id_already_used`; 403; 404; 409; 422.
    pub fn update_organization(&self, id: &str, params: UpdateOrganizationParams) -> Call<Organization> {
        let request = Request::new(&operations::ORGANIZATIONS_UPDATE_ORGANIZATION).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<Organization>)
    }

    /// Deletes an organization permanently. The removal may still be going on when the call returns.
    ///
    /// - `id`: Identifier of the organization.
    ///
    /// `DELETE /organizations/{id}`. Errors: 403.
    pub fn delete_organization(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::ORGANIZATIONS_DELETE_ORGANIZATION).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Gets the state of an organization's audit log, how long its events are kept and where they are
    /// streamed to.
    ///
    /// - `id`: Identifier of the organization.
    ///
    /// `GET /organizations/{id}/audit_log_configuration`. Errors: 404.
    pub fn get_audit_log_configuration(&self, id: &str) -> Call<AuditLogConfiguration> {
        let request = Request::new(&operations::ORGANIZATIONS_GET_AUDIT_LOG_CONFIGURATION).path([id]);
        Call::new(self.client, request, decode::value::<AuditLogConfiguration>)
    }

    /// Lists the Connect applications that have been authorized in an organization, with the user who did so.
    ///
    /// `GET /organizations/{organization_id}/authorized_applications`. Errors: 404; 422.
    pub fn list_authorized_applications(
        &self,
        organization_id: &str,
        params: ListAuthorizedApplicationsParams,
    ) -> PageCall<OrganizationAuthorizedApplication> {
        let request = Request::new(&operations::ORGANIZATIONS_LIST_AUTHORIZED_APPLICATIONS)
            .path([organization_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<OrganizationAuthorizedApplication>)
    }

    /// Lists the IT contacts of an organization, all in one answer.
    ///
    /// `GET /organizations/{organization_id}/it_contacts`. Errors: 403; 404.
    pub fn list_it_contacts(&self, organization_id: &str) -> Call<List<ItContact>> {
        let request = Request::new(&operations::ORGANIZATIONS_LIST_IT_CONTACTS).path([organization_id]);
        Call::new(self.client, request, decode::list::<ItContact>)
    }

    /// Adds a member of the customer's IT team as a contact of the organization. It sends no set-up
    /// invitation (`invite_it_contact` does), but the contact may be told of a connection certificate that is
    /// about to expire.
    ///
    /// `POST /organizations/{organization_id}/it_contacts`. Errors: 403; 404; 409; 422.
    pub fn create_it_contact(&self, organization_id: &str, params: CreateItContactParams) -> Call<ItContact> {
        let request = Request::new(&operations::ORGANIZATIONS_CREATE_IT_CONTACT)
            .path([organization_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<ItContact>)
    }

    /// Removes an IT contact from an organization.
    ///
    /// - `contact_id`: Identifier of the IT contact.
    ///
    /// `DELETE /organizations/{organization_id}/it_contacts/{contact_id}`. Errors: 403; 404.
    pub fn delete_it_contact(&self, organization_id: &str, contact_id: &str) -> Call<()> {
        let request =
            Request::new(&operations::ORGANIZATIONS_DELETE_IT_CONTACT).path([organization_id, contact_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Sends an IT contact an e-mail with a link to the Admin Portal. An organization has at most one active
    /// invitation at a time.
    ///
    /// - `contact_id`: Identifier of the IT contact.
    ///
    /// `POST /organizations/{organization_id}/it_contacts/{contact_id}/invite`. Errors: 403; 404; 409; 422;
    /// 429.
    pub fn invite_it_contact(
        &self,
        organization_id: &str,
        contact_id: &str,
        params: InviteItContactParams,
    ) -> Call<()> {
        let request = Request::new(&operations::ORGANIZATIONS_INVITE_IT_CONTACT)
            .path([organization_id, contact_id])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Withdraws an IT contact's invitation to the Admin Portal.
    ///
    /// - `contact_id`: Identifier of the IT contact.
    ///
    /// `POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke`. Errors: 403; 404.
    pub fn revoke_it_contact(&self, organization_id: &str, contact_id: &str) -> Call<()> {
        let request =
            Request::new(&operations::ORGANIZATIONS_REVOKE_IT_CONTACT).path([organization_id, contact_id]);
        Call::new(self.client, request, decode::nothing)
    }
}

/// Parameters of [`Organizations::list_organizations`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListOrganizationsParams {
    /// Lists only organizations that have at least one of these domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// Text to look for in the organization's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListOrganizationsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only organizations that have at least one of these domains.
    #[must_use]
    pub fn domains(mut self, domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }

    /// Text to look for in the organization's name.
    #[must_use]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Organizations::create_organization`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateOrganizationParams {
    pub name: String,
    /// Whether connections may sign in people whose e-mail domain is not among the organization's domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_profiles_outside_organization: Option<bool>,
    /// Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// Domains to attach, each with its verification state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_data: Option<Vec<OrganizationDomainInput>>,
    /// The application's own key-value pairs, returned with the organization.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    /// The application's own identifier, unique in the environment.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
}

impl CreateOrganizationParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            allow_profiles_outside_organization: None,
            domains: None,
            domain_data: None,
            metadata: Patch::Absent,
            external_id: Patch::Absent,
        }
    }

    /// Whether connections may sign in people whose e-mail domain is not among the organization's domains.
    #[must_use]
    pub fn allow_profiles_outside_organization(mut self, allow_profiles_outside_organization: bool) -> Self {
        self.allow_profiles_outside_organization = Some(allow_profiles_outside_organization);
        self
    }

    /// Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
    #[deprecated]
    #[must_use]
    pub fn domains(mut self, domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }

    /// Domains to attach, each with its verification state.
    #[must_use]
    pub fn domain_data(mut self, domain_data: impl IntoIterator<Item = OrganizationDomainInput>) -> Self {
        self.domain_data = Some(domain_data.into_iter().collect());
        self
    }

    /// The application's own key-value pairs, returned with the organization.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<Patch<BTreeMap<String, String>>>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// The application's own identifier, unique in the environment.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

/// Parameters of [`Organizations::update_organization`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateOrganizationParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether connections may sign in people whose e-mail domain is not among the organization's domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_profiles_outside_organization: Option<bool>,
    /// Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// Domains of the organization, each with its verification state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_data: Option<Vec<OrganizationDomainInput>>,
    /// Identifier of the Stripe customer that stands for the organization; it can be linked to one
    /// organization only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stripe_customer_id: Option<String>,
    /// The application's own key-value pairs.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    /// The application's own identifier, unique in the environment; null removes it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
}

impl UpdateOrganizationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether connections may sign in people whose e-mail domain is not among the organization's domains.
    #[must_use]
    pub fn allow_profiles_outside_organization(mut self, allow_profiles_outside_organization: bool) -> Self {
        self.allow_profiles_outside_organization = Some(allow_profiles_outside_organization);
        self
    }

    /// Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
    #[deprecated]
    #[must_use]
    pub fn domains(mut self, domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }

    /// Domains of the organization, each with its verification state.
    #[must_use]
    pub fn domain_data(mut self, domain_data: impl IntoIterator<Item = OrganizationDomainInput>) -> Self {
        self.domain_data = Some(domain_data.into_iter().collect());
        self
    }

    /// Identifier of the Stripe customer that stands for the organization; it can be linked to one
    /// organization only.
    #[must_use]
    pub fn stripe_customer_id(mut self, stripe_customer_id: impl Into<String>) -> Self {
        self.stripe_customer_id = Some(stripe_customer_id.into());
        self
    }

    /// The application's own key-value pairs.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<Patch<BTreeMap<String, String>>>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// The application's own identifier, unique in the environment; null removes it.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

/// Parameters of [`Organizations::list_authorized_applications`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListAuthorizedApplicationsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListAuthorizedApplicationsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Organizations::create_it_contact`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateItContactParams {
    pub email: String,
}

impl CreateItContactParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

/// Parameters of [`Organizations::invite_it_contact`].
#[derive(Clone, Debug, Serialize)]
pub struct InviteItContactParams {
    /// What the contact is asked to set up.
    pub intents: Vec<ItContactIntent>,
}

impl InviteItContactParams {
    /// With the parameters that are always needed.
    pub fn new(intents: impl IntoIterator<Item = impl Into<ItContactIntent>>) -> Self {
        Self { intents: intents.into_iter().map(Into::into).collect() }
    }
}
