//! Parameters by position: those of the path in front, then the others in an object, as the official package often has
//! it.

use serde::Serialize;

use super::services::{ParamsView, VariantView, parameter_name};
use crate::ir::{Aliases, Operation};

/// A second signature of a method.
#[derive(Serialize)]
pub(super) struct Overload {
    /// What is different about it.
    doc: String,
    /// Parameters of the method, as TypeScript text.
    arguments: String,
    /// Names of the parameters by position.
    leading: String,
    /// An object with the other parameters follows.
    has_rest: bool,
}

/// The second signature of a method, if any of its parameters can be given by position.
pub(super) fn overload(
    operation: &Operation,
    paths: &[String],
    params: &ParamsView,
    aliases: Option<&Aliases>,
    takes_options: bool,
) -> Option<Overload> {
    let given = aliases.map(|aliases| &aliases.arguments[..]).unwrap_or_default();
    let leading: Vec<String> = match given {
        [] => paths.to_vec(),
        wire => wire.iter().map(|name| parameter_name(operation, paths, name)).collect(),
    };
    if leading.is_empty() {
        return None;
    }
    let members =
        || params.groups.iter().flatten().flat_map(|variant| &variant.members).chain(&params.fields);
    let mut arguments = Vec::new();
    for name in &leading {
        let field = members().find(|field| field.name == *name)?;
        arguments.push(match field.optional {
            true if field.ty.ends_with(" | null") => format!("{name}?: {}", field.ty),
            true => format!("{name}?: {} | null", field.ty),
            false => format!("{name}: {}", field.ty),
        });
    }
    let has_any = |group: &&Vec<VariantView>, leading: &[String]| {
        group.iter().flat_map(|variant| &variant.members).any(|member| leading.contains(&member.name))
    };
    let rest = ParamsView {
        name: String::new(),
        service: String::new(),
        method: String::new(),
        fields: params.fields.iter().filter(|field| !leading.contains(&field.name)).cloned().collect(),
        body: params.body.clone(),
        groups: params.groups.iter().filter(|group| !has_any(group, &leading)).cloned().collect(),
    };
    // Where the official package has everything by position, an object does not follow.
    let has_rest = !rest.is_empty() && (given.is_empty() || !rest.is_optional());
    if has_rest {
        // A parameter in front can be given under its other name as well, which must then be left out too.
        let taken = params.groups.iter().filter(|group| has_any(group, &leading)).flatten();
        let mut keys: Vec<&str> = leading.iter().map(String::as_str).collect();
        keys.extend(taken.flat_map(|variant| &variant.members).map(|member| member.name.as_str()));
        keys.sort_unstable();
        keys.dedup();
        let keys: Vec<String> = keys.iter().map(|key| format!("'{key}'")).collect();
        let mark = if rest.is_optional() { "?" } else { "" };
        arguments.push(format!("params{mark}: Without<{}, {}>", params.name, keys.join(" | ")));
    }
    if takes_options {
        arguments.push("options?: RequestOptions".to_owned());
    }
    let names: Vec<String> = leading.iter().map(|name| format!("`{name}`")).collect();
    Some(Overload {
        doc: format!("The same with {} in front.", names.join(", ")),
        arguments: arguments.join(", "),
        leading: leading.join(" "),
        has_rest,
    })
}
