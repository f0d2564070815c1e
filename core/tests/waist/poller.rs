//! Following events with a cursor, over a real socket.

use std::time::Duration;

use workos_kit::ErrorKind;
use workos_kit::events::{ConfirmedPoller, EventPoller, ListEventsParams};

use crate::server::{Answer, Server, json as answer, with_headers};

fn page(ids: &[&str]) -> Answer {
    let event = |id: &&str| {
        format!(
            r#"{{"object":"event","id":"{id}","event":"user.created","data":{{}},"created_at":"2026-01-01T00:00:00Z"}}"#
        )
    };
    let data = ids.iter().map(event).collect::<Vec<_>>().join(",");
    answer(200, &format!(r#"{{"object":"list","data":[{data}],"list_metadata":{{"after":null}}}}"#))
}

async fn poller(answers: Vec<Answer>, params: ListEventsParams) -> (Server, EventPoller) {
    let server = Server::start(answers).await;
    let client = workos_kit::WorkOS::builder()
        .api_key("sk_test_1")
        .base_url(&server.url)
        .max_retries(0)
        .build()
        .unwrap();
    (server, client.events().poller(params).interval(Duration::from_millis(100)))
}

fn target(server: &Server, request: usize) -> String {
    server.requests()[request].lines().next().unwrap().to_owned()
}

#[tokio::test]
async fn events_come_once_and_the_cursor_moves_on() {
    let answers =
        vec![page(&["event_1", "event_2"]), page(&["event_2"]), page(&[]), page(&["event_2", "event_3"])];
    let params = ListEventsParams::new(["user.created"]).range_start("2026-01-01T00:00:00Z".parse().unwrap());
    let (server, mut poller) = poller(answers, params).await;
    assert_eq!(poller.cursor(), None);
    let batch = poller.next().await.unwrap();
    assert_eq!(batch.events.iter().map(|event| &*event.id).collect::<Vec<_>>(), ["event_1", "event_2"]);
    assert_eq!((&*batch.cursor, poller.cursor()), ("event_2", Some("event_2")));
    // The same event again, then nothing, then a new one.
    let batch = poller.next().await.unwrap();
    assert_eq!(batch.events.iter().map(|event| &*event.id).collect::<Vec<_>>(), ["event_3"]);
    assert_eq!(batch.cursor, "event_3");
    assert_eq!(server.count(), 4);
    let first = target(&server, 0);
    assert!(
        first.contains("range_start=") && first.contains("limit=100") && !first.contains("after="),
        "{first}"
    );
    let second = target(&server, 1);
    assert!(second.contains("after=event_2") && !second.contains("range_start"), "{second}");
}

#[tokio::test]
async fn it_goes_on_where_another_one_ended() {
    let (server, mut poller) =
        poller(vec![page(&[])], ListEventsParams::new(["user.created"]).after("event_7")).await;
    assert_eq!(poller.poll().await.unwrap(), None);
    assert!(target(&server, 0).contains("after=event_7"));
    assert_eq!(poller.cursor(), Some("event_7"));
}

#[tokio::test]
async fn failures_that_pass_are_waited_out_and_others_are_told() {
    let busy = with_headers(429, "retry-after: 0\r\n", b"");
    let answers = vec![Answer::Drop, busy, page(&["event_1"]), answer(401, ""), page(&["event_2"])];
    let (server, mut poller) = poller(answers, ListEventsParams::new(["user.created"])).await;
    assert_eq!(poller.next().await.unwrap().cursor, "event_1");
    assert_eq!(poller.next().await.unwrap_err().kind(), ErrorKind::Authentication);
    assert_eq!(poller.next().await.unwrap().cursor, "event_2", "an error loses nothing");
    assert_eq!(server.count(), 5);
}

#[tokio::test]
async fn a_wait_that_is_given_up_loses_no_event() {
    let (_server, mut poller) =
        poller(vec![page(&[]), page(&["event_1"])], ListEventsParams::new(["user.created"])).await;
    let given_up = tokio::time::timeout(Duration::from_millis(30), poller.next()).await;
    assert!(given_up.is_err());
    assert_eq!(poller.next().await.unwrap().cursor, "event_1");
}

#[tokio::test]
async fn a_server_that_repeats_itself_is_not_flooded() {
    let (server, mut poller) =
        poller(vec![page(&["event_1"])], ListEventsParams::new(["user.created"])).await;
    assert_eq!(poller.next().await.unwrap().cursor, "event_1");
    let waited = tokio::time::timeout(Duration::from_millis(350), poller.next()).await;
    assert!(waited.is_err());
    assert!(server.count() <= 6, "{}", server.count());
}

#[tokio::test]
async fn a_batch_is_handed_out_again_until_it_has_arrived() {
    let answers = vec![page(&["event_1"]), page(&["event_2"]), page(&[])];
    let (server, poller) = poller(answers, ListEventsParams::new(["user.created"])).await;
    let mut poller = ConfirmedPoller::new(poller);
    for _ in 0..2 {
        assert_eq!(poller.next(None).await.unwrap().cursor, "event_1");
    }
    assert_eq!(poller.poll(None).await.unwrap().unwrap().cursor, "event_1");
    assert_eq!(server.count(), 1, "it was read once");
    assert_eq!(poller.next(Some("event_1")).await.unwrap().cursor, "event_2");
    assert_eq!(
        poller.poll(Some("event_1")).await.unwrap().unwrap().cursor,
        "event_2",
        "the first came twice"
    );
    assert_eq!(poller.poll(Some("event_2")).await.unwrap(), None);
}
