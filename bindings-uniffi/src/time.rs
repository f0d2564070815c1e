//! Durations and points in time, which cross as milliseconds: UniFFI's own types end a Swift program when they are out of
//! range.

use std::time::Duration;

use jiff::Timestamp;
use workos_kit::ErrorKind;

use crate::failure::{NativeError, Outcome};

/// A duration that the caller gave.
pub(crate) fn duration(name: &str, milliseconds: i64) -> Outcome<Duration> {
    let milliseconds = u64::try_from(milliseconds).map_err(|_| {
        let message = format!("`{name}` cannot be negative");
        NativeError::new(ErrorKind::Configuration, "duration_invalid", message)
    })?;
    Ok(Duration::from_millis(milliseconds))
}

/// A duration for the caller.
pub(crate) fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// A point in time that the caller gave, in milliseconds since 1970.
pub(crate) fn timestamp(milliseconds: i64) -> Outcome<Timestamp> {
    Timestamp::from_millisecond(milliseconds)
        .map_err(|_| NativeError::new(ErrorKind::InvalidRequest, "time_invalid", "the time is out of range"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_out_of_range_is_refused() {
        assert_eq!(duration("timeout", 1500).unwrap(), Duration::from_millis(1500));
        let refused = duration("timeout", -1).unwrap_err();
        assert_eq!(refused.failure().kind, "configuration");
        assert_eq!(timestamp(0).unwrap(), Timestamp::UNIX_EPOCH);
        assert_eq!(timestamp(i64::MAX).unwrap_err().failure().code.as_deref(), Some("time_invalid"));
    }
}
