//! Carries operations out on a resource.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{Kind, Operation, path};
use crate::scim::attribute::spelled;
use crate::scim::schema::{self, Attribute, Mutability, ResourceType};
use crate::scim::{AttributePath, Error, Filter, Operator, PatchPath, ScimType};

type Members = Map<String, Value>;

/// Carries the operations out, one after another. If one fails, the resource is not to be used.
pub fn apply(
    of: &'static ResourceType,
    resource: &mut Members,
    operations: &[Operation],
) -> Result<(), Error> {
    for operation in operations {
        let value = operation.value.clone().unwrap_or_default();
        match &operation.path {
            Some(path) => at_path(of, resource, operation.kind, path, value)?,
            None => whole(of, resource, operation.kind, value)?,
        }
    }
    Ok(())
}

/// An operation without a path: each member of the value is an operation on the attribute that it names. Attributes
/// that only the server sets are passed over, as they are in a whole resource; Okta sends the `id`.
fn whole(of: &'static ResourceType, resource: &mut Members, kind: Kind, value: Value) -> Result<(), Error> {
    let Value::Object(members) = value else {
        return Err(Error::of(
            ScimType::InvalidValue,
            "The value of an operation without a path must be an object",
        ));
    };
    for (name, value) in members {
        let path = path(&name)?;
        let attribute = schema::find(schema::attributes(of, &path.attribute), &path.attribute.name);
        if attribute.is_none_or(|known| known.mutability != Mutability::ReadOnly) {
            at_path(of, resource, kind, &path, value)?;
        }
    }
    Ok(())
}

fn at_path(
    of: &'static ResourceType,
    resource: &mut Members,
    kind: Kind,
    path: &PatchPath,
    value: Value,
) -> Result<(), Error> {
    // Null stands for no value.
    let kind = if value.is_null() { Kind::Remove } else { kind };
    if path.attribute.name.is_empty() {
        return extension(of, resource, kind, &path.attribute, value);
    }
    let attributes = schema::attributes(of, &path.attribute);
    let attribute = schema::find(attributes, &path.attribute.name);
    let sub = attribute.zip(path.sub.as_deref()).and_then(|(attribute, name)| {
        schema::sub_attributes(attribute).iter().find(|sub| sub.name.eq_ignore_ascii_case(name))
    });
    let is_fixed = |known: &Attribute| known.mutability == Mutability::ReadOnly;
    if attribute.is_some_and(is_fixed) || sub.is_some_and(is_fixed) {
        return Err(Error::of(ScimType::Mutability, format!("{path} cannot be changed")));
    }
    let is_required = attribute.is_some_and(|known| known.required) && path.sub.is_none();
    if is_required && kind == Kind::Remove {
        return Err(Error::of(ScimType::Mutability, format!("{path} cannot be removed")));
    }
    let Some(holder) = holder(of, resource, &path.attribute, kind != Kind::Remove) else {
        return Ok(());
    };
    let name = attribute.map_or_else(|| spelled(holder, &path.attribute.name), |known| known.name.to_owned());
    let step = Step { path, attribute, sub, kind };
    let before = holder.remove(&name);
    let is_plural = attribute.is_some_and(|known| known.multi_valued)
        || path.filter.is_some()
        || before.as_ref().is_some_and(Value::is_array);
    let after = if is_plural {
        let items = match before {
            Some(Value::Array(items)) => items,
            Some(item) => vec![item],
            None => Vec::new(),
        };
        let items = step.plural(items, value)?;
        (!items.is_empty()).then_some(Value::Array(items))
    } else {
        step.singular(before, value)?
    };
    if let Some(after) = after {
        if !attribute.is_none_or(|known| schema::fits(known, &after)) {
            return Err(Error::of(ScimType::InvalidValue, format!("{path} cannot have this value")));
        }
        holder.insert(name, after);
    }
    drop_empty_extension(of, resource);
    Ok(())
}

/// An operation on all attributes of an extension.
fn extension(
    of: &'static ResourceType,
    resource: &mut Members,
    kind: Kind,
    path: &AttributePath,
    value: Value,
) -> Result<(), Error> {
    if kind == Kind::Remove {
        let name = spelled(resource, path.extension().unwrap_or_default());
        resource.remove(&name);
        return Ok(());
    }
    let Value::Object(members) = value else {
        return Err(Error::of(ScimType::InvalidValue, format!("The value of {path} must be an object")));
    };
    for (name, value) in members {
        let mut inner = self::path(&name)?;
        inner.attribute.schema.clone_from(&path.schema);
        at_path(of, resource, kind, &inner, value)?;
    }
    Ok(())
}

/// The object that has the attribute, made if it is wanted and not there.
fn holder<'a>(
    of: &ResourceType,
    resource: &'a mut Members,
    path: &AttributePath,
    make: bool,
) -> Option<&'a mut Members> {
    let Some(uri) = path.extension() else {
        return Some(resource);
    };
    let known = of.extension.filter(|known| known.eq_ignore_ascii_case(uri));
    let name = known.map_or_else(|| spelled(resource, uri), str::to_owned);
    if make && !resource.get(&name).is_some_and(Value::is_object) {
        resource.insert(name.clone(), Value::Object(Members::new()));
    }
    resource.get_mut(&name)?.as_object_mut()
}

fn drop_empty_extension(of: &ResourceType, resource: &mut Members) {
    if let Some(uri) = of.extension
        && resource.get(uri).and_then(Value::as_object).is_some_and(Members::is_empty)
    {
        resource.remove(uri);
    }
}

/// An operation, with what the schema says of what it is about.
struct Step<'a> {
    path: &'a PatchPath,
    attribute: Option<&'static Attribute>,
    sub: Option<&'static Attribute>,
    kind: Kind,
}

impl Step<'_> {
    fn singular(&self, before: Option<Value>, value: Value) -> Result<Option<Value>, Error> {
        if let Some(name) = self.sub_name() {
            let mut members = match before {
                Some(Value::Object(members)) => members,
                Some(_) => return Err(self.no_target()),
                None => Members::new(),
            };
            self.set_sub(&mut members, &name, value);
            return Ok((!members.is_empty()).then_some(Value::Object(members)));
        }
        if self.kind == Kind::Remove {
            return Ok(None);
        }
        let value = self.attribute.map_or(value.clone(), |attribute| schema::typed(attribute, value));
        Ok(Some(match (before, value) {
            // What is not said of a complex attribute stays.
            (Some(Value::Object(mut members)), Value::Object(given)) => {
                for (name, value) in given {
                    let name = spelled(&members, &name);
                    members.insert(name, value);
                }
                Value::Object(members)
            }
            (_, value) => value,
        }))
    }

    fn plural(&self, before: Vec<Value>, value: Value) -> Result<Vec<Value>, Error> {
        let primary: Vec<Value> = before.iter().filter(|item| is_primary(item)).cloned().collect();
        let mut after = match &self.path.filter {
            Some(filter) => self.chosen(filter, before, value)?,
            None if self.path.sub.is_some() => self.each(before, value)?,
            None => self.all(before, value),
        };
        settle_primary(&mut after, &primary);
        Ok(after)
    }

    /// Of the values that a filter chooses.
    fn chosen(&self, filter: &Filter, mut items: Vec<Value>, value: Value) -> Result<Vec<Value>, Error> {
        let is_chosen = |item: &Value| filter.keeps_value(&self.path.attribute, item);
        if self.kind == Kind::Remove && self.path.sub.is_none() {
            items.retain(|item| !is_chosen(item));
            return Ok(items);
        }
        let chosen: Vec<usize> = (0..items.len()).filter(|index| is_chosen(&items[*index])).collect();
        if chosen.is_empty() {
            match self.kind {
                Kind::Remove => return Ok(items),
                Kind::Replace => return Err(self.no_target()),
                Kind::Add => {}
            }
            let mut members = Members::new();
            describe(filter, &mut members);
            items.push(self.changed(Value::Object(members), value)?);
            return Ok(items);
        }
        for index in chosen {
            let item = std::mem::take(&mut items[index]);
            items[index] = self.changed(item, value.clone())?;
        }
        items.retain(|item| !item.is_null());
        Ok(items)
    }

    /// Of a sub-attribute of every value.
    fn each(&self, mut items: Vec<Value>, value: Value) -> Result<Vec<Value>, Error> {
        if items.is_empty() && self.kind != Kind::Remove {
            items.push(Value::Object(Members::new()));
        }
        let changed = items.into_iter().map(|item| self.changed(item, value.clone()));
        let mut items: Vec<Value> = changed.collect::<Result<_, _>>()?;
        items.retain(|item| !item.is_null());
        Ok(items)
    }

    /// Of the values as a whole.
    fn all(&self, mut items: Vec<Value>, value: Value) -> Vec<Value> {
        let given = match value {
            Value::Null => Vec::new(),
            value => {
                match self.attribute.map_or(value.clone(), |attribute| schema::typed(attribute, value)) {
                    Value::Array(given) => given,
                    item => vec![item],
                }
            }
        };
        match self.kind {
            Kind::Remove if given.is_empty() => Vec::new(),
            Kind::Remove => {
                let gone: HashSet<String> = given.iter().map(identity).collect();
                items.retain(|item| !gone.contains(&identity(item)));
                items
            }
            Kind::Replace => given,
            Kind::Add => {
                let mut known: HashSet<String> = items.iter().map(Value::to_string).collect();
                items.extend(given.into_iter().filter(|item| known.insert(item.to_string())));
                items
            }
        }
    }

    /// One value after the operation; null if nothing is left of it.
    fn changed(&self, item: Value, value: Value) -> Result<Value, Error> {
        let Some(name) = self.sub_name() else {
            let value = self.attribute.map_or(value.clone(), |attribute| schema::single(attribute, value));
            return match (self.kind, item, value) {
                (Kind::Add, Value::Object(mut members), Value::Object(given)) => {
                    members.extend(given);
                    Ok(Value::Object(members))
                }
                (_, _, value) => Ok(value),
            };
        };
        let Value::Object(mut members) = item else {
            return Err(self.no_target());
        };
        self.set_sub(&mut members, &name, value);
        Ok(if members.is_empty() { Value::Null } else { Value::Object(members) })
    }

    fn set_sub(&self, members: &mut Members, name: &str, value: Value) {
        let name = self.sub.map_or_else(|| spelled(members, name), |known| known.name.to_owned());
        if self.kind == Kind::Remove {
            members.remove(&name);
        } else {
            let value = self.sub.map_or(value.clone(), |known| schema::typed(known, value));
            members.insert(name, value);
        }
    }

    fn sub_name(&self) -> Option<String> {
        self.path.sub.clone()
    }

    fn no_target(&self) -> Error {
        Error::of(ScimType::NoTarget, format!("{} names nothing that is there", self.path))
    }
}

/// What tells one value of a multi-valued attribute from the others.
fn identity(item: &Value) -> String {
    let value = item.get("value").filter(|value| !value.is_null());
    value.unwrap_or(item).to_string()
}

/// The members that a value must have to fit a filter, as far as the filter demands equality.
fn describe(filter: &Filter, members: &mut Members) {
    match filter {
        Filter::And(filters) => filters.iter().for_each(|filter| describe(filter, members)),
        Filter::Compare(attribute, Operator::Eq, value) if attribute.sub.is_none() => {
            members.insert(attribute.name.clone(), value.clone());
        }
        _ => {}
    }
}

fn is_primary(item: &Value) -> bool {
    item.get("primary") == Some(&Value::Bool(true))
}

/// At most one value is the primary one: of several, one that was not so before, and of these the last.
fn settle_primary(items: &mut [Value], before: &[Value]) {
    let primary: Vec<usize> = (0..items.len()).filter(|index| is_primary(&items[*index])).collect();
    let newest = primary.iter().rev().find(|index| !before.contains(&items[**index]));
    let Some(kept) = newest.or(primary.last()).copied() else {
        return;
    };
    for index in primary.into_iter().filter(|index| *index != kept) {
        items[index]["primary"] = Value::Bool(false);
    }
}
