//! Magic Link sessions: a link by mail, and what it leads to.

use workos_kit::ErrorKind;
use workos_kit::passwordless::{CreateSessionParams, PasswordlessSessionType};
use workos_kit::sso::CallbackOptions;

use crate::support::{Bench, DEMO, refusal, visit};

const CALLBACK: &str = "https://app.example.com/magic";

fn params() -> CreateSessionParams {
    CreateSessionParams::new(PasswordlessSessionType::MagicLink, "ada@foo-corp.com").redirect_uri(CALLBACK)
}

#[tokio::test]
async fn a_session_is_mailed_only_when_it_is_sent() {
    let bench = Bench::start(DEMO).await;
    let service = bench.workos.passwordless();
    let session = service.create_session(params()).await.unwrap();
    assert_eq!(session.email, "ada@foo-corp.com");
    let minutes = session.expires_at.duration_since(jiff::Timestamp::now()).as_mins();
    assert!((14..=15).contains(&minutes), "15 minutes unless asked otherwise: {minutes}");
    assert!(bench.control().outbox().is_empty(), "an application may send the link by itself");

    let sent = service.send_session(&session.id).await.unwrap();
    assert_eq!(sent.success, Some(true));
    let mail = bench.control().last_mail("ada@foo-corp.com").unwrap();
    assert_eq!(mail.link.as_deref(), Some(session.link.expose()), "the mail has the link of the session");
    assert_eq!(bench.control().outbox().len(), 1, "one mail, to one person");
}

#[tokio::test]
async fn the_link_leads_to_a_profile_once() {
    let bench = Bench::start(DEMO).await;
    let session = bench.workos.passwordless().create_session(params()).await.unwrap();
    let answer = visit(&bench.emulator, session.link.expose()).await;
    let (target, query) = answer.redirect.as_deref().and_then(|url| url.split_once('?')).expect(&answer.head);
    assert_eq!(target, CALLBACK, "the browser comes back to the application");

    let mut options = CallbackOptions::default();
    options.allow_idp_initiated = true;
    let signed_in = bench.workos.sso().handle_callback(query, None, options).await.unwrap();
    assert_eq!(signed_in.profile.email, "ada@foo-corp.com");
    assert_eq!(signed_in.profile.connection_type.as_str(), "MagicLink");

    let again = visit(&bench.emulator, session.link.expose()).await;
    assert_eq!(again.redirect, None, "a link that was used leads nowhere: {}", again.head);
}

#[tokio::test]
async fn unknown_sessions_and_wrong_lifetimes_are_refused() {
    let bench = Bench::start(DEMO).await;
    let service = bench.workos.passwordless();
    let error = service.send_session("passwordless_session_none").await.unwrap_err();
    assert_eq!(refusal(&error), ("not_found", Some(404), Some("entity_not_found")));
    let error = service.create_session(params().expires_in(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidRequest, Some(422)), "{error}");
    assert_eq!(error.field_errors()[0].field.as_deref(), Some("expires_in"));
    assert!(bench.control().outbox().is_empty(), "what was refused mails nobody");
}
