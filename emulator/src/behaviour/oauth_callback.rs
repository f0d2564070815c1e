//! The way back to an application: its redirect URI with an authorization response (RFC 6749, sections 4.1.2 and
//! 4.1.2.1).

use url::Url;

use crate::reply::Reply;
use crate::store::Record;

/// The redirect URI with further parameters and the application's `state`.
pub(super) fn redirect(redirect_uri: &str, parameters: &[(&str, &str)], state: Option<&str>) -> Reply {
    // It was parsed before the flow began.
    let Ok(mut url) = Url::parse(redirect_uri) else {
        return Reply::nothing().status(400);
    };
    url.query_pairs_mut().extend_pairs(parameters).extend_pairs(state.map(|state| ("state", state)));
    Reply::redirect(url)
}

/// The same for a flow with the members `redirect_uri` and `state`.
pub(super) fn of_flow(flow: &Record, parameters: &[(&str, &str)]) -> Reply {
    redirect(flow.text("redirect_uri"), parameters, flow.member("state").as_str())
}
