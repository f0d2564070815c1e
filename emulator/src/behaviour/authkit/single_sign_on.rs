//! Sign-ins that go through a connection: AuthKit is an application of the SSO API like any other. It sends the
//! browser to `/sso/authorize` and exchanges the code that comes back for a profile.

use serde_json::{Map, Value};
use url::form_urlencoded;

use super::authorize::{self, FLOWS};
use super::policies::Policies;
use super::sign_in::{self, Method, Origin, SignIn, Step};
use crate::behaviour::html;
use crate::behaviour::{Call, MODULES, Module, users};
use crate::reply::{Content, Failure, Reply};
use crate::state::Context;
use crate::store::{Record, Store};
use crate::validate::Input;

pub(in crate::behaviour) static MODULE: Module =
    Module { operations: &[], pages: &[("GET", "/_authkit/{flow}/sso", come_back)], seeds: &[] };

/// Sends the browser of a flow to the connection that the request selects.
pub(super) fn leave(call: &Call<'_>, flow: &Record) -> Reply {
    let base = &call.context.base_url;
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("client_id", &call.state.environment.client_id)
        .append_pair("response_type", "code")
        .append_pair("redirect_uri", &format!("{base}/_authkit/{}/sso", flow.id))
        .append_pair("state", &flow.id);
    let selectors = [
        ("connection_id", "connection"),
        ("provider", "provider"),
        ("organization_id", "organization"),
        ("login_hint", "login_hint"),
        ("domain_hint", "domain_hint"),
    ];
    let mut selected = false;
    for (ours, theirs) in selectors {
        let is_selector = !theirs.ends_with("hint");
        // A provider's sign-in can be for an organization; only the provider selects then.
        if is_selector && selected {
            continue;
        }
        if let Some(value) = call.query_text(ours).filter(|value| !value.is_empty()) {
            query.append_pair(theirs, value);
            selected |= is_selector;
        }
    }
    Reply::redirect(format!("{base}/sso/authorize?{}", query.finish()))
}

/// Whether an address is where a flow under way comes back to from its connection.
pub(super) fn is_callback(store: &Store, uri: &str) -> bool {
    let path = uri.split_once("/_authkit/").map(|(_, path)| path);
    let id = path.and_then(|path| path.strip_suffix("/sso"));
    id.is_some_and(|id| store.get(&FLOWS, id).is_some())
}

/// Signs in the hinted person at a connection without asking, through the SSO API.
pub(super) fn sign_in_at_once(call: &mut Call<'_>, mut query: Map<String, Value>) -> Result<Reply, Failure> {
    query.insert("client_id".to_owned(), call.state.environment.client_id.as_str().into());
    query.insert("response_type".to_owned(), "code".into());
    let context = Context { interactive: false, ..call.context.clone() };
    let input = Input { query, ..Input::default() };
    invoke(call, &context, "sso.get_authorization_url", input)
}

/// The browser comes back from a connection.
fn come_back(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let flow = call.state.store.get(&FLOWS, call.path("flow")).cloned();
    let flow = flow.filter(|flow| !call.is_past(flow.text("expires_at")));
    let Some(flow) = flow.filter(|flow| call.query_text("state") == Some(&flow.id)) else {
        let body = "<p>This sign-in is over. Go back to the application and start again.</p>";
        return Ok(html::page(410, "Sign-in over", body));
    };
    if let Some(error) = call.query_text("error").map(str::to_owned) {
        let description = call.query_text("error_description").unwrap_or_default().to_owned();
        return Ok(authorize::return_error(call, &flow, &error, &description));
    }
    let profile = match profile(call) {
        Ok(profile) => profile,
        Err(failure) => {
            let description = failure.body["error_description"].as_str().unwrap_or_default().to_owned();
            return Ok(authorize::return_error(call, &flow, "server_error", &description));
        }
    };
    let method = method(&profile);
    if matches!(method, Method::OAuth(_)) && Policies::of(&call.state.store).providers_withhold_email {
        // The application asks for the address when it exchanges the code.
        let sign_in = SignIn::anonymous(method, Origin::of_browser(call));
        return Ok(authorize::return_code(call, &flow, &sign_in));
    }
    let email = profile["email"].as_str().unwrap_or_default();
    let Some(user) = users::by_email(&call.state.store, email) else {
        let description = format!("There is no user with the address '{email}'.");
        return Ok(authorize::return_error(call, &flow, "access_denied", &description));
    };
    finish(call, &flow, &user, &profile, method)
}

fn method(profile: &Value) -> Method {
    match (profile["organization_id"].as_str(), profile["connection_type"].as_str()) {
        (None, Some(provider)) if provider.ends_with("OAuth") => Method::OAuth(provider.to_owned()),
        _ => Method::Sso,
    }
}

/// Ends the flow with what the profile says: the connection vouches for the address, and its organization is
/// the session's.
fn finish(
    call: &mut Call<'_>,
    flow: &Record,
    user: &Record,
    profile: &Value,
    method: Method,
) -> Result<Reply, Failure> {
    let organization_id = profile["organization_id"].as_str();
    let user = users::verify_email(call, &user.id)?;
    let proven = authorize::proven(call, flow, &user, method).and_then(|mut sign_in| {
        if organization_id.is_some() {
            sign_in.organization_id = organization_id.map(str::to_owned);
        }
        let step = sign_in::next_step(call, sign_in.clone())?;
        Ok((sign_in, step))
    });
    match proven {
        Ok((_, Step::Done(sign_in))) => Ok(authorize::return_code(call, flow, &sign_in)),
        Ok((sign_in, _)) => {
            // The pages ask for the rest.
            let members = sign_in::hidden(&sign_in);
            call.change(&FLOWS, &flow.id, |flow| flow.hidden.extend(members))?;
            Ok(Reply::redirect(format!("{}/_authkit/{}", call.context.base_url, flow.id)))
        }
        Err(failure) => {
            let text = |name: &str| failure.body[name].as_str().unwrap_or("server_error").to_owned();
            Ok(authorize::return_error(call, flow, &text("error"), &text("error_description")))
        }
    }
}

/// The profile of the code that came back.
fn profile(call: &mut Call<'_>) -> Result<Value, Failure> {
    let environment = &call.state.environment;
    let body = Map::from_iter([
        ("client_id".to_owned(), environment.client_id.as_str().into()),
        ("client_secret".to_owned(), environment.api_keys.first().map(String::as_str).into()),
        ("grant_type".to_owned(), "authorization_code".into()),
        ("code".to_owned(), call.query_text("code").unwrap_or_default().into()),
    ]);
    let context = call.context.clone();
    let answer = invoke(call, &context, "sso.get_profile_and_token", Input { body, ..Input::default() })?;
    match answer.content {
        Content::Value(mut answer) => Ok(answer["profile"].take()),
        _ => Ok(Value::Null),
    }
}

/// Uses another operation as its callers do, so that nothing about it has to be known here.
fn invoke(call: &mut Call<'_>, context: &Context, operation: &str, input: Input) -> Result<Reply, Failure> {
    let mut operations = MODULES.iter().flat_map(|module| module.operations);
    let Some((_, behaviour)) = operations.find(|(name, _)| *name == operation) else {
        let message = format!("The emulator has no behaviour for {operation} yet.");
        return Err(Failure::coded(501, "emulator_not_implemented", message));
    };
    behaviour(&mut Call {
        state: call.state,
        context,
        request: call.request,
        input,
        route: None,
        api: call.api,
        effects: call.effects,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::test_support::*;
    use crate::state::DEFAULT_CLIENT_ID;
    use crate::testing::Bench;

    const CONNECTIONS: &str = "
connections:
  - { name: Acme SAML, id: conn_01ACME, connection_type: GenericSAML, organization: Acme, state: active,
      profiles: [{ email: ada@acme.com }, { email: bob@acme.com }, { email: new@acme.com }] }
";

    fn with_connection() -> Bench {
        let mut bench = seeded();
        bench.seed(CONNECTIONS).unwrap();
        bench
    }

    /// Follows redirects from an authorization URL until a page is shown or the application is reached.
    fn walk(bench: &mut Bench, further: &str) -> String {
        let mut target = format!(
            "/user_management/authorize?client_id={DEFAULT_CLIENT_ID}&response_type=code\
             &redirect_uri=https%3A%2F%2Fapp.test%2Fcallback&state=s{further}"
        );
        while target.starts_with('/') && !target.starts_with("/_idp") {
            target = location(&open(bench, &target));
        }
        target
    }

    #[test]
    fn a_connection_signs_in_its_user() {
        for selector in ["connection_id=conn_01ACME", "organization_id=org_01ACME"] {
            let mut bench = with_connection();
            let leads_to = walk(&mut bench, &format!("&{selector}&login_hint=ada%40acme.com"));
            assert_eq!(parameter(&leads_to, "state").as_deref(), Some("s"), "{leads_to}");
            let members = json!({"code": parameter(&leads_to, "code")});
            let (status, answer) = grant(&mut bench, "authorization_code", members);
            assert_eq!((status, &answer["user"]["id"]), (200, &json!("user_01ADA")), "{answer}");
            assert_eq!(
                (&answer["authentication_method"], &answer["organization_id"]),
                (&json!("SSO"), &json!("org_01ACME"))
            );
            let events = bench.events();
            assert_eq!(events[events.len() - 2..], ["authentication.sso_succeeded", "session.created"]);
        }
    }

    #[test]
    fn registered_redirect_uris_do_not_stop_the_way_back() {
        let mut bench = with_connection();
        bench.post("/user_management/redirect_uris", json!({"uri": "https://app.test/callback"}));
        let leads_to = walk(&mut bench, "&connection_id=conn_01ACME&login_hint=ada%40acme.com");
        assert!(parameter(&leads_to, "code").is_some(), "{leads_to}");
    }

    #[test]
    fn without_a_hint_the_identity_provider_asks() {
        let mut bench = with_connection();
        assert!(walk(&mut bench, "&connection_id=conn_01ACME").starts_with("/_idp/saml/"));
        assert!(walk(&mut bench, "&provider=GoogleOAuth").starts_with("/_idp/oauth/"));
    }

    #[test]
    fn errors_come_back_to_the_application() {
        let mut bench = with_connection();
        let mut error = |further: &str| parameter(&walk(&mut bench, further), "error").unwrap_or_default();
        assert_eq!(error("&connection_id=conn_x"), "connection_invalid");
        assert_eq!(error("&organization_id=org_01BETA"), "organization_invalid");
        assert_eq!(error("&connection_id=conn_01ACME&login_hint=new%40acme.com"), "access_denied");
        let not_a_member = "&connection_id=conn_01ACME&login_hint=bob%40acme.com";
        assert_eq!(error(not_a_member), "organization_membership_not_found");
        assert_eq!(open(&mut bench, "/_authkit/flow_x/sso?code=x&state=flow_x").status, 410);
    }

    #[test]
    fn a_provider_signs_in_by_its_name() {
        let mut bench = with_connection();
        // The first visit makes the environment's connection.
        let page = walk(&mut bench, "&provider=GoogleOAuth");
        let done = post_form(&mut bench, &format!("{page}/new-user"), &[("email", "eve@acme.com")]);
        let mut target = done.header_value("location").unwrap().replace("http://127.0.0.1:4100", "");
        while target.starts_with("/sso") || target.ends_with("/sso") || target.contains("/sso?") {
            target = location(&open(&mut bench, &target));
        }
        // Eve is in two organizations and chooses one.
        assert!(target.starts_with("/_authkit/flow_"), "{target}");
        assert!(text(&open(&mut bench, &target)).contains("data-testid=\"org_01BETA\""));
        let chosen = [("organization_id", "org_01BETA")];
        let leads_to = location(&post_form(&mut bench, &format!("{target}/organization"), &chosen));
        let (_, answer) =
            grant(&mut bench, "authorization_code", json!({"code": parameter(&leads_to, "code")}));
        assert_eq!(
            (&answer["authentication_method"], &answer["organization_id"]),
            (&json!("GoogleOAuth"), &json!("org_01BETA"))
        );
        let (_, sessions) = bench.get("/user_management/users/user_01EVE/sessions");
        assert_eq!(sessions["data"][0]["auth_method"], "oauth");
    }
}
