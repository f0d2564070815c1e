// Generated from api/platform_teams.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `platform_teams` service.

use workos_kit::Patch;
use workos_kit::platform_teams::{
    CreateEnvironmentApiKeyParams, CreateEnvironmentParams, CreateInvitationParams, CreateTeamParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_team
    bench.call(
        &Expected {
            operation: "platform_teams.create_team",
            case: "minimal",
            method: "POST",
            path: "/platform/teams",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"admin_email":"admin_email + & ü","name":"name + & ü"}"#),
        },
        bench.client.platform_teams().create_team(CreateTeamParams::new("admin_email + & ü", "name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "platform_teams.create_team",
            case: "full",
            method: "POST",
            path: "/platform/teams",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"admin_email":"admin_email + & ü","name":"name + & ü"}"#),
        },
        bench.client.platform_teams().create_team(CreateTeamParams::new("admin_email + & ü", "name + & ü")),
    );

    // get_team
    bench.call(
        &Expected {
            operation: "platform_teams.get_team",
            case: "minimal",
            method: "GET",
            path: "/platform/teams/team_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.platform_teams().get_team("team_id /ü"),
    );

    // create_environment
    bench.call(
        &Expected {
            operation: "platform_teams.create_environment",
            case: "minimal",
            method: "POST",
            path: "/platform/teams/team_id%20%2F%C3%BC/environments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü"}"#),
        },
        bench
            .client
            .platform_teams()
            .create_environment("team_id /ü", CreateEnvironmentParams::new("name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "platform_teams.create_environment",
            case: "full",
            method: "POST",
            path: "/platform/teams/team_id%20%2F%C3%BC/environments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü","production":true}"#),
        },
        bench
            .client
            .platform_teams()
            .create_environment("team_id /ü", CreateEnvironmentParams::new("name + & ü").production(true)),
    );

    // get_environment
    bench.call(
        &Expected {
            operation: "platform_teams.get_environment",
            case: "minimal",
            method: "GET",
            path: "/platform/teams/team_id%20%2F%C3%BC/environments/environment_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.platform_teams().get_environment("team_id /ü", "environment_id /ü"),
    );

    // delete_environment
    bench.call(
        &Expected {
            operation: "platform_teams.delete_environment",
            case: "minimal",
            method: "DELETE",
            path: "/platform/teams/team_id%20%2F%C3%BC/environments/environment_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.platform_teams().delete_environment("team_id /ü", "environment_id /ü"),
    );

    // create_environment_api_key
    bench.call(
        &Expected {
            operation: "platform_teams.create_environment_api_key",
            case: "minimal",
            method: "POST",
            path: "/platform/teams/team_id%20%2F%C3%BC/environments/environment_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü"}"#),
        },
        bench.client.platform_teams().create_environment_api_key(
            "team_id /ü",
            "environment_id /ü",
            CreateEnvironmentApiKeyParams::new("name + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "platform_teams.create_environment_api_key",
            case: "full",
            method: "POST",
            path: "/platform/teams/team_id%20%2F%C3%BC/environments/environment_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"expires_at":"2026-01-15T12:00:00Z","name":"name + & ü"}"#),
        },
        bench.client.platform_teams().create_environment_api_key(
            "team_id /ü",
            "environment_id /ü",
            CreateEnvironmentApiKeyParams::new("name + & ü")
                .expires_at(Patch::Value("2026-01-15T12:00:00Z".parse().unwrap())),
        ),
    );
    bench.call(
        &Expected {
            operation: "platform_teams.create_environment_api_key",
            case: "nulls",
            method: "POST",
            path: "/platform/teams/team_id%20%2F%C3%BC/environments/environment_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"expires_at":null,"name":"name + & ü"}"#),
        },
        bench.client.platform_teams().create_environment_api_key(
            "team_id /ü",
            "environment_id /ü",
            CreateEnvironmentApiKeyParams::new("name + & ü").expires_at(Patch::Null),
        ),
    );

    // create_invitation
    bench.call(
        &Expected {
            operation: "platform_teams.create_invitation",
            case: "minimal",
            method: "POST",
            path: "/platform/teams/team_id%20%2F%C3%BC/invitations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"email + & ü","role_slug":"admin"}"#),
        },
        bench
            .client
            .platform_teams()
            .create_invitation("team_id /ü", CreateInvitationParams::new("email + & ü", "admin")),
    );
    bench.call(
        &Expected {
            operation: "platform_teams.create_invitation",
            case: "full",
            method: "POST",
            path: "/platform/teams/team_id%20%2F%C3%BC/invitations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"email + & ü","role_slug":"admin"}"#),
        },
        bench
            .client
            .platform_teams()
            .create_invitation("team_id /ü", CreateInvitationParams::new("email + & ü", "admin")),
    );
}
