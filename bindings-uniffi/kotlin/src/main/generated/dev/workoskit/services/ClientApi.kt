// Generated from api/client_api.yaml with codegen/templates/kotlin/services.kt.j2.
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

/** Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls directly. */
public class ClientApi internal constructor(internal val waist: Waist) {
    /**
     * Creates a short-lived token for the Widgets API, bound to one user in one organization. Create it on the server
     * and hand it to the browser; that API does not accept the secret API key.
     *
     * `POST /client/token`. Errors: 400; 404; 422.
     *
     * @param organizationId Identifier of the organization the token is limited to.
     * @param userId Identifier of the user the token acts as.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createToken(
        organizationId: String,
        userId: String,
        requestOptions: RequestOptions? = null,
    ): ClientApiTokenResponse = waist.call(
        "client_api.create_token",
        ClientApiTokenResponse.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("user_id", String.serializer(), userId),
        options = requestOptions,
    )
}
