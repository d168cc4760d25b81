import AppModel
import Fakes
import Foundation
import HeelfirstCore
import ScreenDriver
import SwiftUI
import XCTest

@testable import AppUI

/// The whole app on a stage, as a test holds it: what is pressed is pressed by a calm finger unless a test says otherwise.
@MainActor
final class Rig {
    let stage: Stage
    let screen: Screen
    let touches: Touches
    private let finger = Finger()

    init(_ stage: Stage, setting: Screen.Setting = Screen.Setting()) async {
        self.stage = stage
        let finger = finger
        touches = Touches(now: { finger.time })
        screen = Screen(render: Heelfirst(stage.app, touches: touches), setting: setting)
        await settle()
    }

    /// Lets the core and the screen come to rest, in turns: what is read on the screen is asked of the core.
    func settle() async {
        for _ in 0..<4 {
            await screen.settle()
            await stage.settle()
        }
        await screen.settle()
    }

    /// Presses it, this long after the last press.
    func press(_ name: String, after seconds: TimeInterval = 1) async throws {
        finger.time += seconds
        try screen.press(name)
        await settle()
    }

    /// Presses without letting anything come of it yet.
    func tap(_ name: String, after seconds: TimeInterval) throws {
        finger.time += seconds
        try screen.press(name)
    }

    /// Presses with a finger that comes down there, as the window tells.
    func touch(_ name: String, at place: CGPoint, after seconds: TimeInterval) async throws {
        finger.time += seconds
        touches.began(at: place, time: finger.time)
        try screen.press(name)
        await settle()
    }

    /// Lets this much time pass between two touches; when the next one comes.
    func wait(_ seconds: TimeInterval) -> TimeInterval {
        finger.time += seconds
        return finger.time
    }

    /// Has VoiceOver read the screen.
    func readAloud() async {
        stage.fake.reader.isOn = true
        screen.setting.voiceOver = true
        await stage.fake.phone.lookAgain()
        await settle()
    }

    func pass(_ ms: Int64) async {
        await stage.pass(ms)
        await settle()
    }

    func end() async {
        screen.close()
        await stage.end()
    }

    /// What lies on top, without each stroke of its drawings: the places below a session stay as they were.
    private var top: [String] {
        let lines = screen.tree.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = lines.lastIndex { $0.hasPrefix("FullScreenCover") || $0.hasPrefix("Sheet") } ?? 0
        return lines[first...].filter { line in
            let words = line.drop { $0 == " " }
            return !words.hasPrefix("fill #") && !words.hasPrefix("stroke #")
        }
    }

    /// The screen is as its tree is kept, names all it shows and has nothing to complain of.
    func look(_ name: String, file: StaticString = #filePath, line: UInt = #line) {
        XCTAssertEqual(screen.unlabelled, [], "nameless", file: file, line: line)
        XCTAssertEqual(screen.faults, [], "faults", file: file, line: line)
        XCTAssertEqual(screen.elements.map(\.label).filter { $0.contains("[") }, [], "labels that are not there", file: file, line: line)
        let told = top.joined(separator: "\n") + "\n\n" + screen.spoken.joined(separator: "\n") + "\n"
        // A file on its way has another name each time.
        let seen = told.replacing(/\/tmp\/heelfirst-[0-9A-F-]{36}/, with: "/tmp/heelfirst-…")
        if Trees.isBlessing {
            XCTAssertNoThrow(try Trees.keep(seen, as: name), file: file, line: line)
        } else {
            XCTAssertEqual(seen, Trees.kept(name), "\(name) changed", file: file, line: line)
        }
    }
}

/// When a finger touches.
@MainActor
private final class Finger {
    var time: TimeInterval = 0
}
