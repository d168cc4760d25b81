import SwiftUI

/// The core has an environment too; a screen means that of its view.
typealias Environment = SwiftUI.Environment
