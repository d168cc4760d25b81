import AppModel
import SwiftUI

/// How much a button stands out. What is dear cannot be had back.
enum Weight { case primary, secondary, quiet, dear }

/// A button by the key of its words, as high as a shaking thumb needs it.
struct BigButton: View {
    let text: String
    let weight: Weight
    let tag: String
    let action: @MainActor () -> Void
    @Environment(\.palette) private var palette
    @Environment(\.isEnabled) private var isEnabled

    init(_ text: String, _ weight: Weight = .primary, tag: String, action: @escaping @MainActor () -> Void) {
        (self.text, self.weight, self.tag, self.action) = (text, weight, tag, action)
    }

    var body: some View {
        switch weight {
        case .primary: button.buttonStyle(.borderedProminent).tint(palette.accent)
        case .secondary: button.buttonStyle(.bordered).tint(palette.accent)
        case .quiet: button.buttonStyle(.borderless)
        case .dear: button.buttonStyle(.bordered).tint(palette.stop)
        }
    }

    private var button: some View {
        SteadyButton(text, role: weight == .dear ? .destructive : nil, action: action) {
            // Said of the letters themselves: it then holds in every style of a button.
            if let ink { name.foregroundStyle(ink) } else { name }
        }
        .accessibilityIdentifier(tag)
    }

    /// Where the system's own letters would be hard to read: white on each accent, and a red that is too pale. Else the system's.
    private var ink: Color? {
        if !isEnabled { return nil }
        switch weight {
        case .primary: return palette.onAccent
        case .dear: return palette.stop
        case .secondary, .quiet: return nil
        }
    }

    private var name: some View {
        Text(text).font(weight == .primary ? .title3.bold() : .body).multilineTextAlignment(.center)
            .frame(maxWidth: .infinity, minHeight: Sizes.primary)
    }
}

/// A row that leads somewhere else; the whole of it is touched.
struct PlaceRow: View {
    let title: String
    let detail: String
    let symbol: String?
    let tag: String
    let open: @MainActor () -> Void

    init(_ title: String, detail: String = "", symbol: String? = nil, tag: String, open: @escaping @MainActor () -> Void) {
        (self.title, self.detail, self.symbol, self.tag, self.open) = (title, detail, symbol, tag, open)
    }

    var body: some View {
        SteadyButton(title, action: open) {
            HStack(spacing: Sizes.gap) {
                if let symbol { Image(systemName: symbol).foregroundStyle(.tint).accessibilityHidden(true) }
                VStack(alignment: .leading, spacing: 4) {
                    Text(title).font(.headline)
                    if !detail.isEmpty { Text(detail).font(.subheadline).foregroundStyle(.secondary) }
                }
                Spacer(minLength: 0)
                Image(systemName: "chevron.forward").font(.footnote).foregroundStyle(.secondary).accessibilityHidden(true)
            }
            .frame(maxWidth: .infinity, minHeight: Sizes.primary, alignment: .leading)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityIdentifier(tag)
    }
}

/// Something that is on or off; `detail` says what it does.
struct SwitchRow: View {
    let text: String
    let detail: String
    let tag: String
    let isOn: Bool
    let change: @MainActor (Bool) -> Void
    @Environment(\.touches) private var touches
    @Environment(\.accessibilityVoiceOverEnabled) private var isRead
    @Environment(\.palette) private var palette
    @State private var footing = Footing()
    /// How often it was touched in vain: it is then made anew, as the system has turned it already.
    @State private var inVain = 0

    init(_ text: String, detail: String = "", tag: String, on: Bool, change: @escaping @MainActor (Bool) -> Void) {
        (self.text, self.detail, self.tag, isOn, self.change) = (text, detail, tag, on, change)
    }

    private func turn(_ on: Bool) { if isRead || touches.takes(footing) { change(on) } else { inVain += 1 } }

    var body: some View {
        Toggle(isOn: Binding(get: { isOn }, set: { new in MainActor.assumeIsolated { turn(new) } })) {
            VStack(alignment: .leading, spacing: 4) {
                Text(text)
                if !detail.isEmpty { Text(detail).font(.subheadline).foregroundStyle(.secondary) }
            }
        }
        .tint(palette.switched)
        .id(inVain)
        .stands(footing, as: isOn)
        .frame(minHeight: Sizes.primary)
        .accessibilityIdentifier(tag)
    }
}

/// One of several answers, of which one holds. The whole row is touched.
struct ChoiceRow: View {
    let text: String
    let detail: String
    let chosen: Bool
    let tag: String
    let choose: @MainActor () -> Void

    init(_ text: String, detail: String = "", chosen: Bool, tag: String, choose: @escaping @MainActor () -> Void) {
        (self.text, self.detail, self.chosen, self.tag, self.choose) = (text, detail, chosen, tag, choose)
    }

    var body: some View {
        SteadyButton(text, action: choose) {
            HStack(spacing: Sizes.gap) {
                VStack(alignment: .leading, spacing: 4) {
                    Text(text)
                    if !detail.isEmpty { Text(detail).font(.subheadline).foregroundStyle(.secondary) }
                }
                .multilineTextAlignment(.leading)
                Spacer(minLength: 0)
                if chosen { Image(systemName: "checkmark").foregroundStyle(.tint).accessibilityHidden(true) }
            }
            .frame(maxWidth: .infinity, minHeight: Sizes.primary, alignment: .leading)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
        .accessibilityIdentifier(tag)
    }
}
