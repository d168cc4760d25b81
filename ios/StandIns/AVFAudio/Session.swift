@_exported import Foundation

/// The app's place among all that is heard. It keeps what it is told; music and a call are a test's to begin.
public final class AVAudioSession: NSObject, @unchecked Sendable {
    public struct Category: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let ambient = Self(rawValue: "AVAudioSessionCategoryAmbient")
        public static let playback = Self(rawValue: "AVAudioSessionCategoryPlayback")
    }

    public struct Mode: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let `default` = Self(rawValue: "AVAudioSessionModeDefault")
        public static let spokenAudio = Self(rawValue: "AVAudioSessionModeSpokenAudio")
        public static let voicePrompt = Self(rawValue: "AVAudioSessionModeVoicePrompt")
    }

    public struct CategoryOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let mixWithOthers = Self(rawValue: 0x1)
        public static let duckOthers = Self(rawValue: 0x2)
        public static let interruptSpokenAudioAndMixWithOthers = Self(rawValue: 0x11)
    }

    public struct SetActiveOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let notifyOthersOnDeactivation = Self(rawValue: 1)
    }

    public enum InterruptionType: UInt, Sendable {
        case ended = 0
        case began = 1
    }
    public enum RouteChangeReason: UInt, Sendable {
        case unknown = 0
        case newDeviceAvailable = 1
        case oldDeviceUnavailable = 2
        case categoryChange = 3
        case override = 4
        case wakeFromSleep = 6
        case
            noSuitableRouteForCategory = 7
        case routeConfigurationChange = 8
    }

    public static let interruptionNotification = NSNotification.Name("AVAudioSessionInterruptionNotification")
    public static let routeChangeNotification = NSNotification.Name("AVAudioSessionRouteChangeNotification")
    public static let mediaServicesWereResetNotification = NSNotification.Name("AVAudioSessionMediaServicesWereResetNotification")

    private static let shared = AVAudioSession()
    public class func sharedInstance() -> AVAudioSession { shared }

    public private(set) var category = Category.ambient
    public private(set) var mode = Mode.default
    public private(set) var categoryOptions: CategoryOptions = []
    public package(set) var currentRoute = AVAudioSessionRouteDescription([])

    /// Whether it is active; the system does not tell.
    package private(set) var isActive = false
    /// It cannot be activated, whatever it mixes with.
    package var isTaken = false
    /// The app is not in front: it can be activated only where others may go on.
    package var isInBackground = false
    /// Another app plays; one that does not mix ends that.
    public package(set) var isOtherAudioPlaying = false

    /// Whether the app is the one that plays, to whom keys come.
    package var isAlone: Bool { isActive && category == .playback && !categoryOptions.contains(.mixWithOthers) }

    /// To soften others is to mix with them.
    public func setCategory(_ category: Category, mode: Mode, options: CategoryOptions = []) throws {
        let all = options.contains(.duckOthers) ? options.union(.mixWithOthers) : options
        (self.category, self.mode, categoryOptions) = (category, mode, all)
    }

    public func setActive(_ active: Bool, options: SetActiveOptions = []) throws {
        let isRefused = isTaken || isInBackground && !categoryOptions.contains(.mixWithOthers)
        if active, isRefused { throw NSError(domain: "NSOSStatusErrorDomain", code: 560_557_684) }  // '!int'
        isActive = active
        if isAlone { isOtherAudioPlaying = false }
    }

    /// As nobody had used it.
    package func startAnew() {
        (category, mode, categoryOptions) = (.ambient, .default, [])
        (isActive, isTaken, isInBackground, isOtherAudioPlaying) = (false, false, false, false)
    }
}

public let AVAudioSessionInterruptionTypeKey = "AVAudioSessionInterruptionTypeKey"
public let AVAudioSessionRouteChangeReasonKey = "AVAudioSessionRouteChangeReasonKey"
public let AVAudioSessionRouteChangePreviousRouteKey = "AVAudioSessionRouteChangePreviousRouteKey"

/// Where sound goes.
public final class AVAudioSessionRouteDescription: NSObject, @unchecked Sendable {
    public let outputs: [AVAudioSessionPortDescription]
    package init(_ outputs: [AVAudioSession.Port]) { self.outputs = outputs.map(AVAudioSessionPortDescription.init) }
}

public final class AVAudioSessionPortDescription: NSObject, @unchecked Sendable {
    public let portType: AVAudioSession.Port
    package init(_ portType: AVAudioSession.Port) { self.portType = portType }
}

extension AVAudioSession {
    public struct Port: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let builtInSpeaker = Self(rawValue: "Speaker")
        public static let headphones = Self(rawValue: "Headphones")
        public static let bluetoothA2DP = Self(rawValue: "BluetoothA2DPOutput")
        public static let bluetoothHFP = Self(rawValue: "BluetoothHFP")
        public static let bluetoothLE = Self(rawValue: "BluetoothLE")
        public static let usbAudio = Self(rawValue: "USBAudio")
        public static let airPlay = Self(rawValue: "AirPlay")
        public static let carAudio = Self(rawValue: "CarAudio")
    }
}
