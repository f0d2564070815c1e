//! IT contacts: the people of an organization who set up its connections and directories.

use serde_json::{Map, json};

use super::organizations::ORGANIZATIONS;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// IT contacts.
static IT_CONTACTS: Kind = Kind {
    name: "it_contact",
    prefix: "it_contact",
    label: "IT contact",
    indexes: &["organization_id"],
    owners: &[("organization", "organization_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("organizations.list_it_contacts", list),
        ("organizations.create_it_contact", create),
        ("organizations.delete_it_contact", delete),
        ("organizations.invite_it_contact", invite),
        ("organizations.revoke_it_contact", revoke),
    ],
    pages: &[],
    seeds: &[],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let contacts = call.state.store.find(&IT_CONTACTS, "organization_id", &organization.id);
    Ok(Reply::list(contacts.map(Record::value).collect()))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let email = call.text("email").unwrap_or_default().to_owned();
    let contacts = call.find_all(&IT_CONTACTS, "organization_id", &organization.id);
    if contacts.iter().any(|contact| contact.text("email").eq_ignore_ascii_case(&email)) {
        let message = format!("'{email}' is already an IT contact of this organization.");
        return Err(Failure::coded(409, "it_contact_already_exists", message));
    }
    let hidden = Map::from_iter([("organization_id".to_owned(), organization.id.into())]);
    let contact = call.create_with(&IT_CONTACTS, json!({"email": email}), hidden);
    Ok(Reply::value(contact.value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let contact = contact(call)?;
    call.remove(&IT_CONTACTS, &contact.id)?;
    Ok(Reply::nothing())
}

fn invite(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let contact = contact(call)?;
    if contact.member("invitation") == true {
        let message = "This IT contact has an active invitation.";
        return Err(Failure::coded(409, "it_contact_invitation_already_active", message));
    }
    let token = call.state.random.token(32);
    let link = format!("{}/setup/{token}", call.context.base_url);
    call.change(&IT_CONTACTS, &contact.id, |contact| contact.set_hidden("invitation", true))?;
    call.mail("it_contact_invitation", contact.text("email"), None, Some(&link));
    Ok(Reply::nothing())
}

fn revoke(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let contact = contact(call)?;
    call.change(&IT_CONTACTS, &contact.id, |contact| contact.set_hidden("invitation", false))?;
    Ok(Reply::nothing())
}

/// The contact that the path names, if it is one of the organization.
fn contact(call: &Call<'_>) -> Result<Record, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let id = call.path("contact_id");
    let contact = call.find(&IT_CONTACTS, id)?;
    if contact.text("organization_id") == organization.id {
        Ok(contact)
    } else {
        Err(Failure::not_found(&IT_CONTACTS, id))
    }
}
