import SwiftUI

/// The room that the screen of a session has above its bar.
struct Room: Equatable {
    let size: CGSize

    /// Wider than this times its height, the words stand beside the pictures.
    private static let wide: CGFloat = 1.35

    var isWide: Bool { size.width > size.height * Self.wide }
    /// The largest font of the one word that is read across a room.
    var word: CGFloat { min(64, size.height * 0.17) }
}

private struct RoomKey: EnvironmentKey { static var defaultValue: Room { Room(size: CGSize(width: 390, height: 640)) } }

extension EnvironmentValues {
    /// The room above the bar.
    var room: Room {
        get { self[RoomKey.self] }
        set { self[RoomKey.self] = newValue }
    }
}

/// What is read and what is looked at: below each other, where the pictures fill what the words leave, or in a wide window beside each other.
/// VoiceOver comes to the words first in both.
struct Halves<Above: View, Pictures: View, Below: View>: View {
    /// The pictures are no lower than this; with less the number is not read from afar. Rather all of it is scrolled.
    private static var least: CGFloat { 280 }
    let wordsFirst: Bool
    let above: Above
    let pictures: Pictures
    let below: Below
    @Environment(\.room) private var room

    /// `wordsFirst` says at which side the words stand.
    init(
        wordsFirst: Bool = false, @ViewBuilder above: () -> Above, @ViewBuilder pictures: () -> Pictures, @ViewBuilder below: () -> Below
    ) {
        (self.wordsFirst, self.above, self.pictures, self.below) = (wordsFirst, above(), pictures(), below())
    }

    var body: some View {
        if room.isWide {
            HStack(spacing: 28) {
                if wordsFirst { words }
                pictures.frame(maxWidth: .infinity, maxHeight: .infinity).accessibilityElement(children: .contain)
                if !wordsFirst { words.accessibilitySortPriority(1) }
            }
            .accessibilityElement(children: .contain)
            .padding(.horizontal, Sizes.edge)
        } else {
            ScrollView {
                VStack(spacing: Sizes.gap) {
                    above
                    pictures.frame(maxWidth: .infinity, minHeight: Self.least, maxHeight: .infinity)
                    VStack(spacing: Sizes.gap) { below }.frame(maxWidth: Sizes.readable)
                }
                .frame(maxWidth: .infinity, minHeight: room.size.height)
                .padding(.horizontal, Sizes.edge)
            }
        }
    }

    private var words: some View {
        ScrollView {
            VStack(spacing: Sizes.gap) {
                above
                below
            }
            .frame(maxWidth: .infinity)
        }
        .accessibilityElement(children: .contain)
    }
}
