import AppModel
import AppUI
import Platform
import SwiftUI
import UIKit
import WidgetKit

/// The app. All that it decides is decided elsewhere.
@main
struct HeelfirstApp: App {
    @UIApplicationDelegateAdaptor(Launch.self) private var launch
    @Environment(\.scenePhase) private var scenePhase

    var body: some Scene {
        WindowGroup {
            Heelfirst(launch.platform.app)
                .task { await launch.platform.app.open() }
                .onChange(of: scenePhase) { _, phase in
                    if phase == .active { Task { await launch.platform.app.environmentChanged() } }
                }
        }
    }
}

/// Opens every ear before the system brings anything: an answer to a prompt, a moment in the background, an intent.
final class Launch: NSObject, UIApplicationDelegate {
    let platform = ApplePlatform { WidgetCenter.shared.reloadTimelines(ofKind: "today") }

    func application(
        _ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool {
        platform.launched()
        return true
    }
}
