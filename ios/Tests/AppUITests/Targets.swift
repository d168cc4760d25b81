import AppModel
import ScreenDriver
import XCTest

extension Screen {
    /// Everything that is touched is as high as a finger needs it.
    func isLargeEnough(least points: Double = 44, file: StaticString = #filePath, line: UInt = #line) {
        XCTAssertEqual(lower(than: points).map(\.description), [], "too small", file: file, line: line)
    }

    /// The screen is as its tree is kept, names all it shows, has nothing to complain of, and what is touched is large enough.
    func look(_ name: String, least points: Double = 44, file: StaticString = #filePath, line: UInt = #line) {
        XCTAssertEqual(unlabelled, [], "nameless", file: file, line: line)
        XCTAssertEqual(faults, [], "faults", file: file, line: line)
        XCTAssertEqual(elements.map(\.label).filter { $0.contains("[") }, [], "labels that are not there", file: file, line: line)
        isLargeEnough(least: points, file: file, line: line)
        let told = top.joined(separator: "\n") + "\n\n" + spoken.joined(separator: "\n") + "\n"
        // A file on its way has another name each time.
        let seen = told.replacing(/\/tmp\/heelfirst-(stage-)?[0-9A-F-]{36}/, with: "/tmp/heelfirst-…")
        if Trees.isBlessing {
            XCTAssertNoThrow(try Trees.keep(seen, as: name), file: file, line: line)
        } else {
            XCTAssertEqual(seen, Trees.kept(name), "\(name) changed", file: file, line: line)
        }
    }

    /// What lies on top, without each stroke of its drawings: the places below a session stay as they were.
    private var top: [String] {
        let lines = tree.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = lines.lastIndex { $0.hasPrefix("FullScreenCover") || $0.hasPrefix("Sheet") } ?? 0
        return lines[first...].filter { line in
            let words = line.drop { $0 == " " }
            return !words.hasPrefix("fill #") && !words.hasPrefix("stroke #")
        }
    }
}

extension Rig {
    /// Within a session a target is higher: who presses it moves, or has just moved.
    private var least: Double {
        switch stage.opened.shown {
        case .practice, .walk: 64
        case .places, .welcome, .over: 44
        }
    }

    /// The screen as it is kept, with all that holds for each.
    func look(_ name: String, file: StaticString = #filePath, line: UInt = #line) {
        screen.look(name, least: least, file: file, line: line)
    }
}
