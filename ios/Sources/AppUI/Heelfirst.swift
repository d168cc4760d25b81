import AppModel
import HeelfirstCore
import SwiftUI

/// The whole app.
public struct Heelfirst: View {
    private let app: Application
    private let touches: Touches

    /// Shows what the app has open, or why it is not.
    public init(_ app: Application) { self.init(app, touches: Touches()) }

    init(_ app: Application, touches: Touches) { (self.app, self.touches) = (app, touches) }

    public var body: some View {
        RootView(app: app).environment(\.touches, touches).background { TouchWatch(touches: touches) }
    }
}

/// Waiting, closed, or open.
struct RootView: View {
    let app: Application

    var body: some View {
        switch app.opening {
        case .waiting: Waiting()
        case .closed(let why): ClosedView(why: why) { Task { await app.open() } }
        case .open(let opened):
            OpenView(app: app, opened: opened).modifier(Look(gateway: opened.gateway, phone: opened.phone)).id(ObjectIdentifier(opened))
        }
    }
}

/// There are no words before the core is open; it takes a moment.
private struct Waiting: View {
    var body: some View { ProgressView().accessibilityHidden(true).accessibilityIdentifier("waiting") }
}

/// Why the core could not be opened, and the way out.
struct ClosedView: View {
    let why: ClosedSnapshot
    let again: @MainActor () -> Void

    var body: some View {
        NavigationStack {
            Page(why.title, tellsProblems: false) {
                Lines([why.notice.what, why.notice.remedy])
            } bottom: {
                BigButton(why.again, tag: "again", action: again)
            }
        }
        .environment(\.layoutDirection, why.rightToLeft ? .rightToLeft : .leftToRight)
    }
}

/// The places, and over them the session or the welcome: what was begun below is there after it.
struct OpenView: View {
    let app: Application
    let opened: Opened

    var body: some View {
        Places(opened: opened)
            .fullScreenCover(isPresented: Binding(get: { opened.shown != .places }, set: { _ in })) {
                Over(opened: opened).modifier(Look(gateway: opened.gateway, phone: opened.phone)).interactiveDismissDisabled()
            }
            .onChange(of: opened.gateway.problems) { old, new in
                let came = new.filter { !old.contains($0) }
                opened.phone.announce(came.flatMap { [$0.what, $0.remedy] }.joined(separator: "\n"))
            }
            .alert(app.said, isPresented: Binding(get: { !app.said.isEmpty }, set: { if !$0 { app.said = "" } })) {
                Button(opened.gateway.label("button-close")) { app.said = "" }
            }
    }
}

/// What lies over the places.
struct Over: View {
    let opened: Opened

    var body: some View {
        let models = opened.models
        switch opened.shown {
        case .places: EmptyView()
        case .welcome: WelcomeScreen(model: models.welcome)
        case .practice(let session): PracticeScreen(model: models.practice).id(session.value)
        case .walk(let session): WalkScreen(model: models.walk).id(session.value)
        case .over(let session): if let done = models.done { DoneScreen(model: done).id(session.value) }
        }
    }
}

/// The tabs, each with its own way; in a wide window beside what is in them.
struct Places: View {
    let opened: Opened
    @Environment(Gateway.self) private var gateway
    @Environment(\.horizontalSizeClass) private var width
    @Environment(\.verticalSizeClass) private var height

    var body: some View {
        // A phone on its side is wide and not high: its tabs stay, with all that was begun in them.
        if width == .regular, height == .regular { Sidebar(opened: opened) } else { tabs }
    }

    private var tabs: some View {
        let trail = opened.trail
        return TabView(selection: Binding(get: { trail.tab }, set: { trail.goTo($0) })) {
            ForEach(Route.tabs, id: \.self) { tab in
                Way(tab: tab, opened: opened)
                    .tabItem {
                        Label(gateway.label("screen-\(tab.name)"), systemImage: tab.symbol).accessibilityIdentifier("tab-\(tab.name)")
                    }
                    .tag(tab)
            }
        }
    }
}

/// The screen of a place.
struct PlaceView: View {
    let route: Route
    let opened: Opened

    var body: some View {
        let (models, trail) = (opened.models, opened.trail)
        switch route {
        case .today: TodayScreen(model: models.today, go: trail.go)
        case .exercise(let exercise): ExerciseScreen(model: models.exercise(exercise), answer: models.today.answer, go: trail.go)
        case .history: HistoryScreen(model: models.history)
        case .more: MoreScreen(go: trail.go)
        case .selfCheck: SelfCheckScreen(model: models.selfCheck)
        case .safety: SafetyScreen(go: trail.go)
        case .reading(let what): ReadingScreen(what: what, model: models.safety, go: trail.go, back: trail.back)
        case .settings: SettingsScreen(model: models.settings, go: trail.go)
        case .plan: PlanScreen(model: models.plan)
        case .reminders: RemindersScreen(model: models.reminders)
        case .sensors: SensorsScreen(model: models.sensors, go: trail.go)
        case .findSensors: FindSensorsScreen(model: models.sensors, isCovered: opened.shown != .places, back: trail.back)
        case .stepSounds: StepSoundsScreen(model: models.stepSounds)
        case .gradeBorders: GradeBordersScreen(model: models.gradeBorders)
        case .recordings: RecordingsScreen(model: models.recordings)
        }
    }
}

extension Route {
    /// The symbol beside its name.
    var symbol: String {
        switch self {
        case .today: "figure.walk"
        case .history: "chart.xyaxis.line"
        case .plan: "list.bullet.clipboard"
        case .reminders: "bell"
        case .sensors: "shoe"
        case .selfCheck: "checklist"
        case .safety: "cross.case"
        case .settings: "slider.horizontal.3"
        default: "ellipsis"
        }
    }
}
