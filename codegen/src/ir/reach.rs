//! Which models a request can contain, and which types contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::{Api, Body, Model, Type};

/// Fills in [`Model::in_request`], `Union::in_request` and `Field::recursive`.
pub(super) fn mark(api: &mut Api) {
    mark_requests(api);
    mark_recursion(&mut api.models);
}

fn mark_requests(api: &mut Api) {
    let mut waiting: Vec<Type> = Vec::new();
    for operation in api.services.iter().flat_map(|service| &service.operations) {
        let fields = operation.query.iter().chain(operation.body_fields());
        waiting.extend(fields.map(|field| field.ty.clone()));
        if let Body::Union(name) = &operation.body {
            waiting.push(Type::Union(name.clone()));
        }
    }
    while let Some(ty) = waiting.pop() {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => waiting.push(*inner),
            Type::Model(name) => {
                if let Some(model) = api.models.get_mut(&name).filter(|model| !model.in_request) {
                    model.in_request = true;
                    waiting.extend(model.fields.iter().map(|field| field.ty.clone()));
                }
            }
            Type::Union(name) => {
                if let Some(union) = api.unions.get_mut(&name).filter(|union| !union.in_request) {
                    union.in_request = true;
                    waiting.extend(union.variants.iter().map(|(_, model)| Type::Model(model.clone())));
                }
            }
            _ => {}
        }
    }
}

/// A model that directly holds a model that directly holds the first one would have no finite size. Arrays, maps
/// and unions are indirections of their own.
fn mark_recursion(models: &mut BTreeMap<String, Model>) {
    let edges: BTreeMap<String, Vec<String>> = models
        .iter()
        .map(|(name, model)| {
            (name.clone(), model.fields.iter().filter_map(|field| held(&field.ty)).collect())
        })
        .collect();
    for (name, model) in models {
        for field in &mut model.fields {
            field.recursive = held(&field.ty).is_some_and(|target| reaches(&edges, &target, name));
        }
    }
}

fn held(ty: &Type) -> Option<String> {
    match ty.nullable().0 {
        Type::Model(name) => Some(name.clone()),
        _ => None,
    }
}

fn reaches(edges: &BTreeMap<String, Vec<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(name) = waiting.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            waiting.extend(edges.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    false
}
