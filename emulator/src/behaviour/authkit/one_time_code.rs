//! Six-digit codes that are mailed: of use once, for ten minutes, after at most ten attempts.

use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::{Kind, Record};

/// How long a code is accepted, in seconds.
pub(super) const LIFETIME: u64 = 10 * 60;

const ATTEMPTS: u64 = 10;

/// Why a code is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Incorrect,
    Expired,
    Used,
    TooManyAttempts,
}

impl Refusal {
    /// As the grants of `/user_management/authenticate` say it.
    pub(super) fn of_grant(self) -> Failure {
        let (code, message) = match self {
            Refusal::Incorrect => ("invalid_one_time_code", "The code is incorrect."),
            Refusal::Expired => ("one_time_code_expired", "The code has expired."),
            Refusal::Used => ("one_time_code_previously_used", "The code has been used already."),
            Refusal::TooManyAttempts => {
                ("one_time_code_too_many_attempts", "The code was entered wrongly too often.")
            }
        };
        Failure::coded(400, code, message)
    }
}

/// Uses up the code of a record with members `code` and `expires_at`, or counts a failed attempt.
pub(super) fn redeem(call: &mut Call<'_>, kind: &Kind, record: &Record, code: &str) -> Result<(), Refusal> {
    let attempts = record.member("attempts").as_u64().unwrap_or(0);
    if record.member("used") == true {
        return Err(if record.text("code") == code { Refusal::Used } else { Refusal::Incorrect });
    }
    if attempts >= ATTEMPTS {
        return Err(Refusal::TooManyAttempts);
    }
    // A wrong code is called wrong even when it comes late.
    if record.text("code") != code {
        call.state.store.update(kind, &record.id, |record| record.set_hidden("attempts", attempts + 1));
        return Err(Refusal::Incorrect);
    }
    if call.is_past(record.text("expires_at")) {
        return Err(Refusal::Expired);
    }
    call.state.store.update(kind, &record.id, |record| record.set_hidden("used", true));
    Ok(())
}
