// Generated from api/groups.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A named set of memberships of one organization. A member can be in any number of groups.
 */
export interface Group {
  object: 'group';
  id: string;
  /**
   * Identifier of the organization the group belongs to.
   */
  organizationId: string;
  name: string;
  description: string | null;
  createdAt: string;
  updatedAt: string;
}

