//! How a connection talks to its identity provider.

use crate::store::Record;

/// The protocol behind a connection type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// SAML 2.0.
    Saml,
    /// OpenID Connect.
    Oidc,
    /// OAuth 2.0 of a social provider.
    OAuth,
    /// None of them: a connection without a type yet, or one of WorkOS's own.
    Other,
}

impl Protocol {
    /// The protocol of a connection.
    pub fn of(connection: &Record) -> Self {
        Self::of_type(connection.text("connection_type"))
    }

    /// The protocol of a `connection_type`; the type's name ends with it.
    pub fn of_type(connection_type: &str) -> Self {
        let name = connection_type.to_ascii_lowercase();
        if name.ends_with("saml") {
            Self::Saml
        } else if name.ends_with("oidc") {
            Self::Oidc
        } else if name.ends_with("oauth") {
            Self::OAuth
        } else {
            Self::Other
        }
    }

    /// What people call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Saml => "SAML",
            Self::Oidc => "OpenID Connect",
            Self::OAuth => "OAuth",
            Self::Other => "Test",
        }
    }

    /// How it is written in paths.
    pub(in crate::behaviour) fn segment(self) -> &'static str {
        match self {
            Self::Saml => "saml",
            Self::Oidc => "oidc",
            Self::OAuth | Self::Other => "oauth",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Protocol;
    use crate::api::Api;

    #[test]
    fn every_type_has_its_protocol() {
        let count = |protocol| {
            let types = Api::generated().enumeration("ConnectionType").unwrap().values;
            types.iter().filter(|name| Protocol::of_type(name) == protocol).count()
        };
        for (name, protocol) in [
            ("OktaSAML", Protocol::Saml),
            ("LoginGovOidc", Protocol::Oidc),
            ("CleverOIDC", Protocol::Oidc),
            ("GitHubOAuth", Protocol::OAuth),
        ] {
            assert_eq!(Protocol::of_type(name), protocol, "{name}");
        }
        // MagicLink, Pending, TestIdp and Auth0Migration.
        assert_eq!(count(Protocol::Other), 4);
    }
}
