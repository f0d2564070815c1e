from collections.abc import Callable
from typing import Any, Literal, final

__all__ = [
    "AcceptedCallback",
    "Actions",
    "Callback",
    "Cancellation",
    "Cipher",
    "Client",
    "DeviceWait",
    "ErrorValue",
    "Flags",
    "Job",
    "Keys",
    "Mailbox",
    "NativeSession",
    "Pending",
    "Policy",
    "Poller",
    "Seals",
    "Sessions",
    "SignInFlow",
    "Verified",
    "Verifier",
    "bearer_refusal",
    "compute_signature",
    "decrypt_with_data_key",
    "encrypt_with_data_key",
    "explain_callback",
    "explain_cookie",
    "explain_token",
    "explain_webhook",
    "forked",
    "generate_code_challenge",
    "generate_code_verifier",
    "protected_resource",
    "read_bearer_token",
    "safe_return_to",
    "sign",
    "start_device_flow",
    "start_sign_in",
    "try_verify_token",
    "verify_agent_token",
    "verify_token",
]

_Options = tuple[float | None, int | None, str | None, list[tuple[str, str]], str | None]

@final
class ErrorValue:
    """An error with all its members."""

    def members(self) -> dict[str, Any]: ...

@final
class Cancellation:
    """Cancels calls from another thread: pass it with `RequestOptions(cancellation=...)`."""

    def __new__(cls) -> Cancellation: ...
    def cancel(self) -> None:
        """Cancels every call that carries this object, now and later."""

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""

@final
class Client:
    @staticmethod
    def create(
        *,
        api_key: str | None,
        client_id: str | None,
        client_secret: str | None,
        base_url: str | None,
        authkit_domain: str | None,
        timeout: float | None,
        max_retries: int | None,
        application: tuple[str, str] | None,
        danger_allow_plain_http: bool,
        public: bool = False,
    ) -> Client | ErrorValue: ...
    def execute(
        self,
        operation: str,
        path: list[str],
        params: bytes | None,
        access_token: str | None,
        options: _Options | None,
        cancellation: Cancellation | None,
    ) -> bytes | ErrorValue: ...
    def url(self, operation: str, path: list[str], params: bytes | None) -> str | ErrorValue: ...

@final
class Pending:
    def cancel(self) -> None: ...

@final
class Mailbox:
    def __new__(cls, wake: Callable[[], object] | None = None) -> Mailbox: ...
    def fileno(self) -> int: ...
    def submit(
        self,
        id: int,
        client: Client,
        operation: str,
        path: list[str],
        params: bytes | None,
        access_token: str | None,
        options: _Options | None,
        cancellation: Cancellation | None,
    ) -> Pending | ErrorValue: ...
    def submit_job(self, id: int, job: Job) -> Pending | ErrorValue: ...
    def take(self) -> list[tuple[int, Any]]: ...

@final
class Job:
    def run(self) -> Any: ...

@final
class Actions:
    @staticmethod
    def create(secret: str, tolerance: float) -> Actions | ErrorValue: ...
    def verify(self, body: bytes, header: bytes, now: int | None) -> int | ErrorValue: ...
    def sign(
        self, action_type: str, allow: bool, error_message: str | None, now: int | None
    ) -> str | ErrorValue: ...

@final
class Policy:
    @staticmethod
    def create(
        *,
        issuers: list[str],
        any_issuer: bool,
        audiences: list[str],
        client_id: str | None,
        leeway: float | None,
        token_type: str,
        keys: str | None,
    ) -> Policy | ErrorValue: ...

@final
class Keys:
    @staticmethod
    def create(client: Client, source: str) -> Keys | ErrorValue: ...
    def warm_up(self) -> Job: ...
    def needs_refresh(self) -> bool | ErrorValue: ...
    def put(self, json: str, pinned: bool) -> None | ErrorValue: ...
    def to_json(self) -> str | None | ErrorValue: ...
    def key_ids(self) -> list[str] | ErrorValue: ...

@final
class Seals:
    @staticmethod
    def create(passwords: list[str], accept: list[str]) -> Seals | ErrorValue: ...
    def seal_text(self, json: str) -> str | ErrorValue: ...
    def unseal_text(self, sealed: str) -> tuple[str, str, int] | ErrorValue: ...

_Cookie = tuple[str, str, str | None, float, str, bool]
_Check = tuple[str, Verified | None, ErrorValue | None, float | None]

@final
class Sessions:
    @staticmethod
    def create(
        client: Client,
        seals: Seals,
        *,
        policy: Policy,
        cookie: _Cookie,
        refresh_window: float,
        patience: float,
        minimal: bool,
    ) -> Sessions | ErrorValue: ...
    def load(self, sealed: str) -> NativeSession: ...
    def seal(self, session: str) -> str | ErrorValue: ...
    def read_cookie(self, headers: list[str]) -> str: ...
    def set_cookies(self, sealed: str, headers: list[str]) -> list[str] | ErrorValue: ...
    def clear_cookies(self, headers: list[str]) -> list[str]: ...
    def size_report(
        self, sealed: str
    ) -> tuple[int, bool, str, int, tuple[str, int] | None] | ErrorValue: ...
    def authenticate(self, session: NativeSession) -> Job: ...
    def refresh(
        self, session: NativeSession, organization_id: str | None, only_if_due: bool, seals: Seals | None
    ) -> Job: ...
    def logout_url(self, session: NativeSession, return_to: str | None) -> Job: ...
    def authenticate_request(self, headers: list[str]) -> Job: ...
    def start_sign_in(
        self,
        redirect_uri: str,
        url: bytes,
        return_pathname: str | None,
        custom_state: str | None,
        headers: list[str],
    ) -> tuple[str, list[tuple[str, str]]] | ErrorValue: ...
    def complete_sign_in(self, callback: str, headers: list[str]) -> Job: ...

@final
class NativeSession:
    def try_authenticate(self) -> _Check | ErrorValue | None: ...
    def should_be_sealed_anew(self) -> bool: ...
    def sealed(self) -> str | ErrorValue: ...

@final
class Verified:
    @property
    def claims(self) -> bytes: ...
    @property
    def access_token(self) -> str: ...
    @property
    def user(self) -> bytes | None: ...
    @property
    def authentication_method(self) -> str | None: ...
    @property
    def impersonator(self) -> tuple[str, str | None] | None: ...

@final
class Cipher:
    @staticmethod
    def create(client: Client, keeping: tuple[int, float, int] | None) -> Cipher | ErrorValue: ...
    def encrypt(self, data: bytes, context: dict[str, str], associated_data: str) -> Job: ...
    def decrypt(self, encrypted: str, associated_data: str) -> Job: ...

@final
class Flags:
    @staticmethod
    def create(
        client: Client,
        *,
        polling_interval: float,
        request_timeout: float,
        bootstrap: str | None,
        on_change: Callable[[list[str]], object] | None,
    ) -> Flags | ErrorValue: ...
    def start(self) -> None | ErrorValue: ...
    def is_enabled(self, slug: str, targets: dict[str, str], default: bool) -> bool | ErrorValue: ...
    def all_flags(self, targets: dict[str, str]) -> dict[str, bool] | ErrorValue: ...
    def flag(self, slug: str) -> bytes | None | ErrorValue: ...
    def to_json(self) -> str | None | ErrorValue: ...
    def stats(self) -> tuple[int, int, int, bool] | ErrorValue: ...
    def refresh(self) -> Job: ...
    def wait_until_ready(self, timeout: float | None) -> Job: ...

@final
class Poller:
    @staticmethod
    def create(
        client: Client,
        *,
        events: list[str],
        after: str | None,
        range_start: str | None,
        organization_id: str | None,
        limit: int | None,
        interval: float,
    ) -> Poller | ErrorValue: ...
    def next(self, arrived: str | None) -> Job: ...
    def poll(self, arrived: str | None) -> Job: ...

@final
class DeviceWait:
    def wait(self) -> Job: ...
    def poll(self) -> Job: ...

@final
class Verifier:
    @staticmethod
    def create(secrets: list[str], tolerance: float) -> Verifier | ErrorValue: ...
    def verify(self, body: bytes, header: bytes, now: int | None) -> tuple[int, int] | ErrorValue: ...

@final
class SignInFlow:
    """What an application remembers between the two halves of a sign-in.

    It belongs to one browser and one attempt: keep it where only that browser's next request finds it, and delete it
    when the callback arrives. It can be pickled, which writes out its secrets like `to_json`.
    """

    @property
    def state(self) -> str:
        """Comes back in the callback and proves that this browser started the sign-in."""

    @property
    def code_verifier(self) -> str:
        """Sent with the authorization code, which is worthless without it."""

    @property
    def nonce(self) -> str | None:
        """The application's nonce, if it gave one."""

    @property
    def return_to(self) -> str | None:
        """Where to continue after sign-in."""

    @property
    def selector(self) -> tuple[str, str]:
        """What was asked for: `connection`, `organization` or `provider`, and its value."""

    def to_json(self) -> str:
        """The flow as JSON text for the application's own storage. It contains the secrets in the clear."""

    @staticmethod
    def from_json(json: str) -> SignInFlow:
        """Reads what `to_json` wrote. Raises `InvalidRequestError` with code `flow_malformed` for anything else."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Callback:
    """A callback that was read but not checked."""

    @staticmethod
    def parse(callback: str) -> Callback:
        """Reads a callback from the URL of the request or its query string.

        Raises `InvalidRequestError` with code `callback_malformed` for anything ambiguous.
        """

    def accept(
        self,
        flow: SignInFlow | None,
        *,
        allow_idp_initiated: bool = False,
        allowed_return_origins: list[str] = ...,
        max_flow_age: float = 600.0,
    ) -> AcceptedCallback:
        """Checks the callback against the sign-in this browser started, and gives out what may be exchanged.

        Raises `SignatureMismatchError` with code `state_mismatch` or `flow_missing`, `PermissionDeniedError` with code
        `idp_initiated_not_allowed`, `SessionExpiredError` with code `flow_expired`, and for a callback that is itself
        an error the exception of its code, with `callback_error`.
        """

@final
class AcceptedCallback:
    """A callback that passed every check that needs no network: its code may be exchanged, once."""

    @property
    def code(self) -> str:
        """The authorization code."""

    @property
    def code_verifier(self) -> str | None:
        """The verifier to send with it; `None` if the identity provider started the sign-in."""

    @property
    def return_to(self) -> str | None:
        """Where to continue, safe to redirect to."""

    @property
    def initiated_by(self) -> Literal["application", "identity_provider"]:
        """Who started the sign-in."""

    def other_origin(
        self, connection_id: str, organization_id: str | None, connection_type: str
    ) -> str | None: ...

def forked() -> None: ...
def generate_code_verifier(length: int) -> str | ErrorValue: ...
def generate_code_challenge(code_verifier: str) -> str | ErrorValue: ...
def safe_return_to(target: str, allowed_origins: list[str]) -> str | ErrorValue: ...
def sign(body: bytes, secret: str, now: int) -> str | ErrorValue: ...
def compute_signature(body: bytes, secret: str, now: int) -> str | ErrorValue: ...
def start_sign_in(
    client: Client,
    *,
    selector: tuple[str, str],
    redirect_uri: str,
    domain_hint: str | None,
    login_hint: str | None,
    provider_scopes: list[str] | None,
    provider_query_params: dict[str, str] | None,
    nonce: str | None,
    force_login: bool,
    return_to: str | None,
    allowed_return_origins: list[str],
) -> tuple[str, SignInFlow] | ErrorValue: ...
def start_device_flow(client: Client) -> Job: ...
def try_verify_token(client: Client, token: str, policy: Policy) -> bytes | ErrorValue | None: ...
def verify_token(client: Client, token: str, policy: Policy) -> Job: ...
def verify_agent_token(client: Client, token: str, audience: str | None, unrevoked: bool) -> Job: ...
def read_bearer_token(authorization: str | None) -> str | ErrorValue: ...
def bearer_refusal(
    kind: str, code: str | None, message: str, retry_after: float | None, resource_metadata: str | None
) -> tuple[int, str | None, float | None]: ...
def protected_resource(
    *,
    resource: str,
    authorization_server: str,
    scopes: list[str],
    name: str | None,
    documentation: str | None,
) -> tuple[str, str | None]: ...
def encrypt_with_data_key(
    data: bytes, data_key: str, encrypted_keys: str, associated_data: str
) -> str | ErrorValue: ...
def decrypt_with_data_key(
    encrypted: str, data_key: str, encrypted_keys: str, associated_data: str
) -> bytes | ErrorValue: ...
def explain_webhook(body: bytes, header: bytes, secrets: list[str]) -> tuple[str, str] | ErrorValue: ...
def explain_callback(callback: str, flow: SignInFlow | None) -> tuple[str, str] | ErrorValue: ...
def explain_token(client: Client, token: str, policy: Policy) -> Job: ...
def explain_cookie(sessions: Sessions, sealed: str) -> Job: ...
