import SwiftUI

/// Words beside one another of which any may hold; of days, for instance. With `isOne` one of them holds.
struct Chips<Value: Hashable>: View {
    let all: [Value]
    let chosen: [Value]
    var isOne = false
    let word: (Value) -> String
    let tag: (Value) -> String
    let touch: @MainActor (Value) -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        LazyVGrid(columns: columns, spacing: Sizes.gap) {
            ForEach(all, id: \.self) { one in
                let holds = chosen.contains(one)
                Chip(text: word(one), holds: holds, what: isOne ? word(one) : "\(word(one)) \(holds)", tag: tag(one)) { touch(one) }
            }
        }
    }

    /// Large words stand below one another.
    private var columns: [GridItem] { size.isAccessibilitySize ? [GridItem(.flexible())] : [GridItem(.adaptive(minimum: 130))] }
}

/// A word that holds or does not; where it holds it carries a tick, so that no colour is needed.
private struct Chip: View {
    let text: String
    let holds: Bool
    let what: String
    let tag: String
    let touch: @MainActor () -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        SteadyButton(what, action: touch) {
            HStack(spacing: 6) {
                if holds { Image(systemName: "checkmark").foregroundStyle(.tint).accessibilityHidden(true) }
                Text(text).foregroundStyle(.primary)
            }
            .frame(maxWidth: .infinity, minHeight: Sizes.touch)
        }
        .buttonStyle(.bordered)
        .tint(holds ? palette.accent : .secondary)
        .accessibilityAddTraits(holds ? .isSelected : [])
        .accessibilityIdentifier(tag)
    }
}

extension Array where Element: Equatable {
    /// With this one if it was not there, else without it.
    func toggling(_ one: Element) -> [Element] { contains(one) ? filter { $0 != one } : self + [one] }

    /// With another one in a place; as it is where there is no such place.
    func replacing(_ place: Int, with one: Element) -> [Element] {
        enumerated().map { $0.offset == place ? one : $0.element }
    }

    /// Without the one in a place.
    func removing(_ place: Int) -> [Element] { enumerated().filter { $0.offset != place }.map(\.element) }
}
