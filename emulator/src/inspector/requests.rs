//! The requests that came, newest first, and each by itself.

use serde_json::{Value, json};

use super::layout;
use crate::control::Control;
use crate::ledger::Entry;
use crate::message::{Request, Response};

/// How many requests a page shows.
const SHOWN: usize = 200;

/// `?status=failed` leaves out what went well, `?operation=` everything of other operations.
pub(super) fn list(control: &Control, request: &Request) -> Response {
    let pairs = request.query_pairs();
    let given = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let (only_failed, operation) = (given("status") == Some("failed"), given("operation"));
    let entries = control.ledger().entries();
    let wanted = |entry: &&Entry| {
        (!only_failed || entry.status.is_none_or(|status| status >= 400))
            && operation.is_none_or(|operation| entry.operation == Some(operation))
    };
    let shown = table(entries.iter().rev().filter(wanted).take(SHOWN));
    let filters = format!(
        "<p><a href=\"{root}/requests\">all</a> · <a href=\"{root}/requests?status=failed\">failed</a> \
         <span class=\"dim\">The newest {SHOWN} are shown; secrets are redacted.</span></p>",
        root = super::ROOT
    );
    layout::page("Requests", "/requests", &(filters + &shown))
}

pub(super) fn one(control: &Control, sequence: &str) -> Response {
    let entries = control.ledger().entries();
    let found = entries.iter().find(|entry| entry.sequence.to_string() == sequence);
    let Some(entry) = found else {
        return layout::not_found();
    };
    let fault = if entry.fault {
        " <span class=\"warn\">a fault or a rate limit had a hand in it</span>"
    } else {
        ""
    };
    let body = format!(
        "<p>{operation} {status}{fault} <span class=\"dim\">{at}</span></p>\
         <h2>Query</h2>{query}<h2>Headers</h2>{headers}<h2>Body</h2>{body}\
         <h2>Headers of the answer</h2>{response_headers}<h2>Answer</h2>{response}",
        operation = layout::code(entry.operation.unwrap_or("no operation")),
        status = layout::status(entry.status),
        at = crate::behaviour::html::escape(&entry.at),
        query = pairs(&entry.query),
        headers = pairs(&entry.headers),
        body = value(&entry.body),
        response_headers = pairs(&entry.response_headers),
        response = value(&entry.response),
    );
    layout::page(&format!("{} {}", entry.method, entry.path), "/requests", &body)
}

/// A table of requests.
pub(super) fn table<'e>(entries: impl Iterator<Item = &'e Entry>) -> String {
    let row = |entry: &Entry| {
        let target = layout::link(
            &["requests", &entry.sequence.to_string()],
            &format!("{} {}", entry.method, entry.path),
        );
        let fault = if entry.fault { "<span class=\"warn\">fault</span>" } else { "" };
        vec![
            layout::time(&entry.at),
            layout::status(entry.status),
            target,
            layout::code(entry.operation.unwrap_or_default()),
            fault.to_owned(),
        ]
    };
    let rows: Vec<Vec<String>> = entries.map(row).collect();
    layout::table(&["Time", "Status", "Request", "Operation", ""], &rows, "No request has come yet.")
}

fn pairs(pairs: &[(String, String)]) -> String {
    let rows: Vec<Vec<String>> =
        pairs.iter().map(|(name, value)| vec![layout::code(name), layout::code(value)]).collect();
    layout::table(&["Name", "Value"], &rows, "none")
}

fn value(value: &Value) -> String {
    if *value == json!(null) { "<p class=\"dim\">none</p>".to_owned() } else { layout::json(value) }
}
