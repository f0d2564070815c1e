// Generated from api/vault.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * Data key in plain and in encrypted form.
 */
export interface CreateDataKeyResponse {
  /**
   * Key-value pairs that decide which key encrypts the data key.
   */
  context: Record<string, string>;
  /**
   * The key in base64, 32 bytes. Use it and forget it.
   */
  dataKey: string;
  /**
   * The same key encrypted, in base64. Store it, since `decrypt_data_key` needs it.
   */
  encryptedKeys: string;
  /**
   * Identifier of the data key.
   */
  id: string;
}

/**
 * Data key in plain form.
 */
export interface DecryptResponse {
  /**
   * The key in base64, 32 bytes.
   */
  dataKey: string;
  /**
   * Identifier of the data key.
   */
  id: string;
}

/**
 * Confirmation that an object was deleted.
 */
export interface DeleteObjectResponse {
  name: string;
  success: boolean;
}

/**
 * Who or what changed an object.
 */
export interface VaultActor {
  id: string;
  name: string;
}

/**
 * Stored object with its decrypted value.
 */
export interface VaultObject {
  id: string;
  metadata: VaultObjectMetadata;
  name: string;
  /**
   * The decrypted value.
   */
  value: string;
}

/**
 * Stored object without its value.
 */
export interface VaultObjectInfo {
  id: string;
  metadata: VaultObjectMetadata;
  name: string;
}

/**
 * Facts about a stored object.
 */
export interface VaultObjectMetadata {
  /**
   * Key-value pairs that decide which key encrypts the object.
   */
  context: Record<string, string>;
  environmentId: string;
  /**
   * Identifier of the object.
   */
  id: string;
  /**
   * Identifier of the key that encrypts the object.
   */
  keyId: string;
  updatedAt: string;
  /**
   * Who or what changed the object last.
   */
  updatedBy: VaultActor;
  /**
   * Identifier of the current version, for use as `version_check`.
   */
  versionId?: string | null;
}

/**
 * Stored object as it appears in a list.
 */
export interface VaultObjectSummary {
  id: string;
  name: string;
  updatedAt?: string | null;
}

/**
 * One version of a stored object.
 */
export interface VaultObjectVersion {
  createdAt: string;
  /**
   * Whether this is the version that is read now.
   */
  currentVersion: boolean;
  /**
   * Fingerprint of the stored data.
   */
  etag: string;
  /**
   * Identifier of the version.
   */
  id: string;
  /**
   * Size of the stored data in bytes.
   */
  size: number;
}

