//! Pages: as many requests as there are pages, no more.

use crate::server::{Answer, Server, json};
use futures_util::{StreamExt as _, TryStreamExt as _};
use workos_kit::organizations::ListOrganizationsParams;
use workos_kit::{ErrorKind, PageOrder};

fn page(names: &[&str], before: Option<&str>, after: Option<&str>) -> Answer {
    let data: Vec<_> = names
        .iter()
        .map(|name| {
            serde_json::json!({"object": "organization", "id": name, "name": name, "external_id": null,
                "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"})
        })
        .collect();
    let metadata = serde_json::json!({"before": before, "after": after});
    json(200, &serde_json::json!({"object": "list", "data": data, "list_metadata": metadata}).to_string())
}

fn targets(server: &Server) -> Vec<String> {
    server.requests().iter().map(|request| request.split(' ').nth(1).unwrap().to_owned()).collect()
}

#[tokio::test]
async fn items_of_all_pages_come_with_the_callers_parameters() {
    let pages =
        [page(&["a", "b"], None, Some("b")), page(&[], None, Some("x")), page(&["c"], Some("c"), None)];
    let server = Server::start(pages.to_vec()).await;
    let params = ListOrganizationsParams::default().limit(2).order(PageOrder::Ascending).search("o");
    let items: Vec<_> =
        server.client().organizations().list_organizations(params).items().try_collect().await.unwrap();
    let names: Vec<_> = items.iter().map(|organization| organization.name.as_str()).collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(
        targets(&server),
        [
            "/organizations?limit=2&order=asc&search=o",
            "/organizations?after=b&limit=2&order=asc&search=o",
            "/organizations?after=x&limit=2&order=asc&search=o",
        ]
    );
}

#[tokio::test]
async fn a_page_is_asked_for_when_it_is_needed() {
    let server = Server::start(vec![page(&["a", "b"], None, Some("b")), page(&["c"], None, None)]).await;
    let mut items =
        server.client().organizations().list_organizations(ListOrganizationsParams::default()).items();
    assert_eq!(server.count(), 0, "nothing is sent before the first item is wanted");
    assert_eq!(items.next().await.unwrap().unwrap().name, "a");
    assert_eq!(items.next().await.unwrap().unwrap().name, "b");
    assert_eq!(server.count(), 1, "the second page is not needed yet");
    drop(items);
    assert_eq!(server.count(), 1, "a dropped stream sends nothing");
}

#[tokio::test]
async fn pages_can_be_walked_backwards_and_one_by_one() {
    let server = Server::start(vec![page(&["b"], Some("b"), Some("b")), page(&["a"], None, Some("a"))]).await;
    let params = ListOrganizationsParams::default().before("c");
    let pages: Vec<_> =
        server.client().organizations().list_organizations(params).pages().try_collect().await.unwrap();
    assert_eq!(pages.len(), 2);
    assert_eq!(targets(&server), ["/organizations?before=c", "/organizations?before=b"]);
}

#[tokio::test]
async fn a_cursor_that_comes_twice_ends_the_walk() {
    let server = Server::start(vec![page(&["a"], None, Some("same"))]).await;
    let items =
        server.client().organizations().list_organizations(ListOrganizationsParams::default()).items();
    let results: Vec<_> = items.collect().await;
    let error = results.last().unwrap().as_ref().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Decode, Some("cursor_repeated")));
    assert_eq!((results.len(), server.count()), (2, 2));
}

#[tokio::test]
async fn a_walk_in_a_circle_ends() {
    let pages = ["x", "y", "z", "x"].map(|cursor| page(&["a"], None, Some(cursor)));
    let server = Server::start(pages.to_vec()).await;
    let mut items =
        server.client().organizations().list_organizations(ListOrganizationsParams::default()).items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().code(), Some("cursor_repeated"));
    assert!(items.next().await.is_none(), "it is at its end");
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn a_waiting_walk_can_be_dropped() {
    let server = Server::start(vec![page(&["a"], None, Some("a")), Answer::Stall]).await;
    let mut items =
        server.client().organizations().list_organizations(ListOrganizationsParams::default()).items();
    assert!(items.next().await.unwrap().is_ok());
    let waiting = tokio::time::timeout(std::time::Duration::from_millis(200), items.next()).await;
    assert!(waiting.is_err() && server.count() == 2);
    // What was asked for is not asked for twice when the walk goes on.
    let waiting = tokio::time::timeout(std::time::Duration::from_millis(200), items.next()).await;
    assert!(waiting.is_err() && server.count() == 2);
}

#[tokio::test]
async fn an_error_in_the_middle_surfaces_and_ends_the_walk() {
    let server = Server::start(vec![page(&["a"], None, Some("a")), json(403, "{}")]).await;
    let items =
        server.client().organizations().list_organizations(ListOrganizationsParams::default()).items();
    let results: Vec<_> = items.collect().await;
    assert_eq!(results.len(), 2);
    assert_eq!(results[1].as_ref().unwrap_err().kind(), ErrorKind::Permission);
}

#[tokio::test]
async fn one_page_can_be_taken_and_cursors_may_be_missing() {
    let server = Server::start(vec![json(200, r#"{"data":null,"new":1}"#)]).await;
    let page =
        server.client().organizations().list_organizations(ListOrganizationsParams::default()).await.unwrap();
    assert!(page.data.is_empty() && page.list_metadata.after.is_none());
    assert_eq!(page.extra["new"], 1);
}
