//! The type language of the API description: `string`, `User?`, `map<string|int>[]`, `=constant`, `T = default secret`.

/// A type as written, names not yet resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypeExpression {
    /// `string`, `datetime`, … , `any`.
    Primitive(Primitive),
    /// `=value`.
    Constant(String),
    /// `T[]`.
    List(Box<TypeExpression>),
    /// `map<T>`.
    Map(Box<TypeExpression>),
    /// `a|b`.
    OneOf(Vec<Primitive>),
    /// The name of a model, union or enum.
    Name(String),
    /// `T?`.
    Nullable(Box<TypeExpression>),
}

/// The types that need no definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Primitive {
    /// Text.
    String,
    /// RFC 3339 timestamp.
    Datetime,
    /// E-mail address.
    Email,
    /// URI.
    Uri,
    /// 64-bit integer.
    Int,
    /// Number.
    Float,
    /// Truth value.
    Bool,
    /// Any JSON value.
    Any,
}

impl Primitive {
    /// The primitive of this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::String,
            "datetime" => Self::Datetime,
            "email" => Self::Email,
            "uri" => Self::Uri,
            "int" => Self::Int,
            "float" => Self::Float,
            "bool" => Self::Bool,
            "any" => Self::Any,
            _ => return None,
        })
    }

    /// Its name in the API description.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Datetime => "datetime",
            Self::Email => "email",
            Self::Uri => "uri",
            Self::Int => "int",
            Self::Float => "float",
            Self::Bool => "bool",
            Self::Any => "any",
        }
    }
}

/// A type with its suffixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Annotated {
    /// The type.
    pub ty: TypeExpression,
    /// ` = default`: what the server assumes.
    pub default: Option<String>,
    /// ` deprecated`.
    pub deprecated: bool,
    /// ` secret`: never to be printed.
    pub secret: bool,
}

/// Reads a type with its suffixes.
pub(crate) fn parse_annotated(text: &str) -> Result<Annotated, String> {
    let mut rest = text.trim();
    let secret = strip_word(&mut rest, "secret");
    let deprecated = strip_word(&mut rest, "deprecated");
    let default = match rest.split_once(" = ") {
        Some((ty, default)) => {
            rest = ty;
            Some(default.trim().to_owned())
        }
        None => None,
    };
    Ok(Annotated { ty: parse(rest)?, default, deprecated, secret })
}

/// Reads a type without suffixes.
pub(crate) fn parse(text: &str) -> Result<TypeExpression, String> {
    let text = text.trim();
    if let Some(value) = text.strip_prefix('=') {
        return if value.is_empty() {
            Err("a constant needs a value".to_owned())
        } else {
            Ok(TypeExpression::Constant(value.to_owned()))
        };
    }
    if let Some(inner) = text.strip_suffix('?') {
        let inner = parse(inner)?;
        return match inner {
            TypeExpression::Nullable(_) => Err(format!("`{text}`: null is named twice")),
            inner => Ok(TypeExpression::Nullable(Box::new(inner))),
        };
    }
    if let Some(inner) = text.strip_suffix("[]") {
        return Ok(TypeExpression::List(Box::new(parse(inner)?)));
    }
    if let Some(inner) = text.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        return Ok(TypeExpression::Map(Box::new(parse(inner)?)));
    }
    if text.contains('|') {
        return one_of(text);
    }
    if let Some(primitive) = Primitive::from_name(text) {
        return Ok(TypeExpression::Primitive(primitive));
    }
    let name_like =
        text.starts_with(|c: char| c.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphanumeric());
    if name_like { Ok(TypeExpression::Name(text.to_owned())) } else { Err(format!("`{text}` is not a type")) }
}

fn one_of(text: &str) -> Result<TypeExpression, String> {
    let parts = text.split('|').map(|part| match Primitive::from_name(part.trim()) {
        Some(Primitive::Any) | None => Err(format!("`{text}`: only scalar types can be alternatives")),
        Some(primitive) => Ok(primitive),
    });
    Ok(TypeExpression::OneOf(parts.collect::<Result<_, _>>()?))
}

fn strip_word(rest: &mut &str, word: &str) -> bool {
    match rest.strip_suffix(word).and_then(|before| before.strip_suffix(' ')) {
        Some(before) => {
            *rest = before.trim_end();
            true
        }
        None => false,
    }
}
