use serde_json::json;
use workos_emulator::browser::{Page, Visit};
use workos_emulator::{Browser, Emulator, Request};

use super::provider::Provider;
use super::{CALLBACK, authorize_url, emulator, error, parameter, profile};

/// The emulator with connections to a provider, by its metadata and by settings one by one.
async fn start() -> (Emulator, Provider) {
    let emulator = emulator().await;
    let keys = concat!(env!("CARGO_MANIFEST_DIR"), "/../emulator/keys");
    let (key, certificate) = (format!("{keys}/signing_key_2.pkcs8.der"), format!("{keys}/certificate_2.der"));
    let provider = Provider::start("saml.mjs", &[&key, &certificate]);
    let pem = Browser::new(CALLBACK).open(&format!("{}/certificate", provider.url)).await.unwrap();
    let other_certificate = workos_emulator::keys::certificate_pem();
    let connection = |id: &str, options: serde_json::Value| json!({"id": id, "connection_type": "GenericSAML", "organization": "Acme", "saml_options": options});
    let metadata_url = format!("{}/metadata", provider.url);
    let one_by_one = |certificates: &[&str]| {
        json!({"idp_entity_id": metadata_url, "idp_sso_url": format!("{}/sso", provider.url),
            "idp_signing_certs": certificates})
    };
    let seed = json!({
        "redirectUris": [{"uri": CALLBACK}],
        "connections": [
            connection("conn_metadata", json!({"idp_metadata_url": metadata_url})),
            connection("conn_settings", one_by_one(&[&other_certificate, pem.html()])),
            connection("conn_other_key", one_by_one(&[&other_certificate])),
        ],
    });
    emulator.control().seed(&seed.to_string()).unwrap();
    (emulator, provider)
}

/// Goes from the application to the provider, which answers as `next` says; the form with its response.
async fn answer(emulator: &Emulator, provider: &Provider, next: &str) -> (Browser, Page) {
    answer_of(emulator, provider, "conn_metadata", next).await
}

async fn answer_of(
    emulator: &Emulator,
    provider: &Provider,
    connection: &str,
    next: &str,
) -> (Browser, Page) {
    let mut browser = Browser::new(CALLBACK);
    browser.open(&format!("{}/next?{next}", provider.url)).await.unwrap();
    let page = browser.open(&authorize_url(emulator, connection, "")).await.unwrap();
    assert!(page.button("post").is_some(), "{} {}", page.status, page.text);
    (browser, page)
}

/// Posts the response, or another one in its place.
async fn post(browser: &mut Browser, page: &Page, response: Option<&str>) -> Visit {
    let encoded = response.map(|response| base64(response.as_bytes()));
    let fields: Vec<(&str, &str)> = encoded.iter().map(|text| ("SAMLResponse", text.as_str())).collect();
    browser.press(page, "post", &fields).await.unwrap()
}

fn callback(visit: Visit) -> String {
    match visit {
        Visit::Callback(url) => url,
        Visit::Page(page) => panic!("no callback, but {} {}", page.status, page.text),
        _ => panic!("no callback"),
    }
}

fn field(page: &Page, name: &str) -> String {
    let (form, _) = page.button("post").unwrap();
    form.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// The XML of the response.
fn xml(page: &Page) -> String {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(field(page, "SAMLResponse")).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// From the first `<name` to the end of the last `</name>`; prefixes count as part of the name.
fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    let start = xml.find(&format!("<{name}")).unwrap_or_else(|| panic!("no {name} in {xml}"));
    let closing = format!("</{name}>");
    &xml[start..xml.rfind(&closing).unwrap() + closing.len()]
}

#[tokio::test]
async fn a_person_signs_in_at_a_real_provider() {
    let (emulator, provider) = start().await;
    for (connection, sign) in [
        ("conn_metadata", "assertion"),
        ("conn_metadata", "response"),
        ("conn_metadata", "both"),
        ("conn_settings", "assertion"),
    ] {
        let (mut browser, page) = answer_of(&emulator, &provider, connection, &format!("sign={sign}")).await;
        let callback = callback(post(&mut browser, &page, None).await);
        let profile = profile(&emulator, &callback);
        assert_eq!(
            (&profile["email"], &profile["idp_id"]),
            (&json!("ada@acme.com"), &json!("ada@acme.com")),
            "{connection} {sign}"
        );
        assert_eq!((&profile["first_name"], &profile["last_name"]), (&json!("Ada"), &json!("Lovelace")));
        assert_eq!(profile["connection_id"], connection);
    }
}

#[tokio::test]
async fn the_metadata_says_what_the_provider_must_know() {
    let (emulator, _provider) = start().await;
    let url = format!("{}/sso/saml/metadata/conn_metadata", emulator.url());
    let page = Browser::new(CALLBACK).open(&url).await.unwrap();
    for part in [
        format!("entityID=\"{url}\""),
        format!("Location=\"{}/sso/saml/acs/conn_metadata\"", emulator.url()),
        "WantAssertionsSigned".to_owned(),
    ] {
        assert!(page.html().contains(&part), "{part}: {}", page.html());
    }
}

#[tokio::test]
async fn responses_that_are_not_what_they_must_be_are_refused() {
    let (emulator, provider) = start().await;
    for (next, says) in [
        ("audience=urn:other", "audience"),
        ("destination=http://127.0.0.1:1/acs", "destination"),
        ("recipient=http://127.0.0.1:1/acs", "subject confirmation"),
        // Clocks may be five minutes apart.
        ("lifetime=-400", "time window"),
        ("sign=nothing", "signature"),
        ("algorithm=rsa-sha1", "algorithm"),
        ("status=Denied", "status"),
    ] {
        let (mut browser, page) = answer(&emulator, &provider, next).await;
        let callback = callback(post(&mut browser, &page, None).await);
        let (code, description) = error(&callback);
        assert_eq!(code, "server_error", "{next}: {callback}");
        assert!(description.to_lowercase().contains(says), "{next}: {description}");
    }
    let (mut browser, page) = answer_of(&emulator, &provider, "conn_other_key", "").await;
    let (code, description) = error(&callback(post(&mut browser, &page, None).await));
    assert_eq!(code, "server_error", "{description}");
}

#[tokio::test]
async fn a_response_is_accepted_once_and_in_its_place() {
    let (emulator, provider) = start().await;
    let (mut browser, page) = answer(&emulator, &provider, "").await;
    callback(post(&mut browser, &page, None).await);
    // Its relay state is used up, so it would have to be an unsolicited one, which it is not.
    let Visit::Page(again) = post(&mut browser, &page, None).await else { panic!("accepted twice") };
    assert_eq!(again.status, 400, "{}", again.text);

    // The response to one request does not answer another.
    let (_, first) = answer(&emulator, &provider, "").await;
    let (mut browser, second) = answer(&emulator, &provider, "").await;
    let (code, description) = error(&callback(post(&mut browser, &second, Some(&xml(&first))).await));
    assert_eq!(code, "server_error");
    assert!(description.contains("inResponseTo"), "{description}");

    // Nor does one that was sent to another connection.
    let (mut browser, page) = answer(&emulator, &provider, "").await;
    let mut elsewhere = page.clone();
    for form in &mut elsewhere.forms {
        form.action = form.action.replace("conn_metadata", "conn_settings");
    }
    let Visit::Page(refused) = post(&mut browser, &elsewhere, None).await else { panic!("accepted") };
    assert_eq!(refused.status, 400, "{}", refused.text);
}

#[tokio::test]
async fn altered_and_wrapped_responses_are_refused() {
    let (emulator, provider) = start().await;
    for sign in ["assertion", "response"] {
        let next = format!("sign={sign}");
        let (_, page) = answer(&emulator, &provider, &next).await;
        let names: Vec<String> = attacks(&xml(&page), sign).into_iter().map(|(name, _)| name).collect();
        for index in 0..names.len() {
            let (mut browser, page) = answer(&emulator, &provider, &next).await;
            let original = xml(&page);
            let (name, forged) = attacks(&original, sign).swap_remove(index);
            assert_ne!(forged, original, "{name} changes nothing");
            match post(&mut browser, &page, Some(&forged)).await {
                Visit::Callback(callback) if parameter(&callback, "code").is_none() => {
                    assert_eq!(error(&callback).0, "server_error", "{name}");
                }
                Visit::Callback(callback) => {
                    panic!("{name} with a signed {sign} was accepted: {}", profile(&emulator, &callback));
                }
                Visit::Page(page) => panic!("{name}: {} {}", page.status, page.text),
                _ => panic!("{name}"),
            }
        }
    }
}

/// What attackers make of a response to sign in as Eve: the ways of signature wrapping (Somorovsky et al., "On Breaking
/// SAML: Be Whoever You Want to Be"), and simpler ones.
fn attacks(original: &str, sign: &str) -> Vec<(String, String)> {
    let eve = |xml: &str| xml.replace("ada@acme.com", "eve@acme.com");
    let other_id = |xml: &str, id: &str| xml.replacen(&format!("\"{id}\""), "\"_evil\"", 1);
    let assertion = element(original, "saml:Assertion");
    let signature = element(original, "Signature");
    let id_of = |xml: &str| {
        let start = xml.find("ID=\"").unwrap() + 4;
        xml[start..start + xml[start..].find('"').unwrap()].to_owned()
    };
    let assertion_id = id_of(assertion);
    let mut all = vec![
        ("an altered name".to_owned(), eve(original)),
        ("no signature".to_owned(), original.replace(signature, "")),
        ("a document type".to_owned(), format!("<!DOCTYPE x [<!ENTITY e \"eve@acme.com\">]>{original}")),
    ];
    let mut add = |name: &str, forged: String| all.push((name.to_owned(), forged));
    if sign == "assertion" {
        let unsigned = eve(&assertion.replace(signature, ""));
        let forged = other_id(&unsigned, &assertion_id);
        let with_inside =
            |outer: &str, inner: &str, before: &str| outer.replacen(before, &format!("{inner}{before}"), 1);
        add(
            "XSW3: a forged assertion before the signed one",
            original.replacen(assertion, &format!("{forged}{assertion}"), 1),
        );
        add(
            "a forged assertion after the signed one",
            original.replacen(assertion, &format!("{assertion}{forged}"), 1),
        );
        add(
            "XSW4: the signed assertion inside of a forged one",
            original.replacen(assertion, &with_inside(&forged, assertion, "</saml:Assertion>"), 1),
        );
        add(
            "a forged assertion with the same identifier",
            original.replacen(assertion, &format!("{unsigned}{assertion}"), 1),
        );
        // The signature moves into the forged assertion, the signed content elsewhere.
        let bare = assertion.replace(signature, "");
        let signed_forged = forged.replacen("</saml:Issuer>", &format!("</saml:Issuer>{signature}"), 1);
        add(
            "XSW5: the signature in a forged assertion, the original after it",
            original.replacen(assertion, &format!("{signed_forged}{bare}"), 1),
        );
        let object =
            format!("<Object xmlns=\"http://www.w3.org/2000/09/xmldsig#\">{bare}</Object></Signature>");
        let wrapping = signature.replacen("</Signature>", &object, 1);
        add(
            "XSW8: the original in an object of the signature in a forged assertion",
            original.replacen(
                assertion,
                &forged.replacen("</saml:Issuer>", &format!("</saml:Issuer>{wrapping}"), 1),
                1,
            ),
        );
        let extensions = format!("<samlp:Extensions>{assertion}</samlp:Extensions><samlp:Status");
        add(
            "XSW7: the signed assertion among the extensions",
            original.replacen(assertion, &forged, 1).replacen("<samlp:Status", &extensions, 1),
        );
        add("the signed assertion taken out", original.replacen(assertion, &forged, 1));
    } else {
        let response_id = id_of(original);
        let bare = original.replace(signature, "");
        let forged = other_id(&eve(&bare), &response_id);
        let end = "</samlp:Response>";
        let in_object = |content: &str| {
            let object = format!(
                "<Object xmlns=\"http://www.w3.org/2000/09/xmldsig#\">{content}</Object></Signature>"
            );
            signature.replacen("</Signature>", &object, 1)
        };
        add(
            "XSW1: the original response in an object of the signature",
            forged.replacen("</saml:Issuer>", &format!("</saml:Issuer>{}", in_object(&bare)), 1),
        );
        add(
            "XSW2: the original response before the signature",
            forged.replacen("</saml:Issuer>", &format!("</saml:Issuer>{bare}{signature}"), 1),
        );
        add(
            "the signed response at the end of a forged one",
            forged.replacen(end, &format!("{original}{end}"), 1),
        );
        let evil = other_id(&eve(assertion), &assertion_id);
        add("a second assertion in a signed response", original.replacen(end, &format!("{evil}{end}"), 1));
    }
    all
}

#[tokio::test]
async fn what_canonical_xml_leaves_out_does_not_shorten_a_name() {
    let (emulator, provider) = start().await;
    for sign in ["assertion", "response"] {
        // The signature still fits: canonical XML has no comments, and no CDATA sections but their text.
        for split in ["ada@acme.com<!-- -->.evil.example", "ada@acme.com<![CDATA[.evil.example]]>"] {
            let next = format!("sign={sign}&name=ada@acme.com.evil.example");
            let (mut browser, page) = answer(&emulator, &provider, &next).await;
            let original = xml(&page);
            let forged = original.replace("ada@acme.com.evil.example", split);
            assert_ne!(forged, original);
            let Visit::Callback(callback) = post(&mut browser, &page, Some(&forged)).await else {
                panic!("no callback");
            };
            if parameter(&callback, "code").is_some() {
                let profile = profile(&emulator, &callback);
                assert_eq!(profile["idp_id"], "ada@acme.com.evil.example", "{sign} {split}");
            } else {
                assert_eq!(error(&callback).0, "server_error", "{sign} {split}");
            }
        }
    }
}

#[tokio::test]
async fn the_provider_can_start_a_sign_in_where_the_connection_allows_it() {
    let (emulator, provider) = start().await;
    let unsolicited = async || {
        let own = |path: &str| format!("{}/sso/saml/{path}/conn_metadata", emulator.url());
        let url = format!("{}/unsolicited?acs={}&audience={}", provider.url, own("acs"), own("metadata"));
        let mut browser = Browser::new(CALLBACK);
        let page = browser.open(&url).await.unwrap();
        (browser, page)
    };
    let (mut browser, page) = unsolicited().await;
    let first = callback(post(&mut browser, &page, None).await);
    assert_eq!(parameter(&first, "state"), None);
    assert_eq!(profile(&emulator, &first)["email"], "ada@acme.com");
    // A second time it is a replay.
    let Visit::Page(replayed) = post(&mut browser, &page, None).await else { panic!("replayed") };
    assert_eq!(replayed.status, 400);
    assert!(replayed.text.contains("replay"), "{}", replayed.text);

    let forbid =
        Request::new("PATCH", "/_emulator/connections/conn_metadata").json(&json!({"idp_initiated": false}));
    assert_eq!(emulator.control().send(forbid).status, 200);
    let (mut browser, page) = unsolicited().await;
    let refused = callback(post(&mut browser, &page, None).await);
    assert_eq!(parameter(&refused, "error").as_deref(), Some("idp_initiated_sso_disabled"));
    assert_eq!(parameter(&refused, "connection_id").as_deref(), Some("conn_metadata"));
}
