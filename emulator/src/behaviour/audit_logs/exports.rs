//! Exports of audit log events. The file is written at once and served by the emulator; the export says
//! `pending` until it is read for the first time, so that callers have something to wait for.

use serde_json::{Map, Value, json};

use super::{AUDIT_LOG_EVENTS, instant};
use crate::behaviour::Call;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Exports. Hidden: `file`, and `token` with `url_expires_at` of the newest link.
static EXPORTS: Kind = Kind {
    name: "audit_log_export",
    prefix: "audit_log_export",
    label: "Audit Log Export",
    indexes: &["organization_id"],
    owners: &[("organization", "organization_id")],
};

/// Where the files are.
pub(super) const FILE_PATH: &str = "/_emulator/audit_log_exports/{id}/{token}";

/// Seconds for which a link to a file is good.
const LINK_LIFETIME: u64 = 600;

const COLUMNS: [&str; 12] = [
    "id",
    "action",
    "occurred_at",
    "version",
    "actor_type",
    "actor_id",
    "actor_name",
    "actor_metadata",
    "targets",
    "context_location",
    "context_user_agent",
    "metadata",
];

pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.text("organization_id").unwrap_or_default())?;
    let bound = |name: &str| call.text(name).and_then(instant).unwrap_or_default();
    let (start, end) = (bound("range_start"), bound("range_end"));
    if start > end {
        return Err(Failure::coded(400, "bad_request", "range_start must not be later than range_end."));
    }
    let events = call.state.store.find(&AUDIT_LOG_EVENTS, "organization_id", &organization.id);
    let chosen = events.filter(|event| {
        instant(event.text("occurred_at")).is_some_and(|at| (start..=end).contains(&at))
            && is_wanted(call, event)
    });
    let rows = chosen.map(row);
    let header = COLUMNS.map(str::to_owned);
    let file: String = std::iter::once(header).chain(rows).map(|cells| line(&cells)).collect();
    let hidden = Map::from_iter([
        ("organization_id".to_owned(), organization.id.into()),
        ("file".to_owned(), file.into()),
    ]);
    let export = call.create_with(&EXPORTS, json!({"state": "pending", "url": null}), hidden);
    Ok(Reply::value(export.value()))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let mut export = call.find(&EXPORTS, call.path("audit_log_export_id"))?;
    if export.text("state") == "pending" {
        export = call.change(&EXPORTS, &export.id, |export| export.set("state", "ready"))?;
    }
    let token = call.state.random.token(32);
    let path = FILE_PATH.replace("{id}", &export.id).replace("{token}", &token);
    let expires_at = call.in_seconds(LINK_LIFETIME);
    // Not `call.change`: a fresh link is no change of the export.
    call.state.store.update(&EXPORTS, &export.id, |export| {
        export.set_hidden("token", token);
        export.set_hidden("url_expires_at", expires_at);
    });
    let mut shown = export.value();
    shown["url"] = format!("{}{path}", call.context.base_url).into();
    Ok(Reply::value(shown))
}

/// Serves a file to whoever has the newest link.
pub(super) fn file(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let export = call.find(&EXPORTS, call.path("id"))?;
    if export.text("token") != call.path("token") || call.is_past(export.text("url_expires_at")) {
        return Err(Failure::coded(
            403,
            "link_expired",
            "This link is no longer good; get the export again.",
        ));
    }
    Ok(Reply::file("text/csv; charset=utf-8", export.text("file").to_owned()))
}

/// Whether the filters of the request, as far as there are any, let an event through.
fn is_wanted(call: &Call<'_>, event: &Record) -> bool {
    let passes = |filter: &str, value: &Value| match call.body(filter).and_then(Value::as_array) {
        Some(wanted) => wanted.contains(value),
        None => true,
    };
    let actor = event.member("actor");
    let targets = event.member("targets").as_array().map_or(&[][..], Vec::as_slice);
    passes("actions", event.member("action"))
        && passes("actors", &actor["name"])
        && passes("actor_names", &actor["name"])
        && passes("actor_ids", &actor["id"])
        && (call.body("targets").is_none() || targets.iter().any(|target| passes("targets", &target["type"])))
}

fn row(event: &Record) -> [String; COLUMNS.len()] {
    let (actor, context) = (event.member("actor"), event.member("context"));
    let version = event.body.get("version").map_or_else(|| "1".to_owned(), cell);
    [
        event.id.clone(),
        cell(event.member("action")),
        cell(event.member("occurred_at")),
        version,
        cell(&actor["type"]),
        cell(&actor["id"]),
        cell(&actor["name"]),
        cell(&actor["metadata"]),
        cell(event.member("targets")),
        cell(&context["location"]),
        cell(&context["user_agent"]),
        cell(event.member("metadata")),
    ]
}

/// Text as it is, nothing for null, everything else as JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A line of CSV as RFC 4180 writes it.
fn line(cells: &[String]) -> String {
    let quoted = cells.iter().map(|cell| {
        if cell.contains(['"', ',', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    });
    quoted.collect::<Vec<_>>().join(",") + "\r\n"
}
