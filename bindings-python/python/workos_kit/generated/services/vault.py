# Generated from api/vault.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `vault` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import ItemList, page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.vault import (
        CreateDataKeyResponse,
        DecryptResponse,
        DeleteObjectResponse,
        VaultObject,
        VaultObjectInfo,
        VaultObjectMetadata,
        VaultObjectSummary,
        VaultObjectVersion,
    )

_CREATE_DATA_KEY: Operation[CreateDataKeyResponse] = Operation(
    "vault.create_data_key",
    lambda: model("vault", "CreateDataKeyResponse"),
)
_DECRYPT_DATA_KEY: Operation[DecryptResponse] = Operation(
    "vault.decrypt_data_key",
    lambda: model("vault", "DecryptResponse"),
)
_CREATE_REKEY: Operation[CreateDataKeyResponse] = Operation(
    "vault.create_rekey",
    lambda: model("vault", "CreateDataKeyResponse"),
)
_LIST_OBJECTS: Operation[Page[VaultObjectSummary]] = Operation(
    "vault.list_objects",
    lambda: page_of(model("vault", "VaultObjectSummary")),
)
_CREATE_OBJECT: Operation[VaultObjectMetadata] = Operation(
    "vault.create_object",
    lambda: model("vault", "VaultObjectMetadata"),
)
_READ_OBJECT_BY_NAME: Operation[VaultObject] = Operation(
    "vault.read_object_by_name",
    lambda: model("vault", "VaultObject"),
)
_READ_OBJECT: Operation[VaultObject] = Operation(
    "vault.read_object",
    lambda: model("vault", "VaultObject"),
)
_UPDATE_OBJECT: Operation[VaultObjectInfo] = Operation(
    "vault.update_object",
    lambda: model("vault", "VaultObjectInfo"),
    nullable=("version_check",),
)
_DELETE_OBJECT: Operation[DeleteObjectResponse] = Operation(
    "vault.delete_object",
    lambda: model("vault", "DeleteObjectResponse"),
)
_DESCRIBE_OBJECT: Operation[VaultObjectInfo] = Operation(
    "vault.describe_object",
    lambda: model("vault", "VaultObjectInfo"),
)
_LIST_OBJECT_VERSIONS: Operation[ItemList[VaultObjectVersion]] = Operation(
    "vault.list_object_versions",
    lambda: ItemList[model("vault", "VaultObjectVersion")],
)


class Vault:
    """Vault encrypts the application's secrets with keys that are separate for each context, such as each
    organization. It stores encrypted objects, or hands out data keys for encryption in the application.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_data_key(
        self,
        *,
        context: Mapping[str, str],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> CreateDataKeyResponse:
        """Creates a key with which the application encrypts data itself. Store the encrypted form with the
        data and forget the plain one; the server keeps neither.

        - `context`: Key-value pairs that decide which key encrypts, such as the organization it belongs
          to.

        `POST /vault/v1/keys/data-key`. Errors: 400; 422.
        """
        return self._waist.call(
            _CREATE_DATA_KEY,
            (),
            {
                "context": context,
            },
            request_options,
        )

    def decrypt_data_key(
        self,
        *,
        keys: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DecryptResponse:
        """Turns the encrypted form of a data key back into the key.

        - `keys`: Encrypted data key in base64, as `encrypted_keys` held it.

        `POST /vault/v1/keys/decrypt`. Errors: 400.
        """
        return self._waist.call(
            _DECRYPT_DATA_KEY,
            (),
            {
                "keys": keys,
            },
            request_options,
        )

    def create_rekey(
        self,
        *,
        context: Mapping[str, str],
        encrypted_keys: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> CreateDataKeyResponse:
        """Encrypts an existing data key anew under another context.

        - `context`: Key-value pairs that decide which key encrypts from now on; at most 10, with values of
          at most 500 characters.
        - `encrypted_keys`: Encrypted data key in base64, as it was stored.

        `POST /vault/v1/keys/rekey`. Errors: 400; 422.
        """
        return self._waist.call(
            _CREATE_REKEY,
            (),
            {
                "context": context,
                "encrypted_keys": encrypted_keys,
            },
            request_options,
        )

    def list_objects(
        self,
        *,
        search: str | None = None,
        updated_after: datetime | str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[VaultObjectSummary]:
        """Lists the stored objects without their values.

        - `search`: Text to look for in the object's name.
        - `updated_after`: Lists only objects that changed after this time.
        - `limit`: `10` if left out.

        `GET /vault/v1/kv`. Errors: 400.
        """
        return self._waist.page(
            _LIST_OBJECTS,
            (),
            {
                "search": search,
                "updatedAfter": updated_after,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_object(
        self,
        *,
        key_context: Mapping[str, str],
        name: str,
        value: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObjectMetadata:
        """Encrypts a value and stores it under a name.

        - `key_context`: Key-value pairs that decide which key encrypts, such as the organization it
          belongs to. It cannot be changed later.
        - `name`: Name of the object, unique in the environment.
        - `value`: Plain text to encrypt.

        `POST /vault/v1/kv`. Errors: 400; 409; 422.
        """
        return self._waist.call(
            _CREATE_OBJECT,
            (),
            {
                "key_context": key_context,
                "name": name,
                "value": value,
            },
            request_options,
        )

    def read_object_by_name(
        self,
        name: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObject:
        """Gets the object with a name and decrypts its value.

        - `name`: Name of the object.

        `GET /vault/v1/kv/name/{name}`. Errors: 400; 404.
        """
        return self._waist.call(
            _READ_OBJECT_BY_NAME,
            (name,),
            None,
            request_options,
        )

    def read_object(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObject:
        """Gets an object and decrypts its value.

        - `id`: Identifier of the object.

        `GET /vault/v1/kv/{id}`. Errors: 400; 404.
        """
        return self._waist.call(
            _READ_OBJECT,
            (id,),
            None,
            request_options,
        )

    def update_object(
        self,
        id: str,
        *,
        value: str,
        version_check: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObjectInfo:
        """Replaces the value of an object, which makes a new version of it. The key context stays the same.

        - `id`: Identifier of the object.
        - `value`: Plain text to encrypt.
        - `version_check`: Identifier of the version that is expected to be current; if another one is,
          nothing changes and the answer is 409.

        `PUT /vault/v1/kv/{id}`. Errors: 400; 409.
        """
        return self._waist.call(
            _UPDATE_OBJECT,
            (id,),
            {
                "value": value,
                "version_check": version_check,
            },
            request_options,
        )

    def delete_object(
        self,
        id: str,
        *,
        version_check: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DeleteObjectResponse:
        """Deletes an object.

        - `id`: Identifier of the object.
        - `version_check`: Identifier of the version that is expected to be current; if another one is,
          nothing is deleted and the answer is 409.

        `DELETE /vault/v1/kv/{id}`. Errors: 404; 409; 500.
        """
        return self._waist.call(
            _DELETE_OBJECT,
            (id,),
            {
                "version_check": version_check,
            },
            request_options,
        )

    def describe_object(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObjectInfo:
        """Gets the metadata of an object without decrypting its value.

        - `id`: Identifier of the object.

        `GET /vault/v1/kv/{id}/metadata`. Errors: 400; 404.
        """
        return self._waist.call(
            _DESCRIBE_OBJECT,
            (id,),
            None,
            request_options,
        )

    def list_object_versions(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[VaultObjectVersion]:
        """Lists the versions of an object, all in one answer.

        - `id`: Identifier of the object.

        `GET /vault/v1/kv/{id}/versions`. Errors: 400; 404.
        """
        return self._waist.call(
            _LIST_OBJECT_VERSIONS,
            (id,),
            None,
            request_options,
        )


class AsyncVault:
    """Vault encrypts the application's secrets with keys that are separate for each context, such as each
    organization. It stores encrypted objects, or hands out data keys for encryption in the application.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_data_key(
        self,
        *,
        context: Mapping[str, str],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> CreateDataKeyResponse:
        """Creates a key with which the application encrypts data itself. Store the encrypted form with the
        data and forget the plain one; the server keeps neither.

        - `context`: Key-value pairs that decide which key encrypts, such as the organization it belongs
          to.

        `POST /vault/v1/keys/data-key`. Errors: 400; 422.
        """
        return await self._waist.call(
            _CREATE_DATA_KEY,
            (),
            {
                "context": context,
            },
            request_options,
        )

    async def decrypt_data_key(
        self,
        *,
        keys: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DecryptResponse:
        """Turns the encrypted form of a data key back into the key.

        - `keys`: Encrypted data key in base64, as `encrypted_keys` held it.

        `POST /vault/v1/keys/decrypt`. Errors: 400.
        """
        return await self._waist.call(
            _DECRYPT_DATA_KEY,
            (),
            {
                "keys": keys,
            },
            request_options,
        )

    async def create_rekey(
        self,
        *,
        context: Mapping[str, str],
        encrypted_keys: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> CreateDataKeyResponse:
        """Encrypts an existing data key anew under another context.

        - `context`: Key-value pairs that decide which key encrypts from now on; at most 10, with values of
          at most 500 characters.
        - `encrypted_keys`: Encrypted data key in base64, as it was stored.

        `POST /vault/v1/keys/rekey`. Errors: 400; 422.
        """
        return await self._waist.call(
            _CREATE_REKEY,
            (),
            {
                "context": context,
                "encrypted_keys": encrypted_keys,
            },
            request_options,
        )

    def list_objects(
        self,
        *,
        search: str | None = None,
        updated_after: datetime | str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[VaultObjectSummary]:
        """Lists the stored objects without their values.

        - `search`: Text to look for in the object's name.
        - `updated_after`: Lists only objects that changed after this time.
        - `limit`: `10` if left out.

        `GET /vault/v1/kv`. Errors: 400.
        """
        return self._waist.page(
            _LIST_OBJECTS,
            (),
            {
                "search": search,
                "updatedAfter": updated_after,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_object(
        self,
        *,
        key_context: Mapping[str, str],
        name: str,
        value: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObjectMetadata:
        """Encrypts a value and stores it under a name.

        - `key_context`: Key-value pairs that decide which key encrypts, such as the organization it
          belongs to. It cannot be changed later.
        - `name`: Name of the object, unique in the environment.
        - `value`: Plain text to encrypt.

        `POST /vault/v1/kv`. Errors: 400; 409; 422.
        """
        return await self._waist.call(
            _CREATE_OBJECT,
            (),
            {
                "key_context": key_context,
                "name": name,
                "value": value,
            },
            request_options,
        )

    async def read_object_by_name(
        self,
        name: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObject:
        """Gets the object with a name and decrypts its value.

        - `name`: Name of the object.

        `GET /vault/v1/kv/name/{name}`. Errors: 400; 404.
        """
        return await self._waist.call(
            _READ_OBJECT_BY_NAME,
            (name,),
            None,
            request_options,
        )

    async def read_object(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObject:
        """Gets an object and decrypts its value.

        - `id`: Identifier of the object.

        `GET /vault/v1/kv/{id}`. Errors: 400; 404.
        """
        return await self._waist.call(
            _READ_OBJECT,
            (id,),
            None,
            request_options,
        )

    async def update_object(
        self,
        id: str,
        *,
        value: str,
        version_check: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObjectInfo:
        """Replaces the value of an object, which makes a new version of it. The key context stays the same.

        - `id`: Identifier of the object.
        - `value`: Plain text to encrypt.
        - `version_check`: Identifier of the version that is expected to be current; if another one is,
          nothing changes and the answer is 409.

        `PUT /vault/v1/kv/{id}`. Errors: 400; 409.
        """
        return await self._waist.call(
            _UPDATE_OBJECT,
            (id,),
            {
                "value": value,
                "version_check": version_check,
            },
            request_options,
        )

    async def delete_object(
        self,
        id: str,
        *,
        version_check: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DeleteObjectResponse:
        """Deletes an object.

        - `id`: Identifier of the object.
        - `version_check`: Identifier of the version that is expected to be current; if another one is,
          nothing is deleted and the answer is 409.

        `DELETE /vault/v1/kv/{id}`. Errors: 404; 409; 500.
        """
        return await self._waist.call(
            _DELETE_OBJECT,
            (id,),
            {
                "version_check": version_check,
            },
            request_options,
        )

    async def describe_object(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VaultObjectInfo:
        """Gets the metadata of an object without decrypting its value.

        - `id`: Identifier of the object.

        `GET /vault/v1/kv/{id}/metadata`. Errors: 400; 404.
        """
        return await self._waist.call(
            _DESCRIBE_OBJECT,
            (id,),
            None,
            request_options,
        )

    async def list_object_versions(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[VaultObjectVersion]:
        """Lists the versions of an object, all in one answer.

        - `id`: Identifier of the object.

        `GET /vault/v1/kv/{id}/versions`. Errors: 400; 404.
        """
        return await self._waist.call(
            _LIST_OBJECT_VERSIONS,
            (id,),
            None,
            request_options,
        )
