// Generated from api/organization_domains.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A domain of an organization, with the state of its verification.
 */
export interface OrganizationDomain {
  object: 'organization_domain';
  id: string;
  /**
   * Identifier of the organization that the domain belongs to.
   */
  organizationId: string;
  /**
   * Bare domain name, such as `example.com`.
   */
  domain: string;
  /**
   * How far the verification is.
   */
  state?: OrganizationDomainState;
  /**
   * Label under the domain at which the TXT record is expected, with DNS verification.
   */
  verificationPrefix?: string;
  /**
   * Content of the TXT record that proves ownership. It is public once it is in DNS, and so not a secret.
   */
  verificationToken?: string;
  /**
   * How ownership is shown.
   */
  verificationStrategy?: OrganizationDomainVerificationStrategy;
  createdAt: string;
  updatedAt: string;
}

/**
 * How far the verification of a domain is. `verified` and `legacy_verified` are the trusted ones.
 */
export type OrganizationDomainState =
  | 'failed'
  | 'legacy_verified'
  | 'pending'
  | 'unverified'
  | 'verified'
  | (string & {});

/**
 * How the ownership of a domain is shown. `dns` looks for a TXT record; `manual` means that someone vouches
 * for it instead.
 */
export type OrganizationDomainVerificationStrategy =
  | 'dns'
  | 'manual'
  | (string & {});

