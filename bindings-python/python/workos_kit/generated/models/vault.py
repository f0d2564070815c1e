# Generated from api/vault.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `vault` service."""

from __future__ import annotations

from typing import ClassVar

from ..._values import Model, Timestamp


class CreateDataKeyResponse(Model, frozen=True, kw_only=True):
    """Data key in plain and in encrypted form."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"data_key"})

    context: dict[str, str] = {}
    """Key-value pairs that decide which key encrypts the data key."""
    data_key: str
    """The key in base64, 32 bytes. Use it and forget it."""
    encrypted_keys: str
    """The same key encrypted, in base64. Store it, since `decrypt_data_key` needs it."""
    id: str
    """Identifier of the data key."""


class DecryptResponse(Model, frozen=True, kw_only=True):
    """Data key in plain form."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"data_key"})

    data_key: str
    """The key in base64, 32 bytes."""
    id: str
    """Identifier of the data key."""


class DeleteObjectResponse(Model, frozen=True, kw_only=True):
    """Confirmation that an object was deleted."""

    name: str
    success: bool


class VaultActor(Model, frozen=True, kw_only=True):
    """Who or what changed an object."""

    id: str
    name: str


class VaultObject(Model, frozen=True, kw_only=True):
    """Stored object with its decrypted value."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    id: str
    metadata: VaultObjectMetadata
    name: str
    value: str
    """The decrypted value."""


class VaultObjectInfo(Model, frozen=True, kw_only=True):
    """Stored object without its value."""

    id: str
    metadata: VaultObjectMetadata
    name: str


class VaultObjectMetadata(Model, frozen=True, kw_only=True):
    """Facts about a stored object."""

    context: dict[str, str] = {}
    """Key-value pairs that decide which key encrypts the object."""
    environment_id: str
    id: str
    """Identifier of the object."""
    key_id: str
    """Identifier of the key that encrypts the object."""
    updated_at: Timestamp
    updated_by: VaultActor
    """Who or what changed the object last."""
    version_id: str | None = None
    """Identifier of the current version, for use as `version_check`."""


class VaultObjectSummary(Model, frozen=True, kw_only=True):
    """Stored object as it appears in a list."""

    id: str
    name: str
    updated_at: Timestamp | None = None


class VaultObjectVersion(Model, frozen=True, kw_only=True):
    """One version of a stored object."""

    created_at: Timestamp
    current_version: bool
    """Whether this is the version that is read now."""
    etag: str
    """Fingerprint of the stored data."""
    id: str
    """Identifier of the version."""
    size: int
    """Size of the stored data in bytes."""
