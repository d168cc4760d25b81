import Foundation
import XCTest

/// The recorded scripts through Swift: the same events as Rust wrote down.
final class ScriptTests: XCTestCase {
    func testCalibration() throws { try hearsWhatIsExpected("calibration") }
    func testCoach() throws { try hearsWhatIsExpected("coach") }
    func testGuidedSession() throws { try hearsWhatIsExpected("guided-session") }
    func testKeysAndQuestions() throws { try hearsWhatIsExpected("keys-and-questions") }
    func testLifts() throws { try hearsWhatIsExpected("lifts") }
    func testOutside() throws { try hearsWhatIsExpected("outside") }
    func testPairing() throws { try hearsWhatIsExpected("pairing") }
    func testRefusals() throws { try hearsWhatIsExpected("refusals") }
    func testReminders() throws { try hearsWhatIsExpected("reminders") }
    func testRemindersLived() throws { try hearsWhatIsExpected("reminders-lived") }
    func testScreens() throws { try hearsWhatIsExpected("screens") }
    func testSelfCheck() throws { try hearsWhatIsExpected("self-check") }
    func testTakenUpAgain() throws { try hearsWhatIsExpected("taken-up-again") }
    func testWalkingReplayed() throws { try hearsWhatIsExpected("walking-replayed") }
    func testWalkingSimulated() throws { try hearsWhatIsExpected("walking-simulated") }

    func testEveryScriptHasATest() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.scripts.path).filter { $0.hasSuffix(".jsonl") }
        XCTAssertEqual(files.count, 15, "\(files.sorted())")
    }

    /// tests/script, seen from this file.
    private static let scripts = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("tests/script")

    private func hearsWhatIsExpected(_ name: String) throws {
        let folder = try TemporaryFolder()
        let script = try lines("\(name).jsonl")
        let expected = try lines("\(name).expected")
        let heard = try Stage(scripts: Self.scripts, folder: folder.url).play(script)
        for line in 0..<max(expected.count, heard.count) {
            let (wanted, got) = (expected.dropFirst(line).first, heard.dropFirst(line).first)
            guard wanted == got else {
                return XCTFail(
                    "\(name): line \(line + 1)\n  expected: \(wanted ?? "(nothing more)")\n  heard:    \(got ?? "(nothing more)")")
            }
        }
    }

    private func lines(_ file: String) throws -> [String] {
        let text = try String(contentsOf: Self.scripts.appendingPathComponent(file), encoding: .utf8)
        return text.split(separator: "\n").map(String.init)
    }
}

/// A folder that goes with the test.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("heelfirst-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
