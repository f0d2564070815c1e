// Generated from api/events.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Reads the stream of everything that happened in the environment, in the same form in which webhooks
//! deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application was
//! down.

use jiff::Timestamp;
use serde::Serialize;

use crate::call::PageCall;
use crate::client::WorkOS;
use crate::decode;
use crate::events::Event;
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;

/// Reads the stream of everything that happened in the environment, in the same form in which webhooks
/// deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application was
/// down.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Events<'_> {
    /// Lists events of the given types. Events are kept for 30 days. To poll, pass the identifier of the last
    /// event processed as `after`; an event may be read more than once, so process each identifier once.
    ///
    /// `GET /events`. Errors: 400; 422.
    pub fn list_events(&self, params: ListEventsParams) -> PageCall<Event> {
        let request = Request::new(&operations::EVENTS_LIST_EVENTS).params(&params);
        PageCall::new(self.client, request, decode::page::<Event>)
    }
}

/// Parameters of [`Events::list_events`].
#[derive(Clone, Debug, Serialize)]
pub struct ListEventsParams {
    /// Types of the events wanted, for example `dsync.user.created`.
    pub events: Vec<String>,
    /// Only events after this time; a starting point for the first call, instead of `after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_start: Option<Timestamp>,
    /// Only events before this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_end: Option<Timestamp>,
    /// Only events of this organization. Events that belong to none, such as those of users, are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListEventsParams {
    /// With the parameters that are always needed.
    pub fn new(events: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            events: events.into_iter().map(Into::into).collect(),
            range_start: None,
            range_end: None,
            organization_id: None,
            before: None,
            after: None,
            limit: None,
            order: None,
        }
    }

    /// Only events after this time; a starting point for the first call, instead of `after`.
    #[must_use]
    pub fn range_start(mut self, range_start: Timestamp) -> Self {
        self.range_start = Some(range_start);
        self
    }

    /// Only events before this time.
    #[must_use]
    pub fn range_end(mut self, range_end: Timestamp) -> Self {
        self.range_end = Some(range_end);
        self
    }

    /// Only events of this organization. Events that belong to none, such as those of users, are left out.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}
