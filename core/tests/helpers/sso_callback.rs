//! The callback of a sign-in, as anybody could write it: what is read, what is refused, and as what.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use workos_kit::sso::{
    Callback, CallbackError, CallbackErrorCode, CallbackOptions, ConnectionSelector,
    GetAuthorizationUrlWithPkceParams, InitiatedBy, SignInFlow,
};
use workos_kit::{Error, WorkOS};

use crate::vectors;

const REDIRECT_URI: &str = "https://app.example.com/callback";

fn client() -> WorkOS {
    WorkOS::builder().api_key("sk_test").client_id("client_test").build().unwrap()
}

fn flow() -> SignInFlow {
    let selector = ConnectionSelector::Organization("org_01".to_owned());
    let params = GetAuthorizationUrlWithPkceParams::new(selector, REDIRECT_URI).return_to("/reports?page=2");
    client().sso().get_authorization_url_with_pkce(params).unwrap().flow
}

/// `code=… initiated_by=… return_to=…`, or `kind/code`.
fn outcome(callback: &str, flow: Option<&SignInFlow>, options: &CallbackOptions, now: Timestamp) -> String {
    let result = Callback::parse(callback).and_then(|callback| callback.accept(flow, options, now));
    match result {
        Ok(accepted) => {
            assert_eq!(accepted.code_verifier.is_some(), accepted.initiated_by == InitiatedBy::Application);
            let (code, return_to) = (accepted.code.expose().to_owned(), accepted.return_to);
            format!("code={code} {:?} {}", accepted.initiated_by, return_to.unwrap_or_default())
        }
        Err(error) => refusal(&error),
    }
}

fn refusal(error: &Error) -> String {
    format!("{}/{}", error.kind().as_str(), error.code().unwrap_or_default())
}

#[test]
fn callbacks_are_read_exactly() {
    const MALFORMED: &str = "invalid_request/callback_malformed";
    let long_code = format!("code={}", "a".repeat(8192));
    let many = format!("code=abc{}", "&x=1".repeat(40));
    // (why, callback, its code and state, or the error)
    let cases: &[(&str, &str, &str)] = &[
        ("a query", "code=abc&state=xyz", "abc xyz"),
        ("a query with its question mark", "?code=abc&state=xyz", "abc xyz"),
        ("a URL", "https://app.example.com/callback?code=abc&state=xyz", "abc xyz"),
        ("a path and query, as an HTTP request line has it", "/callback?code=abc&state=xyz", "abc xyz"),
        ("a custom scheme", "app.example:/callback?code=abc&state=xyz", "abc xyz"),
        ("a fragment is not part of it", "/callback?code=abc&state=xyz#code=other", "abc xyz"),
        ("a question mark inside a value", "state=a?b&code=abc", "abc a?b"),
        ("a slash and a colon inside a value", "state=https://x/&code=abc", "abc https://x/"),
        ("percent-encoding", "code=a%2Db&state=x%20y", "a-b x y"),
        ("plus is a blank", "code=abc&state=x+y", "abc x y"),
        ("parameters of others are ignored", "utm_source=mail&code=abc&utm_source=mail", "abc -"),
        ("an empty state is none", "code=abc&state=", "abc -"),
        ("empty pairs are ignored", "&&code=abc&&", "abc -"),
        ("an error", "error=access_denied&state=xyz", "access_denied xyz"),
        ("nothing", "", MALFORMED),
        ("a URL without a query", "https://app.example.com/callback", MALFORMED),
        ("only a path", "/callback", MALFORMED),
        ("only a state", "state=xyz", MALFORMED),
        ("the code in the fragment", "/callback#code=abc&state=xyz", MALFORMED),
        ("both a code and an error", "code=abc&error=access_denied&state=xyz", MALFORMED),
        ("two codes", "code=abc&code=def&state=xyz", MALFORMED),
        ("two codes, one by encoding its name", "code=abc&c%6Fde=def&state=xyz", MALFORMED),
        ("two equal codes", "code=abc&code=abc", MALFORMED),
        ("two states", "code=abc&state=xyz&state=xyz", MALFORMED),
        ("two errors", "error=access_denied&error=server_error", MALFORMED),
        ("an empty code", "code=&state=xyz", MALFORMED),
        ("an empty error", "error=&state=xyz", MALFORMED),
        ("a code with a line break", "code=a%0Ab&state=xyz", MALFORMED),
        ("a code with a blank", "code=a%20b&state=xyz", MALFORMED),
        ("a code that is not ASCII", "code=%C3%A9&state=xyz", MALFORMED),
        ("a code that is not UTF-8", "code=%FF&state=xyz", MALFORMED),
        ("names are case-sensitive", "Code=abc&State=xyz", MALFORMED),
        ("too long", &long_code, MALFORMED),
        ("too many parameters", &many, MALFORMED),
    ];
    vectors::run(
        cases,
        |(why, ..)| (*why).to_owned(),
        |(_, callback, expected)| {
            let actual = match Callback::parse(callback) {
                Ok(callback) => {
                    let outcome = match &callback.outcome {
                        Ok(code) => code.expose().to_owned(),
                        Err(error) => error.code.to_string(),
                    };
                    format!("{outcome} {}", callback.state.as_ref().map_or("-", |state| state.expose()))
                }
                Err(error) => refusal(&error),
            };
            vectors::same(&actual.as_str(), expected)
        },
    );
}

#[test]
fn callbacks_are_checked_against_the_flow() {
    let (flow, another) = (flow(), flow());
    let state = flow.state.expose();
    let forged = another.state.expose();
    let shorter = &state[..state.len() - 1];
    let strict = CallbackOptions::default();
    let open = CallbackOptions::default().allow_idp_initiated(true);
    let (soon, late) = (SignedDuration::from_secs(30), SignedDuration::from_secs(601));
    let before = SignedDuration::from_secs(-30);
    let long = CallbackOptions::default().max_flow_age(Duration::from_secs(3600));
    // (why, callback, the browser has a flow, options, time since the start, outcome)
    let cases = [
        (
            "the sign-in of this browser",
            format!("code=abc&state={state}"),
            true,
            &strict,
            soon,
            "code=abc Application /reports?page=2",
        ),
        (
            "a forged state",
            format!("code=abc&state={forged}"),
            true,
            &strict,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        (
            "a shortened state",
            format!("code=abc&state={shorter}"),
            true,
            &strict,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        (
            "a state in other case",
            format!("code=abc&state={}", state.to_uppercase()),
            true,
            &strict,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        (
            "a lengthened state",
            format!("code=abc&state={state}A"),
            true,
            &strict,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        ("a missing state", "code=abc".to_owned(), true, &strict, soon, "signature_mismatch/state_mismatch"),
        (
            "an empty state",
            "code=abc&state=".to_owned(),
            true,
            &strict,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        (
            "a state for a browser that started nothing",
            format!("code=abc&state={state}"),
            false,
            &strict,
            soon,
            "signature_mismatch/flow_missing",
        ),
        (
            "the same, though unsolicited sign-ins are allowed",
            format!("code=abc&state={state}"),
            false,
            &open,
            soon,
            "signature_mismatch/flow_missing",
        ),
        (
            "a forged state, though unsolicited sign-ins are allowed",
            format!("code=abc&state={forged}"),
            true,
            &open,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        (
            "an unsolicited sign-in",
            "code=abc".to_owned(),
            false,
            &strict,
            soon,
            "permission/idp_initiated_not_allowed",
        ),
        (
            "an unsolicited sign-in, allowed",
            "code=abc".to_owned(),
            false,
            &open,
            soon,
            "code=abc IdentityProvider ",
        ),
        (
            "an unsolicited sign-in beside a forgotten flow, allowed",
            "code=abc".to_owned(),
            true,
            &open,
            soon,
            "code=abc IdentityProvider ",
        ),
        (
            "a sign-in that took too long",
            format!("code=abc&state={state}"),
            true,
            &strict,
            late,
            "session_expired/flow_expired",
        ),
        (
            "the same within the application's own limit",
            format!("code=abc&state={state}"),
            true,
            &long,
            late,
            "code=abc Application /reports?page=2",
        ),
        (
            "a clock that went back",
            format!("code=abc&state={state}"),
            true,
            &strict,
            before,
            "code=abc Application /reports?page=2",
        ),
        (
            "a denied sign-in",
            format!("error=access_denied&state={state}"),
            true,
            &strict,
            soon,
            "permission/access_denied",
        ),
        (
            "a forged denial",
            format!("error=access_denied&state={forged}"),
            true,
            &strict,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        (
            "a denial without a state",
            "error=access_denied".to_owned(),
            true,
            &strict,
            soon,
            "signature_mismatch/state_mismatch",
        ),
        (
            "a denied unsolicited sign-in",
            "error=access_denied".to_owned(),
            false,
            &open,
            soon,
            "permission/access_denied",
        ),
        (
            "unsolicited sign-in is off for the connection",
            "error=idp_initiated_sso_disabled".to_owned(),
            false,
            &strict,
            soon,
            "permission/idp_initiated_sso_disabled",
        ),
    ];
    vectors::run(
        &cases,
        |case| case.0.to_owned(),
        |(_, callback, has_flow, options, elapsed, expected)| {
            let now = flow.created_at + *elapsed;
            vectors::same(&outcome(callback, has_flow.then_some(&flow), options, now).as_str(), expected)
        },
    );
}

#[test]
fn every_documented_error_has_a_kind() {
    let flow = flow();
    let cases = [
        ("access_denied", "permission"),
        ("ambiguous_connection_selector", "invalid_request"),
        ("connection_domain_invalid", "invalid_request"),
        ("connection_invalid", "invalid_request"),
        ("connection_strategy_invalid", "invalid_request"),
        ("connection_unlinked", "invalid_request"),
        ("domain_connection_selector_not_allowed", "invalid_request"),
        ("idp_initiated_sso_disabled", "permission"),
        ("invalid_connection_selector", "invalid_request"),
        ("organization_invalid", "invalid_request"),
        ("oauth_failed", "unavailable"),
        ("profile_not_allowed_outside_organization", "permission"),
        ("server_error", "unavailable"),
        ("signin_consent_denied", "permission"),
        ("invalid_request", "invalid_request"),
        ("invalid_scope", "invalid_request"),
        ("temporarily_unavailable", "unavailable"),
        ("unauthorized_client", "invalid_request"),
        ("unsupported_response_type", "invalid_request"),
        ("a_code_of_next_year", "permission"),
    ];
    vectors::run(
        &cases,
        |(code, _)| (*code).to_owned(),
        |(code, kind)| {
            let callback = format!("error={code}&error_description=As+it+is&state={}", flow.state.expose());
            let callback = Callback::parse(&callback).map_err(|error| error.to_string())?;
            let error =
                callback.accept(Some(&flow), &CallbackOptions::default(), flow.created_at).unwrap_err();
            vectors::same(&refusal(&error), &format!("{kind}/{code}"))?;
            vectors::same(&error.to_string().contains("As it is"), &true)?;
            let cause = CallbackError::of(&error).ok_or("the callback error is gone")?;
            vectors::same(&cause.code.as_str(), code)?;
            let known = !matches!(cause.code, CallbackErrorCode::Other(_));
            vectors::same(&known, &(*code != "a_code_of_next_year"))
        },
    );
}

#[test]
fn a_disabled_unsolicited_sign_in_says_where_to_start_again() {
    let callback = "/callback?error=idp_initiated_sso_disabled&connection_id=conn_01&organization_id=org_01";
    let error = Callback::parse(callback)
        .unwrap()
        .accept(None, &CallbackOptions::default(), Timestamp::now())
        .unwrap_err();
    let cause = CallbackError::of(&error).unwrap();
    assert_eq!(cause.code, CallbackErrorCode::IdpInitiatedSsoDisabled);
    assert_eq!(cause.connection_id.as_deref(), Some("conn_01"));
    assert_eq!(cause.organization_id.as_deref(), Some("org_01"));
}

#[test]
fn an_attackers_description_stays_one_bounded_line() {
    let text = format!("error=access_denied&error_description=a%0D%0Ab%1B[31mc%00{}", "d".repeat(5000));
    let error = Callback::parse(&text).unwrap().outcome.unwrap_err();
    let description = error.description.unwrap();
    assert!(description.starts_with("ab[31mcddd"), "{description:?}");
    assert_eq!(description.chars().count(), 500);
    let error = Callback::parse(&format!("error={}", "e%0A".repeat(1000))).unwrap().outcome.unwrap_err();
    assert_eq!(error.code.as_str(), "e".repeat(100));
}

#[test]
fn nothing_secret_is_shown() {
    let flow = flow();
    let callback = Callback::parse(&format!("code=abc123&state={}", flow.state.expose())).unwrap();
    let shown = format!("{callback:?} {flow:?}");
    for secret in ["abc123", flow.state.expose(), flow.code_verifier.expose()] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let accepted = callback.accept(Some(&flow), &CallbackOptions::default(), flow.created_at).unwrap();
    assert!(!format!("{accepted:?}").contains("abc123"));
}

proptest! {
    #[test]
    fn any_callback_is_refused_without_a_panic(callback in "\\PC{0,200}") {
        let flow = flow();
        let options = CallbackOptions::default();
        let result = Callback::parse(&callback).and_then(|read| read.accept(Some(&flow), &options, flow.created_at));
        prop_assert!(result.is_err());
    }

    #[test]
    fn any_parameters_are_refused_without_the_state(
        code in "[A-Za-z0-9]{1,40}",
        state in "[A-Za-z0-9_-]{0,60}",
        more in "(&[a-z_]{1,10}=[ -~]{0,10}){0,5}",
    ) {
        let flow = flow();
        let options = CallbackOptions::default().allow_idp_initiated(true);
        let callback = format!("/callback?code={code}&state=x{state}{more}");
        let result = Callback::parse(&callback).and_then(|read| read.accept(Some(&flow), &options, flow.created_at));
        prop_assert!(result.is_err());
    }
}
