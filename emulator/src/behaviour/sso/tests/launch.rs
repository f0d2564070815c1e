use super::*;

const HOME: &str = "https://app.example.com/home";

fn with_default() -> Bench {
    let mut bench = seeded();
    bench
        .seed(&format!("redirectUris: [{{ uri: '{CALLBACK}' }}, {{ uri: '{HOME}', default: true }}]"))
        .unwrap();
    bench
}

#[test]
fn the_tile_sends_an_unsolicited_code_to_the_default_redirect_uri() {
    let mut bench = with_default();
    let hop = location(&open(&mut bench, "/_idp/launch?connection=conn_saml&email=ada@acme.com"));
    assert!(hop.starts_with("/sso/saml/acs/conn_saml?SAMLResponse=") && !hop.contains("RelayState"), "{hop}");
    let callback = location(&open(&mut bench, &hop));
    assert!(callback.starts_with(&format!("{HOME}?code=")), "{callback}");
    assert_eq!(parameter(&callback, "state"), None);
    let code = parameter(&callback, "code").unwrap();
    let (_, answer) = exchange(&mut bench, json!({"code": code}));
    assert_eq!(answer["profile"]["id"], "prof_ada");
}

#[test]
fn the_page_asks_who_it_is_unless_somebody_is_signed_in() {
    let mut bench = with_default();
    let path = location(&open(&mut bench, "/_idp/launch?connection=conn_saml"));
    assert!(text(&open(&mut bench, &path)).contains("Started here"));
    let answer = post_form(&mut bench, &format!("{path}/user"), &[("profile", "prof_ada")]);
    let cookie = answer.header_value("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let again = Request::new("GET", "/_idp/launch?connection=conn_saml").header("cookie", &cookie);
    assert!(location(&bench.send(&again)).starts_with("/sso/saml/acs/"));

    let stranger = location(&open(&mut bench, "/_idp/launch?connection=conn_saml&email=new@acme.com"));
    assert!(text(&open(&mut bench, &stranger)).contains("value=\"new@acme.com\""));
}

#[test]
fn another_redirect_uri_must_be_registered() {
    let mut bench = with_default();
    let launch = |bench: &mut Bench, uri: &str| {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("redirect_uri", uri).finish();
        open(bench, &format!("/_idp/launch?connection=conn_saml&email=ada@acme.com&{query}"))
    };
    assert_eq!(launch(&mut bench, "https://evil.example.com/").status, 400);
    let hop = location(&launch(&mut bench, CALLBACK));
    assert!(location(&open(&mut bench, &hop)).starts_with("https://app.example.com/callback?tenant=1&code="));
}

#[test]
fn a_connection_can_forbid_it() {
    let mut bench = with_default();
    let change = json!({"idp_initiated": false});
    assert_eq!(bench.call("PATCH", "/_emulator/connections/conn_saml", Some(change)).0, 200);
    let hop = location(&open(&mut bench, "/_idp/launch?connection=conn_saml&email=ada@acme.com"));
    let callback = location(&open(&mut bench, &hop));
    assert!(callback.starts_with(&format!("{HOME}?error=idp_initiated_sso_disabled")), "{callback}");
    assert_eq!(parameter(&callback, "connection_id").as_deref(), Some("conn_saml"));
    assert_eq!(parameter(&callback, "organization_id").as_deref(), Some("org_01ACME"));
    // Sign-ins that the application starts still work.
    code_for(&mut bench, "prof_ada", &[("connection", "conn_saml")]);
}

#[test]
fn what_cannot_be_launched_says_so() {
    let mut bench = seeded();
    assert_eq!(open(&mut bench, "/_idp/launch?connection=conn_saml").status, 400, "no default redirect URI");
    let mut bench = with_default();
    assert_eq!(open(&mut bench, "/_idp/launch?connection=conn_oidc").status, 400);
    assert_eq!(open(&mut bench, "/_idp/launch?connection=nope").status, 404);
    assert_eq!(open(&mut bench, "/_idp/launch").status, 404);
}

#[test]
fn tiles_lead_to_launches() {
    let mut bench = seeded();
    let tiles = text(&open(&mut bench, "/_idp"));
    assert!(tiles.contains("href=\"/_idp/launch?connection=conn_saml\""), "{tiles}");
    assert!(
        tiles.contains("Beta OIDC") && !tiles.contains("connection=conn_oidc") && !tiles.contains("Draft")
    );
}
