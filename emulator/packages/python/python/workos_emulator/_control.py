"""The controls of a running emulator, over HTTP."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any, cast
from urllib.parse import quote, urlencode, urlsplit

from ._errors import ControlRefused, EmulatorError, NotInTime, UnmetExpectations
from ._types import (
    Clock,
    Coverage,
    Drop,
    Expectation,
    Fault,
    Mail,
    Payload,
    RateLimit,
    Request,
    SetFault,
    WebhookAttempt,
    WebhookFault,
)

Seed = Mapping[str, Any] | str | Path
"""What an emulator starts with: a mapping in the form of a seed file, YAML or JSON text, or the ``Path`` of a file."""

_TIMEOUT = 30.0
"""Seconds that a control may take; all but those that wait answer at once."""


class Control:
    """Handle on an emulator that runs somewhere on this machine. ``Emulator`` is one that it started itself."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        """Its origin, such as ``http://127.0.0.1:4100``: the base URL of a client."""

    @property
    def inspector_url(self) -> str:
        """Pages for a person: state, requests, outbox, webhooks, faults and clock."""
        return "/".join([self.url, "_emulator", "inspector"])

    def seed(self, seed: Seed) -> None:
        """Plants a seed on top of what is there; a reset keeps it. Raises ``ControlRefused`` that says what is wrong, and
        where."""
        self._ask("POST", "seed", seed_text(seed).encode())

    def export_seed(self) -> dict[str, Any]:
        """The seed that leads to what is there now, with every id and secret."""
        return self._ask("GET", "seed")

    def reset(self) -> None:
        """Goes back to the seeded state. Ledger, faults and webhooks are emptied; snapshots and the clock stay."""
        self._ask("POST", "reset")

    def fault(
        self,
        operation: str | None = None,
        *,
        method: str | None = None,
        path: str | None = None,
        when_headers: Mapping[str, str] | None = None,
        when_query: Mapping[str, str] | None = None,
        when_body: Mapping[str, Any] | None = None,
        count: int | None = None,
        every: int | None = None,
        requests: Sequence[int] | None = None,
        probability: float | None = None,
        seed: int | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        commit: bool | None = None,
        delay_ms: int | None = None,
        jitter_ms: int | None = None,
        bytes_per_second: int | None = None,
        drop: Drop | None = None,
        malformed: bool | None = None,
        payload: Payload | None = None,
        set: Mapping[str, Any] | None = None,
        remove: Sequence[str] | None = None,
    ) -> None:
        """Makes requests go wrong; the members are those of ``Fault``.

        ``emulator.fault("organizations.list_organizations", status=503, count=2)`` answers the next two listings with 503.
        Raises ``ControlRefused`` for an operation that does not exist and for a fault that could never strike.
        """
        members = {name: value for name, value in locals().items() if name != "self" and value is not None}
        self._ask_json("POST", "faults", members)

    def set_fault(self, fault: Fault) -> None:
        """``fault`` with its members as one value."""
        self._ask_json("POST", "faults", fault)

    def faults(self) -> list[SetFault]:
        """The faults that were set, with what they have done."""
        return self._list("faults")

    def unused_faults(self) -> list[SetFault]:
        """Faults that have not struck as often as they were asked to: what they were to show has not been shown."""
        return self._list("faults/unused")

    def clear_faults(self) -> None:
        """Takes all faults away."""
        self._ask("DELETE", "faults")

    def limit_rate(self, limit: RateLimit) -> None:
        """Sets a token bucket: ``limit_rate({"requests": 10, "seconds": 60})``."""
        self._ask_json("POST", "rate-limits", limit)

    def rate_limits(self) -> list[RateLimit]:
        """The token buckets that were set."""
        return self._list("rate-limits")

    def clear_rate_limits(self) -> None:
        """Takes all token buckets away."""
        self._ask("DELETE", "rate-limits")

    def clock(self) -> Clock:
        """The emulator's time."""
        return self._ask("GET", "clock")

    def freeze_clock(self, at: datetime | str | None = None) -> Clock:
        """Stops the clock, at a time (an aware ``datetime`` or its text) or where it is."""
        if isinstance(at, datetime):
            if at.tzinfo is None:
                raise ValueError("the time has no time zone: give an aware datetime, such as datetime(2026, 1, 15, tzinfo=timezone.utc)")
            at = at.isoformat()
        return self._ask_json("POST", "clock", {"freeze": True if at is None else at})

    def advance_clock(self, by: timedelta | float) -> Clock:
        """Moves the clock forward by a ``timedelta`` or so many seconds."""
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        return self._ask_json("POST", "clock", {"advance_seconds": seconds})

    def skew_clock(self, by: timedelta | float) -> Clock:
        """Lets the clock run ahead of the time of this machine by a ``timedelta`` or so many seconds, or behind it."""
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        return self._ask_json("POST", "clock", {"skew_seconds": seconds})

    def resume_clock(self) -> Clock:
        """Shows the time of this machine again."""
        return self._ask_json("POST", "clock", {"resume": True})

    def outbox(self) -> list[Mail]:
        """Mails and text messages that would have been sent, oldest first."""
        return self._list("outbox")

    def wait_for_code(self, to: str, *, after: str | None = None, timeout: float = 5.0) -> str:
        """The newest one-time code that was sent to an e-mail address or phone number. ``after`` is the id of a mail: only
        later ones count. Raises ``NotInTime`` after ``timeout`` seconds (60 at most)."""
        answer = self._wait("outbox/code", {"to": to, "after": after}, timeout)
        if answer is not None:
            return answer["code"]
        sent = sorted({mail["to"] for mail in self.outbox()})
        detail = f"codes and links went to {', '.join(sent)}" if sent else "nothing was sent to anybody"
        raise NotInTime(f"no code was sent to {to} within {timeout} s; {detail}")

    def wait_for_event(self, event: str, *, after: str | None = None, timeout: float = 5.0) -> dict[str, Any]:
        """The newest event of a type, such as ``user.created``. ``after`` is the id of an event: only later ones count.
        Raises ``NotInTime`` after ``timeout`` seconds (60 at most)."""
        answer = self._wait("events/await", {"event": event, "after": after}, timeout)
        if answer is None:
            raise NotInTime(f"there was no event {event} within {timeout} s")
        return answer

    def requests(self, operation: str | None = None) -> list[Request]:
        """The requests so far, or those of an operation such as ``organizations.get_organization``; secrets are redacted."""
        entries: list[Request] = self._list("requests")
        return entries if operation is None else [entry for entry in entries if entry["operation"] == operation]

    def check_requests(self, *expectations: Expectation, in_order: bool = False, only: bool = False) -> list[str]:
        """Compares the requests so far with what is expected; a sentence for each difference. ``in_order``: they came as
        listed, with others between them allowed. ``only``: no others came."""
        body = {"expect": list(expectations), "in_order": in_order, "only": only}
        return self._ask_json("POST", "requests/check", body)["problems"]

    def expect_requests(self, *expectations: Expectation, in_order: bool = False, only: bool = False) -> None:
        """``check_requests`` that raises ``UnmetExpectations``, an ``AssertionError``, if there is a difference.

        ``emulator.expect_requests({"operation": "user_management.create_user", "times": 1}, only=True)``
        """
        if problems := self.check_requests(*expectations, in_order=in_order, only=only):
            raise UnmetExpectations("\n".join(problems))

    def clear_requests(self) -> None:
        """Forgets the requests so far."""
        self._ask("DELETE", "requests")

    def snapshot(self, name: str) -> None:
        """Keeps the state under a name, in place of what was kept under it."""
        self._ask_json("POST", "snapshots", {"name": name})

    def restore(self, name: str) -> None:
        """Goes back to a snapshot, which stays. Raises ``ControlRefused`` if there is none of that name."""
        self._ask_json("POST", "snapshots/restore", {"name": name})

    def snapshots(self) -> list[str]:
        """Names of the snapshots, in alphabetical order."""
        return self._list("snapshots")

    def drop_snapshots(self) -> None:
        """Drops all snapshots."""
        self._ask("DELETE", "snapshots")

    def fork(self) -> "Fork":
        """Starts an emulator that goes on from the state of this one and shares nothing with it from then on; a reset takes it
        back to this state. Seed once and give every test a fork. It ends with ``end``, at the end of a ``with`` block, or
        with its origin."""
        return Fork(self, self._ask("POST", "forks"))

    def webhooks(self) -> list[WebhookAttempt]:
        """Every attempt to deliver a webhook."""
        return self._list("webhooks")

    def settle_webhooks(self, *, timeout: float = _TIMEOUT) -> list[WebhookAttempt]:
        """Waits until every webhook has arrived or been given up, and returns all attempts. Raises ``EmulatorError`` after
        ``timeout`` seconds. Those that wait for a frozen clock or for ``resume_webhooks`` are left waiting."""
        self._ask("POST", "webhooks/settled", timeout=timeout)
        return self.webhooks()

    def drain_webhooks(self, *, timeout: float = _TIMEOUT) -> list[WebhookAttempt]:
        """Makes all attempts now, whatever clock and pause say, and returns all of them."""
        self._ask("POST", "webhooks/drain", timeout=timeout)
        return self.webhooks()

    def pause_webhooks(self) -> None:
        """Holds webhooks back until ``resume_webhooks``."""
        self._ask("POST", "webhooks/pause")

    def resume_webhooks(self) -> None:
        """Lets webhooks go that were held back."""
        self._ask("POST", "webhooks/resume")

    def webhook_fault(self, fault: WebhookFault) -> None:
        """Lets webhooks be lost, doubled, delayed, overtaken or forged."""
        self._ask_json("POST", "webhooks/faults", fault)

    def webhook_faults(self) -> list[dict[str, Any]]:
        """The webhook faults that were set, with what they have done."""
        return self._list("webhooks/faults")

    def unused_webhook_faults(self) -> list[dict[str, Any]]:
        """Webhook faults that have not struck as often as they were asked to."""
        return self._list("webhooks/faults/unused")

    def clear_webhook_faults(self) -> None:
        """Takes all webhook faults away."""
        self._ask("DELETE", "webhooks/faults")

    def replay_webhook(self, event_id: str) -> None:
        """Sends an event of the log once more."""
        self._ask_json("POST", "webhooks/replay", {"event_id": event_id})

    def rotate_webhook_secret(self, endpoint_id: str, *, keep_former: bool = False) -> str:
        """Another secret for an endpoint, which is returned. With the former one kept, webhooks carry two signatures."""
        body = {"endpoint_id": endpoint_id, "keep_former": keep_former}
        return self._ask_json("POST", "webhooks/rotate-secret", body)["secret"]

    def send_webhook(self, type: str, data: Mapping[str, Any] | None = None, context: Mapping[str, Any] | None = None) -> Any:
        """Sends an event of any type to every enabled endpoint, and returns it."""
        members = {"type": type, "data": data, "context": context}
        given = {name: value for name, value in members.items() if value is not None}
        return self._ask_json("POST", "webhooks/send", given)["event"]

    def session(self, **members: Any) -> dict[str, Any]:
        """Signs a user in without a sign-in: access and refresh token, and cookies for each SDK with ``cookie_password``. The
        members are those of the control: ``session(email="ada@acme.com")``."""
        return self._ask_json("POST", "sessions", members)

    def directory(self, id: str) -> dict[str, Any]:
        """A directory with what an administrator enters at the identity provider: its SCIM endpoint and bearer token."""
        return self._ask("GET", "directories/" + quote(id, safe=""))

    def rotate_keys(self, *, keep_former: bool = True) -> None:
        """Signs access tokens with another key from now on. Tokens of the former key verify only if it is kept."""
        self._ask_json("POST", "keys/rotate", {"keep_former": keep_former})

    def authkit(self, **changes: Any) -> dict[str, Any]:
        """What the environment demands at sign-in, after these changes to it."""
        return self._ask_json("PATCH", "authkit", changes) if changes else self._ask("GET", "authkit")

    def coverage(self) -> list[Coverage]:
        """Every operation, and whether it acts."""
        return self._list("coverage")

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Any other control by its path below ``/_emulator/``, with a JSON body. Returns its JSON answer, or ``None``."""
        return self._ask(method, path) if body is None else self._ask_json(method, path, body)

    def _wait(self, path: str, query: Mapping[str, str | None], timeout: float) -> Any:
        """What a control waited for; ``None`` if it did not come in time."""
        pairs = {name: value for name, value in query.items() if value is not None}
        encoded = urlencode({**pairs, "timeout_ms": int(timeout * 1000)})
        try:
            return self._ask("GET", f"{path}?{encoded}", timeout=timeout + _TIMEOUT)
        except ControlRefused as error:
            if error.status == 404:
                return None
            raise

    def _list(self, path: str) -> list[Any]:
        return self._ask("GET", path)["data"]

    def _ask_json(self, method: str, path: str, body: Any) -> Any:
        return self._ask(method, path, json.dumps(body).encode())

    def _ask(self, method: str, path: str, body: bytes | None = None, timeout: float = _TIMEOUT) -> Any:
        connection = HTTPConnection(urlsplit(self.url).netloc, timeout=timeout)
        try:
            headers = {} if body is None else {"content-type": "application/json"}
            connection.request(method, f"/_emulator/{path}", body, headers)
            answer = connection.getresponse()
            content = answer.read()
        except OSError as error:
            raise EmulatorError(f"the emulator at {self.url} does not answer ({error}): is it still running?") from error
        finally:
            connection.close()
        value = _json(content)
        if answer.status >= 400:
            members = cast("dict[str, Any]", value if isinstance(value, dict) else {})
            message = members.get("message") or f"the emulator answered {answer.status}"
            raise ControlRefused(f"{method} /_emulator/{path.split('?')[0]}: {message}", status=answer.status, code=members.get("code"))
        return value


class Fork(Control):
    """An emulator that was made from another: see ``Control.fork``."""

    api_key: str
    """An API key that it accepts."""
    client_id: str
    """Client id of its environment."""

    def __init__(self, origin: Control, answer: Mapping[str, str]) -> None:
        super().__init__(answer["url"])
        self.api_key = answer["api_key"]
        self.client_id = answer["client_id"]
        self._origin = origin

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead a client of any language to it, as those of ``Emulator``."""
        return {"WORKOS_BASE_URL": self.url, "WORKOS_API_KEY": self.api_key, "WORKOS_CLIENT_ID": self.client_id}

    def end(self) -> None:
        """Ends it. Raises ``ControlRefused`` the second time."""
        self._origin.control("DELETE", "forks", {"url": self.url})

    def __enter__(self) -> "Fork":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.end()


def seed_text(seed: Seed) -> str:
    """A seed as text. A text that looks like the name of a file is refused: it would be read as YAML."""
    if isinstance(seed, Path):
        return seed.read_text(encoding="utf-8")
    if isinstance(seed, str):
        if "\n" not in seed and seed.endswith((".yaml", ".yml", ".json")):
            raise ValueError(f"the seed is the name of a file: give Path({seed!r})")
        return seed
    return json.dumps(seed)


def _json(content: bytes) -> Any:
    try:
        return json.loads(content) if content else None
    except ValueError:
        return None
