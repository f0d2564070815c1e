# Generated from api/organization_domains.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `organization_domains` service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._values import Model, Timestamp, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class OrganizationDomain(Model, frozen=True, kw_only=True):
    """A domain of an organization, with the state of its verification."""

    object: str = "organization_domain"
    """Always `organization_domain`."""
    id: str
    organization_id: str
    """Identifier of the organization that the domain belongs to."""
    domain: str
    """Bare domain name, such as `example.com`."""
    state: OrganizationDomainState | None = None
    """How far the verification is."""
    verification_prefix: str | None = None
    """Label under the domain at which the TXT record is expected, with DNS verification."""
    verification_token: str | None = None
    """Content of the TXT record that proves ownership. It is public once it is in DNS, and so not a secret."""
    verification_strategy: OrganizationDomainVerificationStrategy | None = None
    """How ownership is shown."""
    created_at: Timestamp
    updated_at: Timestamp


if TYPE_CHECKING:
    OrganizationDomainState: TypeAlias = (
        Literal[
            "failed",
            "legacy_verified",
            "pending",
            "unverified",
            "verified",
        ]
        | str
    )
else:
    OrganizationDomainState = open_enum(
        "failed",
        "legacy_verified",
        "pending",
        "unverified",
        "verified",
    )
"""How far the verification of a domain is. `verified` and `legacy_verified` are the trusted ones. Other
values can appear.
"""


if TYPE_CHECKING:
    OrganizationDomainVerificationStrategy: TypeAlias = (
        Literal[
            "dns",
            "manual",
        ]
        | str
    )
else:
    OrganizationDomainVerificationStrategy = open_enum(
        "dns",
        "manual",
    )
"""How the ownership of a domain is shown. `dns` looks for a TXT record; `manual` means that someone vouches
for it instead. Other values can appear.
"""
