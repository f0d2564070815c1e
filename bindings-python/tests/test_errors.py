"""One root, one subclass per kind, every member, no secrets."""

from __future__ import annotations

import copy
import pickle

import msgspec
import pytest
import workos_kit
from conftest import Emulator
from workos_kit import WorkOS, errors

KINDS = [
    "authentication", "permission", "not_found", "conflict", "invalid_request", "rate_limited", "unavailable",
    "timeout", "connection", "decode", "configuration", "signature_mismatch", "session_expired", "session_invalid",
    "challenge", "cancelled", "unexpected",
]  # fmt: skip
OPERATION = "organizations.list_organizations"


def failing(emulator: Emulator, workos: WorkOS, **fault: object) -> workos_kit.Error:
    emulator.fault(OPERATION, count=0, **fault)
    with pytest.raises(workos_kit.Error) as caught:
        workos.organizations.list_organizations(request_options={"max_retries": 0})
    return caught.value


def test_a_subclass_per_kind() -> None:
    assert sorted(subclass.kind for subclass in workos_kit.Error.__subclasses__()) == sorted(KINDS)
    for name in errors.__all__:
        error = getattr(errors, name)
        assert issubclass(error, msgspec.Struct) or issubclass(error, workos_kit.Error)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, workos_kit.InvalidRequestError),
        (401, workos_kit.AuthenticationError),
        (403, workos_kit.PermissionDeniedError),
        (404, workos_kit.NotFoundError),
        (409, workos_kit.ConflictError),
        (422, workos_kit.InvalidRequestError),
        (429, workos_kit.RateLimitedError),
        (500, workos_kit.UnavailableError),
        (503, workos_kit.UnavailableError),
    ],
)
def test_statuses(emulator: Emulator, workos: WorkOS, status: int, error: type[workos_kit.Error]) -> None:
    body = {"code": "some_code", "message": "Some words."}
    found = failing(emulator, workos, status=status, body=body, headers={"retry-after": "7", "x-request-id": "req_1"})
    assert type(found) is error
    assert found.status == status
    assert found.code == "some_code"
    assert found.message == "Some words."
    assert found.retry_after == 7.0
    assert found.operation == OPERATION
    assert found.attempts == 1
    assert found.request_id == "req_1"
    assert found.retryable == (status in (429, 500, 503))
    assert "some_code" in str(found) and "\n" not in str(found)


@pytest.mark.parametrize("body", ["", "<html>no</html>", "[]", "null", '"text"', '["a", "b"]', "{", "5"])
def test_any_body(emulator: Emulator, workos: WorkOS, body: str) -> None:
    found = failing(emulator, workos, status=502, body=body)
    assert type(found) is workos_kit.UnavailableError
    assert found.message


def test_field_errors(emulator: Emulator, workos: WorkOS) -> None:
    body = {"code": "invalid", "message": "No.", "errors": [{"field": "name", "code": "required", "message": "Needed."}]}
    found = failing(emulator, workos, status=422, body=body)
    assert found.field_errors == (workos_kit.FieldError("name", "required", "Needed."),)


def test_challenges(emulator: Emulator, workos: WorkOS) -> None:
    body = {
        "code": "organization_selection_required",
        "message": "Choose.",
        "pending_authentication_token": "pending_secret",
        "user": {"id": "user_1"},
        "organizations": [{"id": "org_1", "name": "One"}],
    }
    found = failing(emulator, workos, status=403, body=body)
    assert isinstance(found, workos_kit.ChallengeError)
    assert found.challenge is not None
    assert found.challenge.kind == "organization_selection_required"
    assert found.challenge.pending_authentication_token == "pending_secret"
    assert found.challenge.organizations == [{"id": "org_1", "name": "One"}]
    assert "pending_secret" not in f"{found} {found!r} {found.challenge!r}"


def test_causes_are_kept() -> None:
    workos = WorkOS("sk_test_secret", base_url="http://127.0.0.1:9", max_retries=0)
    with pytest.raises(workos_kit.ConnectionFailedError) as caught:
        workos.organizations.list_organizations()
    assert caught.value.__cause__ is not None
    assert caught.value.retryable
    assert "sk_test_secret" not in f"{caught.value!r}"


def test_answers_that_are_not_understood(emulator: Emulator, workos: WorkOS) -> None:
    found = failing(emulator, workos, status=200, body={"data": [{"id": "org_1", "name": {"secret": "value"}}]})
    assert isinstance(found, workos_kit.DecodeError)
    assert found.code == "answer_malformed"
    assert "name" in found.message or "object" in found.message
    assert "value" not in found.message
    found = failing(emulator, workos, malformed=True)
    assert isinstance(found, workos_kit.DecodeError)


def test_errors_travel(emulator: Emulator, workos: WorkOS) -> None:
    found = failing(emulator, workos, status=409, body={"code": "taken", "message": "Taken."})
    for copied in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert type(copied) is workos_kit.ConflictError
        assert copied.__dict__ == found.__dict__
        assert str(copied) == str(found)


def test_an_echoed_key_is_taken_out(emulator: Emulator, workos: WorkOS) -> None:
    found = failing(emulator, workos, status=401, body={"message": f"Bad key {emulator.api_key}."})
    assert emulator.api_key not in f"{found} {found!r} {found.message}"
