/// A modifier that is only noted on what it modifies.
struct Noted: BuiltInModifier {
    let name: String
    let value: String?
    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        for piece in pieces where piece.facts[name] == nil { piece.facts[name] = value }
        return pieces
    }
}

extension View {
    func noted(_ name: String, _ value: String?) -> ModifiedContent<Self, Noted> { modifier(Noted(name: name, value: value)) }
}

/// Says how large something is. What is inside is told by geometry readers and canvases.
struct FrameModifier: BuiltInModifier {
    var width, height, minWidth, minHeight, maxWidth, maxHeight: CGFloat?

    func adjust(_ environment: inout EnvironmentValues, _ node: Node) {
        let room = environment.proposed
        let size = CGSize(
            width: width ?? finite(maxWidth, room.width) ?? room.width,
            height: height ?? finite(maxHeight, room.height) ?? minHeight.map { max($0, 0) } ?? room.height)
        if size != room { environment.proposed = size }
    }

    private func finite(_ most: CGFloat?, _ room: CGFloat) -> CGFloat? {
        guard let most else { return nil }
        return most.isFinite ? min(most, room) : room
    }

    func render(_ node: Node, _ pieces: [Piece]) -> [Piece] {
        let named: [(String, CGFloat?)] = [
            ("width", width), ("height", height), ("minWidth", minWidth), ("minHeight", minHeight), ("maxWidth", maxWidth),
            ("maxHeight", maxHeight),
        ]
        for (name, value) in named {
            guard let value else { continue }
            for piece in pieces where piece.facts[name] == nil || grows(name, value, piece) { piece.facts[name] = plain(value) }
        }
        return pieces
    }

    /// Of two least sizes the greater counts.
    private func grows(_ name: String, _ value: CGFloat, _ piece: Piece) -> Bool {
        name.hasPrefix("min") && (piece.facts[name].flatMap(Double.init) ?? 0) < Double(value)
    }
}

/// A number without a useless fraction.
func plain(_ number: CGFloat) -> String {
    let number = Double(number)
    return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
}

extension View {
    /// A fixed size.
    public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
        modifier(FrameModifier(width: width, height: height))
    }
    /// A least and a greatest size.
    public func frame(
        minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
        idealHeight: CGFloat? = nil,
        maxHeight: CGFloat? = nil, alignment: Alignment = .center
    ) -> some View { modifier(FrameModifier(minWidth: minWidth, minHeight: minHeight, maxWidth: maxWidth, maxHeight: maxHeight)) }

    // Layout, ignored.
    public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
    public func padding(_ length: CGFloat) -> some View { self }
    public func padding(_ insets: EdgeInsets) -> some View { self }
    public func fixedSize() -> some View { self }
    public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
    public func layoutPriority(_ value: Double) -> some View { self }
    public func aspectRatio(_ aspectRatio: CGFloat? = nil, contentMode: ContentMode) -> some View { self }
    public func scaledToFit() -> some View { self }
    public func scaledToFill() -> some View { self }
    public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func position(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func ignoresSafeArea(_ regions: SafeAreaRegions = .all, edges: Edge.Set = .all) -> some View { self }
    public func zIndex(_ value: Double) -> some View { self }
    public func alignmentGuide(_ g: HorizontalAlignment, computeValue: @escaping (ViewDimensions) -> CGFloat) -> some View { self }
    public func alignmentGuide(_ g: VerticalAlignment, computeValue: @escaping (ViewDimensions) -> CGFloat) -> some View { self }
    public func gridCellColumns(_ count: Int) -> some View { self }
    public func gridCellUnsizedAxes(_ axes: Axis.Set) -> some View { self }
    public func gridColumnAlignment(_ guide: HorizontalAlignment) -> some View { self }
    public func containerRelativeFrame(_ axes: Axis.Set, alignment: Alignment = .center) -> some View { self }
    public func contentMargins(_ edges: Edge.Set = .all, _ length: CGFloat?, for placement: ContentMarginPlacement = .automatic)
        -> some View
    { noted("contentMargins", length.map(plain)) }
    public func listRowInsets(_ insets: EdgeInsets?) -> some View { self }
    public func listRowSeparator(_ visibility: Visibility, edges: VerticalEdge.Set = .all) -> some View { self }
    public func listRowBackground<V: View>(_ view: V?) -> some View { self }
    public func listSectionSpacing(_ spacing: CGFloat) -> some View { self }
    public func headerProminence(_ prominence: Prominence) -> some View { self }
    public func listStyle<S: ListStyle>(_ style: S) -> some View { self }
    public func formStyle<S: FormStyle>(_ style: S) -> some View { self }
    public func tabViewStyle<S: TabViewStyle>(_ style: S) -> some View { self }
    public func textFieldStyle<S: TextFieldStyle>(_ style: S) -> some View { self }
    public func progressViewStyle<S: ProgressViewStyle>(_ style: S) -> some View { self }
    public func gaugeStyle<S: GaugeStyle>(_ style: S) -> some View { self }
    public func datePickerStyle<S: DatePickerStyle>(_ style: S) -> some View { self }
    public func scrollIndicators(_ visibility: ScrollIndicatorVisibility, axes: Axis.Set = [.vertical, .horizontal]) -> some View { self }
    public func scrollContentBackground(_ visibility: Visibility) -> some View { self }
    public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { self }
    public func scrollDisabled(_ disabled: Bool) -> some View { self }
    public func scrollBounceBehavior(_ behavior: ScrollBounceBehavior, axes: Axis.Set = [.vertical]) -> some View { self }
    public func coordinateSpace<T: Hashable>(name: T) -> some View { self }
}

/// How large a view is.
public struct ViewDimensions {
    public let width: CGFloat = 0
    public let height: CGFloat = 0
    public subscript(guide: HorizontalAlignment) -> CGFloat { 0 }
    public subscript(guide: VerticalAlignment) -> CGFloat { 0 }
}
/// Where margins are meant.
public struct ContentMarginPlacement: Sendable {
    public static var automatic: Self { Self() }
    public static var scrollContent: Self { Self() }
    public static var scrollIndicators: Self { Self() }
}
/// Whether scrolling is shown.
public struct ScrollIndicatorVisibility: Sendable {
    public static var automatic: Self { Self() }
    public static var visible: Self { Self() }
    public static var hidden: Self { Self() }
    public static var never: Self { Self() }
}
/// Whether scrolling puts the keyboard away.
public struct ScrollDismissesKeyboardMode: Sendable {
    public static var automatic: Self { Self() }
    public static var immediately: Self { Self() }
    public static var interactively: Self { Self() }
    public static var never: Self { Self() }
}
/// Whether scrolling bounces.
public struct ScrollBounceBehavior: Sendable {
    public static var automatic: Self { Self() }
    public static var always: Self { Self() }
    public static var basedOnSize: Self { Self() }
}
