//! Inputs of the benchmarks, of the sizes that occur: a small event, a directory user with the attributes a
//! large identity provider sends, and an event at the upper end; a page of users.

use serde_json::{Value, json};

/// A webhook body of about `size` bytes: `user.created` below 2 KB, else `dsync.user.created` with attributes.
pub fn webhook_body(size: usize) -> Vec<u8> {
    if size < 2000 {
        let mut user = user(1);
        user["metadata"] = json!({ "note": "" });
        return padded(size, &|text| {
            let mut user = user.clone();
            user["metadata"]["note"] = json!(text);
            event("user.created", user)
        });
    }
    let attributes = |count: usize| -> Value {
        (0..count).map(|number| (format!("attribute_{number}"), attribute(number))).collect()
    };
    let with = |count: usize| {
        event(
            "dsync.user.created",
            json!({
                "object": "directory_user",
                "id": "directory_user_01E1JG7J09H96KYP8HM9B0G5SJ",
                "directory_id": "directory_01ECAZ4NV9QMV47GW873HDCX74",
                "organization_id": "org_01EZTR6WYX1A0DSE2CYMGXQ24Y",
                "idp_id": "8931",
                "email": "ada@example.com",
                "emails": [{ "primary": true, "type": "work", "value": "ada@example.com" }],
                "first_name": "Ada",
                "last_name": "Lovelace",
                "job_title": "Analyst",
                "username": "ada@example.com",
                "state": "active",
                "groups": [],
                "custom_attributes": { "department": "Research" },
                "raw_attributes": attributes(count),
                "created_at": "2026-01-01T00:00:00.000Z",
                "updated_at": "2026-01-01T00:00:00.000Z",
            }),
        )
    };
    let (mut fits, mut limit) = (0, size / 20);
    while fits < limit {
        let middle = (fits + limit).div_ceil(2);
        if with(middle).len() <= size { fits = middle } else { limit = middle - 1 }
    }
    with(fits)
}

/// A page of users as `GET /user_management/users` answers it.
pub fn user_page(count: usize) -> Vec<u8> {
    let users: Vec<Value> = (0..count).map(user).collect();
    json!({ "object": "list", "data": users, "list_metadata": { "before": null, "after": "user_00099" } })
        .to_string()
        .into_bytes()
}

/// A user as the API answers it.
pub fn user(number: usize) -> Value {
    json!({
        "object": "user",
        "id": format!("user_01E4ZCR3C56J083X43JQ{number:05}"),
        "email": format!("ada.lovelace.{number}@example.com"),
        "email_verified": true,
        "first_name": "Ada",
        "last_name": "Lovelace",
        "name": "Ada Lovelace",
        "profile_picture_url": "https://images.example.com/profile-pictures/ada-lovelace.png",
        "last_sign_in_at": "2026-01-01T09:30:00.000Z",
        "locale": "en-GB",
        "external_id": format!("external-{number}"),
        "metadata": { "team": "analytics", "plan": "enterprise" },
        "created_at": "2025-06-25T19:07:33.155Z",
        "updated_at": "2025-06-25T19:07:33.155Z",
    })
}

fn attribute(number: usize) -> Value {
    match number % 4 {
        0 => json!(format!("value of attribute {number} with \"quotes\" and \u{e9}\u{4e2d}")),
        1 => json!(number * 7),
        2 => json!([{ "type": "work", "primary": number % 8 == 2, "value": format!("+44 20 {number:06}") }]),
        _ => json!({ "schema": "urn:ietf:params:scim:schemas:core:2.0:User", "level": 2.5, "manager": null }),
    }
}

fn event(name: &str, data: Value) -> Vec<u8> {
    let event = json!({
        "object": "event",
        "id": "event_01H2BQP6GEFTD8K3MWYZ0J9VNA",
        "event": name,
        "data": data,
        "created_at": "2026-01-01T00:00:00.000Z",
    });
    event.to_string().into_bytes()
}

fn padded(size: usize, body: &dyn Fn(&str) -> Vec<u8>) -> Vec<u8> {
    let empty = body("").len();
    body(&"a note ".repeat(size / 7 + 1)[..size.saturating_sub(empty)])
}
