//! What a client can be built from.

use std::sync::Arc;

use crate::{child, server::KEY};
use workos_kit::{ErrorKind, Request, WorkOS, operations};

fn url_of(workos: &WorkOS, operation: &str) -> String {
    let operation = operations::find(operation).unwrap();
    let holes = operation.path.matches('{').count();
    let request = Request::new(operation).path(vec!["x"; holes]).access_token("token");
    request.encode(workos.configuration()).unwrap().uri().to_string()
}

#[test]
fn the_base_url_must_not_carry_the_key_in_the_open() {
    for (base_url, code) in [
        ("http://example.com", "base_url_insecure"),
        ("http://127.0.0.1.example.com", "base_url_insecure"),
        ("http://localhost.example.com", "base_url_insecure"),
        ("http://192.168.0.1", "base_url_insecure"),
        ("ftp://example.com", "base_url_invalid"),
        ("example.com", "base_url_invalid"),
        ("https://user:password@example.com", "base_url_invalid"),
        ("https://example.com?a=b", "base_url_invalid"),
        ("https://example.com#a", "base_url_invalid"),
        ("", "base_url_invalid"),
        ("nonsense", "base_url_invalid"),
    ] {
        let error = WorkOS::builder().api_key(KEY).base_url(base_url).build().unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Configuration, Some(code)), "{base_url}");
        assert!(!error.to_string().contains("password"), "{error}");
    }
    for (base_url, expected) in [
        ("https://example.com", "https://example.com/organizations"),
        ("https://example.com/", "https://example.com/organizations"),
        ("https://example.com/workos/", "https://example.com/workos/organizations"),
        ("http://127.0.0.1:4010", "http://127.0.0.1:4010/organizations"),
        ("http://[::1]:4010", "http://[::1]:4010/organizations"),
        ("http://workos.localhost:4010", "http://workos.localhost:4010/organizations"),
    ] {
        let workos = WorkOS::builder().api_key(KEY).base_url(base_url).build().unwrap();
        assert_eq!(url_of(&workos, "organizations.list_organizations"), expected);
    }
    let builder = WorkOS::builder().api_key(KEY).base_url("http://workos.internal").danger_allow_plain_http();
    let expected = "http://workos.internal/organizations";
    assert_eq!(url_of(&builder.build().unwrap(), "organizations.list_organizations"), expected);
}

#[test]
fn the_credentials_of_an_emulator_are_good_on_this_machine_alone() {
    let with = |base_url: &str| WorkOS::builder().api_key("sk_test_default").base_url(base_url);
    for base_url in ["https://api.workos.com", "https://workos.internal"] {
        let error = with(base_url).build().unwrap_err();
        assert_eq!(error.code(), Some("emulator_credentials"), "{base_url}");
        assert!(error.to_string().contains(base_url), "{error}");
    }
    for base_url in ["http://127.0.0.1:4100", "http://localhost:4100", "https://[::1]:4100"] {
        assert!(with(base_url).build().is_ok(), "{base_url}");
    }
    assert!(with("http://emulator:4100").danger_allow_plain_http().build().is_ok());
}

#[test]
fn credentials_are_needed_and_checked() {
    for (builder, code) in [
        (WorkOS::builder(), "credentials_missing"),
        (WorkOS::builder().api_key("").client_id(""), "credentials_missing"),
        (WorkOS::builder().api_key("sk_test\n"), "api_key_invalid"),
        (WorkOS::builder().api_key("sk test"), "api_key_invalid"),
        (WorkOS::builder().api_key(KEY).application("My App", "1"), "application_invalid"),
        (WorkOS::builder().api_key(KEY).authkit_domain("http://a.authkit.app"), "base_url_insecure"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Configuration, Some(code)));
    }
    let error = WorkOS::new("sk_do_not_show ").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("do_not_show"));
}

#[test]
fn a_public_client_cannot_call_what_needs_a_key() {
    let workos = WorkOS::builder().client_id("client_1").build().unwrap();
    let call = workos.organizations().get_organization("org_1");
    let error = call.request().encode(workos.configuration()).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Configuration, Some("api_key_missing")));
    assert_eq!(error.operation(), Some("organizations.get_organization"));
    assert!(call.api_key("sk_of_this_call").request().encode(workos.configuration()).is_ok());
}

#[test]
fn another_base_url_stands_for_every_host() {
    let production = WorkOS::builder().api_key(KEY).client_id("client_1");
    let emulated = production.clone().base_url("http://127.0.0.1:4010").build().unwrap();
    let with_authkit = production.clone().authkit_domain("example.authkit.app").build().unwrap();
    let production = production.build().unwrap();
    for operation in
        operations::ALL.iter().filter(|operation| !matches!(operation.host, workos_kit::Host::Base))
    {
        let url = url_of(&emulated, operation.id);
        assert!(url.starts_with("http://127.0.0.1:4010/"), "{url}");
        let url = url_of(&with_authkit, operation.id);
        match operation.host {
            workos_kit::Host::AuthKit => assert!(url.starts_with("https://example.authkit.app/"), "{url}"),
            _ => assert!(url.starts_with("https://auth.workos.com/"), "{url}"),
        }
    }
    let authkit =
        operations::ALL.iter().find(|operation| operation.host == workos_kit::Host::AuthKit).unwrap();
    let error = Request::new(authkit).url(production.configuration()).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Configuration, Some("authkit_domain_missing")));
}

#[test]
fn debug_shows_settings_but_no_secret() {
    let builder =
        WorkOS::builder().api_key("do_not_show_1").client_secret("do_not_show_2").client_id("client_1");
    let shown = format!("{builder:?} {:?}", builder.clone().application("shop", "1.2").build().unwrap());
    assert!(!shown.contains("do_not_show"), "{shown}");
    assert!(shown.contains("client_1") && shown.contains("shop/1.2"), "{shown}");
}

#[test]
fn a_client_is_shared_and_goes_between_threads() {
    fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    fn sent<T: Send>(_: &T) {}
    let workos =
        WorkOS::builder().api_key(KEY).clock(Arc::new(|| jiff::Timestamp::UNIX_EPOCH)).build().unwrap();
    assert_eq!(workos.clock().now(), jiff::Timestamp::UNIX_EPOCH);
    shared(&workos);
    let call = workos.organizations().get_organization("org_1");
    shared(&call);
    sent(&call.into_future());
    sent(&workos.organizations().list_organizations(Default::default()).items());
}

#[test]
fn the_environment_configures_a_client() {
    let run = |variables: &[(&str, &str)]| child::outcome("configuration::in_an_environment", variables);
    assert_eq!(run(&[]), "credentials_missing");
    assert_eq!(run(&[("WORKOS_API_KEY", ""), ("WORKOS_CLIENT_ID", "")]), "credentials_missing");
    assert_eq!(
        run(&[("WORKOS_CLIENT_ID", "client_1")]),
        "https://api.workos.com/sso/profile client_1 no key"
    );
    let all = [
        ("WORKOS_API_KEY", KEY),
        ("WORKOS_CLIENT_ID", "client_1"),
        ("WORKOS_BASE_URL", "http://localhost:1"),
    ];
    assert_eq!(run(&all), "http://localhost:1/sso/profile client_1 key");
}

#[test]
#[ignore = "run by the test above"]
fn in_an_environment() {
    let outcome = match WorkOS::from_env() {
        Err(error) => error.code().unwrap().to_owned(),
        Ok(workos) => {
            let shown = format!("{workos:?}");
            let client_id = if shown.contains("client_1") { "client_1" } else { "no client id" };
            let key = if shown.contains("api_key: Some") { "key" } else { "no key" };
            format!("{} {client_id} {key}", url_of(&workos, "sso.get_profile"))
        }
    };
    child::tell(&outcome);
}
