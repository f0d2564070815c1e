// Generated from api/widgets.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation } from '../../service.js';
import type { RequestOptions } from '../../options.js';
import type {
  WidgetScope,
  WidgetSessionTokenResponse,
} from '../models/index.js';

/** Parameters of {@link Widgets.createToken}. */
export interface CreateTokenParams {
  /**
   * Identifier of the organization the widgets work in. Needed with `scopes`; without it the token serves
   * only widgets about the user, such as profile and security.
   */
  organizationId?: string;
  /**
   * Identifier of the user the widgets act as. The permissions of the user in the organization limit the
   * scopes that are granted.
   */
  userId?: string;
  /**
   * What the widgets may manage. Ask only for what the page needs.
   */
  scopes?: WidgetScope[];
}

/**
 * Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application, act
 * for a user.
 */
export class Widgets extends Service {
  /**
   * Creates a short-lived token for rendering widgets as one user. Create it on the server for each page view
   * and hand it to the browser.
   *
   * `POST /widgets/token`. Errors: 400; 404; 422.
   */
  createToken(params?: CreateTokenParams, options?: RequestOptions): Promise<WidgetSessionTokenResponse> {
    return this.call(CREATE_TOKEN, params, options);
  }

}

const CREATE_TOKEN = operation('widgets.create_token', '', 'organization_id user_id', 'value WidgetSessionTokenResponse');
