package org.heelfirst.ui.plan

import androidx.activity.ComponentActivity
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import java.io.File
import java.io.RandomAccessFile
import org.heelfirst.core.Side
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.FakePlatform
import org.heelfirst.ui.gallery.Camera
import org.heelfirst.ui.gallery.Shot
import org.heelfirst.ui.looksFirst
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w1300dp-h1300dp-mdpi")
class PlanScreenTest {
    @get:Rule
    val rule = createAndroidComposeRule<ComponentActivity>()

    private fun touch(tag: String) {
        rule.looksFirst()
        rule.onNodeWithTag(tag).performScrollTo().performClick()
    }

    private fun Stage.times(exercise: String) = call { plan() }.items.first { it.exercise == exercise }.timesADay

    @Test
    fun `a number is changed and the change undone`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(planScenes[0]))
        val before = stage.times("calf-stretch")
        touch("item-calf-stretch")
        touch("item-calf-stretch-times-less")
        assertEquals(before - 1u, stage.times("calf-stretch"))
        rule.onNodeWithText("You made this plan yourself.", substring = true).performScrollTo().assertIsDisplayed()
        rule.onNodeWithTag("undo").performClick()
        assertEquals(before, stage.times("calf-stretch"))
    }

    @Test
    fun `an exercise goes out and another comes in`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(planScenes[0]))
        touch("item-walking-burst")
        touch("item-walking-burst-remove")
        touch("plan-add")
        val other = stage.call { planPage() }.others.first { it.heldBack == null }.exercise
        touch("add-$other")
        assertEquals(other, stage.call { plan() }.items.last().exercise)
    }

    @Test
    fun `the weaker side is the other one`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(planScenes[0]))
        touch("side-right")
        assertEquals(Side.RIGHT, stage.call { plan() }.weakerSide)
    }

    @Test
    fun `what the answers lead to is looked at with its reasons and taken`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(planScenes[1]))
        val proposed = stage.call { proposal() }.plan.items.size
        touch("proposal")
        touch("proposal-take")
        assertEquals(proposed, stage.call { plan() }.items.size)
        assertEquals(false, stage.call { proposal() }.isNew)
    }

    @Test
    fun `a code is looked at before it is taken`() = Camera(rule).use { camera ->
        val stage = camera.show(Shot(planScenes[0]))
        touch("plan-from-code")
        rule.onNodeWithTag("code").performScrollTo().performTextInput("HF1;r;seated-ankle-lift*2,r12;+by=therapist")
        touch("code-look")
        rule.onNodeWithText("Your therapist made this plan.", substring = true).assertIsDisplayed()
        assertEquals(Side.LEFT, stage.call { plan() }.weakerSide)
        touch("looked-take")
        assertEquals(listOf("seated-ankle-lift"), stage.call { plan() }.items.map { it.exercise })
    }

    @Test
    fun `a code that says nothing is told with what is the matter`() = Camera(rule).use { camera ->
        camera.show(Shot(planScenes[0]))
        touch("plan-from-code")
        rule.onNodeWithTag("code").performScrollTo().performTextInput("HF1;r;seated-ankle-lift*13")
        touch("code-look")
        rule.onNodeWithText("This cannot be used as it is", substring = true).assertIsDisplayed()
        Unit
    }

    @Test
    fun `the plan goes out as a file and comes in from it`() {
        val file = File.createTempFile("plan", ".json")
        Stage().use { stage ->
            stage.settled()
            val model = PlanViewModel(stage.gateway, FakePlatform().apply { this.file = file.path })
            model.saveFile()
            val before = stage.call { plan() }.items
            model.edit(org.heelfirst.core.PlanEdit.Remove("calf-stretch"))
            model.lookAtFile()
            model.takeLooked()
            assertEquals(before, stage.call { plan() }.items)
            RandomAccessFile(file, "rw").use { it.setLength(3L shl 30) } // more than a text can hold
            model.lookAtFile()
            assertTrue(stage.gateway.problems.value.single().what.isNotEmpty())
        }
        file.delete()
    }
}
