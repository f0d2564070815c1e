// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Demo",
    platforms: [.macOS(.v14)],
    dependencies: [.package(path: "../../../bindings-uniffi/swift")],
    targets: [
        .executableTarget(name: "Demo", dependencies: [.product(name: "WorkOSKit", package: "swift")]),
        // Signing in on the command line.
        .executableTarget(name: "SignIn", dependencies: [.product(name: "WorkOSKit", package: "swift")]),
        // The surface of an app.
        .target(name: "AppSketch", dependencies: [.product(name: "WorkOSKit", package: "swift")]),
    ],
    swiftLanguageModes: [.v6]
)
