package org.heelfirst.app.reminders

import android.content.Context
import androidx.work.CoroutineWorker
import androidx.work.ExistingPeriodicWorkPolicy
import androidx.work.PeriodicWorkRequestBuilder
import androidx.work.WorkManager
import androidx.work.WorkerParameters
import java.util.concurrent.TimeUnit
import org.heelfirst.app.HeelfirstApplication

/** Once a day: sets alarms that something took away unheard, and asks the core anew, so that one that is lost takes no other along. */
class SelfHealWorker(context: Context, parameters: WorkerParameters) : CoroutineWorker(context, parameters) {
    override suspend fun doWork(): Result {
        heal(applicationContext as HeelfirstApplication)
        return Result.success()
    }

    companion object {
        const val NAME = "arm-prompts"

        internal suspend fun heal(app: HeelfirstApplication) {
            app.reminders.armHeld()
            app.environmentChanged()
        }

        /** One is planned however often this is called. */
        fun plan(context: Context) {
            val daily = PeriodicWorkRequestBuilder<SelfHealWorker>(1, TimeUnit.DAYS).setInitialDelay(1, TimeUnit.DAYS).build()
            WorkManager.getInstance(context).enqueueUniquePeriodicWork(NAME, ExistingPeriodicWorkPolicy.KEEP, daily)
        }
    }
}
