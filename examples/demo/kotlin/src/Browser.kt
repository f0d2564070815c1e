package demo

import java.net.CookieManager
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** A browser of sorts: keeps cookies, follows redirects on this machine, presses a button, stops at the callback. */
class Browser(private val callback: String) {
    private val http = HttpClient.newBuilder().cookieHandler(CookieManager()).build()

    /** Chooses a person on the identity provider's page; gives the URL of the callback. */
    fun signInAs(authorizationUrl: String, email: String): String = press(authorizationUrl, "user:$email")

    /** Denies access on the identity provider's page; gives the URL of the callback. */
    fun deny(authorizationUrl: String): String = press(authorizationUrl, "deny")

    private fun open(start: URI, form: String?): Pair<URI, String> {
        var url = start
        var body = form
        repeat(20) {
            val request = HttpRequest.newBuilder(url)
            if (body != null) {
                request.header("content-type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
            }
            val answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
            val location = answer.headers().firstValue("location").orElse(null) ?: return url to answer.body()
            url = url.resolve(location)
            body = null
            if (url.toString().startsWith(callback)) {
                return url to ""
            }
        }
        error("redirects without end at $url")
    }

    private fun press(pageUrl: String, testId: String): String {
        val (url, page) = open(URI(pageUrl), null)
        for (form in Regex("""<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)</form>""").findAll(page)) {
            for (button in Regex("<button([^>]*)>").findAll(form.groupValues[2])) {
                val attributes = Regex("""([\w-]+)="([^"]*)"""").findAll(button.groupValues[1])
                    .associate { it.groupValues[1] to plain(it.groupValues[2]) }
                if (attributes["data-testid"] == testId) {
                    val value = attributes["name"]?.let { "${encoded(it)}=${encoded(attributes["value"].orEmpty())}" }
                    return open(url.resolve(plain(form.groupValues[1])), value.orEmpty()).first.toString()
                }
            }
        }
        error("there is no button $testId at $url")
    }

    private fun encoded(text: String) = URLEncoder.encode(text, Charsets.UTF_8)

    private fun plain(text: String) = text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<")
        .replace("&gt;", ">").replace("&amp;", "&")
}
