// Generated from api/feature_flags.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  FeatureFlag,
  FeatureFlagConfiguration,
  FeatureFlagPollEntry,
} from '../models/index.js';

/** Parameters of {@link FeatureFlags.listFeatureFlags}. */
export interface ListFeatureFlagsParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link FeatureFlags.addFlagTarget}. */
export type AddFlagTargetParams = {
  /**
   * Slug of the feature flag.
   */
  slug: string;
} & (
  | {
      /**
       * Identifier of a user or an organization; its prefix, `user_` or `org_`, says which.
       */
      resourceId: string;
      targetId?: never;
    }
  | {
      /**
       * `resourceId` under the name that the official package gives it.
       */
      targetId: string;
      resourceId?: never;
    }
);

/** Parameters of {@link FeatureFlags.removeFlagTarget}. */
export type RemoveFlagTargetParams = {
  /**
   * Slug of the feature flag.
   */
  slug: string;
} & (
  | {
      /**
       * Identifier of a user or an organization; its prefix, `user_` or `org_`, says which.
       */
      resourceId: string;
      targetId?: never;
    }
  | {
      /**
       * `resourceId` under the name that the official package gives it.
       */
      targetId: string;
      resourceId?: never;
    }
);

/** Parameters of {@link FeatureFlags.listOrganizationFeatureFlags}. */
export interface ListOrganizationFeatureFlagsParams {
  organizationId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link FeatureFlags.listUserFeatureFlags}. */
export interface ListUserFeatureFlagsParams {
  userId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/**
 * Reads feature flags and switches them for the whole environment or for single users and organizations.
 * Flags are created in the dashboard.
 */
export class FeatureFlags extends Service {
  /**
   * Lists the feature flags of the environment, switched on or not.
   *
   * `GET /feature-flags`. Errors: 400 `invalid_request_parameters`; 404; 422.
   */
  listFeatureFlags(params?: ListFeatureFlagsParams, options?: RequestOptions): PageRequest<FeatureFlag> {
    return this.page(LIST_FEATURE_FLAGS, params, options);
  }

  /**
   * Gets one feature flag by its slug.
   *
   * `GET /feature-flags/{slug}`. Errors: 404.
   */
  getFeatureFlag(slug: string | { slug: string }, options?: RequestOptions): Promise<FeatureFlag> {
    return this.call(GET_FEATURE_FLAG, named('slug', slug), options);
  }

  /**
   * Switches a feature flag off in this environment, for everybody and whatever its targets, and returns it.
   *
   * `PUT /feature-flags/{slug}/disable`. Errors: 404; 409.
   */
  disableFeatureFlag(slug: string | { slug: string }, options?: RequestOptions): Promise<FeatureFlag> {
    return this.call(DISABLE_FEATURE_FLAG, named('slug', slug), options);
  }

  /**
   * Switches a feature flag on in this environment and returns it. Who then gets the feature follows from its
   * targets and its default value.
   *
   * `PUT /feature-flags/{slug}/enable`. Errors: 404; 409.
   */
  enableFeatureFlag(slug: string | { slug: string }, options?: RequestOptions): Promise<FeatureFlag> {
    return this.call(ENABLE_FEATURE_FLAG, named('slug', slug), options);
  }

  /**
   * Gives one user or organization the feature behind a flag.
   *
   * `POST /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
   */
  addFlagTarget(params: AddFlagTargetParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `slug`, `resourceId` in front.
   */
  addFlagTarget(slug: string, resourceId: string, options?: RequestOptions): Promise<void>;
  addFlagTarget(...given: unknown[]): Promise<void> {
    return this.call(ADD_FLAG_TARGET, ...positional(given, 'slug resourceId', false));
  }

  /**
   * Removes one user or organization from the targets of a flag; the default value applies to it again.
   *
   * `DELETE /feature-flags/{slug}/targets/{resource_id}`. Errors: 400; 403; 404.
   */
  removeFlagTarget(params: RemoveFlagTargetParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `slug`, `resourceId` in front.
   */
  removeFlagTarget(slug: string, resourceId: string, options?: RequestOptions): Promise<void>;
  removeFlagTarget(...given: unknown[]): Promise<void> {
    return this.call(REMOVE_FLAG_TARGET, ...positional(given, 'slug resourceId', false));
  }

  /**
   * Lists the feature flags that are on for an organization.
   *
   * `GET /organizations/{organization_id}/feature-flags`. Errors: 404.
   */
  listOrganizationFeatureFlags(params: ListOrganizationFeatureFlagsParams, options?: RequestOptions): PageRequest<FeatureFlag>;
  /**
   * The same with `organizationId` in front.
   */
  listOrganizationFeatureFlags(organizationId: string, params?: Without<ListOrganizationFeatureFlagsParams, 'organizationId'>, options?: RequestOptions): PageRequest<FeatureFlag>;
  listOrganizationFeatureFlags(...given: unknown[]): PageRequest<FeatureFlag> {
    return this.page(LIST_ORGANIZATION_FEATURE_FLAGS, ...positional(given, 'organizationId', true));
  }

  /**
   * Lists the feature flags that are on for a user, directly or through an organization the user belongs to.
   *
   * `GET /user_management/users/{user_id}/feature-flags`. Errors: 404.
   */
  listUserFeatureFlags(params: ListUserFeatureFlagsParams, options?: RequestOptions): PageRequest<FeatureFlag>;
  /**
   * The same with `userId` in front.
   */
  listUserFeatureFlags(userId: string, params?: Without<ListUserFeatureFlagsParams, 'userId'>, options?: RequestOptions): PageRequest<FeatureFlag>;
  listUserFeatureFlags(...given: unknown[]): PageRequest<FeatureFlag> {
    return this.page(LIST_USER_FEATURE_FLAGS, ...positional(given, 'userId', true));
  }

  /**
   * Fetches all flags with their targets in one answer, keyed by slug, for evaluation inside the application.
   * A flag that is disabled is off; otherwise it is on for a matching enabled target and has `default_value`
   * for all others.
   *
   * `GET /sdk/feature-flags`
   */
  pollFeatureFlags(options?: RequestOptions): Promise<Record<string, FeatureFlagPollEntry>> {
    return this.call(POLL_FEATURE_FLAGS, undefined, options);
  }

  /**
   * Fetches all flags with their rules in one answer, for evaluation inside the application. A flag that is
   * disabled serves `off_value`; otherwise the first rule that matches decides, and `default_value` when none
   * does.
   *
   * `GET /sdk/feature-flags`
   */
  pollFeatureFlagsV2(options?: RequestOptions): Promise<FeatureFlagConfiguration> {
    return this.call(POLL_FEATURE_FLAGS_V2, undefined, options);
  }

}

const LIST_FEATURE_FLAGS = operation('feature_flags.list_feature_flags', '', '', 'page FeatureFlag');
const GET_FEATURE_FLAG = operation('feature_flags.get_feature_flag', 'slug', '', 'value FeatureFlag');
const DISABLE_FEATURE_FLAG = operation('feature_flags.disable_feature_flag', 'slug', '', 'value FeatureFlag');
const ENABLE_FEATURE_FLAG = operation('feature_flags.enable_feature_flag', 'slug', '', 'value FeatureFlag');
const ADD_FLAG_TARGET = operation('feature_flags.add_flag_target', 'slug resourceId', '', 'nothing', 'targetId=resourceId');
const REMOVE_FLAG_TARGET = operation('feature_flags.remove_flag_target', 'slug resourceId', '', 'nothing', 'targetId=resourceId');
const LIST_ORGANIZATION_FEATURE_FLAGS = operation('feature_flags.list_organization_feature_flags', 'organizationId', '', 'page FeatureFlag');
const LIST_USER_FEATURE_FLAGS = operation('feature_flags.list_user_feature_flags', 'userId', '', 'page FeatureFlag');
const POLL_FEATURE_FLAGS = operation('feature_flags.poll_feature_flags', '', '', 'value FeatureFlagPollEntry{}');
const POLL_FEATURE_FLAGS_V2 = operation('feature_flags.poll_feature_flags_v2', '', '', 'value FeatureFlagConfiguration');
