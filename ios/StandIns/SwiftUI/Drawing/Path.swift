/// Lines and curves.
public struct Path: Equatable, LosslessStringConvertible, Sendable {
    /// A part of a path.
    public enum Element: Equatable, Sendable {
        case move(to: CGPoint)
        case line(to: CGPoint)
        case quadCurve(to: CGPoint, control: CGPoint)
        case curve(to: CGPoint, control1: CGPoint, control2: CGPoint)
        case closeSubpath
    }

    private(set) var elements: [Element] = []

    public init() {}
    public init(_ rect: CGRect) { addRect(rect) }
    public init(ellipseIn rect: CGRect) { addEllipse(in: rect) }
    public init(roundedRect rect: CGRect, cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {
        addRoundedRect(in: rect, cornerSize: CGSize(width: cornerRadius, height: cornerRadius))
    }
    public init(_ callback: (inout Path) -> Void) { callback(&self) }
    /// A path is not read from words here.
    public init?(_ string: String) { return nil }

    public var isEmpty: Bool { elements.isEmpty }

    /// The elements, as in SwiftUI: the numbers and then a letter.
    public var description: String {
        elements.map { element in
            switch element {
            case .move(let to): "\(Self.words(to)) m"
            case .line(let to): "\(Self.words(to)) l"
            case .quadCurve(let to, let control): "\(Self.words(control)) \(Self.words(to)) q"
            case .curve(let to, let control1, let control2): "\(Self.words(control1)) \(Self.words(control2)) \(Self.words(to)) c"
            case .closeSubpath: "h"
            }
        }.joined(separator: " ")
    }

    private static func words(_ point: CGPoint) -> String { "\(plain(rounded(point.x))) \(plain(rounded(point.y)))" }
    private static func rounded(_ number: CGFloat) -> CGFloat { (number * 1000).rounded() / 1000 + 0 }

    public var currentPoint: CGPoint? {
        var start: CGPoint?
        var now: CGPoint?
        for element in elements {
            switch element {
            case .move(let to): (start, now) = (to, to)
            case .line(let to), .quadCurve(let to, _), .curve(let to, _, _): now = to
            case .closeSubpath: now = start
            }
        }
        return now
    }

    /// Around all points, those that control curves among them.
    public var boundingRect: CGRect {
        let points = elements.flatMap { element -> [CGPoint] in
            switch element {
            case .move(let to), .line(let to): [to]
            case .quadCurve(let to, let control): [to, control]
            case .curve(let to, let control1, let control2): [to, control1, control2]
            case .closeSubpath: []
            }
        }
        guard let first = points.first else { return CGRect(x: CGFloat.infinity, y: .infinity, width: 0, height: 0) }
        var (low, high) = (first, first)
        for point in points {
            low = CGPoint(x: min(low.x, point.x), y: min(low.y, point.y))
            high = CGPoint(x: max(high.x, point.x), y: max(high.y, point.y))
        }
        return CGRect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
    }

    public func forEach(_ body: (Element) -> Void) { elements.forEach(body) }
    public mutating func move(to end: CGPoint) { elements.append(.move(to: end)) }
    public mutating func addLine(to end: CGPoint) { elements.append(.line(to: end)) }
    public mutating func addQuadCurve(to end: CGPoint, control: CGPoint) { elements.append(.quadCurve(to: end, control: control)) }
    public mutating func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) {
        elements.append(.curve(to: end, control1: control1, control2: control2))
    }
    public mutating func closeSubpath() { elements.append(.closeSubpath) }
    public mutating func addLines(_ lines: [CGPoint]) {
        guard let first = lines.first else { return }
        move(to: first)
        for point in lines.dropFirst() { addLine(to: point) }
    }
    public mutating func addRect(_ rect: CGRect, transform: CGAffineTransform = .identity) {
        var path = Path()
        path.addLines([
            CGPoint(x: rect.minX, y: rect.minY), CGPoint(x: rect.maxX, y: rect.minY), CGPoint(x: rect.maxX, y: rect.maxY),
            CGPoint(x: rect.minX, y: rect.maxY),
        ])
        path.closeSubpath()
        addPath(path, transform: transform)
    }
    public mutating func addPath(_ path: Path, transform: CGAffineTransform = .identity) { elements += path.applying(transform).elements }

    public mutating func addEllipse(in rect: CGRect, transform: CGAffineTransform = .identity) {
        var path = Path()
        let place = CGAffineTransform(a: rect.width / 2, b: 0, c: 0, d: rect.height / 2, tx: rect.midX, ty: rect.midY)
        path.addArc(center: .zero, radius: 1, startAngle: .zero, endAngle: .degrees(360), clockwise: false)
        path.closeSubpath()
        addPath(path.applying(place), transform: transform)
    }

    public mutating func addRoundedRect(
        in rect: CGRect, cornerSize: CGSize, style: RoundedCornerStyle = .continuous, transform: CGAffineTransform = .identity
    ) {
        let (rx, ry) = (min(cornerSize.width, rect.width / 2), min(cornerSize.height, rect.height / 2))
        var path = Path()
        func point(_ x: CGFloat, _ y: CGFloat) -> CGPoint { CGPoint(x: x, y: y) }
        path.move(to: point(rect.minX + rx, rect.minY))
        path.addLine(to: point(rect.maxX - rx, rect.minY))
        path.addQuadCurve(to: point(rect.maxX, rect.minY + ry), control: point(rect.maxX, rect.minY))
        path.addLine(to: point(rect.maxX, rect.maxY - ry))
        path.addQuadCurve(to: point(rect.maxX - rx, rect.maxY), control: point(rect.maxX, rect.maxY))
        path.addLine(to: point(rect.minX + rx, rect.maxY))
        path.addQuadCurve(to: point(rect.minX, rect.maxY - ry), control: point(rect.minX, rect.maxY))
        path.addLine(to: point(rect.minX, rect.minY + ry))
        path.addQuadCurve(to: point(rect.minX + rx, rect.minY), control: point(rect.minX, rect.minY))
        path.closeSubpath()
        addPath(path, transform: transform)
    }

    /// An arc, as curves of at most a quarter. As in SwiftUI, `clockwise` is meant with the y axis up.
    public mutating func addArc(
        center: CGPoint, radius: CGFloat, startAngle: Angle, endAngle: Angle, clockwise: Bool, transform: CGAffineTransform = .identity
    ) {
        var sweep = endAngle.radians - startAngle.radians
        if clockwise { while sweep > 0 { sweep -= 2 * .pi } } else { while sweep < 0 { sweep += 2 * .pi } }
        sweep = min(max(sweep, -2 * .pi), 2 * .pi)
        let count = max(1, Int((abs(sweep) / (.pi / 2)).rounded(.up)))
        let step = sweep / Double(count)
        let reach = 4 / 3 * tan(step / 4)
        func on(_ angle: Double, _ along: Double = 0) -> CGPoint {
            CGPoint(x: center.x + radius * (cos(angle) - along * sin(angle)), y: center.y + radius * (sin(angle) + along * cos(angle)))
                .applying(transform)
        }
        let start = on(startAngle.radians)
        if currentPoint == nil { move(to: start) } else if currentPoint != start { addLine(to: start) }
        for part in 0..<count {
            let (from, to) = (startAngle.radians + Double(part) * step, startAngle.radians + Double(part + 1) * step)
            addCurve(to: on(to), control1: on(from, reach), control2: on(to, -reach))
        }
    }

    public func applying(_ transform: CGAffineTransform) -> Path {
        if transform == .identity { return self }
        var path = Path()
        path.elements = elements.map { element in
            switch element {
            case .move(let to): .move(to: to.applying(transform))
            case .line(let to): .line(to: to.applying(transform))
            case .quadCurve(let to, let control): .quadCurve(to: to.applying(transform), control: control.applying(transform))
            case .curve(let to, let control1, let control2):
                .curve(to: to.applying(transform), control1: control1.applying(transform), control2: control2.applying(transform))
            case .closeSubpath: .closeSubpath
            }
        }
        return path
    }

    public func offsetBy(dx: CGFloat, dy: CGFloat) -> Path { applying(CGAffineTransform(translationX: dx, y: dy)) }
    /// The path itself: outlines are not worked out.
    public func strokedPath(_ style: StrokeStyle) -> Path { self }
    /// The path itself: lengths are not worked out.
    public func trimmedPath(from: CGFloat, to: CGFloat) -> Path { self }
}

/// How corners are rounded.
public enum RoundedCornerStyle: Sendable { case circular, continuous }
