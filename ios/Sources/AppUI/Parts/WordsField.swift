import SwiftUI

/// Some words of one's own. Its name stands above what is typed, where it is seen while there is something in it.
struct WordsField: View {
    let name: String
    let tag: String
    let text: Binding<String>
    /// For a secret: whether it is seen; none for words that are no secret.
    let isSeen: Bool?

    init(_ name: String, tag: String, text: Binding<String>, isSeen: Bool? = nil) {
        (self.name, self.tag, self.text, self.isSeen) = (name, tag, text, isSeen)
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(name).font(.subheadline).foregroundStyle(.secondary).accessibilityHidden(true)
            field.frame(minHeight: 44).accessibilityIdentifier(tag)
        }
    }

    @ViewBuilder private var field: some View {
        if let isSeen {
            Group {
                if isSeen { TextField(name, text: text) } else { SecureField(name, text: text) }
            }
            .textInputAutocapitalization(.never)
            .autocorrectionDisabled()
        } else {
            TextField(name, text: text, axis: .vertical).textInputAutocapitalization(.sentences)
        }
    }
}
