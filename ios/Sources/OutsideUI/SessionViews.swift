import Foundation
import Outside
import SwiftUI

/// A session on the lock screen: that something is in progress, what only where the person wants that; the time, which runs by itself; and
/// what may be said to it.
public struct SessionLockScreen<Press: View>: View {
    private let state: SessionAttributes.ContentState
    private let isStale: Bool
    private let press: (SessionAttributes.Button) -> Press

    /// `press` makes the button of an action. Stale, it shows no time: nobody may be counting any more.
    public init(
        _ state: SessionAttributes.ContentState, isStale: Bool, @ViewBuilder press: @escaping (SessionAttributes.Button) -> Press
    ) {
        (self.state, self.isStale, self.press) = (state, isStale, press)
    }

    public var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            HStack(alignment: .firstTextBaseline) {
                Text(verbatim: state.title).font(.headline)
                Spacer()
                if !isStale { SessionTime(state).font(.title2.monospacedDigit()) }
            }
            if state.isOpen, !state.place.isEmpty { Text(verbatim: state.place).font(.subheadline) }
            SessionShare(state)
            SessionButtons(state, press: press)
        }
        .padding()
        .environment(\.layoutDirection, state.isRightToLeft ? .rightToLeft : .leftToRight)
    }
}

/// The time that is left; nothing where it does not run.
public struct SessionTime: View {
    private let state: SessionAttributes.ContentState

    public init(_ state: SessionAttributes.ContentState) { self.state = state }

    public var body: some View {
        if let time = state.time {
            Text(timerInterval: time, countsDown: true, showsHours: false).multilineTextAlignment(.trailing)
        }
    }
}

/// How much is done; nothing where it is not counted.
public struct SessionShare: View {
    private let state: SessionAttributes.ContentState

    public init(_ state: SessionAttributes.ContentState) { self.state = state }

    public var body: some View {
        if let share = state.share { ProgressView(value: share).accessibilityLabel(Text(verbatim: state.title)) }
    }
}

/// What may be said to the session, beside each other, STOP among it.
public struct SessionButtons<Press: View>: View {
    private let state: SessionAttributes.ContentState
    private let press: (SessionAttributes.Button) -> Press

    public init(_ state: SessionAttributes.ContentState, @ViewBuilder press: @escaping (SessionAttributes.Button) -> Press) {
        (self.state, self.press) = (state, press)
    }

    public var body: some View {
        HStack {
            ForEach(state.buttons, id: \.self) { button in press(button).frame(maxWidth: .infinity, minHeight: 44) }
        }
    }
}

extension SessionAttributes.ContentState {
    /// What may stand where anybody can read it.
    public var title: String { isOpen ? "\(exercise): \(phase)" : discreet }
}
