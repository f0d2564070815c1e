// Generated from api/platform_teams.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * API key of an environment just created, with its value.
 */
export interface PlatformApiKey {
  object: 'key';
  id: string;
  name: string;
  /**
   * When the key stops working; null if it does not expire.
   */
  expiresAt: string | null;
  /**
   * The key itself, shown only this once.
   */
  value: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * Deployment of an application, with users, settings and API keys of its own.
 */
export interface PlatformEnvironment {
  object: 'environment';
  id: string;
  name: string;
  /**
   * Client identifier for applications that use this environment.
   */
  clientId: string;
}

/**
 * Invitation to a team.
 */
export interface PlatformTeamInvitation {
  object: 'workos_team_invitation';
  email: string;
  roleSlug: PlatformRoleSlug;
}

/**
 * WorkOS account that owns environments and their billing.
 */
export interface Team {
  object: 'team';
  id: string;
  name: string;
  /**
   * Whether the team can use production environments.
   */
  productionState: TeamProductionState;
  /**
   * When production was turned on; null if it has not been.
   */
  productionEnabledAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * Role of a person in the team, from full administration (`admin`) to reading users and organizations only
 * (`support-viewer`).
 */
export type PlatformRoleSlug =
  | 'admin'
  | 'member'
  | 'member-sandbox'
  | 'support'
  | 'support-viewer'
  | (string & {});

/**
 * Whether a team can use production environments.
 */
export type TeamProductionState =
  | 'Active'
  | 'Inactive'
  | 'Suspended'
  | 'Deleting'
  | (string & {});

