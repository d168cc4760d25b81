import AVFAudio
import AppModel
import CallKit
import Fakes
import Foundation
import HeelfirstCore
import MediaPlayer
import XCTest

@testable import Platform

/// What happens to the loudspeaker while the real core leads.
final class SessionTests: XCTestCase {
    /// The one of the session that is led. Those of other tests may still hear what is posted.
    @MainActor private var loudspeaker: Loudspeaker?

    override func setUp() async throws {
        await MainActor.run {
            CXCallObserver.now = []
            AVAudioSession.sharedInstance().startAnew()
            AVAudioEngine.cannotStart = false
        }
    }

    @MainActor
    func testACallPausesAndTheLoudspeakerIsTakenAgainWhenThePersonGoesOn() async throws {
        let (rig, engine) = try await led()
        XCTAssertTrue(engine.isRunning, "without it iOS lets the app sleep with the screen off")
        post(AVAudioSession.interruptionNotification, [AVAudioSessionInterruptionTypeKey: AVAudioSession.InterruptionType.began.rawValue])
        await rig.until { rig.gateway.running?.phase == .paused }
        XCTAssertEqual(rig.gateway.running?.phase, .paused)
        XCTAssertFalse(engine.isRunning)
        post(AVAudioSession.interruptionNotification, [AVAudioSessionInterruptionTypeKey: AVAudioSession.InterruptionType.ended.rawValue])
        await rig.settle()
        XCTAssertEqual(rig.gateway.running?.phase, .paused, "going on is the person's to say")
        try await rig.call { try $0.resume() }
        XCTAssertTrue(engine.isRunning)
        await rig.end()
    }

    @MainActor
    func testHeadphonesPulledOutPause() async throws {
        let (rig, _) = try await led()
        unplug(.headphones)
        await rig.until { rig.gateway.running?.phase == .paused }
        XCTAssertEqual(rig.gateway.running?.phase, .paused)
        await rig.end()
    }

    @MainActor
    func testAnotherRouteThatNobodyWearsDoesNot() async throws {
        let (rig, _) = try await led()
        let worn = AVAudioSessionRouteDescription([.headphones])
        post(
            AVAudioSession.routeChangeNotification,
            [
                AVAudioSessionRouteChangeReasonKey: AVAudioSession.RouteChangeReason.newDeviceAvailable.rawValue,
                AVAudioSessionRouteChangePreviousRouteKey: worn,
            ])
        unplug(.airPlay)
        await rig.settle()
        XCTAssertNotEqual(rig.gateway.running?.phase, .paused)
        await rig.end()
    }

    @MainActor
    func testARestartOfTheSystemsAudioPausesAndLeavesAnEngineThatPlays() async throws {
        let (rig, before) = try await led()
        let loudspeaker = try XCTUnwrap(loudspeaker)
        post(AVAudioSession.mediaServicesWereResetNotification, [:])
        await rig.until { rig.gateway.running?.phase == .paused }
        let after = loudspeaker.engine
        XCTAssertFalse(before === after)
        try await rig.call { try $0.resume() }
        XCTAssertTrue(after.isRunning)
        await rig.end()
    }

    @MainActor
    func testAnEngineThatARouteStoppedRunsAgain() async throws {
        let (rig, engine) = try await led()
        engine.stop()
        post(.AVAudioEngineConfigurationChange, [:])
        XCTAssertTrue(engine.isRunning)
        try await rig.call { try $0.stop(reason: nil) }
        post(.AVAudioEngineConfigurationChange, [:])
        XCTAssertFalse(engine.isRunning, "after the session nothing runs")
        await rig.end()
    }

    @MainActor
    func testACallIsOneThatIsTalkedOrDialledAndNotOneThatRings() async {
        let audio = PhoneAudio(Loudspeaker(rateHz: 44_100))
        let call = CXCall()
        CXCallObserver.now = [call]
        XCTAssertFalse(audio.isOnCall)
        call.hasConnected = true
        XCTAssertTrue(audio.isOnCall)
        call.hasEnded = true
        XCTAssertFalse(audio.isOnCall)
        (call.hasConnected, call.hasEnded, call.isOutgoing) = (false, false, true)
        XCTAssertTrue(audio.isOnCall)
    }

    @MainActor
    func testMusicGoesOnAndIsSofterOnlyForAWord() async throws {
        let (audio, system) = (PhoneAudio(Loudspeaker(rateHz: 44_100)), AVAudioSession.sharedInstance())
        system.isOtherAudioPlaying = true
        try audio.activate()
        XCTAssertTrue(system.isOtherAudioPlaying, "music was ended")
        XCTAssertEqual(system.category, .playback, "the switch for silence does not silence who asked to be led")
        XCTAssertEqual(system.categoryOptions, [.mixWithOthers])
        audio.duck(true)
        XCTAssertEqual(system.categoryOptions, [.mixWithOthers, .duckOthers])
        audio.duck(false)
        XCTAssertEqual(system.categoryOptions, [.mixWithOthers])
        XCTAssertTrue(system.isActive)
        audio.deactivate()
        XCTAssertFalse(system.isActive)
    }

    @MainActor
    func testWithoutMusicTheAppIsTheOneThatPlaysAndAWordTakesNoKeyAway() async throws {
        let (audio, system) = (PhoneAudio(Loudspeaker(rateHz: 44_100)), AVAudioSession.sharedInstance())
        try audio.activate()
        XCTAssertEqual(system.category, .playback)
        for on in [true, false] {
            audio.duck(on)
            XCTAssertEqual(system.categoryOptions, [])
        }
        XCTAssertTrue(system.isActive)
        audio.deactivate()
        audio.duck(true)
        XCTAssertEqual(system.categoryOptions, [.mixWithOthers, .duckOthers], "what is read aloud without a session softens music")
    }

    @MainActor
    func testMusicThatIsOverLeavesThePlaceToTheAppAlone() async throws {
        let (audio, system) = (PhoneAudio(Loudspeaker(rateHz: 44_100)), AVAudioSession.sharedInstance())
        system.isOtherAudioPlaying = true
        try audio.activate()
        system.isOtherAudioPlaying = false
        try audio.activate()
        XCTAssertTrue(system.isAlone)
    }

    @MainActor
    func testFromTheBackgroundThePlaceIsTakenBesideOthers() async throws {
        let (loudspeaker, system) = (Loudspeaker(rateHz: 44_100), AVAudioSession.sharedInstance())
        system.isInBackground = true
        try PhoneAudio(loudspeaker).activate()
        XCTAssertTrue(system.isActive && loudspeaker.engine.isRunning)
        XCTAssertEqual(system.categoryOptions, [.mixWithOthers])
    }

    @MainActor
    func testWhereTheSystemDoesNotGiveThePlaceThatIsTold() async {
        AVAudioSession.sharedInstance().isTaken = true
        XCTAssertThrowsError(try PhoneAudio(Loudspeaker(rateHz: 44_100)).activate())
    }

    @MainActor
    func testOneThatGoesOnInACallLeavesNothingRunning() async throws {
        let (rig, engine) = try await led()
        try await rig.call { try $0.pause() }
        let call = CXCall()
        call.hasConnected = true
        CXCallObserver.now = [call]
        try await rig.call { try $0.resume() }
        await rig.until { rig.gateway.running?.phase == .paused }
        XCTAssertEqual(rig.gateway.running?.phase, .paused)
        try await rig.call { try $0.stop(reason: nil) }
        await rig.settle()
        XCTAssertFalse(engine.isRunning, "engine runs on after the session")
        XCTAssertFalse(AVAudioSession.sharedInstance().isActive, "place is kept after the session")
        await rig.end()
    }

    @MainActor
    func testTheKeysOfAHeadsetSayWhatTheyMean() async throws {
        let keys = HeadsetKeys()
        let (rig, _) = try await led { $0.remote = keys }
        let center = MPRemoteCommandCenter.shared()
        XCTAssertEqual(center.pauseCommand.press(), .success)
        await rig.until { rig.gateway.running?.phase == .paused }
        XCTAssertEqual(rig.gateway.running?.phase, .paused)
        XCTAssertEqual(center.togglePlayPauseCommand.press(), .success, "the one key of wired headphones")
        await rig.until { rig.gateway.running?.phase != .paused }
        XCTAssertNotEqual(rig.gateway.running?.phase, .paused)
        XCTAssertEqual(center.togglePlayPauseCommand.press(), .success)
        await rig.until { rig.gateway.running?.phase == .paused }
        XCTAssertEqual(MPNowPlayingInfoCenter.default().nowPlayingInfo?[MPNowPlayingInfoPropertyPlaybackRate] as? Double, 0)
        let title = MPNowPlayingInfoCenter.default().nowPlayingInfo?[MPMediaItemPropertyTitle] as? String
        XCTAssertEqual(title, rig.gateway.label("session-running-discreet"), "the lock screen says nothing of a foot")
        try await rig.call { try $0.stop(reason: nil) }
        XCTAssertNil(center.pauseCommand.press())
        XCTAssertNil(MPNowPlayingInfoCenter.default().nowPlayingInfo)
        await rig.end()
    }

    @MainActor
    func testBesideMusicTheKeysAreTheMusics() async throws {
        AVAudioSession.sharedInstance().isOtherAudioPlaying = true
        let keys = HeadsetKeys()
        let (rig, _) = try await led { $0.remote = keys }
        XCTAssertNil(MPRemoteCommandCenter.shared().pauseCommand.press())
        XCTAssertTrue(AVAudioSession.sharedInstance().isOtherAudioPlaying)
        await rig.end()
    }

    @MainActor
    func testAKeyIsAnsweredFromAnotherThreadToo() async throws {
        try PhoneAudio(Loudspeaker(rateHz: 44_100)).activate()
        let keys = HeadsetKeys()
        keys.begin { $0 == .play }
        let answers = await Task.detached {
            let center = MPRemoteCommandCenter.shared()
            return [center.playCommand.press(), center.pauseCommand.press()]
        }.value
        XCTAssertEqual(answers, [.success, .commandFailed])
        keys.end()
    }

    @MainActor
    private func led(_ change: (inout Phone.Doors) -> Void = { _ in }) async throws -> (Rig, AVAudioEngine) {
        let loudspeaker = Loudspeaker(rateHz: 44_100)
        self.loudspeaker = loudspeaker
        let rig = try await Rig {
            $0.audio = PhoneAudio(loudspeaker)
            change(&$0)
        }
        try await rig.practising()
        return (rig, loudspeaker.engine)
    }

    @MainActor
    private func unplug(_ port: AVAudioSession.Port) {
        post(
            AVAudioSession.routeChangeNotification,
            [
                AVAudioSessionRouteChangeReasonKey: AVAudioSession.RouteChangeReason.oldDeviceUnavailable.rawValue,
                AVAudioSessionRouteChangePreviousRouteKey: AVAudioSessionRouteDescription([port]),
            ])
    }

    @MainActor
    private func post(_ name: Notification.Name, _ info: [AnyHashable: Any]) {
        NotificationCenter.default.post(name: name, object: nil, userInfo: info)
    }
}
