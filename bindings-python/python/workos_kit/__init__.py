"""Enterprise sign-in with WorkOS: SSO through SAML and OpenID Connect, directories, webhooks, and every operation of
the API, typed.

    from workos_kit import WorkOS

    workos = WorkOS()  # WORKOS_API_KEY, WORKOS_CLIENT_ID

    organization = workos.organizations.create_organization(name="Foo Corp")
    for user in workos.user_management.list_users():
        print(user.email)

`AsyncWorkOS` is the same for asyncio. Errors are subclasses of `Error`, one per kind. Services and models are imported
when they are first used.

This is an independent project, not made by WorkOS.
"""

from __future__ import annotations

# Type checkers know this name, and importing `typing` for it would take longer than everything else here.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from msgspec import UNSET, UnsetType

    from ._async_pages import AsyncPage, AsyncPages
    from ._client import AsyncWorkOS, WorkOS
    from ._native import Cancellation
    from ._pages import ItemList, ListMetadata, Page
    from ._values import Model, Secret, to_dict
    from ._waist import RequestOptions
    from .errors import (
        AuthenticationError,
        CallbackError,
        Challenge,
        ChallengeError,
        ConfigurationError,
        ConflictError,
        ConnectionFailedError,
        DecodeError,
        Error,
        FieldError,
        InvalidRequestError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitedError,
        RequestCancelledError,
        RequestTimeoutError,
        SessionExpiredError,
        SessionInvalidError,
        SignatureMismatchError,
        UnavailableError,
        UnexpectedError,
    )

    # Names of the official SDK.
    WorkOSClient = WorkOS
    AsyncWorkOSClient = AsyncWorkOS

__all__ = [
    "UNSET",
    "AsyncPage",
    "AsyncPages",
    "AsyncWorkOS",
    "AsyncWorkOSClient",
    "AuthenticationError",
    "CallbackError",
    "Cancellation",
    "Challenge",
    "ChallengeError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "DecodeError",
    "Error",
    "FieldError",
    "InvalidRequestError",
    "ItemList",
    "ListMetadata",
    "Model",
    "NotFoundError",
    "Page",
    "PermissionDeniedError",
    "RateLimitedError",
    "RequestCancelledError",
    "RequestOptions",
    "RequestTimeoutError",
    "Secret",
    "SessionExpiredError",
    "SessionInvalidError",
    "SignatureMismatchError",
    "UnavailableError",
    "UnexpectedError",
    "UnsetType",
    "WorkOS",
    "WorkOSClient",
    "to_dict",
]

_HOMES = {
    "_async_pages": ("AsyncPage", "AsyncPages"),
    "_client": ("AsyncWorkOS", "WorkOS"),
    "_native": ("Cancellation",),
    "_pages": ("ItemList", "ListMetadata", "Page"),
    "_values": ("Model", "Secret", "UNSET", "UnsetType", "to_dict"),
    "_waist": ("RequestOptions",),
}
_OTHER_NAMES = {"WorkOSClient": "WorkOS", "AsyncWorkOSClient": "AsyncWorkOS"}
_MODULES = (
    "actions",
    "agents",
    "device",
    "errors",
    "events",
    "explain",
    "feature_flags",
    "models",
    "pkce",
    "public_client",
    "session",
    "sso",
    "user_management",
    "vault",
    "webhooks",
)


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    actual = _OTHER_NAMES.get(name, name)
    home = next((home for home, names in _HOMES.items() if actual in names), "errors")
    value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), actual)
    return value


def __dir__() -> list[str]:
    return [*__all__, *_MODULES]
