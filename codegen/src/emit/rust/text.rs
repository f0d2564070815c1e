//! Text of doc comments.

use std::collections::BTreeMap;

use crate::ir::{Field, Operation, Type};

/// Failures that take more than this are shown as a list.
const LONGEST_LINE: usize = 160;

/// Text that rustdoc shows as written: brackets and angle brackets outside code spans mean themselves, and links
/// are links.
pub(super) fn rustdoc(text: &str) -> String {
    let mut shown = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            shown.push('`');
        }
        if index % 2 == 1 {
            shown.push_str(part);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                shown.push(' ');
            }
            if word.starts_with("https://") {
                let end = word.trim_end_matches(['.', ',', ')', ';']);
                shown.push_str(&format!("<{end}>{}", &word[end.len()..]));
            } else {
                for c in word.chars() {
                    if matches!(c, '[' | ']' | '<' | '>') {
                        shown.push('\\');
                    }
                    shown.push(c);
                }
            }
        }
    }
    shown
}

/// What a member means, with its constant value and the default of the server.
pub(super) fn member(field: &Field) -> String {
    let mut text = rustdoc(field.doc.as_deref().unwrap_or_default());
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
    text
}

/// What a method does, its arguments, endpoint and failures.
pub(super) fn method(operation: &Operation) -> String {
    let mut paragraphs = Vec::new();
    paragraphs.extend(operation.doc.as_deref().map(rustdoc));
    let arguments: Vec<String> = operation
        .path_params
        .iter()
        .filter_map(|param| Some(format!("- `{}`: {}", param.name, rustdoc(param.doc.as_deref()?))))
        .collect();
    if !arguments.is_empty() {
        paragraphs.push(arguments.join("\n"));
    }
    let notes = [
        operation.url.then(|| "Builds the URL and sends nothing.".to_owned()),
        operation.sends_email.then(|| "Sends an e-mail.".to_owned()),
        operation.single_use.then(|| {
            "Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent."
                .to_owned()
        }),
        operation.preview.as_deref().map(preview),
    ];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    if !notes.is_empty() {
        paragraphs.push(notes.join(" "));
    }
    let endpoint = format!("`{} {}`", operation.method, operation.path);
    let failures = failures(operation);
    let line = failures.join("; ");
    match failures.len() {
        0 => paragraphs.push(endpoint),
        _ if line.len() <= LONGEST_LINE => paragraphs.push(format!("{endpoint}. Errors: {line}.")),
        _ => paragraphs.push(format!("{endpoint}. Errors:\n- {}", failures.join("\n- "))),
    }
    paragraphs.join("\n\n")
}

/// Each status with its codes, such as ``400 `invalid_metadata`, `external_id_already_used` ``.
pub(crate) fn failures(operation: &Operation) -> Vec<String> {
    let mut by_status: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for case in &operation.errors {
        by_status.entry(case.status).or_default().extend(case.code.as_deref());
    }
    let failures = by_status.into_iter().map(|(status, codes)| match &codes[..] {
        [] => status.to_string(),
        codes => format!("{status} `{}`", codes.join("`, `")),
    });
    failures.collect()
}

/// What a preview asks of the environment.
pub(crate) fn preview(flag: &str) -> String {
    match flag {
        "unnamed" => "Preview: WorkOS has to enable it for the environment.".to_owned(),
        flag => format!("Preview: WorkOS has to enable `{flag}` for the environment."),
    }
}
