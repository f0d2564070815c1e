//! Forks over HTTP. Nobody holds a handle on them, so they live until they are ended here, or until the emulator ends
//! that they were made of.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{done, list, refused};
use crate::control::Control;
use crate::message::{Request, Response};
use crate::reply::Failure;
use crate::server::Emulator;

/// Most forks that an emulator has at a time.
const MOST: usize = 100;

pub(super) async fn answer(control: &Control, request: &Request) -> Result<Response, Failure> {
    match request.method.as_str() {
        "GET" => Ok(list(&control.shell.forks().iter().map(shown).collect::<Vec<_>>())),
        "POST" => make(control).await,
        "DELETE" if request.body.is_empty() => {
            control.shell.end_forks();
            done()
        }
        "DELETE" => end(control, &request.body),
        method => Err(refused(format!("forks takes GET, POST and DELETE, not {method}"))),
    }
}

async fn make(control: &Control) -> Result<Response, Failure> {
    let fork = control.fork().await.map_err(refused)?;
    let answer = Response::json(201, &shown(&fork));
    let mut forks = control.shell.forks();
    if forks.len() >= MOST {
        return Err(refused(format!(
            "an emulator has {MOST} forks at most; end those that are no longer needed"
        )));
    }
    forks.push(fork);
    Ok(answer)
}

/// `{"url": "http://127.0.0.1:4101"}`.
fn end(control: &Control, body: &[u8]) -> Result<Response, Failure> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Of {
        url: String,
    }
    let Of { url } = serde_json::from_slice(body).map_err(refused)?;
    let mut forks = control.shell.forks();
    let place = forks.iter().position(|fork| fork.url() == url);
    let fork = forks.swap_remove(place.ok_or_else(|| refused(format!("there is no fork at '{url}'")))?);
    drop(forks);
    // Not under the lock: it ends its own forks, too.
    drop(fork);
    done()
}

fn shown(fork: &Emulator) -> Value {
    json!({"url": fork.url(), "api_key": fork.api_key(), "client_id": fork.client_id()})
}
