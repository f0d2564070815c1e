//! Which tokens an application accepts.

use std::time::Duration;

use jiff::Timestamp;

use super::{AccessToken, TokenOutcome, invalid};
use crate::configuration::{Configuration, DEFAULT_BASE_URL};
use crate::error::Error;

/// How far clocks may differ unless [`TokenPolicy::leeway`] says otherwise.
pub const DEFAULT_LEEWAY: Duration = Duration::from_secs(5);

/// What kind of token is accepted. All kinds are signed with keys of the same set, so a check of the signature alone
/// would take an agent's token for a user's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenType {
    /// Of a user's session: `sid` and `auth_time` are there, `sub_profile` is absent or `user`, and there is no
    /// `sub_type`.
    #[default]
    User,
    /// Of an AI agent: `iss`, `aud`, `jti`, `org_id` and `iat` are there, and it is not a user's.
    Agent,
    /// Of an application by the client credentials grant: `iss` and `iat` are there, `sid` is not.
    MachineToMachine,
    /// Any of these, and users' tokens for OAuth applications and MCP servers: the caller tells them apart.
    Any,
}

/// Where the public keys come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeySource {
    /// The environment: `GET /sso/jwks/{client_id}`. For sessions and agents.
    Environment,
    /// The authorization server of AuthKit: `GET /oauth2/jwks` of its domain. For OAuth applications, machine-to-machine
    /// tokens and MCP servers.
    AuthKit,
}

/// Says which tokens an application accepts.
///
/// Always required are RS256, a key of the set, `sub`, `exp` and the form of the token type. The issuer must be the
/// client's base URL, its `/user_management/{client_id}`, the same on `https://api.workos.com`, or the client's AuthKit
/// domain, unless [`issuer`](Self::issuer) names others. A `client_id` claim must be the client's own. Audiences are
/// checked when they are configured.
///
/// ```
/// use workos_kit::session::{TokenPolicy, TokenType};
///
/// let session = TokenPolicy::new();
/// let mcp_server = TokenPolicy::for_resource("https://mcp.example.com");
/// let machines = TokenPolicy::new().token_type(TokenType::MachineToMachine).audience("https://api.example.com");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TokenPolicy {
    issuers: Vec<String>,
    any_issuer: bool,
    audiences: Vec<String>,
    client_id: Option<String>,
    leeway: Duration,
    token_type: TokenType,
    keys: Option<KeySource>,
}

impl Default for TokenPolicy {
    fn default() -> Self {
        Self {
            issuers: Vec::new(),
            any_issuer: false,
            audiences: Vec::new(),
            client_id: None,
            leeway: DEFAULT_LEEWAY,
            token_type: TokenType::User,
            keys: None,
        }
    }
}

impl TokenPolicy {
    /// The policy of user sessions.
    pub fn new() -> Self {
        Self::default()
    }

    /// The policy of a protected resource, such as an MCP server, whose authorization server is AuthKit (RFC 9728): any
    /// kind of token, issued by AuthKit for this resource.
    pub fn for_resource(resource: impl Into<String>) -> Self {
        Self::new().token_type(TokenType::Any).keys(KeySource::AuthKit).audience(resource)
    }

    /// Accepts this issuer, and no longer the usual ones; several calls accept several. A custom authentication domain
    /// is named here.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuers.push(issuer.into());
        self
    }

    /// Accepts every issuer that signs with a key of the set. Tokens of another authorization server of the same
    /// environment are then as good as the application's own.
    pub fn danger_accept_any_issuer(mut self) -> Self {
        self.any_issuer = true;
        self
    }

    /// Requires that the token is for this audience; several calls accept several, of which the token must name one.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audiences.push(audience.into());
        self
    }

    /// Requires this `client_id` claim, and takes the keys of this client id where they belong to one.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// How far the clocks of issuer and verifier may differ: 5 seconds by default, and at most 5 minutes.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway.min(Duration::from_secs(300));
        self
    }

    /// Accepts this kind of token; of users by default.
    pub fn token_type(mut self, token_type: TokenType) -> Self {
        self.token_type = token_type;
        self
    }

    /// Takes the keys from here. By default those of machine-to-machine tokens come from AuthKit, all others from the
    /// environment.
    pub fn keys(mut self, keys: KeySource) -> Self {
        self.keys = Some(keys);
        self
    }

    pub(crate) fn key_source(&self) -> KeySource {
        let usual = match self.token_type {
            TokenType::MachineToMachine => KeySource::AuthKit,
            _ => KeySource::Environment,
        };
        self.keys.unwrap_or(usual)
    }

    /// The client id that keys and claims belong to.
    pub(crate) fn expected_client_id<'a>(&'a self, configuration: &'a Configuration) -> Option<&'a str> {
        self.client_id.as_deref().or(configuration.client_id.as_deref())
    }

    /// Holds verified claims against the policy. It is cheap, and done also for tokens that were verified before.
    pub(crate) fn apply(
        &self,
        token: AccessToken,
        configuration: &Configuration,
        now: Timestamp,
    ) -> Result<TokenOutcome, Error> {
        self.check_type(&token)?;
        self.check_issuer(&token, configuration)?;
        self.check_client(&token, configuration)?;
        let is_for = |audience: &String| token.audiences().contains(audience);
        let default_audience = match self.token_type {
            TokenType::Agent if self.audiences.is_empty() => self.expected_client_id(configuration),
            _ => None,
        };
        let audience_fits = match default_audience {
            Some(client_id) => token.audiences().iter().any(|audience| audience == client_id),
            None => self.audiences.is_empty() || self.audiences.iter().any(is_for),
        };
        if !audience_fits {
            return Err(invalid(
                "token_audience_mismatch",
                "the token is for another audience (`aud`) than the ones that are accepted",
            ));
        }
        let leeway = i64::try_from(self.leeway.as_secs()).unwrap_or(i64::MAX);
        let now = now.as_second();
        if let Some(not_before) = token.not_before().map(Timestamp::as_second)
            && now.saturating_add(leeway) < not_before
        {
            let message = format!(
                "the token is good only in {} s (`nbf`): compare this machine's clock",
                not_before.saturating_sub(now)
            );
            return Err(invalid("token_not_yet_valid", message));
        }
        // A token is expired at the second of `exp`, not after it (RFC 7519, section 4.1.4).
        if token.expires_at().as_second() <= now.saturating_sub(leeway) {
            return Ok(TokenOutcome::Expired(token));
        }
        Ok(TokenOutcome::Valid(token))
    }

    fn check_type(&self, token: &AccessToken) -> Result<(), Error> {
        let missing = |name| Err(invalid("token_claim_missing", format!("the token has no `{name}` claim")));
        let is_other =
            |why| Err(invalid("token_type_mismatch", format!("the token is of another kind: {why}")));
        let is_user_like =
            matches!(token.subject_profile(), None | Some("user")) && !token.has_subject_type();
        match self.token_type {
            TokenType::User if !is_user_like => is_other("its subject is not a user"),
            TokenType::User if token.session_id().is_none_or(str::is_empty) => missing("sid"),
            TokenType::User if token.authenticated_at().is_none() => {
                is_other("a user's token says when they signed in (`auth_time`)")
            }
            TokenType::Agent if token.issuer().is_none() => missing("iss"),
            TokenType::Agent if token.audiences().is_empty() => missing("aud"),
            TokenType::Agent if token.token_id().is_none() => missing("jti"),
            TokenType::Agent if token.organization_id().is_none() => missing("org_id"),
            TokenType::Agent | TokenType::MachineToMachine if token.issued_at().is_none() => missing("iat"),
            TokenType::Agent
                if is_user_like && token.session_id().is_some() && token.authenticated_at().is_some() =>
            {
                is_other("it is the one of a user's session")
            }
            TokenType::MachineToMachine if token.issuer().is_none() => missing("iss"),
            TokenType::MachineToMachine if token.session_id().is_some() => {
                is_other("it belongs to a session (`sid`)")
            }
            _ => Ok(()),
        }
    }

    fn check_issuer(&self, token: &AccessToken, configuration: &Configuration) -> Result<(), Error> {
        if self.any_issuer {
            return Ok(());
        }
        let Some(issuer) = token.issuer() else {
            return Err(invalid("token_claim_missing", "the token has no `iss` claim"));
        };
        let accepted = if self.issuers.is_empty() {
            let client_id = self.expected_client_id(configuration);
            let of = |origin: &str| match issuer.strip_prefix(origin) {
                None => false,
                Some("" | "/") => true,
                Some(path) => {
                    path.strip_prefix("/user_management/").is_some_and(|rest| client_id == Some(rest))
                }
            };
            let authkit = configuration.authkit_origin.as_deref();
            match self.key_source() {
                KeySource::Environment => {
                    of(&configuration.base_url) || of(DEFAULT_BASE_URL) || authkit.is_some_and(of)
                }
                KeySource::AuthKit => of(authkit.unwrap_or(&configuration.base_url)),
            }
        } else {
            self.issuers.iter().any(|accepted| accepted == issuer)
        };
        if accepted {
            return Ok(());
        }
        let message = format!(
            "the token's issuer `{}` is not accepted: if it is the environment's own authentication domain, name it \
             with `TokenPolicy::issuer`",
            issuer.chars().take(200).collect::<String>(),
        );
        Err(invalid("token_issuer_mismatch", message))
    }

    fn check_client(&self, token: &AccessToken, configuration: &Configuration) -> Result<(), Error> {
        // Tokens of OAuth applications name the application, which is another client than this one.
        let expected = match self.token_type {
            TokenType::User => self.expected_client_id(configuration),
            _ => self.client_id.as_deref(),
        };
        match (expected, token.client_id()) {
            (Some(expected), Some(client_id)) if expected != client_id => Err(invalid(
                "token_client_mismatch",
                "the token was issued to another client (`client_id`): it is of another environment",
            )),
            (Some(_), None) if self.client_id.is_some() => {
                Err(invalid("token_claim_missing", "the token has no `client_id` claim"))
            }
            _ => Ok(()),
        }
    }
}
