//! Decoding of answers: lenient where live answers are, exact about what is wrong where they cannot be read.
//!
//! A member that is missing or null is `None`, an empty list or an empty map where the type allows it. Members
//! without a name in this version go to `extra`. An error names the path of the member.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{
        self, DeserializeOwned, MapAccess, Visitor,
        value::{MapDeserializer, SeqDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::Value;

use crate::page::{List, Page};

/// How the body of an answer becomes a value.
pub(crate) type Decode<T> = fn(&[u8]) -> Result<T, serde_json::Error>;

/// One value.
pub(crate) fn value<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    match str::from_utf8(body) {
        // Checked once and whole, which costs a tenth of checking each text by itself.
        Ok(text) => serde_json::from_str(text),
        // Fails, and says where.
        Err(_) => serde_json::from_slice(body),
    }
}

/// Whatever came, if anything.
#[allow(clippy::unnecessary_wraps, reason = "has the form of the other decoders")]
pub(crate) fn nothing(_body: &[u8]) -> Result<(), serde_json::Error> {
    Ok(())
}

/// A page with cursors.
pub(crate) fn page<T: DeserializeOwned>(body: &[u8]) -> Result<Page<T>, serde_json::Error> {
    value(body)
}

/// A list without cursors.
pub(crate) fn list<T: DeserializeOwned>(body: &[u8]) -> Result<List<T>, serde_json::Error> {
    value(body)
}

/// What is wrong with a body, without the texts it holds: serde quotes a value of the wrong type, and that value
/// can be a token or a person.
pub(crate) fn describe(cause: &serde_json::Error) -> String {
    let text = cause.to_string();
    match (text.find('"'), text.rfind('"')) {
        (Some(start), Some(end)) if start < end => {
            format!("{}[hidden]{}", &text[..start], &text[end + 1..])
        }
        _ => text,
    }
}

/// The variant of a union, from the object that holds its tag.
pub(crate) fn variant<T: DeserializeOwned, E: de::Error>(value: Value) -> Result<Box<T>, E> {
    serde_json::from_value(value).map(Box::new).map_err(E::custom)
}

/// Implements `Deserialize` for a struct with a member `extra`.
///
/// serde's derive could do the same with `flatten`, but would buffer every member of every object.
macro_rules! decode_struct {
    ($name:ident $(<$generic:ident>)? { $($field:ident: $wire:literal),* $(,)? }) => {
        impl<'de $(, $generic: serde::Deserialize<'de>)?> serde::Deserialize<'de> for $name $(<$generic>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const NAMES: &[&str] = &[$($wire),*];
                let visitor = $crate::decode::StructVisitor::<Self>::NEW;
                deserializer.deserialize_struct(stringify!($name), NAMES, visitor)
            }
        }

        impl<'de $(, $generic: serde::Deserialize<'de>)?> serde::de::Visitor<'de>
            for $crate::decode::StructVisitor<$name $(<$generic>)?>
        {
            type Value = $name $(<$generic>)?;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                $(let mut $field = None;)*
                let mut extra = $crate::extra::Extra::default();
                while let Some(name) = map.next_key::<$crate::decode::Name<'de>>()? {
                    match name.as_str() {
                        $($wire => $field = Some($crate::decode::member(&mut map, $wire)?),)*
                        _ => {
                            let value = map.next_value()?;
                            extra.insert(name.into_owned(), value);
                        }
                    }
                }
                Ok($name {
                    $($field: match $field {
                        Some(value) => value,
                        None => $crate::decode::missing($wire)?,
                    },)*
                    extra,
                })
            }
        }
    };
}

pub(crate) use decode_struct;

/// The visitor of a struct; [`decode_struct!`] says what it does for each.
pub(crate) struct StructVisitor<T>(PhantomData<T>);

impl<T> StructVisitor<T> {
    pub(crate) const NEW: Self = Self(PhantomData);
}

/// The name of a member, borrowed from the body unless it is written with escapes.
pub(crate) struct Name<'de>(Cow<'de, str>);

impl Name<'_> {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_owned(self) -> String {
        self.0.into_owned()
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E>(self, name: String) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name)))
    }
}

/// The value of the member whose name was just read. An error tells the member, so that nested ones form a path.
pub(crate) fn member<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    name: &'static str,
) -> Result<T, A::Error> {
    match map.next_value::<NullOr<T>>() {
        Ok(NullOr(value)) => Ok(value),
        Err(error) => Err(in_member(name, &error)),
    }
}

/// The value of a member that did not come.
pub(crate) fn missing<'de, T: Deserialize<'de>, E: de::Error>(name: &'static str) -> Result<T, E> {
    T::deserialize(NoValue { is_null: false, name, error: PhantomData })
}

#[cold]
fn in_member<E: de::Error>(name: &'static str, error: &E) -> E {
    E::custom(format_args!("{name}: {error}"))
}

/// A value that may be null although its type has no null.
struct NullOr<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NullOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(NullOrVisitor(PhantomData)).map(Self)
    }
}

struct NullOrVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for NullOrVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or null")
    }

    fn visit_none<E: de::Error>(self) -> Result<T, E> {
        T::deserialize(NoValue { is_null: true, name: "", error: PhantomData })
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

/// Name under which [`Patch`](crate::Patch) asks, since it alone tells missing from null.
pub(crate) const PATCH: &str = "workos_kit::Patch";

/// A deserializer of nothing: what a type makes of a member that is missing or null.
struct NoValue<E> {
    is_null: bool,
    name: &'static str,
    error: PhantomData<E>,
}

impl<E: de::Error> NoValue<E> {
    fn refuse<T>(self) -> Result<T, E> {
        if self.is_null { Err(E::custom("null is not allowed")) } else { Err(E::missing_field(self.name)) }
    }
}

impl<'de, E: de::Error> Deserializer<'de> for NoValue<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        // Only `any` values and unions ask like this: both can hold null.
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_none()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_seq(SeqDeserializer::<_, E>::new(std::iter::empty::<()>()))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_map(MapDeserializer::<_, E>::new(std::iter::empty::<((), ())>()))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        if name == PATCH && !self.is_null { visitor.visit_unit() } else { visitor.visit_newtype_struct(self) }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, E> {
        self.refuse()
    }

    fn deserialize_str<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, E> {
        self.refuse()
    }

    fn deserialize_string<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, E> {
        self.refuse()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, E> {
        self.refuse()
    }

    fn deserialize_i64<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, E> {
        self.refuse()
    }

    fn deserialize_f64<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, E> {
        self.refuse()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct enum
        identifier ignored_any
    }
}

#[cfg(test)]
#[path = "decode_tests.rs"]
mod tests;
