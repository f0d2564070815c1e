//! What the hosted pages show.

use crate::behaviour::Call;
use crate::behaviour::html;
use crate::reply::Reply;
use crate::store::Record;

pub(super) fn sign_in(call: &Call<'_>, flow: &Record, error: Option<&str>) -> Reply {
    let email = call.text("email").unwrap_or_else(|| flow.text("login_hint"));
    let form = html::form(
        &action(flow, "password"),
        &[
            html::field("email", "E-mail", "email", email),
            html::field("password", "Password", "password", ""),
            html::button("sign_in", "main", "Sign in"),
            html::button_to("mail_code", "plain", "E-mail me a code instead", &action(flow, "mail-code")),
        ]
        .concat(),
    );
    show_page(flow, "Sign in", error, &[form, link(flow, "sign-up", "Create an account")])
}

pub(super) fn sign_up(call: &Call<'_>, flow: &Record, error: Option<&str>) -> Reply {
    let value = |name: &str| call.text(name).unwrap_or_default();
    let email = call.text("email").unwrap_or_else(|| flow.text("login_hint"));
    let form = html::form(
        &action(flow, "sign-up"),
        &[
            html::field("email", "E-mail", "email", email),
            html::field("first_name", "First name", "text", value("first_name")),
            html::field("last_name", "Last name", "text", value("last_name")),
            html::field("password", "Password", "password", ""),
            html::button("sign_up", "main", "Create account"),
        ]
        .concat(),
    );
    show_page(flow, "Create an account", error, &[form, link(flow, "sign-in", "Sign in instead")])
}

pub(super) fn code(call: &Call<'_>, flow: &Record, error: Option<&str>) -> Reply {
    let note = sent(call, flow.text("email"));
    let form = html::form(
        &action(flow, "code"),
        &[html::field("code", "Code", "text", ""), html::button("continue", "main", "Continue")].concat(),
    );
    show_page(flow, "Enter the code", error, &[note, form, link(flow, "sign-in", "Sign in another way")])
}

pub(super) fn verification(call: &Call<'_>, flow: &Record, email: &str, error: Option<&str>) -> Reply {
    let note = sent(call, email);
    let form = html::form(
        &action(flow, "verify-email"),
        &[html::field("code", "Code", "text", ""), html::button("continue", "main", "Continue")].concat(),
    );
    show_page(flow, "Verify your e-mail address", error, &[note, form])
}

pub(super) fn organization(flow: &Record, organizations: &[Record], error: Option<&str>) -> Reply {
    let buttons = organizations.iter().map(|organization| {
        format!(
            "<button name=\"organization_id\" value=\"{id}\" data-testid=\"{id}\">{name}</button>",
            id = html::escape(&organization.id),
            name = html::escape(organization.text("name")),
        )
    });
    let form = html::form(&action(flow, "organization"), &buttons.collect::<String>());
    show_page(flow, "Choose an organization", error, &[form])
}

/// Where a code went. No mail really leaves the emulator, so the page shows what would have been in it.
pub(super) fn sent(call: &Call<'_>, email: &str) -> String {
    let mail = call.state.outbox.iter().rev().find(|mail| mail.to == email);
    let code = mail.and_then(|mail| mail.code.as_deref()).unwrap_or_default();
    format!(
        "<p>We sent a code to {}.</p><p class=\"note\">In the outbox: <code data-testid=\"outbox_code\">{}</code></p>",
        html::escape(email),
        html::escape(code),
    )
}

pub(super) fn show_page(flow: &Record, title: &str, error: Option<&str>, parts: &[String]) -> Reply {
    let cancel = html::form(&action(flow, "cancel"), &html::button("cancel", "plain", "Cancel"));
    html::page(200, title, &[html::alert(error), parts.concat(), cancel].concat())
}

/// A link to another page of the flow.
fn link(flow: &Record, page: &str, label: &str) -> String {
    format!("<p><a href=\"{}\" data-testid=\"to-{page}\">{label}</a></p>", action(flow, page))
}

pub(super) fn action(flow: &Record, step: &str) -> String {
    format!("/_authkit/{}/{step}", flow.id)
}
