"""Calls as the documentation of the official package makes them, with another import and nothing else changed."""

from __future__ import annotations

import asyncio

import pytest
from conftest import Emulator
from workos_kit import AsyncWorkOSClient, WorkOSClient, errors

ORGANIZATION = "org_01DEMO"


@pytest.fixture
def client(emulator: Emulator) -> WorkOSClient:
    return WorkOSClient(
        api_key=emulator.api_key, client_id=emulator.client_id, base_url=emulator.url, request_timeout=10, max_retries=1
    )


def test_construction(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKOS_API_KEY", emulator.api_key)
    monkeypatch.setenv("WORKOS_CLIENT_ID", emulator.client_id)
    monkeypatch.setenv("WORKOS_BASE_URL", emulator.url)
    workos_client = WorkOSClient()
    assert workos_client.organizations.get_organization(ORGANIZATION).name == "Foo Corp"


def test_organizations(client: WorkOSClient) -> None:
    created = client.organizations.create_organization(
        name="Acme Inc", external_id="acme", domain_data=[{"domain": "acme.example", "state": "pending"}]
    )
    assert client.organizations.get_organization_by_external_id("acme").id == created.id
    updated = client.organizations.update_organization(created.id, name="Acme")
    assert updated.name == "Acme"
    page = client.organizations.list_organizations(limit=1, order="desc")
    assert len(page.data) == 1
    names = [organization.name for organization in page.auto_paging_iter()]
    assert "Acme" in names and "Foo Corp" in names
    client.organizations.delete_organization(created.id)
    with pytest.raises(errors.NotFoundError):
        client.organizations.get_organization(created.id)


def test_user_management(client: WorkOSClient) -> None:
    user = client.user_management.create_user(email="grace@acme.example", first_name="Grace", last_name="Hopper")
    assert client.user_management.get_user(user.id).email == "grace@acme.example"
    assert client.user_management.update_user(user.id, first_name="G.").first_name == "G."
    emails = {one.email for one in client.user_management.list_users(email="grace@acme.example").data}
    assert emails == {"grace@acme.example"}
    membership = client.organization_membership.create_organization_membership(
        user_id=user.id, organization_id=ORGANIZATION
    )
    assert membership.user_id == user.id
    magic = client.user_management.create_magic_auth(email="grace@acme.example")
    signed_in = client.user_management.authenticate_with_magic_auth(code=magic.code, email="grace@acme.example")
    assert signed_in.user.id == user.id
    renewed = client.user_management.authenticate_with_refresh_token(refresh_token=signed_in.refresh_token)
    assert renewed.refresh_token != signed_in.refresh_token
    client.user_management.delete_user(user.id)


def test_urls(client: WorkOSClient, emulator: Emulator) -> None:
    url = client.sso.get_authorization_url(
        organization=ORGANIZATION, redirect_uri="http://localhost:3000/callback", state="s", login_hint="a+b@c.example"
    )
    assert url.startswith(f"{emulator.url}/sso/authorize?") and "a%2Bb%40c.example" in url
    url = client.user_management.get_authorization_url(
        provider="authkit", redirect_uri="http://localhost:3000/callback", provider_query_params={"hd": "acme.example"}
    )
    assert "provider_query_params%5Bhd%5D=acme.example" in url
    assert "session_id=session_1" in client.user_management.get_logout_url(session_id="session_1")


def test_directories(client: WorkOSClient) -> None:
    directory = client.directory_sync.list_directories(organization_id=ORGANIZATION).data[0]
    assert client.directory_sync.get_directory(directory.id).name == directory.name
    users = client.directory_sync.list_users(directory=directory.id)
    assert [user.email for user in users] == ["ada@foo-corp.com"]
    groups = client.directory_sync.list_groups(directory=directory.id)
    assert [group.name for group in groups] == ["Engineering"]


def test_portal_and_passwordless(client: WorkOSClient) -> None:
    link = client.admin_portal.generate_link(organization=ORGANIZATION, intent="sso")
    assert link.link
    session = client.passwordless.create_session(
        email="ada@foo-corp.com", type="MagicLink", redirect_uri="http://localhost:3000/callback"
    )
    client.passwordless.send_session(session.id)


def test_a_connection_type_that_nobody_knows_reaches_the_server(client: WorkOSClient) -> None:
    with pytest.raises(errors.InvalidRequestError) as refused:
        client.sso.create_connection(organization_id=ORGANIZATION, connection_type="SAML", name="Foo")  # type: ignore[arg-type]
    assert refused.value.status == 422 and refused.value.field_errors


def test_async(emulator: Emulator) -> None:
    async def main() -> None:
        async with AsyncWorkOSClient(
            api_key=emulator.api_key, client_id=emulator.client_id, base_url=emulator.url
        ) as client:
            page = await client.organizations.list_organizations(limit=5)
            assert page.data
            organization = await client.organizations.get_organization(ORGANIZATION)
            assert organization.name == "Foo Corp"

    asyncio.run(main())
