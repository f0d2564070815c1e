// Generated from api/directory_sync.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `directory_sync` service.

use workos_kit::directory_sync::{ListDirectoriesParams, ListGroupsParams, ListUsersParams};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_directories
    bench.page(
        &Expected {
            operation: "directory_sync.list_directories",
            case: "minimal",
            method: "GET",
            path: "/directories",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().list_directories(ListDirectoriesParams::new()),
    );
    bench.page(
        &Expected {
            operation: "directory_sync.list_directories",
            case: "full",
            method: "GET",
            path: "/directories",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("domain", "domain + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
                ("search", "search + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().list_directories(
            ListDirectoriesParams::new()
                .organization_id("organization_id + & ü")
                .search("search + & ü")
                .domain("domain + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // get_directory
    bench.call(
        &Expected {
            operation: "directory_sync.get_directory",
            case: "minimal",
            method: "GET",
            path: "/directories/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().get_directory("id /ü"),
    );

    // delete_directory
    bench.call(
        &Expected {
            operation: "directory_sync.delete_directory",
            case: "minimal",
            method: "DELETE",
            path: "/directories/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().delete_directory("id /ü"),
    );

    // create_directory_sync
    bench.call(
        &Expected {
            operation: "directory_sync.create_directory_sync",
            case: "minimal",
            method: "POST",
            path: "/directories/id%20%2F%C3%BC/sync",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().create_directory_sync("id /ü"),
    );

    // list_groups
    bench.page(
        &Expected {
            operation: "directory_sync.list_groups",
            case: "minimal",
            method: "GET",
            path: "/directory_groups",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().list_groups(ListGroupsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "directory_sync.list_groups",
            case: "full",
            method: "GET",
            path: "/directory_groups",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("directory", "directory + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("user", "user + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().list_groups(
            ListGroupsParams::new()
                .directory("directory + & ü")
                .user("user + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // get_group
    bench.call(
        &Expected {
            operation: "directory_sync.get_group",
            case: "minimal",
            method: "GET",
            path: "/directory_groups/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().get_group("id /ü"),
    );

    // list_users
    bench.page(
        &Expected {
            operation: "directory_sync.list_users",
            case: "minimal",
            method: "GET",
            path: "/directory_users",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().list_users(ListUsersParams::new()),
    );
    bench.page(
        &Expected {
            operation: "directory_sync.list_users",
            case: "full",
            method: "GET",
            path: "/directory_users",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("directory", "directory + & ü"),
                ("email", "email + & ü"),
                ("group", "group + & ü"),
                ("idp_id", "idp_id + & ü"),
                ("limit", "7"),
                ("order", "asc"),
            ],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().list_users(
            ListUsersParams::new()
                .directory("directory + & ü")
                .group("group + & ü")
                .idp_id("idp_id + & ü")
                .email("email + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // get_user
    bench.call(
        &Expected {
            operation: "directory_sync.get_user",
            case: "minimal",
            method: "GET",
            path: "/directory_users/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.directory_sync().get_user("id /ü"),
    );
}
