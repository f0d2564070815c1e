//! Models, unions and enums, one module per service.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::types::{self, Annotations, Position};
use super::{DATA, FOLDER, Homes, literal, text};
use crate::emit::Target;
use crate::ir::{Api, Enum, Field, Group, Model, Operation, Service, Type, Union, Variant};
use crate::names::{Case, PYTHON, Scope, cased};
use crate::problem::Error;

pub(super) fn emit(api: &Api, homes: &Homes, target: &mut Target<'_>) -> Result<(), Error> {
    let mut modules = Vec::new();
    for service in &api.services {
        let view = module(api, service, homes, target);
        let names = view.names();
        if names.is_empty() {
            continue;
        }
        modules.push((service.name.clone(), names));
        let path = format!("{FOLDER}/models/{}.py", service.name);
        target.plain(&path, "python/models.py.j2", &view)?;
    }
    let mut scope = Scope::new(&PYTHON);
    for service in &api.services {
        for (module, names) in modules.iter().filter(|(module, _)| *module == service.name) {
            for name in names {
                scope.take(name, &format!("{module}.{name}"), &service.place, target.problems);
            }
        }
    }
    target.plain(
        &format!("{FOLDER}/models/__init__.py"),
        "python/models_init.py.j2",
        &Index { data: DATA, modules },
    )
}

#[derive(Serialize)]
struct Index {
    data: &'static str,
    /// Module and what it defines.
    modules: Vec<(String, Vec<String>)>,
}

#[derive(Serialize)]
struct Module {
    data: String,
    doc: String,
    /// Other modules of models that are named.
    modules: BTreeSet<String>,
    uses: Vec<&'static str>,
    msgspec: Vec<&'static str>,
    /// Whether there are type aliases.
    aliases: bool,
    /// Whether there are enums.
    literals: bool,
    event_type: bool,
    typing: Vec<&'static str>,
    models: Vec<ModelView>,
    unions: Vec<UnionView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct ModelView {
    name: String,
    doc: String,
    secrets: Vec<String>,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    annotation: String,
    /// ` = …`, or nothing.
    default: String,
    doc: String,
}

#[derive(Serialize)]
struct UnionView {
    name: String,
    doc: String,
    tag: String,
    /// Models as type checkers see them.
    alternatives: String,
    /// Value of the tag and expression of the model.
    variants: Vec<(String, String)>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: String,
    values: Vec<String>,
}

impl Module {
    fn names(&self) -> Vec<String> {
        let models = self.models.iter().map(|model| &model.name);
        let unions = self.unions.iter().map(|union| &union.name);
        let enums = self.enums.iter().map(|item| &item.name);
        models.chain(unions).chain(enums).cloned().collect()
    }
}

fn module(api: &Api, service: &Service, homes: &Homes, target: &mut Target<'_>) -> Module {
    let mut annotations = Annotations::new(homes, &service.name);
    let models = service.models.iter().map(|name| model(&api.models[name], &mut annotations, target));
    let mut models: Vec<ModelView> = models.collect();
    for (name, (_, variant)) in group_types(service, target) {
        models.push(variant_view(name, variant, &mut annotations, target));
    }
    let unions: Vec<UnionView> =
        service.unions.iter().map(|name| union(&api.unions[name], &mut annotations)).collect();
    let enums: Vec<EnumView> = service.enums.iter().map(|name| enumeration(&api.enums[name])).collect();
    let fields = || models.iter().flat_map(|model| &model.fields);
    let mentions =
        |word: &str| fields().any(|field| field.annotation.contains(word) || field.default.contains(word));
    let chosen = |words: &[(&'static str, bool)]| -> Vec<&'static str> {
        words.iter().filter(|(_, present)| *present).map(|(word, _)| *word).collect()
    };
    let modules: BTreeSet<String> = annotations.used.iter().map(|(module, _)| module.clone()).collect();
    let aliases = !enums.is_empty() || !unions.is_empty();
    let uses = chosen(&[
        ("Model", !models.is_empty()),
        ("Timestamp", mentions("Timestamp")),
        ("lazy", !modules.is_empty()),
        ("open_enum", !enums.is_empty()),
        ("union", !unions.is_empty()),
    ]);
    let msgspec = chosen(&[
        ("UNSET", mentions("UNSET")),
        ("UnsetType", mentions("UnsetType")),
        ("field", mentions("field(")),
    ]);
    let typing = chosen(&[
        ("TYPE_CHECKING", aliases || !modules.is_empty()),
        ("Any", mentions("Any") || !unions.is_empty()),
        ("ClassVar", models.iter().any(|model| !model.secrets.is_empty())),
    ]);
    Module {
        data: service.file.clone(),
        doc: text::docstring(&format!("Models of the `{}` service.", service.name), 0),
        modules,
        uses,
        msgspec,
        aliases,
        literals: !enums.is_empty(),
        event_type: annotations.event_type,
        typing,
        models,
        unions,
        enums,
    }
}

fn model(model: &Model, annotations: &mut Annotations<'_>, target: &mut Target<'_>) -> ModelView {
    let mut scope = Scope::new(&PYTHON);
    for name in ["extra", "secret_fields"] {
        scope.take(name, name, &model.place, target.problems);
    }
    let fields = model.fields.iter().map(|field| {
        let name = PYTHON.field(&field.name);
        scope.take(&name, &field.name, &field.place, target.problems);
        field_view(field, name, model.in_request, annotations)
    });
    ModelView {
        name: model.name.clone(),
        doc: text::docstring(model.doc.as_deref().unwrap_or_default(), 4),
        fields: fields.collect(),
        secrets: secrets(&model.fields),
    }
}

fn secrets(fields: &[Field]) -> Vec<String> {
    fields.iter().filter(|field| field.secret).map(|field| literal(&PYTHON.field(&field.name))).collect()
}

/// In a model that is sent, absent and null differ; a reader of an answer does not act differently on them, so in a
/// model that is only received both are `None`.
fn field_view(field: &Field, name: String, in_request: bool, annotations: &mut Annotations<'_>) -> FieldView {
    let (inner, nullable) = field.ty.nullable();
    let mut annotation = annotations.write(inner, Position::Member);
    let default = match (types::constant(inner), inner) {
        (Some(constant), _) if field.required => Some(constant),
        _ if !field.required && in_request => {
            annotation.push_str(if nullable { " | None | UnsetType" } else { " | UnsetType" });
            Some("UNSET".to_owned())
        }
        _ if nullable && field.required && in_request => {
            annotation.push_str(" | None");
            None
        }
        _ if nullable || !field.required => {
            annotation.push_str(" | None");
            Some("None".to_owned())
        }
        (_, Type::List(_)) if !in_request => Some("[]".to_owned()),
        (_, Type::Map(_)) if !in_request => Some("{}".to_owned()),
        _ => None,
    };
    let default = match (name == field.name, default) {
        (true, None) => String::new(),
        (true, Some(default)) => format!(" = {default}"),
        (false, None) => format!(" = field(name={})", literal(&field.name)),
        (false, Some(default)) => format!(" = field(default={default}, name={})", literal(&field.name)),
    };
    FieldView { name, annotation, default, doc: text::docstring(&text::member(field), 4) }
}

fn variant_view(
    name: String,
    variant: &Variant,
    annotations: &mut Annotations<'_>,
    target: &mut Target<'_>,
) -> ModelView {
    let mut scope = Scope::new(&PYTHON);
    let fields = variant.fields.iter().map(|field| {
        let name = PYTHON.field(&field.name);
        scope.take(&name, &field.name, &field.place, target.problems);
        field_view(field, name, true, annotations)
    });
    let members: Vec<String> = variant.fields.iter().map(|field| format!("`{}`", field.name)).collect();
    ModelView {
        doc: text::docstring(&format!("Parameters that belong together: {}.", members.join(", ")), 4),
        secrets: secrets(&variant.fields),
        fields: fields.collect(),
        name,
    }
}

/// The types of the parameters that exclude one another. Methods of a service share a type if its members agree.
fn group_types<'a>(
    service: &'a Service,
    target: &mut Target<'_>,
) -> BTreeMap<String, (&'a Group, &'a Variant)> {
    let mut found: BTreeMap<String, (&Group, &Variant)> = BTreeMap::new();
    for (operation, group, variant) in variants(service) {
        let name = variant_type(service, operation, group, variant);
        let (_, known) = *found.entry(name.clone()).or_insert((group, variant));
        if members(known) != members(variant) {
            target.problems.add(&group.place, format!("`{name}` has different members in two operations"));
        }
    }
    found
}

/// Name of the type of a variant, such as `PasswordHashed`. Where its members depend on the operation, the name starts
/// with the verb of the operation.
pub(super) fn variant_type(
    service: &Service,
    operation: &Operation,
    group: &Group,
    variant: &Variant,
) -> String {
    let name = cased(&group.name, Case::Pascal) + &cased(&variant.name, Case::Pascal);
    let mut namesakes = variants(service)
        .filter(|(_, other_group, other)| other_group.name == group.name && other.name == variant.name);
    if namesakes.all(|(_, _, other)| members(other) == members(variant)) {
        return name;
    }
    let verb = operation.name.split('_').next().unwrap_or_default();
    cased(verb, Case::Pascal) + &name
}

fn variants(service: &Service) -> impl Iterator<Item = (&Operation, &Group, &Variant)> {
    service.operations.iter().flat_map(|operation| {
        let groups = operation.groups.iter();
        groups.flat_map(move |group| group.variants.iter().map(move |variant| (operation, group, variant)))
    })
}

fn members(variant: &Variant) -> BTreeSet<(&str, bool, String)> {
    let fields = variant.fields.iter();
    fields.map(|field| (field.name.as_str(), field.required, field.ty.to_string())).collect()
}

fn union(union: &Union, annotations: &mut Annotations<'_>) -> UnionView {
    let mut name = |model: &str| annotations.write(&Type::Model(model.to_owned()), Position::Member);
    let mut alternatives: Vec<String> = Vec::new();
    let mut variants = Vec::new();
    for (value, model) in &union.variants {
        let model = name(model);
        let value = match (union.truth, value.as_str()) {
            (true, "true") => "True".to_owned(),
            (true, _) => "False".to_owned(),
            (false, value) => literal(value),
        };
        variants.push((value, literal(&model)));
        if !alternatives.contains(&model) {
            alternatives.push(model);
        }
    }
    alternatives.push("dict[str, Any]".to_owned());
    let doc = union.doc.as_deref().unwrap_or_default();
    UnionView {
        name: union.name.clone(),
        doc: text::docstring(&format!("{doc} A form that this version does not know is a `dict`."), 0),
        tag: literal(&union.tag),
        alternatives: alternatives.join(" | "),
        variants,
    }
}

fn enumeration(item: &Enum) -> EnumView {
    let doc = item.doc.as_deref().unwrap_or_default();
    EnumView {
        name: item.name.clone(),
        doc: text::docstring(&format!("{doc} Other values can appear."), 0),
        values: item.values.iter().map(|value| literal(value)).collect(),
    }
}
