//! The records of one kind, in order of creation, with an index for each member that is looked up.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::BuildHasherDefault;
use std::sync::Arc;

use super::record::Written;
use super::{Kind, Record};

/// Ids and other texts, of which there are many that begin alike: an ordered map would compare a dozen of them at every look-up.
/// Its order, which nothing depends on, is the same in every run.
pub(crate) type Table<T> = HashMap<String, T, BuildHasherDefault<DefaultHasher>>;

pub(super) static NOTHING: BTreeSet<u64> = BTreeSet::new();
pub(super) static EMPTY: Collection = Collection {
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
    pub(super) kind: Option<&'static Kind>,
    pub(super) owners: &'static [(&'static str, &'static str)],
    /// Shared with the copies of the state, snapshots among them, until one of them changes a record.
    pub(crate) records: BTreeMap<u64, Arc<Record>>,
    /// Where each id is or was: a cursor survives the removal of its record, so that a caller can page
    /// through a list and delete what it finds.
    pub(crate) positions: Table<u64>,
    indexes: Vec<(&'static str, Table<BTreeSet<u64>>)>,
    next: u64,
}

impl Collection {
    pub(super) fn new(kind: &'static Kind) -> Self {
        Self {
            kind: Some(kind),
            owners: kind.owners,
            indexes: kind.indexes.iter().map(|member| (*member, Table::default())).collect(),
            ..EMPTY.clone()
        }
    }

    pub(super) fn get(&self, id: &str) -> Option<&Record> {
        self.record(self.positions.get(id)?)
    }

    /// The record at a place.
    pub(crate) fn record(&self, sequence: &u64) -> Option<&Record> {
        self.records.get(sequence).map(Arc::as_ref)
    }

    pub(super) fn insert(&mut self, record: Record) {
        self.remove(&record.id);
        let sequence = self.next;
        self.next += 1;
        self.positions.insert(record.id.clone(), sequence);
        self.index(sequence, &record);
        self.records.insert(sequence, Arc::new(record));
    }

    pub(super) fn update(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> Option<&Record> {
        let sequence = *self.positions.get(id)?;
        let mut shared = self.records.remove(&sequence)?;
        self.unindex(sequence, &shared);
        let record = Arc::make_mut(&mut shared);
        change(record);
        record.written = Written::default();
        self.index(sequence, record);
        Some(self.records.entry(sequence).or_insert(shared))
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<Record> {
        let sequence = *self.positions.get(id)?;
        let record = self.records.remove(&sequence)?;
        self.unindex(sequence, &record);
        Some(Arc::unwrap_or_clone(record))
    }

    pub(super) fn found(&self, member: &str, value: &str) -> Option<&BTreeSet<u64>> {
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
