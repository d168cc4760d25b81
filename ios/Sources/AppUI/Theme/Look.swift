import AppModel
import SwiftUI

/// Direction, language, ground and size of text, as the person chose them.
struct Look: ViewModifier {
    let gateway: Gateway
    let phone: Phone
    @Environment(\.dynamicTypeSize) private var size

    func body(content: Content) -> some View {
        let chosen = phone.chosen
        content
            .environment(\.layoutDirection, gateway.isRightToLeft ? .rightToLeft : .leftToRight)
            .environment(\.locale, Locale(identifier: gateway.language))
            .environment(\.dynamicTypeSize, size.larger(by: chosen.textScale))
            .environment(\.choseHighContrast, chosen.contrast == .high)
            .environment(gateway)
            .environment(phone)
            .preferredColorScheme(chosen.theme.scheme)
    }
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
    /// Beyond what the system's setting gives: so many of its sizes larger.
    func larger(by scale: Double) -> DynamicTypeSize {
        let all = DynamicTypeSize.allCases
        let steps = scale < 1.13 ? 0 : scale < 1.38 ? 2 : scale < 1.75 ? 4 : 5
        guard let here = all.firstIndex(of: self) else { return self }
        return all[min(here + steps, all.count - 1)]
    }
}
