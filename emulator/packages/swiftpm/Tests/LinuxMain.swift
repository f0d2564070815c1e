import Testing

/// Runs the tests on Linux, where SwiftPM would otherwise look for those of XCTest, of which there are none, in an index that
/// takes a good part of the time of a build.
@main struct Runner {
    static func main() async {
        await Testing.__swiftPMEntryPoint() as Never
    }
}
