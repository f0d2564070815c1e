// Generated from api/api_keys.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  ApiKey,
  ApiKeyValidationResponse,
  OrganizationApiKey,
  OrganizationApiKeyWithValue,
} from '../models/index.js';

/** Parameters of {@link ApiKeys.createValidation}. */
export interface CreateValidationParams {
  /**
   * The API key as the caller presented it.
   */
  value: string;
}

/** Parameters of {@link ApiKeys.expireApiKey}. */
export interface ExpireApiKeyParams {
  /**
   * Identifier of the API key, not its value.
   */
  id: string;
  /**
   * When the key stops working; absent or in the past means at once, and null takes back an expiry that lies
   * ahead.
   */
  expiresAt?: Date | string | null;
}

/** Parameters of {@link ApiKeys.listOrganizationApiKeys}. */
export interface ListOrganizationApiKeysParams {
  organizationId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link ApiKeys.createOrganizationApiKey}. */
export interface CreateOrganizationApiKeyParams {
  organizationId: string;
  /**
   * Text by which people recognise the key.
   */
  name: string;
  /**
   * Slugs of the permissions to give; without them the key carries none.
   */
  permissions?: string[];
  /**
   * When the key stops working; must lie ahead. Without it the key does not expire.
   */
  expiresAt?: Date | string;
}

/**
 * API keys with which customers call the application's own API. They are created for an organization or a
 * user, and validated on each call.
 */
export class ApiKeys extends Service {
  /**
   * Checks an API key that the application has received. A key that is not valid gives a null `api_key`, not
   * an error.
   *
   * `POST /api_keys/validations`. Errors: 401; 422.
   */
  createValidation(params: CreateValidationParams, options?: RequestOptions): Promise<ApiKeyValidationResponse> {
    return this.call(CREATE_VALIDATION, params, options);
  }

  /**
   * Deletes an API key, which stops working at once.
   *
   * `DELETE /api_keys/{id}`. Errors: 404.
   */
  deleteApiKey(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_API_KEY, named('id', id), options);
  }

  /**
   * Makes an API key expire, now or later. Without a body it expires at once.
   *
   * `POST /api_keys/{id}/expire`. Errors: 404; 409 `api_key_already_expired`; 422.
   */
  expireApiKey(params: ExpireApiKeyParams, options?: RequestOptions): Promise<ApiKey>;
  /**
   * The same with `id` in front.
   */
  expireApiKey(id: string, params?: Without<ExpireApiKeyParams, 'id'>, options?: RequestOptions): Promise<ApiKey>;
  expireApiKey(...given: unknown[]): Promise<ApiKey> {
    return this.call(EXPIRE_API_KEY, ...positional(given, 'id', true));
  }

  /**
   * Lists the API keys that belong to an organization. Users' keys are not among them.
   *
   * `GET /organizations/{organization_id}/api_keys`. Errors: 404.
   */
  listOrganizationApiKeys(params: ListOrganizationApiKeysParams, options?: RequestOptions): PageRequest<OrganizationApiKey>;
  /**
   * The same with `organizationId` in front.
   */
  listOrganizationApiKeys(organizationId: string, params?: Without<ListOrganizationApiKeysParams, 'organizationId'>, options?: RequestOptions): PageRequest<OrganizationApiKey>;
  listOrganizationApiKeys(...given: unknown[]): PageRequest<OrganizationApiKey> {
    return this.page(LIST_ORGANIZATION_API_KEYS, ...positional(given, 'organizationId', true));
  }

  /**
   * Creates an API key for an organization. Its value is in this answer only and cannot be read again.
   *
   * `POST /organizations/{organization_id}/api_keys`. Errors: 404; 422.
   */
  createOrganizationApiKey(params: CreateOrganizationApiKeyParams, options?: RequestOptions): Promise<OrganizationApiKeyWithValue>;
  /**
   * The same with `organizationId` in front.
   */
  createOrganizationApiKey(organizationId: string, params: Without<CreateOrganizationApiKeyParams, 'organizationId'>, options?: RequestOptions): Promise<OrganizationApiKeyWithValue>;
  createOrganizationApiKey(...given: unknown[]): Promise<OrganizationApiKeyWithValue> {
    return this.call(CREATE_ORGANIZATION_API_KEY, ...positional(given, 'organizationId', true));
  }

}

const CREATE_VALIDATION = operation('api_keys.create_validation', '', 'value!', 'value ApiKeyValidationResponse');
const DELETE_API_KEY = operation('api_keys.delete_api_key', 'id', '', 'nothing');
const EXPIRE_API_KEY = operation('api_keys.expire_api_key', 'id', 'expires_at', 'value ApiKey');
const LIST_ORGANIZATION_API_KEYS = operation('api_keys.list_organization_api_keys', 'organizationId', '', 'page OrganizationApiKey');
const CREATE_ORGANIZATION_API_KEY = operation('api_keys.create_organization_api_key', 'organizationId', 'expires_at', 'value OrganizationApiKeyWithValue');
