//! What the environment demands of sign-ins: the settings that the dashboard has.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use url::Url;

use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::export::Section;
use crate::seed::{SeedCall, SeedError};
use crate::state::State;
use crate::store::{Kind, Record, Store};

/// The settings, also as seed files (key `authkit`) and the control `/_emulator/authkit` have them.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(in crate::behaviour) struct Policies {
    /// Users must have a second factor. Those who have one are asked for it in any case.
    pub(super) require_mfa: bool,
    /// Seconds between two questions of a device.
    pub(super) device_interval: u64,
    /// What Radar does with attempts that are on none of its lists.
    pub(in crate::behaviour) radar: Radar,
    /// Social providers keep the e-mail addresses of their users to themselves.
    pub(super) providers_withhold_email: bool,
    /// Seconds for which an access token is good.
    pub(super) access_token_lifetime: u64,
    /// Seconds for which a session lasts.
    pub(super) session_lifetime: u64,
    /// Seconds for which a refresh token that was exchanged can be exchanged again. WorkOS was seen to allow some
    /// ten to thirty; with none, a client that sends a token twice is found out.
    pub(super) refresh_token_reuse: u64,
    /// The application's page that begins sign-ins. If it is set, sign-ins that an identity provider starts end there,
    /// with the connection's id, and the application starts one of its own.
    pub(in crate::behaviour) sign_in_endpoint: Option<Url>,
}

/// What Radar does with attempts that are on none of its lists.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::behaviour) enum Radar {
    /// It lets them through.
    Allow,
    /// It asks for a code that it mails.
    Email,
    /// It asks for a code that it sends to a phone.
    Sms,
}

impl Default for Policies {
    fn default() -> Self {
        Self {
            require_mfa: false,
            // RFC 8628, section 3.2.
            device_interval: 5,
            radar: Radar::Allow,
            providers_withhold_email: false,
            access_token_lifetime: 5 * 60,
            session_lifetime: 30 * 24 * 60 * 60,
            refresh_token_reuse: 0,
            sign_in_endpoint: None,
        }
    }
}

impl Policies {
    pub(in crate::behaviour) fn of(store: &Store) -> Self {
        let stored = store.get(&POLICIES, ID).map(Record::value);
        stored.and_then(|record| serde_json::from_value(record["policies"].clone()).ok()).unwrap_or_default()
    }
}

/// One record, which is missing as long as all settings are at their defaults.
static POLICIES: Kind =
    Kind { name: "authkit_policies", prefix: "policies", label: "Policies", indexes: &[], owners: &[] };

const ID: &str = "policies";

pub(super) const SECTION: Section = Section { key: "authkit", kinds: &[&POLICIES], write };

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[],
    pages: &[("GET", "/_emulator/authkit", show), ("PATCH", "/_emulator/authkit", change)],
    seeds: &[("authkit", seed)],
};

fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(json!(Policies::of(&call.state.store))))
}

/// Sets the settings that are given.
fn change(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let given = call.input.body.clone();
    let set = set(&mut call.state.store, given);
    set.map_err(|error| Failure::invalid("", "invalid_value", error.to_string()))?;
    show(call)
}

fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    let Value::Object(given) = value else {
        return Err(SeedError::new(call.key, "must be a mapping"));
    };
    set(&mut call.state.store, given.clone()).map_err(|error| SeedError::new(call.key, error.to_string()))
}

fn write(state: &State) -> Value {
    state.store.get(&POLICIES, ID).map_or(Value::Null, |record| record.member("policies").clone())
}

fn set(store: &mut Store, given: Map<String, Value>) -> Result<(), serde_json::Error> {
    let mut policies = json!(Policies::of(store));
    for (name, value) in given {
        policies[name] = value;
    }
    let policies: Policies = serde_json::from_value(policies)?;
    store.insert(&POLICIES, Record::new(json!({"id": ID, "policies": policies})));
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[test]
    fn settings_are_seeded_and_changed() {
        let mut bench = Bench::new();
        let shown = |bench: &mut Bench| bench.get("/_emulator/authkit").1;
        assert_eq!(shown(&mut bench)["require_mfa"], false);
        bench.seed("authkit: { require_mfa: true }").unwrap();
        assert_eq!(shown(&mut bench)["require_mfa"], true);
        let changed = bench.call("PATCH", "/_emulator/authkit", Some(json!({"device_interval": 1})));
        assert_eq!(
            (changed.0, &changed.1["device_interval"], &changed.1["require_mfa"]),
            (200, &json!(1), &json!(true))
        );
        for refused in [
            json!({"require_mfa": 1}),
            json!({"sign_in_endpoint": "there"}),
            json!({"requiremfa": true}),
            json!({"device_interval": -1}),
        ] {
            assert_eq!(bench.call("PATCH", "/_emulator/authkit", Some(refused)).0, 422);
        }
        assert_eq!(shown(&mut bench), changed.1);
        assert_eq!(bench.seed("authkit: []").unwrap_err().to_string(), "authkit: must be a mapping");
        assert!(bench.seed("authkit: { mfa: true }").unwrap_err().to_string().contains("`mfa`"));
    }
}
