// Generated from api/organization_membership.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Organization memberships connect users with organizations and carry the roles they have there. A user may
//! be a member of any number of organizations.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{Group, OrganizationMembership, OrganizationMembershipStatus};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;

/// Organization memberships connect users with organizations and carry the roles they have there. A user may
/// be a member of any number of organizations.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationMembershipService<'a> {
    pub(crate) client: &'a WorkOS,
}

impl OrganizationMembershipService<'_> {
    /// Lists the memberships of a user, of an organization or of both. At least one of the two must be given.
    ///
    /// `GET /user_management/organization_memberships`. Errors: 400 `invalid_request_parameters`,
    /// `missing_user_id_or_organization_id`; 404; 422.
    pub fn list_organization_memberships(
        &self,
        params: ListOrganizationMembershipsParams,
    ) -> PageCall<OrganizationMembership> {
        let request =
            Request::new(&operations::ORGANIZATION_MEMBERSHIP_LIST_ORGANIZATION_MEMBERSHIPS).params(&params);
        PageCall::new(self.client, request, decode::page::<OrganizationMembership>)
    }

    /// Makes a user a member of an organization, active at once. An inactive membership of the same user is
    /// activated with the given roles instead.
    ///
    /// `POST /user_management/organization_memberships`. Errors:
    /// - 400 `cannot_reactivate_pending_organization_membership`
    /// - 404
    /// - 422 `invalid_request_parameters`, `invalid_role`, `multiple_roles_not_enabled`,
    ///   `sub_resource_scoped_role_not_allowed`
    pub fn create_organization_membership(
        &self,
        params: CreateOrganizationMembershipParams,
    ) -> Call<OrganizationMembership> {
        let request =
            Request::new(&operations::ORGANIZATION_MEMBERSHIP_CREATE_ORGANIZATION_MEMBERSHIP).params(&params);
        Call::new(self.client, request, decode::value::<OrganizationMembership>)
    }

    /// Gets one membership.
    ///
    /// - `id`: Identifier of the organization membership.
    ///
    /// `GET /user_management/organization_memberships/{id}`. Errors: 404.
    pub fn get_organization_membership(&self, id: &str) -> Call<OrganizationMembership> {
        let request =
            Request::new(&operations::ORGANIZATION_MEMBERSHIP_GET_ORGANIZATION_MEMBERSHIP).path([id]);
        Call::new(self.client, request, decode::value::<OrganizationMembership>)
    }

    /// Changes the roles of a membership.
    ///
    /// - `id`: Identifier of the organization membership.
    ///
    /// `PUT /user_management/organization_memberships/{id}`. Errors: 404; 422 `invalid_request_parameters`,
    /// `invalid_role`, `multiple_roles_not_enabled`, `sub_resource_scoped_role_not_allowed`.
    pub fn update_organization_membership(
        &self,
        id: &str,
        params: UpdateOrganizationMembershipParams,
    ) -> Call<OrganizationMembership> {
        let request = Request::new(&operations::ORGANIZATION_MEMBERSHIP_UPDATE_ORGANIZATION_MEMBERSHIP)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<OrganizationMembership>)
    }

    /// Deletes a membership permanently, whatever its status. To be able to restore access later, deactivate
    /// it instead.
    ///
    /// - `id`: Identifier of the organization membership.
    ///
    /// `DELETE /user_management/organization_memberships/{id}`. Errors: 404; 422.
    pub fn delete_organization_membership(&self, id: &str) -> Call<()> {
        let request =
            Request::new(&operations::ORGANIZATION_MEMBERSHIP_DELETE_ORGANIZATION_MEMBERSHIP).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Deactivates an active membership and keeps its record and roles. An inactive one stays as it is; a
    /// pending one is refused and can only be deleted.
    ///
    /// - `id`: Identifier of the organization membership.
    ///
    /// `PUT /user_management/organization_memberships/{id}/deactivate`. Errors: 400
    /// `cannot_deactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
    pub fn deactivate_organization_membership(&self, id: &str) -> Call<OrganizationMembership> {
        let request =
            Request::new(&operations::ORGANIZATION_MEMBERSHIP_DEACTIVATE_ORGANIZATION_MEMBERSHIP).path([id]);
        Call::new(self.client, request, decode::value::<OrganizationMembership>)
    }

    /// Makes an inactive membership active again with the roles it had. An active one stays as it is; a
    /// pending one is refused.
    ///
    /// - `id`: Identifier of the organization membership.
    ///
    /// `PUT /user_management/organization_memberships/{id}/reactivate`. Errors: 400
    /// `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
    pub fn reactivate_organization_membership(&self, id: &str) -> Call<OrganizationMembership> {
        let request =
            Request::new(&operations::ORGANIZATION_MEMBERSHIP_REACTIVATE_ORGANIZATION_MEMBERSHIP).path([id]);
        Call::new(self.client, request, decode::value::<OrganizationMembership>)
    }

    /// Lists the groups that a membership belongs to.
    ///
    /// `GET /user_management/organization_memberships/{organization_membership_id}/groups`. Errors: 404.
    pub fn list_organization_membership_groups(
        &self,
        organization_membership_id: &str,
        params: ListOrganizationMembershipGroupsParams,
    ) -> PageCall<Group> {
        let request = Request::new(&operations::ORGANIZATION_MEMBERSHIP_LIST_ORGANIZATION_MEMBERSHIP_GROUPS)
            .path([organization_membership_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<Group>)
    }
}

/// Parameters of [`OrganizationMembershipService::list_organization_memberships`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListOrganizationMembershipsParams {
    /// Lists only memberships in this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Lists only memberships with one of these statuses; by default only `active` ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<OrganizationMembershipStatus>>,
    /// Lists only memberships of this user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
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

impl ListOrganizationMembershipsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only memberships in this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Lists only memberships with one of these statuses; by default only `active` ones.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<OrganizationMembershipStatus>>,
    ) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }

    /// Lists only memberships of this user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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

/// Parameters of [`OrganizationMembershipService::create_organization_membership`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateOrganizationMembershipParams {
    pub user_id: String,
    pub organization_id: String,
    /// One of the forms of [`CreateOrganizationMembershipRole`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub role: Option<CreateOrganizationMembershipRole>,
}

impl CreateOrganizationMembershipParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into(), organization_id: organization_id.into(), role: None }
    }

    /// Chooses one of the forms of [`CreateOrganizationMembershipRole`].
    #[must_use]
    pub fn role(mut self, role: CreateOrganizationMembershipRole) -> Self {
        self.role = Some(role);
        self
    }
}

/// Mutually exclusive members of [`CreateOrganizationMembershipParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateOrganizationMembershipRole {
    /// With `role_slug`.
    Single {
        /// Slug of the one role to give; without any role the default role is given.
        role_slug: String,
    },
    /// With `role_slugs`.
    Multiple {
        /// Slugs of several roles to give; multiple roles must be enabled for the environment.
        role_slugs: Vec<String>,
    },
}

/// Parameters of [`OrganizationMembershipService::update_organization_membership`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateOrganizationMembershipParams {
    /// One of the forms of [`UpdateOrganizationMembershipRole`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub role: Option<UpdateOrganizationMembershipRole>,
}

impl UpdateOrganizationMembershipParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Chooses one of the forms of [`UpdateOrganizationMembershipRole`].
    #[must_use]
    pub fn role(mut self, role: UpdateOrganizationMembershipRole) -> Self {
        self.role = Some(role);
        self
    }
}

/// Mutually exclusive members of [`UpdateOrganizationMembershipParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateOrganizationMembershipRole {
    /// With `role_slug`.
    Single {
        /// Slug of the one role that the member has from now on.
        role_slug: String,
    },
    /// With `role_slugs`.
    Multiple {
        /// Slugs of the roles that the member has from now on; multiple roles must be enabled for the
        /// environment.
        role_slugs: Vec<String>,
    },
}

/// Parameters of [`OrganizationMembershipService::list_organization_membership_groups`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListOrganizationMembershipGroupsParams {
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

impl ListOrganizationMembershipGroupsParams {
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
