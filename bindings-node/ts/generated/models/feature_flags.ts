// Generated from api/feature_flags.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A switch for a feature, evaluated per user or organization.
 */
export interface FeatureFlag {
  object: 'feature_flag';
  id: string;
  /**
   * Key by which code refers to the flag, unique in the environment.
   */
  slug: string;
  /**
   * Display name; need not be unique.
   */
  name: string;
  description: string | null;
  /**
   * Null when nobody is recorded as owner.
   */
  owner: FeatureFlagOwner | null;
  /**
   * Labels for grouping and searching flags.
   */
  tags: string[];
  /**
   * Whether the flag is switched on in this environment.
   */
  enabled: boolean;
  /**
   * Value for users and organizations that no target covers.
   */
  defaultValue: boolean;
  createdAt: string;
  updatedAt: string;
}

/**
 * All flags of the environment in the rule-based form.
 */
export interface FeatureFlagConfiguration {
  /**
   * Version of this format; 2 is the one described here.
   */
  version: number;
  /**
   * The flags by slug.
   */
  flags: Record<string, FeatureFlagDefinition>;
}

/**
 * One flag with the rules that decide its value.
 */
export interface FeatureFlagDefinition {
  slug: string;
  /**
   * Whether the flag is switched on in this environment.
   */
  enabled: boolean;
  /**
   * Value when no rule matches.
   */
  defaultValue?: unknown;
  /**
   * Value while the flag is disabled.
   */
  offValue?: unknown;
  /**
   * Rules in the order in which they are tried; the first match wins.
   */
  rules: FeatureFlagDefinitionRule[];
}

/**
 * A test of a rule against the user, organization or other target at hand.
 */
export interface FeatureFlagDefinitionCondition {
  /**
   * Kind of target compared, such as `user`, `organization` or a type of the application.
   */
  targetType?: string | null;
  /**
   * How to compare; `one_of` is the only one known, and others never match.
   */
  operator?: string;
  /**
   * Identifiers of the targets that satisfy the condition.
   */
  values?: unknown[];
}

/**
 * A rule of a flag. It matches when all its conditions do; a rule without conditions, or of an unknown kind,
 * never matches.
 */
export interface FeatureFlagDefinitionRule {
  id: string;
  /**
   * Kind of rule; `conditions` is the only one known.
   */
  kind: string;
  /**
   * Value the flag has when the rule matches.
   */
  value?: unknown;
  /**
   * All of these must hold for the rule to match.
   */
  conditions?: FeatureFlagDefinitionCondition[] | null;
}

/**
 * The person in charge of a flag.
 */
export interface FeatureFlagOwner {
  email: string;
  firstName: string | null;
  lastName: string | null;
}

/**
 * A target of a type the application defines itself, such as a workspace.
 */
export interface FeatureFlagPollCustomTarget {
  /**
   * Type of the target, a lower-case name defined by the application.
   */
  type: string;
  /**
   * Identifier of the target within its type, compared exactly.
   */
  id: string;
  /**
   * Whether the flag is on for this target.
   */
  enabled: boolean;
}

/**
 * One flag with its targets in the target-based form.
 */
export interface FeatureFlagPollEntry {
  slug: string;
  /**
   * Whether the flag is switched on in this environment.
   */
  enabled: boolean;
  /**
   * Value for everyone no enabled target covers.
   */
  defaultValue: boolean;
  targets: FeatureFlagPollTargets;
}

/**
 * A user or organization a flag is set for.
 */
export interface FeatureFlagPollTarget {
  /**
   * Identifier of the user or organization.
   */
  id: string;
  /**
   * Whether the flag is on for this target.
   */
  enabled: boolean;
}

/**
 * The targets of a flag by kind.
 */
export interface FeatureFlagPollTargets {
  users: FeatureFlagPollTarget[];
  organizations: FeatureFlagPollTarget[];
  /**
   * Targets of the application's own types; absent when the flag has none.
   */
  customTargets?: FeatureFlagPollCustomTarget[];
}

