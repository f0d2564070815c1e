# Generated from api/directory_sync.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `directory_sync` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._pages import page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.directory_sync import (
        Directory,
        DirectoryGroup,
        DirectorySyncResponse,
        DirectoryUserWithGroups,
    )

_LIST_DIRECTORIES: Operation[Page[Directory]] = Operation(
    "directory_sync.list_directories",
    lambda: page_of(model("directory_sync", "Directory")),
)
_GET_DIRECTORY: Operation[Directory] = Operation(
    "directory_sync.get_directory",
    lambda: model("directory_sync", "Directory"),
)
_DELETE_DIRECTORY: Operation[None] = Operation("directory_sync.delete_directory")
_CREATE_DIRECTORY_SYNC: Operation[DirectorySyncResponse] = Operation(
    "directory_sync.create_directory_sync",
    lambda: model("directory_sync", "DirectorySyncResponse"),
)
_LIST_GROUPS: Operation[Page[DirectoryGroup]] = Operation(
    "directory_sync.list_groups",
    lambda: page_of(model("directory_sync", "DirectoryGroup")),
)
_GET_GROUP: Operation[DirectoryGroup] = Operation(
    "directory_sync.get_group",
    lambda: model("directory_sync", "DirectoryGroup"),
)
_LIST_USERS: Operation[Page[DirectoryUserWithGroups]] = Operation(
    "directory_sync.list_users",
    lambda: page_of(model("directory_sync", "DirectoryUserWithGroups")),
)
_GET_USER: Operation[DirectoryUserWithGroups] = Operation(
    "directory_sync.get_user",
    lambda: model("directory_sync", "DirectoryUserWithGroups"),
)


class DirectorySync:
    """Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive
    as `dsync.*` events; these calls serve the first import and reconciliation.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_directories(
        self,
        *,
        organization_id: str | None = None,
        search: str | None = None,
        domain: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Directory]:
        """Lists the directories of the environment, or of one organization.

        - `organization_id`: Only directories of this organization.
        - `search`: Only directories whose name matches this text.
        - `domain`: Only directories with this domain. Filter by `organization_id` instead. Deprecated.
        - `limit`: `10` if left out.

        `GET /directories`. Errors: 403; 422.
        """
        return self._waist.page(
            _LIST_DIRECTORIES,
            (),
            {
                "organization_id": organization_id,
                "search": search,
                "domain": domain,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def get_directory(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Directory:
        """Gets one directory with its provider type and connection state.

        - `id`: Identifier of the directory.

        `GET /directories/{id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_DIRECTORY,
            (id,),
            None,
            request_options,
        )

    def delete_directory(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a directory with its users and groups for good. The work may go on after the answer, with
        the directory in state `deleting` meanwhile.

        - `id`: Identifier of the directory.

        `DELETE /directories/{id}`. Errors: 403.
        """
        return self._waist.call(
            _DELETE_DIRECTORY,
            (id,),
            None,
            request_options,
        )

    def create_directory_sync(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DirectorySyncResponse:
        """Asks the provider of a directory for its current users and groups now instead of at the next
        regular run. Only Google Workspace directories that are `linked` or `validating` can do this. The
        answer means queued, not done; another manual sync of the same directory is possible after five
        minutes, and not while a sync is running.

        - `id`: Identifier of the directory.

        `POST /directories/{id}/sync`. Errors: 403; 404; 409; 422; 429 `directory_sync_rate_limited`.
        """
        return self._waist.call(
            _CREATE_DIRECTORY_SYNC,
            (id,),
            None,
            request_options,
        )

    def list_groups(
        self,
        *,
        directory: str | None = None,
        user: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[DirectoryGroup]:
        """Lists directory groups, either all of a directory or those a directory user belongs to. Give at
        least one of the two filters.

        - `directory`: Identifier of the directory whose groups are wanted.
        - `user`: Identifier of the directory user whose groups are wanted.
        - `limit`: `10` if left out.

        `GET /directory_groups`. Errors: 403; 404; 422.
        """
        return self._waist.page(
            _LIST_GROUPS,
            (),
            {
                "directory": directory,
                "user": user,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def get_group(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DirectoryGroup:
        """Gets one directory group. Its members are listed as directory users filtered by `group`.

        - `id`: Identifier of the directory group.

        `GET /directory_groups/{id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_GROUP,
            (id,),
            None,
            request_options,
        )

    def list_users(
        self,
        *,
        directory: str | None = None,
        group: str | None = None,
        idp_id: str | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[DirectoryUserWithGroups]:
        """Lists directory users, either all of a directory or the members of a directory group. Give at least
        one of `directory` and `group`.

        - `directory`: Identifier of the directory whose users are wanted.
        - `group`: Identifier of the directory group whose members are wanted.
        - `idp_id`: Only the user with this identifier at the provider; needs `directory`.
        - `email`: Only users with this primary address; needs `directory`.
        - `limit`: `10` if left out.

        `GET /directory_users`. Errors: 403; 404; 422; 429.
        """
        return self._waist.page(
            _LIST_USERS,
            (),
            {
                "directory": directory,
                "group": group,
                "idp_id": idp_id,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def get_user(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DirectoryUserWithGroups:
        """Gets one directory user with all attributes the provider sent.

        - `id`: Identifier of the directory user.

        `GET /directory_users/{id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_USER,
            (id,),
            None,
            request_options,
        )


class AsyncDirectorySync:
    """Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive
    as `dsync.*` events; these calls serve the first import and reconciliation.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_directories(
        self,
        *,
        organization_id: str | None = None,
        search: str | None = None,
        domain: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Directory]:
        """Lists the directories of the environment, or of one organization.

        - `organization_id`: Only directories of this organization.
        - `search`: Only directories whose name matches this text.
        - `domain`: Only directories with this domain. Filter by `organization_id` instead. Deprecated.
        - `limit`: `10` if left out.

        `GET /directories`. Errors: 403; 422.
        """
        return self._waist.page(
            _LIST_DIRECTORIES,
            (),
            {
                "organization_id": organization_id,
                "search": search,
                "domain": domain,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def get_directory(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Directory:
        """Gets one directory with its provider type and connection state.

        - `id`: Identifier of the directory.

        `GET /directories/{id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_DIRECTORY,
            (id,),
            None,
            request_options,
        )

    async def delete_directory(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a directory with its users and groups for good. The work may go on after the answer, with
        the directory in state `deleting` meanwhile.

        - `id`: Identifier of the directory.

        `DELETE /directories/{id}`. Errors: 403.
        """
        return await self._waist.call(
            _DELETE_DIRECTORY,
            (id,),
            None,
            request_options,
        )

    async def create_directory_sync(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DirectorySyncResponse:
        """Asks the provider of a directory for its current users and groups now instead of at the next
        regular run. Only Google Workspace directories that are `linked` or `validating` can do this. The
        answer means queued, not done; another manual sync of the same directory is possible after five
        minutes, and not while a sync is running.

        - `id`: Identifier of the directory.

        `POST /directories/{id}/sync`. Errors: 403; 404; 409; 422; 429 `directory_sync_rate_limited`.
        """
        return await self._waist.call(
            _CREATE_DIRECTORY_SYNC,
            (id,),
            None,
            request_options,
        )

    def list_groups(
        self,
        *,
        directory: str | None = None,
        user: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[DirectoryGroup]:
        """Lists directory groups, either all of a directory or those a directory user belongs to. Give at
        least one of the two filters.

        - `directory`: Identifier of the directory whose groups are wanted.
        - `user`: Identifier of the directory user whose groups are wanted.
        - `limit`: `10` if left out.

        `GET /directory_groups`. Errors: 403; 404; 422.
        """
        return self._waist.page(
            _LIST_GROUPS,
            (),
            {
                "directory": directory,
                "user": user,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def get_group(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DirectoryGroup:
        """Gets one directory group. Its members are listed as directory users filtered by `group`.

        - `id`: Identifier of the directory group.

        `GET /directory_groups/{id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_GROUP,
            (id,),
            None,
            request_options,
        )

    def list_users(
        self,
        *,
        directory: str | None = None,
        group: str | None = None,
        idp_id: str | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[DirectoryUserWithGroups]:
        """Lists directory users, either all of a directory or the members of a directory group. Give at least
        one of `directory` and `group`.

        - `directory`: Identifier of the directory whose users are wanted.
        - `group`: Identifier of the directory group whose members are wanted.
        - `idp_id`: Only the user with this identifier at the provider; needs `directory`.
        - `email`: Only users with this primary address; needs `directory`.
        - `limit`: `10` if left out.

        `GET /directory_users`. Errors: 403; 404; 422; 429.
        """
        return self._waist.page(
            _LIST_USERS,
            (),
            {
                "directory": directory,
                "group": group,
                "idp_id": idp_id,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def get_user(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DirectoryUserWithGroups:
        """Gets one directory user with all attributes the provider sent.

        - `id`: Identifier of the directory user.

        `GET /directory_users/{id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_USER,
            (id,),
            None,
            request_options,
        )
