import Foundation
import HeelfirstCore

/// A prompt as its notification carries it: with its final words, so that nothing else is needed to show it and to answer it.
public struct Prompt: Codable, Equatable, Hashable, Sendable {
    /// A button: what it means and what it says.
    public struct Action: Codable, Equatable, Hashable, Sendable {
        public let answer: PromptAnswer
        public let text: String
    }

    public let id: String
    public let kind: PromptKind
    /// When it comes, ms since 1970-01-01 UTC; of a net, when it comes first.
    public let atMs: Int64
    /// Until when it is worth showing, ms since 1970-01-01 UTC.
    public let windowEndMs: Int64
    public let title: String
    public let body: String
    public let lockScreen: String
    /// Why it does not come at its usual time.
    public let moved: String?
    public let actions: [Action]
    /// The week's hour at which it comes again and again; none where it comes once.
    public let net: Weekly?

    /// A weekday, 1 Monday to 7 Sunday, and a time.
    public struct Weekly: Codable, Equatable, Hashable, Sendable {
        public let weekday: Int
        public let hour: Int
        public let minute: Int
    }

    init(_ told: OccurrenceSnapshot) { self.init(told, id: told.id.value, net: nil) }

    init(_ told: NetSnapshot) {
        let week = Weekly(weekday: Int(told.weekday), hour: Int(told.hour), minute: Int(told.minute))
        self.init(told.prompt, id: told.id.value, net: week)
    }

    private init(_ told: OccurrenceSnapshot, id: String, net: Weekly?) {
        self.id = id
        kind = told.kind
        atMs = told.atMs
        windowEndMs = told.windowEndMs
        title = told.title
        body = told.body
        lockScreen = told.lockScreen
        moved = told.movedText
        actions = told.actions.map { Action(answer: $0.answer, text: $0.text) }
        self.net = net
    }

    func isOver(atMs nowMs: Int64) -> Bool { nowMs >= windowEndMs }
}

/// Written by name, so that a file outlives another order of the cases.
protocol CodedByName: CaseIterable, Codable {}

extension CodedByName {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let found = Self.allCases.first(where: { String(describing: $0) == name }) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "there is no \(name)")
        }
        self = found
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(describing: self))
    }
}

extension PromptKind: CodedByName {}
extension PromptAnswer: CodedByName {}
