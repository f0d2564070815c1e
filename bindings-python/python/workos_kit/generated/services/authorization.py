# Generated from api/authorization.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `authorization` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import ItemList, page_of
from ..._waist import Operation, members, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.authorization import (
        AuthorizationCheck,
        AuthorizationPermission,
        AuthorizationResource,
        GroupRoleAssignment,
        OrganizationMembershipWithUser,
        ParentByExternalId,
        ParentById,
        ParentResourceByExternalId,
        ParentResourceById,
        ReplaceGroupRoleAssignmentEntry,
        ResourceAssignment,
        ResourceTargetByExternalId,
        ResourceTargetById,
        Role,
        UserRoleAssignment,
    )

_LIST_GROUP_ROLE_ASSIGNMENTS: Operation[Page[GroupRoleAssignment]] = Operation(
    "authorization.list_group_role_assignments",
    lambda: page_of(model("authorization", "GroupRoleAssignment")),
)
_CREATE_GROUP_ROLE_ASSIGNMENT: Operation[GroupRoleAssignment] = Operation(
    "authorization.create_group_role_assignment",
    lambda: model("authorization", "GroupRoleAssignment"),
)
_REPLACE_GROUP_ROLE_ASSIGNMENTS: Operation[ItemList[GroupRoleAssignment]] = Operation(
    "authorization.replace_group_role_assignments",
    lambda: ItemList[model("authorization", "GroupRoleAssignment")],
)
_PATCH_GROUP_ROLE_ASSIGNMENTS: Operation[None] = Operation("authorization.patch_group_role_assignments")
_REMOVE_GROUP_ROLE_ASSIGNMENTS: Operation[None] = Operation("authorization.remove_group_role_assignments")
_GET_GROUP_ROLE_ASSIGNMENT: Operation[GroupRoleAssignment] = Operation(
    "authorization.get_group_role_assignment",
    lambda: model("authorization", "GroupRoleAssignment"),
)
_REMOVE_GROUP_ROLE_ASSIGNMENT: Operation[None] = Operation("authorization.remove_group_role_assignment")
_CHECK: Operation[AuthorizationCheck] = Operation(
    "authorization.check",
    lambda: model("authorization", "AuthorizationCheck"),
)
_LIST_RESOURCES_FOR_MEMBERSHIP: Operation[Page[AuthorizationResource]] = Operation(
    "authorization.list_resources_for_membership",
    lambda: page_of(model("authorization", "AuthorizationResource")),
)
_LIST_EFFECTIVE_PERMISSIONS: Operation[Page[AuthorizationPermission]] = Operation(
    "authorization.list_effective_permissions",
    lambda: page_of(model("authorization", "AuthorizationPermission")),
)
_LIST_EFFECTIVE_PERMISSIONS_BY_EXTERNAL_ID: Operation[Page[AuthorizationPermission]] = Operation(
    "authorization.list_effective_permissions_by_external_id",
    lambda: page_of(model("authorization", "AuthorizationPermission")),
)
_LIST_ROLE_ASSIGNMENTS: Operation[Page[UserRoleAssignment]] = Operation(
    "authorization.list_role_assignments",
    lambda: page_of(model("authorization", "UserRoleAssignment")),
)
_ASSIGN_ROLE: Operation[UserRoleAssignment] = Operation(
    "authorization.assign_role",
    lambda: model("authorization", "UserRoleAssignment"),
)
_REMOVE_ROLE: Operation[None] = Operation("authorization.remove_role")
_REMOVE_ROLE_ASSIGNMENT: Operation[None] = Operation("authorization.remove_role_assignment")
_LIST_ORGANIZATION_ROLES: Operation[ItemList[Role]] = Operation(
    "authorization.list_organization_roles",
    lambda: ItemList[model("authorization", "Role")],
)
_CREATE_ORGANIZATION_ROLE: Operation[Role] = Operation(
    "authorization.create_organization_role",
    lambda: model("authorization", "Role"),
    nullable=("description",),
)
_GET_ORGANIZATION_ROLE: Operation[Role] = Operation(
    "authorization.get_organization_role",
    lambda: model("authorization", "Role"),
)
_UPDATE_ORGANIZATION_ROLE: Operation[Role] = Operation(
    "authorization.update_organization_role",
    lambda: model("authorization", "Role"),
    nullable=("description",),
)
_DELETE_ORGANIZATION_ROLE: Operation[None] = Operation("authorization.delete_organization_role")
_ADD_ORGANIZATION_ROLE_PERMISSION: Operation[Role] = Operation(
    "authorization.add_organization_role_permission",
    lambda: model("authorization", "Role"),
)
_SET_ORGANIZATION_ROLE_PERMISSIONS: Operation[Role] = Operation(
    "authorization.set_organization_role_permissions",
    lambda: model("authorization", "Role"),
)
_REMOVE_ORGANIZATION_ROLE_PERMISSION: Operation[Role] = Operation(
    "authorization.remove_organization_role_permission",
    lambda: model("authorization", "Role"),
)
_GET_RESOURCE_BY_EXTERNAL_ID: Operation[AuthorizationResource] = Operation(
    "authorization.get_resource_by_external_id",
    lambda: model("authorization", "AuthorizationResource"),
)
_UPDATE_RESOURCE_BY_EXTERNAL_ID: Operation[AuthorizationResource] = Operation(
    "authorization.update_resource_by_external_id",
    lambda: model("authorization", "AuthorizationResource"),
    nullable=("description",),
)
_DELETE_RESOURCE_BY_EXTERNAL_ID: Operation[None] = Operation("authorization.delete_resource_by_external_id")
_LIST_MEMBERSHIPS_FOR_RESOURCE_BY_EXTERNAL_ID: Operation[Page[OrganizationMembershipWithUser]] = Operation(
    "authorization.list_memberships_for_resource_by_external_id",
    lambda: page_of(model("authorization", "OrganizationMembershipWithUser")),
)
_LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE_BY_EXTERNAL_ID: Operation[Page[UserRoleAssignment]] = Operation(
    "authorization.list_role_assignments_for_resource_by_external_id",
    lambda: page_of(model("authorization", "UserRoleAssignment")),
)
_LIST_PERMISSIONS: Operation[Page[AuthorizationPermission]] = Operation(
    "authorization.list_permissions",
    lambda: page_of(model("authorization", "AuthorizationPermission")),
)
_CREATE_PERMISSION: Operation[AuthorizationPermission] = Operation(
    "authorization.create_permission",
    lambda: model("authorization", "AuthorizationPermission"),
    nullable=("description",),
)
_GET_PERMISSION: Operation[AuthorizationPermission] = Operation(
    "authorization.get_permission",
    lambda: model("authorization", "AuthorizationPermission"),
)
_UPDATE_PERMISSION: Operation[AuthorizationPermission] = Operation(
    "authorization.update_permission",
    lambda: model("authorization", "AuthorizationPermission"),
    nullable=("description",),
)
_DELETE_PERMISSION: Operation[None] = Operation("authorization.delete_permission")
_LIST_RESOURCES: Operation[Page[AuthorizationResource]] = Operation(
    "authorization.list_resources",
    lambda: page_of(model("authorization", "AuthorizationResource")),
)
_CREATE_RESOURCE: Operation[AuthorizationResource] = Operation(
    "authorization.create_resource",
    lambda: model("authorization", "AuthorizationResource"),
    nullable=("description",),
)
_GET_RESOURCE: Operation[AuthorizationResource] = Operation(
    "authorization.get_resource",
    lambda: model("authorization", "AuthorizationResource"),
)
_UPDATE_RESOURCE: Operation[AuthorizationResource] = Operation(
    "authorization.update_resource",
    lambda: model("authorization", "AuthorizationResource"),
    nullable=("description",),
)
_DELETE_RESOURCE: Operation[None] = Operation("authorization.delete_resource")
_LIST_MEMBERSHIPS_FOR_RESOURCE: Operation[Page[OrganizationMembershipWithUser]] = Operation(
    "authorization.list_memberships_for_resource",
    lambda: page_of(model("authorization", "OrganizationMembershipWithUser")),
)
_LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE: Operation[Page[UserRoleAssignment]] = Operation(
    "authorization.list_role_assignments_for_resource",
    lambda: page_of(model("authorization", "UserRoleAssignment")),
)
_LIST_ENVIRONMENT_ROLES: Operation[ItemList[Role]] = Operation(
    "authorization.list_environment_roles",
    lambda: ItemList[model("authorization", "Role")],
)
_CREATE_ENVIRONMENT_ROLE: Operation[Role] = Operation(
    "authorization.create_environment_role",
    lambda: model("authorization", "Role"),
    nullable=("description",),
)
_GET_ENVIRONMENT_ROLE: Operation[Role] = Operation(
    "authorization.get_environment_role",
    lambda: model("authorization", "Role"),
)
_UPDATE_ENVIRONMENT_ROLE: Operation[Role] = Operation(
    "authorization.update_environment_role",
    lambda: model("authorization", "Role"),
    nullable=("description",),
)
_ADD_ENVIRONMENT_ROLE_PERMISSION: Operation[Role] = Operation(
    "authorization.add_environment_role_permission",
    lambda: model("authorization", "Role"),
)
_SET_ENVIRONMENT_ROLE_PERMISSIONS: Operation[Role] = Operation(
    "authorization.set_environment_role_permissions",
    lambda: model("authorization", "Role"),
)
_LIST_EFFECTIVE_PERMISSIONS_FOR_RESOURCE_MEMBERSHIP: Operation[Page[AuthorizationPermission]] = Operation(
    "authorization.list_effective_permissions_for_resource_membership",
    lambda: page_of(model("authorization", "AuthorizationPermission")),
)


class Authorization:
    """Roles, permissions and resources. Decides what the members of an organization may do, either for the
    organization as a whole or for single resources in a hierarchy, where access to a parent is inherited
    by its descendants.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_group_role_assignments(
        self,
        group_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[GroupRoleAssignment]:
        """Lists the roles that a group holds, each with the resource it holds them on.

        - `limit`: `10` if left out.

        `GET /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_group_role_assignment(
        self,
        group_id: str,
        *,
        role_slug: str,
        resource_id: str | None = None,
        resource_external_id: str | None = None,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> GroupRoleAssignment:
        """Gives a role to a group, and so to all its members. Without any of the resource parameters the role
        applies to the organization itself.

        - `resource_id`: Identifier of the resource, instead of `resource_external_id` and
          `resource_type_slug`. Leave out all three to mean the organization itself.
        - `resource_external_id`: The application's own identifier of the resource, together with
          `resource_type_slug`.
        - `resource_type_slug`: Type of the resource, together with `resource_external_id`.

        `POST /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 409
        `duplicate_group_role_assignment`; 422.
        """
        return self._waist.call(
            _CREATE_GROUP_ROLE_ASSIGNMENT,
            (group_id,),
            {
                "role_slug": role_slug,
                "resource_id": resource_id,
                "resource_external_id": resource_external_id,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    def replace_group_role_assignments(
        self,
        group_id: str,
        *,
        role_assignments: Sequence[ReplaceGroupRoleAssignmentEntry | Mapping[str, Any]],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[GroupRoleAssignment]:
        """Replaces all role assignments of a group by the given ones. Assignments that are not in the new
        list are removed.

        - `role_assignments`: All the assignments that the group is to have.

        `PUT /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
        """
        return self._waist.call(
            _REPLACE_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "role_assignments": role_assignments,
            },
            request_options,
        )

    def patch_group_role_assignments(
        self,
        group_id: str,
        *,
        add: Sequence[ReplaceGroupRoleAssignmentEntry | Mapping[str, Any]] | None = None,
        remove: Sequence[ReplaceGroupRoleAssignmentEntry | Mapping[str, Any]] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Adds and removes role assignments of a group in one step, which succeeds or fails as a whole. Both
        lists together hold 1 to 100 entries, and no entry may be in both.

        - `add`: Assignments to add. Those that exist already are skipped.
        - `remove`: Assignments to remove. Those that match nothing are skipped.

        `PATCH /authorization/groups/{group_id}/role_assignments`. Errors: 400; 403; 404; 422.
        """
        return self._waist.call(
            _PATCH_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "add": add,
                "remove": remove,
            },
            request_options,
        )

    def remove_group_role_assignments(
        self,
        group_id: str,
        *,
        role_slug: str,
        resource_id: str | None = None,
        resource_external_id: str | None = None,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes the assignments of a role from a group that match the given resource. Fails with 404 when
        nothing matches.

        - `resource_id`: Identifier of the resource, instead of `resource_external_id` and
          `resource_type_slug`.
        - `resource_external_id`: The application's own identifier of the resource, together with
          `resource_type_slug`.
        - `resource_type_slug`: Type of the resource, together with `resource_external_id`.

        `DELETE /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
        """
        return self._waist.call(
            _REMOVE_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "role_slug": role_slug,
                "resource_id": resource_id,
                "resource_external_id": resource_external_id,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    def get_group_role_assignment(
        self,
        group_id: str,
        role_assignment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> GroupRoleAssignment:
        """Fetches one role assignment of a group.

        `GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_GROUP_ROLE_ASSIGNMENT,
            (group_id, role_assignment_id),
            None,
            request_options,
        )

    def remove_group_role_assignment(
        self,
        group_id: str,
        role_assignment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes one role assignment from a group, found by its identifier.

        `DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _REMOVE_GROUP_ROLE_ASSIGNMENT,
            (group_id, role_assignment_id),
            None,
            request_options,
        )

    def check(
        self,
        organization_membership_id: str,
        *,
        permission_slug: str,
        resource_target: ResourceTargetById | ResourceTargetByExternalId | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationCheck:
        """Tells whether an organization membership has a permission on a resource. Takes into account roles
        on the resource itself, roles inherited from its ancestors, and roles in the organization.

        - `permission_slug`: Slug of the permission to check.
        - `resource_target`: One of `ResourceTargetById`, `ResourceTargetByExternalId`.

        `POST /authorization/organization_memberships/{organization_membership_id}/check`. Errors: 403;
        404; 422.
        """
        return self._waist.call(
            _CHECK,
            (organization_membership_id,),
            {
                "permission_slug": permission_slug,
                **members(resource_target),
            },
            request_options,
        )

    def list_resources_for_membership(
        self,
        organization_membership_id: str,
        *,
        permission_slug: str,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any],
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthorizationResource]:
        """Lists the children of a parent resource on which an organization membership has a permission, for
        example the projects of a workspace that a user may edit.

        - `permission_slug`: Slug of the permission that the membership must have on the listed resources.
        - `limit`: `10` if left out.
        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `GET /authorization/organization_memberships/{organization_membership_id}/resources`. Errors: 400
        `bad_request`; 403; 404; 422.
        """
        return self._waist.page(
            _LIST_RESOURCES_FOR_MEMBERSHIP,
            (organization_membership_id,),
            {
                "permission_slug": permission_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                **members(parent_resource),
            },
            request_options,
        )

    def list_effective_permissions(
        self,
        organization_membership_id: str,
        resource_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthorizationPermission]:
        """Lists every permission that an organization membership has on a resource, including those inherited
        from roles on its ancestors. A permission is listed exactly when a check for it would succeed,
        whatever resource type it was declared for.

        - `limit`: `10` if left out.

        `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions`.
        Errors: 403; 404; 422.
        """
        return self._waist.page(
            _LIST_EFFECTIVE_PERMISSIONS,
            (organization_membership_id, resource_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_effective_permissions_by_external_id(
        self,
        organization_membership_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthorizationPermission]:
        """Lists every permission that an organization membership has on a resource, found by the
        application's own identifier. Includes permissions inherited from roles on its ancestors.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `limit`: `10` if left out.

        `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions`.
        Errors: 403; 404; 422.
        """
        return self._waist.page(
            _LIST_EFFECTIVE_PERMISSIONS_BY_EXTERNAL_ID,
            (organization_membership_id, resource_type_slug, external_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_role_assignments(
        self,
        organization_membership_id: str,
        *,
        resource_id: str | None = None,
        resource_external_id: str | None = None,
        resource_type_slug: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[UserRoleAssignment]:
        """Lists the roles that an organization membership holds, on the organization and on single resources.

        - `resource_id`: Lists only assignments on the resource with this identifier.
        - `resource_external_id`: Lists only assignments on resources that the application knows by this
          identifier.
        - `resource_type_slug`: Lists only assignments on resources of this type.
        - `limit`: `10` if left out.

        `GET /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
        Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_ROLE_ASSIGNMENTS,
            (organization_membership_id,),
            {
                "resource_id": resource_id,
                "resource_external_id": resource_external_id,
                "resource_type_slug": resource_type_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def assign_role(
        self,
        organization_membership_id: str,
        *,
        role_slug: str,
        resource_target: ResourceTargetById | ResourceTargetByExternalId | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserRoleAssignment:
        """Gives a role to an organization membership on a resource, with immediate effect there and on its
        descendants. The role must be meant for the type of that resource.

        - `resource_target`: One of `ResourceTargetById`, `ResourceTargetByExternalId`.

        `POST /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
        Errors: 403; 404; 422.
        """
        return self._waist.call(
            _ASSIGN_ROLE,
            (organization_membership_id,),
            {
                "role_slug": role_slug,
                **members(resource_target),
            },
            request_options,
        )

    def remove_role(
        self,
        organization_membership_id: str,
        *,
        role_slug: str,
        resource_target: ResourceTargetById | ResourceTargetByExternalId | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Takes a role on a resource away from an organization membership, with immediate effect. Access that
        descendants inherited through it ends too; roles assigned on descendants directly stay.

        - `resource_target`: One of `ResourceTargetById`, `ResourceTargetByExternalId`.

        `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
        Errors: 403; 404; 422.
        """
        return self._waist.call(
            _REMOVE_ROLE,
            (organization_membership_id,),
            {
                "role_slug": role_slug,
                **members(resource_target),
            },
            request_options,
        )

    def remove_role_assignment(
        self,
        organization_membership_id: str,
        role_assignment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes one role assignment from an organization membership, found by its identifier. Access that
        descendants inherited through it ends too.

        `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}`.
        Errors: 403; 404.
        """
        return self._waist.call(
            _REMOVE_ROLE_ASSIGNMENT,
            (organization_membership_id, role_assignment_id),
            None,
            request_options,
        )

    def list_organization_roles(
        self,
        organization_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[Role]:
        """Lists the roles available in an organization, those of the environment and the organization's own,
        in order of priority.

        `GET /authorization/organizations/{organization_id}/roles`. Errors: 403; 404.
        """
        return self._waist.call(
            _LIST_ORGANIZATION_ROLES,
            (organization_id,),
            None,
            request_options,
        )

    def create_organization_role(
        self,
        organization_id: str,
        *,
        name: str,
        slug: str | None = None,
        description: str | None | UnsetType = UNSET,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Creates a role that exists in one organization only.

        - `slug`: Unique in the organization; starts with `org-`, then lowercase letters, digits, `-` and
          `_`. Made from the name when left out.
        - `resource_type_slug`: Type of the resources that the role is meant for.

        `POST /authorization/organizations/{organization_id}/roles`. Errors: 400 `bad_request`; 403; 404;
        409 `organization_role_slug_conflict`; 422.
        """
        return self._waist.call(
            _CREATE_ORGANIZATION_ROLE,
            (organization_id,),
            {
                "name": name,
                "slug": slug,
                "description": description,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    def get_organization_role(
        self,
        organization_id: str,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Fetches a role available in an organization, which may be one of the environment or one of the
        organization's own.

        - `slug`: Slug of the role.

        `GET /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_ORGANIZATION_ROLE,
            (organization_id, slug),
            None,
            request_options,
        )

    def update_organization_role(
        self,
        organization_id: str,
        slug: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Changes the given fields of a role of an organization and leaves the others as they are.

        - `slug`: Slug of the role.

        `PATCH /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`;
        403; 404; 422.
        """
        return self._waist.call(
            _UPDATE_ORGANIZATION_ROLE,
            (organization_id, slug),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    def delete_organization_role(
        self,
        organization_id: str,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a role of an organization. Fails with 409 while the role is assigned to someone or mapped
        to a group.

        - `slug`: Slug of the role.

        `DELETE /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`;
        403; 404; 409 `role_has_assignments`, `role_has_group_role_mappings`.
        """
        return self._waist.call(
            _DELETE_ORGANIZATION_ROLE,
            (organization_id, slug),
            None,
            request_options,
        )

    def add_organization_role_permission(
        self,
        organization_id: str,
        slug: str,
        *,
        body_slug: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Adds one permission to a role of an organization. Does nothing if the role already has it.

        - `slug`: Slug of the role.
        - `body_slug`: Slug of the permission to add.

        `POST /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 400
        `bad_request`; 403; 404; 422.
        """
        return self._waist.call(
            _ADD_ORGANIZATION_ROLE_PERMISSION,
            (organization_id, slug),
            {
                "slug": body_slug,
            },
            request_options,
        )

    def set_organization_role_permissions(
        self,
        organization_id: str,
        slug: str,
        *,
        permissions: Sequence[str],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Replaces all permissions of a role of an organization by the given ones.

        - `slug`: Slug of the role.
        - `permissions`: Slugs of all the permissions that the role is to have.

        `PUT /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 403; 404;
        422.
        """
        return self._waist.call(
            _SET_ORGANIZATION_ROLE_PERMISSIONS,
            (organization_id, slug),
            {
                "permissions": permissions,
            },
            request_options,
        )

    def remove_organization_role_permission(
        self,
        organization_id: str,
        slug: str,
        permission_slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Removes one permission from a role of an organization.

        - `slug`: Slug of the role.
        - `permission_slug`: Slug of the permission to remove.

        `DELETE /authorization/organizations/{organization_id}/roles/{slug}/permissions/{permission_slug}`.
        Errors: 403; 404.
        """
        return self._waist.call(
            _REMOVE_ORGANIZATION_ROLE_PERMISSION,
            (organization_id, slug, permission_slug),
            None,
            request_options,
        )

    def get_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Fetches a resource by the application's own identifier.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.

        `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
        Errors: 403; 404.
        """
        return self._waist.call(
            _GET_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            None,
            request_options,
        )

    def update_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Changes the given fields of a resource, found by the application's own identifier, and leaves the
        others as they are.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
        Errors: 400 `lock_timeout`; 403; 404; 409 `resource_type_update_in_progress`; 422.
        """
        return self._waist.call(
            _UPDATE_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "name": name,
                "description": description,
                **members(parent_resource),
            },
            request_options,
        )

    def delete_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        cascade_delete: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a resource, found by the application's own identifier. Fails with 409 while it has children
        or role assignments, unless `cascade_delete` is set. This cannot be undone.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `cascade_delete`: Whether to delete all descendants and role assignments along with the resource.
          `false` if left out.

        `DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
        Errors: 400 `lock_timeout`; 403; 404; 409 `resource_has_dependents`,
        `resource_type_update_in_progress`.
        """
        return self._waist.call(
            _DELETE_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "cascade_delete": cascade_delete,
            },
            request_options,
        )

    def list_memberships_for_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        permission_slug: str,
        assignment: ResourceAssignment | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[OrganizationMembershipWithUser]:
        """Lists the organization memberships that have a permission on a resource, found by the application's
        own identifier, each with its user.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `permission_slug`: Slug of the permission that the listed memberships must have on the resource.
        - `assignment`: Whether access inherited from ancestors counts. Only roles on the resource itself
          count by default.
        - `limit`: `10` if left out.

        `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships`.
        Errors: 400 `bad_request`; 403; 404; 422.
        """
        return self._waist.page(
            _LIST_MEMBERSHIPS_FOR_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "permission_slug": permission_slug,
                "assignment": assignment,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_role_assignments_for_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        role_slug: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[UserRoleAssignment]:
        """Lists the role assignments on a resource, found by the application's own identifier, each with the
        organization membership that holds it.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `role_slug`: Lists only assignments of the role with this slug.
        - `limit`: `10` if left out.

        `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments`.
        Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "role_slug": role_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_permissions(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthorizationPermission]:
        """Lists the permissions of the environment.

        - `limit`: `10` if left out.

        `GET /authorization/permissions`. Errors: 404.
        """
        return self._waist.page(
            _LIST_PERMISSIONS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_permission(
        self,
        *,
        slug: str,
        name: str,
        description: str | None | UnsetType = UNSET,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationPermission:
        """Creates a permission, which roles of the environment and of organizations can then include.

        - `slug`: Unique in the environment. Allowed are lowercase letters, digits and the characters `-`,
          `_`, `:`, `.` and `*`.
        - `resource_type_slug`: Type of the resources that the permission is meant for.

        `POST /authorization/permissions`. Errors: 400 `bad_request`; 404; 409 `permission_slug_conflict`;
        422.
        """
        return self._waist.call(
            _CREATE_PERMISSION,
            (),
            {
                "slug": slug,
                "name": name,
                "description": description,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    def get_permission(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationPermission:
        """Fetches a permission by its slug.

        - `slug`: Slug of the permission.

        `GET /authorization/permissions/{slug}`. Errors: 404.
        """
        return self._waist.call(
            _GET_PERMISSION,
            (slug,),
            None,
            request_options,
        )

    def update_permission(
        self,
        slug: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationPermission:
        """Changes the given fields of a permission and leaves the others as they are. The slug cannot change.

        - `slug`: Slug of the permission.

        `PATCH /authorization/permissions/{slug}`. Errors: 403; 404; 422.
        """
        return self._waist.call(
            _UPDATE_PERMISSION,
            (slug,),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    def delete_permission(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a permission. Permissions that WorkOS defines itself cannot be deleted.

        - `slug`: Slug of the permission.

        `DELETE /authorization/permissions/{slug}`. Errors: 403; 404.
        """
        return self._waist.call(
            _DELETE_PERMISSION,
            (slug,),
            None,
            request_options,
        )

    def list_resources(
        self,
        *,
        organization_id: str | None = None,
        resource_type_slug: str | None = None,
        resource_external_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        parent: ParentById | ParentByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthorizationResource]:
        """Lists resources, narrowed by the given filters. Fails with
        `missing_organization_id_or_resource_type_slug` where a filter needs one of these two and it is
        missing.

        - `organization_id`: Lists only resources of this organization.
        - `resource_type_slug`: Lists only resources of this type.
        - `resource_external_id`: Lists only resources that the application knows by this identifier.
        - `limit`: `10` if left out.
        - `parent`: One of `ParentById`, `ParentByExternalId`.

        `GET /authorization/resources`. Errors: 400 `missing_organization_id_or_resource_type_slug`; 403;
        422.
        """
        return self._waist.page(
            _LIST_RESOURCES,
            (),
            {
                "organization_id": organization_id,
                "resource_type_slug": resource_type_slug,
                "resource_external_id": resource_external_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                **members(parent),
            },
            request_options,
        )

    def create_resource(
        self,
        *,
        external_id: str,
        name: str,
        resource_type_slug: str,
        organization_id: str,
        description: str | None | UnsetType = UNSET,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Registers a resource of the application, such as a workspace or a project, so that roles can be
        assigned on it.

        - `external_id`: The application's own identifier, unique among the resources of this type in the
          organization.
        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `organization_id`: Identifier of the organization that owns the resource.
        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `POST /authorization/resources`. Errors: 400 `bad_request`, `lock_timeout`; 403; 404; 409
        `authorization_resource_external_id_conflict`, `resource_type_update_in_progress`; 422.
        """
        return self._waist.call(
            _CREATE_RESOURCE,
            (),
            {
                "external_id": external_id,
                "name": name,
                "resource_type_slug": resource_type_slug,
                "organization_id": organization_id,
                "description": description,
                **members(parent_resource),
            },
            request_options,
        )

    def get_resource(
        self,
        resource_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Fetches a resource.

        `GET /authorization/resources/{resource_id}`. Errors: 403; 404; 422.
        """
        return self._waist.call(
            _GET_RESOURCE,
            (resource_id,),
            None,
            request_options,
        )

    def update_resource(
        self,
        resource_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Changes the given fields of a resource and leaves the others as they are. A new parent moves the
        resource in the hierarchy.

        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `PATCH /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
        `resource_type_update_in_progress`; 422.
        """
        return self._waist.call(
            _UPDATE_RESOURCE,
            (resource_id,),
            {
                "name": name,
                "description": description,
                **members(parent_resource),
            },
            request_options,
        )

    def delete_resource(
        self,
        resource_id: str,
        *,
        cascade_delete: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a resource. Fails with 409 while it has children or role assignments, unless
        `cascade_delete` is set. This cannot be undone.

        - `cascade_delete`: Whether to delete all descendants and role assignments along with the resource.
          `false` if left out.

        `DELETE /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
        `resource_has_dependents`, `resource_type_update_in_progress`.
        """
        return self._waist.call(
            _DELETE_RESOURCE,
            (resource_id,),
            {
                "cascade_delete": cascade_delete,
            },
            request_options,
        )

    def list_memberships_for_resource(
        self,
        resource_id: str,
        *,
        permission_slug: str,
        assignment: ResourceAssignment | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[OrganizationMembershipWithUser]:
        """Lists the organization memberships that have a permission on a resource, each with its user.
        Answers who can access the resource.

        - `permission_slug`: Slug of the permission that the listed memberships must have on the resource.
        - `assignment`: Whether access inherited from ancestors counts. Only roles on the resource itself
          count by default.
        - `limit`: `10` if left out.

        `GET /authorization/resources/{resource_id}/organization_memberships`. Errors: 400 `bad_request`;
        403; 404; 422.
        """
        return self._waist.page(
            _LIST_MEMBERSHIPS_FOR_RESOURCE,
            (resource_id,),
            {
                "permission_slug": permission_slug,
                "assignment": assignment,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_role_assignments_for_resource(
        self,
        resource_id: str,
        *,
        role_slug: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[UserRoleAssignment]:
        """Lists the role assignments on a resource, each with the organization membership that holds it.

        - `role_slug`: Lists only assignments of the role with this slug.
        - `limit`: `10` if left out.

        `GET /authorization/resources/{resource_id}/role_assignments`. Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE,
            (resource_id,),
            {
                "role_slug": role_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_environment_roles(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[Role]:
        """Lists the roles of the environment in order of priority.

        `GET /authorization/roles`. Errors: 403.
        """
        return self._waist.call(
            _LIST_ENVIRONMENT_ROLES,
            (),
            None,
            request_options,
        )

    def create_environment_role(
        self,
        *,
        slug: str,
        name: str,
        description: str | None | UnsetType = UNSET,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Creates a role that is available in every organization of the environment.

        - `slug`: Name of the role in requests and tokens, unique in the environment.
        - `resource_type_slug`: Type of the resources that the role is meant for.

        `POST /authorization/roles`. Errors: 400 `bad_request`; 403; 404; 409 `role_slug_conflict`; 422.
        """
        return self._waist.call(
            _CREATE_ENVIRONMENT_ROLE,
            (),
            {
                "slug": slug,
                "name": name,
                "description": description,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    def get_environment_role(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Fetches a role of the environment by its slug.

        - `slug`: Slug of the role.

        `GET /authorization/roles/{slug}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_ENVIRONMENT_ROLE,
            (slug,),
            None,
            request_options,
        )

    def update_environment_role(
        self,
        slug: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Changes the given fields of a role of the environment and leaves the others as they are. The slug
        cannot change.

        - `slug`: Slug of the role.

        `PATCH /authorization/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return self._waist.call(
            _UPDATE_ENVIRONMENT_ROLE,
            (slug,),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    def add_environment_role_permission(
        self,
        slug: str,
        *,
        body_slug: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Adds one permission to a role of the environment. Does nothing if the role already has it.

        - `slug`: Slug of the role.
        - `body_slug`: Slug of the permission to add.

        `POST /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return self._waist.call(
            _ADD_ENVIRONMENT_ROLE_PERMISSION,
            (slug,),
            {
                "slug": body_slug,
            },
            request_options,
        )

    def set_environment_role_permissions(
        self,
        slug: str,
        *,
        permissions: Sequence[str],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Replaces all permissions of a role of the environment by the given ones.

        - `slug`: Slug of the role.
        - `permissions`: Slugs of all the permissions that the role is to have.

        `PUT /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return self._waist.call(
            _SET_ENVIRONMENT_ROLE_PERMISSIONS,
            (slug,),
            {
                "permissions": permissions,
            },
            request_options,
        )

    def list_effective_permissions_for_resource_membership(
        self,
        resource_id: str,
        organization_membership_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthorizationPermission]:
        """Lists every permission that an organization membership has on a resource, addressed by resource
        first. Includes permissions inherited from roles on its ancestors.

        - `limit`: `10` if left out.

        `GET /authorization/resources/{resource_id}/organization_memberships/{organization_membership_id}/permissions`
        """
        return self._waist.page(
            _LIST_EFFECTIVE_PERMISSIONS_FOR_RESOURCE_MEMBERSHIP,
            (resource_id, organization_membership_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )


class AsyncAuthorization:
    """Roles, permissions and resources. Decides what the members of an organization may do, either for the
    organization as a whole or for single resources in a hierarchy, where access to a parent is inherited
    by its descendants.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_group_role_assignments(
        self,
        group_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[GroupRoleAssignment]:
        """Lists the roles that a group holds, each with the resource it holds them on.

        - `limit`: `10` if left out.

        `GET /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_group_role_assignment(
        self,
        group_id: str,
        *,
        role_slug: str,
        resource_id: str | None = None,
        resource_external_id: str | None = None,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> GroupRoleAssignment:
        """Gives a role to a group, and so to all its members. Without any of the resource parameters the role
        applies to the organization itself.

        - `resource_id`: Identifier of the resource, instead of `resource_external_id` and
          `resource_type_slug`. Leave out all three to mean the organization itself.
        - `resource_external_id`: The application's own identifier of the resource, together with
          `resource_type_slug`.
        - `resource_type_slug`: Type of the resource, together with `resource_external_id`.

        `POST /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 409
        `duplicate_group_role_assignment`; 422.
        """
        return await self._waist.call(
            _CREATE_GROUP_ROLE_ASSIGNMENT,
            (group_id,),
            {
                "role_slug": role_slug,
                "resource_id": resource_id,
                "resource_external_id": resource_external_id,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    async def replace_group_role_assignments(
        self,
        group_id: str,
        *,
        role_assignments: Sequence[ReplaceGroupRoleAssignmentEntry | Mapping[str, Any]],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[GroupRoleAssignment]:
        """Replaces all role assignments of a group by the given ones. Assignments that are not in the new
        list are removed.

        - `role_assignments`: All the assignments that the group is to have.

        `PUT /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
        """
        return await self._waist.call(
            _REPLACE_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "role_assignments": role_assignments,
            },
            request_options,
        )

    async def patch_group_role_assignments(
        self,
        group_id: str,
        *,
        add: Sequence[ReplaceGroupRoleAssignmentEntry | Mapping[str, Any]] | None = None,
        remove: Sequence[ReplaceGroupRoleAssignmentEntry | Mapping[str, Any]] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Adds and removes role assignments of a group in one step, which succeeds or fails as a whole. Both
        lists together hold 1 to 100 entries, and no entry may be in both.

        - `add`: Assignments to add. Those that exist already are skipped.
        - `remove`: Assignments to remove. Those that match nothing are skipped.

        `PATCH /authorization/groups/{group_id}/role_assignments`. Errors: 400; 403; 404; 422.
        """
        return await self._waist.call(
            _PATCH_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "add": add,
                "remove": remove,
            },
            request_options,
        )

    async def remove_group_role_assignments(
        self,
        group_id: str,
        *,
        role_slug: str,
        resource_id: str | None = None,
        resource_external_id: str | None = None,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes the assignments of a role from a group that match the given resource. Fails with 404 when
        nothing matches.

        - `resource_id`: Identifier of the resource, instead of `resource_external_id` and
          `resource_type_slug`.
        - `resource_external_id`: The application's own identifier of the resource, together with
          `resource_type_slug`.
        - `resource_type_slug`: Type of the resource, together with `resource_external_id`.

        `DELETE /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
        """
        return await self._waist.call(
            _REMOVE_GROUP_ROLE_ASSIGNMENTS,
            (group_id,),
            {
                "role_slug": role_slug,
                "resource_id": resource_id,
                "resource_external_id": resource_external_id,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    async def get_group_role_assignment(
        self,
        group_id: str,
        role_assignment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> GroupRoleAssignment:
        """Fetches one role assignment of a group.

        `GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_GROUP_ROLE_ASSIGNMENT,
            (group_id, role_assignment_id),
            None,
            request_options,
        )

    async def remove_group_role_assignment(
        self,
        group_id: str,
        role_assignment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes one role assignment from a group, found by its identifier.

        `DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _REMOVE_GROUP_ROLE_ASSIGNMENT,
            (group_id, role_assignment_id),
            None,
            request_options,
        )

    async def check(
        self,
        organization_membership_id: str,
        *,
        permission_slug: str,
        resource_target: ResourceTargetById | ResourceTargetByExternalId | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationCheck:
        """Tells whether an organization membership has a permission on a resource. Takes into account roles
        on the resource itself, roles inherited from its ancestors, and roles in the organization.

        - `permission_slug`: Slug of the permission to check.
        - `resource_target`: One of `ResourceTargetById`, `ResourceTargetByExternalId`.

        `POST /authorization/organization_memberships/{organization_membership_id}/check`. Errors: 403;
        404; 422.
        """
        return await self._waist.call(
            _CHECK,
            (organization_membership_id,),
            {
                "permission_slug": permission_slug,
                **members(resource_target),
            },
            request_options,
        )

    def list_resources_for_membership(
        self,
        organization_membership_id: str,
        *,
        permission_slug: str,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any],
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthorizationResource]:
        """Lists the children of a parent resource on which an organization membership has a permission, for
        example the projects of a workspace that a user may edit.

        - `permission_slug`: Slug of the permission that the membership must have on the listed resources.
        - `limit`: `10` if left out.
        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `GET /authorization/organization_memberships/{organization_membership_id}/resources`. Errors: 400
        `bad_request`; 403; 404; 422.
        """
        return self._waist.page(
            _LIST_RESOURCES_FOR_MEMBERSHIP,
            (organization_membership_id,),
            {
                "permission_slug": permission_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                **members(parent_resource),
            },
            request_options,
        )

    def list_effective_permissions(
        self,
        organization_membership_id: str,
        resource_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthorizationPermission]:
        """Lists every permission that an organization membership has on a resource, including those inherited
        from roles on its ancestors. A permission is listed exactly when a check for it would succeed,
        whatever resource type it was declared for.

        - `limit`: `10` if left out.

        `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions`.
        Errors: 403; 404; 422.
        """
        return self._waist.page(
            _LIST_EFFECTIVE_PERMISSIONS,
            (organization_membership_id, resource_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_effective_permissions_by_external_id(
        self,
        organization_membership_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthorizationPermission]:
        """Lists every permission that an organization membership has on a resource, found by the
        application's own identifier. Includes permissions inherited from roles on its ancestors.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `limit`: `10` if left out.

        `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions`.
        Errors: 403; 404; 422.
        """
        return self._waist.page(
            _LIST_EFFECTIVE_PERMISSIONS_BY_EXTERNAL_ID,
            (organization_membership_id, resource_type_slug, external_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_role_assignments(
        self,
        organization_membership_id: str,
        *,
        resource_id: str | None = None,
        resource_external_id: str | None = None,
        resource_type_slug: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[UserRoleAssignment]:
        """Lists the roles that an organization membership holds, on the organization and on single resources.

        - `resource_id`: Lists only assignments on the resource with this identifier.
        - `resource_external_id`: Lists only assignments on resources that the application knows by this
          identifier.
        - `resource_type_slug`: Lists only assignments on resources of this type.
        - `limit`: `10` if left out.

        `GET /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
        Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_ROLE_ASSIGNMENTS,
            (organization_membership_id,),
            {
                "resource_id": resource_id,
                "resource_external_id": resource_external_id,
                "resource_type_slug": resource_type_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def assign_role(
        self,
        organization_membership_id: str,
        *,
        role_slug: str,
        resource_target: ResourceTargetById | ResourceTargetByExternalId | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserRoleAssignment:
        """Gives a role to an organization membership on a resource, with immediate effect there and on its
        descendants. The role must be meant for the type of that resource.

        - `resource_target`: One of `ResourceTargetById`, `ResourceTargetByExternalId`.

        `POST /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
        Errors: 403; 404; 422.
        """
        return await self._waist.call(
            _ASSIGN_ROLE,
            (organization_membership_id,),
            {
                "role_slug": role_slug,
                **members(resource_target),
            },
            request_options,
        )

    async def remove_role(
        self,
        organization_membership_id: str,
        *,
        role_slug: str,
        resource_target: ResourceTargetById | ResourceTargetByExternalId | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Takes a role on a resource away from an organization membership, with immediate effect. Access that
        descendants inherited through it ends too; roles assigned on descendants directly stay.

        - `resource_target`: One of `ResourceTargetById`, `ResourceTargetByExternalId`.

        `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
        Errors: 403; 404; 422.
        """
        return await self._waist.call(
            _REMOVE_ROLE,
            (organization_membership_id,),
            {
                "role_slug": role_slug,
                **members(resource_target),
            },
            request_options,
        )

    async def remove_role_assignment(
        self,
        organization_membership_id: str,
        role_assignment_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes one role assignment from an organization membership, found by its identifier. Access that
        descendants inherited through it ends too.

        `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}`.
        Errors: 403; 404.
        """
        return await self._waist.call(
            _REMOVE_ROLE_ASSIGNMENT,
            (organization_membership_id, role_assignment_id),
            None,
            request_options,
        )

    async def list_organization_roles(
        self,
        organization_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[Role]:
        """Lists the roles available in an organization, those of the environment and the organization's own,
        in order of priority.

        `GET /authorization/organizations/{organization_id}/roles`. Errors: 403; 404.
        """
        return await self._waist.call(
            _LIST_ORGANIZATION_ROLES,
            (organization_id,),
            None,
            request_options,
        )

    async def create_organization_role(
        self,
        organization_id: str,
        *,
        name: str,
        slug: str | None = None,
        description: str | None | UnsetType = UNSET,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Creates a role that exists in one organization only.

        - `slug`: Unique in the organization; starts with `org-`, then lowercase letters, digits, `-` and
          `_`. Made from the name when left out.
        - `resource_type_slug`: Type of the resources that the role is meant for.

        `POST /authorization/organizations/{organization_id}/roles`. Errors: 400 `bad_request`; 403; 404;
        409 `organization_role_slug_conflict`; 422.
        """
        return await self._waist.call(
            _CREATE_ORGANIZATION_ROLE,
            (organization_id,),
            {
                "name": name,
                "slug": slug,
                "description": description,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    async def get_organization_role(
        self,
        organization_id: str,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Fetches a role available in an organization, which may be one of the environment or one of the
        organization's own.

        - `slug`: Slug of the role.

        `GET /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_ORGANIZATION_ROLE,
            (organization_id, slug),
            None,
            request_options,
        )

    async def update_organization_role(
        self,
        organization_id: str,
        slug: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Changes the given fields of a role of an organization and leaves the others as they are.

        - `slug`: Slug of the role.

        `PATCH /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`;
        403; 404; 422.
        """
        return await self._waist.call(
            _UPDATE_ORGANIZATION_ROLE,
            (organization_id, slug),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    async def delete_organization_role(
        self,
        organization_id: str,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a role of an organization. Fails with 409 while the role is assigned to someone or mapped
        to a group.

        - `slug`: Slug of the role.

        `DELETE /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`;
        403; 404; 409 `role_has_assignments`, `role_has_group_role_mappings`.
        """
        return await self._waist.call(
            _DELETE_ORGANIZATION_ROLE,
            (organization_id, slug),
            None,
            request_options,
        )

    async def add_organization_role_permission(
        self,
        organization_id: str,
        slug: str,
        *,
        body_slug: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Adds one permission to a role of an organization. Does nothing if the role already has it.

        - `slug`: Slug of the role.
        - `body_slug`: Slug of the permission to add.

        `POST /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 400
        `bad_request`; 403; 404; 422.
        """
        return await self._waist.call(
            _ADD_ORGANIZATION_ROLE_PERMISSION,
            (organization_id, slug),
            {
                "slug": body_slug,
            },
            request_options,
        )

    async def set_organization_role_permissions(
        self,
        organization_id: str,
        slug: str,
        *,
        permissions: Sequence[str],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Replaces all permissions of a role of an organization by the given ones.

        - `slug`: Slug of the role.
        - `permissions`: Slugs of all the permissions that the role is to have.

        `PUT /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 403; 404;
        422.
        """
        return await self._waist.call(
            _SET_ORGANIZATION_ROLE_PERMISSIONS,
            (organization_id, slug),
            {
                "permissions": permissions,
            },
            request_options,
        )

    async def remove_organization_role_permission(
        self,
        organization_id: str,
        slug: str,
        permission_slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Removes one permission from a role of an organization.

        - `slug`: Slug of the role.
        - `permission_slug`: Slug of the permission to remove.

        `DELETE /authorization/organizations/{organization_id}/roles/{slug}/permissions/{permission_slug}`.
        Errors: 403; 404.
        """
        return await self._waist.call(
            _REMOVE_ORGANIZATION_ROLE_PERMISSION,
            (organization_id, slug, permission_slug),
            None,
            request_options,
        )

    async def get_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Fetches a resource by the application's own identifier.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.

        `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
        Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            None,
            request_options,
        )

    async def update_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Changes the given fields of a resource, found by the application's own identifier, and leaves the
        others as they are.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
        Errors: 400 `lock_timeout`; 403; 404; 409 `resource_type_update_in_progress`; 422.
        """
        return await self._waist.call(
            _UPDATE_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "name": name,
                "description": description,
                **members(parent_resource),
            },
            request_options,
        )

    async def delete_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        cascade_delete: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a resource, found by the application's own identifier. Fails with 409 while it has children
        or role assignments, unless `cascade_delete` is set. This cannot be undone.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `cascade_delete`: Whether to delete all descendants and role assignments along with the resource.
          `false` if left out.

        `DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
        Errors: 400 `lock_timeout`; 403; 404; 409 `resource_has_dependents`,
        `resource_type_update_in_progress`.
        """
        return await self._waist.call(
            _DELETE_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "cascade_delete": cascade_delete,
            },
            request_options,
        )

    def list_memberships_for_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        permission_slug: str,
        assignment: ResourceAssignment | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[OrganizationMembershipWithUser]:
        """Lists the organization memberships that have a permission on a resource, found by the application's
        own identifier, each with its user.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `permission_slug`: Slug of the permission that the listed memberships must have on the resource.
        - `assignment`: Whether access inherited from ancestors counts. Only roles on the resource itself
          count by default.
        - `limit`: `10` if left out.

        `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships`.
        Errors: 400 `bad_request`; 403; 404; 422.
        """
        return self._waist.page(
            _LIST_MEMBERSHIPS_FOR_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "permission_slug": permission_slug,
                "assignment": assignment,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_role_assignments_for_resource_by_external_id(
        self,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        *,
        role_slug: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[UserRoleAssignment]:
        """Lists the role assignments on a resource, found by the application's own identifier, each with the
        organization membership that holds it.

        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `external_id`: The application's own identifier of the resource.
        - `role_slug`: Lists only assignments of the role with this slug.
        - `limit`: `10` if left out.

        `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments`.
        Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE_BY_EXTERNAL_ID,
            (organization_id, resource_type_slug, external_id),
            {
                "role_slug": role_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_permissions(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthorizationPermission]:
        """Lists the permissions of the environment.

        - `limit`: `10` if left out.

        `GET /authorization/permissions`. Errors: 404.
        """
        return self._waist.page(
            _LIST_PERMISSIONS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_permission(
        self,
        *,
        slug: str,
        name: str,
        description: str | None | UnsetType = UNSET,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationPermission:
        """Creates a permission, which roles of the environment and of organizations can then include.

        - `slug`: Unique in the environment. Allowed are lowercase letters, digits and the characters `-`,
          `_`, `:`, `.` and `*`.
        - `resource_type_slug`: Type of the resources that the permission is meant for.

        `POST /authorization/permissions`. Errors: 400 `bad_request`; 404; 409 `permission_slug_conflict`;
        422.
        """
        return await self._waist.call(
            _CREATE_PERMISSION,
            (),
            {
                "slug": slug,
                "name": name,
                "description": description,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    async def get_permission(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationPermission:
        """Fetches a permission by its slug.

        - `slug`: Slug of the permission.

        `GET /authorization/permissions/{slug}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_PERMISSION,
            (slug,),
            None,
            request_options,
        )

    async def update_permission(
        self,
        slug: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationPermission:
        """Changes the given fields of a permission and leaves the others as they are. The slug cannot change.

        - `slug`: Slug of the permission.

        `PATCH /authorization/permissions/{slug}`. Errors: 403; 404; 422.
        """
        return await self._waist.call(
            _UPDATE_PERMISSION,
            (slug,),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    async def delete_permission(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a permission. Permissions that WorkOS defines itself cannot be deleted.

        - `slug`: Slug of the permission.

        `DELETE /authorization/permissions/{slug}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _DELETE_PERMISSION,
            (slug,),
            None,
            request_options,
        )

    def list_resources(
        self,
        *,
        organization_id: str | None = None,
        resource_type_slug: str | None = None,
        resource_external_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        parent: ParentById | ParentByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthorizationResource]:
        """Lists resources, narrowed by the given filters. Fails with
        `missing_organization_id_or_resource_type_slug` where a filter needs one of these two and it is
        missing.

        - `organization_id`: Lists only resources of this organization.
        - `resource_type_slug`: Lists only resources of this type.
        - `resource_external_id`: Lists only resources that the application knows by this identifier.
        - `limit`: `10` if left out.
        - `parent`: One of `ParentById`, `ParentByExternalId`.

        `GET /authorization/resources`. Errors: 400 `missing_organization_id_or_resource_type_slug`; 403;
        422.
        """
        return self._waist.page(
            _LIST_RESOURCES,
            (),
            {
                "organization_id": organization_id,
                "resource_type_slug": resource_type_slug,
                "resource_external_id": resource_external_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                **members(parent),
            },
            request_options,
        )

    async def create_resource(
        self,
        *,
        external_id: str,
        name: str,
        resource_type_slug: str,
        organization_id: str,
        description: str | None | UnsetType = UNSET,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Registers a resource of the application, such as a workspace or a project, so that roles can be
        assigned on it.

        - `external_id`: The application's own identifier, unique among the resources of this type in the
          organization.
        - `resource_type_slug`: Type of the resource, as defined in the dashboard.
        - `organization_id`: Identifier of the organization that owns the resource.
        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `POST /authorization/resources`. Errors: 400 `bad_request`, `lock_timeout`; 403; 404; 409
        `authorization_resource_external_id_conflict`, `resource_type_update_in_progress`; 422.
        """
        return await self._waist.call(
            _CREATE_RESOURCE,
            (),
            {
                "external_id": external_id,
                "name": name,
                "resource_type_slug": resource_type_slug,
                "organization_id": organization_id,
                "description": description,
                **members(parent_resource),
            },
            request_options,
        )

    async def get_resource(
        self,
        resource_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Fetches a resource.

        `GET /authorization/resources/{resource_id}`. Errors: 403; 404; 422.
        """
        return await self._waist.call(
            _GET_RESOURCE,
            (resource_id,),
            None,
            request_options,
        )

    async def update_resource(
        self,
        resource_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        parent_resource: ParentResourceById | ParentResourceByExternalId | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthorizationResource:
        """Changes the given fields of a resource and leaves the others as they are. A new parent moves the
        resource in the hierarchy.

        - `parent_resource`: One of `ParentResourceById`, `ParentResourceByExternalId`.

        `PATCH /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
        `resource_type_update_in_progress`; 422.
        """
        return await self._waist.call(
            _UPDATE_RESOURCE,
            (resource_id,),
            {
                "name": name,
                "description": description,
                **members(parent_resource),
            },
            request_options,
        )

    async def delete_resource(
        self,
        resource_id: str,
        *,
        cascade_delete: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a resource. Fails with 409 while it has children or role assignments, unless
        `cascade_delete` is set. This cannot be undone.

        - `cascade_delete`: Whether to delete all descendants and role assignments along with the resource.
          `false` if left out.

        `DELETE /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
        `resource_has_dependents`, `resource_type_update_in_progress`.
        """
        return await self._waist.call(
            _DELETE_RESOURCE,
            (resource_id,),
            {
                "cascade_delete": cascade_delete,
            },
            request_options,
        )

    def list_memberships_for_resource(
        self,
        resource_id: str,
        *,
        permission_slug: str,
        assignment: ResourceAssignment | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[OrganizationMembershipWithUser]:
        """Lists the organization memberships that have a permission on a resource, each with its user.
        Answers who can access the resource.

        - `permission_slug`: Slug of the permission that the listed memberships must have on the resource.
        - `assignment`: Whether access inherited from ancestors counts. Only roles on the resource itself
          count by default.
        - `limit`: `10` if left out.

        `GET /authorization/resources/{resource_id}/organization_memberships`. Errors: 400 `bad_request`;
        403; 404; 422.
        """
        return self._waist.page(
            _LIST_MEMBERSHIPS_FOR_RESOURCE,
            (resource_id,),
            {
                "permission_slug": permission_slug,
                "assignment": assignment,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_role_assignments_for_resource(
        self,
        resource_id: str,
        *,
        role_slug: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[UserRoleAssignment]:
        """Lists the role assignments on a resource, each with the organization membership that holds it.

        - `role_slug`: Lists only assignments of the role with this slug.
        - `limit`: `10` if left out.

        `GET /authorization/resources/{resource_id}/role_assignments`. Errors: 403; 404.
        """
        return self._waist.page(
            _LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE,
            (resource_id,),
            {
                "role_slug": role_slug,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def list_environment_roles(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[Role]:
        """Lists the roles of the environment in order of priority.

        `GET /authorization/roles`. Errors: 403.
        """
        return await self._waist.call(
            _LIST_ENVIRONMENT_ROLES,
            (),
            None,
            request_options,
        )

    async def create_environment_role(
        self,
        *,
        slug: str,
        name: str,
        description: str | None | UnsetType = UNSET,
        resource_type_slug: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Creates a role that is available in every organization of the environment.

        - `slug`: Name of the role in requests and tokens, unique in the environment.
        - `resource_type_slug`: Type of the resources that the role is meant for.

        `POST /authorization/roles`. Errors: 400 `bad_request`; 403; 404; 409 `role_slug_conflict`; 422.
        """
        return await self._waist.call(
            _CREATE_ENVIRONMENT_ROLE,
            (),
            {
                "slug": slug,
                "name": name,
                "description": description,
                "resource_type_slug": resource_type_slug,
            },
            request_options,
        )

    async def get_environment_role(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Fetches a role of the environment by its slug.

        - `slug`: Slug of the role.

        `GET /authorization/roles/{slug}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_ENVIRONMENT_ROLE,
            (slug,),
            None,
            request_options,
        )

    async def update_environment_role(
        self,
        slug: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Changes the given fields of a role of the environment and leaves the others as they are. The slug
        cannot change.

        - `slug`: Slug of the role.

        `PATCH /authorization/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return await self._waist.call(
            _UPDATE_ENVIRONMENT_ROLE,
            (slug,),
            {
                "name": name,
                "description": description,
            },
            request_options,
        )

    async def add_environment_role_permission(
        self,
        slug: str,
        *,
        body_slug: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Adds one permission to a role of the environment. Does nothing if the role already has it.

        - `slug`: Slug of the role.
        - `body_slug`: Slug of the permission to add.

        `POST /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return await self._waist.call(
            _ADD_ENVIRONMENT_ROLE_PERMISSION,
            (slug,),
            {
                "slug": body_slug,
            },
            request_options,
        )

    async def set_environment_role_permissions(
        self,
        slug: str,
        *,
        permissions: Sequence[str],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Role:
        """Replaces all permissions of a role of the environment by the given ones.

        - `slug`: Slug of the role.
        - `permissions`: Slugs of all the permissions that the role is to have.

        `PUT /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
        """
        return await self._waist.call(
            _SET_ENVIRONMENT_ROLE_PERMISSIONS,
            (slug,),
            {
                "permissions": permissions,
            },
            request_options,
        )

    def list_effective_permissions_for_resource_membership(
        self,
        resource_id: str,
        organization_membership_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthorizationPermission]:
        """Lists every permission that an organization membership has on a resource, addressed by resource
        first. Includes permissions inherited from roles on its ancestors.

        - `limit`: `10` if left out.

        `GET /authorization/resources/{resource_id}/organization_memberships/{organization_membership_id}/permissions`
        """
        return self._waist.page(
            _LIST_EFFECTIVE_PERMISSIONS_FOR_RESOURCE_MEMBERSHIP,
            (resource_id, organization_membership_id),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )
