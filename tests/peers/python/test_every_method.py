"""Every method of the official Python SDK, once, against an emulator that checks requests and answers with samples.

The emulator refuses a request that does not fit the API description, and the SDK decodes a sample made from the same
description: where both agree, an application that uses the SDK can develop against the emulator.
"""

import http.client
import json
import os
import urllib.parse
from collections import defaultdict
from pathlib import Path

import pytest
from official_methods import argument_lists, official_methods
from workos import WorkOSClient

URL = os.environ["WORKOS_CONTRACT_URL"].rstrip("/")
DIFFERENCES = json.loads((Path(__file__).parents[1] / "differences.json").read_text())["python"]

# Arguments of methods whose types do not tell what they need.
ARGUMENTS = {"sso.get_profile_and_token": [{"code": "code_1"}]}


def call_emulator(method, path):
    """The status and body of a request beside the SDK; redirects are not followed."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(URL).netloc)
    connection.request(method, path)
    answer = connection.getresponse()
    return answer.status, answer.read()


def requests():
    return json.loads(call_emulator("GET", "/_emulator/requests")[1])["data"]


def attempt(method, arguments):
    """The operations that a call reached, and how it failed if it did."""
    call_emulator("DELETE", "/_emulator/requests")
    failure = None
    try:
        result = method(**arguments)
        # A URL for a browser is visited.
        if isinstance(result, str) and result.startswith(URL):
            call_emulator("GET", result[len(URL) :])
    except Exception as error:  # whatever it is, it is what the application would see
        failure = f"{type(error).__name__}: {error}"
    sent = requests()
    refused = next((entry for entry in sent if entry["status"] >= 400), None)
    if failure is None and refused:
        failure = f"status {refused['response']['status']}"
    return {entry["operation"] for entry in sent}, failure


def test_every_method():
    client = WorkOSClient(
        api_key=os.environ["WORKOS_API_KEY"], client_id=os.environ["WORKOS_CLIENT_ID"], base_url=URL, max_retries=0
    )
    evidence = defaultdict(set)
    failures = {}
    for name, method in official_methods(client):
        for arguments in ARGUMENTS.get(name) or argument_lists(method):
            operations, failure = attempt(method, arguments)
            if not operations:
                continue  # a helper that sends nothing has tests of its own
            if failure is None:
                for operation in operations:
                    evidence[operation].add(name)
            else:
                failures.setdefault(name, failure)
    folder = Path(os.environ["EVIDENCE_FOLDER"])
    folder.mkdir(parents=True, exist_ok=True)
    found = {operation: sorted(methods) for operation, methods in sorted(evidence.items())}
    (folder / "python.json").write_text(json.dumps(found))
    unexpected = {name: failure for name, failure in failures.items() if name not in DIFFERENCES}
    assert not unexpected
    assert set(DIFFERENCES) <= set(failures), "a difference that is no longer there must not be listed"
    assert None not in found, "every request belongs to an operation"
