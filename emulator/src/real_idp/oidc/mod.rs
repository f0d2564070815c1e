//! The relying party of OpenID Connect: authorization code with PKCE (OpenID Connect Core, section 3.1).

mod id_token;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Client;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use url::Url;

use super::{Attributes, Failed, SignIn, away, client, over, problem, unguessable};
use crate::message::Response;
use crate::store::Record;

/// What an authorization request asked, by its `state`.
pub(super) struct Asked {
    flow_id: String,
    connection_id: String,
    provider: Provider,
    redirect_uri: String,
    nonce: String,
    verifier: Option<String>,
}

/// What the discovery document says.
struct Provider {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    jwks_uri: Url,
    userinfo_endpoint: Option<Url>,
    /// Callbacks name the issuer (RFC 9207).
    names_itself: bool,
}

/// `GET /sso/oidc/leave/<flow>`: sends the browser to the identity provider.
pub(super) async fn leave(sign_in: &SignIn<'_>, flow_id: &str) -> Response {
    let Some((flow, connection)) = sign_in.flow(flow_id) else {
        return over();
    };
    match ask(sign_in, &flow, &connection).await {
        Ok(url) => away(url),
        Err(description) => sign_in.end(&flow, &connection, Err(Failed::new("oauth_failed", description))),
    }
}

/// `GET /sso/oidc/callback/<connection>`: the identity provider's answer.
pub(super) async fn come_back(sign_in: &SignIn<'_>, connection: &Record) -> Response {
    let state = sign_in.parameter("state").unwrap_or_default();
    let Some(asked) = sign_in.real_idp().oidc.take(&state) else {
        return problem("The state of the identity provider's answer is unknown, or was used already.");
    };
    if asked.connection_id != connection.id {
        return problem("The identity provider's answer came to the callback of another connection.");
    }
    let Some((flow, connection)) = sign_in.flow(&asked.flow_id) else {
        return over();
    };
    let said = finish(sign_in, &connection, asked).await;
    sign_in.end(&flow, &connection, said)
}

async fn ask(sign_in: &SignIn<'_>, flow: &Record, connection: &Record) -> Result<String, String> {
    let options = connection.member("oidc_options");
    let provider = discover(&client::client()?, options).await?;
    let fallback = format!("{}/sso/oidc/callback/{}", sign_in.base_url(), connection.id);
    let redirect_uri = options["redirect_uri"].as_str().map_or(fallback, str::to_owned);
    let (state, nonce) = (unguessable(), unguessable());
    let verifier = (options["pkce"] != false).then(unguessable);
    let mut url = provider.authorization_endpoint.clone();
    {
        let mut query = url.query_pairs_mut();
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", options["client_id"].as_str().unwrap_or_default())
            .append_pair("redirect_uri", &redirect_uri)
            .append_pair("scope", "openid email profile")
            .append_pair("state", &state)
            .append_pair("nonce", &nonce);
        if let Some(verifier) = &verifier {
            let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
            query.append_pair("code_challenge", &challenge).append_pair("code_challenge_method", "S256");
        }
        let hint = flow.text("login_hint");
        if !hint.is_empty() {
            query.append_pair("login_hint", hint);
        }
        if flow.member("fresh") == true {
            query.append_pair("prompt", "login");
        }
    }
    let asked = Asked {
        flow_id: flow.id.clone(),
        connection_id: connection.id.clone(),
        provider,
        redirect_uri,
        nonce,
        verifier,
    };
    sign_in.real_idp().oidc.put(state, asked);
    Ok(url.into())
}

/// The claims of the person who signed in.
async fn finish(sign_in: &SignIn<'_>, connection: &Record, asked: Asked) -> Result<Attributes, Failed> {
    let failed = |description: String| Failed::new("oauth_failed", description);
    // An answer of another provider, mixed up by an attacker, must not be taken for this one's (RFC 9207).
    let issuer = sign_in.parameter("iss");
    if issuer.as_ref().map_or(asked.provider.names_itself, |issuer| *issuer != asked.provider.issuer) {
        return Err(failed("The answer does not come from the issuer that was asked.".to_owned()));
    }
    if let Some(error) = sign_in.parameter("error") {
        let description = sign_in.parameter("error_description").unwrap_or_default();
        let said = format!("The identity provider answered {error}. {description}");
        let code = if error == "access_denied" { "access_denied" } else { "oauth_failed" };
        return Err(Failed::new(code, said.trim_end()));
    }
    let Some(code) = sign_in.parameter("code").filter(|code| !code.is_empty()) else {
        return Err(failed("The answer of the identity provider has no code.".to_owned()));
    };
    claims(connection, &asked, &code).await.map_err(failed)
}

async fn claims(connection: &Record, asked: &Asked, code: &str) -> Result<Attributes, String> {
    let options = connection.member("oidc_options");
    let client_id = options["client_id"].as_str().unwrap_or_default();
    let client = client::client()?;
    let tokens = exchange(&client, options, asked, code).await?;
    let keys = client::json("key set", client.get(asked.provider.jwks_uri.clone())).await?;
    let expected = id_token::Expected {
        issuer: &asked.provider.issuer,
        client_id,
        client_secret: options["client_secret"].as_str(),
        nonce: &asked.nonce,
        algorithm: options["id_token_signature_algorithm"].as_str(),
    };
    let id_token = tokens["id_token"].as_str().ok_or("The identity provider sent no ID token.")?;
    let claims = id_token::verify(id_token, &keys, &expected)?;
    match (&asked.provider.userinfo_endpoint, tokens["access_token"].as_str()) {
        (Some(endpoint), Some(token)) if options["fetch_user_info"] != false => {
            let request = client.get(endpoint.clone()).bearer_auth(token);
            let more = client::json("UserInfo answer", request).await?;
            with_user_info(claims, more)
        }
        _ => Ok(claims),
    }
}

/// What the UserInfo endpoint says besides, if it speaks of the same subject (OpenID Connect Core, section 5.3.2).
fn with_user_info(claims: Attributes, more: Value) -> Result<Attributes, String> {
    let Value::Object(mut all) = more else {
        return Err("The UserInfo answer is no object.".to_owned());
    };
    if all.get("sub") != claims.get("sub") {
        return Err("The UserInfo answer speaks of another subject than the ID token.".to_owned());
    }
    all.extend(claims);
    Ok(all)
}

async fn exchange(client: &Client, options: &Value, asked: &Asked, code: &str) -> Result<Value, String> {
    let text = |name: &str| options[name].as_str().unwrap_or_default();
    let (client_id, secret) = (text("client_id"), text("client_secret"));
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", asked.redirect_uri.as_str()),
    ];
    form.extend(asked.verifier.as_deref().map(|verifier| ("code_verifier", verifier)));
    let mut request = client.post(asked.provider.token_endpoint.clone());
    match options["token_authentication_method"].as_str().unwrap_or("client_secret_basic") {
        // The two parts are form-encoded before they are put together (RFC 6749, section 2.3.1).
        "client_secret_basic" => request = request.basic_auth(encoded(client_id), Some(encoded(secret))),
        "client_secret_post" => form.extend([("client_id", client_id), ("client_secret", secret)]),
        other => return Err(format!("The emulator cannot authenticate by {other}.")),
    }
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(body);
    client::json("exchange of the code", request.header("accept", "application/json")).await
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

async fn discover(client: &Client, options: &Value) -> Result<Provider, String> {
    let discovery = options["discovery_endpoint"].as_str().unwrap_or_default();
    let request = client.get(client::address("discovery endpoint", discovery)?);
    let document = client::json("discovery document", request).await?;
    let text = |name: &str| {
        let text = document[name].as_str().filter(|text| !text.is_empty());
        text.ok_or_else(|| format!("The discovery document has no {name}."))
    };
    let issuer = text("issuer")?.to_owned();
    // An issuer that could be claimed by any document could be somebody else's (OpenID Connect Discovery, section 4.3).
    if format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/')) != discovery {
        return Err(format!("The discovery document is not that of its issuer '{issuer}'."));
    }
    let endpoint = |name: &str| client::address(name, text(name)?);
    Ok(Provider {
        authorization_endpoint: endpoint("authorization_endpoint")?,
        token_endpoint: endpoint("token_endpoint")?,
        jwks_uri: endpoint("jwks_uri")?,
        userinfo_endpoint: match document["userinfo_endpoint"].as_str() {
            Some(url) => Some(client::address("userinfo_endpoint", url)?),
            None => None,
        },
        names_itself: document["authorization_response_iss_parameter_supported"] == true,
        issuer,
    })
}
