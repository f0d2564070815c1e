//! The URL that a sign-in through AuthKit begins with.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use workos_kit::user_management::GetAuthorizationUrlParams;

/// How a sign-in through AuthKit begins. What is absent is left out of the URL.
#[derive(Default, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct AuthKitSettings {
    /// Address of the callback.
    pub redirect_uri: String,
    /// Where to continue.
    #[uniffi(default = None)]
    pub return_pathname: Option<String>,
    /// A text of the application's own.
    #[uniffi(default = None)]
    pub custom_state: Option<String>,
    /// What to send the user to.
    #[uniffi(default = None)]
    pub provider: Option<String>,
    /// Connection to sign in through.
    #[uniffi(default = None)]
    pub connection_id: Option<String>,
    /// Organization to sign in to.
    #[uniffi(default = None)]
    pub organization_id: Option<String>,
    /// Fills in the form.
    #[uniffi(default = None)]
    pub login_hint: Option<String>,
    /// Fills in the form.
    #[uniffi(default = None)]
    pub domain_hint: Option<String>,
    /// Page to begin with.
    #[uniffi(default = None)]
    pub screen_hint: Option<String>,
    /// What the page asks.
    #[uniffi(default = None)]
    pub prompt: Option<String>,
    /// Seconds after which a past sign-in no longer counts.
    #[uniffi(default = None)]
    pub max_age: Option<i64>,
    /// Token of an invitation.
    #[uniffi(default = None)]
    pub invitation_token: Option<String>,
    /// Scopes to ask of the provider.
    #[uniffi(default = None)]
    pub provider_scopes: Option<Vec<String>>,
    /// Query parameters for the provider.
    #[uniffi(default = None)]
    pub provider_query_params: Option<HashMap<String, String>>,
}

/// Shows neither the invitation nor who is expected.
impl fmt::Debug for AuthKitSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { redirect_uri, provider, connection_id, organization_id, .. } = self;
        let mut shown = formatter.debug_struct("AuthKitSettings");
        shown.field("redirect_uri", redirect_uri).field("provider", provider);
        shown.field("connection_id", connection_id).field("organization_id", organization_id);
        shown.finish_non_exhaustive()
    }
}

/// The settings of the URL.
pub(crate) fn place(settings: AuthKitSettings, url: &mut GetAuthorizationUrlParams) {
    url.provider = settings.provider.map(Into::into);
    url.connection_id = settings.connection_id;
    url.organization_id = settings.organization_id;
    url.login_hint = settings.login_hint;
    url.domain_hint = settings.domain_hint;
    url.screen_hint = settings.screen_hint.map(Into::into);
    url.prompt = settings.prompt;
    url.max_age = settings.max_age;
    url.invitation_token = settings.invitation_token.map(Into::into);
    url.provider_scopes = settings.provider_scopes;
    url.provider_query_params = settings.provider_query_params.map(BTreeMap::from_iter);
}
