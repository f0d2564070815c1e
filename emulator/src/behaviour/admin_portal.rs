//! Links into the Admin Portal. There is no portal behind them: opening one plays an administrator who is
//! done at once and goes where the application wanted.

use std::collections::BTreeSet;

use serde_json::json;
use url::Url;

use super::organizations::ORGANIZATIONS;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Kind;

/// Links. The id is the token in them.
static PORTAL_LINKS: Kind = Kind {
    name: "portal_link",
    prefix: "portal_link",
    label: "Portal link",
    indexes: &["organization_id"],
    owners: &[("organization", "organization_id")],
};

/// Seconds for which a link can be opened.
const LINK_LIFETIME: u64 = 300;

/// IT contacts that one request can name.
const MOST_CONTACTS: usize = 20;

pub(super) static MODULE: Module = Module {
    operations: &[("admin_portal.generate_link", generate), ("admin_portal.revoke_link", revoke)],
    pages: &[("GET", "/_emulator/portal/{token}", open)],
    seeds: &[],
};

fn generate(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.text("organization").unwrap_or_default())?;
    for name in ["return_url", "success_url"] {
        if call.text(name).is_some_and(|url| Url::parse(url).is_err()) {
            return Err(Failure::invalid(name, "invalid_value", format!("{name} must be an absolute URL")));
        }
    }
    let contacts = call.body("it_contact_emails").and_then(|emails| emails.as_array());
    if contacts.is_some_and(|emails| emails.len() > MOST_CONTACTS) {
        let message = format!("it_contact_emails must have at most {MOST_CONTACTS} addresses");
        return Err(Failure::invalid("it_contact_emails", "invalid_value", message));
    }
    let token = call.state.random.token(32);
    let body = json!({
        "id": token,
        "organization_id": organization.id,
        "intent": call.text("intent"),
        "return_url": call.text("return_url"),
        "success_url": call.text("success_url"),
        "external_user_id": call.text("external_user_id"),
        "expires_at": call.in_seconds(LINK_LIFETIME),
    });
    call.create(&PORTAL_LINKS, body);
    Ok(Reply::value(json!({"link": format!("{}/_emulator/portal/{token}", call.context.base_url)})))
}

fn revoke(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.text("organization").unwrap_or_default())?;
    let external_user_id = call.text("external_user_id").unwrap_or_default();
    let links = call.state.store.find(&PORTAL_LINKS, "organization_id", &organization.id);
    let of_user = links.filter(|link| link.text("external_user_id") == external_user_id);
    let revoked: BTreeSet<String> = of_user.map(|link| link.id.clone()).collect();
    for id in revoked {
        call.state.store.remove(&PORTAL_LINKS, &id);
    }
    Ok(Reply::nothing())
}

fn open(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let link = call.find(&PORTAL_LINKS, call.path("token"));
    let Some(link) = link.ok().filter(|link| !call.is_past(link.text("expires_at"))) else {
        return Err(Failure::coded(410, "portal_link_expired", "This link has expired or was revoked."));
    };
    let destination = ["success_url", "return_url"].map(|name| link.text(name));
    Ok(match destination.into_iter().find(|url| !url.is_empty()) {
        Some(url) => Reply::redirect(url),
        None => Reply::html("<!doctype html><title>Admin Portal</title><p>Everything is set up.".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::{Value, json};

    use crate::message::Request;
    use crate::testing::Bench;

    fn bench() -> Bench {
        let mut bench = Bench::new();
        bench.seed("organizations: [{ id: org_01, name: Acme }]").unwrap();
        bench
    }

    fn link(bench: &mut Bench, body: Value) -> String {
        let (status, answer) = bench.post("/portal/generate_link", body);
        assert_eq!(status, 201, "{answer}");
        answer["link"].as_str().unwrap().strip_prefix("http://127.0.0.1:4100").unwrap().to_owned()
    }

    #[test]
    fn a_link_leads_to_the_success_url_for_five_minutes() {
        let mut bench = bench();
        let body = json!({
            "organization": "org_01", "intent": "sso",
            "return_url": "https://app.example.com/back", "success_url": "https://app.example.com/done",
        });
        let link = link(&mut bench, body);
        let opened = bench.send(&Request::new("GET", &link));
        assert_eq!(
            (opened.status, opened.header_value("location")),
            (302, Some("https://app.example.com/done"))
        );
        bench.context.now += Duration::from_secs(300);
        assert_eq!(bench.send(&Request::new("GET", &link)).status, 410);
    }

    #[test]
    fn revoking_ends_the_links_of_one_user() {
        let mut bench = bench();
        let of = |user: &str| json!({"organization": "org_01", "external_user_id": user});
        let (first, second) = (link(&mut bench, of("u1")), link(&mut bench, of("u2")));
        assert_eq!(bench.post("/portal/revoke_link", of("u1")).0, 204);
        assert_eq!(bench.send(&Request::new("GET", &first)).status, 410);
        assert_eq!(bench.send(&Request::new("GET", &second)).status, 200);
        let nowhere = json!({"organization": "nope", "external_user_id": "u1"});
        assert_eq!(bench.post("/portal/revoke_link", nowhere).0, 404);
    }

    #[test]
    fn bad_requests_are_refused() {
        let mut bench = bench();
        let mut status = |body: Value| bench.post("/portal/generate_link", body).0;
        assert_eq!(status(json!({"organization": "nope"})), 404);
        assert_eq!(status(json!({"organization": "org_01", "intent": "tea"})), 422);
        assert_eq!(status(json!({"organization": "org_01", "return_url": "back"})), 422);
        let crowd = vec!["it@acme.com"; 21];
        assert_eq!(status(json!({"organization": "org_01", "it_contact_emails": crowd})), 422);
    }
}
