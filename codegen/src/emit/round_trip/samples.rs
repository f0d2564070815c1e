//! Values for parameters: as a Rust expression, and as what must then be on the wire.

use serde_json::{Map, Value, json};

use crate::ir::{Api, Field, Primitive, Type};
use crate::names::RUST;

/// How much a sample holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// What must be there.
    Minimal,
    /// Everything.
    Full,
    /// What must be there, and null for everything that can be.
    Nulls,
}

/// A value in both notations.
pub(super) struct Sample {
    /// An expression of exactly the type that the member is held as, `Option` and `Patch` aside.
    pub owned: String,
    /// A shorter expression that a setter takes.
    pub argument: String,
    /// What the wire shows.
    pub wire: Value,
}

impl Sample {
    fn plain(rust: impl Into<String>, wire: Value) -> Self {
        let rust = rust.into();
        Self { owned: rust.clone(), argument: rust, wire }
    }
}

/// Whether [`Extent::Nulls`] differs from [`Extent::Minimal`] for this member.
pub(super) fn has_nulls(api: &Api, field: &Field) -> bool {
    match field.ty.nullable() {
        (_, true) => true,
        (Type::Model(name), _) => {
            !field.recursive && api.models[name].fields.iter().any(|field| has_nulls(api, field))
        }
        _ => false,
    }
}

/// Whether a sample of this extent holds the member.
pub(super) fn includes(api: &Api, field: &Field, extent: Extent) -> bool {
    match extent {
        Extent::Minimal => field.required,
        // One level is enough of what contains itself.
        Extent::Full => field.required || !field.recursive,
        Extent::Nulls => field.required || has_nulls(api, field),
    }
}

/// What is passed for a member, and what the wire then shows.
pub(super) fn member(api: &Api, field: &Field, extent: Extent) -> (String, Value) {
    let (ty, nullable) = field.ty.nullable();
    if nullable && extent == Extent::Nulls {
        let rust = if field.required { "None" } else { "Patch::Null" };
        return (rust.to_owned(), Value::Null);
    }
    let sample = value(api, &field.name, ty, field.secret, extent);
    let rust = match (field.required, nullable) {
        (true, true) => format!("Some({})", sample.owned),
        (false, true) => format!("Patch::Value({})", sample.owned),
        _ => sample.argument,
    };
    (rust, sample.wire)
}

/// A value of a type; `name` makes texts tell members apart.
pub(super) fn value(api: &Api, name: &str, ty: &Type, secret: bool, extent: Extent) -> Sample {
    let text = |text: String| {
        let literal = format!("{text:?}");
        let owned = if secret { format!("Secret::from({literal})") } else { format!("{literal}.to_owned()") };
        Sample { owned, argument: literal, wire: text.into() }
    };
    let wire_enum = |value: &str| {
        let literal = format!("{value:?}");
        Sample { owned: format!("{literal}.into()"), argument: literal, wire: value.into() }
    };
    match ty {
        Type::Primitive(primitive) => match primitive {
            // A space, a sign of each encoding and a letter beyond ASCII.
            Primitive::String => text(format!("{name} + & ü")),
            Primitive::Email => text("ada+test@example.com".to_owned()),
            Primitive::Uri => text("https://example.com/callback?from=test".to_owned()),
            Primitive::Datetime => {
                let moment = "2026-01-15T12:00:00Z";
                Sample::plain(format!("{moment:?}.parse().unwrap()"), moment.into())
            }
            Primitive::Int => Sample::plain("7", 7.into()),
            Primitive::Float => Sample::plain("0.5", json!(0.5)),
            Primitive::Bool => Sample::plain("true", true.into()),
            Primitive::Any => Sample::plain("json!({\"key\": [1, null]})", json!({"key": [1, null]})),
        },
        Type::Text(constant) => text(constant.clone()),
        Type::Truth(constant) => Sample::plain(constant.to_string(), (*constant).into()),
        Type::List(inner) => {
            let item = value(api, name, inner, secret, extent);
            // Two texts show how lists are joined; one of anything else is enough.
            let second =
                matches!(**inner, Type::Primitive(Primitive::String)).then(|| text("second".to_owned()));
            let items: Vec<Sample> = std::iter::once(item).chain(second).collect();
            let join = |part: fn(&Sample) -> &str| items.iter().map(part).collect::<Vec<_>>().join(", ");
            Sample {
                owned: format!("vec![{}]", join(|item| &item.owned)),
                argument: format!("[{}]", join(|item| &item.argument)),
                wire: items.iter().map(|item| item.wire.clone()).collect(),
            }
        }
        Type::Map(inner) => map(api, name, inner, secret, extent),
        Type::OneOf(parts) => {
            let first = value(api, name, &Type::Primitive(parts[0]), false, extent);
            Sample { owned: format!("{}.into()", first.argument), argument: first.argument, wire: first.wire }
        }
        Type::Model(name) => model(api, name, extent),
        Type::Union(name) => {
            let sample = model(api, &api.unions[name].variants[0].1, extent);
            Sample { owned: format!("{}.into()", sample.owned), argument: sample.argument, wire: sample.wire }
        }
        Type::Enum(name) => match api.enums.get(name) {
            Some(item) => wire_enum(&item.values[0]),
            None => wire_enum(&api.page_order[0]),
        },
        Type::EventName => wire_enum(&api.events[0].name),
        Type::Event => Sample::plain("json!({})", json!({})),
        Type::Nullable(inner) => value(api, name, inner, secret, extent),
    }
}

/// A model by `new` and setters.
pub(super) fn model(api: &Api, name: &str, extent: Extent) -> Sample {
    let model = &api.models[name];
    let (mut arguments, mut setters) = (Vec::new(), String::new());
    let mut wire = Map::new();
    for field in &model.fields {
        if !includes(api, field, extent) {
            continue;
        }
        let constant = matches!(field.ty, Type::Text(_) | Type::Truth(_));
        let (rust, shown) = member(api, field, extent);
        wire.insert(field.name.clone(), shown);
        match (field.required, constant) {
            (true, true) => {}
            (true, false) => arguments.push(rust),
            (false, _) => setters.push_str(&format!(".{}({rust})", RUST.field(&field.name))),
        }
    }
    Sample::plain(format!("{name}::new({}){setters}", arguments.join(", ")), Value::Object(wire))
}

fn map(api: &Api, name: &str, inner: &Type, secret: bool, extent: Extent) -> Sample {
    let (item_type, nullable) = inner.nullable();
    let item = value(api, name, item_type, secret, extent);
    if nullable {
        let rust = format!("(\"key\".to_owned(), Some({})), (\"gone\".to_owned(), None)", item.owned);
        return Sample {
            owned: format!("BTreeMap::from([{rust}])"),
            argument: format!("[{rust}]"),
            wire: json!({"key": item.wire, "gone": null}),
        };
    }
    Sample {
        owned: format!("BTreeMap::from([(\"key\".to_owned(), {})])", item.owned),
        argument: format!("[(\"key\", {})]", item.argument),
        wire: json!({"key": item.wire}),
    }
}
