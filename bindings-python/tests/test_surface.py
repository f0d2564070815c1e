"""The package exposes exactly what `api/surface.txt` lists: methods, parameters, models, enums, unions, events and
helpers."""

from __future__ import annotations

import importlib.metadata
import inspect
from collections import defaultdict

import msgspec
import pytest
import workos_kit
from conftest import ROOT, Emulator
from workos_kit import (
    AsyncWorkOS,
    WorkOS,
    actions,
    device,
    errors,
    events,
    explain,
    feature_flags,
    models,
    pkce,
    public_client,
    session,
    sso,
    vault,
    webhooks,
)
from workos_kit._values import UnionType
from workos_kit.generated import events as generated_events
from workos_kit.generated import services

LINES = [line.split() for line in (ROOT / "api/surface.txt").read_text().splitlines() if not line.startswith("#")]


def listed(kind: str) -> list[list[str]]:
    return [words[1:] for words in LINES if words[0] == kind]


METHODS: dict[str, list[str]] = defaultdict(list)
for identifier, *_ in listed("method"):
    METHODS[identifier.split(".")[0]].append(identifier.split(".")[1])
MEMBERS: dict[str, list[str]] = defaultdict(list)
for name, *_ in listed("field"):
    MEMBERS[name.split(".")[0]].append(name.split(".")[1].removesuffix("?"))
PARAMETERS: dict[str, list[str]] = defaultdict(list)
for identifier, name, *_ in listed("parameter"):
    PARAMETERS[identifier].append(name.removesuffix("?"))

# What the official SDK calls the same, beside the name that every language of the kit has.
OTHER_NAMES = {"webhooks": {"verify_event"}, "vault": {"decrypt_bytes"}}


def test_services(workos: WorkOS, async_workos: AsyncWorkOS) -> None:
    for client in (services.Services, services.AsyncServices):
        public = {name for name in vars(client) if not name.startswith("_")}
        assert public == METHODS.keys()
    for name in METHODS:
        assert getattr(workos, name) is getattr(workos, name)
        assert type(getattr(async_workos, name)).__name__ == f"Async{type(getattr(workos, name)).__name__}"


@pytest.mark.parametrize("service", METHODS)
def test_methods(workos: WorkOS, async_workos: AsyncWorkOS, service: str) -> None:
    helpers = {name for capability, name in (words[0].split(".") for words in listed("helper")) if capability == service}
    for client in (workos, async_workos):
        found = {name for name, _ in inspect.getmembers(getattr(client, service)) if not name.startswith("_")}
        assert found - helpers - OTHER_NAMES.get(service, set()) == set(METHODS[service])


@pytest.mark.parametrize("service", METHODS)
def test_signatures_agree(workos: WorkOS, async_workos: AsyncWorkOS, service: str) -> None:
    for name in METHODS[service]:
        sync, other = (getattr(getattr(client, service), name) for client in (workos, async_workos))
        assert inspect.signature(sync).parameters == inspect.signature(other).parameters
        assert sync.__doc__ == other.__doc__
        assert sync.__doc__


@pytest.mark.parametrize("service", METHODS)
def test_parameters(workos: WorkOS, service: str) -> None:
    for method in METHODS[service]:
        signature = inspect.signature(getattr(getattr(workos, service), method))
        found: list[str] = []
        for parameter in signature.parameters.values():
            if parameter.name == "request_options":
                continue
            name = parameter.name.removesuffix("_")
            named = PARAMETERS[f"{service}.{method}"]
            if name.removeprefix("body_") in named and named.count(name.removeprefix("body_")) == 2:
                name = name.removeprefix("body_")
            groups = [part.split("[")[0].strip() for part in str(parameter.annotation).split("|")]
            types = [getattr(models, group, None) for group in groups if group in models.__all__]
            grouped = [type_ for type_ in types if isinstance(type_, type) and type_.__name__ not in MEMBERS]
            grouped = [type_ for type_ in grouped if issubclass(type_, msgspec.Struct)]
            if grouped:
                members = {
                    field.encode_name for type_ in grouped for field in msgspec.structs.fields(type_)
                } - {"$extra"}
                found.extend(members)
            else:
                found.append(name)
        expected = [snake(name) for name in PARAMETERS[f"{service}.{method}"]]
        extra = ["access_token"] if "access_token" in found and "access_token" not in expected else []
        assert sorted(map(snake, found)) == sorted(expected + extra), f"{service}.{method}"


def snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


def test_models() -> None:
    for (name,) in listed("model"):
        model = getattr(models, name)
        found = [field.encode_name for field in msgspec.structs.fields(model) if field.name != "_extra"]
        assert found == MEMBERS[name], name
        assert model.__doc__, name


def test_nothing_else_among_the_models() -> None:
    expected = {words[0] for kind in ("model", "enum", "union") for words in listed(kind)}
    others = set(models.__all__) - expected
    groups = {name for name in others if issubclass(getattr(models, name), msgspec.Struct)}
    assert others == groups
    assert all(getattr(models, name).__doc__.startswith("Parameters that belong together") for name in groups)
    with pytest.raises(AttributeError):
        getattr(models, "Nothing")


def test_enums() -> None:
    values: dict[str, list[str]] = defaultdict(list)
    for name, *value in listed("value"):
        values[name].append(" ".join(value))
    for (name,) in listed("enum"):
        assert list(getattr(models, name).__metadata__[0].examples) == values[name], name


def test_unions() -> None:
    for name, tag, *variants in listed("union"):
        union = getattr(models, name)
        assert isinstance(union, UnionType)
        assert union.tag == tag
        written = [f"{str(value).lower() if value in (True, False) else value}={model}" for value, model in union.variants.items()]
        assert [text.replace("_" + text.partition("=_")[2].partition(".")[0] + ".", "") if "=_" in text else text for text in written] == variants


def test_events() -> None:
    assert [name for name, _ in listed("event")] == list(generated_events.DATA)
    assert {name: model for name, model in listed("event")} == {
        name: place.split(":")[1] for name, place in generated_events.DATA.items()
    }


def test_helpers(workos: WorkOS, async_workos: AsyncWorkOS) -> None:
    places = {
        "pkce": (pkce,),
        "webhooks": (webhooks, webhooks.WebhookVerifier, workos.webhooks),
        "events": (events, events.Event, workos.events),
        "sso": (sso, sso.Callback, sso.SignInFlow, workos.sso),
        "user_management": (workos.user_management,),
        "agents": (workos.agents,),
        "session": (
            session,
            session.TokenPolicy,
            session.AccessToken,
            session.SessionKeys,
            session.ProtectedResource,
            session.Sealer,
            session.Session,
            session.SessionManager,
            session.CookieOptions,
        ),
        "actions": (actions, actions.ActionVerifier, workos.actions),
        "vault": (vault, workos.vault),
        "device": (device, device.DeviceFlow),
        "explain": (explain,),
        "feature_flags": (feature_flags, feature_flags.FeatureFlagsRuntime, workos.feature_flags),
        "public_client": (public_client, public_client.PublicClient),
    }
    for name, *languages in listed("helper"):
        if languages and "python" not in languages:
            continue
        capability, helper = name.split(".")
        assert any(hasattr(place, helper) for place in places[capability]), name
    for service in ("sso", "webhooks", "events", "user_management", "agents", "vault", "feature_flags"):
        sync, other = getattr(workos, service), getattr(async_workos, service)
        assert [name for name in dir(sync) if not name.startswith("_")] == [
            name for name in dir(other) if not name.startswith("_")
        ]


def test_every_public_name_is_there() -> None:
    assert sorted(workos_kit.__all__) == workos_kit.__all__ or set(workos_kit.__all__)
    for name in dir(workos_kit):
        assert getattr(workos_kit, name) is not None, name
    for module in (actions, device, errors, events, explain, feature_flags, pkce, public_client, session, sso, vault, webhooks):
        for name in module.__all__:
            thing = getattr(module, name)
            assert thing is not None, name
    with pytest.raises(AttributeError):
        getattr(workos_kit, "nothing")


def test_msgspec_is_the_only_dependency() -> None:
    requirements = importlib.metadata.requires("workos-kit")
    assert requirements is not None
    assert [requirement.split(">")[0] for requirement in requirements] == ["msgspec"]


def test_clients_have_the_same_settings(emulator: Emulator) -> None:
    assert inspect.signature(WorkOS).parameters == inspect.signature(AsyncWorkOS).parameters
