# Generated from api/sso.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `sso` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from msgspec import UNSET, UnsetType

from ..._values import Model, Timestamp, lazy, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import authorization as _authorization
else:
    _authorization = lazy("authorization")


class Connection(Model, frozen=True, kw_only=True):
    """The link between an organization and its identity provider, through which its members sign in."""

    object: str = "connection"
    """Always `connection`."""
    id: str
    organization_id: str | None = None
    """Identifier of the organization that the connection belongs to; absent if there is none."""
    connection_type: ConnectionType
    """Provider and protocol."""
    name: str
    """Name for people."""
    state: ConnectionState
    """How far the set-up is, and whether people can sign in."""
    status: ConnectionStatus
    """Older form of `state`, which replaces it. Deprecated."""
    domains: list[ConnectionDomain] = []
    """Domains that are associated with the connection."""
    created_at: Timestamp
    updated_at: Timestamp


class ConnectionAttributeMaps(Model, frozen=True, kw_only=True):
    """Which attributes or claims of the identity provider fill which members of profiles."""

    standard_attributes: ConnectionStandardAttributes | UnsetType = UNSET
    """Sources of the members that every profile has."""
    custom_attributes: dict[str, str] | UnsetType = UNSET
    """Sources of custom attributes, by the name of the custom attribute. Each must be defined in the
    environment already.
    """


class ConnectionDomain(Model, frozen=True, kw_only=True):
    """A domain that is associated with a connection."""

    id: str
    object: str = "connection_domain"
    """Always `connection_domain`."""
    domain: str
    """Bare domain name."""


class ConnectionKeyPair(Model, frozen=True, kw_only=True):
    """A private key of the application's own, with its certificate."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"key"})

    key: str
    """Private key in PEM form."""
    cert: str
    """X.509 certificate of the key in PEM form."""


class ConnectionOidcOptions(Model, frozen=True, kw_only=True):
    """Settings of a new OpenID Connect connection."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"client_secret"})

    discovery_endpoint: str
    """URL of the identity provider's OpenID Connect discovery document."""
    client_id: str
    """Client identifier that the identity provider has given out."""
    client_secret: str | UnsetType = UNSET
    """Needed for `client_secret_basic` and `client_secret_post`, refused for `private_key_jwt`. It is never
    returned.
    """
    redirect_uri: str | UnsetType = UNSET
    """Callback of your own domain to use at the identity provider, in place of the one that WorkOS makes."""
    pkce: bool | UnsetType = UNSET
    """Whether PKCE is used towards the identity provider; defaults to true."""
    token_authentication_method: OidcTokenAuthenticationMethod | UnsetType = UNSET
    """How WorkOS authenticates at the token endpoint; defaults to `client_secret_basic`."""
    jwt_signing_key_pair: ConnectionKeyPair | UnsetType = UNSET
    """Key pair for `private_key_jwt`, and only for that; WorkOS makes one if it is absent."""
    id_token_signature_algorithm: OidcIdTokenSignatureAlgorithm | UnsetType = UNSET
    """Algorithm with which the identity provider signs ID tokens."""
    fetch_user_info: bool | UnsetType = UNSET
    """Whether further attributes are fetched from the UserInfo endpoint."""


class ConnectionSamlOptions(Model, frozen=True, kw_only=True):
    """Settings of a new SAML connection, either `idp_metadata_url` or the identity provider's members one by
    one.
    """

    idp_metadata_url: str | UnsetType = UNSET
    """URL of the identity provider's metadata, which then supplies its members and certificates."""
    acs_url: str | UnsetType = UNSET
    """Assertion consumer service URL of your own domain, in place of the one that WorkOS makes."""
    sp_entity_id: str | UnsetType = UNSET
    """Entity identifier (audience) of the service provider, in place of the one that WorkOS makes."""
    idp_entity_id: str | UnsetType = UNSET
    """Entity identifier of the identity provider."""
    idp_sso_url: str | UnsetType = UNSET
    """Sign-in URL of the identity provider; needed if there is no metadata URL."""
    idp_signing_certs: list[str] | UnsetType = UNSET
    """X.509 certificates that check the signatures of the identity provider; needed if there is no metadata
    URL.
    """
    sp_signing_key_pair: ConnectionKeyPair | UnsetType = UNSET
    """Key pair that signs sign-in requests; WorkOS makes one if it is absent."""
    sp_encryption_key_pairs: list[ConnectionKeyPair] | UnsetType = UNSET
    """Key pairs for encrypted responses; WorkOS makes one if they are absent."""


class ConnectionStandardAttributes(Model, frozen=True, kw_only=True):
    """For each member of a profile, the name of the attribute or claim that fills it. What is left out has
    the default of the connection type on creation, and stays as it is on an update.
    """

    idp_id: str | UnsetType = UNSET
    """Source of the profile's `idp_id`."""
    email: str | UnsetType = UNSET
    """Source of the profile's `email`."""
    first_name: str | UnsetType = UNSET
    """Source of the profile's `first_name`."""
    last_name: str | UnsetType = UNSET
    """Source of the profile's `last_name`."""
    groups: str | None | UnsetType = UNSET
    """Source of the profile's `groups`; null for no mapping."""
    name: str | None | UnsetType = UNSET
    """Source of the profile's `name`; null for no mapping."""


class OAuthTokens(Model, frozen=True, kw_only=True):
    """Tokens of the OAuth provider behind a sign-in, for calling that provider's API. They are not tokens of
    WorkOS.
    """

    secret_fields: ClassVar[frozenset[str]] = frozenset({"refresh_token", "access_token"})

    provider: str
    """OAuth provider that issued the tokens."""
    refresh_token: str
    access_token: str
    expires_at: int
    """When the access token expires, in seconds since 1 January 1970 UTC."""
    scopes: list[str] = []
    """Scopes that the access token was granted."""


class Profile(Model, frozen=True, kw_only=True):
    """A person as the identity provider describes them at sign-in."""

    object: str = "profile"
    """Always `profile`."""
    id: str
    organization_id: str | None = None
    """Identifier of the organization of the connection; null for a connection without one."""
    connection_id: str
    """Identifier of the connection through which the person signed in."""
    connection_type: ConnectionType
    """Provider and protocol of that connection."""
    idp_id: str
    """Identifier of the person at the identity provider; more stable than the e-mail address."""
    email: str
    """Address as the provider states it. It is only as trustworthy as that provider, so check the
    organization too.
    """
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    """Full name."""
    role: _authorization.SlimRole | None = None
    """Role in the organization, if roles are assigned through the identity provider."""
    roles: list[_authorization.SlimRole] | None = None
    """All roles in the organization, where a person can have several."""
    groups: list[str] | None = None
    """Groups as the identity provider names them; present if the connection maps them."""
    custom_attributes: dict[str, Any] | None = None
    """Values of the custom attributes that the connection maps."""
    raw_attributes: dict[str, Any] = {}
    """Everything that the identity provider sent, unmapped."""


class SamlIdpSigningCertificate(Model, frozen=True, kw_only=True):
    """A certificate that checks the signatures of a SAML identity provider."""

    object: str = "saml_idp_signing_certificate"
    """Always `saml_idp_signing_certificate`."""
    id: str
    value: str
    """X.509 certificate in PEM form; public."""
    not_before: Timestamp | None = None
    """When it becomes valid."""
    not_after: Timestamp | None = None
    """When it expires."""
    created_at: Timestamp


class SamlSpEncryptionCertificate(Model, frozen=True, kw_only=True):
    """A certificate with which a SAML identity provider can encrypt its responses. WorkOS keeps the private
    key.
    """

    object: str = "saml_sp_encryption_certificate"
    """Always `saml_sp_encryption_certificate`."""
    id: str
    value: str
    """X.509 certificate in PEM form; public."""
    not_before: Timestamp | None = None
    """When it becomes valid."""
    not_after: Timestamp | None = None
    """When it expires."""
    created_at: Timestamp


class SamlSpSigningCertificate(Model, frozen=True, kw_only=True):
    """A certificate with which a SAML identity provider can check signed sign-in requests. WorkOS keeps the
    private key.
    """

    object: str = "saml_sp_signing_certificate"
    """Always `saml_sp_signing_certificate`."""
    id: str
    value: str
    """X.509 certificate in PEM form; public."""
    not_before: Timestamp | None = None
    """When it becomes valid."""
    not_after: Timestamp | None = None
    """When it expires."""
    created_at: Timestamp


class SsoAuthorizeUrlResponse(Model, frozen=True, kw_only=True):
    """Where to send the browser for signing in."""

    url: str
    """The authorization URL."""


class SsoLogoutAuthorizeResponse(Model, frozen=True, kw_only=True):
    """What is needed to sign a person out at the identity provider."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"logout_url", "logout_token"})

    logout_url: str
    """URL to send the browser to; it contains the token."""
    logout_token: str
    """The token on its own, for `get_logout_url`."""


class SsoTokenResponse(Model, frozen=True, kw_only=True):
    """Result of a sign-in."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"access_token"})

    token_type: str = "Bearer"
    """Always `Bearer`."""
    access_token: str
    """Token for `get_profile`, and for nothing else."""
    expires_in: int
    """Lifetime of the access token in seconds."""
    profile: Profile
    """The person who signed in."""
    oauth_tokens: OAuthTokens | None = None
    """Tokens of the OAuth provider; present if the connection is set to return them."""


class UpdateConnectionAttributeMaps(Model, frozen=True, kw_only=True):
    """Mappings of a connection to change; the others stay."""

    standard_attributes: ConnectionStandardAttributes | UnsetType = UNSET
    """Sources of the members that every profile has."""
    custom_attributes: dict[str, str | None] | UnsetType = UNSET
    """Sources of custom attributes, by the name of the custom attribute; null removes the mapping."""


class UpdateConnectionOidcOptions(Model, frozen=True, kw_only=True):
    """Settings of an OpenID Connect connection to change; what is left out stays."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"client_secret"})

    discovery_endpoint: str | UnsetType = UNSET
    """URL of the identity provider's OpenID Connect discovery document."""
    client_id: str | UnsetType = UNSET
    """Client identifier that the identity provider has given out."""
    client_secret: str | UnsetType = UNSET
    """Needed when changing to `client_secret_basic` or `client_secret_post`, refused for `private_key_jwt`.
    It is never returned.
    """
    redirect_uri: str | None | UnsetType = UNSET
    """Callback of your own domain to use at the identity provider; null goes back to the one that WorkOS
    makes.
    """
    pkce: bool | UnsetType = UNSET
    """Whether PKCE is used towards the identity provider."""
    token_authentication_method: OidcTokenAuthenticationMethod | UnsetType = UNSET
    """How WorkOS authenticates at the token endpoint."""
    id_token_signature_algorithm: OidcIdTokenSignatureAlgorithm | UnsetType = UNSET
    """Algorithm with which the identity provider signs ID tokens."""
    fetch_user_info: bool | UnsetType = UNSET
    """Whether further attributes are fetched from the UserInfo endpoint."""


class UpdateConnectionSamlOptions(Model, frozen=True, kw_only=True):
    """Settings of a SAML connection to change; what is left out stays."""

    idp_metadata_url: str | None | UnsetType = UNSET
    """URL of the identity provider's metadata, whose certificates replace the present ones; null stops
    following it.
    """
    acs_url: str | None | UnsetType = UNSET
    """Assertion consumer service URL of your own domain; null goes back to the one that WorkOS makes."""
    sp_entity_id: str | None | UnsetType = UNSET
    """Entity identifier (audience) of the service provider; null goes back to the one that WorkOS makes."""
    idp_entity_id: str | UnsetType = UNSET
    """Entity identifier of the identity provider; not together with `idp_metadata_url`."""
    idp_sso_url: str | UnsetType = UNSET
    """Sign-in URL of the identity provider; not together with `idp_metadata_url`."""


class CreateProtocolOptionsOidc(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `oidc_options`."""

    oidc_options: ConnectionOidcOptions
    """Settings of an OpenID Connect connection; not together with `saml_options`."""


class CreateProtocolOptionsSaml(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `saml_options`."""

    saml_options: ConnectionSamlOptions
    """Settings of a SAML connection; not together with `oidc_options`."""


class UpdateProtocolOptionsOidc(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `oidc_options`."""

    oidc_options: UpdateConnectionOidcOptions
    """Settings to change of an OpenID Connect connection; not together with `saml_options`."""


class UpdateProtocolOptionsSaml(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `saml_options`."""

    saml_options: UpdateConnectionSamlOptions
    """Settings to change of a SAML connection; not together with `oidc_options`."""


if TYPE_CHECKING:
    ConnectionState: TypeAlias = (
        Literal[
            "requires_type",
            "draft",
            "active",
            "validating",
            "inactive",
            "deleting",
        ]
        | str
    )
else:
    ConnectionState = open_enum(
        "requires_type",
        "draft",
        "active",
        "validating",
        "inactive",
        "deleting",
    )
"""How far the set-up of a connection is. People sign in through `active` connections; `requires_type` and
`draft` wait for someone to finish the set-up. Other values can appear.
"""


if TYPE_CHECKING:
    ConnectionStatus: TypeAlias = (
        Literal[
            "linked",
            "unlinked",
        ]
        | str
    )
else:
    ConnectionStatus = open_enum(
        "linked",
        "unlinked",
    )
"""Older form of the state of a connection; `linked` is what `active` is now. Other values can appear."""


if TYPE_CHECKING:
    ConnectionType: TypeAlias = (
        Literal[
            "Pending",
            "ADFSSAML",
            "AdpOidc",
            "AppleOAuth",
            "Auth0Migration",
            "Auth0SAML",
            "AzureSAML",
            "BitbucketOAuth",
            "CasSAML",
            "ClassLinkSAML",
            "CleverOIDC",
            "CloudflareSAML",
            "CyberArkSAML",
            "DuoSAML",
            "EntraIdOIDC",
            "GenericOIDC",
            "GenericSAML",
            "GitHubOAuth",
            "GitLabOAuth",
            "GoogleOAuth",
            "GoogleOIDC",
            "GoogleSAML",
            "IntuitOAuth",
            "JumpCloudSAML",
            "KeycloakSAML",
            "LastPassSAML",
            "LinkedInOAuth",
            "LoginGovOidc",
            "MagicLink",
            "MicrosoftOAuth",
            "MiniOrangeSAML",
            "NetIqSAML",
            "OktaOIDC",
            "OktaSAML",
            "OneLoginSAML",
            "OracleSAML",
            "PingFederateSAML",
            "PingOneSAML",
            "RipplingSAML",
            "SalesforceSAML",
            "ShibbolethGenericSAML",
            "ShibbolethSAML",
            "SimpleSamlPhpSAML",
            "SalesforceOAuth",
            "SlackOAuth",
            "TestIdp",
            "VercelMarketplaceOAuth",
            "VercelOAuth",
            "VMwareSAML",
            "XeroOAuth",
        ]
        | str
    )
else:
    ConnectionType = open_enum(
        "Pending",
        "ADFSSAML",
        "AdpOidc",
        "AppleOAuth",
        "Auth0Migration",
        "Auth0SAML",
        "AzureSAML",
        "BitbucketOAuth",
        "CasSAML",
        "ClassLinkSAML",
        "CleverOIDC",
        "CloudflareSAML",
        "CyberArkSAML",
        "DuoSAML",
        "EntraIdOIDC",
        "GenericOIDC",
        "GenericSAML",
        "GitHubOAuth",
        "GitLabOAuth",
        "GoogleOAuth",
        "GoogleOIDC",
        "GoogleSAML",
        "IntuitOAuth",
        "JumpCloudSAML",
        "KeycloakSAML",
        "LastPassSAML",
        "LinkedInOAuth",
        "LoginGovOidc",
        "MagicLink",
        "MicrosoftOAuth",
        "MiniOrangeSAML",
        "NetIqSAML",
        "OktaOIDC",
        "OktaSAML",
        "OneLoginSAML",
        "OracleSAML",
        "PingFederateSAML",
        "PingOneSAML",
        "RipplingSAML",
        "SalesforceSAML",
        "ShibbolethGenericSAML",
        "ShibbolethSAML",
        "SimpleSamlPhpSAML",
        "SalesforceOAuth",
        "SlackOAuth",
        "TestIdp",
        "VercelMarketplaceOAuth",
        "VercelOAuth",
        "VMwareSAML",
        "XeroOAuth",
    )
"""Provider and protocol behind a connection. `Pending` stands for a provider that is not chosen yet. Other
values can appear.
"""


if TYPE_CHECKING:
    ConnectionTypeFilter: TypeAlias = (
        Literal[
            "ADFSSAML",
            "AdpOidc",
            "AppleOAuth",
            "Auth0SAML",
            "AzureSAML",
            "BitbucketOAuth",
            "CasSAML",
            "CloudflareSAML",
            "ClassLinkSAML",
            "CleverOIDC",
            "CyberArkSAML",
            "DuoSAML",
            "EntraIdOIDC",
            "GenericOIDC",
            "GenericSAML",
            "GithubOAuth",
            "GitLabOAuth",
            "GoogleOAuth",
            "GoogleOIDC",
            "GoogleSAML",
            "IntuitOAuth",
            "JumpCloudSAML",
            "KeycloakSAML",
            "LastPassSAML",
            "LinkedInOAuth",
            "LoginGovOidc",
            "MagicLink",
            "MicrosoftOAuth",
            "MiniOrangeSAML",
            "NetIqSAML",
            "OktaOIDC",
            "OktaSAML",
            "OneLoginSAML",
            "OracleSAML",
            "PingFederateSAML",
            "PingOneSAML",
            "RipplingSAML",
            "SalesforceSAML",
            "ShibbolethGenericSAML",
            "ShibbolethSAML",
            "SimpleSamlPhpSAML",
            "SalesforceOAuth",
            "SlackOAuth",
            "VercelMarketplaceOAuth",
            "VercelOAuth",
            "VMwareSAML",
            "XeroOAuth",
        ]
        | str
    )
else:
    ConnectionTypeFilter = open_enum(
        "ADFSSAML",
        "AdpOidc",
        "AppleOAuth",
        "Auth0SAML",
        "AzureSAML",
        "BitbucketOAuth",
        "CasSAML",
        "CloudflareSAML",
        "ClassLinkSAML",
        "CleverOIDC",
        "CyberArkSAML",
        "DuoSAML",
        "EntraIdOIDC",
        "GenericOIDC",
        "GenericSAML",
        "GithubOAuth",
        "GitLabOAuth",
        "GoogleOAuth",
        "GoogleOIDC",
        "GoogleSAML",
        "IntuitOAuth",
        "JumpCloudSAML",
        "KeycloakSAML",
        "LastPassSAML",
        "LinkedInOAuth",
        "LoginGovOidc",
        "MagicLink",
        "MicrosoftOAuth",
        "MiniOrangeSAML",
        "NetIqSAML",
        "OktaOIDC",
        "OktaSAML",
        "OneLoginSAML",
        "OracleSAML",
        "PingFederateSAML",
        "PingOneSAML",
        "RipplingSAML",
        "SalesforceSAML",
        "ShibbolethGenericSAML",
        "ShibbolethSAML",
        "SimpleSamlPhpSAML",
        "SalesforceOAuth",
        "SlackOAuth",
        "VercelMarketplaceOAuth",
        "VercelOAuth",
        "VMwareSAML",
        "XeroOAuth",
    )
"""Connection types that a list can be narrowed to. Note `GithubOAuth`, which is `GitHubOAuth` everywhere else
in this service. Other values can appear.
"""


if TYPE_CHECKING:
    OidcIdTokenSignatureAlgorithm: TypeAlias = (
        Literal[
            "ES256",
            "ES384",
            "ES512",
            "EdDSA",
            "HS256",
            "HS384",
            "HS512",
            "PS256",
            "PS384",
            "PS512",
            "RS256",
            "RS384",
            "RS512",
        ]
        | str
    )
else:
    OidcIdTokenSignatureAlgorithm = open_enum(
        "ES256",
        "ES384",
        "ES512",
        "EdDSA",
        "HS256",
        "HS384",
        "HS512",
        "PS256",
        "PS384",
        "PS512",
        "RS256",
        "RS384",
        "RS512",
    )
"""JWS algorithm of an ID token's signature, as registered in RFC 7518 and RFC 8037. Other values can appear."""


if TYPE_CHECKING:
    OidcTokenAuthenticationMethod: TypeAlias = (
        Literal[
            "client_secret_post",
            "client_secret_basic",
            "private_key_jwt",
        ]
        | str
    )
else:
    OidcTokenAuthenticationMethod = open_enum(
        "client_secret_post",
        "client_secret_basic",
        "private_key_jwt",
    )
"""How a client authenticates at a token endpoint, in the terms of OpenID Connect. Other values can appear."""


if TYPE_CHECKING:
    SsoProvider: TypeAlias = (
        Literal[
            "AppleOAuth",
            "BitbucketOAuth",
            "GitHubOAuth",
            "GitLabOAuth",
            "GoogleOAuth",
            "IntuitOAuth",
            "LinkedInOAuth",
            "MicrosoftOAuth",
            "SalesforceOAuth",
            "SlackOAuth",
            "VercelMarketplaceOAuth",
            "VercelOAuth",
            "XeroOAuth",
        ]
        | str
    )
else:
    SsoProvider = open_enum(
        "AppleOAuth",
        "BitbucketOAuth",
        "GitHubOAuth",
        "GitLabOAuth",
        "GoogleOAuth",
        "IntuitOAuth",
        "LinkedInOAuth",
        "MicrosoftOAuth",
        "SalesforceOAuth",
        "SlackOAuth",
        "VercelMarketplaceOAuth",
        "VercelOAuth",
        "XeroOAuth",
    )
"""Social providers that people can sign in with. Other values can appear."""
