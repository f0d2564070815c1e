"""Walking over pages."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
import workos_kit
from conftest import Emulator
from workos_kit import AsyncWorkOS, WorkOS

NAMES = [f"Organization {number}" for number in range(7)]


@pytest.fixture(scope="module")
def filled() -> Iterator[Emulator]:
    emulator = Emulator()
    workos = WorkOS(**emulator.settings())
    for name in NAMES:
        workos.organizations.create_organization(name=name)
    yield emulator
    emulator.stop()


@pytest.fixture(autouse=True)
def fresh(filled: Emulator) -> None:
    filled.forget()


def test_items_across_pages(filled: Emulator) -> None:
    workos = WorkOS(**filled.settings())
    page = workos.organizations.list_organizations(limit=3, order="asc")
    assert [organization.name for organization in page] == NAMES
    assert len(filled.requests()) == 3, "no request more than there are pages"
    assert [organization.name for organization in page.data] == NAMES[:3]
    assert len(page.data) == 3
    assert page.has_more()
    assert page.after == page.list_metadata.after
    # Iterating once more starts at this page again.
    assert [organization.name for organization in page.auto_paging_iter()] == NAMES


def test_a_page_is_asked_for_when_it_is_needed(filled: Emulator) -> None:
    organizations = iter(WorkOS(**filled.settings()).organizations.list_organizations(limit=3))
    for _ in range(3):
        next(organizations)
    assert len(filled.requests()) == 1
    next(organizations)
    assert len(filled.requests()) == 2


def test_cursors_survive(filled: Emulator) -> None:
    workos = WorkOS(**filled.settings())
    first = workos.organizations.list_organizations(limit=2, order="asc")
    rest = workos.organizations.list_organizations(limit=2, order="asc", after=first.after)
    assert [organization.name for organization in rest] == NAMES[2:]


def test_backwards(filled: Emulator) -> None:
    workos = WorkOS(**filled.settings())
    organizations = list(workos.organizations.list_organizations(order="asc"))
    page = workos.organizations.list_organizations(limit=2, order="asc", before=organizations[-1].id)
    pages = [[organization.name for organization in one.data] for one in page.pages()]
    assert sorted(name for names in pages for name in names) == NAMES[:-1]


def test_async(filled: Emulator) -> None:
    async def main() -> None:
        workos = AsyncWorkOS(**filled.settings())
        call = workos.organizations.list_organizations(limit=3, order="asc")
        assert filled.requests() == []
        assert [organization.name async for organization in call] == NAMES
        assert len(filled.requests()) == 3
        page = await workos.organizations.list_organizations(limit=3, order="asc")
        assert [organization.name for organization in page.data] == NAMES[:3]
        assert [organization.name async for organization in page] == NAMES
        following = await page.next_page()
        assert following is not None
        assert following.data[0].name == NAMES[3]
        assert [len(one.data) async for one in call.pages()] == [3, 3, 1]

    asyncio.run(main())


def test_a_circle_ends(filled: Emulator) -> None:
    body = {"object": "list", "data": [], "list_metadata": {"before": None, "after": "org_again"}}
    filled.fault("organizations.list_organizations", body=body, count=0)
    with pytest.raises(workos_kit.DecodeError) as caught:
        list(WorkOS(**filled.settings()).organizations.list_organizations())
    assert caught.value.code == "cursor_repeated"
    assert len(filled.requests()) == 2


def test_an_error_in_between(filled: Emulator) -> None:
    workos = WorkOS(**filled.settings())
    organizations = iter(workos.organizations.list_organizations(limit=3))
    for _ in range(3):
        next(organizations)
    filled.fault("organizations.list_organizations", status=403, body={"code": "forbidden", "message": "No."})
    with pytest.raises(workos_kit.PermissionDeniedError):
        next(organizations)
    assert list(organizations) == []
