//! Several processes that share a Redis server refresh a session once between them.
//!
//! Needs the program `redis-server` (Debian: `apt-get install redis-server`); `cargo xtask test` names what is missing.
#![allow(clippy::unwrap_used)]

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use workos_emulator::{Emulator, Fault};
use workos_kit::session::{
    Claim, RedisCoordinator, Refresh, RefreshCoordinator as _, RefreshOptions, Sealer, SessionManager,
    SessionOptions,
};
use workos_kit::user_management::AuthenticateWithPasswordParams;
use workos_kit::{Secret, WorkOS};

const PASSWORD: &str = "a cookie password of at least 32 characters";
const REFRESH: &str = "user_management.authenticate_with_refresh_token";
const SEED: &str = "users: [{ email: ada@acme.com, password: adapass, email_verified: true }]";
const SECOND: Duration = Duration::from_secs(1);

/// A Redis server of its own; it ends when it is dropped.
struct Redis {
    child: Child,
    url: String,
}

impl Redis {
    async fn start() -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .stdout(Stdio::null())
            .spawn()
            .expect("`redis-server` is not on the PATH: install it (Debian: apt-get install redis-server)");
        let redis = Self { child, url: format!("redis://127.0.0.1:{port}/") };
        for _ in 0..100 {
            if RedisCoordinator::connect(&redis.url).await.is_ok() {
                return redis;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the Redis server does not answer");
    }

    async fn coordinator(&self) -> RedisCoordinator {
        RedisCoordinator::connect(&self.url).await.unwrap()
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn a_right_is_given_once_and_ends_by_itself() {
    let redis = Redis::start().await;
    let (first, second) = (redis.coordinator().await, redis.coordinator().await);
    assert!(matches!(first.claim("a", SECOND).await.unwrap(), Claim::Granted));
    assert!(matches!(second.claim("a", SECOND).await.unwrap(), Claim::Taken));
    assert!(matches!(second.claim("b", SECOND).await.unwrap(), Claim::Granted));
    first.release("a", Some(&Secret::from("sealed")), SECOND).await.unwrap();
    match second.claim("a", SECOND).await.unwrap() {
        Claim::Done(sealed) => assert_eq!(sealed.expose(), "sealed"),
        other => panic!("{other:?}"),
    }
    tokio::time::sleep(SECOND + Duration::from_millis(200)).await;
    assert!(matches!(first.claim("a", SECOND).await.unwrap(), Claim::Granted), "the result is forgotten");
    assert!(
        matches!(first.claim("b", SECOND).await.unwrap(), Claim::Granted),
        "a process that died keeps no right"
    );
}

#[tokio::test]
async fn a_wrong_address_is_told_apart_from_an_absent_server() {
    let error = RedisCoordinator::connect("not a url").await.unwrap_err();
    assert_eq!(error.code(), Some("coordinator_url_invalid"));
    let error = RedisCoordinator::connect("redis://127.0.0.1:1/").await.unwrap_err();
    assert_eq!(error.code(), Some("coordinator_unavailable"));
}

/// The registry of exchanges is one per process, so other processes are children of this test.
#[tokio::test]
async fn processes_refresh_once_between_them() {
    if let Ok(sealed) = std::env::var("SEALED_SESSION") {
        return child(&sealed).await;
    }
    let redis = Redis::start().await;
    let emulator = Emulator::builder().seed(SEED).start().await.unwrap();
    let sealed = sign_in(&emulator).await;
    emulator.control().fault(Fault::on(REFRESH).delay(Duration::from_millis(300))).unwrap();
    let children: Vec<Child> = (0..4)
        .map(|_| {
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "processes_refresh_once_between_them"])
                .env("SEALED_SESSION", &sealed)
                .env("REDIS_URL", &redis.url)
                .env("WORKOS_BASE_URL", emulator.url())
                .env("WORKOS_API_KEY", emulator.api_key())
                .env("WORKOS_CLIENT_ID", emulator.client_id())
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in children {
        let status = tokio::task::spawn_blocking(move || { child }.wait()).await.unwrap().unwrap();
        assert!(status.success(), "a process lost the session");
    }
    assert_eq!(emulator.ledger().of(REFRESH).len(), 1, "one exchange reaches the server");
}

#[tokio::test]
async fn an_outage_of_redis_signs_nobody_out() {
    let redis = Redis::start().await;
    let emulator = Emulator::builder().seed(SEED).start().await.unwrap();
    let sealed = sign_in(&emulator).await;
    let workos = client(&emulator);
    let sessions = manager(&workos, redis.coordinator().await);
    drop(redis);
    let refresh = sessions.load_sealed_session(&sealed).refresh(RefreshOptions::new()).await.unwrap();
    assert!(matches!(refresh, Refresh::Refreshed(_)), "{refresh:?}");
}

async fn child(sealed: &str) {
    let redis = RedisCoordinator::connect(&std::env::var("REDIS_URL").unwrap()).await.unwrap();
    let sessions = manager(&WorkOS::from_env().unwrap(), redis);
    let refresh = sessions.load_sealed_session(sealed).refresh(RefreshOptions::new()).await.unwrap();
    let Refresh::Refreshed(renewed) = refresh else { panic!("{refresh:?}") };
    assert!(renewed.token.is_ok());
}

async fn sign_in(emulator: &Emulator) -> String {
    let workos = client(emulator);
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let response = workos.user_management().authenticate_with_password(params).await.unwrap();
    let session = workos_kit::session::SessionData::from_authenticate_response(&response);
    Sealer::new(PASSWORD).unwrap().seal(&session).unwrap().expose().to_owned()
}

fn client(emulator: &Emulator) -> WorkOS {
    let builder = WorkOS::builder().api_key(emulator.api_key()).client_id(emulator.client_id());
    builder.base_url(emulator.url()).build().unwrap()
}

fn manager(workos: &WorkOS, coordinator: RedisCoordinator) -> SessionManager {
    let options = SessionOptions::new(Sealer::new(PASSWORD).unwrap()).coordinator(Arc::new(coordinator));
    workos.user_management().sessions(options).unwrap()
}
