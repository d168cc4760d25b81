@_exported import Foundation
import SwiftUI

/// A moment of a widget.
public protocol TimelineEntry {
    var date: Date { get }
}

public struct TimelineReloadPolicy: Equatable, Sendable {
    package let name: String
    public static let atEnd = Self(name: "atEnd")
    public static let never = Self(name: "never")
    public static func after(_ date: Date) -> Self { Self(name: "after \(date.timeIntervalSince1970)") }
}

public struct Timeline<EntryType: TimelineEntry> {
    public let entries: [EntryType]
    public let policy: TimelineReloadPolicy
    public init(entries: [EntryType], policy: TimelineReloadPolicy) { (self.entries, self.policy) = (entries, policy) }
}

public struct TimelineProviderContext: Sendable {
    public var isPreview: Bool { false }
}

/// Says what a widget shows when.
public protocol TimelineProvider {
    associatedtype Entry: TimelineEntry
    typealias Context = TimelineProviderContext
    func placeholder(in context: Context) -> Entry
    func getSnapshot(in context: Context, completion: @escaping @Sendable (Entry) -> Void)
    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void)
}

public enum WidgetFamily: Int, Sendable {
    case systemSmall, systemMedium, systemLarge, systemExtraLarge, accessoryCircular, accessoryRectangular, accessoryInline
}

@MainActor @preconcurrency public protocol WidgetConfiguration {
    associatedtype Body: WidgetConfiguration
    var body: Body { get }
}
extension Never: WidgetConfiguration {}

/// A widget, or several. They are type-checked, not shown.
@MainActor @preconcurrency public protocol Widget {
    associatedtype Body: WidgetConfiguration
    init()
    var body: Body { get }
}

@MainActor @preconcurrency public protocol WidgetBundle {
    associatedtype Body: Widget
    init()
    @WidgetBundleBuilder var body: Body { get }
}
extension WidgetBundle {
    public static func main() { _ = Self() }
}

@MainActor @resultBuilder public struct WidgetBundleBuilder {
    public static func buildBlock<A: Widget>(_ a: A) -> some Widget { a }
    public static func buildBlock<A: Widget, B: Widget>(_ a: A, _ b: B) -> some Widget { Both<A, B>() }
}
struct Both<A: Widget, B: Widget>: Widget {
    var body: some WidgetConfiguration { A().body }
}

public struct StaticConfiguration<Content: View>: WidgetConfiguration {
    public init<Provider: TimelineProvider>(kind: String, provider: Provider, @ViewBuilder content: @escaping (Provider.Entry) -> Content) {
    }
    public var body: Never { fatalError("a widget is not shown here") }
}

extension WidgetConfiguration {
    public func configurationDisplayName(_ displayNameKey: LocalizedStringKey) -> some WidgetConfiguration { self }
    public func description(_ descriptionKey: LocalizedStringKey) -> some WidgetConfiguration { self }
    public func supportedFamilies(_ families: [WidgetFamily]) -> some WidgetConfiguration { self }
}

/// What lies behind a view.
public struct ContainerBackgroundPlacement: Sendable {
    public static let widget = Self()
}

extension View {
    public func containerBackground<S: ShapeStyle>(_ style: S, for container: ContainerBackgroundPlacement) -> some View { self }
    public func widgetURL(_ url: URL?) -> some View { self }
}

/// Has widgets shown anew; it counts.
public final class WidgetCenter: @unchecked Sendable {
    public static let shared = WidgetCenter()
    package private(set) var reloaded: [String] = []
    public func reloadTimelines(ofKind kind: String) { reloaded.append(kind) }
    public func reloadAllTimelines() { reloaded.append("all") }
}
