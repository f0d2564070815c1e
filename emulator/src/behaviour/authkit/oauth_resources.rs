//! Resources (RFC 8707), such as MCP servers, for which clients can request tokens.

use serde_json::json;
use url::Url;

use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::export::{self, Section};
use crate::seed::{SeedCall, SeedError};
use crate::store::{Kind, Store};

/// Resources. At most one of them is the default.
pub static OAUTH_RESOURCES: Kind = Kind {
    name: "authkit_oauth_resource",
    prefix: "authkit_oauth_resource",
    label: "AuthKit OAuth resource",
    indexes: &["uri"],
    owners: &[],
};

pub(super) const SECTION: Section = Section {
    key: "authkitOAuthResources",
    kinds: &[&OAUTH_RESOURCES],
    write: |state| {
        export::entries(state, &OAUTH_RESOURCES, |one| export::members(one, ["id", "uri", "default"]))
    },
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.list_authkit_oauth_resources", list),
        ("user_management.create_authkit_oauth_resource", create),
        ("user_management.delete_authkit_oauth_resource", delete),
    ],
    pages: &[],
    seeds: &[("authkitOAuthResources", seed)],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.page(&OAUTH_RESOURCES, |_| true)
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let uri = call.text("uri").unwrap_or_default().to_owned();
    let default = call.flag("default") == Some(true);
    if let Some(problem) = problem(&call.state.store, &uri) {
        return Err(Failure::invalid("uri", "invalid_value", problem));
    }
    if default && uri.contains('*') {
        return Err(Failure::invalid("default", "invalid_value", "a URI with * cannot be the default"));
    }
    if default {
        let defaults = call.state.store.all(&OAUTH_RESOURCES).filter(|known| known.member("default") == true);
        for id in defaults.map(|known| known.id.clone()).collect::<Vec<_>>() {
            call.change(&OAUTH_RESOURCES, &id, |known| known.set("default", false))?;
        }
    }
    let resource = call.create(&OAUTH_RESOURCES, json!({"uri": uri, "default": default}));
    Ok(Reply::value(resource.value()))
}

/// The consents for the resource go with it: see `consents.rs`.
fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    call.remove(&OAUTH_RESOURCES, &id)?;
    Ok(Reply::nothing())
}

/// What is wrong with a resource indicator. Assumption: the environment allows `*`.
fn problem(store: &Store, uri: &str) -> Option<&'static str> {
    let url = Url::parse(uri).ok().filter(|url| url.has_host() && url.fragment().is_none());
    let Some(url) = url else {
        return Some("uri must be an absolute URI with a host and without a fragment");
    };
    let last_segment = url.path().rsplit('/').next().unwrap_or_default();
    let at_a_wildcard_place =
        url.host_str().is_some_and(|host| host.starts_with("*.")) || last_segment == "*";
    match uri.matches('*').count() {
        0 => {}
        1 if at_a_wildcard_place => {}
        1 => return Some("* can stand for the leftmost label of the host or the last path segment only"),
        _ => return Some("uri must not have more than one *"),
    }
    store.find(&OAUTH_RESOURCES, "uri", uri).next().map(|_| "uri is a resource already")
}

/// Seed key `authkitOAuthResources`: uri, default, id.
fn seed(call: &mut SeedCall<'_>, value: &serde_json::Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["uri", "default", "id"])?;
        let uri = entry.required_text("uri")?;
        if let Some(problem) = problem(&call.state.store, uri) {
            return Err(entry.error("uri", problem));
        }
        let default = entry.flag("default")?.unwrap_or_default();
        let another = || call.state.store.all(&OAUTH_RESOURCES).any(|known| known.member("default") == true);
        if default && (uri.contains('*') || another()) {
            return Err(entry.error("default", "must be one resource at most, and none with *"));
        }
        let mut body = json!({"uri": uri, "default": default});
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create(&OAUTH_RESOURCES, body);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    const PATH: &str = "/user_management/authkit_oauth_resources";

    #[test]
    fn one_resource_is_the_default() {
        let mut bench = Bench::new();
        let mut create = |uri: &str, default: bool| bench.post(PATH, json!({"uri": uri, "default": default}));
        let (status, first) = create("https://mcp.example.com/", true);
        assert_eq!((status, &first["default"]), (201, &json!(true)), "{first}");
        assert_eq!(create("https://*.example.com/mcp", false).0, 201);
        assert_eq!(create("https://mcp.example.com/tenants/*", false).0, 201);
        assert_eq!(create("https://other.example.com/", true).1["default"], true);
        let (_, page) = bench.get(PATH);
        let defaults: Vec<&Value> =
            page["data"].as_array().unwrap().iter().map(|resource| &resource["default"]).collect();
        assert_eq!(defaults, [&json!(true), &json!(false), &json!(false), &json!(false)], "newest first");
        let after = page["data"][1]["id"].as_str().unwrap();
        let (_, rest) = bench.get(&format!("{PATH}?limit=1&after={after}"));
        assert_eq!(rest["data"][0]["uri"], "https://*.example.com/mcp");

        let path = format!("{PATH}/{}", first["id"].as_str().unwrap());
        assert!((200..300).contains(&bench.call("DELETE", &path, None).0));
        assert_eq!(bench.call("DELETE", &path, None).0, 404);
    }

    #[test]
    fn what_is_no_resource_indicator_is_refused() {
        let mut bench = Bench::new();
        bench
            .seed("authkitOAuthResources: [{ id: resource_01, uri: 'https://a.test/', default: true }]")
            .unwrap();
        for (uri, default) in [
            ("a.test", false),
            ("https://b.test/#part", false),
            ("urn:a:b", false),
            ("https://a.test/", false),
            ("https://b.*.test/", false),
            ("https://b.test/*/c", false),
            ("https://*.b.test/*", false),
            ("https://*.b.test/", true),
        ] {
            assert_eq!(bench.post(PATH, json!({"uri": uri, "default": default})).0, 422, "{uri}");
        }
        assert_eq!(bench.get(PATH).1["data"][0]["default"], true, "a refused default replaces none");
        let error = |seed: &str| Bench::new().seed(seed).unwrap_err().to_string();
        assert!(error("authkitOAuthResources: [{ uri: x }]").starts_with("authkitOAuthResources[0].uri"));
        let two = "authkitOAuthResources: [{ uri: 'https://a.test/', default: true }, { uri: 'https://b.test/', default: true }]";
        assert!(error(two).starts_with("authkitOAuthResources[1].default"));
    }
}
