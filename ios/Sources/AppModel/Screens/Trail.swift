import Foundation
import Observation

/// Where one can be. The session is not a place: while it runs it is shown, whatever lies below.
public enum Route: Hashable, Codable, Sendable {
    case today, history, plan, more
    case sensors, safety, settings, selfCheck, reminders, findSensors, stepSounds, gradeBorders, recordings
    /// All about one exercise, and Start.
    case exercise(String)
    /// Something to read: a topic or a piece.
    case reading(String)

    /// The places in the bar at the bottom.
    public static let tabs: [Route] = [.today, .history, .plan, .more]

    /// The same names as on Android; `screen-NAME` is the key of a plain place's title.
    public var name: String {
        switch self {
        case .today: "today"
        case .history: "history"
        case .plan: "plan"
        case .more: "more"
        case .sensors: "sensors"
        case .safety: "safety"
        case .settings: "settings"
        case .selfCheck: "self-check"
        case .reminders: "reminders"
        case .findSensors: "find-sensors"
        case .stepSounds: "step-sounds"
        case .gradeBorders: "grade-borders"
        case .recordings: "recordings"
        case .exercise(let exercise): "exercise:\(exercise)"
        case .reading(let what): "reading:\(what)"
        }
    }
}

/// The way that was come: a tab, and what was opened in it. Each tab keeps its own way, as people know it from their phone.
@MainActor
@Observable
public final class Trail {
    /// The tab that is shown.
    public var tab: Route {
        didSet { if !Route.tabs.contains(tab) { tab = oldValue } }
    }
    private var ways: [Route: [Route]]

    public init(_ start: Route = .today) {
        tab = Route.tabs.contains(start) ? start : .today
        ways = Route.tabs.contains(start) ? [:] : [.today: [start]]
    }

    /// What was opened in a tab, for the path of its navigation stack.
    public subscript(tab: Route) -> [Route] {
        get { ways[tab] ?? [] }
        set { ways[tab] = newValue.isEmpty ? nil : newValue }
    }

    /// The place that is shown.
    public var here: Route { self[tab].last ?? tab }
    public var canGoBack: Bool { !self[tab].isEmpty }

    public func go(_ route: Route) {
        if Route.tabs.contains(route) {
            tab = route
        } else if route != here {
            self[tab].append(route)
        }
    }

    /// A tab that is chosen again goes back to its beginning.
    public func goTo(_ chosen: Route) {
        if chosen == tab { self[tab] = [] } else { tab = chosen }
    }

    public func back() { if canGoBack { self[tab].removeLast() } }
}
