// Generated from api/vault.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest, List } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  CreateDataKeyResponse,
  DecryptResponse,
  DeleteObjectResponse,
  VaultObject,
  VaultObjectInfo,
  VaultObjectMetadata,
  VaultObjectSummary,
  VaultObjectVersion,
} from '../models/index.js';

/** Parameters of {@link Vault.createDataKey}. */
export interface CreateDataKeyParams {
  /**
   * Key-value pairs that decide which key encrypts, such as the organization it belongs to.
   */
  context: Record<string, string>;
}

/** Parameters of {@link Vault.decryptDataKey}. */
export interface DecryptDataKeyParams {
  /**
   * Encrypted data key in base64, as `encrypted_keys` held it.
   */
  keys: string;
}

/** Parameters of {@link Vault.createRekey}. */
export interface CreateRekeyParams {
  /**
   * Key-value pairs that decide which key encrypts from now on; at most 10, with values of at most 500
   * characters.
   */
  context: Record<string, string>;
  /**
   * Encrypted data key in base64, as it was stored.
   */
  encryptedKeys: string;
}

/** Parameters of {@link Vault.listObjects}. */
export interface ListObjectsParams {
  /**
   * Text to look for in the object's name.
   */
  search?: string;
  /**
   * Lists only objects that changed after this time.
   */
  updatedAfter?: Date | string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Vault.createObject}. */
export type CreateObjectParams = {
  /**
   * Name of the object, unique in the environment.
   */
  name: string;
  /**
   * Plain text to encrypt.
   */
  value: string;
} & (
  | {
      /**
       * Key-value pairs that decide which key encrypts, such as the organization it belongs to. It cannot be
       * changed later.
       */
      keyContext: Record<string, string>;
      context?: never;
    }
  | {
      /**
       * `keyContext` under the name that the official package gives it.
       */
      context: Record<string, string>;
      keyContext?: never;
    }
);

/** Parameters of {@link Vault.updateObject}. */
export interface UpdateObjectParams {
  /**
   * Identifier of the object.
   */
  id: string;
  /**
   * Plain text to encrypt.
   */
  value: string;
  /**
   * Identifier of the version that is expected to be current; if another one is, nothing changes and the
   * answer is 409.
   */
  versionCheck?: string | null;
}

/** Parameters of {@link Vault.deleteObject}. */
export interface DeleteObjectParams {
  /**
   * Identifier of the object.
   */
  id: string;
  /**
   * Identifier of the version that is expected to be current; if another one is, nothing is deleted and the
   * answer is 409.
   */
  versionCheck?: string;
}

/**
 * Vault encrypts the application's secrets with keys that are separate for each context, such as each
 * organization. It stores encrypted objects, or hands out data keys for encryption in the application.
 */
export class Vault extends Service {
  /**
   * Creates a key with which the application encrypts data itself. Store the encrypted form with the data and
   * forget the plain one; the server keeps neither.
   *
   * `POST /vault/v1/keys/data-key`. Errors: 400; 422.
   */
  createDataKey(params: CreateDataKeyParams, options?: RequestOptions): Promise<CreateDataKeyResponse> {
    return this.call(CREATE_DATA_KEY, params, options);
  }

  /**
   * Turns the encrypted form of a data key back into the key.
   *
   * `POST /vault/v1/keys/decrypt`. Errors: 400.
   */
  decryptDataKey(params: DecryptDataKeyParams, options?: RequestOptions): Promise<DecryptResponse> {
    return this.call(DECRYPT_DATA_KEY, params, options);
  }

  /**
   * Encrypts an existing data key anew under another context.
   *
   * `POST /vault/v1/keys/rekey`. Errors: 400; 422.
   */
  createRekey(params: CreateRekeyParams, options?: RequestOptions): Promise<CreateDataKeyResponse> {
    return this.call(CREATE_REKEY, params, options);
  }

  /**
   * Lists the stored objects without their values.
   *
   * `GET /vault/v1/kv`. Errors: 400.
   */
  listObjects(params?: ListObjectsParams, options?: RequestOptions): PageRequest<VaultObjectSummary> {
    return this.page(LIST_OBJECTS, params, options);
  }

  /**
   * Encrypts a value and stores it under a name.
   *
   * `POST /vault/v1/kv`. Errors: 400; 409; 422.
   */
  createObject(params: CreateObjectParams, options?: RequestOptions): Promise<VaultObjectMetadata> {
    return this.call(CREATE_OBJECT, params, options);
  }

  /**
   * Gets the object with a name and decrypts its value.
   *
   * `GET /vault/v1/kv/name/{name}`. Errors: 400; 404.
   */
  readObjectByName(name: string | { name: string }, options?: RequestOptions): Promise<VaultObject> {
    return this.call(READ_OBJECT_BY_NAME, named('name', name), options);
  }

  /**
   * Gets an object and decrypts its value.
   *
   * `GET /vault/v1/kv/{id}`. Errors: 400; 404.
   */
  readObject(id: string | { id: string }, options?: RequestOptions): Promise<VaultObject> {
    return this.call(READ_OBJECT, named('id', id), options);
  }

  /**
   * Replaces the value of an object, which makes a new version of it. The key context stays the same.
   *
   * `PUT /vault/v1/kv/{id}`. Errors: 400; 409.
   */
  updateObject(params: UpdateObjectParams, options?: RequestOptions): Promise<VaultObjectInfo>;
  /**
   * The same with `id` in front.
   */
  updateObject(id: string, params: Without<UpdateObjectParams, 'id'>, options?: RequestOptions): Promise<VaultObjectInfo>;
  updateObject(...given: unknown[]): Promise<VaultObjectInfo> {
    return this.call(UPDATE_OBJECT, ...positional(given, 'id', true));
  }

  /**
   * Deletes an object.
   *
   * `DELETE /vault/v1/kv/{id}`. Errors: 404; 409; 500.
   */
  deleteObject(params: DeleteObjectParams, options?: RequestOptions): Promise<DeleteObjectResponse>;
  /**
   * The same with `id` in front.
   */
  deleteObject(id: string, params?: Without<DeleteObjectParams, 'id'>, options?: RequestOptions): Promise<DeleteObjectResponse>;
  deleteObject(...given: unknown[]): Promise<DeleteObjectResponse> {
    return this.call(DELETE_OBJECT, ...positional(given, 'id', true));
  }

  /**
   * Gets the metadata of an object without decrypting its value.
   *
   * `GET /vault/v1/kv/{id}/metadata`. Errors: 400; 404.
   */
  describeObject(id: string | { id: string }, options?: RequestOptions): Promise<VaultObjectInfo> {
    return this.call(DESCRIBE_OBJECT, named('id', id), options);
  }

  /**
   * Lists the versions of an object, all in one answer.
   *
   * `GET /vault/v1/kv/{id}/versions`. Errors: 400; 404.
   */
  listObjectVersions(id: string | { id: string }, options?: RequestOptions): Promise<List<VaultObjectVersion>> {
    return this.call(LIST_OBJECT_VERSIONS, named('id', id), options);
  }

}

const CREATE_DATA_KEY = operation('vault.create_data_key', '', 'context%', 'value CreateDataKeyResponse');
const DECRYPT_DATA_KEY = operation('vault.decrypt_data_key', '', '', 'value DecryptResponse');
const CREATE_REKEY = operation('vault.create_rekey', '', 'context% encrypted_keys', 'value CreateDataKeyResponse');
const LIST_OBJECTS = operation('vault.list_objects', '', '', 'page VaultObjectSummary');
const CREATE_OBJECT = operation('vault.create_object', '', 'key_context% value!', 'value VaultObjectMetadata', 'context=keyContext');
const READ_OBJECT_BY_NAME = operation('vault.read_object_by_name', 'name', '', 'value VaultObject');
const READ_OBJECT = operation('vault.read_object', 'id', '', 'value VaultObject');
const UPDATE_OBJECT = operation('vault.update_object', 'id', 'value! version_check', 'value VaultObjectInfo');
const DELETE_OBJECT = operation('vault.delete_object', 'id', 'version_check', 'value DeleteObjectResponse');
const DESCRIBE_OBJECT = operation('vault.describe_object', 'id', '', 'value VaultObjectInfo');
const LIST_OBJECT_VERSIONS = operation('vault.list_object_versions', 'id', '', 'list VaultObjectVersion');
