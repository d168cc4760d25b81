/// A chart: its marks, and what VoiceOver meets of them. Its axes run as its surroundings read: from right to left the first day or bar is at
/// the right, as Swift Charts have it by themselves.
public struct Chart<Content: ChartContent>: View, BuiltIn {
    let content: Content

    /// By its marks.
    public init(@ChartContentBuilder content: () -> Content) { self.content = content() }

    package func children(_ node: Node) -> [Child] {
        let all = marks(content)
        node.memory["marks"] = all
        return all.enumerated().flatMap { place, mark in mark.annotations.enumerated().map { Child([place, $0.offset], $0.element) } }
    }

    package func render(_ node: Node) -> [Piece] {
        let chart = Piece("Chart")
        chart.isPicture = true
        chart.access.children = .contain
        if node.environment.layoutDirection == .rightToLeft { chart.facts["runs"] = "from right to left" }
        for (place, mark) in (node.memory["marks"] as? [Mark] ?? []).enumerated() {
            let piece = Piece("\(mark.kind)Mark", isElement: true)
            piece.facts = mark.facts
            piece.access.label = mark.label ?? mark.spokenLabel
            piece.access.value = mark.value ?? mark.spokenValue
            piece.access.isHidden = mark.isHidden ? true : nil
            piece.access.identifier = mark.facts["id"]
            chart.children.append(piece)
            let notes = mark.annotations.indices.flatMap { node.pieces(of: [place, $0]) }
            if !notes.isEmpty { chart.children.append(Piece("Annotation", children: notes)) }
        }
        return [chart]
    }
}

extension Mark {
    /// Where it stands from side to side.
    var spokenLabel: String { words { $0.hasPrefix("x") } ?? words { _ in true } ?? "" }
    /// How high it stands.
    var spokenValue: String? {
        let series = facts["series"] ?? facts["styleBy"]
        return [words { $0.hasPrefix("y") && places.contains { $0.axis.hasPrefix("x") } }, series].compactMap(\.self).joined(
            separator: ", ")
    }

    private func words(_ fits: (String) -> Bool) -> String? {
        let found = places.filter { fits($0.axis) }
        return found.isEmpty ? nil : found.map { "\($0.label) \($0.value)" }.joined(separator: " – ")
    }
}

extension Chart {
    /// A mark for each of some data.
    public init<Data: RandomAccessCollection, C: ChartContent>(_ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> C)
    where Content == ForEach<Data, Data.Element.ID, C>, Data.Element: Identifiable {
        self.content = ForEach(data: data, identify: { $0.id }, content: content)
    }
    /// A mark for each of some data, with the ids at a key path.
    public init<Data: RandomAccessCollection, ID: Hashable, C: ChartContent>(
        _ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> C
    ) where Content == ForEach<Data, ID, C> { self.content = ForEach(data: data, identify: { $0[keyPath: id] }, content: content) }
}
