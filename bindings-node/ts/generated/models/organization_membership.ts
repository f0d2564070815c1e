// Generated from api/organization_membership.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  SlimRole,
  User,
} from './index.js';

/**
 * Relationship of a user with an organization.
 */
export interface OrganizationMembership {
  object: 'organization_membership';
  id: string;
  userId: string;
  organizationId: string;
  status: OrganizationMembershipStatus;
  /**
   * Whether a directory keeps this membership up to date.
   */
  directoryManaged: boolean;
  /**
   * Name of the organization, where the answer includes it.
   */
  organizationName?: string;
  /**
   * Attributes of the member that come from the customer's directory or identity provider.
   */
  customAttributes?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
  /**
   * Primary role of the member.
   */
  role: SlimRole;
  /**
   * All roles of the member, the primary one included.
   */
  roles: SlimRole[];
  user: User;
}

/**
 * Whether a member has access (`active`), has lost it for now (`inactive`) or has not accepted an invitation
 * yet (`pending`).
 */
export type OrganizationMembershipStatus =
  | 'active'
  | 'inactive'
  | 'pending'
  | (string & {});

