//! Fine-grained authorization: roles on resources, through their hierarchy, for members and groups.

use workos_kit::WorkOS;
use workos_kit::authorization::{
    AddEnvironmentRolePermissionParams, AssignRoleParams, AssignRoleResourceTarget, CheckParams,
    CheckResourceTarget, CreateEnvironmentRoleParams, CreateGroupRoleAssignmentParams,
    CreatePermissionParams, CreateResourceParams, CreateResourceParentResource,
    ListEffectivePermissionsParams, ListMembershipsForResourceParams, ListResourcesForMembershipParams,
    ListResourcesForMembershipParentResource, RemoveRoleParams, RemoveRoleResourceTarget,
};

use crate::support::{Bench, refusal};

const SEED: &str = "
users: [{ email: ada@acme.com }, { email: bob@acme.com }]
organizations:
  - id: org_01ACME
    name: Acme
    memberships: [{ id: om_01ADA, email: ada@acme.com }, { id: om_01BOB, email: bob@acme.com }]
    groups: [{ id: group_01DESIGN, name: Design, members: [bob@acme.com] }]
";

/// A document in a project, and what each is called by the application.
fn document() -> CheckResourceTarget {
    CheckResourceTarget::ByExternalId {
        resource_external_id: "plan".to_owned(),
        resource_type_slug: "document".to_owned(),
    }
}

async fn may(workos: &WorkOS, membership: &str) -> bool {
    let asked = CheckParams::new("documents:edit", document());
    workos.authorization().check(membership, asked).await.unwrap().authorized
}

/// Permission, role, project and document, as an application makes them; the ids of project and document.
async fn set_up(workos: &WorkOS) -> (String, String) {
    let authorization = workos.authorization();
    authorization
        .create_permission(CreatePermissionParams::new("documents:edit", "Edit documents"))
        .await
        .unwrap();
    let role = CreateEnvironmentRoleParams::new("editor", "Editor").resource_type_slug("project");
    authorization.create_environment_role(role).await.unwrap();
    let granted = AddEnvironmentRolePermissionParams::new("documents:edit");
    let role = authorization.add_environment_role_permission("editor", granted).await.unwrap();
    assert_eq!(role.permissions, ["documents:edit"]);

    let project = CreateResourceParams::new("apollo", "Apollo", "project", "org_01ACME");
    let project = authorization.create_resource(project).await.unwrap();
    let document = CreateResourceParams::new("plan", "The plan", "document", "org_01ACME").parent_resource(
        CreateResourceParentResource::ByExternalId {
            parent_resource_external_id: "apollo".to_owned(),
            parent_resource_type_slug: "project".to_owned(),
        },
    );
    let document = authorization.create_resource(document).await.unwrap();
    assert_eq!(document.parent_resource_id.as_deref(), Some(&*project.id));
    (project.id, document.id)
}

#[tokio::test]
async fn a_role_on_a_project_reaches_its_documents_until_it_is_taken_away() {
    let bench = Bench::start(SEED).await;
    let authorization = bench.workos.authorization();
    let (project, document) = set_up(&bench.workos).await;
    assert!(!may(&bench.workos, "om_01ADA").await);

    let on_project = AssignRoleResourceTarget::ById { resource_id: project.clone() };
    let assigned = AssignRoleParams::new("editor", on_project);
    let assignment = authorization.assign_role("om_01ADA", assigned).await.unwrap();
    assert_eq!((&*assignment.role.slug, &*assignment.resource.id), ("editor", &*project));
    assert!(may(&bench.workos, "om_01ADA").await && !may(&bench.workos, "om_01BOB").await);

    let permissions = authorization
        .list_effective_permissions("om_01ADA", &document, ListEffectivePermissionsParams::new())
        .await
        .unwrap();
    assert_eq!(permissions.data.iter().map(|one| &*one.slug).collect::<Vec<_>>(), ["documents:edit"]);
    let below = ListResourcesForMembershipParentResource::ById { parent_resource_id: project.clone() };
    let below = ListResourcesForMembershipParams::new("documents:edit", below);
    let resources = authorization.list_resources_for_membership("om_01ADA", below).await.unwrap();
    assert_eq!(resources.data.iter().map(|one| &*one.external_id).collect::<Vec<_>>(), ["plan"]);

    let from_project = RemoveRoleResourceTarget::ById { resource_id: project };
    authorization.remove_role("om_01ADA", RemoveRoleParams::new("editor", from_project)).await.unwrap();
    assert!(!may(&bench.workos, "om_01ADA").await);
}

#[tokio::test]
async fn who_is_in_a_group_has_its_roles() {
    let bench = Bench::start(SEED).await;
    let authorization = bench.workos.authorization();
    let (project, _) = set_up(&bench.workos).await;
    let assigned = CreateGroupRoleAssignmentParams::new("editor").resource_id(&*project);
    authorization.create_group_role_assignment("group_01DESIGN", assigned).await.unwrap();
    assert!(may(&bench.workos, "om_01BOB").await && !may(&bench.workos, "om_01ADA").await);
    let asked = ListMembershipsForResourceParams::new("documents:edit");
    let members = authorization.list_memberships_for_resource(&project, asked).await.unwrap();
    assert_eq!(members.data.iter().map(|one| &*one.id).collect::<Vec<_>>(), ["om_01BOB"]);

    bench
        .workos
        .groups()
        .remove_organization_membership("org_01ACME", "group_01DESIGN", "om_01BOB")
        .await
        .unwrap();
    assert!(!may(&bench.workos, "om_01BOB").await);
}

#[tokio::test]
async fn a_role_is_refused_where_it_does_not_belong_and_a_check_of_nothing_is_an_error() {
    let bench = Bench::start(SEED).await;
    let authorization = bench.workos.authorization();
    let (_, document) = set_up(&bench.workos).await;
    let on_document = AssignRoleResourceTarget::ById { resource_id: document };
    let error = authorization.assign_role("om_01ADA", AssignRoleParams::new("editor", on_document)).await;
    assert_eq!(refusal(&error.unwrap_err()).1, Some(422), "editors are for projects");
    let unknown = CheckResourceTarget::ById { resource_id: "authz_resource_nope".to_owned() };
    let error =
        authorization.check("om_01ADA", CheckParams::new("documents:edit", unknown)).await.unwrap_err();
    assert_eq!(refusal(&error), ("not_found", Some(404), Some("entity_not_found")));
}
