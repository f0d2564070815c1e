//! Organizations: values with three states, lists, refusals.

use workos_kit::organizations::{
    CreateOrganizationParams, ListOrganizationsParams, UpdateOrganizationParams,
};

use workos_kit::models::OrganizationDomainInput;

use crate::support::{Bench, DEMO, refusal};

#[tokio::test]
async fn absent_keeps_null_clears_and_a_value_sets() {
    let bench = Bench::start("organizations: []").await;
    let service = bench.workos.organizations();
    let params =
        CreateOrganizationParams::new("Acme").external_id("crm-7").domain_data([pending("acme.com")]);
    let created = service.create_organization(params).await.unwrap();
    assert_eq!(created.external_id.as_deref(), Some("crm-7"));
    assert_eq!(created.domains[0].domain, "acme.com");
    assert_eq!(
        service.get_organization(&created.id).await.unwrap(),
        created,
        "reading gives what was created"
    );
    let by_external_id = service.get_organization_by_external_id("crm-7").await.unwrap();
    assert_eq!(by_external_id.id, created.id);

    let update = async |params| service.update_organization(&created.id, params).await.unwrap();
    let renamed = update(UpdateOrganizationParams::new().name("Acme Corp")).await;
    assert_eq!(renamed.name, "Acme Corp");
    assert_eq!(renamed.external_id.as_deref(), Some("crm-7"), "what is absent stays");
    assert_eq!(renamed.domains, created.domains, "what is absent stays");

    let set = update(UpdateOrganizationParams::new().external_id("crm-8")).await;
    assert_eq!((set.external_id.as_deref(), &*set.name), (Some("crm-8"), "Acme Corp"));

    let cleared = update(UpdateOrganizationParams::new().external_id(None)).await;
    assert_eq!(cleared.external_id, None, "null clears");
    let gone = service.get_organization_by_external_id("crm-8").await.unwrap_err();
    assert_eq!(gone.kind().as_str(), "not_found", "a cleared identifier finds nothing");

    let bodies: Vec<String> = bench
        .requests("organizations.update_organization")
        .iter()
        .map(|entry| String::from_utf8(entry.sent().body.to_vec()).unwrap())
        .collect();
    let expected = [r#"{"name":"Acme Corp"}"#, r#"{"external_id":"crm-8"}"#, r#"{"external_id":null}"#];
    assert_eq!(bodies, expected, "the three states are three texts on the wire");
}

#[tokio::test]
async fn cursors_lead_forth_and_back() {
    let bench =
        Bench::start("organizations: [{ name: A }, { name: B }, { name: C }, { name: D }, { name: E }]")
            .await;
    let service = bench.workos.organizations();
    let page = async |params: ListOrganizationsParams| {
        let page = service.list_organizations(params.limit(2).order("asc")).await.unwrap();
        let names: String = page.data.iter().map(|organization| &*organization.name).collect();
        (names, page.list_metadata)
    };
    let (names, first) = page(ListOrganizationsParams::new()).await;
    assert_eq!((&*names, &first.before), ("AB", &None), "nothing is before the first page");
    let (names, second) = page(ListOrganizationsParams::new().after(first.after.unwrap())).await;
    assert_eq!(names, "CD");
    let (names, third) = page(ListOrganizationsParams::new().after(second.after.unwrap())).await;
    assert_eq!((&*names, &third.after), ("E", &None), "nothing is after the last page");
    let (names, _) = page(ListOrganizationsParams::new().before(second.before.unwrap())).await;
    assert_eq!(names, "AB", "the way back");

    let params = ListOrganizationsParams::new().limit(2).order("asc");
    let mut pages = service.list_organizations(params).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().data.len());
    }
    assert_eq!(sizes, [2, 2, 1], "the stream of pages follows the same cursors");
}

#[tokio::test]
async fn lists_are_filtered() {
    let bench = Bench::start(DEMO).await;
    let service = bench.workos.organizations();
    service.create_organization(CreateOrganizationParams::new("Acme")).await.unwrap();
    let names = async |params: ListOrganizationsParams| {
        let page = service.list_organizations(params).await.unwrap();
        page.data.into_iter().map(|organization| organization.name).collect::<Vec<_>>()
    };
    assert_eq!(names(ListOrganizationsParams::new()).await, ["Acme", "Foo Corp"]);
    let domains = ["none.com", "foo-corp.com"];
    assert_eq!(
        names(ListOrganizationsParams::new().domains(domains)).await,
        ["Foo Corp"],
        "any of the domains"
    );
    assert_eq!(names(ListOrganizationsParams::new().search("acm")).await, ["Acme"]);
}

#[tokio::test]
async fn an_identifier_that_is_taken_is_refused_by_name() {
    let bench = Bench::start(DEMO).await;
    let service = bench.workos.organizations();
    let params = CreateOrganizationParams::new("Twin").external_id("foo_corp");
    let error = service.create_organization(params).await.unwrap_err();
    assert_eq!(refusal(&error), ("invalid_request", Some(400), Some("external_id_already_used")));
    let page = service.list_organizations(ListOrganizationsParams::new()).await.unwrap();
    assert_eq!(page.data.len(), 1, "a refused request leaves nothing behind");
}

#[tokio::test]
async fn a_domain_of_another_organization_is_a_conflict() {
    let bench = Bench::start(DEMO).await;
    let params = CreateOrganizationParams::new("Twin").domain_data([pending("foo-corp.com")]);
    let error = bench.workos.organizations().create_organization(params).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.status()), ("conflict", Some(409)), "{error}");
    assert!(error.code().is_some(), "the application can tell why: {error}");
}

#[tokio::test]
async fn a_wrong_member_is_named() {
    let bench = Bench::start(DEMO).await;
    let service = bench.workos.organizations();
    let params = CreateOrganizationParams::new("Acme").domain_data([pending("not a domain")]);
    let error = service.create_organization(params).await.unwrap_err();
    assert_eq!(refusal(&error), ("invalid_request", Some(422), Some("invalid_request_parameters")));
    let [field] = error.field_errors() else { panic!("one member is wrong: {:?}", error.field_errors()) };
    assert!(field.field.as_deref().unwrap().contains("domain"), "{field:?}");
    assert!(field.code.is_some() && field.message.is_some(), "{field:?}");
    assert_eq!(error.attempts(), 1, "a wrong request stays wrong");

    let params = ListOrganizationsParams::new().limit(1000);
    let error = service.list_organizations(params).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.status()), ("invalid_request", Some(422)), "{error}");
    let fields: Vec<_> = error.field_errors().iter().map(|error| error.field.as_deref().unwrap()).collect();
    assert_eq!(fields, ["limit"], "at most 100 records a page");
}

#[tokio::test]
async fn a_deleted_organization_is_gone() {
    let bench = Bench::start(DEMO).await;
    let service = bench.workos.organizations();
    service.delete_organization("org_01DEMO").await.unwrap();
    for error in [
        service.get_organization("org_01DEMO").await.unwrap_err(),
        service.delete_organization("org_01DEMO").await.unwrap_err(),
        service
            .update_organization("org_01DEMO", UpdateOrganizationParams::new().name("X"))
            .await
            .unwrap_err(),
    ] {
        assert_eq!(refusal(&error), ("not_found", Some(404), Some("entity_not_found")), "{error}");
    }
}

#[tokio::test]
async fn a_wrong_key_is_an_authentication_error() {
    let bench = Bench::start(DEMO).await;
    let call = bench.workos.organizations().get_organization("org_01DEMO").api_key("sk_test_revoked");
    let error = call.await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.status(), error.attempts()), ("authentication", Some(401), 1));
}

fn pending(domain: &str) -> OrganizationDomainInput {
    OrganizationDomainInput::new(domain, "pending")
}
