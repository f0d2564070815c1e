//! Domains of organizations and their verification.

use serde_json::{Value, json};

use super::organizations::ORGANIZATIONS;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::SeedCall;
use crate::store::{Kind, Record};

/// Domains of organizations.
pub static ORGANIZATION_DOMAINS: Kind = Kind {
    name: "organization_domain",
    prefix: "org_domain",
    label: "Organization Domain",
    indexes: &["organization_id", "domain"],
    owners: &[("organization", "organization_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("organization_domains.create_organization_domain", create),
        ("organization_domains.get_organization_domain", get),
        ("organization_domains.delete_organization_domain", delete),
        ("organization_domains.verify_organization_domain", verify),
    ],
    pages: &[],
    seeds: &[],
};

/// Domains that a request added to an organization and took from it, to be announced when the organization
/// itself has been.
pub(super) struct Changed {
    created: Vec<Record>,
    deleted: Vec<Record>,
}

impl Changed {
    /// Logs the events.
    pub(super) fn emit(self, call: &mut Call<'_>) {
        for domain in self.deleted {
            call.emit("organization_domain.deleted", domain.value());
        }
        for domain in self.created {
            call.emit("organization_domain.created", domain.value());
        }
    }
}

/// Whether a text can be a domain name (lower case).
pub(super) fn is_domain(name: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    name.contains('.') && name.len() <= 253 && name.split('.').all(label)
}

/// Refuses domains that another organization has.
pub(super) fn check_free(
    call: &Call<'_>,
    organization_id: &str,
    domains: &Option<Vec<(String, String)>>,
) -> Result<(), Failure> {
    for (name, _) in domains.iter().flatten() {
        let mut taken = call.state.store.find(&ORGANIZATION_DOMAINS, "domain", name);
        if taken.any(|domain| domain.text("organization_id") != organization_id) {
            return Err(already_exists(name));
        }
    }
    Ok(())
}

/// Makes these the domains of an organization; those it already has stay as they are.
pub(super) fn replace(call: &mut Call<'_>, organization_id: &str, domains: Vec<(String, String)>) -> Changed {
    let present = call.find_all(&ORGANIZATION_DOMAINS, "organization_id", organization_id);
    let mut changed = Changed { created: Vec::new(), deleted: Vec::new() };
    for domain in &present {
        if domains.iter().all(|(name, _)| name != domain.text("domain")) {
            changed.deleted.extend(call.state.store.remove(&ORGANIZATION_DOMAINS, &domain.id));
        }
    }
    for (name, state) in domains {
        if present.iter().all(|domain| domain.text("domain") != name) {
            let token = call.state.random.token(24);
            let body = body(organization_id, &name, &state, &token);
            changed.created.push(call.create(&ORGANIZATION_DOMAINS, body));
        }
    }
    changed
}

/// Plants a domain of the seed file.
pub(super) fn plant(
    call: &mut SeedCall<'_>,
    organization_id: &str,
    name: &str,
    state: &str,
    id: Option<&str>,
) {
    let token = call.state.random.token(24);
    let mut body = body(organization_id, &name.to_lowercase(), state, &token);
    if let Some(id) = id {
        body["id"] = id.into();
    }
    call.create(&ORGANIZATION_DOMAINS, body);
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let name = call.text("domain").unwrap_or_default().to_owned();
    let organization = call.find(&ORGANIZATIONS, call.text("organization_id").unwrap_or_default())?;
    Ok(Reply::value(add(call, &organization, &name)?.value()))
}

/// Gives an organization a domain that is still to be verified.
pub(super) fn add(call: &mut Call<'_>, organization: &Record, name: &str) -> Result<Record, Failure> {
    let name = name.trim().to_lowercase();
    if !is_domain(&name) {
        return Err(Failure::invalid("domain", "invalid_domain", "domain must be a domain name"));
    }
    if call.find_by(&ORGANIZATION_DOMAINS, "domain", &name).is_some() {
        return Err(already_exists(&name));
    }
    let token = call.state.random.token(24);
    let domain = call.create(&ORGANIZATION_DOMAINS, body(&organization.id, &name, "pending", &token));
    call.emit("organization_domain.created", domain.value());
    Ok(domain)
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&ORGANIZATION_DOMAINS, call.path("id"))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    let domain = call.remove(&ORGANIZATION_DOMAINS, &id)?;
    call.emit("organization_domain.deleted", domain.value());
    Ok(Reply::nothing())
}

fn verify(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let domain = call.find(&ORGANIZATION_DOMAINS, call.path("id"))?;
    Ok(Reply::value(verify_one(call, &domain)?.value()))
}

/// Whether an organization has shown that a domain is its own.
pub(super) fn is_verified(domain: &Record) -> bool {
    matches!(domain.text("state"), "verified" | "legacy_verified")
}

/// Verifies a domain. There is no name server to ask: it always succeeds.
pub(super) fn verify_one(call: &mut Call<'_>, domain: &Record) -> Result<Record, Failure> {
    if is_verified(domain) {
        let message = format!("The domain '{}' is already verified.", domain.text("domain"));
        return Err(Failure::coded(400, "domain_already_verified", message));
    }
    let domain = call.change(&ORGANIZATION_DOMAINS, &domain.id, |domain| domain.set("state", "verified"))?;
    call.emit("organization_domain.updated", domain.value());
    call.emit("organization_domain.verified", domain.value());
    Ok(domain)
}

fn already_exists(name: &str) -> Failure {
    let message = format!("The domain '{name}' already belongs to an organization.");
    Failure::coded(409, "domain_already_exists", message)
}

fn body(organization_id: &str, name: &str, state: &str, token: &str) -> Value {
    json!({
        "organization_id": organization_id,
        "domain": name,
        "state": state,
        "verification_prefix": "workos-domain-verification",
        "verification_token": token,
        "verification_strategy": if state == "verified" { "manual" } else { "dns" },
    })
}
