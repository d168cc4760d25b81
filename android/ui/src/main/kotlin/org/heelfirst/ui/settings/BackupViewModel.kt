package org.heelfirst.ui.settings

import java.io.File
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import org.heelfirst.core.BackupWords
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.RestoredSnapshot
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Platform

/** How far one is with backups. */
data class BackupState(
    /** The backup that was saved just now. */
    val saved: BackupWords? = null,
    /** Whether that one is sealed with a passphrase. */
    val sealed: Boolean = false,
    /** Whether a file was chosen that could not be looked into yet, for want of its passphrase for instance. */
    val waits: Boolean = false,
    /** What is in the file that was chosen. */
    val looked: BackupWords? = null,
    /** What came of bringing it back. */
    val restored: List<String> = emptyList(),
    /** The file that undoes it. */
    val undoPath: String? = null,
)

/** What can be done with backups. No passphrase is an empty one. */
interface BackupActions {
    fun save(passphrase: String)

    fun open(passphrase: String)

    fun openAgain(passphrase: String)

    fun replace(passphrase: String)

    fun merge(passphrase: String)

    fun leave()

    fun undoRestore()

    fun deleteEverything()
}

/** Saves everything to a file, looks into one, brings it back, and deletes. */
class BackupViewModel(private val gateway: Gateway, private val platform: Platform) : BackupActions {
    private val now = MutableStateFlow(BackupState())

    /** A copy of what was chosen: the chosen file itself is only lent while it is read. */
    private var opened: File? = null

    val state: StateFlow<BackupState> = now.asStateFlow()

    override fun save(passphrase: String) = platform.save(FILE, MIME) { path ->
        val words = gateway.fetch { backupWords(backup(path, passphrase.orNone())) }
        now.update { BackupState(saved = words, sealed = passphrase.isNotEmpty()) }
        words != null
    }

    override fun open(passphrase: String) = platform.pick(listOf("*/*")) { path ->
        forget()
        opened = File.createTempFile(COPY, null).also { File(path).copyTo(it, overwrite = true) }
        now.value = BackupState(waits = true)
        openAgain(passphrase)
    }

    override fun openAgain(passphrase: String) {
        val file = opened ?: return
        // Why it could not be read is told until it could, or until another reason takes its place.
        gateway.problems.value.filter { it.key == UNREADABLE }.forEach(gateway::seen)
        gateway.tell {
            val words = backupWords(lookIntoBackup(file.path, passphrase.orNone()))
            now.value = BackupState(looked = words)
        }
    }

    override fun replace(passphrase: String) = bring(merged = false) { restore(it, passphrase.orNone()) }

    override fun merge(passphrase: String) = bring(merged = true) { merge(it, passphrase.orNone()) }

    override fun leave() {
        forget()
        now.value = BackupState()
    }

    override fun undoRestore() {
        val path = now.value.undoPath ?: return
        gateway.tell {
            val words = restoredWords(restore(path, null), false)
            now.value = BackupState(restored = words)
        }
        gateway.refreshSoon()
    }

    override fun deleteEverything() {
        forget()
        val words = gateway.labels.value
        val deleted = NoticeSnapshot(DELETED, words.getValue(DELETED), words.getValue("backup-delete-hint"))
        gateway.tell {
            deleteEverything()
            platform.forgetEverything()
            now.value = BackupState()
            gateway.note(deleted) // the welcome takes the place of this screen
        }
        gateway.refreshSoon()
    }

    private fun bring(merged: Boolean, how: Core.(String) -> RestoredSnapshot) {
        val file = opened ?: return
        gateway.tell {
            val restored = how(file.path)
            now.value = BackupState(restored = restoredWords(restored, merged), undoPath = restored.keptPath)
            forget()
        }
        gateway.refreshSoon()
    }

    private fun forget() {
        opened?.delete()
        opened = null
    }

    companion object {
        /** What the names of copies begin with that are looked at before they are brought back. */
        const val COPY = "heelfirst-copy"
        private const val UNREADABLE = "backup-unreadable"
        private const val DELETED = "history-deleted"
        private const val FILE = "heelfirst-backup.heelfirst"
        private const val MIME = "application/octet-stream"

        private fun String.orNone(): String? = ifEmpty { null }
    }
}
