// Generated from api/organizations.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  ConnectApplication,
  OrganizationDomain,
} from './index.js';

/**
 * Audit log settings of an organization.
 */
export interface AuditLogConfiguration {
  organizationId: string;
  /**
   * Number of days that events are kept.
   */
  retentionPeriodInDays: number;
  state: AuditLogConfigurationState;
  /**
   * Destination that receives the events; absent if the organization streams them nowhere.
   */
  logStream?: AuditLogStream;
}

/**
 * Continuous delivery of an organization's audit log events to a system of the customer.
 */
export interface AuditLogStream {
  id: string;
  /**
   * Kind of destination.
   */
  type: AuditLogStreamType;
  state: AuditLogStreamState;
  /**
   * When events were last delivered; null if none have been.
   */
  lastSyncedAt: string | null;
  createdAt: string;
}

/**
 * Member of a customer's IT team, who sets up features in the Admin Portal and receives alerts about them.
 */
export interface ItContact {
  object: 'it_contact';
  id: string;
  email: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * Business customer of the application.
 */
export interface Organization {
  object: 'organization';
  id: string;
  name: string;
  domains: OrganizationDomain[];
  /**
   * The application's own key-value pairs; empty if none were set.
   */
  metadata: Record<string, string>;
  /**
   * The application's own identifier; null if none was set.
   */
  externalId: string | null;
  /**
   * Identifier of the linked Stripe customer; absent if none is linked.
   */
  stripeCustomerId?: string;
  createdAt: string;
  updatedAt: string;
  /**
   * Whether connections may sign in people whose e-mail domain is not among the organization's domains.
   *
   * @deprecated
   */
  allowProfilesOutsideOrganization?: boolean;
}

/**
 * Authorization that a user gave to a Connect application within an organization.
 */
export interface OrganizationAuthorizedApplication {
  object: 'authorized_connect_application';
  id: string;
  /**
   * OAuth scopes that the user granted.
   */
  grantedScopes: string[];
  /**
   * Resource that the authorization is for, if one was requested.
   */
  oauthResource?: string;
  application: ConnectApplication;
  /**
   * Identifier of the user who authorized the application.
   */
  userId: string;
}

/**
 * Domain to attach to an organization.
 */
export interface OrganizationDomainInput {
  /**
   * Domain name, such as `example.com`.
   */
  domain: string;
  /**
   * Give `verified` only for a domain whose ownership has been checked.
   */
  state: OrganizationDomainInputState;
}

/**
 * Whether audit logs are in use for an organization.
 */
export type AuditLogConfigurationState =
  | 'active'
  | 'inactive'
  | 'disabled'
  | (string & {});

/**
 * Whether a log stream delivers events, or why not.
 */
export type AuditLogStreamState =
  | 'active'
  | 'inactive'
  | 'error'
  | 'invalid'
  | (string & {});

/**
 * Kinds of destination for a log stream.
 */
export type AuditLogStreamType =
  | 'AzureSentinel'
  | 'Datadog'
  | 'GenericHttps'
  | 'GoogleCloudStorage'
  | 'S3'
  | 'Snowflake'
  | 'Splunk'
  | (string & {});

/**
 * Feature that an IT contact can be invited to set up.
 */
export type ItContactIntent =
  | 'sso'
  | 'directory_sync'
  | 'log_streams'
  | 'domain_verification'
  | 'bring_your_own_key'
  | (string & {});

/**
 * Verification state of a domain that is being attached.
 */
export type OrganizationDomainInputState =
  | 'pending'
  | 'verified'
  | (string & {});

