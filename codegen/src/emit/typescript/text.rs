//! Text of doc comments.

use crate::emit::rust::text::{failures, preview};
use crate::ir::{Field, Operation, Type};

/// Failures that take more than this are shown as a list.
const LONGEST_LINE: usize = 160;

/// Text that cannot end the comment it stands in.
pub(super) fn jsdoc(text: &str) -> String {
    text.replace("*/", "*\u{2060}/")
}

/// What a member means, with its default on the server and whether to use it.
pub(super) fn member(field: &Field) -> String {
    let mut sentences: Vec<String> = field.doc.iter().map(|text| jsdoc(text)).collect();
    if let (Type::Text(value), false) = (field.ty.nullable().0, field.required) {
        sentences.push(format!("The only value is `{value}`."));
    }
    if let Some(default) = &field.default {
        sentences.push(format!("`{default}` if left out."));
    }
    let mut text = sentences.join(" ");
    if field.deprecated {
        text.push_str(if text.is_empty() { "@deprecated" } else { "\n\n@deprecated" });
    }
    text
}

/// What a method does, its endpoint and failures.
pub(super) fn method(operation: &Operation) -> String {
    let mut paragraphs: Vec<String> = operation.doc.iter().map(|text| jsdoc(text)).collect();
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
    paragraphs.join("\n\n")
}
