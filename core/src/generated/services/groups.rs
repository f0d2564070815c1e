// Generated from api/groups.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Groups the members of an organization, for instance by team or department. The application manages these
//! groups itself; groups that come from a customer's directory belong to directory sync.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{Group, OrganizationMembershipWithUser};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::patch::Patch;
use crate::request::Request;

/// Groups the members of an organization, for instance by team or department. The application manages these
/// groups itself; groups that come from a customer's directory belong to directory sync.
#[derive(Clone, Copy, Debug)]
pub struct Groups<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Groups<'_> {
    /// Lists the groups of an organization.
    ///
    /// `GET /organizations/{organization_id}/groups`. Errors: 403; 404.
    pub fn list_groups(&self, organization_id: &str, params: ListGroupsParams) -> PageCall<Group> {
        let request = Request::new(&operations::GROUPS_LIST_GROUPS).path([organization_id]).params(&params);
        PageCall::new(self.client, request, decode::page::<Group>)
    }

    /// Creates an empty group in an organization.
    ///
    /// `POST /organizations/{organization_id}/groups`. Errors: 400 `bad_request`; 403; 404; 422.
    pub fn create_group(&self, organization_id: &str, params: CreateGroupParams) -> Call<Group> {
        let request = Request::new(&operations::GROUPS_CREATE_GROUP).path([organization_id]).params(&params);
        Call::new(self.client, request, decode::value::<Group>)
    }

    /// Gets one group of an organization.
    ///
    /// `GET /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
    pub fn get_group(&self, organization_id: &str, group_id: &str) -> Call<Group> {
        let request = Request::new(&operations::GROUPS_GET_GROUP).path([organization_id, group_id]);
        Call::new(self.client, request, decode::value::<Group>)
    }

    /// Changes the name or description of a group. Absent members keep their value.
    ///
    /// `PATCH /organizations/{organization_id}/groups/{group_id}`. Errors: 400 `bad_request`; 403; 404; 422.
    pub fn update_group(
        &self,
        organization_id: &str,
        group_id: &str,
        params: UpdateGroupParams,
    ) -> Call<Group> {
        let request =
            Request::new(&operations::GROUPS_UPDATE_GROUP).path([organization_id, group_id]).params(&params);
        Call::new(self.client, request, decode::value::<Group>)
    }

    /// Deletes a group. Its members stay members of the organization.
    ///
    /// `DELETE /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
    pub fn delete_group(&self, organization_id: &str, group_id: &str) -> Call<()> {
        let request = Request::new(&operations::GROUPS_DELETE_GROUP).path([organization_id, group_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the organization memberships in a group, each with its user.
    ///
    /// `GET /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 403; 404.
    pub fn list_organization_memberships(
        &self,
        organization_id: &str,
        group_id: &str,
        params: ListOrganizationMembershipsParams,
    ) -> PageCall<OrganizationMembershipWithUser> {
        let request = Request::new(&operations::GROUPS_LIST_ORGANIZATION_MEMBERSHIPS)
            .path([organization_id, group_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<OrganizationMembershipWithUser>)
    }

    /// Adds a member of the organization to a group and returns the group. Adding the same member again
    /// changes nothing. A full group answers with the code `group_membership_limit_exceeded`.
    ///
    /// `POST /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400
    /// `group_membership_limit_exceeded`; 403; 404; 422.
    pub fn add_organization_membership(
        &self,
        organization_id: &str,
        group_id: &str,
        params: AddOrganizationMembershipParams,
    ) -> Call<Group> {
        let request = Request::new(&operations::GROUPS_ADD_ORGANIZATION_MEMBERSHIP)
            .path([organization_id, group_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<Group>)
    }

    /// Adds and removes several members of a group in one call. No membership may be in both lists.
    ///
    /// `PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400; 403;
    /// 404; 422.
    pub fn update_group_organization_memberships(
        &self,
        organization_id: &str,
        group_id: &str,
        params: UpdateGroupOrganizationMembershipsParams,
    ) -> Call<()> {
        let request = Request::new(&operations::GROUPS_UPDATE_GROUP_ORGANIZATION_MEMBERSHIPS)
            .path([organization_id, group_id])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Takes a member out of a group. The membership in the organization stays.
    ///
    /// `DELETE /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}`.
    /// Errors: 403; 404.
    pub fn remove_organization_membership(
        &self,
        organization_id: &str,
        group_id: &str,
        organization_membership_id: &str,
    ) -> Call<()> {
        let request = Request::new(&operations::GROUPS_REMOVE_ORGANIZATION_MEMBERSHIP).path([
            organization_id,
            group_id,
            organization_membership_id,
        ]);
        Call::new(self.client, request, decode::nothing)
    }
}

/// Parameters of [`Groups::list_groups`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListGroupsParams {
    /// Only groups whose name matches this text, or the group with this identifier.
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

impl ListGroupsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only groups whose name matches this text, or the group with this identifier.
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

/// Parameters of [`Groups::create_group`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateGroupParams {
    pub name: String,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
}

impl CreateGroupParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: Patch::Absent }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }
}

/// Parameters of [`Groups::update_group`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateGroupParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// New description; null removes it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
}

impl UpdateGroupParams {
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

    /// New description; null removes it.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }
}

/// Parameters of [`Groups::list_organization_memberships`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListOrganizationMembershipsParams {
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

/// Parameters of [`Groups::add_organization_membership`].
#[derive(Clone, Debug, Serialize)]
pub struct AddOrganizationMembershipParams {
    /// Identifier of the membership to add, not of its user.
    pub organization_membership_id: String,
}

impl AddOrganizationMembershipParams {
    /// With the parameters that are always needed.
    pub fn new(organization_membership_id: impl Into<String>) -> Self {
        Self { organization_membership_id: organization_membership_id.into() }
    }
}

/// Parameters of [`Groups::update_group_organization_memberships`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateGroupOrganizationMembershipsParams {
    /// Identifiers of the organization memberships to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<Vec<String>>,
    /// Identifiers of the organization memberships to remove.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove: Option<Vec<String>>,
}

impl UpdateGroupOrganizationMembershipsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifiers of the organization memberships to add.
    #[must_use]
    pub fn add(mut self, add: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.add = Some(add.into_iter().map(Into::into).collect());
        self
    }

    /// Identifiers of the organization memberships to remove.
    #[must_use]
    pub fn remove(mut self, remove: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.remove = Some(remove.into_iter().map(Into::into).collect());
        self
    }
}
