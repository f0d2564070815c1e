"""Clients that were made, and used, before a fork work in parent and child, sync and async."""

from __future__ import annotations

import concurrent.futures
import json
import os
import subprocess
import sys
import textwrap
import time
import urllib.request
from pathlib import Path

import pytest
from conftest import Emulator

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")

PRELUDE = """
import asyncio, json, os, sys, threading
from workos_kit import AsyncWorkOS, WorkOS
settings = json.loads(os.environ["SETTINGS"])
workos, async_workos = WorkOS(**settings), AsyncWorkOS(**settings)

async def async_name():
    return (await async_workos.organizations.get_organization("org_01DEMO")).name

def names():
    organization = workos.organizations.get_organization("org_01DEMO")
    return [organization.name, asyncio.run(async_name())]

def wait(child):
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, status
"""


def run(emulator: Emulator, script: str, *, timeout: float = 60) -> str:
    environment = {**os.environ, "SETTINGS": json.dumps(emulator.settings())}
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + textwrap.dedent(script)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_fork_of_a_used_client(emulator: Emulator) -> None:
    script = """
    assert names() == ["Foo Corp"] * 2
    for _ in range(3):
        child = os.fork()
        if child == 0:
            assert names() == ["Foo Corp"] * 2
            grandchild = os.fork()
            if grandchild == 0:
                assert names() == ["Foo Corp"] * 2
                os._exit(0)
            wait(grandchild)
            assert names() == ["Foo Corp"] * 2
            os._exit(0)
        wait(child)
        assert names() == ["Foo Corp"] * 2
    print("done")
    """
    assert run(emulator, script) == "done"


def test_fork_while_other_threads_call(emulator: Emulator) -> None:
    script = """
    stop = threading.Event()
    def busy():
        while not stop.is_set():
            names()
    threads = [threading.Thread(target=busy) for _ in range(4)]
    for thread in threads: thread.start()
    for _ in range(20):
        child = os.fork()
        if child == 0:
            os._exit(0 if names() == ["Foo Corp"] * 2 else 1)
        wait(child)
    stop.set()
    for thread in threads: thread.join()
    assert names() == ["Foo Corp"] * 2
    print("done")
    """
    assert run(emulator, script) == "done"


def test_client_collected_in_the_child(emulator: Emulator) -> None:
    script = """
    import gc
    assert names() == ["Foo Corp"] * 2
    child = os.fork()
    if child == 0:
        del workos, async_workos
        gc.collect()
        os._exit(0)
    wait(child)
    assert names() == ["Foo Corp"] * 2
    print("done")
    """
    assert run(emulator, script) == "done"


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(emulator: Emulator, method: str, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    body = """
    def child(_):
        return names()

    if __name__ == "__main__":
        import multiprocessing
        assert names() == ["Foo Corp"] * 2
        with multiprocessing.get_context(sys.argv[1]).Pool(2) as pool:
            assert pool.map(child, range(4)) == [["Foo Corp"] * 2] * 4
        assert names() == ["Foo Corp"] * 2
        print("done")
    """
    program.write_text(PRELUDE + textwrap.dedent(body))
    environment = {**os.environ, "SETTINGS": json.dumps(emulator.settings())}
    done = subprocess.run(
        [sys.executable, str(program), method], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "done", done.stderr


def test_celery_style_prefork(emulator: Emulator) -> None:
    # A parent that keeps working, children that are replaced after a few tasks.
    script = """
    from concurrent.futures import ProcessPoolExecutor
    import multiprocessing
    assert names() == ["Foo Corp"] * 2
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as executor:
        futures = [executor.submit(names) for _ in range(8)]
        assert names() == ["Foo Corp"] * 2
        assert all(future.result() == ["Foo Corp"] * 2 for future in futures)
    print("done")
    """
    assert run(emulator, script) == "done"


def test_gunicorn_with_preload(emulator: Emulator, tmp_path: Path) -> None:
    pytest.importorskip("gunicorn", reason="gunicorn is not installed: pip install gunicorn")
    application = """
    assert names() == ["Foo Corp"] * 2  # used before the fork

    def application(environ, start_response):
        start_response("200 OK", [("content-type", "application/json")])
        return [json.dumps({"names": names(), "process": os.getpid()}).encode()]
    """
    (tmp_path / "program.py").write_text(PRELUDE + textwrap.dedent(application))
    environment = {**os.environ, "SETTINGS": json.dumps(emulator.settings())}
    command = [sys.executable, "-m", "gunicorn", "--preload", "--workers", "4", "--bind", "127.0.0.1:0"]
    log = tmp_path / "log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [*command, "program:application"], cwd=tmp_path, env=environment, stdout=output, stderr=output
        )
    try:
        url = listening(log)

        def ask(_: int) -> tuple[list[str], int]:
            with urllib.request.urlopen(url, timeout=30) as answer:
                told = json.load(answer)
            return told["names"], told["process"]

        with concurrent.futures.ThreadPoolExecutor(8) as executor:
            answers = list(executor.map(ask, range(80)))
        assert all(names == ["Foo Corp"] * 2 for names, _ in answers), log.read_text()
        assert len({process for _, process in answers}) > 1, "only one worker answered"
    finally:
        server.terminate()
        server.wait()


def listening(log: Path) -> str:
    for _ in range(200):
        for line in log.read_text().splitlines():
            if "Listening at: " in line:
                return line.split("Listening at: ")[1].split(" ")[0]
        time.sleep(0.1)
    raise AssertionError(log.read_text())
