package signin

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import dev.workoskit.WorkOSException
import dev.workoskit.app.AuthSession
import dev.workoskit.app.AuthState
import dev.workoskit.app.Browser
import dev.workoskit.app.SignInOutcome
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch

/** What the screen shows, and what it can ask for. The session is the app's one, made in its `Application`. */
class SignInModel(private val session: AuthSession) : ViewModel() {
    /** How things stand. */
    val state: StateFlow<AuthState> = session.states

    /** What went wrong last, for the user; null if nothing did. */
    val problem = MutableStateFlow<String?>(null)

    init {
        attempt { session.restore() }
    }

    /** Opens the browser; the callback comes to [callback]. */
    fun signIn(browser: Browser) = attempt { session.signIn(browser).tell() }

    /** The URL that the activity was opened with, also after the app was ended meanwhile. */
    fun callback(url: String) = attempt { session.resumePendingSignIn(url).tell() }

    /** Asks for the fingerprint. */
    fun unlock() = attempt { session.unlock() }

    /** When the app goes into the background. */
    fun lock() = session.lock()

    /** Signs out here, and in the browser with the URL that comes. */
    fun signOut(open: (String) -> Unit) = attempt { session.signOut().logoutUrl?.let(open) }

    private fun SignInOutcome.tell() {
        if (this is SignInOutcome.StorageLost) problem.value = "The sign-in cannot be kept on this device."
    }

    private fun attempt(action: suspend () -> Unit) {
        problem.value = null
        viewModelScope.launch {
            try {
                action()
            } catch (error: WorkOSException) {
                problem.value = error.message
            }
        }
    }
}
