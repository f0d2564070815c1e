// Generated from api/audit_logs.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  AuditLogAction,
  AuditLogEvent,
  AuditLogEventCreateResponse,
  AuditLogExport,
  AuditLogSchema,
  AuditLogSchemaActorInput,
  AuditLogSchemaTargetInput,
  AuditLogsRetention,
  AuditLogsRetentionPeriod,
} from '../models/index.js';

/** Parameters of {@link AuditLogs.listActions}. */
export interface ListActionsParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link AuditLogs.listSchemas}. */
export type ListSchemasParams = {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
} & (
  | {
      /**
       * Name of the action, such as `user.signed_in`.
       */
      actionName: string;
      action?: never;
    }
  | {
      /**
       * `actionName` under the name that the official package gives it.
       */
      action: string;
      actionName?: never;
    }
);

/** Parameters of {@link AuditLogs.createSchema}. */
export type CreateSchemaParams = {
  /**
   * Types of target that events with this action may have.
   */
  targets: AuditLogSchemaTargetInput[];
  /**
   * Schema of the actor's metadata.
   */
  actor?: AuditLogSchemaActorInput;
  /**
   * JSON Schema of the event's own metadata.
   */
  metadata?: Record<string, unknown>;
} & (
  | {
      /**
       * Name of the action, such as `user.signed_in`.
       */
      actionName: string;
      action?: never;
    }
  | {
      /**
       * `actionName` under the name that the official package gives it.
       */
      action: string;
      actionName?: never;
    }
);

/** Parameters of {@link AuditLogs.createEvent}. */
export interface CreateEventParams {
  organizationId: string;
  /**
   * What happened.
   */
  event: AuditLogEvent;
}

/** Parameters of {@link AuditLogs.createExport}. */
export interface CreateExportParams {
  organizationId: string;
  /**
   * Start of the time range.
   */
  rangeStart: Date | string;
  /**
   * End of the time range.
   */
  rangeEnd: Date | string;
  /**
   * Exports only events with one of these actions.
   */
  actions?: string[];
  /**
   * Exports only events by actors with one of these names; `actor_names` replaces it.
   *
   * @deprecated
   */
  actors?: string[];
  /**
   * Exports only events by actors with one of these names.
   */
  actorNames?: string[];
  /**
   * Exports only events by actors with one of these identifiers.
   */
  actorIds?: string[];
  /**
   * Exports only events that have a target of one of these types.
   */
  targets?: string[];
}

/** Parameters of {@link AuditLogs.updateOrganizationAuditLogsRetention}. */
export type UpdateOrganizationAuditLogsRetentionParams = {
  /**
   * Identifier of the organization.
   */
  id: string;
} & (
  | {
      /**
       * How long events are kept.
       */
      retentionPeriod: AuditLogsRetentionPeriod;
      retentionPeriodInDays?: never;
    }
  | {
      /**
       * How long events are kept, in days; `retention_period` replaces it.
       *
       * @deprecated
       */
      retentionPeriodInDays: number;
      retentionPeriod?: never;
    }
);

/**
 * Audit logs record who did what in the application, for each organization. Events are checked against
 * schemas, kept for a chosen time, and exported or streamed to the customer.
 */
export class AuditLogs extends Service {
  /**
   * Lists the actions that audit log events can have in this environment, each with its schema.
   *
   * `GET /audit_logs/actions`. Errors: 404; 422.
   */
  listActions(params?: ListActionsParams, options?: RequestOptions): PageRequest<AuditLogAction> {
    return this.page(LIST_ACTIONS, params, options);
  }

  /**
   * Lists the versions of the schema of an action.
   *
   * `GET /audit_logs/actions/{action_name}/schemas`. Errors: 404; 422.
   */
  listSchemas(params: ListSchemasParams, options?: RequestOptions): PageRequest<AuditLogSchema>;
  /**
   * The same with `actionName` in front.
   */
  listSchemas(actionName: string, params?: Without<ListSchemasParams, 'action' | 'actionName'>, options?: RequestOptions): PageRequest<AuditLogSchema>;
  listSchemas(...given: unknown[]): PageRequest<AuditLogSchema> {
    return this.page(LIST_SCHEMAS, ...positional(given, 'actionName', true));
  }

  /**
   * Creates a new version of the schema that events with an action must match. An action not known so far
   * comes into being with it.
   *
   * `POST /audit_logs/actions/{action_name}/schemas`. Errors: 422.
   */
  createSchema(params: CreateSchemaParams, options?: RequestOptions): Promise<AuditLogSchema>;
  /**
   * The same with `actionName` in front.
   */
  createSchema(actionName: string, params: Without<CreateSchemaParams, 'action' | 'actionName'>, options?: RequestOptions): Promise<AuditLogSchema>;
  createSchema(...given: unknown[]): Promise<AuditLogSchema> {
    return this.call(CREATE_SCHEMA, ...positional(given, 'actionName', true));
  }

  /**
   * Records an event in the audit log of an organization. With the same idempotency key a repeated call
   * records nothing twice.
   *
   * `POST /audit_logs/events`. Errors: 400; 404; 422; 429.
   */
  createEvent(params: CreateEventParams, options?: RequestOptions): Promise<AuditLogEventCreateResponse>;
  /**
   * The same with `organizationId`, `event` in front.
   */
  createEvent(organizationId: string, event: AuditLogEvent, options?: RequestOptions): Promise<AuditLogEventCreateResponse>;
  createEvent(...given: unknown[]): Promise<AuditLogEventCreateResponse> {
    return this.call(CREATE_EVENT, ...positional(given, 'organizationId event', false));
  }

  /**
   * Starts to write an organization's events of a time range to a CSV file. Read the result with `get_export`
   * until its state is no longer `pending`.
   *
   * `POST /audit_logs/exports`. Errors: 400.
   */
  createExport(params: CreateExportParams, options?: RequestOptions): Promise<AuditLogExport> {
    return this.call(CREATE_EXPORT, params, options);
  }

  /**
   * Gets an export. Each call makes a fresh link to the file of a finished one.
   *
   * `GET /audit_logs/exports/{audit_log_export_id}`. Errors: 404.
   */
  getExport(auditLogExportId: string | { auditLogExportId: string }, options?: RequestOptions): Promise<AuditLogExport> {
    return this.call(GET_EXPORT, named('auditLogExportId', auditLogExportId), options);
  }

  /**
   * Gets how long an organization's audit log events are kept.
   *
   * `GET /organizations/{id}/audit_logs_retention`. Errors: 404.
   */
  getOrganizationAuditLogsRetention(id: string | { id: string }, options?: RequestOptions): Promise<AuditLogsRetention> {
    return this.call(GET_ORGANIZATION_AUDIT_LOGS_RETENTION, named('id', id), options);
  }

  /**
   * Sets how long an organization's audit log events are kept. Give exactly one of the two parameters.
   *
   * `PUT /organizations/{id}/audit_logs_retention`. Errors: 404; 422.
   */
  updateOrganizationAuditLogsRetention(params: UpdateOrganizationAuditLogsRetentionParams, options?: RequestOptions): Promise<AuditLogsRetention>;
  /**
   * The same with `id` in front.
   */
  updateOrganizationAuditLogsRetention(id: string, params: Without<UpdateOrganizationAuditLogsRetentionParams, 'id'>, options?: RequestOptions): Promise<AuditLogsRetention>;
  updateOrganizationAuditLogsRetention(...given: unknown[]): Promise<AuditLogsRetention> {
    return this.call(UPDATE_ORGANIZATION_AUDIT_LOGS_RETENTION, ...positional(given, 'id', true));
  }

}

const LIST_ACTIONS = operation('audit_logs.list_actions', '', '', 'page AuditLogAction');
const LIST_SCHEMAS = operation('audit_logs.list_schemas', 'actionName', '', 'page AuditLogSchema', 'action=actionName');
const CREATE_SCHEMA = operation('audit_logs.create_schema', 'actionName', 'actor:AuditLogSchemaActorInput targets:AuditLogSchemaTargetInput[]*', 'value AuditLogSchema', 'action=actionName');
const CREATE_EVENT = operation('audit_logs.create_event', '', 'organization_id event:AuditLogEvent', 'value AuditLogEventCreateResponse');
const CREATE_EXPORT = operation('audit_logs.create_export', '', 'organization_id range_start range_end actor_names actor_ids', 'value AuditLogExport');
const GET_EXPORT = operation('audit_logs.get_export', 'auditLogExportId', '', 'value AuditLogExport');
const GET_ORGANIZATION_AUDIT_LOGS_RETENTION = operation('audit_logs.get_organization_audit_logs_retention', 'id', '', 'value AuditLogsRetention');
const UPDATE_ORGANIZATION_AUDIT_LOGS_RETENTION = operation('audit_logs.update_organization_audit_logs_retention', 'id', 'retention_period retention_period_in_days', 'value AuditLogsRetention');
