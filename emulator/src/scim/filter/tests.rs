use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn ada() -> Map<String, Value> {
    let user = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "id": "U1", "externalId": "Ext", "userName": "Ada@acme.com", "active": true, "title": "",
        "name": {"givenName": "Ada", "familyName": "O\"Hara"},
        "emails": [
            {"type": "work", "value": "ada@acme.com", "primary": true},
            {"type": "home", "value": "ada@example.org"},
        ],
        "meta": {"lastModified": "2026-01-15T12:00:00Z"},
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "Engines", "level": 7},
    });
    user.as_object().unwrap().clone()
}

#[test]
fn filters_of_the_standard_keep_what_they_should() {
    let kept = [
        "userName eq \"ada@acme.com\"",
        "USERNAME Eq \"ADA@ACME.COM\"",
        "name.familyName co \"O\\\"h\"",
        "userName sw \"ada\"",
        "urn:ietf:params:scim:schemas:core:2.0:User:userName ew \".COM\"",
        "userName pr",
        "active eq true",
        "active eq True",
        "active eq \"true\"",
        "not (title pr)",
        "title eq null",
        "title ne \"x\"",
        "meta.lastModified gt \"2026-01-15T11:59:59.5Z\"",
        "meta.lastModified ge \"2026-01-15T13:00:00+01:00\"",
        "meta.lastModified le \"2026-01-15T12:00:00.000Z\"",
        "meta.lastModified lt \"2027-01-01T00:00:00Z\"",
        "emails co \"example.org\"",
        "emails.type eq \"home\"",
        "emails[type eq \"work\" and value co \"@acme.com\"]",
        "emails[type eq \"work\"] and not (emails[type eq \"other\"])",
        "externalId eq \"Ext\"",
        "schemas eq \"urn:ietf:params:scim:schemas:core:2.0:User\"",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"engines\"",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:level gt 6.5",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User pr",
        "title pr or userName pr and active eq true",
        "(title pr or userName pr) and (active eq true)",
        "not(title pr)and(active eq true)",
    ];
    for text in kept {
        assert!(text.parse::<Filter>().unwrap().keeps(&ada()), "{text}");
    }
    let dropped = [
        "userName eq \"ada\"",
        // Identifiers are compared exactly.
        "externalId eq \"ext\"",
        "id eq \"u1\"",
        "title pr",
        "nickName eq \"x\"",
        "nickName gt \"\"",
        "active eq false",
        "active gt false",
        "emails[type eq \"home\" and value co \"@acme.com\"]",
        "emails.type ne \"home\"",
        "userName eq 5",
        "userName ne null and title pr",
        "title pr and userName pr or active eq false",
    ];
    for text in dropped {
        assert!(!text.parse::<Filter>().unwrap().keeps(&ada()), "{text}");
    }
}

#[test]
fn what_is_no_filter_is_refused_with_the_place() {
    for (text, says) in [
        ("", "attribute"),
        ("userName", "an operator at the end"),
        ("userName xx \"a\"", "an operator at position 10"),
        ("userName eq", "a value at the end"),
        ("userName eq ada", "a value at position 13"),
        ("userName eq \"ada", "a value at position 13"),
        ("userName eq \"a\" userName pr", "and, or, or the end at position 17"),
        ("(userName pr", "')' at the end"),
        ("userName pr)", "the end at position 12"),
        ("emails[type pr", "']' at the end"),
        ("emails[a[b pr]]", "an operator at position 9"),
        ("name.givenName[a pr]", "an operator"),
        ("a pr and", "attribute"),
        ("not a pr", "operator"),
        ("eq eq eq", "a value"),
    ] {
        let error = text.parse::<Filter>().unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
    }
}

#[test]
fn length_and_depth_have_bounds() {
    let deep = |depth: usize| format!("{}a pr{}", "(".repeat(depth), ")".repeat(depth));
    assert!(deep(MAX_DEPTH).parse::<Filter>().is_ok());
    assert!(deep(MAX_DEPTH + 1).parse::<Filter>().unwrap_err().to_string().contains("nested"));
    assert!(deep(MAX_LENGTH / 2 - 4).parse::<Filter>().is_err());
    let long = vec!["a pr"; 900].join(" or ");
    assert!(matches!(long.parse::<Filter>(), Ok(Filter::Or(filters)) if filters.len() == 900));
    assert!(format!("a eq \"{}\"", "x".repeat(MAX_LENGTH)).parse::<Filter>().is_err());
}

#[test]
fn what_a_filter_demands_is_found() {
    let filter: Filter = "id eq \"g1\" and members eq \"u1\"".parse().unwrap();
    assert_eq!((filter.demands("ID"), filter.demands("members")), (Some("g1"), Some("u1")));
    let filter: Filter = "id eq \"g1\" or active eq true".parse().unwrap();
    assert_eq!(filter.demands("id"), None);
}

fn attribute() -> impl Strategy<Value = AttributePath> {
    let name = "[a-z][A-Za-z0-9_-]{0,6}";
    let schema = prop_oneof![
        Just(None),
        Just(Some("urn:ietf:params:scim:schemas:core:2.0:User".to_owned())),
        Just(Some("urn:example:2.0:Thing".to_owned())),
    ];
    (schema, name, proptest::option::of(name)).prop_map(|(schema, name, sub)| AttributePath {
        schema,
        name,
        sub,
    })
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<String>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        (-1000i32..1000).prop_map(|quarters| Value::from(f64::from(quarters) / 4.0)),
    ]
}

fn simple() -> impl Strategy<Value = Filter> {
    let operator = (0..Operator::ALL.len()).prop_map(|index| Operator::ALL[index].1);
    prop_oneof![
        attribute().prop_map(Filter::Present),
        (attribute(), operator, value())
            .prop_map(|(name, operator, value)| Filter::Compare(name, operator, value)),
    ]
}

fn combined(leaf: BoxedStrategy<Filter>) -> impl Strategy<Value = Filter> {
    leaf.prop_recursive(5, 40, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Filter::And),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Filter::Or),
            inner.prop_map(|filter| Filter::Not(Box::new(filter))),
        ]
    })
}

fn filter() -> impl Strategy<Value = Filter> {
    let plain = attribute().prop_map(|attribute| AttributePath { sub: None, ..attribute });
    let has = (plain, combined(simple().boxed()))
        .prop_map(|(attribute, filter)| Filter::Has(attribute, Box::new(filter)));
    combined(prop_oneof![simple(), has].boxed())
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(filter in filter()) {
        let text = filter.to_string();
        if text.len() <= MAX_LENGTH {
            prop_assert_eq!(text.parse::<Filter>().unwrap(), filter, "{}", text);
        }
    }

    #[test]
    fn no_text_is_too_much(text in "[ a-z()\\[\\]\"\\\\.:0-9äeqornatpd]{0,80}") {
        if let Ok(filter) = text.parse::<Filter>() {
            filter.keeps(&ada());
            prop_assert_eq!(filter.to_string().parse::<Filter>().unwrap(), filter);
        }
    }

    #[test]
    fn no_path_is_too_much(text in any::<String>()) {
        let _ = text.parse::<Filter>();
        let _ = text.parse::<crate::scim::PatchPath>();
    }
}
