//! What the emulator holds: kinds of records, their records, and the whole as a seed.

use serde_json::Value;

use super::layout;
use crate::behaviour::html::escape;
use crate::control::Control;
use crate::message::Response;
use crate::store::Record;

/// How many records a page shows.
const SHOWN: usize = 200;

pub(super) fn kinds(control: &Control) -> Response {
    let kinds: Vec<(&str, usize)> = control.with_state(|state| state.store.kinds().collect());
    let rows: Vec<Vec<String>> = kinds
        .iter()
        .map(|(kind, count)| vec![layout::link(&["state", kind], &kind.replace('_', " ")), count.to_string()])
        .collect();
    let seed = format!("<p>{}</p>", layout::link(&["seed"], "Copy it as a seed"));
    let table = layout::table(&["Kind", "Records"], &rows, "There is nothing yet.");
    layout::page("State", "/state", &(seed + &table))
}

pub(super) fn list(control: &Control, kind: &str) -> Response {
    let row = |record: &Record| {
        vec![
            layout::link(&["state", kind, &record.id], &record.id),
            escape(name(record)),
            layout::time(record.text("created_at")),
        ]
    };
    let rows: Option<Vec<Vec<String>>> = control.with_state(|state| {
        state
            .store
            .kinds()
            .any(|(known, _)| known == kind)
            .then(|| state.store.named(kind).rev().take(SHOWN).map(row).collect())
    });
    let Some(rows) = rows else {
        return layout::not_found();
    };
    let note = format!("<p class=\"dim\">The newest {SHOWN} are shown.</p>");
    let table = layout::table(&["Id", "Name", "Created"], &rows, "There are none any more.");
    layout::page(&kind.replace('_', " "), "/state", &(note + &table))
}

pub(super) fn one(control: &Control, kind: &str, id: &str) -> Response {
    let found = control.with_state(|state| {
        let record = state.store.named(kind).find(|record| record.id == id)?;
        Some((record.value(), Value::Object(record.hidden.clone())))
    });
    let Some((shown, hidden)) = found else {
        return layout::not_found();
    };
    let hidden = match hidden.as_object().is_some_and(|members| !members.is_empty()) {
        true => format!("<h2>Kept besides</h2>{}", layout::json(&hidden)),
        false => String::new(),
    };
    layout::page(id, "/state", &(layout::json(&shown) + &hidden))
}

/// The name of a record for a person, whatever it is called.
fn name(record: &Record) -> &str {
    let members = ["name", "email", "slug", "event", "endpoint_url", "key", "uri", "value"].into_iter();
    members.map(|member| record.text(member)).find(|text| !text.is_empty()).unwrap_or_default()
}

/// The state as a seed, to be copied.
pub(super) fn seed(control: &Control) -> Response {
    let seed = control.export_seed().seed;
    let body = format!(
        "<p class=\"dim\">Start the emulator with this as a file: <code>workos-emulator --seed seed.json</code>.</p>{}",
        layout::json(&seed)
    );
    layout::page("Seed", "/state", &body)
}
