//! What the operations do: one file per resource.
//!
//! # Adding a behaviour
//!
//! 1. Write `behaviour/<resource>.rs` on the model of `organizations.rs` and name its [`Module`] in
//!    [`MODULES`] below. Nothing else knows about it.
//! 2. Declare a [`Kind`](crate::store::Kind) per stored resource: `object` name, id prefix, the label of its
//!    "not found" messages, and the members that are looked up. A [`Record`](crate::store::Record) has a
//!    `body`, which the API shows as it is, and `hidden` members for everything else (codes, hashes, links).
//! 3. Write one function per operation: `fn create(call: &mut Call<'_>) -> Result<Reply, Failure>`. When it
//!    runs, the credential and every parameter have been checked against the API description, so it reads
//!    `call.path("id")`, `call.query_text("email")`, `call.text("name")`, `call.body("metadata")` and only
//!    decides what the description cannot say.
//!    - `call.create(&KIND, json!({…}))` stores a record and fills in `object`, `id`, `created_at`,
//!      `updated_at`; `create_with` adds hidden members.
//!    - `call.find(&KIND, id)?`, `find_by(&KIND, "member", value)`, `find_all`, `change(&KIND, id, |record| …)?` (touches
//!      `updated_at`), `remove(&KIND, id)?`: an unknown id is the API's 404 `entity_not_found`.
//!    - `call.page(&KIND, |record| …)` answers a cursor page; `page_of(&KIND, ("member", value), …)` uses an
//!      index. When records need shaping: `call.state.store.page(…)?` and `Page::to_value(|record| …)`.
//!    - `call.emit("thing.created", record.value())` logs the event and queues its webhooks.
//!    - `call.mail("magic_auth", email, Some(&code), None)` puts a mail into the outbox, `call.text_message(…)` a
//!      text message.
//!    - `call.state.random` makes codes and tokens (`digits(6)`, `token(32)`), `call.new_id("user")` ids;
//!      `call.context` has `now`, `base_url`, `interactive`. Nothing else is random or knows the time.
//!    - Answers: `Reply::value(json)`, `Reply::nothing()`, `Reply::list(items)`, `Reply::redirect(url)`,
//!      `Reply::html(page)`; the status is the operation's usual one. Failures: `Failure::coded(400, "code",
//!      "message")`, `Failure::oauth("invalid_grant", "…")`, `Failure::invalid("field", "code", "message")`,
//!      `.with("pending_authentication_token", token)`.
//! 4. List the functions in `operations`, by operation id. Paths that are no operation (pages of the test
//!    identity provider, `/_emulator/…` controls, which only loopback callers reach) go to `pages`. Part of
//!    the seed file that the resource reads goes to `seeds`.
//!
//! In debug builds every answer and event is compared with the API description; what does not fit becomes a
//! 500 `emulator_answer_mismatch` that names the members. A test drives a behaviour with
//! `crate::testing::Bench`, without a socket.

mod admin_portal;
pub mod agents;
pub mod api_keys;
pub mod audit_logs;
pub mod authkit;
pub mod authorization;
mod call;
mod client_api;
pub mod connect;
pub mod connections;
pub(crate) mod cors;
mod device_codes;
pub mod directories;
mod discovery;
mod events;
pub mod feature_flags;
pub mod groups;
pub(crate) mod html;
mod it_contacts;
pub mod memberships;
pub mod mfa;
mod oauth_callback;
pub mod organization_domains;
pub mod organizations;
mod passwords;
pub mod pipes;
mod platform_teams;
mod radar;
pub mod roles;
pub(crate) mod sso;
pub mod users;
pub mod vault;
pub mod waitlists;
pub mod webhook_endpoints;
mod widgets;

pub use call::Call;

use serde_json::Value;

use crate::reply::{Failure, Reply};
use crate::seed::{SeedCall, SeedError};

/// What an operation or page does.
pub type Behaviour = fn(&mut Call<'_>) -> Result<Reply, Failure>;

/// What a key of the seed file does; the value is the one at that key.
pub type Seed = fn(&mut SeedCall<'_>, &Value) -> Result<(), SeedError>;

/// All modules; seeds are planted in this order.
pub const MODULES: &[&Module] = &[
    &organizations::MODULE,
    &organization_domains::MODULE,
    &it_contacts::MODULE,
    &roles::MODULE,
    &authorization::permissions::MODULE,
    &authorization::environment_roles::MODULE,
    &authorization::organization_roles::MODULE,
    &users::MODULE,
    &memberships::MODULE,
    &mfa::MODULE,
    &connections::MODULE,
    &sso::MODULE,
    &authkit::authenticate::MODULE,
    &authkit::authorize::MODULE,
    &authkit::hosted::MODULE,
    &authkit::hosted_factors::MODULE,
    &authkit::hosted_radar::MODULE,
    &authkit::radar_challenges::MODULE,
    &authkit::email_completion::MODULE,
    &authkit::oauth_resources::MODULE,
    &authkit::policies::MODULE,
    &authkit::device::MODULE,
    &authkit::sessions::MODULE,
    &authkit::minting::MODULE,
    &authkit::magic_auth::MODULE,
    &authkit::email_verification::MODULE,
    &authkit::email_change::MODULE,
    &authkit::invitations::MODULE,
    &authkit::password_reset::MODULE,
    &authkit::redirect_uris::MODULE,
    &authkit::jwt_template::MODULE,
    &authkit::single_sign_on::MODULE,
    &authkit::passwordless::MODULE,
    &waitlists::MODULE,
    &connect::applications::MODULE,
    &connect::client_secrets::MODULE,
    &authkit::consents::MODULE,
    &connect::authorize::MODULE,
    &connect::flows::MODULE,
    &connect::external::MODULE,
    &connect::grants::MODULE,
    &connect::tokens::MODULE,
    &connect::device::MODULE,
    &connect::user_claims::MODULE,
    &connect::discovery::MODULE,
    &pipes::integrations::MODULE,
    &pipes::configurations::MODULE,
    &pipes::data_providers::MODULE,
    &pipes::imports::MODULE,
    &pipes::stored_credentials::MODULE,
    &pipes::authorization::MODULE,
    &pipes::credentials::MODULE,
    &platform_teams::MODULE,
    &groups::MODULE,
    &authorization::resources::MODULE,
    &authorization::assignments::MODULE,
    &authorization::group_assignments::MODULE,
    &authorization::check::MODULE,
    &api_keys::MODULE,
    &agents::blueprints::MODULE,
    &agents::tokens::MODULE,
    &agents::instances::MODULE,
    &agents::registrations::MODULE,
    &agents::claims::MODULE,
    &directories::MODULE,
    &audit_logs::MODULE,
    &admin_portal::MODULE,
    &widgets::MODULE,
    &client_api::MODULE,
    &feature_flags::MODULE,
    &vault::MODULE,
    &radar::MODULE,
    &events::MODULE,
    &webhook_endpoints::MODULE,
    &discovery::MODULE,
];

/// The behaviour of one resource.
#[derive(Debug)]
pub struct Module {
    /// Operations by id (`service.method`).
    pub operations: &'static [(&'static str, Behaviour)],
    /// Further paths: method, template, behaviour. Their parameters arrive unchecked.
    pub pages: &'static [(&'static str, &'static str, Behaviour)],
    /// Keys of the seed file.
    pub seeds: &'static [(&'static str, Seed)],
}
