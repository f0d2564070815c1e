# Generated from api/organizations.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `organizations` service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._values import Model, Timestamp, lazy, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import connect as _connect
    from . import organization_domains as _organization_domains
else:
    _connect = lazy("connect")
    _organization_domains = lazy("organization_domains")


class AuditLogConfiguration(Model, frozen=True, kw_only=True):
    """Audit log settings of an organization."""

    organization_id: str
    retention_period_in_days: int
    """Number of days that events are kept."""
    state: AuditLogConfigurationState
    log_stream: AuditLogStream | None = None
    """Destination that receives the events; absent if the organization streams them nowhere."""


class AuditLogStream(Model, frozen=True, kw_only=True):
    """Continuous delivery of an organization's audit log events to a system of the customer."""

    id: str
    type: AuditLogStreamType
    """Kind of destination."""
    state: AuditLogStreamState
    last_synced_at: Timestamp | None = None
    """When events were last delivered; null if none have been."""
    created_at: Timestamp


class ItContact(Model, frozen=True, kw_only=True):
    """Member of a customer's IT team, who sets up features in the Admin Portal and receives alerts about
    them.
    """

    object: str = "it_contact"
    """Always `it_contact`."""
    id: str
    email: str
    created_at: Timestamp
    updated_at: Timestamp


class Organization(Model, frozen=True, kw_only=True):
    """Business customer of the application."""

    object: str = "organization"
    """Always `organization`."""
    id: str
    name: str
    domains: list[_organization_domains.OrganizationDomain] = []
    metadata: dict[str, str] = {}
    """The application's own key-value pairs; empty if none were set."""
    external_id: str | None = None
    """The application's own identifier; null if none was set."""
    stripe_customer_id: str | None = None
    """Identifier of the linked Stripe customer; absent if none is linked."""
    created_at: Timestamp
    updated_at: Timestamp
    allow_profiles_outside_organization: bool | None = None
    """Whether connections may sign in people whose e-mail domain is not among the organization's domains.
    Deprecated.
    """


class OrganizationAuthorizedApplication(Model, frozen=True, kw_only=True):
    """Authorization that a user gave to a Connect application within an organization."""

    object: str = "authorized_connect_application"
    """Always `authorized_connect_application`."""
    id: str
    granted_scopes: list[str] = []
    """OAuth scopes that the user granted."""
    oauth_resource: str | None = None
    """Resource that the authorization is for, if one was requested."""
    application: _connect.ConnectApplication
    user_id: str
    """Identifier of the user who authorized the application."""


class OrganizationDomainInput(Model, frozen=True, kw_only=True):
    """Domain to attach to an organization."""

    domain: str
    """Domain name, such as `example.com`."""
    state: OrganizationDomainInputState
    """Give `verified` only for a domain whose ownership has been checked."""


if TYPE_CHECKING:
    AuditLogConfigurationState: TypeAlias = (
        Literal[
            "active",
            "inactive",
            "disabled",
        ]
        | str
    )
else:
    AuditLogConfigurationState = open_enum(
        "active",
        "inactive",
        "disabled",
    )
"""Whether audit logs are in use for an organization. Other values can appear."""


if TYPE_CHECKING:
    AuditLogStreamState: TypeAlias = (
        Literal[
            "active",
            "inactive",
            "error",
            "invalid",
        ]
        | str
    )
else:
    AuditLogStreamState = open_enum(
        "active",
        "inactive",
        "error",
        "invalid",
    )
"""Whether a log stream delivers events, or why not. Other values can appear."""


if TYPE_CHECKING:
    AuditLogStreamType: TypeAlias = (
        Literal[
            "AzureSentinel",
            "Datadog",
            "GenericHttps",
            "GoogleCloudStorage",
            "S3",
            "Snowflake",
            "Splunk",
        ]
        | str
    )
else:
    AuditLogStreamType = open_enum(
        "AzureSentinel",
        "Datadog",
        "GenericHttps",
        "GoogleCloudStorage",
        "S3",
        "Snowflake",
        "Splunk",
    )
"""Kinds of destination for a log stream. Other values can appear."""


if TYPE_CHECKING:
    ItContactIntent: TypeAlias = (
        Literal[
            "sso",
            "directory_sync",
            "log_streams",
            "domain_verification",
            "bring_your_own_key",
        ]
        | str
    )
else:
    ItContactIntent = open_enum(
        "sso",
        "directory_sync",
        "log_streams",
        "domain_verification",
        "bring_your_own_key",
    )
"""Feature that an IT contact can be invited to set up. Other values can appear."""


if TYPE_CHECKING:
    OrganizationDomainInputState: TypeAlias = (
        Literal[
            "pending",
            "verified",
        ]
        | str
    )
else:
    OrganizationDomainInputState = open_enum(
        "pending",
        "verified",
    )
"""Verification state of a domain that is being attached. Other values can appear."""
