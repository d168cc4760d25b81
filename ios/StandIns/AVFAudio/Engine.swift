import Foundation

public typealias AVAudioFrameCount = UInt32

/// How samples lie in memory. Only floats, one buffer a channel.
public final class AVAudioFormat: NSObject, @unchecked Sendable {
    public let sampleRate: Double
    public let channelCount: UInt32
    public init?(standardFormatWithSampleRate sampleRate: Double, channels: UInt32) {
        (self.sampleRate, channelCount) = (sampleRate, channels)
    }
}

/// Samples.
public final class AVAudioPCMBuffer: NSObject {
    public let format: AVAudioFormat
    public let frameCapacity: AVAudioFrameCount
    public var frameLength: AVAudioFrameCount = 0
    public let floatChannelData: UnsafePointer<UnsafeMutablePointer<Float>>?
    private let channels: UnsafeMutablePointer<UnsafeMutablePointer<Float>>

    public init?(pcmFormat format: AVAudioFormat, frameCapacity: AVAudioFrameCount) {
        (self.format, self.frameCapacity) = (format, frameCapacity)
        channels = .allocate(capacity: Int(format.channelCount))
        for channel in 0..<Int(format.channelCount) {
            channels[channel] = .allocate(capacity: Int(frameCapacity))
            channels[channel].initialize(repeating: 0, count: Int(frameCapacity))
        }
        floatChannelData = UnsafePointer(channels)
    }

    deinit {
        for channel in 0..<Int(format.channelCount) { channels[channel].deallocate() }
        channels.deallocate()
    }
}

public struct AVAudioPlayerNodeBufferOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let loops = Self(rawValue: 1 << 0)
    public static let interrupts = Self(rawValue: 1 << 1)
    public static let interruptsAtLoop = Self(rawValue: 1 << 2)
}

public final class AVAudioTime: NSObject {}
open class AVAudioNode: NSObject { package weak var engine: AVAudioEngine? }
public final class AVAudioMixerNode: AVAudioNode {}

/// Plays buffers. Ends the app, as the system does, where it is to play without an engine that runs.
public final class AVAudioPlayerNode: AVAudioNode {
    public private(set) var isPlaying = false
    package private(set) var played: [AVAudioPCMBuffer] = []
    package private(set) var options: [AVAudioPlayerNodeBufferOptions] = []

    public func scheduleBuffer(
        _ buffer: AVAudioPCMBuffer, at when: AVAudioTime?, options: AVAudioPlayerNodeBufferOptions = [],
        completionHandler: (() -> Void)? = nil
    ) {
        played.append(buffer)
        self.options.append(options)
    }
    public func play() {
        precondition(engine?.isRunning == true, "player started when engine is not running")
        isPlaying = true
    }
    public func stop() { isPlaying = false }
}

extension NSNotification.Name {
    /// The hardware changed: the engine stopped, and is to be started again.
    public static let AVAudioEngineConfigurationChange = NSNotification.Name("AVAudioEngineConfigurationChangeNotification")
}

/// Brings nodes to the loudspeaker. A test stops it, as another route does.
public final class AVAudioEngine: NSObject {
    public private(set) var isRunning = false
    public let mainMixerNode = AVAudioMixerNode()
    package private(set) var nodes: [AVAudioNode] = []
    nonisolated(unsafe) package static var last: AVAudioEngine?
    /// As while a call has the loudspeaker.
    nonisolated(unsafe) package static var cannotStart = false

    override public init() {
        super.init()
        Self.last = self
    }

    public func attach(_ node: AVAudioNode) {
        node.engine = self
        nodes.append(node)
    }
    public func connect(_ node1: AVAudioNode, to node2: AVAudioNode, format: AVAudioFormat?) {}
    public func prepare() {}
    public func start() throws {
        if Self.cannotStart { throw NSError(domain: "com.apple.coreaudio.avfaudio", code: 560_557_684) }
        isRunning = true
    }
    public func stop() { isRunning = false }
}

public protocol AVAudioPlayerDelegate: NSObjectProtocol {
    func audioPlayerDidFinishPlaying(_ player: AVAudioPlayer, successfully flag: Bool)
    func audioPlayerDecodeErrorDidOccur(_ player: AVAudioPlayer, error: (any Error)?)
}

extension AVAudioPlayerDelegate {
    public func audioPlayerDidFinishPlaying(_ player: AVAudioPlayer, successfully flag: Bool) {}
    public func audioPlayerDecodeErrorDidOccur(_ player: AVAudioPlayer, error: (any Error)?) {}
}

/// Plays a file. It looks only whether there is one, not what is in it.
open class AVAudioPlayer: NSObject {
    public weak var delegate: (any AVAudioPlayerDelegate)?
    public let url: URL?
    public private(set) var isPlaying = false
    nonisolated(unsafe) package static var last: AVAudioPlayer?

    public init(contentsOf url: URL) throws {
        guard FileManager.default.fileExists(atPath: url.path) else { throw CocoaError(.fileReadNoSuchFile) }
        self.url = url
        super.init()
        Self.last = self
    }
    @discardableResult open func prepareToPlay() -> Bool { true }
    @discardableResult open func play() -> Bool {
        isPlaying = true
        return true
    }
    open func stop() { isPlaying = false }

    /// It is over.
    package func finish() {
        isPlaying = false
        delegate?.audioPlayerDidFinishPlaying(self, successfully: true)
    }
}
