package org.heelfirst.ui.gallery

import org.heelfirst.ui.history.historyScenes
import org.heelfirst.ui.plan.planScenes
import org.heelfirst.ui.plan.reminderScenes
import org.heelfirst.ui.practice.practiceScenes
import org.heelfirst.ui.safety.safetyScenes
import org.heelfirst.ui.sensors.sensorScenes
import org.heelfirst.ui.settings.settingsScenes
import org.heelfirst.ui.today.todayScenes
import org.heelfirst.ui.walk.walkScenes
import org.heelfirst.ui.welcome.welcomeScenes

/** A screen's scenes; of one that decides most, the first scene is shown in all circumstances. */
internal class Room(val name: String, val scenes: List<Scene>, val inAll: Boolean = false, val tongues: List<Tongue> = everywhere) {
    val title: String get() = name.replaceFirstChar { it.uppercase() }
}

/** The tongues of every screen; they are made of English, so that who reads a picture can read it. */
private val everywhere = listOf(Tongue.ENGLISH, Tongue.RIGHT_TO_LEFT, Tongue.LONG)

/** What the gallery shows. */
internal object Gallery {
    val rooms = listOf(
        Room("today", todayScenes, inAll = true),
        Room("practice", practiceScenes.filter { it.name != "practice-walking-figure" }, inAll = true), // that one is a part of a screen
        Room("walk", walkScenes, inAll = true),
        Room("welcome", welcomeScenes),
        Room("sensors", sensorScenes),
        Room("history", historyScenes),
        Room("plan", planScenes + reminderScenes),
        Room("safety", safetyScenes),
        Room("settings", settingsScenes),
        Room("app", appScenes),
        Room("arabic", arabicScenes, tongues = listOf(Tongue.ARABIC)),
    )

    /** Arabic as it is, so that its letters are seen to be there and joined. */
    private val arabicScenes get() = listOf(todayScenes, practiceScenes, walkScenes, historyScenes).map { it.first().named("arabic-") }

    private val scales = listOf(1f, 2f)

    fun shots(room: Room): List<Shot> {
        val all = if (room.inAll) inAll(room.scenes.first(), room.tongues) else emptyList()
        val others = if (room.inAll) room.scenes.drop(1) else room.scenes
        return (all + inPairs(others, room.tongues)).distinctBy { it.name }.sortedWith(compareBy({ room.scenes.indexOf(it.scene) }, { it.tongue }))
    }

    private fun inAll(scene: Scene, tongues: List<Tongue>) = Window.entries.flatMap { window ->
        Skin.entries.flatMap { skin -> scales.flatMap { scale -> tongues.map { Shot(scene, window, skin, scale, it) } } }
    }

    /** Each scene in each circumstance, and each circumstance with each other, at least once; and each as most people see it. */
    private fun inPairs(scenes: List<Scene>, tongues: List<Tongue>): List<Shot> {
        if (scenes.isEmpty()) return emptyList()
        val rows = Pairs.rows(listOf(scenes.size, Window.entries.size, Skin.entries.size, scales.size, tongues.size))
        val paired = rows.map { (scene, window, skin, scale, tongue) ->
            Shot(scenes[scene], Window.entries[window], Skin.entries[skin], scales[scale], tongues[tongue])
        }
        return scenes.map { Shot(it, tongue = tongues.first()) } + paired
    }
}
