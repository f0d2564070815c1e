# Generated from api/feature_flags.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `feature_flags` service."""

from __future__ import annotations

from typing import Any

from ..._values import Model, Timestamp


class FeatureFlag(Model, frozen=True, kw_only=True):
    """A switch for a feature, evaluated per user or organization."""

    object: str = "feature_flag"
    """Always `feature_flag`."""
    id: str
    slug: str
    """Key by which code refers to the flag, unique in the environment."""
    name: str
    """Display name; need not be unique."""
    description: str | None = None
    owner: FeatureFlagOwner | None = None
    """Null when nobody is recorded as owner."""
    tags: list[str] = []
    """Labels for grouping and searching flags."""
    enabled: bool
    """Whether the flag is switched on in this environment."""
    default_value: bool
    """Value for users and organizations that no target covers."""
    created_at: Timestamp
    updated_at: Timestamp


class FeatureFlagConfiguration(Model, frozen=True, kw_only=True):
    """All flags of the environment in the rule-based form."""

    version: int
    """Version of this format; 2 is the one described here."""
    flags: dict[str, FeatureFlagDefinition] = {}
    """The flags by slug."""


class FeatureFlagDefinition(Model, frozen=True, kw_only=True):
    """One flag with the rules that decide its value."""

    slug: str
    enabled: bool
    """Whether the flag is switched on in this environment."""
    default_value: Any | None = None
    """Value when no rule matches."""
    off_value: Any | None = None
    """Value while the flag is disabled."""
    rules: list[FeatureFlagDefinitionRule] = []
    """Rules in the order in which they are tried; the first match wins."""


class FeatureFlagDefinitionCondition(Model, frozen=True, kw_only=True):
    """A test of a rule against the user, organization or other target at hand."""

    target_type: str | None = None
    """Kind of target compared, such as `user`, `organization` or a type of the application."""
    operator: str | None = None
    """How to compare; `one_of` is the only one known, and others never match."""
    values: list[Any] | None = None
    """Identifiers of the targets that satisfy the condition."""


class FeatureFlagDefinitionRule(Model, frozen=True, kw_only=True):
    """A rule of a flag. It matches when all its conditions do; a rule without conditions, or of an unknown
    kind, never matches.
    """

    id: str
    kind: str
    """Kind of rule; `conditions` is the only one known."""
    value: Any | None = None
    """Value the flag has when the rule matches."""
    conditions: list[FeatureFlagDefinitionCondition] | None = None
    """All of these must hold for the rule to match."""


class FeatureFlagOwner(Model, frozen=True, kw_only=True):
    """The person in charge of a flag."""

    email: str
    first_name: str | None = None
    last_name: str | None = None


class FeatureFlagPollCustomTarget(Model, frozen=True, kw_only=True):
    """A target of a type the application defines itself, such as a workspace."""

    type: str
    """Type of the target, a lower-case name defined by the application."""
    id: str
    """Identifier of the target within its type, compared exactly."""
    enabled: bool
    """Whether the flag is on for this target."""


class FeatureFlagPollEntry(Model, frozen=True, kw_only=True):
    """One flag with its targets in the target-based form."""

    slug: str
    enabled: bool
    """Whether the flag is switched on in this environment."""
    default_value: bool
    """Value for everyone no enabled target covers."""
    targets: FeatureFlagPollTargets


class FeatureFlagPollTarget(Model, frozen=True, kw_only=True):
    """A user or organization a flag is set for."""

    id: str
    """Identifier of the user or organization."""
    enabled: bool
    """Whether the flag is on for this target."""


class FeatureFlagPollTargets(Model, frozen=True, kw_only=True):
    """The targets of a flag by kind."""

    users: list[FeatureFlagPollTarget] = []
    organizations: list[FeatureFlagPollTarget] = []
    custom_targets: list[FeatureFlagPollCustomTarget] | None = None
    """Targets of the application's own types; absent when the flag has none."""
