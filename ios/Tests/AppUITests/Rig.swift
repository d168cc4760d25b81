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
}

/// When a finger touches.
@MainActor
private final class Finger {
    var time: TimeInterval = 0
}
