"""Access tokens (RFC 7519): which are accepted, and what a verified one says."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .._native import Policy
from .._values import is_list, is_object
from ..errors import PermissionDeniedError, checked

if TYPE_CHECKING:
    from collections.abc import Iterable

TokenType = Literal["user", "agent", "machine_to_machine", "any"]
KeySource = Literal["environment", "authkit"]


class TokenPolicy:
    """Says which tokens an application accepts. Make one and keep it.

    Always required are RS256, a key of the set, `sub`, `exp` and the form of the token type.

    - `issuer`: Issuers that are accepted; if not given, the API's own and the client's AuthKit domain.
    - `audience`: Audiences of which the token must name one; not checked if not given, except for agents.
    - `client_id`: The `client_id` claim that is required, if it is not the client's own.
    - `leeway`: How many seconds the clocks may differ; 5 if not given, 300 at most.
    - `token_type`: Kind of token: all kinds are signed with the same keys, so the signature alone does not tell.
    - `keys`: Where the keys come from; if not given, from AuthKit for machine-to-machine tokens, else from the environment.
    - `danger_accept_any_issuer`: Accepts every issuer that signs with a key of the set.
    """

    __slots__ = ("_native", "_shown")

    def __init__(
        self,
        *,
        issuer: str | Iterable[str] = (),
        audience: str | Iterable[str] = (),
        client_id: str | None = None,
        leeway: float | None = None,
        token_type: TokenType = "user",
        keys: KeySource | None = None,
        danger_accept_any_issuer: bool = False,
    ) -> None:
        issuers, audiences = _texts(issuer), _texts(audience)
        self._shown = f"token_type={token_type!r}, issuer={issuers!r}, audience={audiences!r}"
        self._native: Policy = checked(
            Policy.create(
                issuers=issuers,
                any_issuer=danger_accept_any_issuer,
                audiences=audiences,
                client_id=client_id,
                leeway=leeway,
                token_type=token_type,
                keys=keys,
            )
        )

    @staticmethod
    def for_resource(resource: str) -> TokenPolicy:
        """The policy of a protected resource, such as an MCP server, whose authorization server is AuthKit: any kind of
        token, issued by AuthKit for this resource."""
        return TokenPolicy(token_type="any", keys="authkit", audience=resource)

    @property
    def native(self) -> Policy:
        """The native policy."""
        return self._native

    def __repr__(self) -> str:
        return f"TokenPolicy({self._shown})"


class AccessToken:
    """What a verified access token says."""

    __slots__ = ("_claims", "_json")

    def __init__(self, json: bytes) -> None:
        self._json = json
        self._claims: dict[str, Any] | None = None

    @property
    def claims(self) -> dict[str, Any]:
        """All claims."""
        claims = self._claims
        if claims is None:
            claims = self._claims = msgspec.json.decode(self._json, type=dict[str, Any])
        return claims

    def claims_json(self) -> bytes:
        """All claims as they were signed, JSON text."""
        return self._json

    def claim(self, name: str, default: Any = None) -> Any:
        """A claim by name, such as one that the environment's JWT template adds."""
        return self.claims.get(name, default)

    @property
    def user_id(self) -> str:
        """Subject of the token (`sub`): the user, or the agent or application."""
        return self.claims["sub"]

    @property
    def session_id(self) -> str | None:
        """Identifier of the session (`sid`)."""
        return self._text("sid")

    @property
    def organization_id(self) -> str | None:
        """Organization that the session is in (`org_id`)."""
        return self._text("org_id")

    @property
    def role(self) -> str | None:
        """Slug of the user's role in the organization."""
        return self._text("role")

    @property
    def roles(self) -> list[str]:
        """Slugs of all the user's roles in the organization."""
        return self._list("roles")

    @property
    def permissions(self) -> list[str]:
        """Slugs of what the user may do."""
        return self._list("permissions")

    @property
    def entitlements(self) -> list[str]:
        """What the organization is entitled to."""
        return self._list("entitlements")

    @property
    def feature_flags(self) -> list[str]:
        """Slugs of the feature flags that are on."""
        return self._list("feature_flags")

    @property
    def scopes(self) -> list[str]:
        """OAuth scopes (`scope`)."""
        return (self._text("scope") or "").split()

    @property
    def impersonator(self) -> str | None:
        """E-mail address of the administrator who acts as the user (`act.sub`)."""
        act = self.claims.get("act")
        return act.get("sub") if is_object(act) else None

    @property
    def issuer(self) -> str | None:
        """Who issued the token (`iss`)."""
        return self._text("iss")

    @property
    def audiences(self) -> list[str]:
        """Who the token is for (`aud`)."""
        audience = self.claims.get("aud")
        return [audience] if isinstance(audience, str) else self._list("aud")

    @property
    def client_id(self) -> str | None:
        """Client that the token was issued to."""
        return self._text("client_id")

    @property
    def token_id(self) -> str | None:
        """Identifier of the token (`jti`)."""
        return self._text("jti")

    @property
    def expires_at(self) -> datetime:
        """When the token expires (`exp`)."""
        return datetime.fromtimestamp(self.claims["exp"], timezone.utc)

    @property
    def issued_at(self) -> datetime | None:
        """When the token was issued (`iat`)."""
        return self._time("iat")

    @property
    def authenticated_at(self) -> datetime | None:
        """When the user signed in (`auth_time`)."""
        return self._time("auth_time")

    def has_role(self, role: str) -> bool:
        """Whether the user has a role."""
        return role == self.role or role in self.roles

    def has_permission(self, permission: str) -> bool:
        """Whether the user has a permission."""
        return permission in self.permissions

    def has_entitlement(self, entitlement: str) -> bool:
        """Whether the organization has an entitlement."""
        return entitlement in self.entitlements

    def has_feature_flag(self, feature_flag: str) -> bool:
        """Whether a feature flag is on."""
        return feature_flag in self.feature_flags

    def has_scope(self, scope: str) -> bool:
        """Whether the token carries an OAuth scope."""
        return scope in self.scopes

    def require_role(self, role: str) -> None:
        """Raises `PermissionDeniedError` with code `role_required` without the role."""
        _require(self.has_role(role), "role", role)

    def require_permission(self, permission: str) -> None:
        """Raises `PermissionDeniedError` with code `permission_required` without the permission."""
        _require(self.has_permission(permission), "permission", permission)

    def require_entitlement(self, entitlement: str) -> None:
        """Raises `PermissionDeniedError` with code `entitlement_required` without the entitlement."""
        _require(self.has_entitlement(entitlement), "entitlement", entitlement)

    def require_feature_flag(self, feature_flag: str) -> None:
        """Raises `PermissionDeniedError` with code `feature_flag_required` if the flag is off."""
        _require(self.has_feature_flag(feature_flag), "feature_flag", feature_flag)

    def require_scope(self, scope: str) -> None:
        """Raises `PermissionDeniedError` with code `scope_required` without the scope."""
        _require(self.has_scope(scope), "scope", scope)

    def require_organization(self, organization_id: str) -> None:
        """Raises `PermissionDeniedError` with code `organization_required` for a token of another organization."""
        _require(self.organization_id == organization_id, "organization", organization_id)

    def _text(self, name: str) -> str | None:
        value = self.claims.get(name)
        return value if isinstance(value, str) else None

    def _list(self, name: str) -> list[str]:
        value = self.claims.get(name)
        return value if is_list(value) else []

    def _time(self, name: str) -> datetime | None:
        value = self.claims.get(name)
        return None if value is None else datetime.fromtimestamp(value, timezone.utc)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AccessToken) and self._json == other._json

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[AccessToken], tuple[bytes]]:
        return AccessToken, (self._json,)

    def __repr__(self) -> str:
        return f"AccessToken(user_id={self.user_id!r}, session_id={self.session_id!r}, expires_at={self.expires_at!r})"


def _texts(value: str | Iterable[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def _require(has: bool, what: str, value: str) -> None:
    if not has:
        raise PermissionDeniedError(f"the token lacks the {what.replace('_', ' ')} `{value}`", code=f"{what}_required")
