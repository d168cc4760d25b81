import AppModel
import HeelfirstCore
import SwiftUI

/// At the bottom, where it is seen wherever one is: what did not work, and the way back.
struct NoticeOrUndo: View {
    let problem: NoticeSnapshot?
    let seen: @MainActor (NoticeSnapshot) -> Void
    let undo: (@MainActor () -> Void)?
    @Environment(Gateway.self) private var gateway

    var body: some View {
        LastProblem(problem: problem, seen: seen)
        if let undo { BigButton(gateway.label("change-undo"), .secondary, tag: "undo", action: undo) }
    }
}
