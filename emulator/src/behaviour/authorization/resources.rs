//! Resources of the application on which roles can be assigned, in a hierarchy whose root is the organization.

pub(super) mod seeds;

use serde_json::{Map, Value, json};

use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Resources. What is below one goes with it. Hidden member `parent_id`: the resource above, or the organization.
pub static RESOURCES: Kind = Kind {
    name: "authorization_resource",
    prefix: "authz_resource",
    label: "Authorization resource",
    indexes: &["organization_id", "parent_id", "external_id"],
    owners: &[("organization", "organization_id"), ("authorization_resource", "parent_id")],
};

/// Type of the organization itself as a resource.
pub(super) const ORGANIZATION_TYPE: &str = "organization";

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.list_resources", list),
        ("authorization.create_resource", create),
        ("authorization.get_resource", get),
        ("authorization.update_resource", update),
        ("authorization.delete_resource", delete),
        ("authorization.get_resource_by_external_id", get),
        ("authorization.update_resource_by_external_id", update),
        ("authorization.delete_resource_by_external_id", delete),
    ],
    pages: &[],
    seeds: &[("resources", seeds::seed)],
};

/// What a role can be assigned on: a resource, or an organization.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) id: String,
    pub(super) organization_id: String,
    pub(super) resource_type_slug: String,
    pub(super) external_id: String,
}

impl Target {
    fn resource(resource: &Record) -> Self {
        Self {
            id: resource.id.clone(),
            organization_id: resource.text("organization_id").to_owned(),
            resource_type_slug: resource.text("resource_type_slug").to_owned(),
            external_id: resource.text("external_id").to_owned(),
        }
    }

    /// Assumption: an organization that the application has given no identifier is known by its own.
    fn organization(organization: &Record) -> Self {
        let external_id = organization.member("external_id").as_str().unwrap_or(&organization.id);
        Self {
            id: organization.id.clone(),
            organization_id: organization.id.clone(),
            resource_type_slug: ORGANIZATION_TYPE.to_owned(),
            external_id: external_id.to_owned(),
        }
    }

    /// The resource or organization with this id.
    pub(super) fn by_id(store: &Store, id: &str) -> Option<Self> {
        let resource = store.get(&RESOURCES, id).map(Self::resource);
        resource.or_else(|| store.get(&ORGANIZATIONS, id).map(Self::organization))
    }

    fn by_external_id(store: &Store, organization_id: &str, kind: &str, external_id: &str) -> Option<Self> {
        if kind == ORGANIZATION_TYPE {
            let organization = Self::organization(store.get(&ORGANIZATIONS, organization_id)?);
            let named = [&organization.id, &organization.external_id].iter().any(|name| *name == external_id);
            return named.then_some(organization);
        }
        by_external_id(store, organization_id, kind, external_id).map(Self::resource)
    }

    /// The target in an organization that members name by `{prefix}_id`, or `{prefix}_external_id` and
    /// `{prefix}_type_slug`; `None` if they name none.
    pub(super) fn named(
        store: &Store,
        organization_id: &str,
        members: &Map<String, Value>,
        prefix: &str,
    ) -> Result<Option<Self>, Failure> {
        let text = |suffix: &str| members.get(&format!("{prefix}_{suffix}")).and_then(Value::as_str);
        let (name, target) = match (text("id"), text("type_slug"), text("external_id")) {
            (Some(id), _, _) => (id, Self::by_id(store, id)),
            (None, Some(kind), Some(external_id)) => {
                (external_id, Self::by_external_id(store, organization_id, kind, external_id))
            }
            (None, None, None) => return Ok(None),
            (None, ..) => {
                let message = format!("{prefix}_external_id and {prefix}_type_slug belong together");
                return Err(Failure::invalid(&format!("{prefix}_external_id"), "required", message));
            }
        };
        let target = target.filter(|target| target.organization_id == organization_id);
        target.map(Some).ok_or_else(|| Failure::not_found(&RESOURCES, name))
    }
}

/// Ids of a target and of everything above it, the organization last.
pub(super) fn lineage(store: &Store, target: &Target) -> Vec<String> {
    let parent =
        |id: &String| store.get(&RESOURCES, id).map(|resource| resource.text("parent_id").to_owned());
    std::iter::successors(Some(target.id.clone()), parent).collect()
}

/// The target of the path: `resource_id`, or type and external id in an organization.
pub(super) fn target_of_path(call: &Call<'_>, organization_id: &str) -> Result<Target, Failure> {
    let store = &call.state.store;
    let id = call.path("resource_id");
    let (name, target) = if id.is_empty() {
        let (kind, name) = (call.path("resource_type_slug"), call.path("external_id"));
        (name, Target::by_external_id(store, organization_id, kind, name))
    } else {
        (id, Target::by_id(store, id))
    };
    target.ok_or_else(|| Failure::not_found(&RESOURCES, name))
}

fn by_external_id<'a>(
    store: &'a Store,
    organization_id: &str,
    kind: &str,
    external_id: &str,
) -> Option<&'a Record> {
    store.find(&RESOURCES, "external_id", external_id).find(|resource| {
        resource.text("organization_id") == organization_id && resource.text("resource_type_slug") == kind
    })
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let given = |name: &str| call.query_text(name).map(str::to_owned);
    let (organization_id, kind) = (given("organization_id"), given("resource_type_slug"));
    let external_id = given("resource_external_id");
    let parent_external_id = given("parent_external_id");
    if external_id.is_some() && organization_id.is_none() && kind.is_none()
        || parent_external_id.is_some() && organization_id.is_none()
    {
        let message = "organization_id or resource_type_slug is required together with this filter.";
        return Err(Failure::coded(400, "missing_organization_id_or_resource_type_slug", message));
    }
    let parent = match (given("parent_resource_id"), parent_external_id, given("parent_resource_type_slug")) {
        (Some(id), ..) => Some(id),
        (None, Some(external_id), Some(kind)) => {
            let organization_id = organization_id.as_deref().unwrap_or_default();
            let found = Target::by_external_id(&call.state.store, organization_id, &kind, &external_id);
            Some(found.map(|target| target.id).unwrap_or_default())
        }
        _ => None,
    };
    let keep = |resource: &Record| {
        let fits = |name: &str, wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| resource.text(name) == wanted)
        };
        fits("organization_id", &organization_id)
            && fits("resource_type_slug", &kind)
            && fits("external_id", &external_id)
            && fits("parent_id", &parent)
    };
    let indexes =
        [("external_id", &external_id), ("parent_id", &parent), ("organization_id", &organization_id)];
    match indexes.iter().find_map(|(name, value)| Some((*name, value.as_deref()?))) {
        Some(index) => call.page_of(&RESOURCES, index, keep),
        None => call.page(&RESOURCES, keep),
    }
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let text = |name: &str| call.text(name).unwrap_or_default();
    let organization = call.find(&ORGANIZATIONS, text("organization_id"))?;
    let (kind, external_id) = (text("resource_type_slug"), text("external_id"));
    if kind == ORGANIZATION_TYPE {
        let message = "resource_type_slug must not be 'organization': organizations are resources already";
        return Err(Failure::invalid("resource_type_slug", "invalid_value", message));
    }
    if by_external_id(&call.state.store, &organization.id, kind, external_id).is_some() {
        let message = format!("The organization has a resource '{external_id}' of this type already.");
        return Err(Failure::coded(409, "authorization_resource_external_id_conflict", message));
    }
    let parent_id = parent(call, &organization.id)?.map_or(organization.id.clone(), |parent| parent.id);
    let mut resource = Record::new(json!({
        "name": text("name"),
        "description": call.text("description"),
        "organization_id": organization.id,
        "external_id": external_id,
        "resource_type_slug": kind,
    }));
    place(&mut resource, &parent_id);
    Ok(Reply::value(call.create_with(&RESOURCES, resource.body.into(), resource.hidden).value()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(found(call)?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let resource = found(call)?;
    let given = call.given(&["name", "description"]);
    let parent = parent(call, resource.text("organization_id"))?;
    if parent.as_ref().is_some_and(|parent| lineage(&call.state.store, parent).contains(&resource.id)) {
        let message = "A resource cannot be below itself.";
        return Err(Failure::invalid("parent_resource_id", "invalid_value", message));
    }
    let changed = call.change(&RESOURCES, &resource.id, |resource| {
        resource.body.extend(given);
        if let Some(parent) = parent {
            place(resource, &parent.id);
        }
    })?;
    Ok(Reply::value(changed.value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let resource = found(call)?;
    let cascade = call.query("cascade_delete").and_then(Value::as_bool).unwrap_or(false);
    let store = &call.state.store;
    let has_children = store.find(&RESOURCES, "parent_id", &resource.id).next().is_some();
    let has_assignments =
        store.find(&super::assignments::ROLE_ASSIGNMENTS, "target_id", &resource.id).next().is_some();
    if (has_children || has_assignments) && !cascade {
        let message = "The resource has children or role assignments; cascade_delete deletes them, too.";
        return Err(Failure::coded(409, "resource_has_dependents", message));
    }
    call.remove(&RESOURCES, &resource.id)?;
    Ok(Reply::nothing())
}

/// The resource of the path, or 404.
fn found(call: &Call<'_>) -> Result<Record, Failure> {
    let target = target_of_path(call, call.path("organization_id"))?;
    call.find(&RESOURCES, &target.id)
}

/// The parent that a request names.
fn parent(call: &Call<'_>, organization_id: &str) -> Result<Option<Target>, Failure> {
    Target::named(&call.state.store, organization_id, &call.input.body, "parent_resource")
}

/// Puts a resource below another one or its organization, which the API shows as null.
fn place(resource: &mut Record, parent_id: &str) {
    let shown = Some(parent_id).filter(|id| *id != resource.text("organization_id"));
    resource.set("parent_resource_id", shown);
    resource.set_hidden("parent_id", parent_id);
}
