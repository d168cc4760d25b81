/// Hears how large a view is and where it lies: as large as frames say, and nowhere until a test lays it somewhere.
struct Measuring<T: Equatable>: BuiltInModifier {
    let transform: (GeometryProxy) -> T
    let action: (T, T) -> Void

    func updated(_ node: Node) { node.host.afterwards { tell(node) } }

    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        guard pieces.count == 1, let piece = pieces.first, piece.isTarget else { return pieces }
        let inner = piece.handlers.lie
        piece.handlers.lie = { place in
            inner?(place)
            node.memory["place"] = place
            tell(node)
        }
        return pieces
    }

    private func tell(_ node: Node) {
        let new = transform(GeometryProxy(size: node.environment.proposed, place: node.memory["place"] as? CGRect))
        let old = node.memory["measured"] as? T
        node.memory["measured"] = new
        if old != new { action(old ?? new, new) }
    }
}

extension View {
    /// Called with what is made of the view's size and place, at first and when it has changed.
    public func onGeometryChange<T: Equatable & Sendable>(
        for type: T.Type, of transform: @escaping @Sendable (GeometryProxy) -> T, action: @escaping (_ newValue: T) -> Void
    ) -> some View { modifier(Measuring(transform: transform) { action($1) }) }
    /// The same, with what it was before.
    public func onGeometryChange<T: Equatable & Sendable>(
        for type: T.Type, of transform: @escaping @Sendable (GeometryProxy) -> T,
        action: @escaping (_ oldValue: T, _ newValue: T) -> Void
    ) -> some View { modifier(Measuring(transform: transform, action: action)) }
}
