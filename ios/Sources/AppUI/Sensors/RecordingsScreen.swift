import AppModel
import Foundation
import HeelfirstCore
import SwiftUI

/// Whether practice is recorded, how much is kept, and what there is.
struct RecordingsScreen: View {
    let model: RecordingsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Page(gateway.label("screen-recordings")) {
            if let now = model.recordings {
                Section {
                    SwitchRow(gateway.label("recordings-switch"), detail: now.onText, tag: "record", on: now.on) { model.record($0) }
                    Text(now.sizeText).accessibilityIdentifier("size")
                    MoveRow(
                        text: now.limitText, less: way("recordings-less-room", "keep-less", model.less),
                        more: way("recordings-more-room", "keep-more", model.more)
                    ) { model.keep($0) }
                }
                if now.recordings.isEmpty { Section { Text(gateway.label("recordings-none")) } }
                ForEach(now.recordings.reversed(), id: \.name) { RecordingRows(recording: $0, model: model) }
            }
        }
        .task { await model.live() }
        .onDisappear { model.deleting = nil }
    }

    private func way(_ key: String, _ tag: String, _ next: UInt32?) -> MoveRow<UInt32>.Move {
        MoveRow<UInt32>.Move(name: gateway.label(key), tag: tag, next: next)
    }
}

private struct RecordingRows: View {
    let recording: RecordingSnapshot
    let model: RecordingsModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Section {
            VStack(alignment: .leading, spacing: 4) {
                Text(recording.beganText).font(.headline)
                Text([foot, recording.sizeText].compactMap(\.self).joined(separator: " · "))
            }
            .accessibilityElement(children: .combine)
            .accessibilityIdentifier("recording-\(recording.name)")
            if model.deleting == recording.name { asked } else { delete }
        }
    }

    private var delete: some View {
        BigButton(gateway.label("recordings-delete"), .quiet, tag: "delete-\(recording.name)") { model.deleting = recording.name }
            .accessibilityLabel("\(gateway.label("recordings-delete")): \(recording.beganText)")
    }

    @ViewBuilder private var asked: some View {
        Text(gateway.label("recordings-delete-sure")).font(.headline).accessibilityIdentifier("delete-question")
        BigButton(gateway.label("sensors-keep"), tag: "keep") { model.deleting = nil }
        BigButton(gateway.label("recordings-delete"), .secondary, tag: "delete-sure") { model.delete(recording.name) }
    }

    private var foot: String? { recording.foot.map { gateway.label($0 == .left ? "walk-steps-left" : "walk-steps-right") } }
}
