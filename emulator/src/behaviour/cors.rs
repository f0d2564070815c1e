//! Requests of web pages from other origins (CORS, in the Fetch standard): those that the environment registered may
//! call everything, those of a Connect application what an application calls.

use super::authkit::redirect_uris::CORS_ORIGINS;
use super::connect::applications::{self, APPLICATIONS};
use crate::message::{Request, Response};
use crate::store::Store;

/// How long a browser need not ask again, in seconds.
const MAX_AGE: &str = "600";

/// The answer to a browser that asks beforehand (preflight) whether it may call a path with these methods. None if that
/// is not what the request is, or if the origin may not.
pub(crate) fn preflight(store: &Store, request: &Request, methods: &[&str]) -> Option<Response> {
    let wanted = request.header_value("access-control-request-method")?;
    if request.method != "OPTIONS" || !methods.contains(&wanted) || !is_allowed(store, request) {
        return None;
    }
    let answer = Response::empty(204)
        .header("access-control-allow-methods", &methods.join(", "))
        .header("access-control-max-age", MAX_AGE);
    Some(match request.header_value("access-control-request-headers") {
        Some(headers) => answer.header("access-control-allow-headers", headers),
        None => answer,
    })
}

/// Lets the page read the answer, if its origin may.
pub(crate) fn open(store: &Store, request: &Request, response: Response) -> Response {
    match request.header_value("origin") {
        Some(origin) if is_allowed(store, request) => response
            .header("access-control-allow-origin", origin)
            .header("access-control-allow-credentials", "true")
            .header("access-control-expose-headers", "x-request-id")
            .header("vary", "Origin"),
        _ => response,
    }
}

fn is_allowed(store: &Store, request: &Request) -> bool {
    // Pages and controls of the emulator itself are nobody else's business.
    let Some(origin) = request.header_value("origin").filter(|_| !request.path.starts_with("/_")) else {
        return false;
    };
    let of_environment = store.find(&CORS_ORIGINS, "origin", origin).next().is_some();
    let of_application = || {
        let mut all = store.all(&APPLICATIONS);
        all.any(|application| applications::texts(application, "cors_origins").any(|known| known == origin))
    };
    let is_for_applications =
        request.path.starts_with("/oauth2/") || request.path.starts_with("/.well-known/");
    of_environment || is_for_applications && of_application()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::Bench;

    const SPA: &str = "https://spa.example";

    fn seeded() -> Bench {
        let mut bench = Bench::new();
        let application =
            "{ name: SPA, type: oauth, uses_pkce: true, cors_origins: ['https://spa.example'] }";
        bench.seed(&format!("connectApplications: [{application}]")).unwrap();
        bench
    }

    fn ask(bench: &mut Bench, method: &str, target: &str, origin: &str) -> Response {
        let request = Request::new(method, target)
            .header("origin", origin)
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "content-type");
        bench.send(&request)
    }

    fn allowed_origin(response: &Response) -> Option<&str> {
        response.header_value("access-control-allow-origin")
    }

    #[test]
    fn a_page_of_an_application_calls_the_token_endpoint_and_no_other() {
        let mut bench = seeded();
        let answer = ask(&mut bench, "OPTIONS", "/oauth2/token", SPA);
        assert_eq!((answer.status, allowed_origin(&answer)), (204, Some(SPA)));
        assert_eq!(answer.header_value("access-control-allow-methods"), Some("POST"));
        assert_eq!(answer.header_value("access-control-allow-headers"), Some("content-type"));
        let refusal = ask(&mut bench, "POST", "/oauth2/token", SPA);
        assert_eq!((refusal.status, allowed_origin(&refusal)), (400, Some(SPA)), "the page can read why");
        assert_eq!(refusal.header_value("vary"), Some("Origin"));

        for (target, origin) in [("/organizations", SPA), ("/oauth2/token", "https://evil.example")] {
            let answer = ask(&mut bench, "OPTIONS", target, origin);
            assert_eq!((answer.status, allowed_origin(&answer)), (405, None), "{target} {origin}");
        }
        let get_only = ask(&mut bench, "OPTIONS", "/oauth2/jwks", SPA);
        assert_eq!(get_only.status, 405, "it has no POST");
    }

    #[test]
    fn a_registered_origin_may_call_everything_but_the_emulator() {
        let mut bench = seeded();
        let target = "/user_management/authenticate";
        assert_eq!(ask(&mut bench, "OPTIONS", target, "https://app.example").status, 405);
        let (status, _) =
            bench.post("/user_management/cors_origins", json!({"origin": "https://app.example"}));
        assert_eq!(status, 201);
        assert_eq!(ask(&mut bench, "OPTIONS", target, "https://app.example").status, 204);
        let page = ask(&mut bench, "POST", "/_connect/connect_flow_no/allow", "https://app.example");
        assert_eq!((page.status, allowed_origin(&page)), (410, None));
    }
}
