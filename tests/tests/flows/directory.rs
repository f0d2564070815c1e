//! Directories, their users and groups.

use std::fmt::Write as _;

use futures_util::TryStreamExt as _;
use workos_kit::directory_sync::{ListDirectoriesParams, ListGroupsParams, ListUsersParams};

use crate::support::{Bench, DEMO, refusal};

const DIRECTORY: &str = "directory_01DEMO";

/// A second organization with a directory, so that a filter that does nothing is noticed.
const ANOTHER: &str = "
organizations: [{ id: org_01OTHER, name: Other }]
directories:
  - id: directory_01OTHER
    name: Other Entra
    type: azure scim v2.0
    organization: Other
    groups: [{ id: directory_group_01OPS, idp_id: ops, name: Operations }]
    users:
      - { email: tim@other.com, idp_id: tim, groups: [Operations] }
      - { email: mel@other.com, idp_id: mel }
";

async fn start() -> Bench {
    let bench = Bench::start(DEMO).await;
    bench.control().seed(ANOTHER).unwrap();
    bench
}

#[tokio::test]
async fn directories_are_listed_by_filter() {
    let bench = start().await;
    let service = bench.workos.directory_sync();
    let ids = async |params: ListDirectoriesParams| {
        let page = service.list_directories(params).await.unwrap();
        page.data.into_iter().map(|directory| directory.id).collect::<Vec<_>>()
    };
    let all = ListDirectoriesParams::new;
    assert_eq!(ids(all()).await, ["directory_01OTHER", DIRECTORY], "newest first");
    assert_eq!(ids(all().order("asc")).await, [DIRECTORY, "directory_01OTHER"], "oldest first when asked");
    assert_eq!(ids(all().organization_id("org_01DEMO")).await, [DIRECTORY]);
    assert_eq!(ids(all().search("entra")).await, ["directory_01OTHER"]);
    assert_eq!(ids(all().organization_id("org_01DEMO").search("entra")).await, [""; 0], "filters add up");

    let directory = service.get_directory(DIRECTORY).await.unwrap();
    assert_eq!((&*directory.name, directory.r#type.as_str()), ("Foo Corp Okta", "okta scim v2.0"));
    assert_eq!(directory.state.as_str(), "linked");
    assert_eq!(directory.organization_id, "org_01DEMO");
}

#[tokio::test]
async fn users_are_listed_by_filter() {
    let bench = start().await;
    let service = bench.workos.directory_sync();
    let emails = async |params: ListUsersParams| {
        let page = service.list_users(params.order("asc")).await.unwrap();
        page.data.into_iter().map(|user| user.email.unwrap()).collect::<Vec<_>>()
    };
    let other = || ListUsersParams::new().directory("directory_01OTHER");
    assert_eq!(emails(other()).await, ["tim@other.com", "mel@other.com"]);
    assert_eq!(emails(other().email("mel@other.com")).await, ["mel@other.com"]);
    assert_eq!(emails(other().idp_id("tim")).await, ["tim@other.com"]);
    let group = ListUsersParams::new().group("directory_group_01OPS");
    assert_eq!(emails(group).await, ["tim@other.com"], "members of the group only");

    let page = service.list_users(ListUsersParams::new().directory(DIRECTORY)).await.unwrap();
    let ada = &page.data[0];
    assert_eq!((ada.first_name.as_deref(), &*ada.idp_id), (Some("Ada"), "ada"));
    let same = service.get_user(&ada.id).await.unwrap();
    assert_eq!(&same, ada, "a user read alone is the user of the list");
}

#[tokio::test]
async fn groups_are_listed_by_filter() {
    let bench = start().await;
    let service = bench.workos.directory_sync();
    let groups = service.list_groups(ListGroupsParams::new().directory(DIRECTORY)).await.unwrap();
    assert_eq!(groups.data.len(), 1, "the other directory's group is not in it");
    assert_eq!((&*groups.data[0].name, &*groups.data[0].idp_id), ("Engineering", "eng"));

    let users = service.list_users(ListUsersParams::new().directory("directory_01OTHER")).await.unwrap();
    for (email, expected) in [("tim@other.com", 1), ("mel@other.com", 0)] {
        let user = users.data.iter().find(|user| user.email.as_deref() == Some(email)).unwrap();
        let groups = service.list_groups(ListGroupsParams::new().user(&user.id)).await.unwrap();
        assert_eq!(groups.data.len(), expected, "{email} is in {expected} group(s)");
    }
    let group = service.get_group("directory_group_01OPS").await.unwrap();
    assert_eq!((&*group.name, &*group.directory_id), ("Operations", "directory_01OTHER"));
}

#[tokio::test]
async fn a_walk_over_all_pages_asks_no_more_than_it_must() {
    let mut seed = "organizations: [{ name: Big }]\ndirectories:\n".to_owned();
    seed += "  - { id: directory_01BIG, name: Big, type: okta scim v2.0, organization: Big, users: [";
    for number in 0..250 {
        write!(seed, "{{ email: user{number}@big.com, idp_id: u{number} }},").unwrap();
    }
    seed += "] }\n";
    let bench = Bench::start(&seed).await;
    let params = ListUsersParams::new().directory("directory_01BIG").limit(100).order("asc");
    let users: Vec<_> = bench.workos.directory_sync().list_users(params).items().try_collect().await.unwrap();

    let expected: Vec<String> = (0..250).map(|number| format!("user{number}@big.com")).collect();
    let emails: Vec<String> = users.into_iter().map(|user| user.email.unwrap()).collect();
    assert_eq!(emails, expected, "every user once, in order");
    let requests = bench.requests("directory_sync.list_users");
    assert_eq!(requests.len(), 3, "100, 100 and 50: the last page says that it is the last");
    let cursors = requests.iter().filter(|entry| entry.query.iter().any(|(name, _)| name == "after"));
    assert_eq!(cursors.count(), 2, "the first page has no cursor, the others have one");
    let kept = |entry: &&workos_emulator::Entry| {
        ["directory", "limit", "order"]
            .iter()
            .all(|wanted| entry.query.iter().any(|(name, _)| name == wanted))
    };
    assert_eq!(requests.iter().filter(kept).count(), 3, "the filters go with every page");
}

#[tokio::test]
async fn an_abandoned_walk_asks_for_nothing_more() {
    let bench = start().await;
    let params = ListUsersParams::new().directory("directory_01OTHER").limit(1);
    let mut users = bench.workos.directory_sync().list_users(params).items();
    users.next().await.unwrap().unwrap();
    drop(users);
    assert_eq!(bench.requests("directory_sync.list_users").len(), 1, "pages come when they are needed");
}

#[tokio::test]
async fn unknown_ids_are_not_found() {
    let bench = start().await;
    let service = bench.workos.directory_sync();
    let errors = [
        service.get_directory("directory_none").await.unwrap_err(),
        service.get_user("directory_user_none").await.unwrap_err(),
        service.get_group("directory_group_none").await.unwrap_err(),
        service.list_users(ListUsersParams::new().directory("directory_none")).await.unwrap_err(),
        service.delete_directory("directory_none").await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(refusal(&error), ("not_found", Some(404), Some("entity_not_found")), "{error}");
        assert_eq!(error.attempts(), 1, "asking again changes nothing: {error}");
    }
}

#[tokio::test]
async fn a_deleted_directory_is_gone_with_its_users() {
    let bench = start().await;
    let service = bench.workos.directory_sync();
    let users = service.list_users(ListUsersParams::new().directory(DIRECTORY)).await.unwrap();
    service.delete_directory(DIRECTORY).await.unwrap();
    for error in [
        service.get_directory(DIRECTORY).await.unwrap_err(),
        service.get_user(&users.data[0].id).await.unwrap_err(),
    ] {
        assert_eq!(error.kind().as_str(), "not_found", "{error}");
    }
}
