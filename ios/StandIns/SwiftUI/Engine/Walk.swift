/// What a modified view tells of its modifier.
@MainActor protocol AnyModified {
    var anyContent: Any { get }
    var anyModifier: Any { get }
}

extension ModifiedContent: AnyModified {
    var anyContent: Any { content }
    var anyModifier: Any { modifier }
}

/// A modifier that gives a view a tag.
protocol Tagging { @MainActor var tagValue: AnyHashable { get } }

/// A view that has no look of its own: what is in it counts.
@MainActor protocol Transparent { var parts: [(key: AnyHashable, view: any View)] { get } }

extension TupleView: Transparent { var parts: [(key: AnyHashable, view: any View)] { views.enumerated().map { ($0.offset, $0.element) } } }
extension Group: Transparent where Content: View { var parts: [(key: AnyHashable, view: any View)] { [(0, content)] } }
extension AnyView: Transparent { var parts: [(key: AnyHashable, view: any View)] { [(ObjectIdentifier(type(of: view)), view)] } }
extension EmptyView: Transparent { var parts: [(key: AnyHashable, view: any View)] { [] } }
extension Optional: Transparent where Wrapped: View {
    var parts: [(key: AnyHashable, view: any View)] { map { [(0, $0)] } ?? [] }
}
extension _ConditionalContent: Transparent where TrueContent: View, FalseContent: View {
    var parts: [(key: AnyHashable, view: any View)] {
        switch storage {
        case .first(let view): [(true, view)]
        case .second(let view): [(false, view)]
        }
    }
}
extension ForEach: Transparent where Content: View {
    var parts: [(key: AnyHashable, view: any View)] { rows.map { ($0.key, $0.view) } }
}

/// A place among the parts of parts.
struct PartKey: Hashable { let keys: [AnyHashable] }

/// The views that a container lays out, each with its identity, without evaluating any body.
@MainActor func flatten(_ view: any View, _ keys: [AnyHashable] = []) -> [(key: AnyHashable, view: any View)] {
    guard let parts = (view as? any Transparent)?.parts else { return [(PartKey(keys: keys), view)] }
    return parts.flatMap { flatten($0.view, keys + [$0.key]) }
}

/// The tag that the outermost modifiers of a view give it.
@MainActor func staticTag(_ view: any View) -> AnyHashable? {
    var view: Any = view
    while let modified = view as? any AnyModified {
        if let tagging = modified.anyModifier as? any Tagging { return tagging.tagValue }
        view = modified.anyContent
    }
    return nil
}

extension Node {
    /// The nodes below that have a look of their own, with the tags they were given on the way.
    func tagged(_ tag: AnyHashable? = nil) -> [(tag: AnyHashable?, node: Node)] {
        var tag = tag
        if let modified = view as? any AnyModified {
            if let tagging = modified.anyModifier as? any Tagging { tag = tagging.tagValue }
            return children.first?.tagged(tag) ?? []
        }
        if view is any ForEachRows {
            return children.flatMap { child in child.tagged().map { (tag: $0.tag ?? child.key, node: $0.node) } }
        }
        if view is any Transparent || view is any SectionLike || known == nil { return children.flatMap { $0.tagged(tag) } }
        return [(tag, self)]
    }

    /// The nearest modifier of a type, on the way down to what has a look of its own.
    func modifierBelow<M>(_ type: M.Type) -> (modifier: M, node: Node)? {
        if let modified = view as? any AnyModified, let found = modified.anyModifier as? M { return (found, self) }
        if view is any AnyModified || view is any Transparent || known == nil, children.count == 1 {
            return children[0].modifierBelow(type)
        }
        return nil
    }
}

/// A section, whose rows count as its list's.
protocol SectionLike {}
/// The rows of a `ForEach`.
protocol ForEachRows {}
