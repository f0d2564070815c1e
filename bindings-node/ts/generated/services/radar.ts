// Generated from api/radar.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { RequestOptions } from '../../options.js';
import type {
  RadarAction,
  RadarAssessment,
  RadarAuthMethod,
  RadarListAction,
  RadarListEntryAlreadyPresent,
  RadarListType,
} from '../models/index.js';

/** Parameters of {@link Radar.createAttempt}. */
export interface CreateAttemptParams {
  /**
   * IP address of the person, not that of the application.
   */
  ipAddress: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent: string;
  email: string;
  /**
   * How the person signs in.
   */
  authMethod: RadarAuthMethod;
  /**
   * Whether the person signs in or signs up.
   */
  action: RadarAction;
  /**
   * Identifier of the signals that Radar collected on the sign-in page, if it did.
   */
  signalsId?: string;
}

/** Parameters of {@link Radar.updateAttempt}. */
export interface UpdateAttemptParams {
  /**
   * Identifier of the attempt, from `attempt_id` of the verdict.
   */
  id: string;
  /**
   * Given if the person passed the challenge. The only value is `success`.
   */
  challengeStatus?: 'success';
  /**
   * Given if the person was signed in or signed up. The only value is `success`.
   */
  attemptStatus?: 'success';
}

/** Parameters of {@link Radar.addListEntry}. */
export interface AddListEntryParams {
  /**
   * What the entries of the list are.
   */
  type: RadarListType;
  /**
   * Whether the list allows or blocks.
   */
  action: RadarListAction;
  /**
   * Value of the list's type, such as an IP address or a domain.
   */
  entry: string;
}

/** Parameters of {@link Radar.removeListEntry}. */
export interface RemoveListEntryParams {
  /**
   * What the entries of the list are.
   */
  type: RadarListType;
  /**
   * Whether the list allows or blocks.
   */
  action: RadarListAction;
  /**
   * Value of the list's type, such as an IP address or a domain.
   */
  entry: string;
}

/**
 * Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps lists of
 * what to allow and block.
 */
export class Radar extends Service {
  /**
   * Judges a sign-in or sign-up before it is let through. The application acts on the verdict itself.
   *
   * `POST /radar/attempts`. Errors: 400.
   */
  createAttempt(params: CreateAttemptParams, options?: RequestOptions): Promise<RadarAssessment> {
    return this.call(CREATE_ATTEMPT, params, options);
  }

  /**
   * Tells Radar that an attempt or its challenge succeeded. Controls that compare with earlier successes,
   * such as impossible travel, depend on it.
   *
   * `PUT /radar/attempts/{id}`. Errors: 400; 404.
   */
  updateAttempt(params: UpdateAttemptParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `id` in front.
   */
  updateAttempt(id: string, params?: Without<UpdateAttemptParams, 'id'>, options?: RequestOptions): Promise<void>;
  updateAttempt(...given: unknown[]): Promise<void> {
    return this.call(UPDATE_ATTEMPT, ...positional(given, 'id', true));
  }

  /**
   * Adds an entry to a list of what to allow or block. The answer is empty, or says so if the entry was there
   * already.
   *
   * `POST /radar/lists/{type}/{action}`. Errors: 400.
   */
  addListEntry(params: AddListEntryParams, options?: RequestOptions): Promise<RadarListEntryAlreadyPresent | null>;
  /**
   * The same with `type`, `action` in front.
   */
  addListEntry(type: RadarListType, action: RadarListAction, params: Without<AddListEntryParams, 'action' | 'type'>, options?: RequestOptions): Promise<RadarListEntryAlreadyPresent | null>;
  addListEntry(...given: unknown[]): Promise<RadarListEntryAlreadyPresent | null> {
    return this.call(ADD_LIST_ENTRY, ...positional(given, 'type action', true));
  }

  /**
   * Removes an entry from a list of what to allow or block.
   *
   * `DELETE /radar/lists/{type}/{action}`. Errors: 400; 404.
   */
  removeListEntry(params: RemoveListEntryParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `type`, `action` in front.
   */
  removeListEntry(type: RadarListType, action: RadarListAction, params: Without<RemoveListEntryParams, 'action' | 'type'>, options?: RequestOptions): Promise<void>;
  removeListEntry(...given: unknown[]): Promise<void> {
    return this.call(REMOVE_LIST_ENTRY, ...positional(given, 'type action', true));
  }

}

const CREATE_ATTEMPT = operation('radar.create_attempt', '', 'ip_address user_agent auth_method signals_id', 'value RadarAssessment');
const UPDATE_ATTEMPT = operation('radar.update_attempt', 'id', 'challenge_status attempt_status', 'nothing');
const ADD_LIST_ENTRY = operation('radar.add_list_entry', 'type action', '', 'nullable RadarListEntryAlreadyPresent');
const REMOVE_LIST_ENTRY = operation('radar.remove_list_entry', 'type action', '', 'nothing');
