import AVFAudio

/// The engine that brings tones to the loudspeaker. It runs for as long as a session is led, silent between tones: iOS lets an app live on
/// with the screen off only while it plays.
@MainActor
public final class Loudspeaker {
    /// What plays, made when it is first needed: it is dear, and an app that is opened to look at a plan plays nothing.
    private struct Graph {
        let engine = AVAudioEngine()
        let node = AVAudioPlayerNode()
    }

    private var made: Graph?
    private let format: AVAudioFormat?
    private var isWanted = false
    private var ears: [Ear] = []

    /// Plays one channel at this rate.
    public init(rateHz: Int) {
        format = AVAudioFormat(standardFormatWithSampleRate: Double(rateHz), channels: 1)
        ears = [
            // Another route stops the engine, and a restart of the system's audio leaves it useless.
            Ear(.AVAudioEngineConfigurationChange) { [weak self] in self?.startAgain() },
            Ear(AVAudioSession.mediaServicesWereResetNotification) { [weak self] in self?.renew() },
        ]
    }

    /// Runs from now on.
    func begin() {
        isWanted = true
        run()
    }

    /// Is still: nobody listens any more, or a call has taken the loudspeaker.
    func end() {
        isWanted = false
        made?.node.stop()
        made?.engine.stop()
    }

    var engine: AVAudioEngine { graph.engine }

    /// Plays these samples at once, in the place of what plays. Nothing is played where the loudspeaker cannot be had.
    func play(_ buffer: AVAudioPCMBuffer) {
        guard run() else { return }
        let node = graph.node
        node.scheduleBuffer(buffer, at: nil, options: .interrupts, completionHandler: nil)
        node.play()
    }

    /// The samples in the form in which they are played.
    func buffer(_ samples: [Float]) -> AVAudioPCMBuffer? {
        guard let format, let buffer = AVAudioPCMBuffer(pcmFormat: format, frameCapacity: AVAudioFrameCount(samples.count)),
            let channel = buffer.floatChannelData?[0]
        else { return nil }
        for (place, sample) in samples.enumerated() { channel[place] = sample }
        buffer.frameLength = AVAudioFrameCount(samples.count)
        return buffer
    }

    @discardableResult
    private func run() -> Bool {
        let engine = graph.engine
        if !engine.isRunning { try? engine.start() }
        return engine.isRunning
    }

    private func startAgain() { if isWanted { run() } }

    private func renew() {
        made = nil
        startAgain()
    }

    private var graph: Graph {
        if let made { return made }
        let new = Graph()
        new.engine.attach(new.node)
        new.engine.connect(new.node, to: new.engine.mainMixerNode, format: format)
        made = new
        return new
    }
}
