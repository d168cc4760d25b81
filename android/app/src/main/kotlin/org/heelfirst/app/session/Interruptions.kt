package org.heelfirst.app.session

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.media.AudioManager
import android.os.Build
import androidx.annotation.RequiresApi
import androidx.core.content.ContextCompat
import org.heelfirst.app.cues.Quiet
import org.heelfirst.core.AppSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.running

/**
 * Pauses a session when somebody calls and when the headphones are pulled out: nobody is led on who cannot hear it. Looks and listens only
 * while a session runs. Who goes on during a call means it, so that one call pauses once, and again only where it becomes another kind of
 * call: one that rang is answered.
 */
internal class Interruptions(private val context: Context, private val gateway: Gateway) {
    private val audio = context.getSystemService(AudioManager::class.java)
    private val unplugged = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = interrupt()
    }
    private val calls = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) Calls() else null
    private var listens = false
    private var mode = AudioManager.MODE_NORMAL

    /**
     * The session went on, or there is none. Called at each change and each second: so calls are seen before Android 12, and when a session
     * begins in one.
     */
    fun follow(now: AppSnapshot) {
        val runs = now.running() != null
        if (runs != listens) if (runs) listen() else leave()
        if (runs) look(audio.mode)
    }

    private fun look(new: Int) {
        val isOther = new != mode
        mode = new
        if (isOther && Quiet.isCall(new)) interrupt()
    }

    private fun listen() {
        listens = true
        val noisy = IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY)
        ContextCompat.registerReceiver(context, unplugged, noisy, ContextCompat.RECEIVER_NOT_EXPORTED)
        calls?.listen()
    }

    private fun leave() {
        listens = false
        mode = AudioManager.MODE_NORMAL
        context.unregisterReceiver(unplugged)
        calls?.leave()
    }

    private fun interrupt() {
        if (gateway.now.value.running()?.canPause == true) gateway.attempt { pause() }
    }

    @RequiresApi(Build.VERSION_CODES.S)
    private inner class Calls : AudioManager.OnModeChangedListener {
        fun listen() = audio.addOnModeChangedListener(context.mainExecutor, this)

        fun leave() = audio.removeOnModeChangedListener(this)

        override fun onModeChanged(mode: Int) = look(mode)
    }
}
