package org.heelfirst.ui.parts

import org.heelfirst.core.Orthosis
import org.heelfirst.core.Place
import org.heelfirst.core.Side
import org.heelfirst.core.WalkingAid

/** The key of its word. */
internal val Side.key: String
    get() = if (this == Side.LEFT) "side-left" else "side-right"

/** The key of the words for the foot of this side. */
internal val Side.footKey: String
    get() = if (this == Side.LEFT) "walk-steps-left" else "walk-steps-right"

/** The key of its words. */
internal val Place.key: String
    get() = when (this) {
        Place.INDOORS -> "place-indoors"
        Place.OUTDOORS -> "place-outdoors"
        Place.TREADMILL -> "place-treadmill"
    }

/** The key of its words. */
internal val Orthosis.key: String
    get() = when (this) {
        Orthosis.UNSUPPORTED -> "orthosis-none"
        Orthosis.SOFT -> "orthosis-soft"
        Orthosis.AFO -> "orthosis-afo"
        Orthosis.FES -> "orthosis-fes"
    }

/** The key of its words. */
internal val WalkingAid.key: String
    get() = when (this) {
        WalkingAid.UNAIDED -> "aid-none"
        WalkingAid.CANE -> "aid-cane"
        WalkingAid.CRUTCH -> "aid-crutch"
        WalkingAid.ROLLATOR -> "aid-rollator"
        WalkingAid.WALKER -> "aid-walker"
    }
