/// A view for each of some data, each with the identity of its data.
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
    /// The data.
    public var data: Data
    /// Makes the view of one.
    public var content: (Data.Element) -> Content
    let identify: (Data.Element) -> ID

    /// For the module of charts.
    package init(data: Data, identify: @escaping (Data.Element) -> ID, content: @escaping (Data.Element) -> Content) {
        self.data = data
        self.identify = identify
        self.content = content
    }
}

extension ForEach: View, _Primitive, BuiltIn, DynamicViewContent, ForEachRows where Content: View {
    /// No body.
    public typealias Body = Never

    var rows: [(key: AnyHashable, view: Content)] { data.map { (AnyHashable(identify($0)), content($0)) } }

    package func children(_ node: Node) -> [Child] { rows.map { Child($0.key, $0.view) } }

    package func render(_ node: Node) -> [Piece] {
        node.children.enumerated().flatMap { place, child in
            let pieces = child.pieces
            for piece in pieces { piece.row = place }
            return pieces
        }
    }
}

extension ForEach where ID == Data.Element.ID, Content: View, Data.Element: Identifiable {
    /// For data that have ids.
    public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {
        self.init(data: data, identify: { $0.id }, content: content)
    }
}

extension ForEach where Content: View {
    /// For data, with the ids at a key path.
    public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
        self.init(data: data, identify: { $0[keyPath: id] }, content: content)
    }
}

extension ForEach where Data == Range<Int>, ID == Int, Content: View {
    /// For numbers.
    public init(_ data: Range<Int>, @ViewBuilder content: @escaping (Int) -> Content) {
        self.init(data: data, identify: { $0 }, content: content)
    }
}

extension ForEach where Content: View {
    /// For bindings to data that have ids.
    public init<C: MutableCollection & RandomAccessCollection>(
        _ data: Binding<C>, @ViewBuilder content: @escaping (Binding<C.Element>) -> Content
    ) where Data == [Binding<C.Element>], C.Element: Identifiable, ID == C.Element.ID {
        self.init(data: Array(data), identify: { $0.wrappedValue.id }, content: content)
    }
}

/// Views made of data.
@MainActor @preconcurrency public protocol DynamicViewContent: View {
    /// What the data are.
    associatedtype Data: Collection
    /// The data.
    var data: Data { get }
}

extension ModifiedContent: DynamicViewContent where Content: DynamicViewContent, Modifier: ViewModifier {
    /// The content's.
    public var data: Content.Data { content.data }
}

/// A list of rows.
public struct List<SelectionValue: Hashable, Content: View>: View, BuiltIn {
    let content: Content
    let isChosen: ((AnyHashable) -> Bool)?
    let choose: ((AnyHashable) -> Void)?

    package func children(_ node: Node) -> [Child] { [Child(0, content)] }

    package func render(_ node: Node) -> [Piece] {
        let piece = Piece("List", children: node.childPieces)
        if let refresh = node.environment.refresh { piece.handlers.refresh = refresh.action }
        if let choose, let isChosen {
            for (tag, row) in node.children.flatMap({ $0.tagged() }) {
                guard let tag else { continue }
                piece.handlers.options.append(.init(label: Piece.speech(row.pieces), isChosen: isChosen(tag)) { choose(tag) })
            }
        }
        return [piece]
    }
}

extension List {
    /// A list of which one can be chosen.
    public init(selection: Binding<SelectionValue?>?, @ViewBuilder content: () -> Content) {
        self.content = content()
        isChosen = selection.map { binding in { ($0.base as? SelectionValue) == binding.wrappedValue } }
        choose = selection.map { binding in { binding.wrappedValue = $0.base as? SelectionValue } }
    }
    /// A list of which several can be chosen.
    public init(selection: Binding<Set<SelectionValue>>?, @ViewBuilder content: () -> Content) {
        self.content = content()
        isChosen = selection.map { binding in { ($0.base as? SelectionValue).map(binding.wrappedValue.contains) ?? false } }
        choose = selection.map { binding in
            { tag in if let value = tag.base as? SelectionValue { binding.wrappedValue.formSymmetricDifference([value]) } }
        }
    }
}

extension List where SelectionValue == Never {
    /// By its rows.
    public init(@ViewBuilder content: () -> Content) {
        self.content = content()
        (isChosen, choose) = (nil, nil)
    }
    /// By data.
    public init<Data: RandomAccessCollection, RowContent: View>(
        _ data: Data, @ViewBuilder rowContent: @escaping (Data.Element) -> RowContent
    ) where Content == ForEach<Data, Data.Element.ID, RowContent>, Data.Element: Identifiable {
        self.init { ForEach(data, content: rowContent) }
    }
    /// By data, with the ids at a key path.
    public init<Data: RandomAccessCollection, ID: Hashable, RowContent: View>(
        _ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder rowContent: @escaping (Data.Element) -> RowContent
    ) where Content == ForEach<Data, ID, RowContent> {
        self.init { ForEach(data, id: id, content: rowContent) }
    }
}

/// Rows that belong together.
public struct Section<Parent, Content, Footer>: SectionLike {
    let header: Parent
    let content: Content
    let footer: Footer
    var isExpanded: Binding<Bool>?
}

extension Section: View, _Primitive, BuiltIn where Parent: View, Content: View, Footer: View {
    /// No body.
    public typealias Body = Never

    package func children(_ node: Node) -> [Child] {
        let isOpen = isExpanded?.wrappedValue ?? true
        return [Child("header", header)] + (isOpen ? [Child("content", content)] : []) + [Child("footer", footer)]
    }

    package func render(_ node: Node) -> [Piece] {
        let header = node.pieces(of: "header")
        for piece in Piece.targets(header) { piece.access.traits.formUnion(.isHeader) }
        if let isExpanded, let first = Piece.targets(header).first { first.handlers.press = { isExpanded.wrappedValue.toggle() } }
        return [Piece("Section", children: header + node.pieces(of: "content") + node.pieces(of: "footer"))]
    }

    /// By header, rows and footer.
    public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent, @ViewBuilder footer: () -> Footer) {
        self.init(header: header(), content: content(), footer: footer(), isExpanded: nil)
    }
}

extension Section where Parent == EmptyView, Content: View, Footer: View {
    /// Without a header.
    public init(@ViewBuilder content: () -> Content, @ViewBuilder footer: () -> Footer) {
        self.init(header: EmptyView(), content: content(), footer: footer(), isExpanded: nil)
    }
}

extension Section where Parent: View, Content: View, Footer == EmptyView {
    /// Without a footer.
    public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent) {
        self.init(header: header(), content: content(), footer: EmptyView(), isExpanded: nil)
    }
    /// One that opens and closes.
    public init(isExpanded: Binding<Bool>, @ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent) {
        self.init(header: header(), content: content(), footer: EmptyView(), isExpanded: isExpanded)
    }
}

extension Section where Parent == EmptyView, Content: View, Footer == EmptyView {
    /// Rows alone.
    public init(@ViewBuilder content: () -> Content) {
        self.init(header: EmptyView(), content: content(), footer: EmptyView(), isExpanded: nil)
    }
}

extension Section where Parent == Text, Content: View, Footer == EmptyView {
    /// With a key as the header.
    public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
        self.init(header: Text(titleKey), content: content(), footer: EmptyView(), isExpanded: nil)
    }
    /// With words as the header.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
        self.init(header: Text(title), content: content(), footer: EmptyView(), isExpanded: nil)
    }
    /// One that opens and closes.
    public init(_ titleKey: LocalizedStringKey, isExpanded: Binding<Bool>, @ViewBuilder content: () -> Content) {
        self.init(header: Text(titleKey), content: content(), footer: EmptyView(), isExpanded: isExpanded)
    }
    /// One that opens and closes.
    @_disfavoredOverload public init<S: StringProtocol>(_ title: S, isExpanded: Binding<Bool>, @ViewBuilder content: () -> Content) {
        self.init(header: Text(title), content: content(), footer: EmptyView(), isExpanded: isExpanded)
    }
}
