// Generated from api/feature_flags.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Reads feature flags and switches them for the whole environment or for single users and organizations.
//! Flags are created in the dashboard.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{FeatureFlag, FeatureFlagConfiguration, FeatureFlagPollEntry};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;

/// Reads feature flags and switches them for the whole environment or for single users and organizations.
/// Flags are created in the dashboard.
#[derive(Clone, Copy, Debug)]
pub struct FeatureFlags<'a> {
    pub(crate) client: &'a WorkOS,
}

impl FeatureFlags<'_> {
    /// Lists the feature flags of the environment, switched on or not.
    ///
    /// `GET /feature-flags`. Errors: 400 `invalid_request_parameters`; 404; 422.
    pub fn list_feature_flags(&self, params: ListFeatureFlagsParams) -> PageCall<FeatureFlag> {
        let request = Request::new(&operations::FEATURE_FLAGS_LIST_FEATURE_FLAGS).params(&params);
        PageCall::new(self.client, request, decode::page::<FeatureFlag>)
    }

    /// Gets one feature flag by its slug.
    ///
    /// - `slug`: Slug of the feature flag.
    ///
    /// `GET /feature-flags/{slug}`. Errors: 404.
    pub fn get_feature_flag(&self, slug: &str) -> Call<FeatureFlag> {
        let request = Request::new(&operations::FEATURE_FLAGS_GET_FEATURE_FLAG).path([slug]);
        Call::new(self.client, request, decode::value::<FeatureFlag>)
    }

    /// Switches a feature flag off in this environment, for everybody and whatever its targets, and returns
    /// it.
    ///
    /// - `slug`: Slug of the feature flag.
    ///
    /// `PUT /feature-flags/{slug}/disable`. Errors: 404; 409.
    pub fn disable_feature_flag(&self, slug: &str) -> Call<FeatureFlag> {
        let request = Request::new(&operations::FEATURE_FLAGS_DISABLE_FEATURE_FLAG).path([slug]);
        Call::new(self.client, request, decode::value::<FeatureFlag>)
    }

    /// Switches a feature flag on in this environment and returns it. Who then gets the feature follows from
    /// its targets and its default value.
    ///
    /// - `slug`: Slug of the feature flag.
    ///
    /// `PUT /feature-flags/{slug}/enable`. Errors: 404; 409.
    pub fn enable_feature_flag(&self, slug: &str) -> Call<FeatureFlag> {
        let request = Request::new(&operations::FEATURE_FLAGS_ENABLE_FEATURE_FLAG).path([slug]);
        Call::new(self.client, request, decode::value::<FeatureFlag>)
    }

    /// Gives one user or organization the feature behind a flag.
    ///
    /// - `slug`: Slug of the feature flag.
    /// - `resource_id`: Identifier of a user or an organization; its prefix, `user_` or `org_`, says which.
    ///
    /// `POST /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
    pub fn add_flag_target(&self, slug: &str, resource_id: &str) -> Call<()> {
        let request = Request::new(&operations::FEATURE_FLAGS_ADD_FLAG_TARGET).path([slug, resource_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Removes one user or organization from the targets of a flag; the default value applies to it again.
    ///
    /// - `slug`: Slug of the feature flag.
    /// - `resource_id`: Identifier of a user or an organization; its prefix, `user_` or `org_`, says which.
    ///
    /// `DELETE /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
    pub fn remove_flag_target(&self, slug: &str, resource_id: &str) -> Call<()> {
        let request = Request::new(&operations::FEATURE_FLAGS_REMOVE_FLAG_TARGET).path([slug, resource_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the feature flags that are on for an organization.
    ///
    /// `GET /organizations/{organization_id}/feature-flags`. Errors: 404.
    pub fn list_organization_feature_flags(
        &self,
        organization_id: &str,
        params: ListOrganizationFeatureFlagsParams,
    ) -> PageCall<FeatureFlag> {
        let request = Request::new(&operations::FEATURE_FLAGS_LIST_ORGANIZATION_FEATURE_FLAGS)
            .path([organization_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<FeatureFlag>)
    }

    /// Lists the feature flags that are on for a user, directly or through an organization the user belongs
    /// to.
    ///
    /// `GET /user_management/users/{user_id}/feature-flags`. Errors: 404.
    pub fn list_user_feature_flags(
        &self,
        user_id: &str,
        params: ListUserFeatureFlagsParams,
    ) -> PageCall<FeatureFlag> {
        let request =
            Request::new(&operations::FEATURE_FLAGS_LIST_USER_FEATURE_FLAGS).path([user_id]).params(&params);
        PageCall::new(self.client, request, decode::page::<FeatureFlag>)
    }

    /// Fetches all flags with their targets in one answer, keyed by slug, for evaluation inside the
    /// application. A flag that is disabled is off; otherwise it is on for a matching enabled target and has
    /// `default_value` for all others.
    ///
    /// `GET /sdk/feature-flags`
    pub fn poll_feature_flags(&self) -> Call<BTreeMap<String, FeatureFlagPollEntry>> {
        let request = Request::new(&operations::FEATURE_FLAGS_POLL_FEATURE_FLAGS);
        Call::new(self.client, request, decode::value::<BTreeMap<String, FeatureFlagPollEntry>>)
    }

    /// Fetches all flags with their rules in one answer, for evaluation inside the application. A flag that
    /// is disabled serves `off_value`; otherwise the first rule that matches decides, and `default_value`
    /// when none does.
    ///
    /// `GET /sdk/feature-flags`
    pub fn poll_feature_flags_v2(&self) -> Call<FeatureFlagConfiguration> {
        let request = Request::new(&operations::FEATURE_FLAGS_POLL_FEATURE_FLAGS_V2);
        Call::new(self.client, request, decode::value::<FeatureFlagConfiguration>)
    }
}

/// Parameters of [`FeatureFlags::list_feature_flags`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListFeatureFlagsParams {
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

impl ListFeatureFlagsParams {
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

/// Parameters of [`FeatureFlags::list_organization_feature_flags`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListOrganizationFeatureFlagsParams {
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

impl ListOrganizationFeatureFlagsParams {
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

/// Parameters of [`FeatureFlags::list_user_feature_flags`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUserFeatureFlagsParams {
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

impl ListUserFeatureFlagsParams {
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
