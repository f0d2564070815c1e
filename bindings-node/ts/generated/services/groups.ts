// Generated from api/groups.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  Group,
  OrganizationMembershipWithUser,
} from '../models/index.js';

/** Parameters of {@link Groups.listGroups}. */
export interface ListGroupsParams {
  organizationId: string;
  /**
   * Only groups whose name matches this text, or the group with this identifier.
   */
  search?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Groups.createGroup}. */
export interface CreateGroupParams {
  organizationId: string;
  name: string;
  description?: string | null;
}

/** Parameters of {@link Groups.getGroup}. */
export interface GetGroupParams {
  organizationId: string;
  groupId: string;
}

/** Parameters of {@link Groups.updateGroup}. */
export interface UpdateGroupParams {
  organizationId: string;
  groupId: string;
  name?: string;
  /**
   * New description; null removes it.
   */
  description?: string | null;
}

/** Parameters of {@link Groups.deleteGroup}. */
export interface DeleteGroupParams {
  organizationId: string;
  groupId: string;
}

/** Parameters of {@link Groups.listOrganizationMemberships}. */
export interface ListOrganizationMembershipsParams {
  organizationId: string;
  groupId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Groups.addOrganizationMembership}. */
export interface AddOrganizationMembershipParams {
  organizationId: string;
  groupId: string;
  /**
   * Identifier of the membership to add, not of its user.
   */
  organizationMembershipId: string;
}

/** Parameters of {@link Groups.updateGroupOrganizationMemberships}. */
export interface UpdateGroupOrganizationMembershipsParams {
  organizationId: string;
  groupId: string;
  /**
   * Identifiers of the organization memberships to add.
   */
  add?: string[];
  /**
   * Identifiers of the organization memberships to remove.
   */
  remove?: string[];
}

/** Parameters of {@link Groups.removeOrganizationMembership}. */
export interface RemoveOrganizationMembershipParams {
  organizationId: string;
  groupId: string;
  organizationMembershipId: string;
}

/**
 * Groups the members of an organization, for instance by team or department. The application manages these
 * groups itself; groups that come from a customer's directory belong to directory sync.
 */
export class Groups extends Service {
  /**
   * Lists the groups of an organization.
   *
   * `GET /organizations/{organization_id}/groups`. Errors: 403; 404.
   */
  listGroups(params: ListGroupsParams, options?: RequestOptions): PageRequest<Group>;
  /**
   * The same with `organizationId` in front.
   */
  listGroups(organizationId: string, params?: Without<ListGroupsParams, 'organizationId'>, options?: RequestOptions): PageRequest<Group>;
  listGroups(...given: unknown[]): PageRequest<Group> {
    return this.page(LIST_GROUPS, ...positional(given, 'organizationId', true));
  }

  /**
   * Creates an empty group in an organization.
   *
   * `POST /organizations/{organization_id}/groups`. Errors: 400 `bad_request`; 403; 404; 422.
   */
  createGroup(params: CreateGroupParams, options?: RequestOptions): Promise<Group>;
  /**
   * The same with `organizationId` in front.
   */
  createGroup(organizationId: string, params: Without<CreateGroupParams, 'organizationId'>, options?: RequestOptions): Promise<Group>;
  createGroup(...given: unknown[]): Promise<Group> {
    return this.call(CREATE_GROUP, ...positional(given, 'organizationId', true));
  }

  /**
   * Gets one group of an organization.
   *
   * `GET /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
   */
  getGroup(params: GetGroupParams, options?: RequestOptions): Promise<Group>;
  /**
   * The same with `organizationId`, `groupId` in front.
   */
  getGroup(organizationId: string, groupId: string, options?: RequestOptions): Promise<Group>;
  getGroup(...given: unknown[]): Promise<Group> {
    return this.call(GET_GROUP, ...positional(given, 'organizationId groupId', false));
  }

  /**
   * Changes the name or description of a group. Absent members keep their value.
   *
   * `PATCH /organizations/{organization_id}/groups/{group_id}`. Errors: 400 `bad_request`; 403; 404; 422.
   */
  updateGroup(params: UpdateGroupParams, options?: RequestOptions): Promise<Group>;
  /**
   * The same with `organizationId`, `groupId` in front.
   */
  updateGroup(organizationId: string, groupId: string, params?: Without<UpdateGroupParams, 'groupId' | 'organizationId'>, options?: RequestOptions): Promise<Group>;
  updateGroup(...given: unknown[]): Promise<Group> {
    return this.call(UPDATE_GROUP, ...positional(given, 'organizationId groupId', true));
  }

  /**
   * Deletes a group. Its members stay members of the organization.
   *
   * `DELETE /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
   */
  deleteGroup(params: DeleteGroupParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `groupId` in front.
   */
  deleteGroup(organizationId: string, groupId: string, options?: RequestOptions): Promise<void>;
  deleteGroup(...given: unknown[]): Promise<void> {
    return this.call(DELETE_GROUP, ...positional(given, 'organizationId groupId', false));
  }

  /**
   * Lists the organization memberships in a group, each with its user.
   *
   * `GET /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 403; 404.
   */
  listOrganizationMemberships(params: ListOrganizationMembershipsParams, options?: RequestOptions): PageRequest<OrganizationMembershipWithUser>;
  /**
   * The same with `organizationId`, `groupId` in front.
   */
  listOrganizationMemberships(organizationId: string, groupId: string, params?: Without<ListOrganizationMembershipsParams, 'groupId' | 'organizationId'>, options?: RequestOptions): PageRequest<OrganizationMembershipWithUser>;
  listOrganizationMemberships(...given: unknown[]): PageRequest<OrganizationMembershipWithUser> {
    return this.page(LIST_ORGANIZATION_MEMBERSHIPS, ...positional(given, 'organizationId groupId', true));
  }

  /**
   * Adds a member of the organization to a group and returns the group. Adding the same member again changes
   * nothing. A full group answers with the code `group_membership_limit_exceeded`.
   *
   * `POST /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400
   * `group_membership_limit_exceeded`; 403; 404; 422.
   */
  addOrganizationMembership(params: AddOrganizationMembershipParams, options?: RequestOptions): Promise<Group>;
  /**
   * The same with `organizationId`, `groupId` in front.
   */
  addOrganizationMembership(organizationId: string, groupId: string, params: Without<AddOrganizationMembershipParams, 'groupId' | 'organizationId'>, options?: RequestOptions): Promise<Group>;
  addOrganizationMembership(...given: unknown[]): Promise<Group> {
    return this.call(ADD_ORGANIZATION_MEMBERSHIP, ...positional(given, 'organizationId groupId', true));
  }

  /**
   * Adds and removes several members of a group in one call. No membership may be in both lists.
   *
   * `PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400; 403;
   * 404; 422.
   */
  updateGroupOrganizationMemberships(params: UpdateGroupOrganizationMembershipsParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `groupId` in front.
   */
  updateGroupOrganizationMemberships(organizationId: string, groupId: string, params?: Without<UpdateGroupOrganizationMembershipsParams, 'groupId' | 'organizationId'>, options?: RequestOptions): Promise<void>;
  updateGroupOrganizationMemberships(...given: unknown[]): Promise<void> {
    return this.call(UPDATE_GROUP_ORGANIZATION_MEMBERSHIPS, ...positional(given, 'organizationId groupId', true));
  }

  /**
   * Takes a member out of a group. The membership in the organization stays.
   *
   * `DELETE /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}`.
   * Errors: 403; 404.
   */
  removeOrganizationMembership(params: RemoveOrganizationMembershipParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `groupId`, `organizationMembershipId` in front.
   */
  removeOrganizationMembership(organizationId: string, groupId: string, organizationMembershipId: string, options?: RequestOptions): Promise<void>;
  removeOrganizationMembership(...given: unknown[]): Promise<void> {
    return this.call(REMOVE_ORGANIZATION_MEMBERSHIP, ...positional(given, 'organizationId groupId organizationMembershipId', false));
  }

}

const LIST_GROUPS = operation('groups.list_groups', 'organizationId', '', 'page Group');
const CREATE_GROUP = operation('groups.create_group', 'organizationId', '', 'value Group');
const GET_GROUP = operation('groups.get_group', 'organizationId groupId', '', 'value Group');
const UPDATE_GROUP = operation('groups.update_group', 'organizationId groupId', '', 'value Group');
const DELETE_GROUP = operation('groups.delete_group', 'organizationId groupId', '', 'nothing');
const LIST_ORGANIZATION_MEMBERSHIPS = operation('groups.list_organization_memberships', 'organizationId groupId', '', 'page OrganizationMembershipWithUser');
const ADD_ORGANIZATION_MEMBERSHIP = operation('groups.add_organization_membership', 'organizationId groupId', 'organization_membership_id', 'value Group');
const UPDATE_GROUP_ORGANIZATION_MEMBERSHIPS = operation('groups.update_group_organization_memberships', 'organizationId groupId', '', 'nothing');
const REMOVE_ORGANIZATION_MEMBERSHIP = operation('groups.remove_organization_membership', 'organizationId groupId organizationMembershipId', '', 'nothing');
