# Generated from api/platform_teams.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `platform_teams` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from msgspec import UnsetType

    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.platform_teams import (
        PlatformApiKey,
        PlatformEnvironment,
        PlatformRoleSlug,
        PlatformTeamInvitation,
        Team,
    )

_CREATE_TEAM: Operation[Team] = Operation(
    "platform_teams.create_team",
    lambda: model("platform_teams", "Team"),
)
_GET_TEAM: Operation[Team] = Operation(
    "platform_teams.get_team",
    lambda: model("platform_teams", "Team"),
)
_CREATE_ENVIRONMENT: Operation[PlatformEnvironment] = Operation(
    "platform_teams.create_environment",
    lambda: model("platform_teams", "PlatformEnvironment"),
)
_GET_ENVIRONMENT: Operation[PlatformEnvironment] = Operation(
    "platform_teams.get_environment",
    lambda: model("platform_teams", "PlatformEnvironment"),
)
_DELETE_ENVIRONMENT: Operation[None] = Operation("platform_teams.delete_environment")
_CREATE_ENVIRONMENT_API_KEY: Operation[PlatformApiKey] = Operation(
    "platform_teams.create_environment_api_key",
    lambda: model("platform_teams", "PlatformApiKey"),
    nullable=("expires_at",),
)
_CREATE_INVITATION: Operation[PlatformTeamInvitation] = Operation(
    "platform_teams.create_invitation",
    lambda: model("platform_teams", "PlatformTeamInvitation"),
)


class PlatformTeams:
    """Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
    access token where the API key would go.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_team(
        self,
        *,
        admin_email: str,
        name: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Team:
        """Creates a team with a staging and a production environment, and invites its first administrator by
        e-mail. The platform may act inside the team from then on.

        - `admin_email`: Who administers the team; must not have a WorkOS account yet.

        `POST /platform/teams`. Errors: 409 `user_already_exists`; 422.
        """
        return self._waist.call(
            _CREATE_TEAM,
            (),
            {
                "admin_email": admin_email,
                "name": name,
            },
            request_options,
        )

    def get_team(
        self,
        team_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Team:
        """Gets a team, which also shows whether the platform still has access to it.

        `GET /platform/teams/{team_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_TEAM,
            (team_id,),
            None,
            request_options,
        )

    def create_environment(
        self,
        team_id: str,
        *,
        name: str,
        production: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformEnvironment:
        """Adds an environment to a team, inside its default project and without any API key at first.

        - `production`: Whether to create a production environment, for which the team needs billing.

        `POST /platform/teams/{team_id}/environments`. Errors: 403 `platform_not_authorized`; 404
        `team_not_found`; 422 `production_environment_requires_billing`.
        """
        return self._waist.call(
            _CREATE_ENVIRONMENT,
            (team_id,),
            {
                "name": name,
                "production": production,
            },
            request_options,
        )

    def get_environment(
        self,
        team_id: str,
        environment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformEnvironment:
        """Gets an environment of a team, which also shows whether the platform still has access to it.

        `GET /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_ENVIRONMENT,
            (team_id, environment_id),
            None,
            request_options,
        )

    def delete_environment(
        self,
        team_id: str,
        environment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an environment of a team.

        `DELETE /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_ENVIRONMENT,
            (team_id, environment_id),
            None,
            request_options,
        )

    def create_environment_api_key(
        self,
        team_id: str,
        environment_id: str,
        *,
        name: str,
        expires_at: datetime | str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformApiKey:
        """Creates an API key of an environment. Its value is in this answer only and cannot be read again.

        - `name`: Text by which people recognise the key.
        - `expires_at`: When the key stops working; null for a key that does not expire.

        `POST /platform/teams/{team_id}/environments/{environment_id}/api_keys`. Errors: 403
        `platform_not_authorized`; 404 `environment_not_found`.
        """
        return self._waist.call(
            _CREATE_ENVIRONMENT_API_KEY,
            (team_id, environment_id),
            {
                "name": name,
                "expires_at": expires_at,
            },
            request_options,
        )

    def create_invitation(
        self,
        team_id: str,
        *,
        email: str,
        role_slug: PlatformRoleSlug,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformTeamInvitation:
        """Invites a person to a team by e-mail. If an invitation is pending already, it is sent again.

        Sends an e-mail.

        `POST /platform/teams/{team_id}/invitations`. Errors: 400 `user_already_team_member`.
        """
        return self._waist.call(
            _CREATE_INVITATION,
            (team_id,),
            {
                "email": email,
                "role_slug": role_slug,
            },
            request_options,
        )


class AsyncPlatformTeams:
    """Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
    access token where the API key would go.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_team(
        self,
        *,
        admin_email: str,
        name: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Team:
        """Creates a team with a staging and a production environment, and invites its first administrator by
        e-mail. The platform may act inside the team from then on.

        - `admin_email`: Who administers the team; must not have a WorkOS account yet.

        `POST /platform/teams`. Errors: 409 `user_already_exists`; 422.
        """
        return await self._waist.call(
            _CREATE_TEAM,
            (),
            {
                "admin_email": admin_email,
                "name": name,
            },
            request_options,
        )

    async def get_team(
        self,
        team_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Team:
        """Gets a team, which also shows whether the platform still has access to it.

        `GET /platform/teams/{team_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_TEAM,
            (team_id,),
            None,
            request_options,
        )

    async def create_environment(
        self,
        team_id: str,
        *,
        name: str,
        production: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformEnvironment:
        """Adds an environment to a team, inside its default project and without any API key at first.

        - `production`: Whether to create a production environment, for which the team needs billing.

        `POST /platform/teams/{team_id}/environments`. Errors: 403 `platform_not_authorized`; 404
        `team_not_found`; 422 `production_environment_requires_billing`.
        """
        return await self._waist.call(
            _CREATE_ENVIRONMENT,
            (team_id,),
            {
                "name": name,
                "production": production,
            },
            request_options,
        )

    async def get_environment(
        self,
        team_id: str,
        environment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformEnvironment:
        """Gets an environment of a team, which also shows whether the platform still has access to it.

        `GET /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_ENVIRONMENT,
            (team_id, environment_id),
            None,
            request_options,
        )

    async def delete_environment(
        self,
        team_id: str,
        environment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an environment of a team.

        `DELETE /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_ENVIRONMENT,
            (team_id, environment_id),
            None,
            request_options,
        )

    async def create_environment_api_key(
        self,
        team_id: str,
        environment_id: str,
        *,
        name: str,
        expires_at: datetime | str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformApiKey:
        """Creates an API key of an environment. Its value is in this answer only and cannot be read again.

        - `name`: Text by which people recognise the key.
        - `expires_at`: When the key stops working; null for a key that does not expire.

        `POST /platform/teams/{team_id}/environments/{environment_id}/api_keys`. Errors: 403
        `platform_not_authorized`; 404 `environment_not_found`.
        """
        return await self._waist.call(
            _CREATE_ENVIRONMENT_API_KEY,
            (team_id, environment_id),
            {
                "name": name,
                "expires_at": expires_at,
            },
            request_options,
        )

    async def create_invitation(
        self,
        team_id: str,
        *,
        email: str,
        role_slug: PlatformRoleSlug,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PlatformTeamInvitation:
        """Invites a person to a team by e-mail. If an invitation is pending already, it is sent again.

        Sends an e-mail.

        `POST /platform/teams/{team_id}/invitations`. Errors: 400 `user_already_team_member`.
        """
        return await self._waist.call(
            _CREATE_INVITATION,
            (team_id,),
            {
                "email": email,
                "role_slug": role_slug,
            },
            request_options,
        )
