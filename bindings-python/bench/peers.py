"""CPU time of operations here and in the official package, in one run: interleaved rounds, medians, and their ratio.

    FIXED_ANSWERS_URL=http://127.0.0.1:… python peers.py [--rounds 9] [--only TEXT] [--memory]

Run by `cargo xtask bench python`, which installs the release wheel and the peers, and starts a server with fixed answers
as a process of its own. Only a release build of the native module says anything.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import gc
import hashlib
import hmac
import itertools
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

URL = os.environ["FIXED_ANSWERS_URL"]
VECTORS = Path(os.environ["VECTORS_FOLDER"])
SECRET = "whsec_bench"
CLIENT = {"api_key": "sk_test", "client_id": "client_1", "base_url": URL}
COOKIE_PASSWORD = "a-cookie-password-of-32+-chars-0001"
FERNET_PASSWORD = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="


def event(size: int) -> bytes:
    """A delivery as a large directory sends it: attributes of several kinds, and not one long text."""

    def attribute(number: int) -> Any:
        return [
            f"value of attribute {number} with \"quotes\" and é中",
            number * 7,
            [{"type": "work", "primary": number % 8 == 2, "value": f"+44 20 {number:06}"}],
            {"schema": "urn:ietf:params:scim:schemas:core:2.0:User", "level": 2.5, "manager": None},
        ][number % 4]

    def written(count: int) -> bytes:
        data = {
            "object": "directory_user", "id": "directory_user_01E1JG7J09H96KYP8HM9B0G5SJ",
            "directory_id": "directory_01ECAZ4NV9QMV47GW873HDCX74", "organization_id": "org_01EZTR6WYX1A0DSE2CYMGXQ24Y",
            "idp_id": "8931", "email": "ada@example.com", "first_name": "Ada", "last_name": "Lovelace",
            "job_title": "Analyst", "username": "ada@example.com", "state": "active", "emails": [], "groups": [],
            "custom_attributes": {"department": "Research"},
            "raw_attributes": {f"attribute_{number}": attribute(number) for number in range(count)},
            "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z",
        }  # fmt: skip
        body = {
            "object": "event", "id": "event_01H2BQP6GEFTD8K3MWYZ0J9VNA", "event": "dsync.user.created", "data": data,
            "created_at": "2026-01-01T00:00:00.000Z",
        }  # fmt: skip
        return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()

    count = 0
    while len(written(count + 1)) <= size:
        count += max(1, (size - len(written(count))) // 120)
        while count and len(written(count)) > size:
            count -= 1
            if len(written(count)) <= size:
                return written(count)
    return written(count)


def signature(body: bytes) -> str:
    now = int(time.time() * 1000)
    digest = hmac.new(SECRET.encode(), f"{now}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={now}, v1={digest}"


def fresh(body: bytes) -> Callable[[], str]:
    """A header that is young enough whenever it is asked for."""
    made = [0.0, ""]

    def header() -> str:
        if time.monotonic() - float(made[0]) > 60:
            made[:] = [time.monotonic(), signature(body)]
        return str(made[1])

    return header


Row = tuple[int, Callable[[], Any], Callable[[], Any]]


def webhooks() -> dict[str, Row]:
    import workos
    import workos_kit

    official = workos.WorkOSClient(**CLIENT).webhooks
    verifier = workos_kit.webhooks.WebhookVerifier(SECRET)
    rows: dict[str, Row] = {}
    for size, count in ((1000, 2000), (10_000, 600), (200_000, 40)):
        body = event(size)
        header = fresh(body)

        def theirs(body: bytes = body, header: Callable[[], str] = header) -> Any:
            return official.verify_event(event_body=body, event_signature=header(), secret=SECRET)

        def lazy(body: bytes = body, header: Callable[[], str] = header) -> Any:
            return verifier.construct_event(body, header())

        def typed(body: bytes = body, header: Callable[[], str] = header) -> Any:
            return verifier.construct_event(body, header()).typed().raw_attributes

        name = f"webhook {len(body) / 1000:.0f} KB"
        rows[f"{name}, data not read"] = (count, lazy, theirs)
        rows[f"{name}, typed data read"] = (count, typed, theirs)
    body = event(1000)
    bad = signature(body)[:-1] + "0"

    def refused(call: Callable[[], Any]) -> Callable[[], None]:
        def run() -> None:
            try:
                call()
            except Exception:
                return
            raise AssertionError("a bad signature was accepted")

        return run

    rows["webhook 1 KB, refused"] = (
        2000,
        refused(lambda: verifier.construct_event(body, bad)),
        refused(lambda: official.verify_event(event_body=body, event_signature=bad, secret=SECRET)),
    )
    return rows


def calls() -> dict[str, Row]:
    import workos
    import workos_kit

    ours, theirs = workos_kit.WorkOS(**CLIENT).user_management, workos.WorkOSClient(**CLIENT).user_management

    def concurrent(get: Callable[[str], Any]) -> Callable[[], None]:
        def run() -> None:
            threads = [threading.Thread(target=lambda: [get("user_1") for _ in range(4)]) for _ in range(64)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

        return run

    return {
        "get user": (300, lambda: ours.get_user("user_1"), lambda: theirs.get_user("user_1")),
        "get user, 64 threads (256 calls)": (1, concurrent(ours.get_user), concurrent(theirs.get_user)),
        "list of 100 users": (60, lambda: ours.list_users(limit=100), lambda: theirs.list_users(limit=100)),
        "10,000 users over pages": (
            1,
            lambda: sum(1 for _ in ours.list_users(limit=100).auto_paging_iter()),
            lambda: sum(1 for _ in theirs.list_users(limit=100).auto_paging_iter()),
        ),
    }


def async_calls() -> dict[str, Row]:
    import workos
    import workos_kit

    loop = asyncio.new_event_loop()
    ours, theirs = workos_kit.AsyncWorkOS(**CLIENT).user_management, workos.AsyncWorkOSClient(**CLIENT).user_management

    def one(users: Any) -> Callable[[], Any]:
        async def run() -> None:
            for _ in range(50):
                await users.get_user("user_1")

        return lambda: loop.run_until_complete(run())

    def many(users: Any) -> Callable[[], Any]:
        async def run() -> None:
            await asyncio.gather(*(users.get_user("user_1") for _ in range(64)))

        return lambda: loop.run_until_complete(run())

    return {
        "async get user (50 calls)": (2, one(ours), one(theirs)),
        "async get user, 64 in flight (64 calls)": (2, many(ours), many(theirs)),
    }


def sessions() -> dict[str, Row]:
    import workos
    import workos.session
    import workos_kit
    from workos_kit import session as kit

    # More tokens are turned over than are remembered, so that each is verified anew.
    tokens = minted(10_001)
    user = {"object": "user", "id": "user_1", "email": "a@b.co", "email_verified": True, "first_name": None,
            "last_name": None, "profile_picture_url": None, "external_id": None, "last_sign_in_at": None,
            "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z"}  # fmt: skip
    data = [{"access_token": token, "refresh_token": "refresh", "user": user} for token in tokens]
    client = workos_kit.WorkOS(**CLIENT).user_management
    policy = kit.TokenPolicy(issuer="https://api.workos.com/user_management/client_1")
    sealer = kit.Sealer(COOKIE_PASSWORD)
    manager = client.sessions(sealer, policy=policy)
    official = workos.WorkOSClient(**CLIENT).user_management
    ours = [sealer.seal(one) for one in data]
    theirs = [workos.session.seal_data(one, FERNET_PASSWORD) for one in data]

    def kit_check(sealed: str) -> Any:
        found = manager.load_sealed_session(sealed).authenticate()
        assert found.authenticated, found
        return found.user_id

    def peer_check(sealed: str) -> Any:
        found = official.load_sealed_session(session_data=sealed, cookie_password=FERNET_PASSWORD).authenticate()
        assert found.authenticated, found
        return found.user["id"]

    our_turn, their_turn = itertools.cycle(ours), itertools.cycle(theirs)
    return {
        "session, verified anew": (1000, lambda: kit_check(next(our_turn)), lambda: peer_check(next(their_turn))),
        "session, seen before": (2000, lambda: kit_check(ours[0]), lambda: peer_check(theirs[0])),
        "session, sealed": (
            1000, lambda: sealer.seal(data[0]), lambda: workos.session.seal_data(data[0], FERNET_PASSWORD),
        ),
    }  # fmt: skip


def minted(count: int) -> list[str]:
    """Access tokens, signed with the key of the emulator."""
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding

    def encoded(value: bytes) -> str:
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    key = serialization.load_der_private_key((VECTORS.parents[1] / "emulator/keys/signing_key.pkcs8.der").read_bytes(), None)
    kid = json.loads((VECTORS / "token_keys.json").read_text())["emulator"]["keys"][0]["kid"]
    header = encoded(json.dumps({"alg": "RS256", "kid": kid, "typ": "JWT"}).encode())
    now = int(time.time())
    tokens: list[str] = []
    for number in range(count):
        claims = {
            "iss": "https://api.workos.com/user_management/client_1", "sub": "user_1", "sid": f"session_{number}",
            "jti": f"jti_{number}", "org_id": "org_1", "role": "admin", "roles": ["admin"], "permissions": ["users:read"],
            "entitlements": [], "feature_flags": [], "client_id": "client_1", "auth_time": now, "iat": now,
            "exp": now + 24 * 3600,
        }  # fmt: skip
        signed = f"{header}.{encoded(json.dumps(claims).encode())}"
        signature = key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())  # type: ignore[union-attr,call-arg]
        tokens.append(f"{signed}.{encoded(signature)}")
    return tokens


def vaults() -> dict[str, Row]:
    import workos
    import workos_kit

    ours, theirs = workos_kit.WorkOS(**CLIENT).vault, workos.WorkOSClient(**CLIENT).vault
    text = "a value, " * 116_500
    context = {"organization_id": "org_01"}
    encrypted = theirs.encrypt(data=text, key_context=context)
    assert ours.decrypt(encrypted_data=encrypted) == text
    assert theirs.decrypt(encrypted_data=ours.encrypt(data=text, key_context=context)) == text
    return {
        "vault 1 MB, encrypted": (
            10, lambda: ours.encrypt(data=text, key_context=context), lambda: theirs.encrypt(data=text, key_context=context),
        ),
        "vault 1 MB, decrypted": (
            10, lambda: ours.decrypt(encrypted_data=encrypted), lambda: theirs.decrypt(encrypted_data=encrypted),
        ),
    }  # fmt: skip


def measure(rows: dict[str, Row], rounds: int, only: str) -> None:
    for name, (count, ours, theirs) in rows.items():
        if only not in name:
            continue
        micros: dict[Callable[[], Any], list[float]] = {ours: [], theirs: []}
        # The first round warms up.
        for round_ in range(rounds + 1):
            for work, found in micros.items():
                gc.collect()
                before = time.process_time()
                for _ in range(count):
                    work()
                spent = (time.process_time() - before) / count * 1e6
                if round_:
                    found.append(spent)
        first, second = (statistics.median(found) for found in micros.values())
        print(f"{name:<42} {first:>12.1f} us {second:>12.1f} us {second / first:>9.1f}x", flush=True)


START_UP = """
import sys, time
before, clock = time.process_time(), time.perf_counter()
{code}
spent = time.process_time() - before, time.perf_counter() - clock, len(sys.modules)
# The kernel's own count begins with the program; that of `resource` begins with the process it was forked from.
with open("/proc/self/status") as status:
    print(*spent, next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


def start_up(rounds: int) -> None:
    body = event(1000)
    verify = f"from datetime import datetime; body = {body!r}; header = {signature(body)!r}"
    programs = {
        "start-up, import": ("import workos_kit", "import workos"),
        "start-up, client": (
            "import workos_kit; workos_kit.WorkOS(api_key='sk', client_id='c')",
            "import workos; workos.WorkOSClient(api_key='sk', client_id='c')",
        ),
        "start-up, first verified webhook": (
            f"{verify}; import workos_kit; workos_kit.webhooks.WebhookVerifier('{SECRET}').construct_event(body, header)",
            f"{verify}; import workos; workos.WorkOSClient(api_key='sk', client_id='c').webhooks.verify_event("
            f"event_body=body, event_signature=header, secret='{SECRET}')",
        ),
    }

    def run(code: str) -> list[float]:
        done = subprocess.run([sys.executable, "-c", START_UP.format(code=code)], capture_output=True, text=True, check=True)
        return [float(value) for value in done.stdout.split()]

    bare = run("pass")
    for name, pair in programs.items():
        found: tuple[list[list[float]], list[list[float]]] = ([], [])
        for _ in range(rounds):
            for values, code in zip(found, pair):
                values.append(run(code))
        shown = []
        for values in found:
            cpu, _, modules, resident = (statistics.median(column) for column in zip(*values))
            shown.append((cpu * 1000, modules - bare[2], (resident - bare[3]) / 1024))
        (cpu, modules, resident), (other_cpu, other_modules, other_resident) = shown
        print(
            f"{name:<42} {cpu:>12.1f} ms {other_cpu:>12.1f} ms {other_cpu / cpu:>9.1f}x"
            f"   modules {modules:.0f} / {other_modules:.0f}, resident +{resident:.1f} / +{other_resident:.1f} MiB",
            flush=True,
        )


MEMORY = """
import os, sys
sys.path.insert(0, {folder!r})
import peers
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
work = {work}
for _ in range(2000): work()
before = resident()
for _ in range(98000): work()
print(before, resident())
"""


def memory() -> None:
    body = event(1000)
    for name, kit, official in (
        (
            "resident, 2,000 to 100,000 calls",
            "(lambda users: lambda: users.get_user('user_1'))(__import__('workos_kit').WorkOS(**peers.CLIENT).user_management)",
            "(lambda users: lambda: users.get_user('user_1'))(__import__('workos').WorkOSClient(**peers.CLIENT).user_management)",
        ),
        (
            "resident, 2,000 to 100,000 webhooks",
            f"(lambda body, header, hooks: lambda: hooks.WebhookVerifier('{SECRET}').construct_event(body, header()))"
            f"({body!r}, peers.fresh({body!r}), __import__('workos_kit').webhooks)",
            f"(lambda body, header, hooks: lambda: hooks.verify_event(event_body=body, event_signature=header(), "
            f"secret='{SECRET}'))({body!r}, peers.fresh({body!r}), __import__('workos').WorkOSClient(**peers.CLIENT).webhooks)",
        ),
    ):
        shown = []
        for work in (kit, official):
            code = MEMORY.format(folder=str(Path(__file__).parent), work=work)
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
            before, after = (float(value) for value in done.stdout.split())
            shown.append(f"{before:.1f} to {after:.1f} MiB")
        print(f"{name:<42} {shown[0]:>20} {shown[1]:>20}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default="")
    parser.add_argument("--memory", action="store_true")
    flags = parser.parse_args()
    print(f"{'CPU time per operation':<42} {'workos-kit':>15} {'official':>15} {'ratio':>10}")
    for rows in (webhooks, calls, async_calls, sessions, vaults):
        measure(rows(), flags.rounds, flags.only)
    if not flags.only:
        start_up(flags.rounds)
    if flags.memory:
        memory()


if __name__ == "__main__":
    main()
