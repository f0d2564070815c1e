// Generated from api/authorization.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  OrganizationMembershipStatus,
  User,
} from './index.js';

/**
 * The answer to a permission check.
 */
export interface AuthorizationCheck {
  /**
   * Whether the membership has the permission on the resource.
   */
  authorized: boolean;
}

/**
 * One action that roles can allow.
 */
export interface AuthorizationPermission {
  object: 'permission';
  id: string;
  /**
   * Name of the permission in requests and tokens.
   */
  slug: string;
  name: string;
  description: string | null;
  /**
   * Whether WorkOS defines the permission itself, in which case it cannot be deleted.
   */
  system: boolean;
  /**
   * Type of the resources that the permission is meant for.
   */
  resourceTypeSlug: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * An object of the application, such as a workspace or a project, on which roles can be assigned.
 */
export interface AuthorizationResource {
  object: 'authorization_resource';
  name: string;
  description: string | null;
  /**
   * Identifier of the organization that owns the resource.
   */
  organizationId: string;
  /**
   * Identifier of the resource above it, from which access is inherited; null if there is none.
   */
  parentResourceId: string | null;
  id: string;
  /**
   * The application's own identifier, unique among the resources of this type in the organization.
   */
  externalId: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * A role that a group holds on a resource.
 */
export interface GroupRoleAssignment {
  object: 'group_role_assignment';
  id: string;
  /**
   * Identifier of the group that holds the role.
   */
  groupId: string;
  role: SlimRole;
  /**
   * The resource that the role applies to, with all its descendants.
   */
  resource: RoleAssignmentResource;
  createdAt: string;
  updatedAt: string;
}

/**
 * A user's membership in an organization, together with the user.
 */
export interface OrganizationMembershipWithUser {
  object: 'organization_membership';
  id: string;
  userId: string;
  organizationId: string;
  status: OrganizationMembershipStatus;
  /**
   * Whether a directory manages the membership.
   */
  directoryManaged: boolean;
  organizationName?: string;
  /**
   * Attributes from the linked directory user or SSO profile. The directory user wins where both have one.
   */
  customAttributes?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
  user: User;
}

/**
 * A role and the resource it applies to, in a request that changes the assignments of a group. Without any
 * resource member it means the organization itself.
 */
export interface ReplaceGroupRoleAssignmentEntry {
  roleSlug: string;
  /**
   * Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
   */
  resourceId?: string;
  /**
   * The application's own identifier of the resource, together with `resource_type_slug`.
   */
  resourceExternalId?: string;
  /**
   * Type of the resource, together with `resource_external_id`.
   */
  resourceTypeSlug?: string;
}

/**
 * A named set of permissions, defined for the whole environment or for one organization.
 */
export interface Role {
  /**
   * Name of the role in requests and tokens.
   */
  slug: string;
  object: 'role';
  id: string;
  name: string;
  description: string | null;
  /**
   * Whether the role belongs to the environment or to one organization.
   */
  type: RoleType;
  /**
   * Type of the resources that the role is meant for.
   */
  resourceTypeSlug: string;
  /**
   * Slugs of the permissions that the role includes.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * The group through which a role was obtained.
 */
export interface RoleAssignmentGroup {
  id: string;
  name: string;
}

/**
 * The resource that a role is assigned on.
 */
export interface RoleAssignmentResource {
  id: string;
  /**
   * The application's own identifier of the resource.
   */
  externalId: string;
  /**
   * Type of the resource.
   */
  resourceTypeSlug: string;
}

/**
 * How a role came to an organization membership.
 */
export interface RoleAssignmentSource {
  type: RoleAssignmentSourceType;
  /**
   * Identifier of the group's assignment that the role stems from; null when it was assigned directly.
   */
  groupRoleAssignmentId: string | null;
  /**
   * The group that the role stems from; null when it was assigned directly.
   */
  group: RoleAssignmentGroup | null;
}

/**
 * A role, reduced to its slug.
 */
export interface SlimRole {
  slug: string;
}

/**
 * A role that an organization membership holds on a resource.
 */
export interface UserRoleAssignment {
  object: 'role_assignment';
  id: string;
  /**
   * Identifier of the membership that holds the role.
   */
  organizationMembershipId: string;
  role: SlimRole;
  /**
   * The resource that the role applies to, with all its descendants.
   */
  resource: RoleAssignmentResource;
  /**
   * Whether the role was assigned directly or obtained through a group.
   */
  source: RoleAssignmentSource;
  createdAt: string;
  updatedAt: string;
}

/**
 * Which access to a resource counts, either `direct` for roles on the resource itself or `indirect` to
 * include roles inherited from its ancestors.
 */
export type ResourceAssignment =
  | 'direct'
  | 'indirect'
  | (string & {});

/**
 * How a role came to a member, either `direct` by an assignment of its own or `group` through membership in a
 * group.
 */
export type RoleAssignmentSourceType =
  | 'direct'
  | 'group'
  | (string & {});

/**
 * Where a role is defined, either `EnvironmentRole` for all organizations or `OrganizationRole` for one.
 */
export type RoleType =
  | 'EnvironmentRole'
  | 'OrganizationRole'
  | (string & {});

