// Generated from api/directory_sync.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive as
//! `dsync.*` events; these calls serve the first import and reconciliation.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{Directory, DirectoryGroup, DirectorySyncResponse, DirectoryUserWithGroups};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;

/// Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive as
/// `dsync.*` events; these calls serve the first import and reconciliation.
#[derive(Clone, Copy, Debug)]
pub struct DirectorySync<'a> {
    pub(crate) client: &'a WorkOS,
}

impl DirectorySync<'_> {
    /// Lists the directories of the environment, or of one organization.
    ///
    /// `GET /directories`. Errors: 403; 422.
    pub fn list_directories(&self, params: ListDirectoriesParams) -> PageCall<Directory> {
        let request = Request::new(&operations::DIRECTORY_SYNC_LIST_DIRECTORIES).params(&params);
        PageCall::new(self.client, request, decode::page::<Directory>)
    }

    /// Gets one directory with its provider type and connection state.
    ///
    /// - `id`: Identifier of the directory.
    ///
    /// `GET /directories/{id}`. Errors: 403; 404.
    pub fn get_directory(&self, id: &str) -> Call<Directory> {
        let request = Request::new(&operations::DIRECTORY_SYNC_GET_DIRECTORY).path([id]);
        Call::new(self.client, request, decode::value::<Directory>)
    }

    /// Deletes a directory with its users and groups for good. The work may go on after the answer, with the
    /// directory in state `deleting` meanwhile.
    ///
    /// - `id`: Identifier of the directory.
    ///
    /// `DELETE /directories/{id}`. Errors: 403.
    pub fn delete_directory(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::DIRECTORY_SYNC_DELETE_DIRECTORY).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Asks the provider of a directory for its current users and groups now instead of at the next regular
    /// run. Only Google Workspace directories that are `linked` or `validating` can do this. The answer means
    /// queued, not done; another manual sync of the same directory is possible after five minutes, and not
    /// while a sync is running.
    ///
    /// - `id`: Identifier of the directory.
    ///
    /// `POST /directories/{id}/sync`. Errors: 403; 404; 409; 422; 429 `directory_sync_rate_limited`.
    pub fn create_directory_sync(&self, id: &str) -> Call<DirectorySyncResponse> {
        let request = Request::new(&operations::DIRECTORY_SYNC_CREATE_DIRECTORY_SYNC).path([id]);
        Call::new(self.client, request, decode::value::<DirectorySyncResponse>)
    }

    /// Lists directory groups, either all of a directory or those a directory user belongs to. Give at least
    /// one of the two filters.
    ///
    /// `GET /directory_groups`. Errors: 403; 404; 422.
    pub fn list_groups(&self, params: ListGroupsParams) -> PageCall<DirectoryGroup> {
        let request = Request::new(&operations::DIRECTORY_SYNC_LIST_GROUPS).params(&params);
        PageCall::new(self.client, request, decode::page::<DirectoryGroup>)
    }

    /// Gets one directory group. Its members are listed as directory users filtered by `group`.
    ///
    /// - `id`: Identifier of the directory group.
    ///
    /// `GET /directory_groups/{id}`. Errors: 403; 404.
    pub fn get_group(&self, id: &str) -> Call<DirectoryGroup> {
        let request = Request::new(&operations::DIRECTORY_SYNC_GET_GROUP).path([id]);
        Call::new(self.client, request, decode::value::<DirectoryGroup>)
    }

    /// Lists directory users, either all of a directory or the members of a directory group. Give at least
    /// one of `directory` and `group`.
    ///
    /// `GET /directory_users`. Errors: 403; 404; 422; 429.
    pub fn list_users(&self, params: ListUsersParams) -> PageCall<DirectoryUserWithGroups> {
        let request = Request::new(&operations::DIRECTORY_SYNC_LIST_USERS).params(&params);
        PageCall::new(self.client, request, decode::page::<DirectoryUserWithGroups>)
    }

    /// Gets one directory user with all attributes the provider sent.
    ///
    /// - `id`: Identifier of the directory user.
    ///
    /// `GET /directory_users/{id}`. Errors: 403; 404.
    pub fn get_user(&self, id: &str) -> Call<DirectoryUserWithGroups> {
        let request = Request::new(&operations::DIRECTORY_SYNC_GET_USER).path([id]);
        Call::new(self.client, request, decode::value::<DirectoryUserWithGroups>)
    }
}

/// Parameters of [`DirectorySync::list_directories`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListDirectoriesParams {
    /// Only directories of this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Only directories whose name matches this text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only directories with this domain. Filter by `organization_id` instead.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
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

impl ListDirectoriesParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only directories of this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only directories whose name matches this text.
    #[must_use]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Only directories with this domain. Filter by `organization_id` instead.
    #[deprecated]
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
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

/// Parameters of [`DirectorySync::list_groups`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListGroupsParams {
    /// Identifier of the directory whose groups are wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
    /// Identifier of the directory user whose groups are wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
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

    /// Identifier of the directory whose groups are wanted.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<String>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Identifier of the directory user whose groups are wanted.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
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

/// Parameters of [`DirectorySync::list_users`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUsersParams {
    /// Identifier of the directory whose users are wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
    /// Identifier of the directory group whose members are wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Only the user with this identifier at the provider; needs `directory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<String>,
    /// Only users with this primary address; needs `directory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
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

impl ListUsersParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the directory whose users are wanted.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<String>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Identifier of the directory group whose members are wanted.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Only the user with this identifier at the provider; needs `directory`.
    #[must_use]
    pub fn idp_id(mut self, idp_id: impl Into<String>) -> Self {
        self.idp_id = Some(idp_id.into());
        self
    }

    /// Only users with this primary address; needs `directory`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
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
