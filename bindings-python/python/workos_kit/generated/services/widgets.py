# Generated from api/widgets.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `widgets` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.widgets import (
        WidgetScope,
        WidgetSessionTokenResponse,
    )

_CREATE_TOKEN: Operation[WidgetSessionTokenResponse] = Operation(
    "widgets.create_token",
    lambda: model("widgets", "WidgetSessionTokenResponse"),
)


class Widgets:
    """Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application,
    act for a user.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_token(
        self,
        *,
        organization_id: str | None = None,
        user_id: str | None = None,
        scopes: Sequence[WidgetScope] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WidgetSessionTokenResponse:
        """Creates a short-lived token for rendering widgets as one user. Create it on the server for each
        page view and hand it to the browser.

        - `organization_id`: Identifier of the organization the widgets work in. Needed with `scopes`;
          without it the token serves only widgets about the user, such as profile and security.
        - `user_id`: Identifier of the user the widgets act as. The permissions of the user in the
          organization limit the scopes that are granted.
        - `scopes`: What the widgets may manage. Ask only for what the page needs.

        `POST /widgets/token`. Errors: 400; 404; 422.
        """
        return self._waist.call(
            _CREATE_TOKEN,
            (),
            {
                "organization_id": organization_id,
                "user_id": user_id,
                "scopes": scopes,
            },
            request_options,
        )


class AsyncWidgets:
    """Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application,
    act for a user.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_token(
        self,
        *,
        organization_id: str | None = None,
        user_id: str | None = None,
        scopes: Sequence[WidgetScope] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WidgetSessionTokenResponse:
        """Creates a short-lived token for rendering widgets as one user. Create it on the server for each
        page view and hand it to the browser.

        - `organization_id`: Identifier of the organization the widgets work in. Needed with `scopes`;
          without it the token serves only widgets about the user, such as profile and security.
        - `user_id`: Identifier of the user the widgets act as. The permissions of the user in the
          organization limit the scopes that are granted.
        - `scopes`: What the widgets may manage. Ask only for what the page needs.

        `POST /widgets/token`. Errors: 400; 404; 422.
        """
        return await self._waist.call(
            _CREATE_TOKEN,
            (),
            {
                "organization_id": organization_id,
                "user_id": user_id,
                "scopes": scopes,
            },
            request_options,
        )
