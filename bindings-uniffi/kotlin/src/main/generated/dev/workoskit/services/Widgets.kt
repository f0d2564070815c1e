// Generated from api/widgets.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application, act for a
 * user.
 */
public class Widgets internal constructor(internal val waist: Waist) {
    /**
     * Creates a short-lived token for rendering widgets as one user. Create it on the server for each page view and
     * hand it to the browser.
     *
     * `POST /widgets/token`. Errors: 400; 404; 422.
     *
     * @param organizationId Identifier of the organization the widgets work in. Needed with `scopes`; without it the
     * token serves only widgets about the user, such as profile and security.
     * @param userId Identifier of the user the widgets act as. The permissions of the user in the organization limit
     * the scopes that are granted.
     * @param scopes What the widgets may manage. Ask only for what the page needs.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createToken(
        organizationId: String? = null,
        userId: String? = null,
        scopes: List<WidgetScope>? = null,
        requestOptions: RequestOptions? = null,
    ): WidgetSessionTokenResponse = waist.call(
        "widgets.create_token",
        WidgetSessionTokenResponse.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("user_id", String.serializer(), userId)
            .put("scopes", ListSerializer(WidgetScope.serializer()), scopes),
        options = requestOptions,
    )
}
