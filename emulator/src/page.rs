//! Cursor pages. A cursor is the id of a record; what it points at is a place in the order of creation, so
//! pages neither repeat nor lose a record when others come or go between two requests.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Bound;

use serde_json::{Value, json};

use crate::store::{Collection, Record};

/// Order of a listing and the meaning of its cursors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Oldest first.
    Ascending,
    /// Newest first.
    Descending,
    /// Newest first, but `after` leads to newer records and `before` to older ones.
    Normal,
}

impl Order {
    /// `asc`, `desc` or `normal`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "asc" => Some(Order::Ascending),
            "desc" => Some(Order::Descending),
            "normal" => Some(Order::Normal),
            _ => None,
        }
    }
}

/// The paging parameters of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Cursor: what comes before it.
    pub before: Option<String>,
    /// Cursor: what comes after it.
    pub after: Option<String>,
    /// Largest number of records, 1 to 100.
    pub limit: usize,
    /// Order of the listing.
    pub order: Order,
}

impl Default for Paging {
    fn default() -> Self {
        Self { before: None, after: None, limit: 10, order: Order::Descending }
    }
}

/// A cursor that names no record; holds the name of the parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCursor(pub &'static str);

/// A page of records and the cursors of its neighbours.
#[derive(Debug)]
pub struct Page<'a> {
    /// The records in listing order.
    pub records: Vec<&'a Record>,
    /// Cursor for the page before this one.
    pub before: Option<String>,
    /// Cursor for the page after this one.
    pub after: Option<String>,
}

impl Page<'_> {
    /// The list answer, each record shown by `show`.
    pub fn to_value(&self, mut show: impl FnMut(&Record) -> Value) -> Value {
        json!({
            "object": "list",
            "data": self.records.iter().map(|record| show(record)).collect::<Vec<_>>(),
            "list_metadata": {"before": self.before, "after": self.after},
        })
    }

    /// The list answer as JSON text, each record shown as it is: what [`Page::to_value`] would be written as.
    pub(crate) fn to_json(&self) -> String {
        // Records of a kind are about as long as each other; looking at all of them twice would take longer than growing.
        let length = self.records.first().map_or(0, |record| record.json().len() + 32);
        let mut text = String::with_capacity(self.records.len() * length + 128);
        text.push_str(r#"{"data":["#);
        for (index, record) in self.records.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            text.push_str(record.json());
        }
        let metadata = json!({"before": self.before, "after": self.after});
        let _ = write!(text, r#"],"list_metadata":{metadata},"object":"list"}}"#);
        text
    }
}

/// Cuts a page out of a collection, or out of the `subset` of it.
pub(crate) fn cut<'a>(
    collection: &'a Collection,
    subset: Option<&BTreeSet<u64>>,
    paging: &Paging,
    keep: &dyn Fn(&Record) -> bool,
) -> Result<Page<'a>, UnknownCursor> {
    let position = |name, cursor: &Option<String>| match cursor {
        None => Ok(None),
        Some(id) => collection.positions.get(id).copied().map(Some).ok_or(UnknownCursor(name)),
    };
    let before = position("before", &paging.before)?;
    let after = position("after", &paging.after)?;

    let (newer_than, older_than) = match paging.order {
        Order::Ascending | Order::Normal => (after, before),
        Order::Descending => (before, after),
    };
    let only_before = before.is_some() && after.is_none();
    // The page touches the cursor it was asked by, so the walk starts there.
    let upward = match paging.order {
        Order::Ascending => !only_before,
        Order::Descending => only_before,
        Order::Normal => after.is_some(),
    };

    let range = (
        newer_than.map_or(Bound::Unbounded, Bound::Excluded),
        older_than.map_or(Bound::Unbounded, Bound::Excluded),
    );
    let crossed = matches!((newer_than, older_than), (Some(low), Some(high)) if low >= high);
    let mut taken: Vec<(u64, &Record)> = if crossed {
        Vec::new()
    } else {
        walk(collection, subset, range, upward)
            .filter(|(_, record)| keep(record))
            .take(paging.limit)
            .collect()
    };
    if upward != (paging.order == Order::Ascending) {
        taken.reverse();
    }

    let (first, last) = match (taken.first(), taken.last()) {
        (Some(first), Some(last)) => (*first, *last),
        _ => {
            return Ok(Page { records: Vec::new(), before: None, after: None });
        }
    };
    let (oldest, newest) = if paging.order == Order::Ascending { (first, last) } else { (last, first) };
    let exists = |range, upward| walk(collection, subset, range, upward).any(|(_, record)| keep(record));
    let older = exists((Bound::Unbounded, Bound::Excluded(oldest.0)), false).then(|| oldest.1.id.clone());
    let newer = exists((Bound::Excluded(newest.0), Bound::Unbounded), true).then(|| newest.1.id.clone());
    let (before, after) = match paging.order {
        Order::Ascending | Order::Normal => (older, newer),
        Order::Descending => (newer, older),
    };
    Ok(Page { records: taken.into_iter().map(|(_, record)| record).collect(), before, after })
}

type Range = (Bound<u64>, Bound<u64>);

fn walk<'a, 's>(
    collection: &'a Collection,
    subset: Option<&'s BTreeSet<u64>>,
    range: Range,
    upward: bool,
) -> Box<dyn Iterator<Item = (u64, &'a Record)> + 's>
where
    'a: 's,
{
    match subset {
        Some(subset) => {
            let sequences = subset.range(range);
            let look_up = move |sequence: &u64| Some((*sequence, collection.record(sequence)?));
            if upward {
                Box::new(sequences.filter_map(look_up))
            } else {
                Box::new(sequences.rev().filter_map(look_up))
            }
        }
        None => {
            let entries =
                collection.records.range(range).map(|(sequence, record)| (*sequence, record.as_ref()));
            if upward { Box::new(entries) } else { Box::new(entries.rev()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::{Kind, Store};

    static KIND: Kind =
        Kind { name: "thing", prefix: "thing", label: "Thing", indexes: &["parity"], owners: &[] };

    fn store(count: usize) -> Store {
        let mut store = Store::default();
        for number in 0..count {
            add(&mut store, number);
        }
        store
    }

    fn add(store: &mut Store, number: usize) {
        let parity = if number.is_multiple_of(2) { "even" } else { "odd" };
        store.insert(&KIND, Record::new(json!({"id": format!("t{number:04}"), "parity": parity})));
    }

    fn ids(page: &Page<'_>) -> Vec<String> {
        page.records.iter().map(|record| record.id.clone()).collect()
    }

    /// Follows `after` (or `before`) from the first page to the end.
    fn follow(store: &mut Store, paging: &Paging, mut between: impl FnMut(&mut Store, usize)) -> Vec<String> {
        let mut paging = paging.clone();
        let mut seen = Vec::new();
        for round in 0.. {
            let page = store.page(&KIND, &paging, |_| true).unwrap();
            seen.extend(ids(&page));
            let next = if paging.order == Order::Normal { page.before } else { page.after };
            let Some(cursor) = next else { return seen };
            match paging.order {
                Order::Normal => paging.before = Some(cursor),
                _ => paging.after = Some(cursor),
            }
            between(store, round);
        }
        seen
    }

    #[test]
    fn the_default_is_newest_first_with_cursors_at_the_edges() {
        let store = store(25);
        let first = store.page(&KIND, &Paging::default(), |_| true).unwrap();
        assert_eq!(first.records[0].id, "t0024");
        assert_eq!((first.before.as_deref(), first.after.as_deref()), (None, Some("t0015")));

        let second = Paging { after: first.after.clone(), ..Paging::default() };
        let second = store.page(&KIND, &second, |_| true).unwrap();
        assert_eq!((second.before.as_deref(), second.after.as_deref()), (Some("t0014"), Some("t0005")));

        let back = Paging { before: second.before.clone(), ..Paging::default() };
        assert_eq!(ids(&store.page(&KIND, &back, |_| true).unwrap()), ids(&first));
    }

    #[test]
    fn normal_order_reverses_the_cursors() {
        let store = store(6);
        let paging = Paging { limit: 2, order: Order::Normal, ..Paging::default() };
        let first = store.page(&KIND, &paging, |_| true).unwrap();
        assert_eq!(ids(&first), ["t0005", "t0004"]);
        assert_eq!((first.before.as_deref(), first.after.as_deref()), (Some("t0004"), None));
        let newer = Paging { after: Some("t0001".to_owned()), ..paging };
        assert_eq!(ids(&store.page(&KIND, &newer, |_| true).unwrap()), ["t0003", "t0002"]);
    }

    #[test]
    fn a_page_of_an_index_holds_its_records_only() {
        let store = store(10);
        let paging = Paging { limit: 2, ..Paging::default() };
        let page = store.page_of(&KIND, ("parity", "even"), &paging, |record| record.id != "t0008").unwrap();
        assert_eq!(ids(&page), ["t0006", "t0004"]);
        assert_eq!((page.before, page.after.as_deref()), (None, Some("t0004")));
    }

    #[test]
    fn an_unknown_cursor_is_an_error_and_a_removed_one_is_not() {
        let mut store = store(3);
        store.remove(&KIND, "t0001");
        let paging = |after: &str| Paging { after: Some(after.to_owned()), ..Paging::default() };
        assert_eq!(ids(&store.page(&KIND, &paging("t0001"), |_| true).unwrap()), ["t0000"]);
        assert_eq!(store.page(&KIND, &paging("nope"), |_| true).unwrap_err(), UnknownCursor("after"));
    }

    fn orders() -> impl Strategy<Value = Order> {
        prop_oneof![Just(Order::Ascending), Just(Order::Descending), Just(Order::Normal)]
    }

    proptest! {
        #[test]
        fn pages_joined_are_the_whole_list(count in 0usize..60, limit in 1usize..12, order in orders()) {
            let paging = Paging { limit, order, ..Paging::default() };
            let seen = follow(&mut store(count), &paging, |_, _| {});
            let mut expected: Vec<String> = (0..count).map(|number| format!("t{number:04}")).collect();
            if order != Order::Ascending {
                expected.reverse();
            }
            prop_assert_eq!(seen, expected);
        }

        #[test]
        fn nothing_repeats_or_is_lost_while_records_come_and_go(
            count in 1usize..40,
            limit in 1usize..8,
            order in orders(),
            removed in proptest::collection::vec(0usize..40, 0..10),
        ) {
            let paging = Paging { limit, order, ..Paging::default() };
            let seen = follow(&mut store(count), &paging, |store, round| {
                // Growth must end, or an ascending listing would follow it forever.
                if round < 20 {
                    add(store, 1000 + round);
                }
                if let Some(number) = removed.get(round) {
                    store.remove(&KIND, &format!("t{number:04}"));
                }
            });
            let unique: BTreeSet<&String> = seen.iter().collect();
            prop_assert_eq!(unique.len(), seen.len());
            for number in 0..count {
                let id = format!("t{number:04}");
                prop_assert!(removed.contains(&number) || unique.contains(&id));
            }
        }

        #[test]
        fn going_back_gives_the_page_one_came_from(count in 2usize..40, limit in 1usize..8) {
            let store = store(count);
            let first = store.page(&KIND, &Paging { limit, ..Paging::default() }, |_| true).unwrap();
            if let Some(after) = first.after.clone() {
                let second = Paging { limit, after: Some(after), ..Paging::default() };
                let second = store.page(&KIND, &second, |_| true).unwrap();
                let back = Paging { limit, before: second.before, ..Paging::default() };
                prop_assert_eq!(ids(&store.page(&KIND, &back, |_| true).unwrap()), ids(&first));
            }
        }
    }
}
