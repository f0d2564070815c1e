"""Calls of both clients: threads, signals, cancellation, options, closing."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import workos_kit
from conftest import Emulator
from workos_kit import AsyncWorkOS, Cancellation, RequestOptions, Secret, WorkOS
from workos_kit.webhooks import WebhookVerifier, sign

SLOW = "organizations.get_organization"


def test_threads_share_a_client(workos: WorkOS) -> None:
    def name(_: int) -> str:
        return workos.organizations.get_organization("org_01DEMO").name

    with ThreadPoolExecutor(16) as executor:
        assert list(executor.map(name, range(200))) == ["Foo Corp"] * 200


def test_the_interpreter_is_released(emulator: Emulator, workos: WorkOS) -> None:
    emulator.fault(SLOW, delay_ms=500)
    thread = threading.Thread(target=workos.organizations.get_organization, args=("org_01DEMO",))
    thread.start()
    ticks = 0
    while thread.is_alive():
        time.sleep(0.01)
        ticks += 1
    assert ticks > 20


INTERRUPTED = """
import json, os, signal, sys, threading, time
from workos_kit import WorkOS
# What was started in the background of a shell inherits that SIGINT is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
workos = WorkOS(**json.loads(os.environ["SETTINGS"]))
workos.organizations.list_organizations()
def interrupt():
    global sent
    time.sleep(0.3)
    sent = time.monotonic()
    os.kill(os.getpid(), signal.SIGINT)
threading.Thread(target=interrupt).start()
try:
    workos.organizations.get_organization("org_01DEMO")
except KeyboardInterrupt:
    print(time.monotonic() - sent)
# The client is as good as before.
assert workos.organizations.list_organizations().data
"""


def test_ctrl_c_interrupts_within_100_milliseconds(emulator: Emulator) -> None:
    environment = {**os.environ, "SETTINGS": json.dumps(emulator.settings())}
    waited: list[float] = []
    for _ in range(3):
        emulator.fault(SLOW, delay_ms=3000)
        done = subprocess.run(
            [sys.executable, "-c", INTERRUPTED], env=environment, capture_output=True, text=True, timeout=30
        )
        assert done.returncode == 0 and done.stdout, (done, emulator.requests())
        waited.append(float(done.stdout))
    # The middle one, because the scheduler of a busy machine can hold up any single one.
    assert sorted(waited)[1] < 0.1, waited


def test_a_signal_handler_can_make_calls(emulator: Emulator, workos: WorkOS) -> None:
    emulator.fault(SLOW, delay_ms=600)
    names: list[str] = []

    def handler(*_: object) -> None:
        names.append(workos.organizations.list_organizations().data[0].name)

    before = signal.signal(signal.SIGALRM, handler)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        assert workos.organizations.get_organization("org_01DEMO").name == "Foo Corp"
    finally:
        signal.signal(signal.SIGALRM, before)
    assert len(names) == 1


def test_another_thread_cancels(emulator: Emulator, workos: WorkOS) -> None:
    emulator.fault(SLOW, delay_ms=5000)
    cancellation = Cancellation()
    threading.Timer(0.2, cancellation.cancel).start()
    start = time.monotonic()
    with pytest.raises(workos_kit.RequestCancelledError) as caught:
        workos.organizations.get_organization("org_01DEMO", request_options={"cancellation": cancellation})
    assert time.monotonic() - start < 2
    assert caught.value.kind == "cancelled"
    assert cancellation.cancelled
    with pytest.raises(workos_kit.RequestCancelledError):
        workos.organizations.list_organizations(request_options=RequestOptions(cancellation=cancellation))


def test_timeout_is_a_deadline(emulator: Emulator, workos: WorkOS) -> None:
    emulator.fault(SLOW, delay_ms=3000, count=0)
    start = time.monotonic()
    with pytest.raises(workos_kit.RequestTimeoutError) as caught:
        workos.organizations.get_organization("org_01DEMO", request_options={"timeout": 0.3})
    assert time.monotonic() - start < 1.5
    assert caught.value.retryable


def test_options_reach_the_server(emulator: Emulator, workos: WorkOS) -> None:
    options = RequestOptions(idempotency_key="key_1", extra_headers={"x-of-mine": "here"}, api_key="sk_other")
    with pytest.raises(workos_kit.AuthenticationError):
        workos.organizations.list_organizations(request_options=options)
    headers = dict(emulator.requests()[-1]["headers"])
    assert headers["idempotency-key"] == "key_1"
    assert headers["x-of-mine"] == "here"


def test_retries(emulator: Emulator, workos: WorkOS) -> None:
    emulator.fault("organizations.list_organizations", status=503, count=2)
    assert workos.organizations.list_organizations().data
    assert len(emulator.requests()) == 3
    emulator.fault("organizations.list_organizations", status=503, count=1)
    with pytest.raises(workos_kit.UnavailableError) as caught:
        workos.organizations.list_organizations(request_options={"max_retries": 0})
    assert caught.value.attempts == 1


def test_wrong_options_and_parameters(workos: WorkOS) -> None:
    with pytest.raises(workos_kit.InvalidRequestError, match="unknown"):
        workos.organizations.list_organizations(request_options={"unknown": 1})
    with pytest.raises(workos_kit.InvalidRequestError):
        workos.organizations.list_organizations(request_options={"timeout": -1})
    with pytest.raises(workos_kit.InvalidRequestError):
        workos.organizations.get_organization("..")
    with pytest.raises(workos_kit.InvalidRequestError):
        workos.organizations.create_organization(name=object())  # type: ignore[arg-type]


class Hasty(BaseHTTPRequestHandler):
    """Closes connections that are idle for a moment."""

    protocol_version = "HTTP/1.1"
    timeout = 0.2
    requests = 0

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        type(self).requests += 1
        body = b'{"token": "token"}'
        self.send_response(201)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def test_servers_that_close_idle_connections() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hasty)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    workos, async_workos = WorkOS("sk_test", base_url=url), AsyncWorkOS("sk_test", base_url=url)
    # A POST is not repeated once it may have arrived, so it must not be given to a connection that is gone.
    for _ in range(3):
        assert workos.client_api.create_token(organization_id="org_1", user_id="user_1").token == "token"
        time.sleep(0.5)

    async def main() -> None:
        for _ in range(2):
            answer = await async_workos.client_api.create_token(organization_id="org_1", user_id="user_1")
            assert answer.token == "token"
            await asyncio.sleep(0.5)

    asyncio.run(main())
    assert Hasty.requests == 5
    server.shutdown()


def test_closed_clients(emulator: Emulator) -> None:
    with WorkOS(**emulator.settings()) as workos:
        assert workos.organizations.list_organizations().data
    with pytest.raises(workos_kit.ConfigurationError) as caught:
        workos.organizations.list_organizations()
    assert caught.value.code == "client_closed"
    assert repr(workos) == "WorkOS(closed)"


def test_configuration(monkeypatch: pytest.MonkeyPatch, emulator: Emulator) -> None:
    for name in ("WORKOS_API_KEY", "WORKOS_CLIENT_ID", "WORKOS_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(workos_kit.ConfigurationError) as caught:
        WorkOS()
    assert caught.value.code == "credentials_missing"
    with pytest.raises(workos_kit.ConfigurationError):
        WorkOS("sk_test", base_url="http://example.com")
    monkeypatch.setenv("WORKOS_API_KEY", emulator.api_key)
    monkeypatch.setenv("WORKOS_BASE_URL", emulator.url)
    assert WorkOS().organizations.list_organizations().data
    assert workos_kit.WorkOSClient(api_key=Secret(emulator.api_key)).organizations.list_organizations().data


def test_async_calls_run_side_by_side(emulator: Emulator, async_workos: AsyncWorkOS) -> None:
    async def main() -> float:
        await async_workos.organizations.list_organizations()
        emulator.fault(SLOW, delay_ms=300, count=0)
        start = time.monotonic()
        calls = (async_workos.organizations.get_organization("org_01DEMO") for _ in range(10))
        assert {organization.name for organization in await asyncio.gather(*calls)} == {"Foo Corp"}
        return time.monotonic() - start

    assert asyncio.run(main()) < 1.5


def test_one_async_client_serves_many_loops(async_workos: AsyncWorkOS) -> None:
    async def name() -> str:
        return (await async_workos.organizations.get_organization("org_01DEMO")).name

    assert [asyncio.run(name()) for _ in range(5)] == ["Foo Corp"] * 5
    with ThreadPoolExecutor(4) as executor:
        assert list(executor.map(lambda _: asyncio.run(name()), range(12))) == ["Foo Corp"] * 12
    gc.collect()
    from workos_kit import _post

    assert len(_post._posts) == 0


def test_cancelling_a_task_cancels_the_call(emulator: Emulator, async_workos: AsyncWorkOS) -> None:
    async def main() -> None:
        emulator.fault(SLOW, delay_ms=5000)
        task = asyncio.ensure_future(async_workos.organizations.get_organization("org_01DEMO"))
        await asyncio.sleep(0.2)
        start = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - start < 0.5
        with pytest.raises(asyncio.TimeoutError):
            emulator.fault(SLOW, delay_ms=5000)
            await asyncio.wait_for(async_workos.organizations.get_organization("org_01DEMO"), 0.1)
        assert (await async_workos.organizations.list_organizations()).data

    asyncio.run(main())


def test_a_loop_that_ends_first(emulator: Emulator, async_workos: AsyncWorkOS) -> None:
    async def leave() -> None:
        emulator.fault(SLOW, delay_ms=300)
        asyncio.ensure_future(async_workos.organizations.get_organization("org_01DEMO"))
        await asyncio.sleep(0.05)

    asyncio.run(leave())
    time.sleep(0.5)

    async def again() -> str:
        return (await async_workos.organizations.get_organization("org_01DEMO")).name

    assert asyncio.run(again()) == "Foo Corp"


def test_async_context_manager(emulator: Emulator) -> None:
    async def main() -> None:
        async with AsyncWorkOS(**emulator.settings()) as workos:
            assert (await workos.organizations.list_organizations()).data
        with pytest.raises(workos_kit.ConfigurationError):
            await workos.organizations.list_organizations()

    asyncio.run(main())


def test_loops_that_watch_no_file_descriptors(emulator: Emulator, async_workos: AsyncWorkOS) -> None:
    class Loop(asyncio.SelectorEventLoop):
        def add_reader(self, fd: object, callback: object, *args: object) -> None:
            if "Post" in repr(callback):
                raise NotImplementedError
            super().add_reader(fd, callback, *args)  # type: ignore[arg-type, call-arg]

    loop = Loop()
    try:
        for _ in range(3):
            call = async_workos.organizations.list_organizations()
            assert loop.run_until_complete(page_of(call)).data
    finally:
        loop.close()


async def page_of(call: workos_kit.AsyncPages[object]) -> workos_kit.AsyncPage[object]:
    return await call


@pytest.mark.parametrize("what", ["calls", "async calls", "webhooks", "errors"])
def test_memory_stays_flat(emulator: Emulator, workos: WorkOS, async_workos: AsyncWorkOS, what: str) -> None:
    body = b'{"id":"event_1","event":"user.deleted","data":{},"created_at":"2026-01-01T00:00:00Z"}'
    verifier, header = WebhookVerifier("whsec_test"), sign(body, "whsec_test")

    async def calls(times: int) -> None:
        for _ in range(times):
            await async_workos.organizations.get_organization("org_01DEMO")

    def repeat(times: int) -> None:
        if what == "async calls":
            asyncio.run(calls(times))
            return
        for _ in range(times):
            if what == "webhooks":
                verifier.construct_event(body, header)
            elif what == "calls":
                workos.organizations.get_organization("org_01DEMO")
            else:
                with pytest.raises(workos_kit.NotFoundError):
                    workos.organizations.get_organization("org_nowhere")

    repeat(500)
    gc.collect()
    before = resident()
    repeat(50_000 if what == "webhooks" else 2_000)
    gc.collect()
    assert resident() - before < 2 << 20


def resident() -> int:
    """Resident memory of this process, in bytes."""
    status = Path("/proc/self/statm")
    if not status.exists():
        pytest.skip("resident memory is read from /proc/self/statm: run this test on Linux")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
