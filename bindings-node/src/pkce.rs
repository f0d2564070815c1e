//! Proof Key for Code Exchange.

use napi::bindgen_prelude::Either;
use napi_derive::napi;
use workos_kit::pkce::{CodeVerifier, generate_code_challenge, generate_code_verifier};

use crate::failure::Failure;

/// Makes a random code verifier of a length.
#[napi(catch_unwind, js_name = "generateCodeVerifier")]
pub fn code_verifier(length: u32) -> Either<String, Failure> {
    match generate_code_verifier(usize::try_from(length).unwrap_or(usize::MAX)) {
        Ok(verifier) => Either::A(verifier.expose().to_owned()),
        Err(error) => Either::B(error.into()),
    }
}

/// The S256 challenge of a code verifier, if that has the form it must have.
#[napi(catch_unwind, js_name = "generateCodeChallenge")]
pub fn code_challenge(verifier: String) -> Either<String, Failure> {
    match CodeVerifier::new(verifier) {
        Ok(verifier) => Either::A(generate_code_challenge(&verifier)),
        Err(error) => Either::B(error.into()),
    }
}
