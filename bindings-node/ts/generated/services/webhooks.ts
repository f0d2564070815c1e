// Generated from api/webhooks.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  EventType,
  WebhookEndpoint,
  WebhookEndpointStatus,
} from '../models/index.js';

/** Parameters of {@link Webhooks.listWebhookEndpoints}. */
export interface ListWebhookEndpointsParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Webhooks.createWebhookEndpoint}. */
export interface CreateWebhookEndpointParams {
  /**
   * HTTPS address that receives the deliveries; one endpoint per address.
   */
  endpointUrl: string;
  /**
   * Types of the events to deliver.
   */
  events: EventType[];
}

/** Parameters of {@link Webhooks.updateWebhookEndpoint}. */
export interface UpdateWebhookEndpointParams {
  /**
   * Identifier of the webhook endpoint.
   */
  id: string;
  /**
   * HTTPS address that receives the deliveries; one endpoint per address.
   */
  endpointUrl?: string;
  /**
   * Set to `disabled` to stop deliveries without losing the endpoint.
   */
  status?: WebhookEndpointStatus;
  /**
   * Types of the events to deliver; replaces the list before it.
   */
  events?: EventType[];
}

/**
 * Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery is
 * signed with the secret of its endpoint.
 */
export class Webhooks extends Service {
  /**
   * Lists the webhook endpoints of the environment.
   *
   * `GET /webhook_endpoints`
   */
  listWebhookEndpoints(params?: ListWebhookEndpointsParams, options?: RequestOptions): PageRequest<WebhookEndpoint> {
    return this.page(LIST_WEBHOOK_ENDPOINTS, params, options);
  }

  /**
   * Creates a webhook endpoint and, with it, the secret that signs its deliveries. Keep `secret` of the
   * answer for checking the `WorkOS-Signature` header.
   *
   * `POST /webhook_endpoints`. Errors: 409 `duplicate_endpoint`; 422 `invalid_url`,
   * `invalid_request_parameters`.
   */
  createWebhookEndpoint(params: CreateWebhookEndpointParams, options?: RequestOptions): Promise<WebhookEndpoint> {
    return this.call(CREATE_WEBHOOK_ENDPOINT, params, options);
  }

  /**
   * Updates a webhook endpoint. Members that are left out stay as they are.
   *
   * `PATCH /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`; 409 `duplicate_endpoint`; 422
   * `invalid_url`, `invalid_request_parameters`.
   */
  updateWebhookEndpoint(params: UpdateWebhookEndpointParams, options?: RequestOptions): Promise<WebhookEndpoint>;
  /**
   * The same with `id` in front.
   */
  updateWebhookEndpoint(id: string, params?: Without<UpdateWebhookEndpointParams, 'id'>, options?: RequestOptions): Promise<WebhookEndpoint>;
  updateWebhookEndpoint(...given: unknown[]): Promise<WebhookEndpoint> {
    return this.call(UPDATE_WEBHOOK_ENDPOINT, ...positional(given, 'id', true));
  }

  /**
   * Deletes a webhook endpoint. Nothing is delivered to it any more.
   *
   * `DELETE /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`.
   */
  deleteWebhookEndpoint(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_WEBHOOK_ENDPOINT, named('id', id), options);
  }

}

const LIST_WEBHOOK_ENDPOINTS = operation('webhooks.list_webhook_endpoints', '', '', 'page WebhookEndpoint');
const CREATE_WEBHOOK_ENDPOINT = operation('webhooks.create_webhook_endpoint', '', 'endpoint_url events*', 'value WebhookEndpoint');
const UPDATE_WEBHOOK_ENDPOINT = operation('webhooks.update_webhook_endpoint', 'id', 'endpoint_url', 'value WebhookEndpoint');
const DELETE_WEBHOOK_ENDPOINT = operation('webhooks.delete_webhook_endpoint', 'id', '', 'nothing');
