import Foundation

/// Points in time as the wire has them: RFC 3339.
package enum Timestamps {
    package static func date(from text: String) -> Date? {
        let hasFraction = text.contains(".")
        return try? Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction).parse(text)
    }

    package static func text(of date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    /// Milliseconds since 1970, for the native part; clamped, because any `Date` can be made.
    package static func milliseconds(of date: Date) -> Int64 {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        return Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max)
    }

    package static func date(milliseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    }
}

extension Duration {
    /// Whole milliseconds, for the native part; clamped.
    package var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, isTooLong) = seconds.multipliedReportingOverflow(by: 1000)
        let (sum, isTooLongWithRest) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return isTooLong || isTooLongWithRest ? (seconds < 0 ? .min : .max) : sum
    }
}
