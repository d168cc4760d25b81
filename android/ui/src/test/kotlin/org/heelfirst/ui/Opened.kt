package org.heelfirst.ui

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import org.heelfirst.core.CoachRadio
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.gallery.Rule

/** The whole app on the real core, as tests touch it. */
class Opened(private val rule: Rule) : AutoCloseable {
    val platform = FakePlatform()

    private var opened: Stage? = null
    val stage: Stage get() = checkNotNull(opened)

    fun open(radio: CoachRadio, start: Route = Route.Today, prepare: Stage.() -> Unit): Stage {
        val new = Stage(radio = radio).also { opened = it }
        new.prepare()
        show(new.gateway, start)
        return new
    }

    fun show(gateway: Gateway, start: Route = Route.Today) {
        rule.setContent { HeelfirstApp(gateway, platform, start = start) }
        rule.waitForIdle()
    }

    /** So much time goes by. */
    fun pass(ms: Long) {
        rule.waitForIdle()
        stage.pass(ms)
        rule.waitForIdle()
    }

    fun press(tag: String) {
        rule.looksFirst()
        node(tag).performClick()
        opened?.pass(0) // all that comes of it has been said
        rule.waitForIdle()
    }

    fun pressBelow(tag: String) {
        node(tag).performScrollTo()
        press(tag)
    }

    fun node(tag: String): SemanticsNodeInteraction = rule.onNodeWithTag(tag)

    /** What a screen reader says of it. */
    fun told(tag: String): String = node(tag).fetchSemanticsNode().config[SemanticsProperties.ContentDescription].single()

    override fun close() = opened?.close() ?: Unit
}
