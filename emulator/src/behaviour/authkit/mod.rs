//! Signing users in: the hosted pages, the grants of `/user_management/authenticate`, sessions, and the codes
//! and invitations that go by mail.
//!
//! A sign-in begins with a proof of who the user is (password, mailed code, connection), as a
//! `sign_in::SignIn`. `sign_in::next_step` says what is missing then: a code that Radar asks for, a verified
//! e-mail address, a second factor, the choice of an organization, or nothing. The grants answer with the documented 403 and a pending authentication
//! token, the pages ask the person; both end in `sessions::open`, the pages by way of an authorization code.

pub(super) mod authenticate;
mod authorization_codes;
pub(super) mod authorize;
mod client;
pub mod consents;
pub(super) mod device;
pub(super) mod email_change;
pub(super) mod email_completion;
pub mod email_verification;
pub(super) mod hand_over;
pub(super) mod hosted;
pub(super) mod hosted_factors;
mod hosted_pages;
pub(super) mod hosted_radar;
mod invitation_seeds;
pub mod invitations;
pub(super) mod jwt_template;
pub mod magic_auth;
pub(super) mod minting;
pub mod oauth_resources;
pub(super) mod one_time_code;
pub mod password_reset;
pub(super) mod passwordless;
mod pending;
pub(super) mod policies;
pub(super) mod radar_challenges;
pub mod redirect_uris;
pub mod sessions;
mod sign_in;
pub(super) mod single_sign_on;
mod tokens;

use crate::seed::export::Section;

pub(crate) const SECTIONS: &[Section] = &[
    policies::SECTION,
    jwt_template::SECTION,
    redirect_uris::SECTION,
    oauth_resources::SECTION,
    consents::SECTION,
];

#[cfg(test)]
mod test_support;
