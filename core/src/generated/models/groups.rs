// Generated from api/groups.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `groups` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;

/// A named set of memberships of one organization. A member can be in any number of groups.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// Always `group`.
    pub object: String,
    pub id: String,
    /// Identifier of the organization the group belongs to.
    pub organization_id: String,
    pub name: String,
    pub description: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Group {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        name: "name",
        description: "description",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}
