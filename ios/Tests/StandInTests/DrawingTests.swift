import Accessibility
import Charts
import ScreenDriver
import SwiftUI
import XCTest

private struct Point: Identifiable {
    let id: Int
    let lifts: Double
}

private struct Lifts: View {
    let points = [Point(id: 1, lifts: 20), Point(id: 2, lifts: 25)]
    var body: some View {
        Chart {
            ForEach(points) { point in
                LineMark(x: .value("Day", point.id), y: .value("Lifts", point.lifts)).interpolationMethod(.monotone)
                if point.lifts > 20 {
                    PointMark(x: .value("Day", point.id), y: .value("Lifts", point.lifts))
                        .accessibilityLabel("the best day").annotation { Text("best") }
                }
            }
            RuleMark(y: .value("Goal", 22)).accessibilityHidden(true)
        }
        .chartYScale(domain: 0...30)
        .chartXAxis {
            AxisMarks(values: .automatic) { value in
                AxisGridLine()
                AxisValueLabel { Text("\(value.index)") }
            }
        }
        .accessibilityLabel("Lifts")
        .accessibilityChartDescriptor(Description())
    }
}

private struct Description: AXChartDescriptorRepresentable {
    func makeChartDescriptor() -> AXChartDescriptor {
        AXChartDescriptor(
            title: "Lifts", summary: nil, xAxis: AXCategoricalDataAxisDescriptor(title: "Day", categoryOrder: []), yAxis: nil, series: [])
    }
}

private struct Clock: View {
    var body: some View {
        TimelineView(.periodic(from: Date(timeIntervalSince1970: 0), by: 10)) { context in
            Text("at \(Int(context.date.timeIntervalSince1970))")
        }
        TimelineView(.animation) { context in
            Canvas { drawing, size in
                var path = Path()
                path.move(to: .zero)
                path.addLine(to: CGPoint(x: size.width, y: context.date.timeIntervalSince1970))
                drawing.stroke(path, with: .color(.red), lineWidth: 2)
                drawing.translateBy(x: 10, y: 0)
                drawing.fill(Path(CGRect(x: 0, y: 0, width: 1, height: 2)), with: .foreground)
                drawing.draw(Text("up"), at: CGPoint(x: 1, y: 1))
            }
            .frame(width: 100, height: 50)
            .accessibilityLabel("Figure")
        }
        TimelineView(.explicit([Date(timeIntervalSince1970: 5), Date(timeIntervalSince1970: 25)])) { context in
            Text("entry \(Int(context.date.timeIntervalSince1970))")
        }
        GeometryReader { proxy in Text("width \(Int(proxy.size.width))") }.frame(width: 120)
    }
}

@MainActor final class DrawingTests: XCTestCase, @unchecked Sendable {
    func testTimelinesGoByTheTestsClock() async throws {
        let screen = Screen(render: Clock(), now: Date(timeIntervalSince1970: 12))
        XCTAssertTrue(screen.has("at 10"))
        XCTAssertTrue(screen.has("entry 5"))
        screen.advance(by: 20)
        XCTAssertTrue(screen.has("at 30"))
        XCTAssertTrue(screen.has("entry 25"))
        XCTAssertTrue(screen.has("width 120"))
    }

    func testWhatACanvasDrewIsWrittenDown() async throws {
        let screen = Screen(render: Clock(), now: Date(timeIntervalSince1970: 12))
        XCTAssertEqual(
            try screen.drawing("Figure"),
            ["stroke red 2 [0 0 m 100 12 l]", "fill foreground [10 0 m 11 0 l 11 2 l 10 2 l h]", "text \"up\" at 11 1"])
        screen.now = Date(timeIntervalSince1970: 13)
        XCTAssertEqual(try screen.drawing("Figure").first, "stroke red 2 [0 0 m 100 13 l]")
    }

    func testShapesHaveTheirOutlines() async throws {
        let screen = Screen(render: Rectangle().fill(.blue).frame(width: 4, height: 2))
        XCTAssertEqual(screen.outlines.map(\.description), ["0 0 m 4 0 l 4 2 l 0 2 l h"])
        let circle = Circle().path(in: CGRect(x: 0, y: 0, width: 10, height: 20))
        XCTAssertEqual(circle.boundingRect.minY, 5, accuracy: 0.01)
        XCTAssertEqual(circle.boundingRect.maxX, 10, accuracy: 0.01)
        var arc = Path()
        arc.addArc(center: .zero, radius: 2, startAngle: .zero, endAngle: .degrees(90), clockwise: false)
        XCTAssertEqual(try XCTUnwrap(arc.currentPoint).y, 2, accuracy: 0.001)
    }

    func testAChartRunsAsItsSurroundingsRead() async throws {
        func chart() -> some View { Chart { BarMark(x: .value("x", "a"), y: .value("y", 1)) } }
        let screen = Screen(render: VStack { chart() })
        XCTAssertFalse(screen.tree.contains("from right to left"))
        screen.setting.layoutDirection = .rightToLeft
        XCTAssertTrue(screen.tree.contains("Chart {contain, from right to left}"), screen.tree)
        let kept = Screen(
            render: VStack { chart().environment(\.layoutDirection, .leftToRight) }.environment(\.layoutDirection, .rightToLeft))
        XCTAssertFalse(kept.tree.contains("from right to left"))
    }

    func testARowRunsAsItsSurroundingsReadAndIsToldAsItStands() async throws {
        func row() -> some View {
            HStack {
                Text("a").accessibilityIdentifier("a")
                Text("b").accessibilityIdentifier("b")
            }
        }
        let mirrored = Screen(render: row().environment(\.layoutDirection, .rightToLeft))
        XCTAssertEqual(mirrored.fromLeft, ["b", "a"])
        XCTAssertTrue(mirrored.tree.contains("HStack {from right to left}"), mirrored.tree)
        XCTAssertEqual(mirrored.elements.map(\.label), ["a", "b"], "it is met in the order of the language")
        let kept = Screen(
            render: VStack { row().environment(\.layoutDirection, .leftToRight) }.environment(\.layoutDirection, .rightToLeft))
        XCTAssertEqual(kept.fromLeft, ["a", "b"])
        XCTAssertFalse(kept.tree.contains("from right to left"))
        let laid = Screen(render: AnyLayout(HStackLayout()) { row() }.environment(\.layoutDirection, .rightToLeft))
        XCTAssertTrue(laid.tree.contains("HStackLayout {from right to left}"), laid.tree)
    }

    func testWhatAsksForTooLittleHeightAndTheColoursOfLettersAreKnown() async throws {
        let screen = Screen(
            render: NavigationStack {
                VStack {
                    Button("low") {}.frame(minHeight: 43)
                    Button("high") {}.frame(minHeight: 44)
                    Text("ink").foregroundStyle(.red).background(.blue)
                    Text("ink alone").foregroundStyle(.red)
                }
                .toolbar { ToolbarItem(placement: .cancellationAction) { Button("the system's") {} } }
            })
        XCTAssertEqual(screen.lower(than: 44).map(\.label), ["low"])
        XCTAssertEqual(screen.inked.map { [$0.words, $0.ink.name, $0.ground.name] }, [["ink", "red", "blue"]])
        XCTAssertEqual(try screen.element("ink").noted("background"), "blue")
    }

    func testAChartsMarksAreMet() async throws {
        let screen = Screen(render: Lifts())
        XCTAssertEqual(
            screen.spoken,
            [
                "Day 1 · value: Lifts 20", "Day 2 · value: Lifts 25", "the best day · value: Lifts 25", "best · [staticText]",
            ])
        XCTAssertTrue(screen.tree.hasPrefix("Screen\n  Chart {label: Lifts, contain}\n    LineMark {label: Day 1, value: Lifts 20}"))
        XCTAssertEqual(screen.unlabelled, [])
        let bare = Screen(render: Chart { BarMark(x: .value("x", "a"), y: .value("y", 1)) })
        XCTAssertEqual(bare.unlabelled, ["Chart"])
    }
}
