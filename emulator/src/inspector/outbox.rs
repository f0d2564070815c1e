//! Mails and text messages that would have been sent.

use super::layout;
use crate::behaviour::html::escape;
use crate::control::Control;
use crate::message::Response;
use crate::state::Mail;

pub(super) fn page(control: &Control) -> Response {
    let rows: Vec<Vec<String>> = control.outbox().iter().rev().map(row).collect();
    let columns = ["Time", "To", "For", "Code", "Link", "Text"];
    layout::page("Outbox", "/outbox", &layout::table(&columns, &rows, "Nothing was sent yet."))
}

fn row(mail: &Mail) -> Vec<String> {
    let code = mail.code.as_deref().map(|code| format!("<b>{}</b>", layout::code(code)));
    // Links lead to the emulator or to the application, and nowhere else a browser could be sent.
    let link =
        mail.link.as_deref().map(|link| match link.starts_with("http://") || link.starts_with("https://") {
            true => format!("<a href=\"{0}\">{0}</a>", escape(link)),
            false => layout::code(link),
        });
    vec![
        layout::time(&mail.created_at),
        escape(&mail.to),
        escape(&mail.purpose.replace('_', " ")),
        code.unwrap_or_default(),
        link.unwrap_or_default(),
        escape(mail.text.as_deref().unwrap_or_default()),
    ]
}
