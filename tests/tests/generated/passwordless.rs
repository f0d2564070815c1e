// Generated from api/passwordless.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `passwordless` service.

use workos_kit::passwordless::CreateSessionParams;

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_session
    bench.call(
        &Expected {
            operation: "passwordless.create_session",
            case: "minimal",
            method: "POST",
            path: "/passwordless/sessions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"email + & ü","type":"MagicLink"}"#),
        },
        bench.client.passwordless().create_session(CreateSessionParams::new("MagicLink", "email + & ü")),
    );
    bench.call(
        &Expected {
            operation: "passwordless.create_session",
            case: "full",
            method: "POST",
            path: "/passwordless/sessions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "connection": "connection + & ü",
  "email": "email + & ü",
  "expires_in": 7,
  "redirect_uri": "redirect_uri + & ü",
  "state": "state + & ü",
  "type": "MagicLink"
}"#,
            ),
        },
        bench.client.passwordless().create_session(
            CreateSessionParams::new("MagicLink", "email + & ü")
                .redirect_uri("redirect_uri + & ü")
                .state("state + & ü")
                .connection("connection + & ü")
                .expires_in(7),
        ),
    );

    // send_session
    bench.call(
        &Expected {
            operation: "passwordless.send_session",
            case: "minimal",
            method: "POST",
            path: "/passwordless/sessions/session_id%20%2F%C3%BC/send",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.passwordless().send_session("session_id /ü"),
    );
}
