package dev.workoskit.app

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

internal class FileStorageTest {
    @Test
    fun `texts are kept, replaced and forgotten`(@TempDir parent: Path) = runBlocking {
        val folder = parent.resolve("some/app")
        val storage = FileStorage(folder)
        assertNull(storage.load(SESSION))
        storage.remove(SESSION)
        storage.store(SESSION, "first")
        storage.store(SESSION, "second: ä€😀")
        storage.store(PENDING_REFRESH, "another")
        assertEquals("second: ä€😀", FileStorage(folder).load(SESSION))
        storage.remove(SESSION)
        assertNull(storage.load(SESSION))
        assertEquals(listOf(PENDING_REFRESH), folder.toFile().list()!!.toList(), "nothing else is left behind")
    }

    @Test
    fun `nobody else can read them`(@TempDir parent: Path) = runBlocking {
        val folder = parent.resolve("app")
        FileStorage(folder).store(SESSION, "text")
        // Windows has no such permissions; there they come from the folder above.
        if ("posix" in folder.fileSystem.supportedFileAttributeViews()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
            val file = Files.getPosixFilePermissions(folder.resolve(SESSION))
            assertEquals("rw-------", PosixFilePermissions.toString(file))
        }
        assertFalse("text" in FileStorage(folder).toString())
    }

    @Test
    fun `what cannot be read is lost, and a disk that fails may work later`(@TempDir folder: Path) = runBlocking<Unit> {
        val storage = FileStorage(folder)
        Files.write(folder.resolve(SESSION), byteArrayOf(-1, -2))
        assertFalse(assertFailsWith<StorageException> { storage.load(SESSION) }.isTemporary)
        Files.write(folder.resolve(SESSION), ByteArray(1024 * 1024 + 1))
        assertFalse(assertFailsWith<StorageException> { storage.load(SESSION) }.isTemporary)
        val file = FileStorage(folder.resolve(SESSION))
        assertTrue(assertFailsWith<StorageException> { file.store(SESSION, "text") }.isTemporary)
        for (name in listOf("../up", "", ".hidden", "a/b", "a\u0000")) {
            assertFailsWith<IllegalArgumentException>(name) { storage.load(name) }
        }
    }

    @Test
    fun `a text that is written while it is read is whole`(@TempDir folder: Path) = runBlocking {
        val storage = FileStorage(folder)
        val texts = List(8) { "$it".repeat(50_000) }
        storage.store(SESSION, texts[0])
        withContext(Dispatchers.IO) {
            val writing = texts.map { async { repeat(20) { _ -> storage.store(SESSION, it) } } }
            repeat(200) { assertTrue(storage.load(SESSION) in texts) }
            writing.awaitAll()
        }
        assertEquals(listOf(SESSION), folder.toFile().list()!!.toList())
    }
}
