package org.heelfirst.core

/** `NAME/FOOT/PATTERN/SEED/SIGNAL_DBM/BATTERY_PERCENT/FROM_MS`, joined by `+`; `FROM_MS` is when it wakes, or `never`. */
fun scene(text: String): CoachRadio = CoachRadio.Scene(text.split("+").map(::sceneSensor))

private fun sceneSensor(text: String): SceneSensor {
    val parts = text.split("/")
    return SceneSensor(
        sensor = parts[0],
        name = "Movesense ${parts[0]}",
        kind = "movesense",
        foot = if (parts[1] == "left") Side.LEFT else Side.RIGHT,
        pattern = parts[2],
        seed = parts[3].toULong(),
        slippedDeg = 0.0,
        signalDbm = parts[4].toInt(),
        batteryPercent = parts[5].toUByte(),
        batteryFallsEveryMs = null,
        model = "HR2",
        firmware = "2.3.0",
        reachableFromMs = parts[6].toLongOrNull(),
        reachableUntilMs = null,
        dropsAfterMs = emptyList(),
        mutes = emptyList(),
        refuses = false,
    )
}
