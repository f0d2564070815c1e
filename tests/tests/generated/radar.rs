// Generated from api/radar.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `radar` service.

use workos_kit::radar::{
    AddListEntryParams, CreateAttemptParams, RemoveListEntryParams, UpdateAttemptParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_attempt
    bench.call(
        &Expected {
            operation: "radar.create_attempt",
            case: "minimal",
            method: "POST",
            path: "/radar/attempts",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "action": "sign-up",
  "auth_method": "Password",
  "email": "ada+test@example.com",
  "ip_address": "ip_address + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.radar().create_attempt(CreateAttemptParams::new(
            "ip_address + & ü",
            "user_agent + & ü",
            "ada+test@example.com",
            "Password",
            "sign-up",
        )),
    );
    bench.call(
        &Expected {
            operation: "radar.create_attempt",
            case: "full",
            method: "POST",
            path: "/radar/attempts",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "action": "sign-up",
  "auth_method": "Password",
  "email": "ada+test@example.com",
  "ip_address": "ip_address + & ü",
  "signals_id": "signals_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.radar().create_attempt(
            CreateAttemptParams::new(
                "ip_address + & ü",
                "user_agent + & ü",
                "ada+test@example.com",
                "Password",
                "sign-up",
            )
            .signals_id("signals_id + & ü"),
        ),
    );

    // update_attempt
    bench.call(
        &Expected {
            operation: "radar.update_attempt",
            case: "minimal",
            method: "PUT",
            path: "/radar/attempts/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.radar().update_attempt("id /ü", UpdateAttemptParams::new()),
    );
    bench.call(
        &Expected {
            operation: "radar.update_attempt",
            case: "full",
            method: "PUT",
            path: "/radar/attempts/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"attempt_status":"success","challenge_status":"success"}"#),
        },
        bench.client.radar().update_attempt(
            "id /ü",
            UpdateAttemptParams::new().challenge_status("success").attempt_status("success"),
        ),
    );

    // add_list_entry
    bench.call(
        &Expected {
            operation: "radar.add_list_entry",
            case: "minimal",
            method: "POST",
            path: "/radar/lists/ip_address/block",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"entry":"entry + & ü"}"#),
        },
        bench.client.radar().add_list_entry(
            &"ip_address".into(),
            &"block".into(),
            AddListEntryParams::new("entry + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "radar.add_list_entry",
            case: "full",
            method: "POST",
            path: "/radar/lists/ip_address/block",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"entry":"entry + & ü"}"#),
        },
        bench.client.radar().add_list_entry(
            &"ip_address".into(),
            &"block".into(),
            AddListEntryParams::new("entry + & ü"),
        ),
    );

    // remove_list_entry
    bench.call(
        &Expected {
            operation: "radar.remove_list_entry",
            case: "minimal",
            method: "DELETE",
            path: "/radar/lists/ip_address/block",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"entry":"entry + & ü"}"#),
        },
        bench.client.radar().remove_list_entry(
            &"ip_address".into(),
            &"block".into(),
            RemoveListEntryParams::new("entry + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "radar.remove_list_entry",
            case: "full",
            method: "DELETE",
            path: "/radar/lists/ip_address/block",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"entry":"entry + & ü"}"#),
        },
        bench.client.radar().remove_list_entry(
            &"ip_address".into(),
            &"block".into(),
            RemoveListEntryParams::new("entry + & ü"),
        ),
    );
}
