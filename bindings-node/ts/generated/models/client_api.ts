// Generated from api/client_api.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A freshly issued Widgets API token.
 */
export interface ClientApiTokenResponse {
  /**
   * Token to send as bearer token from the browser.
   */
  token: string;
}

