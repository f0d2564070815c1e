//! Members with three states.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Visitor};

use crate::decode::PATCH;

/// A member of a request that can be left alone, cleared or set.
///
/// `Patch<T>` comes from a `T` or an `Option<T>`, so that setters take both: `external_id("crm-7")` sets,
/// `external_id(None)` clears.
///
/// ```
/// use workos_kit::Patch;
///
/// assert_eq!(Patch::<String>::default(), Patch::Absent);
/// assert_eq!(Patch::from(7), Patch::Value(7));
/// assert_eq!(Patch::<i64>::from(None), Patch::Null);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums)]
pub enum Patch<T> {
    /// Not sent: what the server has stays as it is.
    #[default]
    Absent,
    /// Sent as null: what the server has is cleared.
    Null,
    /// Sent.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether the member is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one, by value.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// Absent members are skipped by `skip_serializing_if`; written on its own, an absent value is null.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

/// A member that is there is null or a value; the decoder of a struct makes a missing one absent.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(PATCH, PatchVisitor(PhantomData))
    }
}

struct PatchVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PatchVisitor<T> {
    type Value = Patch<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or null")
    }

    fn visit_unit<E>(self) -> Result<Patch<T>, E> {
        Ok(Patch::Absent)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Patch<T>, D::Error> {
        Option::deserialize(deserializer).map(Patch::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize)]
    struct Params {
        #[serde(skip_serializing_if = "Patch::is_absent")]
        a: Patch<i64>,
    }

    #[test]
    fn three_states_are_three_texts() {
        for (a, text) in
            [(Patch::Absent, "{}"), (Patch::Null, r#"{"a":null}"#), (Patch::Value(1), r#"{"a":1}"#)]
        {
            assert_eq!(serde_json::to_string(&Params { a }).unwrap(), text);
        }
    }

    #[test]
    fn on_its_own_it_is_null_or_a_value() {
        assert_eq!(serde_json::from_str::<Patch<i64>>("null").unwrap(), Patch::Null);
        assert_eq!(serde_json::from_str::<Patch<i64>>("7").unwrap(), Patch::Value(7));
        assert!(serde_json::from_str::<Patch<i64>>("\"7\"").is_err());
    }

    #[test]
    fn it_comes_from_values_and_options() {
        assert_eq!(Patch::from("a"), Patch::Value("a".to_owned()));
        assert_eq!(Patch::from(Some(1)), Patch::Value(1));
        let states = [Patch::Absent, Patch::Null, Patch::Value(1)];
        assert_eq!(states.each_ref().map(Patch::is_absent), [true, false, false]);
        assert_eq!(states.each_ref().map(Patch::is_null), [false, true, false]);
        assert_eq!(states.each_ref().map(Patch::value), [None, None, Some(&1)]);
        assert_eq!(states.map(Patch::into_value), [None, None, Some(1)]);
    }
}
