import AppModel
import SwiftUI

/// Direction, language, ground and size of text, as the person chose them.
struct Look: ViewModifier {
    let gateway: Gateway
    let phone: Phone
    @Environment(\.dynamicTypeSize) private var size
    @Environment(\.systemTextSize) private var known

    func body(content: Content) -> some View {
        let chosen = phone.chosen
        let system = known ?? size
        content
            .modifier(Tinted())
            .environment(\.layoutDirection, gateway.isRightToLeft ? .rightToLeft : .leftToRight)
            .environment(\.locale, Locale.asTheCoreWrites(gateway.language))
            .environment(\.systemTextSize, system)
            .environment(\.dynamicTypeSize, system.larger(by: chosen.textScale))
            .environment(\.choseHighContrast, chosen.contrast == .high)
            .environment(gateway)
            .environment(phone)
            .preferredColorScheme(chosen.theme.scheme)
    }
}

/// All that takes the system's tint has the accent: the system's blue is too pale to be read on white, and no higher contrast would reach it.
private struct Tinted: ViewModifier {
    @Environment(\.palette) private var palette
    func body(content: Content) -> some View { content.tint(palette.accent) }
}

extension Theme {
    var scheme: ColorScheme? {
        switch self {
        case .system: nil
        case .light: .light
        case .dark: .dark
        }
    }
}

extension DynamicTypeSize {
    /// The points of a body text in each of the system's sizes, smallest first, as Apple's guidelines have them.
    private static let points: [Double] = [14, 15, 16, 17, 19, 21, 23, 28, 33, 40, 47, 53]

    /// The size of the system's that is nearest to so many times this one. There is none beyond its largest; where there is a larger one, more
    /// than once is larger; of two that are as near it is the larger.
    func larger(by scale: Double) -> DynamicTypeSize {
        let sizes = Array(zip(Self.allCases, Self.points))
        guard scale > 1, let here = sizes.firstIndex(where: { $0.0 == self }) else { return self }
        let wanted = sizes[here].1 * scale
        return sizes[(here + 1)...].reversed().min { abs($0.1 - wanted) < abs($1.1 - wanted) }?.0 ?? self
    }
}

private struct SystemTextSizeKey: EnvironmentKey { static var defaultValue: DynamicTypeSize? { nil } }

extension EnvironmentValues {
    /// The size of texts that the system gives, without what the app adds: what is presented over the app inherits that already.
    var systemTextSize: DynamicTypeSize? {
        get { self[SystemTextSizeKey.self] }
        set { self[SystemTextSizeKey.self] = newValue }
    }
}
