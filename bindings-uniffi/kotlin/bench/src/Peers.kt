// CPU time of operations here and in the official package, in one run of one JVM: interleaved rounds, medians, and their
// ratio. `cargo xtask bench kotlin` builds it and runs it with the release library. Arguments: `--rounds 9`, `--only TEXT`.
import com.sun.net.httpserver.HttpServer
import com.workos.session.session
import com.workos.webhooks.Webhook
import dev.workoskit.Authentication
import dev.workoskit.WebhookVerifier
import dev.workoskit.WorkOS
import dev.workoskit.sessionKeys
import dev.workoskit.sessions
import dev.workoskit.sign
import java.lang.management.ManagementFactory
import java.net.InetAddress
import java.net.InetSocketAddress
import java.security.KeyPairGenerator
import java.security.PrivateKey
import java.security.Signature
import java.security.interfaces.RSAPublicKey
import java.util.Base64
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import kotlin.time.Duration.Companion.hours
import kotlinx.coroutines.runBlocking

private const val CLIENT_ID = "client_bench"
private const val PASSWORD = "a-cookie-password-of-32+-chars-0001"
private const val SECRET = "whsec_bench"

/** How many sessions are made anew in each round. */
private const val FRESH = 2_500

fun main(arguments: Array<String>) {
    fun flag(name: String) = arguments.indexOf(name).takeIf { it >= 0 }?.let { arguments[it + 1] }
    val rounds = flag("--rounds")?.toInt() ?: 9
    val only = flag("--only").orEmpty()
    println("\nJava ${System.getProperty("java.version")}, com.workos:workos 7.2.0: CPU time per operation")
    println("%-34s %12s %12s %15s %12s".format("", "workos-kit", "official", "official/ours", "bare HMAC"))
    Sessions().use { sessions ->
        for (row in (webhooks() + sessions.rows()).filter { only in it.name }) {
            row.measure(rounds)
        }
    }
}

/** The same work in both packages, and what it cannot be done without. */
private class Row(
    val name: String,
    val ours: (Int) -> Any?,
    val theirs: (Int) -> Any?,
    val limit: ((Int) -> Any?)? = null,
    val count: Int? = null,
    val prepare: () -> Unit = {},
) {
    fun measure(rounds: Int) {
        val works = listOfNotNull(ours, theirs, limit)
        prepare()
        val counts = works.map { count ?: enough(it) }
        val micros = works.map { ArrayList<Double>() }
        // The compiler of the JVM needs some rounds before it is done.
        for (round in -WARM_UP..<rounds) {
            prepare()
            // Each goes first in every other round.
            for (who in if (round % 2 == 0) works.indices else works.indices.reversed()) {
                val spent = spent(works[who], counts[who])
                if (round >= 0) {
                    micros[who] += spent / 1e3 / counts[who]
                }
            }
        }
        val medians = micros.map { it.sorted()[it.size / 2] }
        val (own, official) = medians
        val bare = medians.getOrNull(2)?.let { "%9.2f us".format(it) }.orEmpty()
        println("%-34s %9.2f us %9.2f us %14.1fx %12s".format(name, own, official, official / own, bare))
    }

    /** How often it must be done, so that the steps of 10 ms in which processor time is told make less than 3 %. */
    private fun enough(work: (Int) -> Any?): Int {
        var count = 32
        while (spent(work, count) < 350e6) {
            count *= 2
        }
        return count
    }

    private fun spent(work: (Int) -> Any?, count: Int): Long {
        val before = system.processCpuTime
        for (number in 0..<count) {
            checkNotNull(work(number))
        }
        return system.processCpuTime - before
    }

    private companion object {
        const val WARM_UP = 6
        val system = ManagementFactory.getOperatingSystemMXBean() as com.sun.management.OperatingSystemMXBean
    }
}

private fun webhooks(): List<Row> {
    val workos = WorkOS(apiKey = "sk_test")
    val verifier = WebhookVerifier(SECRET, tolerance = 1.hours)
    val official = Webhook()
    val tolerance = 1.hours.inWholeMilliseconds
    return listOf(1, 10, 200).flatMap { kilobytes ->
        val text = delivery(kilobytes * 1024)
        val body = text.encodeToByteArray()
        val header = workos.webhooks.sign(body, SECRET)
        val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(SECRET.encodeToByteArray(), "HmacSHA256")) }
        listOf(
            Row("webhook $kilobytes KB, verified", { verifier.verify(body, header) }, {
                official.verifyHeader(text, header, SECRET, tolerance)
            }, limit = { mac.doFinal(body) }),
            Row("webhook $kilobytes KB, read", { verifier.constructEvent(body, header) }, {
                official.constructEvent(text, header, SECRET, tolerance)
            }),
            Row("webhook $kilobytes KB, typed", { verifier.constructEvent(body, header).typed() }, {
                official.constructTypedEvent(text, header, SECRET, tolerance)
            }),
        )
    }
}

/** A `dsync.user.created` with attributes of several kinds, of about this size. */
private fun delivery(size: Int): String {
    val attributes = StringBuilder()
    var number = 0
    fun text() = """{"id":"event_01HXYZ123456789ABCDEFGHIJ","event":"dsync.user.created","created_at":"2026-01-15T12:00:00.000Z",
        "data":{"object":"directory_user","id":"directory_user_01","directory_id":"directory_01","organization_id":"org_01",
        "idp_id":"8931","emails":[{"primary":true,"type":"work","value":"ada@example.com"}],"email":"ada@example.com",
        "first_name":"Ada","last_name":"Lovelace","state":"active","created_at":"2026-01-15T12:00:00.000Z",
        "updated_at":"2026-01-15T12:00:00.000Z","role":{"slug":"member"},"roles":[{"slug":"member"}],
        "raw_attributes":{},"custom_attributes":{"department":"Engines"$attributes}}}"""
    while (text().length < size) {
        number += 1
        attributes.append(""","attribute_$number":${if (number % 3 == 0) "$number" else "\"value Nr. $number\""}""")
    }
    return text()
}

/** Sessions with a server of their own that hands out the public keys. */
private class Sessions : AutoCloseable {
    private var number = 0
    private val json = com.fasterxml.jackson.databind.ObjectMapper()
    private val pair = KeyPairGenerator.getInstance("RSA").apply { initialize(2048) }.generateKeyPair()
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0).apply {
        createContext("/sso/jwks/$CLIENT_ID") { exchange ->
            val key = pair.public as RSAPublicKey
            val modulus = encoder.encodeToString(key.modulus.toByteArray().dropWhile { it == 0.toByte() }.toByteArray())
            val keys = """{"keys":[{"kty":"RSA","kid":"kid_1","alg":"RS256","use":"sig","e":"AQAB","n":"$modulus"}]}"""
            exchange.responseHeaders.add("content-type", "application/json")
            exchange.sendResponseHeaders(200, keys.length.toLong())
            exchange.responseBody.use { it.write(keys.encodeToByteArray()) }
        }
        start()
    }
    private val url = "http://127.0.0.1:${server.address.port}"
    private val workos = WorkOS(apiKey = "sk_test", clientId = CLIENT_ID, baseUrl = url)
    private val manager = workos.userManagement.sessions(PASSWORD)
    private val official = com.workos.WorkOS("sk_test", CLIENT_ID, url).session
    private val one = session()
    private val sealed = seal(one)
    private val map = mapOf("accessToken" to token(), "refreshToken" to "rt_01HXYZ123456789ABCDEFGHIJ", "user" to mapOf("id" to USER))
    private val sameMap = """{"accessToken":"${map["accessToken"]}","refreshToken":"rt_01HXYZ123456789ABCDEFGHIJ","user":{"id":"$USER"}}"""
    private var fresh: List<String> = emptyList()

    init {
        runBlocking { workos.userManagement.sessionKeys().use { it.warmUp() } }
        check(theirs(sealed).authenticated && ours(sealed).user?.email == "ada@example.com")
    }

    fun rows() = listOf(
        Row("session, seen before", { ours(sealed) }, { theirs(sealed) }),
        Row("session, seen before, user read", { ours(sealed).user }, { theirs(sealed) }),
        Row("session, verified anew", { ours(fresh[it]) }, { theirs(fresh[it]) }, count = FRESH, prepare = ::renew),
        Row("session, sealed", { manager.seal(sameMap) }, { official.sealData(map, PASSWORD) }),
    )

    /** As a server does for each request. */
    private fun ours(sealed: String) =
        runBlocking { manager.loadSealedSession(sealed).authenticate() as Authentication.Authenticated }.session

    private fun theirs(sealed: String) = official.loadSealedSession(sealed, PASSWORD).authenticate().also { check(it.authenticated) }

    /** Sealed by the official package, which does not open the cookies of the one for Node; ours opens those of either. */
    private fun seal(session: String): String = official.sealData(json.readValue(session, MutableMap::class.java).mapKeys { "${it.key}" }, PASSWORD)

    private fun renew() {
        fresh = List(FRESH) { seal(session()) }
    }

    private fun session() = """{"accessToken":"${token()}","refreshToken":"rt_01HXYZ123456789ABCDEFGHIJ","user":{"object":"user",
        "id":"$USER","email":"ada@example.com","email_verified":true,"first_name":"Ada","last_name":"Lovelace",
        "profile_picture_url":null,"last_sign_in_at":null,"locale":"en","external_id":null,"metadata":{},
        "created_at":"2026-01-15T12:00:00.000Z","updated_at":"2026-01-15T12:00:00.000Z"},"authenticationMethod":"Password"}"""

    private fun token(): String {
        val now = System.currentTimeMillis() / 1000
        number += 1
        val claims = """{"iss":"https://api.workos.com","sub":"$USER","sid":"session_${"%026d".format(number)}",
            "jti":"01HXYZ123456789ABCDEFGHIJK","org_id":"org_01HXYZ123456789ABCDEFGHIJ","role":"admin","roles":["admin"],
            "permissions":["users:read","users:write"],"entitlements":["audit-logs"],"feature_flags":[],"client_id":"$CLIENT_ID",
            "auth_time":$now,"iat":$now,"exp":${now + 7200}}"""
        val head = """{"alg":"RS256","kid":"kid_1","typ":"JWT"}"""
        val signed = listOf(head, claims).joinToString(".") { encoder.encodeToString(it.encodeToByteArray()) }
        return "$signed.${encoder.encodeToString(signature(pair.private, signed))}"
    }

    private fun signature(key: PrivateKey, text: String): ByteArray = Signature.getInstance("SHA256withRSA").run {
        initSign(key)
        update(text.encodeToByteArray())
        sign()
    }

    override fun close() {
        manager.close()
        workos.close()
        server.stop(0)
    }

    private companion object {
        const val USER = "user_01HXYZ123456789ABCDEFGHIJ"
        val encoder: Base64.Encoder = Base64.getUrlEncoder().withoutPadding()
    }
}
