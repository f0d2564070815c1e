// Generated from api/organization_domains.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under
/// it.
public struct OrganizationDomains: Sendable {
    let waist: Waist

    /// Adds a domain to an organization. It still has to be verified, for which the answer holds what to
    /// publish in DNS.
    ///
    /// `POST /organization_domains`. Errors: 409 `domain_already_exists`.
    ///
    /// - Parameter domain: Bare domain name, such as `example.com`, not a URL.
    /// - Parameter organizationId: Identifier of the organization that the domain belongs to.
    public func createOrganizationDomain(
        domain: String,
        organizationId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationDomain {
        var params = Parameters()
        params.required("domain", domain)
        params.required("organization_id", organizationId)
        return try await waist.value("organization_domains.create_organization_domain", [], params, options)
    }

    /// Gets one domain, for instance to see how its verification stands.
    ///
    /// `GET /organization_domains/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the organization domain, not the domain name.
    public func getOrganizationDomain(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationDomain {
        let params = Parameters()
        return try await waist.value("organization_domains.get_organization_domain", [id], params, options)
    }

    /// Deletes a domain from its organization. This cannot be undone; adding it again means verifying it
    /// again.
    ///
    /// `DELETE /organization_domains/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the organization domain, not the domain name.
    public func deleteOrganizationDomain(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("organization_domains.delete_organization_domain", [id], params, options)
    }

    /// Starts the verification of a domain. The answer holds what to publish in a DNS TXT record; the outcome
    /// comes later, as an event and in `state`.
    ///
    /// `POST /organization_domains/{id}/verify`. Errors: 400 `domain_already_verified`.
    ///
    /// - Parameter id: Identifier of the organization domain, not the domain name.
    public func verifyOrganizationDomain(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationDomain {
        let params = Parameters()
        return try await waist.value("organization_domains.verify_organization_domain", [id], params, options)
    }
}
