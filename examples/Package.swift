// swift-tools-version: 6.0
import PackageDescription

// The examples in Swift, in one package, so that they are built in one go.
let workos: [Target.Dependency] = [.product(name: "WorkOSKit", package: "swift")]

let package = Package(
    name: "Examples",
    platforms: [.macOS(.v14), .iOS(.v17)],
    dependencies: [.package(path: "../bindings-uniffi/swift")],
    targets: [
        // What `cargo xtask demo --language swift` runs.
        .executableTarget(name: "Demo", dependencies: workos, path: "demo/swift"),
        // Signing in on the command line.
        .executableTarget(name: "SignIn", dependencies: workos, path: "sign-in/swift"),
        // The surface of an app.
        .target(name: "AppSketch", dependencies: workos, path: "sign-in/ios"),
    ],
    swiftLanguageModes: [.v6]
)
