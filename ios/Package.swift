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

let package = Package(
    name: "Heelfirst",
    defaultLocalization: "en",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "HeelfirstCore", targets: ["HeelfirstCore"])],
    targets: [
        coreFFI,
        .target(name: "HeelfirstCore", dependencies: ["HeelfirstCoreFFI"]),
        .testTarget(name: "HeelfirstCoreTests", dependencies: ["HeelfirstCore"], linkerSettings: coreLink),
    ]
)
