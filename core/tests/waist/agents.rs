//! Tokens of AI agents, with the question whether they were revoked.

use std::sync::Arc;

use jiff::Timestamp;
use workos_kit::{Error, WorkOS};

use crate::keys::{NOW, keys, token};
use crate::server::{Answer, Server, json as answer};

async fn start(answers: Vec<Answer>) -> (Server, WorkOS) {
    let server = Server::start(answers).await;
    let workos = WorkOS::builder()
        .api_key("sk_test_1")
        .client_id("client_emulator")
        .base_url(&server.url)
        .clock(Arc::new(|| Timestamp::from_second(NOW).unwrap()))
        .build()
        .unwrap();
    workos.user_management().session_keys().pin(&keys("emulator")).unwrap();
    (server, workos)
}

fn code(error: &Error) -> &str {
    error.code().unwrap()
}

#[tokio::test]
async fn a_token_is_checked_without_asking() {
    let (server, workos) = start(vec![]).await;
    let agent = workos.agents().verify_access_token(&token("agent"), None).await.unwrap();
    assert_eq!((agent.user_id(), agent.organization_id()), ("agent_reg_1", Some("org_1")));
    assert!(agent.has_scope("read") && agent.has_scope("write") && !agent.has_scope("admin"));
    let refused =
        workos.agents().verify_access_token(&token("agent for a resource"), None).await.unwrap_err();
    assert_eq!(code(&refused), "token_audience_mismatch");
    let resource = Some("https://mcp.example.com");
    workos.agents().verify_access_token(&token("agent for a resource"), resource).await.unwrap();
    let user = workos.agents().verify_access_token(&token("user as agent"), None).await.unwrap_err();
    assert_eq!(code(&user), "token_type_mismatch");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn the_api_says_whether_a_token_was_revoked() {
    let validation = |valid, id| {
        let body = serde_json::json!({"valid": valid, "registration_id": id, "expires_at": null});
        answer(200, &body.to_string())
    };
    let answers = vec![
        validation(true, Some("agent_reg_1")),
        validation(false, None),
        validation(true, Some("agent_reg_2")),
        answer(400, r#"{"code":"invalid_request"}"#),
    ];
    let (server, workos) = start(answers).await;
    let token = token("agent");
    let agents = workos.agents();
    let verify = || agents.verify_unrevoked_access_token(&token, None);
    verify().await.unwrap();
    assert_eq!(code(&verify().await.unwrap_err()), "token_revoked");
    assert_eq!(code(&verify().await.unwrap_err()), "token_revoked", "an answer about another registration");
    assert_eq!(code(&verify().await.unwrap_err()), "invalid_request");
    assert_eq!(server.count(), 4);
    assert!(server.requests()[0].starts_with("POST /agents/credentials/validate "));
    // What does not verify here is not asked about.
    let refused = workos.agents().verify_unrevoked_access_token("a.b.c", None).await.unwrap_err();
    assert_eq!(code(&refused), "token_malformed");
    assert_eq!(server.count(), 4);
}
