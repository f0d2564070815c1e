// Generated from api/admin_portal.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A short-lived way into the Admin Portal.
 */
export interface PortalLink {
  /**
   * URL to redirect the administrator to. Whoever holds it can open the Admin Portal.
   */
  link: string;
}

/**
 * Task for which the Admin Portal is opened. `sso` sets up single sign-on, `dsync` directory sync,
 * `audit_logs` shows the audit log, `log_streams` sends it to the customer's own system,
 * `domain_verification` proves ownership of a domain, `certificate_renewal` replaces SAML certificates,
 * `bring_your_own_key` sets up the customer's own encryption key.
 */
export type PortalIntent =
  | 'sso'
  | 'dsync'
  | 'audit_logs'
  | 'log_streams'
  | 'domain_verification'
  | 'certificate_renewal'
  | 'bring_your_own_key'
  | (string & {});

