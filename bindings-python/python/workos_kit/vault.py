"""Vault: the application's secrets, encrypted with keys that are separate for each context.

Values of a few kilobytes can be stored at WorkOS (`create_object`). Anything else is encrypted here, with a data key that
Vault hands out and the application keeps only in encrypted form: `encrypt` and `decrypt`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._native import Cipher, decrypt_with_data_key, encrypt_with_data_key
from ._values import Secret
from .errors import DecodeError, checked
from .generated.services import vault as _generated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._waist import AsyncWaist, Waist

__all__ = ["AsyncVault", "AsyncVaultCipher", "Vault", "VaultCipher", "decrypt_blob", "encrypt_blob"]


class _Cipher:
    _waist: Any

    def __init__(self, waist: Any, keeping: tuple[int, float, int] | None = None) -> None:
        self._waist = waist
        self._native: Cipher = checked(Cipher.create(waist.native, keeping))

    def _encrypt(self, data: bytes | str, key_context: Mapping[str, str], associated_data: str | None) -> Any:
        return self._native.encrypt(_bytes(data), dict(key_context), associated_data or "")

    def _decrypt(self, encrypted_data: str, associated_data: str | None) -> Any:
        return self._native.decrypt(encrypted_data, associated_data or "")


class VaultCipher(_Cipher):
    """Encrypts and decrypts values of any length in this process, with data keys from Vault."""

    _waist: Waist

    def encrypt(
        self, *, data: bytes | str, key_context: Mapping[str, str], associated_data: str | None = None
    ) -> str:
        """Encrypts bytes or text, like `Vault.encrypt`."""
        return self._waist.run(self._encrypt(data, key_context, associated_data))

    def decrypt(self, *, encrypted_data: str, associated_data: str | None = None) -> str:
        """Decrypts a text, like `Vault.decrypt`."""
        return _text(self.decrypt_bytes(encrypted_data=encrypted_data, associated_data=associated_data))

    def decrypt_bytes(self, *, encrypted_data: str, associated_data: str | None = None) -> bytes:
        """Decrypts bytes, like `Vault.decrypt_bytes`."""
        return self._waist.run(self._decrypt(encrypted_data, associated_data))


class AsyncVaultCipher(_Cipher):
    """Encrypts and decrypts values of any length in this process, with data keys from Vault."""

    _waist: AsyncWaist

    async def encrypt(
        self, *, data: bytes | str, key_context: Mapping[str, str], associated_data: str | None = None
    ) -> str:
        """Encrypts bytes or text, like `Vault.encrypt`."""
        return await self._waist.run(self._encrypt(data, key_context, associated_data))

    async def decrypt(self, *, encrypted_data: str, associated_data: str | None = None) -> str:
        """Decrypts a text, like `Vault.decrypt`."""
        return _text(await self.decrypt_bytes(encrypted_data=encrypted_data, associated_data=associated_data))

    async def decrypt_bytes(self, *, encrypted_data: str, associated_data: str | None = None) -> bytes:
        """Decrypts bytes, like `Vault.decrypt_bytes`."""
        return await self._waist.run(self._decrypt(encrypted_data, associated_data))


class Vault(_generated.Vault):
    """Vault: the application's secrets, encrypted with keys that are separate for each context."""

    def encrypt(
        self, *, data: bytes | str, key_context: Mapping[str, str], associated_data: str | None = None
    ) -> str:
        """Encrypts bytes or text, of whatever length, with a fresh data key (`POST /vault/v1/keys/data-key`); the data
        itself is not sent. The result is base64 text that the SDKs for Node, Python, Kotlin and Ruby decrypt as well.

        - `key_context`: Decides which key encrypts the data key, for example `{"organization_id": …}`.
        - `associated_data`: Must be the same when it is decrypted: the identifier of the record that holds the value, so
          that values cannot be swapped.
        """
        return self.cipher().encrypt(data=data, key_context=key_context, associated_data=associated_data)

    def decrypt(self, *, encrypted_data: str, associated_data: str | None = None) -> str:
        """Decrypts a text that `encrypt`, or any official SDK, encrypted (`POST /vault/v1/keys/decrypt`).

        Raises `InvalidRequestError` with code `blob_malformed`, `SignatureMismatchError` with code `blob_mismatch` if the
        associated data is another or the text was altered, and `DecodeError` with code `value_not_text`.
        """
        return self.cipher().decrypt(encrypted_data=encrypted_data, associated_data=associated_data)

    def decrypt_bytes(self, *, encrypted_data: str, associated_data: str | None = None) -> bytes:
        """The same for bytes."""
        return self.cipher().decrypt_bytes(encrypted_data=encrypted_data, associated_data=associated_data)

    def cipher(self) -> VaultCipher:
        """Encrypts and decrypts without keeping data keys."""
        return VaultCipher(self._waist)

    def cipher_with_cache(
        self, *, capacity: int = 100, lifetime: float = 300.0, max_uses: int = 10_000
    ) -> VaultCipher:
        """Encrypts and decrypts with data keys that are kept: `capacity` for each direction, each for `lifetime` seconds and
        `max_uses` values. Keep it."""
        return VaultCipher(self._waist, (capacity, lifetime, max_uses))


class AsyncVault(_generated.AsyncVault):
    """Vault: the application's secrets, encrypted with keys that are separate for each context."""

    async def encrypt(
        self, *, data: bytes | str, key_context: Mapping[str, str], associated_data: str | None = None
    ) -> str:
        """Encrypts bytes or text, like `Vault.encrypt`."""
        return await self.cipher().encrypt(data=data, key_context=key_context, associated_data=associated_data)

    async def decrypt(self, *, encrypted_data: str, associated_data: str | None = None) -> str:
        """Decrypts a text, like `Vault.decrypt`."""
        return await self.cipher().decrypt(encrypted_data=encrypted_data, associated_data=associated_data)

    async def decrypt_bytes(self, *, encrypted_data: str, associated_data: str | None = None) -> bytes:
        """Decrypts bytes, like `Vault.decrypt_bytes`."""
        return await self.cipher().decrypt_bytes(encrypted_data=encrypted_data, associated_data=associated_data)

    def cipher(self) -> AsyncVaultCipher:
        """Encrypts and decrypts without keeping data keys."""
        return AsyncVaultCipher(self._waist)

    def cipher_with_cache(
        self, *, capacity: int = 100, lifetime: float = 300.0, max_uses: int = 10_000
    ) -> AsyncVaultCipher:
        """Encrypts and decrypts with data keys that are kept, like `Vault.cipher_with_cache`."""
        return AsyncVaultCipher(self._waist, (capacity, lifetime, max_uses))


def encrypt_blob(data: bytes | str, *, data_key: str, encrypted_keys: str, associated_data: str = "") -> str:
    """Encrypts with a data key that `create_data_key` gave, without sending anything."""
    return checked(encrypt_with_data_key(_bytes(data), _plain(data_key), encrypted_keys, associated_data))


def decrypt_blob(encrypted: str, *, data_key: str, encrypted_keys: str, associated_data: str = "") -> bytes:
    """Decrypts with a data key that `decrypt_data_key` gave, without sending anything."""
    return checked(decrypt_with_data_key(encrypted, _plain(data_key), encrypted_keys, associated_data))


def _bytes(data: bytes | str) -> bytes:
    return _plain(data).encode() if isinstance(data, str) else bytes(data)


def _plain(text: str) -> str:
    return text.expose() if isinstance(text, Secret) else text


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise DecodeError("the value is no text: use `decrypt_bytes`", code="value_not_text") from None
