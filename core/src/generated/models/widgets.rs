// Generated from api/widgets.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `widgets` service.

use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

/// A freshly issued widget token.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WidgetSessionTokenResponse {
    /// Token to pass to the widget in the browser.
    pub token: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    WidgetSessionTokenResponse {
        token: "token",
    }
}

open_enum! {
    /// A right that a widget token can carry, written as `widgets:<area>:<action>`. `manage-self` covers the
    /// keys of the user alone, `manage-all` those of everyone in the organization.
    pub enum WidgetScope {
        /// `widgets:users-table:manage`
        WidgetsUsersTableManage = "widgets:users-table:manage",
        /// `widgets:domain-verification:manage`
        WidgetsDomainVerificationManage = "widgets:domain-verification:manage",
        /// `widgets:sso:manage`
        WidgetsSsoManage = "widgets:sso:manage",
        /// `widgets:api-keys:manage`
        WidgetsApiKeysManage = "widgets:api-keys:manage",
        /// `widgets:dsync:manage`
        WidgetsDsyncManage = "widgets:dsync:manage",
        /// `widgets:audit-log-streaming:manage`
        WidgetsAuditLogStreamingManage = "widgets:audit-log-streaming:manage",
        /// `widgets:pipes:manage`
        WidgetsPipesManage = "widgets:pipes:manage",
        /// `widgets:user-api-keys:manage-self`
        WidgetsUserApiKeysManageSelf = "widgets:user-api-keys:manage-self",
        /// `widgets:user-api-keys:manage-all`
        WidgetsUserApiKeysManageAll = "widgets:user-api-keys:manage-all",
    }
}
