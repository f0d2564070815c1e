package dev.workoskit.android

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.browser.customtabs.CustomTabsIntent
import dev.workoskit.app.Browser
import dev.workoskit.app.BrowserReturn
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/**
 * Opens the user's browser as a Custom Tab, with the cookies of that browser.
 *
 * The callback comes as an intent, also after the app was ended meanwhile: give the activity that handles the redirect URI an
 * intent filter (`singleTop`), and pass `intent.dataString` to `AuthSession.resumePendingSignIn`. Prefer a redirect URI of
 * `https` that is verified as an App Link: any app can claim a scheme of its own, though without the verifier that is stored
 * here its code is of no use to it.
 *
 * @param context An activity; with that of the application the tab opens in a task of its own.
 */
public class CustomTabsBrowser(private val context: Context) : Browser {
    override suspend fun open(url: String, redirectUri: String): BrowserReturn = withContext(Dispatchers.Main) {
        val tab = CustomTabsIntent.Builder().setShareState(CustomTabsIntent.SHARE_STATE_OFF).build()
        if (context === context.applicationContext) {
            tab.intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        }
        try {
            tab.launchUrl(context, Uri.parse(url))
        } catch (error: ActivityNotFoundException) {
            throw IllegalStateException("no browser is installed", error)
        }
        BrowserReturn.Elsewhere
    }
}
