//! Which types requests and clients without secrets can meet, and which types contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, Api, Body, Model, Operation, Type};

/// Fills in [`Model::in_request`], `Union::in_request` and `Field::recursive`.
pub(super) fn mark(api: &mut Api) {
    mark_requests(api);
    mark_recursion(&mut api.models);
}

fn mark_requests(api: &mut Api) {
    let operations = api.services.iter().flat_map(|service| &service.operations);
    let names = reached(api, operations.flat_map(parameters).collect());
    for model in api.models.values_mut() {
        model.in_request = names.contains(&model.name);
    }
    for union in api.unions.values_mut() {
        union.in_request = names.contains(&union.name);
    }
}

impl Api {
    /// Names of the models, unions and enums in the calls of a client without secrets.
    pub(crate) fn types_of_public_clients(&self) -> BTreeSet<String> {
        let operations = self.services.iter().flat_map(|service| &service.operations);
        let types = operations.filter(|operation| operation.public_client).flat_map(|operation| {
            let answer = match &operation.answer {
                Answer::Value(ty) | Answer::Page(ty) | Answer::List(ty) => Some(ty.clone()),
                Answer::Nothing => None,
            };
            parameters(operation).into_iter().chain(answer)
        });
        reached(self, types.collect())
    }
}

/// Types in the query and the body of a request.
fn parameters(operation: &Operation) -> Vec<Type> {
    let fields = operation.query.iter().chain(operation.body_fields());
    let mut types: Vec<Type> = fields.map(|field| field.ty.clone()).collect();
    if let Body::Union(name) = &operation.body {
        types.push(Type::Union(name.clone()));
    }
    types
}

/// Names of what these types are made of, themselves included.
fn reached(api: &Api, mut waiting: Vec<Type>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    while let Some(ty) = waiting.pop() {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => waiting.push(*inner),
            Type::Model(name) if names.insert(name.clone()) => {
                let fields = api.models.get(&name).into_iter().flat_map(|model| &model.fields);
                waiting.extend(fields.map(|field| field.ty.clone()));
            }
            Type::Union(name) if names.insert(name.clone()) => {
                let variants = api.unions.get(&name).into_iter().flat_map(|union| &union.variants);
                waiting.extend(variants.map(|(_, model)| Type::Model(model.clone())));
            }
            Type::Enum(name) => {
                names.insert(name);
            }
            _ => {}
        }
    }
    names
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
