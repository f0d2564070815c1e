"""Lets an independent checker of RFC 7643 and 7644 loose on the SCIM endpoint of a directory.

The emulator is the one that the environment names, as for applications.
"""

import os
import sys

import httpx2
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import CheckResult, Status, check_server

BASE_URL = os.environ["WORKOS_BASE_URL"]
# The checker wants the members of a group back as it sent them; the server adds who they are (`type` and `display`, RFC
# 7643, section 2.4), which its schema says it does.
DISAGREEMENTS = ("check_add_attribute", "check_replace_attribute")
# Fewer would mean that the checker skipped what it did not find described.
LEAST_CHECKS = 100


def endpoint() -> dict[str, str]:
    seed = "organizations: [{ name: Conformance }]\ndirectories: [{ id: directory_conformance, organization: Conformance }]"
    httpx2.post(f"{BASE_URL}/_emulator/seed", content=seed).raise_for_status()
    page = httpx2.get(f"{BASE_URL}/_emulator/directories/directory_conformance").raise_for_status()
    return page.json()["scim"]


def is_known(result: CheckResult) -> bool:
    about_members = "unexpected value for 'members'" in (result.reason or "")
    return result.title in DISAGREEMENTS and about_members and "type='User'" in result.reason


def main() -> int:
    scim = endpoint()
    headers = {"Authorization": f"Bearer {scim['bearer_token']}"}
    client = SyncSCIMClient(httpx2.Client(base_url=scim["endpoint"], headers=headers))
    client.discover()
    results = check_server(client)
    wrong = (Status.DEVIATION, Status.ERROR, Status.CRITICAL)
    failed = [result for result in results if result.status in wrong]
    failed = [result for result in failed if not is_known(result)]
    passed = sum(result.status == Status.SUCCESS for result in results)
    for result in failed:
        print(f"{result.status}: {result.title}: {result.reason}")
    print(f"SCIM conformance: {passed} checks passed, {len(failed)} failed")
    return 1 if failed or passed < LEAST_CHECKS else 0


if __name__ == "__main__":
    sys.exit(main())
