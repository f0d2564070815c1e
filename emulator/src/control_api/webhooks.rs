//! Webhook delivery over HTTP.

use serde::Deserialize;
use serde_json::json;

use super::{done, list, refused};
use crate::control::Control;
use crate::message::{Request, Response};
use crate::reply::Failure;
use crate::webhooks::WebhookFault;

/// `None` if the control is not one of these.
pub(super) async fn answer(
    control: &Control,
    method: &str,
    path: &str,
    request: &Request,
) -> Option<Result<Response, Failure>> {
    Some(match (method, path) {
        ("GET", "webhooks") => Ok(list(&control.webhook_attempts())),
        ("POST", "webhooks/settled") => {
            control.webhooks_settled().await;
            done()
        }
        ("POST", "webhooks/drain") => {
            control.drain_webhooks().await;
            done()
        }
        ("POST", "webhooks/pause") => {
            control.pause_webhooks();
            done()
        }
        ("POST", "webhooks/resume") => {
            control.resume_webhooks();
            done()
        }
        ("POST", "webhooks/replay") => replay(control, &request.body),
        ("POST", "webhooks/rotate-secret") => rotate(control, &request.body),
        ("GET", "webhooks/faults") => Ok(list(&control.webhook_faults())),
        ("GET", "webhooks/faults/unused") => Ok(list(&control.unused_webhook_faults())),
        ("POST", "webhooks/faults") => fault(control, &request.body),
        ("DELETE", "webhooks/faults") => {
            control.clear_webhook_faults();
            done()
        }
        _ => return None,
    })
}

/// `{"event_id": "event_01…"}`.
fn replay(control: &Control, body: &[u8]) -> Result<Response, Failure> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Wanted {
        event_id: String,
    }
    let Wanted { event_id } = serde_json::from_slice(body).map_err(refused)?;
    control.replay_webhook(&event_id).map_err(refused)?;
    done()
}

/// `{"endpoint_id": "we_01…", "keep_former": true}`; the former secret signs no more if nothing is said. Answers
/// the new secret.
fn rotate(control: &Control, body: &[u8]) -> Result<Response, Failure> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Wanted {
        endpoint_id: String,
        #[serde(default)]
        keep_former: bool,
    }
    let Wanted { endpoint_id, keep_former } = serde_json::from_slice(body).map_err(refused)?;
    let secret = control.rotate_webhook_secret(&endpoint_id, keep_former).map_err(refused)?;
    Ok(Response::json(200, &json!({"secret": secret})))
}

fn fault(control: &Control, body: &[u8]) -> Result<Response, Failure> {
    let fault: WebhookFault = serde_json::from_slice(body).map_err(refused)?;
    control.webhook_fault(fault).map_err(refused)?;
    done()
}
