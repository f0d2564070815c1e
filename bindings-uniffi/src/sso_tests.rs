use serde_json::Value;
use workos_emulator::Browser;

use super::*;
use crate::{
    testing::{block_on, client, emulator},
    time::milliseconds,
};

const CALLBACK: &str = "http://127.0.0.1:9/callback";

fn settings() -> SignInSettings {
    SignInSettings {
        connection: Some("conn_01ACME".to_owned()),
        redirect_uri: CALLBACK.to_owned(),
        return_to: Some("/reports".to_owned()),
        ..SignInSettings::default()
    }
}

#[test]
fn a_user_signs_in_through_a_connection_and_out_again() {
    block_on(async {
        let emulator = emulator().await;
        let client = client(&emulator);
        let start = client.start_sign_in(settings()).unwrap();
        check_flow(&start.flow).unwrap();
        let state = parse_callback(&start.url).unwrap_err();
        assert_eq!(state.failure().code.as_deref(), Some("callback_malformed"), "not a callback yet");
        let callback = Browser::new(CALLBACK).sign_in_as(&start.url, "ada@acme.com").await.unwrap();
        let signed_in = client
            .handle_callback(callback.clone(), Some(start.flow.clone()), CallbackSettings::default(), None)
            .await
            .unwrap();
        let response: Value = serde_json::from_slice(&signed_in.response).unwrap();
        assert_eq!(response["profile"]["email"], "ada@acme.com");
        assert!(response["access_token"].as_str().is_some_and(|token| !token.contains("redacted")));
        assert_eq!(signed_in.return_to.as_deref(), Some("/reports"));
        assert_eq!(signed_in.initiated_by, "application");
        assert!(!format!("{start:?}{signed_in:?}").contains(response["access_token"].as_str().unwrap()));
        let again = client
            .handle_callback(callback, Some(start.flow), CallbackSettings::default(), None)
            .await
            .unwrap_err();
        assert_eq!(again.failure().code.as_deref(), Some("invalid_grant"), "a code works once");
        let profile = response["profile"]["id"].as_str().unwrap().to_owned();
        let url = client.sso_logout_url(profile, None).await;
        // The emulator's connection may not support it; what crosses then is a failure with its code.
        match url {
            Ok(url) => assert!(url.contains("/sso/logout?token="), "{url}"),
            Err(error) => assert_eq!(error.failure().code.as_deref(), Some("connection_invalid")),
        }
    });
}

#[test]
fn callbacks_are_checked_without_network() {
    block_on(async {
        let emulator = emulator().await;
        let start = client(&emulator).start_sign_in(settings()).unwrap();
        let flow: Value = serde_json::from_str(&start.flow).unwrap();
        let state = flow["state"].as_str().unwrap();
        let good = format!("{CALLBACK}?code=c1&state={state}");
        let accepted = accept_callback(&good, Some(start.flow.clone()), CallbackSettings::default()).unwrap();
        assert_eq!((accepted.code.as_str(), accepted.initiated_by.as_str()), ("c1", "application"));
        assert_eq!(accepted.code_verifier.as_deref(), flow["code_verifier"].as_str());
        assert!(!format!("{accepted:?}").contains("c1"));

        let forged = format!("{CALLBACK}?code=c1&state=other");
        let error = accept_callback(&forged, Some(start.flow.clone()), CallbackSettings::default());
        assert_eq!(error.unwrap_err().failure().code.as_deref(), Some("state_mismatch"));
        let late =
            jiff::Timestamp::now().as_millisecond() + milliseconds(std::time::Duration::from_secs(3600));
        let late = CallbackSettings { now: Some(late), ..CallbackSettings::default() };
        let error = accept_callback(&good, Some(start.flow), late).unwrap_err();
        assert_eq!(error.failure().code.as_deref(), Some("flow_expired"));

        let unsolicited = format!("{CALLBACK}?code=c1");
        let error = accept_callback(&unsolicited, None, CallbackSettings::default()).unwrap_err();
        assert_eq!(error.failure().code.as_deref(), Some("idp_initiated_not_allowed"));
        let allowed = CallbackSettings { allow_idp_initiated: true, ..CallbackSettings::default() };
        let accepted = accept_callback(&unsolicited, None, allowed).unwrap();
        assert_eq!(accepted.initiated_by, "identity_provider");

        let denied = parse_callback(&format!("{CALLBACK}?error=access_denied&state=s")).unwrap();
        let failure = denied.failure.unwrap();
        assert_eq!(failure.callback.unwrap().code, "access_denied");
        assert_eq!(denied.state.as_deref(), Some("s"));
    });
}

#[test]
fn what_cannot_be_started_is_refused() {
    block_on(async {
        let emulator = emulator().await;
        let client = client(&emulator);
        let both = SignInSettings { provider: Some("GoogleOAuth".to_owned()), ..settings() };
        let error = client.start_sign_in(both).unwrap_err();
        assert_eq!(error.failure().code.as_deref(), Some("connection_selector_invalid"));
        assert_eq!(check_flow("{}").unwrap_err().failure().code.as_deref(), Some("flow_malformed"));
        assert_eq!(check_return_to("/a", Vec::new()).unwrap(), "/a");
        let error = check_return_to("//evil.example", Vec::new()).unwrap_err();
        assert_eq!(error.failure().code.as_deref(), Some("return_to_not_allowed"));
    });
}
