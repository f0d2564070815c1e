import Foundation

/// What can go wrong, one case for each way of mending it.
public enum EmulatorError: Error, Sendable, Hashable {
    /// The program `workos-emulator` is not where it is looked for.
    case programMissing(String)
    /// The emulator ended or said nothing instead of starting; the text has what it wrote.
    case startFailed(String)
    /// The emulator does not answer.
    case unreachable(String)
    /// The emulator did not do what it was told: HTTP status and code, such as `emulator_control_invalid`, say why.
    case controlRefused(message: String, status: Int, code: String?)
    /// What was waited for, a code or an event, did not come in time.
    case notInTime(String)
    /// Other requests came than a test expected; a line each.
    case unmetExpectations([String])
}

extension EmulatorError: LocalizedError, CustomStringConvertible {
    public var description: String {
        switch self {
        case .programMissing(let text), .startFailed(let text), .unreachable(let text), .notInTime(let text): text
        case .controlRefused(let message, _, _): message
        case .unmetExpectations(let problems): problems.joined(separator: "\n")
        }
    }
    public var errorDescription: String? { description }
}
