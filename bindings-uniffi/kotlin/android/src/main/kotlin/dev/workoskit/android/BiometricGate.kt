package dev.workoskit.android

import androidx.biometric.BiometricManager.Authenticators.BIOMETRIC_WEAK
import androidx.biometric.BiometricManager.Authenticators.DEVICE_CREDENTIAL
import androidx.biometric.BiometricPrompt
import androidx.core.content.ContextCompat
import androidx.fragment.app.FragmentActivity
import dev.workoskit.app.Gate
import kotlin.coroutines.resume
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext

/**
 * Asks for a fingerprint, a face or the device's code. A device without any of them refuses; whether the app then goes without a
 * gate is the app's decision (`BiometricManager.canAuthenticate`).
 *
 * It guards what the app shows: the tokens are not encrypted under the answer, so it is no protection from whoever controls the
 * device.
 *
 * @param title What the system's dialog says.
 * @param activity The activity that is in front; null refuses.
 */
public class BiometricGate(private val title: String, private val activity: () -> FragmentActivity?) : Gate {
    override suspend fun unlock(): Boolean = withContext(Dispatchers.Main) {
        val activity = activity() ?: return@withContext false
        suspendCancellableCoroutine { continuation ->
            val answers = object : BiometricPrompt.AuthenticationCallback() {
                override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
                    if (continuation.isActive) continuation.resume(true)
                }

                // A finger that is not recognized is no error: the dialog stays.
                override fun onAuthenticationError(errorCode: Int, errString: CharSequence) {
                    if (continuation.isActive) continuation.resume(false)
                }
            }
            val prompt = BiometricPrompt(activity, ContextCompat.getMainExecutor(activity), answers)
            val question = BiometricPrompt.PromptInfo.Builder()
                .setTitle(title)
                .setAllowedAuthenticators(BIOMETRIC_WEAK or DEVICE_CREDENTIAL)
                .build()
            prompt.authenticate(question)
            continuation.invokeOnCancellation { activity.runOnUiThread(prompt::cancelAuthentication) }
        }
    }
}
