// Generated from api/platform_teams.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { RequestOptions } from '../../options.js';
import type {
  PlatformApiKey,
  PlatformEnvironment,
  PlatformRoleSlug,
  PlatformTeamInvitation,
  Team,
} from '../models/index.js';

/** Parameters of {@link PlatformTeams.createTeam}. */
export interface CreateTeamParams {
  /**
   * Who administers the team; must not have a WorkOS account yet.
   */
  adminEmail: string;
  name: string;
}

/** Parameters of {@link PlatformTeams.createEnvironment}. */
export interface CreateEnvironmentParams {
  teamId: string;
  name: string;
  /**
   * Whether to create a production environment, for which the team needs billing.
   */
  production?: boolean;
}

/** Parameters of {@link PlatformTeams.getEnvironment}. */
export interface GetEnvironmentParams {
  teamId: string;
  environmentId: string;
}

/** Parameters of {@link PlatformTeams.deleteEnvironment}. */
export interface DeleteEnvironmentParams {
  teamId: string;
  environmentId: string;
}

/** Parameters of {@link PlatformTeams.createEnvironmentApiKey}. */
export interface CreateEnvironmentApiKeyParams {
  teamId: string;
  environmentId: string;
  /**
   * Text by which people recognise the key.
   */
  name: string;
  /**
   * When the key stops working; null for a key that does not expire.
   */
  expiresAt?: Date | string | null;
}

/** Parameters of {@link PlatformTeams.createInvitation}. */
export interface CreateInvitationParams {
  teamId: string;
  email: string;
  roleSlug: PlatformRoleSlug;
}

/**
 * Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
 * access token where the API key would go.
 */
export class PlatformTeams extends Service {
  /**
   * Creates a team with a staging and a production environment, and invites its first administrator by
   * e-mail. The platform may act inside the team from then on.
   *
   * `POST /platform/teams`. Errors: 409 `user_already_exists`; 422.
   */
  createTeam(params: CreateTeamParams, options?: RequestOptions): Promise<Team> {
    return this.call(CREATE_TEAM, params, options);
  }

  /**
   * Gets a team, which also shows whether the platform still has access to it.
   *
   * `GET /platform/teams/{team_id}`. Errors: 404.
   */
  getTeam(teamId: string | { teamId: string }, options?: RequestOptions): Promise<Team> {
    return this.call(GET_TEAM, named('teamId', teamId), options);
  }

  /**
   * Adds an environment to a team, inside its default project and without any API key at first.
   *
   * `POST /platform/teams/{team_id}/environments`. Errors: 403 `platform_not_authorized`; 404
   * `team_not_found`; 422 `production_environment_requires_billing`.
   */
  createEnvironment(params: CreateEnvironmentParams, options?: RequestOptions): Promise<PlatformEnvironment>;
  /**
   * The same with `teamId` in front.
   */
  createEnvironment(teamId: string, params: Without<CreateEnvironmentParams, 'teamId'>, options?: RequestOptions): Promise<PlatformEnvironment>;
  createEnvironment(...given: unknown[]): Promise<PlatformEnvironment> {
    return this.call(CREATE_ENVIRONMENT, ...positional(given, 'teamId', true));
  }

  /**
   * Gets an environment of a team, which also shows whether the platform still has access to it.
   *
   * `GET /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
   */
  getEnvironment(params: GetEnvironmentParams, options?: RequestOptions): Promise<PlatformEnvironment>;
  /**
   * The same with `teamId`, `environmentId` in front.
   */
  getEnvironment(teamId: string, environmentId: string, options?: RequestOptions): Promise<PlatformEnvironment>;
  getEnvironment(...given: unknown[]): Promise<PlatformEnvironment> {
    return this.call(GET_ENVIRONMENT, ...positional(given, 'teamId environmentId', false));
  }

  /**
   * Deletes an environment of a team.
   *
   * `DELETE /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
   */
  deleteEnvironment(params: DeleteEnvironmentParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `teamId`, `environmentId` in front.
   */
  deleteEnvironment(teamId: string, environmentId: string, options?: RequestOptions): Promise<void>;
  deleteEnvironment(...given: unknown[]): Promise<void> {
    return this.call(DELETE_ENVIRONMENT, ...positional(given, 'teamId environmentId', false));
  }

  /**
   * Creates an API key of an environment. Its value is in this answer only and cannot be read again.
   *
   * `POST /platform/teams/{team_id}/environments/{environment_id}/api_keys`. Errors: 403
   * `platform_not_authorized`; 404 `environment_not_found`.
   */
  createEnvironmentApiKey(params: CreateEnvironmentApiKeyParams, options?: RequestOptions): Promise<PlatformApiKey>;
  /**
   * The same with `teamId`, `environmentId` in front.
   */
  createEnvironmentApiKey(teamId: string, environmentId: string, params: Without<CreateEnvironmentApiKeyParams, 'environmentId' | 'teamId'>, options?: RequestOptions): Promise<PlatformApiKey>;
  createEnvironmentApiKey(...given: unknown[]): Promise<PlatformApiKey> {
    return this.call(CREATE_ENVIRONMENT_API_KEY, ...positional(given, 'teamId environmentId', true));
  }

  /**
   * Invites a person to a team by e-mail. If an invitation is pending already, it is sent again.
   *
   * Sends an e-mail.
   *
   * `POST /platform/teams/{team_id}/invitations`. Errors: 400 `user_already_team_member`.
   */
  createInvitation(params: CreateInvitationParams, options?: RequestOptions): Promise<PlatformTeamInvitation>;
  /**
   * The same with `teamId` in front.
   */
  createInvitation(teamId: string, params: Without<CreateInvitationParams, 'teamId'>, options?: RequestOptions): Promise<PlatformTeamInvitation>;
  createInvitation(...given: unknown[]): Promise<PlatformTeamInvitation> {
    return this.call(CREATE_INVITATION, ...positional(given, 'teamId', true));
  }

}

const CREATE_TEAM = operation('platform_teams.create_team', '', 'admin_email', 'value Team');
const GET_TEAM = operation('platform_teams.get_team', 'teamId', '', 'value Team');
const CREATE_ENVIRONMENT = operation('platform_teams.create_environment', 'teamId', '', 'value PlatformEnvironment');
const GET_ENVIRONMENT = operation('platform_teams.get_environment', 'teamId environmentId', '', 'value PlatformEnvironment');
const DELETE_ENVIRONMENT = operation('platform_teams.delete_environment', 'teamId environmentId', '', 'nothing');
const CREATE_ENVIRONMENT_API_KEY = operation('platform_teams.create_environment_api_key', 'teamId environmentId', 'expires_at', 'value PlatformApiKey');
const CREATE_INVITATION = operation('platform_teams.create_invitation', 'teamId', 'role_slug', 'value PlatformTeamInvitation');
