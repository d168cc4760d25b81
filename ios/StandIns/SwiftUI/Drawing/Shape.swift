/// A form that can be filled.
public protocol Shape: Animatable, View, Sendable {
    /// Its outline in a rectangle.
    nonisolated func path(in rect: CGRect) -> Path
}

/// A shape as it is drawn.
public struct _ShapeView<Content: Shape>: View, BuiltIn {
    let shape: Content
    var style: String?
    var stroke: StrokeStyle?

    package func render(_ node: Node) -> [Piece] {
        let piece = Piece("Shape", "\(Content.self)")
        piece.path = shape.path(in: CGRect(origin: .zero, size: node.environment.proposed))
        piece.facts["fill"] = stroke == nil ? style : nil
        piece.facts["stroke"] = stroke == nil ? nil : style
        return [piece]
    }
}

extension Shape {
    /// The shape filled with the foreground.
    public var body: _ShapeView<Self> { _ShapeView(shape: self) }

    public func fill<S: ShapeStyle>(_ content: S, style: FillStyle = FillStyle()) -> some View {
        _ShapeView(shape: self, style: describe(content))
    }
    public func fill(style: FillStyle = FillStyle()) -> some View { _ShapeView(shape: self) }
    public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View {
        _ShapeView(shape: self, style: describe(content), stroke: style)
    }
    public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View {
        _ShapeView(shape: self, style: describe(content), stroke: StrokeStyle(lineWidth: lineWidth))
    }
    public func stroke(lineWidth: CGFloat = 1) -> some View {
        _ShapeView(shape: self, style: "foreground", stroke: StrokeStyle(lineWidth: lineWidth))
    }
    public func trim(from startFraction: CGFloat = 0, to endFraction: CGFloat = 1) -> some Shape {
        Changed(shape: self, name: "trim", change: { path, _ in path })
    }
    public func rotation(_ angle: Angle, anchor: UnitPoint = .center) -> some Shape {
        Changed(shape: self, name: "rotation") { path, rect in
            let point = CGPoint(x: rect.minX + rect.width * anchor.x, y: rect.minY + rect.height * anchor.y)
            let turn = CGAffineTransform(translationX: -point.x, y: -point.y).concatenating(
                CGAffineTransform(rotationAngle: CGFloat(angle.radians)))
            return path.applying(turn.concatenating(CGAffineTransform(translationX: point.x, y: point.y)))
        }
    }
    public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some Shape {
        Changed(shape: self, name: "offset") { path, _ in path.offsetBy(dx: x, dy: y) }
    }
}

/// A shape that is another one, changed.
struct Changed<Inner: Shape>: Shape {
    let shape: Inner
    let name: String
    let change: @Sendable (Path, CGRect) -> Path
    nonisolated func path(in rect: CGRect) -> Path { change(shape.path(in: rect), rect) }
}

/// A shape that can be made smaller from all sides.
public protocol InsettableShape: Shape {
    associatedtype InsetShape: InsettableShape
    nonisolated func inset(by amount: CGFloat) -> InsetShape
}

extension InsettableShape {
    public func strokeBorder<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true) -> some View {
        inset(by: lineWidth / 2).stroke(content, lineWidth: lineWidth)
    }
    public func strokeBorder<S: ShapeStyle>(_ content: S, style: StrokeStyle, antialiased: Bool = true) -> some View {
        inset(by: style.lineWidth / 2).stroke(content, style: style)
    }
}

public struct Rectangle: InsettableShape {
    var amount: CGFloat = 0
    public nonisolated init() {}
    public nonisolated func path(in rect: CGRect) -> Path { Path(rect.insetBy(dx: amount, dy: amount)) }
    public nonisolated func inset(by amount: CGFloat) -> Rectangle { with(self) { $0.amount += amount } }
}
public struct RoundedRectangle: InsettableShape {
    let cornerSize: CGSize
    var amount: CGFloat = 0
    public nonisolated init(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {
        cornerSize = CGSize(width: cornerRadius, height: cornerRadius)
    }
    public nonisolated init(cornerSize: CGSize, style: RoundedCornerStyle = .continuous) { self.cornerSize = cornerSize }
    public nonisolated func path(in rect: CGRect) -> Path {
        Path { $0.addRoundedRect(in: rect.insetBy(dx: amount, dy: amount), cornerSize: cornerSize) }
    }
    public nonisolated func inset(by amount: CGFloat) -> RoundedRectangle { with(self) { $0.amount += amount } }
}
public struct Circle: InsettableShape {
    var amount: CGFloat = 0
    public nonisolated init() {}
    public nonisolated func path(in rect: CGRect) -> Path {
        let side = min(rect.width, rect.height)
        return Path(
            ellipseIn: CGRect(x: rect.midX - side / 2, y: rect.midY - side / 2, width: side, height: side).insetBy(dx: amount, dy: amount))
    }
    public nonisolated func inset(by amount: CGFloat) -> Circle { with(self) { $0.amount += amount } }
}
public struct Ellipse: InsettableShape {
    var amount: CGFloat = 0
    public nonisolated init() {}
    public nonisolated func path(in rect: CGRect) -> Path { Path(ellipseIn: rect.insetBy(dx: amount, dy: amount)) }
    public nonisolated func inset(by amount: CGFloat) -> Ellipse { with(self) { $0.amount += amount } }
}
public struct Capsule: InsettableShape {
    var amount: CGFloat = 0
    public nonisolated init(style: RoundedCornerStyle = .continuous) {}
    public nonisolated func path(in rect: CGRect) -> Path {
        let inner = rect.insetBy(dx: amount, dy: amount)
        return Path(roundedRect: inner, cornerRadius: min(inner.width, inner.height) / 2)
    }
    public nonisolated func inset(by amount: CGFloat) -> Capsule { with(self) { $0.amount += amount } }
}

extension Path: Shape {
    public nonisolated func path(in rect: CGRect) -> Path { self }
}

private func with<T>(_ value: T, _ change: (inout T) -> Void) -> T {
    var value = value
    change(&value)
    return value
}

extension Shape where Self == Rectangle { public static nonisolated var rect: Rectangle { Rectangle() } }
extension Shape where Self == Circle { public static nonisolated var circle: Circle { Circle() } }
extension Shape where Self == Capsule { public static nonisolated var capsule: Capsule { Capsule() } }
extension Shape where Self == RoundedRectangle {
    public static nonisolated func rect(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) -> RoundedRectangle {
        RoundedRectangle(cornerRadius: cornerRadius, style: style)
    }
}
