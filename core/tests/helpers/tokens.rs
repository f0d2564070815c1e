//! Access tokens: the cases of `tests/vectors/tokens.json`, and properties that hold for any text.

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::time::Duration;

use jiff::Timestamp;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;
use workos_kit::session::{AccessToken, KeySource, TokenPolicy, TokenType};
use workos_kit::{Error, WorkOS};

use crate::vectors::{self, Case, ExpectedError};

#[derive(Deserialize)]
struct Input {
    token: String,
    /// Name of the key set in `token_keys.json`.
    keys: String,
    now: i64,
    client_id: String,
    #[serde(default)]
    policy: Policy,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Policy {
    issuers: Vec<String>,
    any_issuer: bool,
    audiences: Vec<String>,
    client_id: Option<String>,
    leeway: Option<u64>,
    token_type: Option<String>,
    keys: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expect {
    Refused { error: ExpectedError },
    Accepted(BTreeMap<String, Value>),
}

#[test]
fn every_case() {
    vectors::run(
        &vectors::load::<Input, Expect>("tokens.json"),
        |case| format!("{} ({})", case.name, case.why),
        check,
    );
}

fn check(Case { input, expect, .. }: &Case<Input, Expect>) -> Result<(), String> {
    // Twice, because the second time it may be one that was verified before.
    for _ in 0..2 {
        let outcome = verify(input);
        match (&outcome, expect) {
            (Ok(token), Expect::Accepted(claims)) => {
                for (name, expected) in claims {
                    vectors::same(&claim(token, name), expected).map_err(|why| format!("{name}: {why}"))?;
                }
            }
            (Err(error), Expect::Refused { error: expected }) => {
                let found = ExpectedError {
                    kind: error.kind().to_string(),
                    code: error.code().unwrap_or_default().to_owned(),
                };
                vectors::same(&found, expected)?;
                assert!(!error.to_string().contains(&input.token) || input.token.len() < 3);
            }
            _ => return Err(format!("got {outcome:?}")),
        }
    }
    Ok(())
}

fn verify(input: &Input) -> Result<AccessToken, Error> {
    let workos = client(&input.keys, &input.client_id, input.now);
    workos.user_management().try_verify_access_token(&input.token, &policy(&input.policy)).unwrap()
}

/// A client that has the keys and fetches none.
fn client(keys: &str, client_id: &str, now: i64) -> WorkOS {
    let now = Timestamp::from_second(now).unwrap();
    let clock = std::sync::Arc::new(move || now);
    let workos = WorkOS::builder().client_id(client_id).clock(clock).build().unwrap();
    workos.user_management().session_keys().pin(&key_set(keys)).unwrap();
    workos
}

fn key_set(name: &str) -> String {
    let path = format!("{}/../tests/vectors/token_keys.json", env!("CARGO_MANIFEST_DIR"));
    let sets: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    sets[name].to_string()
}

fn policy(wanted: &Policy) -> TokenPolicy {
    let mut policy = TokenPolicy::new();
    for issuer in &wanted.issuers {
        policy = policy.issuer(issuer);
    }
    for audience in &wanted.audiences {
        policy = policy.audience(audience);
    }
    if wanted.any_issuer {
        policy = policy.danger_accept_any_issuer();
    }
    if let Some(client_id) = &wanted.client_id {
        policy = policy.client_id(client_id);
    }
    if let Some(leeway) = wanted.leeway {
        policy = policy.leeway(Duration::from_secs(leeway));
    }
    match wanted.token_type.as_deref() {
        None => {}
        Some("agent") => policy = policy.token_type(TokenType::Agent),
        Some("machine_to_machine") => policy = policy.token_type(TokenType::MachineToMachine),
        Some("any") => policy = policy.token_type(TokenType::Any),
        Some(other) => panic!("unknown token type {other}"),
    }
    match wanted.keys.as_deref() {
        None => policy,
        Some("environment") => policy.keys(KeySource::Environment),
        Some(other) => panic!("unknown keys {other}"),
    }
}

fn claim(token: &AccessToken, name: &str) -> Value {
    match name {
        "user_id" => token.user_id().into(),
        "session_id" => token.session_id().into(),
        "organization_id" => token.organization_id().into(),
        "role" => token.role().into(),
        "roles" => token.roles().into(),
        "permissions" => token.permissions().into(),
        "entitlements" => token.entitlements().into(),
        "feature_flags" => token.feature_flags().into(),
        "scopes" => token.scopes().into(),
        "impersonator" => token.impersonator().into(),
        "expires_at" => token.expires_at().as_second().into(),
        other => panic!("unknown claim {other}"),
    }
}

/// A token that is accepted, with its claims.
fn accepted(name: &str) -> AccessToken {
    let cases = vectors::load::<Input, Expect>("tokens.json");
    verify(&cases.iter().find(|case| case.name == name).unwrap().input).unwrap()
}

#[test]
fn helpers_for_permissions_say_what_is_missing() {
    let token = accepted("survey: valid");
    assert!(token.has_role("admin") && token.has_permission("a:b") && token.has_entitlement("ent"));
    assert!(token.has_feature_flag("ff") && !token.has_permission("a") && !token.has_role("adm"));
    token.require_organization("org_1").unwrap();
    token.require_role("admin").unwrap();
    token.require_permission("a:b").unwrap();
    token.require_feature_flag("ff").unwrap();
    token.require_entitlement("ent").unwrap();
    for (error, code) in [
        (token.require_organization("org_2"), "organization_mismatch"),
        (token.require_role("owner"), "role_missing"),
        (token.require_permission("a:c"), "permission_missing"),
        (token.require_feature_flag("gg"), "feature_flag_missing"),
        (token.require_entitlement("x"), "entitlement_missing"),
        (token.require_scope("read"), "scope_missing"),
    ] {
        let error = error.unwrap_err();
        assert_eq!((error.kind().as_str(), error.code()), ("permission", Some(code)));
    }
    let nobody = accepted("smallest session");
    assert_eq!(nobody.require_organization("").unwrap_err().code(), Some("organization_mismatch"));
}

#[test]
fn claims_of_the_application_can_be_read() {
    let token = accepted("non-ASCII claims");
    assert_eq!(token.claim::<String>("name").unwrap().as_deref(), Some("Ann Öz 😀"));
    assert_eq!(token.claim::<String>("other").unwrap(), None);
    assert_eq!(token.claim::<u32>("name").unwrap_err().code(), Some("claim_malformed"));
    assert!(token.claims_json().starts_with('{'));
    let shown = format!("{token:?}");
    assert!(shown.contains("user_1") && !shown.contains("Ann"), "{shown}");
}

#[test]
fn keys_that_cannot_be_known_are_a_matter_of_configuration() {
    let workos = WorkOS::new("sk_test_1").unwrap();
    let error =
        workos.user_management().try_verify_access_token("a.b.c", &TokenPolicy::new()).unwrap().unwrap_err();
    assert_eq!(error.code(), Some("client_id_missing"));
    let machine = TokenPolicy::new().token_type(TokenType::MachineToMachine);
    let error = workos.user_management().try_verify_access_token("a.b.c", &machine).unwrap().unwrap_err();
    assert_eq!(error.code(), Some("authkit_domain_missing"));
}

#[test]
fn machine_tokens_are_verified_with_the_keys_of_authkit() {
    let now = Timestamp::from_second(1_795_449_000).unwrap();
    let workos = WorkOS::builder()
        .client_id("client_machines")
        .authkit_domain("auth.example.com")
        .clock(std::sync::Arc::new(move || now))
        .build()
        .unwrap();
    let keys = workos.user_management().session_keys().from_source(KeySource::AuthKit);
    keys.pin(&key_set("emulator")).unwrap();
    let cases = vectors::load::<Input, Expect>("tokens.json");
    let token = &cases.iter().find(|case| case.name == "machine to machine").unwrap().input.token;
    let verify =
        |policy: TokenPolicy| workos.user_management().try_verify_access_token(token, &policy).unwrap();
    let machine = TokenPolicy::new().token_type(TokenType::MachineToMachine);
    // Its issuer is the API, and AuthKit's keys prove only what AuthKit says.
    assert_eq!(verify(machine.clone()).unwrap_err().code(), Some("token_issuer_mismatch"));
    assert_eq!(verify(machine.issuer("https://api.workos.com")).unwrap().user_id(), "client_9");
    let resource = TokenPolicy::for_resource("https://api.example.com").issuer("https://api.workos.com");
    assert_eq!(verify(resource).unwrap().user_id(), "client_9");
    let resource = TokenPolicy::for_resource("https://other.example.com").issuer("https://api.workos.com");
    assert_eq!(verify(resource).unwrap_err().code(), Some("token_audience_mismatch"));
}

/// A token that is good, with a client for it.
fn good() -> &'static (WorkOS, String) {
    static GOOD: OnceLock<(WorkOS, String)> = OnceLock::new();
    GOOD.get_or_init(|| {
        let cases = vectors::load::<Input, Expect>("tokens.json");
        let input = cases.into_iter().find(|case| case.name == "smallest session").unwrap().input;
        (client(&input.keys, &input.client_id, input.now), input.token)
    })
}

proptest! {
    #[test]
    fn any_text_is_refused(text in any::<String>(), parts in prop::collection::vec("[A-Za-z0-9_-]{0,40}", 0..5)) {
        let (workos, _) = good();
        for text in [text, parts.join(".")] {
            let outcome = workos.user_management().try_verify_access_token(&text, &TokenPolicy::new());
            prop_assert_eq!(outcome.unwrap().unwrap_err().kind().as_str(), "session_invalid");
        }
    }

    #[test]
    fn any_change_is_noticed(place in any::<prop::sample::Index>(), other in "[A-Za-z0-9_.=-]") {
        let (workos, token) = good();
        let place = place.index(token.len());
        let mut changed = token.clone();
        changed.replace_range(place..=place, &other);
        let outcome = workos.user_management().try_verify_access_token(&changed, &TokenPolicy::new()).unwrap();
        prop_assert_eq!(outcome.is_ok(), &changed == token);
    }
}
