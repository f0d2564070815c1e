//! Finding the body that was signed in one that was changed.

use serde_json::Value;

/// How a body was changed, if undoing it makes `fits` true.
pub(super) fn original(body: &[u8], fits: impl Fn(&[u8]) -> bool) -> Option<&'static str> {
    let text = std::str::from_utf8(body).ok()?;
    let without_mark = text.trim_start_matches('\u{feff}');
    let compact = compacted(without_mark);
    let unescaped = unescaped(&compact);
    let inner = serde_json::from_str::<String>(without_mark.trim()).unwrap_or_default();
    let candidates: [(&str, String); 9] = [
        ("it has a byte order mark in front", without_mark.to_owned()),
        ("it has blanks or line breaks around it", text.trim().to_owned()),
        ("it lacks the line break at its end", format!("{text}\n")),
        ("its line breaks were changed", text.replace("\r\n", "\n")),
        ("it was encoded as JSON twice", inner),
        ("it was parsed and written again with other blanks", compact),
        ("it was parsed and written again with letters escaped as \\u", unescaped.clone()),
        ("it was parsed and written again with slashes escaped", unescaped.replace("\\/", "/")),
        ("it was parsed and written again with its members in another order", sorted(without_mark)),
    ];
    candidates
        .into_iter()
        .find(|(_, candidate)| candidate != text && fits(candidate.as_bytes()))
        .map(|(how, _)| how)
}

/// JSON without blanks outside of texts. Anything else comes out as nonsense, which fits nothing.
fn compacted(json: &str) -> String {
    let mut compact = String::with_capacity(json.len());
    let (mut is_text, mut is_escaped) = (false, false);
    for letter in json.chars() {
        if is_text {
            is_text = letter != '"' || is_escaped;
            is_escaped = letter == '\\' && !is_escaped;
        } else if letter.is_ascii_whitespace() {
            continue;
        } else {
            is_text = letter == '"';
        }
        compact.push(letter);
    }
    compact
}

/// JSON with `\u` escapes of letters beyond ASCII undone, as WorkOS writes it.
fn unescaped(json: &str) -> String {
    let mut plain = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(position) = rest.find('\\') {
        plain.push_str(&rest[..position]);
        rest = &rest[position..];
        match escaped_letter(rest) {
            Some((letter, length)) => {
                plain.push(letter);
                rest = &rest[length..];
            }
            None => {
                // An escape that stays, with the character after it: `\\u00e9` is none of a letter.
                let length = rest.char_indices().nth(2).map_or(rest.len(), |(index, _)| index);
                plain.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// The letter beyond ASCII that a text begins with as `\u`, and the length of that.
fn escaped_letter(text: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(0)?;
    let units = [first, unit(6).unwrap_or_default()];
    let letter = char::decode_utf16(units).next()?.ok()?;
    (!letter.is_ascii()).then_some((letter, if letter.len_utf16() == 2 { 12 } else { 6 }))
}

/// JSON with its members sorted and without blanks, as some libraries write it.
fn sorted(json: &str) -> String {
    serde_json::from_str::<Value>(json).map(|value| value.to_string()).unwrap_or_default()
}
