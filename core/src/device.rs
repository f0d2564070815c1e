//! Signing in on a device without a browser of its own (OAuth 2.0 Device Authorization Grant, RFC 8628).
//!
//! ```no_run
//! # async fn sign_in(workos: workos_kit::WorkOS) -> Result<(), workos_kit::Error> {
//! use workos_kit::device::DeviceSignIn;
//!
//! let flow = workos.user_management().start_device_flow().await?;
//! println!("Open {} and enter {}", flow.authorization.verification_uri, flow.authorization.user_code);
//! match flow.wait().await? {
//!     DeviceSignIn::Authenticated(signed_in) => println!("welcome, {}", signed_in.user.email),
//!     DeviceSignIn::Denied => println!("refused"),
//!     _ => println!("too late: begin again"),
//! }
//! # Ok(())
//! # }
//! ```

use std::time::Duration;

use tokio::time::Instant;

use crate::client::WorkOS;
use crate::error::Error;
use crate::generated::models::{AuthenticateResponse, DeviceAuthorizationResponse};
use crate::generated::services::user_management::{AuthenticateWithDeviceCodeParams, UserManagement};
use crate::response::RawResponse;

/// Pause between two questions unless the server asks for another (RFC 8628, section 3.2).
const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);
/// What `slow_down` adds to the pause (RFC 8628, section 3.5).
const SLOW_DOWN: Duration = Duration::from_secs(5);
/// No pause is longer, whatever the server says.
const MAX_INTERVAL: Duration = Duration::from_secs(60);

/// A sign-in on a device that has begun.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeviceFlow {
    /// The codes and the address to show to the user.
    pub authorization: DeviceAuthorizationResponse,
    client: WorkOS,
    deadline: Instant,
}

/// How a sign-in on a device ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DeviceSignIn {
    /// The user signed in.
    Authenticated(Box<AuthenticateResponse>),
    /// The user refused.
    Denied,
    /// The codes are over their time.
    Expired,
}

/// What one question says.
#[derive(Clone, Debug)]
enum Answer {
    /// With the answer as it came, if the user signed in.
    Ended(DeviceSignIn, Option<RawResponse>),
    Pending,
    SlowDown,
}

impl UserManagement<'_> {
    /// Begins a sign-in on a device: `POST /user_management/authorize/device`.
    pub async fn start_device_flow(&self) -> Result<DeviceFlow, Error> {
        let authorization = self.create_device_authorization().await?;
        Ok(DeviceFlow::new(self.client.clone(), authorization))
    }
}

impl DeviceFlow {
    fn new(client: WorkOS, authorization: DeviceAuthorizationResponse) -> Self {
        let lifetime = Duration::from_secs(u64::try_from(authorization.expires_in).unwrap_or_default());
        Self { authorization, client, deadline: Instant::now() + lifetime }
    }

    /// Asks until the user has decided (`POST /user_management/authenticate`), with the pauses that the server wants, and
    /// until the codes are over their time at the latest. Drop the future to stop asking.
    ///
    /// Failures that may pass (see [`Error::is_retryable`]) are waited out; any other is the result.
    pub async fn wait(&self) -> Result<DeviceSignIn, Error> {
        self.wait_raw().await.map(|(sign_in, _)| sign_in)
    }

    /// The same with the answer as it came. For bindings.
    #[doc(hidden)]
    pub async fn wait_raw(&self) -> Result<(DeviceSignIn, Option<RawResponse>), Error> {
        let mut interval = self.interval();
        loop {
            // The first question too: nobody types that fast, and the server counts.
            let next = Instant::now() + interval;
            if next >= self.deadline {
                tokio::time::sleep_until(self.deadline).await;
                return Ok((DeviceSignIn::Expired, None));
            }
            tokio::time::sleep_until(next).await;
            match self.ask().await {
                Ok(Answer::Ended(sign_in, raw)) => return Ok((sign_in, raw)),
                Ok(Answer::Pending) => {}
                Ok(Answer::SlowDown) => interval = (interval + SLOW_DOWN).min(MAX_INTERVAL),
                Err(error) if error.is_retryable() => {
                    let asked = error.retry_after().unwrap_or(interval * 2);
                    interval = asked.clamp(interval, MAX_INTERVAL);
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Asks once: nothing if the user has not decided yet. For applications with a loop of their own.
    pub async fn poll(&self) -> Result<Option<DeviceSignIn>, Error> {
        Ok(self.poll_raw().await?.map(|(sign_in, _)| sign_in))
    }

    /// The same with the answer as it came. For bindings.
    #[doc(hidden)]
    pub async fn poll_raw(&self) -> Result<Option<(DeviceSignIn, Option<RawResponse>)>, Error> {
        Ok(match self.ask().await? {
            Answer::Ended(sign_in, raw) => Some((sign_in, raw)),
            Answer::Pending | Answer::SlowDown => None,
        })
    }

    /// The pause that the server wants between two questions.
    pub fn interval(&self) -> Duration {
        let asked = self.authorization.interval.and_then(|seconds| u64::try_from(seconds).ok());
        asked.map_or(DEFAULT_INTERVAL, Duration::from_secs).min(MAX_INTERVAL)
    }

    async fn ask(&self) -> Result<Answer, Error> {
        let params = AuthenticateWithDeviceCodeParams::new(&self.authorization.device_code);
        let left = self.deadline.saturating_duration_since(Instant::now());
        let call = self.client.user_management().authenticate_with_device_code(params).max_retries(0);
        // Not less than a second, so that the last question is one.
        let timeout = left
            .clamp(Duration::from_secs(1), self.client.configuration().timeout.max(Duration::from_secs(1)));
        match call.timeout(timeout).response().await {
            Ok(response) => {
                let sign_in = DeviceSignIn::Authenticated(Box::new(response.value));
                Ok(Answer::Ended(sign_in, Some(response.raw)))
            }
            Err(error) => match error.code() {
                Some("authorization_pending") => Ok(Answer::Pending),
                Some("slow_down") => Ok(Answer::SlowDown),
                Some("access_denied") => Ok(Answer::Ended(DeviceSignIn::Denied, None)),
                Some("expired_token") => Ok(Answer::Ended(DeviceSignIn::Expired, None)),
                _ => Err(error),
            },
        }
    }
}
