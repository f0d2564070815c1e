// Signs the user of a command-line program in, without a secret in the program.
//
//     sign-in              with the browser of this machine; stays signed in
//     sign-in --device     with a browser elsewhere, for machines without one
//     sign-in --sign-out
//
// WORKOS_CLIENT_ID says which environment, WORKOS_BASE_URL where WorkOS is if not in its usual place.
package signin

import dev.workoskit.WorkOSException
import dev.workoskit.app.AuthSession
import dev.workoskit.app.AuthState
import dev.workoskit.app.DeviceSignIn
import dev.workoskit.app.FileStorage
import dev.workoskit.app.PublicClient
import dev.workoskit.app.SignInOutcome
import dev.workoskit.app.SignInParameters
import dev.workoskit.app.Storage
import dev.workoskit.app.TokenOutcome
import dev.workoskit.models.User
import java.nio.file.Path
import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking

/** The program; [say] is its output, [show] how it asks the user to open an address. Its functions give whether all is well. */
class SignIn(
    private val client: PublicClient,
    private val storage: Storage,
    private val say: (String) -> Unit,
    private val show: (String) -> Unit,
) {
    /** With the browser of this machine, unless the user is signed in already. */
    suspend fun inBrowser(parameters: SignInParameters = SignInParameters()): Boolean =
        LoopbackBrowser(show = show).use { browser ->
            AuthSession(client, browser.redirectUri, storage).use { session ->
                val state = session.restore()
                if (state is AuthState.SignedIn && session.accessToken() is TokenOutcome.Token) {
                    welcome(state.session.user)
                } else {
                    when (val outcome = session.signIn(browser, parameters)) {
                        is SignInOutcome.SignedIn -> welcome(outcome.session.user)
                        is SignInOutcome.StorageLost -> failed("The sign-in cannot be kept: ${outcome.message}")
                        SignInOutcome.Dismissed, SignInOutcome.Pending -> failed("Nobody signed in.")
                    }
                }
            }
        }

    /** With a browser elsewhere. */
    suspend fun onDevice(): Boolean = client.startDeviceFlow().use { flow ->
        val codes = flow.authorization
        say("Open ${codes.verificationUri} and enter ${codes.userCode}")
        show(codes.verificationUriComplete ?: codes.verificationUri)
        when (val outcome = flow.wait()) {
            is DeviceSignIn.Authenticated -> welcome(outcome.response.user)
            DeviceSignIn.Denied -> failed("The sign-in was refused.")
            DeviceSignIn.Expired -> failed("The code is over its time.")
        }
    }

    /** Here, and by the address that is shown also at WorkOS. */
    suspend fun out(): Boolean = AuthSession(client, "http://127.0.0.1/callback", storage).use { session ->
        val out = session.signOut()
        out.logoutUrl?.let(show)
        say("Signed out.")
        out.isCleared
    }

    private fun welcome(user: User?): Boolean {
        say("Signed in as ${user?.email}.")
        return true
    }

    private fun failed(why: String): Boolean {
        say(why)
        return false
    }
}

fun main(arguments: Array<String>) {
    val clientId = System.getenv("WORKOS_CLIENT_ID") ?: error("WORKOS_CLIENT_ID says which environment")
    val client = PublicClient(clientId, baseUrl = System.getenv("WORKOS_BASE_URL"))
    val folder = Path.of(System.getProperty("user.home"), ".config", "workos-kit-sign-in")
    val signIn = SignIn(client, FileStorage(folder), ::println) { println("  $it") }
    val isWell = try {
        runBlocking {
            when (arguments.firstOrNull()) {
                null -> signIn.inBrowser()
                "--device" -> signIn.onDevice()
                "--sign-out" -> signIn.out()
                else -> error("unknown: ${arguments[0]}")
            }
        }
    } catch (error: WorkOSException) {
        System.err.println(error.message)
        false
    }
    exitProcess(if (isWell) 0 else 1)
}
