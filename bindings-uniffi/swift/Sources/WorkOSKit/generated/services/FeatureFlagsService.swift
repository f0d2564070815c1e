// Generated from api/feature_flags.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Reads feature flags and switches them for the whole environment or for single users and organizations.
/// Flags are created in the dashboard.
public struct FeatureFlags: Sendable {
    let waist: Waist

    /// Lists the feature flags of the environment, switched on or not.
    ///
    /// `GET /feature-flags`. Errors: 400 `invalid_request_parameters`; 404; 422.
    ///
    /// - Parameter limit: `10` if left out.
    public func listFeatureFlags(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<FeatureFlag> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("feature_flags.list_feature_flags", [], params, options, before: before, after: after)
    }

    /// Gets one feature flag by its slug.
    ///
    /// `GET /feature-flags/{slug}`. Errors: 404.
    ///
    /// - Parameter slug: Slug of the feature flag.
    public func getFeatureFlag(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> FeatureFlag {
        let params = Parameters()
        return try await waist.value("feature_flags.get_feature_flag", [slug], params, options)
    }

    /// Switches a feature flag off in this environment, for everybody and whatever its targets, and returns
    /// it.
    ///
    /// `PUT /feature-flags/{slug}/disable`. Errors: 404; 409.
    ///
    /// - Parameter slug: Slug of the feature flag.
    public func disableFeatureFlag(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> FeatureFlag {
        let params = Parameters()
        return try await waist.value("feature_flags.disable_feature_flag", [slug], params, options)
    }

    /// Switches a feature flag on in this environment and returns it. Who then gets the feature follows from
    /// its targets and its default value.
    ///
    /// `PUT /feature-flags/{slug}/enable`. Errors: 404; 409.
    ///
    /// - Parameter slug: Slug of the feature flag.
    public func enableFeatureFlag(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> FeatureFlag {
        let params = Parameters()
        return try await waist.value("feature_flags.enable_feature_flag", [slug], params, options)
    }

    /// Gives one user or organization the feature behind a flag.
    ///
    /// `POST /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
    ///
    /// - Parameter slug: Slug of the feature flag.
    /// - Parameter resourceId: Identifier of a user or an organization; its prefix, `user_` or `org_`, says
    ///   which.
    public func addFlagTarget(
        slug: String,
        resourceId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("feature_flags.add_flag_target", [slug, resourceId], params, options)
    }

    /// Removes one user or organization from the targets of a flag; the default value applies to it again.
    ///
    /// `DELETE /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
    ///
    /// - Parameter slug: Slug of the feature flag.
    /// - Parameter resourceId: Identifier of a user or an organization; its prefix, `user_` or `org_`, says
    ///   which.
    public func removeFlagTarget(
        slug: String,
        resourceId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("feature_flags.remove_flag_target", [slug, resourceId], params, options)
    }

    /// Lists the feature flags that are on for an organization.
    ///
    /// `GET /organizations/{organization_id}/feature-flags`. Errors: 404.
    ///
    /// - Parameter limit: `10` if left out.
    public func listOrganizationFeatureFlags(
        organizationId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<FeatureFlag> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("feature_flags.list_organization_feature_flags", [organizationId], params, options, before: before, after: after)
    }

    /// Lists the feature flags that are on for a user, directly or through an organization the user belongs
    /// to.
    ///
    /// `GET /user_management/users/{user_id}/feature-flags`. Errors: 404.
    ///
    /// - Parameter limit: `10` if left out.
    public func listUserFeatureFlags(
        userId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<FeatureFlag> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("feature_flags.list_user_feature_flags", [userId], params, options, before: before, after: after)
    }

    /// Fetches all flags with their targets in one answer, keyed by slug, for evaluation inside the
    /// application. A flag that is disabled is off; otherwise it is on for a matching enabled target and has
    /// `default_value` for all others.
    ///
    /// `GET /sdk/feature-flags`
    public func pollFeatureFlags(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [String: FeatureFlagPollEntry] {
        let params = Parameters()
        return try await waist.value("feature_flags.poll_feature_flags", [], params, options)
    }

    /// Fetches all flags with their rules in one answer, for evaluation inside the application. A flag that
    /// is disabled serves `off_value`; otherwise the first rule that matches decides, and `default_value`
    /// when none does.
    ///
    /// `GET /sdk/feature-flags`
    public func pollFeatureFlagsV2(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> FeatureFlagConfiguration {
        let params = Parameters()
        return try await waist.value("feature_flags.poll_feature_flags_v2", [], params, options)
    }
}
