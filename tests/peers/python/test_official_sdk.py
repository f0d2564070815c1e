"""The official Python SDK does the main job against the emulator: what it accepts keeps the emulator honest."""

import urllib.parse

import pytest
import workos as official
from browser import Browser

CALLBACK = "http://127.0.0.1:9/callback"


def sign_in(url, email):
    """The callback's parameters after a sign-in at the identity provider."""
    callback = Browser(CALLBACK).sign_in_as(url, email)
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(callback).query))


def connection_id(workos, name):
    return next(item.id for item in workos.sso.list_connections().data if item.name == name)


@pytest.mark.parametrize(
    ("name", "email", "connection_type"),
    [
        ("Foo Corp SAML", "ada@foo-corp.com", "GenericSAML"),
        ("Foo Corp OIDC", "grace@foo-corp.com", "GenericOIDC"),
    ],
)
def test_sign_in_with_pkce(workos, name, email, connection_type):
    start = workos.sso.get_authorization_url_with_pkce(
        redirect_uri=CALLBACK, connection=connection_id(workos, name)
    )
    callback = sign_in(start["url"], email)
    assert callback["state"] == start["state"]

    answer = workos.sso.get_profile_and_token_pkce(code=callback["code"], code_verifier=start["code_verifier"])
    assert answer.profile.email == email
    assert answer.profile.connection_type == connection_type
    assert answer.profile.organization_id == "org_01DEMO"

    with pytest.raises(official.BadRequestError) as spent:
        workos.sso.get_profile_and_token_pkce(code=callback["code"], code_verifier=start["code_verifier"])
    assert spent.value.error == "invalid_grant"


def test_sign_in_without_pkce(workos):
    url = workos.sso.get_authorization_url(
        redirect_uri=CALLBACK, connection=connection_id(workos, "Foo Corp SAML"), state="a state"
    )
    callback = sign_in(url, "ada@foo-corp.com")
    assert callback["state"] == "a state"
    answer = workos.sso.get_profile_and_token(code=callback["code"])
    assert (answer.profile.first_name, answer.profile.last_name) == ("Ada", "Lovelace")


def test_a_wrong_code_verifier_is_refused(workos):
    start = workos.sso.get_authorization_url_with_pkce(
        redirect_uri=CALLBACK, connection=connection_id(workos, "Foo Corp SAML")
    )
    callback = sign_in(start["url"], "ada@foo-corp.com")
    with pytest.raises(official.BadRequestError):
        workos.sso.get_profile_and_token_pkce(code=callback["code"], code_verifier="x" * 43)


def test_an_unknown_client_is_not_redirected(workos):
    url = workos.sso.get_authorization_url(redirect_uri=CALLBACK, organization="org_01DEMO", client_id="client_other")
    with pytest.raises(urllib.error.HTTPError) as refused:
        Browser(CALLBACK).open(url)
    assert refused.value.code == 404


def test_users_are_listed_page_by_page(workos):
    emails = {f"member{number}@foo-corp.com" for number in range(5)}
    for email in emails:
        workos.user_management.create_user(email=email, first_name="Member")
    listed = [user.email for user in workos.user_management.list_users(limit=2).auto_paging_iter()]
    assert emails < set(listed)
    assert len(listed) == len(set(listed))


def test_organizations_are_created_listed_and_missed(workos):
    created = workos.organizations.create_organization(name="Bar Corp", external_id="bar")
    assert workos.organizations.get_organization_by_external_id("bar").id == created.id
    assert {"Foo Corp", "Bar Corp"} <= {organization.name for organization in workos.organizations.list_organizations()}
    with pytest.raises(official.NotFoundError):
        workos.organizations.get_organization("org_unknown")


def test_directory_is_read(workos):
    users = workos.directory_sync.list_users(directory="directory_01DEMO")
    assert [user.email for user in users] == ["ada@foo-corp.com"]
    assert [group.name for group in workos.directory_sync.list_groups(directory="directory_01DEMO")] == ["Engineering"]


def test_password_and_refresh_token(workos):
    answer = workos.user_management.authenticate_with_password(
        email="ada@foo-corp.com", password="correct horse battery staple"
    )
    assert answer.user.email == "ada@foo-corp.com"
    renewed = workos.user_management.authenticate_with_refresh_token(refresh_token=answer.refresh_token)
    assert renewed.refresh_token != answer.refresh_token
    with pytest.raises(official.BadRequestError):
        workos.user_management.authenticate_with_refresh_token(refresh_token=answer.refresh_token)
