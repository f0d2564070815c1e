# Generated from api/pipes.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `pipes` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from msgspec import UNSET, UnsetType

from ..._values import Model, Timestamp, open_enum, union

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class ApiKeyInstallation(Model, frozen=True, kw_only=True):
    """An API key to store for one owner of an API key integration."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"secret"})

    secret: str
    """The API key."""
    user_id: str
    """Identifier of the user to store the key for."""
    organization_id: str | UnsetType = UNSET
    """Organization to which the connection is limited."""


class ConnectedAccountWarning(Model, frozen=True, kw_only=True):
    """A remark about a connection that was saved all the same."""

    code: str = "duplicate_account_display_name"
    """Says that another connection has the same label. Always `duplicate_account_display_name`."""
    message: str


class CustomProviderDefinition(Model, frozen=True, kw_only=True):
    """The OAuth settings of a provider that WorkOS does not know."""

    name: str
    authorization_url: str | UnsetType = UNSET
    """Authorization endpoint of the provider; required for OAuth."""
    token_url: str | UnsetType = UNSET
    """Token endpoint of the provider; required for OAuth and client credentials."""
    refresh_token_url: str | None | UnsetType = UNSET
    """Endpoint for refreshing tokens, if it is not the token endpoint."""
    pkce_enabled: bool | UnsetType = UNSET
    """Whether the authorization uses PKCE; true by default."""
    request_scope_separator: str | UnsetType = UNSET
    """What separates the scopes in a request; a space by default."""
    scopes_required: bool | UnsetType = UNSET
    """Whether at least one scope must be selected; false by default."""
    client_secret_required: bool | UnsetType = UNSET
    """Whether the provider needs a client secret; true by default."""
    additional_authorization_parameters: dict[str, str] | UnsetType = UNSET
    """Fixed query parameters to add to the authorization URL."""
    token_body_content_type: str | UnsetType = UNSET
    """Content type of requests to the token endpoint."""
    authenticate_via: CustomProviderAuthenticateVia | UnsetType = UNSET
    """How the client credentials are sent to the token endpoint."""


class DataIntegration(Model, frozen=True, kw_only=True):
    """The set-up of a provider in the environment, through which accounts are connected."""

    object: str = "data_integration"
    """Always `data_integration`."""
    id: str
    slug: str
    """Slug of the provider."""
    integration_type: str
    """Kind of integration, which follows from the provider."""
    ownership: DataIntegrationOwnership
    """Who connects accounts through the integration."""
    description: str | None = None
    """Shown to users to explain what the data is used for."""
    enabled: bool
    """Whether accounts can be connected."""
    state: DataIntegrationState
    scopes: list[str] | None = None
    """OAuth scopes to request; null means those of the provider."""
    redirect_uri: str
    """Redirect URI to register at the provider; empty where no OAuth redirect takes place."""
    auth_methods: list[DataIntegrationAuthMethod] = []
    """How accounts authenticate with the provider."""
    credentials: DataIntegrationCredentials | None = None
    """OAuth credentials of the application; null where each connection brings its own."""
    installation: DataIntegrationInstallation | None = None
    """The connection made by the API key given at creation; null otherwise, and in every later answer."""
    config: dict[str, str] = {}
    """Settings of the provider, keyed by the names it declares."""
    custom_provider: DataIntegrationCustomProvider | None = None
    """Definition of a custom provider; null for a built-in one."""
    created_at: Timestamp
    updated_at: Timestamp


class DataIntegrationAccessToken(Model, frozen=True, kw_only=True):
    """An OAuth access token for a provider."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"access_token"})

    object: str = "access_token"
    """Always `access_token`."""
    access_token: str
    expires_at: Timestamp | None = None
    """When the token expires; null if it does not."""
    scopes: list[str] = []
    """Scopes that the provider granted."""
    missing_scopes: list[str] = []
    """Scopes that the integration requests and the token lacks."""


class DataIntegrationAccessTokenActive(Model, frozen=True, kw_only=True):
    """The answer when there is a usable connection."""

    active: bool = True
    """Always `true`."""
    access_token: DataIntegrationAccessToken


class DataIntegrationApiKeyCredential(Model, frozen=True, kw_only=True):
    """An API key for a provider."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    object: str = "credential"
    """Always `credential`."""
    auth_method: str = "api_key"
    """Always `api_key`."""
    value: str
    """The API key."""
    config: dict[str, str] = {}
    """Settings that help to address the provider, such as a subdomain; no secrets."""


class DataIntegrationAuthorizeUrlResponse(Model, frozen=True, kw_only=True):
    """Where to send the browser to connect an account."""

    url: str
    """Address to which to send the browser of this user, and of no one else."""
    state: str
    """Comes back in the callback. Keep it in the user's session and compare it there."""
    completion: str | None = None
    """Present when `finish_connection` must follow. If it is missing although `code_challenge` was sent, do
    not redirect the user. The only value is `finish_required`.
    """


class DataIntegrationClientCredentialsCredential(Model, frozen=True, kw_only=True):
    """An access token for a provider, obtained with client credentials."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    object: str = "credential"
    """Always `credential`."""
    auth_method: str = "client_credentials"
    """Always `client_credentials`."""
    value: str
    """The access token."""
    expires_at: Timestamp | None = None
    """When the token expires; null if it does not."""
    scopes: list[str] = []
    """Scopes that the provider granted."""
    missing_scopes: list[str] = []
    """Scopes that the integration requests and the token lacks."""
    metadata: dict[str, Any] = {}
    """Further members of the provider's token answer that are not sensitive, such as the address of an
    instance.
    """
    config: dict[str, str] = {}
    """Settings that help to address the provider, such as a subdomain; no secrets."""


class DataIntegrationConfiguration(Model, frozen=True, kw_only=True):
    """The settings in effect for one organization at one provider."""

    object: str = "data_integration_configuration"
    """Always `data_integration_configuration`."""
    id: str
    """Identifier of the integration."""
    organization_id: str
    slug: str
    """Slug of the provider."""
    name: str
    """Name of the integration."""
    enabled: bool
    """Whether members of the organization can connect accounts."""
    scopes: list[str] | None = None
    """OAuth scopes in effect for the organization; null if none are set."""
    config: dict[str, str] = {}
    """Settings in effect for the organization, keyed by the names that the provider declares."""
    created_at: Timestamp
    updated_at: Timestamp
    credentials: DataIntegrationConfigurationCredentials | None = None


class DataIntegrationConfigurationCredentials(Model, frozen=True, kw_only=True):
    """Which OAuth credentials an organization uses at a provider, without the secret."""

    credentials_type: DataIntegrationConfigurationCredentialsType
    """Whose OAuth application is used."""
    has_credentials: bool
    """Whether the organization has supplied credentials."""
    client_id: str | None = None
    """Client identifier that the organization supplied; null if none."""
    client_secret_last_four: str | None = None
    """Last four characters of the secret that the organization supplied; null if none."""
    redirect_uri: str
    """Redirect URI that the organization registers at the provider."""


class DataIntegrationCredentials(Model, frozen=True, kw_only=True):
    """The application's OAuth credentials at a provider, without the secret."""

    type: DataIntegrationCredentialsType
    """Whose OAuth application is used."""
    client_id: str | None = None
    """Client identifier at the provider; null if each organization brings its own."""
    redacted_client_secret: str | None = None
    """Last four characters of the client secret; null if each organization brings its own."""


class DataIntegrationCredentialsActive(Model, frozen=True, kw_only=True):
    """The answer when there is a usable connection."""

    active: bool = True
    """Always `true`."""
    credential: DataIntegrationCredential


class DataIntegrationCredentialsInput(Model, frozen=True, kw_only=True):
    """OAuth credentials to store for an integration."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"client_secret"})

    type: DataIntegrationCredentialsType
    """Whose OAuth application is used."""
    client_id: str | UnsetType = UNSET
    """Client identifier at the provider; required for the type `custom`, left out for `organization`."""
    client_secret: str | UnsetType = UNSET
    """Client secret at the provider; required for the type `custom`, left out for `organization`."""


class DataIntegrationCustomProvider(Model, frozen=True, kw_only=True):
    """The OAuth settings of a custom provider."""

    name: str
    authorization_url: str | None = None
    """Authorization endpoint of the provider."""
    token_url: str | None = None
    """Token endpoint of the provider."""
    refresh_token_url: str | None = None
    """Endpoint for refreshing tokens, if it is not the token endpoint."""
    pkce_enabled: bool
    """Whether the authorization uses PKCE."""
    request_scope_separator: str
    """What separates the scopes in a request."""
    scopes_required: bool
    """Whether at least one scope must be selected."""
    client_secret_required: bool
    """Whether the provider needs a client secret."""
    additional_authorization_parameters: dict[str, str] = {}
    """Fixed query parameters to add to the authorization URL."""
    token_body_content_type: str
    """Content type of requests to the token endpoint."""
    authenticate_via: CustomProviderAuthenticateVia
    """How the client credentials are sent to the token endpoint."""


class DataIntegrationFinishConnectionResponse(Model, frozen=True, kw_only=True):
    """The connection that was saved."""

    connected_account: DataProviderConnectedAccount


class DataIntegrationInactive(Model, frozen=True, kw_only=True):
    """The answer when there is no usable connection, with the reason."""

    active: bool = False
    """Always `false`."""
    error: DataIntegrationInactiveReason
    """Why there is no credential."""


class DataIntegrationInstallation(Model, frozen=True, kw_only=True):
    """The connection that came about when an integration was created together with an API key."""

    id: str
    connection_role: ConnectedAccountConnectionRole
    """Whether this is the compatibility connection."""
    account_identifier: str | None = None
    """Which account at the provider this is, as far as known."""
    account_display_name: str | None = None
    """Label of the connection, which need not be unique."""
    user_id: str | None = None
    """User for whom the key is stored; null if the organization owns the connection."""
    organization_id: str | None = None
    """Organization that owns the connection or to which it is limited, if any."""
    api_key_last_4: str | None = None
    """Last four characters of the stored key."""


class DataIntegrationOAuthCredential(Model, frozen=True, kw_only=True):
    """An access token for a provider, obtained by a user's authorization."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    object: str = "credential"
    """Always `credential`."""
    auth_method: str = "oauth"
    """Always `oauth`."""
    value: str
    """The access token."""
    expires_at: Timestamp | None = None
    """When the token expires; null if it does not."""
    scopes: list[str] = []
    """Scopes that the provider granted."""
    missing_scopes: list[str] = []
    """Scopes that the integration requests and the token lacks."""
    metadata: dict[str, Any] = {}
    """Further members of the provider's token answer that are not sensitive, such as the address of an
    instance.
    """
    config: dict[str, str] = {}
    """Settings that help to address the provider, such as a subdomain; no secrets."""


class DataProvider(Model, frozen=True, kw_only=True):
    """A provider that accounts can be connected to, with the connections of the user or organization in
    question.
    """

    object: str = "data_provider"
    """Always `data_provider`."""
    id: str
    name: str
    description: str | None = None
    """Shown to users to explain what the data is used for."""
    slug: str
    integration_type: str
    """Kind of integration, such as `github`."""
    credentials_type: str
    """Kind of credentials that the provider uses, such as `oauth2`."""
    scopes: list[str] | None = None
    """OAuth scopes that are requested; null if none are set."""
    auth_methods: list[DataIntegrationAuthMethod] | None = None
    """How accounts authenticate with the provider; `oauth` alone if absent."""
    ownership: DataProviderOwnership
    """Older spelling of `connection_owner`. Deprecated."""
    connection_owner: DataIntegrationOwnership
    """Who owns connections made through this provider."""
    created_at: Timestamp
    updated_at: Timestamp
    connected_account: DataProviderConnectedAccount | None = None
    """The compatibility connection; null if there is none."""
    connected_accounts: list[DataProviderConnectedAccount] = []
    """All connections if the request asked for them, otherwise the compatibility connection at most."""


class DataProviderConnectedAccount(Model, frozen=True, kw_only=True):
    """A connection to an account at a provider, owned by a user or shared by an organization."""

    object: str = "connected_account"
    """Always `connected_account`."""
    id: str
    connection_role: ConnectedAccountConnectionRole
    """Whether this is the compatibility connection. It says nothing about age or preference."""
    account_identifier: str | None = None
    """Which account at the provider this is, as far as known. It does not select a connection."""
    account_display_name: str | None = None
    """Label of the connection, which need not be unique."""
    user_id: str | None = None
    """User who owns the connection; null if an organization does."""
    organization_id: str | None = None
    """Organization that owns the connection or to which it is limited, if any."""
    scopes: list[str] = []
    """OAuth scopes that the provider granted."""
    auth_method: DataIntegrationAuthMethod | None = None
    """How the connection authenticates; `oauth` if absent."""
    api_key_last_4: str | None = None
    """Last four characters of the API key; null if the connection has none."""
    client_id: str | None = None
    """Client identifier at the provider; present for client credentials only."""
    client_secret_last_4: str | None = None
    """Last four characters of the client secret; present for client credentials only."""
    config: dict[str, str] | None = None
    """Settings of the connection that the provider declares, without secret ones."""
    state: ConnectedAccountState
    established_by_user_id: str | None = None
    """User whose authorization made the connection; null if unknown, or after that user has left the
    organization.
    """
    state_reason: ConnectedAccountStateReason | None = None
    """Why WorkOS itself changed the state; null if it did not."""
    warnings: list[ConnectedAccountWarning] | None = None
    """Remarks about the given label; present in answers to writes only."""
    created_at: Timestamp
    updated_at: Timestamp


class UpdateCustomProviderDefinition(Model, frozen=True, kw_only=True):
    """Changes to the OAuth settings of a custom provider. Absent members stay as they are."""

    name: str | UnsetType = UNSET
    authorization_url: str | UnsetType = UNSET
    """Authorization endpoint of the provider."""
    token_url: str | UnsetType = UNSET
    """Token endpoint of the provider."""
    refresh_token_url: str | None | UnsetType = UNSET
    """Endpoint for refreshing tokens, if it is not the token endpoint."""
    pkce_enabled: bool | UnsetType = UNSET
    """Whether the authorization uses PKCE."""
    request_scope_separator: str | UnsetType = UNSET
    """What separates the scopes in a request."""
    scopes_required: bool | UnsetType = UNSET
    """Whether at least one scope must be selected."""
    client_secret_required: bool | UnsetType = UNSET
    """Whether the provider needs a client secret."""
    additional_authorization_parameters: dict[str, str] | UnsetType = UNSET
    """Fixed query parameters to add to the authorization URL."""
    token_body_content_type: str | UnsetType = UNSET
    """Content type of requests to the token endpoint."""
    authenticate_via: CustomProviderAuthenticateVia | UnsetType = UNSET
    """How the client credentials are sent to the token endpoint."""


if TYPE_CHECKING:
    DataIntegrationAccessTokenResult: TypeAlias = DataIntegrationAccessTokenActive | DataIntegrationInactive | dict[str, Any]
else:
    DataIntegrationAccessTokenResult = union(
        "DataIntegrationAccessTokenResult",
        __name__,
        "active",
        {True: "DataIntegrationAccessTokenActive", False: "DataIntegrationInactive"},
    )
"""An access token, or the reason why there is none, told apart by `active`. A form that this version does not
know is a `dict`.
"""


if TYPE_CHECKING:
    DataIntegrationCredential: TypeAlias = DataIntegrationOAuthCredential | DataIntegrationApiKeyCredential | DataIntegrationClientCredentialsCredential | dict[str, Any]
else:
    DataIntegrationCredential = union(
        "DataIntegrationCredential",
        __name__,
        "auth_method",
        {"oauth": "DataIntegrationOAuthCredential", "api_key": "DataIntegrationApiKeyCredential", "client_credentials": "DataIntegrationClientCredentialsCredential"},
    )
"""A credential for a provider, whose kind `auth_method` names. A form that this version does not know is a
`dict`.
"""


if TYPE_CHECKING:
    DataIntegrationCredentialsResult: TypeAlias = DataIntegrationCredentialsActive | DataIntegrationInactive | dict[str, Any]
else:
    DataIntegrationCredentialsResult = union(
        "DataIntegrationCredentialsResult",
        __name__,
        "active",
        {True: "DataIntegrationCredentialsActive", False: "DataIntegrationInactive"},
    )
"""A credential, or the reason why there is none, told apart by `active`. A form that this version does not
know is a `dict`.
"""


if TYPE_CHECKING:
    ConnectedAccountConnectionRole: TypeAlias = (
        Literal[
            "compatibility",
            "standard",
        ]
        | str
    )
else:
    ConnectedAccountConnectionRole = open_enum(
        "compatibility",
        "standard",
    )
"""Place of a connection among those of its owner, either `compatibility` for the one that all requests see or
`standard` for any other. Other values can appear.
"""


if TYPE_CHECKING:
    ConnectedAccountState: TypeAlias = (
        Literal[
            "connected",
            "needs_reauthorization",
            "disconnected",
        ]
        | str
    )
else:
    ConnectedAccountState = open_enum(
        "connected",
        "needs_reauthorization",
        "disconnected",
    )
"""State of a connection. With `connected` it is usable, with `needs_reauthorization` the account must be
connected again, and with `disconnected` it has ended. Other values can appear.
"""


if TYPE_CHECKING:
    ConnectedAccountStateReason: TypeAlias = (
        Literal[
            "establishing_member_membership_ended",
        ]
        | str
    )
else:
    ConnectedAccountStateReason = open_enum(
        "establishing_member_membership_ended",
    )
"""Why WorkOS changed the state of a connection. `establishing_member_membership_ended` means that the member
who made a shared connection left the organization, and its credentials were deleted. Other values can
appear.
"""


if TYPE_CHECKING:
    CustomProviderAuthenticateVia: TypeAlias = (
        Literal[
            "request_body",
            "basic_auth_header",
        ]
        | str
    )
else:
    CustomProviderAuthenticateVia = open_enum(
        "request_body",
        "basic_auth_header",
    )
"""How client credentials are sent to the token endpoint, either in the request body or in a basic
authentication header. Other values can appear.
"""


if TYPE_CHECKING:
    DataIntegrationAuthMethod: TypeAlias = (
        Literal[
            "oauth",
            "api_key",
            "client_credentials",
        ]
        | str
    )
else:
    DataIntegrationAuthMethod = open_enum(
        "oauth",
        "api_key",
        "client_credentials",
    )
"""How an account authenticates with its provider. Other values can appear."""


if TYPE_CHECKING:
    DataIntegrationConfigurationCredentialsType: TypeAlias = (
        Literal[
            "shared",
            "custom",
            "organization",
        ]
        | str
    )
else:
    DataIntegrationConfigurationCredentialsType = open_enum(
        "shared",
        "custom",
        "organization",
    )
"""Whose OAuth application is used, either one `shared` by WorkOS, the `custom` one of the application, or the
`organization`'s own. Other values can appear.
"""


if TYPE_CHECKING:
    DataIntegrationConnectionIntent: TypeAlias = (
        Literal[
            "add",
            "reauthorize",
        ]
        | str
    )
else:
    DataIntegrationConnectionIntent = open_enum(
        "add",
        "reauthorize",
    )
"""What an authorization is for, either `add` to make a further connection or `reauthorize` to renew an
existing one. Other values can appear.
"""


if TYPE_CHECKING:
    DataIntegrationCredentialsType: TypeAlias = (
        Literal[
            "custom",
            "organization",
        ]
        | str
    )
else:
    DataIntegrationCredentialsType = open_enum(
        "custom",
        "organization",
    )
"""Whose OAuth application is used, either the `custom` one of the application or the `organization`'s own.
Other values can appear.
"""


if TYPE_CHECKING:
    DataIntegrationInactiveReason: TypeAlias = (
        Literal[
            "not_installed",
            "needs_reauthorization",
        ]
        | str
    )
else:
    DataIntegrationInactiveReason = open_enum(
        "not_installed",
        "needs_reauthorization",
    )
"""Why there is no credential, either `not_installed` if nothing is connected or `needs_reauthorization` if
the account must be connected again. Other values can appear.
"""


if TYPE_CHECKING:
    DataIntegrationOwnership: TypeAlias = (
        Literal[
            "user",
            "organization",
        ]
        | str
    )
else:
    DataIntegrationOwnership = open_enum(
        "user",
        "organization",
    )
"""Who owns connections, either each `user` or the `organization`, whose members share them. Other values can
appear.
"""


if TYPE_CHECKING:
    DataIntegrationState: TypeAlias = (
        Literal[
            "valid",
            "invalid",
            "requested",
        ]
        | str
    )
else:
    DataIntegrationState = open_enum(
        "valid",
        "invalid",
        "requested",
    )
"""Whether the set-up of an integration is usable. Other values can appear."""


if TYPE_CHECKING:
    DataProviderOwnership: TypeAlias = (
        Literal[
            "userland_user",
            "organization",
        ]
        | str
    )
else:
    DataProviderOwnership = open_enum(
        "userland_user",
        "organization",
    )
"""Older spelling of who owns connections, where `userland_user` stands for `user`. Other values can appear."""


if TYPE_CHECKING:
    PipesConnectedAccountState: TypeAlias = (
        Literal[
            "connected",
            "needs_reauthorization",
        ]
        | str
    )
else:
    PipesConnectedAccountState = open_enum(
        "connected",
        "needs_reauthorization",
    )
"""State that an imported connection can be given. Other values can appear."""
