//! Reference for people (`docs/reference.md`) and list for tests (`api/surface.txt`).

use serde::Serialize;

use super::Target;
use super::rust::text;
use crate::ir::{Answer, Api, Auth, Body, Field, Host, Operation, Service};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let services: Vec<ServiceView> = api.services.iter().map(|service| service_view(api, service)).collect();
    let events = api.events.iter().map(|event| EventView {
        name: event.name.clone(),
        data: event.data.clone(),
        context: event.context.clone(),
        webhook: event.webhook,
        doc: event.doc.clone(),
    });
    let helpers = api.helpers.iter().map(|helpers| HelpersView {
        capability: helpers.capability.clone(),
        languages: helpers.languages.clone(),
        names: helpers.names.clone(),
    });
    let view = Reference { services, events: events.collect(), helpers: helpers.collect() };
    target.plain("docs/reference.md", "docs/reference.md.j2", &view)?;
    target.plain("api/surface.txt", "docs/surface.txt.j2", &view)
}

#[derive(Serialize)]
struct Reference {
    services: Vec<ServiceView>,
    events: Vec<EventView>,
    helpers: Vec<HelpersView>,
}

#[derive(Serialize)]
struct ServiceView {
    name: String,
    doc: String,
    methods: Vec<MethodView>,
    models: Vec<ModelView>,
    unions: Vec<UnionView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct MethodView {
    id: String,
    doc: String,
    method: String,
    path: String,
    host: Option<String>,
    /// Where each parameter goes, and what it is.
    parameters: Vec<ParameterView>,
    groups: Vec<String>,
    returns: String,
    auth: Option<&'static str>,
    notes: Vec<String>,
    errors: String,
}

#[derive(Serialize)]
struct ParameterView {
    key: String,
    place: &'static str,
    ty: String,
    doc: String,
}

#[derive(Serialize)]
struct ModelView {
    name: String,
    doc: String,
    fields: Vec<ParameterView>,
}

#[derive(Serialize)]
struct UnionView {
    name: String,
    doc: String,
    tag: String,
    variants: Vec<(String, String)>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: String,
    values: Vec<String>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    data: String,
    context: Option<String>,
    webhook: bool,
    doc: Option<String>,
}

#[derive(Serialize)]
struct HelpersView {
    capability: String,
    /// The languages that have it; all of them if it is empty.
    languages: Vec<String>,
    /// Name and doc of each helper.
    names: Vec<(String, String)>,
}

fn service_view(api: &Api, service: &Service) -> ServiceView {
    ServiceView {
        name: service.name.clone(),
        doc: service.doc.clone().unwrap_or_default(),
        methods: service.operations.iter().map(method_view).collect(),
        models: service
            .models
            .iter()
            .map(|name| &api.models[name])
            .map(|model| ModelView {
                name: model.name.clone(),
                doc: model.doc.clone().unwrap_or_default(),
                fields: model.fields.iter().map(|field| parameter(field, "")).collect(),
            })
            .collect(),
        unions: service
            .unions
            .iter()
            .map(|name| &api.unions[name])
            .map(|union| UnionView {
                name: union.name.clone(),
                doc: union.doc.clone().unwrap_or_default(),
                tag: union.tag.clone(),
                variants: union.variants.clone(),
            })
            .collect(),
        enums: service
            .enums
            .iter()
            .map(|name| &api.enums[name])
            .map(|item| EnumView {
                name: item.name.clone(),
                doc: item.doc.clone().unwrap_or_default(),
                values: item.values.clone(),
            })
            .collect(),
    }
}

fn method_view(operation: &Operation) -> MethodView {
    let mut parameters: Vec<ParameterView> = Vec::new();
    parameters.extend(operation.path_params.iter().map(|field| parameter(field, "path")));
    parameters.extend(operation.query.iter().map(|field| parameter(field, "query")));
    parameters.extend(operation.body_fields().iter().map(|field| parameter(field, "body")));
    if let Body::Union(name) = &operation.body {
        parameters.push(ParameterView {
            key: "body".to_owned(),
            place: "body",
            ty: name.clone(),
            doc: String::new(),
        });
    }
    let groups = operation.groups.iter().map(|group| {
        let variants = group.variants.iter().map(|variant| {
            let members: Vec<String> =
                variant.fields.iter().map(|field| format!("`{}`", field.key())).collect();
            members.join(" with ")
        });
        let variants: Vec<String> = variants.collect();
        format!("{}: {}", if group.required { "One of" } else { "At most one of" }, variants.join("; "))
    });
    MethodView {
        id: operation.id.clone(),
        doc: operation.doc.clone().unwrap_or_default(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        host: match &operation.host {
            Host::Base => None,
            Host::Fixed(origin) => Some(origin.clone()),
            Host::AuthKit => Some("the AuthKit domain".to_owned()),
        },
        parameters,
        groups: groups.collect(),
        returns: match (&operation.answer, operation.url) {
            (_, true) => "the URL".to_owned(),
            (Answer::Nothing, _) => "nothing".to_owned(),
            (Answer::Value(ty), _) => format!("`{ty}`"),
            (Answer::Page(ty), _) => format!("a page of `{ty}`"),
            (Answer::List(ty), _) => format!("a list of `{ty}`"),
        },
        auth: match operation.auth {
            Auth::ApiKey => None,
            Auth::AccessToken => Some("an access token, passed as the first argument"),
            Auth::ClientSecret => Some("client id and client secret (public clients: client id)"),
            Auth::ClientId => Some("the client id"),
            Auth::None => Some("nothing"),
        },
        notes: notes(operation),
        errors: text::failures(operation).join("; "),
    }
}

fn notes(operation: &Operation) -> Vec<String> {
    let source = operation.source.as_deref().map(|source| match source {
        "sdk" => "Known from the official SDKs only.".to_owned(),
        _ => "Known from the documentation only.".to_owned(),
    });
    let notes = [
        operation.url.then(|| "Builds the URL and sends nothing.".to_owned()),
        operation.sends_email.then(|| "Sends an e-mail.".to_owned()),
        operation.single_use.then(|| "Never sent twice.".to_owned()),
        operation.idempotent.then(|| "Honours `Idempotency-Key`.".to_owned()),
        operation.preview.as_deref().map(text::preview),
        source,
    ];
    notes.into_iter().flatten().collect()
}

fn parameter(field: &Field, place: &'static str) -> ParameterView {
    ParameterView {
        key: field.key(),
        place,
        ty: field.annotated(),
        doc: field.doc.as_deref().unwrap_or_default().replace('\n', " "),
    }
}
