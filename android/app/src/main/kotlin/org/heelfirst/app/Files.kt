package org.heelfirst.app

import android.content.Intent
import android.net.Uri
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.activity.result.contract.ActivityResultContracts.StartActivityForResult
import androidx.core.content.FileProvider
import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch

/**
 * Files that leave the app or come into it, only where the person puts them or takes them from. The core writes and reads paths, Android
 * gives streams: between the two is a file in the cache, which is taken away afterwards.
 */
internal class Files(private val activity: ComponentActivity, private val app: HeelfirstApplication) {
    private var write: (suspend (String) -> Boolean)? = null
    private var read: (suspend (String) -> Unit)? = null

    private val saving = activity.registerForActivityResult(StartActivityForResult()) { result ->
        val (to, how) = result.data?.data to write
        write = null
        if (to != null && how != null) app.scope.launch(Dispatchers.IO) { saveTo(to, how) }
    }

    private val picking = activity.registerForActivityResult(OpenDocument()) { from ->
        val how = read
        read = null
        if (from != null && how != null) app.scope.launch(Dispatchers.IO) { readFrom(from, how) }
    }

    fun save(suggestedName: String, mimeType: String, how: suspend (String) -> Boolean) {
        write = how
        val create = Intent(Intent.ACTION_CREATE_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE)
        saving.launch(create.setType(mimeType).putExtra(Intent.EXTRA_TITLE, suggestedName))
    }

    fun pick(mimeTypes: List<String>, how: suspend (String) -> Unit) {
        read = how
        picking.launch(mimeTypes.toTypedArray())
    }

    fun share(name: String, mimeType: String, how: suspend (String) -> Boolean) {
        app.scope.launch(Dispatchers.IO) {
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

    private suspend fun saveTo(to: Uri, how: suspend (String) -> Boolean) = between { file ->
        if (how(file.path)) app.contentResolver.openOutputStream(to, "wt")?.use { out -> file.inputStream().use { it.copyTo(out) } }
    }

    private suspend fun readFrom(from: Uri, how: suspend (String) -> Unit) = between { file ->
        app.contentResolver.openInputStream(from)?.use { input -> file.outputStream().use(input::copyTo) }
        how(file.path)
    }

    private suspend fun between(work: suspend (File) -> Unit) {
        val folder = app.cacheDir.resolve("between").apply { mkdirs() }
        val file = File.createTempFile("file", null, folder).apply { delete() } // the core writes where nothing is
        try {
            work(file)
        } finally {
            file.delete()
        }
    }

    private companion object {
        /** As in file_paths.xml. */
        const val SHARED = "shared"
    }
}
