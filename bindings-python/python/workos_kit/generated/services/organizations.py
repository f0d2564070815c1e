# Generated from api/organizations.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `organizations` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import ItemList, page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.organizations import (
        AuditLogConfiguration,
        ItContact,
        ItContactIntent,
        Organization,
        OrganizationAuthorizedApplication,
        OrganizationDomainInput,
    )

_LIST_ORGANIZATIONS: Operation[Page[Organization]] = Operation(
    "organizations.list_organizations",
    lambda: page_of(model("organizations", "Organization")),
)
_CREATE_ORGANIZATION: Operation[Organization] = Operation(
    "organizations.create_organization",
    lambda: model("organizations", "Organization"),
    nullable=("metadata", "external_id"),
)
_GET_ORGANIZATION_BY_EXTERNAL_ID: Operation[Organization] = Operation(
    "organizations.get_organization_by_external_id",
    lambda: model("organizations", "Organization"),
)
_GET_ORGANIZATION: Operation[Organization] = Operation(
    "organizations.get_organization",
    lambda: model("organizations", "Organization"),
)
_UPDATE_ORGANIZATION: Operation[Organization] = Operation(
    "organizations.update_organization",
    lambda: model("organizations", "Organization"),
    nullable=("metadata", "external_id"),
)
_DELETE_ORGANIZATION: Operation[None] = Operation("organizations.delete_organization")
_GET_AUDIT_LOG_CONFIGURATION: Operation[AuditLogConfiguration] = Operation(
    "organizations.get_audit_log_configuration",
    lambda: model("organizations", "AuditLogConfiguration"),
)
_LIST_AUTHORIZED_APPLICATIONS: Operation[Page[OrganizationAuthorizedApplication]] = Operation(
    "organizations.list_authorized_applications",
    lambda: page_of(model("organizations", "OrganizationAuthorizedApplication")),
)
_LIST_IT_CONTACTS: Operation[ItemList[ItContact]] = Operation(
    "organizations.list_it_contacts",
    lambda: ItemList[model("organizations", "ItContact")],
)
_CREATE_IT_CONTACT: Operation[ItContact] = Operation(
    "organizations.create_it_contact",
    lambda: model("organizations", "ItContact"),
)
_DELETE_IT_CONTACT: Operation[None] = Operation("organizations.delete_it_contact")
_INVITE_IT_CONTACT: Operation[None] = Operation("organizations.invite_it_contact")
_REVOKE_IT_CONTACT: Operation[None] = Operation("organizations.revoke_it_contact")


class Organizations:
    """Organizations stand for the application's business customers. Connections, directories, domains,
    memberships and audit logs each belong to one.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_organizations(
        self,
        *,
        domains: Sequence[str] | None = None,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Organization]:
        """Lists the organizations of the environment.

        - `domains`: Lists only organizations that have at least one of these domains.
        - `search`: Text to look for in the organization's name.
        - `limit`: `10` if left out.

        `GET /organizations`. Errors: 422.
        """
        return self._waist.page(
            _LIST_ORGANIZATIONS,
            (),
            {
                "domains": domains,
                "search": search,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_organization(
        self,
        *,
        name: str,
        allow_profiles_outside_organization: bool | None = None,
        domains: Sequence[str] | None = None,
        domain_data: Sequence[OrganizationDomainInput | Mapping[str, Any]] | None = None,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Creates an organization. A domain given as `verified` is trusted at once, so make sure beforehand
        that the customer owns it.

        - `allow_profiles_outside_organization`: Whether connections may sign in people whose e-mail domain
          is not among the organization's domains.
        - `domains`: Bare domain names; `domain_data` replaces it and also says whether each domain is
          verified. Deprecated.
        - `domain_data`: Domains to attach, each with its verification state.
        - `metadata`: The application's own key-value pairs, returned with the organization.
        - `external_id`: The application's own identifier, unique in the environment.

        `POST /organizations`. Errors: 400 `invalid_metadata`, `external_id_already_used`; 409; 422.
        """
        return self._waist.call(
            _CREATE_ORGANIZATION,
            (),
            {
                "name": name,
                "allow_profiles_outside_organization": allow_profiles_outside_organization,
                "domains": domains,
                "domain_data": domain_data,
                "metadata": metadata,
                "external_id": external_id,
            },
            request_options,
        )

    def get_organization_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Gets the organization that carries the application's own identifier.

        - `external_id`: Value that was set as `external_id` of the organization.

        `GET /organizations/external_id/{external_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_ORGANIZATION_BY_EXTERNAL_ID,
            (external_id,),
            None,
            request_options,
        )

    def get_organization(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Gets one organization.

        - `id`: Identifier of the organization.

        `GET /organizations/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_ORGANIZATION,
            (id,),
            None,
            request_options,
        )

    def update_organization(
        self,
        id: str,
        *,
        name: str | None = None,
        allow_profiles_outside_organization: bool | None = None,
        domains: Sequence[str] | None = None,
        domain_data: Sequence[OrganizationDomainInput | Mapping[str, Any]] | None = None,
        stripe_customer_id: str | None = None,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Updates an organization. Members that are left out stay as they are.

        - `id`: Identifier of the organization.
        - `allow_profiles_outside_organization`: Whether connections may sign in people whose e-mail domain
          is not among the organization's domains.
        - `domains`: Bare domain names; `domain_data` replaces it and also says whether each domain is
          verified. Deprecated.
        - `domain_data`: Domains of the organization, each with its verification state.
        - `stripe_customer_id`: Identifier of the Stripe customer that stands for the organization; it can
          be linked to one organization only.
        - `metadata`: The application's own key-value pairs.
        - `external_id`: The application's own identifier, unique in the environment; null removes it.

        `PUT /organizations/{id}`. Errors: 400 `invalid_metadata`, `external_id_already_used`,
        `stripe_customer_id_already_used`; 403; 404; 409; 422.
        """
        return self._waist.call(
            _UPDATE_ORGANIZATION,
            (id,),
            {
                "name": name,
                "allow_profiles_outside_organization": allow_profiles_outside_organization,
                "domains": domains,
                "domain_data": domain_data,
                "stripe_customer_id": stripe_customer_id,
                "metadata": metadata,
                "external_id": external_id,
            },
            request_options,
        )

    def delete_organization(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an organization permanently. The removal may still be going on when the call returns.

        - `id`: Identifier of the organization.

        `DELETE /organizations/{id}`. Errors: 403.
        """
        return self._waist.call(
            _DELETE_ORGANIZATION,
            (id,),
            None,
            request_options,
        )

    def get_audit_log_configuration(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogConfiguration:
        """Gets the state of an organization's audit log, how long its events are kept and where they are
        streamed to.

        - `id`: Identifier of the organization.

        `GET /organizations/{id}/audit_log_configuration`. Errors: 404.
        """
        return self._waist.call(
            _GET_AUDIT_LOG_CONFIGURATION,
            (id,),
            None,
            request_options,
        )

    def list_authorized_applications(
        self,
        organization_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[OrganizationAuthorizedApplication]:
        """Lists the Connect applications that have been authorized in an organization, with the user who did
        so.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/authorized_applications`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_AUTHORIZED_APPLICATIONS,
            (organization_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_it_contacts(
        self,
        organization_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[ItContact]:
        """Lists the IT contacts of an organization, all in one answer.

        `GET /organizations/{organization_id}/it_contacts`. Errors: 403; 404.
        """
        return self._waist.call(
            _LIST_IT_CONTACTS,
            (organization_id,),
            None,
            request_options,
        )

    def create_it_contact(
        self,
        organization_id: str,
        *,
        email: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItContact:
        """Adds a member of the customer's IT team as a contact of the organization. It sends no set-up
        invitation (`invite_it_contact` does), but the contact may be told of a connection certificate that
        is about to expire.

        `POST /organizations/{organization_id}/it_contacts`. Errors: 403; 404; 409; 422.
        """
        return self._waist.call(
            _CREATE_IT_CONTACT,
            (organization_id,),
            {
                "email": email,
            },
            request_options,
        )

    def delete_it_contact(
        self,
        organization_id: str,
        contact_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an IT contact from an organization.

        - `contact_id`: Identifier of the IT contact.

        `DELETE /organizations/{organization_id}/it_contacts/{contact_id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _DELETE_IT_CONTACT,
            (organization_id, contact_id),
            None,
            request_options,
        )

    def invite_it_contact(
        self,
        organization_id: str,
        contact_id: str,
        *,
        intents: Sequence[ItContactIntent],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Sends an IT contact an e-mail with a link to the Admin Portal. An organization has at most one
        active invitation at a time.

        - `contact_id`: Identifier of the IT contact.
        - `intents`: What the contact is asked to set up.

        `POST /organizations/{organization_id}/it_contacts/{contact_id}/invite`. Errors: 403; 404; 409;
        422; 429.
        """
        return self._waist.call(
            _INVITE_IT_CONTACT,
            (organization_id, contact_id),
            {
                "intents": intents,
            },
            request_options,
        )

    def revoke_it_contact(
        self,
        organization_id: str,
        contact_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Withdraws an IT contact's invitation to the Admin Portal.

        - `contact_id`: Identifier of the IT contact.

        `POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke`. Errors: 403; 404.
        """
        return self._waist.call(
            _REVOKE_IT_CONTACT,
            (organization_id, contact_id),
            None,
            request_options,
        )


class AsyncOrganizations:
    """Organizations stand for the application's business customers. Connections, directories, domains,
    memberships and audit logs each belong to one.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_organizations(
        self,
        *,
        domains: Sequence[str] | None = None,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Organization]:
        """Lists the organizations of the environment.

        - `domains`: Lists only organizations that have at least one of these domains.
        - `search`: Text to look for in the organization's name.
        - `limit`: `10` if left out.

        `GET /organizations`. Errors: 422.
        """
        return self._waist.page(
            _LIST_ORGANIZATIONS,
            (),
            {
                "domains": domains,
                "search": search,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_organization(
        self,
        *,
        name: str,
        allow_profiles_outside_organization: bool | None = None,
        domains: Sequence[str] | None = None,
        domain_data: Sequence[OrganizationDomainInput | Mapping[str, Any]] | None = None,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Creates an organization. A domain given as `verified` is trusted at once, so make sure beforehand
        that the customer owns it.

        - `allow_profiles_outside_organization`: Whether connections may sign in people whose e-mail domain
          is not among the organization's domains.
        - `domains`: Bare domain names; `domain_data` replaces it and also says whether each domain is
          verified. Deprecated.
        - `domain_data`: Domains to attach, each with its verification state.
        - `metadata`: The application's own key-value pairs, returned with the organization.
        - `external_id`: The application's own identifier, unique in the environment.

        `POST /organizations`. Errors: 400 `invalid_metadata`, `external_id_already_used`; 409; 422.
        """
        return await self._waist.call(
            _CREATE_ORGANIZATION,
            (),
            {
                "name": name,
                "allow_profiles_outside_organization": allow_profiles_outside_organization,
                "domains": domains,
                "domain_data": domain_data,
                "metadata": metadata,
                "external_id": external_id,
            },
            request_options,
        )

    async def get_organization_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Gets the organization that carries the application's own identifier.

        - `external_id`: Value that was set as `external_id` of the organization.

        `GET /organizations/external_id/{external_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_ORGANIZATION_BY_EXTERNAL_ID,
            (external_id,),
            None,
            request_options,
        )

    async def get_organization(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Gets one organization.

        - `id`: Identifier of the organization.

        `GET /organizations/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_ORGANIZATION,
            (id,),
            None,
            request_options,
        )

    async def update_organization(
        self,
        id: str,
        *,
        name: str | None = None,
        allow_profiles_outside_organization: bool | None = None,
        domains: Sequence[str] | None = None,
        domain_data: Sequence[OrganizationDomainInput | Mapping[str, Any]] | None = None,
        stripe_customer_id: str | None = None,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Organization:
        """Updates an organization. Members that are left out stay as they are.

        - `id`: Identifier of the organization.
        - `allow_profiles_outside_organization`: Whether connections may sign in people whose e-mail domain
          is not among the organization's domains.
        - `domains`: Bare domain names; `domain_data` replaces it and also says whether each domain is
          verified. Deprecated.
        - `domain_data`: Domains of the organization, each with its verification state.
        - `stripe_customer_id`: Identifier of the Stripe customer that stands for the organization; it can
          be linked to one organization only.
        - `metadata`: The application's own key-value pairs.
        - `external_id`: The application's own identifier, unique in the environment; null removes it.

        `PUT /organizations/{id}`. Errors: 400 `invalid_metadata`, `external_id_already_used`,
        `stripe_customer_id_already_used`; 403; 404; 409; 422.
        """
        return await self._waist.call(
            _UPDATE_ORGANIZATION,
            (id,),
            {
                "name": name,
                "allow_profiles_outside_organization": allow_profiles_outside_organization,
                "domains": domains,
                "domain_data": domain_data,
                "stripe_customer_id": stripe_customer_id,
                "metadata": metadata,
                "external_id": external_id,
            },
            request_options,
        )

    async def delete_organization(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an organization permanently. The removal may still be going on when the call returns.

        - `id`: Identifier of the organization.

        `DELETE /organizations/{id}`. Errors: 403.
        """
        return await self._waist.call(
            _DELETE_ORGANIZATION,
            (id,),
            None,
            request_options,
        )

    async def get_audit_log_configuration(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogConfiguration:
        """Gets the state of an organization's audit log, how long its events are kept and where they are
        streamed to.

        - `id`: Identifier of the organization.

        `GET /organizations/{id}/audit_log_configuration`. Errors: 404.
        """
        return await self._waist.call(
            _GET_AUDIT_LOG_CONFIGURATION,
            (id,),
            None,
            request_options,
        )

    def list_authorized_applications(
        self,
        organization_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[OrganizationAuthorizedApplication]:
        """Lists the Connect applications that have been authorized in an organization, with the user who did
        so.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/authorized_applications`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_AUTHORIZED_APPLICATIONS,
            (organization_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def list_it_contacts(
        self,
        organization_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[ItContact]:
        """Lists the IT contacts of an organization, all in one answer.

        `GET /organizations/{organization_id}/it_contacts`. Errors: 403; 404.
        """
        return await self._waist.call(
            _LIST_IT_CONTACTS,
            (organization_id,),
            None,
            request_options,
        )

    async def create_it_contact(
        self,
        organization_id: str,
        *,
        email: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItContact:
        """Adds a member of the customer's IT team as a contact of the organization. It sends no set-up
        invitation (`invite_it_contact` does), but the contact may be told of a connection certificate that
        is about to expire.

        `POST /organizations/{organization_id}/it_contacts`. Errors: 403; 404; 409; 422.
        """
        return await self._waist.call(
            _CREATE_IT_CONTACT,
            (organization_id,),
            {
                "email": email,
            },
            request_options,
        )

    async def delete_it_contact(
        self,
        organization_id: str,
        contact_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an IT contact from an organization.

        - `contact_id`: Identifier of the IT contact.

        `DELETE /organizations/{organization_id}/it_contacts/{contact_id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _DELETE_IT_CONTACT,
            (organization_id, contact_id),
            None,
            request_options,
        )

    async def invite_it_contact(
        self,
        organization_id: str,
        contact_id: str,
        *,
        intents: Sequence[ItContactIntent],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Sends an IT contact an e-mail with a link to the Admin Portal. An organization has at most one
        active invitation at a time.

        - `contact_id`: Identifier of the IT contact.
        - `intents`: What the contact is asked to set up.

        `POST /organizations/{organization_id}/it_contacts/{contact_id}/invite`. Errors: 403; 404; 409;
        422; 429.
        """
        return await self._waist.call(
            _INVITE_IT_CONTACT,
            (organization_id, contact_id),
            {
                "intents": intents,
            },
            request_options,
        )

    async def revoke_it_contact(
        self,
        organization_id: str,
        contact_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Withdraws an IT contact's invitation to the Admin Portal.

        - `contact_id`: Identifier of the IT contact.

        `POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke`. Errors: 403; 404.
        """
        return await self._waist.call(
            _REVOKE_IT_CONTACT,
            (organization_id, contact_id),
            None,
            request_options,
        )
