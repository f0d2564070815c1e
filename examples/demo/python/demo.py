"""The main job of workos-kit in Python: sign an enterprise user in, read the directory, trust a webhook.

WORKOS_BASE_URL, WORKOS_API_KEY and WORKOS_CLIENT_ID say where WorkOS is; `cargo xtask demo --language python` starts an
emulator for it. Every step does the real thing over HTTP and fails loudly if it does not hold.
"""

import json
import os
import queue
import sys
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from browser import Browser

import workos_kit
from workos_kit import WorkOS
from workos_kit.webhooks import WebhookVerifier

REDIRECT_URI = "http://127.0.0.1:8765/callback"
ORGANIZATION = "org_01DEMO"
DIRECTORY = "directory_01DEMO"

steps = 0


def chapter(title):
    print(f"\n{title}")


def step(what, **details):
    global steps
    steps += 1
    print(f"  ✓ {what}")
    for name, value in details.items():
        print(f"      {name.replace('_', ' '):<16} {value}")


def refused(what, action, kind):
    """Something that must not succeed, and the kind of its error."""
    try:
        action()
    except kind as error:
        step(f"{what} is refused", kind=error.kind, code=error.code, message=error.message)
    else:
        sys.exit(f"{what} was accepted")


def check(holds, what):
    if not holds:
        sys.exit(f"  ✗ {what}")


def create_connection(workos):
    chapter("Set up Single Sign-On")
    connection = workos.sso.create_connection(
        organization_id=ORGANIZATION, connection_type="OktaSAML", name="Foo Corp Okta"
    )
    step("sso.create_connection", connection=connection.id, type=connection.connection_type, state=connection.state)
    refused(
        "a connection type that does not exist",
        lambda: workos.sso.create_connection(organization_id=ORGANIZATION, connection_type="SAML", name="No such type"),
        workos_kit.InvalidRequestError,
    )


def sign_in(workos, name, email):
    chapter(f"Sign in through {name}")
    connection = next(item for item in workos.sso.list_connections() if item.name == name)
    start = workos.sso.get_authorization_url_with_pkce(
        connection=connection.id, redirect_uri=REDIRECT_URI, return_to="/reports"
    )
    step("the authorization URL has a fresh state and a PKCE challenge", url=start.url.partition("?")[0])
    callback = Browser(REDIRECT_URI).sign_in_as(start.url, email)
    step(f"{email} walks the pages of the identity provider")
    signed_in = workos.sso.handle_callback(callback, start.flow)
    profile = signed_in.profile
    check(profile.email == email, f"signed in as {profile.email}")
    check(profile.connection_type == connection.connection_type, "signed in through another connection type")
    step(
        "the callback's state is ours, and its code is exchanged once",
        profile=profile.id,
        name=f"{profile.first_name} {profile.last_name}",
        connection_type=profile.connection_type,
        continues_at=signed_in.return_to,
    )
    refused(
        "the same code a second time",
        lambda: workos.sso.handle_callback(callback, start.flow),
        workos_kit.InvalidRequestError,
    )


def read_directory(workos):
    chapter("Read connections and the directory")
    names = [connection.name for connection in workos.sso.list_connections(organization_id=ORGANIZATION)]
    check(len(names) == 3, f"{len(names)} connections instead of 3")
    step("sso.list_connections", connections=", ".join(names))
    users = [user.email for user in workos.directory_sync.list_users(directory=DIRECTORY)]
    check(users, "the directory has no users")
    step("directory_sync.list_users", users=", ".join(users))
    groups = [group.name for group in workos.directory_sync.list_groups(directory=DIRECTORY)]
    check(groups, "the directory has no groups")
    step("directory_sync.list_groups", groups=", ".join(groups))


def trust_webhook(workos):
    chapter("Trust a webhook")
    deliveries = queue.Queue()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            deliveries.put((body, self.headers["workos-signature"]))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    endpoint = workos.webhooks.create_webhook_endpoint(
        endpoint_url=f"http://127.0.0.1:{server.server_port}/webhooks", events=["dsync.user.created"]
    )
    step("webhooks.create_webhook_endpoint")
    provision("linus@foo-corp.com")
    body, signature = deliveries.get(timeout=10)
    server.shutdown()
    step("a user is provisioned in the directory, and the webhook comes", signature=signature.partition(",")[0])

    verifier = WebhookVerifier(endpoint.secret)
    event = verifier.construct_event(body, signature)
    check(event.data.email == "linus@foo-corp.com", "another user came")
    step(f"verified and decoded: {event.event}", event=event.id, user=event.data.email)
    refused(
        "a tampered webhook",
        lambda: verifier.construct_event(body.replace(b"linus@", b"mallory@"), signature),
        workos_kit.SignatureMismatchError,
    )


def refuse_sign_ins(workos):
    chapter("Refuse what is not a sign-in")
    connection = next(item for item in workos.sso.list_connections() if item.name == "Foo Corp SAML")
    start = workos.sso.get_authorization_url_with_pkce(connection=connection.id, redirect_uri=REDIRECT_URI)
    refused(
        "a forged state",
        lambda: workos.sso.handle_callback("code=01FORGED&state=forged", start.flow),
        workos_kit.SignatureMismatchError,
    )
    denied = Browser(REDIRECT_URI).deny(start.url)
    refused(
        "a sign-in that the user denied",
        lambda: workos.sso.handle_callback(denied, start.flow),
        workos_kit.PermissionDeniedError,
    )


def provision(email):
    """A new person in the customer's directory, as their administrator would add one."""
    person = {"email": email, "first_name": "Linus", "last_name": "Pauling", "idp_id": "linus"}
    request = urllib.request.Request(
        f"{os.environ['WORKOS_BASE_URL']}/_emulator/directories/{DIRECTORY}/users",
        json.dumps(person).encode(),
        {"content-type": "application/json"},
    )
    urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request).close()


def main():
    print(f"\n  workos-kit in Python, the main job, against an embedded WorkOS at {os.environ['WORKOS_BASE_URL']}")
    workos = WorkOS()
    create_connection(workos)
    sign_in(workos, "Foo Corp SAML", "ada@foo-corp.com")
    sign_in(workos, "Foo Corp OIDC", "grace@foo-corp.com")
    read_directory(workos)
    trust_webhook(workos)
    refuse_sign_ins(workos)
    print(f"\n  All {steps} steps held.\n")


if __name__ == "__main__":
    main()
