//! Text of KDoc comments.

use crate::emit::rust::text::{failures, preview};
use crate::ir::{Field, Operation, Type};
use crate::template::wrap;

/// Width of a line of code.
const WIDTH: usize = 120;
/// Failures that take more than this are shown as a list.
const LONGEST_LINE: usize = 160;

/// A KDoc comment at an indentation, with the line feed after it; nothing if there is nothing to say.
pub(super) fn kdoc(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    // Comments nest in Kotlin, so that both ends of one are to be taken apart.
    let escaped = text.replace("*/", "*\u{2060}/").replace("/*", "/\u{2060}*");
    let lines = wrap(&escaped, WIDTH - indent - 3);
    match &lines[..] {
        [] => String::new(),
        [line] if indent + line.chars().count() + 7 <= WIDTH => format!("{margin}/** {line} */\n"),
        lines => {
            let mut comment = format!("{margin}/**\n");
            for line in lines {
                comment.push_str(format!("{margin} * {line}").trim_end());
                comment.push('\n');
            }
            format!("{comment}{margin} */\n")
        }
    }
}

/// What a member means, with its constant value and the default of the server.
pub(super) fn member(field: &Field) -> String {
    let mut sentences: Vec<String> = field.doc.iter().cloned().collect();
    match field.ty.nullable().0 {
        Type::Text(value) if field.required => sentences.push(format!("Always `{value}`.")),
        Type::Text(value) => sentences.push(format!("The only value is `{value}`.")),
        Type::Truth(value) => sentences.push(format!("Always `{value}`.")),
        _ => {}
    }
    if let Some(default) = &field.default {
        sentences.push(format!("`{default}` if left out."));
    }
    sentences.join(" ")
}

/// What a method does, its endpoint and failures, and its parameters: name and text of each.
pub(super) fn method(operation: &Operation, params: &[(String, String)]) -> String {
    let mut paragraphs: Vec<String> = operation.doc.iter().cloned().collect();
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
    let tags: Vec<String> = params
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| format!("@param {} {}", name.trim_matches('`'), text.replace('\n', " ")))
        .collect();
    if !tags.is_empty() {
        paragraphs.push(tags.join("\n"));
    }
    paragraphs.join("\n\n")
}
