//! Enumerations that grow: a value this version does not know is kept, not refused.

/// Declares an enumeration whose known values are variants and whose other values survive a round trip.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version does not know, as it stands on the wire.
            Other(String),
        }

        impl $name {
            /// The values that this version knows, as they stand on the wire.
            pub const VALUES: &'static [&'static str] = &[$($wire),*];

            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(value) => value,
                }
            }

            /// The variant of a known value.
            fn known(value: &str) -> Option<Self> {
                match value {
                    $($wire => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::known(value).unwrap_or_else(|| Self::Other(value.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::known(&value).unwrap_or(Self::Other(value))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::open_enum::deserialize(deserializer, Self::known, Self::Other)
            }
        }
    };
}

pub(crate) use open_enum;

use std::fmt;

use serde::{
    Deserializer,
    de::{self, Visitor},
};

/// Reads the text of an open enumeration; a known value is recognized without being copied.
pub(crate) fn deserialize<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    known: fn(&str) -> Option<T>,
    other: fn(String) -> T,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor { known, other })
}

struct TextVisitor<T> {
    known: fn(&str) -> Option<T>,
    other: fn(String) -> T,
}

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        Ok((self.known)(value).unwrap_or_else(|| (self.other)(value.to_owned())))
    }
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro writes it for enumerations that are public")]
mod tests {
    open_enum! {
        /// States, for the test.
        pub(crate) enum State {
            /// Not yet.
            Draft = "draft",
            /// With a blank, as some are.
            InUse = "in use",
        }
    }

    #[test]
    fn known_and_unknown_values_survive_a_round_trip() {
        let cases =
            [("draft", State::Draft), ("in use", State::InUse), ("DRAFT", State::Other("DRAFT".to_owned()))];
        for (wire, state) in cases {
            let text = format!("\"{wire}\"");
            assert_eq!(serde_json::from_str::<State>(&text).unwrap(), state);
            assert_eq!(serde_json::to_string(&state).unwrap(), text);
            assert_eq!((State::from(wire), State::from(wire.to_owned())), (state.clone(), state.clone()));
            assert_eq!((state.as_str(), state.to_string().as_str()), (wire, wire));
        }
        assert_eq!(State::VALUES, ["draft", "in use"]);
        assert_eq!(serde_json::from_str::<State>(r#""dr\u0061ft""#).unwrap(), State::Draft);
    }

    #[test]
    fn only_text_is_a_value() {
        for text in ["1", "null", "{}", "[]"] {
            assert!(serde_json::from_str::<State>(text).is_err(), "{text}");
        }
    }
}
