package signin

import android.app.Application
import android.content.Intent
import android.os.Bundle
import androidx.activity.compose.setContent
import androidx.activity.viewModels
import androidx.fragment.app.FragmentActivity
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory
import dev.workoskit.android.BiometricGate
import dev.workoskit.android.CustomTabsBrowser
import dev.workoskit.android.KeystoreStorage
import dev.workoskit.app.AuthSession
import dev.workoskit.app.PublicClient
import dev.workoskit.app.okhttp.OkHttpTransport
import java.lang.ref.WeakReference

/** Holds the app's one session, and what belongs to Android. */
class SignInApplication : Application() {
    /** The activity in front, for the gate. */
    var front = WeakReference<FragmentActivity>(null)

    val session by lazy {
        AuthSession(
            client = PublicClient("client_…", http = OkHttpTransport()),
            redirectUri = "https://app.example.com/callback",
            storage = KeystoreStorage(this),
            gate = BiometricGate("Unlock the session") { front.get() },
        )
    }
}

/**
 * `singleTop` in the manifest, with a verified intent filter for `https://app.example.com/callback`. It is a FragmentActivity for
 * the sake of the gate.
 */
class SignInActivity : FragmentActivity() {
    private val app get() = application as SignInApplication
    private val model: SignInModel by viewModels {
        viewModelFactory { initializer { SignInModel(app.session) } }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val open: (String) -> Unit = { startActivity(Intent(Intent.ACTION_VIEW, android.net.Uri.parse(it))) }
        setContent { SignInScreen(model, signIn = { model.signIn(CustomTabsBrowser(this)) }, open) }
        // A system that had ended the app starts it with the callback.
        if (savedInstanceState == null) intent.dataString?.let(model::callback)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        intent.dataString?.let(model::callback)
    }

    override fun onResume() {
        super.onResume()
        app.front = WeakReference(this)
    }

    override fun onStop() {
        super.onStop()
        if (!isChangingConfigurations) model.lock()
    }
}
