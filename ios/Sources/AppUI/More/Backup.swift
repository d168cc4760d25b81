import AppModel
import HeelfirstCore
import SwiftUI

/// Everything in one file, and back from it.
struct BackupRows: View {
    @Bindable var model: BackupModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("backup-title")) {
            Passphrase(passphrase: $model.passphrase)
            BigButton(gateway.label("backup-save"), .secondary, tag: "backup-save") { model.save() }
            if let saved = model.saved { Saved(words: saved, isSealed: model.isSealed) }
            BigButton(gateway.label("backup-open-file"), .secondary, tag: "backup-open") { model.open() }
            if model.waits {
                BigButton(gateway.label("backup-open-again"), .secondary, tag: "backup-again") { Task { await model.openAgain() } }
            }
            if let looked = model.looked { Looked(words: looked, model: model) }
            if !model.restored.isEmpty { Restored(model: model) }
        }
    }
}

/// Dots unless it is to be seen.
private struct Passphrase: View {
    let passphrase: Binding<String>
    @State private var isSeen = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        WordsField(gateway.label("backup-passphrase-optional"), tag: "passphrase", text: passphrase, isSeen: isSeen)
        SwitchRow(gateway.label("backup-passphrase-show"), tag: "passphrase-show", on: isSeen) { isSeen = $0 }
        Text(gateway.label(passphrase.wrappedValue.isEmpty ? "backup-open" : "backup-passphrase-hint")).font(.subheadline)
    }
}

private struct Saved: View {
    let words: BackupWords
    let isSealed: Bool
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(gateway.label("backup-saved-now")).font(.headline)
            Text(words.countsText)
            Text(gateway.label(isSealed ? "backup-sealed" : "backup-open")).font(.subheadline)
        }
        .accessibilityElement(children: .combine)
        .accessibilityIdentifier("backup-saved")
    }
}

/// What is in a backup, before anything is done with it.
private struct Looked: View {
    let words: BackupWords
    let model: BackupModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(words.madeText).font(.headline)
            Lines([words.countsText, words.spanText])
        }
        .accessibilityElement(children: .combine)
        .accessibilityIdentifier("backup-looked")
        .meetsWhatCame()
        Text(gateway.label("backup-replace-what")).font(.subheadline)
        BigButton(gateway.label("backup-restore"), tag: "backup-replace") { Task { await model.replace() } }
        Text(gateway.label("backup-merge-what")).font(.subheadline)
        BigButton(gateway.label("backup-merge"), .secondary, tag: "backup-merge") { Task { await model.merge() } }
        BigButton(gateway.label("button-not-now"), .secondary, tag: "backup-leave") { model.leave() }
    }
}

private struct Restored: View {
    let model: BackupModel
    @Environment(Gateway.self) private var gateway

    var body: some View {
        VStack(alignment: .leading, spacing: 4) { Lines(model.restored) }
            .accessibilityElement(children: .combine)
            .accessibilityIdentifier("backup-restored")
        if model.undoPath != nil {
            BigButton(gateway.label("backup-undo"), .secondary, tag: "backup-undo") { Task { await model.undoRestore() } }
        }
    }
}

/// Two steps: what goes, with a backup offered before it, and then for ever.
struct DeleteRows: View {
    let model: BackupModel
    @State private var isOpen = false
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Titled(gateway.label("settings-delete")) {
            Fold(gateway.label("button-delete-everything"), tag: "delete", isOpen: $isOpen) {
                Lines(["delete-what", "delete-no-way-back", "backup-delete-hint"].map { gateway.label($0) })
                BigButton(gateway.label("delete-backup-first"), tag: "delete-backup") { model.save() }
                BigButton(gateway.label("delete-for-ever"), .dear, tag: "delete-really") {
                    isOpen = false
                    Task { await model.deleteEverything() }
                }
            }
        }
    }
}

extension BackupModel {
    /// What came of the last thing that was done, to be told; nothing where nothing came. What is in a file is gone to instead.
    @MainActor func told(_ gateway: Gateway) -> String? {
        if !restored.isEmpty { return restored.joined(separator: "\n") }
        guard let saved else { return nil }
        return [gateway.label("backup-saved-now"), saved.countsText, gateway.label(isSealed ? "backup-sealed" : "backup-open")]
            .joined(separator: "\n")
    }
}
