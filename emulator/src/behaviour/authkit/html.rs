//! Plain HTML for the hosted pages: no scripts, forms that a test can drive by their `data-testid`.

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:24rem;margin:10vh auto;padding:0 1rem}\
label,input,button{display:block;width:100%;box-sizing:border-box}\
input{margin:.25rem 0 1rem;padding:.5rem}button{margin:.5rem 0;padding:.5rem}\
.error{color:#a00}.note{color:#666;font-size:.85rem}";

/// A whole page; `body` is HTML already.
pub(super) fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><style>{STYLE}</style></head>\
         <body><main><h1>{title}</h1>{body}<p class=\"note\">WorkOS emulator: for tests and demos only.</p>\
         </main></body></html>",
        title = escape(title),
    )
}

/// A form that posts to `action`; `content` is HTML already.
pub(super) fn form(action: &str, content: &str) -> String {
    format!(
        "<form method=\"post\" action=\"{}\">{content}</form>",
        escape(action)
    )
}

/// A labelled input field.
pub(super) fn field(name: &str, label: &str, kind: &str, value: &str) -> String {
    format!(
        "<label>{label}<input name=\"{name}\" type=\"{kind}\" value=\"{value}\" data-testid=\"{name}\"></label>",
        label = escape(label),
        value = escape(value),
    )
}

/// A value that goes with its form unseen.
pub(super) fn hidden(name: &str, value: &str) -> String {
    format!(
        "<input type=\"hidden\" name=\"{name}\" value=\"{}\">",
        escape(value)
    )
}

/// A button that submits its form, to another address than the form's if one is given.
pub(super) fn button(test_id: &str, label: &str, action: Option<&str>) -> String {
    let action = action
        .map(|action| format!(" formaction=\"{}\"", escape(action)))
        .unwrap_or_default();
    format!(
        "<button data-testid=\"{test_id}\"{action}>{}</button>",
        escape(label)
    )
}

/// A message above a form, or nothing.
pub(super) fn error(message: Option<&str>) -> String {
    message
        .map(|text| format!("<p class=\"error\" role=\"alert\">{}</p>", escape(text)))
        .unwrap_or_default()
}

/// Text as HTML.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_enter_stays_text() {
        let field = field("email", "E-mail", "email", "\"><script>'&");
        assert!(
            field.contains("value=\"&quot;&gt;&lt;script&gt;&#39;&amp;\""),
            "{field}"
        );
        assert!(page("<b>", "<p>x</p>").contains("<title>&lt;b&gt;</title>"));
        assert!(error(Some("<i>")).contains("&lt;i&gt;") && error(None).is_empty());
    }
}
