# Generated from api/radar.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `radar` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.radar import (
        RadarAction,
        RadarAssessment,
        RadarAuthMethod,
        RadarListAction,
        RadarListEntryAlreadyPresent,
        RadarListType,
    )

_CREATE_ATTEMPT: Operation[RadarAssessment] = Operation(
    "radar.create_attempt",
    lambda: model("radar", "RadarAssessment"),
)
_UPDATE_ATTEMPT: Operation[None] = Operation("radar.update_attempt")
_ADD_LIST_ENTRY: Operation[RadarListEntryAlreadyPresent | None] = Operation(
    "radar.add_list_entry",
    lambda: Optional[model("radar", "RadarListEntryAlreadyPresent")],
)
_REMOVE_LIST_ENTRY: Operation[None] = Operation("radar.remove_list_entry")


class Radar:
    """Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps
    lists of what to allow and block.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_attempt(
        self,
        *,
        ip_address: str,
        user_agent: str,
        email: str,
        auth_method: RadarAuthMethod,
        action: RadarAction,
        signals_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RadarAssessment:
        """Judges a sign-in or sign-up before it is let through. The application acts on the verdict itself.

        - `ip_address`: IP address of the person, not that of the application.
        - `user_agent`: User agent of the person's browser or app.
        - `auth_method`: How the person signs in.
        - `action`: Whether the person signs in or signs up.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.

        `POST /radar/attempts`. Errors: 400.
        """
        return self._waist.call(
            _CREATE_ATTEMPT,
            (),
            {
                "ip_address": ip_address,
                "user_agent": user_agent,
                "email": email,
                "auth_method": auth_method,
                "action": action,
                "signals_id": signals_id,
            },
            request_options,
        )

    def update_attempt(
        self,
        id: str,
        *,
        challenge_status: str | None = None,
        attempt_status: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Tells Radar that an attempt or its challenge succeeded. Controls that compare with earlier
        successes, such as impossible travel, depend on it.

        - `id`: Identifier of the attempt, from `attempt_id` of the verdict.
        - `challenge_status`: Given if the person passed the challenge. The only value is `success`.
        - `attempt_status`: Given if the person was signed in or signed up. The only value is `success`.

        `PUT /radar/attempts/{id}`. Errors: 400; 404.
        """
        return self._waist.call(
            _UPDATE_ATTEMPT,
            (id,),
            {
                "challenge_status": challenge_status,
                "attempt_status": attempt_status,
            },
            request_options,
        )

    def add_list_entry(
        self,
        type: RadarListType,
        action: RadarListAction,
        *,
        entry: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RadarListEntryAlreadyPresent | None:
        """Adds an entry to a list of what to allow or block. The answer is empty, or says so if the entry was
        there already.

        - `type`: What the entries of the list are.
        - `action`: Whether the list allows or blocks.
        - `entry`: Value of the list's type, such as an IP address or a domain.

        `POST /radar/lists/{type}/{action}`. Errors: 400.
        """
        return self._waist.call(
            _ADD_LIST_ENTRY,
            (type, action),
            {
                "entry": entry,
            },
            request_options,
        )

    def remove_list_entry(
        self,
        type: RadarListType,
        action: RadarListAction,
        *,
        entry: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an entry from a list of what to allow or block.

        - `type`: What the entries of the list are.
        - `action`: Whether the list allows or blocks.
        - `entry`: Value of the list's type, such as an IP address or a domain.

        `DELETE /radar/lists/{type}/{action}`. Errors: 400; 404.
        """
        return self._waist.call(
            _REMOVE_LIST_ENTRY,
            (type, action),
            {
                "entry": entry,
            },
            request_options,
        )


class AsyncRadar:
    """Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps
    lists of what to allow and block.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_attempt(
        self,
        *,
        ip_address: str,
        user_agent: str,
        email: str,
        auth_method: RadarAuthMethod,
        action: RadarAction,
        signals_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RadarAssessment:
        """Judges a sign-in or sign-up before it is let through. The application acts on the verdict itself.

        - `ip_address`: IP address of the person, not that of the application.
        - `user_agent`: User agent of the person's browser or app.
        - `auth_method`: How the person signs in.
        - `action`: Whether the person signs in or signs up.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.

        `POST /radar/attempts`. Errors: 400.
        """
        return await self._waist.call(
            _CREATE_ATTEMPT,
            (),
            {
                "ip_address": ip_address,
                "user_agent": user_agent,
                "email": email,
                "auth_method": auth_method,
                "action": action,
                "signals_id": signals_id,
            },
            request_options,
        )

    async def update_attempt(
        self,
        id: str,
        *,
        challenge_status: str | None = None,
        attempt_status: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Tells Radar that an attempt or its challenge succeeded. Controls that compare with earlier
        successes, such as impossible travel, depend on it.

        - `id`: Identifier of the attempt, from `attempt_id` of the verdict.
        - `challenge_status`: Given if the person passed the challenge. The only value is `success`.
        - `attempt_status`: Given if the person was signed in or signed up. The only value is `success`.

        `PUT /radar/attempts/{id}`. Errors: 400; 404.
        """
        return await self._waist.call(
            _UPDATE_ATTEMPT,
            (id,),
            {
                "challenge_status": challenge_status,
                "attempt_status": attempt_status,
            },
            request_options,
        )

    async def add_list_entry(
        self,
        type: RadarListType,
        action: RadarListAction,
        *,
        entry: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RadarListEntryAlreadyPresent | None:
        """Adds an entry to a list of what to allow or block. The answer is empty, or says so if the entry was
        there already.

        - `type`: What the entries of the list are.
        - `action`: Whether the list allows or blocks.
        - `entry`: Value of the list's type, such as an IP address or a domain.

        `POST /radar/lists/{type}/{action}`. Errors: 400.
        """
        return await self._waist.call(
            _ADD_LIST_ENTRY,
            (type, action),
            {
                "entry": entry,
            },
            request_options,
        )

    async def remove_list_entry(
        self,
        type: RadarListType,
        action: RadarListAction,
        *,
        entry: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an entry from a list of what to allow or block.

        - `type`: What the entries of the list are.
        - `action`: Whether the list allows or blocks.
        - `entry`: Value of the list's type, such as an IP address or a domain.

        `DELETE /radar/lists/{type}/{action}`. Errors: 400; 404.
        """
        return await self._waist.call(
            _REMOVE_LIST_ENTRY,
            (type, action),
            {
                "entry": entry,
            },
            request_options,
        )
