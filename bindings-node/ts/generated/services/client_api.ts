// Generated from api/client_api.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation } from '../../service.js';
import type { RequestOptions } from '../../options.js';
import type {
  ClientApiTokenResponse,
} from '../models/index.js';

/** Parameters of {@link ClientApi.createToken}. */
export interface CreateTokenParams {
  /**
   * Identifier of the organization the token is limited to.
   */
  organizationId: string;
  /**
   * Identifier of the user the token acts as.
   */
  userId: string;
}

/**
 * Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
 * directly.
 */
export class ClientApi extends Service {
  /**
   * Creates a short-lived token for the Widgets API, bound to one user in one organization. Create it on the
   * server and hand it to the browser; that API does not accept the secret API key.
   *
   * `POST /client/token`. Errors: 400; 404; 422.
   */
  createToken(params: CreateTokenParams, options?: RequestOptions): Promise<ClientApiTokenResponse> {
    return this.call(CREATE_TOKEN, params, options);
  }

}

const CREATE_TOKEN = operation('client_api.create_token', '', 'organization_id user_id', 'value ClientApiTokenResponse');
