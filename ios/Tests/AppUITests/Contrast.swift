import Foundation
import SwiftUI

extension Color {
    /// Red, green and blue, 0 to 1; none where it is no plain colour. What is `primary` is black by day and white by night.
    private func channels(_ scheme: ColorScheme) -> [Double]? {
        switch name {
        case "white": [1, 1, 1]
        case "black": [0, 0, 0]
        case "primary": scheme == .dark ? [1, 1, 1] : [0, 0, 0]
        default: hex
        }
    }

    private var hex: [Double]? {
        guard name.count == 7, name.hasPrefix("#"), let all = UInt32(name.dropFirst(), radix: 16) else { return nil }
        return [16, 8, 0].map { Double((all >> $0) & 0xFF) / 255 }
    }

    /// How bright it is, as WCAG 2 reckons it.
    private func luminance(_ scheme: ColorScheme) -> Double? {
        guard let channels = channels(scheme) else { return nil }
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return zip([0.2126, 0.7152, 0.0722], linear).map(*).reduce(0, +)
    }

    /// How much two colours differ, 1 to 21, as WCAG 2 reckons it; nothing where one of them is not known.
    func contrast(to other: Color, _ scheme: ColorScheme = .light) -> Double {
        guard let one = luminance(scheme), let two = other.luminance(scheme) else { return 0 }
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }
}
