//! The formats against texts that the official SDKs sealed, and against everything else.

use jiff::Timestamp;
use proptest::prelude::*;
use serde::Deserialize;

use super::*;

const PASSWORD: &str = "a-cookie-password-of-32+-chars-0001";
const OTHER: &str = "a-cookie-password-of-32+-chars-0002";

#[derive(Deserialize)]
struct Case {
    name: String,
    input: Input,
    expect: Expect,
}

#[derive(Deserialize)]
struct Input {
    passwords: Vec<String>,
    #[serde(default)]
    accept: Vec<String>,
    sealed: String,
    #[serde(default)]
    random: Option<String>,
    #[serde(default)]
    now_ms: Option<i64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expect {
    Opened { text: String, format: String, password_index: usize },
    Refused { code: String },
}

fn sealer_for(input: &Input) -> Sealer {
    let formats = input.accept.iter().map(|name| SealFormat::from_name(name).unwrap());
    let sealer = Sealer::with_passwords(input.passwords.clone()).unwrap().accept(formats);
    match input.now_ms {
        Some(now) => {
            let now = Timestamp::from_millisecond(now).unwrap();
            sealer.clock(Arc::new(move || now))
        }
        None => sealer,
    }
}

#[test]
fn the_vectors_hold() {
    let path = format!("{}/../tests/vectors/seals.json", env!("CARGO_MANIFEST_DIR"));
    let cases: Vec<Case> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(cases.len() > 30);
    for Case { name, input, expect } in cases {
        let sealer = sealer_for(&input);
        match (sealer.unseal_text(&input.sealed), expect) {
            (Ok(opened), Expect::Opened { text, format, password_index }) => {
                assert_eq!(opened.text.expose(), text, "{name}");
                assert_eq!(
                    (opened.format.as_str(), opened.password_index),
                    (&*format, password_index),
                    "{name}"
                );
                if input.random.as_deref() == Some("counting") {
                    let mut next = 0..=u8::MAX;
                    let mut counting = |bytes: &mut [u8]| {
                        // Each draw of the vector begins at 0 again or goes on: it goes on.
                        bytes.fill_with(|| next.next().unwrap());
                        Ok(())
                    };
                    let sealed = sealer.seal_text_with_random(&text, &mut counting).unwrap();
                    assert_eq!(sealed.expose(), input.sealed, "{name}: byte for byte");
                }
            }
            (Err(error), Expect::Refused { code }) => {
                assert_eq!(error.code(), Some(&*code), "{name}: {error}")
            }
            (Ok(opened), Expect::Refused { code }) => {
                panic!("{name}: opened as {}, not {code}", opened.format)
            }
            (Err(error), Expect::Opened { .. }) => panic!("{name}: {error}"),
        }
    }
}

#[test]
fn passwords_are_checked() {
    let code = |passwords: &[&str]| {
        Sealer::with_passwords(passwords.iter().copied()).unwrap_err().code().map(str::to_owned).unwrap()
    };
    assert_eq!(code(&[]), "cookie_password_missing");
    assert_eq!(code(&[PASSWORD, ""]), "cookie_password_missing");
    assert_eq!(code(&["31 bytes are not enough for this"[..31].as_ref()]), "cookie_password_too_short");
    let shown = format!("{:?}", Sealer::new(PASSWORD).unwrap());
    assert_eq!(shown, "Sealer { passwords: 1, accepted: [Iron], .. }");
}

#[test]
fn an_expired_seal_is_told_from_a_forged_one() {
    let sealer = Sealer::new(PASSWORD).unwrap();
    let sealed = sealer.seal_text("{}").unwrap();
    // A forger changes the expiry, which the HMAC covers.
    let forged = sealed.expose().replacen("**", "*1*", 1);
    assert_eq!(sealer.unseal_text(&forged).unwrap_err().code(), Some("seal_password_mismatch"));
}

#[test]
fn a_costly_key_is_derived_once() {
    let derived = DerivedKeys::default();
    let mut count = 0;
    for _ in 0..3 {
        derived.get((SealFormat::DotNet, 0), b"0123456789abcdef", || {
            count += 1;
            zeroize::Zeroizing::new([7; 32])
        });
    }
    assert_eq!(count, 1);
}

proptest! {
    #[test]
    fn what_is_sealed_is_opened(text in "\\PC{0,300}") {
        let old = Sealer::new(PASSWORD).unwrap();
        let both = Sealer::with_passwords([OTHER, PASSWORD]).unwrap();
        let sealed = old.seal_text(&text).unwrap();
        let opened = both.unseal_text(sealed.expose()).unwrap();
        prop_assert_eq!(opened.text.expose(), &text);
        prop_assert_eq!(opened.password_index, 1);
        let other = Sealer::new(OTHER).unwrap();
        let refused = other.unseal_text(sealed.expose()).unwrap_err();
        prop_assert_eq!(refused.code(), Some("seal_password_mismatch"));
    }

    #[test]
    fn a_changed_byte_is_noticed(text in "[a-z]{0,80}", position in 0_usize..1000, replacement in "[A-Za-z0-9*~_-]") {
        let sealer = Sealer::new(PASSWORD).unwrap();
        let sealed = sealer.seal_text(&text).unwrap();
        let mut changed = sealed.expose().to_owned();
        // The suffix is no part of what is authenticated, and the password id is no part of the key.
        let position = position % (changed.len() - 2);
        changed.replace_range(position..=position, &replacement);
        prop_assume!(changed != sealed.expose());
        match sealer.unseal_text(&changed) {
            Err(_) => {}
            // The last digit of a base64 text can carry bits that mean nothing; it must not matter then.
            Ok(opened) => prop_assert_eq!(opened.text.expose(), &text),
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}", prefix in "(Fe26\\.2\\*|gAAAA|wos2\\.|\\{|AQ)?", suffix in "(~2|~1|)") {
        let cheap = [SealFormat::Fernet, SealFormat::AesGcm, SealFormat::RubyV7, SealFormat::RubyV6,
            SealFormat::Secretbox, SealFormat::Plain];
        let sealer = Sealer::new(PASSWORD).unwrap().accept(cheap);
        let _ = sealer.unseal(&format!("{prefix}{text}{suffix}"));
    }
}
