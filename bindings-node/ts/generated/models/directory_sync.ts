// Generated from api/directory_sync.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  SlimRole,
} from './index.js';

/**
 * A connection between one organization and the system in which it manages its people, such as an identity
 * provider or an HR system.
 */
export interface Directory {
  object: 'directory';
  id: string;
  /**
   * Identifier of the organization that owns the directory.
   */
  organizationId: string;
  /**
   * A second key of the directory, issued by WorkOS beside `id`.
   */
  externalKey: string;
  /**
   * The provider and protocol behind the directory.
   */
  type: DirectoryType;
  /**
   * Whether the directory is set up and its provider can be read.
   */
  state: DirectoryState;
  name: string;
  /**
   * Domain of the customer, where one is recorded.
   */
  domain?: string;
  /**
   * Counts of synced users and groups, where they are known.
   */
  metadata?: DirectoryMetadata;
  createdAt: string;
  updatedAt: string;
}

/**
 * A group as the directory provider knows it, for example a team or a department.
 */
export interface DirectoryGroup {
  object: 'directory_group';
  id: string;
  /**
   * Identifier the directory provider uses for this group; its format depends on the provider.
   */
  idpId: string;
  /**
   * Identifier of the directory the group comes from.
   */
  directoryId: string;
  /**
   * Identifier of the organization that owns the directory.
   */
  organizationId: string;
  name: string;
  /**
   * The attributes exactly as the provider sent them, in the provider's own shape.
   */
  rawAttributes?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

/**
 * How much a directory holds.
 */
export interface DirectoryMetadata {
  users: DirectoryUserCounts;
  /**
   * Number of groups.
   */
  groups: number;
}

/**
 * The acknowledgement of a requested sync, which runs later.
 */
export interface DirectorySyncResponse {
  status: 'queued';
}

/**
 * Number of users of a directory by state.
 */
export interface DirectoryUserCounts {
  active: number;
  inactive: number;
}

/**
 * One of several e-mail addresses of a directory user.
 */
export interface DirectoryUserEmail {
  /**
   * Whether this is the main address.
   */
  primary?: boolean;
  /**
   * Kind of address as the provider labels it, for example `work`.
   */
  type?: string;
  /**
   * The address itself.
   */
  value?: string | null;
}

/**
 * A person in a directory, with the groups this person belongs to. It is the provider's record and distinct
 * from the user who signs in.
 */
export interface DirectoryUserWithGroups {
  object: 'directory_user';
  id: string;
  /**
   * Identifier of the directory the user comes from.
   */
  directoryId: string;
  /**
   * Identifier of the organization that owns the directory.
   */
  organizationId: string;
  /**
   * Identifier the directory provider uses for this user; its format depends on the provider.
   */
  idpId: string;
  /**
   * Primary address; null when the provider sends none.
   */
  email: string | null;
  firstName?: string | null;
  lastName?: string | null;
  /**
   * Full name.
   */
  name?: string | null;
  /**
   * All known addresses. New code reads them from `custom_attributes`, where the environment can enable them.
   *
   * @deprecated
   */
  emails?: DirectoryUserEmail[];
  /**
   * New code reads it from `custom_attributes`, where the environment can enable it.
   *
   * @deprecated
   */
  jobTitle?: string | null;
  /**
   * New code reads it from `custom_attributes`, where the environment can enable it.
   *
   * @deprecated
   */
  username?: string | null;
  /**
   * Whether the user may still use the application; act on everything but `active`.
   */
  state: DirectoryUserState;
  /**
   * The attributes exactly as the provider sent them, in the provider's own shape.
   *
   * @deprecated
   */
  rawAttributes: Record<string, unknown>;
  /**
   * The attributes mapped for this environment, keyed by the attribute names configured there.
   */
  customAttributes: Record<string, unknown>;
  /**
   * Role assigned through the directory; absent when none is.
   */
  role?: SlimRole;
  /**
   * All roles assigned through the directory; present where users can hold several.
   */
  roles?: SlimRole[];
  createdAt: string;
  updatedAt: string;
  /**
   * Groups of the user. Empty for newer accounts and unbounded for others; list the groups of the user
   * instead.
   *
   * @deprecated
   */
  groups: DirectoryGroup[];
}

/**
 * How far the connection to the provider is. `linked` works and syncs, `validating` is being checked,
 * `invalid_credentials` was refused by the provider, `unlinked` is not connected, `deleting` is going away.
 */
export type DirectoryState =
  | 'linked'
  | 'validating'
  | 'invalid_credentials'
  | 'unlinked'
  | 'deleting'
  | (string & {});

/**
 * The directory provider and, where the name says so, the protocol. Values contain spaces.
 */
export type DirectoryType =
  | 'azure scim v2.0'
  | 'bamboohr'
  | 'breathe hr'
  | 'cezanne hr'
  | 'cyberark scim v2.0'
  | 'fourth hr'
  | 'generic scim v2.0'
  | 'gsuite directory'
  | 'hibob'
  | 'sailpoint scim v2.0'
  | 'jump cloud scim v2.0'
  | 'okta scim v2.0'
  | 'onelogin scim v2.0'
  | 'people hr'
  | 'personio'
  | 'pingfederate scim v2.0'
  | 'rippling scim v2.0'
  | 's3'
  | 'sftp'
  | 'sftp workday'
  | 'workday'
  | 'gusto'
  | 'rippling'
  | (string & {});

/**
 * Standing of a directory user at the provider. Only `active` users should have access.
 */
export type DirectoryUserState =
  | 'active'
  | 'suspended'
  | 'inactive'
  | (string & {});

