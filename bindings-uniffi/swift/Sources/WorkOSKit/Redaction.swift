/// What is shown of secrets when a value is printed, dumped or looked at in a debugger.
enum Redaction {
    static let mark = "[redacted]"

    /// Whether there is a value, and nothing else.
    static func of<Value>(_ value: Value?) -> String? {
        value == nil ? nil : mark
    }

    /// In which of the three states it is, and nothing else.
    static func of<Value>(_ value: Patch<Value>) -> Patch<String> {
        switch value {
        case .absent: .absent
        case .null: .null
        case .value: .value(mark)
        }
    }
}
