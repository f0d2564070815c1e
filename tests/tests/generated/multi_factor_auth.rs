// Generated from api/multi_factor_auth.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `multi_factor_auth` service.

use workos_kit::multi_factor_auth::{
    ChallengeFactorParams, CreateUserAuthFactorParams, EnrollFactorParams, ListUserAuthFactorsParams,
    VerifyChallengeParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // verify_challenge
    bench.call(
        &Expected {
            operation: "multi_factor_auth.verify_challenge",
            case: "minimal",
            method: "POST",
            path: "/auth/challenges/id%20%2F%C3%BC/verify",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"code":"code + & ü"}"#),
        },
        bench.client.multi_factor_auth().verify_challenge("id /ü", VerifyChallengeParams::new("code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "multi_factor_auth.verify_challenge",
            case: "full",
            method: "POST",
            path: "/auth/challenges/id%20%2F%C3%BC/verify",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"code":"code + & ü"}"#),
        },
        bench.client.multi_factor_auth().verify_challenge("id /ü", VerifyChallengeParams::new("code + & ü")),
    );

    // enroll_factor
    bench.call(
        &Expected {
            operation: "multi_factor_auth.enroll_factor",
            case: "minimal",
            method: "POST",
            path: "/auth/factors/enroll",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"type":"generic_otp"}"#),
        },
        bench.client.multi_factor_auth().enroll_factor(EnrollFactorParams::new("generic_otp")),
    );
    bench.call(
        &Expected {
            operation: "multi_factor_auth.enroll_factor",
            case: "full",
            method: "POST",
            path: "/auth/factors/enroll",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "phone_number": "phone_number + & ü",
  "totp_issuer": "totp_issuer + & ü",
  "totp_user": "totp_user + & ü",
  "type": "generic_otp",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.multi_factor_auth().enroll_factor(
            EnrollFactorParams::new("generic_otp")
                .phone_number("phone_number + & ü")
                .totp_issuer("totp_issuer + & ü")
                .totp_user("totp_user + & ü")
                .user_id("user_id + & ü"),
        ),
    );

    // get_factor
    bench.call(
        &Expected {
            operation: "multi_factor_auth.get_factor",
            case: "minimal",
            method: "GET",
            path: "/auth/factors/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.multi_factor_auth().get_factor("id /ü"),
    );

    // delete_factor
    bench.call(
        &Expected {
            operation: "multi_factor_auth.delete_factor",
            case: "minimal",
            method: "DELETE",
            path: "/auth/factors/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.multi_factor_auth().delete_factor("id /ü"),
    );

    // challenge_factor
    bench.call(
        &Expected {
            operation: "multi_factor_auth.challenge_factor",
            case: "minimal",
            method: "POST",
            path: "/auth/factors/id%20%2F%C3%BC/challenge",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.multi_factor_auth().challenge_factor("id /ü", ChallengeFactorParams::new()),
    );
    bench.call(
        &Expected {
            operation: "multi_factor_auth.challenge_factor",
            case: "full",
            method: "POST",
            path: "/auth/factors/id%20%2F%C3%BC/challenge",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"sms_template":"sms_template + & ü"}"#),
        },
        bench
            .client
            .multi_factor_auth()
            .challenge_factor("id /ü", ChallengeFactorParams::new().sms_template("sms_template + & ü")),
    );

    // list_user_auth_factors
    bench.page(
        &Expected {
            operation: "multi_factor_auth.list_user_auth_factors",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/auth_factors",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench
            .client
            .multi_factor_auth()
            .list_user_auth_factors("user_id /ü", ListUserAuthFactorsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "multi_factor_auth.list_user_auth_factors",
            case: "full",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/auth_factors",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.multi_factor_auth().list_user_auth_factors(
            "user_id /ü",
            ListUserAuthFactorsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_user_auth_factor
    bench.call(
        &Expected {
            operation: "multi_factor_auth.create_user_auth_factor",
            case: "minimal",
            method: "POST",
            path: "/user_management/users/user_id%20%2F%C3%BC/auth_factors",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"type":"totp"}"#),
        },
        bench
            .client
            .multi_factor_auth()
            .create_user_auth_factor("user_id /ü", CreateUserAuthFactorParams::new()),
    );
    bench.call(
        &Expected {
            operation: "multi_factor_auth.create_user_auth_factor",
            case: "full",
            method: "POST",
            path: "/user_management/users/user_id%20%2F%C3%BC/auth_factors",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "totp_issuer": "totp_issuer + & ü",
  "totp_secret": "totp_secret + & ü",
  "totp_user": "totp_user + & ü",
  "type": "totp"
}"#,
            ),
        },
        bench.client.multi_factor_auth().create_user_auth_factor(
            "user_id /ü",
            CreateUserAuthFactorParams::new()
                .totp_issuer("totp_issuer + & ü")
                .totp_user("totp_user + & ü")
                .totp_secret("totp_secret + & ü"),
        ),
    );
}
