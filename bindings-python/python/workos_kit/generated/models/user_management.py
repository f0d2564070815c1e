# Generated from api/user_management.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `user_management` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from msgspec import UNSET, UnsetType, field

from ..._values import Model, Timestamp, lazy, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import connect as _connect
    from . import events as _events
    from . import sso as _sso
else:
    _connect = lazy("connect")
    _events = lazy("events")
    _sso = lazy("sso")


class AuthenticateResponse(Model, frozen=True, kw_only=True):
    """Result of a sign-in or a refresh, the user and the tokens of the session."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"authkit_authorization_code", "access_token", "refresh_token"})

    user: User
    organization_id: str | None = None
    """Identifier of the organization that the session is in; absent if it is in none."""
    authkit_authorization_code: str | None = None
    """Authorization code that another application of the environment can exchange for its own tokens."""
    access_token: str
    """Short-lived JWT that identifies the session. Its claims hold organization, roles and permissions."""
    refresh_token: str
    """One-time token for `authenticate_with_refresh_token`; it replaces the one before."""
    authentication_method: AuthenticationMethod | None = None
    """How the user signed in."""
    impersonator: Impersonator | None = None
    """Present if an administrator of the environment acts as the user."""
    oauth_tokens: _sso.OAuthTokens | None = None
    """Tokens of the OAuth provider; present if the provider is set to return them."""


class AuthkitOAuthResource(Model, frozen=True, kw_only=True):
    """A resource (RFC 8707), such as an MCP server, for which clients can request tokens."""

    object: str = "authkit_oauth_resource"
    """Always `authkit_oauth_resource`."""
    id: str
    uri: str
    """Resource indicator, possibly with one `*`."""
    default: bool
    """Whether it applies when a client names no resource."""
    created_at: Timestamp
    updated_at: Timestamp


class AuthorizedApplication(Model, frozen=True, kw_only=True):
    """An application to which a user gave consent."""

    object: str = "authorized_connect_application"
    """Always `authorized_connect_application`."""
    id: str
    """Identifier of the consent."""
    granted_scopes: list[str] = []
    """Scopes that the user allowed."""
    oauth_resource: str | None = None
    """Resource indicator (RFC 8707) that the consent is for, if the application named one."""
    application: _connect.ConnectApplication
    """The application itself."""


class CorsOrigin(Model, frozen=True, kw_only=True):
    """A web origin from which browsers may call the API."""

    object: str = "cors_origin"
    """Always `cors_origin`."""
    id: str
    origin: str
    """Scheme, host and port."""
    created_at: Timestamp
    updated_at: Timestamp


class DeviceAuthorizationResponse(Model, frozen=True, kw_only=True):
    """Start of a device flow, with what to show to the user and what to poll with."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"device_code"})

    device_code: str
    """Code for polling; keep it on the device."""
    user_code: str
    """Short code for the user to enter or compare."""
    verification_uri: str
    """Address for the user to open in any browser."""
    verification_uri_complete: str | None = None
    """The same address with the user code in it, for a link or a QR code."""
    expires_in: int
    """Lifetime of both codes in seconds."""
    interval: int | None = None
    """Least number of seconds between two polls; 5 if absent."""


class EmailChange(Model, frozen=True, kw_only=True):
    """A change of e-mail address that waits for its code."""

    object: str = "email_change"
    """Always `email_change`."""
    user: User
    """The user, still with the present address."""
    new_email: str
    """Address to change to, to which the code was sent."""
    expires_at: Timestamp
    """When the code stops being accepted."""
    created_at: Timestamp


class EmailChangeConfirmation(Model, frozen=True, kw_only=True):
    """A completed change of e-mail address."""

    object: str = "email_change_confirmation"
    """Always `email_change_confirmation`."""
    user: User
    """The user, with the new address."""


class EmailVerification(Model, frozen=True, kw_only=True):
    """A one-time code that proves control of an e-mail address."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"code"})

    object: str = "email_verification"
    """Always `email_verification`."""
    id: str
    user_id: str
    """Identifier of the user whose address is verified."""
    email: str
    """Address that is verified."""
    expires_at: Timestamp
    """When the code stops being accepted."""
    created_at: Timestamp
    updated_at: Timestamp
    code: str
    """The code to send to that address."""


class Impersonator(Model, frozen=True, kw_only=True):
    """An administrator of the environment who acts as a user, from the WorkOS dashboard."""

    email: str
    """Address of the person who acts as the user."""
    reason: str | None = None
    """Reason the person gave; null if none."""


class Invitation(Model, frozen=True, kw_only=True):
    """An invitation to an organization, or to the application as a whole. The token and the link let anyone
    accept it, so treat the object as a secret.
    """

    secret_fields: ClassVar[frozenset[str]] = frozenset({"token", "accept_invitation_url"})

    object: str = "invitation"
    """Always `invitation`."""
    id: str
    email: str
    """Address that was invited."""
    state: InvitationState
    """Whether the invitation is still open."""
    accepted_at: Timestamp | None = None
    """When it was accepted; null if it was not."""
    revoked_at: Timestamp | None = None
    """When it was revoked; null if it was not."""
    expires_at: Timestamp
    """When it can no longer be accepted."""
    organization_id: str | None = None
    """Identifier of the organization that the person joins; null for the application as a whole."""
    inviter_user_id: str | None = None
    """Identifier of the user who sent it; null if no user was named."""
    accepted_user_id: str | None = None
    """Identifier of the user who accepted it; null if nobody has."""
    role_slug: str | None = None
    """Slug of the role that the person gets in the organization; null without an organization."""
    created_at: Timestamp
    updated_at: Timestamp
    token: str
    """Token for `find_invitation_by_token` and for `invitation_token` of a sign-in."""
    accept_invitation_url: str
    """Link to the page on which the person accepts; it contains the token."""


class Jwk(Model, frozen=True, kw_only=True):
    """A public RSA key as a JSON Web Key (RFC 7517)."""

    alg: str = "RS256"
    """Signature algorithm that the key is for. Always `RS256`."""
    kty: str = "RSA"
    """Key type. Always `RSA`."""
    use: str = "sig"
    """Intended use, checking signatures. Always `sig`."""
    x5c: list[str] = []
    """X.509 certificate chain, each in base64 of its DER form."""
    n: str
    """Modulus, in base64url."""
    e: str
    """Exponent, in base64url."""
    kid: str
    """Identifier of the key, which tokens name in their header."""
    x5t_s256: str = field(name="x5t#S256")
    """SHA-256 digest of the certificate, in base64url."""


class JwksResponse(Model, frozen=True, kw_only=True):
    """The public keys of an application, as a JSON Web Key Set (RFC 7517)."""

    keys: list[Jwk] = []
    """Several keys during a rotation; choose by `kid`."""


class JwtTemplate(Model, frozen=True, kw_only=True):
    """Template for the custom claims of access tokens."""

    object: str = "jwt_template"
    """Always `jwt_template`."""
    content: str
    """Liquid template that renders to a JSON object of claims."""
    created_at: Timestamp
    updated_at: Timestamp


class MagicAuth(Model, frozen=True, kw_only=True):
    """A one-time sign-in code."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"code"})

    object: str = "magic_auth"
    """Always `magic_auth`."""
    id: str
    user_id: str
    """Identifier of the user who signs in."""
    email: str
    """Address that the code is for."""
    expires_at: Timestamp
    """When the code stops being accepted."""
    created_at: Timestamp
    updated_at: Timestamp
    code: str
    """The six digits to send to that address."""


class MagicAuthCreateResponse(Model, frozen=True, kw_only=True):
    """A one-time sign-in code just created."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"code"})

    object: str = "magic_auth"
    """Always `magic_auth`."""
    id: str
    user_id: str
    """Identifier of the user who signs in."""
    email: str
    """Address that the code is for."""
    expires_at: Timestamp
    """When the code stops being accepted."""
    created_at: Timestamp
    updated_at: Timestamp
    code: str
    """The six digits to send to that address. Never show them to the browser that asked."""
    radar_auth_attempt_id: str | None = None
    """Identifier of the Radar attempt, to pass on to `authenticate_with_magic_auth`; present if Radar looked
    at it.
    """


class PasswordReset(Model, frozen=True, kw_only=True):
    """A one-time token for setting a new password."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"password_reset_token", "password_reset_url"})

    object: str = "password_reset"
    """Always `password_reset`."""
    id: str
    user_id: str
    """Identifier of the user whose password is reset."""
    email: str
    """Address of that user."""
    expires_at: Timestamp
    """When the token stops being accepted."""
    created_at: Timestamp
    password_reset_token: str
    """Token for `confirm_password_reset`."""
    password_reset_url: str
    """Link to the page for the new password; it contains the token."""


class RadarChallenge(Model, frozen=True, kw_only=True):
    """A one-time code with which a sign-in that Radar stopped goes on."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"code"})

    object: str = "radar_challenge"
    """Always `radar_challenge`."""
    id: str
    type: str = "email"
    """Way in which the code is sent. Always `email`."""
    user_id: str
    """Identifier of the user who is signing in."""
    email: str
    """Address that the code is for."""
    expires_at: Timestamp
    """When the code stops being accepted."""
    created_at: Timestamp
    updated_at: Timestamp
    code: str
    """The code to send to that address."""


class RedirectUri(Model, frozen=True, kw_only=True):
    """An address to which callbacks may go."""

    object: str = "redirect_uri"
    """Always `redirect_uri`."""
    id: str
    uri: str
    """The address."""
    default: bool
    """Whether it applies when a request names none."""
    created_at: Timestamp
    updated_at: Timestamp


class ResetPasswordResponse(Model, frozen=True, kw_only=True):
    """Result of a password reset."""

    user: User
    """The user whose password was set."""


class SendRadarSmsChallengeResponse(Model, frozen=True, kw_only=True):
    """Confirmation that a code was sent by SMS."""

    verification_id: str
    """Identifier for `authenticate_with_radar_sms_challenge`."""
    phone_number: str
    """Number that the code was sent to."""


class SendVerificationEmailResponse(Model, frozen=True, kw_only=True):
    """Confirmation that a verification e-mail was sent."""

    user: User
    """The user whose address is to be verified."""


class Session(Model, frozen=True, kw_only=True):
    """A session of a user, from sign-in to sign-out or expiry."""

    object: str = "session"
    """Always `session`."""
    id: str
    """Identifier of the session, the `sid` claim of its access tokens."""
    impersonator: Impersonator | None = None
    """Present if an administrator of the environment acts as the user."""
    ip_address: str | None = None
    """Address that the user signed in from; null if unknown."""
    organization_id: str | None = None
    """Identifier of the organization that the session is in; absent if it is in none."""
    user_agent: str | None = None
    """Browser or app that the user signed in with; null if unknown."""
    user_id: str
    """Identifier of the user."""
    auth_method: SessionAuthMethod
    """How the user signed in."""
    status: SessionStatus
    """Whether the session can still be refreshed."""
    expires_at: Timestamp
    """When the session ends by itself."""
    ended_at: Timestamp | None = None
    """When it ended; null while it is active."""
    created_at: Timestamp
    updated_at: Timestamp


class User(Model, frozen=True, kw_only=True):
    """A person who can sign in to the application."""

    object: str = "user"
    """Always `user`."""
    id: str
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    """Full name."""
    profile_picture_url: str | None = None
    """Address of a picture of the user; null if there is none."""
    email: str
    email_verified: bool
    """Whether the user has shown control of the address. Do not grant rights by an unverified one."""
    external_id: str | None = None
    """The application's own identifier, unique in the environment; null if none was set."""
    metadata: dict[str, str] | None = None
    """The application's own key-value pairs."""
    last_sign_in_at: Timestamp | None = None
    """When the user last signed in; null if never."""
    locale: str | None = None
    """Language that the user prefers, as a language tag; null if unknown."""
    created_at: Timestamp
    updated_at: Timestamp


class UserApiKey(Model, frozen=True, kw_only=True):
    """API key of a user, without its value."""

    object: str = "api_key"
    """Always `api_key`."""
    id: str
    owner: UserApiKeyOwner
    """The user, and the organization that the key works in."""
    name: str
    obfuscated_value: str
    """Shortened form of the key that is safe to show, so that a person can recognise it."""
    last_used_at: Timestamp | None = None
    """When the key was last used; null if never."""
    expires_at: Timestamp | None = None
    """When the key stops working; null if it does not expire."""
    permissions: list[str] = []
    """Slugs of the permissions that the key carries."""
    created_at: Timestamp
    updated_at: Timestamp


class UserApiKeyOwner(Model, frozen=True, kw_only=True):
    """User as the owner of an API key."""

    type: str = "user"
    """Always `user`."""
    id: str
    """Identifier of the user."""
    organization_id: str
    """Identifier of the organization that the key works in."""


class UserApiKeyWithValue(Model, frozen=True, kw_only=True):
    """API key of a user just created, with its value."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    object: str = "api_key"
    """Always `api_key`."""
    id: str
    owner: UserApiKeyOwner
    """The user, and the organization that the key works in."""
    name: str
    obfuscated_value: str
    """Shortened form of the key that is safe to show, so that a person can recognise it."""
    last_used_at: Timestamp | None = None
    """When the key was last used; null if never."""
    expires_at: Timestamp | None = None
    """When the key stops working; null if it does not expire."""
    permissions: list[str] = []
    """Slugs of the permissions that the key carries."""
    created_at: Timestamp
    updated_at: Timestamp
    value: str
    """The key itself, shown only this once."""


class UserCreateResponse(Model, frozen=True, kw_only=True):
    """A user just created."""

    object: str = "user"
    """Always `user`."""
    id: str
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    """Full name."""
    profile_picture_url: str | None = None
    """Address of a picture of the user; null if there is none."""
    email: str
    email_verified: bool
    """Whether the address counts as verified."""
    external_id: str | None = None
    """The application's own identifier, unique in the environment; null if none was set."""
    metadata: dict[str, str] | None = None
    """The application's own key-value pairs."""
    last_sign_in_at: Timestamp | None = None
    """When the user last signed in; null if never."""
    locale: str | None = None
    """Language that the user prefers, as a language tag; null if unknown."""
    created_at: Timestamp
    updated_at: Timestamp
    radar_auth_attempt_id: str | None = None
    """Identifier of the Radar attempt, to pass on to the sign-in that follows; present if Radar looked at it."""


class UserIdentity(Model, frozen=True, kw_only=True):
    """An account at an OAuth provider that is linked to a user."""

    idp_id: str
    """Identifier of the account at the provider."""
    type: str = "OAuth"
    """Kind of identity; there is only this one so far. Always `OAuth`."""
    provider: UserIdentityProvider
    """OAuth provider of the account."""


class VerifyEmailResponse(Model, frozen=True, kw_only=True):
    """Result of an e-mail verification."""

    user: User
    """The user, whose address is verified now."""


class Waitlist(Model, frozen=True, kw_only=True):
    """A list of people who would like access to the application."""

    object: str = "waitlist"
    """Always `waitlist`."""
    id: str
    created_at: Timestamp
    updated_at: Timestamp


class WaitlistEntry(Model, frozen=True, kw_only=True):
    """A person on a waitlist."""

    id: str
    email: str
    """Address of the person."""
    state: _events.WaitlistUserState
    """What was decided about the person."""
    approved_at: Timestamp | None = None
    """When the person was approved; null if not."""
    additional_fields: dict[str, str] | None = None
    """Further answers of the person. They are untrusted input."""
    waitlist_id: str | None = None
    """Identifier of the waitlist."""
    created_at: Timestamp
    updated_at: Timestamp
    object: str = "waitlist_entry"
    """Always `waitlist_entry`."""


class PasswordHashed(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `password_hash`, `password_hash_type`, `password_salt_position`."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"password_hash"})

    password_hash: str
    """Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`."""
    password_hash_type: PasswordHashType
    """Algorithm that made `password_hash`."""
    password_salt_position: PasswordSaltPosition | UnsetType = UNSET
    """Where the salt stood when the hash was made; only for `ssha256`, where `suffix` is the default."""


class PasswordPlaintext(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `password`."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"password"})

    password: str
    """Plain password; not together with `password_hash`."""


if TYPE_CHECKING:
    AuthenticationMethod: TypeAlias = (
        Literal[
            "SSO",
            "Password",
            "Passkey",
            "AppleOAuth",
            "BitbucketOAuth",
            "CrossAppAuth",
            "DiscordOAuth",
            "ExternalAuth",
            "GitHubOAuth",
            "GitLabOAuth",
            "GoogleOAuth",
            "GrokOAuth",
            "XOAuth",
            "IntuitOAuth",
            "LinkedInOAuth",
            "MicrosoftOAuth",
            "SalesforceOAuth",
            "SlackOAuth",
            "VercelMarketplaceOAuth",
            "VercelOAuth",
            "XeroOAuth",
            "MagicAuth",
            "Impersonation",
            "MigratedSession",
        ]
        | str
    )
else:
    AuthenticationMethod = open_enum(
        "SSO",
        "Password",
        "Passkey",
        "AppleOAuth",
        "BitbucketOAuth",
        "CrossAppAuth",
        "DiscordOAuth",
        "ExternalAuth",
        "GitHubOAuth",
        "GitLabOAuth",
        "GoogleOAuth",
        "GrokOAuth",
        "XOAuth",
        "IntuitOAuth",
        "LinkedInOAuth",
        "MicrosoftOAuth",
        "SalesforceOAuth",
        "SlackOAuth",
        "VercelMarketplaceOAuth",
        "VercelOAuth",
        "XeroOAuth",
        "MagicAuth",
        "Impersonation",
        "MigratedSession",
    )
"""How a user signed in. `Impersonation` stands for an administrator of the environment who acts as the user.
Other values can appear.
"""


if TYPE_CHECKING:
    AuthenticationProvider: TypeAlias = (
        Literal[
            "authkit",
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
    AuthenticationProvider = open_enum(
        "authkit",
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
"""What a user can be sent to for signing in. `authkit` is the hosted page with all methods of the
environment, the others are social providers. Other values can appear.
"""


if TYPE_CHECKING:
    InvitationState: TypeAlias = (
        Literal[
            "pending",
            "accepted",
            "expired",
            "revoked",
        ]
        | str
    )
else:
    InvitationState = open_enum(
        "pending",
        "accepted",
        "expired",
        "revoked",
    )
"""What has become of an invitation. Only `pending` ones can be accepted, sent again or revoked. Other values
can appear.
"""


if TYPE_CHECKING:
    Locale: TypeAlias = (
        Literal[
            "af",
            "am",
            "ar",
            "bg",
            "bn",
            "bs",
            "ca",
            "cs",
            "da",
            "de",
            "de-DE",
            "el",
            "en",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-US",
            "es",
            "es-419",
            "es-ES",
            "es-US",
            "et",
            "fa",
            "fi",
            "fil",
            "fr",
            "fr-BE",
            "fr-CA",
            "fr-FR",
            "fy",
            "gl",
            "gu",
            "ha",
            "he",
            "hi",
            "hr",
            "hu",
            "hy",
            "id",
            "is",
            "it",
            "it-IT",
            "ja",
            "jv",
            "ka",
            "kk",
            "km",
            "kn",
            "ko",
            "lt",
            "lv",
            "mk",
            "ml",
            "mn",
            "mr",
            "ms",
            "my",
            "nb",
            "ne",
            "nl",
            "nl-BE",
            "nl-NL",
            "nn",
            "no",
            "pa",
            "pl",
            "pt",
            "pt-BR",
            "pt-PT",
            "ro",
            "ru",
            "sk",
            "sl",
            "sq",
            "sr",
            "sv",
            "sw",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
            "vi",
            "zh",
            "zh-CN",
            "zh-HK",
            "zh-TW",
            "zu",
        ]
        | str
    )
else:
    Locale = open_enum(
        "af",
        "am",
        "ar",
        "bg",
        "bn",
        "bs",
        "ca",
        "cs",
        "da",
        "de",
        "de-DE",
        "el",
        "en",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-US",
        "es",
        "es-419",
        "es-ES",
        "es-US",
        "et",
        "fa",
        "fi",
        "fil",
        "fr",
        "fr-BE",
        "fr-CA",
        "fr-FR",
        "fy",
        "gl",
        "gu",
        "ha",
        "he",
        "hi",
        "hr",
        "hu",
        "hy",
        "id",
        "is",
        "it",
        "it-IT",
        "ja",
        "jv",
        "ka",
        "kk",
        "km",
        "kn",
        "ko",
        "lt",
        "lv",
        "mk",
        "ml",
        "mn",
        "mr",
        "ms",
        "my",
        "nb",
        "ne",
        "nl",
        "nl-BE",
        "nl-NL",
        "nn",
        "no",
        "pa",
        "pl",
        "pt",
        "pt-BR",
        "pt-PT",
        "ro",
        "ru",
        "sk",
        "sl",
        "sq",
        "sr",
        "sv",
        "sw",
        "ta",
        "te",
        "th",
        "tr",
        "uk",
        "ur",
        "uz",
        "vi",
        "zh",
        "zh-CN",
        "zh-HK",
        "zh-TW",
        "zu",
    )
"""Languages of the e-mails, as language tags (BCP 47). Other values can appear."""


if TYPE_CHECKING:
    PasswordHashType: TypeAlias = (
        Literal[
            "bcrypt",
            "firebase-scrypt",
            "ssha",
            "ssha256",
            "scrypt",
            "pbkdf2",
            "argon2",
        ]
        | str
    )
else:
    PasswordHashType = open_enum(
        "bcrypt",
        "firebase-scrypt",
        "ssha",
        "ssha256",
        "scrypt",
        "pbkdf2",
        "argon2",
    )
"""Algorithms of password hashes that can be brought over from another system. Other values can appear."""


if TYPE_CHECKING:
    PasswordSaltPosition: TypeAlias = (
        Literal[
            "prefix",
            "suffix",
        ]
        | str
    )
else:
    PasswordSaltPosition = open_enum(
        "prefix",
        "suffix",
    )
"""Where the salt stood when a password was hashed; `prefix` is before the password, `suffix` after it. Other
values can appear.
"""


if TYPE_CHECKING:
    ScreenHint: TypeAlias = (
        Literal[
            "sign-up",
            "sign-in",
        ]
        | str
    )
else:
    ScreenHint = open_enum(
        "sign-up",
        "sign-in",
    )
"""Page of AuthKit that a user sees first. Other values can appear."""


if TYPE_CHECKING:
    SessionAuthMethod: TypeAlias = (
        Literal[
            "cross_app_auth",
            "external_auth",
            "impersonation",
            "magic_code",
            "migrated_session",
            "oauth",
            "passkey",
            "password",
            "sso",
            "unknown",
        ]
        | str
    )
else:
    SessionAuthMethod = open_enum(
        "cross_app_auth",
        "external_auth",
        "impersonation",
        "magic_code",
        "migrated_session",
        "oauth",
        "passkey",
        "password",
        "sso",
        "unknown",
    )
"""How a session came about. Other values can appear."""


if TYPE_CHECKING:
    SessionStatus: TypeAlias = (
        Literal[
            "active",
            "expired",
            "revoked",
        ]
        | str
    )
else:
    SessionStatus = open_enum(
        "active",
        "expired",
        "revoked",
    )
"""Whether a session goes on, ran out or was ended before its time. Other values can appear."""


if TYPE_CHECKING:
    UserIdentityProvider: TypeAlias = (
        Literal[
            "AppleOAuth",
            "BitbucketOAuth",
            "GithubOAuth",
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
    UserIdentityProvider = open_enum(
        "AppleOAuth",
        "BitbucketOAuth",
        "GithubOAuth",
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
"""OAuth providers of linked accounts. Note `GithubOAuth`, which is `GitHubOAuth` in most other places. Other
values can appear.
"""
