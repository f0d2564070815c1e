"""Actions, local encryption and the device flow."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import datetime, timezone
from typing import Any

import pytest
from conftest import ROOT, Emulator
from workos_kit import AsyncWorkOS, WorkOS, errors, vault, webhooks
from workos_kit.actions import ActionVerifier, sign_response


def vectors(name: str) -> list[Any]:
    cases = json.loads((ROOT / "tests/vectors" / f"{name}.json").read_text())
    assert cases
    return [pytest.param(case, id=case["name"]) for case in cases]


def at(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, timezone.utc)


@pytest.mark.parametrize("case", vectors("actions"))
def test_answers_to_actions(case: Any) -> None:
    given = case["input"]
    answer = sign_response(
        given["type"],
        allow=given["verdict"] == "Allow",
        error_message=given["error_message"],
        secret=given["secret"],
        timestamp=at(given["now_ms"]),
    )
    assert answer.decode() == case["expect"]["response"]


def test_actions_are_verified(workos: WorkOS) -> None:
    now = at(1_700_000_000_000)
    body = b'{"object":"user_registration_action_context","id":"a","user_data":{"email":"a@b.co"},"invitation":7}'
    header = webhooks.sign(body, "act_secret", now)
    actions = ActionVerifier("act_secret", clock=lambda: now)
    context = actions.construct_action(body, header)
    assert context.user_data is not None and context.user_data.email == "a@b.co"
    assert context.invitation is None and context["id"] == "a"
    assert b"user_registration_action_response" in actions.sign_response(context, allow=True)
    late = ActionVerifier("act_secret", clock=lambda: at(1_700_000_031_000))
    with pytest.raises(errors.SignatureMismatchError) as refused:
        late.verify_header(body, header)
    assert refused.value.code == "timestamp_outside_tolerance"
    with pytest.raises(errors.InvalidRequestError) as parsed:
        actions.construct_action({"object": "x"}, header)  # type: ignore[arg-type]
    assert parsed.value.code == "body_not_raw"
    signed = workos.actions.sign_response(action_type="authentication", verdict="Allow", secret="act_secret")
    assert signed["payload"]["verdict"] == "Allow"
    assert "act_secret" not in repr(actions)


@pytest.mark.parametrize("case", vectors("vault"))
def test_encrypted_values(case: Any) -> None:
    given = case["input"]
    keys = {"data_key": given["data_key"], "encrypted_keys": given["encrypted_keys"]}
    if "code" in case["expect"]:
        with pytest.raises(errors.Error) as refused:
            vault.decrypt_blob(given["blob"], associated_data=given["associated_data"], **keys)
        assert refused.value.code == case["expect"]["code"]
        return
    plain = vault.decrypt_blob(given["blob"], associated_data=given["associated_data"], **keys)
    assert plain.decode() == case["expect"]["plaintext"]
    again = vault.encrypt_blob(plain, associated_data=given["associated_data"], **keys)
    assert vault.decrypt_blob(again, associated_data=given["associated_data"], **keys) == plain


def test_signatures_of_both_clients_agree(workos: WorkOS, async_workos: AsyncWorkOS) -> None:
    import inspect

    for name in ("user_management", "vault", "agents"):
        sync, other = getattr(workos, name), getattr(async_workos, name)
        names = [member for member in dir(sync) if not member.startswith("_")]
        assert names == [member for member in dir(other) if not member.startswith("_")]
        for member in names:
            assert inspect.signature(getattr(sync, member)).parameters == inspect.signature(
                getattr(other, member)
            ).parameters, member
    asyncio.run(async_workos.close())


def test_a_public_client_sends_no_secret(monkeypatch: pytest.MonkeyPatch, shared_emulator: Emulator) -> None:
    from urllib.parse import parse_qs, urlsplit

    from workos_kit.public_client import AsyncPublicClient, PublicClient, create_public_client

    sys.path.append(str(ROOT / "examples/demo/python"))
    from browser import Browser  # type: ignore[import-not-found]

    monkeypatch.setenv("WORKOS_API_KEY", "sk_do_not_send")
    callback = "http://127.0.0.1:9/callback"
    shared_emulator.control("DELETE", "/_emulator/requests")
    client = PublicClient(shared_emulator.client_id, base_url=shared_emulator.url)
    start = client.get_authorization_url_with_pkce(redirect_uri=callback, login_hint="ada@foo-corp.com")
    url, _ = Browser(callback).open(start.url)
    query = parse_qs(urlsplit(url).query)
    assert query["state"] == [start.state]
    signed_in = client.authenticate_with_code_and_verifier(code=query["code"][0], code_verifier=start.code_verifier)
    client.authenticate_with_refresh_token(refresh_token=signed_in.refresh_token)
    assert client.get_jwks().keys
    assert client.get_logout_url(session_id="session_1").endswith("session_id=session_1")
    for entry in shared_emulator.control("GET", "/_emulator/requests")["data"]:
        assert "authorization" not in dict(entry["headers"]), entry["path"]
        assert "client_secret" not in json.dumps(entry["body"]), entry["path"]
    assert start.state not in repr(start)
    other = create_public_client(client_id="client_1", base_url=shared_emulator.url)
    assert repr(other) == "PublicClient(client_id='client_1')"
    with pytest.raises(errors.ConfigurationError):
        AsyncPublicClient("")
