import AppModel
import Foundation

/// The clock, the zone, the languages, and which start of the phone this is.
@MainActor
public final class PhoneClock: PhoneFacts {
    public let bootId = Boot.id

    public init() {}

    public var nowMs: Int64 { Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)) }
    public var zone: String { TimeZone.current.identifier }
    public var languages: [String] { Locale.preferredLanguages }
}

enum Boot {
    #if canImport(Darwin)
        /// The kernel makes a new one at each start. Where it is kept from apps, the second at which the phone started is nearly as good: it
        /// moves when somebody sets the clock, which the core then takes for another start.
        static let id = text("kern.bootsessionuuid") ?? startedAt()

        private static func text(_ name: String) -> String? {
            var size = 0
            guard sysctlbyname(name, nil, &size, nil, 0) == 0, size > 1 else { return nil }
            var bytes = [UInt8](repeating: 0, count: size)
            guard sysctlbyname(name, &bytes, &size, nil, 0) == 0 else { return nil }
            let found = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            return found.isEmpty ? nil : found
        }

        private static func startedAt() -> String {
            var started = timeval()
            var size = MemoryLayout<timeval>.size
            guard sysctlbyname("kern.boottime", &started, &size, nil, 0) == 0 else { return "" }
            return "boot-\(started.tv_sec)"
        }
    #else
        /// The tests' machine has one too.
        static let id =
            (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8))?
            .trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    #endif
}
