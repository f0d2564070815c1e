// Generated from api/vault.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Vault encrypts the application's secrets with keys that are separate for each context, such as each
//! organization. It stores encrypted objects, or hands out data keys for encryption in the application.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    CreateDataKeyResponse, DecryptResponse, DeleteObjectResponse, VaultObject, VaultObjectInfo,
    VaultObjectMetadata, VaultObjectSummary, VaultObjectVersion,
};
use crate::generated::operations;
use crate::page::{List, PageOrder};
use crate::patch::Patch;
use crate::request::Request;
use crate::secret::Secret;

/// Vault encrypts the application's secrets with keys that are separate for each context, such as each
/// organization. It stores encrypted objects, or hands out data keys for encryption in the application.
#[derive(Clone, Copy, Debug)]
pub struct Vault<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Vault<'_> {
    /// Creates a key with which the application encrypts data itself. Store the encrypted form with the data
    /// and forget the plain one; the server keeps neither.
    ///
    /// `POST /vault/v1/keys/data-key`. Errors: 400; 422.
    pub fn create_data_key(&self, params: CreateDataKeyParams) -> Call<CreateDataKeyResponse> {
        let request = Request::new(&operations::VAULT_CREATE_DATA_KEY).params(&params);
        Call::new(self.client, request, decode::value::<CreateDataKeyResponse>)
    }

    /// Turns the encrypted form of a data key back into the key.
    ///
    /// `POST /vault/v1/keys/decrypt`. Errors: 400.
    pub fn decrypt_data_key(&self, params: DecryptDataKeyParams) -> Call<DecryptResponse> {
        let request = Request::new(&operations::VAULT_DECRYPT_DATA_KEY).params(&params);
        Call::new(self.client, request, decode::value::<DecryptResponse>)
    }

    /// Encrypts an existing data key anew under another context.
    ///
    /// `POST /vault/v1/keys/rekey`. Errors: 400; 422.
    pub fn create_rekey(&self, params: CreateRekeyParams) -> Call<CreateDataKeyResponse> {
        let request = Request::new(&operations::VAULT_CREATE_REKEY).params(&params);
        Call::new(self.client, request, decode::value::<CreateDataKeyResponse>)
    }

    /// Lists the stored objects without their values.
    ///
    /// `GET /vault/v1/kv`. Errors: 400.
    pub fn list_objects(&self, params: ListObjectsParams) -> PageCall<VaultObjectSummary> {
        let request = Request::new(&operations::VAULT_LIST_OBJECTS).params(&params);
        PageCall::new(self.client, request, decode::page::<VaultObjectSummary>)
    }

    /// Encrypts a value and stores it under a name.
    ///
    /// `POST /vault/v1/kv`. Errors: 400; 409; 422.
    pub fn create_object(&self, params: CreateObjectParams) -> Call<VaultObjectMetadata> {
        let request = Request::new(&operations::VAULT_CREATE_OBJECT).params(&params);
        Call::new(self.client, request, decode::value::<VaultObjectMetadata>)
    }

    /// Gets the object with a name and decrypts its value.
    ///
    /// - `name`: Name of the object.
    ///
    /// `GET /vault/v1/kv/name/{name}`. Errors: 400; 404.
    pub fn read_object_by_name(&self, name: &str) -> Call<VaultObject> {
        let request = Request::new(&operations::VAULT_READ_OBJECT_BY_NAME).path([name]);
        Call::new(self.client, request, decode::value::<VaultObject>)
    }

    /// Gets an object and decrypts its value.
    ///
    /// - `id`: Identifier of the object.
    ///
    /// `GET /vault/v1/kv/{id}`. Errors: 400; 404.
    pub fn read_object(&self, id: &str) -> Call<VaultObject> {
        let request = Request::new(&operations::VAULT_READ_OBJECT).path([id]);
        Call::new(self.client, request, decode::value::<VaultObject>)
    }

    /// Replaces the value of an object, which makes a new version of it. The key context stays the same.
    ///
    /// - `id`: Identifier of the object.
    ///
    /// `PUT /vault/v1/kv/{id}`. Errors: 400; 409.
    pub fn update_object(&self, id: &str, params: UpdateObjectParams) -> Call<VaultObjectInfo> {
        let request = Request::new(&operations::VAULT_UPDATE_OBJECT).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<VaultObjectInfo>)
    }

    /// Deletes an object.
    ///
    /// - `id`: Identifier of the object.
    ///
    /// `DELETE /vault/v1/kv/{id}`. Errors: 404; 409; 500.
    pub fn delete_object(&self, id: &str, params: DeleteObjectParams) -> Call<DeleteObjectResponse> {
        let request = Request::new(&operations::VAULT_DELETE_OBJECT).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<DeleteObjectResponse>)
    }

    /// Gets the metadata of an object without decrypting its value.
    ///
    /// - `id`: Identifier of the object.
    ///
    /// `GET /vault/v1/kv/{id}/metadata`. Errors: 400; 404.
    pub fn describe_object(&self, id: &str) -> Call<VaultObjectInfo> {
        let request = Request::new(&operations::VAULT_DESCRIBE_OBJECT).path([id]);
        Call::new(self.client, request, decode::value::<VaultObjectInfo>)
    }

    /// Lists the versions of an object, all in one answer.
    ///
    /// - `id`: Identifier of the object.
    ///
    /// `GET /vault/v1/kv/{id}/versions`. Errors: 400; 404.
    pub fn list_object_versions(&self, id: &str) -> Call<List<VaultObjectVersion>> {
        let request = Request::new(&operations::VAULT_LIST_OBJECT_VERSIONS).path([id]);
        Call::new(self.client, request, decode::list::<VaultObjectVersion>)
    }
}

/// Parameters of [`Vault::create_data_key`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateDataKeyParams {
    /// Key-value pairs that decide which key encrypts, such as the organization it belongs to.
    pub context: BTreeMap<String, String>,
}

impl CreateDataKeyParams {
    /// With the parameters that are always needed.
    pub fn new(context: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self { context: context.into_iter().map(|(key, value)| (key.into(), value.into())).collect() }
    }
}

/// Parameters of [`Vault::decrypt_data_key`].
#[derive(Clone, Debug, Serialize)]
pub struct DecryptDataKeyParams {
    /// Encrypted data key in base64, as `encrypted_keys` held it.
    pub keys: String,
}

impl DecryptDataKeyParams {
    /// With the parameters that are always needed.
    pub fn new(keys: impl Into<String>) -> Self {
        Self { keys: keys.into() }
    }
}

/// Parameters of [`Vault::create_rekey`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateRekeyParams {
    /// Key-value pairs that decide which key encrypts from now on; at most 10, with values of at most 500
    /// characters.
    pub context: BTreeMap<String, String>,
    /// Encrypted data key in base64, as it was stored.
    pub encrypted_keys: String,
}

impl CreateRekeyParams {
    /// With the parameters that are always needed.
    pub fn new(
        context: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        encrypted_keys: impl Into<String>,
    ) -> Self {
        Self {
            context: context.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
            encrypted_keys: encrypted_keys.into(),
        }
    }
}

/// Parameters of [`Vault::list_objects`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListObjectsParams {
    /// Text to look for in the object's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Lists only objects that changed after this time.
    #[serde(rename = "updatedAfter", skip_serializing_if = "Option::is_none")]
    pub updated_after: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListObjectsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to look for in the object's name.
    #[must_use]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Lists only objects that changed after this time.
    #[must_use]
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Vault::create_object`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateObjectParams {
    /// Key-value pairs that decide which key encrypts, such as the organization it belongs to. It cannot be
    /// changed later.
    pub key_context: BTreeMap<String, String>,
    /// Name of the object, unique in the environment.
    pub name: String,
    /// Plain text to encrypt.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub value: Secret,
}

impl CreateObjectParams {
    /// With the parameters that are always needed.
    pub fn new(
        key_context: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        name: impl Into<String>,
        value: impl Into<Secret>,
    ) -> Self {
        Self {
            key_context: key_context.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
            name: name.into(),
            value: value.into(),
        }
    }
}

/// Parameters of [`Vault::update_object`].
#[derive(Clone, Debug, Serialize)]
pub struct UpdateObjectParams {
    /// Plain text to encrypt.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub value: Secret,
    /// Identifier of the version that is expected to be current; if another one is, nothing changes and the
    /// answer is 409.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub version_check: Patch<String>,
}

impl UpdateObjectParams {
    /// With the parameters that are always needed.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self { value: value.into(), version_check: Patch::Absent }
    }

    /// Identifier of the version that is expected to be current; if another one is, nothing changes and the
    /// answer is 409.
    #[must_use]
    pub fn version_check(mut self, version_check: impl Into<Patch<String>>) -> Self {
        self.version_check = version_check.into();
        self
    }
}

/// Parameters of [`Vault::delete_object`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeleteObjectParams {
    /// Identifier of the version that is expected to be current; if another one is, nothing is deleted and
    /// the answer is 409.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_check: Option<String>,
}

impl DeleteObjectParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the version that is expected to be current; if another one is, nothing is deleted and
    /// the answer is 409.
    #[must_use]
    pub fn version_check(mut self, version_check: impl Into<String>) -> Self {
        self.version_check = Some(version_check.into());
        self
    }
}
