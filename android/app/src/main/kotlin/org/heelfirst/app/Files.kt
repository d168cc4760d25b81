package org.heelfirst.app

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.DocumentsContract
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.activity.result.contract.ActivityResultContracts.StartActivityForResult
import androidx.core.content.FileProvider
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import org.heelfirst.core.CoachException
import org.heelfirst.ui.settings.BackupViewModel

/**
 * Files that leave the app or come into it, only where the person puts them or takes them from. The core writes and reads paths, Android
 * gives streams: between the two is a file in the cache, which is taken away afterwards.
 */
internal class Files(private val activity: ComponentActivity, private val app: HeelfirstApplication) {
    private val chosen = app.platform.chosen

    private val saving = activity.registerForActivityResult(StartActivityForResult()) { result ->
        val (to, how) = result.data?.data to chosen.write
        chosen.write = null
        if (to != null && how != null) work { saveTo(to, how) }
    }

    private val picking = activity.registerForActivityResult(OpenDocument()) { from ->
        val how = chosen.read
        chosen.read = null
        if (from != null && how != null) work { readFrom(from, how) }
    }

    fun save(suggestedName: String, mimeType: String, how: suspend (String) -> Boolean) {
        chosen.write = how
        val create = Intent(Intent.ACTION_CREATE_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE)
        ask { saving.launch(create.setType(mimeType).putExtra(Intent.EXTRA_TITLE, suggestedName)) }
    }

    fun pick(mimeTypes: List<String>, how: suspend (String) -> Unit) {
        chosen.read = how
        ask { picking.launch(mimeTypes.toTypedArray()) }
    }

    fun share(name: String, mimeType: String, how: suspend (String) -> Boolean) {
        work {
            val folder = app.cacheDir.resolve(SHARED).apply { deleteRecursively() }
            folder.mkdirs()
            val file = folder.resolve(File(name).name)
            if (how(file.path)) handOver(file, mimeType)
        }
    }

    private fun handOver(file: File, mimeType: String) {
        val uri = FileProvider.getUriForFile(app, "${app.packageName}.shared", file)
        val send = Intent(Intent.ACTION_SEND).setType(mimeType).putExtra(Intent.EXTRA_STREAM, uri)
        send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        activity.runOnUiThread { activity.startActivity(Intent.createChooser(send, null)) }
    }

    /** The place is opened first: what cannot be written is not said to be saved. */
    private suspend fun saveTo(to: Uri, how: suspend (String) -> Boolean) = between { file ->
        val place = app.contentResolver.openOutputStream(to, "wt") ?: throw FileNotFoundException(to.lastPathSegment)
        var saved = false
        try {
            saved = place.use { out -> how(file.path).also { if (it) file.inputStream().use { from -> from.copyTo(out) } } }
        } finally {
            if (!saved) runCatching { DocumentsContract.deleteDocument(app.contentResolver, to) } // an empty file would look like a saved one
        }
    }

    private suspend fun readFrom(from: Uri, how: suspend (String) -> Unit) = between { file ->
        val chosen = app.contentResolver.openInputStream(from) ?: throw FileNotFoundException(from.lastPathSegment)
        chosen.use { input -> file.outputStream().use(input::copyTo) }
        how(file.path)
    }

    /** What another app's storage refuses, or has no room for, is said; it ends nothing. */
    private fun work(what: suspend () -> Unit) {
        app.scope.launch(Dispatchers.IO) {
            try {
                what()
            } catch (_: IOException) {
                say(REFUSED)
            } catch (_: SecurityException) {
                say(REFUSED)
            } catch (_: IllegalArgumentException) {
                say(REFUSED)
            }
        }
    }

    /** A phone without an app for files has nothing to choose with. */
    private fun ask(how: () -> Unit) = try {
        how()
    } catch (_: ActivityNotFoundException) {
        say("platform-no-files")
    }

    /** In the words of the language in use: those of the system are often English ones. */
    private fun say(problem: String) = app.gateway.tell { throw CoachException.Storage(app.gateway.labels.value[problem].orEmpty()) }

    private suspend fun between(work: suspend (File) -> Unit) {
        val folder = app.cacheDir.resolve(BETWEEN).apply { mkdirs() }
        val file = File.createTempFile("file", null, folder).apply { delete() } // the core writes where nothing is
        try {
            work(file)
        } finally {
            file.delete()
        }
    }

    /** What is done with a file once it was chosen. Kept beside the window, which may be made anew while the person chooses. */
    class Chosen {
        var write: (suspend (String) -> Boolean)? = null
        var read: (suspend (String) -> Unit)? = null
    }

    companion object {
        /** As in file_paths.xml. */
        private const val SHARED = "shared"
        private const val BETWEEN = "between"
        private const val REFUSED = "platform-file-refused"

        /** Takes away what was on its way to another app or place, and what a killed process left of it. */
        fun wipe(context: Context, olderThanMs: Long) {
            val last = System.currentTimeMillis() - olderThanMs
            val ours = listOf(SHARED, BETWEEN).flatMap { context.cacheDir.resolve(it).listFiles().orEmpty().toList() }
            val copies = context.cacheDir.listFiles { file -> file.isFile && file.name.startsWith(BackupViewModel.COPY) }.orEmpty()
            (ours + copies).filter { it.lastModified() <= last }.forEach { it.delete() }
        }
    }
}
