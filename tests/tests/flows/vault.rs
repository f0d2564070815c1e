//! Vault: stored objects, and local encryption with data keys that the emulator seals.

use std::collections::BTreeMap;

use workos_kit::vault::{
    CreateDataKeyParams, CreateObjectParams, CreateRekeyParams, DecryptDataKeyParams, DeleteObjectParams,
    UpdateObjectParams,
};

use crate::support::{Bench, refusal};

fn context(tenant: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("tenant".to_owned(), tenant.to_owned())])
}

#[tokio::test]
async fn what_is_encrypted_here_opens_with_the_key_from_there() {
    let bench = Bench::start("organizations: []").await;
    let vault = bench.workos.vault();
    let blob = vault.encrypt(b"\xffnot text", context("a"), "row 7").await.unwrap();
    assert_eq!(vault.decrypt(&blob, "row 7").await.unwrap().expose(), b"\xffnot text");
    let moved = vault.decrypt(&blob, "row 8").await.unwrap_err();
    assert_eq!(moved.code(), Some("blob_mismatch"));

    let created = vault.create_data_key(CreateDataKeyParams::new(context("a"))).await.unwrap();
    let renewed =
        vault.create_rekey(CreateRekeyParams::new(context("b"), created.encrypted_keys)).await.unwrap();
    let opened = vault.decrypt_data_key(DecryptDataKeyParams::new(renewed.encrypted_keys)).await.unwrap();
    assert_eq!((opened.id, opened.data_key.expose()), (created.id, created.data_key.expose()));
}

#[tokio::test]
async fn a_version_check_protects_an_object() {
    let bench = Bench::start("organizations: []").await;
    let vault = bench.workos.vault();
    let params = CreateObjectParams::new(context("a"), "github token", "ghp_1");
    let first = vault.create_object(params).await.unwrap();
    let version = first.version_id.clone().unwrap();

    let update = |value: &str| UpdateObjectParams::new(value).version_check(&*version);
    vault.update_object(&first.id, update("ghp_2")).await.unwrap();
    let late = vault.update_object(&first.id, update("ghp_3")).await.unwrap_err();
    assert_eq!(refusal(&late), ("conflict", Some(409), Some("version_conflict")));
    let read = vault.read_object_by_name("github token").await.unwrap();
    assert_eq!(read.value.expose(), "ghp_2", "the late writer changed nothing");

    let versions = vault.list_object_versions(&first.id).await.unwrap();
    assert_eq!(versions.data.len(), 2);
    vault.delete_object(&first.id, DeleteObjectParams::new()).await.unwrap();
    assert_eq!(vault.read_object(&first.id).await.unwrap_err().kind().as_str(), "not_found");
}
