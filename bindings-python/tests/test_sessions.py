"""Sessions against the emulator: verified, renewed once for all who ask, carried by a cookie."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import ROOT, Emulator
from workos_kit import AsyncWorkOS, WorkOS, errors
from workos_kit.session import (
    AccessToken,
    Authenticated,
    BearerRefusal,
    CookieOptions,
    ProtectedResource,
    RefreshFailed,
    Refreshed,
    Sealer,
    TokenPolicy,
    seal_data,
    unseal_data,
)

PASSWORD = "a cookie password of at least 32 characters"
OTHER_PASSWORD = "the cookie password after the rotation, of 32 and more"
REFRESH = "user_management.authenticate_with_refresh_token"
JWKS = "user_management.get_jwks"
SEED = """
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
permissions: [{ slug: 'users:read', name: Read users }]
roles: [{ slug: admin, name: Administrator, permissions: ['users:read'] }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com, role: admin }] }
"""


def vectors(name: str) -> list[Any]:
    cases = json.loads((ROOT / "tests/vectors" / f"{name}.json").read_text())
    assert cases
    return [pytest.param(case, id=case["name"]) for case in cases]


@pytest.fixture
def acme(tmp_path: Any) -> Iterator[Emulator]:
    seed = tmp_path / "seed.yaml"
    seed.write_text(SEED)
    emulator = Emulator("--seed", str(seed))
    yield emulator
    emulator.stop()


def sign_in(workos: WorkOS, password: str = PASSWORD) -> str:
    response = workos.user_management.authenticate_with_password(email="ada@acme.com", password="adapass")
    return workos.user_management.sessions(password).seal(response)


def sent(emulator: Emulator, operation: str) -> int:
    entries = emulator.control("GET", "/_emulator/requests")["data"]
    return sum(entry["operation"] == operation for entry in entries)


# Those with a time need another clock than the system's; the core runs them.
@pytest.mark.parametrize("case", [case for case in vectors("seals") if "now_ms" not in case.values[0]["input"]])
def test_seals(case: Any) -> None:
    given = case["input"]
    sealer = Sealer(given["passwords"], accept=given["accept"])
    if "code" in case["expect"]:
        with pytest.raises(errors.SessionInvalidError) as refused:
            sealer.unseal_text(given["sealed"])
        assert refused.value.code == case["expect"]["code"]
    else:
        opened = sealer.unseal_text(given["sealed"])
        assert opened.text == case["expect"]["text"]
        assert (opened.format, opened.password_index) == (case["expect"]["format"], case["expect"]["password_index"])


def test_what_is_sealed_is_opened_and_passwords_are_checked() -> None:
    sealed = seal_data({"a": 1}, PASSWORD)
    assert sealed.startswith("Fe26.2*1*") and unseal_data(sealed, PASSWORD) == {"a": 1}
    for password, code in (("", "missing"), ("short", "too_short")):
        with pytest.raises(errors.ConfigurationError) as refused:
            Sealer(password)
        assert refused.value.code == f"cookie_password_{code}"
    assert PASSWORD not in repr(Sealer(PASSWORD))


def test_a_session_is_verified_renewed_and_signed_out(acme: Emulator) -> None:
    with WorkOS(**acme.settings()) as workos:
        sealed = sign_in(workos)
        session = workos.user_management.load_sealed_session(session_data=sealed, cookie_password=PASSWORD)
        assert session.try_authenticate() is None, "the keys are not there yet"
        found = session.authenticate()
        assert isinstance(found, Authenticated)
        assert (found.user_id, found.organization_id, found.role) == ("user_01ADA", "org_01ACME", "admin")
        assert found.permissions == ["users:read"]
        assert found.user is not None and found.user.email == "ada@acme.com"
        assert session.try_authenticate() is not None, "and now they are"

        renewed = session.refresh()
        assert isinstance(renewed, Refreshed) and renewed.sealed_session
        assert (renewed.authenticated, renewed.session_id) == (True, found.session_id)
        again = workos.user_management.authenticate_with_session_cookie(
            session_data=renewed.sealed_session, cookie_password=PASSWORD
        )
        assert again.authenticated
        assert isinstance(session.refresh(only_if_due=True), Refreshed)
        assert found.session_id in session.get_logout_url("https://app.example.com/bye")
        shown = f"{session!r} {found!r} {renewed!r} {found.token!r}"
        assert "eyJ" not in shown and "Fe26" not in shown, shown
    assert sent(acme, JWKS) == 1


def test_what_is_no_session(acme: Emulator) -> None:
    with WorkOS(**acme.settings()) as workos:
        for data, reason, code in (
            ("", "no_session_cookie_provided", None),
            ("garbage", "invalid_session_cookie", "seal_malformed"),
            (seal_data({"accessToken": "x"}, OTHER_PASSWORD), "invalid_session_cookie", "seal_password_mismatch"),
            (seal_data({"accessToken": "x"}, PASSWORD), "invalid_jwt", "token_malformed"),
        ):
            session = workos.user_management.load_sealed_session(session_data=data, cookie_password=PASSWORD)
            found = session.authenticate()
            assert not found.authenticated and found.reason == reason
            assert getattr(found.error, "code", None) == code
            if reason != "invalid_jwt":
                failed = session.refresh()
                assert isinstance(failed, RefreshFailed) and (failed.status, failed.reason) == ("terminal", reason)


def test_an_outage_of_the_key_server_is_its_own_answer(acme: Emulator) -> None:
    with WorkOS(**acme.settings(max_retries=0)) as workos:
        sealed = sign_in(workos)
        acme.control("POST", "/_emulator/faults", {"operation": JWKS, "status": 503, "count": 0})
        found = workos.user_management.sessions(PASSWORD).load_sealed_session(sealed).authenticate()
        assert (found.authenticated, found.reason) == (False, "keys_unavailable")
        request = workos.user_management.sessions(PASSWORD).authenticate_request(f"wos-session={sealed}")
        assert request.status == 503 and "set-cookie" not in dict(request.headers)


@pytest.mark.parametrize("delay", [0, 200])
def test_threads_refresh_once(acme: Emulator, delay: int) -> None:
    with WorkOS(**acme.settings()) as workos:
        sealed = sign_in(workos)
        if delay:
            acme.control("POST", "/_emulator/faults", {"operation": REFRESH, "delay_ms": delay})
        sessions = workos.user_management.sessions(PASSWORD)
        outcomes: list[Any] = []
        begin = threading.Barrier(64)

        def refresh() -> None:
            begin.wait()
            outcomes.append(sessions.load_sealed_session(sealed).refresh())

        threads = [threading.Thread(target=refresh) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(outcomes) == 64 and all(isinstance(outcome, Refreshed) for outcome in outcomes), outcomes
    assert len({outcome.session.access_token for outcome in outcomes}) == 1
    assert sent(acme, REFRESH) == 1


def test_tasks_refresh_once_and_cancelled_ones_take_nothing_along(acme: Emulator) -> None:
    with WorkOS(**acme.settings()) as workos:
        sealed = sign_in(workos)

    async def race() -> None:
        async with AsyncWorkOS(**acme.settings()) as client:
            sessions = client.user_management.sessions(PASSWORD)
            acme.control("POST", "/_emulator/faults", {"operation": REFRESH, "delay_ms": 200})
            doomed = [asyncio.create_task(sessions.load_sealed_session(sealed).refresh()) for _ in range(8)]
            await asyncio.sleep(0.05)
            for task in doomed:
                task.cancel()
            outcomes = await asyncio.gather(*(sessions.load_sealed_session(sealed).refresh() for _ in range(64)))
            assert all(isinstance(outcome, Refreshed) and outcome.authenticated for outcome in outcomes)
            found = await sessions.load_sealed_session(outcomes[0].sealed_session).authenticate()
            assert found.authenticated
            request = await sessions.authenticate_request([f"wos-session={outcomes[0].sealed_session}"])
            assert request.authenticated and request.status == 200

    asyncio.run(race())
    assert sent(acme, REFRESH) == 1


@pytest.mark.parametrize("fault", [{"status": 429}, {"status": 503}, {"drop": "before_headers"}])
def test_a_bad_day_signs_nobody_out(acme: Emulator, fault: dict[str, Any]) -> None:
    with WorkOS(**acme.settings(max_retries=0)) as workos:
        sealed = sign_in(workos)
        acme.control("POST", "/_emulator/faults", {"operation": REFRESH, **fault})
        session = workos.user_management.sessions(PASSWORD).load_sealed_session(sealed)
        failed = session.refresh()
        assert isinstance(failed, RefreshFailed) and failed.retryable and not failed.ends_session
        assert isinstance(session.refresh(), Refreshed)


def test_a_spent_token_ends_the_session(acme: Emulator) -> None:
    body = {"error": "invalid_grant", "error_description": "spent"}
    with WorkOS(**acme.settings()) as workos:
        sealed = sign_in(workos)
        acme.control("POST", "/_emulator/faults", {"operation": REFRESH, "status": 400, "body": body})
        failed = workos.user_management.sessions(PASSWORD).load_sealed_session(sealed).refresh()
        assert isinstance(failed, RefreshFailed)
        assert (failed.status, failed.reason, failed.ends_session) == ("terminal", "invalid_grant", True)


def test_cookies_are_cut_into_parts_and_put_together(acme: Emulator) -> None:
    with WorkOS(**acme.settings()) as workos:
        sessions = workos.user_management.sessions(PASSWORD, cookie=CookieOptions(name="session", same_site="strict"))
        sealed = "Fe26.2*" + "a" * 9000
        cookies = sessions.set_cookies(sealed, "session.3=old; theme=dark")
        assert [cookie.split("=")[0] for cookie in cookies] == ["session.0", "session.1", "session.2", "session.3"]
        assert all(len(cookie) <= 4096 and "SameSite=Strict" in cookie and "HttpOnly" in cookie for cookie in cookies)
        header = "; ".join(cookie.split(";")[0] for cookie in cookies[:3])
        assert sessions.read_cookie(header) == sealed
        assert len(sessions.clear_cookies(header)) == 4
        report = sessions.size_report(sign_in(workos))
        assert report.fits_one_cookie and report.largest_claim is not None
        with pytest.raises(errors.InvalidRequestError) as refused:
            sessions.set_cookies("a" * 20000)
        assert refused.value.code == "cookie_too_large"
        with pytest.raises(errors.ConfigurationError) as refused_options:
            workos.user_management.sessions(PASSWORD, cookie=CookieOptions(name="__Host-a", domain="example.com"))
        assert refused_options.value.code == "cookie_options_invalid"


def test_a_password_is_changed_without_signing_anybody_out(acme: Emulator) -> None:
    with WorkOS(**acme.settings()) as workos:
        sealed = sign_in(workos)
        rotated = workos.user_management.sessions([OTHER_PASSWORD, PASSWORD])
        request = rotated.authenticate_request(f"wos-session={sealed}")
        assert request.authenticated
        cookie = dict(request.headers)["set-cookie"].split(";")[0]
        assert Sealer(OTHER_PASSWORD).unseal(rotated.read_cookie(cookie))["accessToken"]
        session = workos.user_management.sessions(PASSWORD).load_sealed_session(sealed)
        renewed = session.refresh(cookie_password=OTHER_PASSWORD)
        assert isinstance(renewed, Refreshed) and renewed.sealed_session
        assert Sealer(OTHER_PASSWORD).unseal(renewed.sealed_session)["refreshToken"]


def test_tokens(acme: Emulator) -> None:
    with WorkOS(**acme.settings()) as workos:
        users = workos.user_management
        token = users.authenticate_with_password(email="ada@acme.com", password="adapass").access_token
        assert users.try_verify_access_token(token) is None
        keys = users.session_keys()
        assert keys.needs_refresh()
        keys.warm_up()
        assert keys.key_ids() and not keys.needs_refresh() and '"keys"' in (keys.to_json() or "")
        found = users.authenticate_bearer(f"Bearer {token}")
        assert isinstance(found, AccessToken) and found.user_id == "user_01ADA"
        found.require_permission("users:read")
        with pytest.raises(errors.PermissionDeniedError) as refused:
            found.require_role("owner")
        assert (refused.value.code, BearerRefusal.of(refused.value).status) == ("role_required", 403)
        with pytest.raises(errors.SessionInvalidError) as other:
            users.verify_access_token(token, TokenPolicy(issuer="https://auth.example.com"))
        assert other.value.code == "token_issuer_mismatch"
        answer = BearerRefusal.of(other.value)
        assert answer.status == 401 and 'error="invalid_token"' in (answer.www_authenticate or "")
        with pytest.raises(errors.AuthenticationError) as missing:
            users.authenticate_bearer(None)
        assert missing.value.code == "bearer_token_missing"
        assert BearerRefusal.of(missing.value, "https://m").www_authenticate == 'Bearer resource_metadata="https://m"'
    resource = ProtectedResource(resource="https://mcp.example.com/mcp", authorization_server="https://a.authkit.app")
    assert resource.metadata_url() == "https://mcp.example.com/.well-known/oauth-protected-resource/mcp"
    assert json.loads(resource.to_json())["resource"] == "https://mcp.example.com/mcp"


def test_an_async_client_verifies_without_blocking(acme: Emulator) -> None:
    async def check() -> None:
        async with AsyncWorkOS(**acme.settings()) as workos:
            users = workos.user_management
            token = (await users.authenticate_with_password(email="ada@acme.com", password="adapass")).access_token
            acme.control("POST", "/_emulator/faults", {"operation": JWKS, "delay_ms": 300})
            ticks = 0

            async def tick() -> None:
                nonlocal ticks
                while True:
                    await asyncio.sleep(0.01)
                    ticks += 1

            ticking = asyncio.create_task(tick())
            assert (await users.verify_access_token(token)).user_id == "user_01ADA"
            ticking.cancel()
            assert ticks > 5, "the event loop went on while the keys were fetched"

    asyncio.run(check())


def test_sign_in_through_the_browser(acme: Emulator) -> None:
    import sys

    sys.path.append(str(ROOT / "examples/demo/python"))
    from browser import Browser  # type: ignore[import-not-found]

    callback = "http://127.0.0.1:9/callback"
    with WorkOS(**acme.settings()) as workos:
        sessions = workos.user_management.sessions(PASSWORD)
        start = sessions.start_sign_in(
            redirect_uri=callback, return_pathname="/reports", custom_state="7", login_hint="ada@acme.com"
        )
        url, _ = Browser(callback).open(start.url)
        cookie = dict(start.headers)["set-cookie"].split(";")[0]
        with pytest.raises(errors.SignatureMismatchError) as forged:
            sessions.complete_sign_in(url, "theme=dark")
        assert forged.value.code == "state_mismatch"
        done = sessions.complete_sign_in(url, cookie)
        assert (done.user.email, done.return_pathname, done.custom_state) == ("ada@acme.com", "/reports", "7")
        assert sessions.load_sealed_session(done.sealed_session).authenticate().authenticated
        assert "Fe26" not in f"{start!r} {done!r}"
        with pytest.raises(errors.InvalidRequestError):
            sessions.start_sign_in(redirect_uri=callback, return_pathname="//evil.example")


def test_a_forked_child_verifies_and_renews(acme: Emulator) -> None:
    import multiprocessing

    with WorkOS(**acme.settings()) as workos:
        sessions = workos.user_management.sessions(PASSWORD)
        assert sessions.load_sealed_session(sign_in(workos)).authenticate().authenticated
        cookies = [sign_in(workos) for _ in range(3)]

        def child(sealed: str) -> None:
            session = sessions.load_sealed_session(sealed)
            assert session.authenticate().authenticated
            assert isinstance(session.refresh(), Refreshed)

        context = multiprocessing.get_context("fork")
        children = [context.Process(target=child, args=(sealed,)) for sealed in cookies]
        for process in children:
            process.start()
        deadline = time.monotonic() + 20
        for process in children:
            process.join(max(0.1, deadline - time.monotonic()))
        assert [process.exitcode for process in children] == [0, 0, 0]
        assert sessions.load_sealed_session(sign_in(workos)).refresh().authenticated


def test_what_does_not_work_is_explained(acme: Emulator) -> None:
    from workos_kit import explain, webhooks

    header = webhooks.sign(b'{"a":1}', "whsec_do-not-show")
    changed = explain.webhook(b'{"a": 1}', header, "whsec_do-not-show")
    assert changed.code == "body_written_again" and "do-not-show" not in str(changed)
    assert explain.webhook(b'{"a":1}', header, ["whsec_other", "whsec_do-not-show"]).ok
    assert explain.callback("code=a&state=b").code == "flow_missing"
    with WorkOS(**acme.settings()) as workos:
        sessions = workos.user_management.sessions(PASSWORD)
        sealed = sign_in(workos)
        assert explain.cookie(sessions, sealed).ok
        assert explain.cookie(sessions, sealed[:200]).code == "cookie_cut_off"
        assert explain.cookie(sessions, seal_data({}, OTHER_PASSWORD)).code == "seal_password_mismatch"
        assert explain.token(workos, "Bearer x").code == "not_an_access_token"

    async def check() -> None:
        async with AsyncWorkOS(**acme.settings()) as client:
            assert (await explain.cookie_async(client.user_management.sessions(PASSWORD), sealed)).ok
            assert (await explain.token_async(client, "sk_test")).code == "not_an_access_token"

    asyncio.run(check())
