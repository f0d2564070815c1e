# Generated from api/api_keys.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `api_keys` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.api_keys import (
        ApiKey,
        ApiKeyValidationResponse,
        OrganizationApiKey,
        OrganizationApiKeyWithValue,
    )

_CREATE_VALIDATION: Operation[ApiKeyValidationResponse] = Operation(
    "api_keys.create_validation",
    lambda: model("api_keys", "ApiKeyValidationResponse"),
)
_DELETE_API_KEY: Operation[None] = Operation("api_keys.delete_api_key")
_EXPIRE_API_KEY: Operation[ApiKey] = Operation(
    "api_keys.expire_api_key",
    lambda: model("api_keys", "ApiKey"),
    nullable=("expires_at",),
)
_LIST_ORGANIZATION_API_KEYS: Operation[Page[OrganizationApiKey]] = Operation(
    "api_keys.list_organization_api_keys",
    lambda: page_of(model("api_keys", "OrganizationApiKey")),
)
_CREATE_ORGANIZATION_API_KEY: Operation[OrganizationApiKeyWithValue] = Operation(
    "api_keys.create_organization_api_key",
    lambda: model("api_keys", "OrganizationApiKeyWithValue"),
)


class ApiKeys:
    """API keys with which customers call the application's own API. They are created for an organization or a
    user, and validated on each call.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_validation(
        self,
        *,
        value: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ApiKeyValidationResponse:
        """Checks an API key that the application has received. A key that is not valid gives a null
        `api_key`, not an error.

        - `value`: The API key as the caller presented it.

        `POST /api_keys/validations`. Errors: 401; 422.
        """
        return self._waist.call(
            _CREATE_VALIDATION,
            (),
            {
                "value": value,
            },
            request_options,
        )

    def delete_api_key(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an API key, which stops working at once.

        - `id`: Identifier of the API key, not its value.

        `DELETE /api_keys/{id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_API_KEY,
            (id,),
            None,
            request_options,
        )

    def expire_api_key(
        self,
        id: str,
        *,
        expires_at: datetime | str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ApiKey:
        """Makes an API key expire, now or later. Without a body it expires at once.

        - `id`: Identifier of the API key, not its value.
        - `expires_at`: When the key stops working; absent or in the past means at once, and null takes
          back an expiry that lies ahead.

        `POST /api_keys/{id}/expire`. Errors: 404; 409 `api_key_already_expired`; 422.
        """
        return self._waist.call(
            _EXPIRE_API_KEY,
            (id,),
            {
                "expires_at": expires_at,
            },
            request_options,
        )

    def list_organization_api_keys(
        self,
        organization_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[OrganizationApiKey]:
        """Lists the API keys that belong to an organization. Users' keys are not among them.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/api_keys`. Errors: 404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_API_KEYS,
            (organization_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_organization_api_key(
        self,
        organization_id: str,
        *,
        name: str,
        permissions: Sequence[str] | None = None,
        expires_at: datetime | str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationApiKeyWithValue:
        """Creates an API key for an organization. Its value is in this answer only and cannot be read again.

        - `name`: Text by which people recognise the key.
        - `permissions`: Slugs of the permissions to give; without them the key carries none.
        - `expires_at`: When the key stops working; must lie ahead. Without it the key does not expire.

        `POST /organizations/{organization_id}/api_keys`. Errors: 404; 422.
        """
        return self._waist.call(
            _CREATE_ORGANIZATION_API_KEY,
            (organization_id,),
            {
                "name": name,
                "permissions": permissions,
                "expires_at": expires_at,
            },
            request_options,
        )


class AsyncApiKeys:
    """API keys with which customers call the application's own API. They are created for an organization or a
    user, and validated on each call.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_validation(
        self,
        *,
        value: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ApiKeyValidationResponse:
        """Checks an API key that the application has received. A key that is not valid gives a null
        `api_key`, not an error.

        - `value`: The API key as the caller presented it.

        `POST /api_keys/validations`. Errors: 401; 422.
        """
        return await self._waist.call(
            _CREATE_VALIDATION,
            (),
            {
                "value": value,
            },
            request_options,
        )

    async def delete_api_key(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an API key, which stops working at once.

        - `id`: Identifier of the API key, not its value.

        `DELETE /api_keys/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_API_KEY,
            (id,),
            None,
            request_options,
        )

    async def expire_api_key(
        self,
        id: str,
        *,
        expires_at: datetime | str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ApiKey:
        """Makes an API key expire, now or later. Without a body it expires at once.

        - `id`: Identifier of the API key, not its value.
        - `expires_at`: When the key stops working; absent or in the past means at once, and null takes
          back an expiry that lies ahead.

        `POST /api_keys/{id}/expire`. Errors: 404; 409 `api_key_already_expired`; 422.
        """
        return await self._waist.call(
            _EXPIRE_API_KEY,
            (id,),
            {
                "expires_at": expires_at,
            },
            request_options,
        )

    def list_organization_api_keys(
        self,
        organization_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[OrganizationApiKey]:
        """Lists the API keys that belong to an organization. Users' keys are not among them.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/api_keys`. Errors: 404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_API_KEYS,
            (organization_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_organization_api_key(
        self,
        organization_id: str,
        *,
        name: str,
        permissions: Sequence[str] | None = None,
        expires_at: datetime | str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationApiKeyWithValue:
        """Creates an API key for an organization. Its value is in this answer only and cannot be read again.

        - `name`: Text by which people recognise the key.
        - `permissions`: Slugs of the permissions to give; without them the key carries none.
        - `expires_at`: When the key stops working; must lie ahead. Without it the key does not expire.

        `POST /organizations/{organization_id}/api_keys`. Errors: 404; 422.
        """
        return await self._waist.call(
            _CREATE_ORGANIZATION_API_KEY,
            (organization_id,),
            {
                "name": name,
                "permissions": permissions,
                "expires_at": expires_at,
            },
            request_options,
        )
