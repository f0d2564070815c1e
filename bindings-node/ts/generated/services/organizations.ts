// Generated from api/organizations.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest, List } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  AuditLogConfiguration,
  ItContact,
  ItContactIntent,
  Organization,
  OrganizationAuthorizedApplication,
  OrganizationDomainInput,
} from '../models/index.js';

/** Parameters of {@link Organizations.listOrganizations}. */
export interface ListOrganizationsParams {
  /**
   * Lists only organizations that have at least one of these domains.
   */
  domains?: string[];
  /**
   * Text to look for in the organization's name.
   */
  search?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Organizations.createOrganization}. */
export interface CreateOrganizationParams {
  name: string;
  /**
   * Whether connections may sign in people whose e-mail domain is not among the organization's domains.
   */
  allowProfilesOutsideOrganization?: boolean;
  /**
   * Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
   *
   * @deprecated
   */
  domains?: string[];
  /**
   * Domains to attach, each with its verification state.
   */
  domainData?: OrganizationDomainInput[];
  /**
   * The application's own key-value pairs, returned with the organization.
   */
  metadata?: Record<string, string> | null;
  /**
   * The application's own identifier, unique in the environment.
   */
  externalId?: string | null;
}

/** Parameters of {@link Organizations.updateOrganization}. */
export type UpdateOrganizationParams = {
  name?: string;
  /**
   * Whether connections may sign in people whose e-mail domain is not among the organization's domains.
   */
  allowProfilesOutsideOrganization?: boolean;
  /**
   * Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
   *
   * @deprecated
   */
  domains?: string[];
  /**
   * Domains of the organization, each with its verification state.
   */
  domainData?: OrganizationDomainInput[];
  /**
   * Identifier of the Stripe customer that stands for the organization; it can be linked to one organization
   * only.
   */
  stripeCustomerId?: string;
  /**
   * The application's own key-value pairs.
   */
  metadata?: Record<string, string> | null;
  /**
   * The application's own identifier, unique in the environment; null removes it.
   */
  externalId?: string | null;
} & (
  | {
      /**
       * Identifier of the organization.
       */
      id: string;
      organization?: never;
    }
  | {
      /**
       * `id` under the name that the official package gives it.
       */
      organization: string;
      id?: never;
    }
);

/** Parameters of {@link Organizations.listAuthorizedApplications}. */
export interface ListAuthorizedApplicationsParams {
  organizationId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Organizations.createItContact}. */
export interface CreateItContactParams {
  organizationId: string;
  email: string;
}

/** Parameters of {@link Organizations.deleteItContact}. */
export interface DeleteItContactParams {
  organizationId: string;
  /**
   * Identifier of the IT contact.
   */
  contactId: string;
}

/** Parameters of {@link Organizations.inviteItContact}. */
export interface InviteItContactParams {
  organizationId: string;
  /**
   * Identifier of the IT contact.
   */
  contactId: string;
  /**
   * What the contact is asked to set up.
   */
  intents: ItContactIntent[];
}

/** Parameters of {@link Organizations.revokeItContact}. */
export interface RevokeItContactParams {
  organizationId: string;
  /**
   * Identifier of the IT contact.
   */
  contactId: string;
}

/**
 * Organizations stand for the application's business customers. Connections, directories, domains,
 * memberships and audit logs each belong to one.
 */
export class Organizations extends Service {
  /**
   * Lists the organizations of the environment.
   *
   * `GET /organizations`. Errors: 422.
   */
  listOrganizations(params?: ListOrganizationsParams, options?: RequestOptions): PageRequest<Organization> {
    return this.page(LIST_ORGANIZATIONS, params, options);
  }

  /**
   * Creates an organization. A domain given as `verified` is trusted at once, so make sure beforehand that
   * the customer owns it.
   *
   * `POST /organizations`. Errors: 400 `invalid_metadata`, `external_id_already_used`; 409; 422.
   */
  createOrganization(params: CreateOrganizationParams, options?: RequestOptions): Promise<Organization> {
    return this.call(CREATE_ORGANIZATION, params, options);
  }

  /**
   * Gets the organization that carries the application's own identifier.
   *
   * `GET /organizations/external_id/{external_id}`. Errors: 404.
   */
  getOrganizationByExternalId(externalId: string | { externalId: string }, options?: RequestOptions): Promise<Organization> {
    return this.call(GET_ORGANIZATION_BY_EXTERNAL_ID, named('externalId', externalId), options);
  }

  /**
   * Gets one organization.
   *
   * `GET /organizations/{id}`. Errors: 404.
   */
  getOrganization(id: string | { id: string }, options?: RequestOptions): Promise<Organization> {
    return this.call(GET_ORGANIZATION, named('id', id), options);
  }

  /**
   * Updates an organization. Members that are left out stay as they are.
   *
   * `PUT /organizations/{id}`. Errors: 400 `invalid_metadata`, `external_id_already_used`,
   * `stripe_customer_id_already_used`; 403; 404; 409; 422.
   */
  updateOrganization(params: UpdateOrganizationParams, options?: RequestOptions): Promise<Organization>;
  /**
   * The same with `id` in front.
   */
  updateOrganization(id: string, params?: Without<UpdateOrganizationParams, 'id' | 'organization'>, options?: RequestOptions): Promise<Organization>;
  updateOrganization(...given: unknown[]): Promise<Organization> {
    return this.call(UPDATE_ORGANIZATION, ...positional(given, 'id', true));
  }

  /**
   * Deletes an organization permanently. The removal may still be going on when the call returns.
   *
   * `DELETE /organizations/{id}`. Errors: 403.
   */
  deleteOrganization(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_ORGANIZATION, named('id', id), options);
  }

  /**
   * Gets the state of an organization's audit log, how long its events are kept and where they are streamed
   * to.
   *
   * `GET /organizations/{id}/audit_log_configuration`. Errors: 404.
   */
  getAuditLogConfiguration(id: string | { id: string }, options?: RequestOptions): Promise<AuditLogConfiguration> {
    return this.call(GET_AUDIT_LOG_CONFIGURATION, named('id', id), options);
  }

  /**
   * Lists the Connect applications that have been authorized in an organization, with the user who did so.
   *
   * `GET /organizations/{organization_id}/authorized_applications`. Errors: 404; 422.
   */
  listAuthorizedApplications(params: ListAuthorizedApplicationsParams, options?: RequestOptions): PageRequest<OrganizationAuthorizedApplication>;
  /**
   * The same with `organizationId` in front.
   */
  listAuthorizedApplications(organizationId: string, params?: Without<ListAuthorizedApplicationsParams, 'organizationId'>, options?: RequestOptions): PageRequest<OrganizationAuthorizedApplication>;
  listAuthorizedApplications(...given: unknown[]): PageRequest<OrganizationAuthorizedApplication> {
    return this.page(LIST_AUTHORIZED_APPLICATIONS, ...positional(given, 'organizationId', true));
  }

  /**
   * Lists the IT contacts of an organization, all in one answer.
   *
   * `GET /organizations/{organization_id}/it_contacts`. Errors: 403; 404.
   */
  listItContacts(organizationId: string | { organizationId: string }, options?: RequestOptions): Promise<List<ItContact>> {
    return this.call(LIST_IT_CONTACTS, named('organizationId', organizationId), options);
  }

  /**
   * Adds a member of the customer's IT team as a contact of the organization. It sends no set-up invitation
   * (`invite_it_contact` does), but the contact may be told of a connection certificate that is about to
   * expire.
   *
   * `POST /organizations/{organization_id}/it_contacts`. Errors: 403; 404; 409; 422.
   */
  createItContact(params: CreateItContactParams, options?: RequestOptions): Promise<ItContact>;
  /**
   * The same with `organizationId` in front.
   */
  createItContact(organizationId: string, params: Without<CreateItContactParams, 'organizationId'>, options?: RequestOptions): Promise<ItContact>;
  createItContact(...given: unknown[]): Promise<ItContact> {
    return this.call(CREATE_IT_CONTACT, ...positional(given, 'organizationId', true));
  }

  /**
   * Removes an IT contact from an organization.
   *
   * `DELETE /organizations/{organization_id}/it_contacts/{contact_id}`. Errors: 403; 404.
   */
  deleteItContact(params: DeleteItContactParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `contactId` in front.
   */
  deleteItContact(organizationId: string, contactId: string, options?: RequestOptions): Promise<void>;
  deleteItContact(...given: unknown[]): Promise<void> {
    return this.call(DELETE_IT_CONTACT, ...positional(given, 'organizationId contactId', false));
  }

  /**
   * Sends an IT contact an e-mail with a link to the Admin Portal. An organization has at most one active
   * invitation at a time.
   *
   * `POST /organizations/{organization_id}/it_contacts/{contact_id}/invite`. Errors: 403; 404; 409; 422; 429.
   */
  inviteItContact(params: InviteItContactParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `contactId` in front.
   */
  inviteItContact(organizationId: string, contactId: string, params: Without<InviteItContactParams, 'contactId' | 'organizationId'>, options?: RequestOptions): Promise<void>;
  inviteItContact(...given: unknown[]): Promise<void> {
    return this.call(INVITE_IT_CONTACT, ...positional(given, 'organizationId contactId', true));
  }

  /**
   * Withdraws an IT contact's invitation to the Admin Portal.
   *
   * `POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke`. Errors: 403; 404.
   */
  revokeItContact(params: RevokeItContactParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `contactId` in front.
   */
  revokeItContact(organizationId: string, contactId: string, options?: RequestOptions): Promise<void>;
  revokeItContact(...given: unknown[]): Promise<void> {
    return this.call(REVOKE_IT_CONTACT, ...positional(given, 'organizationId contactId', false));
  }

}

const LIST_ORGANIZATIONS = operation('organizations.list_organizations', '', '', 'page Organization');
const CREATE_ORGANIZATION = operation('organizations.create_organization', '', 'allow_profiles_outside_organization domain_data:OrganizationDomainInput[] external_id', 'value Organization');
const GET_ORGANIZATION_BY_EXTERNAL_ID = operation('organizations.get_organization_by_external_id', 'externalId', '', 'value Organization');
const GET_ORGANIZATION = operation('organizations.get_organization', 'id', '', 'value Organization');
const UPDATE_ORGANIZATION = operation('organizations.update_organization', 'id', 'allow_profiles_outside_organization domain_data:OrganizationDomainInput[] stripe_customer_id external_id', 'value Organization', 'organization=id');
const DELETE_ORGANIZATION = operation('organizations.delete_organization', 'id', '', 'nothing');
const GET_AUDIT_LOG_CONFIGURATION = operation('organizations.get_audit_log_configuration', 'id', '', 'value AuditLogConfiguration');
const LIST_AUTHORIZED_APPLICATIONS = operation('organizations.list_authorized_applications', 'organizationId', '', 'page OrganizationAuthorizedApplication');
const LIST_IT_CONTACTS = operation('organizations.list_it_contacts', 'organizationId', '', 'list ItContact');
const CREATE_IT_CONTACT = operation('organizations.create_it_contact', 'organizationId', '', 'value ItContact');
const DELETE_IT_CONTACT = operation('organizations.delete_it_contact', 'organizationId contactId', '', 'nothing');
const INVITE_IT_CONTACT = operation('organizations.invite_it_contact', 'organizationId contactId', 'intents*', 'nothing');
const REVOKE_IT_CONTACT = operation('organizations.revoke_it_contact', 'organizationId contactId', '', 'nothing');
