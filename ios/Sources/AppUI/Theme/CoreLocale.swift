import Foundation

extension Locale {
    /// A language as the core writes it, in each of them with digits from 0 to 9 and hours from 0 to 23: what stands beside its sentences looks
    /// like them.
    static func asTheCoreWrites(_ language: String) -> Locale {
        var parts = Locale.Components(identifier: language)
        parts.numberingSystem = Locale.NumberingSystem("latn")
        parts.hourCycle = .zeroToTwentyThree
        return Locale(components: parts)
    }

    /// A time of the day, in minutes since midnight, as the core writes it.
    func clock(_ minute: UInt32) -> String { String(format: "%02d:%02d", locale: self, Int(minute) / 60, Int(minute) % 60) }
}
