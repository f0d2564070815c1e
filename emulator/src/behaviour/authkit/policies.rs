//! What the environment demands of sign-ins: the settings that the dashboard has.

use serde_json::{Value, json};

use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::schema::{Field, Type};
use crate::seed::{SeedCall, SeedError};
use crate::shapes::check_members;
use crate::store::{Kind, Record, Store};

/// The settings: one record, which is missing as long as all are at their defaults.
static POLICIES: Kind =
    Kind { name: "authkit_policies", prefix: "policies", label: "Policies", indexes: &[], owners: &[] };

const ID: &str = "policies";

const MEMBERS: &[Field] = &[Field { name: "require_mfa", required: false, ty: Type::Bool, secret: false }];

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[],
    pages: &[("GET", "/_emulator/authkit", show), ("PATCH", "/_emulator/authkit", change)],
    seeds: &[("authkit", seed)],
};

/// Whether users must have a second factor. Those who have one are asked for it in any case.
pub(super) fn mfa_is_required(store: &Store) -> bool {
    store.get(&POLICIES, ID).is_some_and(|policies| policies.member("require_mfa") == true)
}

fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(json!({"require_mfa": mfa_is_required(&call.state.store)})))
}

/// Sets the settings that are given.
fn change(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let problems = check_members(call.api, MEMBERS, &call.input.body);
    if !problems.is_empty() {
        return Err(Failure::validation(&problems));
    }
    let given = Value::Object(call.input.body.clone());
    set(&mut call.state.store, &given);
    show(call)
}

/// Seed key `authkit`: the settings.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    let entry = call.entry(value)?;
    entry.only(&["require_mfa"])?;
    if let Some(required) = entry.flag("require_mfa")? {
        set(&mut call.state.store, &json!({"require_mfa": required}));
    }
    Ok(())
}

fn set(store: &mut Store, given: &Value) {
    if store.get(&POLICIES, ID).is_none() {
        store.insert(&POLICIES, Record::new(json!({"id": ID})));
    }
    store.update(&POLICIES, ID, |policies| {
        policies.body.extend(given.as_object().cloned().unwrap_or_default())
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[test]
    fn settings_are_seeded_and_changed() {
        let mut bench = Bench::new();
        assert_eq!(bench.get("/_emulator/authkit").1, json!({"require_mfa": false}));
        bench.seed("authkit: { require_mfa: true }").unwrap();
        assert_eq!(bench.get("/_emulator/authkit").1, json!({"require_mfa": true}));
        let changed = bench.call("PATCH", "/_emulator/authkit", Some(json!({"require_mfa": false})));
        assert_eq!(changed, (200, json!({"require_mfa": false})));
        assert_eq!(bench.call("PATCH", "/_emulator/authkit", Some(json!({"require_mfa": 1}))).0, 422);
        assert_eq!(bench.call("PATCH", "/_emulator/authkit", Some(json!({"requiremfa": true}))).0, 422);
        assert!(bench.seed("authkit: { mfa: true }").is_err());
    }
}
