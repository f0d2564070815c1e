// Generated from api/feature_flags.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `feature_flags` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::decode::decode_struct;
use crate::extra::Extra;

/// A switch for a feature, evaluated per user or organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlag {
    /// Always `feature_flag`.
    pub object: String,
    pub id: String,
    /// Key by which code refers to the flag, unique in the environment.
    pub slug: String,
    /// Display name; need not be unique.
    pub name: String,
    pub description: Option<String>,
    /// Null when nobody is recorded as owner.
    pub owner: Option<FeatureFlagOwner>,
    /// Labels for grouping and searching flags.
    pub tags: Vec<String>,
    /// Whether the flag is switched on in this environment.
    pub enabled: bool,
    /// Value for users and organizations that no target covers.
    pub default_value: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlag {
        object: "object",
        id: "id",
        slug: "slug",
        name: "name",
        description: "description",
        owner: "owner",
        tags: "tags",
        enabled: "enabled",
        default_value: "default_value",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// All flags of the environment in the rule-based form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagConfiguration {
    /// Version of this format; 2 is the one described here.
    pub version: i64,
    /// The flags by slug.
    pub flags: BTreeMap<String, FeatureFlagDefinition>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagConfiguration {
        version: "version",
        flags: "flags",
    }
}

/// One flag with the rules that decide its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagDefinition {
    pub slug: String,
    /// Whether the flag is switched on in this environment.
    pub enabled: bool,
    /// Value when no rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Value>,
    /// Value while the flag is disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub off_value: Option<Value>,
    /// Rules in the order in which they are tried; the first match wins.
    pub rules: Vec<FeatureFlagDefinitionRule>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagDefinition {
        slug: "slug",
        enabled: "enabled",
        default_value: "default_value",
        off_value: "off_value",
        rules: "rules",
    }
}

/// A test of a rule against the user, organization or other target at hand.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagDefinitionCondition {
    /// Kind of target compared, such as `user`, `organization` or a type of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    /// How to compare; `one_of` is the only one known, and others never match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Identifiers of the targets that satisfy the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<Value>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagDefinitionCondition {
        target_type: "target_type",
        operator: "operator",
        values: "values",
    }
}

/// A rule of a flag. It matches when all its conditions do; a rule without conditions, or of an unknown kind,
/// never matches.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagDefinitionRule {
    pub id: String,
    /// Kind of rule; `conditions` is the only one known.
    pub kind: String,
    /// Value the flag has when the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// All of these must hold for the rule to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<FeatureFlagDefinitionCondition>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagDefinitionRule {
        id: "id",
        kind: "kind",
        value: "value",
        conditions: "conditions",
    }
}

/// The person in charge of a flag.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagOwner {
    pub email: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagOwner {
        email: "email",
        first_name: "first_name",
        last_name: "last_name",
    }
}

/// A target of a type the application defines itself, such as a workspace.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagPollCustomTarget {
    /// Type of the target, a lower-case name defined by the application.
    pub r#type: String,
    /// Identifier of the target within its type, compared exactly.
    pub id: String,
    /// Whether the flag is on for this target.
    pub enabled: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagPollCustomTarget {
        r#type: "type",
        id: "id",
        enabled: "enabled",
    }
}

/// One flag with its targets in the target-based form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagPollEntry {
    pub slug: String,
    /// Whether the flag is switched on in this environment.
    pub enabled: bool,
    /// Value for everyone no enabled target covers.
    pub default_value: bool,
    pub targets: FeatureFlagPollTargets,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagPollEntry {
        slug: "slug",
        enabled: "enabled",
        default_value: "default_value",
        targets: "targets",
    }
}

/// A user or organization a flag is set for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagPollTarget {
    /// Identifier of the user or organization.
    pub id: String,
    /// Whether the flag is on for this target.
    pub enabled: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagPollTarget {
        id: "id",
        enabled: "enabled",
    }
}

/// The targets of a flag by kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagPollTargets {
    pub users: Vec<FeatureFlagPollTarget>,
    pub organizations: Vec<FeatureFlagPollTarget>,
    /// Targets of the application's own types; absent when the flag has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_targets: Option<Vec<FeatureFlagPollCustomTarget>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagPollTargets {
        users: "users",
        organizations: "organizations",
        custom_targets: "custom_targets",
    }
}
