import SwiftUI

/// A screen as a test has it: it shows a view, tells what a reader would meet, and does what a finger or VoiceOver would do.
@MainActor public final class Screen {
    let host: Host
    var environment: EnvironmentValues

    /// What the person and the phone are like.
    public struct Setting {
        public var locale = Locale(identifier: "en_US")
        public var layoutDirection = LayoutDirection.leftToRight
        public var dynamicTypeSize = DynamicTypeSize.large
        public var colorScheme = ColorScheme.light
        public var contrast = ColorSchemeContrast.standard
        public var reduceMotion = false
        public var reduceTransparency = false
        public var differentiateWithoutColor = false
        public var voiceOver = false
        public var switchControl = false
        public var scenePhase = ScenePhase.active
        public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
        public var verticalSizeClass: UserInterfaceSizeClass? = .regular
        public var timeZone = TimeZone(secondsFromGMT: 0) ?? .current
        public var size = CGSize(width: 390, height: 844)

        /// A phone held upright, in American English.
        public init() {}
    }

    /// What the person and the phone are like; a change reaches the views that read it.
    public var setting: Setting { didSet { applySetting() } }

    private let root: any View
    private let standing = Standing()

    /// Shows a view.
    public init(render view: some View, setting: Setting = Setting(), now: Date = Date(timeIntervalSince1970: 1_772_438_400)) {
        host = Host(now: now)
        self.setting = setting
        environment = EnvironmentValues()
        root = RootView(content: view, standing: standing)
        environment.openURL = OpenURLAction { [weak host] url in
            host?.opened.append(url)
            return .handled
        }
        standing.values = setting.applied(to: environment)
        host.start(root, environment: standing.values)
    }

    private func applySetting() {
        standing.values = setting.applied(to: environment)
        host.flush()
    }

    /// Takes the view off the screen: it disappears and its tasks are cancelled.
    public func close() { host.stop() }

    /// The date that timelines go by. A later one draws them anew.
    public var now: Date {
        get { host.clock.unobserved }
        set {
            host.clock.value = newValue
            host.flush()
        }
    }

    /// Sets the clock forward.
    public func advance(by seconds: TimeInterval) { now = now.addingTimeInterval(seconds) }

    // MARK: what can be seen

    /// The screen and what is presented over it, the last on top.
    var layers: [Piece] {
        host.flush()
        var layers = [Piece("Screen", children: host.root.pieces).withBar()]
        var place = 0
        while place < layers.count {
            layers.insert(contentsOf: Piece.presented(&layers[place].children), at: place + 1)
            place += 1
        }
        return layers
    }

    /// All that is there as text: a line for each thing, what is inside further in, what is presented after it.
    public var tree: String { layers.map { $0.lines(0).joined(separator: "\n") }.joined(separator: "\n") }

    /// What VoiceOver meets, in order. While something is presented, only that.
    public var elements: [Element] { layers.last.map { Piece.meet($0.children).map { Element(met: $0) } } ?? [] }

    /// What VoiceOver says, element by element.
    public var spoken: [String] { elements.map(\.description) }

    /// A noted modifier, wherever it was said, in order.
    public func noted(_ fact: String) -> [String] { layers.flatMap(\.all).compactMap { $0.facts[fact] } }

    /// What can be used, or is a picture, and has no name.
    public var unlabelled: [String] {
        let nameless = elements.filter { $0.label.isEmpty && ($0.isInteractive || $0.met.piece.isPicture) || $0.met.isNameless }
        let unmet = layers.last?.visible.filter { $0.isPicture && !$0.isElement && !$0.isUnmet && $0.access.label == nil } ?? []
        return nameless.map { "\($0.kind) \($0.met.piece.words ?? "")".trimmingCharacters(in: .whitespaces) } + unmet.map(\.kind)
    }

    /// What SwiftUI would complain about, or leave undefined.
    public var faults: [String] {
        _ = tree
        return host.faults
    }

    /// How often the body of each type was evaluated.
    public var bodies: [String: Int] {
        host.flush()
        return host.bodies
    }

    /// How often the body of a type was evaluated.
    public func bodies<V>(of type: V.Type) -> Int { bodies[String(describing: type)] ?? 0 }

    /// The links that were opened, in order.
    public var opened: [URL] { host.opened }
    /// What was shared, in order.
    public var shared: [String] { host.shared }
    /// The feedback that was given, in order.
    public var feedback: [String] {
        host.flush()
        return host.feedback
    }
    /// Where it was scrolled to, in order.
    public var scrolled: [AnyHashable] { host.scrolled }
    /// What was told to VoiceOver at once since this was asked last, by any screen of the process.
    public static func takeAnnouncements() -> [String] { Announced.takeAll() }
}

/// What holds for the whole screen, so that a change reaches all of it.
@Observable @MainActor final class Standing {
    var values = EnvironmentValues()
    nonisolated init() {}
}

/// The view that was given, in what holds for the whole screen.
private struct RootView<Content: View>: View, BuiltIn {
    let content: Content
    let standing: Standing
    func children(_ node: Node) -> [Child] { [Child(0, content, environment: standing.values)] }
}

extension Screen.Setting {
    func applied(to environment: EnvironmentValues) -> EnvironmentValues {
        var values = environment
        values.locale = locale
        values.layoutDirection = layoutDirection
        values.dynamicTypeSize = dynamicTypeSize
        values.colorScheme = colorScheme
        values.scenePhase = scenePhase
        values.horizontalSizeClass = horizontalSizeClass
        values.verticalSizeClass = verticalSizeClass
        values.timeZone = timeZone
        values.proposed = size
        values.set(
            contrast: contrast, reduceMotion: reduceMotion, reduceTransparency: reduceTransparency,
            differentiate: differentiateWithoutColor,
            voiceOver: voiceOver, switchControl: switchControl)
        return values
    }
}
