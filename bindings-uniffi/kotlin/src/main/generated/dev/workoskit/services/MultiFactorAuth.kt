// Generated from api/multi_factor_auth.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes. It works for
 * users of WorkOS and for users the application keeps itself.
 */
public class MultiFactorAuth internal constructor(internal val waist: Waist) {
    /**
     * Checks the code a person entered for a challenge. A wrong code is an answer with `valid` false, not an error. A
     * challenge can be passed once only, and too many wrong codes end it.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /auth/challenges/{id}/verify`. Errors: 400 `one_time_code_too_many_attempts`; 404; 422; 429.
     *
     * @param id Identifier of the challenge.
     * @param code The one-time code as entered.
     * @param requestOptions What this call does differently.
     */
    public suspend fun verifyChallenge(
        id: String,
        code: String,
        requestOptions: RequestOptions? = null,
    ): AuthenticationChallengeVerifyResponse = waist.call(
        "multi_factor_auth.verify_challenge",
        AuthenticationChallengeVerifyResponse.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("code", String.serializer(), code),
        options = requestOptions,
    )

    /**
     * Enrols a second factor. For `totp` the answer holds the secret and a QR code, which are never shown again.
     * Challenge the factor and verify a code before relying on it.
     *
     * `POST /auth/factors/enroll`. Errors: 422.
     *
     * @param phoneNumber Number that receives the codes; required for type `sms`.
     * @param totpIssuer Name of the application or company, shown in the authenticator app; required for type `totp`.
     * @param totpUser Name of the account, often an e-mail address, shown in the authenticator app; required for type
     * `totp`.
     * @param userId Identifier of the user to tie the factor to.
     * @param requestOptions What this call does differently.
     */
    public suspend fun enrollFactor(
        type: EnrollFactorType,
        phoneNumber: String? = null,
        totpIssuer: String? = null,
        totpUser: String? = null,
        userId: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticationFactorEnrolled = waist.call(
        "multi_factor_auth.enroll_factor",
        AuthenticationFactorEnrolled.serializer(),
        params = Parameters()
            .put("type", EnrollFactorType.serializer(), type)
            .put("phone_number", String.serializer(), phoneNumber)
            .put("totp_issuer", String.serializer(), totpIssuer)
            .put("totp_user", String.serializer(), totpUser)
            .put("user_id", String.serializer(), userId),
        options = requestOptions,
    )

    /**
     * Gets one authentication factor, without its secret.
     *
     * `GET /auth/factors/{id}`. Errors: 404.
     *
     * @param id Identifier of the authentication factor.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getFactor(
        id: String,
        requestOptions: RequestOptions? = null,
    ): AuthenticationFactor = waist.call(
        "multi_factor_auth.get_factor",
        AuthenticationFactor.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Deletes an authentication factor for good; its codes are no longer accepted.
     *
     * `DELETE /auth/factors/{id}`. Errors: 404.
     *
     * @param id Identifier of the authentication factor.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteFactor(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "multi_factor_auth.delete_factor",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Starts a challenge for a factor, to be answered with a code. An SMS factor sends the code to the phone at once.
     *
     * `POST /auth/factors/{id}/challenge`. Errors: 404; 422; 429.
     *
     * @param id Identifier of the authentication factor.
     * @param smsTemplate Text of the SMS, with `{{code}}` where the code goes. It may hold no URL and no domain name,
     * and applies to SMS factors only.
     * @param requestOptions What this call does differently.
     */
    public suspend fun challengeFactor(
        id: String,
        smsTemplate: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticationChallenge = waist.call(
        "multi_factor_auth.challenge_factor",
        AuthenticationChallenge.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("sms_template", String.serializer(), smsTemplate),
        options = requestOptions,
    )

    /**
     * Lists the authentication factors of a user.
     *
     * `GET /user_management/users/{user_id}/auth_factors`. Errors: 422.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listUserAuthFactors(
        userId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthenticationFactor> = waist.pages(
        "multi_factor_auth.list_user_auth_factors",
        AuthenticationFactor.serializer(),
        path = listOf(userId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Enrols a TOTP factor for a user and starts the first challenge for it. Show the QR code, then verify the
     * challenge with a code from the authenticator app to complete the set-up.
     *
     * `POST /user_management/users/{user_id}/auth_factors`. Errors: 422.
     *
     * @param totpIssuer Name of the application or company, shown in the authenticator app.
     * @param totpUser Name of the account, often an e-mail address, shown in the authenticator app.
     * @param totpSecret An existing shared secret in Base32, for moving factors from another system; generated when
     * absent. It must fit SHA-1, 6 digits and 30 second steps.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createUserAuthFactor(
        userId: String,
        totpIssuer: String? = null,
        totpUser: String? = null,
        totpSecret: String? = null,
        requestOptions: RequestOptions? = null,
    ): UserAuthenticationFactorEnrollment = waist.call(
        "multi_factor_auth.create_user_auth_factor",
        UserAuthenticationFactorEnrollment.serializer(),
        path = listOf(userId),
        params = Parameters()
            .put("totp_issuer", String.serializer(), totpIssuer)
            .put("totp_user", String.serializer(), totpUser)
            .put("totp_secret", String.serializer(), totpSecret),
        options = requestOptions,
    )
}
