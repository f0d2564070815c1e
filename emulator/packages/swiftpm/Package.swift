// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "WorkOSEmulator",
    platforms: [.macOS(.v13)],
    products: [.library(name: "WorkOSEmulator", targets: ["WorkOSEmulator"])],
    targets: [
        .target(name: "WorkOSEmulator"),
        .testTarget(name: "WorkOSEmulatorTests", dependencies: ["WorkOSEmulator"]),
    ],
    swiftLanguageModes: [.v6]
)
