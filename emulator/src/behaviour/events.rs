//! The events of the environment. Other resources log them with [`Call::emit`].

use jiff::Timestamp;

use super::{Call, Module};
use crate::effects::EVENTS;
use crate::page::Order;
use crate::reply::{Failure, Problem, Reply};
use crate::store::Record;

pub(super) static MODULE: Module =
    Module { operations: &[("events.list_events", list)], pages: &[], seeds: &[] };

/// Oldest first unless the caller says otherwise, so that `after` leads from the last event read to newer
/// ones. Events are kept until a reset, not for 30 days only.
fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let wanted = call.query_list("events");
    check_types(call, &wanted)?;
    let organization_id = call.query_text("organization_id");
    let (start, end) = (instant(call, "range_start"), instant(call, "range_end"));
    let keep = |event: &Record| {
        let created_at = || event.text("created_at").parse::<Timestamp>().ok();
        wanted.contains(&event.text("event"))
            && organization_id.is_none_or(|id| event.text("organization_id") == id)
            && start.is_none_or(|start| created_at().is_some_and(|at| at > start))
            && end.is_none_or(|end| created_at().is_some_and(|at| at < end))
    };
    let paging = call.paging_or(Order::Ascending);
    let page = match organization_id {
        Some(id) => call.state.store.page_of(&EVENTS, ("organization_id", id), &paging, keep)?,
        None => call.state.store.page(&EVENTS, &paging, keep)?,
    };
    Ok(Reply::json(page.to_json()))
}

/// The list must name types, and only types that exist.
fn check_types(call: &Call<'_>, wanted: &[&str]) -> Result<(), Failure> {
    if wanted.is_empty() {
        return Err(Failure::invalid("events", "required", "events must name at least one event type"));
    }
    let unknown = wanted.iter().enumerate().filter(|(_, name)| call.api.event(name).is_none());
    let problems: Vec<Problem> = unknown
        .map(|(index, name)| {
            Problem::new(format!("events.{index}"), "invalid_value", format!("'{name}' is no event type"))
        })
        .collect();
    if problems.is_empty() { Ok(()) } else { Err(Failure::validation(&problems)) }
}

fn instant(call: &Call<'_>, name: &str) -> Option<Timestamp> {
    call.query_text(name)?.parse().ok()
}

#[cfg(test)]
#[path = "events_tests.rs"]
mod tests;
