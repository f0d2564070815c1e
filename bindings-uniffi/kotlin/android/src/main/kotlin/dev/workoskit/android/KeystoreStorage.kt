package dev.workoskit.android

import android.content.Context
import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.util.AtomicFile
import dev.workoskit.app.Storage
import dev.workoskit.app.StorageException
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

private const val PROVIDER = "AndroidKeyStore"
private const val NONCE_LENGTH = 12
private const val TAG_BITS = 128

/**
 * Keeps texts in files of the app that no backup takes, encrypted with AES-256-GCM under a key that does not leave the Keystore.
 * The name of a text is authenticated with it, so that none can be put in another's place.
 *
 * A key that is gone, as after a restore or a change that the system makes on its own, loses what it encrypted: that is said as
 * lost, and the next text gets a new key. What the Keystore refuses for a while is said as temporary.
 *
 * @param alias Name of the key, for apps with several sessions.
 */
public class KeystoreStorage(context: Context, private val alias: String = "workos-kit") : Storage {
    private val folder = File(context.noBackupFilesDir, alias)
    private val making = Mutex()

    override suspend fun load(name: String): String? = attempt {
        val sealed = try {
            file(name).readFully()
        } catch (_: FileNotFoundException) {
            return@attempt null
        }
        val key = key() ?: throw StorageException("the key is gone")
        if (sealed.size <= NONCE_LENGTH) {
            throw StorageException("a stored text is cut off")
        }
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_LENGTH))
        cipher.updateAAD(name.encodeToByteArray())
        cipher.doFinal(sealed, NONCE_LENGTH, sealed.size - NONCE_LENGTH).decodeToString()
    }

    override suspend fun store(name: String, value: String): Unit = attempt {
        val key = making.withLock { key() ?: makeKey() }
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        // The Keystore chooses the nonce by itself.
        cipher.init(Cipher.ENCRYPT_MODE, key)
        cipher.updateAAD(name.encodeToByteArray())
        val sealed = cipher.iv + cipher.doFinal(value.encodeToByteArray())
        folder.mkdirs()
        val file = file(name)
        val stream = file.startWrite()
        try {
            stream.write(sealed)
            file.finishWrite(stream)
        } catch (error: IOException) {
            file.failWrite(stream)
            throw error
        }
    }

    override suspend fun remove(name: String): Unit = attempt { file(name).delete() }

    override fun toString(): String = "KeystoreStorage($alias)"

    private fun file(name: String) = AtomicFile(File(folder, name))

    private fun keys() = KeyStore.getInstance(PROVIDER).apply { load(null) }

    private fun key(): SecretKey? = keys().getKey(alias, null) as SecretKey?

    private fun makeKey(): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        // Not bound to the lock screen, whose changes would take the session along: that is the gate's part.
        val settings = KeyGenParameterSpec.Builder(alias, purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(256)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER).run {
            init(settings)
            generateKey()
        }
    }

    private suspend fun <T> attempt(call: suspend () -> T): T = withContext(Dispatchers.IO) {
        try {
            call()
        } catch (error: AEADBadTagException) {
            throw lost(error)
        } catch (error: KeyPermanentlyInvalidatedException) {
            throw lost(error)
        } catch (error: UnrecoverableKeyException) {
            throw lost(error)
        } catch (error: GeneralSecurityException) {
            throw StorageException("the Keystore fails: ${error.javaClass.simpleName}", isTransient(error), error)
        } catch (error: ProviderException) {
            throw StorageException("the Keystore fails: ${error.javaClass.simpleName}", isTransient(error), error)
        } catch (error: IOException) {
            throw StorageException("the app's files fail: ${error.javaClass.simpleName}", isTemporary = true, error)
        }
    }

    /** What this key encrypted is lost, and the next text gets another. */
    private fun lost(error: Exception): StorageException {
        runCatching { keys().deleteEntry(alias) }
        return StorageException("the key does not fit any more: ${error.javaClass.simpleName}", cause = error)
    }

    /** Older systems do not say: then it may pass, and nothing is thrown away. */
    private fun isTransient(error: Exception): Boolean {
        val causes = generateSequence<Throwable>(error) { it.cause }
        return Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU ||
            causes.filterIsInstance<android.security.KeyStoreException>().all { it.isTransientFailure }
    }
}
