// Generated from api/organizations.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `organizations` service.

use std::collections::BTreeMap;

use workos_kit::Patch;
use workos_kit::models::OrganizationDomainInput;
use workos_kit::organizations::{
    CreateItContactParams, CreateOrganizationParams, InviteItContactParams, ListAuthorizedApplicationsParams,
    ListOrganizationsParams, UpdateOrganizationParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_organizations
    bench.page(
        &Expected {
            operation: "organizations.list_organizations",
            case: "minimal",
            method: "GET",
            path: "/organizations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().list_organizations(ListOrganizationsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "organizations.list_organizations",
            case: "full",
            method: "GET",
            path: "/organizations",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("domains", "domains + & ü,second"),
                ("limit", "7"),
                ("order", "asc"),
                ("search", "search + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.organizations().list_organizations(
            ListOrganizationsParams::new()
                .domains(["domains + & ü", "second"])
                .search("search + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_organization
    bench.call(
        &Expected {
            operation: "organizations.create_organization",
            case: "minimal",
            method: "POST",
            path: "/organizations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü"}"#),
        },
        bench.client.organizations().create_organization(CreateOrganizationParams::new("name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "organizations.create_organization",
            case: "full",
            method: "POST",
            path: "/organizations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "allow_profiles_outside_organization": true,
  "domain_data": [
    {
      "domain": "domain + & ü",
      "state": "pending"
    }
  ],
  "domains": [
    "domains + & ü",
    "second"
  ],
  "external_id": "external_id + & ü",
  "metadata": {
    "key": "metadata + & ü"
  },
  "name": "name + & ü"
}"#,
            ),
        },
        bench.client.organizations().create_organization(
            CreateOrganizationParams::new("name + & ü")
                .allow_profiles_outside_organization(true)
                .domains(["domains + & ü", "second"])
                .domain_data([OrganizationDomainInput::new("domain + & ü", "pending")])
                .metadata(Patch::Value(BTreeMap::from([("key".to_owned(), "metadata + & ü".to_owned())])))
                .external_id(Patch::Value("external_id + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "organizations.create_organization",
            case: "nulls",
            method: "POST",
            path: "/organizations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"external_id":null,"metadata":null,"name":"name + & ü"}"#),
        },
        bench.client.organizations().create_organization(
            CreateOrganizationParams::new("name + & ü").metadata(Patch::Null).external_id(Patch::Null),
        ),
    );

    // get_organization_by_external_id
    bench.call(
        &Expected {
            operation: "organizations.get_organization_by_external_id",
            case: "minimal",
            method: "GET",
            path: "/organizations/external_id/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().get_organization_by_external_id("external_id /ü"),
    );

    // get_organization
    bench.call(
        &Expected {
            operation: "organizations.get_organization",
            case: "minimal",
            method: "GET",
            path: "/organizations/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().get_organization("id /ü"),
    );

    // update_organization
    bench.call(
        &Expected {
            operation: "organizations.update_organization",
            case: "minimal",
            method: "PUT",
            path: "/organizations/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.organizations().update_organization("id /ü", UpdateOrganizationParams::new()),
    );
    bench.call(
        &Expected {
            operation: "organizations.update_organization",
            case: "full",
            method: "PUT",
            path: "/organizations/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "allow_profiles_outside_organization": true,
  "domain_data": [
    {
      "domain": "domain + & ü",
      "state": "pending"
    }
  ],
  "domains": [
    "domains + & ü",
    "second"
  ],
  "external_id": "external_id + & ü",
  "metadata": {
    "key": "metadata + & ü"
  },
  "name": "name + & ü",
  "stripe_customer_id": "stripe_customer_id + & ü"
}"#,
            ),
        },
        bench.client.organizations().update_organization(
            "id /ü",
            UpdateOrganizationParams::new()
                .name("name + & ü")
                .allow_profiles_outside_organization(true)
                .domains(["domains + & ü", "second"])
                .domain_data([OrganizationDomainInput::new("domain + & ü", "pending")])
                .stripe_customer_id("stripe_customer_id + & ü")
                .metadata(Patch::Value(BTreeMap::from([("key".to_owned(), "metadata + & ü".to_owned())])))
                .external_id(Patch::Value("external_id + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "organizations.update_organization",
            case: "nulls",
            method: "PUT",
            path: "/organizations/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"external_id":null,"metadata":null}"#),
        },
        bench.client.organizations().update_organization(
            "id /ü",
            UpdateOrganizationParams::new().metadata(Patch::Null).external_id(Patch::Null),
        ),
    );

    // delete_organization
    bench.call(
        &Expected {
            operation: "organizations.delete_organization",
            case: "minimal",
            method: "DELETE",
            path: "/organizations/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().delete_organization("id /ü"),
    );

    // get_audit_log_configuration
    bench.call(
        &Expected {
            operation: "organizations.get_audit_log_configuration",
            case: "minimal",
            method: "GET",
            path: "/organizations/id%20%2F%C3%BC/audit_log_configuration",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().get_audit_log_configuration("id /ü"),
    );

    // list_authorized_applications
    bench.page(
        &Expected {
            operation: "organizations.list_authorized_applications",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/authorized_applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench
            .client
            .organizations()
            .list_authorized_applications("organization_id /ü", ListAuthorizedApplicationsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "organizations.list_authorized_applications",
            case: "full",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/authorized_applications",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.organizations().list_authorized_applications(
            "organization_id /ü",
            ListAuthorizedApplicationsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // list_it_contacts
    bench.call(
        &Expected {
            operation: "organizations.list_it_contacts",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/it_contacts",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().list_it_contacts("organization_id /ü"),
    );

    // create_it_contact
    bench.call(
        &Expected {
            operation: "organizations.create_it_contact",
            case: "minimal",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/it_contacts",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"email + & ü"}"#),
        },
        bench
            .client
            .organizations()
            .create_it_contact("organization_id /ü", CreateItContactParams::new("email + & ü")),
    );
    bench.call(
        &Expected {
            operation: "organizations.create_it_contact",
            case: "full",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/it_contacts",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"email + & ü"}"#),
        },
        bench
            .client
            .organizations()
            .create_it_contact("organization_id /ü", CreateItContactParams::new("email + & ü")),
    );

    // delete_it_contact
    bench.call(
        &Expected {
            operation: "organizations.delete_it_contact",
            case: "minimal",
            method: "DELETE",
            path: "/organizations/organization_id%20%2F%C3%BC/it_contacts/contact_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().delete_it_contact("organization_id /ü", "contact_id /ü"),
    );

    // invite_it_contact
    bench.call(
        &Expected {
            operation: "organizations.invite_it_contact",
            case: "minimal",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/it_contacts/contact_id%20%2F%C3%BC/invite",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"intents":["sso"]}"#),
        },
        bench.client.organizations().invite_it_contact(
            "organization_id /ü",
            "contact_id /ü",
            InviteItContactParams::new(["sso"]),
        ),
    );
    bench.call(
        &Expected {
            operation: "organizations.invite_it_contact",
            case: "full",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/it_contacts/contact_id%20%2F%C3%BC/invite",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"intents":["sso"]}"#),
        },
        bench.client.organizations().invite_it_contact(
            "organization_id /ü",
            "contact_id /ü",
            InviteItContactParams::new(["sso"]),
        ),
    );

    // revoke_it_contact
    bench.call(
        &Expected {
            operation: "organizations.revoke_it_contact",
            case: "minimal",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/it_contacts/contact_id%20%2F%C3%BC/revoke",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organizations().revoke_it_contact("organization_id /ü", "contact_id /ü"),
    );
}
