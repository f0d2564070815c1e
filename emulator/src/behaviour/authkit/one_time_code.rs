//! One-time codes: of use once, and with no more than ten wrong attempts. Those that are sent out are good for
//! ten minutes.

use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::{Kind, Record};

/// How long a code is accepted, in seconds.
pub(in crate::behaviour) const LIFETIME: u64 = 10 * 60;

const ATTEMPTS: u64 = 10;

/// Why a code is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::behaviour) enum Refusal {
    Incorrect,
    Expired,
    Used,
    TooManyAttempts,
}

impl Refusal {
    /// As the grants of `/user_management/authenticate` say it.
    pub(in crate::behaviour) fn of_grant(self) -> Failure {
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
pub(in crate::behaviour) fn redeem(
    call: &mut Call<'_>,
    kind: &Kind,
    record: &Record,
    code: &str,
) -> Result<(), Refusal> {
    redeem_if(call, kind, record, record.text("code") == code)
}

/// [`redeem`] for a code that was judged already: those of authenticator apps are nowhere stored. A record
/// without `expires_at` does not expire.
pub(in crate::behaviour) fn redeem_if(
    call: &mut Call<'_>,
    kind: &Kind,
    record: &Record,
    is_right: bool,
) -> Result<(), Refusal> {
    let attempts = record.member("attempts").as_u64().unwrap_or(0);
    if record.member("used") == true {
        return Err(if is_right { Refusal::Used } else { Refusal::Incorrect });
    }
    if attempts >= ATTEMPTS {
        return Err(Refusal::TooManyAttempts);
    }
    // A wrong code is called wrong even when it comes late.
    if !is_right {
        call.state.store.update(kind, &record.id, |record| record.set_hidden("attempts", attempts + 1));
        return Err(Refusal::Incorrect);
    }
    if call.is_past(record.text("expires_at")) {
        return Err(Refusal::Expired);
    }
    call.state.store.update(kind, &record.id, |record| record.set_hidden("used", true));
    Ok(())
}
