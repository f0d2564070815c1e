package dev.workoskit

import dev.workoskit.ffi.makeCodeChallenge
import dev.workoskit.ffi.makeCodeVerifier

/**
 * A code verifier of Proof Key for Code Exchange (RFC 7636), whose form was checked. It is a secret: [toString] does not
 * show it, [expose] does.
 *
 * @param value 43 to 128 characters of those that RFC 7636 allows.
 * @throws WorkOSException of kind [ErrorKind.INVALID_REQUEST] and code `code_verifier_invalid` for any other text.
 */
public class CodeVerifier(private val value: String) {
    /** The `S256` challenge that belongs to it, for the authorization URL. */
    public val codeChallenge: String = native { makeCodeChallenge(value) }

    /** The text, to be sent with the authorization code. */
    public fun expose(): String = value

    override fun equals(other: Any?): Boolean = value == (other as? CodeVerifier)?.value

    override fun hashCode(): Int = value.hashCode()

    override fun toString(): String = redacted(value)
}

/** A fresh code verifier together with the challenge that belongs to it. */
public class PkcePair internal constructor(
    /** Kept by the application until the callback, then sent with the authorization code. A secret. */
    public val codeVerifier: CodeVerifier,
) {
    /** Sent in the authorization URL. */
    public val codeChallenge: String get() = codeVerifier.codeChallenge

    /** Sent in the authorization URL: `S256`. */
    public val codeChallengeMethod: String get() = "S256"

    override fun toString(): String = "PkcePair(codeVerifier=$codeVerifier, codeChallenge=$codeChallenge)"
}

/** Proof Key for Code Exchange (RFC 7636). The sign-in helpers make and check both parts by themselves. */
public object Pkce {
    /** Makes a verifier of 43 characters (256 bits of randomness) and its challenge. */
    public fun generate(): PkcePair = PkcePair(generateCodeVerifier())

    /**
     * Makes a random code verifier of a length from 43 to 128.
     *
     * @throws WorkOSException of kind [ErrorKind.INVALID_REQUEST] and code `code_verifier_invalid` for any other length.
     */
    public fun generateCodeVerifier(length: Int = 43): CodeVerifier =
        CodeVerifier(native { makeCodeVerifier(length.coerceAtLeast(0).toUInt()) })

    /**
     * The `S256` challenge of a verifier.
     *
     * @throws WorkOSException as [CodeVerifier] does.
     */
    public fun generateCodeChallenge(codeVerifier: String): String = CodeVerifier(codeVerifier).codeChallenge
}
