// Generated from api/widgets.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A freshly issued widget token.
 */
export interface WidgetSessionTokenResponse {
  /**
   * Token to pass to the widget in the browser.
   */
  token: string;
}

/**
 * A right that a widget token can carry, written as `widgets:<area>:<action>`. `manage-self` covers the keys
 * of the user alone, `manage-all` those of everyone in the organization.
 */
export type WidgetScope =
  | 'widgets:users-table:manage'
  | 'widgets:domain-verification:manage'
  | 'widgets:sso:manage'
  | 'widgets:api-keys:manage'
  | 'widgets:dsync:manage'
  | 'widgets:audit-log-streaming:manage'
  | 'widgets:pipes:manage'
  | 'widgets:user-api-keys:manage-self'
  | 'widgets:user-api-keys:manage-all'
  | (string & {});

