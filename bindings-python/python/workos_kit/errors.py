"""One root exception with a subclass per kind; the kind says what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

import msgspec

from ._native import ErrorValue

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "AuthenticationError",
    "CallbackError",
    "Challenge",
    "ChallengeError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "DecodeError",
    "Error",
    "FieldError",
    "InvalidRequestError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitedError",
    "RequestCancelledError",
    "RequestTimeoutError",
    "SessionExpiredError",
    "SessionInvalidError",
    "SignatureMismatchError",
    "UnavailableError",
    "UnexpectedError",
]


class FieldError(msgspec.Struct, frozen=True):
    """What is wrong with one member of a request."""

    field: str | None = None
    """The member, if the server names it."""
    code: str | None = None
    """Code of the problem."""
    message: str | None = None
    """The problem in words."""


class Challenge(msgspec.Struct, frozen=True, kw_only=True):
    """What must happen before a sign-in is complete.

    Members that do not belong to the kind of step are `None` or empty.
    """

    kind: str
    """Which step, such as `mfa_challenge` or `organization_selection_required`."""
    pending_authentication_token: str | None = None
    """To be sent with the answer to the step."""
    email_completion_token: str | None = None
    """To be sent with an e-mail address that was asked for."""
    email_verification_id: str | None = None
    """The verification that was mailed."""
    email: str | None = None
    """The address that the step is about."""
    radar_challenge_id: str | None = None
    """The radar challenge to answer."""
    user: dict[str, Any] | None = None
    """The user, as far as they are known."""
    organizations: list[Any] = []
    """Organizations to choose from, each with `id` and `name`."""
    authentication_factors: list[Any] = []
    """Factors to choose from, each with `id` and `type`."""
    connection_ids: list[str] = []
    """Connections to sign in through."""
    auth_methods: dict[str, Any] = {}
    """Methods that the organization allows, by name."""

    def __repr__(self) -> str:
        # The tokens let their holder go on with the sign-in; the user is about a person.
        return f"Challenge(kind={self.kind!r}, connection_ids={self.connection_ids!r})"


class CallbackError(msgspec.Struct, frozen=True):
    """A callback that says why sign-in failed.

    All of it is text that anybody can put into a link: show it to a user only escaped, or better, choose your own
    words by `code`.
    """

    code: str
    """What happened: a `CallbackErrorCode`."""
    description: str | None = None
    """The same in words, for the log."""
    connection_id: str | None = None
    """Identifier of the connection, with `idp_initiated_sso_disabled`."""
    organization_id: str | None = None
    """Identifier of the organization, with `idp_initiated_sso_disabled`."""


class Error(Exception):
    """Root of everything that this package raises.

    Every member is there on every error. The text is one line without secrets and without bodies.
    """

    kind: ClassVar[str] = "unexpected"
    """What to do about it; the same names in every language of the kit."""

    code: str | None
    """The stable name of the cause."""
    message: str
    """The cause in words."""
    status: int | None
    """The HTTP status, if there was an answer."""
    request_id: str | None
    """The server's identifier of the request, which its support asks for."""
    retry_after: float | None
    """How long the server asks to wait, in seconds."""
    retryable: bool
    """Whether the same call can succeed later without a change."""
    attempts: int
    """How often the request was tried; 0 if nothing was sent."""
    field_errors: tuple[FieldError, ...]
    """What is wrong with single members of the request."""
    operation: str | None
    """The operation, `service.method`."""
    challenge: Challenge | None
    """The step that signing in still takes."""
    callback_error: CallbackError | None
    """What the callback of a sign-in said, if it was an error."""

    def __init__(
        self,
        message: str,
        *,
        text: str | None = None,
        code: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        attempts: int = 0,
        field_errors: tuple[FieldError, ...] = (),
        operation: str | None = None,
        challenge: Challenge | None = None,
        callback_error: CallbackError | None = None,
    ) -> None:
        super().__init__(text or _text(message, type(self).kind, code, operation))
        self.message = message
        self.code = code
        self.status = status
        self.request_id = request_id
        self.retry_after = retry_after
        self.retryable = type(self).kind in _RETRYABLE
        self.attempts = attempts
        self.field_errors = field_errors
        self.operation = operation
        self.challenge = challenge
        self.callback_error = callback_error

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (type(self), self.args, self.__dict__.copy()))


class AuthenticationError(Error):
    """The credential is missing or wrong (401): configure another one."""

    kind = "authentication"


class PermissionDeniedError(Error):
    """The credential or the user may not do this (403): ask someone who may."""

    kind = "permission"


class NotFoundError(Error):
    """What was asked for does not exist (404): treat it as gone."""

    kind = "not_found"


class ConflictError(Error):
    """The state on the server forbids this now (409): read it again and decide."""

    kind = "conflict"


class InvalidRequestError(Error):
    """The request is wrong (400, 422): correct it."""

    kind = "invalid_request"


class RateLimitedError(Error):
    """Too many requests (429): wait `retry_after` seconds."""

    kind = "rate_limited"


class UnavailableError(Error):
    """The server cannot answer now (5xx): try later."""

    kind = "unavailable"


class RequestTimeoutError(Error):
    """The deadline passed: try again, or allow more time."""

    kind = "timeout"


class ConnectionFailedError(Error):
    """No connection, or it broke: try again."""

    kind = "connection"


class DecodeError(Error):
    """The answer is not what this version understands."""

    kind = "decode"


class ConfigurationError(Error):
    """The client is not configured for this: change the configuration."""

    kind = "configuration"


class SignatureMismatchError(Error):
    """A signature, a state or another proof does not fit: refuse the input."""

    kind = "signature_mismatch"


class SessionExpiredError(Error):
    """The session is over its time: refresh it, or sign in again."""

    kind = "session_expired"


class SessionInvalidError(Error):
    """The session is not to be trusted: sign in again."""

    kind = "session_invalid"


class ChallengeError(Error):
    """Signing in takes another step: see `challenge`."""

    kind = "challenge"


class RequestCancelledError(Error):
    """The caller cancelled the call; the server may have acted."""

    kind = "cancelled"


class UnexpectedError(Error):
    """A mistake of this package: report it."""

    kind = "unexpected"


_RETRYABLE = frozenset({"rate_limited", "unavailable", "timeout", "connection"})
_BY_KIND: dict[str, type[Error]] = {subclass.kind: subclass for subclass in Error.__subclasses__()}


def raise_value(value: ErrorValue) -> NoReturn:
    """Raises the exception that an error of the native part stands for."""
    members: dict[str, Any] = value.members()
    kind = members.pop("kind")
    causes: list[str] = members.pop("causes")
    challenge = members.pop("challenge")
    if challenge is not None:
        members["challenge"] = msgspec.json.decode(challenge, type=Challenge)
    callback = members.pop("callback_error")
    if callback is not None:
        members["callback_error"] = CallbackError(*callback)
    members["field_errors"] = tuple(FieldError(*field) for field in members["field_errors"])
    raise _BY_KIND.get(kind, UnexpectedError)(**members) from _chain(causes)


def checked(value: Any) -> Any:
    """What the native part gave; raises if it is an error."""
    if type(value) is ErrorValue:
        raise_value(value)
    return value


def _chain(causes: list[str]) -> Exception | None:
    """The causes in the native part, deepest last, as exceptions that cause one another."""
    cause: Exception | None = None
    for text in reversed(causes):
        outer = RuntimeError(text)
        outer.__cause__ = cause
        cause = outer
    return cause


def _text(message: str, kind: str, code: str | None, operation: str | None) -> str:
    before = f"{operation}: " if operation else ""
    after = f", code {code}" if code else ""
    return f"{before}{message} ({kind}{after})"


def _restored(subclass: type[Error], args: tuple[Any, ...], members: Mapping[str, Any]) -> Error:
    error = subclass.__new__(subclass, *args)
    error.__dict__.update(members)
    return error
