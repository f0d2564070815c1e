# Generated from api/groups.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `groups` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.authorization import (
        OrganizationMembershipWithUser,
    )
    from ..models.groups import (
        Group,
    )

_LIST_GROUPS: Operation[Page[Group]] = Operation(
    "groups.list_groups",
    lambda: page_of(model("groups", "Group")),
)
_CREATE_GROUP: Operation[Group] = Operation(
    "groups.create_group",
    lambda: model("groups", "Group"),
    nullable=("description",),
)
_GET_GROUP: Operation[Group] = Operation(
    "groups.get_group",
    lambda: model("groups", "Group"),
)
_UPDATE_GROUP: Operation[Group] = Operation(
    "groups.update_group",
    lambda: model("groups", "Group"),
    nullable=("description",),
)
_DELETE_GROUP: Operation[None] = Operation("groups.delete_group")
_LIST_ORGANIZATION_MEMBERSHIPS: Operation[Page[OrganizationMembershipWithUser]] = Operation(
    "groups.list_organization_memberships",
    lambda: page_of(model("authorization", "OrganizationMembershipWithUser")),
)
_ADD_ORGANIZATION_MEMBERSHIP: Operation[Group] = Operation(
    "groups.add_organization_membership",
    lambda: model("groups", "Group"),
)
_UPDATE_GROUP_ORGANIZATION_MEMBERSHIPS: Operation[None] = Operation("groups.update_group_organization_memberships")
_REMOVE_ORGANIZATION_MEMBERSHIP: Operation[None] = Operation("groups.remove_organization_membership")


class Groups:
    """Groups the members of an organization, for instance by team or department. The application manages
    these groups itself; groups that come from a customer's directory belong to directory sync.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_groups(
        self,
        organization_id: str,
        *,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Group]:
        """Lists the groups of an organization.

        - `search`: Only groups whose name matches this text, or the group with this identifier.
        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/groups`. Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_GROUPS,
            (organization_id,),
            {
                "search": search,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_group(
        self,
        organization_id: str,
        *,
        name: str,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Creates an empty group in an organization.

        `POST /organizations/{organization_id}/groups`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return self._waist.call(
            _CREATE_GROUP,
            (organization_id,),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    def get_group(
        self,
        organization_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Gets one group of an organization.

        `GET /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_GROUP,
            (organization_id, group_id),
            None,
            request_options,
        )

    def update_group(
        self,
        organization_id: str,
        group_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Changes the name or description of a group. Absent members keep their value.

        - `description`: New description; null removes it.

        `PATCH /organizations/{organization_id}/groups/{group_id}`. Errors: 400 `bad_request`; 403; 404;
        422.
        """
        return self._waist.call(
            _UPDATE_GROUP,
            (organization_id, group_id),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    def delete_group(
        self,
        organization_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a group. Its members stay members of the organization.

        `DELETE /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _DELETE_GROUP,
            (organization_id, group_id),
            None,
            request_options,
        )

    def list_organization_memberships(
        self,
        organization_id: str,
        group_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[OrganizationMembershipWithUser]:
        """Lists the organization memberships in a group, each with its user.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 403;
        404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_MEMBERSHIPS,
            (organization_id, group_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def add_organization_membership(
        self,
        organization_id: str,
        group_id: str,
        *,
        organization_membership_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Adds a member of the organization to a group and returns the group. Adding the same member again
        changes nothing. A full group answers with the code `group_membership_limit_exceeded`.

        - `organization_membership_id`: Identifier of the membership to add, not of its user.

        `POST /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400
        `group_membership_limit_exceeded`; 403; 404; 422.
        """
        return self._waist.call(
            _ADD_ORGANIZATION_MEMBERSHIP,
            (organization_id, group_id),
            {
                "organization_membership_id": organization_membership_id,
            },
            request_options,
        )

    def update_group_organization_memberships(
        self,
        organization_id: str,
        group_id: str,
        *,
        add: Sequence[str] | None = None,
        remove: Sequence[str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Adds and removes several members of a group in one call. No membership may be in both lists.

        - `add`: Identifiers of the organization memberships to add.
        - `remove`: Identifiers of the organization memberships to remove.

        `PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400;
        403; 404; 422.
        """
        return self._waist.call(
            _UPDATE_GROUP_ORGANIZATION_MEMBERSHIPS,
            (organization_id, group_id),
            {
                "add": add,
                "remove": remove,
            },
            request_options,
        )

    def remove_organization_membership(
        self,
        organization_id: str,
        group_id: str,
        organization_membership_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Takes a member out of a group. The membership in the organization stays.

        `DELETE /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}`.
        Errors: 403; 404.
        """
        return self._waist.call(
            _REMOVE_ORGANIZATION_MEMBERSHIP,
            (organization_id, group_id, organization_membership_id),
            None,
            request_options,
        )


class AsyncGroups:
    """Groups the members of an organization, for instance by team or department. The application manages
    these groups itself; groups that come from a customer's directory belong to directory sync.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_groups(
        self,
        organization_id: str,
        *,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Group]:
        """Lists the groups of an organization.

        - `search`: Only groups whose name matches this text, or the group with this identifier.
        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/groups`. Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_GROUPS,
            (organization_id,),
            {
                "search": search,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_group(
        self,
        organization_id: str,
        *,
        name: str,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Creates an empty group in an organization.

        `POST /organizations/{organization_id}/groups`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return await self._waist.call(
            _CREATE_GROUP,
            (organization_id,),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    async def get_group(
        self,
        organization_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Gets one group of an organization.

        `GET /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_GROUP,
            (organization_id, group_id),
            None,
            request_options,
        )

    async def update_group(
        self,
        organization_id: str,
        group_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Changes the name or description of a group. Absent members keep their value.

        - `description`: New description; null removes it.

        `PATCH /organizations/{organization_id}/groups/{group_id}`. Errors: 400 `bad_request`; 403; 404;
        422.
        """
        return await self._waist.call(
            _UPDATE_GROUP,
            (organization_id, group_id),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    async def delete_group(
        self,
        organization_id: str,
        group_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a group. Its members stay members of the organization.

        `DELETE /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _DELETE_GROUP,
            (organization_id, group_id),
            None,
            request_options,
        )

    def list_organization_memberships(
        self,
        organization_id: str,
        group_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[OrganizationMembershipWithUser]:
        """Lists the organization memberships in a group, each with its user.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 403;
        404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_MEMBERSHIPS,
            (organization_id, group_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def add_organization_membership(
        self,
        organization_id: str,
        group_id: str,
        *,
        organization_membership_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Group:
        """Adds a member of the organization to a group and returns the group. Adding the same member again
        changes nothing. A full group answers with the code `group_membership_limit_exceeded`.

        - `organization_membership_id`: Identifier of the membership to add, not of its user.

        `POST /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400
        `group_membership_limit_exceeded`; 403; 404; 422.
        """
        return await self._waist.call(
            _ADD_ORGANIZATION_MEMBERSHIP,
            (organization_id, group_id),
            {
                "organization_membership_id": organization_membership_id,
            },
            request_options,
        )

    async def update_group_organization_memberships(
        self,
        organization_id: str,
        group_id: str,
        *,
        add: Sequence[str] | None = None,
        remove: Sequence[str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Adds and removes several members of a group in one call. No membership may be in both lists.

        - `add`: Identifiers of the organization memberships to add.
        - `remove`: Identifiers of the organization memberships to remove.

        `PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400;
        403; 404; 422.
        """
        return await self._waist.call(
            _UPDATE_GROUP_ORGANIZATION_MEMBERSHIPS,
            (organization_id, group_id),
            {
                "add": add,
                "remove": remove,
            },
            request_options,
        )

    async def remove_organization_membership(
        self,
        organization_id: str,
        group_id: str,
        organization_membership_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Takes a member out of a group. The membership in the organization stays.

        `DELETE /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}`.
        Errors: 403; 404.
        """
        return await self._waist.call(
            _REMOVE_ORGANIZATION_MEMBERSHIP,
            (organization_id, group_id, organization_membership_id),
            None,
            request_options,
        )
