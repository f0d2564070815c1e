# Generated from api/organization_domains.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `organization_domains` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.organization_domains import (
        OrganizationDomain,
    )

_CREATE_ORGANIZATION_DOMAIN: Operation[OrganizationDomain] = Operation(
    "organization_domains.create_organization_domain",
    lambda: model("organization_domains", "OrganizationDomain"),
)
_GET_ORGANIZATION_DOMAIN: Operation[OrganizationDomain] = Operation(
    "organization_domains.get_organization_domain",
    lambda: model("organization_domains", "OrganizationDomain"),
)
_DELETE_ORGANIZATION_DOMAIN: Operation[None] = Operation("organization_domains.delete_organization_domain")
_VERIFY_ORGANIZATION_DOMAIN: Operation[OrganizationDomain] = Operation(
    "organization_domains.verify_organization_domain",
    lambda: model("organization_domains", "OrganizationDomain"),
)


class OrganizationDomains:
    """Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under
    it.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_organization_domain(
        self,
        *,
        domain: str,
        organization_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationDomain:
        """Adds a domain to an organization. It still has to be verified, for which the answer holds what to
        publish in DNS.

        - `domain`: Bare domain name, such as `example.com`, not a URL.
        - `organization_id`: Identifier of the organization that the domain belongs to.

        `POST /organization_domains`. Errors: 409 `domain_already_exists`.
        """
        return self._waist.call(
            _CREATE_ORGANIZATION_DOMAIN,
            (),
            {
                "domain": domain,
                "organization_id": organization_id,
            },
            request_options,
        )

    def get_organization_domain(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationDomain:
        """Gets one domain, for instance to see how its verification stands.

        - `id`: Identifier of the organization domain, not the domain name.

        `GET /organization_domains/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_ORGANIZATION_DOMAIN,
            (id,),
            None,
            request_options,
        )

    def delete_organization_domain(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a domain from its organization. This cannot be undone; adding it again means verifying it
        again.

        - `id`: Identifier of the organization domain, not the domain name.

        `DELETE /organization_domains/{id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_ORGANIZATION_DOMAIN,
            (id,),
            None,
            request_options,
        )

    def verify_organization_domain(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationDomain:
        """Starts the verification of a domain. The answer holds what to publish in a DNS TXT record; the
        outcome comes later, as an event and in `state`.

        - `id`: Identifier of the organization domain, not the domain name.

        `POST /organization_domains/{id}/verify`. Errors: 400 `domain_already_verified`.
        """
        return self._waist.call(
            _VERIFY_ORGANIZATION_DOMAIN,
            (id,),
            None,
            request_options,
        )


class AsyncOrganizationDomains:
    """Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under
    it.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_organization_domain(
        self,
        *,
        domain: str,
        organization_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationDomain:
        """Adds a domain to an organization. It still has to be verified, for which the answer holds what to
        publish in DNS.

        - `domain`: Bare domain name, such as `example.com`, not a URL.
        - `organization_id`: Identifier of the organization that the domain belongs to.

        `POST /organization_domains`. Errors: 409 `domain_already_exists`.
        """
        return await self._waist.call(
            _CREATE_ORGANIZATION_DOMAIN,
            (),
            {
                "domain": domain,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def get_organization_domain(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationDomain:
        """Gets one domain, for instance to see how its verification stands.

        - `id`: Identifier of the organization domain, not the domain name.

        `GET /organization_domains/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_ORGANIZATION_DOMAIN,
            (id,),
            None,
            request_options,
        )

    async def delete_organization_domain(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a domain from its organization. This cannot be undone; adding it again means verifying it
        again.

        - `id`: Identifier of the organization domain, not the domain name.

        `DELETE /organization_domains/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_ORGANIZATION_DOMAIN,
            (id,),
            None,
            request_options,
        )

    async def verify_organization_domain(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationDomain:
        """Starts the verification of a domain. The answer holds what to publish in a DNS TXT record; the
        outcome comes later, as an event and in `state`.

        - `id`: Identifier of the organization domain, not the domain name.

        `POST /organization_domains/{id}/verify`. Errors: 400 `domain_already_verified`.
        """
        return await self._waist.call(
            _VERIFY_ORGANIZATION_DOMAIN,
            (id,),
            None,
            request_options,
        )
