// Generated from api/directory_sync.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  Directory,
  DirectoryGroup,
  DirectorySyncResponse,
  DirectoryUserWithGroups,
} from '../models/index.js';

/** Parameters of {@link DirectorySync.listDirectories}. */
export interface ListDirectoriesParams {
  /**
   * Only directories of this organization.
   */
  organizationId?: string;
  /**
   * Only directories whose name matches this text.
   */
  search?: string;
  /**
   * Only directories with this domain. Filter by `organization_id` instead.
   *
   * @deprecated
   */
  domain?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link DirectorySync.listGroups}. */
export interface ListGroupsParams {
  /**
   * Identifier of the directory whose groups are wanted.
   */
  directory?: string;
  /**
   * Identifier of the directory user whose groups are wanted.
   */
  user?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link DirectorySync.listUsers}. */
export interface ListUsersParams {
  /**
   * Identifier of the directory whose users are wanted.
   */
  directory?: string;
  /**
   * Identifier of the directory group whose members are wanted.
   */
  group?: string;
  /**
   * Only the user with this identifier at the provider; needs `directory`.
   */
  idpId?: string;
  /**
   * Only users with this primary address; needs `directory`.
   */
  email?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/**
 * Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive as
 * `dsync.*` events; these calls serve the first import and reconciliation.
 */
export class DirectorySync extends Service {
  /**
   * Lists the directories of the environment, or of one organization.
   *
   * `GET /directories`. Errors: 403; 422.
   */
  listDirectories(params?: ListDirectoriesParams, options?: RequestOptions): PageRequest<Directory> {
    return this.page(LIST_DIRECTORIES, params, options);
  }

  /**
   * Gets one directory with its provider type and connection state.
   *
   * `GET /directories/{id}`. Errors: 403; 404.
   */
  getDirectory(id: string | { id: string }, options?: RequestOptions): Promise<Directory> {
    return this.call(GET_DIRECTORY, named('id', id), options);
  }

  /**
   * Deletes a directory with its users and groups for good. The work may go on after the answer, with the
   * directory in state `deleting` meanwhile.
   *
   * `DELETE /directories/{id}`. Errors: 403.
   */
  deleteDirectory(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_DIRECTORY, named('id', id), options);
  }

  /**
   * Asks the provider of a directory for its current users and groups now instead of at the next regular run.
   * Only Google Workspace directories that are `linked` or `validating` can do this. The answer means queued,
   * not done; another manual sync of the same directory is possible after five minutes, and not while a sync
   * is running.
   *
   * `POST /directories/{id}/sync`. Errors: 403; 404; 409; 422; 429 `directory_sync_rate_limited`.
   */
  createDirectorySync(id: string | { id: string }, options?: RequestOptions): Promise<DirectorySyncResponse> {
    return this.call(CREATE_DIRECTORY_SYNC, named('id', id), options);
  }

  /**
   * Lists directory groups, either all of a directory or those a directory user belongs to. Give at least one
   * of the two filters.
   *
   * `GET /directory_groups`. Errors: 403; 404; 422.
   */
  listGroups(params?: ListGroupsParams, options?: RequestOptions): PageRequest<DirectoryGroup> {
    return this.page(LIST_GROUPS, params, options);
  }

  /**
   * Gets one directory group. Its members are listed as directory users filtered by `group`.
   *
   * `GET /directory_groups/{id}`. Errors: 403; 404.
   */
  getGroup(id: string | { id: string }, options?: RequestOptions): Promise<DirectoryGroup> {
    return this.call(GET_GROUP, named('id', id), options);
  }

  /**
   * Lists directory users, either all of a directory or the members of a directory group. Give at least one
   * of `directory` and `group`.
   *
   * `GET /directory_users`. Errors: 403; 404; 422; 429.
   */
  listUsers(params?: ListUsersParams, options?: RequestOptions): PageRequest<DirectoryUserWithGroups> {
    return this.page(LIST_USERS, params, options);
  }

  /**
   * Gets one directory user with all attributes the provider sent.
   *
   * `GET /directory_users/{id}`. Errors: 403; 404.
   */
  getUser(id: string | { id: string }, options?: RequestOptions): Promise<DirectoryUserWithGroups> {
    return this.call(GET_USER, named('id', id), options);
  }

}

const LIST_DIRECTORIES = operation('directory_sync.list_directories', '', 'organization_id', 'page Directory');
const GET_DIRECTORY = operation('directory_sync.get_directory', 'id', '', 'value Directory');
const DELETE_DIRECTORY = operation('directory_sync.delete_directory', 'id', '', 'nothing');
const CREATE_DIRECTORY_SYNC = operation('directory_sync.create_directory_sync', 'id', '', 'value DirectorySyncResponse');
const LIST_GROUPS = operation('directory_sync.list_groups', '', '', 'page DirectoryGroup');
const GET_GROUP = operation('directory_sync.get_group', 'id', '', 'value DirectoryGroup');
const LIST_USERS = operation('directory_sync.list_users', '', 'idp_id', 'page DirectoryUserWithGroups');
const GET_USER = operation('directory_sync.get_user', 'id', '', 'value DirectoryUserWithGroups');
