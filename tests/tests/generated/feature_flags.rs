// Generated from api/feature_flags.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `feature_flags` service.

use workos_kit::feature_flags::{
    ListFeatureFlagsParams, ListOrganizationFeatureFlagsParams, ListUserFeatureFlagsParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_feature_flags
    bench.page(
        &Expected {
            operation: "feature_flags.list_feature_flags",
            case: "minimal",
            method: "GET",
            path: "/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().list_feature_flags(ListFeatureFlagsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "feature_flags.list_feature_flags",
            case: "full",
            method: "GET",
            path: "/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().list_feature_flags(
            ListFeatureFlagsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // get_feature_flag
    bench.call(
        &Expected {
            operation: "feature_flags.get_feature_flag",
            case: "minimal",
            method: "GET",
            path: "/feature-flags/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().get_feature_flag("slug /ü"),
    );

    // disable_feature_flag
    bench.call(
        &Expected {
            operation: "feature_flags.disable_feature_flag",
            case: "minimal",
            method: "PUT",
            path: "/feature-flags/slug%20%2F%C3%BC/disable",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().disable_feature_flag("slug /ü"),
    );

    // enable_feature_flag
    bench.call(
        &Expected {
            operation: "feature_flags.enable_feature_flag",
            case: "minimal",
            method: "PUT",
            path: "/feature-flags/slug%20%2F%C3%BC/enable",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().enable_feature_flag("slug /ü"),
    );

    // add_flag_target
    bench.call(
        &Expected {
            operation: "feature_flags.add_flag_target",
            case: "minimal",
            method: "POST",
            path: "/feature-flags/slug%20%2F%C3%BC/targets/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().add_flag_target("slug /ü", "resource_id /ü"),
    );

    // remove_flag_target
    bench.call(
        &Expected {
            operation: "feature_flags.remove_flag_target",
            case: "minimal",
            method: "DELETE",
            path: "/feature-flags/slug%20%2F%C3%BC/targets/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().remove_flag_target("slug /ü", "resource_id /ü"),
    );

    // list_organization_feature_flags
    bench.page(
        &Expected {
            operation: "feature_flags.list_organization_feature_flags",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench
            .client
            .feature_flags()
            .list_organization_feature_flags("organization_id /ü", ListOrganizationFeatureFlagsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "feature_flags.list_organization_feature_flags",
            case: "full",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().list_organization_feature_flags(
            "organization_id /ü",
            ListOrganizationFeatureFlagsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // list_user_feature_flags
    bench.page(
        &Expected {
            operation: "feature_flags.list_user_feature_flags",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().list_user_feature_flags("user_id /ü", ListUserFeatureFlagsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "feature_flags.list_user_feature_flags",
            case: "full",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().list_user_feature_flags(
            "user_id /ü",
            ListUserFeatureFlagsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // poll_feature_flags
    bench.call(
        &Expected {
            operation: "feature_flags.poll_feature_flags",
            case: "minimal",
            method: "GET",
            path: "/sdk/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().poll_feature_flags(),
    );

    // poll_feature_flags_v2
    bench.call(
        &Expected {
            operation: "feature_flags.poll_feature_flags_v2",
            case: "minimal",
            method: "GET",
            path: "/sdk/feature-flags",
            authorization: Authorization::ApiKey,
            query: &[("payload_version", "2")],
            body: Sent::Nothing,
        },
        bench.client.feature_flags().poll_feature_flags_v2(),
    );
}
