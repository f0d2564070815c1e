//! What real operations look like on the wire. The placements one by one are tested beside the encoder, all
//! operations against the emulator's validator.

use std::collections::BTreeMap;

use crate::server::{KEY, ORGANIZATION, Server, json as json_answer};
use serde_json::{Value, json};
use workos_kit::connect::ClientCredentialsParams;
use workos_kit::organizations::{
    CreateOrganizationParams, ListOrganizationsParams, UpdateOrganizationParams,
};
use workos_kit::sso::{GetAuthorizationUrlParams, GetProfileAndTokenParams};
use workos_kit::user_management::{AuthenticateWithPasswordParams, ListUsersParams};
use workos_kit::{Builder, ErrorKind, Patch, Request, WorkOS, operations};

fn builder() -> Builder {
    WorkOS::builder().api_key("sk_test_1").client_id("client_1")
}

fn client() -> WorkOS {
    builder().build().unwrap()
}

/// Method and URL, headers, body.
fn encoded(client: &WorkOS, request: &Request) -> (String, BTreeMap<String, String>, String) {
    let http = request.encode(client.configuration()).unwrap();
    let headers =
        http.headers().iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    let body = String::from_utf8(http.body().to_vec()).unwrap();
    (format!("{} {}", http.method(), http.uri()), headers.collect(), body)
}

fn refused(request: &Request, client: &WorkOS) -> (ErrorKind, String) {
    let error = request.encode(client.configuration()).unwrap_err();
    (error.kind(), error.code().unwrap_or_default().to_owned())
}

#[test]
fn a_body_is_json_and_the_key_a_bearer_token() {
    let client = client();
    let params =
        CreateOrganizationParams::new("Foo").metadata(BTreeMap::from([("a".to_owned(), "ü".to_owned())]));
    let call =
        client.organizations().create_organization(params).idempotency_key("k1").header("x-trace", "7");
    let (target, headers, body) = encoded(&client, call.request());
    assert_eq!(target, "POST https://api.workos.com/organizations");
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), json!({"name": "Foo", "metadata": {"a": "ü"}}));
    assert_eq!(headers["authorization"], "Bearer sk_test_1");
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["user-agent"], concat!("workos-kit/", env!("CARGO_PKG_VERSION")));
    assert_eq!((headers["idempotency-key"].as_str(), headers["x-trace"].as_str()), ("k1", "7"));
}

#[test]
fn absent_null_and_value_are_three_things() {
    let client = client();
    let update =
        |params| encoded(&client, client.organizations().update_organization("o", params).request()).2;
    assert_eq!(update(UpdateOrganizationParams::default()), "{}");
    assert_eq!(
        update(UpdateOrganizationParams::default().external_id(Patch::Null)),
        r#"{"external_id":null}"#
    );
    assert_eq!(update(UpdateOrganizationParams::default().external_id(None)), r#"{"external_id":null}"#);
    assert_eq!(update(UpdateOrganizationParams::default().external_id("e")), r#"{"external_id":"e"}"#);
}

#[test]
fn queries_join_lists_and_escape() {
    let client = client();
    let params = ListOrganizationsParams::default().domains(["a.com", "b.com"]).limit(5).search("a b&c");
    let (target, headers, body) =
        encoded(&client, client.organizations().list_organizations(params).request());
    assert_eq!(
        target,
        "GET https://api.workos.com/organizations?domains=a.com%2Cb.com&limit=5&search=a+b%26c"
    );
    assert!(body.is_empty() && !headers.contains_key("content-type"));

    let none = ListOrganizationsParams::default().domains(Vec::<String>::new());
    let (target, ..) = encoded(&client, client.organizations().list_organizations(none).request());
    assert_eq!(target, "GET https://api.workos.com/organizations");
}

#[test]
fn path_parameters_cannot_reach_another_endpoint() {
    let client = client();
    let get = |id: &str| client.organizations().get_organization(id).request().clone();
    for (id, path) in [
        ("org_1", "org_1"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("../users", "..%2Fusers"),
        ("%2e%2e", "%252e%252e"),
        ("ü 1", "%C3%BC%201"),
        ("...", "..."),
        ("a\r\nb", "a%0D%0Ab"),
    ] {
        let (target, ..) = encoded(&client, &get(id));
        assert_eq!(target, format!("GET https://api.workos.com/organizations/{path}"), "{id}");
    }
    for id in ["", ".", ".."] {
        assert_eq!(
            refused(&get(id), &client),
            (ErrorKind::InvalidRequest, "invalid_path_parameter".to_owned()),
            "{id}"
        );
    }
}

#[test]
fn credentials_are_injected_where_the_operation_says() {
    let client = client();
    let params = GetProfileAndTokenParams::new("c0de").code_verifier("v");
    let (target, headers, body) = encoded(&client, client.sso().get_profile_and_token(params).request());
    assert_eq!(target, "POST https://api.workos.com/sso/token");
    assert!(!headers.contains_key("authorization"));
    let expected = json!({"client_id": "client_1", "client_secret": "sk_test_1", "code": "c0de",
        "code_verifier": "v", "grant_type": "authorization_code"});
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected);
}

#[test]
fn a_public_client_sends_no_secret() {
    let public = WorkOS::builder().client_id("client_1").build().unwrap();
    let call = public.sso().get_profile_and_token(GetProfileAndTokenParams::new("c0de").code_verifier("v"));
    let (_, headers, body) = encoded(&public, call.request());
    assert!(!headers.contains_key("authorization"));
    let expected = json!({"client_id": "client_1", "code": "c0de", "code_verifier": "v",
        "grant_type": "authorization_code"});
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected);

    let params = AuthenticateWithPasswordParams::new("a@b.c", "p");
    let call = public.user_management().authenticate_with_password(params);
    assert_eq!(
        refused(call.request(), &public),
        (ErrorKind::Configuration, "client_secret_missing".to_owned())
    );
    let call = public.user_management().list_users(ListUsersParams::default());
    assert_eq!(refused(call.request(), &public), (ErrorKind::Configuration, "api_key_missing".to_owned()));
    let no_id = WorkOS::new("sk_test_1").unwrap();
    let call = no_id.sso().get_profile_and_token(GetProfileAndTokenParams::new("c"));
    assert_eq!(refused(call.request(), &no_id), (ErrorKind::Configuration, "client_id_missing".to_owned()));
}

#[test]
fn a_call_can_use_another_key_or_token() {
    let client = client();
    let call = client.organizations().get_organization("o").api_key("sk_test_2");
    assert_eq!(encoded(&client, call.request()).1["authorization"], "Bearer sk_test_2");
    assert_eq!(encoded(&client, client.sso().get_profile("at").request()).1["authorization"], "Bearer at");
    let empty = client.sso().get_profile("");
    assert_eq!(
        refused(empty.request(), &client),
        (ErrorKind::Configuration, "access_token_missing".to_owned())
    );
}

#[test]
fn forms_are_written_where_the_endpoint_wants_them() {
    let client = builder().client_secret("app secret").authkit_domain("foo.authkit.app").build().unwrap();
    let call = client.connect().client_credentials(ClientCredentialsParams::default().scope("a b"));
    let (target, headers, body) = encoded(&client, call.request());
    assert_eq!(target, "POST https://foo.authkit.app/oauth2/token");
    assert_eq!(headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(body, "client_id=client_1&client_secret=app+secret&grant_type=client_credentials&scope=a+b");

    let unknown = self::client();
    let call = unknown.connect().client_credentials(ClientCredentialsParams::default());
    assert_eq!(
        refused(call.request(), &unknown),
        (ErrorKind::Configuration, "authkit_domain_missing".to_owned())
    );
}

#[test]
fn hosts_follow_the_base_url() {
    let logout = |client: &WorkOS| {
        let params = workos_kit::sso::GetLogoutUrlParams::new("t");
        client.sso().get_logout_url(params).unwrap().to_string()
    };
    assert_eq!(logout(&client()), "https://auth.workos.com/sso/logout?token=t");
    let local = builder().base_url("http://127.0.0.1:4100/").build().unwrap();
    assert_eq!(logout(&local), "http://127.0.0.1:4100/sso/logout?token=t");
}

#[test]
fn urls_hold_fixed_injected_and_bracketed_parameters() {
    let params = GetAuthorizationUrlParams::new("https://a.test/cb?x=1")
        .connection("conn_1")
        .provider_scopes(["openid", "email"])
        .provider_query_params([("hd", "a+b")])
        .state("s");
    let url = client().sso().get_authorization_url(params).unwrap();
    assert_eq!(
        url.as_str(),
        "https://api.workos.com/sso/authorize?client_id=client_1&connection=conn_1&\
         provider_query_params%5Bhd%5D=a%2Bb&provider_scopes=openid%2Cemail&\
         redirect_uri=https%3A%2F%2Fa.test%2Fcb%3Fx%3D1&response_type=code&state=s"
    );
}

#[test]
fn operations_are_found_by_name() {
    assert_eq!(operations::ALL.len(), 302);
    assert!(operations::ALL.is_sorted_by_key(|operation| operation.id));
    for operation in operations::ALL {
        assert!(std::ptr::eq(operations::find(operation.id).unwrap(), *operation), "{}", operation.id);
    }
    assert!(operations::find("organizations.no_such_method").is_none());
    let request = Request::new(operations::find("organizations.get_organization").unwrap()).path(["org_1"]);
    assert_eq!(encoded(&client(), &request).0, "GET https://api.workos.com/organizations/org_1");
}

#[tokio::test]
async fn the_wire_shows_what_was_encoded() {
    let server = Server::start(vec![json_answer(200, ORGANIZATION)]).await;
    let organizations = server.client();
    let organizations = organizations.organizations();
    organizations.get_organization("a/b?c").header("x-request-source", "test").await.unwrap();
    organizations.create_organization(CreateOrganizationParams::new("Füü").external_id("é")).await.unwrap();
    let requests = server.requests();

    let (head, body) = requests[0].split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("GET /organizations/a%2Fb%3Fc HTTP/1.1\r\n"), "{head}");
    assert!(head.contains(&format!("authorization: Bearer {KEY}")), "{head}");
    assert!(head.contains("accept: application/json") && head.contains("x-request-source: test"), "{head}");
    assert!(head.contains(concat!("user-agent: workos-kit/", env!("CARGO_PKG_VERSION"))), "{head}");
    // A GET has no body, and so nothing to say about one.
    assert!(!head.contains("content-") && body.is_empty(), "{head}");

    let (head, body) = requests[1].split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /organizations HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("content-type: application/json"), "{head}");
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body, serde_json::json!({"name": "Füü", "external_id": "é"}));
}
