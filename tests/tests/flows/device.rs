//! The device flow: codes on one screen, the sign-in on another.

use std::time::Duration;

use workos_emulator::browser::{Page, Visit};
use workos_emulator::{Browser, Emulator};
use workos_kit::device::{DeviceFlow, DeviceSignIn};

use crate::support::Bench;

/// Short pauses, as this test really waits.
const SEED: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
authkit: { device_interval: 1 }
";

const POLL: &str = "user_management.authenticate_with_device_code";

async fn start() -> (Bench, DeviceFlow) {
    let bench = Bench::with(Emulator::builder().seed(SEED).interactive()).await;
    let flow = bench.workos.user_management().start_device_flow().await.unwrap();
    (bench, flow)
}

async fn press(browser: &mut Browser, page: &Page, button: &str, fields: &[(&str, &str)]) -> Page {
    match browser.press(page, button, fields).await.unwrap() {
        Visit::Page(page) => page,
        other => panic!("a device has no callback: {other:?}"),
    }
}

/// A person follows the link that the device shows, and signs in; gives the page that asks for the consent.
async fn sign_in(browser: &mut Browser, flow: &DeviceFlow) -> Page {
    let link = flow.authorization.verification_uri_complete.as_ref().expect("a link with the code");
    let page = browser.open(link.as_ref()).await.unwrap();
    let page = press(browser, &page, "continue", &[]).await;
    press(browser, &page, "sign_in", &[("email", "ada@acme.com"), ("password", "adapass")]).await
}

#[tokio::test]
async fn a_device_waits_until_the_person_approves() {
    let (bench, flow) = start().await;
    assert!(flow.poll().await.unwrap().is_none(), "nobody has signed in");
    let mut browser = Browser::new("http://127.0.0.1:1/no-callback");
    let question = sign_in(&mut browser, &flow).await;
    assert_eq!(question.value("user_code"), Some(flow.authorization.user_code.as_str()));
    let waiting = tokio::spawn({
        let flow = flow.clone();
        async move { flow.wait().await.unwrap() }
    });
    // The loop asks while the person still reads.
    while bench.requests(POLL).len() < 2 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    press(&mut browser, &question, "approve", &[]).await;
    let DeviceSignIn::Authenticated(signed_in) = waiting.await.unwrap() else { panic!("not signed in") };
    assert_eq!(signed_in.user.id, "user_01ADA");
    let error = flow.poll().await.unwrap_err();
    assert_eq!(error.code(), Some("invalid_grant"), "a device code works once");
}

#[tokio::test]
async fn a_refusal_ends_the_flow() {
    let (_bench, flow) = start().await;
    let mut browser = Browser::new("http://127.0.0.1:1/no-callback");
    let question = sign_in(&mut browser, &flow).await;
    press(&mut browser, &question, "deny", &[]).await;
    assert!(matches!(flow.wait().await.unwrap(), DeviceSignIn::Denied));
}

#[tokio::test]
async fn an_impatient_device_is_slowed_down_and_goes_on() {
    let (bench, flow) = start().await;
    bench.control().clock().freeze(None);
    assert!(flow.poll().await.unwrap().is_none());
    assert!(flow.poll().await.unwrap().is_none(), "slow_down is no failure");
    let answers = bench.requests(POLL);
    let codes: Vec<&str> = answers.iter().filter_map(|entry| entry.response["error"].as_str()).collect();
    assert_eq!(codes, ["authorization_pending", "slow_down"]);
    bench.control().clock().advance(Duration::from_secs(600));
    assert!(matches!(flow.poll().await.unwrap(), Some(DeviceSignIn::Expired)));
}
