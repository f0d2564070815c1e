"""The handle, against the program that was installed with it."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.request import urlopen

import pytest
import workos_emulator
from workos_emulator import (
    ControlRefused,
    Emulator,
    EmulatorError,
    NotInTime,
    ProgramMissing,
    StartFailed,
    UnmetExpectations,
)

SEED = {"organizations": [{"id": "org_01ACME", "name": "Acme"}], "users": [{"id": "user_01ADA", "email": "ada@acme.com"}]}


def names(ask, emulator):
    return [one["name"] for one in ask(emulator, "GET", "/organizations")[1]["data"]]


def test_the_program_and_the_module_are_installed_together():
    site = Path(workos_emulator.__file__).parent
    assert "site-packages" in site.parts, "the tests must run against the installed package"
    assert workos_emulator.program().parent == Path(sys.executable).parent
    assert (site / "py.typed").is_file()


def test_it_starts_seeded_and_stops(ask, tmp_path):
    file = tmp_path / "more.yaml"
    file.write_text("organizations: [{ name: Beta }]")
    with Emulator.start([SEED, file, "organizations: [{ name: Gamma }]"]) as emulator:
        assert names(ask, emulator) == ["Gamma", "Beta", "Acme"]
        assert emulator.is_running and emulator.environment["WORKOS_BASE_URL"] == emulator.url
        assert repr(emulator) == f"<Emulator at {emulator.url}>"
        with urlopen(emulator.inspector_url) as page:
            assert page.headers["content-type"].startswith("text/html")
    assert not emulator.is_running
    assert repr(emulator).endswith("stopped>")
    emulator.stop()
    with pytest.raises(EmulatorError, match="is it still running"):
        emulator.reset()


def test_options_reach_the_program(ask):
    with Emulator.start(api_key="sk_test_own", client_id="client_own", seed_number=7) as emulator:
        assert (emulator.api_key, emulator.client_id) == ("sk_test_own", "client_own")
        first = ask(emulator, "POST", "/organizations", {"name": "Acme"})
        assert first[0] == 201
    with Emulator.start(seed_number=7, contract=True) as emulator:
        assert ask(emulator, "GET", "/organizations/org_any")[0] == 200


def test_two_run_beside_each_other(ask):
    with Emulator.start(SEED) as one, Emulator.start() as other:
        assert one.url != other.url
        assert (names(ask, one), names(ask, other)) == (["Acme"], [])


def test_what_does_not_fit_is_refused_with_its_place():
    with pytest.raises(ControlRefused, match=r"organizations\[0\].nmae: is unknown") as refused:
        Emulator.start({"organizations": [{"name": "Acme", "nmae": "Acme"}]})
    assert (refused.value.status, refused.value.code) == (422, "emulator_control_invalid")
    with pytest.raises(ValueError, match="Path\\('seed.yaml'\\)"):
        Emulator.start("seed.yaml")


def test_a_port_that_is_taken_is_named():
    with Emulator.start() as emulator:
        port = int(emulator.url.rsplit(":", 1)[1])
        with pytest.raises(StartFailed, match=f"cannot listen on 127.0.0.1:{port}"):
            Emulator.start(port=port)


def test_a_missing_program_says_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setenv("WORKOS_EMULATOR", str(tmp_path / "nothing"))
    with pytest.raises(ProgramMissing, match="WORKOS_EMULATOR names"):
        Emulator.start()
    monkeypatch.delenv("WORKOS_EMULATOR")
    monkeypatch.setattr("workos_emulator._program._script_folders", lambda: [])
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ProgramMissing, match="pip install --force-reinstall workos-emulator"):
        Emulator.start()


def test_seed_reset_and_snapshots(ask):
    with Emulator.start(SEED) as emulator:
        emulator.snapshot("before")
        ask(emulator, "POST", "/organizations", {"name": "Beta"})
        assert names(ask, emulator) == ["Beta", "Acme"]
        emulator.restore("before")
        assert names(ask, emulator) == ["Acme"] and emulator.snapshots() == ["before"]
        emulator.seed("organizations: [{ name: Gamma }]")
        ask(emulator, "DELETE", "/organizations/org_01ACME")
        emulator.reset()
        assert names(ask, emulator) == ["Gamma", "Acme"]
        with Emulator.start(emulator.export_seed()) as other:
            assert names(ask, other) == ["Gamma", "Acme"] and other.export_seed() == emulator.export_seed()
        emulator.drop_snapshots()
        with pytest.raises(ControlRefused, match="there is no snapshot 'before'"):
            emulator.restore("before")


def test_faults_strike_and_are_accounted_for(ask):
    with Emulator.start(SEED) as emulator:
        emulator.fault("organizations.list_organizations", status=503, headers={"retry-after": "1"}, count=2)
        assert [fault["remaining"] for fault in emulator.unused_faults()] == [2]
        statuses = [ask(emulator, "GET", "/organizations")[0] for _ in range(3)]
        assert statuses == [503, 503, 200]
        assert emulator.unused_faults() == [] and emulator.faults()[0]["struck"] == 2
        emulator.set_fault({"path": "/organizations/{id}", "drop": "before_headers"})
        with pytest.raises(OSError):
            ask(emulator, "GET", "/organizations/org_01ACME")
        emulator.clear_faults()
        assert emulator.faults() == []
        with pytest.raises(ControlRefused, match="organizations.list_organisations"):
            emulator.fault("organizations.list_organisations", status=503)


def test_the_clock_is_moved(ask):
    with Emulator.start() as emulator:
        noon = datetime(2026, 1, 15, 12, tzinfo=timezone.utc)
        assert emulator.freeze_clock(noon) == {"now": "2026-01-15T12:00:00.000Z", "frozen": True}
        emulator.advance_clock(timedelta(minutes=1))
        emulator.advance_clock(0.5)
        created = ask(emulator, "POST", "/organizations", {"name": "Acme"})[1]["created_at"]
        assert created == "2026-01-15T12:01:00.500Z" == emulator.clock()["now"]
        assert emulator.freeze_clock("2026-02-01T00:00:00Z")["now"] == "2026-02-01T00:00:00.000Z"
        assert not emulator.resume_clock()["frozen"]
        ahead = datetime.fromisoformat(emulator.skew_clock(timedelta(days=1))["now"].replace("Z", "+00:00"))
        assert ahead - datetime.now(timezone.utc) > timedelta(hours=23)
        with pytest.raises(ValueError, match="aware"):
            emulator.freeze_clock(datetime(2026, 1, 15))


def test_codes_are_waited_for(ask):
    with Emulator.start(SEED) as emulator:
        with pytest.raises(NotInTime, match="nothing was sent to anybody"):
            emulator.wait_for_code("ada@acme.com", timeout=0.05)
        ask(emulator, "POST", "/user_management/magic_auth", {"email": "ada@acme.com"})
        first = emulator.wait_for_code("ADA@acme.com")
        (mail,) = emulator.outbox()
        assert (mail["code"], mail["purpose"]) == (first, "magic_auth")
        with pytest.raises(NotInTime, match="codes and links went to ada@acme.com"):
            emulator.wait_for_code("ada@acme.com", after=mail["id"], timeout=0.05)


def test_requests_are_recorded_without_secrets(ask):
    with Emulator.start(SEED) as emulator:
        ask(emulator, "GET", "/organizations?limit=5")
        ask(emulator, "GET", "/organizations/org_nobody")
        (listing,) = emulator.requests("organizations.list_organizations")
        assert (listing["method"], listing["path"], listing["query"], listing["status"]) == (
            "GET", "/organizations", [["limit", "5"]], 200
        )
        assert emulator.api_key not in str(emulator.requests())
        assert [request["status"] for request in emulator.requests()] == [200, 404]
        emulator.clear_requests()
        assert emulator.requests() == []


def test_requests_are_compared_with_what_is_expected(ask):
    with Emulator.start(SEED) as emulator:
        ask(emulator, "POST", "/organizations", {"name": "Beta"})
        ask(emulator, "GET", "/organizations")
        created, listed = {"operation": "organizations.create_organization", "body": {"name": "Beta"}}, {"method": "GET"}
        emulator.expect_requests(created, listed, in_order=True, only=True)
        assert emulator.check_requests(listed, created) == []
        with pytest.raises(UnmetExpectations, match="create_organization") as unmet:
            emulator.expect_requests({**created, "times": 2})
        assert isinstance(unmet.value, AssertionError)
        assert emulator.check_requests(created, only=True) != []


def test_rates_are_limited(ask):
    with Emulator.start(SEED) as emulator:
        emulator.freeze_clock()
        emulator.limit_rate({"requests": 2, "seconds": 60})
        assert [ask(emulator, "GET", "/organizations")[0] for _ in range(3)] == [200, 200, 429]
        assert [limit["requests"] for limit in emulator.rate_limits()] == [2]
        emulator.advance_clock(60)
        assert ask(emulator, "GET", "/organizations")[0] == 200
        emulator.clear_rate_limits()
        assert emulator.rate_limits() == []


@pytest.fixture
def endpoint():
    """A webhook endpoint: its URL and the events that arrived."""
    arrived = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            arrived.append((self.headers["workos-signature"], json.loads(body)))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/webhooks", arrived
    server.shutdown()
    thread.join()
    server.server_close()


def test_webhooks_are_delivered_and_disturbed(ask, endpoint):
    url, arrived = endpoint
    with Emulator.start({"webhookEndpoints": [{"endpoint_url": url, "events": ["organization.created"]}]}) as emulator:
        ask(emulator, "POST", "/organizations", {"name": "Acme"})
        (attempt,) = emulator.settle_webhooks()
        assert attempt["delivered"] and attempt["event"] == "organization.created" and not attempt["fault"]
        event = emulator.wait_for_event("organization.created")
        assert [one["id"] for _, one in arrived] == [event["id"]] == [attempt["event_id"]]
        with pytest.raises(NotInTime, match="no event organization.created within 0.05 s"):
            emulator.wait_for_event("organization.created", after=event["id"], timeout=0.05)

        emulator.pause_webhooks()
        emulator.replay_webhook(event["id"])
        assert len(emulator.settle_webhooks()) == 1
        emulator.resume_webhooks()
        assert len(emulator.settle_webhooks()) == 2

        emulator.webhook_fault({"event": "organization.created", "duplicates": 1, "signature": "missing"})
        assert len(emulator.unused_webhook_faults()) == len(emulator.webhook_faults()) == 1
        ask(emulator, "POST", "/organizations", {"name": "Beta"})
        assert len(emulator.drain_webhooks()) == 4 and emulator.unused_webhook_faults() == []
        assert [signature is None for signature, _ in arrived] == [False, False, True, True]
        emulator.clear_webhook_faults()

        secret = emulator.rotate_webhook_secret(attempt["endpoint_id"], keep_former=True)
        sent = emulator.send_webhook("user.created", {"id": "user_01"})
        emulator.settle_webhooks()
        signature, last = arrived[-1]
        assert secret and signature.count("v1=") == 2
        assert last == sent and (last["event"], last["data"]) == ("user.created", {"id": "user_01"})


def test_forks(ask):
    with Emulator.start(SEED) as emulator:
        with emulator.fork() as fork:
            assert (fork.environment["WORKOS_BASE_URL"], fork.api_key, fork.client_id) == (fork.url, emulator.api_key, emulator.client_id)
            ask(fork, "POST", "/organizations", {"name": "Beta"})
            assert names(ask, fork) == ["Beta", "Acme"] and names(ask, emulator) == ["Acme"]
            fork.reset()
            assert names(ask, fork) == ["Acme"]
        assert emulator.control("GET", "forks") == {"data": []}
        with pytest.raises(ControlRefused, match="there is no fork"):
            fork.end()
        left = emulator.fork()
    with pytest.raises(EmulatorError, match="is it still running"):
        left.clock()


def test_every_control_of_the_documentation_has_a_method():
    page = (Path(__file__).parents[4] / "docs/emulator.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"`(?:[A-Z]+ )?/_emulator/([a-z/-]+)", page))
    source = Path(workos_emulator.__file__).with_name("_control.py").read_text(encoding="utf-8")
    assert len(documented) > 20
    assert [path for path in sorted(documented) if f'"{path}"' not in source] == []


def test_keys_sessions_authkit_and_coverage(ask):
    with Emulator.start(SEED) as emulator:
        jwks = f"/sso/jwks/{emulator.client_id}"
        emulator.rotate_keys(keep_former=False)
        assert len(ask(emulator, "GET", jwks)[1]["keys"]) == 1
        emulator.rotate_keys()
        assert len(ask(emulator, "GET", jwks)[1]["keys"]) == 2
        assert emulator.authkit() == emulator.control("GET", "authkit")
        session = emulator.session(email="ada@acme.com")
        assert session["user"]["id"] == "user_01ADA" and session["access_token"].count(".") == 2
        with pytest.raises(ControlRefused, match="directory_nobody"):
            emulator.directory("directory_nobody")
        assert any(one["operation"] == "organizations.get_organization" and one["behaviour"] for one in emulator.coverage())


def wait_for_end(process_id: int) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.kill(process_id, 0)
            if Path(f"/proc/{process_id}/stat").is_file() and ") Z " in Path(f"/proc/{process_id}/stat").read_text():
                return
        except ProcessLookupError:
            return
        time.sleep(0.02)
    pytest.fail(f"the emulator (process {process_id}) outlives the one that started it")


STARTER = """
import time
from workos_emulator import Emulator
emulator = Emulator.start()
print(emulator._process.pid, flush=True)
{then}
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of other systems")
@pytest.mark.parametrize("then", ["time.sleep(60)", "", "raise SystemExit(3)", "import os; os._exit(0)"])
def test_it_ends_with_its_parent_however_that_ends(then):
    parent = subprocess.Popen([sys.executable, "-c", STARTER.format(then=then)], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    emulator = int(parent.stdout.readline())
    if "sleep" in then:
        os.kill(emulator, 0)
        parent.send_signal(signal.SIGKILL)
    parent.wait(10)
    parent.stdout.close()
    wait_for_end(emulator)


def test_the_module_is_the_program():
    run = [sys.executable, "-m", "workos_emulator", "--version"]
    said = subprocess.run(run, capture_output=True, text=True, check=True)
    assert said.stdout.startswith("workos-emulator ")


def test_types_hold():
    """Pyright, strict, on the installed package and a program that uses it."""
    example = Path(__file__).parent / "typed_example.py"
    run = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, str(example)]
    checked = subprocess.run(run, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
