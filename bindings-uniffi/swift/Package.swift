// swift-tools-version: 6.0
import Foundation
import PackageDescription

// A phone links `WorkOSKitApp` over a native library that has nothing of a server, and no bridge to it. On Linux the same is
// built where WORKOSKIT_PHONE is in the environment: `cargo xtask test swift` does that, to test what a phone links.
let isPhone = Context.environment["WORKOSKIT_PHONE"] != nil
let phone: [SwiftSetting] = [
    isPhone ? .define("WORKOSKIT_PHONE") : .define("WORKOSKIT_PHONE", .when(platforms: [.iOS, .tvOS, .watchOS, .visionOS]))
]

// A release carries the native library for Apple's platforms beside this file. Without it (on Linux, and in a checkout) the
// linker finds the library where it is told to: `-Xlinker -L<folder>`.
let framework = "WorkOSKitFFI.xcframework"
let isReleased = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")

var targets: [Target] = [
    isReleased ? .binaryTarget(name: "WorkOSKitFFI", path: framework) : .systemLibrary(name: "WorkOSKitFFI"),
    // The bridge is written by UniFFI, which does not know Swift 6 yet.
    .target(
        name: "WorkOSKitNative", dependencies: ["WorkOSKitFFI"], swiftSettings: phone + [.swiftLanguageMode(.v5)]),
    .target(name: "WorkOSKitApp", dependencies: ["WorkOSKitNative"]),
]
var products: [Product] = [.library(name: "WorkOSKitApp", targets: ["WorkOSKitApp"])]
if !isPhone {
    targets.append(.target(name: "WorkOSKit", dependencies: ["WorkOSKitApp"], swiftSettings: phone))
    products.append(.library(name: "WorkOSKit", targets: ["WorkOSKit"]))
}

// The tests need the emulator, which a release does not carry.
let emulator = "../../emulator/packages/swiftpm"
let hasEmulator = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(emulator)")
if hasEmulator {
    let emulated: [Target.Dependency] = [.product(name: "WorkOSEmulator", package: "swiftpm")]
    targets += [
        .target(name: "TestSupport", dependencies: ["WorkOSKitApp"] + emulated, path: "Tests/TestSupport"),
        // Of each module where it is used: an app's on what a phone links, a server's on all.
        isPhone
            ? .testTarget(name: "WorkOSKitAppTests", dependencies: ["WorkOSKitApp", "TestSupport"] + emulated)
            : .testTarget(name: "WorkOSKitTests", dependencies: ["WorkOSKit", "TestSupport"] + emulated),
    ]
}

let package = Package(
    name: "WorkOSKit",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: products,
    dependencies: hasEmulator ? [.package(path: emulator)] : [],
    targets: targets,
    swiftLanguageModes: [.v6]
)
