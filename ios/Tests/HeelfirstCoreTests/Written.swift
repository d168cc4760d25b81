import Foundation
import HeelfirstCore

/// A record written whole, as Rust's `written.rs` says: `head`, then a line for each of its leaves, named by the way to it.
func written(_ head: String, _ record: Any, _ names: inout Names) -> [String] {
    [head] + leaves("", record, &names).map { "  \($0)" }
}

private func leaves(_ way: String, _ value: Any, _ names: inout Names) -> [String] {
    if let session = value as? SessionId { return ["\(below(way, "value"))=\(names.session(session))"] }
    if let text = value as? String { return ["\(way)=\(text.replacingOccurrences(of: "\n", with: "\\n"))"] }
    if let number = value as? Double { return ["\(way)=\(fixed(number))"] }
    if let number = value as? Float { return ["\(way)=\(fixed(Double(number)))"] }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
        guard let inner = mirror.children.first else { return ["\(way)=none"] }
        return leaves(way, inner.value, &names)
    case .collection:
        let each = mirror.children.enumerated().flatMap { leaves(below(way, "\($0.offset)"), $0.element.value, &names) }
        return each.isEmpty ? ["\(way)=empty"] : each
    case .struct: return mirror.children.flatMap { leaves(below(way, snake($0.label ?? "")), $0.value, &names) }
    case .enum: return ["\(way)=\(kebab(value))"]
    default: return ["\(way)=\(value)"]
    }
}

private func below(_ way: String, _ name: String) -> String { way.isEmpty ? name : "\(way).\(name)" }

/// `madeByText` → `made_by_text`
private func snake(_ name: String) -> String {
    name.reduce(into: "") { text, letter in text += letter.isUppercase ? "_\(letter.lowercased())" : String(letter) }
}
