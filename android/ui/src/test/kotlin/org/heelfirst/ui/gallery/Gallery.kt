package org.heelfirst.ui.gallery

import org.heelfirst.ui.sensors.sensorScenes
import org.heelfirst.ui.today.todayScenes
import org.heelfirst.ui.walk.walkScenes

/** A screen's scenes; of one that decides most, the first scene is shown in all circumstances. */
internal class Room(val name: String, val scenes: List<Scene>, val inAll: Boolean = false) {
    val title: String get() = name.replaceFirstChar { it.uppercase() }
}

/** What the gallery shows. */
internal object Gallery {
    val rooms = listOf(
        Room("today", todayScenes, inAll = true),
        Room("walk", walkScenes, inAll = true),
        Room("sensors", sensorScenes),
    )

    private val scales = listOf(1f, 2f)

    /** The tongues of every screen. Arabic, which nobody of us reads, is looked at for its glyphs alone. */
    private val tongues = listOf(Tongue.ENGLISH, Tongue.RIGHT_TO_LEFT, Tongue.LONG)

    fun shots(room: Room): List<Shot> {
        val all = if (room.inAll) inAll(room.scenes.first()) else emptyList()
        val others = if (room.inAll) room.scenes.drop(1) else room.scenes
        return (all + inPairs(others)).distinctBy { it.name }.sortedWith(compareBy({ room.scenes.indexOf(it.scene) }, { it.tongue }))
    }

    private fun inAll(scene: Scene) = Window.entries.flatMap { window ->
        Skin.entries.flatMap { skin -> scales.flatMap { scale -> tongues.map { Shot(scene, window, skin, scale, it) } } }
    }

    /** Each scene in each circumstance, and each circumstance with each other, at least once; and each as most people see it. */
    private fun inPairs(scenes: List<Scene>): List<Shot> {
        if (scenes.isEmpty()) return emptyList()
        val rows = Pairs.rows(listOf(scenes.size, Window.entries.size, Skin.entries.size, scales.size, tongues.size))
        val paired = rows.map { (scene, window, skin, scale, tongue) ->
            Shot(scenes[scene], Window.entries[window], Skin.entries[skin], scales[scale], tongues[tongue])
        }
        return scenes.map { Shot(it) } + paired
    }
}
