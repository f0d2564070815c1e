// swift-tools-version: 6.0
import Foundation
import PackageDescription

// A release carries the native library for Apple's platforms beside this file. Without it (on Linux, and in a checkout) the
// linker finds the library where it is told to: `-Xlinker -L<folder>`.
let framework = "WorkOSKitFFI.xcframework"
let isReleased = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")
// The tests need the emulator, which a release does not carry.
let emulator = "../../emulator/packages/swiftpm"
let hasEmulator = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(emulator)")

let package = Package(
    name: "WorkOSKit",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [.library(name: "WorkOSKit", targets: ["WorkOSKit"])],
    dependencies: hasEmulator ? [.package(path: emulator)] : [],
    targets: [
        isReleased ? .binaryTarget(name: "WorkOSKitFFI", path: framework) : .systemLibrary(name: "WorkOSKitFFI"),
        // The bridge is written by UniFFI, which does not know Swift 6 yet.
        .target(
            name: "WorkOSKitNative", dependencies: ["WorkOSKitFFI"], swiftSettings: [.swiftLanguageMode(.v5)]),
        .target(name: "WorkOSKit", dependencies: ["WorkOSKitNative"]),
    ]
        + (hasEmulator
            ? [
                .testTarget(
                    name: "WorkOSKitTests",
                    dependencies: ["WorkOSKit", .product(name: "WorkOSEmulator", package: "swiftpm")])
            ] : []),
    swiftLanguageModes: [.v6]
)
