import AppModel
import SwiftUI

/// In a wide window the places stand beside what is in them.
struct Sidebar: View {
    let opened: Opened
    @Environment(Gateway.self) private var gateway

    var body: some View {
        let trail = opened.trail
        NavigationSplitView {
            List(selection: Binding<Route?>(get: { trail.tab }, set: { if let tab = $0 { trail.tab = tab } })) {
                ForEach(Route.tabs, id: \.self) { tab in
                    Label(gateway.label("screen-\(tab.name)"), systemImage: tab.symbol)
                        .frame(minHeight: Sizes.primary)
                        .accessibilityAddTraits(trail.tab == tab ? [.isButton, .isSelected] : .isButton)
                        .accessibilityIdentifier("tab-\(tab.name)")
                        .tag(tab)
                }
            }
            .navigationTitle(gateway.label("app-name"))
        } detail: {
            Way(tab: trail.tab, opened: opened).id(trail.tab)
        }
    }
}

/// A tab, and the way that was gone in it.
struct Way: View {
    let tab: Route
    let opened: Opened

    var body: some View {
        let trail = opened.trail
        NavigationStack(path: Binding(get: { trail[tab] }, set: { trail[tab] = $0 })) {
            PlaceView(route: tab, opened: opened)
                .navigationDestination(for: Route.self) { PlaceView(route: $0, opened: opened) }
        }
    }
}
