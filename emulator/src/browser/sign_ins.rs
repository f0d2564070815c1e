//! Ways through the emulator's pages, from an authorization URL to the callback.

use url::form_urlencoded;

use super::{Browser, BrowserError, Visit, beginning, without_query};

/// How many steps a sign-in with a password can have after the password.
const MAX_STEPS: usize = 4;

impl Browser {
    /// Opens an authorization URL and signs in at the identity provider's page: as the person with this
    /// address if the page offers one, otherwise as another user. Returns the URL of the callback.
    pub async fn sign_in_as(&mut self, authorize_url: &str, email: &str) -> Result<String, BrowserError> {
        let page = match self.visit(authorize_url).await? {
            Visit::Page(page) => page,
            Visit::Callback(url) => return Ok(url),
        };
        let offered = format!("user:{}", email.to_lowercase());
        let visit = if page.button(&offered).is_some() {
            self.press(&page, &offered, &[]).await?
        } else {
            self.press(&page, "another_user", &[("email", email)]).await?
        };
        callback(visit)
    }

    /// Opens an authorization URL and signs in at the identity provider's page as somebody whose address is outside the
    /// organization's domains. Returns the URL of the callback: a code if the organization lets such people in,
    /// otherwise the error `profile_not_allowed_outside_organization`.
    pub async fn sign_in_as_guest(&mut self, authorize_url: &str) -> Result<String, BrowserError> {
        let page = self.open(authorize_url).await?;
        callback(self.press(&page, "guest", &[]).await?)
    }

    /// Clicks the application's tile at the identity provider of a SAML connection, as the person with this address, and
    /// returns the URL that the sign-in ends at: the default redirect URI with an unsolicited code, or the environment's
    /// sign-in endpoint with `connection_id`, whichever this browser was made to stop at. `emulator_url` is the
    /// emulator's address.
    pub async fn click_tile(
        &mut self,
        emulator_url: &str,
        connection_id: &str,
        email: &str,
    ) -> Result<String, BrowserError> {
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("connection", connection_id), ("email", email)])
            .finish();
        self.sign_in_as(&format!("{}/_idp/launch?{query}", emulator_url.trim_end_matches('/')), email).await
    }

    /// Opens an authorization URL of AuthKit and signs in on its pages, with a password and with the codes that
    /// the pages say were sent or are in the authenticator app. The first organization is chosen if several
    /// are offered. Returns the URL of the callback.
    ///
    /// The emulator has to be interactive: otherwise it signs the user in without pages.
    pub async fn sign_in_with_password(
        &mut self,
        authorize_url: &str,
        email: &str,
        password: &str,
    ) -> Result<String, BrowserError> {
        let page = match self.visit(authorize_url).await? {
            Visit::Page(page) => page,
            Visit::Callback(url) => return Ok(url),
        };
        let mut visit = self.press(&page, "sign_in", &[("email", email), ("password", password)]).await?;
        // One step each for Radar, the address, the second factor and the organization.
        for _ in 0..MAX_STEPS {
            let Visit::Page(page) = &visit else { break };
            let page = page.clone();
            let code = page.value("app_code").or_else(|| page.value("outbox_code")).map(str::to_owned);
            let offered = page
                .forms
                .iter()
                .flat_map(|form| &form.buttons)
                .find(|button| button.field.as_ref().is_some_and(|(name, _)| name == "organization_id"));
            visit = match (code, offered) {
                (_, Some(organization)) => self.press(&page, &organization.test_id, &[]).await?,
                (Some(code), None) => self.press(&page, "continue", &[("code", &code)]).await?,
                (None, None) => break,
            };
        }
        callback(visit)
    }

    /// Opens an authorization URL and denies access at the identity provider's page. Returns the URL of the
    /// callback.
    pub async fn deny(&mut self, authorize_url: &str) -> Result<String, BrowserError> {
        let page = self.open(authorize_url).await?;
        callback(self.press(&page, "deny", &[]).await?)
    }

    /// Opens an authorization URL and lets the sign-in end in a documented error such as `server_error`.
    /// Returns the URL of the callback.
    pub async fn choose_error(&mut self, authorize_url: &str, code: &str) -> Result<String, BrowserError> {
        let page = self.open(authorize_url).await?;
        callback(self.press(&page, "answer_error", &[("error", code)]).await?)
    }
}

fn callback(visit: Visit) -> Result<String, BrowserError> {
    match visit {
        Visit::Callback(url) => Ok(url),
        Visit::Page(page) => Err(BrowserError::NoCallback {
            url: without_query(&page.url),
            status: page.status,
            text: beginning(&page.text),
        }),
    }
}
