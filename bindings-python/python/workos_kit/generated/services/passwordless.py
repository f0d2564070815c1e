# Generated from api/passwordless.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `passwordless` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.passwordless import (
        PasswordlessSendResponse,
        PasswordlessSession,
        PasswordlessSessionType,
    )

_CREATE_SESSION: Operation[PasswordlessSession] = Operation(
    "passwordless.create_session",
    lambda: model("passwordless", "PasswordlessSession"),
)
_SEND_SESSION: Operation[PasswordlessSendResponse] = Operation(
    "passwordless.send_session",
    lambda: model("passwordless", "PasswordlessSendResponse"),
)


class Passwordless:
    """Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same
    callback as a connection, where the code is exchanged with `get_profile_and_token`.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def create_session(
        self,
        *,
        type: PasswordlessSessionType,
        email: str,
        redirect_uri: str | None = None,
        state: str | None = None,
        connection: str | None = None,
        expires_in: int | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordlessSession:
        """Creates a one-time sign-in link for an e-mail address. Nothing is sent yet; call `send_session`, or
        deliver the link of the answer in a message of your own.

        - `type`: Kind of session; `MagicLink` is the only one.
        - `email`: Address of the person who signs in.
        - `redirect_uri`: Where the link leads in the end, one of the redirect URIs of the environment; its
          default one if absent.
        - `state`: Value that comes back unchanged with the callback. Use it to tie the callback to the
          browser that asked.
        - `connection`: Identifier of the connection to sign in through.
        - `expires_in`: Lifetime of the link in seconds, from 900 to 86400.

        `POST /passwordless/sessions`
        """
        return self._waist.call(
            _CREATE_SESSION,
            (),
            {
                "type": type,
                "email": email,
                "redirect_uri": redirect_uri,
                "state": state,
                "connection": connection,
                "expires_in": expires_in,
            },
            request_options,
        )

    def send_session(
        self,
        session_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordlessSendResponse:
        """Sends the link of a session to its e-mail address.

        - `session_id`: Identifier of the session that `create_session` returned.

        `POST /passwordless/sessions/{session_id}/send`
        """
        return self._waist.call(
            _SEND_SESSION,
            (session_id,),
            None,
            request_options,
        )


class AsyncPasswordless:
    """Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same
    callback as a connection, where the code is exchanged with `get_profile_and_token`.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def create_session(
        self,
        *,
        type: PasswordlessSessionType,
        email: str,
        redirect_uri: str | None = None,
        state: str | None = None,
        connection: str | None = None,
        expires_in: int | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordlessSession:
        """Creates a one-time sign-in link for an e-mail address. Nothing is sent yet; call `send_session`, or
        deliver the link of the answer in a message of your own.

        - `type`: Kind of session; `MagicLink` is the only one.
        - `email`: Address of the person who signs in.
        - `redirect_uri`: Where the link leads in the end, one of the redirect URIs of the environment; its
          default one if absent.
        - `state`: Value that comes back unchanged with the callback. Use it to tie the callback to the
          browser that asked.
        - `connection`: Identifier of the connection to sign in through.
        - `expires_in`: Lifetime of the link in seconds, from 900 to 86400.

        `POST /passwordless/sessions`
        """
        return await self._waist.call(
            _CREATE_SESSION,
            (),
            {
                "type": type,
                "email": email,
                "redirect_uri": redirect_uri,
                "state": state,
                "connection": connection,
                "expires_in": expires_in,
            },
            request_options,
        )

    async def send_session(
        self,
        session_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordlessSendResponse:
        """Sends the link of a session to its e-mail address.

        - `session_id`: Identifier of the session that `create_session` returned.

        `POST /passwordless/sessions/{session_id}/send`
        """
        return await self._waist.call(
            _SEND_SESSION,
            (session_id,),
            None,
            request_options,
        )
