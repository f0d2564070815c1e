//! Names of the API in the casing of each language.
//!
//! A language is data: casing per kind of name, reserved words and how they are escaped. Names that collide after
//! casing are problems, never silently renumbered.

use std::collections::HashMap;

use crate::problem::{Place, Problems};

/// Casing of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// `list_users`.
    Snake,
    /// `ListUsers`.
    Pascal,
    /// `listUsers`.
    Camel,
    /// `LIST_USERS`.
    Screaming,
}

/// How a language writes names.
#[derive(Debug)]
pub(crate) struct Language {
    /// Methods and functions.
    pub method: Case,
    /// Members and parameters.
    pub field: Case,
    /// Values of an enum.
    pub variant: Case,
    /// Words that cannot be names of members, parameters or methods.
    pub reserved: &'static [&'static str],
    /// Words that cannot be names even when they are escaped.
    pub impossible: &'static [&'static str],
    /// What is done with reserved words.
    pub escape: fn(&str) -> String,
    /// Words that cannot be names of enum values, with what is written instead.
    pub reserved_variants: &'static [(&'static str, &'static str)],
}

/// Rust.
pub(crate) static RUST: Language = Language {
    method: Case::Snake,
    field: Case::Snake,
    variant: Case::Pascal,
    reserved: &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ],
    impossible: &["crate", "self", "Self", "super", "_"],
    escape: |name| format!("r#{name}"),
    // `Other` and `Unknown` hold the values that this version does not know.
    reserved_variants: &[("Self", "SelfValue"), ("Other", "OtherValue"), ("Unknown", "UnknownValue")],
};

/// TypeScript. Members and methods may have the name of any word of the language.
pub(crate) static TYPESCRIPT: Language = Language {
    method: Case::Camel,
    field: Case::Camel,
    variant: Case::Pascal,
    reserved: &[],
    impossible: &["constructor", "prototype", "then"],
    escape: str::to_owned,
    reserved_variants: &[],
};

/// Python.
pub(crate) static PYTHON: Language = Language {
    method: Case::Snake,
    field: Case::Snake,
    variant: Case::Snake,
    reserved: &[
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ],
    impossible: &["None", "True", "False", "self"],
    escape: |name| format!("{name}_"),
    reserved_variants: &[],
};

/// Swift.
pub(crate) static SWIFT: Language = Language {
    method: Case::Camel,
    field: Case::Camel,
    variant: Case::Camel,
    reserved: &[
        "as",
        "associatedtype",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "continue",
        "default",
        "defer",
        "deinit",
        "do",
        "else",
        "enum",
        "extension",
        "fallthrough",
        "false",
        "fileprivate",
        "for",
        "func",
        "guard",
        "if",
        "import",
        "in",
        "init",
        "inout",
        "internal",
        "is",
        "let",
        "nil",
        "operator",
        "precedencegroup",
        "private",
        "protocol",
        "public",
        "repeat",
        "rethrows",
        "return",
        "static",
        "struct",
        "subscript",
        "super",
        "switch",
        "throw",
        "throws",
        "true",
        "try",
        "typealias",
        "var",
        "where",
        "while",
    ],
    impossible: &["self", "Self", "Type", "_"],
    escape: |name| format!("`{name}`"),
    // `knownValues` and `rawValue` are what every enum has; `unknown` holds the forms that this version does not know.
    reserved_variants: &[
        ("knownValues", "knownValuesValue"),
        ("rawValue", "rawValueValue"),
        ("self", "selfValue"),
        ("unknown", "unknownValue"),
    ],
};

/// Kotlin.
pub(crate) static KOTLIN: Language = Language {
    method: Case::Camel,
    field: Case::Camel,
    variant: Case::Pascal,
    reserved: &[
        "as",
        "break",
        "class",
        "continue",
        "do",
        "else",
        "false",
        "for",
        "fun",
        "if",
        "in",
        "interface",
        "is",
        "null",
        "object",
        "package",
        "return",
        "super",
        "this",
        "throw",
        "true",
        "try",
        "typealias",
        "typeof",
        "val",
        "var",
        "when",
        "while",
    ],
    // `hashCode` and its like are functions; `class` is what Java makes of `getClass`.
    impossible: &["class", "_"],
    escape: |name| format!("`{name}`"),
    // `Unknown` holds the values that this version does not know.
    reserved_variants: &[
        ("Companion", "CompanionValue"),
        ("Serializer", "SerializerValue"),
        ("Unknown", "UnknownValue"),
    ],
};

impl Language {
    /// A member or parameter, escaped where the language reserves the word.
    pub(crate) fn field(&self, wire: &str) -> String {
        self.escaped(cased(wire, self.field))
    }

    /// A method, escaped where the language reserves the word.
    pub(crate) fn method(&self, wire: &str) -> String {
        self.escaped(cased(wire, self.method))
    }

    /// A value of an enum. Words keep their inner casing (`GitHubOAuth`), shouted words of a longer value do not
    /// (`AWS_KMS` is `AwsKms`), and a leading digit gets an `N` (`1_MONTH` is `N1Month`).
    pub(crate) fn variant(&self, wire: &str) -> String {
        let parts: Vec<&str> =
            wire.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
        let mut name = String::new();
        for part in &parts {
            let shouted = parts.len() > 1 && part.chars().all(|c| !c.is_ascii_lowercase());
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            if digit(name.chars().last()) && digit(part.chars().next()) {
                name.push('_');
            }
            name.push_str(&capitalized(part, shouted));
        }
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, 'N');
        }
        if self.variant == Case::Camel {
            name = lower_first_word(&name);
        }
        match self.reserved_variants.iter().find(|(word, _)| *word == name) {
            Some((_, instead)) => (*instead).to_owned(),
            None if self.variant == Case::Camel => self.escaped(name),
            None => name,
        }
    }

    fn escaped(&self, name: String) -> String {
        if self.reserved.contains(&name.as_str()) { (self.escape)(&name) } else { name }
    }
}

/// Puts a wire name into a casing. Words end at signs, and where a capital follows a small letter.
pub(crate) fn cased(wire: &str, case: Case) -> String {
    let words = words(wire);
    match case {
        Case::Snake => words.join("_"),
        Case::Screaming => words.join("_").to_ascii_uppercase(),
        Case::Pascal => words.iter().map(|word| capitalized(word, false)).collect(),
        Case::Camel => uncapitalized(&words.iter().map(|word| capitalized(word, false)).collect::<String>()),
    }
}

/// Names of one scope of a language: a second occurrence is a problem.
#[derive(Debug)]
pub(crate) struct Scope {
    language: &'static Language,
    taken: HashMap<String, String>,
}

impl Scope {
    /// Without names.
    pub(crate) fn new(language: &'static Language) -> Self {
        Self { language, taken: HashMap::new() }
    }

    /// Takes a name; `wire` is what it stands for.
    pub(crate) fn take(&mut self, name: &str, wire: &str, place: &Place, problems: &mut Problems) {
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            problems.add(place, format!("`{wire}` gives no usable name"));
        } else if self.language.impossible.contains(&name) {
            problems.add(place, format!("`{wire}` cannot be a name"));
        } else if let Some(other) = self.taken.insert(name.to_owned(), wire.to_owned()) {
            problems.add(place, format!("`{other}` and `{wire}` both become `{name}`"));
        }
    }
}

fn words(wire: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    for c in wire.chars() {
        if c.is_ascii_alphanumeric() {
            let starts =
                !previous.is_ascii_alphanumeric() || previous.is_ascii_lowercase() && c.is_ascii_uppercase();
            match words.last_mut() {
                Some(word) if !starts => word.push(c.to_ascii_lowercase()),
                _ => words.push(c.to_ascii_lowercase().to_string()),
            }
        }
        previous = c;
    }
    words
}

fn capitalized(word: &str, lower_rest: bool) -> String {
    let mut chars = word.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let rest = if lower_rest { chars.as_str().to_ascii_lowercase() } else { chars.as_str().to_owned() };
    format!("{}{rest}", first.to_ascii_uppercase())
}

fn uncapitalized(word: &str) -> String {
    let mut chars = word.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    format!("{}{}", first.to_ascii_lowercase(), chars.as_str())
}

/// Lowers the first word of a name: `GitHubOAuth` becomes `gitHubOAuth`, `ADFSSAML` becomes `adfssaml`, `AWSKms`
/// becomes `awsKms`.
fn lower_first_word(name: &str) -> String {
    let capitals = name.chars().take_while(char::is_ascii_uppercase).count();
    let goes_on = name[capitals..].starts_with(|c: char| c.is_ascii_lowercase());
    let lowered = if goes_on { capitals.saturating_sub(1).max(1) } else { capitals };
    name[..lowered].to_ascii_lowercase() + &name[lowered..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_follow_words() {
        for (wire, snake, pascal) in [
            ("list_users", "list_users", "ListUsers"),
            ("containerId", "container_id", "ContainerId"),
            ("x5t#S256", "x5t_s256", "X5tS256"),
            ("updatedAfter", "updated_after", "UpdatedAfter"),
            ("user.created", "user_created", "UserCreated"),
        ] {
            assert_eq!(cased(wire, Case::Snake), snake);
            assert_eq!(cased(wire, Case::Pascal), pascal);
        }
        assert_eq!(cased("sso.get_profile", Case::Screaming), "SSO_GET_PROFILE");
        assert_eq!(cased("list_users", Case::Camel), "listUsers");
    }

    #[test]
    fn variants_keep_brand_casing() {
        for (wire, name) in [
            ("GitHubOAuth", "GitHubOAuth"),
            ("ADFSSAML", "ADFSSAML"),
            ("AWS_KMS", "AwsKms"),
            ("SMS_OTP", "SmsOtp"),
            ("okta scim v2.0", "OktaScimV2_0"),
            ("1_MONTH", "N1Month"),
            ("widgets:users-table:manage", "WidgetsUsersTableManage"),
            ("Other", "OtherValue"),
            ("no", "No"),
        ] {
            assert_eq!(RUST.variant(wire), name);
        }
    }

    #[test]
    fn variants_in_camel_case_start_with_a_lowered_word() {
        for (wire, name) in [
            ("GitHubOAuth", "gitHubOAuth"),
            ("ADFSSAML", "adfssaml"),
            ("AWS_KMS", "awsKms"),
            ("1_MONTH", "n1Month"),
            ("in", "`in`"),
            ("unknown", "unknownValue"),
        ] {
            assert_eq!(SWIFT.variant(wire), name);
        }
    }

    #[test]
    fn reserved_words_are_escaped() {
        assert_eq!(RUST.field("type"), "r#type");
        assert_eq!(RUST.field("use"), "r#use");
        assert_eq!(RUST.method("match"), "r#match");
        assert_eq!(RUST.field("name"), "name");
    }
}
