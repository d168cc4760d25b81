import AppModel
import HeelfirstCore
import SwiftUI

extension Side {
    /// The key of its words.
    var key: String { self == .left ? "side-left" : "side-right" }
}

extension WalkingAid {
    /// The key of its words.
    var key: String {
        switch self {
        case .unaided: "aid-none"
        case .cane: "aid-cane"
        case .crutch: "aid-crutch"
        case .rollator: "aid-rollator"
        case .walker: "aid-walker"
        }
    }
}

extension Orthosis {
    /// The key of its words.
    var key: String {
        switch self {
        case .unsupported: "orthosis-none"
        case .soft: "orthosis-soft"
        case .afo: "orthosis-afo"
        case .fes: "orthosis-fes"
        }
    }
}

extension HeelfirstCore.Place {
    /// The key of its words.
    var key: String {
        switch self {
        case .indoors: "place-indoors"
        case .outdoors: "place-outdoors"
        case .treadmill: "place-treadmill"
        }
    }
}

/// What is worn and held.
struct Aids: View {
    let now: PracticeContext
    let change: @MainActor (PracticeContext) -> Void

    var body: some View {
        OneOf("context-aid", now.aid, key: \.key) { change(now.with(aid: $0)) }
        OneOf("context-orthosis", now.orthosis, key: \.key) { change(now.with(orthosis: $0)) }
    }
}

/// Under which circumstances it is done, as they were last time; one touch each.
struct Circumstances: View {
    let now: PracticeContext
    let change: @MainActor (PracticeContext) -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Aids(now: now, change: change)
        OneOf("context-place", now.place, key: \.key) { change(now.with(place: $0)) }
        Titled(gateway.label("exercise-context-title")) {
            SwitchRow(gateway.label("context-helper"), tag: "helper", on: now.helper) { change(now.with(helper: $0)) }
            SwitchRow(gateway.label("context-hot-or-tired"), tag: "hot-or-tired", on: now.hotOrTired) { change(now.with(hotOrTired: $0)) }
            Shoe(shoe: now.shoe) { change(now.with(shoe: $0)) }
        }
    }
}

/// One of a few values, all that there are, each with the key of its words.
private struct OneOf<Value: Hashable & CaseIterable>: View {
    let title: String
    let now: Value
    let key: KeyPath<Value, String>
    let choose: @MainActor (Value) -> Void
    @Environment(Gateway.self) private var gateway

    init(_ title: String, _ now: Value, key: KeyPath<Value, String>, choose: @escaping @MainActor (Value) -> Void) {
        (self.title, self.now, self.key, self.choose) = (title, now, key, choose)
    }

    var body: some View {
        Titled(gateway.label(title)) {
            ForEach(Array(Value.allCases), id: \.self) { value in
                ChoiceRow(gateway.label(value[keyPath: key]), chosen: value == now, tag: value[keyPath: key]) { choose(value) }
            }
        }
    }
}

private struct Shoe: View {
    @State private var written: String
    let change: @MainActor (String) -> Void
    @Environment(Gateway.self) private var gateway

    init(shoe: String, change: @escaping @MainActor (String) -> Void) {
        _written = State(initialValue: shoe)
        self.change = change
    }

    var body: some View {
        TextField(gateway.label("context-shoe"), text: $written)
            .onChange(of: written) { change(written.trimmingCharacters(in: .whitespaces)) }
            .frame(minHeight: Sizes.primary)
            .accessibilityIdentifier("shoe")
    }
}
