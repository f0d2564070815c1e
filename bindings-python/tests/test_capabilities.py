"""Actions, local encryption and the device flow."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time
from collections.abc import Iterator
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


FLAGS = {
    "version": 2,
    "flags": {
        "on": {"enabled": True, "default_value": True, "off_value": False, "rules": []},
        "some": {
            "enabled": True,
            "default_value": False,
            "off_value": False,
            "rules": [
                {
                    "id": "rule_1",
                    "kind": "conditions",
                    "value": True,
                    "conditions": [{"target_type": "organization", "operator": "one_of", "values": ["org_1"]}],
                }
            ],
        },
    },
}
POLL = "feature_flags.poll_feature_flags_v2"


def test_feature_flags_are_evaluated_here(emulator: Emulator) -> None:
    import threading

    told = threading.Event()
    changed: list[list[str]] = []

    def listen(slugs: list[str]) -> None:
        changed.append(slugs)
        told.set()

    emulator.control("POST", "/_emulator/faults", {"operation": POLL, "status": 200, "body": FLAGS})
    with WorkOS(**emulator.settings(max_retries=0)) as workos:
        flags = workos.feature_flags.create_runtime_client(on_change=listen)
        assert flags.is_enabled("on", default=True) and not flags.is_enabled("on")
        flags.start()
        flags.wait_until_ready(timeout=5)
        assert flags.is_enabled("on")
        assert flags.is_enabled("some", organization_id="org_1")
        assert not flags.is_enabled("some", organization_id="org_2")
        assert flags.all_flags(organization_id="org_1") == {"on": True, "some": True}
        assert (flags.flag("on") or {})["enabled"] is True and flags.flag("none") is None
        assert flags.stats().flag_count == 2
        other = {**FLAGS, "flags": {"on": {**FLAGS["flags"]["on"], "enabled": False}}}  # type: ignore[dict-item]
        emulator.control("POST", "/_emulator/faults", {"operation": POLL, "status": 200, "body": other})
        assert flags.refresh() == ["on", "some"]
        assert told.wait(5) and changed == [["on", "some"]]
        assert not flags.is_enabled("on")
        again = workos.feature_flags.create_runtime_client(bootstrap=json.dumps(FLAGS))
        again.wait_until_ready()
        assert again.is_enabled("on") and again.to_json() == json.dumps(FLAGS)
        with pytest.raises(errors.InvalidRequestError) as refused:
            again.is_enabled("on", user_id="a b")
        assert refused.value.code == "evaluation_context_invalid"
        flags.close()
        with pytest.raises(errors.ConfigurationError):
            flags.is_enabled("on")


@pytest.fixture
def empty() -> Iterator[Emulator]:
    emulator = Emulator()
    yield emulator
    emulator.stop()


def test_events_are_followed(empty: Emulator) -> None:
    emulator = empty
    with WorkOS(**emulator.settings()) as workos:
        names = [workos.organizations.create_organization(name=f"Organization {number}").name for number in range(3)]
        poller = workos.events.poller(["organization.created"], limit=2, interval=0.1)
        batches = [poller.next(), poller.next()]
        assert [event.typed().name for batch in batches for event in batch.events] == names
        assert poller.poll() is None
        rest = workos.events.poller(["organization.created"], after=batches[0].cursor).next()
        assert [event.typed().name for event in rest.events] == names[2:]

        async def cancelled_on_the_way() -> list[str]:
            async with AsyncWorkOS(**emulator.settings()) as client:
                lost = client.events.poller(["organization.created"], interval=0.1)
                task = asyncio.create_task(lost.next())
                # The answer is there, and the event loop, which is held up here, has not looked yet.
                await asyncio.sleep(0)
                time.sleep(0.5)
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
                return [event.typed().name for event in (await lost.next()).events]

        assert asyncio.run(cancelled_on_the_way()) == names

        async def follow() -> list[str]:
            async with AsyncWorkOS(**emulator.settings()) as client:
                async for batch in client.events.poller(["organization.created"]):
                    return [event.typed().name for event in batch.events]
            return []

        assert asyncio.run(follow()) == names


def test_an_audit_log_event_has_one_key_on_all_attempts(emulator: Emulator) -> None:
    operation = "audit_logs.create_event"
    emulator.control("DELETE", "/_emulator/requests")
    emulator.control("POST", "/_emulator/faults", {"operation": operation, "status": 503, "count": 1})
    event = {
        "action": "user.signed_in",
        "occurred_at": "2026-01-01T00:00:00Z",
        "actor": {"id": "user_1", "type": "user"},
        "targets": [{"id": "team_1", "type": "team"}],
        "context": {"location": "203.0.113.7"},
    }
    with WorkOS(**emulator.settings()) as workos:
        try:
            workos.audit_logs.create_event(organization_id="org_1", event=event)  # type: ignore[arg-type]
        except errors.Error as error:
            assert error.attempts == 2
    entries = [entry for entry in emulator.control("GET", "/_emulator/requests")["data"] if entry["operation"] == operation]
    keys = {dict(entry["headers"])["idempotency-key"] for entry in entries}
    assert len(entries) == 2 and len(keys) == 1, entries
