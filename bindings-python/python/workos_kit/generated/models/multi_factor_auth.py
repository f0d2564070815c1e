# Generated from api/multi_factor_auth.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `multi_factor_auth` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..._values import Model, Timestamp, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class AuthenticationChallenge(Model, frozen=True, kw_only=True):
    """A request to prove possession of a factor by entering a code."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"code"})

    object: str = "authentication_challenge"
    """Always `authentication_challenge`."""
    id: str
    expires_at: Timestamp | None = None
    """When the code stops being accepted; absent for TOTP factors, whose codes change by themselves."""
    code: str | None = None
    """The one-time code itself, present where the application delivers it, as with `generic_otp` factors."""
    authentication_factor_id: str
    """Identifier of the factor being challenged."""
    created_at: Timestamp
    updated_at: Timestamp


class AuthenticationChallengeVerifyResponse(Model, frozen=True, kw_only=True):
    """The outcome of checking a code."""

    challenge: AuthenticationChallenge
    """The challenge that was answered."""
    valid: bool
    """Whether the code was right."""


class AuthenticationFactor(Model, frozen=True, kw_only=True):
    """A second factor of a person, as it is shown after enrolment."""

    object: str = "authentication_factor"
    """Always `authentication_factor`."""
    id: str
    type: AuthenticationFactorType
    user_id: str | None = None
    """Identifier of the user the factor belongs to; absent when it is not tied to a user."""
    sms: AuthenticationFactorSms | None = None
    """Present when the type is `sms`."""
    totp: AuthenticationFactorTotp | None = None
    """Present when the type is `totp`."""
    created_at: Timestamp
    updated_at: Timestamp


class AuthenticationFactorEnrolled(Model, frozen=True, kw_only=True):
    """A newly enrolled second factor, with the secrets that are shown this one time."""

    object: str = "authentication_factor"
    """Always `authentication_factor`."""
    id: str
    type: AuthenticationFactorType
    user_id: str | None = None
    """Identifier of the user the factor belongs to; absent when it is not tied to a user."""
    sms: AuthenticationFactorSms | None = None
    """Present when the type is `sms`."""
    totp: AuthenticationFactorEnrolledTotp | None = None
    """Present when the type is `totp`."""
    created_at: Timestamp
    updated_at: Timestamp


class AuthenticationFactorEnrolledTotp(Model, frozen=True, kw_only=True):
    """What an authenticator app needs to produce codes. Show it once and do not store it."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"secret", "qr_code", "uri"})

    issuer: str
    """Name of the application or company, shown in the authenticator app."""
    user: str
    """Name of the account, often an e-mail address, shown in the authenticator app."""
    secret: str
    """Shared secret in Base32, for typing in by hand."""
    qr_code: str
    """QR code to scan, as a data URI of an image."""
    uri: str
    """The same content as an `otpauth` URI, for opening an app on the same device."""


class AuthenticationFactorSms(Model, frozen=True, kw_only=True):
    """Where the codes of an SMS factor go."""

    phone_number: str
    """Number that receives the codes."""


class AuthenticationFactorTotp(Model, frozen=True, kw_only=True):
    """The labels an authenticator app shows for a TOTP factor."""

    issuer: str
    """Name of the application or company, shown in the authenticator app."""
    user: str
    """Name of the account, often an e-mail address, shown in the authenticator app."""


class UserAuthenticationFactorEnrollment(Model, frozen=True, kw_only=True):
    """A newly enrolled factor of a user with the challenge that completes the enrolment."""

    authentication_factor: AuthenticationFactorEnrolled
    authentication_challenge: AuthenticationChallenge
    """The first challenge of the new factor."""


if TYPE_CHECKING:
    AuthenticationFactorType: TypeAlias = (
        Literal[
            "generic_otp",
            "sms",
            "totp",
            "webauthn",
        ]
        | str
    )
else:
    AuthenticationFactorType = open_enum(
        "generic_otp",
        "sms",
        "totp",
        "webauthn",
    )
"""Kind of second factor. `totp` uses an authenticator app, `sms` a text message, `generic_otp` a code the
application delivers itself, `webauthn` a security key or passkey. Other values can appear.
"""


if TYPE_CHECKING:
    EnrollFactorType: TypeAlias = (
        Literal[
            "generic_otp",
            "sms",
            "totp",
        ]
        | str
    )
else:
    EnrollFactorType = open_enum(
        "generic_otp",
        "sms",
        "totp",
    )
"""Kind of second factor that can be enrolled through the API. Other values can appear."""
