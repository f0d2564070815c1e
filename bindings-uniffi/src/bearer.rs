//! Bearer tokens of requests, and the metadata of a protected resource.

use workos_kit::session::{self, BearerRefusal, ProtectedResource};

use crate::{
    failure::{Failure, Outcome},
    time::{duration, milliseconds},
};

/// How to answer a request that is refused.
#[derive(Debug, uniffi::Record)]
pub struct NativeBearerRefusal {
    /// HTTP status.
    pub status: u16,
    /// `WWW-Authenticate` header.
    pub www_authenticate: Option<String>,
    /// `Retry-After`, in milliseconds.
    pub retry_after: Option<i64>,
}

/// A protected resource.
#[derive(uniffi::Record)]
pub struct ResourceSettings {
    /// The resource.
    pub resource: String,
    /// Origin of its authorization server.
    pub authorization_server: String,
    /// Scopes that it knows.
    #[uniffi(default = [])]
    pub scopes: Vec<String>,
    /// Its name for people.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Where developers read about it.
    #[uniffi(default = None)]
    pub documentation: Option<String>,
}

/// The metadata of a protected resource.
#[derive(Debug, uniffi::Record)]
pub struct NativeResourceMetadata {
    /// The document as JSON text.
    pub json: String,
    /// Where it is looked for.
    pub url: Option<String>,
}

/// The token of an Authorization header.
#[uniffi::export]
pub fn bearer_token(authorization: Option<String>) -> Outcome<String> {
    Ok(session::bearer_token(authorization.as_deref())?.to_owned())
}

/// The answer to a failure.
#[uniffi::export]
pub fn bearer_refusal(failure: Failure, resource_metadata: Option<String>) -> Outcome<NativeBearerRefusal> {
    let refusal = BearerRefusal::from_parts(
        &failure.kind,
        failure.code.as_deref(),
        &failure.message,
        failure.retry_after.map(|wait| duration("retry_after", wait)).transpose()?,
        resource_metadata.as_deref(),
    );
    Ok(NativeBearerRefusal {
        status: refusal.status,
        www_authenticate: refusal.www_authenticate,
        retry_after: refusal.retry_after.map(milliseconds),
    })
}

/// Writes the metadata of a protected resource.
#[uniffi::export]
pub fn protected_resource(settings: ResourceSettings) -> Outcome<NativeResourceMetadata> {
    let mut resource = ProtectedResource::new(settings.resource, settings.authorization_server);
    for scope in settings.scopes {
        resource = resource.scope(scope);
    }
    if let Some(name) = settings.name {
        resource = resource.name(name);
    }
    if let Some(documentation) = settings.documentation {
        resource = resource.documentation(documentation);
    }
    Ok(NativeResourceMetadata { json: resource.to_json(), url: resource.metadata_url() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_without_a_token_is_told_where_to_sign_in() {
        assert_eq!(bearer_token(Some("Bearer abc.def".to_owned())).unwrap(), "abc.def");
        let error = bearer_token(None).unwrap_err();
        let metadata = "https://mcp.example.com/.well-known/oauth-protected-resource";
        let refusal = bearer_refusal(error.failure().clone(), Some(metadata.to_owned())).unwrap();
        assert_eq!(refusal.status, 401);
        assert_eq!(refusal.www_authenticate.unwrap(), format!("Bearer resource_metadata=\"{metadata}\""));
        assert_eq!(refusal.retry_after, None);
    }

    #[test]
    fn the_metadata_of_a_resource_is_written() {
        let settings = ResourceSettings {
            resource: "https://mcp.example.com/v1".to_owned(),
            authorization_server: "https://example.authkit.app".to_owned(),
            scopes: vec!["read".to_owned()],
            name: None,
            documentation: None,
        };
        let metadata = protected_resource(settings).unwrap();
        let url = "https://mcp.example.com/.well-known/oauth-protected-resource/v1";
        assert_eq!(metadata.url.as_deref(), Some(url));
        assert!(metadata.json.contains(r#""scopes_supported":["read"]"#), "{}", metadata.json);
    }
}
