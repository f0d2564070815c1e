//! Radar: lists of what to allow and block, and verdicts that follow from them. The checks that look at
//! behaviour (bots, travel, devices) find nothing here; the setting `radar` of the environment stands for them.

use serde_json::{Value, json};

use super::authkit::policies::{Policies, Radar};
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Entries of the lists. The id is made of type and entry, so that an entry is on one list only.
static RADAR_ENTRIES: Kind = Kind {
    name: "radar_list_entry",
    prefix: "radar_list_entry",
    label: "List entry",
    indexes: &[],
    owners: &[],
};

/// Attempts that were judged.
static RADAR_ATTEMPTS: Kind = Kind {
    name: "radar_attempt",
    prefix: "radar_attempt",
    label: "Radar attempt",
    indexes: &[],
    owners: &[],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("radar.create_attempt", create_attempt),
        ("radar.update_attempt", update_attempt),
        ("radar.add_list_entry", add_entry),
        ("radar.remove_list_entry", remove_entry),
    ],
    pages: &[],
    seeds: &[],
};

/// What the lists and the settings of the environment make of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Judgement {
    /// On an allow list of this type.
    Allowed(&'static str),
    /// On a block list of this type.
    Blocked(&'static str),
    /// On no list, and the environment wants further proof of such attempts.
    Challenged(Radar),
    /// On no list.
    Unsuspicious,
}

/// The check that the environment's challenges are put down to.
pub(super) const CHALLENGE_CONTROL: &str = "unrecognized_device";
/// The check that block lists are.
pub(super) const BLOCK_CONTROL: &str = "restriction";

/// Judges an attempt. An entry that allows is stronger than all that block.
pub(super) fn judge(store: &Store, email: &str, ip_address: &str, user_agent: &str) -> Judgement {
    let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
    let values =
        [("ip_address", ip_address), ("domain", domain), ("email", email), ("user_agent", user_agent)];
    let listed = |action: &str| {
        let found = |(kind, value): &&(&str, &str)| {
            let entry = store.get(&RADAR_ENTRIES, &entry_id(kind, value));
            entry.is_some_and(|entry| entry.text("action") == action)
        };
        values.iter().find(found).map(|(kind, _)| *kind)
    };
    match (listed("allow"), listed("block"), Policies::of(store).radar) {
        (Some(kind), _, _) => Judgement::Allowed(kind),
        (None, Some(kind), _) => Judgement::Blocked(kind),
        (None, None, Radar::Allow) => Judgement::Unsuspicious,
        (None, None, challenge) => Judgement::Challenged(challenge),
    }
}

fn create_attempt(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let text = |name: &str| call.text(name).unwrap_or_default();
    let judgement = judge(&call.state.store, text("email"), text("ip_address"), text("user_agent"));
    let (verdict, reason) = match judgement {
        Judgement::Allowed(kind) => ("allow", format!("The {kind} is on an allow list.")),
        Judgement::Blocked(kind) => ("block", format!("The {kind} is on a block list.")),
        Judgement::Challenged(_) => ("challenge", "The environment challenges all attempts.".to_owned()),
        Judgement::Unsuspicious => ("allow", "No check found a risk.".to_owned()),
    };
    let attempt = call.create(&RADAR_ATTEMPTS, json!({"verdict": verdict}));
    let mut answer = json!({"verdict": verdict, "reason": reason, "attempt_id": attempt.id});
    match judgement {
        Judgement::Blocked(kind) => {
            answer["control"] = BLOCK_CONTROL.into();
            answer["blocklist_type"] = kind.into();
        }
        Judgement::Challenged(_) => answer["control"] = CHALLENGE_CONTROL.into(),
        Judgement::Allowed(_) | Judgement::Unsuspicious => {}
    }
    Ok(Reply::value(answer))
}

fn update_attempt(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    let given = call.given(&["challenge_status", "attempt_status"]);
    call.change(&RADAR_ATTEMPTS, &id, |attempt| attempt.body.extend(given))?;
    Ok(Reply::nothing())
}

/// An entry of the opposite list moves to this one.
fn add_entry(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (kind, action, entry) = named(call)?;
    let id = entry_id(&kind, &entry);
    let known = call.state.store.get(&RADAR_ENTRIES, &id);
    if known.is_some_and(|known| known.text("action") == action) {
        let message = format!("'{entry}' is on the {action} list of type {kind} already.");
        return Ok(Reply::value(json!({"message": message})));
    }
    let body: Value = json!({"id": id, "type": kind, "action": action, "entry": entry});
    call.create(&RADAR_ENTRIES, body);
    Ok(Reply::nothing().status(204))
}

fn remove_entry(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (kind, action, entry) = named(call)?;
    let id = entry_id(&kind, &entry);
    let is_listed = |known: &Record| known.text("action") == action;
    if !call.state.store.get(&RADAR_ENTRIES, &id).is_some_and(is_listed) {
        return Err(Failure::not_found(&RADAR_ENTRIES, &entry));
    }
    call.remove(&RADAR_ENTRIES, &id)?;
    Ok(Reply::nothing())
}

/// Type and action of the list, and the entry.
fn named(call: &Call<'_>) -> Result<(String, String, String), Failure> {
    let entry = call.text("entry").unwrap_or_default().trim();
    if entry.is_empty() {
        return Err(Failure::coded(400, "bad_request", "An entry must not be empty."));
    }
    Ok((call.path("type").to_owned(), call.path("action").to_owned(), entry.to_owned()))
}

/// Addresses and domains are compared without regard to case.
fn entry_id(kind: &str, entry: &str) -> String {
    format!("{kind}/{}", entry.to_lowercase())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    fn verdict(bench: &mut Bench, email: &str) -> Value {
        let body = json!({
            "ip_address": "203.0.113.7", "user_agent": "curl/8", "email": email,
            "auth_method": "Password", "action": "sign-in",
        });
        let (status, verdict) = bench.post("/radar/attempts", body);
        assert_eq!(status, 200, "{verdict}");
        verdict
    }

    #[test]
    fn lists_decide_and_allowing_wins() {
        let mut bench = Bench::new();
        assert_eq!(verdict(&mut bench, "ada@acme.com")["verdict"], "allow");
        let entry = |value: &str| json!({"entry": value});
        assert_eq!(bench.post("/radar/lists/domain/block", entry("Acme.com")).0, 204);
        let (status, again) = bench.post("/radar/lists/domain/block", entry("acme.com"));
        assert!(status == 200 || status == 201, "{status}");
        assert!(again["message"].as_str().unwrap().contains("already"), "{again}");
        let blocked = verdict(&mut bench, "ada@ACME.com");
        assert_eq!(
            (&blocked["verdict"], &blocked["control"], &blocked["blocklist_type"]),
            (&json!("block"), &json!("restriction"), &json!("domain"))
        );
        assert_eq!(bench.post("/radar/lists/email/allow", entry("ada@acme.com")).0, 204);
        assert_eq!(verdict(&mut bench, "ada@acme.com")["verdict"], "allow");
        assert_eq!(verdict(&mut bench, "bob@acme.com")["verdict"], "block");
        assert_eq!(bench.call("DELETE", "/radar/lists/domain/allow", Some(entry("acme.com"))).0, 404);
        let removed = bench.call("DELETE", "/radar/lists/domain/block", Some(entry("acme.com")));
        assert!((200..300).contains(&removed.0), "{removed:?}");
        assert_eq!(verdict(&mut bench, "bob@acme.com")["verdict"], "allow");
        assert_eq!(bench.post("/radar/lists/ip_address/block", entry(" ")).0, 400);
    }

    #[test]
    fn the_environment_can_challenge_what_is_on_no_list() {
        let mut bench = Bench::new();
        bench.seed("authkit: { radar: email }").unwrap();
        let challenged = verdict(&mut bench, "ada@acme.com");
        assert_eq!(
            (&challenged["verdict"], &challenged["control"]),
            (&json!("challenge"), &json!("unrecognized_device"))
        );
        bench.post("/radar/lists/email/allow", json!({"entry": "ada@acme.com"}));
        assert_eq!(verdict(&mut bench, "ada@acme.com")["verdict"], "allow");
    }

    #[test]
    fn the_success_of_an_attempt_is_told() {
        let mut bench = Bench::new();
        let attempt = verdict(&mut bench, "ada@acme.com");
        let path = format!("/radar/attempts/{}", attempt["attempt_id"].as_str().unwrap());
        let success = || Some(json!({"attempt_status": "success"}));
        assert!((200..300).contains(&bench.call("PUT", &path, success()).0));
        assert_eq!(bench.call("PUT", "/radar/attempts/nope", success()).0, 404);
    }
}
