//! Password hashes that other systems made. Each is read when it is imported, so that a hash that could never be
//! compared is refused then, and compared at sign-in.

use std::fmt;

use aws_lc_rs::cipher::{AES_256, DecryptingKey, DecryptionContext, UnboundCipherKey};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::{digest, pbkdf2};
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, Engine as _, GeneralPurpose, GeneralPurposeConfig};

/// Standard alphabet, padded or not: PHC strings have no padding, exports of other systems do.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Most iterations of PBKDF2, and largest cost of bcrypt: a hash must not keep the emulator busy for long.
const MOST_ITERATIONS: u32 = 2_000_000;
const LARGEST_BCRYPT_COST: u32 = 15;

/// Most memory that scrypt may take, in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// A hash that was made elsewhere.
pub(super) enum Imported {
    Bcrypt(String),
    /// SHA-1 or SHA-256 of password and salt, or of salt and password.
    Salted {
        algorithm: &'static digest::Algorithm,
        salt_first: bool,
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    Pbkdf2 {
        algorithm: pbkdf2::Algorithm,
        iterations: u32,
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    Scrypt {
        parameters: scrypt::Params,
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    /// Firebase's variant: the key made by scrypt encrypts the project's signer key.
    FirebaseScrypt {
        parameters: scrypt::Params,
        salt: Vec<u8>,
        signer_key: Vec<u8>,
        hash: Vec<u8>,
    },
}

impl Imported {
    /// Reads a hash of a type of the API; `None` if it is not one, or too expensive to compare.
    pub(super) fn read(kind: &str, salt_first: bool, text: &str) -> Option<Self> {
        match kind {
            "bcrypt" => {
                let parts: bcrypt::HashParts = text.parse().ok()?;
                (parts.get_cost() <= LARGEST_BCRYPT_COST).then(|| Self::Bcrypt(text.to_owned()))
            }
            "ssha" => salted(&digest::SHA1_FOR_LEGACY_USE_ONLY, false, text, "{SSHA}"),
            "ssha256" => salted(&digest::SHA256, salt_first, text, "{SSHA256}"),
            "pbkdf2" => Phc::read(text)?.pbkdf2(),
            "scrypt" => Phc::read(text)?.scrypt(),
            "firebase-scrypt" => Phc::read(text)?.firebase(),
            _ => None,
        }
    }

    /// Whether it is the hash of a password.
    pub(super) fn fits(&self, password: &str) -> bool {
        let password = password.as_bytes();
        match self {
            Self::Bcrypt(hash) => bcrypt::verify(password, hash).unwrap_or(false),
            Self::Salted { algorithm, salt_first, salt, hash } => {
                let mut context = digest::Context::new(algorithm);
                let (first, second) = if *salt_first { (&**salt, password) } else { (password, &**salt) };
                context.update(first);
                context.update(second);
                verify_slices_are_equal(context.finish().as_ref(), hash).is_ok()
            }
            Self::Pbkdf2 { algorithm, iterations, salt, hash } => {
                let rounds = std::num::NonZeroU32::new(*iterations);
                rounds.is_some_and(|rounds| pbkdf2::verify(*algorithm, rounds, salt, password, hash).is_ok())
            }
            Self::Scrypt { parameters, salt, hash } => {
                let mut derived = vec![0; hash.len()];
                scrypt::scrypt(password, salt, parameters, &mut derived).is_ok()
                    && verify_slices_are_equal(&derived, hash).is_ok()
            }
            Self::FirebaseScrypt { parameters, salt, signer_key, hash } => {
                let mut key = [0; 32];
                scrypt::scrypt(password, salt, parameters, &mut key).is_ok()
                    && verify_slices_are_equal(&counter_mode(&key, signer_key), hash).is_ok()
            }
        }
    }
}

/// Shows neither hash nor salt.
impl fmt::Debug for Imported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Imported")
    }
}

/// AES-256 in counter mode, beginning at zero; empty if the cipher refuses. Encrypting and decrypting are one.
fn counter_mode(key: &[u8; 32], text: &[u8]) -> Vec<u8> {
    let mut text = text.to_vec();
    let key = UnboundCipherKey::new(&AES_256, key).and_then(DecryptingKey::ctr);
    let start = DecryptionContext::Iv128(FixedLength::from([0; 16]));
    let done = key.and_then(|key| key.decrypt(&mut text, start).map(|_| ()));
    if done.is_ok() { text } else { Vec::new() }
}

/// `{SSHA}` and the base64 of hash and salt; the label may be missing.
fn salted(
    algorithm: &'static digest::Algorithm,
    salt_first: bool,
    text: &str,
    label: &str,
) -> Option<Imported> {
    let mut hash = BASE64.decode(text.strip_prefix(label).unwrap_or(text)).ok()?;
    let length = algorithm.output_len();
    (hash.len() > length).then(|| {
        let salt = hash.split_off(length);
        Imported::Salted { algorithm, salt_first, salt, hash }
    })
}

/// A PHC string: `$name$parameter=value,…$salt$hash`. Parameters may also stand in segments of their own, as in the
/// strings that are written by hand for Firebase.
struct Phc<'a> {
    name: &'a str,
    parameters: Vec<(&'a str, &'a str)>,
    salt: Vec<u8>,
    hash: Vec<u8>,
}

impl<'a> Phc<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (name, rest) = text.strip_prefix('$')?.split_once('$')?;
        let mut segments: Vec<&str> = rest.split('$').collect();
        let hash = segments.pop()?;
        let salt = segments.pop()?;
        let parameters =
            segments.iter().flat_map(|segment| segment.split(',')).map(|item| item.split_once('='));
        Some(Self {
            name,
            parameters: parameters.collect::<Option<_>>()?,
            salt: BASE64.decode(salt).ok()?,
            hash: BASE64.decode(hash).ok().filter(|hash| !hash.is_empty())?,
        })
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.parameters.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
    }

    fn number(&self, name: &str) -> Option<u32> {
        self.text(name)?.parse().ok()
    }

    /// The digest stands in the name (`pbkdf2-sha256`) or in a parameter (`d=sha256`).
    fn pbkdf2(self) -> Option<Imported> {
        let algorithm = match self.name.strip_prefix("pbkdf2-").or_else(|| self.text("d")) {
            Some("sha1") => pbkdf2::PBKDF2_HMAC_SHA1,
            Some("sha256") => pbkdf2::PBKDF2_HMAC_SHA256,
            Some("sha384") => pbkdf2::PBKDF2_HMAC_SHA384,
            Some("sha512") => pbkdf2::PBKDF2_HMAC_SHA512,
            _ => return None,
        };
        let iterations = self.number("i").filter(|number| (1..=MOST_ITERATIONS).contains(number))?;
        Some(Imported::Pbkdf2 { algorithm, iterations, salt: self.salt, hash: self.hash })
    }

    /// The cost is a number (`n`) or its logarithm (`ln`).
    fn scrypt(self) -> Option<Imported> {
        let logarithm = match self.number("n") {
            Some(cost) if cost.is_power_of_two() => cost.trailing_zeros(),
            Some(_) => return None,
            None => self.number("ln")?,
        };
        let parameters = scrypt_parameters(logarithm, self.number("r")?, self.number("p")?)?;
        let length = self.number("kl").map_or(self.hash.len(), |length| length as usize);
        let fits = self.name == "scrypt" && length == self.hash.len();
        fits.then_some(Imported::Scrypt { parameters, salt: self.salt, hash: self.hash })
    }

    /// `r` rounds, `m` memory cost, `sk` signer key, `ss` salt separator, all as the Firebase console shows them.
    fn firebase(mut self) -> Option<Imported> {
        let parameters = scrypt_parameters(self.number("m")?, self.number("r")?, 1)?;
        let signer_key = BASE64.decode(self.text("sk")?).ok()?;
        let separator = BASE64.decode(self.text("ss")?).ok()?;
        self.salt.extend(separator);
        let fits = self.name == "firebase-scrypt" && signer_key.len() == self.hash.len();
        fits.then_some(Imported::FirebaseScrypt { parameters, salt: self.salt, signer_key, hash: self.hash })
    }
}

fn scrypt_parameters(logarithm: u32, block_size: u32, parallelism: u32) -> Option<scrypt::Params> {
    let memory = 1_u64.checked_shl(logarithm)?.checked_mul(128 * u64::from(block_size))?;
    if memory.checked_mul(u64::from(parallelism))? > MOST_MEMORY {
        return None;
    }
    scrypt::Params::new(u8::try_from(logarithm).ok()?, block_size, parallelism).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hashes made by other programs: type, whether the salt comes first, hash, password.
    const FOREIGN: &[(&str, bool, &str, &str)] = &[
        ("bcrypt", false, "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "U*U"),
        ("ssha", false, "{SSHA}LhKrkM9Fy+zlstjdD7Kv2s6QvhBzYWx0", "correct horse"),
        ("ssha256", false, "{SSHA256}n+NyCAC8BTzorAU7AQEsEfh4qDAh0HpRtPLX0dsQdApzYWx0", "correct horse"),
        ("ssha256", true, "jLJYwH64cZQ7StDnVKUCtfw6OJ11/vyRtOAQd47MoBhzYWx0", "correct horse"),
        (
            "pbkdf2",
            false,
            "$pbkdf2-sha256$i=6400$0ZrzXitFSGltTQnBWOsdAw$Y11AchqV4b0sUisdZd0Xr97KWoymNE0LNNrnEgY4H9M",
            "password",
        ),
        (
            "pbkdf2",
            false,
            "$pbkdf2$i=1000,d=sha256$c2FsdHNhbHQ$qQDPSZa3Ormyy9oK1Pu0ZLLwP2Svzmx3yu8OvDdq/J0",
            "correct horse",
        ),
        (
            "scrypt",
            false,
            "$scrypt$v=1$n=1024,r=8,p=1,kl=64$c2FsdHNhbHQ$ZGeSwropSvEgLQU1pjltINKrRvmEBSnohdqYXUe5EZ8lX839he8Xlnu1Hm6vBg8\
             U0dik5GHfzXu1ax2apIYCXQ",
            "correct horse",
        ),
        (
            "firebase-scrypt",
            false,
            "$firebase-scrypt$r=8,m=14,ss=Bw==,sk=jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmY\
             USDzZvpjeJ9WmXA==$42xEC+ixf3L2lw==$lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78\
             198JAdRuid5lQ==",
            "user1password",
        ),
    ];

    #[test]
    fn hashes_of_other_systems_fit_their_passwords_only() {
        for (kind, salt_first, hash, password) in FOREIGN {
            let imported =
                Imported::read(kind, *salt_first, hash).unwrap_or_else(|| panic!("{kind}: {hash}"));
            assert!(imported.fits(password), "{kind}: {hash}");
            assert!(!imported.fits("another password") && !imported.fits(""), "{kind}: {hash}");
        }
    }

    #[test]
    fn what_cannot_be_compared_or_costs_too_much_is_refused() {
        for (kind, _, hash, _) in FOREIGN {
            for broken in ["", "acme", "$", "$$$$", "ünïcode", &hash[..hash.len() / 2]] {
                assert!(Imported::read(kind, false, broken).is_none(), "{kind}: {broken}");
            }
        }
        for (kind, expensive) in [
            ("bcrypt", "$2b$31$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"),
            ("pbkdf2", "$pbkdf2-sha256$i=4294967295$c2FsdA$aGFzaA"),
            ("pbkdf2", "$pbkdf2-sha256$i=0$c2FsdA$aGFzaA"),
            ("scrypt", "$scrypt$ln=63,r=4294967295,p=4294967295$c2FsdA$aGFzaA"),
            ("scrypt", "$scrypt$n=1024,r=8,p=4294967295$c2FsdA$aGFzaA"),
        ] {
            assert!(Imported::read(kind, false, expensive).is_none(), "{expensive}");
        }
    }
}
