//! Models, unions and enums, one file per service; all of them in one package, as the forms of a sealed interface must be.

use serde::Serialize;

use super::types::{constant, kotlin};
use super::{add, literal, text};
use crate::emit::Target;
use crate::ir::{Api, Enum, Field, Model, Service, Type, Union};
use crate::names::{Case, KOTLIN, Scope, cased};
use crate::problem::Error;

/// Names that generated Kotlin uses for something else.
const TAKEN: &[&str] = &[
    "Boolean",
    "Double",
    "Event",
    "EventData",
    "EventType",
    "Extra",
    "Instant",
    "ItemList",
    "JsonElement",
    "JsonPrimitive",
    "List",
    "ListMetadata",
    "ListSerializer",
    "Long",
    "Map",
    "MapSerializer",
    "ModelSerializer",
    "Page",
    "PageOrder",
    "Pages",
    "Parameters",
    "Patch",
    "RequestOptions",
    "String",
    "UnionSerializer",
    "Waist",
];

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let models = api.models.values().map(|model| (&model.name, &model.place));
    let unions = api.unions.values().map(|union| (&union.name, &union.place));
    let enums = api.enums.values().map(|item| (&item.name, &item.place));
    for (name, place) in models.chain(unions).chain(enums) {
        if TAKEN.contains(&name.as_str()) {
            target.problems.add(place, format!("`{name}` means something else in generated Kotlin"));
        }
    }
    for service in &api.services {
        if service.models.is_empty() && service.unions.is_empty() && service.enums.is_empty() {
            continue;
        }
        let view = service_models(api, service, target);
        let path = format!("models/{}.kt", cased(&service.name, Case::Pascal));
        add(target, &path, &service.file, "models.kt.j2", view)?;
    }
    Ok(())
}

#[derive(Serialize)]
struct ServiceModels {
    models: Vec<ModelView>,
    unions: Vec<UnionView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct ModelView {
    name: String,
    doc: String,
    /// The sealed interfaces that the class is a form of, as the end of its head.
    forms: String,
    fields: Vec<FieldView>,
    /// The text of `toString` where a member is not to be shown, without its quotes.
    shown: Option<String>,
}

/// A member of a data class.
#[derive(Serialize)]
pub(super) struct FieldView {
    pub doc: String,
    pub deprecated: bool,
    /// The name on the wire as a literal, where it differs.
    pub wire: Option<String>,
    /// The default is sent as well.
    pub always: bool,
    pub name: String,
    pub ty: String,
    /// ` = …`, or nothing.
    pub default: String,
}

#[derive(Serialize)]
struct UnionView {
    name: String,
    doc: String,
    tag: String,
    /// Value of the tag and model.
    variants: Vec<(String, String)>,
    /// The models, each once.
    models: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct EnumView {
    pub name: String,
    pub doc: String,
    /// Name, wire value, and doc comment.
    pub values: Vec<(String, String, String)>,
}

fn service_models(api: &Api, service: &Service, target: &mut Target<'_>) -> ServiceModels {
    ServiceModels {
        models: service.models.iter().map(|name| model(api, &api.models[name], target)).collect(),
        unions: service.unions.iter().map(|name| union(&api.unions[name])).collect(),
        enums: service.enums.iter().map(|name| enumeration(&api.enums[name], target)).collect(),
    }
}

fn model(api: &Api, model: &Model, target: &mut Target<'_>) -> ModelView {
    let mut scope = Scope::new(&KOTLIN);
    scope.take("extra", "extra", &model.place, target.problems);
    let fields = model.fields.iter().map(|field| {
        let name = KOTLIN.field(&field.name);
        scope.take(&name, &field.name, &field.place, target.problems);
        field_view(field, name, model.in_request, 4)
    });
    let fields: Vec<FieldView> = fields.collect();
    let is_form = |union: &&Union| union.variants.iter().any(|(_, name)| *name == model.name);
    let forms: Vec<&str> = api.unions.values().filter(is_form).map(|union| union.name.as_str()).collect();
    ModelView {
        name: model.name.clone(),
        doc: text::kdoc(model.doc.as_deref().unwrap_or_default(), 0),
        forms: if forms.is_empty() { String::new() } else { format!(" : {}", forms.join(", ")) },
        shown: shown(&model.fields, &["extra"]),
        fields,
    }
}

/// What `toString` gives of the members, where one of them is a secret; `others` follow.
pub(super) fn shown(fields: &[Field], others: &[&str]) -> Option<String> {
    if !fields.iter().any(|field| field.secret) {
        return None;
    }
    let members = fields.iter().map(|field| {
        let name = KOTLIN.field(&field.name);
        let label = name.trim_matches('`').to_owned();
        if field.secret { format!("{label}=${{redacted({name})}}") } else { format!("{label}=${{{name}}}") }
    });
    let others = others.iter().map(|name| format!("{name}=${{{name}}}"));
    Some(members.chain(others).collect::<Vec<_>>().join(", "))
}

/// In a model that is sent, absent and null differ; a reader of an answer does not act differently on them, so in a
/// model that is only received both are null.
pub(super) fn field_view(field: &Field, name: String, in_request: bool, indent: usize) -> FieldView {
    let (inner, nullable) = field.ty.nullable();
    let ty = kotlin(inner);
    let (ty, default) = match (constant(inner), inner) {
        (Some(constant), _) if field.required => (ty, Some(constant)),
        _ if !field.required && nullable && in_request => {
            (format!("Patch<{ty}>"), Some("Patch.Absent".to_owned()))
        }
        _ if nullable && field.required && in_request => (format!("{ty}?"), None),
        _ if nullable || !field.required => (format!("{ty}?"), Some("null".to_owned())),
        (_, Type::List(_)) if !in_request => (ty, Some("emptyList()".to_owned())),
        (_, Type::Map(_)) if !in_request => (ty, Some("emptyMap()".to_owned())),
        _ => (ty, None),
    };
    FieldView {
        doc: text::kdoc(&text::member(field), indent),
        deprecated: field.deprecated,
        wire: (name != field.name).then(|| literal(&field.name)),
        always: field.required && default.is_some(),
        name,
        ty,
        default: default.map(|default| format!(" = {default}")).unwrap_or_default(),
    }
}

fn union(union: &Union) -> UnionView {
    let mut models: Vec<String> = Vec::new();
    for (_, model) in &union.variants {
        if !models.contains(model) {
            models.push(model.clone());
        }
    }
    UnionView {
        name: union.name.clone(),
        doc: text::kdoc(union.doc.as_deref().unwrap_or_default(), 0),
        tag: literal(&union.tag),
        variants: union.variants.iter().map(|(value, model)| (literal(value), model.clone())).collect(),
        models,
    }
}

fn enumeration(item: &Enum, target: &mut Target<'_>) -> EnumView {
    let mut scope = Scope::new(&KOTLIN);
    let values = item.values.iter().map(|value| {
        let name = KOTLIN.variant(value);
        scope.take(&name, value, &item.place, target.problems);
        (name, literal(value), text::kdoc(&format!("`{value}`"), 8))
    });
    let doc = item.doc.as_deref().unwrap_or_default();
    EnumView {
        name: item.name.clone(),
        values: values.collect(),
        doc: text::kdoc(format!("{doc} Other values can appear.").trim_start(), 0),
    }
}
