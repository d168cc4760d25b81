import AppModel
import SwiftUI

/// The seconds left, to be read across a room, in an arc that empties.
struct Countdown: View {
    let clock: PhaseClock

    var body: some View {
        ZStack {
            Arc(clock: clock)
            CountNumber(clock: clock)
        }
        .aspectRatio(1, contentMode: .fit)
    }
}

/// It is drawn with each frame.
struct Arc: View {
    let clock: PhaseClock
    @Environment(\.palette) private var palette

    var body: some View {
        let (share, drawn, track) = (clock.share, palette.countdown, palette.track)
        Canvas { context, size in
            let width = min(size.width, size.height) / 13
            let middle = CGPoint(x: size.width / 2, y: size.height / 2)
            let radius = (min(size.width, size.height) - width) / 2
            var circle = Path()
            circle.addEllipse(in: CGRect(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius))
            context.stroke(circle, with: .color(track), lineWidth: width)
            guard let share, share > 0 else { return }
            var arc = Path()
            arc.addArc(
                center: middle, radius: radius, startAngle: .degrees(-90), endAngle: .degrees(-90 - 360 * share), clockwise: true)
            context.stroke(arc, with: .color(drawn), style: StrokeStyle(lineWidth: width, lineCap: .round))
        }
        .accessibilityHidden(true)
    }
}

/// It changes once a second. VoiceOver finds it and is not told each second.
struct CountNumber: View {
    let clock: PhaseClock
    @Environment(Gateway.self) private var gateway
    @Environment(\.locale) private var locale
    @Environment(\.palette) private var palette

    var body: some View {
        if let seconds = clock.seconds {
            Text(seconds.formatted(.number.locale(locale)))
                .font(.system(size: 96, weight: .bold)).minimumScaleFactor(0.3).lineLimit(1).foregroundStyle(palette.countdown)
                .accessibilityLabel(gateway.label("practice-seconds"))
                .accessibilityValue(seconds.formatted(.number.locale(locale)))
                .accessibilityIdentifier("countdown")
        }
    }
}

/// Hands the clock each frame, for as long as it is shown.
struct Frames: View {
    let clock: PhaseClock
    var body: some View {
        TimelineView(.animation) { timeline in
            Color.clear.frame(width: 0, height: 0).onChange(of: timeline.date, initial: true) { clock.frame(at: $1) }
        }
        .accessibilityHidden(true)
    }
}
