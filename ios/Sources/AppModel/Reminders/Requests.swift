import Foundation
import HeelfirstCore

extension PromptRequest {
    /// A prompt as the system is to show it: by the clock of `zone`, or at once where its time is here.
    init(_ prompt: Prompt, zone: String, nowMs: Int64, chosen: Preferences) {
        let trigger = prompt.trigger(zone: zone, nowMs: nowMs)
        self.init(
            id: prompt.id, trigger: trigger, title: prompt.title,
            body: [prompt.body, prompt.moved].compactMap(\.self).joined(separator: "\n"),
            lockScreen: prompt.lockScreen, actions: prompt.offered, isOpen: chosen.openLockScreen,
            isTimeSensitive: chosen.timeSensitive, prompt: prompt,
            form: prompt.form(zone: zone, chosen))
    }
}

extension Prompt {
    /// In which order answers are offered; to take the notification away is to dismiss it. The system has room for four.
    private static let shown: [PromptAnswer] = [.started, .inAHurry, .snoozed, .onNextWalk]
    /// A clock time that is nearer than this may be past before the system has it.
    private static let nearMs: Int64 = 1_500

    fileprivate var offered: [Action] { Self.shown.compactMap { answer in actions.first { $0.answer == answer } } }

    /// Does not say how long it is until then: what differs is armed anew, and time passes.
    fileprivate func form(zone: String, _ chosen: Preferences) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let form = Form(prompt: self, zone: net == nil ? zone : nil, isOpen: chosen.openLockScreen, isTimeSensitive: chosen.timeSensitive)
        return (try? encoder.encode(form)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    fileprivate func trigger(zone: String, nowMs: Int64) -> PromptTrigger {
        if let net { return .weekly(weekday: net.weekday, hour: net.hour, minute: net.minute) }
        if atMs - nowMs < Self.nearMs { return .inSeconds(1) }
        return LocalTime(ms: atMs, zone: zone).map { .at($0, zone: zone) } ?? .inSeconds(Double(atMs - nowMs) / 1_000)
    }

    /// The prompt of a form that the system gave back; none where another version wrote it.
    public static func read(_ form: String) -> Prompt? {
        (try? JSONDecoder().decode(Form.self, from: Data(form.utf8)))?.prompt
    }

    private struct Form: Codable {
        let prompt: Prompt
        let zone: String?
        let isOpen: Bool
        let isTimeSensitive: Bool
    }
}

extension LocalTime {
    /// The clock of a zone at this time; none where the phone does not know the zone.
    init?(ms: Int64, zone: String) {
        guard let zone = TimeZone(identifier: zone) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: Double(ms) / 1_000))
        self.init(
            year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0, hour: parts.hour ?? 0, minute: parts.minute ?? 0,
            second: parts.second ?? 0)
    }
}
