//! Text of documentation comments.

use crate::emit::rust::text::{failures, preview};
use crate::ir::{Field, Operation, Type};

/// Failures that take more than this are shown as a list.
const LONGEST_LINE: usize = 160;

/// Text that DocC shows as written: angle brackets outside code spans would be markup.
pub(super) fn docc(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let escaped = parts.map(|(index, part)| match index % 2 {
        0 => part.replace('<', "\\<").replace('[', "\\["),
        _ => part.to_owned(),
    });
    escaped.collect::<Vec<_>>().join("`")
}

/// What a member means, with its constant value, the default of the server and whether to use it.
pub(super) fn member(field: &Field) -> String {
    let mut sentences: Vec<String> = field.doc.iter().map(|text| docc(text)).collect();
    match field.ty.nullable().0 {
        Type::Text(value) if field.required => sentences.push(format!("Always `{value}`.")),
        Type::Text(value) => sentences.push(format!("The only value is `{value}`.")),
        Type::Truth(value) => sentences.push(format!("Always `{value}`.")),
        _ => {}
    }
    if let Some(default) = &field.default {
        sentences.push(format!("`{default}` if left out."));
    }
    if field.deprecated {
        sentences.push("Deprecated.".to_owned());
    }
    sentences.join(" ")
}

/// What a method does, its parameters by their names in Swift, its endpoint and failures.
pub(super) fn method(operation: &Operation, parameters: &[(String, String)]) -> String {
    let mut paragraphs: Vec<String> = operation.doc.iter().map(|text| docc(text)).collect();
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
    paragraphs.push(match failures.len() {
        0 => endpoint,
        _ if line.len() <= LONGEST_LINE => format!("{endpoint}. Errors: {line}."),
        _ => format!("{endpoint}. Errors:\n- {}", failures.join("\n- ")),
    });
    let parameters: Vec<String> = parameters
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| format!("- Parameter {}: {}", name.trim_matches('`'), text.replace('\n', " ")))
        .collect();
    if !parameters.is_empty() {
        paragraphs.push(parameters.join("\n"));
    }
    paragraphs.join("\n\n")
}
