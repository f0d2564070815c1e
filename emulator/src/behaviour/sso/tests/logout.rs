use super::*;

#[test]
fn a_token_signs_the_person_out_once() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    let answer = post_form(&mut bench, &format!("{path}/user"), &[("profile", "prof_ada")]);
    let cookie = answer.header_value("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let remembered = |bench: &mut Bench| {
        let path = to_page(bench, &[("connection", "conn_saml")]);
        text(&bench.send(&Request::new("GET", &path).header("cookie", &cookie))).contains("continue_as")
    };
    assert!(remembered(&mut bench));

    let (status, answer) = bench.post("/sso/logout/authorize", json!({"profile_id": "prof_ada"}));
    assert!((200..=201).contains(&status), "{answer}");
    let token = answer["logout_token"].as_str().unwrap();
    assert_eq!(answer["logout_url"], format!("http://127.0.0.1:4100/sso/logout?token={token}"));
    let target = format!("/sso/logout?token={token}");
    let page = open(&mut bench, &target);
    assert_eq!(page.status, 200);
    assert!(text(&page).contains("ada@acme.com is signed out"));
    assert!(!remembered(&mut bench));
    assert_eq!(open(&mut bench, &target).status, 404);
}

#[test]
fn what_cannot_be_signed_out_says_so() {
    let mut bench = seeded();
    assert_eq!(bench.post("/sso/logout/authorize", json!({"profile_id": "prof_nope"})).0, 404);
    let (_, answer) = bench.post("/sso/logout/authorize", json!({"profile_id": "prof_ada"}));
    wait(&mut bench, 601);
    let target = format!("/sso/logout?token={}", answer["logout_token"].as_str().unwrap());
    assert_eq!(open(&mut bench, &target).status, 404);
    bench.call("PATCH", "/_emulator/connections/conn_saml", Some(json!({"state": "inactive"})));
    let (status, answer) = bench.post("/sso/logout/authorize", json!({"profile_id": "prof_ada"}));
    assert_eq!((status, &answer["error"]), (400, &json!("connection_invalid")));
}
