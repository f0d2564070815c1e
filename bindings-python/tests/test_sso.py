"""The main story: sign a user in through SAML and OpenID Connect, read the directory, trust a webhook."""

from __future__ import annotations

import asyncio
import html
import json
import pickle
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

import pytest
import workos_kit
from conftest import ROOT, Emulator
from workos_kit import AsyncWorkOS, Secret, WorkOS, pkce
from workos_kit.sso import Callback, CallbackOptions, ConnectionSelector, SignInFlow, safe_return_to

REDIRECT_URI = "http://127.0.0.1:1/callback"
VECTORS = json.loads((ROOT / "tests/vectors/pkce.json").read_text())


class StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def browse(url: str) -> str:
    """Walks from an authorization URL to the callback, taking the first choice of each page."""
    opener = urllib.request.build_opener(StayHere, urllib.request.HTTPCookieProcessor())
    members: dict[str, str] | None = None
    for _ in range(20):
        data = None if members is None else urllib.parse.urlencode(members).encode()
        try:
            with opener.open(url, data) as answer:
                action, members = first_form(answer.read().decode())
                url = urllib.parse.urljoin(url, action)
        except urllib.error.HTTPError as redirect:
            url, members = urllib.parse.urljoin(url, redirect.headers["location"]), None
        if url.startswith(REDIRECT_URI):
            return url
    raise AssertionError("no end of pages")


def first_form(page: str) -> tuple[str, dict[str, str]]:
    """Where the first form of a page goes, and what it sends when its first button is pressed."""
    form = page[page.index("<form") : page.index("</form>")]
    members = {}
    for tag in re.findall(r"<(?:input|button)[^>]*>", form):
        attributes = {name: html.unescape(value) for name, value in re.findall(r'(\w+)="([^"]*)"', tag)}
        if "name" in attributes:
            members.setdefault(attributes["name"], attributes.get("value", ""))
    action = re.search(r'action="([^"]*)"', form)
    assert action is not None
    return html.unescape(action[1]), members


@pytest.mark.parametrize(
    ("name", "email"), [("Foo Corp SAML", "ada@foo-corp.com"), ("Foo Corp OIDC", "grace@foo-corp.com")]
)
def test_sign_in(workos: WorkOS, name: str, email: str) -> None:
    connection = next(connection for connection in workos.sso.list_connections() if connection.name == name)
    start = workos.sso.get_authorization_url_with_pkce(
        connection=connection.id, redirect_uri=REDIRECT_URI, return_to="/reports", login_hint=email
    )
    flow = SignInFlow.from_json(start.flow.to_json())
    assert flow == start.flow
    callback = browse(start.url)
    signed_in = workos.sso.handle_callback(callback, flow)
    assert signed_in.profile.email == email
    assert signed_in.profile.connection_type == connection.connection_type
    assert signed_in.return_to == "/reports"
    assert signed_in.initiated_by == "application"
    assert workos.sso.get_profile(signed_in.access_token).id == signed_in.profile.id
    assert signed_in.access_token not in repr(signed_in)
    with pytest.raises(workos_kit.Error) as caught:
        workos.sso.handle_callback(callback, flow)
    assert caught.value.code == "invalid_grant"


def test_async_sign_in(async_workos: AsyncWorkOS) -> None:
    async def main() -> None:
        start = async_workos.sso.get_authorization_url_with_pkce(
            selector=ConnectionSelector.organization("org_01DEMO"), redirect_uri=REDIRECT_URI
        )
        connections = [connection async for connection in async_workos.sso.list_connections()]
        saml = next(connection for connection in connections if connection.name == "Foo Corp SAML")
        start = async_workos.sso.get_authorization_url_with_pkce(
            selector=ConnectionSelector.connection(saml.id), redirect_uri=REDIRECT_URI
        )
        signed_in = await async_workos.sso.handle_callback(browse(start.url).partition("?")[2], start.flow)
        assert signed_in.profile.email == "ada@foo-corp.com"

    asyncio.run(main())


def test_the_directory(workos: WorkOS) -> None:
    users = list(workos.directory_sync.list_users(directory="directory_01DEMO"))
    assert [user.email for user in users] == ["ada@foo-corp.com"]
    assert [group.name for group in workos.directory_sync.list_groups(directory="directory_01DEMO")] == ["Engineering"]


def test_refusals(workos: WorkOS) -> None:
    start = workos.sso.get_authorization_url_with_pkce(organization="org_01DEMO", redirect_uri=REDIRECT_URI)
    flow = start.flow
    for callback, given, error, code in [
        ("code=1&state=forged", flow, workos_kit.SignatureMismatchError, "state_mismatch"),
        ("code=1", flow, workos_kit.SignatureMismatchError, "state_mismatch"),
        (f"code=1&state={flow.state}", None, workos_kit.SignatureMismatchError, "flow_missing"),
        ("code=1", None, workos_kit.PermissionDeniedError, "idp_initiated_not_allowed"),
        ("code=1&code=2", flow, workos_kit.InvalidRequestError, "callback_malformed"),
        (f"error=access_denied&state={flow.state}", flow, workos_kit.PermissionDeniedError, "access_denied"),
    ]:
        with pytest.raises(error) as caught:
            workos.sso.handle_callback(callback, given)
        assert caught.value.code == code
    assert caught.value.callback_error is not None
    assert caught.value.callback_error.code == "access_denied"
    time.sleep(0.01)
    with pytest.raises(workos_kit.SessionExpiredError) as expired:
        workos.sso.handle_callback(f"code=1&state={flow.state}", flow, CallbackOptions(max_flow_age=0))
    assert expired.value.code == "flow_expired"
    accepted = Callback.parse("code=1").accept(None, allow_idp_initiated=True)
    assert (accepted.code, accepted.initiated_by, accepted.code_verifier) == ("1", "identity_provider", None)


def test_a_profile_from_elsewhere_is_refused(emulator: Emulator, workos: WorkOS) -> None:
    connections = {connection.name: connection for connection in workos.sso.list_connections()}
    oidc, saml = connections["Foo Corp OIDC"], connections["Foo Corp SAML"]
    start = workos.sso.get_authorization_url_with_pkce(connection=oidc.id, redirect_uri=REDIRECT_URI)
    callback = browse(start.url.replace(oidc.id, saml.id))
    with pytest.raises(workos_kit.PermissionDeniedError) as caught:
        workos.sso.handle_callback(callback, start.flow)
    assert caught.value.code == "sign_in_origin_mismatch"


def test_wrong_starts(workos: WorkOS) -> None:
    for settings, code in [
        ({}, "connection_selector_invalid"),
        ({"connection": "conn_1", "provider": "GoogleOAuth"}, "connection_selector_invalid"),
        ({"connection": ""}, "connection_selector_invalid"),
        ({"connection": "conn_1", "return_to": "//evil.example"}, "return_to_not_allowed"),
        ({"connection": "conn_1", "redirect_uri": "nowhere"}, "redirect_uri_invalid"),
    ]:
        with pytest.raises(workos_kit.InvalidRequestError) as caught:
            workos.sso.get_authorization_url_with_pkce(**{"redirect_uri": REDIRECT_URI, **settings})
        assert caught.value.code == code


def test_secrets_are_not_shown(workos: WorkOS, emulator: Emulator) -> None:
    start = workos.sso.get_authorization_url_with_pkce(connection="conn_1", redirect_uri=REDIRECT_URI, nonce="n0nce")
    callback = Callback.parse(f"code=c0de&state={start.flow.state}")
    accepted = callback.accept(start.flow)
    shown = f"{start!r} {start.flow!r} {callback!r} {accepted!r} {workos!r}"
    for secret in (start.flow.state, start.flow.code_verifier, "n0nce", "c0de", emulator.api_key):
        assert secret not in shown
    assert start.flow.nonce == "n0nce"
    assert start.flow.selector == ("connection", "conn_1")
    assert pickle.loads(pickle.dumps(start.flow)) == start.flow
    with pytest.raises(workos_kit.InvalidRequestError) as caught:
        SignInFlow.from_json("{}")
    assert caught.value.code == "flow_malformed"


def test_safe_return_to() -> None:
    allowed = ["https://app.example.com"]
    assert safe_return_to("/reports?page=2", allowed) == "/reports?page=2"
    assert safe_return_to("https://app.example.com/x", allowed) == "https://app.example.com/x"
    for target in ("//evil.example", "https://app.example.com.evil.example/", "javascript:alert(1)", "/\\evil"):
        with pytest.raises(workos_kit.InvalidRequestError) as caught:
            safe_return_to(target, allowed)
        assert caught.value.code == "return_to_not_allowed"


@pytest.mark.parametrize("vector", [pytest.param(vector, id=vector["name"]) for vector in VECTORS])
def test_pkce_vectors(vector: dict[str, Any]) -> None:
    given, expected = vector["input"], vector["expect"]

    def act() -> Any:
        if "length" in given:
            return pkce.generate(given["length"])
        return pkce.generate_code_challenge(given["code_verifier"])

    if "error" in expected:
        with pytest.raises(workos_kit.Error) as caught:
            act()
        assert (caught.value.kind, caught.value.code) == (expected["error"]["kind"], expected["error"]["code"])
    elif "length" in given:
        made = act()
        assert len(made.code_verifier) == expected["length"]
        assert made.code_challenge == made.code_verifier.code_challenge()
    else:
        assert act() == expected["code_challenge"]


def test_code_verifiers_are_not_shown() -> None:
    made = pkce.generate()
    verifier = made.code_verifier
    plain = verifier.expose()
    assert plain not in f"{verifier} {verifier!r} {made} {made!r}"
    assert type(plain) is str
    assert verifier == plain
    assert pickle.loads(pickle.dumps(verifier)) == plain
    assert pkce.CodeVerifier(plain) == verifier
    with pytest.raises(workos_kit.InvalidRequestError):
        pkce.CodeVerifier("short")
    assert f"{Secret('text'):>12}" == "  [redacted]"
