//! Passwordless sessions: a mailed link that signs in through the SSO callback, older than Magic Auth.

use serde_json::{Map, Value, json};
use url::Url;

use super::{redirect_uris, single_sign_on};
use crate::behaviour::connections::profiles::{self, Person};
use crate::behaviour::connections::{self, CONNECTIONS, NewConnection, emit_activated, is_active};
use crate::behaviour::html;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Sessions, with their links. Hidden members: `token` of the link, `redirect_uri`, `state`, `connection`.
static SESSIONS: Kind = Kind {
    name: "passwordless_session",
    prefix: "passwordless_session",
    label: "Passwordless session",
    indexes: &["token"],
    owners: &[],
};

/// How long a link is good unless the request says otherwise, and the limits of what it can say, in seconds.
const LIFETIME: i64 = 15 * 60;
const SHORTEST: i64 = 15 * 60;
const LONGEST: i64 = 24 * 60 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("passwordless.create_session", create), ("passwordless.send_session", send)],
    pages: &[("GET", "/passwordless/{token}/confirm", confirm)],
    seeds: &[],
};

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let email = call.text("email").unwrap_or_default().to_lowercase();
    if !email.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty()) {
        return Err(Failure::invalid("email", "invalid_value", "email must be an e-mail address"));
    }
    if let Some(id) = call.text("connection") {
        call.find(&CONNECTIONS, id)?;
    }
    let seconds = call.body("expires_in").and_then(Value::as_i64).unwrap_or(LIFETIME);
    if !(SHORTEST..=LONGEST).contains(&seconds) {
        let message = format!("expires_in must be from {SHORTEST} to {LONGEST}");
        return Err(Failure::invalid("expires_in", "invalid_value", message));
    }
    let redirect_uri = call.text("redirect_uri").map(str::to_owned);
    let redirect_uri = redirect_uri.or_else(|| redirect_uris::default(&call.state.store));
    let allowed =
        redirect_uri.filter(|uri| Url::parse(uri).is_ok() && redirect_uris::allows(&call.state.store, uri));
    let Some(redirect_uri) = allowed else {
        let message = "redirect_uri must be a redirect URI of the environment";
        return Err(Failure::invalid("redirect_uri", "invalid_value", message));
    };
    let token = call.state.random.token(25);
    let mut hidden = call.given(&["state", "connection"]);
    hidden.insert("token".to_owned(), token.as_str().into());
    hidden.insert("redirect_uri".to_owned(), redirect_uri.into());
    let session = call.create_with(
        &SESSIONS,
        json!({
            "email": email,
            "expires_at": call.in_seconds(seconds.unsigned_abs()),
            "link": format!("{}/passwordless/{token}/confirm", call.context.base_url),
        }),
        hidden,
    );
    Ok(Reply::value(shown(&session)))
}

fn send(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let session = call.find(&SESSIONS, call.path("session_id"))?;
    call.mail("passwordless", session.text("email"), None, Some(session.text("link")));
    Ok(Reply::value(json!({"success": true})))
}

/// The mailed link: through the SSO callback of a Magic Link connection back to the application, whatever the
/// emulator lets people click elsewhere. Whoever has the link has shown enough.
fn confirm(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let session = call.find_by(&SESSIONS, "token", call.path("token"));
    let open = |session: &Record| session.member("used") != true && !call.is_past(session.text("expires_at"));
    let Some(session) = session.filter(open) else {
        let body = "<p>This link has expired or was used already. Ask the application for a new one.</p>";
        return Ok(html::page(410, "Link over", body));
    };
    let connection = connection(call, session.text("connection"));
    let person = Person { email: session.text("email").to_owned(), ..Person::default() };
    profiles::put(call.state, call.context.now, &connection, person);
    call.state.store.update(&SESSIONS, &session.id, |session| session.set_hidden("used", true));
    let mut query = Map::from_iter([
        ("connection".to_owned(), connection.id.as_str().into()),
        ("login_hint".to_owned(), session.text("email").into()),
        ("redirect_uri".to_owned(), session.text("redirect_uri").into()),
    ]);
    query.extend(session.member("state").as_str().map(|state| ("state".to_owned(), state.into())));
    single_sign_on::sign_in_at_once(call, query)
}

/// The connection that the request named, or the environment's own for mailed links.
fn connection(call: &mut Call<'_>, id: &str) -> Record {
    const TYPE: &str = "MagicLink";
    let named = call.state.store.get(&CONNECTIONS, id).cloned();
    let own = || call.find_all(&CONNECTIONS, "connection_type", TYPE).into_iter().find(is_active);
    named.or_else(own).unwrap_or_else(|| {
        let new = NewConnection {
            connection_type: TYPE.to_owned(),
            name: "Magic Link".to_owned(),
            ..NewConnection::default()
        };
        let connection = connections::insert(call.state, call.context.now, new);
        emit_activated(call, &connection);
        connection
    })
}

/// A session as the API shows it: without times of its own.
fn shown(session: &Record) -> Value {
    let members =
        session.body.iter().filter(|(name, _)| !["created_at", "updated_at"].contains(&name.as_str()));
    Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::test_support::*;
    use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID};
    use crate::testing::Bench;

    const PASSWORDLESS: &str = "/passwordless/sessions";

    fn create(bench: &mut Bench, further: Value) -> (u16, Value) {
        let mut body = json!({"type": "MagicLink", "email": "Ada@acme.com", "redirect_uri": "https://app.test/callback"});
        body.as_object_mut().unwrap().extend(further.as_object().unwrap().clone());
        bench.post(PASSWORDLESS, body)
    }

    /// Follows redirects within the emulator.
    fn follow(bench: &mut Bench, link: &str) -> String {
        let mut target = link.replace("http://127.0.0.1:4100", "");
        while target.starts_with('/') {
            target = location(&open(bench, &target));
        }
        target
    }

    #[test]
    fn the_mailed_link_leads_to_a_profile() {
        for interactive in [false, true] {
            let mut bench = seeded();
            bench.context.interactive = interactive;
            let (status, session) = create(&mut bench, json!({"state": "x y"}));
            assert_eq!((status, &session["email"]), (201, &json!("ada@acme.com")), "{session}");
            let path = format!("{PASSWORDLESS}/{}/send", session["id"].as_str().unwrap());
            assert_eq!(bench.call("POST", &path, None), (200, json!({"success": true})));
            let link = bench.state.outbox[0].link.clone().unwrap();
            assert_eq!(session["link"], link.as_str());

            let leads_to = follow(&mut bench, &link);
            assert!(leads_to.starts_with("https://app.test/callback?"), "{leads_to}");
            assert_eq!(parameter(&leads_to, "state").as_deref(), Some("x y"));
            let body = json!({
                "client_id": DEFAULT_CLIENT_ID,
                "client_secret": DEFAULT_API_KEY,
                "grant_type": "authorization_code",
                "code": parameter(&leads_to, "code"),
            });
            let (status, answer) = bench.post("/sso/token", body);
            assert_eq!(
                (status, &answer["profile"]["connection_type"]),
                (200, &json!("MagicLink")),
                "{answer}"
            );
            assert_eq!(answer["profile"]["email"], "ada@acme.com");
            assert_eq!(open(&mut bench, &link.replace("http://127.0.0.1:4100", "")).status, 410);
        }
    }

    #[test]
    fn links_share_a_connection_and_end_with_time() {
        let mut bench = seeded();
        let link = create(&mut bench, json!({})).1["link"].as_str().unwrap().to_owned();
        follow(&mut bench, &link);
        let link = create(&mut bench, json!({})).1["link"].as_str().unwrap().to_owned();
        follow(&mut bench, &link);
        let (_, connections) = bench.get("/connections");
        assert_eq!(connections["data"].as_array().unwrap().len(), 1);

        let link = create(&mut bench, json!({"expires_in": 1000})).1["link"].as_str().unwrap().to_owned();
        wait(&mut bench, 1000);
        assert_eq!(open(&mut bench, &link.replace("http://127.0.0.1:4100", "")).status, 410);
    }

    #[test]
    fn bad_sessions_are_refused() {
        let mut bench = seeded();
        for wrong in [
            json!({"expires_in": 899}),
            json!({"expires_in": 86401}),
            json!({"email": "nobody"}),
            json!({"redirect_uri": "nowhere"}),
        ] {
            assert_eq!(create(&mut bench, wrong.clone()).0, 422, "{wrong}");
        }
        assert_eq!(create(&mut bench, json!({"connection": "conn_x"})).0, 404);
        assert_eq!(bench.post(PASSWORDLESS, json!({"type": "MagicLink", "email": "a@b.c"})).0, 422);
        bench.post("/user_management/redirect_uris", json!({"uri": "https://registered.test/"}));
        assert_eq!(create(&mut bench, json!({})).0, 422);
        assert_eq!(bench.post(PASSWORDLESS, json!({"type": "MagicLink", "email": "a@b.c"})).0, 201);
        assert_eq!(bench.call("POST", &format!("{PASSWORDLESS}/x/send"), None).0, 404);
    }
}
