package dev.workoskit

/** A count that the native part takes. */
internal fun checkedCount(name: String, value: Int): UInt = when {
    value in 0..1000 -> value.toUInt()
    else -> throw WorkOSException(
        ErrorKind.CONFIGURATION, "count_invalid", "`$name` must be a whole number from 0 to 1000",
    )
}
