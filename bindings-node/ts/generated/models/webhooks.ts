// Generated from api/webhooks.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A URL of the application that receives events.
 */
export interface WebhookEndpoint {
  object: 'webhook_endpoint';
  id: string;
  /**
   * HTTPS address that receives the deliveries.
   */
  endpointUrl: string;
  /**
   * Key of the HMAC-SHA256 signature in the `WorkOS-Signature` header, used as the text it is, without
   * decoding.
   */
  secret: string;
  /**
   * Whether events are delivered at present.
   */
  status: WebhookEndpointStatus;
  /**
   * Types of the events that are delivered. The list can hold types that this version does not know.
   */
  events: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * Whether a webhook endpoint receives deliveries.
 */
export type WebhookEndpointStatus =
  | 'enabled'
  | 'disabled'
  | (string & {});

