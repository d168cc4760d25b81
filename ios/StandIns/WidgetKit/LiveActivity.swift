import ActivityKit
import AppIntents
import SwiftUI

/// What a Live Activity is drawn of.
public struct ActivityViewContext<Attributes: ActivityAttributes> {
    public let attributes: Attributes
    public let state: Attributes.ContentState
    public let isStale: Bool
}

/// A Live Activity, on the lock screen and in the Dynamic Island. It is type-checked, not shown.
public struct ActivityConfiguration<Attributes: ActivityAttributes>: WidgetConfiguration {
    public init<Content: View>(
        for attributesType: Attributes.Type, @ViewBuilder content: @escaping (ActivityViewContext<Attributes>) -> Content,
        dynamicIsland: @escaping (ActivityViewContext<Attributes>) -> DynamicIsland
    ) {}
    public var body: Never { fatalError("an activity is not shown here") }
}

@MainActor
public struct DynamicIsland {
    public init<Expanded: View, Leading: View, Trailing: View, Minimal: View>(
        @DynamicIslandExpandedContentBuilder expanded: @escaping () -> DynamicIslandExpandedContent<Expanded>,
        @ViewBuilder compactLeading: @escaping () -> Leading, @ViewBuilder compactTrailing: @escaping () -> Trailing,
        @ViewBuilder minimal: @escaping () -> Minimal
    ) {}
}

public struct DynamicIslandExpandedRegionPosition: Sendable {
    public static let leading = Self()
    public static let trailing = Self()
    public static let center = Self()
    public static let bottom = Self()
}

public struct DynamicIslandExpandedRegion<Content: View> {
    public init(
        _ position: DynamicIslandExpandedRegionPosition, priority: Double = 0, @ViewBuilder content: () -> Content
    ) {}
}

public struct DynamicIslandExpandedContent<Content: View> {}

@MainActor @resultBuilder public struct DynamicIslandExpandedContentBuilder {
    public static func buildBlock<each C: View>(
        _ regions: repeat DynamicIslandExpandedRegion<each C>
    ) -> DynamicIslandExpandedContent<EmptyView> { DynamicIslandExpandedContent() }
}

extension View {
    public func activityBackgroundTint(_ color: Color?) -> some View { self }
}

// With Apple the two below are SwiftUI's and AppIntents' together.
extension Button {
    /// Does an intent, in the app's process or by opening the app. Here it does nothing when it is pressed.
    public init<I: AppIntent>(intent: I, @ViewBuilder label: () -> Label) { self.init(action: {}, label: label) }
}
