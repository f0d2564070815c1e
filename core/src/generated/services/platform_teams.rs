// Generated from api/platform_teams.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
//! access token where the API key would go.

use jiff::Timestamp;
use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    PlatformApiKey, PlatformEnvironment, PlatformRoleSlug, PlatformTeamInvitation, Team,
};
use crate::generated::operations;
use crate::patch::Patch;
use crate::request::Request;

/// Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
/// access token where the API key would go.
#[derive(Clone, Copy, Debug)]
pub struct PlatformTeams<'a> {
    pub(crate) client: &'a WorkOS,
}

impl PlatformTeams<'_> {
    /// Creates a team with a staging and a production environment, and invites its first administrator by
    /// e-mail. The platform may act inside the team from then on.
    ///
    /// `POST /platform/teams`. Errors: 409 `user_already_exists`; 422.
    pub fn create_team(&self, params: CreateTeamParams) -> Call<Team> {
        let request = Request::new(&operations::PLATFORM_TEAMS_CREATE_TEAM).params(&params);
        Call::new(self.client, request, decode::value::<Team>)
    }

    /// Gets a team, which also shows whether the platform still has access to it.
    ///
    /// `GET /platform/teams/{team_id}`. Errors: 404.
    pub fn get_team(&self, team_id: &str) -> Call<Team> {
        let request = Request::new(&operations::PLATFORM_TEAMS_GET_TEAM).path([team_id]);
        Call::new(self.client, request, decode::value::<Team>)
    }

    /// Adds an environment to a team, inside its default project and without any API key at first.
    ///
    /// `POST /platform/teams/{team_id}/environments`. Errors: 403 `platform_not_authorized`; 404
    /// `team_not_found`; 422 `production_environment_requires_billing`.
    pub fn create_environment(
        &self,
        team_id: &str,
        params: CreateEnvironmentParams,
    ) -> Call<PlatformEnvironment> {
        let request =
            Request::new(&operations::PLATFORM_TEAMS_CREATE_ENVIRONMENT).path([team_id]).params(&params);
        Call::new(self.client, request, decode::value::<PlatformEnvironment>)
    }

    /// Gets an environment of a team, which also shows whether the platform still has access to it.
    ///
    /// `GET /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
    pub fn get_environment(&self, team_id: &str, environment_id: &str) -> Call<PlatformEnvironment> {
        let request =
            Request::new(&operations::PLATFORM_TEAMS_GET_ENVIRONMENT).path([team_id, environment_id]);
        Call::new(self.client, request, decode::value::<PlatformEnvironment>)
    }

    /// Deletes an environment of a team.
    ///
    /// `DELETE /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
    pub fn delete_environment(&self, team_id: &str, environment_id: &str) -> Call<()> {
        let request =
            Request::new(&operations::PLATFORM_TEAMS_DELETE_ENVIRONMENT).path([team_id, environment_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Creates an API key of an environment. Its value is in this answer only and cannot be read again.
    ///
    /// `POST /platform/teams/{team_id}/environments/{environment_id}/api_keys`. Errors: 403
    /// `platform_not_authorized`; 404 `environment_not_found`.
    pub fn create_environment_api_key(
        &self,
        team_id: &str,
        environment_id: &str,
        params: CreateEnvironmentApiKeyParams,
    ) -> Call<PlatformApiKey> {
        let request = Request::new(&operations::PLATFORM_TEAMS_CREATE_ENVIRONMENT_API_KEY)
            .path([team_id, environment_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<PlatformApiKey>)
    }

    /// Invites a person to a team by e-mail. If an invitation is pending already, it is sent again.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /platform/teams/{team_id}/invitations`. Errors: 400 `user_already_team_member`.
    pub fn create_invitation(
        &self,
        team_id: &str,
        params: CreateInvitationParams,
    ) -> Call<PlatformTeamInvitation> {
        let request =
            Request::new(&operations::PLATFORM_TEAMS_CREATE_INVITATION).path([team_id]).params(&params);
        Call::new(self.client, request, decode::value::<PlatformTeamInvitation>)
    }
}

/// Parameters of [`PlatformTeams::create_team`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateTeamParams {
    /// Who administers the team; must not have a WorkOS account yet.
    pub admin_email: String,
    pub name: String,
}

impl CreateTeamParams {
    /// With the parameters that are always needed.
    pub fn new(admin_email: impl Into<String>, name: impl Into<String>) -> Self {
        Self { admin_email: admin_email.into(), name: name.into() }
    }
}

/// Parameters of [`PlatformTeams::create_environment`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateEnvironmentParams {
    pub name: String,
    /// Whether to create a production environment, for which the team needs billing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub production: Option<bool>,
}

impl CreateEnvironmentParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), production: None }
    }

    /// Whether to create a production environment, for which the team needs billing.
    #[must_use]
    pub fn production(mut self, production: bool) -> Self {
        self.production = Some(production);
        self
    }
}

/// Parameters of [`PlatformTeams::create_environment_api_key`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateEnvironmentApiKeyParams {
    /// Text by which people recognise the key.
    pub name: String,
    /// When the key stops working; null for a key that does not expire.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub expires_at: Patch<Timestamp>,
}

impl CreateEnvironmentApiKeyParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), expires_at: Patch::Absent }
    }

    /// When the key stops working; null for a key that does not expire.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<Patch<Timestamp>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

/// Parameters of [`PlatformTeams::create_invitation`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateInvitationParams {
    pub email: String,
    pub role_slug: PlatformRoleSlug,
}

impl CreateInvitationParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>, role_slug: impl Into<PlatformRoleSlug>) -> Self {
        Self { email: email.into(), role_slug: role_slug.into() }
    }
}
