package dev.workoskit.app

import java.nio.file.Path
import kotlinx.coroutines.runBlocking

/** An app that renews its session, for a test that kills it meanwhile: address, client id and folder of the storage. */
internal fun main(arguments: Array<String>) {
    val (url, clientId, folder) = arguments
    val session = AuthSession(PublicClient(clientId, baseUrl = url), CALLBACK, FileStorage(Path.of(folder)))
    runBlocking { session.refresh() }
    error("the refresh was to take longer than this process lives")
}
