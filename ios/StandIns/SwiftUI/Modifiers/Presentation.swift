/// Presents a view over another while something holds.
struct Presenting: BuiltInModifier {
    let kind: String
    let identity: () -> AnyHashable?
    let make: () -> any View
    let reset: () -> Void
    let onDismiss: (() -> Void)?

    func children(_ node: Node, _ content: any View) -> [Child] {
        let identity = identity()
        guard let identity else { return [base(node, content)] }
        var inner = node.environment
        inner.navigation = nil
        inner.isPresented = true
        let reset = reset
        inner.dismiss = DismissAction { reset() }
        return [base(node, content), Child(PartKey(keys: ["presented", identity]), make(), environment: inner)]
    }

    func updated(_ node: Node) {
        let was = node.memory["shown"] as? Bool ?? false
        let isShown = node.children.count > 1
        node.memory["shown"] = isShown
        if was && !isShown, let onDismiss { node.host.afterwards(onDismiss) }
    }

    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        guard node.children.count > 1 else { return pieces }
        let (piece, reset) = (Piece(kind, children: node.children[1].pieces).withBar(), reset)
        let isHeld = node.children[1].pieces.flatMap(\.all).contains { $0.facts["interactiveDismiss"] == "disabled" }
        piece.place = .presentation
        piece.close = isHeld || kind == "FullScreenCover" ? nil : { reset() }
        return pieces + [piece]
    }
}

/// Asks or tells something over a view.
struct Asking: BuiltInModifier {
    let kind: String
    let title: Text
    let isPresented: Binding<Bool>
    let actions: () -> any View
    let message: (() -> any View)?

    func children(_ node: Node, _ content: any View) -> [Child] {
        guard isPresented.wrappedValue else { return [base(node, content)] }
        var inner = node.environment
        let isPresented = isPresented
        inner.followUp = FollowUp { isPresented.wrappedValue = false }
        inner.isEnabled = true
        let message = message.map { [Child("message", $0(), environment: inner)] } ?? []
        return [base(node, content)] + message + [Child("actions", actions(), environment: inner)]
    }

    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        guard let actions = node.child("actions") else { return pieces }
        let isPresented = isPresented
        let head = Piece("Title", title.words(node.environment, node.host.clock.unobserved), isElement: true)
        head.access.traits = [.isHeader]
        let piece = Piece(kind, children: [head] + node.pieces(of: "message") + actions.pieces)
        let buttons = piece.children.flatMap(\.all).filter { $0.kind == "Button" }
        // The system adds the way out where there is none.
        if kind == "Alert" && buttons.isEmpty { piece.children.append(systemButton("OK", isPresented)) }
        if kind == "ConfirmationDialog" && !buttons.contains(where: { $0.facts["role"] == "cancel" }) {
            piece.children.append(systemButton("Cancel", isPresented))
        }
        piece.place = .presentation
        if kind == "ConfirmationDialog" { piece.close = { isPresented.wrappedValue = false } }
        return pieces + [piece]
    }

    private func systemButton(_ words: String, _ isPresented: Binding<Bool>) -> Piece {
        let button = Piece("Button", words, isElement: true)
        button.access.traits = [.isButton]
        button.handlers.press = { isPresented.wrappedValue = false }
        return button
    }
}

extension View {
    private func presenting(
        _ kind: String, _ isPresented: Binding<Bool>, _ onDismiss: (() -> Void)?, _ content: @escaping () -> any View
    ) -> some View {
        modifier(
            Presenting(
                kind: kind, identity: { isPresented.wrappedValue ? AnyHashable(true) : nil }, make: content,
                reset: { isPresented.wrappedValue = false }, onDismiss: onDismiss))
    }

    private func presenting<Item: Identifiable>(
        _ kind: String, _ item: Binding<Item?>, _ onDismiss: (() -> Void)?, _ content: @escaping (Item) -> any View
    ) -> some View {
        modifier(
            Presenting(
                kind: kind, identity: { item.wrappedValue.map { AnyHashable($0.id) } },
                make: { item.wrappedValue.map(content) ?? EmptyView() }, reset: { item.wrappedValue = nil }, onDismiss: onDismiss))
    }

    /// A sheet while something holds.
    public func sheet<Content: View>(
        isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
    ) -> some View { presenting("Sheet", isPresented, onDismiss, content) }
    /// A sheet while there is something.
    public func sheet<Item: Identifiable, Content: View>(
        item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
    ) -> some View { presenting("Sheet", item, onDismiss, content) }
    /// The whole screen while something holds.
    public func fullScreenCover<Content: View>(
        isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
    ) -> some View { presenting("FullScreenCover", isPresented, onDismiss, content) }
    /// The whole screen while there is something.
    public func fullScreenCover<Item: Identifiable, Content: View>(
        item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
    ) -> some View { presenting("FullScreenCover", item, onDismiss, content) }
    /// A popover while something holds.
    public func popover<Content: View>(
        isPresented: Binding<Bool>, arrowEdge: Edge = .top, @ViewBuilder content: @escaping () -> Content
    ) -> some View { presenting("Popover", isPresented, nil, content) }

    /// An alert.
    public func alert<A: View>(_ title: Text, isPresented: Binding<Bool>, @ViewBuilder actions: @escaping () -> A) -> some View {
        modifier(Asking(kind: "Alert", title: title, isPresented: isPresented, actions: actions, message: nil))
    }
    public func alert<A: View>(_ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: @escaping () -> A)
        -> some View
    {
        alert(Text(titleKey), isPresented: isPresented, actions: actions)
    }
    @_disfavoredOverload public func alert<S: StringProtocol, A: View>(
        _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: @escaping () -> A
    ) -> some View { alert(Text(title), isPresented: isPresented, actions: actions) }
    /// An alert with a message.
    public func alert<A: View, M: View>(
        _ title: Text, isPresented: Binding<Bool>, @ViewBuilder actions: @escaping () -> A, @ViewBuilder message: @escaping () -> M
    ) -> some View { modifier(Asking(kind: "Alert", title: title, isPresented: isPresented, actions: actions, message: message)) }
    public func alert<A: View, M: View>(
        _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: @escaping () -> A,
        @ViewBuilder message: @escaping () -> M
    ) -> some View { alert(Text(titleKey), isPresented: isPresented, actions: actions, message: message) }
    @_disfavoredOverload public func alert<S: StringProtocol, A: View, M: View>(
        _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: @escaping () -> A, @ViewBuilder message: @escaping () -> M
    ) -> some View { alert(Text(title), isPresented: isPresented, actions: actions, message: message) }

    /// A choice of what to do.
    public func confirmationDialog<A: View>(
        _ title: Text, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: @escaping () -> A
    ) -> some View { modifier(Asking(kind: "ConfirmationDialog", title: title, isPresented: isPresented, actions: actions, message: nil)) }
    public func confirmationDialog<A: View>(
        _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
        @ViewBuilder actions: @escaping () -> A
    ) -> some View { confirmationDialog(Text(titleKey), isPresented: isPresented, actions: actions) }
    @_disfavoredOverload public func confirmationDialog<S: StringProtocol, A: View>(
        _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: @escaping () -> A
    ) -> some View { confirmationDialog(Text(title), isPresented: isPresented, actions: actions) }
    /// A choice of what to do, with a message.
    public func confirmationDialog<A: View, M: View>(
        _ title: Text, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: @escaping () -> A,
        @ViewBuilder message: @escaping () -> M
    ) -> some View {
        modifier(Asking(kind: "ConfirmationDialog", title: title, isPresented: isPresented, actions: actions, message: message))
    }
    @_disfavoredOverload public func confirmationDialog<S: StringProtocol, A: View, M: View>(
        _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: @escaping () -> A,
        @ViewBuilder message: @escaping () -> M
    ) -> some View { confirmationDialog(Text(title), isPresented: isPresented, actions: actions, message: message) }

    /// Whether a swipe closes it.
    public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View {
        noted("interactiveDismiss", isDisabled ? "disabled" : "enabled")
    }
    public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View { self }
    public func presentationDetents(_ detents: Set<PresentationDetent>, selection: Binding<PresentationDetent>) -> some View { self }
    public func presentationDragIndicator(_ visibility: Visibility) -> some View { self }
    public func presentationCornerRadius(_ cornerRadius: CGFloat?) -> some View { self }
    public func presentationBackground<S: ShapeStyle>(_ style: S) -> some View { self }
}

/// How high a sheet stands.
public struct PresentationDetent: Hashable, Sendable {
    let name: String
    public static let medium = PresentationDetent(name: "medium")
    public static let large = PresentationDetent(name: "large")
    public static func fraction(_ fraction: CGFloat) -> PresentationDetent { PresentationDetent(name: "fraction \(fraction)") }
    public static func height(_ height: CGFloat) -> PresentationDetent { PresentationDetent(name: "height \(height)") }
}
