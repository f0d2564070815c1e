//! Codes of authenticator apps (RFC 6238): SHA-1, 6 digits, steps of 30 seconds, the only parameters that every
//! app understands.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use qrcode::{Color, QrCode};
use totp_rs::{Builder, Secret, Totp};

use crate::random::Random;

/// Edge of a module of a QR code, in pixels.
const SCALE: usize = 4;
/// Blank modules around a QR code (ISO/IEC 18004 asks for four).
const QUIET_ZONE: usize = 4;

/// A new secret in Base32, of the 160 bits that RFC 4226 recommends.
pub(super) fn new_secret(random: &mut Random) -> String {
    Secret::new_stack(random.bytes()).to_base32()
}

/// A secret in Base32 as [`new_secret`] writes it, if it is one. People write it in groups, in lower case, and
/// with padding.
pub(super) fn read_secret(text: &str) -> Option<String> {
    let compact: String = text.chars().filter(|character| !matches!(character, ' ' | '-' | '=')).collect();
    let secret = Secret::try_from_base32(compact.to_uppercase()).ok()?;
    if secret.as_bytes().is_empty() { None } else { Some(secret.to_base32()) }
}

/// The code that an app shows at `now`; none for a secret that is no Base32.
pub(super) fn code_at(secret: &str, now: Timestamp) -> Option<String> {
    Some(calculator(secret, "", "")?.generate(seconds(now)).to_string())
}

/// Whether `code` is the one of `now`, or of the step before or after: clocks differ, and people are slow.
pub(super) fn fits(secret: &str, code: &str, now: Timestamp) -> bool {
    calculator(secret, "", "").is_some_and(|totp| totp.check(code, seconds(now)).is_some())
}

/// The `otpauth` URI that sets an app up.
pub(super) fn uri(secret: &str, issuer: &str, user: &str) -> Option<String> {
    calculator(secret, issuer, user)?.to_url().ok()
}

/// Text as a QR code: a PNG image in a data URI. None if it is too long for one.
pub(super) fn qr_code(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    let modules = code.to_colors();
    let size = code.width() + 2 * QUIET_ZONE;
    let is_dark = |row: usize, column: usize| {
        let inside = |position: usize| position.checked_sub(QUIET_ZONE).filter(|place| *place < code.width());
        let place = inside(row).zip(inside(column)).map(|(row, column)| row * code.width() + column);
        place.and_then(|place| modules.get(place)) == Some(&Color::Dark)
    };
    let edge = size * SCALE;
    let mut pixels = vec![u8::MAX; edge * edge];
    for (place, pixel) in pixels.iter_mut().enumerate() {
        if is_dark(place / edge / SCALE, place % edge / SCALE) {
            *pixel = 0;
        }
    }
    let mut image = Vec::new();
    let edge = u32::try_from(edge).ok()?;
    let mut encoder = png::Encoder::new(&mut image, edge, edge);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&pixels).ok()?;
    writer.finish().ok()?;
    Some(format!("data:image/png;base64,{}", STANDARD.encode(image)))
}

/// The secrets of other systems that are taken over can be shorter than the RFC has it.
fn calculator(secret: &str, issuer: &str, user: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    let issuer = Some(issuer).filter(|issuer| !issuer.is_empty());
    Some(Builder::new().with_secret(secret).with_issuer(issuer).with_account_name(user).build_noncompliant())
}

/// Time before 1970 has no codes of its own.
fn seconds(instant: Timestamp) -> u64 {
    u64::try_from(instant.as_second()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of the test vectors of RFC 6238, "12345678901234567890".
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six of the eight digits.
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_at(SECRET, at(second)).as_deref(), Some(code), "at {second}");
        }
    }

    #[test]
    fn neighbouring_steps_are_accepted_and_no_others() {
        let code = code_at(SECRET, at(3000)).unwrap();
        for (second, expected) in [(2969, false), (2970, true), (3000, true), (3059, true), (3060, false)] {
            assert_eq!(fits(SECRET, &code, at(second)), expected, "at {second}");
        }
        assert!(!fits(SECRET, "", at(3000)) && !fits(SECRET, &code[1..], at(3000)));
    }

    #[test]
    fn secrets_are_read_as_people_write_them() {
        assert_eq!(read_secret("gezd gnbv GY3T-QOJQ gezdgnbvgy3tqojq").as_deref(), Some(SECRET));
        assert_eq!(read_secret("MFRGG===").as_deref(), Some("MFRGG"));
        assert!(read_secret("").is_none() && read_secret("1890").is_none());
        assert_eq!(read_secret(&new_secret(&mut Random::new(1))).unwrap().len(), 32);
    }

    #[test]
    fn the_uri_says_who_and_what() {
        let uri = url::Url::parse(&uri(SECRET, "Acme & Co", "ada+1@acme.com").unwrap()).unwrap();
        assert_eq!((uri.scheme(), uri.host_str()), ("otpauth", Some("totp")));
        assert_eq!(uri.path(), "/Acme%20%26%20Co:ada%2B1%40acme.com");
        let value = |name: &str| uri.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value);
        assert_eq!(value("secret").as_deref(), Some(SECRET));
        assert_eq!(value("issuer").as_deref(), Some("Acme & Co"));
    }

    #[test]
    fn the_qr_code_is_a_picture_of_its_modules() {
        let text = "otpauth://totp/a?secret=MFRGG";
        let uri = qr_code(text).unwrap();
        let image = STANDARD.decode(uri.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(image)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        let expected = QrCode::new(text).unwrap();
        let edge = (expected.width() + 2 * QUIET_ZONE) * SCALE;
        assert_eq!((frame.width as usize, frame.height as usize), (edge, edge));
        let dark = |row: usize, column: usize| pixels[row * edge + column] == 0;
        assert!((0..edge).all(|place| !dark(0, place) && !dark(place, edge - 1)), "the margin is blank");
        for row in 0..expected.width() {
            for column in 0..expected.width() {
                let pixel = |module: usize| (module + QUIET_ZONE) * SCALE + SCALE / 2;
                let module = expected[(column, row)] == Color::Dark;
                assert_eq!(dark(pixel(row), pixel(column)), module, "module {row}, {column}");
            }
        }
        assert_eq!(qr_code(&"x".repeat(5000)), None);
    }
}
