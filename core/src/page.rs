//! Lists of records.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize};

use crate::{decode::decode_struct, extra::Extra, open_enum::open_enum};

/// One page of a list, with the cursors to its neighbours.
///
/// [`PageCall::items`](crate::PageCall::items) walks over all pages; take pages by hand where a cursor has to
/// outlive the process.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The records of this page.
    pub data: Vec<T>,
    /// The cursors.
    pub list_metadata: ListMetadata,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! { Page<T> { data: "data", list_metadata: "list_metadata" } }

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

/// Cursors of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListMetadata {
    /// Passed as `before`, it gives the page before this one; `None` on the first page.
    pub before: Option<String>,
    /// Passed as `after`, it gives the page after this one; `None` on the last page.
    pub after: Option<String>,
}

/// A page without this member is a last page.
impl<'de> Deserialize<'de> for ListMetadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Cursors {
            before: Option<String>,
            after: Option<String>,
        }
        let Cursors { before, after } = Option::deserialize(deserializer)?.unwrap_or_default();
        Ok(Self { before, after })
    }
}

/// A list that comes whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct List<T> {
    /// The records.
    pub data: Vec<T>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! { List<T> { data: "data" } }

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.data
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter()
    }
}

open_enum! {
    /// Order of a page.
    pub enum PageOrder {
        /// Oldest first.
        Ascending = "asc",
        /// Newest first; what the server does when it is not told.
        Descending = "desc",
        /// The server's own order, where an endpoint has one.
        Normal = "normal",
    }
}
