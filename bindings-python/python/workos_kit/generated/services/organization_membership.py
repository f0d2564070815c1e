# Generated from api/organization_membership.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `organization_membership` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._pages import page_of
from ..._waist import Operation, members, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.groups import (
        Group,
    )
    from ..models.organization_membership import (
        OrganizationMembership,
        OrganizationMembershipStatus,
        RoleMultiple,
        RoleSingle,
    )

_LIST_ORGANIZATION_MEMBERSHIPS: Operation[Page[OrganizationMembership]] = Operation(
    "organization_membership.list_organization_memberships",
    lambda: page_of(model("organization_membership", "OrganizationMembership")),
)
_CREATE_ORGANIZATION_MEMBERSHIP: Operation[OrganizationMembership] = Operation(
    "organization_membership.create_organization_membership",
    lambda: model("organization_membership", "OrganizationMembership"),
)
_GET_ORGANIZATION_MEMBERSHIP: Operation[OrganizationMembership] = Operation(
    "organization_membership.get_organization_membership",
    lambda: model("organization_membership", "OrganizationMembership"),
)
_UPDATE_ORGANIZATION_MEMBERSHIP: Operation[OrganizationMembership] = Operation(
    "organization_membership.update_organization_membership",
    lambda: model("organization_membership", "OrganizationMembership"),
)
_DELETE_ORGANIZATION_MEMBERSHIP: Operation[None] = Operation("organization_membership.delete_organization_membership")
_DEACTIVATE_ORGANIZATION_MEMBERSHIP: Operation[OrganizationMembership] = Operation(
    "organization_membership.deactivate_organization_membership",
    lambda: model("organization_membership", "OrganizationMembership"),
)
_REACTIVATE_ORGANIZATION_MEMBERSHIP: Operation[OrganizationMembership] = Operation(
    "organization_membership.reactivate_organization_membership",
    lambda: model("organization_membership", "OrganizationMembership"),
)
_LIST_ORGANIZATION_MEMBERSHIP_GROUPS: Operation[Page[Group]] = Operation(
    "organization_membership.list_organization_membership_groups",
    lambda: page_of(model("groups", "Group")),
)


class OrganizationMembershipService:
    """Organization memberships connect users with organizations and carry the roles they have there. A user
    may be a member of any number of organizations.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_organization_memberships(
        self,
        *,
        organization_id: str | None = None,
        statuses: Sequence[OrganizationMembershipStatus] | None = None,
        user_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[OrganizationMembership]:
        """Lists the memberships of a user, of an organization or of both. At least one of the two must be
        given.

        - `organization_id`: Lists only memberships in this organization.
        - `statuses`: Lists only memberships with one of these statuses; by default only `active` ones.
        - `user_id`: Lists only memberships of this user.
        - `limit`: `10` if left out.

        `GET /user_management/organization_memberships`. Errors: 400 `invalid_request_parameters`,
        `missing_user_id_or_organization_id`; 404; 422.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_MEMBERSHIPS,
            (),
            {
                "organization_id": organization_id,
                "statuses": statuses,
                "user_id": user_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_organization_membership(
        self,
        *,
        user_id: str,
        organization_id: str,
        role: RoleSingle | RoleMultiple | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Makes a user a member of an organization, active at once. An inactive membership of the same user
        is activated with the given roles instead.

        - `role`: One of `RoleSingle`, `RoleMultiple`.

        `POST /user_management/organization_memberships`. Errors: 400
        `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`,
        `invalid_role`, `multiple_roles_not_enabled`, `sub_resource_scoped_role_not_allowed`.
        """
        return self._waist.call(
            _CREATE_ORGANIZATION_MEMBERSHIP,
            (),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                **members(role),
            },
            request_options,
        )

    def get_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Gets one membership.

        - `id`: Identifier of the organization membership.

        `GET /user_management/organization_memberships/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    def update_organization_membership(
        self,
        id: str,
        *,
        role: RoleSingle | RoleMultiple | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Changes the roles of a membership.

        - `id`: Identifier of the organization membership.
        - `role`: One of `RoleSingle`, `RoleMultiple`.

        `PUT /user_management/organization_memberships/{id}`. Errors: 404; 422
        `invalid_request_parameters`, `invalid_role`, `multiple_roles_not_enabled`,
        `sub_resource_scoped_role_not_allowed`.
        """
        return self._waist.call(
            _UPDATE_ORGANIZATION_MEMBERSHIP,
            (id,),
            {
                **members(role),
            },
            request_options,
        )

    def delete_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a membership permanently, whatever its status. To be able to restore access later,
        deactivate it instead.

        - `id`: Identifier of the organization membership.

        `DELETE /user_management/organization_memberships/{id}`. Errors: 404; 422.
        """
        return self._waist.call(
            _DELETE_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    def deactivate_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Deactivates an active membership and keeps its record and roles. An inactive one stays as it is; a
        pending one is refused and can only be deleted.

        - `id`: Identifier of the organization membership.

        `PUT /user_management/organization_memberships/{id}/deactivate`. Errors: 400
        `cannot_deactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
        """
        return self._waist.call(
            _DEACTIVATE_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    def reactivate_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Makes an inactive membership active again with the roles it had. An active one stays as it is; a
        pending one is refused.

        - `id`: Identifier of the organization membership.

        `PUT /user_management/organization_memberships/{id}/reactivate`. Errors: 400
        `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
        """
        return self._waist.call(
            _REACTIVATE_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    def list_organization_membership_groups(
        self,
        organization_membership_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Group]:
        """Lists the groups that a membership belongs to.

        - `limit`: `10` if left out.

        `GET /user_management/organization_memberships/{organization_membership_id}/groups`. Errors: 404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_MEMBERSHIP_GROUPS,
            (organization_membership_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )


class AsyncOrganizationMembershipService:
    """Organization memberships connect users with organizations and carry the roles they have there. A user
    may be a member of any number of organizations.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_organization_memberships(
        self,
        *,
        organization_id: str | None = None,
        statuses: Sequence[OrganizationMembershipStatus] | None = None,
        user_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[OrganizationMembership]:
        """Lists the memberships of a user, of an organization or of both. At least one of the two must be
        given.

        - `organization_id`: Lists only memberships in this organization.
        - `statuses`: Lists only memberships with one of these statuses; by default only `active` ones.
        - `user_id`: Lists only memberships of this user.
        - `limit`: `10` if left out.

        `GET /user_management/organization_memberships`. Errors: 400 `invalid_request_parameters`,
        `missing_user_id_or_organization_id`; 404; 422.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_MEMBERSHIPS,
            (),
            {
                "organization_id": organization_id,
                "statuses": statuses,
                "user_id": user_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_organization_membership(
        self,
        *,
        user_id: str,
        organization_id: str,
        role: RoleSingle | RoleMultiple | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Makes a user a member of an organization, active at once. An inactive membership of the same user
        is activated with the given roles instead.

        - `role`: One of `RoleSingle`, `RoleMultiple`.

        `POST /user_management/organization_memberships`. Errors: 400
        `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`,
        `invalid_role`, `multiple_roles_not_enabled`, `sub_resource_scoped_role_not_allowed`.
        """
        return await self._waist.call(
            _CREATE_ORGANIZATION_MEMBERSHIP,
            (),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                **members(role),
            },
            request_options,
        )

    async def get_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Gets one membership.

        - `id`: Identifier of the organization membership.

        `GET /user_management/organization_memberships/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    async def update_organization_membership(
        self,
        id: str,
        *,
        role: RoleSingle | RoleMultiple | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Changes the roles of a membership.

        - `id`: Identifier of the organization membership.
        - `role`: One of `RoleSingle`, `RoleMultiple`.

        `PUT /user_management/organization_memberships/{id}`. Errors: 404; 422
        `invalid_request_parameters`, `invalid_role`, `multiple_roles_not_enabled`,
        `sub_resource_scoped_role_not_allowed`.
        """
        return await self._waist.call(
            _UPDATE_ORGANIZATION_MEMBERSHIP,
            (id,),
            {
                **members(role),
            },
            request_options,
        )

    async def delete_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a membership permanently, whatever its status. To be able to restore access later,
        deactivate it instead.

        - `id`: Identifier of the organization membership.

        `DELETE /user_management/organization_memberships/{id}`. Errors: 404; 422.
        """
        return await self._waist.call(
            _DELETE_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    async def deactivate_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Deactivates an active membership and keeps its record and roles. An inactive one stays as it is; a
        pending one is refused and can only be deleted.

        - `id`: Identifier of the organization membership.

        `PUT /user_management/organization_memberships/{id}/deactivate`. Errors: 400
        `cannot_deactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
        """
        return await self._waist.call(
            _DEACTIVATE_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    async def reactivate_organization_membership(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OrganizationMembership:
        """Makes an inactive membership active again with the roles it had. An active one stays as it is; a
        pending one is refused.

        - `id`: Identifier of the organization membership.

        `PUT /user_management/organization_memberships/{id}/reactivate`. Errors: 400
        `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
        """
        return await self._waist.call(
            _REACTIVATE_ORGANIZATION_MEMBERSHIP,
            (id,),
            None,
            request_options,
        )

    def list_organization_membership_groups(
        self,
        organization_membership_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Group]:
        """Lists the groups that a membership belongs to.

        - `limit`: `10` if left out.

        `GET /user_management/organization_memberships/{organization_membership_id}/groups`. Errors: 404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_MEMBERSHIP_GROUPS,
            (organization_membership_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )
