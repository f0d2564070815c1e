"""Sessions that the emulator makes, in the hands of the official SDK: its cookie opens, authenticates and refreshes."""

import base64
import json
import os
import urllib.request

PASSWORD = base64.urlsafe_b64encode(bytes(range(32))).decode()


def minted(**members):
    body = json.dumps({"email": "ada@foo-corp.com", "organization_id": "org_01DEMO", "cookie_password": PASSWORD, **members})
    request = urllib.request.Request(
        f"{os.environ['WORKOS_BASE_URL']}/_emulator/sessions",
        body.encode(),
        {"content-type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def loaded(workos, session):
    cookie = session["sealed_sessions"]["python"]
    return workos.user_management.load_sealed_session(session_data=cookie, cookie_password=PASSWORD)


def test_a_minted_session_authenticates_and_refreshes(workos):
    session = minted()
    sealed = loaded(workos, session)
    answer = sealed.authenticate()
    assert answer.authenticated, answer
    assert (answer.session_id, answer.organization_id) == (session["session_id"], "org_01DEMO")
    assert answer.user["email"] == "ada@foo-corp.com"
    refreshed = sealed.refresh()
    assert refreshed.authenticated and refreshed.sealed_session != session["sealed_sessions"]["python"]


def test_a_minted_session_that_is_over_is_refused(workos):
    assert not loaded(workos, minted(expires_in=-60)).authenticate().authenticated


def test_another_password_opens_nothing(workos):
    cookie = minted()["sealed_sessions"]["python"]
    other = base64.urlsafe_b64encode(bytes(32)).decode()
    answer = workos.user_management.load_sealed_session(session_data=cookie, cookie_password=other).authenticate()
    assert not answer.authenticated
