// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Demo",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "WorkOSKit", path: "../../../bindings-uniffi/swift")],
    targets: [
        .executableTarget(name: "Demo", dependencies: [.product(name: "WorkOSKit", package: "WorkOSKit")])
    ],
    swiftLanguageModes: [.v6]
)
