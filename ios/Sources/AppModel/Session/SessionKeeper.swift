import Foundation
import HeelfirstCore

/// Lets a session live with the screen off: it holds the app's place among what is heard, shows the session on the lock screen, brings the
/// keys of a headset to it, and pauses it on a call and when the headphones are unplugged: nobody is led on who cannot hear it.
///
/// It decides nothing of the session. One that a former process left behind is only offered; it is kept from the moment on that somebody goes
/// on with it.
@MainActor
final class SessionKeeper {
    /// After a pause of this length the phone may sleep.
    static let pauseLasts = Duration.seconds(300)
    /// The lock screen is told no more often.
    static let between = Duration.seconds(1)

    private let gateway: Gateway
    private let phone: Phone
    private let wait: @Sendable (Duration) async -> Void
    private let notices: AsyncStream<SessionNotice>
    private let notice: AsyncStream<SessionNotice>.Continuation
    private var taken: SessionId?
    private var isActive = false
    private var sleeping: Task<Void, Never>?
    private var shown: SessionNotice?

    init(
        _ gateway: Gateway, _ phone: Phone, wait: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
    ) {
        (self.gateway, self.phone, self.wait) = (gateway, phone, wait)
        (notices, notice) = AsyncStream.makeStream(of: SessionNotice.self, bufferingPolicy: .bufferingNewest(1))
        phone.doors.activity.end()  // a killed process leaves its own behind
        gateway.follow(self) { [weak self] in self?.follow() }
        follow()
    }

    /// Pauses on calls and unplugged headphones until the core is ended.
    func listen() async {
        for await event in phone.doors.audio.events() {
            if gateway.isShutDown { return }
            heed(event)
        }
    }

    /// Tells the lock screen what changed until the core is ended, at most once a second; of several changes the newest.
    func show() async {
        for await new in notices {
            guard taken != nil, !new.looksLike(shown) else { continue }
            if shown == nil { phone.doors.activity.begin(new) } else { phone.doors.activity.show(new) }
            shown = new
            await wait(Self.between)
        }
    }

    /// Nothing is kept any more.
    func end() {
        leave()
        notice.finish()
    }

    private func follow() {
        guard let session = gateway.running else { return leave() }
        if !session.isPaused { lead(session) } else if session.session == taken { pause() }
        if session.session == taken {
            phone.doors.light.keepOn(session.keepsScreenOn)
            tell(session)
        }
    }

    private func lead(_ session: SessionSnapshot) {
        let goesOn = sleeping != nil
        sleeping?.cancel()
        sleeping = nil
        if taken != session.session {
            taken = session.session
            shown = nil
            phone.doors.remote.begin { [weak self] _ in self?.pressed() ?? false }
        }
        if phone.doors.audio.isOnCall { return leaveToCall() }
        if !isActive || goesOn { takePlace() }
    }

    /// After a pause anew: music may have ended meanwhile, and the keys are the session's then. Held is what was held, whatever comes of it.
    private func takePlace() {
        let isGiven = (try? phone.doors.audio.activate()) != nil
        isActive = isActive || isGiven
    }

    /// Who telephones hears no cues: the place is given back, and the session waits.
    private func leaveToCall() {
        letGo()
        heed(.interrupted)
    }

    /// Somebody is at the door or on the phone; after a while nothing is lost when the phone sleeps.
    private func pause() {
        if sleeping != nil || !isActive { return }
        sleeping = Task { [weak self, wait] in
            await wait(Self.pauseLasts)
            if !Task.isCancelled { self?.letGo() }
        }
    }

    private func letGo() {
        if isActive { phone.doors.audio.deactivate() }
        isActive = false
    }

    private func leave() {
        guard taken != nil else { return }
        sleeping?.cancel()
        (sleeping, taken, shown) = (nil, nil, nil)
        letGo()
        phone.doors.light.keepOn(false)
        phone.doors.remote.end()
        phone.doors.activity.end()
    }

    private func tell(_ session: SessionSnapshot) {
        let new = SessionNotice(session, discreet: gateway.label("session-running-discreet"))
        phone.doors.remote.show(title: new.discreet, isPaused: session.isPaused)
        if phone.doors.activity.isAllowed, !new.looksLike(shown) { notice.yield(new) }
    }

    private func heed(_ event: AudioEvent) {
        switch event {
        case .interrupted, .unplugged:
            // The system took the place away with the interruption; it is taken again when the session goes on.
            if event == .interrupted { isActive = false }
            if gateway.running?.canPause == true { gateway.attempt { try $0.pause() } }
        case .interruptionEnded: break  // going on is the person's to say
        }
    }

    /// The keys say to a session what they say in the window.
    private func pressed() -> Bool { gateway.press(.headset, keysCount: phone.chosen.keysCount) }
}
