/// When a timeline is drawn anew.
public protocol TimelineSchedule {
    associatedtype Entries: Sequence<Date>
    /// The dates from one on.
    func entries(from startDate: Date, mode: TimelineScheduleMode) -> Entries
}

/// How often there is time for.
public enum TimelineScheduleMode: Sendable { case normal, lowFrequency }

/// At each frame. The stand-in's frames are the dates to which the test sets its clock.
public struct AnimationTimelineSchedule: TimelineSchedule, Sendable {
    let paused: Bool
    public init(minimumInterval: Double? = nil, paused: Bool = false) { self.paused = paused }
    public func entries(from startDate: Date, mode: TimelineScheduleMode) -> [Date] { [startDate] }
}
/// At even distances.
public struct PeriodicTimelineSchedule: TimelineSchedule, Sendable {
    let start: Date
    let interval: TimeInterval
    public init(from startDate: Date, by interval: TimeInterval) { (start, self.interval) = (startDate, interval) }
    public func entries(from startDate: Date, mode: TimelineScheduleMode) -> some Sequence<Date> {
        let first =
            startDate <= start ? start : start.addingTimeInterval((startDate.timeIntervalSince(start) / interval).rounded(.down) * interval)
        return sequence(first: first) { $0.addingTimeInterval(interval) }
    }
}
/// At each full minute.
public struct EveryMinuteTimelineSchedule: TimelineSchedule, Sendable {
    public init() {}
    public func entries(from startDate: Date, mode: TimelineScheduleMode) -> some Sequence<Date> {
        let first = Date(timeIntervalSinceReferenceDate: (startDate.timeIntervalSinceReferenceDate / 60).rounded(.down) * 60)
        return sequence(first: first) { $0.addingTimeInterval(60) }
    }
}
/// At given dates.
public struct ExplicitTimelineSchedule<Entries: Sequence<Date>>: TimelineSchedule {
    let dates: Entries
    public init(_ dates: Entries) { self.dates = dates }
    public func entries(from startDate: Date, mode: TimelineScheduleMode) -> Entries { dates }
}

extension TimelineSchedule where Self == AnimationTimelineSchedule {
    public static var animation: AnimationTimelineSchedule { AnimationTimelineSchedule() }
    public static func animation(minimumInterval: Double? = nil, paused: Bool = false) -> AnimationTimelineSchedule {
        AnimationTimelineSchedule(minimumInterval: minimumInterval, paused: paused)
    }
}
extension TimelineSchedule where Self == PeriodicTimelineSchedule {
    public static func periodic(from startDate: Date, by interval: TimeInterval) -> PeriodicTimelineSchedule {
        PeriodicTimelineSchedule(from: startDate, by: interval)
    }
}
extension TimelineSchedule where Self == EveryMinuteTimelineSchedule {
    public static var everyMinute: EveryMinuteTimelineSchedule { EveryMinuteTimelineSchedule() }
}
extension TimelineSchedule {
    public static func explicit<S: Sequence<Date>>(_ dates: S) -> ExplicitTimelineSchedule<S> where Self == ExplicitTimelineSchedule<S> {
        ExplicitTimelineSchedule(dates)
    }
}

/// A view that goes with the time: the test's clock.
public struct TimelineView<Schedule: TimelineSchedule, Content: View>: View, BuiltIn {
    let schedule: Schedule
    let content: (TimelineViewDefaultContext) -> Content

    /// What a timeline's content is told.
    public struct Context {
        /// How fine the time is.
        public enum Cadence: Comparable, Sendable { case live, seconds, minutes }
        /// The date to draw.
        public let date: Date
        /// How fine the time is.
        public let cadence: Cadence
    }

    /// By a schedule.
    public init(_ schedule: Schedule, @ViewBuilder content: @escaping (TimelineViewDefaultContext) -> Content) {
        (self.schedule, self.content) = (schedule, content)
    }

    package func children(_ node: Node) -> [Child] {
        let date = date(node)
        node.memory["date"] = date
        return [Child(0, content(TimelineViewDefaultContext(date: date, cadence: .live)))]
    }

    private func date(_ node: Node) -> Date {
        if let animation = schedule as? AnimationTimelineSchedule {
            if animation.paused { return node.memory["date"] as? Date ?? node.host.clock.unobserved }
            return node.host.clock.value
        }
        let now = node.host.clock.value
        var latest: Date?
        for date in schedule.entries(from: now, mode: .normal) {
            if date > now { return latest ?? date }
            latest = date
        }
        return latest ?? now
    }
}

/// What a timeline's content is told, whatever the timeline.
public typealias TimelineViewDefaultContext = TimelineView<EveryMinuteTimelineSchedule, Never>.Context

/// Told how much room there is: what the nearest frame around it says, or the screen.
public struct GeometryReader<Content: View>: View, BuiltIn {
    let content: (GeometryProxy) -> Content
    /// By its content.
    public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) { self.content = content }
    package func children(_ node: Node) -> [Child] { [Child(0, content(GeometryProxy(size: node.environment.proposed)))] }
}

/// How much room there is.
public struct GeometryProxy: Sendable {
    public let size: CGSize
    /// Where a test laid it.
    var place: CGRect?
    public var safeAreaInsets: EdgeInsets { EdgeInsets() }
    public func frame(in coordinateSpace: CoordinateSpace) -> CGRect { place ?? CGRect(origin: .zero, size: size) }
    public func frame(in coordinateSpace: some CoordinateSpaceProtocol) -> CGRect { place ?? CGRect(origin: .zero, size: size) }
}
/// Whose coordinates are meant.
public enum CoordinateSpace: Hashable, @unchecked Sendable {
    case global, local
    case named(AnyHashable)
}
/// Whose coordinates are meant.
public protocol CoordinateSpaceProtocol {}
public struct LocalCoordinateSpace: CoordinateSpaceProtocol { public init() {} }
public struct GlobalCoordinateSpace: CoordinateSpaceProtocol { public init() {} }
extension CoordinateSpaceProtocol where Self == LocalCoordinateSpace { public static var local: Self { Self() } }
extension CoordinateSpaceProtocol where Self == GlobalCoordinateSpace { public static var global: Self { Self() } }

/// Scrolls to what has an id. Where it was scrolled to is kept for the test to see.
public struct ScrollViewReader<Content: View>: View, BuiltIn {
    let content: (ScrollViewProxy) -> Content
    /// By its content.
    public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) { self.content = content }
    package func children(_ node: Node) -> [Child] { [Child(0, content(ScrollViewProxy(host: node.host)))] }
}
/// Scrolls to what has an id.
@MainActor @preconcurrency public struct ScrollViewProxy {
    weak var host: Host?
    public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) { host?.scrolled.append(AnyHashable(id)) }
}
