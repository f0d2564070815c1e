# Generated from api/admin_portal.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `admin_portal` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.admin_portal import (
        PortalIntent,
        PortalLink,
    )

_GENERATE_LINK: Operation[PortalLink] = Operation(
    "admin_portal.generate_link",
    lambda: model("admin_portal", "PortalLink"),
)
_REVOKE_LINK: Operation[None] = Operation("admin_portal.revoke_link")


class AdminPortal:
    """Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
    sign-on, directory sync, domains and log streams without help.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def generate_link(
        self,
        *,
        organization: str,
        return_url: str | None = None,
        success_url: str | None = None,
        intent: PortalIntent | None = None,
        it_contact_emails: Sequence[str] | None = None,
        external_user_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PortalLink:
        """Creates a link into the Admin Portal for one organization. It is valid for five minutes, so create
        it at the moment the administrator clicks and redirect at once; do not store or mail it.

        - `organization`: Identifier of the organization to administer.
        - `return_url`: Where the way back from the Admin Portal leads. Without it the address configured
          in the dashboard is used.
        - `success_url`: Where the administrator goes after finishing the set-up. Without it the address
          configured in the dashboard is used.
        - `intent`: The task the Admin Portal opens with.
        - `it_contact_emails`: Addresses of the IT contacts who get access to the Admin Portal of the
          organization, at most 20.
        - `external_user_id`: The application's own identifier of the user the link is for, by which it can
          be revoked later.

        `POST /portal/generate_link`. Errors: 400; 403; 404; 422.
        """
        return self._waist.call(
            _GENERATE_LINK,
            (),
            {
                "organization": organization,
                "return_url": return_url,
                "success_url": success_url,
                "intent": intent,
                "it_contact_emails": it_contact_emails,
                "external_user_id": external_user_id,
            },
            request_options,
        )

    def revoke_link(
        self,
        *,
        organization: str,
        external_user_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Revokes all links of an organization that were created for one user of the application, and ends
        the Admin Portal sessions opened with them.

        - `organization`: Identifier of the organization the links belong to.
        - `external_user_id`: The value the links were created with.

        `POST /portal/revoke_link`. Errors: 404; 422.
        """
        return self._waist.call(
            _REVOKE_LINK,
            (),
            {
                "organization": organization,
                "external_user_id": external_user_id,
            },
            request_options,
        )


class AsyncAdminPortal:
    """Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
    sign-on, directory sync, domains and log streams without help.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def generate_link(
        self,
        *,
        organization: str,
        return_url: str | None = None,
        success_url: str | None = None,
        intent: PortalIntent | None = None,
        it_contact_emails: Sequence[str] | None = None,
        external_user_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PortalLink:
        """Creates a link into the Admin Portal for one organization. It is valid for five minutes, so create
        it at the moment the administrator clicks and redirect at once; do not store or mail it.

        - `organization`: Identifier of the organization to administer.
        - `return_url`: Where the way back from the Admin Portal leads. Without it the address configured
          in the dashboard is used.
        - `success_url`: Where the administrator goes after finishing the set-up. Without it the address
          configured in the dashboard is used.
        - `intent`: The task the Admin Portal opens with.
        - `it_contact_emails`: Addresses of the IT contacts who get access to the Admin Portal of the
          organization, at most 20.
        - `external_user_id`: The application's own identifier of the user the link is for, by which it can
          be revoked later.

        `POST /portal/generate_link`. Errors: 400; 403; 404; 422.
        """
        return await self._waist.call(
            _GENERATE_LINK,
            (),
            {
                "organization": organization,
                "return_url": return_url,
                "success_url": success_url,
                "intent": intent,
                "it_contact_emails": it_contact_emails,
                "external_user_id": external_user_id,
            },
            request_options,
        )

    async def revoke_link(
        self,
        *,
        organization: str,
        external_user_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Revokes all links of an organization that were created for one user of the application, and ends
        the Admin Portal sessions opened with them.

        - `organization`: Identifier of the organization the links belong to.
        - `external_user_id`: The value the links were created with.

        `POST /portal/revoke_link`. Errors: 404; 422.
        """
        return await self._waist.call(
            _REVOKE_LINK,
            (),
            {
                "organization": organization,
                "external_user_id": external_user_id,
            },
            request_options,
        )
