# Generated from api/connect.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `connect` service."""

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
    from ..models.connect import (
        ApplicationRegistrationType,
        ConnectApplication,
        ConnectApplicationSecret,
        ConnectApplicationSecretWithValue,
        ExternalAuthCompleteResponse,
        ExternalAuthUser,
        OAuth2Token,
        OpenIdConfiguration,
        RedirectUriInput,
        TokenTypeHint,
        UserConsentOption,
    )
    from ..models.user_management import (
        DeviceAuthorizationResponse,
        JwksResponse,
    )

_COMPLETE_OAUTH2: Operation[ExternalAuthCompleteResponse] = Operation(
    "connect.complete_oauth2",
    lambda: model("connect", "ExternalAuthCompleteResponse"),
)
_LIST_APPLICATIONS: Operation[Page[ConnectApplication]] = Operation(
    "connect.list_applications",
    lambda: page_of(model("connect", "ConnectApplication")),
)
_CREATE_OAUTH_APPLICATION: Operation[ConnectApplication] = Operation(
    "connect.create_oauth_application",
    lambda: model("connect", "ConnectApplication"),
    nullable=("description", "scopes", "redirect_uris", "cors_origins", "uses_pkce", "organization_id"),
)
_CREATE_M2M_APPLICATION: Operation[ConnectApplication] = Operation(
    "connect.create_m2m_application",
    lambda: model("connect", "ConnectApplication"),
    nullable=("description", "scopes"),
)
_GET_APPLICATION: Operation[ConnectApplication] = Operation(
    "connect.get_application",
    lambda: model("connect", "ConnectApplication"),
)
_UPDATE_APPLICATION: Operation[ConnectApplication] = Operation(
    "connect.update_application",
    lambda: model("connect", "ConnectApplication"),
    nullable=("description", "scopes", "redirect_uris", "cors_origins"),
)
_DELETE_APPLICATION: Operation[None] = Operation("connect.delete_application")
_LIST_APPLICATION_CLIENT_SECRETS: Operation[list[ConnectApplicationSecret]] = Operation(
    "connect.list_application_client_secrets",
    lambda: list[model("connect", "ConnectApplicationSecret")],
)
_CREATE_APPLICATION_CLIENT_SECRET: Operation[ConnectApplicationSecretWithValue] = Operation(
    "connect.create_application_client_secret",
    lambda: model("connect", "ConnectApplicationSecretWithValue"),
)
_DELETE_CLIENT_SECRET: Operation[None] = Operation("connect.delete_client_secret")
_GET_AUTHORIZE_URL: Operation[None] = Operation("connect.get_authorize_url")
_EXCHANGE_CODE: Operation[OAuth2Token] = Operation(
    "connect.exchange_code",
    lambda: model("connect", "OAuth2Token"),
)
_REFRESH_TOKEN: Operation[OAuth2Token] = Operation(
    "connect.refresh_token",
    lambda: model("connect", "OAuth2Token"),
)
_CLIENT_CREDENTIALS: Operation[OAuth2Token] = Operation(
    "connect.client_credentials",
    lambda: model("connect", "OAuth2Token"),
)
_START_DEVICE_AUTHORIZATION: Operation[DeviceAuthorizationResponse] = Operation(
    "connect.start_device_authorization",
    lambda: model("user_management", "DeviceAuthorizationResponse"),
)
_POLL_DEVICE_TOKEN: Operation[OAuth2Token] = Operation(
    "connect.poll_device_token",
    lambda: model("connect", "OAuth2Token"),
)
_INTROSPECT: Operation[dict[str, Any]] = Operation(
    "connect.introspect",
    lambda: dict[str, Any],
)
_GET_USERINFO: Operation[dict[str, Any]] = Operation(
    "connect.get_userinfo",
    lambda: dict[str, Any],
)
_GET_JWKS: Operation[JwksResponse] = Operation(
    "connect.get_jwks",
    lambda: model("user_management", "JwksResponse"),
)
_GET_OPENID_CONFIGURATION: Operation[OpenIdConfiguration] = Operation(
    "connect.get_openid_configuration",
    lambda: model("connect", "OpenIdConfiguration"),
)
_GET_OAUTH_AUTHORIZATION_SERVER: Operation[dict[str, Any]] = Operation(
    "connect.get_oauth_authorization_server",
    lambda: dict[str, Any],
)


class Connect:
    """WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
    applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
    application's side.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def complete_oauth2(
        self,
        *,
        external_auth_id: str,
        user: ExternalAuthUser | Mapping[str, Any],
        user_consent_options: Sequence[UserConsentOption | Mapping[str, Any]] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ExternalAuthCompleteResponse:
        """Completes a sign-in that AuthKit handed to the application's own login page, and returns where to
        send the browser next. Creates the user, or updates the one with the same identifier; fails if
        another user has the e-mail address. Each sign-in can be completed once.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `external_auth_id`: The value that AuthKit passed to the login page in the query parameter
          `external_auth_id`.
        - `user`: The user who signed in with the application.
        - `user_consent_options`: Choices to offer the user on the consent page.

        `POST /authkit/oauth2/complete`. Errors: 400 `external_auth_session_already_completed`,
        `user_consent_options_not_supported`, `email_change_not_allowed`, `email_not_available`,
        `invalid_email`; 404; 422.
        """
        return self._waist.call(
            _COMPLETE_OAUTH2,
            (),
            {
                "external_auth_id": external_auth_id,
                "user": user,
                "user_consent_options": user_consent_options,
            },
            request_options,
        )

    def list_applications(
        self,
        *,
        registration_types: Sequence[ApplicationRegistrationType] | None = None,
        organization_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[ConnectApplication]:
        """Lists the applications of the environment, narrowed by the given filters.

        - `registration_types`: How the listed applications were registered. Only `authenticated` ones are
          listed by default.
        - `organization_id`: Lists only applications of this organization.
        - `limit`: `10` if left out.

        `GET /connect/applications`. Errors: 422.
        """
        return self._waist.page(
            _LIST_APPLICATIONS,
            (),
            {
                "registration_types": registration_types,
                "organization_id": organization_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_oauth_application(
        self,
        *,
        name: str,
        is_first_party: bool,
        description: str | None | UnsetType = UNSET,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        redirect_uris: Sequence[RedirectUriInput | Mapping[str, Any]] | None | UnsetType = UNSET,
        cors_origins: Sequence[str] | None | UnsetType = UNSET,
        uses_pkce: bool | None | UnsetType = UNSET,
        organization_id: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Creates an application that signs users in through OAuth. Client secrets for it are made with
        `create_application_client_secret`.

        - `is_first_party`: Whether the application belongs to the same product. Any other needs
          `organization_id`, and its users are asked for consent.
        - `scopes`: OAuth scopes that the application may request.
        - `redirect_uris`: Addresses to which the browser may be sent back.
        - `cors_origins`: Web origins from which a browser may call the token endpoint for this
          application.
        - `uses_pkce`: Whether the application uses PKCE.
        - `organization_id`: Organization that the application belongs to; required unless `is_first_party`
          is true.

        `POST /connect/applications`. Errors: 404; 422.
        """
        return self._waist.call(
            _CREATE_OAUTH_APPLICATION,
            (),
            {
                "name": name,
                "is_first_party": is_first_party,
                "description": description,
                "scopes": scopes,
                "redirect_uris": redirect_uris,
                "cors_origins": cors_origins,
                "uses_pkce": uses_pkce,
                "organization_id": organization_id,
            },
            request_options,
        )

    def create_m2m_application(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | UnsetType = UNSET,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Creates a machine-to-machine application, which obtains tokens for an organization with its own
        credentials and without a user.

        - `organization_id`: Organization for which the application obtains tokens.
        - `scopes`: OAuth scopes that the application may request.

        `POST /connect/applications`. Errors: 404; 422.
        """
        return self._waist.call(
            _CREATE_M2M_APPLICATION,
            (),
            {
                "name": name,
                "organization_id": organization_id,
                "description": description,
                "scopes": scopes,
            },
            request_options,
        )

    def get_application(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Fetches an application.

        - `id`: Identifier or client identifier of the application.

        `GET /connect/applications/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_APPLICATION,
            (id,),
            None,
            request_options,
        )

    def update_application(
        self,
        id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        redirect_uris: Sequence[RedirectUriInput | Mapping[str, Any]] | None | UnsetType = UNSET,
        cors_origins: Sequence[str] | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Changes the given fields of an application and leaves the others as they are. A list that is given
        replaces the old one.

        - `id`: Identifier or client identifier of the application.
        - `scopes`: OAuth scopes that the application may request.
        - `redirect_uris`: Addresses to which the browser may be sent back. For OAuth applications only.
        - `cors_origins`: Web origins from which a browser may call the token endpoint for this
          application. For OAuth applications only.

        `PUT /connect/applications/{id}`. Errors: 404; 422.
        """
        return self._waist.call(
            _UPDATE_APPLICATION,
            (id,),
            {
                "name": name,
                "description": description,
                "scopes": scopes,
                "redirect_uris": redirect_uris,
                "cors_origins": cors_origins,
            },
            request_options,
        )

    def delete_application(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an application.

        - `id`: Identifier or client identifier of the application.

        `DELETE /connect/applications/{id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_APPLICATION,
            (id,),
            None,
            request_options,
        )

    def list_application_client_secrets(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> list[ConnectApplicationSecret]:
        """Lists the client secrets of an application, without their values.

        - `id`: Identifier or client identifier of the application.

        `GET /connect/applications/{id}/client_secrets`. Errors: 404.
        """
        return self._waist.call(
            _LIST_APPLICATION_CLIENT_SECRETS,
            (id,),
            None,
            request_options,
        )

    def create_application_client_secret(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplicationSecretWithValue:
        """Creates another client secret for an application. The answer is the only place where its value ever
        appears.

        - `id`: Identifier or client identifier of the application.

        `POST /connect/applications/{id}/client_secrets`. Errors: 404; 422.
        """
        return self._waist.call(
            _CREATE_APPLICATION_CLIENT_SECRET,
            (id,),
            None,
            request_options,
        )

    def delete_client_secret(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a client secret. Requests that still use it fail from then on.

        - `id`: Identifier of the secret, not its value.

        `DELETE /connect/client_secrets/{id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_CLIENT_SECRET,
            (id,),
            None,
            request_options,
        )

    def get_authorize_url(
        self,
        *,
        redirect_uri: str,
        scope: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent to sign a user in and ask for consent. Sends nothing
        itself. The browser comes back to `redirect_uri` with a code for `exchange_code`.

        Builds the URL and sends nothing.

        - `redirect_uri`: Address to which the browser comes back, one of those registered for the
          application.
        - `scope`: Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a
          refresh token.
        - `state`: Random value that comes back in the callback, where the application compares it.
        - `nonce`: Random value that comes back in the id token, where the application compares it.
        - `code_challenge`: SHA-256 hash of the code verifier, encoded as base64url without padding (RFC
          7636).
        - `code_challenge_method`: How the challenge was made from the verifier. The only value is `S256`.

        `GET /oauth2/authorize`
        """
        return self._waist.url(
            _GET_AUTHORIZE_URL,
            (),
            {
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
                "nonce": nonce,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
            },
        )

    def exchange_code(
        self,
        *,
        code: str,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Exchanges the authorization code from the callback for tokens. Works once per code, so the call is
        never repeated after it may have arrived.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The authorization code from the callback.
        - `redirect_uri`: The same address as in the authorization URL.
        - `code_verifier`: The verifier behind the code challenge, if the authorization URL had one.

        `POST /oauth2/token`
        """
        return self._waist.call(
            _EXCHANGE_CODE,
            (),
            {
                "code": code,
                "redirect_uri": redirect_uri,
                "code_verifier": code_verifier,
            },
            request_options,
        )

    def refresh_token(
        self,
        *,
        refresh_token: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Exchanges a refresh token for new tokens. If the answer holds a new refresh token, it takes the
        place of the old one.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        `POST /oauth2/token`
        """
        return self._waist.call(
            _REFRESH_TOKEN,
            (),
            {
                "refresh_token": refresh_token,
            },
            request_options,
        )

    def client_credentials(
        self,
        *,
        scope: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Obtains an access token for a machine-to-machine application with its client identifier and secret.

        - `scope`: Scopes separated by spaces.

        `POST /oauth2/token`
        """
        return self._waist.call(
            _CLIENT_CREDENTIALS,
            (),
            {
                "scope": scope,
            },
            request_options,
        )

    def start_device_authorization(
        self,
        *,
        scope: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DeviceAuthorizationResponse:
        """Starts the device flow, for programs that cannot open a browser (RFC 8628). Show the user the code
        and the address of the answer, then poll with `poll_device_token`.

        - `scope`: Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a
          refresh token.

        `POST /oauth2/device_authorization`
        """
        return self._waist.call(
            _START_DEVICE_AUTHORIZATION,
            (),
            {
                "scope": scope,
            },
            request_options,
        )

    def poll_device_token(
        self,
        *,
        device_code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Asks once whether the user has finished the device flow. Until then it fails with
        `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
        `access_denied` and `expired_token` end the flow.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `device_code`: The device code from `start_device_authorization`.

        `POST /oauth2/token`. Errors: 400 `authorization_pending`, `slow_down`, `access_denied`,
        `expired_token`.
        """
        return self._waist.call(
            _POLL_DEVICE_TOKEN,
            (),
            {
                "device_code": device_code,
            },
            request_options,
        )

    def introspect(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Tells whether an access or refresh token is valid, and what it stands for (RFC 7662). An invalid
        token is no error, but an answer with `active` set to false.

        - `token`: The access or refresh token in question.
        - `token_type_hint`: Which kind of token it is, as a hint for the look-up.

        `POST /oauth2/introspection`
        """
        return self._waist.call(
            _INTROSPECT,
            (),
            {
                "token": token,
                "token_type_hint": token_type_hint,
            },
            request_options,
        )

    def get_userinfo(
        self,
        access_token: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Fetches the claims about the user to whom an access token belongs.

        `GET /oauth2/userinfo`
        """
        return self._waist.call(
            _GET_USERINFO,
            (),
            None,
            request_options,
            access_token=access_token,
        )

    def get_jwks(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwksResponse:
        """Fetches the public keys that verify the signatures of access and id tokens.

        `GET /oauth2/jwks`
        """
        return self._waist.call(
            _GET_JWKS,
            (),
            None,
            request_options,
        )

    def get_openid_configuration(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OpenIdConfiguration:
        """Fetches the OpenID Connect discovery document, which names the endpoints and abilities of the
        AuthKit domain.

        `GET /.well-known/openid-configuration`
        """
        return self._waist.call(
            _GET_OPENID_CONFIGURATION,
            (),
            None,
            request_options,
        )

    def get_oauth_authorization_server(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Fetches the OAuth authorization server metadata of the AuthKit domain (RFC 8414).

        `GET /.well-known/oauth-authorization-server`
        """
        return self._waist.call(
            _GET_OAUTH_AUTHORIZATION_SERVER,
            (),
            None,
            request_options,
        )


class AsyncConnect:
    """WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
    applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
    application's side.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def complete_oauth2(
        self,
        *,
        external_auth_id: str,
        user: ExternalAuthUser | Mapping[str, Any],
        user_consent_options: Sequence[UserConsentOption | Mapping[str, Any]] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ExternalAuthCompleteResponse:
        """Completes a sign-in that AuthKit handed to the application's own login page, and returns where to
        send the browser next. Creates the user, or updates the one with the same identifier; fails if
        another user has the e-mail address. Each sign-in can be completed once.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `external_auth_id`: The value that AuthKit passed to the login page in the query parameter
          `external_auth_id`.
        - `user`: The user who signed in with the application.
        - `user_consent_options`: Choices to offer the user on the consent page.

        `POST /authkit/oauth2/complete`. Errors: 400 `external_auth_session_already_completed`,
        `user_consent_options_not_supported`, `email_change_not_allowed`, `email_not_available`,
        `invalid_email`; 404; 422.
        """
        return await self._waist.call(
            _COMPLETE_OAUTH2,
            (),
            {
                "external_auth_id": external_auth_id,
                "user": user,
                "user_consent_options": user_consent_options,
            },
            request_options,
        )

    def list_applications(
        self,
        *,
        registration_types: Sequence[ApplicationRegistrationType] | None = None,
        organization_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[ConnectApplication]:
        """Lists the applications of the environment, narrowed by the given filters.

        - `registration_types`: How the listed applications were registered. Only `authenticated` ones are
          listed by default.
        - `organization_id`: Lists only applications of this organization.
        - `limit`: `10` if left out.

        `GET /connect/applications`. Errors: 422.
        """
        return self._waist.page(
            _LIST_APPLICATIONS,
            (),
            {
                "registration_types": registration_types,
                "organization_id": organization_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_oauth_application(
        self,
        *,
        name: str,
        is_first_party: bool,
        description: str | None | UnsetType = UNSET,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        redirect_uris: Sequence[RedirectUriInput | Mapping[str, Any]] | None | UnsetType = UNSET,
        cors_origins: Sequence[str] | None | UnsetType = UNSET,
        uses_pkce: bool | None | UnsetType = UNSET,
        organization_id: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Creates an application that signs users in through OAuth. Client secrets for it are made with
        `create_application_client_secret`.

        - `is_first_party`: Whether the application belongs to the same product. Any other needs
          `organization_id`, and its users are asked for consent.
        - `scopes`: OAuth scopes that the application may request.
        - `redirect_uris`: Addresses to which the browser may be sent back.
        - `cors_origins`: Web origins from which a browser may call the token endpoint for this
          application.
        - `uses_pkce`: Whether the application uses PKCE.
        - `organization_id`: Organization that the application belongs to; required unless `is_first_party`
          is true.

        `POST /connect/applications`. Errors: 404; 422.
        """
        return await self._waist.call(
            _CREATE_OAUTH_APPLICATION,
            (),
            {
                "name": name,
                "is_first_party": is_first_party,
                "description": description,
                "scopes": scopes,
                "redirect_uris": redirect_uris,
                "cors_origins": cors_origins,
                "uses_pkce": uses_pkce,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def create_m2m_application(
        self,
        *,
        name: str,
        organization_id: str,
        description: str | None | UnsetType = UNSET,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Creates a machine-to-machine application, which obtains tokens for an organization with its own
        credentials and without a user.

        - `organization_id`: Organization for which the application obtains tokens.
        - `scopes`: OAuth scopes that the application may request.

        `POST /connect/applications`. Errors: 404; 422.
        """
        return await self._waist.call(
            _CREATE_M2M_APPLICATION,
            (),
            {
                "name": name,
                "organization_id": organization_id,
                "description": description,
                "scopes": scopes,
            },
            request_options,
        )

    async def get_application(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Fetches an application.

        - `id`: Identifier or client identifier of the application.

        `GET /connect/applications/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_APPLICATION,
            (id,),
            None,
            request_options,
        )

    async def update_application(
        self,
        id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        redirect_uris: Sequence[RedirectUriInput | Mapping[str, Any]] | None | UnsetType = UNSET,
        cors_origins: Sequence[str] | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplication:
        """Changes the given fields of an application and leaves the others as they are. A list that is given
        replaces the old one.

        - `id`: Identifier or client identifier of the application.
        - `scopes`: OAuth scopes that the application may request.
        - `redirect_uris`: Addresses to which the browser may be sent back. For OAuth applications only.
        - `cors_origins`: Web origins from which a browser may call the token endpoint for this
          application. For OAuth applications only.

        `PUT /connect/applications/{id}`. Errors: 404; 422.
        """
        return await self._waist.call(
            _UPDATE_APPLICATION,
            (id,),
            {
                "name": name,
                "description": description,
                "scopes": scopes,
                "redirect_uris": redirect_uris,
                "cors_origins": cors_origins,
            },
            request_options,
        )

    async def delete_application(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an application.

        - `id`: Identifier or client identifier of the application.

        `DELETE /connect/applications/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_APPLICATION,
            (id,),
            None,
            request_options,
        )

    async def list_application_client_secrets(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> list[ConnectApplicationSecret]:
        """Lists the client secrets of an application, without their values.

        - `id`: Identifier or client identifier of the application.

        `GET /connect/applications/{id}/client_secrets`. Errors: 404.
        """
        return await self._waist.call(
            _LIST_APPLICATION_CLIENT_SECRETS,
            (id,),
            None,
            request_options,
        )

    async def create_application_client_secret(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ConnectApplicationSecretWithValue:
        """Creates another client secret for an application. The answer is the only place where its value ever
        appears.

        - `id`: Identifier or client identifier of the application.

        `POST /connect/applications/{id}/client_secrets`. Errors: 404; 422.
        """
        return await self._waist.call(
            _CREATE_APPLICATION_CLIENT_SECRET,
            (id,),
            None,
            request_options,
        )

    async def delete_client_secret(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a client secret. Requests that still use it fail from then on.

        - `id`: Identifier of the secret, not its value.

        `DELETE /connect/client_secrets/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_CLIENT_SECRET,
            (id,),
            None,
            request_options,
        )

    def get_authorize_url(
        self,
        *,
        redirect_uri: str,
        scope: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent to sign a user in and ask for consent. Sends nothing
        itself. The browser comes back to `redirect_uri` with a code for `exchange_code`.

        Builds the URL and sends nothing.

        - `redirect_uri`: Address to which the browser comes back, one of those registered for the
          application.
        - `scope`: Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a
          refresh token.
        - `state`: Random value that comes back in the callback, where the application compares it.
        - `nonce`: Random value that comes back in the id token, where the application compares it.
        - `code_challenge`: SHA-256 hash of the code verifier, encoded as base64url without padding (RFC
          7636).
        - `code_challenge_method`: How the challenge was made from the verifier. The only value is `S256`.

        `GET /oauth2/authorize`
        """
        return self._waist.url(
            _GET_AUTHORIZE_URL,
            (),
            {
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
                "nonce": nonce,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
            },
        )

    async def exchange_code(
        self,
        *,
        code: str,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Exchanges the authorization code from the callback for tokens. Works once per code, so the call is
        never repeated after it may have arrived.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The authorization code from the callback.
        - `redirect_uri`: The same address as in the authorization URL.
        - `code_verifier`: The verifier behind the code challenge, if the authorization URL had one.

        `POST /oauth2/token`
        """
        return await self._waist.call(
            _EXCHANGE_CODE,
            (),
            {
                "code": code,
                "redirect_uri": redirect_uri,
                "code_verifier": code_verifier,
            },
            request_options,
        )

    async def refresh_token(
        self,
        *,
        refresh_token: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Exchanges a refresh token for new tokens. If the answer holds a new refresh token, it takes the
        place of the old one.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        `POST /oauth2/token`
        """
        return await self._waist.call(
            _REFRESH_TOKEN,
            (),
            {
                "refresh_token": refresh_token,
            },
            request_options,
        )

    async def client_credentials(
        self,
        *,
        scope: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Obtains an access token for a machine-to-machine application with its client identifier and secret.

        - `scope`: Scopes separated by spaces.

        `POST /oauth2/token`
        """
        return await self._waist.call(
            _CLIENT_CREDENTIALS,
            (),
            {
                "scope": scope,
            },
            request_options,
        )

    async def start_device_authorization(
        self,
        *,
        scope: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DeviceAuthorizationResponse:
        """Starts the device flow, for programs that cannot open a browser (RFC 8628). Show the user the code
        and the address of the answer, then poll with `poll_device_token`.

        - `scope`: Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a
          refresh token.

        `POST /oauth2/device_authorization`
        """
        return await self._waist.call(
            _START_DEVICE_AUTHORIZATION,
            (),
            {
                "scope": scope,
            },
            request_options,
        )

    async def poll_device_token(
        self,
        *,
        device_code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OAuth2Token:
        """Asks once whether the user has finished the device flow. Until then it fails with
        `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
        `access_denied` and `expired_token` end the flow.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `device_code`: The device code from `start_device_authorization`.

        `POST /oauth2/token`. Errors: 400 `authorization_pending`, `slow_down`, `access_denied`,
        `expired_token`.
        """
        return await self._waist.call(
            _POLL_DEVICE_TOKEN,
            (),
            {
                "device_code": device_code,
            },
            request_options,
        )

    async def introspect(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Tells whether an access or refresh token is valid, and what it stands for (RFC 7662). An invalid
        token is no error, but an answer with `active` set to false.

        - `token`: The access or refresh token in question.
        - `token_type_hint`: Which kind of token it is, as a hint for the look-up.

        `POST /oauth2/introspection`
        """
        return await self._waist.call(
            _INTROSPECT,
            (),
            {
                "token": token,
                "token_type_hint": token_type_hint,
            },
            request_options,
        )

    async def get_userinfo(
        self,
        access_token: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Fetches the claims about the user to whom an access token belongs.

        `GET /oauth2/userinfo`
        """
        return await self._waist.call(
            _GET_USERINFO,
            (),
            None,
            request_options,
            access_token=access_token,
        )

    async def get_jwks(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwksResponse:
        """Fetches the public keys that verify the signatures of access and id tokens.

        `GET /oauth2/jwks`
        """
        return await self._waist.call(
            _GET_JWKS,
            (),
            None,
            request_options,
        )

    async def get_openid_configuration(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> OpenIdConfiguration:
        """Fetches the OpenID Connect discovery document, which names the endpoints and abilities of the
        AuthKit domain.

        `GET /.well-known/openid-configuration`
        """
        return await self._waist.call(
            _GET_OPENID_CONFIGURATION,
            (),
            None,
            request_options,
        )

    async def get_oauth_authorization_server(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Fetches the OAuth authorization server metadata of the AuthKit domain (RFC 8414).

        `GET /.well-known/oauth-authorization-server`
        """
        return await self._waist.call(
            _GET_OAUTH_AUTHORIZATION_SERVER,
            (),
            None,
            request_options,
        )
