//! The grammar of the `WorkOS-Signature` header: comma separated `name=value` parts, of which `t` (when the
//! delivery was signed, in milliseconds since the Unix epoch) and `v1` (an HMAC-SHA256 in hexadecimal) count.
//!
//! Order and blanks carry no meaning, unknown parts are left for later versions of the scheme, and several
//! `v1` parts may appear while the sender rotates a secret. Everything else that is not exact is refused: an
//! attacker writes this text.

use hex_simd::AsOut as _;
use memchr::memchr_iter;

/// Longer headers are refused unread. A genuine one has about 90 bytes.
const MAX_LENGTH: usize = 2048;
/// Headers with more parts are refused: each `v1` costs a comparison.
const MAX_PARTS: usize = 16;
/// Digits of a timestamp; 15 digits of milliseconds reach past the year 30,000 and fit an `i64`.
const MAX_TIMESTAMP_DIGITS: usize = 15;

/// What a signature header says, before anything is believed.
#[derive(Debug)]
pub(super) struct SignatureHeader<'a> {
    /// The timestamp exactly as written, because these bytes were signed.
    pub(super) timestamp: &'a [u8],
    /// The same in milliseconds since the Unix epoch.
    pub(super) timestamp_ms: i64,
    signatures: [[u8; 32]; MAX_PARTS],
    signature_count: usize,
}

impl<'a> SignatureHeader<'a> {
    /// Reads a header; the error says what is wrong with it, in words for a developer.
    pub(super) fn parse(header: &'a [u8]) -> Result<Self, &'static str> {
        if header.len() > MAX_LENGTH {
            return Err("it is longer than 2048 bytes");
        }
        let mut timestamp = None;
        let mut signatures = [[0; 32]; MAX_PARTS];
        let mut signature_count = 0;
        for (index, part) in parts(header).enumerate() {
            if index == MAX_PARTS {
                return Err("it has more than 16 parts");
            }
            let equals =
                part.iter().position(|&byte| byte == b'=').ok_or("a part of it is not name=value")?;
            let (name, value) = (trim(&part[..equals]), trim(&part[equals + 1..]));
            match name {
                b"t" => {
                    let earlier = timestamp.replace(value);
                    if earlier.is_some() {
                        return Err("it has more than one timestamp (`t`)");
                    }
                }
                b"v1" => {
                    signatures[signature_count] =
                        decode_hex(value).ok_or("a signature (`v1`) in it is not 64 hexadecimal digits")?;
                    signature_count += 1;
                }
                _ => {}
            }
        }
        let timestamp = timestamp.ok_or("it has no timestamp (`t`)")?;
        let timestamp_ms =
            parse_timestamp(timestamp).ok_or("its timestamp (`t`) is not a number of milliseconds")?;
        if signature_count == 0 {
            return Err("it has no signature (`v1`)");
        }
        Ok(Self { timestamp, timestamp_ms, signatures, signature_count })
    }

    /// The signatures offered, one or more.
    pub(super) fn signatures(&self) -> &[[u8; 32]] {
        &self.signatures[..self.signature_count]
    }
}

/// What is between the commas. Looking at one byte after the other would take a tenth of the time of the HMAC.
fn parts(header: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut start = 0;
    memchr_iter(b',', header).chain([header.len()]).map(move |end| {
        let part = &header[start..end];
        start = end + 1;
        part
    })
}

fn trim(text: &[u8]) -> &[u8] {
    text.trim_ascii()
}

/// Only ASCII digits: no sign, no exponent, no fraction, and so no `NaN` or infinity.
fn parse_timestamp(text: &[u8]) -> Option<i64> {
    if text.is_empty() || text.len() > MAX_TIMESTAMP_DIGITS {
        return None;
    }
    text.iter()
        .try_fold(0_i64, |value, &byte| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0')))
}

/// 32 bytes from exactly 64 hexadecimal digits of either case. A signature is not a secret of the receiver, so
/// this need not run in constant time; the comparison of the decoded bytes must, and does.
fn decode_hex(text: &[u8]) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    (text.len() == 64 && hex_simd::decode(text, bytes.as_mut_slice().as_out()).is_ok()).then_some(bytes)
}
