"""Single Sign-On: connections, and the sign-in of a user through one of them.

WorkOS speaks SAML and OpenID Connect with the identity provider; the application sees one OAuth 2.0 callback for both.
A sign-in has two halves. `get_authorization_url_with_pkce` makes the URL to send the browser to and a `SignInFlow` to
remember; `handle_callback` checks what came back against that flow, exchanges the code once and gives the profile.

    start = workos.sso.get_authorization_url_with_pkce(
        organization="org_01", redirect_uri="https://app.example.com/callback", return_to="/reports"
    )
    session["flow"] = start.flow.to_json()  # then redirect to start.url

    # In the handler of the callback:
    flow = SignInFlow.from_json(session.pop("flow"))
    signed_in = workos.sso.handle_callback(str(request.url), flow)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ._native import AcceptedCallback, Callback, SignInFlow, start_sign_in
from ._native import safe_return_to as _safe_return_to
from ._values import REDACTED, Secret
from .errors import CallbackError, InvalidRequestError, PermissionDeniedError, checked
from .generated.services import sso as _generated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .models import OAuthTokens, Profile, SsoTokenResponse

__all__ = [
    "AcceptedCallback",
    "AsyncSso",
    "AuthorizationUrl",
    "Callback",
    "CallbackError",
    "CallbackErrorCode",
    "CallbackOptions",
    "ConnectionSelector",
    "SignIn",
    "SignInFlow",
    "Sso",
    "safe_return_to",
]

if TYPE_CHECKING:
    from typing import TypeAlias

    CallbackErrorCode: TypeAlias = (
        Literal[
            "access_denied",
            "ambiguous_connection_selector",
            "connection_domain_invalid",
            "connection_invalid",
            "connection_strategy_invalid",
            "connection_unlinked",
            "domain_connection_selector_not_allowed",
            "idp_initiated_sso_disabled",
            "invalid_connection_selector",
            "organization_invalid",
            "oauth_failed",
            "profile_not_allowed_outside_organization",
            "server_error",
            "signin_consent_denied",
            "invalid_request",
            "invalid_scope",
            "temporarily_unavailable",
            "unauthorized_client",
            "unsupported_response_type",
        ]
        | str
    )
else:
    CallbackErrorCode = str
"""The `error` of a callback: the documented ones of `GET /sso/authorize`, and those that OAuth 2.0 defines for the
authorization endpoint (RFC 6749, section 4.1.2.1). Other values can appear."""


class ConnectionSelector(msgspec.Struct, frozen=True):
    """Which connection a user signs in through: exactly one of three ways to say it."""

    kind: Literal["connection", "organization", "provider"]
    """What `value` is."""
    value: str
    """Identifier of a connection or organization, or name of an OAuth provider."""

    @staticmethod
    def connection(id: str) -> ConnectionSelector:
        """A connection by its identifier."""
        return ConnectionSelector("connection", id)

    @staticmethod
    def organization(id: str) -> ConnectionSelector:
        """An organization that has one connection, by its identifier."""
        return ConnectionSelector("organization", id)

    @staticmethod
    def provider(name: str) -> ConnectionSelector:
        """An OAuth provider, such as `GoogleOAuth`."""
        return ConnectionSelector("provider", name)


class AuthorizationUrl(msgspec.Struct, frozen=True):
    """A sign-in that is about to start: where to send the browser, and what to remember meanwhile."""

    url: str
    """Redirect the browser here."""
    flow: SignInFlow
    """Keep this for the browser until the callback, in a server-side session or an encrypted cookie."""

    def __repr__(self) -> str:
        # Without the query, which carries the state.
        return f"AuthorizationUrl(url={self.url.partition('?')[0]!r}, flow={self.flow!r})"


class CallbackOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What an application allows in a callback."""

    allow_idp_initiated: bool = False
    """Accept a sign-in that began at the identity provider, and so carries no `state`: nothing then proves that this
    browser asked for it (login CSRF). The safer way is to disable it for the connection and to answer
    `idp_initiated_sso_disabled` with a sign-in of one's own."""
    allowed_return_origins: tuple[str, ...] = ()
    """Origins besides the application's own paths that the flow's `return_to` may name."""
    max_flow_age: float = 600.0
    """How long a sign-in may take, in seconds."""


class SignIn(msgspec.Struct, frozen=True, kw_only=True):
    """A user who signed in."""

    profile: Profile
    """The user as the identity provider describes them. Key an account by `profile.id`, or by its `connection_id` and
    `idp_id`; an e-mail address is only what that identity provider says."""
    access_token: str
    """Reads the profile again for a short time."""
    expires_in: int
    """How long the access token is valid, in seconds."""
    oauth_tokens: OAuthTokens | None
    """Tokens of the OAuth provider, if the connection hands them out."""
    return_to: str | None
    """Where to continue, safe to redirect to."""
    initiated_by: Literal["application", "identity_provider"]
    """Who started the sign-in."""

    def __repr__(self) -> str:
        return (
            f"SignIn(profile={self.profile!r}, access_token={REDACTED}, expires_in={self.expires_in}, "
            f"oauth_tokens={self.oauth_tokens!r}, return_to={self.return_to!r}, initiated_by={self.initiated_by!r})"
        )


def safe_return_to(target: str, allowed_origins: Sequence[str] = ()) -> str:
    """Checks a redirect target and returns it in the form in which it is safe to send in a `Location` header.

    Accepted are a path of the application itself, which starts with a single `/`, and an absolute URL whose origin is
    exactly one of `allowed_origins`. Raises `InvalidRequestError` with code `return_to_not_allowed` for everything
    else.
    """
    return checked(_safe_return_to(target, list(allowed_origins)))


class _Helpers:
    """What both kinds of clients offer beside the calls."""

    _waist: Any

    def get_authorization_url_with_pkce(
        self,
        *,
        redirect_uri: str,
        connection: str | None = None,
        organization: str | None = None,
        provider: str | None = None,
        selector: ConnectionSelector | None = None,
        domain_hint: str | None = None,
        login_hint: str | None = None,
        provider_scopes: Sequence[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
        nonce: str | None = None,
        force_login: bool = False,
        return_to: str | None = None,
        allowed_return_origins: Sequence[str] = (),
    ) -> AuthorizationUrl:
        """Starts a sign-in: the URL to redirect the browser to, with a fresh `state` and PKCE challenge, and the flow
        to keep until the callback. Builds `GET /sso/authorize`; sends nothing.

        - `connection`, `organization`, `provider`, `selector`: Exactly one; what the user signs in through.
        - `redirect_uri`: Where the user comes back to; one of the redirect URIs configured in the environment.
        - `domain_hint`, `login_hint`: Fill in the identity provider's form where it supports that.
        - `force_login`: Asks the identity provider to authenticate the user again, even in a running session.
        - `return_to`: Where the application wants to continue afterwards; checked with `safe_return_to`.

        Raises `InvalidRequestError` with code `connection_selector_invalid`, `redirect_uri_invalid` or
        `return_to_not_allowed`.
        """
        url, flow = checked(
            start_sign_in(
                self._waist.native,
                selector=_selector(connection, organization, provider, selector),
                redirect_uri=redirect_uri,
                domain_hint=domain_hint,
                login_hint=login_hint,
                provider_scopes=None if provider_scopes is None else list(provider_scopes),
                provider_query_params=None if provider_query_params is None else dict(provider_query_params),
                nonce=nonce.expose() if isinstance(nonce, Secret) else nonce,
                force_login=force_login,
                return_to=return_to,
                allowed_return_origins=list(allowed_return_origins),
            )
        )
        return AuthorizationUrl(url, flow)


class Sso(_Helpers, _generated.Sso):
    """Single Sign-On: connections, and the sign-in of a user through one of them."""

    def handle_callback(
        self, callback: str, flow: SignInFlow | None = None, options: CallbackOptions | None = None
    ) -> SignIn:
        """Ends a sign-in: checks the callback against the flow this browser started, exchanges the code once
        (`POST /sso/token`) and gives the profile.

        - `callback`: The URL of the request, or its query string.
        - `flow`: What `get_authorization_url_with_pkce` gave for this browser. Delete it whatever comes out.

        Beside the errors of the exchange it raises those of `Callback.parse` and `Callback.accept`, and
        `PermissionDeniedError` with code `sign_in_origin_mismatch` if the user signed in through another connection,
        organization or provider than the flow asked for.
        """
        accepted = _accepted(callback, flow, options)
        answer = self.get_profile_and_token(code=accepted.code, code_verifier=accepted.code_verifier)
        return _signed_in(accepted, answer)

    def get_profile_and_token_pkce(self, *, code: str, code_verifier: str) -> SsoTokenResponse:
        """Exchanges an authorization code with its PKCE verifier: `POST /sso/token`. For applications that check
        `state` by themselves; otherwise use `handle_callback`.
        """
        return self.get_profile_and_token(code=code, code_verifier=code_verifier)

    def logout_url(self, profile_id: str) -> str:
        """The URL that ends a user's session at the identity provider: asks for a logout token
        (`POST /sso/logout/authorize`) and builds `GET /sso/logout` with it. Redirect the browser there soon; the token
        is short-lived and works once.
        """
        return self.get_logout_url(token=self.authorize_logout(profile_id=profile_id).logout_token)


class AsyncSso(_Helpers, _generated.AsyncSso):
    """Single Sign-On: connections, and the sign-in of a user through one of them."""

    async def handle_callback(
        self, callback: str, flow: SignInFlow | None = None, options: CallbackOptions | None = None
    ) -> SignIn:
        """Ends a sign-in, like `Sso.handle_callback`."""
        accepted = _accepted(callback, flow, options)
        answer = await self.get_profile_and_token(code=accepted.code, code_verifier=accepted.code_verifier)
        return _signed_in(accepted, answer)

    async def get_profile_and_token_pkce(self, *, code: str, code_verifier: str) -> SsoTokenResponse:
        """Exchanges an authorization code with its PKCE verifier: `POST /sso/token`."""
        return await self.get_profile_and_token(code=code, code_verifier=code_verifier)

    async def logout_url(self, profile_id: str) -> str:
        """The URL that ends a user's session at the identity provider, like `Sso.logout_url`."""
        return self.get_logout_url(token=(await self.authorize_logout(profile_id=profile_id)).logout_token)


def _selector(
    connection: str | None, organization: str | None, provider: str | None, selector: ConnectionSelector | None
) -> tuple[str, str]:
    ways = (("connection", connection), ("organization", organization), ("provider", provider))
    given = [(kind, value) for kind, value in ways if value is not None]
    if selector is not None:
        given.append((selector.kind, selector.value))
    if len(given) != 1:
        raise InvalidRequestError(
            "a sign-in needs exactly one of connection, organization, provider and selector",
            code="connection_selector_invalid",
        )
    return given[0]


def _accepted(callback: str, flow: SignInFlow | None, options: CallbackOptions | None) -> AcceptedCallback:
    options = options or CallbackOptions()
    return Callback.parse(callback).accept(
        flow,
        allow_idp_initiated=options.allow_idp_initiated,
        allowed_return_origins=list(options.allowed_return_origins),
        max_flow_age=options.max_flow_age,
    )


def _signed_in(accepted: AcceptedCallback, answer: SsoTokenResponse) -> SignIn:
    profile = answer.profile
    other = accepted.other_origin(profile.connection_id, profile.organization_id, profile.connection_type)
    if other is not None:
        raise PermissionDeniedError(
            f"the user signed in through another {other} than the one this sign-in asked for",
            code="sign_in_origin_mismatch",
        )
    return SignIn(
        profile=profile,
        access_token=answer.access_token,
        expires_in=answer.expires_in,
        oauth_tokens=answer.oauth_tokens,
        return_to=accepted.return_to,
        initiated_by=accepted.initiated_by,
    )
