// Generated from api/organization_domains.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `organization_domains` service.

use workos_kit::organization_domains::CreateOrganizationDomainParams;

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_organization_domain
    bench.call(
        &Expected {
            operation: "organization_domains.create_organization_domain",
            case: "minimal",
            method: "POST",
            path: "/organization_domains",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"domain":"domain + & ü","organization_id":"organization_id + & ü"}"#),
        },
        bench.client.organization_domains().create_organization_domain(CreateOrganizationDomainParams::new(
            "domain + & ü",
            "organization_id + & ü",
        )),
    );
    bench.call(
        &Expected {
            operation: "organization_domains.create_organization_domain",
            case: "full",
            method: "POST",
            path: "/organization_domains",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"domain":"domain + & ü","organization_id":"organization_id + & ü"}"#),
        },
        bench.client.organization_domains().create_organization_domain(CreateOrganizationDomainParams::new(
            "domain + & ü",
            "organization_id + & ü",
        )),
    );

    // get_organization_domain
    bench.call(
        &Expected {
            operation: "organization_domains.get_organization_domain",
            case: "minimal",
            method: "GET",
            path: "/organization_domains/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_domains().get_organization_domain("id /ü"),
    );

    // delete_organization_domain
    bench.call(
        &Expected {
            operation: "organization_domains.delete_organization_domain",
            case: "minimal",
            method: "DELETE",
            path: "/organization_domains/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_domains().delete_organization_domain("id /ü"),
    );

    // verify_organization_domain
    bench.call(
        &Expected {
            operation: "organization_domains.verify_organization_domain",
            case: "minimal",
            method: "POST",
            path: "/organization_domains/id%20%2F%C3%BC/verify",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_domains().verify_organization_domain("id /ü"),
    );
}
