import AppModel
import Fakes
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// A radio that is switched off, which no simulated one is.
@MainActor
final class RadioOffTests: XCTestCase, @unchecked Sendable {
    func testBluetoothThatIsSwitchedOffIsSaidBesideTheSensors() async throws {
        let stage = try await Stage(radio: .scene(sensors: [sceneSensor("a", .left)])).wearing()
        let (now, labels) = (stage.gateway.now.with(sensors: stage.gateway.sensors.map(\.switchedOff)), stage.gateway.labels)
        let gateway = try await Gateway { _ in StandingCore(now, labels) }
        let phone = stage.fake.phone
        let screen = Screen(
            render: NavigationStack { SensorsScreen(model: SensorsModel(gateway, phone)) { _ in } }.environment(gateway).environment(phone))
        await screen.settle()
        XCTAssertEqual(try screen.element("bluetooth-off").label, gateway.label("sensors-bluetooth-off"))
        XCTAssertTrue(screen.has("paired-a"))
        screen.look("sensors-bluetooth-off")
        screen.close()
        await gateway.shutDown()
        await stage.end()
    }
}

/// A core that stands where another one does.
private final class StandingCore: Coach, @unchecked Sendable {
    private let now: AppSnapshot
    private let words: [String: String]

    init(_ now: AppSnapshot, _ words: [String: String]) {
        (self.now, self.words) = (now, words)
        super.init(noHandle: NoHandle())
    }

    required init(unsafeFromHandle handle: UInt64) { fatalError("it has no handle") }

    override func snapshot() -> AppSnapshot { now }
    override func labels() -> [String: String] { words }
    override func languages() -> [LanguageSnapshot] { [] }
    override func shutDown() {}
}

extension AppSnapshot {
    fileprivate func with(sensors: [SensorSnapshot]) -> AppSnapshot {
        AppSnapshot(
            today: today, session: nil, lastSteps: [], lifts: [], sensors: sensors, calibration: nil, feet: nil, mountQuestions: [],
            revision: revision)
    }
}

extension SensorSnapshot {
    /// The same with its radio off.
    fileprivate var switchedOff: SensorSnapshot {
        SensorSnapshot(
            sensor: sensor, name: name, kind: kind, kindText: kindText, gradesLandings: gradesLandings, limitsText: limitsText, foot: foot,
            link: .off, linkText: "Bluetooth is off", signalDbm: nil, signalText: nil, lostSamples: 12, lostIsEstimated: false,
            batteryPercent: batteryPercent, batteryText: batteryText, batteryLow: batteryLow, model: model, firmware: firmware,
            cadencePerMin: nil, speedMps: nil, mountQuality: mountQuality, mountText: mountText)
    }
}
