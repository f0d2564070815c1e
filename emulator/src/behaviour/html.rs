//! The pages that people see: plain HTML without scripts, whose parts a test finds by their `data-testid`.

use crate::reply::Reply;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;background:#f5f5f7;color:#222;margin:0}\
main{max-width:26rem;margin:8vh auto;padding:2rem;background:#fff;border-radius:12px;box-shadow:0 1px 6px #0002}\
h1{margin:0;font-size:1.5rem}h2{margin:1.5rem 0 .5rem;font-size:1rem}ul{padding:0;list-style:none}\
label,input,select,button,.tile{display:block;width:100%;box-sizing:border-box;font:inherit}\
input,select{margin:.2rem 0 .7rem;padding:.5rem;border:1px solid #bbb;border-radius:8px;background:#fff}\
button,.tile{margin:.4rem 0;padding:.6rem .8rem;border:1px solid #bbb;border-radius:8px;background:#fff;\
color:inherit;text-align:left;text-decoration:none;cursor:pointer}\
.main{background:#3b44d6;border-color:#3b44d6;color:#fff;text-align:center}.plain{text-align:center}\
.badge{padding:.1rem .5rem;border-radius:6px;background:#e4e6fb;color:#2a31a5;font-size:.85rem;font-weight:600}\
code{word-break:break-all}small{display:block;color:#666}.note{color:#666;font-size:.85rem}.problem{color:#a3000b}";

/// A whole page; `body` is HTML already.
pub(in crate::behaviour) fn page(status: u16, title: &str, body: &str) -> Reply {
    let title = escape(title);
    Reply::html(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\"><style>{STYLE}</style></head>\
         <body><main><h1>{title}</h1>{body}<p class=\"note\">WorkOS emulator: for tests and demos only.</p>\
         </main></body></html>"
    ))
    .status(status)
    .header("cache-control", "no-store")
    // Not `no-referrer`: with that, browsers say `Origin: null` when a form of the page itself is sent.
    .header("referrer-policy", "same-origin")
}

/// A page that says what is wrong.
pub(in crate::behaviour) fn problem(status: u16, title: &str, text: &str) -> Reply {
    page(status, title, &alert(Some(text)))
}

/// The page of a flow that is unknown, finished or too old.
pub(in crate::behaviour) fn over() -> Reply {
    problem(
        410,
        "This sign-in is over",
        "It has ended, or has taken too long. Start again at the application.",
    )
}

/// A message above a form, or nothing.
pub(in crate::behaviour) fn alert(message: Option<&str>) -> String {
    message.map_or_else(String::new, |text| {
        let text = escape(text);
        format!("<p class=\"problem\" role=\"alert\" data-testid=\"problem\">{text}</p>")
    })
}

/// A form that posts to `action`; `content` is HTML already.
pub(in crate::behaviour) fn form(action: &str, content: &str) -> String {
    format!("<form method=\"post\" action=\"{}\">{content}</form>", escape(action))
}

/// A labelled input field.
pub(in crate::behaviour) fn field(name: &str, label: &str, kind: &str, value: &str) -> String {
    format!(
        "<label>{label}<input name=\"{name}\" type=\"{kind}\" value=\"{value}\" data-testid=\"{name}\"></label>",
        value = escape(value),
    )
}

/// A button that submits its form.
pub(in crate::behaviour) fn button(test_id: &str, class: &str, label: &str) -> String {
    format!("<button class=\"{class}\" data-testid=\"{test_id}\">{}</button>", escape(label))
}

/// A button that submits its form to another address than the form's.
pub(in crate::behaviour) fn button_to(test_id: &str, class: &str, label: &str, action: &str) -> String {
    format!(
        "<button class=\"{class}\" data-testid=\"{test_id}\" formaction=\"{}\">{}</button>",
        escape(action),
        escape(label),
    )
}

/// A value that goes with its form unseen.
pub(in crate::behaviour) fn hidden(name: &str, value: &str) -> String {
    format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value))
}

/// Text as HTML.
pub(crate) fn escape(text: &str) -> String {
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
        let crate::reply::Content::Html(page) = page(200, "<b>", "<p>x</p>").content else {
            panic!("no page")
        };
        assert!(page.contains("<title>&lt;b&gt;</title>"), "{page}");
        assert!(alert(Some("<i>")).contains("&lt;i&gt;") && alert(None).is_empty());
    }
}
