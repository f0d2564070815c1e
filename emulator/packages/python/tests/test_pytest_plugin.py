"""The plugin, in runs of pytest of their own."""

import pytest

ASK = """
import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

def ask(emulator, path, body=None):
    headers = {"authorization": f"Bearer {emulator.api_key}", "content-type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    try:
        return json.load(urlopen(Request(emulator.url + path, data, headers)))
    except HTTPError as error:
        return error.code

def names(emulator):
    return [one["name"] for one in ask(emulator, "/organizations")["data"]]
"""


def run(pytester: pytest.Pytester, tests: str, *arguments: str) -> pytest.RunResult:
    pytester.makepyfile(ASK + tests)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", *arguments)


def test_each_test_has_an_emulator_of_its_own(pytester):
    tests = """
@pytest.mark.parametrize("name", ["Acme", "Beta", "Gamma", "Delta"])
def test_it_is_empty(workos_emulator, name):
    assert names(workos_emulator) == []
    ask(workos_emulator, "/organizations", {"name": name})
    assert names(workos_emulator) == [name]
"""
    run(pytester, tests).assert_outcomes(passed=4)
    # And beside each other, in two processes.
    run(pytester, tests, "-n", "2").assert_outcomes(passed=4)


def test_the_nearest_mark_wins_over_the_options(pytester):
    tests = """
@pytest.fixture
def workos_emulator_options():
    return {"seed": {"organizations": [{"name": "Options"}]}, "api_key": "sk_test_options"}

def test_options(workos_emulator):
    assert (names(workos_emulator), workos_emulator.api_key) == (["Options"], "sk_test_options")

@pytest.mark.workos_emulator(seed="organizations: [{ name: Class }]")
class TestClass:
    def test_class(self, workos_emulator):
        assert (names(workos_emulator), workos_emulator.api_key) == (["Class"], "sk_test_options")

    @pytest.mark.workos_emulator(seed="organizations: [{ name: Test }]")
    def test_test(self, workos_emulator):
        assert names(workos_emulator) == ["Test"]
"""
    run(pytester, tests, "--strict-markers").assert_outcomes(passed=3)


def test_a_failed_test_shows_what_was_asked(pytester):
    tests = """
def test_fails(workos_emulator):
    ask(workos_emulator, "/organizations/org_nobody")
    workos_emulator.fault("organizations.list_organizations", status=503)
    assert ask(workos_emulator, "/organizations") == 200
"""
    result = run(pytester, tests)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([
        "*WorkOS emulator*",
        "GET /organizations/org_nobody -> 404 (organizations.get_organization): Organization not found: 'org_nobody'.",
        "GET /organizations -> 503 (organizations.list_organizations, struck by a fault)*",
    ])


def test_a_seed_that_does_not_fit_is_an_error_of_the_test(pytester):
    tests = """
@pytest.mark.workos_emulator(seed={"organisations": []})
def test_never_runs(workos_emulator):
    pass
"""
    result = run(pytester, tests)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*organisations: is no key of a seed file*"])
    marked = run(pytester, "@pytest.mark.workos_emulator('seed')\ndef test_it(workos_emulator): pass\n")
    marked.stdout.fnmatch_lines(["*takes keyword arguments only*"])
