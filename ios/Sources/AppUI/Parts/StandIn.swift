import SwiftUI

/// What stands in for the person's feet, beside whatever it measures; nothing where sensors measure.
struct StandIn: View {
    let text: String?
    init(_ text: String?) { self.text = text }
    var body: some View {
        if let text { Text(text).font(.headline).foregroundStyle(.tint).accessibilityIdentifier("stand-in") }
    }
}
