# Generated from api/sso.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `sso` service."""

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
    from ..models.sso import (
        Connection,
        ConnectionAttributeMaps,
        ConnectionTypeFilter,
        CreateProtocolOptionsOidc,
        CreateProtocolOptionsSaml,
        Profile,
        SamlIdpSigningCertificate,
        SamlSpEncryptionCertificate,
        SamlSpSigningCertificate,
        SsoLogoutAuthorizeResponse,
        SsoProvider,
        SsoTokenResponse,
        UpdateConnectionAttributeMaps,
        UpdateProtocolOptionsOidc,
        UpdateProtocolOptionsSaml,
    )

_LIST_CONNECTIONS: Operation[Page[Connection]] = Operation(
    "sso.list_connections",
    lambda: page_of(model("sso", "Connection")),
)
_CREATE_CONNECTION: Operation[Connection] = Operation(
    "sso.create_connection",
    lambda: model("sso", "Connection"),
)
_LIST_CONNECTION_SAML_IDP_SIGNING_CERTS: Operation[ItemList[SamlIdpSigningCertificate]] = Operation(
    "sso.list_connection_saml_idp_signing_certs",
    lambda: ItemList[model("sso", "SamlIdpSigningCertificate")],
)
_CREATE_CONNECTION_SAML_IDP_SIGNING_CERT: Operation[SamlIdpSigningCertificate] = Operation(
    "sso.create_connection_saml_idp_signing_cert",
    lambda: model("sso", "SamlIdpSigningCertificate"),
)
_DELETE_CONNECTION_SAML_IDP_SIGNING_CERT: Operation[None] = Operation("sso.delete_connection_saml_idp_signing_cert")
_LIST_CONNECTION_SAML_SP_ENCRYPTION_CERTS: Operation[ItemList[SamlSpEncryptionCertificate]] = Operation(
    "sso.list_connection_saml_sp_encryption_certs",
    lambda: ItemList[model("sso", "SamlSpEncryptionCertificate")],
)
_CREATE_CONNECTION_SAML_SP_ENCRYPTION_CERT: Operation[SamlSpEncryptionCertificate] = Operation(
    "sso.create_connection_saml_sp_encryption_cert",
    lambda: model("sso", "SamlSpEncryptionCertificate"),
)
_DELETE_CONNECTION_SAML_SP_ENCRYPTION_CERT: Operation[None] = Operation("sso.delete_connection_saml_sp_encryption_cert")
_GET_CONNECTION_SAML_SP_SIGNING_CERT: Operation[SamlSpSigningCertificate] = Operation(
    "sso.get_connection_saml_sp_signing_cert",
    lambda: model("sso", "SamlSpSigningCertificate"),
)
_CREATE_CONNECTION_SAML_SP_SIGNING_CERT: Operation[SamlSpSigningCertificate] = Operation(
    "sso.create_connection_saml_sp_signing_cert",
    lambda: model("sso", "SamlSpSigningCertificate"),
)
_DELETE_CONNECTION_SAML_SP_SIGNING_CERT: Operation[None] = Operation("sso.delete_connection_saml_sp_signing_cert")
_GET_CONNECTION: Operation[Connection] = Operation(
    "sso.get_connection",
    lambda: model("sso", "Connection"),
)
_UPDATE_CONNECTION: Operation[Connection] = Operation(
    "sso.update_connection",
    lambda: model("sso", "Connection"),
    nullable=("external_id",),
)
_DELETE_CONNECTION: Operation[None] = Operation("sso.delete_connection")
_GET_AUTHORIZATION_URL: Operation[None] = Operation("sso.get_authorization_url")
_GET_LOGOUT_URL: Operation[None] = Operation("sso.get_logout_url")
_AUTHORIZE_LOGOUT: Operation[SsoLogoutAuthorizeResponse] = Operation(
    "sso.authorize_logout",
    lambda: model("sso", "SsoLogoutAuthorizeResponse"),
)
_GET_PROFILE: Operation[Profile] = Operation(
    "sso.get_profile",
    lambda: model("sso", "Profile"),
)
_GET_PROFILE_AND_TOKEN: Operation[SsoTokenResponse] = Operation(
    "sso.get_profile_and_token",
    lambda: model("sso", "SsoTokenResponse"),
)
_EXCHANGE_ID_TOKEN: Operation[SsoTokenResponse] = Operation(
    "sso.exchange_id_token",
    lambda: model("sso", "SsoTokenResponse"),
)


class Sso:
    """Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
    providers (OAuth). Every protocol ends in the same callback with a code.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_connections(
        self,
        *,
        connection_type: ConnectionTypeFilter | None = None,
        domain: str | None = None,
        organization_id: str | None = None,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Connection]:
        """Lists the connections of the environment.

        - `connection_type`: Lists only connections of this type.
        - `domain`: Lists only connections that are associated with this domain.
        - `organization_id`: Lists only connections of this organization.
        - `search`: Text to look for in the connection's name.
        - `limit`: `10` if left out.

        `GET /connections`. Errors: 403; 422.
        """
        return self._waist.page(
            _LIST_CONNECTIONS,
            (),
            {
                "connection_type": connection_type,
                "domain": domain,
                "organization_id": organization_id,
                "search": search,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_connection(
        self,
        *,
        organization_id: str,
        name: str | None = None,
        external_id: str | None = None,
        connection_type: str | None = None,
        attribute_maps: ConnectionAttributeMaps | Mapping[str, Any] | None = None,
        protocol_options: CreateProtocolOptionsSaml | CreateProtocolOptionsOidc | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Connection:
        """Creates a SAML or OpenID Connect connection of an organization. Give `saml_options` or
        `oidc_options`. If the organization has a connection with the same `external_id` already, that one
        is returned and nothing is created.

        - `organization_id`: Identifier of the organization whose members sign in through the connection.
        - `name`: Name for people, most often that of the organization.
        - `external_id`: The application's own identifier of the connection; makes repeating the call safe.
        - `connection_type`: A SAML or OpenID Connect type of `ConnectionType`; follows from the options if
          absent.
        - `attribute_maps`: Which attributes of the identity provider fill which members of profiles;
          others keep the default of the type.
        - `protocol_options`: One of `CreateProtocolOptionsSaml`, `CreateProtocolOptionsOidc`.

        `POST /connections`. Errors: 400; 403; 404; 409; 422.
        """
        return self._waist.call(
            _CREATE_CONNECTION,
            (),
            {
                "organization_id": organization_id,
                "name": name,
                "external_id": external_id,
                "connection_type": connection_type,
                "attribute_maps": attribute_maps,
                **members(protocol_options),
            },
            request_options,
        )

    def list_connection_saml_idp_signing_certs(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[SamlIdpSigningCertificate]:
        """Lists the certificates with which the signatures of the identity provider are checked, oldest
        first, expired ones included.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.

        `GET /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404.
        """
        return self._waist.call(
            _LIST_CONNECTION_SAML_IDP_SIGNING_CERTS,
            (connection_id,),
            None,
            request_options,
        )

    def create_connection_saml_idp_signing_cert(
        self,
        connection_id: str,
        *,
        value: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlIdpSigningCertificate:
        """Adds a certificate with which the signatures of the identity provider are checked. The others stay
        valid beside it, so add the new one before the provider changes over.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.
        - `value`: X.509 certificate in PEM form.

        `POST /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404; 422.
        """
        return self._waist.call(
            _CREATE_CONNECTION_SAML_IDP_SIGNING_CERT,
            (connection_id,),
            {
                "value": value,
            },
            request_options,
        )

    def delete_connection_saml_idp_signing_cert(
        self,
        connection_id: str,
        certificate_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a signing certificate of the identity provider. The last one cannot be deleted, and one
        that the provider's metadata still lists may come back.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.
        - `certificate_id`: Identifier of the certificate.

        `DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}`. Errors: 400; 403;
        404.
        """
        return self._waist.call(
            _DELETE_CONNECTION_SAML_IDP_SIGNING_CERT,
            (connection_id, certificate_id),
            None,
            request_options,
        )

    def list_connection_saml_sp_encryption_certs(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[SamlSpEncryptionCertificate]:
        """Lists the certificates with which the identity provider can encrypt its responses, oldest first,
        expired ones included.

        - `connection_id`: Identifier of a SAML connection.

        `GET /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404.
        """
        return self._waist.call(
            _LIST_CONNECTION_SAML_SP_ENCRYPTION_CERTS,
            (connection_id,),
            None,
            request_options,
        )

    def create_connection_saml_sp_encryption_cert(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlSpEncryptionCertificate:
        """Creates another key pair for encrypted responses and returns its certificate, to be installed at
        the identity provider. The private key stays with WorkOS, and the key pairs before it keep working.

        - `connection_id`: Identifier of a SAML connection.

        `POST /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404; 409.
        """
        return self._waist.call(
            _CREATE_CONNECTION_SAML_SP_ENCRYPTION_CERT,
            (connection_id,),
            None,
            request_options,
        )

    def delete_connection_saml_sp_encryption_cert(
        self,
        connection_id: str,
        certificate_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a key pair for encrypted responses. Responses encrypted for it can no longer be read, so
        remove its certificate at the identity provider first.

        - `connection_id`: Identifier of a SAML connection.
        - `certificate_id`: Identifier of the certificate.

        `DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _DELETE_CONNECTION_SAML_SP_ENCRYPTION_CERT,
            (connection_id, certificate_id),
            None,
            request_options,
        )

    def get_connection_saml_sp_signing_cert(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlSpSigningCertificate:
        """Gets the certificate with which the identity provider can check the signatures of sign-in requests.
        Fails with 404 if requests are not signed.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.

        `GET /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404.
        """
        return self._waist.call(
            _GET_CONNECTION_SAML_SP_SIGNING_CERT,
            (connection_id,),
            None,
            request_options,
        )

    def create_connection_saml_sp_signing_cert(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlSpSigningCertificate:
        """Creates the key pair that signs sign-in requests and returns its certificate, to be installed at
        the identity provider. The private key stays with WorkOS. There is one such key pair at a time;
        delete the old one first.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.

        `POST /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404; 409.
        """
        return self._waist.call(
            _CREATE_CONNECTION_SAML_SP_SIGNING_CERT,
            (connection_id,),
            None,
            request_options,
        )

    def delete_connection_saml_sp_signing_cert(
        self,
        connection_id: str,
        certificate_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes the key pair that signs sign-in requests. Requests go out unsigned from then on.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.
        - `certificate_id`: Identifier of the certificate.

        `DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _DELETE_CONNECTION_SAML_SP_SIGNING_CERT,
            (connection_id, certificate_id),
            None,
            request_options,
        )

    def get_connection(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Connection:
        """Gets one connection.

        - `id`: Identifier of the connection.

        `GET /connections/{id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _GET_CONNECTION,
            (id,),
            None,
            request_options,
        )

    def update_connection(
        self,
        id: str,
        *,
        name: str | None = None,
        connection_type: str | None = None,
        attribute_maps: UpdateConnectionAttributeMaps | Mapping[str, Any] | None = None,
        external_id: str | None | UnsetType = UNSET,
        protocol_options: UpdateProtocolOptionsSaml | UpdateProtocolOptionsOidc | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Connection:
        """Updates a connection. Members that are left out stay as they are; null puts back the default where
        it is allowed.

        - `id`: Identifier of the connection.
        - `name`: Name for people.
        - `connection_type`: The type cannot change; a value other than the present one is refused.
        - `attribute_maps`: Mappings to change; the others stay.
        - `external_id`: The application's own identifier of the connection; null removes it.
        - `protocol_options`: One of `UpdateProtocolOptionsSaml`, `UpdateProtocolOptionsOidc`.

        `PATCH /connections/{id}`. Errors: 400; 403; 404; 409; 422.
        """
        return self._waist.call(
            _UPDATE_CONNECTION,
            (id,),
            {
                "name": name,
                "connection_type": connection_type,
                "attribute_maps": attribute_maps,
                "external_id": external_id,
                **members(protocol_options),
            },
            request_options,
        )

    def delete_connection(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a connection. Nobody can sign in through it any more, and this cannot be undone.

        - `id`: Identifier of the connection.

        `DELETE /connections/{id}`. Errors: 403; 404.
        """
        return self._waist.call(
            _DELETE_CONNECTION,
            (id,),
            None,
            request_options,
        )

    def get_authorization_url(
        self,
        *,
        redirect_uri: str,
        provider_scopes: Sequence[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
        domain: str | None = None,
        provider: SsoProvider | None = None,
        state: str | None = None,
        connection: str | None = None,
        organization: str | None = None,
        domain_hint: str | None = None,
        login_hint: str | None = None,
        nonce: str | None = None,
        prompt: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent for signing in. Give `connection`, `organization` or
        `provider`, and a fresh `state` that the callback is checked against.

        Builds the URL and sends nothing.

        - `redirect_uri`: Address of the callback, one of the redirect URIs of the environment.
        - `provider_scopes`: Further OAuth scopes to ask of the provider, with OAuth and OpenID Connect
          connections.
        - `provider_query_params`: Further query parameters for the provider's own authorization URL, with
          OAuth connections.
        - `domain`: Domain that leads to a connection; `connection` and `organization` replace it.
          Deprecated.
        - `provider`: Social provider to sign in with.
        - `state`: Value that comes back unchanged with the callback. Make it unguessable and tied to the
          browser, against forged callbacks.
        - `connection`: Identifier of the connection to sign in through.
        - `organization`: Identifier of the organization whose connection is used.
        - `domain_hint`: Domain to fill in at the provider beforehand, with Microsoft OAuth and Google
          SAML.
        - `login_hint`: User name or e-mail address to fill in at the provider beforehand; not every
          provider takes it.
        - `nonce`: Random value against the replay of answers.
        - `prompt`: Asks the provider to authenticate anew even if it has a session; some SAML providers
          ignore it. The only value is `login`.
        - `code_challenge`: PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The
          exchange then needs the verifier.
        - `code_challenge_method`: How the challenge was made from the verifier; goes with
          `code_challenge`. The only value is `S256`.

        `GET /sso/authorize`
        """
        return self._waist.url(
            _GET_AUTHORIZATION_URL,
            (),
            {
                "redirect_uri": redirect_uri,
                "provider_scopes": provider_scopes,
                "provider_query_params": provider_query_params,
                "domain": domain,
                "provider": provider,
                "state": state,
                "connection": connection,
                "organization": organization,
                "domain_hint": domain_hint,
                "login_hint": login_hint,
                "nonce": nonce,
                "prompt": prompt,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
            },
        )

    def get_logout_url(
        self,
        *,
        token: str,
    ) -> str:
        """Builds the URL to which the browser is sent for signing out at the identity provider.
        `authorize_logout` returns the same URL ready made.

        Builds the URL and sends nothing.

        - `token`: Short-lived logout token from `authorize_logout`.

        `GET /sso/logout`. Errors: 404.
        """
        return self._waist.url(
            _GET_LOGOUT_URL,
            (),
            {
                "token": token,
            },
        )

    def authorize_logout(
        self,
        *,
        profile_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SsoLogoutAuthorizeResponse:
        """Creates a short-lived logout token for a profile, with which its browser can be sent to sign out at
        the identity provider. Call it from the server.

        - `profile_id`: Identifier of the profile that signs out.

        `POST /sso/logout/authorize`. Errors: 400 `connection_invalid`, `unauthorized_client`; 404.
        """
        return self._waist.call(
            _AUTHORIZE_LOGOUT,
            (),
            {
                "profile_id": profile_id,
            },
            request_options,
        )

    def get_profile(
        self,
        access_token: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Profile:
        """Gets the profile to which an access token of `get_profile_and_token` belongs. That call has
        returned the profile already, so this one is seldom needed.

        `GET /sso/profile`. Errors: 401 `Unauthorized`; 404.
        """
        return self._waist.call(
            _GET_PROFILE,
            (),
            None,
            request_options,
            access_token=access_token,
        )

    def get_profile_and_token(
        self,
        *,
        code: str,
        code_verifier: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SsoTokenResponse:
        """Exchanges the code of the callback for the profile of the person who signed in. Works once per
        code, and soon after the callback. Check the organization or connection of the profile before
        trusting it.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: Authorization code from the callback.
        - `code_verifier`: PKCE verifier behind the challenge, if the authorization URL had one.

        `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
        `unsupported_grant_type`; 404; 422.
        """
        return self._waist.call(
            _GET_PROFILE_AND_TOKEN,
            (),
            {
                "code": code,
                "code_verifier": code_verifier,
            },
            request_options,
        )

    def exchange_id_token(
        self,
        *,
        subject_token: str,
        organization_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SsoTokenResponse:
        """Exchanges an OpenID Connect ID token that the application got from the identity provider itself for
        a profile. The token is validated against the connection of the organization.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `subject_token`: The ID token, a JWT.
        - `organization_id`: Identifier of the organization whose connection the token is validated
          against.

        `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
        `unsupported_grant_type`; 404; 422.
        """
        return self._waist.call(
            _EXCHANGE_ID_TOKEN,
            (),
            {
                "subject_token": subject_token,
                "organization_id": organization_id,
            },
            request_options,
        )


class AsyncSso:
    """Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
    providers (OAuth). Every protocol ends in the same callback with a code.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_connections(
        self,
        *,
        connection_type: ConnectionTypeFilter | None = None,
        domain: str | None = None,
        organization_id: str | None = None,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Connection]:
        """Lists the connections of the environment.

        - `connection_type`: Lists only connections of this type.
        - `domain`: Lists only connections that are associated with this domain.
        - `organization_id`: Lists only connections of this organization.
        - `search`: Text to look for in the connection's name.
        - `limit`: `10` if left out.

        `GET /connections`. Errors: 403; 422.
        """
        return self._waist.page(
            _LIST_CONNECTIONS,
            (),
            {
                "connection_type": connection_type,
                "domain": domain,
                "organization_id": organization_id,
                "search": search,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_connection(
        self,
        *,
        organization_id: str,
        name: str | None = None,
        external_id: str | None = None,
        connection_type: str | None = None,
        attribute_maps: ConnectionAttributeMaps | Mapping[str, Any] | None = None,
        protocol_options: CreateProtocolOptionsSaml | CreateProtocolOptionsOidc | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Connection:
        """Creates a SAML or OpenID Connect connection of an organization. Give `saml_options` or
        `oidc_options`. If the organization has a connection with the same `external_id` already, that one
        is returned and nothing is created.

        - `organization_id`: Identifier of the organization whose members sign in through the connection.
        - `name`: Name for people, most often that of the organization.
        - `external_id`: The application's own identifier of the connection; makes repeating the call safe.
        - `connection_type`: A SAML or OpenID Connect type of `ConnectionType`; follows from the options if
          absent.
        - `attribute_maps`: Which attributes of the identity provider fill which members of profiles;
          others keep the default of the type.
        - `protocol_options`: One of `CreateProtocolOptionsSaml`, `CreateProtocolOptionsOidc`.

        `POST /connections`. Errors: 400; 403; 404; 409; 422.
        """
        return await self._waist.call(
            _CREATE_CONNECTION,
            (),
            {
                "organization_id": organization_id,
                "name": name,
                "external_id": external_id,
                "connection_type": connection_type,
                "attribute_maps": attribute_maps,
                **members(protocol_options),
            },
            request_options,
        )

    async def list_connection_saml_idp_signing_certs(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[SamlIdpSigningCertificate]:
        """Lists the certificates with which the signatures of the identity provider are checked, oldest
        first, expired ones included.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.

        `GET /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404.
        """
        return await self._waist.call(
            _LIST_CONNECTION_SAML_IDP_SIGNING_CERTS,
            (connection_id,),
            None,
            request_options,
        )

    async def create_connection_saml_idp_signing_cert(
        self,
        connection_id: str,
        *,
        value: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlIdpSigningCertificate:
        """Adds a certificate with which the signatures of the identity provider are checked. The others stay
        valid beside it, so add the new one before the provider changes over.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.
        - `value`: X.509 certificate in PEM form.

        `POST /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404; 422.
        """
        return await self._waist.call(
            _CREATE_CONNECTION_SAML_IDP_SIGNING_CERT,
            (connection_id,),
            {
                "value": value,
            },
            request_options,
        )

    async def delete_connection_saml_idp_signing_cert(
        self,
        connection_id: str,
        certificate_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a signing certificate of the identity provider. The last one cannot be deleted, and one
        that the provider's metadata still lists may come back.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.
        - `certificate_id`: Identifier of the certificate.

        `DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}`. Errors: 400; 403;
        404.
        """
        return await self._waist.call(
            _DELETE_CONNECTION_SAML_IDP_SIGNING_CERT,
            (connection_id, certificate_id),
            None,
            request_options,
        )

    async def list_connection_saml_sp_encryption_certs(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[SamlSpEncryptionCertificate]:
        """Lists the certificates with which the identity provider can encrypt its responses, oldest first,
        expired ones included.

        - `connection_id`: Identifier of a SAML connection.

        `GET /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404.
        """
        return await self._waist.call(
            _LIST_CONNECTION_SAML_SP_ENCRYPTION_CERTS,
            (connection_id,),
            None,
            request_options,
        )

    async def create_connection_saml_sp_encryption_cert(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlSpEncryptionCertificate:
        """Creates another key pair for encrypted responses and returns its certificate, to be installed at
        the identity provider. The private key stays with WorkOS, and the key pairs before it keep working.

        - `connection_id`: Identifier of a SAML connection.

        `POST /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404; 409.
        """
        return await self._waist.call(
            _CREATE_CONNECTION_SAML_SP_ENCRYPTION_CERT,
            (connection_id,),
            None,
            request_options,
        )

    async def delete_connection_saml_sp_encryption_cert(
        self,
        connection_id: str,
        certificate_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a key pair for encrypted responses. Responses encrypted for it can no longer be read, so
        remove its certificate at the identity provider first.

        - `connection_id`: Identifier of a SAML connection.
        - `certificate_id`: Identifier of the certificate.

        `DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _DELETE_CONNECTION_SAML_SP_ENCRYPTION_CERT,
            (connection_id, certificate_id),
            None,
            request_options,
        )

    async def get_connection_saml_sp_signing_cert(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlSpSigningCertificate:
        """Gets the certificate with which the identity provider can check the signatures of sign-in requests.
        Fails with 404 if requests are not signed.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.

        `GET /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404.
        """
        return await self._waist.call(
            _GET_CONNECTION_SAML_SP_SIGNING_CERT,
            (connection_id,),
            None,
            request_options,
        )

    async def create_connection_saml_sp_signing_cert(
        self,
        connection_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SamlSpSigningCertificate:
        """Creates the key pair that signs sign-in requests and returns its certificate, to be installed at
        the identity provider. The private key stays with WorkOS. There is one such key pair at a time;
        delete the old one first.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.

        `POST /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404; 409.
        """
        return await self._waist.call(
            _CREATE_CONNECTION_SAML_SP_SIGNING_CERT,
            (connection_id,),
            None,
            request_options,
        )

    async def delete_connection_saml_sp_signing_cert(
        self,
        connection_id: str,
        certificate_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes the key pair that signs sign-in requests. Requests go out unsigned from then on.

        Preview: WorkOS has to enable it for the environment.

        - `connection_id`: Identifier of a SAML connection.
        - `certificate_id`: Identifier of the certificate.

        `DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _DELETE_CONNECTION_SAML_SP_SIGNING_CERT,
            (connection_id, certificate_id),
            None,
            request_options,
        )

    async def get_connection(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Connection:
        """Gets one connection.

        - `id`: Identifier of the connection.

        `GET /connections/{id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _GET_CONNECTION,
            (id,),
            None,
            request_options,
        )

    async def update_connection(
        self,
        id: str,
        *,
        name: str | None = None,
        connection_type: str | None = None,
        attribute_maps: UpdateConnectionAttributeMaps | Mapping[str, Any] | None = None,
        external_id: str | None | UnsetType = UNSET,
        protocol_options: UpdateProtocolOptionsSaml | UpdateProtocolOptionsOidc | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Connection:
        """Updates a connection. Members that are left out stay as they are; null puts back the default where
        it is allowed.

        - `id`: Identifier of the connection.
        - `name`: Name for people.
        - `connection_type`: The type cannot change; a value other than the present one is refused.
        - `attribute_maps`: Mappings to change; the others stay.
        - `external_id`: The application's own identifier of the connection; null removes it.
        - `protocol_options`: One of `UpdateProtocolOptionsSaml`, `UpdateProtocolOptionsOidc`.

        `PATCH /connections/{id}`. Errors: 400; 403; 404; 409; 422.
        """
        return await self._waist.call(
            _UPDATE_CONNECTION,
            (id,),
            {
                "name": name,
                "connection_type": connection_type,
                "attribute_maps": attribute_maps,
                "external_id": external_id,
                **members(protocol_options),
            },
            request_options,
        )

    async def delete_connection(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a connection. Nobody can sign in through it any more, and this cannot be undone.

        - `id`: Identifier of the connection.

        `DELETE /connections/{id}`. Errors: 403; 404.
        """
        return await self._waist.call(
            _DELETE_CONNECTION,
            (id,),
            None,
            request_options,
        )

    def get_authorization_url(
        self,
        *,
        redirect_uri: str,
        provider_scopes: Sequence[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
        domain: str | None = None,
        provider: SsoProvider | None = None,
        state: str | None = None,
        connection: str | None = None,
        organization: str | None = None,
        domain_hint: str | None = None,
        login_hint: str | None = None,
        nonce: str | None = None,
        prompt: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent for signing in. Give `connection`, `organization` or
        `provider`, and a fresh `state` that the callback is checked against.

        Builds the URL and sends nothing.

        - `redirect_uri`: Address of the callback, one of the redirect URIs of the environment.
        - `provider_scopes`: Further OAuth scopes to ask of the provider, with OAuth and OpenID Connect
          connections.
        - `provider_query_params`: Further query parameters for the provider's own authorization URL, with
          OAuth connections.
        - `domain`: Domain that leads to a connection; `connection` and `organization` replace it.
          Deprecated.
        - `provider`: Social provider to sign in with.
        - `state`: Value that comes back unchanged with the callback. Make it unguessable and tied to the
          browser, against forged callbacks.
        - `connection`: Identifier of the connection to sign in through.
        - `organization`: Identifier of the organization whose connection is used.
        - `domain_hint`: Domain to fill in at the provider beforehand, with Microsoft OAuth and Google
          SAML.
        - `login_hint`: User name or e-mail address to fill in at the provider beforehand; not every
          provider takes it.
        - `nonce`: Random value against the replay of answers.
        - `prompt`: Asks the provider to authenticate anew even if it has a session; some SAML providers
          ignore it. The only value is `login`.
        - `code_challenge`: PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The
          exchange then needs the verifier.
        - `code_challenge_method`: How the challenge was made from the verifier; goes with
          `code_challenge`. The only value is `S256`.

        `GET /sso/authorize`
        """
        return self._waist.url(
            _GET_AUTHORIZATION_URL,
            (),
            {
                "redirect_uri": redirect_uri,
                "provider_scopes": provider_scopes,
                "provider_query_params": provider_query_params,
                "domain": domain,
                "provider": provider,
                "state": state,
                "connection": connection,
                "organization": organization,
                "domain_hint": domain_hint,
                "login_hint": login_hint,
                "nonce": nonce,
                "prompt": prompt,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
            },
        )

    def get_logout_url(
        self,
        *,
        token: str,
    ) -> str:
        """Builds the URL to which the browser is sent for signing out at the identity provider.
        `authorize_logout` returns the same URL ready made.

        Builds the URL and sends nothing.

        - `token`: Short-lived logout token from `authorize_logout`.

        `GET /sso/logout`. Errors: 404.
        """
        return self._waist.url(
            _GET_LOGOUT_URL,
            (),
            {
                "token": token,
            },
        )

    async def authorize_logout(
        self,
        *,
        profile_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SsoLogoutAuthorizeResponse:
        """Creates a short-lived logout token for a profile, with which its browser can be sent to sign out at
        the identity provider. Call it from the server.

        - `profile_id`: Identifier of the profile that signs out.

        `POST /sso/logout/authorize`. Errors: 400 `connection_invalid`, `unauthorized_client`; 404.
        """
        return await self._waist.call(
            _AUTHORIZE_LOGOUT,
            (),
            {
                "profile_id": profile_id,
            },
            request_options,
        )

    async def get_profile(
        self,
        access_token: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Profile:
        """Gets the profile to which an access token of `get_profile_and_token` belongs. That call has
        returned the profile already, so this one is seldom needed.

        `GET /sso/profile`. Errors: 401 `Unauthorized`; 404.
        """
        return await self._waist.call(
            _GET_PROFILE,
            (),
            None,
            request_options,
            access_token=access_token,
        )

    async def get_profile_and_token(
        self,
        *,
        code: str,
        code_verifier: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SsoTokenResponse:
        """Exchanges the code of the callback for the profile of the person who signed in. Works once per
        code, and soon after the callback. Check the organization or connection of the profile before
        trusting it.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: Authorization code from the callback.
        - `code_verifier`: PKCE verifier behind the challenge, if the authorization URL had one.

        `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
        `unsupported_grant_type`; 404; 422.
        """
        return await self._waist.call(
            _GET_PROFILE_AND_TOKEN,
            (),
            {
                "code": code,
                "code_verifier": code_verifier,
            },
            request_options,
        )

    async def exchange_id_token(
        self,
        *,
        subject_token: str,
        organization_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SsoTokenResponse:
        """Exchanges an OpenID Connect ID token that the application got from the identity provider itself for
        a profile. The token is validated against the connection of the organization.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `subject_token`: The ID token, a JWT.
        - `organization_id`: Identifier of the organization whose connection the token is validated
          against.

        `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
        `unsupported_grant_type`; 404; 422.
        """
        return await self._waist.call(
            _EXCHANGE_ID_TOKEN,
            (),
            {
                "subject_token": subject_token,
                "organization_id": organization_id,
            },
            request_options,
        )
