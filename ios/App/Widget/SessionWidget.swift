import Outside
import OutsideUI
import SwiftUI
import WidgetKit

/// A session on the lock screen and in the Dynamic Island.
struct SessionWidget: Widget {
    var body: some WidgetConfiguration {
        ActivityConfiguration(for: SessionAttributes.self) { context in
            SessionLockScreen(context.state, isStale: context.isStale, press: press)
        } dynamicIsland: { context in
            DynamicIsland {
                DynamicIslandExpandedRegion(.leading) { Text(verbatim: context.state.title).font(.headline) }
                DynamicIslandExpandedRegion(.trailing) { SessionTime(context.state).monospacedDigit() }
                DynamicIslandExpandedRegion(.bottom) { SessionButtons(context.state, press: press) }
            } compactLeading: {
                Image(systemName: "figure.walk").accessibilityLabel(Text(verbatim: context.state.discreet))
            } compactTrailing: {
                SessionTime(context.state).monospacedDigit().frame(maxWidth: 48)
            } minimal: {
                Image(systemName: "figure.walk").accessibilityLabel(Text(verbatim: context.state.discreet))
            }
        }
    }

    private func press(_ button: SessionAttributes.Button) -> some View {
        Button(intent: SessionIntent(button)) { Text(verbatim: button.text).bold().frame(maxWidth: .infinity, minHeight: 44) }
    }
}
