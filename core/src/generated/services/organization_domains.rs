// Generated from api/organization_domains.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under
//! it.

use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::OrganizationDomain;
use crate::generated::operations;
use crate::request::Request;

/// Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under
/// it.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationDomains<'a> {
    pub(crate) client: &'a WorkOS,
}

impl OrganizationDomains<'_> {
    /// Adds a domain to an organization. It still has to be verified, for which the answer holds what to
    /// publish in DNS.
    ///
    /// `POST /organization_domains`. Errors: 409 `domain_already_exists`.
    pub fn create_organization_domain(
        &self,
        params: CreateOrganizationDomainParams,
    ) -> Call<OrganizationDomain> {
        let request =
            Request::new(&operations::ORGANIZATION_DOMAINS_CREATE_ORGANIZATION_DOMAIN).params(&params);
        Call::new(self.client, request, decode::value::<OrganizationDomain>)
    }

    /// Gets one domain, for instance to see how its verification stands.
    ///
    /// - `id`: Identifier of the organization domain, not the domain name.
    ///
    /// `GET /organization_domains/{id}`. Errors: 404.
    pub fn get_organization_domain(&self, id: &str) -> Call<OrganizationDomain> {
        let request = Request::new(&operations::ORGANIZATION_DOMAINS_GET_ORGANIZATION_DOMAIN).path([id]);
        Call::new(self.client, request, decode::value::<OrganizationDomain>)
    }

    /// Deletes a domain from its organization. This cannot be undone; adding it again means verifying it
    /// again.
    ///
    /// - `id`: Identifier of the organization domain, not the domain name.
    ///
    /// `DELETE /organization_domains/{id}`. Errors: 404.
    pub fn delete_organization_domain(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::ORGANIZATION_DOMAINS_DELETE_ORGANIZATION_DOMAIN).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Starts the verification of a domain. The answer holds what to publish in a DNS TXT record; the outcome
    /// comes later, as an event and in `state`.
    ///
    /// - `id`: Identifier of the organization domain, not the domain name.
    ///
    /// `POST /organization_domains/{id}/verify`. Errors: 400 `domain_already_verified`.
    pub fn verify_organization_domain(&self, id: &str) -> Call<OrganizationDomain> {
        let request = Request::new(&operations::ORGANIZATION_DOMAINS_VERIFY_ORGANIZATION_DOMAIN).path([id]);
        Call::new(self.client, request, decode::value::<OrganizationDomain>)
    }
}

/// Parameters of [`OrganizationDomains::create_organization_domain`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateOrganizationDomainParams {
    /// Bare domain name, such as `example.com`, not a URL.
    pub domain: String,
    /// Identifier of the organization that the domain belongs to.
    pub organization_id: String,
}

impl CreateOrganizationDomainParams {
    /// With the parameters that are always needed.
    pub fn new(domain: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self { domain: domain.into(), organization_id: organization_id.into() }
    }
}
