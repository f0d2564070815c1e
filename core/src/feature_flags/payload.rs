//! What the server says about all flags, in both of its forms, and how one is evaluated.
//!
//! Only the envelope must be right. A rule, target or value of a form that this version does not know never matches and
//! never fails: an application must not lose all its flags because one of them is new.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::context::EvaluationContext;
use crate::error::{Error, ErrorKind};

/// The flags by slug.
#[derive(Debug, Default)]
pub(super) struct Flags(BTreeMap<String, Flag>);

/// A flag, as it came and understood.
#[derive(Debug)]
struct Flag {
    value: Value,
    form: Form,
}

#[derive(Debug)]
enum Form {
    Targets(TargetFlag),
    Rules(RuleFlag),
}

impl Flags {
    /// Reads the form with targets or the one with rules (`version` 2).
    ///
    /// Fails with kind `decode` and code `flags_malformed`.
    pub(super) fn parse(json: &[u8]) -> Result<Self, Error> {
        let malformed = |why: &str| {
            Error::new(ErrorKind::Decode, format!("the flags are not understood: {why}"))
                .with_code("flags_malformed")
        };
        let mut members: Map<String, Value> =
            serde_json::from_slice(json).map_err(|_| malformed("they are not a JSON object"))?;
        // A flag of the other form can be called `version`, but is an object.
        let is_versioned = members.get("version").is_some_and(|version| !version.is_object());
        let flags = match is_versioned.then(|| members.remove("version")).flatten() {
            None => members,
            Some(version) if version == 2 => match members.remove("flags") {
                Some(Value::Object(flags)) => flags,
                _ => return Err(malformed("`flags` is not an object")),
            },
            Some(_) => return Err(malformed("their `version` is not 2")),
        };
        let flag = |(slug, value): (String, Value)| {
            let form = if is_versioned {
                rules(&value).map(Form::Rules)
            } else {
                targets(&value).map(Form::Targets)
            };
            form.map(|form| (slug, Flag { value, form }))
        };
        Ok(Self(flags.into_iter().filter_map(flag).collect()))
    }

    /// The value of a flag; nothing if there is no such flag, or none that is true or false.
    pub(super) fn evaluate(&self, slug: &str, context: &EvaluationContext) -> Option<bool> {
        match &self.0.get(slug)?.form {
            Form::Targets(flag) => Some(flag.evaluate(context)),
            Form::Rules(flag) => flag.evaluate(context),
        }
    }

    pub(super) fn slugs(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn value(&self, slug: &str) -> Option<&Value> {
        self.0.get(slug).map(|flag| &flag.value)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// A flag with the targets that it is set for.
#[derive(Debug, Deserialize)]
struct TargetFlag {
    enabled: bool,
    default_value: bool,
    #[serde(default)]
    targets: Targets,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Targets {
    users: Vec<Value>,
    organizations: Vec<Value>,
    custom_targets: Vec<Value>,
}

impl TargetFlag {
    fn evaluate(&self, context: &EvaluationContext) -> bool {
        let is_on = |target: &Value, target_type: &str| {
            target["enabled"] == true
                && target["id"].as_str().is_some_and(|id| context.id_of(target_type) == Some(id))
        };
        let matches =
            self.targets.users.iter().any(|target| is_on(target, "user"))
                || self.targets.organizations.iter().any(|target| is_on(target, "organization"))
                || self.targets.custom_targets.iter().any(|target| {
                    target["type"].as_str().is_some_and(|target_type| is_on(target, target_type))
                });
        self.enabled && (matches || self.default_value)
    }
}

/// A flag with the rules that decide its value.
#[derive(Debug)]
struct RuleFlag {
    enabled: bool,
    default_value: Value,
    off_value: Value,
    rules: Vec<Rule>,
}

#[derive(Debug, Deserialize)]
struct Rule {
    kind: String,
    #[serde(default)]
    value: Value,
    conditions: Vec<Condition>,
}

#[derive(Debug, Deserialize)]
struct Condition {
    target_type: String,
    operator: String,
    values: Vec<Value>,
}

impl RuleFlag {
    /// Nothing if the value that is served is neither true nor false.
    fn evaluate(&self, context: &EvaluationContext) -> Option<bool> {
        if !self.enabled {
            return self.off_value.as_bool();
        }
        let matching = self.rules.iter().find(|rule| rule.matches(context));
        matching.map_or(&self.default_value, |rule| &rule.value).as_bool()
    }
}

impl Rule {
    fn matches(&self, context: &EvaluationContext) -> bool {
        self.kind == "conditions"
            && !self.conditions.is_empty()
            && self.conditions.iter().all(|condition| condition.matches(context))
    }
}

impl Condition {
    fn matches(&self, context: &EvaluationContext) -> bool {
        self.operator == "one_of"
            && context.id_of(&self.target_type).is_some_and(|id| self.values.iter().any(|value| value == id))
    }
}

fn targets(value: &Value) -> Option<TargetFlag> {
    TargetFlag::deserialize(value).ok()
}

fn rules(value: &Value) -> Option<RuleFlag> {
    // A rule that is not understood stays in its place and never matches.
    let rules = value["rules"].as_array().map(Vec::as_slice).unwrap_or_default();
    Some(RuleFlag {
        enabled: value["enabled"].as_bool()?,
        default_value: value["default_value"].clone(),
        off_value: value["off_value"].clone(),
        rules: rules.iter().filter_map(|rule| Rule::deserialize(rule).ok()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARGETS: &[u8] = br#"{
        "on-for-ada": {"slug": "on-for-ada", "enabled": true, "default_value": false, "targets": {
            "users": [{"id": "user_ada", "enabled": true}, {"id": "user_bob", "enabled": false}],
            "organizations": [{"id": "org_1", "enabled": true}],
            "custom_targets": [{"type": "workspace", "id": "ws_1", "enabled": true}]}},
        "off": {"slug": "off", "enabled": false, "default_value": true, "targets": {
            "users": [{"id": "user_ada", "enabled": true}], "organizations": []}},
        "on": {"slug": "on", "enabled": true, "default_value": true, "targets": {"users": [], "organizations": []}},
        "odd": 7
    }"#;
    const RULES: &[u8] = br#"{"version": 2, "flags": {
        "new-ui": {"enabled": true, "default_value": false, "off_value": false, "rules": [
            {"id": "r0", "kind": "percentage", "value": true, "percent": 50},
            {"id": "r1", "kind": "conditions", "value": true, "conditions": []},
            {"id": "r2", "kind": "conditions", "value": true, "conditions": [
                {"target_type": "user", "operator": "matches", "values": ["user_ada"]}]},
            {"id": "r3", "kind": "conditions", "value": true, "conditions": [
                {"target_type": "user", "operator": "one_of", "values": ["user_ada"]},
                {"target_type": "organization", "operator": "one_of", "values": ["org_1", "org_2"]}]},
            {"id": "r4", "kind": "conditions", "value": false, "conditions": [
                {"target_type": "user", "operator": "one_of", "values": ["user_ada"]}]}]},
        "off": {"enabled": false, "default_value": true, "off_value": true, "rules": []},
        "text": {"enabled": true, "default_value": "blue", "off_value": false, "rules": []}
    }}"#;

    fn user(id: &str) -> EvaluationContext {
        EvaluationContext::new().user(id)
    }

    #[test]
    fn targets_decide_and_a_disabled_flag_is_off() {
        let flags = Flags::parse(TARGETS).unwrap();
        let evaluate = |slug, context: EvaluationContext| flags.evaluate(slug, &context);
        assert_eq!(evaluate("on-for-ada", user("user_ada")), Some(true));
        assert_eq!(
            evaluate("on-for-ada", user("user_bob")),
            Some(false),
            "a target that is off does not match"
        );
        assert_eq!(evaluate("on-for-ada", user("user_bob").organization("org_1")), Some(true));
        let workspace = EvaluationContext::new().target("workspace", "ws_1").unwrap();
        assert_eq!(evaluate("on-for-ada", workspace), Some(true));
        assert_eq!(evaluate("off", user("user_ada")), Some(false));
        assert_eq!(evaluate("on", EvaluationContext::new()), Some(true));
        assert_eq!(evaluate("odd", user("user_ada")), None);
        assert_eq!(evaluate("none", user("user_ada")), None);
    }

    #[test]
    fn the_first_rule_whose_conditions_all_hold_decides() {
        let flags = Flags::parse(RULES).unwrap();
        let evaluate = |slug, context: EvaluationContext| flags.evaluate(slug, &context);
        assert_eq!(evaluate("new-ui", user("user_ada").organization("org_2")), Some(true));
        assert_eq!(evaluate("new-ui", user("user_ada").organization("org_3")), Some(false));
        assert_eq!(evaluate("new-ui", user("user_bob")), Some(false));
        assert_eq!(evaluate("off", user("user_ada")), Some(true), "`off_value` is served");
        assert_eq!(evaluate("text", user("user_ada")), None, "only true and false are answers");
    }

    #[test]
    fn only_the_envelope_must_be_right() {
        for wrong in
            [&b"[]"[..], b"", b"{", br#"{"version": 3, "flags": {}}"#, br#"{"version": 2, "flags": []}"#]
        {
            let error = Flags::parse(wrong).unwrap_err();
            assert_eq!((error.kind(), error.code()), (ErrorKind::Decode, Some("flags_malformed")));
        }
        let named = br#"{"version": {"slug": "version", "enabled": true, "default_value": true}}"#;
        assert_eq!(Flags::parse(named).unwrap().evaluate("version", &EvaluationContext::new()), Some(true));
    }

    #[test]
    fn targets_of_a_context_are_checked() {
        for (target_type, id) in [
            ("User", "a"),
            ("", "a"),
            ("1a", "a"),
            ("a", ""),
            ("a", "."),
            ("a", ".."),
            ("a", "b c"),
            ("a", "ä"),
        ] {
            let error = EvaluationContext::new().target(target_type, id).unwrap_err();
            assert_eq!(error.code(), Some("evaluation_context_invalid"), "{target_type} {id}");
        }
        assert!(EvaluationContext::new().target("a", "x".repeat(256)).is_err());
        let context = EvaluationContext::new().target("work_space-2", "A.b_c:d-1").unwrap();
        assert_eq!(context.id_of("work_space-2"), Some("A.b_c:d-1"));
    }
}
