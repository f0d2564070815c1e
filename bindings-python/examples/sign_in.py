"""A sign-in with SSO, without any framework: the two handlers an application needs."""

from __future__ import annotations

from workos_kit import ChallengeError, Error, PermissionDeniedError, SignatureMismatchError, WorkOS
from workos_kit.sso import SignInFlow

workos = WorkOS()


def start(session: dict[str, str], organization: str) -> str:
    """Where to redirect the browser to."""
    start = workos.sso.get_authorization_url_with_pkce(
        organization=organization, redirect_uri="https://app.example.com/callback", return_to="/reports"
    )
    session["flow"] = start.flow.to_json()
    return start.url


def callback(session: dict[str, str], url: str) -> str:
    """What to show to the user who came back."""
    stored = session.pop("flow", None)
    try:
        signed_in = workos.sso.handle_callback(url, SignInFlow.from_json(stored) if stored else None)
    except SignatureMismatchError:
        return "That was not the sign-in that you started here. Please try again."
    except PermissionDeniedError as error:
        return f"You may not sign in here ({error.code})."
    return f"Welcome, {signed_in.profile.email}. You continue at {signed_in.return_to or '/'}."


def magic_auth(email: str, code: str) -> str:
    """A sign-in with a code that was mailed."""
    try:
        answer = workos.user_management.authenticate_with_magic_auth(code=code, email=email)
    except ChallengeError as error:
        return f"One more step: {error.challenge.kind if error.challenge else error.code}"
    except Error as error:
        return f"That did not work: {error.message}"
    return answer.user.email
