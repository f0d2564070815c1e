/// What is shown of secrets when a value is printed, dumped or looked at in a debugger.
package enum Redaction {
    package static let mark = "[redacted]"

    /// Whether there is a value, and nothing else.
    package static func of<Value>(_ value: Value?) -> String? {
        value == nil ? nil : mark
    }
}
