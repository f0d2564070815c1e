//! Proof Key for Code Exchange (RFC 7636): the code verifier a client keeps, and the challenge it sends.
//!
//! The sign-in helpers make and check both by themselves; use this module where an application drives the
//! OAuth flow by hand.
//!
//! ```
//! use workos_kit::pkce::Pkce;
//!
//! let pkce = Pkce::generate()?;
//! assert_eq!(pkce.code_challenge_method, "S256");
//! assert_eq!(pkce.code_challenge, pkce.code_verifier.code_challenge());
//! # Ok::<(), workos_kit::Error>(())
//! ```

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// Shortest and default length of a code verifier, in characters (RFC 7636, section 4.1).
pub const CODE_VERIFIER_MIN_LENGTH: usize = 43;
/// Longest code verifier, in characters (RFC 7636, section 4.1).
pub const CODE_VERIFIER_MAX_LENGTH: usize = 128;

/// A fresh code verifier together with the challenge that belongs to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pkce {
    /// Kept by the application until the callback, then sent with the authorization code.
    pub code_verifier: CodeVerifier,
    /// Sent in the authorization URL as `code_challenge`.
    pub code_challenge: String,
    /// Sent in the authorization URL as `code_challenge_method`; always `S256`.
    pub code_challenge_method: &'static str,
}

impl Pkce {
    /// Makes a pair with a verifier of 43 characters (256 bits of randomness).
    ///
    /// Fails with kind `unexpected` only if the operating system has no randomness to give.
    pub fn generate() -> Result<Self, Error> {
        Self::generate_with_length(CODE_VERIFIER_MIN_LENGTH)
    }

    /// Makes a pair with a verifier of `length` characters, 43 to 128.
    ///
    /// Any other length is refused with kind `invalid_request` and code `code_verifier_invalid`.
    pub fn generate_with_length(length: usize) -> Result<Self, Error> {
        let code_verifier = CodeVerifier::generate_with_length(length)?;
        let code_challenge = code_verifier.code_challenge();
        Ok(Self { code_verifier, code_challenge, code_challenge_method: "S256" })
    }
}

/// A code verifier that has the form RFC 7636 asks for: 43 to 128 unreserved characters. It is a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeVerifier(Secret);

impl CodeVerifier {
    /// Takes a verifier that was made earlier, for instance one read back from a session store.
    ///
    /// Refuses a wrong length or a character outside `A-Z a-z 0-9 - . _ ~` with kind `invalid_request` and code
    /// `code_verifier_invalid`; the message never shows the verifier.
    pub fn new(verifier: impl Into<Secret>) -> Result<Self, Error> {
        let verifier = verifier.into();
        let text = verifier.expose();
        check_length(text.len())?;
        if !text.bytes().all(is_unreserved) {
            return Err(invalid(
                "a code verifier holds only the characters A-Z, a-z, 0-9, '-', '.', '_' and '~'",
            ));
        }
        Ok(Self(verifier))
    }

    /// Makes a random verifier of `length` characters, 43 to 128, from the base64url alphabet.
    ///
    /// Any other length is refused with kind `invalid_request` and code `code_verifier_invalid`.
    pub fn generate_with_length(length: usize) -> Result<Self, Error> {
        check_length(length)?;
        // Four characters of base64url carry three bytes.
        let mut bytes = Zeroizing::new([0_u8; CODE_VERIFIER_MAX_LENGTH / 4 * 3]);
        let bytes = &mut bytes[..(length * 3).div_ceil(4)];
        fill_random(bytes)?;
        let mut text = URL_SAFE_NO_PAD.encode(bytes);
        text.truncate(length);
        Ok(Self(Secret::from(text)))
    }

    /// The `S256` challenge of this verifier: unpadded base64url of the SHA-256 of its characters.
    pub fn code_challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.expose()))
    }

    /// The verifier as text, to be stored or sent.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// The verifier as a secret, for the `code_verifier` parameter of a token request.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

impl From<CodeVerifier> for Secret {
    fn from(verifier: CodeVerifier) -> Self {
        verifier.0
    }
}

/// Makes a random code verifier of `length` characters, 43 to 128. The official packages use this name;
/// it is [`CodeVerifier::generate_with_length`].
pub fn generate_code_verifier(length: usize) -> Result<CodeVerifier, Error> {
    CodeVerifier::generate_with_length(length)
}

/// The `S256` challenge of a verifier. The official packages use this name; it is
/// [`CodeVerifier::code_challenge`].
pub fn generate_code_challenge(verifier: &CodeVerifier) -> String {
    verifier.code_challenge()
}

/// 32 random bytes as unpadded base64url (43 characters), for `state` and `nonce` values.
pub(crate) fn random_token() -> Result<Secret, Error> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    fill_random(&mut *bytes)?;
    Ok(Secret::from(URL_SAFE_NO_PAD.encode(*bytes)))
}

fn fill_random(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes)
        .map_err(|_| Error::new(ErrorKind::Unexpected, "the operating system gave no random bytes"))
}

fn check_length(length: usize) -> Result<(), Error> {
    if (CODE_VERIFIER_MIN_LENGTH..=CODE_VERIFIER_MAX_LENGTH).contains(&length) {
        return Ok(());
    }
    Err(invalid(format!("a code verifier has 43 to 128 characters, not {length}")))
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message).with_code("code_verifier_invalid")
}
