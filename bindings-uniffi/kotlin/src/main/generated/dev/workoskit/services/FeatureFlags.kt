// Generated from api/feature_flags.yaml with codegen/templates/kotlin/services.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.ItemList
import dev.workoskit.PageOrder
import dev.workoskit.Pages
import dev.workoskit.ParameterGroup
import dev.workoskit.Parameters
import dev.workoskit.Patch
import dev.workoskit.RequestOptions
import dev.workoskit.Waist
import dev.workoskit.events.*
import dev.workoskit.models.*
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.builtins.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Reads feature flags and switches them for the whole environment or for single users and organizations. Flags are
 * created in the dashboard.
 */
public class FeatureFlags internal constructor(internal val waist: Waist) {
    /**
     * Lists the feature flags of the environment, switched on or not.
     *
     * `GET /feature-flags`. Errors: 400 `invalid_request_parameters`; 404; 422.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listFeatureFlags(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<FeatureFlag> = waist.pages(
        "feature_flags.list_feature_flags",
        FeatureFlag.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gets one feature flag by its slug.
     *
     * `GET /feature-flags/{slug}`. Errors: 404.
     *
     * @param slug Slug of the feature flag.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getFeatureFlag(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): FeatureFlag = waist.call(
        "feature_flags.get_feature_flag",
        FeatureFlag.serializer(),
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Switches a feature flag off in this environment, for everybody and whatever its targets, and returns it.
     *
     * `PUT /feature-flags/{slug}/disable`. Errors: 404; 409.
     *
     * @param slug Slug of the feature flag.
     * @param requestOptions What this call does differently.
     */
    public suspend fun disableFeatureFlag(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): FeatureFlag = waist.call(
        "feature_flags.disable_feature_flag",
        FeatureFlag.serializer(),
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Switches a feature flag on in this environment and returns it. Who then gets the feature follows from its targets
     * and its default value.
     *
     * `PUT /feature-flags/{slug}/enable`. Errors: 404; 409.
     *
     * @param slug Slug of the feature flag.
     * @param requestOptions What this call does differently.
     */
    public suspend fun enableFeatureFlag(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): FeatureFlag = waist.call(
        "feature_flags.enable_feature_flag",
        FeatureFlag.serializer(),
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Gives one user or organization the feature behind a flag.
     *
     * `POST /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
     *
     * @param slug Slug of the feature flag.
     * @param resourceId Identifier of a user or an organization; its prefix, `user_` or `org_`, says which.
     * @param requestOptions What this call does differently.
     */
    public suspend fun addFlagTarget(
        slug: String,
        resourceId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "feature_flags.add_flag_target",
        path = listOf(slug, resourceId),
        options = requestOptions,
    )

    /**
     * Removes one user or organization from the targets of a flag; the default value applies to it again.
     *
     * `DELETE /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
     *
     * @param slug Slug of the feature flag.
     * @param resourceId Identifier of a user or an organization; its prefix, `user_` or `org_`, says which.
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeFlagTarget(
        slug: String,
        resourceId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "feature_flags.remove_flag_target",
        path = listOf(slug, resourceId),
        options = requestOptions,
    )

    /**
     * Lists the feature flags that are on for an organization.
     *
     * `GET /organizations/{organization_id}/feature-flags`. Errors: 404.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listOrganizationFeatureFlags(
        organizationId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<FeatureFlag> = waist.pages(
        "feature_flags.list_organization_feature_flags",
        FeatureFlag.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the feature flags that are on for a user, directly or through an organization the user belongs to.
     *
     * `GET /user_management/users/{user_id}/feature-flags`. Errors: 404.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listUserFeatureFlags(
        userId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<FeatureFlag> = waist.pages(
        "feature_flags.list_user_feature_flags",
        FeatureFlag.serializer(),
        path = listOf(userId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Fetches all flags with their targets in one answer, keyed by slug, for evaluation inside the application. A flag
     * that is disabled is off; otherwise it is on for a matching enabled target and has `default_value` for all others.
     *
     * `GET /sdk/feature-flags`
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun pollFeatureFlags(
        requestOptions: RequestOptions? = null,
    ): Map<String, FeatureFlagPollEntry> = waist.call(
        "feature_flags.poll_feature_flags",
        MapSerializer(String.serializer(), FeatureFlagPollEntry.serializer()),
        options = requestOptions,
    )

    /**
     * Fetches all flags with their rules in one answer, for evaluation inside the application. A flag that is disabled
     * serves `off_value`; otherwise the first rule that matches decides, and `default_value` when none does.
     *
     * `GET /sdk/feature-flags`
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun pollFeatureFlagsV2(
        requestOptions: RequestOptions? = null,
    ): FeatureFlagConfiguration = waist.call(
        "feature_flags.poll_feature_flags_v2",
        FeatureFlagConfiguration.serializer(),
        options = requestOptions,
    )
}
