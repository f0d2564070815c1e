//! The emulator's data: one collection of records per kind of resource, in order of creation, with
//! quick lookup by id and by indexed member. Cursor pages are cut in `page.rs`.

mod collection;
mod record;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(crate) use collection::Collection;
use collection::{EMPTY, NOTHING};
pub use record::Record;

use crate::page::{self, Page, Paging, UnknownCursor};

/// What a kind of resource is called and how it is looked up.
#[derive(Debug)]
pub struct Kind {
    /// Name of the collection, the `object` of the resource: `organization`.
    pub name: &'static str,
    /// Prefix of its ids: `org`.
    pub prefix: &'static str,
    /// How "not found" messages call it: `Organization`.
    pub label: &'static str,
    /// Members (of the body or hidden) that [`Store::find`] looks up. Only text members are indexed.
    pub indexes: &'static [&'static str],
    /// Records that go with the record they belong to: name of the owner's kind and the indexed member that
    /// holds its id, such as `("organization", "organization_id")`.
    pub owners: &'static [(&'static str, &'static str)],
}

/// All collections.
#[derive(Clone, Debug, Default)]
pub struct Store {
    collections: BTreeMap<&'static str, Collection>,
}

impl Store {
    /// Adds a record as the newest of its kind; a record of the same id is replaced and loses its place.
    pub fn insert(&mut self, kind: &'static Kind, record: Record) {
        let collection = self.collections.entry(kind.name).or_insert_with(|| Collection::new(kind));
        collection.insert(record);
    }

    /// The record with this id.
    pub fn get(&self, kind: &Kind, id: &str) -> Option<&Record> {
        self.collections.get(kind.name)?.get(id)
    }

    /// Changes a record in place and returns it.
    pub fn update(&mut self, kind: &Kind, id: &str, change: impl FnOnce(&mut Record)) -> Option<&Record> {
        self.collections.get_mut(kind.name)?.update(id, change)
    }

    /// Takes a record out, and with it the records that it owns. Its id stays usable as a cursor.
    pub fn remove(&mut self, kind: &Kind, id: &str) -> Option<Record> {
        let removed = self.collections.get_mut(kind.name)?.remove(id)?;
        let mut owned = Vec::new();
        for collection in self.collections.values() {
            for (_, member) in collection.owners.iter().filter(|(owner, _)| *owner == kind.name) {
                for sequence in collection.found(member, id).into_iter().flatten() {
                    owned.extend(collection.records.get(sequence).map(|r| (collection.kind, r.id.clone())));
                }
            }
        }
        for (kind, id) in owned.into_iter().filter_map(|(kind, id)| Some((kind?, id))) {
            self.remove(kind, &id);
        }
        Some(removed)
    }

    /// The records whose indexed `member` is `value`, oldest first.
    pub fn find<'a>(
        &'a self,
        kind: &Kind,
        member: &str,
        value: &str,
    ) -> impl DoubleEndedIterator<Item = &'a Record> + use<'a> {
        debug_assert!(kind.indexes.contains(&member), "`{member}` of {} is not indexed", kind.name);
        let collection = self.collections.get(kind.name);
        collection.into_iter().flat_map({
            let found = collection.and_then(|collection| collection.found(member, value));
            move |collection| found.into_iter().flatten().filter_map(|sequence| collection.record(sequence))
        })
    }

    /// All records of a kind, oldest first.
    pub fn all(&self, kind: &Kind) -> impl DoubleEndedIterator<Item = &Record> {
        self.named(kind.name)
    }

    /// How many records of a kind there are.
    pub fn count(&self, kind: &Kind) -> usize {
        self.collections.get(kind.name).map_or(0, |collection| collection.records.len())
    }

    /// The kinds of which there were records, with how many there are.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.collections.iter().map(|(kind, collection)| (*kind, collection.records.len()))
    }

    /// All records of a kind that is known by its name alone, oldest first.
    pub fn named(&self, kind: &str) -> impl DoubleEndedIterator<Item = &Record> {
        self.collections
            .get(kind)
            .into_iter()
            .flat_map(|collection| collection.records.values().map(Arc::as_ref))
    }

    /// Kind and id of every record.
    pub fn ids(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.collections.iter().flat_map(|(kind, collection)| {
            collection.records.values().map(move |record| (*kind, record.id.as_str()))
        })
    }

    /// A cursor page of the records that pass `keep`.
    pub fn page(
        &self,
        kind: &Kind,
        paging: &Paging,
        keep: impl Fn(&Record) -> bool,
    ) -> Result<Page<'_>, UnknownCursor> {
        match self.collections.get(kind.name) {
            Some(collection) => page::cut(collection, None, paging, &keep),
            None => page::cut(&EMPTY, None, paging, &keep),
        }
    }

    /// A cursor page of the records whose indexed `member` is `value` and that pass `keep`.
    pub fn page_of(
        &self,
        kind: &Kind,
        (member, value): (&str, &str),
        paging: &Paging,
        keep: impl Fn(&Record) -> bool,
    ) -> Result<Page<'_>, UnknownCursor> {
        debug_assert!(kind.indexes.contains(&member), "`{member}` of {} is not indexed", kind.name);
        match self.collections.get(kind.name) {
            Some(collection) => {
                let subset = collection.found(member, value).unwrap_or(&NOTHING);
                page::cut(collection, Some(subset), paging, &keep)
            }
            None => page::cut(&EMPTY, None, paging, &keep),
        }
    }

    /// A cursor page of the records whose indexed `member` is one of `values` and that pass `keep`.
    pub fn page_of_any<'v>(
        &self,
        kind: &Kind,
        member: &str,
        values: impl IntoIterator<Item = &'v str>,
        paging: &Paging,
        keep: impl Fn(&Record) -> bool,
    ) -> Result<Page<'_>, UnknownCursor> {
        debug_assert!(kind.indexes.contains(&member), "`{member}` of {} is not indexed", kind.name);
        let Some(collection) = self.collections.get(kind.name) else {
            return page::cut(&EMPTY, None, paging, &keep);
        };
        let found = values.into_iter().filter_map(|value| collection.found(member, value));
        let subset: BTreeSet<u64> = found.flatten().copied().collect();
        page::cut(collection, Some(&subset), paging, &keep)
    }

    /// A cursor page of the records with these ids that pass `keep`; an id of which there is no record is passed over.
    pub fn page_among<'i>(
        &self,
        kind: &Kind,
        ids: impl IntoIterator<Item = &'i str>,
        paging: &Paging,
        keep: impl Fn(&Record) -> bool,
    ) -> Result<Page<'_>, UnknownCursor> {
        let Some(collection) = self.collections.get(kind.name) else {
            return page::cut(&EMPTY, None, paging, &keep);
        };
        let subset: BTreeSet<u64> =
            ids.into_iter().filter_map(|id| collection.positions.get(id).copied()).collect();
        page::cut(collection, Some(&subset), paging, &keep)
    }
}

#[cfg(test)]
mod tests;
