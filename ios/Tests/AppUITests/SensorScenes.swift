import AppModel
import Fakes
import HeelfirstCore

/// A simulated sensor on a foot; what is not said is as usual.
func sceneSensor(
    _ sensor: String, _ foot: Side, pattern: String = "heel", seed: UInt64 = 7, kind: String = "movesense", battery: UInt8? = 64,
    slippedDeg: Double = 0, untilMs: Int64? = nil, dropsAfterMs: [Int64] = [], mutes: [SceneMute] = []
) -> SceneSensor {
    SceneSensor(
        sensor: sensor, name: "Sensor \(sensor.uppercased())", kind: kind, foot: foot, pattern: pattern, seed: seed, slippedDeg: slippedDeg,
        signalDbm: -58, batteryPercent: battery, batteryFallsEveryMs: nil, model: nil, firmware: nil, reachableFromMs: 0,
        reachableUntilMs: untilMs, dropsAfterMs: dropsAfterMs, mutes: mutes, refuses: false)
}

/// Two for landings, one of them with little left, and a running pod.
let nearby = CoachRadio.scene(sensors: [
    sceneSensor("a", .left), sceneSensor("b", .right, kind: "witmotion", battery: 15),
    sceneSensor("pod", .right, kind: "running-pod", battery: nil),
])

/// One simulated foot.
func oneFoot(_ pattern: String, slippedDeg: Double = 0) -> CoachRadio {
    .simulated(pattern: pattern, seed: 7, slippedDeg: slippedDeg)
}

extension Stage {
    /// Keeps the first sensor for the left foot, the second for the right, and learns how each sits.
    func wearing() async throws -> Stage {
        try await settled()
        try await call { try $0.scan(on: true) }
        await pass(5_000)
        for (sensor, foot) in zip(gateway.sensors.filter(\.gradesLandings).map(\.sensor), [Side.left, .right]) {
            try await call { try $0.pair(id: sensor, foot: foot) }
        }
        try await call { try $0.scan(on: false) }
        await pass(2_000)
        for sensor in gateway.sensors.filter({ $0.foot != nil }).map(\.sensor) {
            try await call { try $0.calibrate(id: sensor) }
            await pass(60_000)
        }
        return self
    }

    /// Wears its sensors on a walk that has gone on for so long.
    func walking(_ ms: Int64) async throws -> Stage {
        try await wearing().practising("walking-burst")
        await pass(ms)
        return self
    }
}
