package dev.workoskit.app

import java.io.IOException
import java.nio.file.Files
import java.nio.file.NoSuchFileException
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.nio.file.attribute.PosixFilePermissions
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** What is kept here is far smaller; a file that is larger is none of this storage's. */
private const val LARGEST = 1024L * 1024

/**
 * Keeps texts in files of a folder, for command-line programs and desktop apps on the JVM: one file a name, written anew and
 * moved into its place, so that a process that is killed leaves the former text or the new one.
 *
 * It encrypts nothing. On systems with POSIX permissions only the user can enter the folder and read the files, which is
 * what `ssh` and most command-line programs rely on: whoever can read files as this user can sign in as them, and so can
 * whoever has a backup of the folder. Elsewhere the permissions are those that the folder hands on, so name one in the user's
 * profile. Where the system has a place for secrets, such as the Keystore of Android, write a [Storage] over that.
 *
 * Several processes may share a folder; each sees what the others wrote last.
 *
 * @param folder Where the files are. It is made with the first text.
 */
public class FileStorage(private val folder: Path) : Storage {
    override suspend fun load(name: String): String? = attempt {
        val file = file(name)
        try {
            if (Files.size(file) > LARGEST) {
                throw StorageException("a stored text is larger than any that was written")
            }
            Files.readString(file)
        } catch (_: NoSuchFileException) {
            null
        }
    }

    override suspend fun store(name: String, value: String): Unit = attempt {
        makeFolder()
        // Beside the file: a move is one step only within a file system.
        val fresh = Files.createTempFile(folder, ".", ".new", *attributes("rw-------"))
        try {
            Files.writeString(fresh, value)
            Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING)
        } finally {
            Files.deleteIfExists(fresh)
        }
    }

    override suspend fun remove(name: String): Unit = attempt {
        Files.deleteIfExists(file(name))
    }

    override fun toString(): String = "FileStorage($folder)"

    private fun file(name: String): Path {
        // The names are this library's; whoever passes another shall not get out of the folder.
        require(NAME.matches(name)) { "a name has letters, digits, dots and underscores" }
        return folder.resolve(name)
    }

    private fun makeFolder() {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, *attributes("rwx------"))
        }
    }

    private fun attributes(permissions: String) = when {
        "posix" in folder.fileSystem.supportedFileAttributeViews() ->
            arrayOf(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)))
        else -> emptyArray()
    }

    private suspend fun <T> attempt(call: () -> T): T = withContext(Dispatchers.IO) {
        try {
            call()
        } catch (error: java.nio.charset.CharacterCodingException) {
            throw StorageException("a stored text is not UTF-8", cause = error)
        } catch (error: IOException) {
            // A full disk and a folder that is not mounted pass.
            throw StorageException("the folder fails: $error", isTemporary = true, cause = error)
        }
    }

    private companion object {
        val NAME = Regex("[A-Za-z0-9_][A-Za-z0-9_.]*")
    }
}
