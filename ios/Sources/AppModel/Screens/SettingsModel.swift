import HeelfirstCore
import Observation

/// What was chosen on this phone, and what the core keeps.
@MainActor
@Observable
public final class SettingsModel {
    /// What was read.
    struct Read: Equatable, Sendable {
        let languages: [LanguageSnapshot]
        let version: String
    }

    /// Saving, bringing back and deleting.
    public let backup: BackupModel
    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    private let reading: Reading<Read>

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        backup = BackupModel(gateway, phone)
        reading = Reading(gateway, quick: true, on: { $0.language }, read: { Read(languages: $0.languages(), version: $0.version()) })
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    public var chosen: Preferences { phone.chosen }
    public var abilities: Abilities { phone.abilities }
    public var languages: [LanguageSnapshot] { reading.last?.languages ?? [] }
    /// The version of the core; empty before it was read.
    public var version: String { reading.last?.version ?? "" }
    public var problem: NoticeSnapshot? { gateway.problems.last }

    public func choose(_ change: @escaping (inout Preferences) -> Void) { phone.preferences.choose(change) }
    public func useLanguage(_ tag: String?) async { await phone.useLanguage(tag) }
    public func useHealthStore(_ on: Bool) async {
        phone.preferences.choose { $0.healthStore = on }
        if on { await phone.request(.healthStore) }
    }
    /// Opens the page where the health store is allowed.
    public func allowHealthStore() { phone.openSettings(.healthStore) }
    public func seen(_ notice: NoticeSnapshot) { gateway.seen(notice) }
}
