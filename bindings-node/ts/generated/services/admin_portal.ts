// Generated from api/admin_portal.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation } from '../../service.js';
import type { RequestOptions } from '../../options.js';
import type {
  PortalIntent,
  PortalLink,
} from '../models/index.js';

/** Parameters of {@link AdminPortal.generateLink}. */
export interface GenerateLinkParams {
  /**
   * Identifier of the organization to administer.
   */
  organization: string;
  /**
   * Where the way back from the Admin Portal leads. Without it the address configured in the dashboard is
   * used.
   */
  returnUrl?: string;
  /**
   * Where the administrator goes after finishing the set-up. Without it the address configured in the
   * dashboard is used.
   */
  successUrl?: string;
  /**
   * The task the Admin Portal opens with.
   */
  intent?: PortalIntent;
  /**
   * Addresses of the IT contacts who get access to the Admin Portal of the organization, at most 20.
   */
  itContactEmails?: string[];
  /**
   * The application's own identifier of the user the link is for, by which it can be revoked later.
   */
  externalUserId?: string;
}

/** Parameters of {@link AdminPortal.revokeLink}. */
export interface RevokeLinkParams {
  /**
   * Identifier of the organization the links belong to.
   */
  organization: string;
  /**
   * The value the links were created with.
   */
  externalUserId: string;
}

/**
 * Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single sign-on,
 * directory sync, domains and log streams without help.
 */
export class AdminPortal extends Service {
  /**
   * Creates a link into the Admin Portal for one organization. It is valid for five minutes, so create it at
   * the moment the administrator clicks and redirect at once; do not store or mail it.
   *
   * `POST /portal/generate_link`. Errors: 400; 403; 404; 422.
   */
  generateLink(params: GenerateLinkParams, options?: RequestOptions): Promise<PortalLink> {
    return this.call(GENERATE_LINK, params, options);
  }

  /**
   * Revokes all links of an organization that were created for one user of the application, and ends the
   * Admin Portal sessions opened with them.
   *
   * `POST /portal/revoke_link`. Errors: 404; 422.
   */
  revokeLink(params: RevokeLinkParams, options?: RequestOptions): Promise<void> {
    return this.call(REVOKE_LINK, params, options);
  }

}

const GENERATE_LINK = operation('admin_portal.generate_link', '', 'return_url success_url it_contact_emails external_user_id', 'value PortalLink');
const REVOKE_LINK = operation('admin_portal.revoke_link', '', 'external_user_id', 'nothing');
