//! Proof Key for Code Exchange.

use workos_kit::pkce::CodeVerifier;

use crate::failure::Outcome;

/// Makes a random code verifier of a length.
#[uniffi::export]
pub fn make_code_verifier(length: u32) -> Outcome<String> {
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    Ok(CodeVerifier::generate_with_length(length)?.expose().to_owned())
}

/// The S256 challenge of a code verifier, if that has the form it must have.
#[uniffi::export]
pub fn make_code_challenge(verifier: String) -> Outcome<String> {
    Ok(CodeVerifier::new(verifier)?.code_challenge())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_is_checked_and_the_challenge_is_the_one_of_rfc_7636() {
        assert_eq!(make_code_verifier(64).unwrap().len(), 64);
        assert_eq!(make_code_verifier(42).unwrap_err().failure().kind, "invalid_request");
        let challenge = make_code_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned());
        assert_eq!(challenge.unwrap(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn every_vector_is_as_in_all_languages() {
        for case in crate::testing::vectors("pkce") {
            let (input, expect) = (&case["input"], &case["expect"]);
            let outcome = match (input["code_verifier"].as_str(), input["length"].as_u64()) {
                (Some(verifier), _) => make_code_challenge(verifier.to_owned()),
                (None, Some(length)) => make_code_verifier(u32::try_from(length).unwrap()),
                (None, None) => panic!("{} asks for nothing", case["name"]),
            };
            match outcome {
                Ok(challenge) if expect["code_challenge"].is_string() => {
                    assert_eq!(expect["code_challenge"], challenge, "{}", case["name"]);
                }
                Ok(_) => assert!(expect["error"].is_null(), "{}", case["name"]),
                Err(error) => {
                    let code = error.failure().code.clone().unwrap();
                    assert_eq!(expect["error"]["code"], code, "{}", case["name"]);
                }
            }
        }
    }
}
