# Generated from api/feature_flags.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `feature_flags` service."""

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
    from ..models.feature_flags import (
        FeatureFlag,
        FeatureFlagConfiguration,
        FeatureFlagPollEntry,
    )

_LIST_FEATURE_FLAGS: Operation[Page[FeatureFlag]] = Operation(
    "feature_flags.list_feature_flags",
    lambda: page_of(model("feature_flags", "FeatureFlag")),
)
_GET_FEATURE_FLAG: Operation[FeatureFlag] = Operation(
    "feature_flags.get_feature_flag",
    lambda: model("feature_flags", "FeatureFlag"),
)
_DISABLE_FEATURE_FLAG: Operation[FeatureFlag] = Operation(
    "feature_flags.disable_feature_flag",
    lambda: model("feature_flags", "FeatureFlag"),
)
_ENABLE_FEATURE_FLAG: Operation[FeatureFlag] = Operation(
    "feature_flags.enable_feature_flag",
    lambda: model("feature_flags", "FeatureFlag"),
)
_ADD_FLAG_TARGET: Operation[None] = Operation("feature_flags.add_flag_target")
_REMOVE_FLAG_TARGET: Operation[None] = Operation("feature_flags.remove_flag_target")
_LIST_ORGANIZATION_FEATURE_FLAGS: Operation[Page[FeatureFlag]] = Operation(
    "feature_flags.list_organization_feature_flags",
    lambda: page_of(model("feature_flags", "FeatureFlag")),
)
_LIST_USER_FEATURE_FLAGS: Operation[Page[FeatureFlag]] = Operation(
    "feature_flags.list_user_feature_flags",
    lambda: page_of(model("feature_flags", "FeatureFlag")),
)
_POLL_FEATURE_FLAGS: Operation[dict[str, FeatureFlagPollEntry]] = Operation(
    "feature_flags.poll_feature_flags",
    lambda: dict[str, model("feature_flags", "FeatureFlagPollEntry")],
)
_POLL_FEATURE_FLAGS_V2: Operation[FeatureFlagConfiguration] = Operation(
    "feature_flags.poll_feature_flags_v2",
    lambda: model("feature_flags", "FeatureFlagConfiguration"),
)


class FeatureFlags:
    """Reads feature flags and switches them for the whole environment or for single users and organizations.
    Flags are created in the dashboard.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_feature_flags(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[FeatureFlag]:
        """Lists the feature flags of the environment, switched on or not.

        - `limit`: `10` if left out.

        `GET /feature-flags`. Errors: 400 `invalid_request_parameters`; 404; 422.
        """
        return self._waist.page(
            _LIST_FEATURE_FLAGS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def get_feature_flag(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlag:
        """Gets one feature flag by its slug.

        - `slug`: Slug of the feature flag.

        `GET /feature-flags/{slug}`. Errors: 404.
        """
        return self._waist.call(
            _GET_FEATURE_FLAG,
            (slug,),
            None,
            request_options,
        )

    def disable_feature_flag(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlag:
        """Switches a feature flag off in this environment, for everybody and whatever its targets, and
        returns it.

        - `slug`: Slug of the feature flag.

        `PUT /feature-flags/{slug}/disable`. Errors: 404; 409.
        """
        return self._waist.call(
            _DISABLE_FEATURE_FLAG,
            (slug,),
            None,
            request_options,
        )

    def enable_feature_flag(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlag:
        """Switches a feature flag on in this environment and returns it. Who then gets the feature follows
        from its targets and its default value.

        - `slug`: Slug of the feature flag.

        `PUT /feature-flags/{slug}/enable`. Errors: 404; 409.
        """
        return self._waist.call(
            _ENABLE_FEATURE_FLAG,
            (slug,),
            None,
            request_options,
        )

    def add_flag_target(
        self,
        slug: str,
        resource_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Gives one user or organization the feature behind a flag.

        - `slug`: Slug of the feature flag.
        - `resource_id`: Identifier of a user or an organization; its prefix, `user_` or `org_`, says
          which.

        `POST /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
        """
        return self._waist.call(
            _ADD_FLAG_TARGET,
            (slug, resource_id),
            None,
            request_options,
        )

    def remove_flag_target(
        self,
        slug: str,
        resource_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes one user or organization from the targets of a flag; the default value applies to it again.

        - `slug`: Slug of the feature flag.
        - `resource_id`: Identifier of a user or an organization; its prefix, `user_` or `org_`, says
          which.

        `DELETE /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
        """
        return self._waist.call(
            _REMOVE_FLAG_TARGET,
            (slug, resource_id),
            None,
            request_options,
        )

    def list_organization_feature_flags(
        self,
        organization_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[FeatureFlag]:
        """Lists the feature flags that are on for an organization.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/feature-flags`. Errors: 404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_FEATURE_FLAGS,
            (organization_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_user_feature_flags(
        self,
        user_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[FeatureFlag]:
        """Lists the feature flags that are on for a user, directly or through an organization the user
        belongs to.

        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/feature-flags`. Errors: 404.
        """
        return self._waist.page(
            _LIST_USER_FEATURE_FLAGS,
            (user_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def poll_feature_flags(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, FeatureFlagPollEntry]:
        """Fetches all flags with their targets in one answer, keyed by slug, for evaluation inside the
        application. A flag that is disabled is off; otherwise it is on for a matching enabled target and
        has `default_value` for all others.

        `GET /sdk/feature-flags`
        """
        return self._waist.call(
            _POLL_FEATURE_FLAGS,
            (),
            None,
            request_options,
        )

    def poll_feature_flags_v2(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlagConfiguration:
        """Fetches all flags with their rules in one answer, for evaluation inside the application. A flag
        that is disabled serves `off_value`; otherwise the first rule that matches decides, and
        `default_value` when none does.

        `GET /sdk/feature-flags`
        """
        return self._waist.call(
            _POLL_FEATURE_FLAGS_V2,
            (),
            None,
            request_options,
        )


class AsyncFeatureFlags:
    """Reads feature flags and switches them for the whole environment or for single users and organizations.
    Flags are created in the dashboard.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_feature_flags(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[FeatureFlag]:
        """Lists the feature flags of the environment, switched on or not.

        - `limit`: `10` if left out.

        `GET /feature-flags`. Errors: 400 `invalid_request_parameters`; 404; 422.
        """
        return self._waist.page(
            _LIST_FEATURE_FLAGS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def get_feature_flag(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlag:
        """Gets one feature flag by its slug.

        - `slug`: Slug of the feature flag.

        `GET /feature-flags/{slug}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_FEATURE_FLAG,
            (slug,),
            None,
            request_options,
        )

    async def disable_feature_flag(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlag:
        """Switches a feature flag off in this environment, for everybody and whatever its targets, and
        returns it.

        - `slug`: Slug of the feature flag.

        `PUT /feature-flags/{slug}/disable`. Errors: 404; 409.
        """
        return await self._waist.call(
            _DISABLE_FEATURE_FLAG,
            (slug,),
            None,
            request_options,
        )

    async def enable_feature_flag(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlag:
        """Switches a feature flag on in this environment and returns it. Who then gets the feature follows
        from its targets and its default value.

        - `slug`: Slug of the feature flag.

        `PUT /feature-flags/{slug}/enable`. Errors: 404; 409.
        """
        return await self._waist.call(
            _ENABLE_FEATURE_FLAG,
            (slug,),
            None,
            request_options,
        )

    async def add_flag_target(
        self,
        slug: str,
        resource_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Gives one user or organization the feature behind a flag.

        - `slug`: Slug of the feature flag.
        - `resource_id`: Identifier of a user or an organization; its prefix, `user_` or `org_`, says
          which.

        `POST /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
        """
        return await self._waist.call(
            _ADD_FLAG_TARGET,
            (slug, resource_id),
            None,
            request_options,
        )

    async def remove_flag_target(
        self,
        slug: str,
        resource_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes one user or organization from the targets of a flag; the default value applies to it again.

        - `slug`: Slug of the feature flag.
        - `resource_id`: Identifier of a user or an organization; its prefix, `user_` or `org_`, says
          which.

        `DELETE /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
        """
        return await self._waist.call(
            _REMOVE_FLAG_TARGET,
            (slug, resource_id),
            None,
            request_options,
        )

    def list_organization_feature_flags(
        self,
        organization_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[FeatureFlag]:
        """Lists the feature flags that are on for an organization.

        - `limit`: `10` if left out.

        `GET /organizations/{organization_id}/feature-flags`. Errors: 404.
        """
        return self._waist.page(
            _LIST_ORGANIZATION_FEATURE_FLAGS,
            (organization_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_user_feature_flags(
        self,
        user_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[FeatureFlag]:
        """Lists the feature flags that are on for a user, directly or through an organization the user
        belongs to.

        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/feature-flags`. Errors: 404.
        """
        return self._waist.page(
            _LIST_USER_FEATURE_FLAGS,
            (user_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def poll_feature_flags(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, FeatureFlagPollEntry]:
        """Fetches all flags with their targets in one answer, keyed by slug, for evaluation inside the
        application. A flag that is disabled is off; otherwise it is on for a matching enabled target and
        has `default_value` for all others.

        `GET /sdk/feature-flags`
        """
        return await self._waist.call(
            _POLL_FEATURE_FLAGS,
            (),
            None,
            request_options,
        )

    async def poll_feature_flags_v2(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> FeatureFlagConfiguration:
        """Fetches all flags with their rules in one answer, for evaluation inside the application. A flag
        that is disabled serves `off_value`; otherwise the first rule that matches decides, and
        `default_value` when none does.

        `GET /sdk/feature-flags`
        """
        return await self._waist.call(
            _POLL_FEATURE_FLAGS_V2,
            (),
            None,
            request_options,
        )
