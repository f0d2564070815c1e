//! Control pages by which a test plays the provider of a directory. Users are named by id, provider id or
//! e-mail address, groups by id, provider id or name.

use serde_json::Value;

use crate::behaviour::{Behaviour, Call};
use crate::reply::{Failure, Reply};
use crate::store::Record;

use super::{DIRECTORIES, provider, scim, shown, user_shown};

pub(super) const PAGES: &[(&str, &str, Behaviour)] = &[
    ("POST", "/_emulator/directories", create_directory),
    ("GET", "/_emulator/directories/{directory}", get_directory),
    ("PATCH", "/_emulator/directories/{directory}", update_directory),
    ("DELETE", "/_emulator/directories/{directory}", delete_directory),
    ("POST", "/_emulator/directories/{directory}/users", create_user),
    ("PATCH", "/_emulator/directories/{directory}/users/{user}", update_user),
    ("POST", "/_emulator/directories/{directory}/users/{user}/suspend", suspend_user),
    ("DELETE", "/_emulator/directories/{directory}/users/{user}", delete_user),
    ("POST", "/_emulator/directories/{directory}/groups", create_group),
    ("PATCH", "/_emulator/directories/{directory}/groups/{group}", update_group),
    ("DELETE", "/_emulator/directories/{directory}/groups/{group}", delete_group),
    ("PUT", "/_emulator/directories/{directory}/groups/{group}/users/{user}", add_to_group),
    ("DELETE", "/_emulator/directories/{directory}/groups/{group}/users/{user}", remove_from_group),
];

fn create_directory(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let members = call.input.body.clone();
    let directory = provider::create_directory(call, &members)?;
    Ok(Reply::value(with_set_up(call, &directory)).status(201))
}

fn get_directory(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let directory = call.find(&DIRECTORIES, call.path("directory"))?;
    Ok(Reply::value(with_set_up(call, &directory)))
}

fn update_directory(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let members = call.input.body.clone();
    let directory = provider::update_directory(call, &named(call, "directory"), &members)?;
    Ok(Reply::value(with_set_up(call, &directory)))
}

fn delete_directory(call: &mut Call<'_>) -> Result<Reply, Failure> {
    provider::delete_directory(call, &named(call, "directory"))?;
    Ok(done())
}

fn create_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let members = call.input.body.clone();
    let user = provider::create_user(call, &named(call, "directory"), &members)?;
    Ok(Reply::value(user_shown(&call.state.store, &user)).status(201))
}

fn update_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let members = call.input.body.clone();
    let user = provider::update_user(call, &named(call, "directory"), &named(call, "user"), &members)?;
    Ok(Reply::value(user_shown(&call.state.store, &user)))
}

fn suspend_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = provider::suspend_user(call, &named(call, "directory"), &named(call, "user"))?;
    Ok(Reply::value(user_shown(&call.state.store, &user)))
}

fn delete_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    provider::delete_user(call, &named(call, "directory"), &named(call, "user"))?;
    Ok(done())
}

fn create_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let members = call.input.body.clone();
    let group = provider::create_group(call, &named(call, "directory"), &members)?;
    Ok(Reply::value(group.value()).status(201))
}

fn update_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let members = call.input.body.clone();
    let group = provider::update_group(call, &named(call, "directory"), &named(call, "group"), &members)?;
    Ok(Reply::value(group.value()))
}

fn delete_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    provider::delete_group(call, &named(call, "directory"), &named(call, "group"))?;
    Ok(done())
}

fn add_to_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (directory, group, user) = (named(call, "directory"), named(call, "group"), named(call, "user"));
    provider::add_to_group(call, &directory, &group, &user)?;
    Ok(done())
}

fn remove_from_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (directory, group, user) = (named(call, "directory"), named(call, "group"), named(call, "user"));
    provider::remove_from_group(call, &directory, &group, &user)?;
    Ok(done())
}

/// A directory, and what an administrator enters at the identity provider: `scim` with `endpoint` and `bearer_token`.
fn with_set_up(call: &Call<'_>, directory: &Record) -> Value {
    let mut value = shown(&call.state.store, directory);
    if let Some(set_up) = scim::set_up(&call.context.base_url, directory) {
        value["inactive_users"] = directory.member("inactive_users").clone();
        value["scim"] = set_up;
    }
    value
}

fn named(call: &Call<'_>, name: &str) -> String {
    call.path(name).to_owned()
}

fn done() -> Reply {
    Reply::nothing().status(204)
}
