// Generated from api/organizations.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Organizations stand for the application's business customers. Connections, directories, domains,
/// memberships and audit logs each belong to one.
public struct Organizations: Sendable {
    let waist: Waist

    /// Lists the organizations of the environment.
    ///
    /// `GET /organizations`. Errors: 422.
    ///
    /// - Parameter domains: Lists only organizations that have at least one of these domains.
    /// - Parameter search: Text to look for in the organization's name.
    /// - Parameter limit: `10` if left out.
    public func listOrganizations(
        domains: [String]? = nil,
        search: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<Organization> {
        var params = Parameters()
        params.optional("domains", domains)
        params.optional("search", search)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("organizations.list_organizations", [], params, options, before: before, after: after)
    }

    /// Creates an organization. A domain given as `verified` is trusted at once, so make sure beforehand that
    /// the customer owns it.
    ///
    /// `POST /organizations`. Errors: 400 `invalid_metadata`, `external_id_already_used`; 409; 422.
    ///
    /// - Parameter allowProfilesOutsideOrganization: Whether connections may sign in people whose e-mail
    ///   domain is not among the organization's domains.
    /// - Parameter domains: Bare domain names; `domain_data` replaces it and also says whether each domain is
    ///   verified. Deprecated.
    /// - Parameter domainData: Domains to attach, each with its verification state.
    /// - Parameter metadata: The application's own key-value pairs, returned with the organization.
    /// - Parameter externalId: The application's own identifier, unique in the environment.
    public func createOrganization(
        name: String,
        allowProfilesOutsideOrganization: Bool? = nil,
        domains: [String]? = nil,
        domainData: [OrganizationDomainInput]? = nil,
        metadata: Patch<[String: String]> = .absent,
        externalId: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Organization {
        var params = Parameters()
        params.required("name", name)
        params.optional("allow_profiles_outside_organization", allowProfilesOutsideOrganization)
        params.optional("domains", domains)
        params.optional("domain_data", domainData)
        params.patch("metadata", metadata)
        params.patch("external_id", externalId)
        return try await waist.value("organizations.create_organization", [], params, options)
    }

    /// Gets the organization that carries the application's own identifier.
    ///
    /// `GET /organizations/external_id/{external_id}`. Errors: 404.
    ///
    /// - Parameter externalId: Value that was set as `external_id` of the organization.
    public func getOrganizationByExternalId(
        externalId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Organization {
        let params = Parameters()
        return try await waist.value("organizations.get_organization_by_external_id", [externalId], params, options)
    }

    /// Gets one organization.
    ///
    /// `GET /organizations/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the organization.
    public func getOrganization(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Organization {
        let params = Parameters()
        return try await waist.value("organizations.get_organization", [id], params, options)
    }

    /// Updates an organization. Members that are left out stay as they are.
    ///
    /// `PUT /organizations/{id}`. Errors: 400 `invalid_metadata`, `external_id_already_used`,
    /// `stripe_customer_id_already_used`; 403; 404; 409; 422.
    ///
    /// - Parameter id: Identifier of the organization.
    /// - Parameter allowProfilesOutsideOrganization: Whether connections may sign in people whose e-mail
    ///   domain is not among the organization's domains.
    /// - Parameter domains: Bare domain names; `domain_data` replaces it and also says whether each domain is
    ///   verified. Deprecated.
    /// - Parameter domainData: Domains of the organization, each with its verification state.
    /// - Parameter stripeCustomerId: Identifier of the Stripe customer that stands for the organization; it
    ///   can be linked to one organization only.
    /// - Parameter metadata: The application's own key-value pairs.
    /// - Parameter externalId: The application's own identifier, unique in the environment; null removes it.
    public func updateOrganization(
        id: String,
        name: String? = nil,
        allowProfilesOutsideOrganization: Bool? = nil,
        domains: [String]? = nil,
        domainData: [OrganizationDomainInput]? = nil,
        stripeCustomerId: String? = nil,
        metadata: Patch<[String: String]> = .absent,
        externalId: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Organization {
        var params = Parameters()
        params.optional("name", name)
        params.optional("allow_profiles_outside_organization", allowProfilesOutsideOrganization)
        params.optional("domains", domains)
        params.optional("domain_data", domainData)
        params.optional("stripe_customer_id", stripeCustomerId)
        params.patch("metadata", metadata)
        params.patch("external_id", externalId)
        return try await waist.value("organizations.update_organization", [id], params, options)
    }

    /// Deletes an organization permanently. The removal may still be going on when the call returns.
    ///
    /// `DELETE /organizations/{id}`. Errors: 403.
    ///
    /// - Parameter id: Identifier of the organization.
    public func deleteOrganization(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("organizations.delete_organization", [id], params, options)
    }

    /// Gets the state of an organization's audit log, how long its events are kept and where they are
    /// streamed to.
    ///
    /// `GET /organizations/{id}/audit_log_configuration`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the organization.
    public func getAuditLogConfiguration(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuditLogConfiguration {
        let params = Parameters()
        return try await waist.value("organizations.get_audit_log_configuration", [id], params, options)
    }

    /// Lists the Connect applications that have been authorized in an organization, with the user who did so.
    ///
    /// `GET /organizations/{organization_id}/authorized_applications`. Errors: 404; 422.
    ///
    /// - Parameter limit: `10` if left out.
    public func listAuthorizedApplications(
        organizationId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<OrganizationAuthorizedApplication> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("organizations.list_authorized_applications", [organizationId], params, options, before: before, after: after)
    }

    /// Lists the IT contacts of an organization, all in one answer.
    ///
    /// `GET /organizations/{organization_id}/it_contacts`. Errors: 403; 404.
    public func listItContacts(
        organizationId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [ItContact] {
        let params = Parameters()
        return try await waist.list("organizations.list_it_contacts", [organizationId], params, options)
    }

    /// Adds a member of the customer's IT team as a contact of the organization. It sends no set-up
    /// invitation (`invite_it_contact` does), but the contact may be told of a connection certificate that is
    /// about to expire.
    ///
    /// `POST /organizations/{organization_id}/it_contacts`. Errors: 403; 404; 409; 422.
    public func createItContact(
        organizationId: String,
        email: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ItContact {
        var params = Parameters()
        params.required("email", email)
        return try await waist.value("organizations.create_it_contact", [organizationId], params, options)
    }

    /// Removes an IT contact from an organization.
    ///
    /// `DELETE /organizations/{organization_id}/it_contacts/{contact_id}`. Errors: 403; 404.
    ///
    /// - Parameter contactId: Identifier of the IT contact.
    public func deleteItContact(
        organizationId: String,
        contactId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("organizations.delete_it_contact", [organizationId, contactId], params, options)
    }

    /// Sends an IT contact an e-mail with a link to the Admin Portal. An organization has at most one active
    /// invitation at a time.
    ///
    /// `POST /organizations/{organization_id}/it_contacts/{contact_id}/invite`. Errors: 403; 404; 409; 422;
    /// 429.
    ///
    /// - Parameter contactId: Identifier of the IT contact.
    /// - Parameter intents: What the contact is asked to set up.
    public func inviteItContact(
        organizationId: String,
        contactId: String,
        intents: [ItContactIntent],
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.required("intents", intents)
        try await waist.nothing("organizations.invite_it_contact", [organizationId, contactId], params, options)
    }

    /// Withdraws an IT contact's invitation to the Admin Portal.
    ///
    /// `POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke`. Errors: 403; 404.
    ///
    /// - Parameter contactId: Identifier of the IT contact.
    public func revokeItContact(
        organizationId: String,
        contactId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("organizations.revoke_it_contact", [organizationId, contactId], params, options)
    }
}
