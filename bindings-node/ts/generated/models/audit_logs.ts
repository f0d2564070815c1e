// Generated from api/audit_logs.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * Kind of event that can be recorded, such as `user.signed_in`.
 */
export interface AuditLogAction {
  object: 'audit_log_action';
  name: string;
  /**
   * Schema that events with this action are checked against.
   */
  schema: AuditLogSchema;
  createdAt: string;
  updatedAt: string;
}

/**
 * One thing that happened in the application.
 */
export interface AuditLogEvent {
  /**
   * Name of the action, such as `user.signed_in`.
   */
  action: string;
  /**
   * When it happened, which may be earlier than when it is recorded.
   */
  occurredAt: Date | string;
  /**
   * Who or what did it.
   */
  actor: AuditLogEventActor;
  /**
   * What it was done to.
   */
  targets: AuditLogEventTarget[];
  /**
   * Where it came from.
   */
  context: AuditLogEventContext;
  /**
   * Further facts about the event by name; checked against the schema of the action.
   */
  metadata?: Record<string, boolean | number | string>;
  /**
   * Version of the action's schema that the event follows.
   */
  version?: number;
}

/**
 * Who or what caused an event.
 */
export interface AuditLogEventActor {
  /**
   * Identifier in the application's own terms.
   */
  id: string;
  /**
   * Kind of actor, such as `user` or `system`.
   */
  type: string;
  name?: string;
  /**
   * Further facts about the actor by name; checked against the schema of the action.
   */
  metadata?: Record<string, boolean | number | string>;
}

/**
 * Where an event came from.
 */
export interface AuditLogEventContext {
  /**
   * IP address or another way to name the place.
   */
  location: string;
  userAgent?: string;
}

/**
 * Confirmation that an event was recorded.
 */
export interface AuditLogEventCreateResponse {
  success: boolean;
}

/**
 * Thing that an event affected.
 */
export interface AuditLogEventTarget {
  /**
   * Identifier in the application's own terms.
   */
  id: string;
  /**
   * Kind of target, as named in the schema of the action.
   */
  type: string;
  name?: string;
  /**
   * Further facts about the target by name; checked against the schema of the action.
   */
  metadata?: Record<string, boolean | number | string>;
}

/**
 * CSV file of an organization's audit log events, ready or in the making.
 */
export interface AuditLogExport {
  object: 'audit_log_export';
  id: string;
  state: AuditLogExportState;
  /**
   * Link to the CSV file, good for 10 minutes; absent or null until the export is `ready`.
   */
  url?: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * Version of the schema that events with an action must match.
 */
export interface AuditLogSchema {
  object: 'audit_log_schema';
  /**
   * Number of this version.
   */
  version: number;
  /**
   * Schema of the actor's metadata; absent if there is none.
   */
  actor?: AuditLogSchemaActor;
  /**
   * Types of target that events may have.
   */
  targets: AuditLogSchemaTarget[];
  /**
   * JSON Schema of the event's own metadata; absent if there is none.
   */
  metadata?: Record<string, unknown>;
  createdAt: string;
}

/**
 * Schema of an actor's metadata.
 */
export interface AuditLogSchemaActor {
  /**
   * JSON Schema of the metadata.
   */
  metadata: Record<string, unknown>;
}

/**
 * Schema of an actor's metadata, for a schema that is being created.
 */
export interface AuditLogSchemaActorInput {
  /**
   * JSON Schema of the metadata.
   */
  metadata: Record<string, unknown>;
}

/**
 * Type of target that events may have, with the schema of its metadata.
 */
export interface AuditLogSchemaTarget {
  /**
   * Kind of target, such as `document`.
   */
  type: string;
  /**
   * JSON Schema of the metadata.
   */
  metadata?: Record<string, unknown>;
}

/**
 * Type of target that events may have, for a schema that is being created.
 */
export interface AuditLogSchemaTargetInput {
  /**
   * Kind of target, such as `document`.
   */
  type: string;
  /**
   * JSON Schema of the metadata.
   */
  metadata?: Record<string, unknown>;
}

/**
 * How long an organization's audit log events are kept.
 */
export interface AuditLogsRetention {
  /**
   * Number of days after which events are deleted; null if no period is set.
   */
  retentionPeriodInDays: number | null;
}

/**
 * Progress of an export. `expired` means that the file no longer exists.
 */
export type AuditLogExportState =
  | 'pending'
  | 'ready'
  | 'error'
  | 'expired'
  | (string & {});

/**
 * Times for which audit log events can be kept, from one month to ten years.
 */
export type AuditLogsRetentionPeriod =
  | '1_MONTH'
  | '2_MONTHS'
  | '3_MONTHS'
  | '4_MONTHS'
  | '5_MONTHS'
  | '6_MONTHS'
  | '7_MONTHS'
  | '8_MONTHS'
  | '9_MONTHS'
  | '10_MONTHS'
  | '11_MONTHS'
  | '1_YEAR'
  | '2_YEARS'
  | '3_YEARS'
  | '4_YEARS'
  | '5_YEARS'
  | '6_YEARS'
  | '7_YEARS'
  | '8_YEARS'
  | '9_YEARS'
  | '10_YEARS'
  | (string & {});

