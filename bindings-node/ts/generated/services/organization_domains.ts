// Generated from api/organization_domains.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named } from '../../service.js';
import type { RequestOptions } from '../../options.js';
import type {
  OrganizationDomain,
} from '../models/index.js';

/** Parameters of {@link OrganizationDomains.createOrganizationDomain}. */
export interface CreateOrganizationDomainParams {
  /**
   * Bare domain name, such as `example.com`, not a URL.
   */
  domain: string;
  /**
   * Identifier of the organization that the domain belongs to.
   */
  organizationId: string;
}

/**
 * Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under it.
 */
export class OrganizationDomains extends Service {
  /**
   * Adds a domain to an organization. It still has to be verified, for which the answer holds what to publish
   * in DNS.
   *
   * `POST /organization_domains`. Errors: 409 `domain_already_exists`.
   */
  createOrganizationDomain(params: CreateOrganizationDomainParams, options?: RequestOptions): Promise<OrganizationDomain> {
    return this.call(CREATE_ORGANIZATION_DOMAIN, params, options);
  }

  /**
   * Gets one domain, for instance to see how its verification stands.
   *
   * `GET /organization_domains/{id}`. Errors: 404.
   */
  getOrganizationDomain(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationDomain> {
    return this.call(GET_ORGANIZATION_DOMAIN, named('id', id), options);
  }

  /**
   * Deletes a domain from its organization. This cannot be undone; adding it again means verifying it again.
   *
   * `DELETE /organization_domains/{id}`. Errors: 404.
   */
  deleteOrganizationDomain(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_ORGANIZATION_DOMAIN, named('id', id), options);
  }

  /**
   * Starts the verification of a domain. The answer holds what to publish in a DNS TXT record; the outcome
   * comes later, as an event and in `state`.
   *
   * `POST /organization_domains/{id}/verify`. Errors: 400 `domain_already_verified`.
   */
  verifyOrganizationDomain(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationDomain> {
    return this.call(VERIFY_ORGANIZATION_DOMAIN, named('id', id), options);
  }

}

const CREATE_ORGANIZATION_DOMAIN = operation('organization_domains.create_organization_domain', '', 'organization_id', 'value OrganizationDomain');
const GET_ORGANIZATION_DOMAIN = operation('organization_domains.get_organization_domain', 'id', '', 'value OrganizationDomain');
const DELETE_ORGANIZATION_DOMAIN = operation('organization_domains.delete_organization_domain', 'id', '', 'nothing');
const VERIFY_ORGANIZATION_DOMAIN = operation('organization_domains.verify_organization_domain', 'id', '', 'value OrganizationDomain');
