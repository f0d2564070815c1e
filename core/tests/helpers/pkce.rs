//! Code verifiers and challenges: the vectors of `tests/vectors/pkce.json`, and randomness.

use std::collections::HashSet;

use proptest::prelude::*;
use workos_kit::Error;
use workos_kit::pkce::{CodeVerifier, Pkce, generate_code_challenge, generate_code_verifier};

use crate::vectors;

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Input {
    Verifier { code_verifier: String },
    Length { length: usize },
}

#[derive(Debug, PartialEq, serde::Deserialize)]
#[serde(untagged)]
enum Expect {
    Challenge { code_challenge: String, code_challenge_method: String },
    Length { length: usize },
    Refused { error: vectors::ExpectedError },
}

#[test]
fn vectors_hold() {
    let cases = vectors::load::<Input, Expect>("pkce.json");
    vectors::run(
        &cases,
        |case| format!("{}: {}", case.name, case.why),
        |case| {
            let result = match &case.input {
                Input::Verifier { code_verifier } => {
                    CodeVerifier::new(code_verifier.as_str()).map(|verifier| Expect::Challenge {
                        code_challenge: verifier.code_challenge(),
                        code_challenge_method: "S256".to_owned(),
                    })
                }
                Input::Length { length } => Pkce::generate_with_length(*length)
                    .map(|pkce| Expect::Length { length: pkce.code_verifier.expose().len() }),
            };
            vectors::same(&result.unwrap_or_else(refused), &case.expect)
        },
    );
}

fn refused(error: Error) -> Expect {
    let error = vectors::ExpectedError {
        kind: error.kind().as_str().to_owned(),
        code: error.code().unwrap_or_default().to_owned(),
    };
    Expect::Refused { error }
}

#[test]
fn a_generated_pair_belongs_together() {
    let pkce = Pkce::generate().unwrap();
    assert_eq!(pkce.code_verifier.expose().len(), 43);
    assert_eq!(pkce.code_challenge, generate_code_challenge(&pkce.code_verifier));
    assert_eq!(pkce.code_challenge.len(), 43);
    assert_eq!(pkce.code_challenge_method, "S256");
}

#[test]
fn generated_verifiers_differ() {
    let verifiers: HashSet<String> =
        (0..1000).map(|_| generate_code_verifier(43).unwrap().expose().to_owned()).collect();
    assert_eq!(verifiers.len(), 1000);
    let letters: HashSet<char> = verifiers.iter().flat_map(|verifier| verifier.chars()).collect();
    assert_eq!(letters.len(), 64, "all letters of base64url occur");
}

#[test]
fn a_verifier_is_not_shown() {
    let pkce = Pkce::generate().unwrap();
    let shown = format!("{pkce:?}");
    assert!(!shown.contains(pkce.code_verifier.expose()), "{shown}");
    let refused = CodeVerifier::new("secret value that is too short").unwrap_err();
    let shown = format!("{refused} {refused:?}");
    assert!(!shown.contains("secret value"), "{shown}");
}

proptest! {
    #[test]
    fn every_length_in_range_is_made_and_read_back(length in 43_usize..=128) {
        let verifier = CodeVerifier::generate_with_length(length).unwrap();
        prop_assert_eq!(verifier.expose().len(), length);
        prop_assert_eq!(CodeVerifier::new(verifier.expose()).unwrap(), verifier);
    }

    #[test]
    fn only_the_alphabet_of_the_rfc_is_taken(text in "[A-Za-z0-9._~-]{41,130}|[A-Za-z0-9._~-]{43}\\PC[A-Za-z0-9._~-]{0,9}") {
        let allowed = |character: char| character.is_ascii_alphanumeric() || "-._~".contains(character);
        let fits = (43..=128).contains(&text.len()) && text.chars().all(allowed);
        prop_assert_eq!(CodeVerifier::new(text.as_str()).is_ok(), fits);
    }
}
