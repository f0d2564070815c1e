//! Agents of the application's own, which act for users or as themselves, and agents from outside.

use std::time::Duration;

use workos_emulator::Clock;
use workos_emulator::Emulator;
use workos_kit::WorkOS;
use workos_kit::agents::{
    CreateBlueprintParams, CreateBlueprintTokenParams, LinkClaimAttemptToExternalUserParams,
    ListSessionsParams, ValidateBlueprintTokenParams,
};
use workos_kit::models::{
    AgentApiKeyCredentialInput, AgentClaimUser, AgentInstanceType, AgentRegistrationStatus, AgentToken,
    AgentTokenType, SessionStatus,
};
use workos_kit::user_management::AuthenticateWithPasswordParams;

use crate::support::{Bench, refusal};

const SEED: &str = "
users: [{ email: ada@acme.com, external_id: user-7, password: adapass, email_verified: true }]
permissions: [{ slug: 'docs:read' }, { slug: 'docs:write' }, { slug: 'docs:delete' }]
roles: [{ slug: editor, permissions: ['docs:read', 'docs:write'] }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ id: om_01ADA, email: ada@acme.com, role: editor }] }
agent_registrations:
  - { id: agent_registration_01, organization: Acme, kind: service_auth, credentials: [{ value: key-of-the-agent }] }
  - { id: agent_registration_02, organization: Acme, status: unverified,
      claim: { attempt_token: attempt, login_hint: ada@acme.com, user_code: '123456' } }
";

/// A bench whose clock stands still, and a blueprint that may write and delete.
async fn start() -> (Bench, String) {
    let clock = Clock::frozen("2026-01-15T12:00:00Z".parse().unwrap());
    let bench = Bench::with(Emulator::builder().seed(SEED).clock(clock)).await;
    let writer = CreateBlueprintParams::new("Writer")
        .permissions(vec!["docs:write".to_owned(), "docs:delete".to_owned()]);
    let blueprint = bench.workos.agents().create_blueprint(writer).await.unwrap();
    (bench, blueprint.id)
}

async fn sign_in(workos: &WorkOS) -> workos_kit::Secret {
    let ada = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    workos.user_management().authenticate_with_password(ada).await.unwrap().access_token
}

async fn is_valid(workos: &WorkOS, blueprint: &str, token: &AgentToken) -> bool {
    let asked = ValidateBlueprintTokenParams::new(token.access_token.clone());
    workos.agents().validate_blueprint_token(blueprint, asked).await.is_ok()
}

#[tokio::test]
async fn an_agent_acts_for_a_user_with_what_both_may_until_the_session_is_revoked() {
    let (bench, blueprint) = start().await;
    let agents = bench.workos.agents();
    let delegated = CreateBlueprintTokenParams::new(AgentTokenType::UserDelegated)
        .user_access_token(sign_in(&bench.workos).await)
        .intent("tidy up");
    let token = agents.create_blueprint_token(&blueprint, delegated).await.unwrap();
    assert_eq!((&*token.permissions, token.new_instance), (&["docs:write".to_owned()][..], true));
    let asked = ValidateBlueprintTokenParams::new(token.access_token.clone());
    let validation = agents.validate_blueprint_token(&blueprint, asked).await.unwrap();
    assert_eq!((&*validation.organization_id, validation.intent.as_deref()), ("org_01ACME", Some("tidy up")));
    let instance = agents.get_instance(&token.agent_instance_id).await.unwrap();
    assert_eq!(instance.r#type, AgentInstanceType::Delegated);
    assert_eq!(instance.organization_membership_id.as_deref(), Some("om_01ADA"));

    let revoked = agents.revoke_session(&token.agent_instance_session_id).await.unwrap();
    assert_eq!(revoked.status, SessionStatus::Revoked);
    assert!(!is_valid(&bench.workos, &blueprint, &token).await);
    let sessions =
        agents.list_sessions(ListSessionsParams::new().agent_blueprint_id(&*blueprint)).await.unwrap();
    assert_eq!(sessions.data.iter().map(|one| &*one.id).collect::<Vec<_>>(), [&*revoked.id]);
}

#[tokio::test]
async fn an_agent_of_its_own_renews_its_tokens_once_each() {
    let (bench, blueprint) = start().await;
    let agents = bench.workos.agents();
    let autonomous =
        CreateBlueprintTokenParams::new(AgentTokenType::Autonomous).organization_id("org_01ACME");
    let first = agents.create_blueprint_token(&blueprint, autonomous).await.unwrap();
    assert_eq!(first.permissions, ["docs:write", "docs:delete"]);
    bench.control().clock().advance(Duration::from_secs(301));
    assert!(!is_valid(&bench.workos, &blueprint, &first).await);

    let renewal = || {
        CreateBlueprintTokenParams::new(AgentTokenType::Refresh).refresh_token(first.refresh_token.clone())
    };
    let second = agents.create_blueprint_token(&blueprint, renewal()).await.unwrap();
    assert_eq!(second.agent_instance_session_id, first.agent_instance_session_id);
    assert!(is_valid(&bench.workos, &blueprint, &second).await);
    let again = agents.create_blueprint_token(&blueprint, renewal()).await.unwrap_err();
    assert_eq!(refusal(&again).1, Some(400), "a refresh token is good once");

    // A token request is never sent twice, whatever happens to the answer.
    let before = bench.requests("agents.create_blueprint_token").len();
    let fault = workos_emulator::Fault::on("agents.create_blueprint_token").status(503).times(1);
    bench.control().fault(fault).unwrap();
    let autonomous =
        CreateBlueprintTokenParams::new(AgentTokenType::Autonomous).organization_id("org_01ACME");
    agents.create_blueprint_token(&blueprint, autonomous).await.unwrap_err();
    assert_eq!(bench.requests("agents.create_blueprint_token").len(), before + 1);

    agents.delete_instance(&first.agent_instance_id).await.unwrap();
    assert!(!is_valid(&bench.workos, &blueprint, &second).await);
}

#[tokio::test]
async fn a_registered_agent_is_known_by_its_key_until_it_is_revoked() {
    let (bench, _) = start().await;
    let agents = bench.workos.agents();
    let check =
        async |key: &str| agents.validate_credential(AgentApiKeyCredentialInput::new(key)).await.unwrap();
    let validation = check("key-of-the-agent").await;
    assert_eq!(
        (validation.valid, validation.registration_id.as_deref()),
        (true, Some("agent_registration_01"))
    );
    assert!(!check("another key").await.valid);
    let revoked = agents.revoke_registration("agent_registration_01").await.unwrap();
    assert_eq!(revoked.status, AgentRegistrationStatus::Revoked);
    assert!(!check("key-of-the-agent").await.valid);
}

#[tokio::test]
async fn a_user_of_the_application_claims_an_agent() {
    let (bench, _) = start().await;
    let agents = bench.workos.agents();
    let user = |email: &str| AgentClaimUser::new(email, "user-7");
    let claim = LinkClaimAttemptToExternalUserParams::new("attempt", user("eve@acme.com"));
    let refused = agents.link_claim_attempt_to_external_user(claim).await.unwrap_err();
    assert_eq!(refusal(&refused).1, Some(400), "the claim names another address");
    let claim = LinkClaimAttemptToExternalUserParams::new("attempt", user("ada@acme.com"));
    let claim = agents.link_claim_attempt_to_external_user(claim).await.unwrap();
    assert_eq!(claim.user_code, "123456");
}
