package org.heelfirst.app

import androidx.work.WorkInfo
import androidx.work.WorkManager
import org.heelfirst.app.reminders.SelfHealWorker
import org.heelfirst.core.CoachRadio
import org.junit.Assert.assertEquals
import org.junit.Test

/** What is done before the core is opened, and with it. */
class OpeningTest : StagedTest() {
    @Test
    fun `the core is shown the virtual machine before it opens its radio, and opens without it too`() {
        var shown = 0
        app.showVirtualMachine = { shown++ }
        assertEquals(CoachRadio.Bluetooth, app.phone(app).radio)
        assertEquals(1, shown)
        app.showVirtualMachine = { throw UnsatisfiedLinkError("no libheelfirst.so") }
        assertEquals(CoachRadio.Bluetooth, app.phone(app).radio)
    }

    @Test
    fun `once the core is open one job looks after everything daily`() {
        app.gateway
        val works = WorkManager.getInstance(app).getWorkInfosForUniqueWork(SelfHealWorker.NAME).get()
        assertEquals(listOf(WorkInfo.State.ENQUEUED), works.map { it.state })
    }
}
