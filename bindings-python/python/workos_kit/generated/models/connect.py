# Generated from api/connect.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `connect` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from msgspec import UNSET, UnsetType

from ..._values import Model, Timestamp, open_enum, union

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class ConnectApplicationM2M(Model, frozen=True, kw_only=True):
    """An application that acts for an organization with its own credentials and without a user."""

    object: str = "connect_application"
    """Always `connect_application`."""
    id: str
    client_id: str
    """Identifies the application in OAuth requests."""
    description: str | None = None
    name: str
    scopes: list[str] = []
    """OAuth scopes that the application may request."""
    created_at: Timestamp
    updated_at: Timestamp
    application_type: str = "m2m"
    """Always `m2m`."""
    organization_id: str
    """Organization for which the application obtains tokens."""


class ConnectApplicationOAuth(Model, frozen=True, kw_only=True):
    """An application that signs users in through OAuth."""

    object: str = "connect_application"
    """Always `connect_application`."""
    id: str
    client_id: str
    """Identifies the application in OAuth requests."""
    description: str | None = None
    name: str
    scopes: list[str] = []
    """OAuth scopes that the application may request."""
    created_at: Timestamp
    updated_at: Timestamp
    application_type: str = "oauth"
    """Always `oauth`."""
    redirect_uris: list[ConnectApplicationRedirectUri] = []
    """Addresses to which the browser may be sent back."""
    cors_origins: list[str] = []
    """Web origins from which a browser may call the token endpoint for this application."""
    uses_pkce: bool
    """Whether the application uses PKCE."""
    is_first_party: bool
    """Whether the application belongs to the same product, so that users are not asked for consent."""
    was_dynamically_registered: bool | None = None
    """Whether the application registered itself through dynamic client registration."""
    organization_id: str | None = None
    """Organization that the application belongs to, if any."""


class ConnectApplicationRedirectUri(Model, frozen=True, kw_only=True):
    """An address to which the browser may be sent back after sign-in."""

    uri: str
    default: bool
    """Whether this is the default among the addresses of the application."""


class ConnectApplicationSecret(Model, frozen=True, kw_only=True):
    """A client secret of an application, without its value."""

    object: str = "connect_application_secret"
    """Always `connect_application_secret`."""
    id: str
    secret_hint: str
    """The last characters of the value, to tell secrets apart."""
    last_used_at: Timestamp | None = None
    """When the secret was last used; null if never."""
    created_at: Timestamp
    updated_at: Timestamp


class ConnectApplicationSecretWithValue(Model, frozen=True, kw_only=True):
    """A client secret that was just created, with its value."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"secret"})

    object: str = "connect_application_secret"
    """Always `connect_application_secret`."""
    id: str
    secret_hint: str
    """The last characters of the value, to tell secrets apart."""
    last_used_at: Timestamp | None = None
    """When the secret was last used; null if never."""
    created_at: Timestamp
    updated_at: Timestamp
    secret: str
    """The value. It cannot be fetched again."""


class ExternalAuthCompleteResponse(Model, frozen=True, kw_only=True):
    """Where the sign-in goes on after the application's own login page."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"redirect_uri"})

    redirect_uri: str
    """Address in AuthKit to which to send the user's browser. It carries a signed token that completes the
    sign-in.
    """


class ExternalAuthUser(Model, frozen=True, kw_only=True):
    """A user as the application knows them, to be created or updated in AuthKit."""

    id: str
    """The application's own identifier of the user, which becomes their `external_id`."""
    email: str
    """E-mail address, which no other user may have."""
    first_name: str | UnsetType = UNSET
    last_name: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    """Full name."""
    metadata: dict[str, str] | UnsetType = UNSET
    """Key and value pairs to keep with the user."""


class OAuth2Token(Model, frozen=True, kw_only=True):
    """The answer of the token endpoint (RFC 6749)."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"access_token", "id_token", "refresh_token"})

    access_token: str
    token_type: str
    """How to send the access token, normally `bearer`."""
    expires_in: int
    """Lifetime of the access token in seconds."""
    id_token: str | None = None
    """Claims about the user; present if the scope `openid` was granted."""
    refresh_token: str | None = None
    """Present if the scope `offline_access` was granted."""
    scope: str | None = None
    """Granted scopes separated by spaces."""


class OpenIdConfiguration(Model, frozen=True, kw_only=True):
    """The OpenID Connect discovery document of the AuthKit domain."""

    issuer: str
    """The value of the claim `iss` in tokens."""
    authorization_endpoint: str
    token_endpoint: str
    introspection_endpoint: str
    userinfo_endpoint: str
    jwks_uri: str
    """Where the public keys are found that verify tokens."""
    grant_types_supported: list[str] = []
    response_types_supported: list[str] = []
    subject_types_supported: list[str] = []
    id_token_signing_alg_values_supported: list[str] = []


class RedirectUriInput(Model, frozen=True, kw_only=True):
    """An address to register for an application."""

    uri: str
    default: bool | None | UnsetType = UNSET
    """Whether this is the default among the addresses of the application."""


class UserConsentOption(Model, frozen=True, kw_only=True):
    """A choice that the consent page offers, whose outcome becomes a claim."""

    claim: str
    """Name of the claim that receives the chosen value."""
    type: str = "enum"
    """Kind of choice, always one value out of a list. Always `enum`."""
    label: str
    """Text shown to the user."""
    choices: list[UserConsentOptionChoice]


class UserConsentOptionChoice(Model, frozen=True, kw_only=True):
    """One of the values that the user may choose."""

    value: str | UnsetType = UNSET
    """Value of the claim if this choice is taken."""
    label: str | UnsetType = UNSET
    """Text shown to the user."""


if TYPE_CHECKING:
    ConnectApplication: TypeAlias = ConnectApplicationOAuth | ConnectApplicationM2M | dict[str, Any]
else:
    ConnectApplication = union(
        "ConnectApplication",
        __name__,
        "application_type",
        {"oauth": "ConnectApplicationOAuth", "m2m": "ConnectApplicationM2M"},
    )
"""An application of either kind, told apart by `application_type`. A form that this version does not know is
a `dict`.
"""


if TYPE_CHECKING:
    ApplicationRegistrationType: TypeAlias = (
        Literal[
            "dynamic",
            "authenticated",
        ]
        | str
    )
else:
    ApplicationRegistrationType = open_enum(
        "dynamic",
        "authenticated",
    )
"""How an application was registered, either `dynamic` if it registered itself (dynamic client registration)
or `authenticated` if an authenticated caller did. Other values can appear.
"""


if TYPE_CHECKING:
    TokenTypeHint: TypeAlias = (
        Literal[
            "access_token",
            "refresh_token",
        ]
        | str
    )
else:
    TokenTypeHint = open_enum(
        "access_token",
        "refresh_token",
    )
"""Kind of token in an introspection request. Other values can appear."""
