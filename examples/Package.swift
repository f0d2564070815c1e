// swift-tools-version: 6.0
import PackageDescription

// The examples in Swift, in one package, so that they are built in one go.
let server: [Target.Dependency] = [.product(name: "WorkOSKit", package: "swift")]
let app: [Target.Dependency] = [.product(name: "WorkOSKitApp", package: "swift")]

let package = Package(
    name: "Examples",
    platforms: [.macOS(.v14), .iOS(.v17)],
    dependencies: [.package(path: "../bindings-uniffi/swift")],
    targets: [
        // What `cargo xtask demo --language swift` runs.
        .executableTarget(name: "Demo", dependencies: server, path: "demo/swift"),
        // Signing in on the command line.
        .executableTarget(name: "SignIn", dependencies: app, path: "sign-in/swift"),
        // The surface of an app.
        .target(name: "AppSketch", dependencies: app, path: "sign-in/ios"),
    ],
    swiftLanguageModes: [.v6]
)
