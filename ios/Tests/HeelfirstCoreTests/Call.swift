import Foundation

/// What is wrong with a script or a core that does not play it; every such thing fails the test.
struct ScriptFault: Error, CustomStringConvertible {
    let description: String
}

/// One line of a script: a JSON object with `at_ms`, `do` and the arguments of that call.
struct Call {
    let line: String
    private let fields: [String: Any]

    init(line: String) throws {
        self.line = line
        guard let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            throw ScriptFault(description: "not a script line: \(line)")
        }
        self.fields = fields
    }

    var atMs: Int64 { get throws { try number("at_ms") } }
    var verb: String { get throws { try text("do") } }

    func number(_ key: String) throws -> Int64 { try present(optionalNumber(key), key) }
    func optionalNumber(_ key: String) -> Int64? { (fields[key] as? NSNumber)?.int64Value }
    func optionalDecimal(_ key: String) -> Double? { (fields[key] as? NSNumber)?.doubleValue }
    func text(_ key: String) throws -> String { try present(optionalText(key), key) }
    func optionalText(_ key: String) -> String? { fields[key] as? String }
    func flag(_ key: String) throws -> Bool { try present(fields[key] as? Bool, key) }
    func texts(_ key: String) throws -> [String] { try present(fields[key] as? [String], key) }
    func indices(_ key: String) throws -> [Int] { try present(fields[key] as? [Int], key) }

    /// The case of this name in kebab case.
    func named<T: CaseIterable>(_ key: String) throws -> T { try present(optionalNamed(key), key) }
    func optionalNamed<T: CaseIterable>(_ key: String) throws -> T? {
        guard let name = optionalText(key) else { return nil }
        return try present(T.allCases.first { kebab($0) == name }, key)
    }

    /// The cases of these names in kebab case.
    func allNamed<T: CaseIterable>(_ key: String) throws -> [T] {
        try texts(key).map { name in try present(T.allCases.first { kebab($0) == name }, key) }
    }

    private func present<T>(_ value: T?, _ key: String) throws -> T {
        guard let value else { throw ScriptFault(description: "this script line does not say \(key) as it must: \(line)") }
        return value
    }
}
