import Foundation

extension Emulator {
    /// The program: the file that the environment variable `WORKOS_EMULATOR` names, or the first on the `PATH`.
    ///
    /// Throws ``EmulatorError/programMissing(_:)`` if there is none.
    public static func program() throws(EmulatorError) -> URL {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["WORKOS_EMULATOR"], !named.isEmpty {
            guard FileManager.default.isExecutableFile(atPath: named) else {
                throw .programMissing("WORKOS_EMULATOR names \(named), and there is no such program: correct or unset it")
            }
            return URL(fileURLWithPath: named)
        }
        for folder in (environment["PATH"] ?? "").split(separator: ":") {
            let place = "\(folder)/workos-emulator"
            if FileManager.default.isExecutableFile(atPath: place) {
                return URL(fileURLWithPath: place)
            }
        }
        throw .programMissing(
            "the program workos-emulator is not on the PATH: install it (cargo install workos-emulator), or name it in "
                + "WORKOS_EMULATOR")
    }
}
