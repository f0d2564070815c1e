//! The story: every step does the real thing over real HTTP and fails loudly if it does not hold.

use anyhow::{Context as _, Result, ensure};
use futures_util::TryStreamExt as _;
use serde_json::json;
use workos_emulator::{Browser, Emulator, Request};
use workos_kit::{
    Error, ErrorKind, WorkOS,
    directory_sync::{ListGroupsParams, ListUsersParams},
    events::{EventData, EventType},
    models::Connection,
    sso::{
        CallbackOptions, ConnectionSelector, CreateConnectionParams, GetAuthorizationUrlWithPkceParams,
        ListConnectionsParams, SignIn,
    },
    webhooks::{CreateWebhookEndpointParams, WebhookVerifier},
};

use crate::{receiver::WebhookReceiver, tell::Tell};

/// Where the identity provider sends the browser back to. Nothing needs to listen there: the browser of this
/// story stops at it and hands over the URL.
const REDIRECT_URI: &str = "http://127.0.0.1:8765/callback";

const ORGANIZATION: &str = "org_01DEMO";
const DIRECTORY: &str = "directory_01DEMO";

pub(crate) async fn run(emulator: &Emulator, workos: &WorkOS) -> Result<()> {
    let mut tell = Tell::new();
    println!("\n  workos-kit, the main job, against an embedded WorkOS at {}", emulator.url());

    create_connection(&mut tell, workos).await?;
    sign_in_through_both(&mut tell, workos).await?;
    read_directory(&mut tell, workos).await?;
    trust_webhook(&mut tell, emulator, workos).await?;
    refuse_sign_ins(&mut tell, workos).await?;

    println!("\n  All {} steps held.\n", tell.steps());
    Ok(())
}

async fn create_connection(tell: &mut Tell, workos: &WorkOS) -> Result<()> {
    tell.chapter("Set up Single Sign-On");
    let params = CreateConnectionParams::new(ORGANIZATION).connection_type("OktaSAML").name("Foo Corp Okta");
    let connection = workos.sso().create_connection(params).await?;
    tell.step("sso.create_connection");
    describe(tell, &connection);

    let params = CreateConnectionParams::new(ORGANIZATION).connection_type("SAML").name("No such type");
    let error = failure(workos.sso().create_connection(params).await)?;
    ensure!(error.kind() == ErrorKind::InvalidRequest, "an unknown connection type gave {error}");
    tell.refused("a connection type that does not exist", &error);
    Ok(())
}

async fn sign_in_through_both(tell: &mut Tell, workos: &WorkOS) -> Result<()> {
    for (name, email) in [("Foo Corp SAML", "ada@foo-corp.com"), ("Foo Corp OIDC", "grace@foo-corp.com")] {
        let connection = connection(workos, name).await?;
        tell.chapter(&format!("Sign in through {name}"));
        let signed_in = sign_in(tell, workos, &connection, email).await?;
        ensure!(signed_in.profile.email == email, "signed in as {}", signed_in.profile.email);
        ensure!(
            signed_in.profile.connection_type == connection.connection_type,
            "through another connection type"
        );
        let profile = workos.sso().get_profile(signed_in.access_token.expose()).await?;
        ensure!(profile.id == signed_in.profile.id, "the access token belongs to another profile");
        tell.step("sso.get_profile with the access token gives the same profile");
    }
    Ok(())
}

/// The whole way: authorization URL, the identity provider's pages, callback, code exchange.
async fn sign_in(tell: &mut Tell, workos: &WorkOS, connection: &Connection, email: &str) -> Result<SignIn> {
    let start = workos.sso().get_authorization_url_with_pkce(
        GetAuthorizationUrlWithPkceParams::new(
            ConnectionSelector::Connection(connection.id.clone()),
            REDIRECT_URI,
        )
        .return_to("/reports"),
    )?;
    tell.step("the authorization URL has a fresh state and a PKCE challenge");
    tell.detail("url", start.url.as_str().split('?').next().unwrap_or_default());

    let mut browser = Browser::new(REDIRECT_URI);
    let callback = browser.sign_in_as(start.url.as_str(), email).await?;
    tell.step(format_args!("{email} walks the pages of the identity provider"));
    for visited in browser.history() {
        tell.detail("page", visited.split('?').next().unwrap_or_default());
    }

    let signed_in = workos.sso().handle_callback(&callback, &start.flow, CallbackOptions::default()).await?;
    tell.step("the callback's state is ours, and its code is exchanged once");
    tell.detail("profile", &signed_in.profile.id);
    tell.detail("name", display_name(&signed_in));
    tell.detail("email", &signed_in.profile.email);
    tell.detail("connection type", &signed_in.profile.connection_type);
    tell.detail("continues at", signed_in.return_to.as_deref().unwrap_or("/"));

    let again = workos.sso().handle_callback(&callback, &start.flow, CallbackOptions::default()).await;
    let error = failure(again)?;
    ensure!(error.code() == Some("invalid_grant"), "a spent code gave {error}");
    tell.refused("the same code a second time", &error);
    Ok(signed_in)
}

async fn read_directory(tell: &mut Tell, workos: &WorkOS) -> Result<()> {
    tell.chapter("Read connections and the directory");
    let params = ListConnectionsParams::default().organization_id(ORGANIZATION);
    let connections: Vec<_> = workos.sso().list_connections(params).items().try_collect().await?;
    ensure!(connections.len() == 3, "{} connections instead of 3", connections.len());
    tell.step("sso.list_connections");
    for connection in &connections {
        tell.detail("connection", format_args!("{} ({})", connection.name, connection.connection_type));
    }

    let params = ListUsersParams::default().directory(DIRECTORY);
    let users: Vec<_> = workos.directory_sync().list_users(params).items().try_collect().await?;
    ensure!(!users.is_empty(), "the directory has no users");
    tell.step("directory_sync.list_users");
    for user in &users {
        tell.detail("user", format_args!("{} ({})", user.email.as_deref().unwrap_or("-"), user.state));
    }

    let params = ListGroupsParams::default().directory(DIRECTORY);
    let groups: Vec<_> = workos.directory_sync().list_groups(params).items().try_collect().await?;
    ensure!(!groups.is_empty(), "the directory has no groups");
    tell.step("directory_sync.list_groups");
    for group in &groups {
        tell.detail("group", &group.name);
    }
    Ok(())
}

async fn trust_webhook(tell: &mut Tell, emulator: &Emulator, workos: &WorkOS) -> Result<()> {
    tell.chapter("Trust a webhook");
    let mut receiver = WebhookReceiver::start().await?;
    let params = CreateWebhookEndpointParams::new(receiver.url(), [EventType::DsyncUserCreated]);
    let endpoint = workos.webhooks().create_webhook_endpoint(params).await?;
    tell.step("webhooks.create_webhook_endpoint");
    tell.detail("secret", &endpoint.secret);

    provision(emulator, "linus@foo-corp.com")?;
    let delivery = receiver.next().await?;
    tell.step("a user is provisioned in the directory, and the webhook comes");
    tell.detail("signature", delivery.signature.split(',').next().unwrap_or_default());

    let verifier = WebhookVerifier::new(&endpoint.secret);
    let event = verifier.construct_event(&delivery.body, &delivery.signature)?;
    let EventData::DsyncUserCreated(user) = event.typed()? else {
        anyhow::bail!("the event is {}", event.event);
    };
    ensure!(user.email.as_deref() == Some("linus@foo-corp.com"), "another user came");
    tell.step(format_args!("verified and decoded: {}", event.event));
    tell.detail("event", &event.id);
    tell.detail("user", format_args!("{} ({})", user.email.as_deref().unwrap_or("-"), user.state));

    let tampered = String::from_utf8(delivery.body.to_vec())?.replace("linus@", "mallory@");
    let error = failure(verifier.construct_event(tampered.as_bytes(), &delivery.signature))?;
    ensure!(error.kind() == ErrorKind::SignatureMismatch, "a tampered webhook gave {error}");
    tell.refused("a tampered webhook", &error);
    Ok(())
}

async fn refuse_sign_ins(tell: &mut Tell, workos: &WorkOS) -> Result<()> {
    tell.chapter("Refuse what is not a sign-in");
    let connection = connection(workos, "Foo Corp SAML").await?;
    let selector = ConnectionSelector::Connection(connection.id);
    let start = workos
        .sso()
        .get_authorization_url_with_pkce(GetAuthorizationUrlWithPkceParams::new(selector, REDIRECT_URI))?;

    let forged = format!("{REDIRECT_URI}?code=01FORGED&state=forged");
    let result = workos.sso().handle_callback(&forged, &start.flow, CallbackOptions::default()).await;
    let error = failure(result)?;
    ensure!(error.kind() == ErrorKind::SignatureMismatch, "a forged state gave {error}");
    tell.refused("a forged state", &error);

    let denied = Browser::new(REDIRECT_URI).deny(start.url.as_str()).await?;
    let result = workos.sso().handle_callback(&denied, &start.flow, CallbackOptions::default()).await;
    let error = failure(result)?;
    ensure!(error.code() == Some("access_denied"), "a denied sign-in gave {error}");
    tell.refused("a sign-in that the user denied", &error);
    Ok(())
}

/// A new person in the customer's directory, as their administrator would add one.
fn provision(emulator: &Emulator, email: &str) -> Result<()> {
    let person = json!({"email": email, "first_name": "Linus", "last_name": "Pauling", "idp_id": "linus"});
    let path = format!("/_emulator/directories/{DIRECTORY}/users");
    let answer = emulator.control().send(Request::new("POST", &path).json(&person));
    ensure!(answer.status < 300, "the emulator answered {} {}", answer.status, answer.value());
    Ok(())
}

async fn connection(workos: &WorkOS, name: &str) -> Result<Connection> {
    let params = ListConnectionsParams::default().organization_id(ORGANIZATION);
    let page = workos.sso().list_connections(params).await?;
    page.into_iter()
        .find(|connection| connection.name == name)
        .with_context(|| format!("no connection {name}"))
}

fn describe(tell: &Tell, connection: &Connection) {
    tell.detail("connection", &connection.id);
    tell.detail("name", &connection.name);
    tell.detail("type", &connection.connection_type);
    tell.detail("state", &connection.state);
}

fn display_name(signed_in: &SignIn) -> String {
    let profile = &signed_in.profile;
    [&profile.first_name, &profile.last_name]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The error of something that must not succeed.
fn failure<T>(result: Result<T, Error>) -> Result<Error> {
    match result {
        Ok(_) => anyhow::bail!("something succeeded that must be refused"),
        Err(error) => Ok(error),
    }
}
