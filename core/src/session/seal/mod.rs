//! Sealed sessions: what a cookie holds, encrypted and authenticated with the application's cookie password.
//!
//! Every official SDK has a format of its own, and none reads another's. [`Sealer`] writes the one of the Node SDK and of
//! all AuthKit web packages (iron, `Fe26.2*…~2`), so that a cookie set here is understood there, and reads that one and
//! every other format that the application lists with [`Sealer::accept`].

mod aes_gcm;
mod derived;
mod dotnet;
mod fernet;
mod iron;
mod plain;
mod ruby;
mod secretbox;
mod wos2;

use std::fmt;
use std::sync::Arc;

use self::derived::DerivedKeys;
use super::data::SessionData;
use super::refused;
use crate::clock::{Clock, SystemClock};
use crate::crypto::{GCM_NONCE, GCM_TAG, QuickPassword, fill_random};
use crate::error::{Error, ErrorKind};
use crate::secret::{Secret, SecretBytes};

/// Shorter passwords are refused: the formats put next to no work between a guess and its check.
pub const COOKIE_PASSWORD_MIN_BYTES: usize = 32;
/// Longer texts are refused before anything is computed: no browser sends that much in cookies.
const MAX_SEALED_BYTES: usize = 64 << 10;

/// The formats in which official SDKs seal sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SealFormat {
    /// Node, Kotlin and the AuthKit web packages: `Fe26.2*…`, with or without `~2`. Always accepted, and the only one
    /// that is written.
    Iron,
    /// Python: Fernet. The password is its key, the url-safe base64 of 32 bytes.
    Fernet,
    /// Rust, Go up to 10.1 and iOS up to 0.5: AES-256-GCM with 64 hexadecimal digits as key, or the SHA-256 of the
    /// password.
    AesGcm,
    /// Ruby from version 7 on.
    RubyV7,
    /// Ruby before version 7, with a password of 32 bytes.
    RubyV6,
    /// PHP: libsodium's secretbox. The password is the base64 of 32 bytes.
    Secretbox,
    /// .NET. Costs 100,000 rounds of PBKDF2 for each new cookie, some 20 ms of processor time that anybody can make an
    /// application spend.
    DotNet,
    /// iOS after 0.5: `wos2.…`. Costs 600,000 rounds of PBKDF2 once for each password.
    Wos2,
    /// JSON that is not sealed at all. Its access token is verified like any other; its user is whatever the browser
    /// says: see [`SessionData::is_user_trusted`].
    Plain,
}

impl SealFormat {
    const ALL: [Self; 9] = [
        Self::Iron,
        Self::Fernet,
        Self::AesGcm,
        Self::RubyV7,
        Self::RubyV6,
        Self::Secretbox,
        Self::DotNet,
        Self::Wos2,
        Self::Plain,
    ];

    /// The format in the form every language of the kit shares, such as `aes_gcm`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Iron => "iron",
            Self::Fernet => "fernet",
            Self::AesGcm => "aes_gcm",
            Self::RubyV7 => "ruby_v7",
            Self::RubyV6 => "ruby_v6",
            Self::Secretbox => "secretbox",
            Self::DotNet => "dotnet",
            Self::Wos2 => "wos2",
            Self::Plain => "plain",
        }
    }

    /// The format of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == name)
    }

    /// The formats that a text can have, the likely and cheap ones first. All of them authenticate what they hold, so
    /// that trying is safe.
    pub fn candidates(sealed: &str) -> &'static [Self] {
        if sealed.starts_with(iron::PREFIX) {
            &[Self::Iron]
        } else if sealed.starts_with(wos2::PREFIX) {
            &[Self::Wos2]
        } else if sealed.starts_with('{') {
            &[Self::Plain]
        } else if sealed.ends_with(dotnet::SUFFIX) {
            &[Self::DotNet]
        } else if sealed.starts_with(fernet::PREFIX) {
            // Chance can begin another format like this.
            &[Self::Fernet, Self::AesGcm, Self::RubyV6, Self::Secretbox]
        } else if sealed.starts_with(ruby::V7_PREFIX) {
            &[Self::RubyV7, Self::AesGcm, Self::RubyV6, Self::Secretbox]
        } else {
            &[Self::AesGcm, Self::RubyV6, Self::Secretbox]
        }
    }

    fn bit(self) -> u16 {
        1 << self as u16
    }
}

impl fmt::Display for SealFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Seals and opens sessions with the application's cookie passwords. Make one and keep it; a clone shares it.
///
/// ```
/// use workos_kit::session::{SealFormat, Sealer};
///
/// // The first password seals; all of them open, so that a password can be changed without signing anybody out.
/// let sealer = Sealer::with_passwords(["the new password of 32 characters or more", "the old password of 32 characters or more"])?
///     .accept([SealFormat::Fernet]);
/// let sealed = sealer.seal_text(r#"{"accessToken":"…"}"#)?;
/// assert!(sealed.expose().starts_with("Fe26.2*1*"));
/// assert_eq!(sealer.unseal_text(sealed.expose())?.text.expose(), r#"{"accessToken":"…"}"#);
/// # Ok::<(), workos_kit::Error>(())
/// ```
#[derive(Clone)]
pub struct Sealer {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    passwords: Vec<Password>,
    /// A bit for each format.
    accepted: u16,
    clock: Arc<dyn Clock>,
    derived: DerivedKeys,
}

#[derive(Clone)]
struct Password {
    text: Secret,
    iron: QuickPassword,
}

/// What came out of a sealed text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unsealed {
    /// The format it had.
    pub format: SealFormat,
    /// Position of the password that opened it. Anything but 0 should be sealed anew.
    pub password_index: usize,
    /// The text, as a rule JSON.
    pub text: Secret,
}

/// Why one format could not open a text.
enum Failure {
    /// The text does not have the form.
    Malformed,
    /// The text has the form, and the password does not fit it.
    Mismatch,
    /// It was sealed for a time that is over.
    Expired,
}

type Opened = Result<SecretBytes, Failure>;

impl Sealer {
    /// With one cookie password.
    ///
    /// Fails with kind `configuration` and code `cookie_password_missing` or `cookie_password_too_short` (fewer than 32
    /// bytes).
    pub fn new(password: impl Into<Secret>) -> Result<Self, Error> {
        Self::with_passwords([password])
    }

    /// With several cookie passwords: the first seals, any of them opens.
    ///
    /// Fails like [`new`](Self::new).
    pub fn with_passwords<S: Into<Secret>>(passwords: impl IntoIterator<Item = S>) -> Result<Self, Error> {
        let passwords: Vec<Secret> = passwords.into_iter().map(Into::into).collect();
        if passwords.is_empty() || passwords.iter().any(Secret::is_empty) {
            return Err(configuration(
                "cookie_password_missing",
                "the cookie password is missing or empty: pass one, such as the output of `openssl rand -base64 32`",
            ));
        }
        if passwords.iter().any(|password| password.expose().len() < COOKIE_PASSWORD_MIN_BYTES) {
            return Err(configuration(
                "cookie_password_too_short",
                "a cookie password must have 32 bytes or more: `openssl rand -base64 32` makes one",
            ));
        }
        let taken_in = |text: Secret| Password { iron: QuickPassword::new(text.expose().as_bytes()), text };
        let passwords = passwords.into_iter().map(taken_in).collect();
        let (accepted, derived) = (SealFormat::Iron.bit(), DerivedKeys::default());
        Ok(Self { inner: Arc::new(Inner { passwords, accepted, clock: Arc::new(SystemClock), derived }) })
    }

    /// Also opens these formats. Each one listed is one that a stranger can make the application try.
    #[must_use]
    pub fn accept(mut self, formats: impl IntoIterator<Item = SealFormat>) -> Self {
        let inner = Arc::make_mut(&mut self.inner);
        inner.accepted = formats.into_iter().fold(inner.accepted, |accepted, format| accepted | format.bit());
        self
    }

    /// Reads the time from something else than the system's clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        Arc::make_mut(&mut self.inner).clock = clock;
        self
    }

    /// Whether a format is opened.
    pub fn accepts(&self, format: SealFormat) -> bool {
        self.inner.accepted & format.bit() != 0
    }

    /// Seals a session, in the form that the Node SDK writes.
    pub fn seal(&self, session: &SessionData) -> Result<Secret, Error> {
        self.seal_text(session.to_json().expose())
    }

    /// Opens a sealed session.
    ///
    /// Fails like [`unseal_text`](Self::unseal_text), and with code `seal_payload_malformed` if what was sealed is no
    /// session.
    pub fn unseal(&self, sealed: &str) -> Result<SessionData, Error> {
        SessionData::from_unsealed(&self.unseal_text(sealed)?)
    }

    /// Seals any JSON text.
    pub fn seal_text(&self, json: &str) -> Result<Secret, Error> {
        // Drawn at once: asking the system costs more than the bytes.
        let mut drawn = [0; iron::RANDOM_BYTES];
        fill_random(&mut drawn)?;
        let mut rest = drawn.as_slice();
        self.seal_text_with_random(json, &mut |bytes| {
            let (next, after) = rest.split_at(bytes.len());
            bytes.copy_from_slice(next);
            rest = after;
            Ok(())
        })
    }

    /// The same with bytes that a test chooses: an initialization vector of 16, then two salts of 32 bytes.
    #[doc(hidden)]
    pub fn seal_text_with_random(
        &self,
        json: &str,
        random: &mut dyn FnMut(&mut [u8]) -> Result<(), Error>,
    ) -> Result<Secret, Error> {
        // `with_passwords` refuses an empty list.
        iron::seal(json.as_bytes(), &self.inner.passwords[0].iron, random)
    }

    /// Opens a sealed text of any accepted format.
    ///
    /// Every failure has kind `session_invalid` and one of these codes:
    ///
    /// | code | cause |
    /// |---|---|
    /// | `seal_malformed` | it is no sealed text, or a damaged one |
    /// | `seal_format_not_accepted` | it is of a format that is not accepted; the message names it |
    /// | `seal_password_mismatch` | no password opens it: another application's, a changed password, or altered bytes |
    /// | `seal_expired` | it was sealed for a time that is over |
    /// | `seal_too_large` | it is longer than 64 KiB |
    pub fn unseal_text(&self, sealed: &str) -> Result<Unsealed, Error> {
        if sealed.len() > MAX_SEALED_BYTES {
            return Err(refused("seal_too_large", "the sealed session is longer than 64 KiB"));
        }
        let candidates = SealFormat::candidates(sealed);
        let mut worst = None;
        for format in candidates.iter().copied().filter(|format| self.accepts(*format)) {
            for password_index in 0..self.inner.passwords.len() {
                match self.open(format, sealed, password_index) {
                    Ok(plain) => return unsealed(format, password_index, plain),
                    Err(Failure::Malformed) => {}
                    Err(Failure::Mismatch) => worst = worst.or(Some(Failure::Mismatch)),
                    Err(Failure::Expired) => worst = Some(Failure::Expired),
                }
            }
        }
        Err(match worst {
            Some(Failure::Expired) => {
                refused("seal_expired", "the sealed session is over its time: sign in again")
            }
            Some(_) => refused(
                "seal_password_mismatch",
                "no cookie password opens the sealed session: it was sealed with another one, or altered",
            ),
            None => self.not_opened(candidates, sealed),
        })
    }

    fn open(&self, format: SealFormat, sealed: &str, password_index: usize) -> Opened {
        let inner = &self.inner;
        let Password { text, iron } = &inner.passwords[password_index];
        let password = text.expose();
        match format {
            SealFormat::Iron => iron::open(sealed, iron, inner.clock.now()),
            SealFormat::Fernet => fernet::open(sealed, password),
            SealFormat::AesGcm => aes_gcm::open(sealed, password),
            SealFormat::RubyV7 => ruby::open_v7(sealed, password),
            SealFormat::RubyV6 => ruby::open_v6(sealed, password),
            SealFormat::Secretbox => secretbox::open(sealed, password),
            SealFormat::DotNet => dotnet::open(sealed, password, password_index, &inner.derived),
            SealFormat::Wos2 => wos2::open(sealed, password, password_index, &inner.derived),
            SealFormat::Plain => plain::open(sealed),
        }
    }

    /// No accepted format has the form of the text.
    fn not_opened(&self, candidates: &[SealFormat], sealed: &str) -> Error {
        // A text without a mark of its own has to look like one that was sealed.
        let is_marked = candidates.len() == 1 || candidates[0] == SealFormat::Fernet;
        let is_sealed = is_marked || derived::parts_of(sealed, GCM_NONCE + GCM_TAG).is_ok();
        if is_sealed && !self.accepts(candidates[0]) {
            let names: Vec<&str> = candidates.iter().map(|format| format.as_str()).collect();
            return refused(
                "seal_format_not_accepted",
                format!(
                    "the session is sealed in the format {}, which is not accepted: list it if such sessions are yours",
                    names.join(" or "),
                ),
            );
        }
        refused("seal_malformed", "the cookie is no sealed session of an accepted format")
    }
}

/// Shows neither passwords nor keys.
impl fmt::Debug for Sealer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let accepted: Vec<SealFormat> =
            SealFormat::ALL.into_iter().filter(|format| self.accepts(*format)).collect();
        formatter
            .debug_struct("Sealer")
            .field("passwords", &self.inner.passwords.len())
            .field("accepted", &accepted)
            .finish_non_exhaustive()
    }
}

/// Seals any JSON text with one password, once. Keep a [`Sealer`] instead of calling this often.
pub fn seal_data(json: &str, password: impl Into<Secret>) -> Result<Secret, Error> {
    Sealer::new(password)?.seal_text(json)
}

/// Opens what [`seal_data`], or the Node SDK, sealed.
pub fn unseal_data(sealed: &str, password: impl Into<Secret>) -> Result<Secret, Error> {
    Sealer::new(password)?.unseal_text(sealed).map(|unsealed| unsealed.text)
}

fn unsealed(format: SealFormat, password_index: usize, plain: SecretBytes) -> Result<Unsealed, Error> {
    let text =
        plain.into_text().map_err(|_| refused("seal_payload_malformed", "what was sealed is no text"))?;
    Ok(Unsealed { format, password_index, text })
}

fn configuration(code: &'static str, message: &str) -> Error {
    Error::new(ErrorKind::Configuration, message).with_code(code)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
