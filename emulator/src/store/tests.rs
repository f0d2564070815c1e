use serde_json::json;

use super::*;

static KIND: Kind = Kind {
    name: "thing",
    prefix: "thing",
    label: "Thing",
    indexes: &["color", "owner"],
    owners: &[("thing", "owner")],
};

fn ids<'a>(records: impl Iterator<Item = &'a Record>) -> Vec<&'a str> {
    records.map(|record| record.id.as_str()).collect()
}

#[test]
fn indexes_follow_changes_and_removals() {
    let mut store = Store::default();
    store.insert(&KIND, Record::new(json!({"id": "a", "color": "red"})));
    store.insert(&KIND, Record::new(json!({"id": "b", "color": "red"})).with_hidden("owner", "x"));
    assert_eq!(ids(store.find(&KIND, "color", "red")), ["a", "b"]);
    assert_eq!(ids(store.find(&KIND, "owner", "x")), ["b"]);

    store.update(&KIND, "a", |record| record.set("color", "blue"));
    assert_eq!(ids(store.find(&KIND, "color", "red")), ["b"]);
    assert_eq!(ids(store.find(&KIND, "color", "blue")), ["a"]);

    assert_eq!(store.remove(&KIND, "b").map(|record| record.id), Some("b".to_owned()));
    assert_eq!(ids(store.find(&KIND, "color", "red")), Vec::<&str>::new());
    assert_eq!(store.remove(&KIND, "b"), None);
    assert!(store.get(&KIND, "a").is_some() && store.get(&KIND, "b").is_none());
}

#[test]
fn the_text_of_a_record_follows_its_changes() {
    let mut store = Store::default();
    store.insert(&KIND, Record::new(json!({"id": "a", "color": "red"})));
    assert_eq!(store.get(&KIND, "a").map(Record::json), Some(r#"{"color":"red","id":"a"}"#));
    store.update(&KIND, "a", |record| record.set("color", "blue"));
    assert_eq!(store.get(&KIND, "a").map(Record::json), Some(r#"{"color":"blue","id":"a"}"#));
    let mut copy = store.get(&KIND, "a").cloned().unwrap();
    copy.set("color", "green");
    store.insert(&KIND, copy);
    assert_eq!(store.get(&KIND, "a").map(Record::json), Some(r#"{"color":"green","id":"a"}"#));
}

#[test]
fn owned_records_go_with_their_owner() {
    let mut store = Store::default();
    store.insert(&KIND, Record::new(json!({"id": "a"})));
    store.insert(&KIND, Record::new(json!({"id": "b", "owner": "a"})));
    store.insert(&KIND, Record::new(json!({"id": "c", "owner": "b"})));
    store.insert(&KIND, Record::new(json!({"id": "d"})));
    store.remove(&KIND, "a");
    assert_eq!(ids(store.all(&KIND)), ["d"]);
}

#[test]
fn debug_output_hides_the_members() {
    let record = Record::new(json!({"id": "a", "secret": "hush"})).with_hidden("password", "hush");
    assert!(!format!("{record:?}").contains("hush"));
}
