# Generated from api/radar.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `radar` service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._values import Model, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class RadarAssessment(Model, frozen=True, kw_only=True):
    """Verdict on an attempt."""

    verdict: RadarVerdict
    """What to do with the attempt."""
    reason: str
    """Explanation of the verdict for people."""
    attempt_id: str
    """Identifier of the attempt, needed to report its success."""
    control: RadarControl | None = None
    """Check that led to the verdict; present if that is `block` or `challenge`."""
    blocklist_type: RadarListType | None = None
    """Type of the list whose entry led to the verdict; present if the control is `restriction`."""


class RadarListEntryAlreadyPresent(Model, frozen=True, kw_only=True):
    """Notice that an entry was on the list already."""

    message: str


if TYPE_CHECKING:
    RadarAction: TypeAlias = (
        Literal[
            "sign-up",
            "sign-in",
        ]
        | str
    )
else:
    RadarAction = open_enum(
        "sign-up",
        "sign-in",
    )
"""What a person attempts to do. Other values can appear."""


if TYPE_CHECKING:
    RadarAuthMethod: TypeAlias = (
        Literal[
            "Password",
            "Passkey",
            "Authenticator",
            "SMS_OTP",
            "Email_OTP",
            "Social",
            "SSO",
            "Other",
        ]
        | str
    )
else:
    RadarAuthMethod = open_enum(
        "Password",
        "Passkey",
        "Authenticator",
        "SMS_OTP",
        "Email_OTP",
        "Social",
        "SSO",
        "Other",
    )
"""How a person signs in. Other values can appear."""


if TYPE_CHECKING:
    RadarControl: TypeAlias = (
        Literal[
            "bot_detection",
            "brute_force_attack",
            "impossible_travel",
            "repeat_sign_up",
            "stale_account",
            "unrecognized_device",
            "restriction",
        ]
        | str
    )
else:
    RadarControl = open_enum(
        "bot_detection",
        "brute_force_attack",
        "impossible_travel",
        "repeat_sign_up",
        "stale_account",
        "unrecognized_device",
        "restriction",
    )
"""Check that Radar makes on an attempt. Other values can appear."""


if TYPE_CHECKING:
    RadarListAction: TypeAlias = (
        Literal[
            "block",
            "allow",
        ]
        | str
    )
else:
    RadarListAction = open_enum(
        "block",
        "allow",
    )
"""What a list does with the attempts that match it. Other values can appear."""


if TYPE_CHECKING:
    RadarListType: TypeAlias = (
        Literal[
            "ip_address",
            "domain",
            "email",
            "device",
            "user_agent",
            "device_fingerprint",
            "country",
        ]
        | str
    )
else:
    RadarListType = open_enum(
        "ip_address",
        "domain",
        "email",
        "device",
        "user_agent",
        "device_fingerprint",
        "country",
    )
"""What the entries of a list are. Other values can appear."""


if TYPE_CHECKING:
    RadarVerdict: TypeAlias = (
        Literal[
            "allow",
            "block",
            "challenge",
        ]
        | str
    )
else:
    RadarVerdict = open_enum(
        "allow",
        "block",
        "challenge",
    )
"""What to do with an attempt, where `challenge` asks for further proof first. Other values can appear."""
