import SwiftUI
import WidgetKit

@main
struct HeelfirstWidgets: WidgetBundle {
    var body: some Widget {
        TodayWidget()
        SessionWidget()
    }
}
