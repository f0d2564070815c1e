//! The inspector: pages for a person who wants to see what the emulator holds and has seen. Plain HTML from the server,
//! without scripts, behind the same guard as the controls.

mod actions;
mod faults;
mod layout;
mod outbox;
mod overview;
mod requests;
mod state;
mod webhooks;

use crate::control::Control;
use crate::message::{Request, Response};

/// Where the pages are.
pub(crate) const ROOT: &str = "/_emulator/inspector";

/// A page or an action; `None` if the request is for neither.
pub(crate) async fn answer(control: &Control, request: &Request) -> Option<Response> {
    let wants_page = request.header_value("accept").is_some_and(|accept| accept.contains("text/html"));
    if request.method == "GET" && request.path == "/_emulator" && wants_page {
        return Some(layout::see_other(ROOT));
    }
    let rest = request.path.strip_prefix(ROOT)?;
    let segments: Vec<String> = rest.split('/').skip(1).map(layout::decoded).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    Some(match (request.method.as_str(), &segments[..]) {
        ("GET", [] | [""]) => overview::page(control),
        ("GET", ["requests"]) => requests::list(control, request),
        ("GET", ["requests", sequence]) => requests::one(control, sequence),
        ("GET", ["state"]) => state::kinds(control),
        ("GET", ["state", kind]) => state::list(control, kind),
        ("GET", ["state", kind, id]) => state::one(control, kind, id),
        ("GET", ["seed"]) => state::seed(control),
        ("GET", ["outbox"]) => outbox::page(control),
        ("GET", ["webhooks"]) => webhooks::page(control),
        ("GET", ["faults"]) => faults::page(control, None),
        ("POST", action) => actions::act(control, action, request).await,
        _ => layout::not_found(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Emulator, Fault};

    async fn get(emulator: &Emulator, path: &str) -> (u16, String) {
        let request = Request::new("GET", &format!("{ROOT}{path}"));
        let response = answer(&emulator.control(), &request).await.unwrap();
        (response.status, String::from_utf8(response.body.to_vec()).unwrap())
    }

    async fn post(emulator: &Emulator, path: &str, form: &[(&str, &str)]) -> Response {
        let request = Request::new("POST", &format!("{ROOT}{path}")).form(form);
        answer(&emulator.control(), &request).await.unwrap()
    }

    async fn emulator() -> Emulator {
        let seed = "organizations: [{ id: org_01ACME, name: '<b>Acme & Sons</b>' }]
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass }]
webhookEndpoints: [{ id: we_01, endpoint_url: 'http://127.0.0.1:9/hook' }]";
        Emulator::builder().seed(seed).start().await.unwrap()
    }

    fn ask(emulator: &Emulator, method: &str, path: &str) -> u16 {
        emulator.control().send(Request::new(method, path).bearer(emulator.api_key())).status
    }

    #[tokio::test]
    async fn pages_show_what_there_is_as_text() {
        let emulator = emulator().await;
        assert_eq!(ask(&emulator, "GET", "/organizations/org_01ACME"), 200);
        assert_eq!(ask(&emulator, "GET", "/organizations/%3Cscript%3E"), 404);
        for path in
            ["", "/requests", "/state", "/state/organization", "/state/organization/org_01ACME", "/seed"]
        {
            let (status, page) = get(&emulator, path).await;
            assert_eq!(status, 200, "{path}");
            assert!(page.starts_with("<!doctype html>") && page.contains("</html>"), "{path}");
            assert!(!page.contains("<b>Acme") && !page.contains("<script"), "{path}");
        }
        let (_, list) = get(&emulator, "/requests?status=failed").await;
        assert!(list.contains("%3Cscript%3E") && !list.contains("org_01ACME"), "{list}");
        let (_, one) = get(&emulator, "/requests/1").await;
        assert!(
            one.contains("organizations.get_organization") && one.contains("&lt;b&gt;Acme &amp; Sons"),
            "{one}"
        );
        assert!(!one.contains(emulator.api_key()), "secrets are redacted");
        let (_, record) = get(&emulator, "/state/organization/org_01ACME").await;
        assert!(record.contains("&lt;b&gt;Acme &amp; Sons"), "{record}");
        for path in ["/nowhere", "/requests/99", "/requests/x", "/state/moon", "/state/organization/org_x"] {
            assert_eq!(get(&emulator, path).await.0, 404, "{path}");
        }
    }

    #[tokio::test]
    async fn outbox_webhooks_and_faults_are_shown() {
        let emulator = emulator().await;
        let control = emulator.control();
        control.fault(Fault::on("organizations.list_organizations").status(503)).unwrap();
        let mail = Request::new("POST", "/user_management/magic_auth").bearer(emulator.api_key());
        assert_eq!(control.send(mail.json(&json!({"email": "ada@acme.com"}))).status, 201);
        control.drain_webhooks().await;
        let code = control.last_mail("ada@acme.com").unwrap().code.unwrap();
        assert!(get(&emulator, "/outbox").await.1.contains(&code));
        assert!(get(&emulator, "/webhooks").await.1.contains("magic_auth.created"));
        assert!(get(&emulator, "/faults").await.1.contains("organizations.list_organizations"));
    }

    #[tokio::test]
    async fn forms_act_and_lead_back() {
        let emulator = emulator().await;
        let control = emulator.control();
        let done = post(&emulator, "/clock", &[("do", "freeze")]).await;
        assert_eq!((done.status, done.header_value("location")), (303, Some(ROOT)));
        let before = control.clock().now();
        post(&emulator, "/clock", &[("do", "advance"), ("seconds", "3600")]).await;
        assert_eq!(control.clock().now().duration_since(before).as_secs(), 3600);
        post(&emulator, "/clock", &[("do", "resume")]).await;
        assert!(!control.clock().is_frozen());

        let fault = [("operation", "organizations.list_organizations"), ("status", "503"), ("times", "1")];
        assert_eq!(post(&emulator, "/faults", &fault).await.status, 303);
        assert_eq!(control.faults()[0].fault.status, Some(503));
        let wrong = post(&emulator, "/faults", &[("operation", "x"), ("status", "503")]).await;
        assert_eq!(wrong.status, 422);
        assert!(String::from_utf8(wrong.body.to_vec()).unwrap().contains("there is no operation"));
        post(&emulator, "/faults/clear", &[]).await;
        assert!(control.faults().is_empty());

        post(&emulator, "/webhooks/pause", &[]).await;
        assert!(control.webhooks_are_paused());
        post(&emulator, "/webhooks/resume", &[]).await;
        assert!(!control.webhooks_are_paused());
        assert_eq!(ask(&emulator, "DELETE", "/organizations/org_01ACME"), 200);
        post(&emulator, "/reset", &[]).await;
        assert_eq!(ask(&emulator, "GET", "/organizations/org_01ACME"), 200);
        assert_eq!(post(&emulator, "/nothing", &[]).await.status, 404);
    }

    #[tokio::test]
    async fn a_browser_is_led_to_the_pages_and_a_program_is_not() {
        let emulator = emulator().await;
        let control = emulator.control();
        let browser = Request::new("GET", "/_emulator").header("accept", "text/html,*/*");
        assert_eq!(answer(&control, &browser).await.unwrap().header_value("location"), Some(ROOT));
        assert!(answer(&control, &Request::new("GET", "/_emulator")).await.is_none());
        assert!(answer(&control, &Request::new("GET", "/_emulator/requests")).await.is_none());
    }
}
