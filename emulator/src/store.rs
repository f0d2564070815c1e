//! The emulator's data: one collection of records per kind of resource, in order of creation, with
//! quick lookup by id and by indexed member. Cursor pages are cut in `page.rs`.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::hash::BuildHasherDefault;
use std::sync::{Arc, OnceLock};

use serde_json::{Map, Value};

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

/// One resource.
#[derive(Clone, PartialEq)]
pub struct Record {
    /// Its id.
    pub id: String,
    /// The members that the API shows.
    pub body: Map<String, Value>,
    /// Members that it does not show: password hashes, codes, links to other records.
    pub hidden: Map<String, Value>,
    written: Written,
}

/// The body of a record as JSON text, once it has been asked for. A copy of the record starts without it: whoever makes
/// one means to change it.
#[derive(Default)]
struct Written(OnceLock<Box<str>>);

impl Clone for Written {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Record {
    /// A record whose id is `body.id` (empty if that is not text).
    pub fn new(body: Value) -> Self {
        let body = match body {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        let id = body.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { id, body, hidden: Map::new(), written: Written::default() }
    }

    /// Adds a hidden member.
    pub fn with_hidden(mut self, member: &str, value: impl Into<Value>) -> Self {
        self.hidden.insert(member.to_owned(), value.into());
        self
    }

    /// A member, shown or hidden; `Null` if there is none.
    pub fn member(&self, name: &str) -> &Value {
        self.body.get(name).or_else(|| self.hidden.get(name)).unwrap_or(&Value::Null)
    }

    /// A text member, shown or hidden; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.member(name).as_str().unwrap_or_default()
    }

    /// Sets a member of the body.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.body.insert(name.to_owned(), value.into());
    }

    /// Sets a hidden member.
    pub fn set_hidden(&mut self, name: &str, value: impl Into<Value>) {
        self.hidden.insert(name.to_owned(), value.into());
    }

    /// The body as a JSON object.
    pub fn value(&self) -> Value {
        Value::Object(self.body.clone())
    }

    /// The body as JSON text, which is written once for a record in the store. Only the store may be asked for it: what
    /// is done to `body` afterwards does not show.
    pub(crate) fn json(&self) -> &str {
        let write = || serde_json::to_string(&self.body).unwrap_or_default().into_boxed_str();
        self.written.0.get_or_init(write)
    }
}

/// Shows the id only: members can hold secrets.
impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record").field("id", &self.id).finish_non_exhaustive()
    }
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

/// Ids and other texts, of which there are many that begin alike: an ordered map would compare a dozen of them at every look-up.
/// Its order, which nothing depends on, is the same in every run.
pub(crate) type Table<T> = HashMap<String, T, BuildHasherDefault<DefaultHasher>>;

static NOTHING: BTreeSet<u64> = BTreeSet::new();
static EMPTY: Collection = Collection {
    kind: None,
    owners: &[],
    records: BTreeMap::new(),
    positions: Table::with_hasher(BuildHasherDefault::new()),
    indexes: Vec::new(),
    next: 0,
};

/// Records of one kind, keyed by a number that grows with each insertion.
#[derive(Clone, Debug)]
pub(crate) struct Collection {
    /// `None` only in the empty collection that stands for a kind without records.
    kind: Option<&'static Kind>,
    owners: &'static [(&'static str, &'static str)],
    /// Shared with the copies of the state, snapshots among them, until one of them changes a record.
    pub(crate) records: BTreeMap<u64, Arc<Record>>,
    /// Where each id is or was: a cursor survives the removal of its record, so that a caller can page
    /// through a list and delete what it finds.
    pub(crate) positions: Table<u64>,
    indexes: Vec<(&'static str, Table<BTreeSet<u64>>)>,
    next: u64,
}

impl Collection {
    fn new(kind: &'static Kind) -> Self {
        Self {
            kind: Some(kind),
            owners: kind.owners,
            indexes: kind.indexes.iter().map(|member| (*member, Table::default())).collect(),
            ..EMPTY.clone()
        }
    }

    fn get(&self, id: &str) -> Option<&Record> {
        self.record(self.positions.get(id)?)
    }

    /// The record at a place.
    pub(crate) fn record(&self, sequence: &u64) -> Option<&Record> {
        self.records.get(sequence).map(Arc::as_ref)
    }

    fn insert(&mut self, record: Record) {
        self.remove(&record.id);
        let sequence = self.next;
        self.next += 1;
        self.positions.insert(record.id.clone(), sequence);
        self.index(sequence, &record);
        self.records.insert(sequence, Arc::new(record));
    }

    fn update(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> Option<&Record> {
        let sequence = *self.positions.get(id)?;
        let mut shared = self.records.remove(&sequence)?;
        self.unindex(sequence, &shared);
        let record = Arc::make_mut(&mut shared);
        change(record);
        record.written = Written::default();
        self.index(sequence, record);
        Some(self.records.entry(sequence).or_insert(shared))
    }

    fn remove(&mut self, id: &str) -> Option<Record> {
        let sequence = *self.positions.get(id)?;
        let record = self.records.remove(&sequence)?;
        self.unindex(sequence, &record);
        Some(Arc::unwrap_or_clone(record))
    }

    fn found(&self, member: &str, value: &str) -> Option<&BTreeSet<u64>> {
        self.indexes.iter().find(|(name, _)| *name == member)?.1.get(value)
    }

    fn index(&mut self, sequence: u64, record: &Record) {
        for (member, entries) in &mut self.indexes {
            if let Some(value) = record.member(member).as_str() {
                entries.entry(value.to_owned()).or_default().insert(sequence);
            }
        }
    }

    fn unindex(&mut self, sequence: u64, record: &Record) {
        for (member, entries) in &mut self.indexes {
            if let Some(value) = record.member(member).as_str()
                && let Some(sequences) = entries.get_mut(value)
            {
                sequences.remove(&sequence);
                if sequences.is_empty() {
                    entries.remove(value);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static KIND: Kind = Kind {
        name: "thing",
        prefix: "thing",
        label: "Thing",
        indexes: &["color", "owner"],
        owners: &[("thing", "owner")],
    };

    fn ids<'a>(records: impl Iterator<Item = &'a Record>) -> Vec<&'a str> {
        records.map(|record| record.id.as_str()).collect()
    }

    #[test]
    fn indexes_follow_changes_and_removals() {
        let mut store = Store::default();
        store.insert(&KIND, Record::new(json!({"id": "a", "color": "red"})));
        store.insert(&KIND, Record::new(json!({"id": "b", "color": "red"})).with_hidden("owner", "x"));
        assert_eq!(ids(store.find(&KIND, "color", "red")), ["a", "b"]);
        assert_eq!(ids(store.find(&KIND, "owner", "x")), ["b"]);

        store.update(&KIND, "a", |record| record.set("color", "blue"));
        assert_eq!(ids(store.find(&KIND, "color", "red")), ["b"]);
        assert_eq!(ids(store.find(&KIND, "color", "blue")), ["a"]);

        assert_eq!(store.remove(&KIND, "b").map(|record| record.id), Some("b".to_owned()));
        assert_eq!(ids(store.find(&KIND, "color", "red")), Vec::<&str>::new());
        assert_eq!(store.remove(&KIND, "b"), None);
        assert!(store.get(&KIND, "a").is_some() && store.get(&KIND, "b").is_none());
    }

    #[test]
    fn the_text_of_a_record_follows_its_changes() {
        let mut store = Store::default();
        store.insert(&KIND, Record::new(json!({"id": "a", "color": "red"})));
        assert_eq!(store.get(&KIND, "a").map(Record::json), Some(r#"{"color":"red","id":"a"}"#));
        store.update(&KIND, "a", |record| record.set("color", "blue"));
        assert_eq!(store.get(&KIND, "a").map(Record::json), Some(r#"{"color":"blue","id":"a"}"#));
        let mut copy = store.get(&KIND, "a").cloned().unwrap();
        copy.set("color", "green");
        store.insert(&KIND, copy);
        assert_eq!(store.get(&KIND, "a").map(Record::json), Some(r#"{"color":"green","id":"a"}"#));
    }

    #[test]
    fn owned_records_go_with_their_owner() {
        let mut store = Store::default();
        store.insert(&KIND, Record::new(json!({"id": "a"})));
        store.insert(&KIND, Record::new(json!({"id": "b", "owner": "a"})));
        store.insert(&KIND, Record::new(json!({"id": "c", "owner": "b"})));
        store.insert(&KIND, Record::new(json!({"id": "d"})));
        store.remove(&KIND, "a");
        assert_eq!(ids(store.all(&KIND)), ["d"]);
    }

    #[test]
    fn debug_output_hides_the_members() {
        let record = Record::new(json!({"id": "a", "secret": "hush"})).with_hidden("password", "hush");
        assert!(!format!("{record:?}").contains("hush"));
    }
}
