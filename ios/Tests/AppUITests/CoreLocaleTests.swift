import Foundation
import XCTest

@testable import AppUI

final class CoreLocaleTests: XCTestCase {
    func testNumbersAndTimesAreAsTheCoreWritesThemInEachLanguage() {
        let afternoon = Date(timeIntervalSinceReferenceDate: 13 * 3_600 + 300)
        for language in ["en", "de", "ar"] {
            let locale = Locale.asTheCoreWrites(language)
            XCTAssertEqual(locale.language.languageCode?.identifier, language)
            XCTAssertEqual(1_234.formatted(.number.grouping(.never).locale(locale)), "1234")
            var time = Date.FormatStyle(locale: locale, timeZone: .gmt)
            time = time.hour().minute()
            XCTAssertEqual(afternoon.formatted(time), "13:05")
            XCTAssertEqual(locale.clock(13 * 60 + 5), "13:05")
        }
    }
}
