//! What the server tells clients about itself (RFC 7643, sections 5 to 7).

use serde_json::{Value, json};

use super::{Attribute, GROUPS, Kind, Mutability, ResourceType, USERS, tables};
use crate::scim::ENTERPRISE_USER;
use crate::scim::query::MAX_COUNT;

/// What the server can do; `base` is the address of the SCIM endpoint.
pub fn service_provider_config(base: &str) -> Value {
    let no = json!({"supported": false});
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
        "patch": {"supported": true},
        "bulk": {"supported": false, "maxOperations": 0, "maxPayloadSize": 0},
        "filter": {"supported": true, "maxResults": MAX_COUNT},
        "changePassword": no,
        "sort": {"supported": true},
        "etag": no,
        "authenticationSchemes": [{
            "type": "oauthbearertoken",
            "name": "OAuth Bearer Token",
            "description": "The bearer token of the directory, in the Authorization header",
            "specUri": "https://www.rfc-editor.org/info/rfc6750",
            "primary": true,
        }],
        "meta": {"resourceType": "ServiceProviderConfig", "location": format!("{base}/ServiceProviderConfig")},
    })
}

/// The resource types that are served.
pub fn resource_types(base: &str) -> Vec<Value> {
    [&USERS, &GROUPS].map(|of| resource_type(of, base)).into()
}

fn resource_type(of: &ResourceType, base: &str) -> Value {
    let extensions: Vec<Value> =
        of.extension.iter().map(|schema| json!({"schema": schema, "required": false})).collect();
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
        "id": of.name,
        "name": of.name,
        "endpoint": of.endpoint,
        "description": of.description,
        "schema": of.schema,
        "schemaExtensions": extensions,
        "meta": {"resourceType": "ResourceType", "location": format!("{base}/ResourceTypes/{}", of.name)},
    })
}

/// The schemas that resources follow.
pub fn schemas(base: &str) -> Vec<Value> {
    let all = [
        (USERS.schema, USERS.name, USERS.description, USERS.attributes),
        (GROUPS.schema, GROUPS.name, GROUPS.description, GROUPS.attributes),
        (
            ENTERPRISE_USER,
            "EnterpriseUser",
            "What an enterprise knows of its people",
            tables::ENTERPRISE_ATTRIBUTES,
        ),
    ];
    all.map(|(id, name, description, attributes)| {
        json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
            "id": id,
            "name": name,
            "description": description,
            "attributes": described(attributes),
            "meta": {"resourceType": "Schema", "location": format!("{base}/Schemas/{id}")},
        })
    })
    .into()
}

fn described(attributes: &'static [Attribute]) -> Vec<Value> {
    attributes.iter().map(attribute).collect()
}

fn attribute(attribute: &'static Attribute) -> Value {
    let kind = match attribute.kind {
        Kind::String => "string",
        Kind::Boolean => "boolean",
        Kind::DateTime => "dateTime",
        Kind::Reference(_) => "reference",
        Kind::Binary => "binary",
        Kind::Complex(_) => "complex",
    };
    let mutability = match attribute.mutability {
        Mutability::ReadOnly => "readOnly",
        Mutability::ReadWrite => "readWrite",
        Mutability::Immutable => "immutable",
        Mutability::WriteOnly => "writeOnly",
    };
    let mut value = json!({
        "name": attribute.name,
        "type": kind,
        "multiValued": attribute.multi_valued,
        "description": attribute.description,
        "required": attribute.required,
        "caseExact": attribute.case_exact,
        "mutability": mutability,
        "returned": if attribute.mutability == Mutability::WriteOnly { "never" } else { "default" },
        "uniqueness": if attribute.unique { "server" } else { "none" },
    });
    match attribute.kind {
        Kind::Complex(attributes) => value["subAttributes"] = described(attributes).into(),
        Kind::Reference(types) => value["referenceTypes"] = json!(types),
        _ => {}
    }
    value
}
