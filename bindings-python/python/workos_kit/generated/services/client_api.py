# Generated from api/client_api.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `client_api` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.client_api import (
        ClientApiTokenResponse,
    )

_CREATE_TOKEN: Operation[ClientApiTokenResponse] = Operation(
    "client_api.create_token",
    lambda: model("client_api", "ClientApiTokenResponse"),
)


class ClientApi:
    """Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
    directly.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_token(
        self,
        *,
        organization_id: str,
        user_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ClientApiTokenResponse:
        """Creates a short-lived token for the Widgets API, bound to one user in one organization. Create it
        on the server and hand it to the browser; that API does not accept the secret API key.

        - `organization_id`: Identifier of the organization the token is limited to.
        - `user_id`: Identifier of the user the token acts as.

        `POST /client/token`. Errors: 400; 404; 422.
        """
        return self._waist.call(
            _CREATE_TOKEN,
            (),
            {
                "organization_id": organization_id,
                "user_id": user_id,
            },
            request_options,
        )


class AsyncClientApi:
    """Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
    directly.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_token(
        self,
        *,
        organization_id: str,
        user_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ClientApiTokenResponse:
        """Creates a short-lived token for the Widgets API, bound to one user in one organization. Create it
        on the server and hand it to the browser; that API does not accept the secret API key.

        - `organization_id`: Identifier of the organization the token is limited to.
        - `user_id`: Identifier of the user the token acts as.

        `POST /client/token`. Errors: 400; 404; 422.
        """
        return await self._waist.call(
            _CREATE_TOKEN,
            (),
            {
                "organization_id": organization_id,
                "user_id": user_id,
            },
            request_options,
        )
