// Generated from api/api_keys.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  UserApiKeyOwner,
} from './index.js';

/**
 * API key of an organization or a user, without its value.
 */
export interface ApiKey {
  object: 'api_key';
  id: string;
  owner: ApiKeyOwner;
  name: string;
  /**
   * Shortened form of the key that is safe to show, so that a person can recognise it.
   */
  obfuscatedValue: string;
  /**
   * When the key was last used; null if never.
   */
  lastUsedAt: string | null;
  /**
   * When the key stops working; null if it does not expire.
   */
  expiresAt: string | null;
  /**
   * Slugs of the permissions that the key carries.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * Result of checking an API key.
 */
export interface ApiKeyValidationResponse {
  /**
   * The key that was recognised; null if the value is not a valid key.
   */
  apiKey: ApiKey | null;
  /**
   * Identifier of the agent registration that the key was issued to; absent if no agent holds it.
   */
  agentRegistrationId?: string;
}

/**
 * API key of an organization, without its value.
 */
export interface OrganizationApiKey {
  object: 'api_key';
  id: string;
  owner: OrganizationApiKeyOwner;
  name: string;
  /**
   * Shortened form of the key that is safe to show, so that a person can recognise it.
   */
  obfuscatedValue: string;
  /**
   * When the key was last used; null if never.
   */
  lastUsedAt: string | null;
  /**
   * When the key stops working; null if it does not expire.
   */
  expiresAt: string | null;
  /**
   * Slugs of the permissions that the key carries.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * Organization as the owner of an API key.
 */
export interface OrganizationApiKeyOwner {
  type: 'organization';
  /**
   * Identifier of the organization.
   */
  id: string;
}

/**
 * API key of an organization just created, with its value.
 */
export interface OrganizationApiKeyWithValue {
  object: 'api_key';
  id: string;
  owner: OrganizationApiKeyOwner;
  name: string;
  /**
   * Shortened form of the key that is safe to show, so that a person can recognise it.
   */
  obfuscatedValue: string;
  /**
   * When the key was last used; null if never.
   */
  lastUsedAt: string | null;
  /**
   * When the key stops working; null if it does not expire.
   */
  expiresAt: string | null;
  /**
   * Slugs of the permissions that the key carries.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
  /**
   * The key itself, shown only this once.
   */
  value: string;
}

/**
 * Owner of an API key, an organization or a user within an organization.
 */
export type ApiKeyOwner =
  | OrganizationApiKeyOwner
  | UserApiKeyOwner;

