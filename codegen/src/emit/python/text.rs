//! Text of docstrings.

use crate::emit::rust::text as shared;
use crate::ir::{Field, Operation, Type};
use crate::names::PYTHON;
use crate::template::wrap;

/// Width of a line of code.
const WIDTH: usize = 110;

/// A docstring at an indentation, quotes included; nothing if there is nothing to say.
pub(super) fn docstring(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let escaped = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let lines = wrap(&escaped, WIDTH - indent - 3);
    let Some((first, rest)) = lines.split_first() else {
        return String::new();
    };
    let mut docstring = format!("{margin}\"\"\"{first}");
    for line in rest {
        docstring.push('\n');
        docstring.push_str(format!("{margin}{line}").trim_end());
    }
    if rest.is_empty() {
        // A quote at the end would end the docstring one character early.
        let gap = if first.ends_with('"') { " " } else { "" };
        docstring + gap + "\"\"\"\n"
    } else {
        format!("{docstring}\n{margin}\"\"\"\n")
    }
}

/// What a member means, with its constant value and the default of the server.
pub(super) fn member(field: &Field) -> String {
    let mut text = field.doc.clone().unwrap_or_default();
    let mut append = |sentence: String| {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&sentence);
    };
    match field.ty.nullable().0 {
        Type::Text(value) if field.required => append(format!("Always `{value}`.")),
        Type::Text(value) => append(format!("The only value is `{value}`.")),
        Type::Truth(value) => append(format!("Always `{value}`.")),
        _ => {}
    }
    if let Some(default) = &field.default {
        append(format!("`{default}` if left out."));
    }
    if field.deprecated {
        append("Deprecated.".to_owned());
    }
    text
}

/// Name of the argument for a parameter outside of the path: one that a placeholder has, too, gets `body_` in front.
pub(super) fn argument(operation: &Operation, field: &Field) -> String {
    let is_placeholder = operation.path_params.iter().any(|param| param.name == field.name);
    if is_placeholder { format!("body_{}", PYTHON.field(&field.name)) } else { PYTHON.field(&field.name) }
}

/// What a method does, its arguments, endpoint and failures.
pub(super) fn method(operation: &Operation, groups: &[(String, String)]) -> String {
    let mut paragraphs: Vec<String> = operation.doc.iter().cloned().collect();
    let notes = [
        operation.url.then(|| "Builds the URL and sends nothing.".to_owned()),
        operation.sends_email.then(|| "Sends an e-mail.".to_owned()),
        operation.single_use.then(|| {
            "Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent."
                .to_owned()
        }),
        operation.preview.as_deref().map(shared::preview),
    ];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    if !notes.is_empty() {
        paragraphs.push(notes.join(" "));
    }
    let placeholders = operation.path_params.iter().map(|param| (PYTHON.field(&param.name), param));
    let params = operation.params().into_iter().map(|field| (argument(operation, field), field));
    let mut arguments: Vec<String> = placeholders
        .chain(params)
        .filter_map(|(name, field)| {
            let text = member(field);
            (!text.is_empty()).then(|| format!("- `{name}`: {}", text.replace('\n', " ")))
        })
        .collect();
    arguments.extend(groups.iter().map(|(name, types)| format!("- `{name}`: One of {types}.")));
    if !arguments.is_empty() {
        paragraphs.push(arguments.join("\n"));
    }
    let failures = shared::failures(operation).join("; ");
    let endpoint = format!("`{} {}`", operation.method, operation.path);
    paragraphs.push(match failures.as_str() {
        "" => endpoint,
        failures => format!("{endpoint}. Errors: {failures}."),
    });
    paragraphs.join("\n\n")
}
