import HeelfirstCore

/// `NAME/FOOT/PATTERN/SEED/SIGNAL_DBM/BATTERY_PERCENT/FROM_MS`, joined by `+`; `FROM_MS` is when it wakes, or `never`.
func scene(_ text: String) -> CoachRadio {
    .scene(sensors: text.split(separator: "+").map { sceneSensor(String($0)) })
}

private func sceneSensor(_ text: String) -> SceneSensor {
    let parts = text.split(separator: "/").map(String.init)
    return SceneSensor(
        sensor: parts[0],
        name: "Movesense \(parts[0])",
        kind: "movesense",
        foot: parts[1] == "left" ? .left : .right,
        pattern: parts[2],
        seed: UInt64(parts[3]) ?? 0,
        slippedDeg: 0,
        signalDbm: Int32(parts[4]),
        batteryPercent: UInt8(parts[5]),
        batteryFallsEveryMs: nil,
        model: "HR2",
        firmware: "2.3.0",
        reachableFromMs: Int64(parts[6]),
        reachableUntilMs: nil,
        dropsAfterMs: [],
        mutes: [],
        refuses: false)
}
