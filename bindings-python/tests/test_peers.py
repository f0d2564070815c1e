"""What the official Python package makes is read here, and the other way round."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

import pytest
import workos as official
import workos.session as official_session
from conftest import Emulator
from workos_kit import WorkOS, actions, webhooks
from workos_kit.session import Authenticated, Refreshed, Sealer, unseal_data

FERNET = base64.urlsafe_b64encode(bytes(range(32))).decode()
PASSWORD = "a cookie password of at least 32 characters"
SEED = "users: [{ email: ada@acme.com, password: adapass, email_verified: true }]"
DATA_KEY = {
    "context": {"organization_id": "org_1"},
    "id": "key_1",
    "data_key": base64.b64encode(bytes(range(32))).decode(),
    "encrypted_keys": base64.b64encode(b"WOS.EKM.v1\x00" + bytes(range(200))).decode(),
}


@pytest.fixture
def emulator(tmp_path: Any) -> Iterator[Emulator]:
    (tmp_path / "seed.yaml").write_text(SEED)
    emulator = Emulator("--seed", str(tmp_path / "seed.yaml"))
    yield emulator
    emulator.stop()


@pytest.fixture
def peer(emulator: Emulator) -> Any:
    return official.WorkOSClient(
        api_key=emulator.api_key, client_id=emulator.client_id, base_url=emulator.url, max_retries=0
    )


def test_its_cookie_is_opened_verified_and_renewed(emulator: Emulator, peer: Any) -> None:
    signed_in = peer.user_management.authenticate_with_password(email="ada@acme.com", password="adapass")
    sealed = official_session.seal_session_from_auth_response(
        access_token=signed_in.access_token,
        refresh_token=signed_in.refresh_token,
        user=signed_in.user.to_dict(),
        cookie_password=FERNET,
    )
    assert unseal_data(sealed, FERNET)["access_token"] == signed_in.access_token
    with WorkOS(**emulator.settings()) as workos:
        # The first password seals from now on; theirs goes on opening.
        sessions = workos.user_management.sessions(Sealer([PASSWORD, FERNET], accept=["fernet"]))
        session = sessions.load_sealed_session(sealed)
        found = session.authenticate()
        assert isinstance(found, Authenticated)
        assert found.user is not None and found.user.email == "ada@acme.com"
        assert session.should_be_sealed_anew and session.sealed().startswith("Fe26.2*")
        renewed = session.refresh()
        assert isinstance(renewed, Refreshed) and renewed.sealed_session is not None
        assert Sealer(PASSWORD).unseal(renewed.sealed_session)["user"]["email"] == "ada@acme.com"


def test_encrypted_values_cross_both_ways(emulator: Emulator, peer: Any) -> None:
    for operation in ("vault.create_data_key", "vault.decrypt_data_key"):
        emulator.control("POST", "/_emulator/faults", {"operation": operation, "status": 200, "body": DATA_KEY, "count": 0})
    text, context = "a value ☃ " * 1000, {"organization_id": "org_1"}
    with WorkOS(**emulator.settings()) as workos:
        theirs = peer.vault.encrypt(data=text, key_context=context, associated_data="record_1")
        assert workos.vault.decrypt(encrypted_data=theirs, associated_data="record_1") == text
        ours = workos.vault.encrypt(data=text, key_context=context, associated_data="record_1")
        assert peer.vault.decrypt(encrypted_data=ours, associated_data="record_1") == text
        kept = workos.vault.cipher_with_cache()
        emulator.control("DELETE", "/_emulator/requests")
        encrypted = [kept.encrypt(data=str(number), key_context=context) for number in range(5)]
        assert [kept.decrypt(encrypted_data=one) for one in encrypted] == ["0", "1", "2", "3", "4"]
        assert len(emulator.control("GET", "/_emulator/requests")["data"]) == 2, "one call for each direction"


def test_signatures_cross_both_ways(peer: Any) -> None:
    body = json.dumps({"id": "event_1", "event": "user.created", "data": {}, "created_at": "2026-01-01T00:00:00Z"}).encode()
    header = webhooks.sign(body, "whsec_1")
    peer.webhooks.verify_header(event_body=body, event_signature=header, secret="whsec_1")
    peer.actions.verify_header(payload=body, sig_header=header, secret="whsec_1")
    answer = peer.actions.sign_response(
        action_type="authentication", verdict="Deny", error_message="not now", secret="act_1"
    )
    at = datetime.fromtimestamp(answer["payload"]["timestamp"] / 1000, timezone.utc)
    ours = actions.sign_response("authentication", allow=False, error_message="not now", secret="act_1", timestamp=at)
    assert json.loads(ours) == answer
