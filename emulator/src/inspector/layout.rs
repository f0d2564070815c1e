//! What all pages share.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::ROOT;
use crate::behaviour::html::escape;
use crate::message::Response;

const STYLE: &str = "\
:root{color-scheme:light dark;--bg:#f6f6f8;--card:#fff;--ink:#1d1d21;--dim:#6b6b76;--line:#e2e2e8;--main:#3b44d6;\
--good:#12723a;--bad:#a3000b;--warn:#8a5a00}\
@media(prefers-color-scheme:dark){:root{--bg:#141417;--card:#1d1d22;--ink:#ececf1;--dim:#9a9aa6;--line:#313139;\
--main:#8f96ff;--good:#5fd38d;--bad:#ff7a85;--warn:#e8b45a}}\
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,sans-serif;background:var(--bg);color:var(--ink)}\
header{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;align-items:baseline;padding:.8rem 1.5rem;background:var(--card);\
border-bottom:1px solid var(--line)}header b{margin-right:.8rem}\
a{color:var(--main);text-decoration:none}a:hover{text-decoration:underline}nav a{margin-right:1rem;color:var(--ink)}\
nav a[aria-current]{color:var(--main);font-weight:600}main{max-width:72rem;margin:0 auto;padding:1.2rem 1.5rem 4rem}\
h1{font-size:1.35rem;margin:.4rem 0 1rem}h2{font-size:1rem;margin:1.6rem 0 .5rem}\
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.8rem}\
.card{padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:10px;color:inherit}\
.card b{display:block;font-size:1.3rem}.dim{color:var(--dim)}\
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}\
th,td{padding:.45rem .7rem;text-align:left;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}\
th{border-top:0;font-size:.8rem;color:var(--dim);font-weight:600}\
code,pre,td.mono{font:13px/1.45 ui-monospace,monospace}\
pre{margin:0;padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:auto;\
white-space:pre-wrap;overflow-wrap:anywhere}\
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}\
form{display:inline-flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.2rem .4rem .2rem 0}\
button,input{font:inherit;padding:.3rem .8rem;border:1px solid var(--line);border-radius:8px;background:var(--card);color:inherit}\
button{cursor:pointer}button:hover{border-color:var(--main)}.problem{color:var(--bad)}";

const PAGES: [(&str, &str); 6] = [
    ("", "Overview"),
    ("/requests", "Requests"),
    ("/state", "State"),
    ("/outbox", "Outbox"),
    ("/webhooks", "Webhooks"),
    ("/faults", "Faults"),
];

/// A whole page; `body` is HTML already. `active` is the path of the page in the navigation.
pub(super) fn page(title: &str, active: &str, body: &str) -> Response {
    let links: String = PAGES
        .iter()
        .map(|(path, name)| {
            let current = if *path == active { " aria-current=\"page\"" } else { "" };
            format!("<a href=\"{ROOT}{path}\"{current}>{name}</a>")
        })
        .collect();
    let title = escape(title);
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} · WorkOS emulator</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><style>{STYLE}</style></head><body>\
         <header><b>WorkOS emulator</b><nav>{links}</nav></header><main><h1>{title}</h1>{body}</main></body></html>"
    );
    let mut response = Response::empty(200)
        .header("content-type", "text/html; charset=utf-8")
        .header("cache-control", "no-store")
        .header("referrer-policy", "same-origin")
        .header("x-frame-options", "DENY")
        .header(
            "content-security-policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
        );
    response.body = html.into();
    response
}

/// There is nothing here.
pub(super) fn not_found() -> Response {
    let mut response = page("There is nothing here", "none", "<p>It may have been reset or removed.</p>");
    response.status = 404;
    response
}

/// Sends the browser to a page after an action.
pub(super) fn see_other(location: &str) -> Response {
    Response::empty(303).header("location", location)
}

/// A table; cells are HTML already. A sentence if there are no rows.
pub(super) fn table(columns: &[&str], rows: &[Vec<String>], empty: &str) -> String {
    if rows.is_empty() {
        return format!("<p class=\"dim\">{empty}</p>");
    }
    let head: String = columns.iter().map(|column| format!("<th>{column}</th>")).collect();
    let row = |cells: &Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("<td>{cell}</td>")).collect();
        format!("<tr>{cells}</tr>")
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
}

/// A link to a page of the inspector; the segments of its path may hold anything.
pub(super) fn link(segments: &[&str], text: &str) -> String {
    let path: String = segments.iter().map(|segment| format!("/{}", encoded(segment))).collect();
    format!("<a href=\"{ROOT}{path}\">{}</a>", escape(text))
}

/// A form of one button, with values that go along.
pub(super) fn button(action: &str, label: &str, values: &[(&str, &str)]) -> String {
    let hidden: String = values
        .iter()
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value)))
        .collect();
    format!("<form method=\"post\" action=\"{ROOT}{action}\">{hidden}<button>{label}</button></form>")
}

/// JSON for a person.
pub(super) fn json(value: &Value) -> String {
    format!("<pre>{}</pre>", escape(&format!("{value:#}")))
}

pub(super) fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}

/// A status with the colour of its class; a dash if there is none.
pub(super) fn status(status: Option<u16>) -> String {
    match status {
        None => "<span class=\"bad\">–</span>".to_owned(),
        Some(status) => {
            let class = match status {
                ..400 => "good",
                400..500 => "warn",
                _ => "bad",
            };
            format!("<span class=\"{class}\">{status}</span>")
        }
    }
}

/// The time of day of a timestamp; the whole of it in its title.
pub(super) fn time(at: &str) -> String {
    let of_day = at.split_once('T').map_or(at, |(_, time)| time.trim_end_matches('Z'));
    format!("<span title=\"{}\">{}</span>", escape(at), escape(of_day))
}

/// A segment of a path as it came.
pub(super) fn decoded(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

fn encoded(segment: &str) -> String {
    utf8_percent_encode(segment, NON_ALPHANUMERIC).to_string()
}
