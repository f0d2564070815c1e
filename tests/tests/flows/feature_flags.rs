//! Feature flags: switched at the emulator, evaluated in the application.

use workos_kit::feature_flags::{EvaluationContext, RuntimeOptions};

use crate::support::Bench;

#[tokio::test]
async fn the_runtime_follows_what_is_switched() {
    let bench = Bench::start(
        "
users: [{ id: user_01, email: ada@acme.com }]
organizations: [{ id: org_01, name: Acme }]
featureFlags: [{ slug: beta }, { slug: dark, enabled: false, defaultValue: true }]
",
    )
    .await;
    let flags = bench.workos.feature_flags();
    let runtime = flags.create_runtime_client(RuntimeOptions::new()).unwrap();
    runtime.refresh().await.unwrap();
    let ada = EvaluationContext::new().user("user_01").organization("org_01");
    let seen = || (runtime.is_enabled("beta", &ada, false), runtime.is_enabled("dark", &ada, false));
    assert_eq!(seen(), (false, false));

    flags.add_flag_target("beta", "org_01").await.unwrap();
    flags.enable_feature_flag("dark").await.unwrap();
    assert_eq!(seen(), (false, false), "nothing is known before the next poll");
    let mut changed: Vec<String> =
        runtime.refresh().await.unwrap().into_iter().map(|change| change.slug).collect();
    changed.sort();
    assert_eq!((changed, seen()), (vec!["beta".to_owned(), "dark".to_owned()], (true, true)));
    let other = EvaluationContext::new().user("user_01");
    assert!(!runtime.is_enabled("beta", &other, false), "only the organization is a target");

    flags.remove_flag_target("beta", "org_01").await.unwrap();
    runtime.refresh().await.unwrap();
    assert_eq!(seen(), (false, true));
}
