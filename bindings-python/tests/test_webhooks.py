"""Webhooks: the shared vectors, the refusal of what is no raw body, events of every type."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
import sampling
import workos_kit
from conftest import ROOT
from test_round_trips import same
from workos_kit import AsyncWorkOS, WorkOS, models, to_dict
from workos_kit.events import Event, decode_event
from workos_kit.generated import events as generated
from workos_kit.webhooks import WebhookVerifier, compute_signature, sign

VECTORS = json.loads((ROOT / "tests/vectors/webhooks.json").read_text())
BODY = b'{"object":"event","id":"event_1","event":"organization.deleted","data":{"id":"org_1"},"created_at":"2026-01-15T12:00:00Z"}'
SECRET = "whsec_test"


@pytest.mark.parametrize("vector", [pytest.param(vector, id=vector["name"]) for vector in VECTORS])
def test_vectors(vector: dict[str, Any]) -> None:
    given, expected = vector["input"], vector["expect"]
    now = datetime.fromtimestamp(0, timezone.utc) + timedelta(milliseconds=given["now_ms"])
    verifier = WebhookVerifier(given["secrets"], tolerance=given["tolerance_ms"] / 1000, clock=lambda: now)
    body, header = bytes.fromhex(given["body_hex"]), given.get("header")
    if "error" in expected:
        with pytest.raises(workos_kit.Error) as caught:
            verifier.verify(body, header)
        assert (caught.value.kind, caught.value.code) == (expected["error"]["kind"], expected["error"]["code"])
    else:
        verified = verifier.verify(body, header)
        assert round(verified.timestamp.timestamp() * 1000) == expected["timestamp_ms"]
        assert verified.secret_index == expected["secret_index"]


@pytest.mark.parametrize("body", [{"id": "event_1"}, BODY.decode(), [1], None, 5])
def test_a_parsed_body_is_refused(workos: WorkOS, body: Any) -> None:
    with pytest.raises(workos_kit.InvalidRequestError) as caught:
        workos.webhooks.construct_event(body, sign(BODY, SECRET), SECRET)
    assert caught.value.code == "body_not_raw"
    for fix in ("await request.body()", "request.get_data()", "request.body"):
        assert fix in str(caught.value)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_any_kind(workos: WorkOS, kind: Any) -> None:
    assert workos.webhooks.construct_event(kind(BODY), sign(BODY, SECRET), SECRET).id == "event_1"


def test_all_doors(workos: WorkOS, async_workos: AsyncWorkOS) -> None:
    header = sign(BODY, SECRET)
    for webhooks in (workos.webhooks, async_workos.webhooks):
        assert webhooks.verify_event(event_body=BODY, event_signature=header, secret=SECRET).id == "event_1"
        assert webhooks.verify_header(event_body=BODY, event_signature=header.encode(), secret=SECRET).secret_index == 0
        assert webhooks.verifier(["whsec_old", SECRET]).verify(BODY, header).secret_index == 1
        with pytest.raises(workos_kit.SignatureMismatchError) as caught:
            webhooks.construct_event(BODY, header, "whsec_other")
        assert caught.value.code == "signature_mismatch"
        with pytest.raises(workos_kit.SignatureMismatchError) as caught:
            webhooks.construct_event(BODY, None, SECRET)
        assert caught.value.code == "signature_missing"
    assert SECRET not in repr(WebhookVerifier(SECRET))


def test_tolerance(workos: WorkOS) -> None:
    old = sign(BODY, SECRET, datetime.now(timezone.utc) - timedelta(minutes=5))
    with pytest.raises(workos_kit.SignatureMismatchError) as caught:
        workos.webhooks.construct_event(BODY, old, SECRET)
    assert caught.value.code == "timestamp_outside_tolerance"
    assert workos.webhooks.construct_event(BODY, old, SECRET, tolerance=600).id == "event_1"


def test_large_bodies() -> None:
    body = b"x" * 200_000
    assert WebhookVerifier(SECRET).verify(body, sign(body, SECRET)).secret_index == 0
    moment = datetime(2026, 1, 1, tzinfo=timezone.utc)
    assert compute_signature(body, SECRET, moment) in sign(body, SECRET, moment)
    with pytest.raises(workos_kit.InvalidRequestError):
        sign(body, SECRET, datetime(2026, 1, 1))


def envelope(event: str, data: Any, **more: Any) -> bytes:
    members = {"object": "event", "id": "event_1", "event": event, "data": data, "created_at": "2026-01-15T12:00:00Z"}
    return json.dumps({**members, **more}).encode()


def samples(model: Any) -> dict[str, Any]:
    """Data of every kind: minimal, full, with nulls and with what this version does not know."""
    full = json.loads(msgspec.json.encode(sampling.struct(model, True, "")))
    minimal = json.loads(msgspec.json.encode(sampling.struct(model, False, "")))
    fields = msgspec.structs.fields(model)
    required = {field.encode_name for field in fields if field.required or isinstance(field.default, (str, bool))}
    nulls = {name: value if name in required else None for name, value in full.items()}
    minimal = {name: value for name, value in minimal.items() if value is not None}
    unknown = {**full, "from_the_future": {"list": [1]}}
    for name, value in unknown.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            unknown[name] = [{**value[0], "from_the_future": "nested"}]
    return {"minimal": minimal, "full": full, "nulls": nulls, "unknown": unknown}


@pytest.mark.parametrize("name", generated.DATA)
def test_every_event_type(name: str) -> None:
    model = getattr(models, generated.DATA[name].split(":")[1])
    for kind, data in samples(model).items():
        event = Event.decode(envelope(name, data))
        assert event.event == name
        typed = event.typed()
        assert isinstance(event.data, model), kind
        assert typed == event.data
        same(f"{name} {kind}", data, to_dict(typed))
        assert json.loads(event.raw_data) == data
        for copied in (pickle.loads(pickle.dumps(typed)), copy.copy(typed), msgspec.structs.replace(typed)):
            assert copied == typed


@pytest.mark.parametrize("name", models.__all__)
def test_every_model_and_type(name: str) -> None:
    model = getattr(models, name)
    if not (isinstance(model, type) and issubclass(model, msgspec.Struct)):
        return
    from workos_kit._decode import decode, decoder

    for kind, data in samples(model).items():
        value = decode(decoder(model), json.dumps(data).encode(), None, name)
        same(f"{name} {kind}", data, to_dict(value))
        assert pickle.loads(pickle.dumps(value)) == value
        assert all(secret not in repr(value) for secret in secrets(value))


def secrets(value: Any) -> list[str]:
    """Secret texts of a model that could not stand in its text for another reason."""
    texts = [getattr(value, name) for name in type(value).secret_fields]
    others = {getattr(value, name) for name in value.__struct_fields__ if isinstance(getattr(value, name), str)}
    return [text for text in texts if isinstance(text, str) and list(others).count(text) == 0]


def test_secrets_of_models_are_not_shown() -> None:
    shown = repr(models.PasswordPlaintext(password="correct horse"))
    assert shown == "PasswordPlaintext(password=[redacted])"
    assert "correct horse" in str(to_dict(models.PasswordPlaintext(password="correct horse")))


def test_unknown_events() -> None:
    event = decode_event(envelope("comet.sighted", {"tail": 7}, context={"a": 1}, sequence=9))
    assert event.event == "comet.sighted"
    assert event.typed() is None
    assert event.data == {"tail": 7}
    assert event.raw_data == '{"tail": 7}'
    assert event.extra == {"sequence": 9}
    assert event.data_as(dict[str, int]) == {"tail": 7}
    assert to_dict(event)["data"] == {"tail": 7}
    assert to_dict(event)["sequence"] == 9
    assert "tail" not in repr(event)


def test_malformed_events() -> None:
    for body in (b"", b"{", b"[]", b"{}", b'{"id": 1}', b"\xff", envelope("a", {})[:-1]):
        with pytest.raises(workos_kit.DecodeError) as caught:
            decode_event(body)
        assert caught.value.code == "event_malformed"
    event = decode_event(envelope("user.created", {"id": 5}))
    with pytest.raises(workos_kit.DecodeError) as caught:
        event.data  # noqa: B018
    assert caught.value.code == "event_data_malformed"
    assert json.loads(event.raw_data) == {"id": 5}


def test_events_travel() -> None:
    event = decode_event(envelope("organization.deleted", {"id": "org_1"}))
    assert pickle.loads(pickle.dumps(event)) == event
    assert copy.copy(event) == event
    assert event != decode_event(envelope("organization.deleted", {"id": "org_2"}))
    assert decode_event(b"\xef\xbb\xbf" + BODY).id == "event_1"
    assert event.created_at == datetime(2026, 1, 15, 12, tzinfo=timezone.utc)


def test_contexts() -> None:
    usual = decode_event(envelope("user.created", {}, context={"client_id": "client_1"}))
    assert type(usual.context).__name__ == "EventContext"
    assert usual.raw_context == '{"client_id": "client_1"}'
    assert decode_event(BODY).context is None
    assert decode_event(envelope("user.created", {}, context=None)).context is None
