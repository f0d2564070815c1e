# Generated from api/admin_portal.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `admin_portal` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..._values import Model, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class PortalLink(Model, frozen=True, kw_only=True):
    """A short-lived way into the Admin Portal."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"link"})

    link: str
    """URL to redirect the administrator to. Whoever holds it can open the Admin Portal."""


if TYPE_CHECKING:
    PortalIntent: TypeAlias = (
        Literal[
            "sso",
            "dsync",
            "audit_logs",
            "log_streams",
            "domain_verification",
            "certificate_renewal",
            "bring_your_own_key",
        ]
        | str
    )
else:
    PortalIntent = open_enum(
        "sso",
        "dsync",
        "audit_logs",
        "log_streams",
        "domain_verification",
        "certificate_renewal",
        "bring_your_own_key",
    )
"""Task for which the Admin Portal is opened. `sso` sets up single sign-on, `dsync` directory sync,
`audit_logs` shows the audit log, `log_streams` sends it to the customer's own system,
`domain_verification` proves ownership of a domain, `certificate_renewal` replaces SAML certificates,
`bring_your_own_key` sets up the customer's own encryption key. Other values can appear.
"""
