"""What the controls say. All of it is JSON as the emulator writes it; the names of its members are the same in every
language."""

from typing import Any, Literal, TypedDict

Drop = Literal["before_headers", "reset", "after_commit", "mid_body", "stale"]
"""When a connection breaks: see the member ``drop`` of ``Fault``."""

Payload = Literal[
    "empty", "proxy_page", "unknown_values", "extra_members", "missing_members", "nulls", "byte_order_mark", "invalid_utf8"
]
"""What is wrong with an answer's body: see the member ``payload`` of ``Fault``."""


class Fault(TypedDict, total=False):
    """Which requests are struck, and what becomes of them. Without ``count``, ``every``, ``requests`` and ``probability`` one
    request is struck."""

    operation: str
    """Strikes this operation, such as ``organizations.list_organizations``."""
    method: str
    """Strikes this HTTP method."""
    path: str
    """Strikes this path, exact or as a template: ``/user_management/users/{id}``."""
    when_headers: dict[str, str]
    """Strikes requests with these headers."""
    when_query: dict[str, str]
    """Strikes requests with these query parameters."""
    when_body: dict[str, Any]
    """Strikes requests whose body has these values, by path: ``metadata.plan``."""
    count: int
    """How many requests are struck; 0 for all."""
    every: int
    """Strikes every so many of the requests that fit."""
    requests: list[int]
    """Strikes these of the requests that fit, counted from 1."""
    probability: float
    """Strikes with this probability, from 0 to 1."""
    seed: int
    """Number from which chance follows."""
    status: int
    """Answers with this status, without carrying out the request."""
    headers: dict[str, str]
    """Headers of the answer."""
    body: Any
    """Body of the answer: text as it is, anything else as JSON."""
    commit: bool
    """Carries the request out although something else is answered."""
    delay_ms: int
    """Waits so many milliseconds first."""
    jitter_ms: int
    """Waits up to so many milliseconds more."""
    bytes_per_second: int
    """Sends the answer's body at this rate."""
    drop: Drop
    """Breaks the connection."""
    malformed: bool
    """Cuts the body in the middle, a JSON text that ends too early."""
    payload: Payload
    """Distorts the body."""
    set: dict[str, Any]
    """Sets members of the answer, by path; ``*`` is every item: ``data.*.state``."""
    remove: list[str]
    """Takes members out of the answer, by path."""


class _Struck(TypedDict):
    seen: int
    """Requests that have fitted it, the struck ones included."""
    remaining: int | None
    """Requests that it still strikes; ``None`` for all of them."""
    struck: int
    """Requests that it has struck."""


class SetFault(Fault, _Struck):
    """A fault that was set, and what it has done."""


class _MailContent(TypedDict, total=False):
    code: str
    """One-time code in it."""
    link: str
    """Link in it."""
    text: str
    """Its words, where the application chose them."""


class Mail(_MailContent):
    """A mail or text message that would have been sent."""

    id: str
    """Its id."""
    purpose: str
    """What it is for: ``magic_auth``, ``invitation``, ``password_reset`` and others."""
    to: str
    """An e-mail address or a phone number."""
    created_at: str
    """Time of sending."""


class Request(TypedDict):
    """A request that the emulator received, and its answer; secrets are redacted."""

    sequence: int
    """Counts from 1."""
    at: str
    """When it came."""
    operation: str | None
    """Operation, if the request was for one."""
    method: str
    """HTTP method."""
    path: str
    """Path as it was sent."""
    query: list[tuple[str, str]]
    """Pairs of the query."""
    headers: list[tuple[str, str]]
    """Header names in lower case, and values."""
    body: Any
    """Members of a JSON or form body, ``None`` for none."""
    status: int | None
    """Status of the answer; ``None`` if the connection broke before one."""
    response_headers: list[tuple[str, str]]
    """Headers of the answer."""
    response: Any
    """The answer's JSON."""
    fault: bool
    """A fault struck the request."""


class Expectation(TypedDict, total=False):
    """Requests that a test expects: at least one, unless it says how many."""

    operation: str
    """Of this operation, such as ``user_management.create_user``."""
    method: str
    """With this HTTP method."""
    path: str
    """To this path, exact or as a template: ``/user_management/users/{id}``."""
    headers: dict[str, str]
    """With these headers."""
    query: dict[str, str]
    """With these query parameters."""
    body: dict[str, Any]
    """With these values in the body, by path: ``domain_data.0.domain``."""
    times: int
    """Exactly so often; 0 for never."""
    at_least: int
    """So often or more."""
    at_most: int
    """So often or less."""


class _Bucket(TypedDict):
    requests: int
    """How many requests it holds."""
    seconds: int
    """Seconds in which an empty one is full again."""


class RateLimit(_Bucket, total=False):
    """A token bucket: requests that find it empty are answered with 429."""

    operation: str
    """Only for this operation."""
    method: str
    """Only for this HTTP method."""
    path: str
    """Only for this path, exact or as a template."""
    per_caller: bool
    """A bucket for every bearer token instead of one for all."""
    retry_after: Literal["seconds", "date", "none"]
    """Form of the ``Retry-After`` header."""


class WebhookFault(TypedDict, total=False):
    """Which webhooks are struck, one unless ``count`` says otherwise, and what happens to them on their way."""

    event: str
    """Strikes events of this type; ``dsync.*`` is every type that starts with ``dsync.``."""
    endpoint_id: str
    """Strikes webhooks to this endpoint."""
    count: int
    """How many webhooks are struck; 0 for all."""
    lost: bool
    """It never arrives."""
    duplicates: int
    """It is delivered so many times more."""
    delay_ms: int
    """It leaves so much later, by the emulator's clock."""
    overtaken_by: int
    """It leaves after so many later webhooks of its endpoint."""
    signature: Literal["forged", "missing", "malformed", "body_altered"]
    """What is wrong with its signature."""
    timestamp_shift_seconds: int
    """How many seconds the signed time is off, negative for an old one."""


class WebhookAttempt(TypedDict):
    """An attempt to deliver a webhook."""

    endpoint_id: str
    """Id of the endpoint."""
    url: str
    """Where it was sent."""
    event_id: str
    """Id of the event."""
    event: str
    """Type of the event."""
    attempt: int
    """Counts from 1."""
    at: str
    """When, by the emulator's clock."""
    status: int | None
    """Status of the endpoint's answer."""
    error: str | None
    """Why there was none."""
    delivered: bool
    """The endpoint answered with a 2xx status."""
    fault: bool
    """A webhook fault had a hand in it."""


class Clock(TypedDict):
    """The emulator's time."""

    now: str
    """Its time, such as ``2026-01-15T12:00:00.000Z``."""
    frozen: bool
    """It stands still."""


class Coverage(TypedDict):
    """An operation of the API."""

    operation: str
    """Its name: ``organizations.get_organization``."""
    method: str
    """HTTP method."""
    path: str
    """Path template."""
    behaviour: bool
    """It acts; otherwise it answers 501."""
