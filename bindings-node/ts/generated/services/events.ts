// Generated from api/events.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  Event,
} from '../models/index.js';

/** Parameters of {@link Events.listEvents}. */
export interface ListEventsParams {
  /**
   * Types of the events wanted, for example `dsync.user.created`.
   */
  events: string[];
  /**
   * Only events after this time; a starting point for the first call, instead of `after`.
   */
  rangeStart?: Date | string;
  /**
   * Only events before this time.
   */
  rangeEnd?: Date | string;
  /**
   * Only events of this organization. Events that belong to none, such as those of users, are left out.
   */
  organizationId?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/**
 * Reads the stream of everything that happened in the environment, in the same form in which webhooks deliver
 * it. Polling it with a cursor needs no public endpoint and makes up for time the application was down.
 */
export class Events extends Service {
  /**
   * Lists events of the given types. Events are kept for 30 days. To poll, pass the identifier of the last
   * event processed as `after`; an event may be read more than once, so process each identifier once.
   *
   * `GET /events`. Errors: 400; 422.
   */
  listEvents(params: ListEventsParams, options?: RequestOptions): PageRequest<Event> {
    return this.page(LIST_EVENTS, params, options);
  }

}

const LIST_EVENTS = operation('events.list_events', '', 'events* range_start range_end organization_id', 'page Event');
