// Generated from api/radar.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps lists
//! of what to allow and block.

use serde::Serialize;

use crate::call::Call;
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    RadarAction, RadarAssessment, RadarAuthMethod, RadarListAction, RadarListEntryAlreadyPresent,
    RadarListType,
};
use crate::generated::operations;
use crate::request::Request;

/// Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps lists
/// of what to allow and block.
#[derive(Clone, Copy, Debug)]
pub struct Radar<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Radar<'_> {
    /// Judges a sign-in or sign-up before it is let through. The application acts on the verdict itself.
    ///
    /// `POST /radar/attempts`. Errors: 400.
    pub fn create_attempt(&self, params: CreateAttemptParams) -> Call<RadarAssessment> {
        let request = Request::new(&operations::RADAR_CREATE_ATTEMPT).params(&params);
        Call::new(self.client, request, decode::value::<RadarAssessment>)
    }

    /// Tells Radar that an attempt or its challenge succeeded. Controls that compare with earlier successes,
    /// such as impossible travel, depend on it.
    ///
    /// - `id`: Identifier of the attempt, from `attempt_id` of the verdict.
    ///
    /// `PUT /radar/attempts/{id}`. Errors: 400; 404.
    pub fn update_attempt(&self, id: &str, params: UpdateAttemptParams) -> Call<()> {
        let request = Request::new(&operations::RADAR_UPDATE_ATTEMPT).path([id]).params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Adds an entry to a list of what to allow or block. The answer is empty, or says so if the entry was
    /// there already.
    ///
    /// - `type`: What the entries of the list are.
    /// - `action`: Whether the list allows or blocks.
    ///
    /// `POST /radar/lists/{type}/{action}`. Errors: 400.
    pub fn add_list_entry(
        &self,
        r#type: &RadarListType,
        action: &RadarListAction,
        params: AddListEntryParams,
    ) -> Call<Option<RadarListEntryAlreadyPresent>> {
        let request = Request::new(&operations::RADAR_ADD_LIST_ENTRY)
            .path([r#type.as_str(), action.as_str()])
            .params(&params);
        Call::new(self.client, request, |body| {
            if body.is_empty() {
                Ok(None)
            } else {
                decode::value::<Option<RadarListEntryAlreadyPresent>>(body)
            }
        })
    }

    /// Removes an entry from a list of what to allow or block.
    ///
    /// - `type`: What the entries of the list are.
    /// - `action`: Whether the list allows or blocks.
    ///
    /// `DELETE /radar/lists/{type}/{action}`. Errors: 400; 404.
    pub fn remove_list_entry(
        &self,
        r#type: &RadarListType,
        action: &RadarListAction,
        params: RemoveListEntryParams,
    ) -> Call<()> {
        let request = Request::new(&operations::RADAR_REMOVE_LIST_ENTRY)
            .path([r#type.as_str(), action.as_str()])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }
}

/// Parameters of [`Radar::create_attempt`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateAttemptParams {
    /// IP address of the person, not that of the application.
    pub ip_address: String,
    /// User agent of the person's browser or app.
    pub user_agent: String,
    pub email: String,
    /// How the person signs in.
    pub auth_method: RadarAuthMethod,
    /// Whether the person signs in or signs up.
    pub action: RadarAction,
    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
}

impl CreateAttemptParams {
    /// With the parameters that are always needed.
    pub fn new(
        ip_address: impl Into<String>,
        user_agent: impl Into<String>,
        email: impl Into<String>,
        auth_method: impl Into<RadarAuthMethod>,
        action: impl Into<RadarAction>,
    ) -> Self {
        Self {
            ip_address: ip_address.into(),
            user_agent: user_agent.into(),
            email: email.into(),
            auth_method: auth_method.into(),
            action: action.into(),
            signals_id: None,
        }
    }

    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }
}

/// Parameters of [`Radar::update_attempt`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateAttemptParams {
    /// Given if the person passed the challenge. The only value is `success`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_status: Option<String>,
    /// Given if the person was signed in or signed up. The only value is `success`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt_status: Option<String>,
}

impl UpdateAttemptParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Given if the person passed the challenge. The only value is `success`.
    #[must_use]
    pub fn challenge_status(mut self, challenge_status: impl Into<String>) -> Self {
        self.challenge_status = Some(challenge_status.into());
        self
    }

    /// Given if the person was signed in or signed up. The only value is `success`.
    #[must_use]
    pub fn attempt_status(mut self, attempt_status: impl Into<String>) -> Self {
        self.attempt_status = Some(attempt_status.into());
        self
    }
}

/// Parameters of [`Radar::add_list_entry`].
#[derive(Clone, Debug, Serialize)]
pub struct AddListEntryParams {
    /// Value of the list's type, such as an IP address or a domain.
    pub entry: String,
}

impl AddListEntryParams {
    /// With the parameters that are always needed.
    pub fn new(entry: impl Into<String>) -> Self {
        Self { entry: entry.into() }
    }
}

/// Parameters of [`Radar::remove_list_entry`].
#[derive(Clone, Debug, Serialize)]
pub struct RemoveListEntryParams {
    /// Value of the list's type, such as an IP address or a domain.
    pub entry: String,
}

impl RemoveListEntryParams {
    /// With the parameters that are always needed.
    pub fn new(entry: impl Into<String>) -> Self {
        Self { entry: entry.into() }
    }
}
