import AppModel
import HeelfirstCore
import SwiftUI

/// The colours of a ground; for kinds of landings they come second to the shape.
struct Palette: Equatable, Sendable {
    let accent: Color
    /// Letters on the accent: the system's own are white on every tint.
    let onAccent: Color
    /// The ground of a switch that is on; the system's knob is white on every ground.
    let switched: Color
    let stop: Color
    let onStop: Color
    let countdown: Color
    let track: Color
    let heel: Color
    let flat: Color
    let toe: Color
    let ungraded: Color
    let figure: FigureColors

    static func of(_ scheme: ColorScheme, high: Bool) -> Palette {
        switch (scheme == .dark, high) {
        case (false, false): light
        case (true, false): dark
        case (false, true): highLight
        case (true, true): highDark
        }
    }

    /// The colour of a step.
    func of(_ mark: StepMark) -> Color {
        switch mark {
        case .heel: heel
        case .flat: flat
        case .toe, .slap, .drag: toe
        case .ungraded: ungraded
        }
    }

    private static let light = Palette(
        accent: rgb(0x00504B), onAccent: .white, switched: rgb(0x00504B), stop: rgb(0x8C1010), onStop: .white, countdown: rgb(0x00504B),
        track: rgb(0xC4D6D2), heel: rgb(0x00574F),
        flat: rgb(0x7A4B00), toe: rgb(0x7B1F5C), ungraded: rgb(0x56625F),
        figure: FigureColors(
            skin: rgb(0xD9A98A), hair: rgb(0x4A3B32), shirt: rgb(0x6FA39C), trousers: rgb(0x3E5C76), shoe: rgb(0x2A2F36),
            moving: rgb(0xE07A00), far: rgb(0x9AA9A6), furniture: rgb(0x8A7458), floor: rgb(0xC9D6D2), floorMark: rgb(0x9AA9A6),
            outline: rgb(0x17211F), mark: rgb(0x8C1010)))
    private static let dark = Palette(
        accent: rgb(0x8FD8CF), onAccent: rgb(0x003733), switched: rgb(0x00857A), stop: rgb(0xFFB3AC), onStop: rgb(0x4A0003),
        countdown: rgb(0x9BE5DB), track: rgb(0x34423F),
        heel: rgb(0x8FE0D4), flat: rgb(0xFFC680), toe: rgb(0xF3AFD8), ungraded: rgb(0xB3C0BD),
        figure: FigureColors(
            skin: rgb(0xD9A98A), hair: rgb(0xB9A28F), shirt: rgb(0x6FA39C), trousers: rgb(0x7FA3C4), shoe: rgb(0xC9D2DC),
            moving: rgb(0xFFA033), far: rgb(0x6D7C79), furniture: rgb(0xB89B76), floor: rgb(0x3B4947), floorMark: rgb(0x6D7C79),
            outline: rgb(0xE6EEEC), mark: rgb(0xFFB3AC)))
    private static let highLight = Palette(
        accent: .black, onAccent: .white, switched: .black, stop: rgb(0x6B0000), onStop: .white, countdown: .black, track: rgb(0xB0B0B0),
        heel: .black, flat: .black,
        toe: .black, ungraded: .black,
        figure: FigureColors(
            skin: .white, hair: .black, shirt: .white, trousers: .white, shoe: .black, moving: rgb(0x0000C0), far: rgb(0x303030),
            furniture: rgb(0x5A5A5A), floor: rgb(0x949494), floorMark: .black, outline: .black, mark: rgb(0x6B0000)))
    private static let highDark = Palette(
        accent: .white, onAccent: .black, switched: rgb(0x757575), stop: rgb(0xFFD9D6), onStop: .black, countdown: .white,
        track: rgb(0x585858), heel: .white, flat: .white,
        toe: .white, ungraded: .white,
        figure: FigureColors(
            skin: .black, hair: .white, shirt: .black, trousers: .black, shoe: .white, moving: rgb(0xFFFF66), far: rgb(0xC8C8C8),
            furniture: rgb(0xB0B0B0), floor: rgb(0x6A6A6A), floorMark: .white, outline: .white, mark: rgb(0xFFD9D6)))
}

/// The colours of the figure's roles. What stands on the floor is seen against it.
struct FigureColors: Equatable, Sendable {
    let skin, hair, shirt, trousers, shoe, moving, far, furniture, floor, floorMark, outline, mark: Color

    func of(_ role: FigureRole) -> Color {
        switch role {
        case .floor: floor
        case .floorMark: floorMark
        case .furniture, .aid: furniture
        case .farLimb: far
        case .skin: skin
        case .hair: hair
        case .shirt: shirt
        case .trousers: trousers
        case .shoe: shoe
        case .moving: moving
        case .outline: outline
        case .strap, .mark: mark
        }
    }
}

private func rgb(_ hex: UInt32) -> Color {
    Color(
        red: Double((hex >> 16) & 0xFF) / 255, green: Double((hex >> 8) & 0xFF) / 255, blue: Double(hex & 0xFF) / 255)
}

private struct HighContrastKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
    /// High contrast was chosen in the app.
    var choseHighContrast: Bool {
        get { self[HighContrastKey.self] }
        set { self[HighContrastKey.self] = newValue }
    }

    /// The colours here, as the app and the system want them.
    var palette: Palette { Palette.of(colorScheme, high: choseHighContrast || colorSchemeContrast == .increased) }
}

/// Lengths that all screens share.
enum Sizes {
    /// The least height and width of anything that is touched.
    static let touch: CGFloat = 48
    /// The least height of what a person mostly came for; a shaking thumb finds it.
    static let primary: CGFloat = 64
    /// The least height of STOP and of what is pressed while moving.
    static let large: CGFloat = 96
    static let edge: CGFloat = 20
    static let gap: CGFloat = 12
    /// Text does not run wider than this, so that lines stay readable on tablets.
    static let readable: CGFloat = 640
}
