import Fakes
import HeelfirstCore
import XCTest

@testable import AppModel

final class SensorTests: XCTestCase, @unchecked Sendable {
    @MainActor
    func testWhoWasLookingLooksOnAndNobodyElse() async throws {
        let stage = try await Stage(radio: .simulated(pattern: "heel", seed: 7, slippedDeg: 0)).settled()
        let sensors = stage.models.sensors
        sensors.restFromLooking()
        sensors.lookOn()
        XCTAssertFalse(sensors.isLooking)
        sensors.look(true)
        sensors.restFromLooking()
        XCTAssertFalse(sensors.isLooking)
        sensors.lookOn()
        XCTAssertTrue(sensors.isLooking)
        sensors.look(false)
        sensors.lookOn()
        XCTAssertFalse(sensors.isLooking, "it goes on once")
        await stage.end()
    }

    @MainActor
    func testLeavingTakesBackAQuestionAndNothingElse() async throws {
        let stage = try await Stage()
        let (sensors, sensor) = (stage.models.sensors, SensorId(value: "a"))
        sensors.askForget(sensor)
        sensors.left()
        XCTAssertEqual(sensors.task, .nothing)
        sensors.choose(sensor)
        sensors.left()
        XCTAssertEqual(sensors.task, .choosing(sensor))
        await stage.end()
    }
}
