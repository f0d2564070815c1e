//! The program as a person calls it.
#![allow(clippy::unwrap_used)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use jiff::Timestamp;

fn run(arguments: &[&str], variables: &[(&str, &str)], input: &str) -> (i32, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_workos-kit"))
        .args(arguments)
        .env_remove("WORKOS_API_KEY")
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), text)
}

#[test]
fn a_webhook_is_explained() {
    let body = r#"{"id":"event_01"}"#;
    let header = workos_kit::webhooks::sign(body.as_bytes(), "whsec_do-not-show", Timestamp::now());
    let secrets = [("WORKOS_WEBHOOK_SECRET", "whsec_other\nwhsec_do-not-show")];
    let arguments = ["explain", "webhook", "--header", &header];
    assert_eq!(run(&arguments, &secrets, body).0, 0);
    let (status, text) = run(&arguments, &secrets, r#"{"id": "event_01"}"#);
    assert_eq!(status, 1);
    assert!(text.contains("body_written_again") && !text.contains("do-not-show"), "{text}");
}

#[test]
fn a_cookie_of_another_password_is_explained() {
    let sealed = workos_kit::session::seal_data("{}", "another password of at least 32 characters").unwrap();
    let variables = [
        ("WORKOS_COOKIE_PASSWORD", "a cookie password of at least 32 characters"),
        ("WORKOS_CLIENT_ID", "client_1"),
    ];
    let (status, text) = run(&["explain", "cookie"], &variables, &format!("{}\n", sealed.expose()));
    assert_eq!(status, 1);
    assert!(text.contains("seal_password_mismatch"), "{text}");
}

#[test]
fn a_missing_configuration_is_its_own_status() {
    let (status, text) = run(&["explain", "cookie"], &[], "x");
    assert_eq!(status, 2);
    assert!(text.contains("openssl rand"), "{text}");
    let (status, text) = run(&["explain", "callback"], &[], "code=a&state=b");
    assert_eq!(status, 1);
    assert!(text.contains("flow_missing"), "{text}");
}
