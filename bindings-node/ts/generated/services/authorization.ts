// Generated from api/authorization.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest, List } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  AuthorizationCheck,
  AuthorizationPermission,
  AuthorizationResource,
  GroupRoleAssignment,
  OrganizationMembershipWithUser,
  ReplaceGroupRoleAssignmentEntry,
  ResourceAssignment,
  Role,
  UserRoleAssignment,
} from '../models/index.js';

/** Parameters of {@link Authorization.listGroupRoleAssignments}. */
export interface ListGroupRoleAssignmentsParams {
  groupId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.createGroupRoleAssignment}. */
export interface CreateGroupRoleAssignmentParams {
  groupId: string;
  roleSlug: string;
  /**
   * Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. Leave out all
   * three to mean the organization itself.
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

/** Parameters of {@link Authorization.replaceGroupRoleAssignments}. */
export interface ReplaceGroupRoleAssignmentsParams {
  groupId: string;
  /**
   * All the assignments that the group is to have.
   */
  roleAssignments: ReplaceGroupRoleAssignmentEntry[];
}

/** Parameters of {@link Authorization.patchGroupRoleAssignments}. */
export interface PatchGroupRoleAssignmentsParams {
  groupId: string;
  /**
   * Assignments to add. Those that exist already are skipped.
   */
  add?: ReplaceGroupRoleAssignmentEntry[];
  /**
   * Assignments to remove. Those that match nothing are skipped.
   */
  remove?: ReplaceGroupRoleAssignmentEntry[];
}

/** Parameters of {@link Authorization.removeGroupRoleAssignments}. */
export interface RemoveGroupRoleAssignmentsParams {
  groupId: string;
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

/** Parameters of {@link Authorization.getGroupRoleAssignment}. */
export interface GetGroupRoleAssignmentParams {
  groupId: string;
  roleAssignmentId: string;
}

/** Parameters of {@link Authorization.removeGroupRoleAssignment}. */
export interface RemoveGroupRoleAssignmentParams {
  groupId: string;
  roleAssignmentId: string;
}

/** Parameters of {@link Authorization.check}. */
export type CheckParams = {
  organizationMembershipId: string;
  /**
   * Slug of the permission to check.
   */
  permissionSlug: string;
} & (
  | {
      /**
       * Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
       */
      resourceId: string;
      resourceExternalId?: never;
      resourceTypeSlug?: never;
    }
  | {
      /**
       * The application's own identifier of the resource, together with `resource_type_slug`.
       */
      resourceExternalId: string;
      /**
       * Type of the resource, together with `resource_external_id`.
       */
      resourceTypeSlug: string;
      resourceId?: never;
    }
);

/** Parameters of {@link Authorization.listResourcesForMembership}. */
export type ListResourcesForMembershipParams = {
  organizationMembershipId: string;
  /**
   * Slug of the permission that the membership must have on the listed resources.
   */
  permissionSlug: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
} & (
  | {
      /**
       * Identifier of the parent resource, instead of `parent_resource_external_id` and
       * `parent_resource_type_slug`.
       */
      parentResourceId: string;
      parentResourceExternalId?: never;
      parentResourceTypeSlug?: never;
    }
  | {
      /**
       * Type of the parent resource, together with its external identifier.
       */
      parentResourceTypeSlug: string;
      /**
       * The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
       */
      parentResourceExternalId: string;
      parentResourceId?: never;
    }
);

/** Parameters of {@link Authorization.listEffectivePermissions}. */
export interface ListEffectivePermissionsParams {
  organizationMembershipId: string;
  resourceId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.listEffectivePermissionsByExternalId}. */
export interface ListEffectivePermissionsByExternalIdParams {
  organizationMembershipId: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  /**
   * The application's own identifier of the resource.
   */
  externalId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.listRoleAssignments}. */
export interface ListRoleAssignmentsParams {
  organizationMembershipId: string;
  /**
   * Lists only assignments on the resource with this identifier.
   */
  resourceId?: string;
  /**
   * Lists only assignments on resources that the application knows by this identifier.
   */
  resourceExternalId?: string;
  /**
   * Lists only assignments on resources of this type.
   */
  resourceTypeSlug?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.assignRole}. */
export type AssignRoleParams = {
  organizationMembershipId: string;
  roleSlug: string;
} & (
  | {
      /**
       * Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
       */
      resourceId: string;
      resourceExternalId?: never;
      resourceTypeSlug?: never;
    }
  | {
      /**
       * The application's own identifier of the resource, together with `resource_type_slug`.
       */
      resourceExternalId: string;
      /**
       * Type of the resource, together with `resource_external_id`.
       */
      resourceTypeSlug: string;
      resourceId?: never;
    }
);

/** Parameters of {@link Authorization.removeRole}. */
export type RemoveRoleParams = {
  organizationMembershipId: string;
  roleSlug: string;
} & (
  | {
      /**
       * Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
       */
      resourceId: string;
      resourceExternalId?: never;
      resourceTypeSlug?: never;
    }
  | {
      /**
       * The application's own identifier of the resource, together with `resource_type_slug`.
       */
      resourceExternalId: string;
      /**
       * Type of the resource, together with `resource_external_id`.
       */
      resourceTypeSlug: string;
      resourceId?: never;
    }
);

/** Parameters of {@link Authorization.removeRoleAssignment}. */
export interface RemoveRoleAssignmentParams {
  organizationMembershipId: string;
  roleAssignmentId: string;
}

/** Parameters of {@link Authorization.createOrganizationRole}. */
export interface CreateOrganizationRoleParams {
  organizationId: string;
  name: string;
  /**
   * Unique in the organization; starts with `org-`, then lowercase letters, digits, `-` and `_`. Made from
   * the name when left out.
   */
  slug?: string;
  description?: string | null;
  /**
   * Type of the resources that the role is meant for.
   */
  resourceTypeSlug?: string;
}

/** Parameters of {@link Authorization.getOrganizationRole}. */
export interface GetOrganizationRoleParams {
  organizationId: string;
  /**
   * Slug of the role.
   */
  slug: string;
}

/** Parameters of {@link Authorization.updateOrganizationRole}. */
export interface UpdateOrganizationRoleParams {
  organizationId: string;
  /**
   * Slug of the role.
   */
  slug: string;
  name?: string;
  description?: string | null;
}

/** Parameters of {@link Authorization.deleteOrganizationRole}. */
export interface DeleteOrganizationRoleParams {
  organizationId: string;
  /**
   * Slug of the role.
   */
  slug: string;
}

/** Parameters of {@link Authorization.addOrganizationRolePermission}. */
export interface AddOrganizationRolePermissionParams {
  organizationId: string;
  /**
   * Slug of the role.
   */
  roleSlug: string;
  /**
   * Slug of the permission to add.
   */
  slug: string;
}

/** Parameters of {@link Authorization.setOrganizationRolePermissions}. */
export interface SetOrganizationRolePermissionsParams {
  organizationId: string;
  /**
   * Slug of the role.
   */
  slug: string;
  /**
   * Slugs of all the permissions that the role is to have.
   */
  permissions: string[];
}

/** Parameters of {@link Authorization.removeOrganizationRolePermission}. */
export interface RemoveOrganizationRolePermissionParams {
  organizationId: string;
  /**
   * Slug of the role.
   */
  slug: string;
  /**
   * Slug of the permission to remove.
   */
  permissionSlug: string;
}

/** Parameters of {@link Authorization.getResourceByExternalId}. */
export interface GetResourceByExternalIdParams {
  organizationId: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  /**
   * The application's own identifier of the resource.
   */
  externalId: string;
}

/** Parameters of {@link Authorization.updateResourceByExternalId}. */
export type UpdateResourceByExternalIdParams = {
  organizationId: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  /**
   * The application's own identifier of the resource.
   */
  externalId: string;
  name?: string;
  description?: string | null;
} & (
  | {
      /**
       * Identifier of the parent resource, instead of `parent_resource_external_id` and
       * `parent_resource_type_slug`.
       */
      parentResourceId: string;
      parentResourceExternalId?: never;
      parentResourceTypeSlug?: never;
    }
  | {
      /**
       * The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
       */
      parentResourceExternalId: string;
      /**
       * Type of the parent resource, together with its external identifier.
       */
      parentResourceTypeSlug: string;
      parentResourceId?: never;
    }
  | {
      parentResourceExternalId?: never;
      parentResourceId?: never;
      parentResourceTypeSlug?: never;
    }
);

/** Parameters of {@link Authorization.deleteResourceByExternalId}. */
export interface DeleteResourceByExternalIdParams {
  organizationId: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  /**
   * The application's own identifier of the resource.
   */
  externalId: string;
  /**
   * Whether to delete all descendants and role assignments along with the resource. `false` if left out.
   */
  cascadeDelete?: boolean;
}

/** Parameters of {@link Authorization.listMembershipsForResourceByExternalId}. */
export interface ListMembershipsForResourceByExternalIdParams {
  organizationId: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  /**
   * The application's own identifier of the resource.
   */
  externalId: string;
  /**
   * Slug of the permission that the listed memberships must have on the resource.
   */
  permissionSlug: string;
  /**
   * Whether access inherited from ancestors counts. Only roles on the resource itself count by default.
   */
  assignment?: ResourceAssignment;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.listRoleAssignmentsForResourceByExternalId}. */
export interface ListRoleAssignmentsForResourceByExternalIdParams {
  organizationId: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  /**
   * The application's own identifier of the resource.
   */
  externalId: string;
  /**
   * Lists only assignments of the role with this slug.
   */
  roleSlug?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.listPermissions}. */
export interface ListPermissionsParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.createPermission}. */
export interface CreatePermissionParams {
  /**
   * Unique in the environment. Allowed are lowercase letters, digits and the characters `-`, `_`, `:`, `.`
   * and `*`.
   */
  slug: string;
  name: string;
  description?: string | null;
  /**
   * Type of the resources that the permission is meant for.
   */
  resourceTypeSlug?: string;
}

/** Parameters of {@link Authorization.updatePermission}. */
export interface UpdatePermissionParams {
  /**
   * Slug of the permission.
   */
  slug: string;
  name?: string;
  description?: string | null;
}

/** Parameters of {@link Authorization.listResources}. */
export type ListResourcesParams = {
  /**
   * Lists only resources of this organization.
   */
  organizationId?: string;
  /**
   * Lists only resources of this type.
   */
  resourceTypeSlug?: string;
  /**
   * Lists only resources that the application knows by this identifier.
   */
  resourceExternalId?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
} & (
  | {
      /**
       * Lists only children of the resource with this identifier.
       */
      parentResourceId: string;
      parentExternalId?: never;
      parentResourceTypeSlug?: never;
    }
  | {
      /**
       * Type of the parent whose children are listed, together with `parent_external_id`.
       */
      parentResourceTypeSlug: string;
      /**
       * The application's own identifier of the parent whose children are listed, together with
       * `parent_resource_type_slug`.
       */
      parentExternalId: string;
      parentResourceId?: never;
    }
  | {
      parentExternalId?: never;
      parentResourceId?: never;
      parentResourceTypeSlug?: never;
    }
);

/** Parameters of {@link Authorization.createResource}. */
export type CreateResourceParams = {
  /**
   * The application's own identifier, unique among the resources of this type in the organization.
   */
  externalId: string;
  name: string;
  /**
   * Type of the resource, as defined in the dashboard.
   */
  resourceTypeSlug: string;
  /**
   * Identifier of the organization that owns the resource.
   */
  organizationId: string;
  description?: string | null;
} & (
  | {
      /**
       * Identifier of the parent resource, instead of `parent_resource_external_id` and
       * `parent_resource_type_slug`.
       */
      parentResourceId: string;
      parentResourceExternalId?: never;
      parentResourceTypeSlug?: never;
    }
  | {
      /**
       * The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
       */
      parentResourceExternalId: string;
      /**
       * Type of the parent resource, together with its external identifier.
       */
      parentResourceTypeSlug: string;
      parentResourceId?: never;
    }
  | {
      parentResourceExternalId?: never;
      parentResourceId?: never;
      parentResourceTypeSlug?: never;
    }
);

/** Parameters of {@link Authorization.updateResource}. */
export type UpdateResourceParams = {
  resourceId: string;
  name?: string;
  description?: string | null;
} & (
  | {
      /**
       * Identifier of the parent resource, instead of `parent_resource_external_id` and
       * `parent_resource_type_slug`.
       */
      parentResourceId: string;
      parentResourceExternalId?: never;
      parentResourceTypeSlug?: never;
    }
  | {
      /**
       * The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
       */
      parentResourceExternalId: string;
      /**
       * Type of the parent resource, together with its external identifier.
       */
      parentResourceTypeSlug: string;
      parentResourceId?: never;
    }
  | {
      parentResourceExternalId?: never;
      parentResourceId?: never;
      parentResourceTypeSlug?: never;
    }
);

/** Parameters of {@link Authorization.deleteResource}. */
export interface DeleteResourceParams {
  resourceId: string;
  /**
   * Whether to delete all descendants and role assignments along with the resource. `false` if left out.
   */
  cascadeDelete?: boolean;
}

/** Parameters of {@link Authorization.listMembershipsForResource}. */
export interface ListMembershipsForResourceParams {
  resourceId: string;
  /**
   * Slug of the permission that the listed memberships must have on the resource.
   */
  permissionSlug: string;
  /**
   * Whether access inherited from ancestors counts. Only roles on the resource itself count by default.
   */
  assignment?: ResourceAssignment;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.listRoleAssignmentsForResource}. */
export interface ListRoleAssignmentsForResourceParams {
  resourceId: string;
  /**
   * Lists only assignments of the role with this slug.
   */
  roleSlug?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Authorization.createEnvironmentRole}. */
export interface CreateEnvironmentRoleParams {
  /**
   * Name of the role in requests and tokens, unique in the environment.
   */
  slug: string;
  name: string;
  description?: string | null;
  /**
   * Type of the resources that the role is meant for.
   */
  resourceTypeSlug?: string;
}

/** Parameters of {@link Authorization.updateEnvironmentRole}. */
export interface UpdateEnvironmentRoleParams {
  /**
   * Slug of the role.
   */
  slug: string;
  name?: string;
  description?: string | null;
}

/** Parameters of {@link Authorization.addEnvironmentRolePermission}. */
export interface AddEnvironmentRolePermissionParams {
  /**
   * Slug of the role.
   */
  roleSlug: string;
  /**
   * Slug of the permission to add.
   */
  slug: string;
}

/** Parameters of {@link Authorization.setEnvironmentRolePermissions}. */
export interface SetEnvironmentRolePermissionsParams {
  /**
   * Slug of the role.
   */
  slug: string;
  /**
   * Slugs of all the permissions that the role is to have.
   */
  permissions: string[];
}

/** Parameters of {@link Authorization.listEffectivePermissionsForResourceMembership}. */
export interface ListEffectivePermissionsForResourceMembershipParams {
  resourceId: string;
  organizationMembershipId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/**
 * Roles, permissions and resources. Decides what the members of an organization may do, either for the
 * organization as a whole or for single resources in a hierarchy, where access to a parent is inherited by
 * its descendants.
 */
export class Authorization extends Service {
  /**
   * Lists the roles that a group holds, each with the resource it holds them on.
   *
   * `GET /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404.
   */
  listGroupRoleAssignments(params: ListGroupRoleAssignmentsParams, options?: RequestOptions): PageRequest<GroupRoleAssignment>;
  /**
   * The same with `groupId` in front.
   */
  listGroupRoleAssignments(groupId: string, params?: Without<ListGroupRoleAssignmentsParams, 'groupId'>, options?: RequestOptions): PageRequest<GroupRoleAssignment>;
  listGroupRoleAssignments(...given: unknown[]): PageRequest<GroupRoleAssignment> {
    return this.page(LIST_GROUP_ROLE_ASSIGNMENTS, ...positional(given, 'groupId', true));
  }

  /**
   * Gives a role to a group, and so to all its members. Without any of the resource parameters the role
   * applies to the organization itself.
   *
   * `POST /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 409
   * `duplicate_group_role_assignment`; 422.
   */
  createGroupRoleAssignment(params: CreateGroupRoleAssignmentParams, options?: RequestOptions): Promise<GroupRoleAssignment>;
  /**
   * The same with `groupId` in front.
   */
  createGroupRoleAssignment(groupId: string, params: Without<CreateGroupRoleAssignmentParams, 'groupId'>, options?: RequestOptions): Promise<GroupRoleAssignment>;
  createGroupRoleAssignment(...given: unknown[]): Promise<GroupRoleAssignment> {
    return this.call(CREATE_GROUP_ROLE_ASSIGNMENT, ...positional(given, 'groupId', true));
  }

  /**
   * Replaces all role assignments of a group by the given ones. Assignments that are not in the new list are
   * removed.
   *
   * `PUT /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
   */
  replaceGroupRoleAssignments(params: ReplaceGroupRoleAssignmentsParams, options?: RequestOptions): Promise<List<GroupRoleAssignment>>;
  /**
   * The same with `groupId` in front.
   */
  replaceGroupRoleAssignments(groupId: string, params: Without<ReplaceGroupRoleAssignmentsParams, 'groupId'>, options?: RequestOptions): Promise<List<GroupRoleAssignment>>;
  replaceGroupRoleAssignments(...given: unknown[]): Promise<List<GroupRoleAssignment>> {
    return this.call(REPLACE_GROUP_ROLE_ASSIGNMENTS, ...positional(given, 'groupId', true));
  }

  /**
   * Adds and removes role assignments of a group in one step, which succeeds or fails as a whole. Both lists
   * together hold 1 to 100 entries, and no entry may be in both.
   *
   * `PATCH /authorization/groups/{group_id}/role_assignments`. Errors: 400; 403; 404; 422.
   */
  patchGroupRoleAssignments(params: PatchGroupRoleAssignmentsParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `groupId` in front.
   */
  patchGroupRoleAssignments(groupId: string, params?: Without<PatchGroupRoleAssignmentsParams, 'groupId'>, options?: RequestOptions): Promise<void>;
  patchGroupRoleAssignments(...given: unknown[]): Promise<void> {
    return this.call(PATCH_GROUP_ROLE_ASSIGNMENTS, ...positional(given, 'groupId', true));
  }

  /**
   * Removes the assignments of a role from a group that match the given resource. Fails with 404 when nothing
   * matches.
   *
   * `DELETE /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
   */
  removeGroupRoleAssignments(params: RemoveGroupRoleAssignmentsParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `groupId` in front.
   */
  removeGroupRoleAssignments(groupId: string, params: Without<RemoveGroupRoleAssignmentsParams, 'groupId'>, options?: RequestOptions): Promise<void>;
  removeGroupRoleAssignments(...given: unknown[]): Promise<void> {
    return this.call(REMOVE_GROUP_ROLE_ASSIGNMENTS, ...positional(given, 'groupId', true));
  }

  /**
   * Fetches one role assignment of a group.
   *
   * `GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
   */
  getGroupRoleAssignment(params: GetGroupRoleAssignmentParams, options?: RequestOptions): Promise<GroupRoleAssignment>;
  /**
   * The same with `groupId`, `roleAssignmentId` in front.
   */
  getGroupRoleAssignment(groupId: string, roleAssignmentId: string, options?: RequestOptions): Promise<GroupRoleAssignment>;
  getGroupRoleAssignment(...given: unknown[]): Promise<GroupRoleAssignment> {
    return this.call(GET_GROUP_ROLE_ASSIGNMENT, ...positional(given, 'groupId roleAssignmentId', false));
  }

  /**
   * Removes one role assignment from a group, found by its identifier.
   *
   * `DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
   */
  removeGroupRoleAssignment(params: RemoveGroupRoleAssignmentParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `groupId`, `roleAssignmentId` in front.
   */
  removeGroupRoleAssignment(groupId: string, roleAssignmentId: string, options?: RequestOptions): Promise<void>;
  removeGroupRoleAssignment(...given: unknown[]): Promise<void> {
    return this.call(REMOVE_GROUP_ROLE_ASSIGNMENT, ...positional(given, 'groupId roleAssignmentId', false));
  }

  /**
   * Tells whether an organization membership has a permission on a resource. Takes into account roles on the
   * resource itself, roles inherited from its ancestors, and roles in the organization.
   *
   * `POST /authorization/organization_memberships/{organization_membership_id}/check`. Errors: 403; 404; 422.
   */
  check(params: CheckParams, options?: RequestOptions): Promise<AuthorizationCheck>;
  /**
   * The same with `organizationMembershipId` in front.
   */
  check(organizationMembershipId: string, params: Without<CheckParams, 'organizationMembershipId'>, options?: RequestOptions): Promise<AuthorizationCheck>;
  check(...given: unknown[]): Promise<AuthorizationCheck> {
    return this.call(CHECK, ...positional(given, 'organizationMembershipId', true));
  }

  /**
   * Lists the children of a parent resource on which an organization membership has a permission, for example
   * the projects of a workspace that a user may edit.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/resources`. Errors: 400
   * `bad_request`; 403; 404; 422.
   */
  listResourcesForMembership(params: ListResourcesForMembershipParams, options?: RequestOptions): PageRequest<AuthorizationResource>;
  /**
   * The same with `organizationMembershipId` in front.
   */
  listResourcesForMembership(organizationMembershipId: string, params: Without<ListResourcesForMembershipParams, 'organizationMembershipId'>, options?: RequestOptions): PageRequest<AuthorizationResource>;
  listResourcesForMembership(...given: unknown[]): PageRequest<AuthorizationResource> {
    return this.page(LIST_RESOURCES_FOR_MEMBERSHIP, ...positional(given, 'organizationMembershipId', true));
  }

  /**
   * Lists every permission that an organization membership has on a resource, including those inherited from
   * roles on its ancestors. A permission is listed exactly when a check for it would succeed, whatever
   * resource type it was declared for.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions`.
   * Errors: 403; 404; 422.
   */
  listEffectivePermissions(params: ListEffectivePermissionsParams, options?: RequestOptions): PageRequest<AuthorizationPermission>;
  /**
   * The same with `organizationMembershipId`, `resourceId` in front.
   */
  listEffectivePermissions(organizationMembershipId: string, resourceId: string, params?: Without<ListEffectivePermissionsParams, 'organizationMembershipId' | 'resourceId'>, options?: RequestOptions): PageRequest<AuthorizationPermission>;
  listEffectivePermissions(...given: unknown[]): PageRequest<AuthorizationPermission> {
    return this.page(LIST_EFFECTIVE_PERMISSIONS, ...positional(given, 'organizationMembershipId resourceId', true));
  }

  /**
   * Lists every permission that an organization membership has on a resource, found by the application's own
   * identifier. Includes permissions inherited from roles on its ancestors.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions`.
   * Errors: 403; 404; 422.
   */
  listEffectivePermissionsByExternalId(params: ListEffectivePermissionsByExternalIdParams, options?: RequestOptions): PageRequest<AuthorizationPermission>;
  /**
   * The same with `organizationMembershipId`, `resourceTypeSlug`, `externalId` in front.
   */
  listEffectivePermissionsByExternalId(organizationMembershipId: string, resourceTypeSlug: string, externalId: string, params?: Without<ListEffectivePermissionsByExternalIdParams, 'externalId' | 'organizationMembershipId' | 'resourceTypeSlug'>, options?: RequestOptions): PageRequest<AuthorizationPermission>;
  listEffectivePermissionsByExternalId(...given: unknown[]): PageRequest<AuthorizationPermission> {
    return this.page(LIST_EFFECTIVE_PERMISSIONS_BY_EXTERNAL_ID, ...positional(given, 'organizationMembershipId resourceTypeSlug externalId', true));
  }

  /**
   * Lists the roles that an organization membership holds, on the organization and on single resources.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors: 403;
   * 404.
   */
  listRoleAssignments(params: ListRoleAssignmentsParams, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  /**
   * The same with `organizationMembershipId` in front.
   */
  listRoleAssignments(organizationMembershipId: string, params?: Without<ListRoleAssignmentsParams, 'organizationMembershipId'>, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  listRoleAssignments(...given: unknown[]): PageRequest<UserRoleAssignment> {
    return this.page(LIST_ROLE_ASSIGNMENTS, ...positional(given, 'organizationMembershipId', true));
  }

  /**
   * Gives a role to an organization membership on a resource, with immediate effect there and on its
   * descendants. The role must be meant for the type of that resource.
   *
   * `POST /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors:
   * 403; 404; 422.
   */
  assignRole(params: AssignRoleParams, options?: RequestOptions): Promise<UserRoleAssignment>;
  /**
   * The same with `organizationMembershipId` in front.
   */
  assignRole(organizationMembershipId: string, params: Without<AssignRoleParams, 'organizationMembershipId'>, options?: RequestOptions): Promise<UserRoleAssignment>;
  assignRole(...given: unknown[]): Promise<UserRoleAssignment> {
    return this.call(ASSIGN_ROLE, ...positional(given, 'organizationMembershipId', true));
  }

  /**
   * Takes a role on a resource away from an organization membership, with immediate effect. Access that
   * descendants inherited through it ends too; roles assigned on descendants directly stay.
   *
   * `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors:
   * 403; 404; 422.
   */
  removeRole(params: RemoveRoleParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationMembershipId` in front.
   */
  removeRole(organizationMembershipId: string, params: Without<RemoveRoleParams, 'organizationMembershipId'>, options?: RequestOptions): Promise<void>;
  removeRole(...given: unknown[]): Promise<void> {
    return this.call(REMOVE_ROLE, ...positional(given, 'organizationMembershipId', true));
  }

  /**
   * Removes one role assignment from an organization membership, found by its identifier. Access that
   * descendants inherited through it ends too.
   *
   * `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}`.
   * Errors: 403; 404.
   */
  removeRoleAssignment(params: RemoveRoleAssignmentParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationMembershipId`, `roleAssignmentId` in front.
   */
  removeRoleAssignment(organizationMembershipId: string, roleAssignmentId: string, options?: RequestOptions): Promise<void>;
  removeRoleAssignment(...given: unknown[]): Promise<void> {
    return this.call(REMOVE_ROLE_ASSIGNMENT, ...positional(given, 'organizationMembershipId roleAssignmentId', false));
  }

  /**
   * Lists the roles available in an organization, those of the environment and the organization's own, in
   * order of priority.
   *
   * `GET /authorization/organizations/{organization_id}/roles`. Errors: 403; 404.
   */
  listOrganizationRoles(organizationId: string | { organizationId: string }, options?: RequestOptions): Promise<List<Role>> {
    return this.call(LIST_ORGANIZATION_ROLES, named('organizationId', organizationId), options);
  }

  /**
   * Creates a role that exists in one organization only.
   *
   * `POST /authorization/organizations/{organization_id}/roles`. Errors: 400 `bad_request`; 403; 404; 409
   * `organization_role_slug_conflict`; 422.
   */
  createOrganizationRole(params: CreateOrganizationRoleParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `organizationId` in front.
   */
  createOrganizationRole(organizationId: string, params: Without<CreateOrganizationRoleParams, 'organizationId'>, options?: RequestOptions): Promise<Role>;
  createOrganizationRole(...given: unknown[]): Promise<Role> {
    return this.call(CREATE_ORGANIZATION_ROLE, ...positional(given, 'organizationId', true));
  }

  /**
   * Fetches a role available in an organization, which may be one of the environment or one of the
   * organization's own.
   *
   * `GET /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 403; 404.
   */
  getOrganizationRole(params: GetOrganizationRoleParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  getOrganizationRole(organizationId: string, slug: string, options?: RequestOptions): Promise<Role>;
  getOrganizationRole(...given: unknown[]): Promise<Role> {
    return this.call(GET_ORGANIZATION_ROLE, ...positional(given, 'organizationId slug', false));
  }

  /**
   * Changes the given fields of a role of an organization and leaves the others as they are.
   *
   * `PATCH /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403; 404;
   * 422.
   */
  updateOrganizationRole(params: UpdateOrganizationRoleParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  updateOrganizationRole(organizationId: string, slug: string, params?: Without<UpdateOrganizationRoleParams, 'organizationId' | 'slug'>, options?: RequestOptions): Promise<Role>;
  updateOrganizationRole(...given: unknown[]): Promise<Role> {
    return this.call(UPDATE_ORGANIZATION_ROLE, ...positional(given, 'organizationId slug', true));
  }

  /**
   * Deletes a role of an organization. Fails with 409 while the role is assigned to someone or mapped to a
   * group.
   *
   * `DELETE /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403;
   * 404; 409 `role_has_assignments`, `role_has_group_role_mappings`.
   */
  deleteOrganizationRole(params: DeleteOrganizationRoleParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  deleteOrganizationRole(organizationId: string, slug: string, options?: RequestOptions): Promise<void>;
  deleteOrganizationRole(...given: unknown[]): Promise<void> {
    return this.call(DELETE_ORGANIZATION_ROLE, ...positional(given, 'organizationId slug', false));
  }

  /**
   * Adds one permission to a role of an organization. Does nothing if the role already has it.
   *
   * `POST /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 400
   * `bad_request`; 403; 404; 422.
   */
  addOrganizationRolePermission(params: AddOrganizationRolePermissionParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `organizationId`, `roleSlug` in front.
   */
  addOrganizationRolePermission(organizationId: string, roleSlug: string, params: Without<AddOrganizationRolePermissionParams, 'organizationId' | 'roleSlug'>, options?: RequestOptions): Promise<Role>;
  addOrganizationRolePermission(...given: unknown[]): Promise<Role> {
    return this.call(ADD_ORGANIZATION_ROLE_PERMISSION, ...positional(given, 'organizationId roleSlug', true));
  }

  /**
   * Replaces all permissions of a role of an organization by the given ones.
   *
   * `PUT /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 403; 404; 422.
   */
  setOrganizationRolePermissions(params: SetOrganizationRolePermissionsParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  setOrganizationRolePermissions(organizationId: string, slug: string, params: Without<SetOrganizationRolePermissionsParams, 'organizationId' | 'slug'>, options?: RequestOptions): Promise<Role>;
  setOrganizationRolePermissions(...given: unknown[]): Promise<Role> {
    return this.call(SET_ORGANIZATION_ROLE_PERMISSIONS, ...positional(given, 'organizationId slug', true));
  }

  /**
   * Removes one permission from a role of an organization.
   *
   * `DELETE /authorization/organizations/{organization_id}/roles/{slug}/permissions/{permission_slug}`.
   * Errors: 403; 404.
   */
  removeOrganizationRolePermission(params: RemoveOrganizationRolePermissionParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `organizationId`, `slug`, `permissionSlug` in front.
   */
  removeOrganizationRolePermission(organizationId: string, slug: string, permissionSlug: string, options?: RequestOptions): Promise<Role>;
  removeOrganizationRolePermission(...given: unknown[]): Promise<Role> {
    return this.call(REMOVE_ORGANIZATION_ROLE_PERMISSION, ...positional(given, 'organizationId slug permissionSlug', false));
  }

  /**
   * Fetches a resource by the application's own identifier.
   *
   * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
   * Errors: 403; 404.
   */
  getResourceByExternalId(params: GetResourceByExternalIdParams, options?: RequestOptions): Promise<AuthorizationResource>;
  /**
   * The same with `organizationId`, `resourceTypeSlug`, `externalId` in front.
   */
  getResourceByExternalId(organizationId: string, resourceTypeSlug: string, externalId: string, options?: RequestOptions): Promise<AuthorizationResource>;
  getResourceByExternalId(...given: unknown[]): Promise<AuthorizationResource> {
    return this.call(GET_RESOURCE_BY_EXTERNAL_ID, ...positional(given, 'organizationId resourceTypeSlug externalId', false));
  }

  /**
   * Changes the given fields of a resource, found by the application's own identifier, and leaves the others
   * as they are.
   *
   * `PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
   * Errors: 400 `lock_timeout`; 403; 404; 409 `resource_type_update_in_progress`; 422.
   */
  updateResourceByExternalId(params: UpdateResourceByExternalIdParams, options?: RequestOptions): Promise<AuthorizationResource>;
  /**
   * The same with `organizationId`, `resourceTypeSlug`, `externalId` in front.
   */
  updateResourceByExternalId(organizationId: string, resourceTypeSlug: string, externalId: string, params?: Without<UpdateResourceByExternalIdParams, 'externalId' | 'organizationId' | 'resourceTypeSlug'>, options?: RequestOptions): Promise<AuthorizationResource>;
  updateResourceByExternalId(...given: unknown[]): Promise<AuthorizationResource> {
    return this.call(UPDATE_RESOURCE_BY_EXTERNAL_ID, ...positional(given, 'organizationId resourceTypeSlug externalId', true));
  }

  /**
   * Deletes a resource, found by the application's own identifier. Fails with 409 while it has children or
   * role assignments, unless `cascade_delete` is set. This cannot be undone.
   *
   * `DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
   * Errors: 400 `lock_timeout`; 403; 404; 409 `resource_has_dependents`, `resource_type_update_in_progress`.
   */
  deleteResourceByExternalId(params: DeleteResourceByExternalIdParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `resourceTypeSlug`, `externalId` in front.
   */
  deleteResourceByExternalId(organizationId: string, resourceTypeSlug: string, externalId: string, params?: Without<DeleteResourceByExternalIdParams, 'externalId' | 'organizationId' | 'resourceTypeSlug'>, options?: RequestOptions): Promise<void>;
  deleteResourceByExternalId(...given: unknown[]): Promise<void> {
    return this.call(DELETE_RESOURCE_BY_EXTERNAL_ID, ...positional(given, 'organizationId resourceTypeSlug externalId', true));
  }

  /**
   * Lists the organization memberships that have a permission on a resource, found by the application's own
   * identifier, each with its user.
   *
   * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships`.
   * Errors: 400 `bad_request`; 403; 404; 422.
   */
  listMembershipsForResourceByExternalId(params: ListMembershipsForResourceByExternalIdParams, options?: RequestOptions): PageRequest<OrganizationMembershipWithUser>;
  /**
   * The same with `organizationId`, `resourceTypeSlug`, `externalId` in front.
   */
  listMembershipsForResourceByExternalId(organizationId: string, resourceTypeSlug: string, externalId: string, params: Without<ListMembershipsForResourceByExternalIdParams, 'externalId' | 'organizationId' | 'resourceTypeSlug'>, options?: RequestOptions): PageRequest<OrganizationMembershipWithUser>;
  listMembershipsForResourceByExternalId(...given: unknown[]): PageRequest<OrganizationMembershipWithUser> {
    return this.page(LIST_MEMBERSHIPS_FOR_RESOURCE_BY_EXTERNAL_ID, ...positional(given, 'organizationId resourceTypeSlug externalId', true));
  }

  /**
   * Lists the role assignments on a resource, found by the application's own identifier, each with the
   * organization membership that holds it.
   *
   * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments`.
   * Errors: 403; 404.
   */
  listRoleAssignmentsForResourceByExternalId(params: ListRoleAssignmentsForResourceByExternalIdParams, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  /**
   * The same with `organizationId`, `resourceTypeSlug`, `externalId` in front.
   */
  listRoleAssignmentsForResourceByExternalId(organizationId: string, resourceTypeSlug: string, externalId: string, params?: Without<ListRoleAssignmentsForResourceByExternalIdParams, 'externalId' | 'organizationId' | 'resourceTypeSlug'>, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  listRoleAssignmentsForResourceByExternalId(...given: unknown[]): PageRequest<UserRoleAssignment> {
    return this.page(LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE_BY_EXTERNAL_ID, ...positional(given, 'organizationId resourceTypeSlug externalId', true));
  }

  /**
   * Another name of {@link Authorization.listRoleAssignmentsForResourceByExternalId}, for those who come from
   * the official package.
   */
  listResourceRoleAssignments(params: ListRoleAssignmentsForResourceByExternalIdParams, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  /**
   * The same with `organizationId`, `resourceTypeSlug`, `externalId` in front.
   */
  listResourceRoleAssignments(organizationId: string, resourceTypeSlug: string, externalId: string, params?: Without<ListRoleAssignmentsForResourceByExternalIdParams, 'externalId' | 'organizationId' | 'resourceTypeSlug'>, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  listResourceRoleAssignments(...given: unknown[]): PageRequest<UserRoleAssignment> {
    return this.page(LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE_BY_EXTERNAL_ID, ...positional(given, 'organizationId resourceTypeSlug externalId', true));
  }

  /**
   * Lists the permissions of the environment.
   *
   * `GET /authorization/permissions`. Errors: 404.
   */
  listPermissions(params?: ListPermissionsParams, options?: RequestOptions): PageRequest<AuthorizationPermission> {
    return this.page(LIST_PERMISSIONS, params, options);
  }

  /**
   * Creates a permission, which roles of the environment and of organizations can then include.
   *
   * `POST /authorization/permissions`. Errors: 400 `bad_request`; 404; 409 `permission_slug_conflict`; 422.
   */
  createPermission(params: CreatePermissionParams, options?: RequestOptions): Promise<AuthorizationPermission> {
    return this.call(CREATE_PERMISSION, params, options);
  }

  /**
   * Fetches a permission by its slug.
   *
   * `GET /authorization/permissions/{slug}`. Errors: 404.
   */
  getPermission(slug: string | { slug: string }, options?: RequestOptions): Promise<AuthorizationPermission> {
    return this.call(GET_PERMISSION, named('slug', slug), options);
  }

  /**
   * Changes the given fields of a permission and leaves the others as they are. The slug cannot change.
   *
   * `PATCH /authorization/permissions/{slug}`. Errors: 403; 404; 422.
   */
  updatePermission(params: UpdatePermissionParams, options?: RequestOptions): Promise<AuthorizationPermission>;
  /**
   * The same with `slug` in front.
   */
  updatePermission(slug: string, params?: Without<UpdatePermissionParams, 'slug'>, options?: RequestOptions): Promise<AuthorizationPermission>;
  updatePermission(...given: unknown[]): Promise<AuthorizationPermission> {
    return this.call(UPDATE_PERMISSION, ...positional(given, 'slug', true));
  }

  /**
   * Deletes a permission. Permissions that WorkOS defines itself cannot be deleted.
   *
   * `DELETE /authorization/permissions/{slug}`. Errors: 403; 404.
   */
  deletePermission(slug: string | { slug: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_PERMISSION, named('slug', slug), options);
  }

  /**
   * Lists resources, narrowed by the given filters. Fails with
   * `missing_organization_id_or_resource_type_slug` where a filter needs one of these two and it is missing.
   *
   * `GET /authorization/resources`. Errors: 400 `missing_organization_id_or_resource_type_slug`; 403; 422.
   */
  listResources(params?: ListResourcesParams, options?: RequestOptions): PageRequest<AuthorizationResource> {
    return this.page(LIST_RESOURCES, params, options);
  }

  /**
   * Registers a resource of the application, such as a workspace or a project, so that roles can be assigned
   * on it.
   *
   * `POST /authorization/resources`. Errors: 400 `bad_request`, `lock_timeout`; 403; 404; 409
   * `authorization_resource_external_id_conflict`, `resource_type_update_in_progress`; 422.
   */
  createResource(params: CreateResourceParams, options?: RequestOptions): Promise<AuthorizationResource> {
    return this.call(CREATE_RESOURCE, params, options);
  }

  /**
   * Fetches a resource.
   *
   * `GET /authorization/resources/{resource_id}`. Errors: 403; 404; 422.
   */
  getResource(resourceId: string | { resourceId: string }, options?: RequestOptions): Promise<AuthorizationResource> {
    return this.call(GET_RESOURCE, named('resourceId', resourceId), options);
  }

  /**
   * Changes the given fields of a resource and leaves the others as they are. A new parent moves the resource
   * in the hierarchy.
   *
   * `PATCH /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
   * `resource_type_update_in_progress`; 422.
   */
  updateResource(params: UpdateResourceParams, options?: RequestOptions): Promise<AuthorizationResource>;
  /**
   * The same with `resourceId` in front.
   */
  updateResource(resourceId: string, params?: Without<UpdateResourceParams, 'resourceId'>, options?: RequestOptions): Promise<AuthorizationResource>;
  updateResource(...given: unknown[]): Promise<AuthorizationResource> {
    return this.call(UPDATE_RESOURCE, ...positional(given, 'resourceId', true));
  }

  /**
   * Deletes a resource. Fails with 409 while it has children or role assignments, unless `cascade_delete` is
   * set. This cannot be undone.
   *
   * `DELETE /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
   * `resource_has_dependents`, `resource_type_update_in_progress`.
   */
  deleteResource(params: DeleteResourceParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `resourceId` in front.
   */
  deleteResource(resourceId: string, params?: Without<DeleteResourceParams, 'resourceId'>, options?: RequestOptions): Promise<void>;
  deleteResource(...given: unknown[]): Promise<void> {
    return this.call(DELETE_RESOURCE, ...positional(given, 'resourceId', true));
  }

  /**
   * Lists the organization memberships that have a permission on a resource, each with its user. Answers who
   * can access the resource.
   *
   * `GET /authorization/resources/{resource_id}/organization_memberships`. Errors: 400 `bad_request`; 403;
   * 404; 422.
   */
  listMembershipsForResource(params: ListMembershipsForResourceParams, options?: RequestOptions): PageRequest<OrganizationMembershipWithUser>;
  /**
   * The same with `resourceId` in front.
   */
  listMembershipsForResource(resourceId: string, params: Without<ListMembershipsForResourceParams, 'resourceId'>, options?: RequestOptions): PageRequest<OrganizationMembershipWithUser>;
  listMembershipsForResource(...given: unknown[]): PageRequest<OrganizationMembershipWithUser> {
    return this.page(LIST_MEMBERSHIPS_FOR_RESOURCE, ...positional(given, 'resourceId', true));
  }

  /**
   * Lists the role assignments on a resource, each with the organization membership that holds it.
   *
   * `GET /authorization/resources/{resource_id}/role_assignments`. Errors: 403; 404.
   */
  listRoleAssignmentsForResource(params: ListRoleAssignmentsForResourceParams, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  /**
   * The same with `resourceId` in front.
   */
  listRoleAssignmentsForResource(resourceId: string, params?: Without<ListRoleAssignmentsForResourceParams, 'resourceId'>, options?: RequestOptions): PageRequest<UserRoleAssignment>;
  listRoleAssignmentsForResource(...given: unknown[]): PageRequest<UserRoleAssignment> {
    return this.page(LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE, ...positional(given, 'resourceId', true));
  }

  /**
   * Lists the roles of the environment in order of priority.
   *
   * `GET /authorization/roles`. Errors: 403.
   */
  listEnvironmentRoles(options?: RequestOptions): Promise<List<Role>> {
    return this.call(LIST_ENVIRONMENT_ROLES, undefined, options);
  }

  /**
   * Creates a role that is available in every organization of the environment.
   *
   * `POST /authorization/roles`. Errors: 400 `bad_request`; 403; 404; 409 `role_slug_conflict`; 422.
   */
  createEnvironmentRole(params: CreateEnvironmentRoleParams, options?: RequestOptions): Promise<Role> {
    return this.call(CREATE_ENVIRONMENT_ROLE, params, options);
  }

  /**
   * Fetches a role of the environment by its slug.
   *
   * `GET /authorization/roles/{slug}`. Errors: 403; 404.
   */
  getEnvironmentRole(slug: string | { slug: string }, options?: RequestOptions): Promise<Role> {
    return this.call(GET_ENVIRONMENT_ROLE, named('slug', slug), options);
  }

  /**
   * Changes the given fields of a role of the environment and leaves the others as they are. The slug cannot
   * change.
   *
   * `PATCH /authorization/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 422.
   */
  updateEnvironmentRole(params: UpdateEnvironmentRoleParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `slug` in front.
   */
  updateEnvironmentRole(slug: string, params?: Without<UpdateEnvironmentRoleParams, 'slug'>, options?: RequestOptions): Promise<Role>;
  updateEnvironmentRole(...given: unknown[]): Promise<Role> {
    return this.call(UPDATE_ENVIRONMENT_ROLE, ...positional(given, 'slug', true));
  }

  /**
   * Adds one permission to a role of the environment. Does nothing if the role already has it.
   *
   * `POST /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
   */
  addEnvironmentRolePermission(params: AddEnvironmentRolePermissionParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `roleSlug` in front.
   */
  addEnvironmentRolePermission(roleSlug: string, params: Without<AddEnvironmentRolePermissionParams, 'roleSlug'>, options?: RequestOptions): Promise<Role>;
  addEnvironmentRolePermission(...given: unknown[]): Promise<Role> {
    return this.call(ADD_ENVIRONMENT_ROLE_PERMISSION, ...positional(given, 'roleSlug', true));
  }

  /**
   * Replaces all permissions of a role of the environment by the given ones.
   *
   * `PUT /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
   */
  setEnvironmentRolePermissions(params: SetEnvironmentRolePermissionsParams, options?: RequestOptions): Promise<Role>;
  /**
   * The same with `slug` in front.
   */
  setEnvironmentRolePermissions(slug: string, params: Without<SetEnvironmentRolePermissionsParams, 'slug'>, options?: RequestOptions): Promise<Role>;
  setEnvironmentRolePermissions(...given: unknown[]): Promise<Role> {
    return this.call(SET_ENVIRONMENT_ROLE_PERMISSIONS, ...positional(given, 'slug', true));
  }

  /**
   * Lists every permission that an organization membership has on a resource, addressed by resource first.
   * Includes permissions inherited from roles on its ancestors.
   *
   * `GET /authorization/resources/{resource_id}/organization_memberships/{organization_membership_id}/permissions`
   */
  listEffectivePermissionsForResourceMembership(params: ListEffectivePermissionsForResourceMembershipParams, options?: RequestOptions): PageRequest<AuthorizationPermission>;
  /**
   * The same with `resourceId`, `organizationMembershipId` in front.
   */
  listEffectivePermissionsForResourceMembership(resourceId: string, organizationMembershipId: string, params?: Without<ListEffectivePermissionsForResourceMembershipParams, 'organizationMembershipId' | 'resourceId'>, options?: RequestOptions): PageRequest<AuthorizationPermission>;
  listEffectivePermissionsForResourceMembership(...given: unknown[]): PageRequest<AuthorizationPermission> {
    return this.page(LIST_EFFECTIVE_PERMISSIONS_FOR_RESOURCE_MEMBERSHIP, ...positional(given, 'resourceId organizationMembershipId', true));
  }

}

const LIST_GROUP_ROLE_ASSIGNMENTS = operation('authorization.list_group_role_assignments', 'groupId', '', 'page GroupRoleAssignment');
const CREATE_GROUP_ROLE_ASSIGNMENT = operation('authorization.create_group_role_assignment', 'groupId', 'role_slug resource_id resource_external_id resource_type_slug', 'value GroupRoleAssignment');
const REPLACE_GROUP_ROLE_ASSIGNMENTS = operation('authorization.replace_group_role_assignments', 'groupId', 'role_assignments:ReplaceGroupRoleAssignmentEntry[]*', 'list GroupRoleAssignment');
const PATCH_GROUP_ROLE_ASSIGNMENTS = operation('authorization.patch_group_role_assignments', 'groupId', 'add:ReplaceGroupRoleAssignmentEntry[] remove:ReplaceGroupRoleAssignmentEntry[]', 'nothing');
const REMOVE_GROUP_ROLE_ASSIGNMENTS = operation('authorization.remove_group_role_assignments', 'groupId', 'role_slug resource_id resource_external_id resource_type_slug', 'nothing');
const GET_GROUP_ROLE_ASSIGNMENT = operation('authorization.get_group_role_assignment', 'groupId roleAssignmentId', '', 'value GroupRoleAssignment');
const REMOVE_GROUP_ROLE_ASSIGNMENT = operation('authorization.remove_group_role_assignment', 'groupId roleAssignmentId', '', 'nothing');
const CHECK = operation('authorization.check', 'organizationMembershipId', 'permission_slug resource_id resource_external_id resource_type_slug', 'value AuthorizationCheck');
const LIST_RESOURCES_FOR_MEMBERSHIP = operation('authorization.list_resources_for_membership', 'organizationMembershipId', 'permission_slug parent_resource_id parent_resource_type_slug parent_resource_external_id', 'page AuthorizationResource');
const LIST_EFFECTIVE_PERMISSIONS = operation('authorization.list_effective_permissions', 'organizationMembershipId resourceId', '', 'page AuthorizationPermission');
const LIST_EFFECTIVE_PERMISSIONS_BY_EXTERNAL_ID = operation('authorization.list_effective_permissions_by_external_id', 'organizationMembershipId resourceTypeSlug externalId', '', 'page AuthorizationPermission');
const LIST_ROLE_ASSIGNMENTS = operation('authorization.list_role_assignments', 'organizationMembershipId', 'resource_id resource_external_id resource_type_slug', 'page UserRoleAssignment');
const ASSIGN_ROLE = operation('authorization.assign_role', 'organizationMembershipId', 'role_slug resource_id resource_external_id resource_type_slug', 'value UserRoleAssignment');
const REMOVE_ROLE = operation('authorization.remove_role', 'organizationMembershipId', 'role_slug resource_id resource_external_id resource_type_slug', 'nothing');
const REMOVE_ROLE_ASSIGNMENT = operation('authorization.remove_role_assignment', 'organizationMembershipId roleAssignmentId', '', 'nothing');
const LIST_ORGANIZATION_ROLES = operation('authorization.list_organization_roles', 'organizationId', '', 'list Role');
const CREATE_ORGANIZATION_ROLE = operation('authorization.create_organization_role', 'organizationId', 'resource_type_slug', 'value Role');
const GET_ORGANIZATION_ROLE = operation('authorization.get_organization_role', 'organizationId slug', '', 'value Role');
const UPDATE_ORGANIZATION_ROLE = operation('authorization.update_organization_role', 'organizationId slug', '', 'value Role');
const DELETE_ORGANIZATION_ROLE = operation('authorization.delete_organization_role', 'organizationId slug', '', 'nothing');
const ADD_ORGANIZATION_ROLE_PERMISSION = operation('authorization.add_organization_role_permission', 'organizationId roleSlug', '', 'value Role');
const SET_ORGANIZATION_ROLE_PERMISSIONS = operation('authorization.set_organization_role_permissions', 'organizationId slug', 'permissions*', 'value Role');
const REMOVE_ORGANIZATION_ROLE_PERMISSION = operation('authorization.remove_organization_role_permission', 'organizationId slug permissionSlug', '', 'value Role');
const GET_RESOURCE_BY_EXTERNAL_ID = operation('authorization.get_resource_by_external_id', 'organizationId resourceTypeSlug externalId', '', 'value AuthorizationResource');
const UPDATE_RESOURCE_BY_EXTERNAL_ID = operation('authorization.update_resource_by_external_id', 'organizationId resourceTypeSlug externalId', 'parent_resource_id parent_resource_external_id parent_resource_type_slug', 'value AuthorizationResource');
const DELETE_RESOURCE_BY_EXTERNAL_ID = operation('authorization.delete_resource_by_external_id', 'organizationId resourceTypeSlug externalId', 'cascade_delete', 'nothing');
const LIST_MEMBERSHIPS_FOR_RESOURCE_BY_EXTERNAL_ID = operation('authorization.list_memberships_for_resource_by_external_id', 'organizationId resourceTypeSlug externalId', 'permission_slug', 'page OrganizationMembershipWithUser');
const LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE_BY_EXTERNAL_ID = operation('authorization.list_role_assignments_for_resource_by_external_id', 'organizationId resourceTypeSlug externalId', 'role_slug', 'page UserRoleAssignment');
const LIST_PERMISSIONS = operation('authorization.list_permissions', '', '', 'page AuthorizationPermission');
const CREATE_PERMISSION = operation('authorization.create_permission', '', 'resource_type_slug', 'value AuthorizationPermission');
const GET_PERMISSION = operation('authorization.get_permission', 'slug', '', 'value AuthorizationPermission');
const UPDATE_PERMISSION = operation('authorization.update_permission', 'slug', '', 'value AuthorizationPermission');
const DELETE_PERMISSION = operation('authorization.delete_permission', 'slug', '', 'nothing');
const LIST_RESOURCES = operation('authorization.list_resources', '', 'organization_id resource_type_slug resource_external_id parent_resource_id parent_resource_type_slug parent_external_id', 'page AuthorizationResource');
const CREATE_RESOURCE = operation('authorization.create_resource', '', 'external_id resource_type_slug organization_id parent_resource_id parent_resource_external_id parent_resource_type_slug', 'value AuthorizationResource');
const GET_RESOURCE = operation('authorization.get_resource', 'resourceId', '', 'value AuthorizationResource');
const UPDATE_RESOURCE = operation('authorization.update_resource', 'resourceId', 'parent_resource_id parent_resource_external_id parent_resource_type_slug', 'value AuthorizationResource');
const DELETE_RESOURCE = operation('authorization.delete_resource', 'resourceId', 'cascade_delete', 'nothing');
const LIST_MEMBERSHIPS_FOR_RESOURCE = operation('authorization.list_memberships_for_resource', 'resourceId', 'permission_slug', 'page OrganizationMembershipWithUser');
const LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE = operation('authorization.list_role_assignments_for_resource', 'resourceId', 'role_slug', 'page UserRoleAssignment');
const LIST_ENVIRONMENT_ROLES = operation('authorization.list_environment_roles', '', '', 'list Role');
const CREATE_ENVIRONMENT_ROLE = operation('authorization.create_environment_role', '', 'resource_type_slug', 'value Role');
const GET_ENVIRONMENT_ROLE = operation('authorization.get_environment_role', 'slug', '', 'value Role');
const UPDATE_ENVIRONMENT_ROLE = operation('authorization.update_environment_role', 'slug', '', 'value Role');
const ADD_ENVIRONMENT_ROLE_PERMISSION = operation('authorization.add_environment_role_permission', 'roleSlug', '', 'value Role');
const SET_ENVIRONMENT_ROLE_PERMISSIONS = operation('authorization.set_environment_role_permissions', 'slug', 'permissions*', 'value Role');
const LIST_EFFECTIVE_PERMISSIONS_FOR_RESOURCE_MEMBERSHIP = operation('authorization.list_effective_permissions_for_resource_membership', 'resourceId organizationMembershipId', '', 'page AuthorizationPermission');
