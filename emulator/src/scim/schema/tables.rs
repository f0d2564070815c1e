//! The attributes, as data.

use super::{Attribute, Kind, Mutability};

/// What the standard gives to every resource. These are not part of any schema's own list.
pub(super) const COMMON_ATTRIBUTES: &[Attribute] = &[
    server("id", "Identifier that the server gave to the resource"),
    exact("externalId", "Identifier that the client gave to the resource"),
    Attribute {
        kind: Kind::Complex(&[
            server("resourceType", "Type of the resource"),
            Attribute { kind: Kind::DateTime, ..server("created", "When the resource was added") },
            Attribute {
                kind: Kind::DateTime,
                ..server("lastModified", "When the resource was last changed")
            },
            Attribute { kind: Kind::Reference(&["uri"]), ..server("location", "Address of the resource") },
        ]),
        ..server("meta", "What the server knows about the resource")
    },
    Attribute {
        multi_valued: true,
        case_exact: true,
        kind: Kind::Reference(&["uri"]),
        ..text("schemas", "URIs of the schemas that the resource follows")
    },
];

/// Attributes of users.
pub(super) const USER_ATTRIBUTES: &[Attribute] = &[
    Attribute { required: true, unique: true, ..text("userName", "Name with which the person signs in") },
    Attribute {
        kind: Kind::Complex(&[
            text("formatted", "Full name, ready to be shown"),
            text("familyName", "Family name"),
            text("givenName", "Given name"),
            text("middleName", "Middle names"),
            text("honorificPrefix", "Title before the name"),
            text("honorificSuffix", "Suffix after the name"),
        ]),
        ..text("name", "Parts of the person's name")
    },
    text("displayName", "Name under which the person is shown"),
    text("nickName", "Name that the person goes by"),
    Attribute { kind: Kind::Reference(&["external"]), ..text("profileUrl", "Page about the person") },
    text("title", "Job title"),
    text("userType", "Relation to the organization, such as Contractor"),
    text("preferredLanguage", "Language that the person prefers"),
    text("locale", "Place by which dates and numbers are written"),
    text("timezone", "Time zone, such as Europe/Paris"),
    Attribute { kind: Kind::Boolean, ..text("active", "Whether the person may use the application") },
    Attribute {
        mutability: Mutability::WriteOnly,
        ..text("password", "Password; it is accepted and dropped")
    },
    several("emails", "E-mail addresses", PLURAL),
    several("phoneNumbers", "Telephone numbers", PLURAL),
    several("ims", "Addresses for instant messages", PLURAL),
    several("photos", "Addresses of photos", PLURAL),
    several(
        "addresses",
        "Postal addresses",
        &[
            text("formatted", "Full address, ready to be shown"),
            text("streetAddress", "Street and number"),
            text("locality", "City"),
            text("region", "State or region"),
            text("postalCode", "Postal code"),
            text("country", "Country by its two letters"),
            text("type", "Kind of address, such as work"),
            Attribute { kind: Kind::Boolean, ..text("primary", "Whether this is the main one") },
        ],
    ),
    Attribute {
        mutability: Mutability::ReadOnly,
        ..several(
            "groups",
            "Groups that the person is in",
            &[
                server("value", "Identifier of the group"),
                Attribute { kind: Kind::Reference(&["Group"]), ..server("$ref", "Address of the group") },
                server("display", "Name of the group"),
                server("type", "How the person is in it: direct"),
            ],
        )
    },
    several("entitlements", "Things that the person is entitled to", PLURAL),
    several("roles", "Roles of the person", PLURAL),
    several("x509Certificates", "Certificates", CERTIFICATE),
];

/// Attributes of groups.
pub(super) const GROUP_ATTRIBUTES: &[Attribute] = &[
    Attribute { required: true, ..text("displayName", "Name of the group") },
    several(
        "members",
        "People in the group",
        &[
            Attribute { mutability: Mutability::Immutable, ..exact("value", "Identifier of the person") },
            Attribute {
                kind: Kind::Reference(&["User"]),
                mutability: Mutability::Immutable,
                ..exact("$ref", "Address of the person")
            },
            Attribute { mutability: Mutability::ReadOnly, ..text("type", "What the member is: User") },
            Attribute { mutability: Mutability::ReadOnly, ..text("display", "Name of the person") },
        ],
    ),
];

/// Attributes that the enterprise extension adds to users.
pub(super) const ENTERPRISE_ATTRIBUTES: &[Attribute] = &[
    text("employeeNumber", "Number or code of the employee"),
    text("costCenter", "Cost center"),
    text("organization", "Organization"),
    text("division", "Division"),
    text("department", "Department"),
    Attribute {
        kind: Kind::Complex(&[
            exact("value", "Identifier of the manager"),
            Attribute { kind: Kind::Reference(&["User"]), ..exact("$ref", "Address of the manager") },
            Attribute { mutability: Mutability::ReadOnly, ..text("displayName", "Name of the manager") },
        ]),
        ..text("manager", "The person's manager")
    },
];

const PLURAL: &[Attribute] = &[
    text("value", "The value itself"),
    text("display", "The value, ready to be shown"),
    text("type", "Kind of value, such as work"),
    Attribute { kind: Kind::Boolean, ..text("primary", "Whether this is the main one") },
];

const CERTIFICATE: &[Attribute] = &[
    Attribute { kind: Kind::Binary, ..exact("value", "The certificate") },
    text("display", "The certificate, ready to be shown"),
    text("type", "Kind of certificate"),
    Attribute { kind: Kind::Boolean, ..text("primary", "Whether this is the main one") },
];

const fn text(name: &'static str, description: &'static str) -> Attribute {
    Attribute {
        name,
        kind: Kind::String,
        multi_valued: false,
        required: false,
        case_exact: false,
        mutability: Mutability::ReadWrite,
        unique: false,
        description,
    }
}

const fn exact(name: &'static str, description: &'static str) -> Attribute {
    Attribute { case_exact: true, ..text(name, description) }
}

const fn server(name: &'static str, description: &'static str) -> Attribute {
    Attribute { mutability: Mutability::ReadOnly, ..exact(name, description) }
}

const fn several(
    name: &'static str,
    description: &'static str,
    attributes: &'static [Attribute],
) -> Attribute {
    Attribute { kind: Kind::Complex(attributes), multi_valued: true, ..text(name, description) }
}
