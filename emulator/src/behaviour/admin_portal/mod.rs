//! Links into the Admin Portal, and the `pages` behind them, on which an administrator does the `tasks` of an
//! organization. If the emulator is not interactive, opening a link plays an administrator who does at once what the link
//! is for and goes where the application wanted.

mod pages;
mod tasks;

use std::collections::BTreeSet;

use serde_json::json;
use url::Url;

use super::organizations::ORGANIZATIONS;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

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
    pages: pages::PAGES,
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

/// The link of the path with its organization, unless it is over.
fn of_path(call: &Call<'_>) -> Result<(Record, Record), Failure> {
    let over = || Failure::coded(410, "portal_link_expired", "This link has expired or was revoked.");
    let link = call.find(&PORTAL_LINKS, call.path("token")).map_err(|_| over())?;
    if call.is_past(link.text("expires_at")) {
        return Err(over());
    }
    let organization = call.find(&ORGANIZATIONS, link.text("organization_id"))?;
    Ok((link, organization))
}

/// Where an administrator goes who is done, or who goes back; none of both if the application named no place.
fn way_out(link: &Record) -> Option<&str> {
    ["success_url", "return_url"].into_iter().map(|name| link.text(name)).find(|url| !url.is_empty())
}

#[cfg(test)]
mod tests;
