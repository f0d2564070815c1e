//! From typed parameters to the HTTP request, without sending it.

#![allow(missing_docs)]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use workos_kit::WorkOS;
use workos_kit::organizations::CreateOrganizationParams;
use workos_kit::sso::{ConnectionSelector, GetAuthorizationUrlWithPkceParams};
use workos_kit::user_management::ListUsersParams;

fn requests(criterion: &mut Criterion) {
    let workos = WorkOS::builder()
        .api_key("sk_test_123")
        .client_id("client_123")
        .build()
        .expect("a valid configuration");
    let mut group = criterion.benchmark_group("request");
    group.bench_function("get_with_path", |bencher| {
        bencher.iter(|| {
            let call = workos.organizations().get_organization(black_box("org_01EHZNVPK3SFK441A1RGBFSHRT"));
            call.request().encode(workos.configuration()).expect("a request")
        });
    });
    group.bench_function("get_with_query", |bencher| {
        bencher.iter(|| {
            let params = ListUsersParams::new().email("ada@example.com").limit(black_box(100));
            let call = workos.user_management().list_users(params);
            call.request().encode(workos.configuration()).expect("a request")
        });
    });
    group.bench_function("post_with_body", |bencher| {
        bencher.iter(|| {
            let params = CreateOrganizationParams::new(black_box("Foo Corp")).external_id("ext_123");
            let call = workos.organizations().create_organization(params);
            call.request().encode(workos.configuration()).expect("a request")
        });
    });
    group.bench_function("authorization_url_with_pkce", |bencher| {
        bencher.iter(|| {
            let selector = ConnectionSelector::Organization(black_box("org_01").to_owned());
            let params = GetAuthorizationUrlWithPkceParams::new(selector, "https://app.example.com/callback");
            workos.sso().get_authorization_url_with_pkce(params).expect("a URL")
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(50).measurement_time(Duration::from_secs(2));
    targets = requests
}
criterion_main!(benches);
