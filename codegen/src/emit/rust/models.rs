//! Models, unions and enums, one file per service.

use serde::Serialize;

use super::imports::Imports;
use super::types::{self, Held, Position};
use super::{DATA, FOLDER, render_with_imports, text};
use crate::emit::{Target, literal};
use crate::ir::{Api, Enum, Field, Model, Service, Union};
use crate::names::{RUST, Scope};
use crate::problem::Error;

/// Names of the prelude that generated code uses.
const PRELUDE: [&str; 11] =
    ["Box", "Default", "From", "Into", "IntoIterator", "None", "Option", "Result", "Some", "String", "Vec"];

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    free_names(api, target);
    let mut modules = Vec::new();
    for service in &api.services {
        if service.models.is_empty() && service.unions.is_empty() && service.enums.is_empty() {
            continue;
        }
        modules.push(service.name.clone());
        emit_service(api, service, target)?;
    }
    let view = Modules { modules };
    target.rust(&format!("{FOLDER}/models/mod.rs"), DATA, "rust/models_mod.rs.j2", &view)
}

/// A type must not hide what generated code uses under the same name.
fn free_names(api: &Api, target: &mut Target<'_>) {
    let runtime = Imports::runtime();
    let models = api.models.values().map(|model| (&model.name, &model.place));
    let unions = api.unions.values().map(|union| (&union.name, &union.place));
    let enums = api.enums.values().map(|item| (&item.name, &item.place));
    for (name, place) in models.chain(unions).chain(enums) {
        if runtime.has(name) || PRELUDE.contains(&name.as_str()) {
            target.problems.add(place, format!("`{name}` means something else in generated Rust"));
        }
    }
}

fn emit_service(api: &Api, service: &Service, target: &mut Target<'_>) -> Result<(), Error> {
    let mut imports = Imports::runtime();
    for name in api.models.keys().chain(api.unions.keys()).chain(api.enums.keys()) {
        imports.add(name, "super");
    }
    for name in service.models.iter().chain(&service.unions).chain(&service.enums) {
        imports.remove(name);
    }
    let view = ServiceModels {
        service: service.name.clone(),
        models: service.models.iter().map(|name| model(&api.models[name], target)).collect(),
        unions: service.unions.iter().map(|name| union(&api.unions[name], target)).collect(),
        enums: service.enums.iter().map(|name| enumeration(&api.enums[name], target)).collect(),
    };
    let path = format!("{FOLDER}/models/{}.rs", service.name);
    render_with_imports(target, &path, &service.file, "rust/models.rs.j2", &imports, &view)
}

#[derive(Serialize)]
struct Modules {
    modules: Vec<String>,
}

#[derive(Serialize)]
struct ServiceModels {
    service: String,
    models: Vec<ModelView>,
    unions: Vec<UnionView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct ModelView {
    name: String,
    doc: String,
    derives: &'static str,
    /// A request can contain it: callers can make one.
    exhaustive: bool,
    /// It has a value without members, so that `Default` makes sense.
    default: bool,
    /// `Default` is what `new` gives, because of constants.
    default_by_new: bool,
    fields: Vec<FieldView>,
    /// Parameters of `new`.
    required: Vec<FieldView>,
    /// Members with a setter.
    optional: Vec<FieldView>,
    /// Members that `new` fills in: name and value.
    constants: Vec<(String, String)>,
}

#[derive(Serialize)]
struct UnionView {
    name: String,
    doc: String,
    tag: String,
    truth: bool,
    variants: Vec<VariantView>,
}

#[derive(Serialize)]
struct VariantView {
    name: String,
    model: String,
    doc: String,
    /// The tag as a Rust literal.
    tag: String,
}

/// An enum, also for event types.
#[derive(Serialize)]
pub(super) struct EnumView {
    pub name: String,
    pub doc: String,
    /// Variant, wire value as a literal, and doc of the variant.
    pub variants: Vec<(String, String, String)>,
}

/// A member of a struct.
#[derive(Clone, Serialize)]
pub(super) struct FieldView {
    pub name: String,
    /// Name on the wire, as a literal.
    pub wire: String,
    pub wire_name: String,
    pub doc: String,
    pub deprecated: bool,
    pub ty: String,
    pub argument: String,
    /// What `new` and the setter store; uses the parameter, which is named like the field.
    pub stored: String,
    /// What `new` stores where the member may be absent.
    pub initial: &'static str,
    /// `new` can use the shorthand `name`.
    pub shorthand: bool,
    /// The whole `#[serde(…)]` line, or nothing.
    pub serde: String,
}

fn model(model: &Model, target: &mut Target<'_>) -> ModelView {
    let position = if model.in_request { Position::Request } else { Position::Response };
    let mut scope = Scope::new(&RUST);
    scope.take("extra", "extra", &model.place, target.problems);
    let fields: Vec<(&Field, FieldView)> =
        model.fields.iter().map(|field| (field, field_view(field, position, &mut scope, target))).collect();
    let constants: Vec<(String, String)> = fields
        .iter()
        .filter(|(field, _)| field.required)
        .filter_map(|(field, view)| Some((view.name.clone(), types::constant(&field.ty)?)))
        .collect();
    let is_constant = |view: &FieldView| constants.iter().any(|(name, _)| *name == view.name);
    let pick = |required: bool| {
        let chosen = fields.iter().filter(|(field, view)| field.required == required && !is_constant(view));
        chosen.map(|(_, view)| view.clone()).collect::<Vec<_>>()
    };
    let (required, optional) = if model.in_request { (pick(true), pick(false)) } else { Default::default() };
    let default = model.in_request && required.is_empty() && constants.is_empty();
    ModelView {
        name: model.name.clone(),
        doc: text::rustdoc(model.doc.as_deref().unwrap_or_default()),
        derives: match default {
            true => "Clone, Debug, Default, PartialEq, Serialize",
            false => "Clone, Debug, PartialEq, Serialize",
        },
        default,
        default_by_new: model.in_request && required.is_empty() && !constants.is_empty(),
        exhaustive: model.in_request,
        required,
        optional,
        constants: if model.in_request { constants } else { Vec::new() },
        fields: fields.into_iter().map(|(_, view)| view).collect(),
    }
}

/// The view of a member; its name is taken in `scope`.
pub(super) fn field_view(
    field: &Field,
    position: Position,
    scope: &mut Scope,
    target: &mut Target<'_>,
) -> FieldView {
    let name = RUST.field(&field.name);
    scope.take(&name, &field.name, &field.place, target.problems);
    let Held { ty, argument, conversion, mut serde, optional } =
        types::hold(field, position, target.problems);
    if name.trim_start_matches("r#") != field.name {
        serde.insert(0, format!("rename = {}", literal(&field.name)));
    }
    let shorthand = conversion.is_none() && !optional;
    let value = conversion.unwrap_or_else(|| "value".to_owned());
    let value = replace_value(&value, &name);
    FieldView {
        wire: literal(&field.name),
        wire_name: field.name.clone(),
        doc: text::member(field),
        deprecated: field.deprecated,
        stored: if optional { format!("Some({value})") } else { value },
        initial: if optional { "None" } else { "Patch::Absent" },
        shorthand,
        ty,
        argument,
        serde: if serde.is_empty() { String::new() } else { format!("#[serde({})]", serde.join(", ")) },
        name,
    }
}

/// Puts the parameter's name where a conversion says `value`, but for the closure of maps, which has its own.
fn replace_value(conversion: &str, name: &str) -> String {
    match conversion.strip_prefix("value") {
        Some(rest) => format!("{name}{rest}"),
        None => conversion.replace("(value)", &format!("({name})")),
    }
}

fn union(union: &Union, target: &mut Target<'_>) -> UnionView {
    let mut scope = Scope::new(&RUST);
    scope.take("Other", "Other", &union.place, target.problems);
    let variants = union.variants.iter().map(|(value, model)| {
        // A truth value is no name; what is or is not the case is one.
        let name = match (union.truth, value.as_str()) {
            (true, "true") => RUST.variant(&union.tag),
            (true, _) => format!("Not{}", RUST.variant(&union.tag)),
            (false, value) => RUST.variant(value),
        };
        scope.take(&name, value, &union.place, target.problems);
        VariantView {
            name,
            model: model.clone(),
            doc: format!("`{}` is `{value}`.", union.tag),
            tag: if union.truth { value.clone() } else { literal(value) },
        }
    });
    UnionView {
        name: union.name.clone(),
        doc: text::rustdoc(union.doc.as_deref().unwrap_or_default()),
        tag: union.tag.clone(),
        truth: union.truth,
        variants: variants.collect(),
    }
}

fn enumeration(item: &Enum, target: &mut Target<'_>) -> EnumView {
    let mut scope = Scope::new(&RUST);
    scope.take("Other", "Other", &item.place, target.problems);
    let variants = item.values.iter().map(|value| {
        let name = RUST.variant(value);
        scope.take(&name, value, &item.place, target.problems);
        (name, literal(value), format!("`{value}`"))
    });
    EnumView {
        name: item.name.clone(),
        doc: text::rustdoc(item.doc.as_deref().unwrap_or_default()),
        variants: variants.collect(),
    }
}
