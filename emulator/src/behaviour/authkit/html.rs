//! Plain HTML for the hosted pages: no scripts, forms that a test can drive by their `data-testid`.

// The look of the test identity provider's pages.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;background:#f5f5f7;color:#222;margin:0}\
main{max-width:26rem;margin:8vh auto;padding:2rem;background:#fff;border-radius:12px;box-shadow:0 1px 6px #0002}\
h1{margin:0 0 1rem;font-size:1.5rem}label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit}\
input{margin:.2rem 0 .7rem;padding:.5rem;border:1px solid #bbb;border-radius:8px;background:#fff}\
button{margin:.4rem 0;padding:.6rem .8rem;border:1px solid #bbb;border-radius:8px;background:#fff;color:inherit;\
cursor:pointer}.note{color:#666;font-size:.85rem}.problem{color:#a3000b}";

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
    format!("<form method=\"post\" action=\"{}\">{content}</form>", escape(action))
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
    format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value))
}

/// A button that submits its form, to another address than the form's if one is given.
pub(super) fn button(test_id: &str, label: &str, action: Option<&str>) -> String {
    let action = action.map(|action| format!(" formaction=\"{}\"", escape(action))).unwrap_or_default();
    format!("<button data-testid=\"{test_id}\"{action}>{}</button>", escape(label))
}

/// A message above a form, or nothing.
pub(super) fn error(message: Option<&str>) -> String {
    message
        .map(|text| {
            format!("<p class=\"problem\" role=\"alert\" data-testid=\"problem\">{}</p>", escape(text))
        })
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
        assert!(field.contains("value=\"&quot;&gt;&lt;script&gt;&#39;&amp;\""), "{field}");
        assert!(page("<b>", "<p>x</p>").contains("<title>&lt;b&gt;</title>"));
        assert!(error(Some("<i>")).contains("&lt;i&gt;") && error(None).is_empty());
    }
}
