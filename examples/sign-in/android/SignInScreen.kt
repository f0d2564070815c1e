package signin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import dev.workoskit.app.AuthState
import dev.workoskit.app.SignedOutReason

/** Signs a user in and out. */
@Composable
fun SignInScreen(model: SignInModel, signIn: () -> Unit, open: (String) -> Unit) {
    val state by model.state.collectAsStateWithLifecycle()
    val problem by model.problem.collectAsStateWithLifecycle()
    Column(Modifier.padding(24.dp), Arrangement.spacedBy(16.dp)) {
        when (val now = state) {
            AuthState.Unknown -> Text("One moment…")
            is AuthState.SignedOut -> {
                Text(now.reason.words())
                Button(signIn) { Text("Sign in") }
            }
            AuthState.Locked -> Button(model::unlock) { Text("Unlock") }
            is AuthState.SignedIn -> {
                Text("Signed in as ${now.session.user?.email}" + if (now.session.isStale) ", without a network" else "")
                Button({ model.signOut(open) }) { Text("Sign out") }
            }
            AuthState.OutOfDate -> Text("Connect to a network to go on.")
        }
        problem?.let { Text(it) }
    }
}

private fun SignedOutReason.words(): String = when (this) {
    SignedOutReason.NOT_SIGNED_IN, SignedOutReason.SIGNED_OUT -> "Nobody is signed in."
    SignedOutReason.SESSION_ENDED -> "Your session is over."
    SignedOutReason.REFRESH_INTERRUPTED, SignedOutReason.STORAGE_LOST -> "This device has lost your session."
}
