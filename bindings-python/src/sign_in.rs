//! Where a sign-in leads.

use std::collections::BTreeMap;

use workos_kit::session::SignInParams;

/// Parameters of the authorization URL.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UrlMembers {
    provider: Option<String>,
    connection_id: Option<String>,
    organization_id: Option<String>,
    login_hint: Option<String>,
    domain_hint: Option<String>,
    screen_hint: Option<String>,
    prompt: Option<String>,
    max_age: Option<i64>,
    invitation_token: Option<String>,
    provider_scopes: Option<Vec<String>>,
    provider_query_params: Option<BTreeMap<String, String>>,
}

impl UrlMembers {
    pub(crate) fn set(self, params: SignInParams) -> SignInParams {
        params.url(|url| {
            url.provider = self.provider.map(Into::into);
            url.connection_id = self.connection_id;
            url.organization_id = self.organization_id;
            url.login_hint = self.login_hint;
            url.domain_hint = self.domain_hint;
            url.screen_hint = self.screen_hint.map(Into::into);
            url.prompt = self.prompt;
            url.max_age = self.max_age;
            url.invitation_token = self.invitation_token.map(Into::into);
            url.provider_scopes = self.provider_scopes;
            url.provider_query_params = self.provider_query_params;
        })
    }
}
