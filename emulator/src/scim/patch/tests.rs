use serde_json::{Value, json};

use super::super::schema::{GROUPS, USERS};
use super::super::{ENTERPRISE_USER, USER};
use super::*;

fn user() -> Map<String, Value> {
    let user = json!({
        "schemas": [USER], "id": "u1", "userName": "ada", "active": true,
        "name": {"givenName": "Ada", "familyName": "Lovelace"},
        "emails": [
            {"type": "work", "value": "ada@acme.com", "primary": true},
            {"type": "home", "value": "ada@example.org"},
        ],
    });
    user.as_object().unwrap().clone()
}

fn patched(operations: Value) -> Result<Value, Error> {
    let body = json!({"schemas": [PATCH_OP], "Operations": operations});
    let mut user = user();
    apply(&USERS, &mut user, &read(body.as_object().unwrap())?)?;
    Ok(Value::Object(user))
}

fn one(op: &str, path: &str, value: Value) -> Result<Value, Error> {
    patched(json!([{"op": op, "path": path, "value": value}]))
}

fn refusal(result: Result<Value, Error>) -> &'static str {
    result.unwrap_err().scim_type.map_or("", ScimType::as_str)
}

#[test]
fn simple_attributes_are_set_and_removed() {
    assert_eq!(one("add", "nickName", json!("A")).unwrap()["nickName"], "A");
    assert_eq!(one("Replace", "USERNAME", json!("eve")).unwrap()["userName"], "eve");
    assert_eq!(one("replace", "active", json!("False")).unwrap()["active"], false);
    let user = one("replace", "name.familyName", json!("King")).unwrap();
    assert_eq!(user["name"], json!({"givenName": "Ada", "familyName": "King"}));
    let user = one("replace", "name", json!({"givenName": "Augusta"})).unwrap();
    assert_eq!(user["name"], json!({"givenName": "Augusta", "familyName": "Lovelace"}));
    let user = patched(
        json!([{"op": "remove", "path": "name.givenName"}, {"op": "Remove", "path": "name.familyName"}]),
    );
    assert_eq!(user.unwrap().get("name"), None);
    assert_eq!(one("replace", "active", Value::Null).unwrap().get("active"), None);
}

#[test]
fn extensions_are_reached_by_their_uri() {
    let user = one("Add", &format!("{ENTERPRISE_USER}:department"), json!("Engines")).unwrap();
    assert_eq!(user[ENTERPRISE_USER], json!({"department": "Engines"}));
    let user = one("Add", &format!("{ENTERPRISE_USER}:manager"), json!("u2")).unwrap();
    assert_eq!(user[ENTERPRISE_USER]["manager"], json!({"value": "u2"}));
    let user = one("add", ENTERPRISE_USER, json!({"Department": "E", "manager.value": "u3"})).unwrap();
    assert_eq!(user[ENTERPRISE_USER], json!({"department": "E", "manager": {"value": "u3"}}));
    let gone = patched(json!([
        {"op": "add", "value": {ENTERPRISE_USER: {"division": "A"}, (format!("{ENTERPRISE_USER}:costCenter")): "7"}},
        {"op": "remove", "path": format!("{ENTERPRISE_USER}:division")},
        {"op": "remove", "path": format!("{ENTERPRISE_USER}:costCenter")},
    ]));
    assert_eq!(gone.unwrap().get(ENTERPRISE_USER), None);
}

#[test]
fn values_are_chosen_by_filters() {
    let user = one("replace", "emails[type eq \"work\"].value", json!("ada@acme.dev")).unwrap();
    assert_eq!(user["emails"][0], json!({"type": "work", "value": "ada@acme.dev", "primary": true}));
    assert_eq!(user["emails"][1]["value"], "ada@example.org");
    let user = one("replace", "emails[type eq \"home\"]", json!({"value": "x@y.z"})).unwrap();
    assert_eq!(user["emails"][1], json!({"value": "x@y.z"}));
    let user =
        patched(json!([{"op": "remove", "path": "emails[type eq \"work\" or type eq \"home\"]"}])).unwrap();
    assert_eq!(user.get("emails"), None);
    let user = patched(json!([{"op": "remove", "path": "emails[type eq \"home\"].type"}])).unwrap();
    assert_eq!(user["emails"][1], json!({"value": "ada@example.org"}));
    // What an add does not find, it makes.
    let user = one("Add", "phoneNumbers[type eq \"mobile\"].value", json!("+1")).unwrap();
    assert_eq!(user["phoneNumbers"], json!([{"type": "mobile", "value": "+1"}]));
    assert_eq!(refusal(one("replace", "emails[type eq \"other\"].value", json!("x"))), "noTarget");
    let same = patched(json!([{"op": "remove", "path": "emails[value eq \"nobody\"]"}])).unwrap();
    assert_eq!(same["emails"].as_array().unwrap().len(), 2);
}

#[test]
fn lists_are_added_to_replaced_and_reduced() {
    let mail = json!({"type": "other", "value": "a@b.c", "primary": true});
    let user = one("add", "emails", json!([mail, {"type": "home", "value": "ada@example.org"}])).unwrap();
    assert_eq!(user["emails"].as_array().unwrap().len(), 3, "what is there already is not added");
    // The new primary one replaces the former.
    let primary: Vec<&Value> =
        user["emails"].as_array().unwrap().iter().map(|mail| &mail["primary"]).collect();
    assert_eq!(primary, [&json!(false), &Value::Null, &json!(true)]);
    assert_eq!(one("replace", "emails", mail.clone()).unwrap()["emails"], json!([mail]));
    let user = one("Remove", "emails", json!([{"value": "ada@acme.com"}])).unwrap();
    assert_eq!(user["emails"], json!([{"type": "home", "value": "ada@example.org"}]));
    assert_eq!(patched(json!([{"op": "remove", "path": "emails"}])).unwrap().get("emails"), None);
    let user = one("replace", "emails.type", json!("own")).unwrap();
    assert_eq!((&user["emails"][0]["type"], &user["emails"][1]["type"]), (&json!("own"), &json!("own")));
}

#[test]
fn an_operation_without_a_path_names_attributes_in_its_value() {
    let value =
        json!({"id": "other", "active": false, "name.givenName": "A", "emails[type eq \"home\"].value": "h"});
    let user = patched(json!([{"op": "replace", "value": value}])).unwrap();
    assert_eq!((&user["id"], &user["active"]), (&json!("u1"), &json!(false)));
    assert_eq!((&user["name"]["givenName"], &user["emails"][1]["value"]), (&json!("A"), &json!("h")));
}

#[test]
fn members_of_groups_come_and_go() {
    let mut group = json!({"displayName": "Eng", "members": [{"value": "u1"}]}).as_object().unwrap().clone();
    let operations = json!([
        {"op": "Add", "path": "members", "value": [{"value": "u1"}, {"value": "u2"}, {"value": "u3"}]},
        {"op": "Remove", "path": "members[value eq \"u1\"]"},
        {"op": "Remove", "path": "members", "value": [{"value": "u2", "display": "Two"}]},
        {"op": "replace", "value": {"displayName": "Engineering"}},
    ]);
    let body = json!({"schemas": [PATCH_OP], "Operations": operations});
    apply(&GROUPS, &mut group, &read(body.as_object().unwrap()).unwrap()).unwrap();
    assert_eq!(Value::Object(group), json!({"displayName": "Engineering", "members": [{"value": "u3"}]}));
}

#[test]
fn what_cannot_be_done_is_refused() {
    assert_eq!(refusal(one("replace", "id", json!("x"))), "mutability");
    assert_eq!(refusal(one("add", "groups", json!([{"value": "g"}]))), "mutability");
    assert_eq!(refusal(one("replace", "meta.created", json!("x"))), "mutability");
    assert_eq!(refusal(patched(json!([{"op": "remove", "path": "userName"}]))), "mutability");
    assert_eq!(refusal(one("replace", "active", json!("maybe"))), "invalidValue");
    assert_eq!(refusal(one("replace", "name", json!("Ada"))), "invalidValue");
    assert_eq!(refusal(one("replace", "emails[type eq \"work\"].value", json!({"a": 1}))), "invalidValue");
    assert_eq!(refusal(one("replace", "emails[type", json!("x"))), "invalidPath");
    assert_eq!(refusal(patched(json!([{"op": "replace", "path": 5, "value": 1}]))), "invalidPath");
    assert_eq!(refusal(patched(json!([{"op": "replace", "value": "x"}]))), "invalidValue");
    assert_eq!(refusal(patched(json!([{"op": "add", "path": "title"}]))), "invalidValue");
    assert_eq!(refusal(patched(json!([{"op": "remove"}]))), "noTarget");
    assert_eq!(refusal(one("move", "title", json!("x"))), "invalidSyntax");
    assert_eq!(refusal(patched(json!([]))), "invalidSyntax");
    assert_eq!(refusal(patched(json!(["add"]))), "invalidSyntax");
    let many = vec![json!({"op": "remove", "path": "title"}); MAX_OPERATIONS + 1];
    assert_eq!(patched(many.into()).unwrap_err().status, 413);
    let unmarked = json!({"Operations": [{"op": "remove", "path": "title"}]});
    assert_eq!(read(unmarked.as_object().unwrap()).unwrap_err().scim_type, Some(ScimType::InvalidSyntax));
}
