//! What is known of a SAML identity provider: its metadata, or the settings of the connection one by one.

use saml_rs::{
    CertificatePem, Credentials, EntityId, IdpConfig, IdpDescriptor, IdpValidationPolicy,
    MetadataTrustPolicy, Saml, SsoEndpoint,
};

use super::said;
use crate::behaviour::connections::certificates;
use crate::real_idp::{SignIn, client};
use crate::store::Record;

/// The identity provider, once per certificate where the settings have several.
pub(super) async fn descriptors(
    sign_in: &SignIn<'_>,
    connection: &Record,
) -> Result<Vec<IdpDescriptor>, String> {
    let options = connection.member("saml_options");
    let text = |name: &str| options[name].as_str().filter(|text| !text.is_empty());
    if let Some(url) = text("idp_metadata_url") {
        let url = client::address("metadata URL", url)?;
        let metadata = client::text("metadata", client::client()?.get(url)).await?;
        return Ok(vec![descriptor(&metadata)?]);
    }
    let url = client::address("sign-in URL", text("idp_sso_url").unwrap_or_default())?;
    let entity_id =
        text("idp_entity_id").ok_or("The connection does not name the entity of its identity provider.")?;
    let certificates =
        sign_in.act(|call| certificates::of_identity_provider(&call.state.store, &connection.id));
    certificates.into_iter().map(|certificate| from_settings(entity_id, url.as_str(), certificate)).collect()
}

/// The library reads metadata only, so it writes some from the settings first.
fn from_settings(entity_id: &str, url: &str, certificate: String) -> Result<IdpDescriptor, String> {
    let credentials =
        Credentials { signing_certificate: Some(CertificatePem::new(certificate)), ..Credentials::default() };
    let config = IdpConfig::builder(EntityId::try_new(entity_id).map_err(said)?)
        .sso_endpoint(SsoEndpoint::redirect(url).map_err(said)?)
        .credentials(credentials)
        .validation(IdpValidationPolicy::recommended())
        .build()
        .map_err(said)?;
    descriptor(Saml::idp(config).map_err(said)?.metadata_xml())
}

/// Metadata needs no signature: it came from the address that the administrator entered.
fn descriptor(metadata: &str) -> Result<IdpDescriptor, String> {
    IdpDescriptor::from_metadata_xml(metadata, MetadataTrustPolicy::UnsignedForCompatibility).map_err(said)
}
