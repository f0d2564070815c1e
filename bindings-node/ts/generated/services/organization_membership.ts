// Generated from api/organization_membership.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  Group,
  OrganizationMembership,
  OrganizationMembershipStatus,
} from '../models/index.js';

/** Parameters of {@link OrganizationMembershipService.listOrganizationMemberships}. */
export interface ListOrganizationMembershipsParams {
  /**
   * Lists only memberships in this organization.
   */
  organizationId?: string;
  /**
   * Lists only memberships with one of these statuses; by default only `active` ones.
   */
  statuses?: OrganizationMembershipStatus[];
  /**
   * Lists only memberships of this user.
   */
  userId?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link OrganizationMembershipService.createOrganizationMembership}. */
export type CreateOrganizationMembershipParams = {
  userId: string;
  organizationId: string;
} & (
  | {
      /**
       * Slug of the one role to give; without any role the default role is given.
       */
      roleSlug: string;
      roleSlugs?: never;
    }
  | {
      /**
       * Slugs of several roles to give; multiple roles must be enabled for the environment.
       */
      roleSlugs: string[];
      roleSlug?: never;
    }
  | {
      roleSlug?: never;
      roleSlugs?: never;
    }
);

/** Parameters of {@link OrganizationMembershipService.updateOrganizationMembership}. */
export type UpdateOrganizationMembershipParams = {
  /**
   * Identifier of the organization membership.
   */
  id: string;
} & (
  | {
      /**
       * Slug of the one role that the member has from now on.
       */
      roleSlug: string;
      roleSlugs?: never;
    }
  | {
      /**
       * Slugs of the roles that the member has from now on; multiple roles must be enabled for the
       * environment.
       */
      roleSlugs: string[];
      roleSlug?: never;
    }
  | {
      roleSlug?: never;
      roleSlugs?: never;
    }
);

/** Parameters of {@link OrganizationMembershipService.listOrganizationMembershipGroups}. */
export interface ListOrganizationMembershipGroupsParams {
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
 * Organization memberships connect users with organizations and carry the roles they have there. A user may
 * be a member of any number of organizations.
 */
export class OrganizationMembershipService extends Service {
  /**
   * Lists the memberships of a user, of an organization or of both. At least one of the two must be given.
   *
   * `GET /user_management/organization_memberships`. Errors: 400 `invalid_request_parameters`,
   * `missing_user_id_or_organization_id`; 404; 422.
   */
  listOrganizationMemberships(params?: ListOrganizationMembershipsParams, options?: RequestOptions): PageRequest<OrganizationMembership> {
    return this.page(LIST_ORGANIZATION_MEMBERSHIPS, params, options);
  }

  /**
   * Makes a user a member of an organization, active at once. An inactive membership of the same user is
   * activated with the given roles instead.
   *
   * `POST /user_management/organization_memberships`. Errors:
   * - 400 `cannot_reactivate_pending_organization_membership`
   * - 404
   * - 422 `invalid_request_parameters`, `invalid_role`, `multiple_roles_not_enabled`,
   *   `sub_resource_scoped_role_not_allowed`
   */
  createOrganizationMembership(params: CreateOrganizationMembershipParams, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(CREATE_ORGANIZATION_MEMBERSHIP, params, options);
  }

  /**
   * Gets one membership.
   *
   * `GET /user_management/organization_memberships/{id}`. Errors: 404.
   */
  getOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(GET_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Changes the roles of a membership.
   *
   * `PUT /user_management/organization_memberships/{id}`. Errors: 404; 422 `invalid_request_parameters`,
   * `invalid_role`, `multiple_roles_not_enabled`, `sub_resource_scoped_role_not_allowed`.
   */
  updateOrganizationMembership(params: UpdateOrganizationMembershipParams, options?: RequestOptions): Promise<OrganizationMembership>;
  /**
   * The same with `id` in front.
   */
  updateOrganizationMembership(id: string, params?: Without<UpdateOrganizationMembershipParams, 'id'>, options?: RequestOptions): Promise<OrganizationMembership>;
  updateOrganizationMembership(...given: unknown[]): Promise<OrganizationMembership> {
    return this.call(UPDATE_ORGANIZATION_MEMBERSHIP, ...positional(given, 'id', true));
  }

  /**
   * Deletes a membership permanently, whatever its status. To be able to restore access later, deactivate it
   * instead.
   *
   * `DELETE /user_management/organization_memberships/{id}`. Errors: 404; 422.
   */
  deleteOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Deactivates an active membership and keeps its record and roles. An inactive one stays as it is; a
   * pending one is refused and can only be deleted.
   *
   * `PUT /user_management/organization_memberships/{id}/deactivate`. Errors: 400
   * `cannot_deactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
   */
  deactivateOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(DEACTIVATE_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Makes an inactive membership active again with the roles it had. An active one stays as it is; a pending
   * one is refused.
   *
   * `PUT /user_management/organization_memberships/{id}/reactivate`. Errors: 400
   * `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
   */
  reactivateOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(REACTIVATE_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Lists the groups that a membership belongs to.
   *
   * `GET /user_management/organization_memberships/{organization_membership_id}/groups`. Errors: 404.
   */
  listOrganizationMembershipGroups(params: ListOrganizationMembershipGroupsParams, options?: RequestOptions): PageRequest<Group>;
  /**
   * The same with `organizationMembershipId` in front.
   */
  listOrganizationMembershipGroups(organizationMembershipId: string, params?: Without<ListOrganizationMembershipGroupsParams, 'organizationMembershipId'>, options?: RequestOptions): PageRequest<Group>;
  listOrganizationMembershipGroups(...given: unknown[]): PageRequest<Group> {
    return this.page(LIST_ORGANIZATION_MEMBERSHIP_GROUPS, ...positional(given, 'organizationMembershipId', true));
  }

}

const LIST_ORGANIZATION_MEMBERSHIPS = operation('organization_membership.list_organization_memberships', '', 'organization_id user_id', 'page OrganizationMembership');
const CREATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.create_organization_membership', '', 'user_id organization_id role_slug role_slugs', 'value OrganizationMembership');
const GET_ORGANIZATION_MEMBERSHIP = operation('organization_membership.get_organization_membership', 'id', '', 'value OrganizationMembership');
const UPDATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.update_organization_membership', 'id', 'role_slug role_slugs', 'value OrganizationMembership');
const DELETE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.delete_organization_membership', 'id', '', 'nothing');
const DEACTIVATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.deactivate_organization_membership', 'id', '', 'value OrganizationMembership');
const REACTIVATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.reactivate_organization_membership', 'id', '', 'value OrganizationMembership');
const LIST_ORGANIZATION_MEMBERSHIP_GROUPS = operation('organization_membership.list_organization_membership_groups', 'organizationMembershipId', '', 'page Group');
