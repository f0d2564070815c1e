//! Walking over the pages of a list.

use std::{
    collections::HashSet,
    fmt,
    future::{Future as _, IntoFuture as _, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use serde_json::Value;

use crate::{
    call::{Call, CallFuture},
    error::{Error, ErrorKind},
    page::Page,
};

/// The pages of a list, one after the other; see [`PageCall::pages`](crate::PageCall::pages).
///
/// It is a [`Stream`], and [`next`](Self::next) needs no extension trait. After an error it is at its end.
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<T> {
    /// The call for the next page; nothing at the end.
    next: Option<Call<Page<T>>>,
    under_way: Option<CallFuture<Page<T>>>,
    /// Cursors that were used: one that comes again would lead around in a circle.
    cursors: HashSet<String>,
}

/// The records of a list, page after page; see [`PageCall::items`](crate::PageCall::items).
///
/// It is a [`Stream`], and [`next`](Self::next) needs no extension trait. After an error it is at its end.
#[must_use = "nothing is sent before the first record is asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    ready: std::vec::IntoIter<T>,
}

impl<T> Pages<T> {
    pub(crate) fn new(call: Call<Page<T>>) -> Self {
        let cursors = ["after", "before"].iter().filter_map(|name| call.request.param(name)?.as_str());
        Self { cursors: cursors.map(str::to_owned).collect(), next: Some(call), under_way: None }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Sets the call for the page after this one. An error if the server leads in a circle.
    fn advance(&mut self, mut call: Call<Page<T>>, page: &Page<T>) -> Result<(), Error> {
        let backwards = call.request.param("before").is_some() && call.request.param("after").is_none();
        let (name, cursor) = match backwards {
            true => ("before", &page.list_metadata.before),
            false => ("after", &page.list_metadata.after),
        };
        let Some(cursor) = cursor.as_deref().filter(|cursor| !cursor.is_empty()) else {
            return Ok(());
        };
        if !self.cursors.insert(cursor.to_owned()) {
            return Err(Error::new(ErrorKind::Decode, "the server gave the same cursor twice")
                .with_code("cursor_repeated")
                .with_operation(call.request.operation().id));
        }
        call.request.set_param(name, Value::from(cursor));
        self.next = Some(call);
        Ok(())
    }
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, ready: Vec::new().into_iter() }
    }

    /// The next record; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(call) = &this.next else {
            return Poll::Ready(None);
        };
        let under_way = this.under_way.get_or_insert_with(|| call.clone().into_future());
        let result = ready!(Pin::new(under_way).poll(context));
        this.under_way = None;
        let Some(call) = this.next.take() else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(result.and_then(|page| {
            this.advance(call, &page)?;
            Ok(page)
        })))
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                // A page without records can be followed by others.
                Some(Ok(page)) => self.ready = page.data.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Records are moved out of a list, never pinned in it.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").field("next", &self.next).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
