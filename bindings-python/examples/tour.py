"""Most of what the package does, as type checkers see it. Run it against an emulator."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timezone

from workos_kit import UNSET, AsyncWorkOS, NotFoundError, RequestOptions, WorkOS, to_dict
from workos_kit.events import Event
from workos_kit.models import ApiKeyOwner, Organization, OrganizationDomainInput, PasswordPlaintext, User, UserCreateResponse
from workos_kit.webhooks import WebhookVerifier, sign


def sync(workos: WorkOS) -> None:
    organization: Organization = workos.organizations.create_organization(
        name="Bar Corp",
        domain_data=[OrganizationDomainInput(domain="bar-corp.com", state="verified")],
        external_id=None,
    )
    workos.organizations.update_organization(organization.id, name="Bar", external_id=UNSET)
    user: UserCreateResponse = workos.user_management.create_user(
        email="linus@bar-corp.com", password=PasswordPlaintext(password="correct horse battery staple")
    )
    for found in workos.user_management.list_users(limit=1, request_options=RequestOptions(timeout=5)):
        print(found.email, found.created_at.astimezone(timezone.utc).year)
    page = workos.user_management.list_users(limit=1)
    print(len(page.data), page.after is not None)
    match user:
        case UserCreateResponse(email=email, email_verified=False):
            print("not verified:", email)
        case _:
            print("verified")
    try:
        workos.organizations.get_organization("org_nowhere")
    except NotFoundError as error:
        print(error.kind, error.code, error.status)
    print(to_dict(organization)["name"])


async def asynchronous(workos: AsyncWorkOS) -> None:
    async for organization in workos.organizations.list_organizations(limit=1):
        print(organization.name)
    page = await workos.organizations.list_organizations()
    print(len(page.data))


def receive(body: bytes, signature: str) -> str:
    event: Event = WebhookVerifier("whsec_test").construct_event(body, signature)
    if isinstance(event.data, User):
        return event.data.email
    return event.event


def owner(owner: ApiKeyOwner) -> str:
    return "unknown" if isinstance(owner, dict) else owner.id


if __name__ == "__main__":
    key, url = sys.argv[1:]
    with WorkOS(key, base_url=url) as client:
        sync(client)
    asyncio.run(asynchronous(AsyncWorkOS(key, base_url=url)))
    delivery = b'{"id":"event_1","event":"comet.sighted","data":{"tail":7},"created_at":"2026-01-01T00:00:00Z"}'
    print(receive(delivery, sign(delivery, "whsec_test", datetime.now(timezone.utc))))
