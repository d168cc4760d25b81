// swift-tools-version:6.0
import PackageDescription

// Where HEELFIRST_LIBRARY names a folder, the host's own static library in it is linked (always so on Linux); otherwise the
// XCFramework that Xcode builds use.
let library = Context.environment["HEELFIRST_LIBRARY"]

#if os(Linux)
let linksStaticLibrary = true
// Debian's libswiftObservation.so 6.0.3 has an undefined reference (swiftlang/swift#75670).
let systemFlags = ["-Xlinker", "--allow-shlib-undefined"]
#else
let linksStaticLibrary = library != nil
let systemFlags: [String] = []
#endif

let coreFFI: Target
let coreLink: [LinkerSetting]
if linksStaticLibrary {
    let folder = library ?? "\(Context.packageDirectory)/../target/debug"
    coreFFI = .systemLibrary(name: "HeelfirstCoreFFI", path: "CoreFFI")
    coreLink = [.unsafeFlags(["-Xlinker", "\(folder)/libheelfirst.a"] + systemFlags)]
} else {
    coreFFI = .binaryTarget(name: "HeelfirstCoreFFI", path: "Frameworks/HeelfirstCoreFFI.xcframework")
    coreLink = []
}

// On Linux screens are compiled against stand-ins for Apple's modules that also evaluate them (StandIns/README.md).
#if os(Linux)
let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]
let standIns: [Target] = [
    .target(name: "SwiftUI", path: "StandIns/SwiftUI", swiftSettings: strict),
    .target(name: "Charts", dependencies: ["SwiftUI"], path: "StandIns/Charts", swiftSettings: strict),
    .target(name: "ScreenDriver", dependencies: ["SwiftUI"], path: "StandIns/ScreenDriver", swiftSettings: strict),
    .testTarget(
        name: "StandInTests", dependencies: ["SwiftUI", "Charts", "ScreenDriver"],
        linkerSettings: [.unsafeFlags(systemFlags)]),
]
#else
let standIns: [Target] = []
#endif

let package = Package(
    name: "Heelfirst",
    defaultLocalization: "en",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "HeelfirstCore", targets: ["HeelfirstCore"])],
    targets: [
        coreFFI,
        .target(name: "HeelfirstCore", dependencies: ["HeelfirstCoreFFI"]),
        .testTarget(name: "HeelfirstCoreTests", dependencies: ["HeelfirstCore"], linkerSettings: coreLink),
    ] + standIns
)
