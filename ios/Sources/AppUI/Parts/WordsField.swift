import SwiftUI

/// Some words of one's own. Its name stands above what is typed, where it is seen while there is something in it.
struct WordsField: View {
    let name: String
    let tag: String
    let text: Binding<String>

    init(_ name: String, tag: String, text: Binding<String>) { (self.name, self.tag, self.text) = (name, tag, text) }

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(name).font(.subheadline).foregroundStyle(.secondary).accessibilityHidden(true)
            TextField(name, text: text, axis: .vertical)
                .textInputAutocapitalization(.sentences)
                .frame(minHeight: 44)
                .accessibilityIdentifier(tag)
        }
    }
}
