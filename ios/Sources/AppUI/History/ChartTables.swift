import AppModel
import HeelfirstCore
import SwiftUI

/// A picture, and the same as a table one tap away.
struct PictureOrTable<Picture: View, Rows: View>: View {
    let tag: String
    let picture: Picture
    let table: Rows
    @State private var asTable = false
    @Environment(Gateway.self) private var gateway

    init(_ tag: String, @ViewBuilder picture: () -> Picture, @ViewBuilder table: () -> Rows) {
        (self.tag, self.picture, self.table) = (tag, picture(), table())
    }

    var body: some View {
        if asTable { table } else { picture }
        BigButton(gateway.label(asTable ? "chart-as-picture" : "chart-as-table"), .quiet, tag: "\(tag)-turn") { asTable.toggle() }
    }
}

/// A line of a table: of what, and what.
struct TableRow: View {
    let first: String
    let second: String

    var body: some View {
        ViewThatFits(in: .horizontal) {
            HStack(alignment: .firstTextBaseline, spacing: Sizes.gap) { cells }
            VStack(alignment: .leading, spacing: 4) { cells }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .accessibilityElement(children: .combine)
    }

    @ViewBuilder private var cells: some View {
        Text(first).font(.subheadline)
        Text(second).font(.headline)
    }
}
