// Generated from api/directory_sync.yaml with codegen/templates/kotlin/services.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.ItemList
import dev.workoskit.PageOrder
import dev.workoskit.Pages
import dev.workoskit.ParameterGroup
import dev.workoskit.Parameters
import dev.workoskit.Patch
import dev.workoskit.RequestOptions
import dev.workoskit.Waist
import dev.workoskit.events.*
import dev.workoskit.models.*
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.builtins.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive as `dsync.*`
 * events; these calls serve the first import and reconciliation.
 */
public class DirectorySync internal constructor(internal val waist: Waist) {
    /**
     * Lists the directories of the environment, or of one organization.
     *
     * `GET /directories`. Errors: 403; 422.
     *
     * @param organizationId Only directories of this organization.
     * @param search Only directories whose name matches this text.
     * @param domain Only directories with this domain. Filter by `organization_id` instead. Deprecated.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listDirectories(
        organizationId: String? = null,
        search: String? = null,
        domain: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Directory> = waist.pages(
        "directory_sync.list_directories",
        Directory.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("search", String.serializer(), search)
            .put("domain", String.serializer(), domain)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gets one directory with its provider type and connection state.
     *
     * `GET /directories/{id}`. Errors: 403; 404.
     *
     * @param id Identifier of the directory.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getDirectory(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Directory = waist.call(
        "directory_sync.get_directory",
        Directory.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Deletes a directory with its users and groups for good. The work may go on after the answer, with the directory
     * in state `deleting` meanwhile.
     *
     * `DELETE /directories/{id}`. Errors: 403.
     *
     * @param id Identifier of the directory.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteDirectory(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "directory_sync.delete_directory",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Asks the provider of a directory for its current users and groups now instead of at the next regular run. Only
     * Google Workspace directories that are `linked` or `validating` can do this. The answer means queued, not done;
     * another manual sync of the same directory is possible after five minutes, and not while a sync is running.
     *
     * `POST /directories/{id}/sync`. Errors: 403; 404; 409; 422; 429 `directory_sync_rate_limited`.
     *
     * @param id Identifier of the directory.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createDirectorySync(
        id: String,
        requestOptions: RequestOptions? = null,
    ): DirectorySyncResponse = waist.call(
        "directory_sync.create_directory_sync",
        DirectorySyncResponse.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists directory groups, either all of a directory or those a directory user belongs to. Give at least one of the
     * two filters.
     *
     * `GET /directory_groups`. Errors: 403; 404; 422.
     *
     * @param directory Identifier of the directory whose groups are wanted.
     * @param user Identifier of the directory user whose groups are wanted.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listGroups(
        directory: String? = null,
        user: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<DirectoryGroup> = waist.pages(
        "directory_sync.list_groups",
        DirectoryGroup.serializer(),
        params = Parameters()
            .put("directory", String.serializer(), directory)
            .put("user", String.serializer(), user)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gets one directory group. Its members are listed as directory users filtered by `group`.
     *
     * `GET /directory_groups/{id}`. Errors: 403; 404.
     *
     * @param id Identifier of the directory group.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getGroup(
        id: String,
        requestOptions: RequestOptions? = null,
    ): DirectoryGroup = waist.call(
        "directory_sync.get_group",
        DirectoryGroup.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists directory users, either all of a directory or the members of a directory group. Give at least one of
     * `directory` and `group`.
     *
     * `GET /directory_users`. Errors: 403; 404; 422; 429.
     *
     * @param directory Identifier of the directory whose users are wanted.
     * @param group Identifier of the directory group whose members are wanted.
     * @param idpId Only the user with this identifier at the provider; needs `directory`.
     * @param email Only users with this primary address; needs `directory`.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listUsers(
        directory: String? = null,
        group: String? = null,
        idpId: String? = null,
        email: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<DirectoryUserWithGroups> = waist.pages(
        "directory_sync.list_users",
        DirectoryUserWithGroups.serializer(),
        params = Parameters()
            .put("directory", String.serializer(), directory)
            .put("group", String.serializer(), group)
            .put("idp_id", String.serializer(), idpId)
            .put("email", String.serializer(), email)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gets one directory user with all attributes the provider sent.
     *
     * `GET /directory_users/{id}`. Errors: 403; 404.
     *
     * @param id Identifier of the directory user.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getUser(
        id: String,
        requestOptions: RequestOptions? = null,
    ): DirectoryUserWithGroups = waist.call(
        "directory_sync.get_user",
        DirectoryUserWithGroups.serializer(),
        path = listOf(id),
        options = requestOptions,
    )
}
