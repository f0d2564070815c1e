//! The operation table.

use serde::Serialize;

use super::{DATA, FOLDER, operation_static};
use crate::emit::{Target, literal};
use crate::ir::{Api, Auth, Body, Host, Operation};
use crate::names::{RUST, Scope};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut scope = Scope::new(&RUST);
    let mut operations = Vec::new();
    for operation in api.services.iter().flat_map(|service| &service.operations) {
        let name = operation_static(&operation.id);
        scope.take(&name, &operation.id, &operation.place, target.problems);
        operations.push(row(operation, name));
    }
    let mut sorted: Vec<(String, String)> =
        operations.iter().map(|row| (row.id.clone(), row.name.clone())).collect();
    sorted.sort();
    let view = Table { operations, sorted: sorted.into_iter().map(|(_, name)| name).collect() };
    target.rust(&format!("{FOLDER}/operations.rs"), DATA, "rust/operations.rs.j2", &view)
}

#[derive(Serialize)]
struct Table {
    operations: Vec<Row>,
    /// Names of the statics, sorted by operation id.
    sorted: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    id: String,
    method: &'static str,
    path: String,
    host: String,
    auth: &'static str,
    encoding: &'static str,
    body: &'static str,
    query: Vec<String>,
    inject: Vec<(&'static str, bool)>,
    fixed: Vec<(String, String)>,
    idempotent: bool,
    single_use: bool,
}

fn row(operation: &Operation, name: String) -> Row {
    Row {
        name,
        id: operation.id.clone(),
        method: match operation.method.as_str() {
            "POST" => "Post",
            "PUT" => "Put",
            "PATCH" => "Patch",
            "DELETE" => "Delete",
            _ => "Get",
        },
        path: operation.path.clone(),
        host: match &operation.host {
            Host::Base => "Host::Base".to_owned(),
            Host::Fixed(origin) => format!("Host::Fixed({})", literal(origin)),
            Host::AuthKit => "Host::AuthKit".to_owned(),
        },
        auth: match operation.auth {
            Auth::ApiKey => "ApiKey",
            Auth::AccessToken => "AccessToken",
            Auth::ClientSecret => "ClientSecret",
            Auth::ClientId => "ClientId",
            Auth::None => "None",
        },
        encoding: if operation.form { "Form" } else { "Json" },
        body: match &operation.body {
            Body::None => "None",
            Body::Members { optional: true, .. } => "Optional",
            Body::Members { .. } | Body::Union(_) => "Required",
        },
        // Without a body every parameter travels in the query, so that the names say nothing.
        query: match &operation.body {
            Body::None => Vec::new(),
            _ => operation.query.iter().map(|field| literal(&field.name)).collect(),
        },
        inject: operation
            .inject
            .iter()
            .map(|inject| {
                (if inject.name == "client_id" { "ClientId" } else { "ClientSecret" }, inject.optional)
            })
            .collect(),
        fixed: operation.fixed.iter().map(|(name, value)| (literal(name), literal(value))).collect(),
        idempotent: operation.idempotent,
        single_use: operation.single_use,
    }
}
