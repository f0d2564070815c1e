# Generated from api/pipes.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `pipes` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import ItemList, page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.pipes import (
        ApiKeyInstallation,
        CustomProviderDefinition,
        DataIntegration,
        DataIntegrationAccessTokenResult,
        DataIntegrationAuthMethod,
        DataIntegrationAuthorizeUrlResponse,
        DataIntegrationConfiguration,
        DataIntegrationConnectionIntent,
        DataIntegrationCredentialsInput,
        DataIntegrationCredentialsResult,
        DataIntegrationFinishConnectionResponse,
        DataIntegrationOwnership,
        DataProvider,
        DataProviderConnectedAccount,
        PipesConnectedAccountState,
        UpdateCustomProviderDefinition,
    )

_LIST_DATA_INTEGRATIONS: Operation[Page[DataIntegration]] = Operation(
    "pipes.list_data_integrations",
    lambda: page_of(model("pipes", "DataIntegration")),
)
_CREATE_DATA_INTEGRATION: Operation[DataIntegration] = Operation(
    "pipes.create_data_integration",
    lambda: model("pipes", "DataIntegration"),
    nullable=("description", "scopes"),
)
_FINISH_CONNECTION: Operation[DataIntegrationFinishConnectionResponse] = Operation(
    "pipes.finish_connection",
    lambda: model("pipes", "DataIntegrationFinishConnectionResponse"),
)
_GET_DATA_INTEGRATION: Operation[DataIntegration] = Operation(
    "pipes.get_data_integration",
    lambda: model("pipes", "DataIntegration"),
)
_UPDATE_DATA_INTEGRATION: Operation[DataIntegration] = Operation(
    "pipes.update_data_integration",
    lambda: model("pipes", "DataIntegration"),
    nullable=("description", "scopes"),
)
_DELETE_DATA_INTEGRATION: Operation[None] = Operation("pipes.delete_data_integration")
_CREATE_DATA_INTEGRATION_API_KEY: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.create_data_integration_api_key",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_UPDATE_DATA_INTEGRATION_API_KEY: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.update_data_integration_api_key",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_AUTHORIZE_DATA_INTEGRATION: Operation[DataIntegrationAuthorizeUrlResponse] = Operation(
    "pipes.authorize_data_integration",
    lambda: model("pipes", "DataIntegrationAuthorizeUrlResponse"),
    nullable=("account_display_name",),
)
_CREATE_DATA_INTEGRATION_CLIENT_CREDENTIAL: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.create_data_integration_client_credential",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_UPDATE_DATA_INTEGRATION_CLIENT_CREDENTIALS: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.update_data_integration_client_credentials",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_CREATE_DATA_INTEGRATION_CREDENTIAL: Operation[DataIntegrationCredentialsResult] = Operation(
    "pipes.create_data_integration_credential",
    lambda: model("pipes", "DataIntegrationCredentialsResult"),
)
_GET_ORGANIZATION_DATA_INTEGRATION: Operation[DataIntegration] = Operation(
    "pipes.get_organization_data_integration",
    lambda: model("pipes", "DataIntegration"),
)
_UPDATE_ORGANIZATION_DATA_INTEGRATION: Operation[DataIntegration] = Operation(
    "pipes.update_organization_data_integration",
    lambda: model("pipes", "DataIntegration"),
    nullable=("description", "scopes"),
)
_DELETE_ORGANIZATION_DATA_INTEGRATION: Operation[None] = Operation("pipes.delete_organization_data_integration")
_GET_ACCESS_TOKEN: Operation[DataIntegrationAccessTokenResult] = Operation(
    "pipes.get_access_token",
    lambda: model("pipes", "DataIntegrationAccessTokenResult"),
    nullable=("organization_id",),
)
_GET_ORGANIZATION_CONNECTED_ACCOUNT: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.get_organization_connected_account",
    lambda: model("pipes", "DataProviderConnectedAccount"),
)
_CREATE_ORGANIZATION_CONNECTED_ACCOUNT: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.create_organization_connected_account",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_UPDATE_ORGANIZATION_CONNECTED_ACCOUNT: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.update_organization_connected_account",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_DELETE_ORGANIZATION_CONNECTED_ACCOUNT: Operation[None] = Operation("pipes.delete_organization_connected_account")
_LIST_ORGANIZATION_DATA_INTEGRATION_CONFIGURATIONS: Operation[ItemList[DataIntegrationConfiguration]] = Operation(
    "pipes.list_organization_data_integration_configurations",
    lambda: ItemList[model("pipes", "DataIntegrationConfiguration")],
)
_UPDATE_ORGANIZATION_DATA_INTEGRATION_CONFIGURATION: Operation[DataIntegrationConfiguration] = Operation(
    "pipes.update_organization_data_integration_configuration",
    lambda: model("pipes", "DataIntegrationConfiguration"),
    nullable=("scopes",),
)
_LIST_ORGANIZATION_DATA_PROVIDERS: Operation[ItemList[DataProvider]] = Operation(
    "pipes.list_organization_data_providers",
    lambda: ItemList[model("pipes", "DataProvider")],
)
_GET_USER_CONNECTED_ACCOUNT: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.get_user_connected_account",
    lambda: model("pipes", "DataProviderConnectedAccount"),
)
_CREATE_USER_CONNECTED_ACCOUNT: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.create_user_connected_account",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_UPDATE_USER_CONNECTED_ACCOUNT: Operation[DataProviderConnectedAccount] = Operation(
    "pipes.update_user_connected_account",
    lambda: model("pipes", "DataProviderConnectedAccount"),
    nullable=("account_display_name", "account_identifier"),
)
_DELETE_USER_CONNECTED_ACCOUNT: Operation[None] = Operation("pipes.delete_user_connected_account")
_LIST_USER_DATA_PROVIDERS: Operation[ItemList[DataProvider]] = Operation(
    "pipes.list_user_data_providers",
    lambda: ItemList[model("pipes", "DataProvider")],
)


class Pipes:
    """WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands
    out fresh credentials for them. Of an owner's connections to a provider, one is the compatibility
    connection, the only one that requests see unless they ask for more; all others are standard
    connections.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_data_integrations(
        self,
        *,
        ownership: DataIntegrationOwnership | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[DataIntegration]:
        """Lists the integrations of the environment that use the application's or its organizations' own
        credentials, custom providers and API key integrations included. A provider appears once for each
        ownership.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `ownership`: Lists only integrations of this ownership.
        - `limit`: `10` if left out.

        `GET /data-integrations`. Errors: 401; 404; 422.
        """
        return self._waist.page(
            _LIST_DATA_INTEGRATIONS,
            (),
            {
                "ownership": ownership,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_data_integration(
        self,
        *,
        provider: str,
        description: str | None | UnsetType = UNSET,
        ownership: DataIntegrationOwnership | None = None,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        auth_methods: Sequence[DataIntegrationAuthMethod] | None = None,
        config: Mapping[str, str] | None = None,
        credentials: DataIntegrationCredentialsInput | Mapping[str, Any] | None = None,
        api_key: ApiKeyInstallation | Mapping[str, Any] | None = None,
        custom_provider: CustomProviderDefinition | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Sets up an integration with a provider, either a built-in one by its slug or a custom one by a
        definition. A provider may have one integration owned by users and one owned by organizations.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `provider`: Slug of a built-in provider, or a new slug for the provider defined by
          `custom_provider`.
        - `description`: Shown to users to explain what the data is used for.
        - `ownership`: Who connects accounts through the integration, users by default. It cannot change
          later.
        - `enabled`: Whether accounts can be connected; false by default.
        - `scopes`: OAuth scopes to request; those of the provider when left out.
        - `auth_methods`: How accounts authenticate with the provider; `oauth` by default.
        - `config`: Settings of the provider, keyed by the names it declares.
        - `credentials`: OAuth credentials at the provider; required for OAuth integrations and left out
          for others.
        - `api_key`: A first API key to install, for API key integrations only.
        - `custom_provider`: Definition of a custom provider. Leave it out for a built-in one, or to add
          the other ownership to a custom one.

        `POST /data-integrations`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return self._waist.call(
            _CREATE_DATA_INTEGRATION,
            (),
            {
                "provider": provider,
                "description": description,
                "ownership": ownership,
                "enabled": enabled,
                "scopes": scopes,
                "auth_methods": auth_methods,
                "config": config,
                "credentials": credentials,
                "api_key": api_key,
                "custom_provider": custom_provider,
            },
            request_options,
        )

    def finish_connection(
        self,
        *,
        connect_code: str,
        code_verifier: str,
        state: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationFinishConnectionResponse:
        """Saves a connection that was started with a `code_challenge`. Call it from the server within 90
        seconds of the redirect. A wrong verifier spends the code, and the user has to start again.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `connect_code`: The value of `connect_code` in the callback. It works once and expires 90 seconds
          after the redirect.
        - `code_verifier`: The verifier behind the code challenge, 43 to 128 characters out of letters,
          digits, `-`, `.`, `_` and `~`.
        - `state`: The value of `state` in the callback, which only serves to find the request in logs.

        `POST /data-integrations/finish`. Errors: 400 `invalid_connect_code`,
        `authorization_code_exchange_error`, `authorization_state_expired`, `auth_method_mismatch`,
        `concurrent_request`, `connected_account_limit_reached`, `connected_account_not_found`,
        `installation_failed`, `invalid_authorization_url`, `invalid_client_id`,
        `invalid_data_integration`, `missing_access_token`, `missing_code`,
        `multiple_connections_unavailable`, `provider_error`, `reauthorization_needed`, `target_deleted`,
        `unexpected_response_format`; 401; 403.
        """
        return self._waist.call(
            _FINISH_CONNECTION,
            (),
            {
                "connect_code": connect_code,
                "code_verifier": code_verifier,
                "state": state,
            },
            request_options,
        )

    def get_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Fetches the integration of a provider that is owned by users.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.

        `GET /data-integrations/{slug}`. Errors: 401; 404.
        """
        return self._waist.call(
            _GET_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    def update_data_integration(
        self,
        slug: str,
        *,
        description: str | None | UnsetType = UNSET,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        credentials: DataIntegrationCredentialsInput | Mapping[str, Any] | None = None,
        api_key: ApiKeyInstallation | Mapping[str, Any] | None = None,
        custom_provider: UpdateCustomProviderDefinition | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Changes the given fields of the integration of a provider that is owned by users. New credentials
        replace the stored ones at once.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `description`: Shown to users to explain what the data is used for.
        - `enabled`: Whether accounts can be connected.
        - `scopes`: OAuth scopes to request; null goes back to those of the provider.
        - `credentials`: New OAuth credentials, which replace the stored ones; not together with `api_key`.
        - `api_key`: An API key to install or replace for one owner, for API key integrations only.
        - `custom_provider`: Changes to the definition of a custom provider.

        `PUT /data-integrations/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return self._waist.call(
            _UPDATE_DATA_INTEGRATION,
            (slug,),
            {
                "description": description,
                "enabled": enabled,
                "scopes": scopes,
                "credentials": credentials,
                "api_key": api_key,
                "custom_provider": custom_provider,
            },
            request_options,
        )

    def delete_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes the integration of a provider that is owned by users, with all its connections. The
        definition of a custom provider goes too once no integration uses it.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.

        `DELETE /data-integrations/{slug}`. Errors: 401; 404.
        """
        return self._waist.call(
            _DELETE_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    def create_data_integration_api_key(
        self,
        slug: str,
        *,
        user_id: str,
        secret: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Adds a connection that uses an API key. The first connection of an owner becomes the compatibility
        connection; to replace the key of an existing one, use `update_data_integration_api_key`.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `secret`: The API key.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.

        `POST /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404
        `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
        `idempotency_key_conflict`.
        """
        return self._waist.call(
            _CREATE_DATA_INTEGRATION_API_KEY,
            (slug,),
            {
                "user_id": user_id,
                "secret": secret,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
            },
            request_options,
        )

    def update_data_integration_api_key(
        self,
        slug: str,
        *,
        user_id: str,
        secret: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        connection_intent: str | None = None,
        connected_account_id: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Stores an API key for a connection, creating the compatibility connection or replacing the key of
        an existing one.

        Preview: WorkOS has to enable `pipes-api-keys` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `secret`: The API key.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `connection_intent`: Goes with `connected_account_id`. When both are absent, the compatibility
          connection is meant. The only value is `reauthorize`.
        - `connected_account_id`: Identifier of the connection whose credential is replaced.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.

        `PUT /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404; 409; 422
        `auth_method_mismatch`.
        """
        return self._waist.call(
            _UPDATE_DATA_INTEGRATION_API_KEY,
            (slug,),
            {
                "user_id": user_id,
                "secret": secret,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "connection_intent": connection_intent,
                "connected_account_id": connected_account_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
            },
            request_options,
        )

    def authorize_data_integration(
        self,
        slug: str,
        *,
        user_id: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        return_to: str | None = None,
        config: Mapping[str, str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        connection_intent: DataIntegrationConnectionIntent | None = None,
        connected_account_id: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationAuthorizeUrlResponse:
        """Returns the URL to which the browser is sent so that a user connects an account at the provider.
        With `code_challenge` the connection is saved only by `finish_connection`, which ties it to the
        user's session.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: The user who authorizes. If `connection_owner` is `organization`, an active member of
          it, who does not own the result.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Who will own the connection. By default the user; with `organization`, all
          members of `organization_id` share it.
        - `return_to`: Where the browser goes afterwards. Required with `code_challenge`, and must then be
          exactly a registered redirect URI without query string or fragment.
        - `config`: Settings of the connection that the provider declares, such as a subdomain, keyed by
          name.
        - `code_challenge`: SHA-256 hash of a code verifier that the application keeps in the user's
          session, encoded as base64url without padding.
        - `code_challenge_method`: How the challenge was made from the verifier; only with
          `code_challenge`. The only value is `S256`.
        - `connection_intent`: Whether to add a connection or authorize an existing one anew. When absent,
          the compatibility connection is meant.
        - `connected_account_id`: Identifier of the connection to authorize anew; required with the intent
          `reauthorize` and not allowed otherwise.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.

        `POST /data-integrations/{slug}/authorize`. Errors: 400 `invalid_return_to`,
        `return_to_requires_exact_match`, `connect_finish_unavailable`; 401; 403; 404
        `multiple_connections_unavailable`, `connected_account_not_found`, `entity_not_found`; 409; 422.
        """
        return self._waist.call(
            _AUTHORIZE_DATA_INTEGRATION,
            (slug,),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "return_to": return_to,
                "config": config,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "connection_intent": connection_intent,
                "connected_account_id": connected_account_id,
                "account_display_name": account_display_name,
            },
            request_options,
        )

    def create_data_integration_client_credential(
        self,
        slug: str,
        *,
        user_id: str,
        client_id: str,
        client_secret: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        config: Mapping[str, str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Adds a connection that uses OAuth client credentials. The first connection of an owner becomes the
        compatibility connection; to replace existing credentials, use
        `update_data_integration_client_credentials`.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `client_id`: Client identifier at the provider.
        - `client_secret`: Client secret at the provider.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `config`: Settings of the connection that the provider declares, keyed by name.

        `POST /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404
        `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
        `idempotency_key_conflict`.
        """
        return self._waist.call(
            _CREATE_DATA_INTEGRATION_CLIENT_CREDENTIAL,
            (slug,),
            {
                "user_id": user_id,
                "client_id": client_id,
                "client_secret": client_secret,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "config": config,
            },
            request_options,
        )

    def update_data_integration_client_credentials(
        self,
        slug: str,
        *,
        user_id: str,
        client_id: str,
        client_secret: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        config: Mapping[str, str] | None = None,
        connection_intent: str | None = None,
        connected_account_id: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Stores OAuth client credentials for a connection, creating the compatibility connection or
        replacing the credentials of an existing one.

        Preview: WorkOS has to enable `pipes-client-credentials` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `client_id`: Client identifier at the provider.
        - `client_secret`: Client secret at the provider.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `config`: Settings of the connection that the provider declares, keyed by name.
        - `connection_intent`: Goes with `connected_account_id`. When both are absent, the compatibility
          connection is meant. The only value is `reauthorize`.
        - `connected_account_id`: Identifier of the connection whose credential is replaced.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.

        `PUT /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404; 409; 422
        `auth_method_mismatch`.
        """
        return self._waist.call(
            _UPDATE_DATA_INTEGRATION_CLIENT_CREDENTIALS,
            (slug,),
            {
                "user_id": user_id,
                "client_id": client_id,
                "client_secret": client_secret,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "config": config,
                "connection_intent": connection_intent,
                "connected_account_id": connected_account_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
            },
            request_options,
        )

    def create_data_integration_credential(
        self,
        slug: str,
        *,
        user_id: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        connected_account_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationCredentialsResult:
        """Returns a credential for the provider, whatever the way of authentication. That is an access token,
        refreshed if needed, or the stored API key. Without a usable connection the answer gives the reason
        and is no error.

        Preview: WorkOS has to enable `pipes-api-keys` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member on whose behalf the credential is used
          if `connection_owner` is `organization`.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only. If several match, `connected_account_id` must choose one.

        `POST /data-integrations/{slug}/credentials`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return self._waist.call(
            _CREATE_DATA_INTEGRATION_CREDENTIAL,
            (slug,),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "connected_account_id": connected_account_id,
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )

    def get_organization_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Fetches the integration of a provider that organizations own. It belongs to the environment, not to
        one organization.

        - `slug`: Slug of the provider, such as `github`.

        `GET /data-integrations/{slug}/organization`. Errors: 401; 404.
        """
        return self._waist.call(
            _GET_ORGANIZATION_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    def update_organization_data_integration(
        self,
        slug: str,
        *,
        description: str | None | UnsetType = UNSET,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        credentials: DataIntegrationCredentialsInput | Mapping[str, Any] | None = None,
        api_key: ApiKeyInstallation | Mapping[str, Any] | None = None,
        custom_provider: UpdateCustomProviderDefinition | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Changes the given fields of the integration of a provider that organizations own. It belongs to the
        environment, not to one organization; the definition of a custom provider is shared with the
        integration that users own.

        - `slug`: Slug of the provider, such as `github`.
        - `description`: Shown to users to explain what the data is used for.
        - `enabled`: Whether accounts can be connected.
        - `scopes`: OAuth scopes to request; null goes back to those of the provider.
        - `credentials`: New OAuth credentials, which replace the stored ones; not together with `api_key`.
        - `api_key`: An API key to install or replace for one owner, for API key integrations only.
        - `custom_provider`: Changes to the definition of a custom provider.

        `PUT /data-integrations/{slug}/organization`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return self._waist.call(
            _UPDATE_ORGANIZATION_DATA_INTEGRATION,
            (slug,),
            {
                "description": description,
                "enabled": enabled,
                "scopes": scopes,
                "credentials": credentials,
                "api_key": api_key,
                "custom_provider": custom_provider,
            },
            request_options,
        )

    def delete_organization_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes the integration of a provider that organizations own, with all its connections. The
        definition of a custom provider goes too once no integration uses it.

        - `slug`: Slug of the provider, such as `github`.

        `DELETE /data-integrations/{slug}/organization`. Errors: 401; 404.
        """
        return self._waist.call(
            _DELETE_ORGANIZATION_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    def get_access_token(
        self,
        slug: str,
        *,
        user_id: str,
        organization_id: str | None | UnsetType = UNSET,
        connection_owner: DataIntegrationOwnership | None = None,
        connected_account_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationAccessTokenResult:
        """Returns a valid OAuth access token for a connected account, refreshed if needed. Without a usable
        connection the answer gives the reason and is no error.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member on whose behalf the token is used if
          `connection_owner` is `organization`.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only. If several match, `connected_account_id` must choose one.

        `POST /data-integrations/{slug}/token`. Errors: 400; 401; 403; 404; 409; 422
        `auth_method_mismatch`.
        """
        return self._waist.call(
            _GET_ACCESS_TOKEN,
            (slug,),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "connected_account_id": connected_account_id,
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )

    def get_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Fetches an organization's connected account at a provider.

        - `slug`: Slug of the provider, such as `github`.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.

        `GET /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return self._waist.call(
            _GET_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    def create_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        user_id: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        connection_intent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Imports an organization's account at a provider from tokens that the application already has,
        without an authorization by a user.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: The active member of the organization on whose behalf the request is made.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `connection_intent`: Set to add a further connection. When absent, only the compatibility
          connection can be created. The only value is `add`.

        `POST /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 401; 403; 404; 409; 422
        `invalid_token_combination`, `invalid_data_integration_state`, `client_credentials_not_configured`.
        """
        return self._waist.call(
            _CREATE_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "user_id": user_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "connection_intent": connection_intent,
            },
            request_options,
        )

    def update_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        user_id: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        connection_intent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Changes the tokens, scopes, state or labels of an organization's connected account.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: The active member of the organization on whose behalf the request is made.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `supports_multiple_connections`: Accepted, but without effect on which connection is changed.
        - `connected_account_id`: Identifier of the connection to change. When absent, the compatibility
          connection is meant.
        - `connection_intent`: May accompany `connected_account_id`. The only value is `reauthorize`.

        `PUT /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 403; 404; 409;
        422.
        """
        return self._waist.call(
            _UPDATE_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "user_id": user_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
                "connection_intent": connection_intent,
            },
            request_options,
        )

    def delete_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Disconnects an organization's account and deletes its stored tokens. Access granted at the provider
        is not revoked there.

        - `slug`: Slug of the provider, such as `github`.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to delete when the owner has several.

        `DELETE /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return self._waist.call(
            _DELETE_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    def list_organization_data_integration_configurations(
        self,
        organization_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[DataIntegrationConfiguration]:
        """Lists the providers available to an organization, each with the settings in effect for it.

        Preview: WorkOS has to enable `pipes-org-overrides` for the environment.

        `GET /organizations/{organization_id}/data_integration_configurations`. Errors: 401; 404.
        """
        return self._waist.call(
            _LIST_ORGANIZATION_DATA_INTEGRATION_CONFIGURATIONS,
            (organization_id,),
            None,
            request_options,
        )

    def update_organization_data_integration_configuration(
        self,
        organization_id: str,
        slug: str,
        *,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        client_id: str | None = None,
        client_secret: str | None = None,
        config: Mapping[str, str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationConfiguration:
        """Changes an organization's settings for a provider, which are whether it is enabled, its scopes and
        its own OAuth credentials.

        Preview: WorkOS has to enable `pipes-org-overrides` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `enabled`: Whether members of the organization can connect accounts.
        - `scopes`: OAuth scopes to request; null goes back to those of the provider.
        - `client_id`: Client identifier of the organization's own OAuth application, together with
          `client_secret`. Only for providers whose credentials come from the organization.
        - `client_secret`: Client secret of the organization's own OAuth application, together with
          `client_id`.
        - `config`: Settings of the provider, keyed by the names it declares. Only for providers whose
          credentials come from the organization.

        `PUT /organizations/{organization_id}/data_integration_configurations/{slug}`. Errors: 400; 401;
        404; 422.
        """
        return self._waist.call(
            _UPDATE_ORGANIZATION_DATA_INTEGRATION_CONFIGURATION,
            (organization_id, slug),
            {
                "enabled": enabled,
                "scopes": scopes,
                "client_id": client_id,
                "client_secret": client_secret,
                "config": config,
            },
            request_options,
        )

    def list_organization_data_providers(
        self,
        organization_id: str,
        *,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[DataProvider]:
        """Lists the providers that organizations can connect to, each with the organization's connected
        account. Providers owned by users are not included.

        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.

        `GET /organizations/{organization_id}/data_providers`. Errors: 401; 404.
        """
        return self._waist.call(
            _LIST_ORGANIZATION_DATA_PROVIDERS,
            (organization_id,),
            {
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )

    def get_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Fetches a user's connected account at a provider.

        - `slug`: Slug of the provider, such as `github`.
        - `organization_id`: Organization to which the connection is limited, if any.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.

        `GET /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return self._waist.call(
            _GET_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    def create_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        connection_intent: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Imports a user's account at a provider from tokens that the application already has, without an
        authorization by the user.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `connection_intent`: Set to add a further connection. When absent, only the compatibility
          connection can be created. The only value is `add`.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `organization_id`: Organization to which the connection is limited, if any.

        `POST /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 401; 404; 409; 422
        `invalid_refresh_token`, `invalid_token_combination`, `invalid_data_integration_state`,
        `client_credentials_not_configured`.
        """
        return self._waist.call(
            _CREATE_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "connection_intent": connection_intent,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
            },
            request_options,
        )

    def update_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        connection_intent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Changes the tokens, scopes, state or labels of a user's connected account.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.
        - `organization_id`: Organization to which the connection is limited, if any.
        - `supports_multiple_connections`: Accepted, but without effect on which connection is changed.
        - `connected_account_id`: Identifier of the connection to change. When absent, the compatibility
          connection is meant.
        - `connection_intent`: May accompany `connected_account_id`. The only value is `reauthorize`.

        `PUT /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409; 422.
        """
        return self._waist.call(
            _UPDATE_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
                "connection_intent": connection_intent,
            },
            request_options,
        )

    def delete_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Disconnects a user's account and deletes its stored tokens. Access granted at the provider is
        generally not revoked there.

        - `slug`: Slug of the provider, such as `github`.
        - `organization_id`: Organization to which the connection is limited, if any.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to delete when the owner has several.

        `DELETE /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return self._waist.call(
            _DELETE_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    def list_user_data_providers(
        self,
        user_id: str,
        *,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[DataProvider]:
        """Lists the providers of the environment, each with the user's connected account, if any.

        - `organization_id`: Considers only connections that are limited to this organization.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.

        `GET /user_management/users/{user_id}/data_providers`. Errors: 401; 404.
        """
        return self._waist.call(
            _LIST_USER_DATA_PROVIDERS,
            (user_id,),
            {
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )


class AsyncPipes:
    """WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands
    out fresh credentials for them. Of an owner's connections to a provider, one is the compatibility
    connection, the only one that requests see unless they ask for more; all others are standard
    connections.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_data_integrations(
        self,
        *,
        ownership: DataIntegrationOwnership | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[DataIntegration]:
        """Lists the integrations of the environment that use the application's or its organizations' own
        credentials, custom providers and API key integrations included. A provider appears once for each
        ownership.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `ownership`: Lists only integrations of this ownership.
        - `limit`: `10` if left out.

        `GET /data-integrations`. Errors: 401; 404; 422.
        """
        return self._waist.page(
            _LIST_DATA_INTEGRATIONS,
            (),
            {
                "ownership": ownership,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_data_integration(
        self,
        *,
        provider: str,
        description: str | None | UnsetType = UNSET,
        ownership: DataIntegrationOwnership | None = None,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        auth_methods: Sequence[DataIntegrationAuthMethod] | None = None,
        config: Mapping[str, str] | None = None,
        credentials: DataIntegrationCredentialsInput | Mapping[str, Any] | None = None,
        api_key: ApiKeyInstallation | Mapping[str, Any] | None = None,
        custom_provider: CustomProviderDefinition | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Sets up an integration with a provider, either a built-in one by its slug or a custom one by a
        definition. A provider may have one integration owned by users and one owned by organizations.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `provider`: Slug of a built-in provider, or a new slug for the provider defined by
          `custom_provider`.
        - `description`: Shown to users to explain what the data is used for.
        - `ownership`: Who connects accounts through the integration, users by default. It cannot change
          later.
        - `enabled`: Whether accounts can be connected; false by default.
        - `scopes`: OAuth scopes to request; those of the provider when left out.
        - `auth_methods`: How accounts authenticate with the provider; `oauth` by default.
        - `config`: Settings of the provider, keyed by the names it declares.
        - `credentials`: OAuth credentials at the provider; required for OAuth integrations and left out
          for others.
        - `api_key`: A first API key to install, for API key integrations only.
        - `custom_provider`: Definition of a custom provider. Leave it out for a built-in one, or to add
          the other ownership to a custom one.

        `POST /data-integrations`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return await self._waist.call(
            _CREATE_DATA_INTEGRATION,
            (),
            {
                "provider": provider,
                "description": description,
                "ownership": ownership,
                "enabled": enabled,
                "scopes": scopes,
                "auth_methods": auth_methods,
                "config": config,
                "credentials": credentials,
                "api_key": api_key,
                "custom_provider": custom_provider,
            },
            request_options,
        )

    async def finish_connection(
        self,
        *,
        connect_code: str,
        code_verifier: str,
        state: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationFinishConnectionResponse:
        """Saves a connection that was started with a `code_challenge`. Call it from the server within 90
        seconds of the redirect. A wrong verifier spends the code, and the user has to start again.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `connect_code`: The value of `connect_code` in the callback. It works once and expires 90 seconds
          after the redirect.
        - `code_verifier`: The verifier behind the code challenge, 43 to 128 characters out of letters,
          digits, `-`, `.`, `_` and `~`.
        - `state`: The value of `state` in the callback, which only serves to find the request in logs.

        `POST /data-integrations/finish`. Errors: 400 `invalid_connect_code`,
        `authorization_code_exchange_error`, `authorization_state_expired`, `auth_method_mismatch`,
        `concurrent_request`, `connected_account_limit_reached`, `connected_account_not_found`,
        `installation_failed`, `invalid_authorization_url`, `invalid_client_id`,
        `invalid_data_integration`, `missing_access_token`, `missing_code`,
        `multiple_connections_unavailable`, `provider_error`, `reauthorization_needed`, `target_deleted`,
        `unexpected_response_format`; 401; 403.
        """
        return await self._waist.call(
            _FINISH_CONNECTION,
            (),
            {
                "connect_code": connect_code,
                "code_verifier": code_verifier,
                "state": state,
            },
            request_options,
        )

    async def get_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Fetches the integration of a provider that is owned by users.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.

        `GET /data-integrations/{slug}`. Errors: 401; 404.
        """
        return await self._waist.call(
            _GET_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    async def update_data_integration(
        self,
        slug: str,
        *,
        description: str | None | UnsetType = UNSET,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        credentials: DataIntegrationCredentialsInput | Mapping[str, Any] | None = None,
        api_key: ApiKeyInstallation | Mapping[str, Any] | None = None,
        custom_provider: UpdateCustomProviderDefinition | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Changes the given fields of the integration of a provider that is owned by users. New credentials
        replace the stored ones at once.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `description`: Shown to users to explain what the data is used for.
        - `enabled`: Whether accounts can be connected.
        - `scopes`: OAuth scopes to request; null goes back to those of the provider.
        - `credentials`: New OAuth credentials, which replace the stored ones; not together with `api_key`.
        - `api_key`: An API key to install or replace for one owner, for API key integrations only.
        - `custom_provider`: Changes to the definition of a custom provider.

        `PUT /data-integrations/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return await self._waist.call(
            _UPDATE_DATA_INTEGRATION,
            (slug,),
            {
                "description": description,
                "enabled": enabled,
                "scopes": scopes,
                "credentials": credentials,
                "api_key": api_key,
                "custom_provider": custom_provider,
            },
            request_options,
        )

    async def delete_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes the integration of a provider that is owned by users, with all its connections. The
        definition of a custom provider goes too once no integration uses it.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.

        `DELETE /data-integrations/{slug}`. Errors: 401; 404.
        """
        return await self._waist.call(
            _DELETE_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    async def create_data_integration_api_key(
        self,
        slug: str,
        *,
        user_id: str,
        secret: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Adds a connection that uses an API key. The first connection of an owner becomes the compatibility
        connection; to replace the key of an existing one, use `update_data_integration_api_key`.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `secret`: The API key.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.

        `POST /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404
        `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
        `idempotency_key_conflict`.
        """
        return await self._waist.call(
            _CREATE_DATA_INTEGRATION_API_KEY,
            (slug,),
            {
                "user_id": user_id,
                "secret": secret,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
            },
            request_options,
        )

    async def update_data_integration_api_key(
        self,
        slug: str,
        *,
        user_id: str,
        secret: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        connection_intent: str | None = None,
        connected_account_id: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Stores an API key for a connection, creating the compatibility connection or replacing the key of
        an existing one.

        Preview: WorkOS has to enable `pipes-api-keys` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `secret`: The API key.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `connection_intent`: Goes with `connected_account_id`. When both are absent, the compatibility
          connection is meant. The only value is `reauthorize`.
        - `connected_account_id`: Identifier of the connection whose credential is replaced.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.

        `PUT /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404; 409; 422
        `auth_method_mismatch`.
        """
        return await self._waist.call(
            _UPDATE_DATA_INTEGRATION_API_KEY,
            (slug,),
            {
                "user_id": user_id,
                "secret": secret,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "connection_intent": connection_intent,
                "connected_account_id": connected_account_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
            },
            request_options,
        )

    async def authorize_data_integration(
        self,
        slug: str,
        *,
        user_id: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        return_to: str | None = None,
        config: Mapping[str, str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        connection_intent: DataIntegrationConnectionIntent | None = None,
        connected_account_id: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationAuthorizeUrlResponse:
        """Returns the URL to which the browser is sent so that a user connects an account at the provider.
        With `code_challenge` the connection is saved only by `finish_connection`, which ties it to the
        user's session.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: The user who authorizes. If `connection_owner` is `organization`, an active member of
          it, who does not own the result.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Who will own the connection. By default the user; with `organization`, all
          members of `organization_id` share it.
        - `return_to`: Where the browser goes afterwards. Required with `code_challenge`, and must then be
          exactly a registered redirect URI without query string or fragment.
        - `config`: Settings of the connection that the provider declares, such as a subdomain, keyed by
          name.
        - `code_challenge`: SHA-256 hash of a code verifier that the application keeps in the user's
          session, encoded as base64url without padding.
        - `code_challenge_method`: How the challenge was made from the verifier; only with
          `code_challenge`. The only value is `S256`.
        - `connection_intent`: Whether to add a connection or authorize an existing one anew. When absent,
          the compatibility connection is meant.
        - `connected_account_id`: Identifier of the connection to authorize anew; required with the intent
          `reauthorize` and not allowed otherwise.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.

        `POST /data-integrations/{slug}/authorize`. Errors: 400 `invalid_return_to`,
        `return_to_requires_exact_match`, `connect_finish_unavailable`; 401; 403; 404
        `multiple_connections_unavailable`, `connected_account_not_found`, `entity_not_found`; 409; 422.
        """
        return await self._waist.call(
            _AUTHORIZE_DATA_INTEGRATION,
            (slug,),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "return_to": return_to,
                "config": config,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "connection_intent": connection_intent,
                "connected_account_id": connected_account_id,
                "account_display_name": account_display_name,
            },
            request_options,
        )

    async def create_data_integration_client_credential(
        self,
        slug: str,
        *,
        user_id: str,
        client_id: str,
        client_secret: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        config: Mapping[str, str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Adds a connection that uses OAuth client credentials. The first connection of an owner becomes the
        compatibility connection; to replace existing credentials, use
        `update_data_integration_client_credentials`.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `client_id`: Client identifier at the provider.
        - `client_secret`: Client secret at the provider.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `config`: Settings of the connection that the provider declares, keyed by name.

        `POST /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404
        `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
        `idempotency_key_conflict`.
        """
        return await self._waist.call(
            _CREATE_DATA_INTEGRATION_CLIENT_CREDENTIAL,
            (slug,),
            {
                "user_id": user_id,
                "client_id": client_id,
                "client_secret": client_secret,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "config": config,
            },
            request_options,
        )

    async def update_data_integration_client_credentials(
        self,
        slug: str,
        *,
        user_id: str,
        client_id: str,
        client_secret: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        config: Mapping[str, str] | None = None,
        connection_intent: str | None = None,
        connected_account_id: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Stores OAuth client credentials for a connection, creating the compatibility connection or
        replacing the credentials of an existing one.

        Preview: WorkOS has to enable `pipes-client-credentials` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member who makes the request if
          `connection_owner` is `organization`.
        - `client_id`: Client identifier at the provider.
        - `client_secret`: Client secret at the provider.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `config`: Settings of the connection that the provider declares, keyed by name.
        - `connection_intent`: Goes with `connected_account_id`. When both are absent, the compatibility
          connection is meant. The only value is `reauthorize`.
        - `connected_account_id`: Identifier of the connection whose credential is replaced.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.

        `PUT /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404; 409; 422
        `auth_method_mismatch`.
        """
        return await self._waist.call(
            _UPDATE_DATA_INTEGRATION_CLIENT_CREDENTIALS,
            (slug,),
            {
                "user_id": user_id,
                "client_id": client_id,
                "client_secret": client_secret,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "config": config,
                "connection_intent": connection_intent,
                "connected_account_id": connected_account_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
            },
            request_options,
        )

    async def create_data_integration_credential(
        self,
        slug: str,
        *,
        user_id: str,
        organization_id: str | None = None,
        connection_owner: DataIntegrationOwnership | None = None,
        connected_account_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationCredentialsResult:
        """Returns a credential for the provider, whatever the way of authentication. That is an access token,
        refreshed if needed, or the stored API key. Without a usable connection the answer gives the reason
        and is no error.

        Preview: WorkOS has to enable `pipes-api-keys` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member on whose behalf the credential is used
          if `connection_owner` is `organization`.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only. If several match, `connected_account_id` must choose one.

        `POST /data-integrations/{slug}/credentials`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return await self._waist.call(
            _CREATE_DATA_INTEGRATION_CREDENTIAL,
            (slug,),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "connected_account_id": connected_account_id,
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )

    async def get_organization_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Fetches the integration of a provider that organizations own. It belongs to the environment, not to
        one organization.

        - `slug`: Slug of the provider, such as `github`.

        `GET /data-integrations/{slug}/organization`. Errors: 401; 404.
        """
        return await self._waist.call(
            _GET_ORGANIZATION_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    async def update_organization_data_integration(
        self,
        slug: str,
        *,
        description: str | None | UnsetType = UNSET,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        credentials: DataIntegrationCredentialsInput | Mapping[str, Any] | None = None,
        api_key: ApiKeyInstallation | Mapping[str, Any] | None = None,
        custom_provider: UpdateCustomProviderDefinition | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegration:
        """Changes the given fields of the integration of a provider that organizations own. It belongs to the
        environment, not to one organization; the definition of a custom provider is shared with the
        integration that users own.

        - `slug`: Slug of the provider, such as `github`.
        - `description`: Shown to users to explain what the data is used for.
        - `enabled`: Whether accounts can be connected.
        - `scopes`: OAuth scopes to request; null goes back to those of the provider.
        - `credentials`: New OAuth credentials, which replace the stored ones; not together with `api_key`.
        - `api_key`: An API key to install or replace for one owner, for API key integrations only.
        - `custom_provider`: Changes to the definition of a custom provider.

        `PUT /data-integrations/{slug}/organization`. Errors: 400; 401; 403; 404; 409; 422.
        """
        return await self._waist.call(
            _UPDATE_ORGANIZATION_DATA_INTEGRATION,
            (slug,),
            {
                "description": description,
                "enabled": enabled,
                "scopes": scopes,
                "credentials": credentials,
                "api_key": api_key,
                "custom_provider": custom_provider,
            },
            request_options,
        )

    async def delete_organization_data_integration(
        self,
        slug: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes the integration of a provider that organizations own, with all its connections. The
        definition of a custom provider goes too once no integration uses it.

        - `slug`: Slug of the provider, such as `github`.

        `DELETE /data-integrations/{slug}/organization`. Errors: 401; 404.
        """
        return await self._waist.call(
            _DELETE_ORGANIZATION_DATA_INTEGRATION,
            (slug,),
            None,
            request_options,
        )

    async def get_access_token(
        self,
        slug: str,
        *,
        user_id: str,
        organization_id: str | None | UnsetType = UNSET,
        connection_owner: DataIntegrationOwnership | None = None,
        connected_account_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationAccessTokenResult:
        """Returns a valid OAuth access token for a connected account, refreshed if needed. Without a usable
        connection the answer gives the reason and is no error.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: Owner of the connection, or the active member on whose behalf the token is used if
          `connection_owner` is `organization`.
        - `organization_id`: Organization to which the connection is limited; required if
          `connection_owner` is `organization`.
        - `connection_owner`: Whose connection to use. By default the user's own; with `organization`, the
          one that all members of `organization_id` share.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only. If several match, `connected_account_id` must choose one.

        `POST /data-integrations/{slug}/token`. Errors: 400; 401; 403; 404; 409; 422
        `auth_method_mismatch`.
        """
        return await self._waist.call(
            _GET_ACCESS_TOKEN,
            (slug,),
            {
                "user_id": user_id,
                "organization_id": organization_id,
                "connection_owner": connection_owner,
                "connected_account_id": connected_account_id,
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )

    async def get_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Fetches an organization's connected account at a provider.

        - `slug`: Slug of the provider, such as `github`.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.

        `GET /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return await self._waist.call(
            _GET_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    async def create_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        user_id: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        connection_intent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Imports an organization's account at a provider from tokens that the application already has,
        without an authorization by a user.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: The active member of the organization on whose behalf the request is made.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `connection_intent`: Set to add a further connection. When absent, only the compatibility
          connection can be created. The only value is `add`.

        `POST /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 401; 403; 404; 409; 422
        `invalid_token_combination`, `invalid_data_integration_state`, `client_credentials_not_configured`.
        """
        return await self._waist.call(
            _CREATE_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "user_id": user_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "connection_intent": connection_intent,
            },
            request_options,
        )

    async def update_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        user_id: str,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        connection_intent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Changes the tokens, scopes, state or labels of an organization's connected account.

        - `slug`: Slug of the provider, such as `github`.
        - `user_id`: The active member of the organization on whose behalf the request is made.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `supports_multiple_connections`: Accepted, but without effect on which connection is changed.
        - `connected_account_id`: Identifier of the connection to change. When absent, the compatibility
          connection is meant.
        - `connection_intent`: May accompany `connected_account_id`. The only value is `reauthorize`.

        `PUT /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 403; 404; 409;
        422.
        """
        return await self._waist.call(
            _UPDATE_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "user_id": user_id,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
                "connection_intent": connection_intent,
            },
            request_options,
        )

    async def delete_organization_connected_account(
        self,
        organization_id: str,
        slug: str,
        *,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Disconnects an organization's account and deletes its stored tokens. Access granted at the provider
        is not revoked there.

        - `slug`: Slug of the provider, such as `github`.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to delete when the owner has several.

        `DELETE /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return await self._waist.call(
            _DELETE_ORGANIZATION_CONNECTED_ACCOUNT,
            (organization_id, slug),
            {
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    async def list_organization_data_integration_configurations(
        self,
        organization_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[DataIntegrationConfiguration]:
        """Lists the providers available to an organization, each with the settings in effect for it.

        Preview: WorkOS has to enable `pipes-org-overrides` for the environment.

        `GET /organizations/{organization_id}/data_integration_configurations`. Errors: 401; 404.
        """
        return await self._waist.call(
            _LIST_ORGANIZATION_DATA_INTEGRATION_CONFIGURATIONS,
            (organization_id,),
            None,
            request_options,
        )

    async def update_organization_data_integration_configuration(
        self,
        organization_id: str,
        slug: str,
        *,
        enabled: bool | None = None,
        scopes: Sequence[str] | None | UnsetType = UNSET,
        client_id: str | None = None,
        client_secret: str | None = None,
        config: Mapping[str, str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataIntegrationConfiguration:
        """Changes an organization's settings for a provider, which are whether it is enabled, its scopes and
        its own OAuth credentials.

        Preview: WorkOS has to enable `pipes-org-overrides` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `enabled`: Whether members of the organization can connect accounts.
        - `scopes`: OAuth scopes to request; null goes back to those of the provider.
        - `client_id`: Client identifier of the organization's own OAuth application, together with
          `client_secret`. Only for providers whose credentials come from the organization.
        - `client_secret`: Client secret of the organization's own OAuth application, together with
          `client_id`.
        - `config`: Settings of the provider, keyed by the names it declares. Only for providers whose
          credentials come from the organization.

        `PUT /organizations/{organization_id}/data_integration_configurations/{slug}`. Errors: 400; 401;
        404; 422.
        """
        return await self._waist.call(
            _UPDATE_ORGANIZATION_DATA_INTEGRATION_CONFIGURATION,
            (organization_id, slug),
            {
                "enabled": enabled,
                "scopes": scopes,
                "client_id": client_id,
                "client_secret": client_secret,
                "config": config,
            },
            request_options,
        )

    async def list_organization_data_providers(
        self,
        organization_id: str,
        *,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[DataProvider]:
        """Lists the providers that organizations can connect to, each with the organization's connected
        account. Providers owned by users are not included.

        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.

        `GET /organizations/{organization_id}/data_providers`. Errors: 401; 404.
        """
        return await self._waist.call(
            _LIST_ORGANIZATION_DATA_PROVIDERS,
            (organization_id,),
            {
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )

    async def get_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Fetches a user's connected account at a provider.

        - `slug`: Slug of the provider, such as `github`.
        - `organization_id`: Organization to which the connection is limited, if any.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to use when the owner has several.

        `GET /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return await self._waist.call(
            _GET_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    async def create_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        connection_intent: str | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Imports a user's account at a provider from tokens that the application already has, without an
        authorization by the user.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `connection_intent`: Set to add a further connection. When absent, only the compatibility
          connection can be created. The only value is `add`.
        - `account_display_name`: Label of the connection, which need not be unique.
        - `account_identifier`: Which account at the provider this is, as far as the application knows. It
          does not select a connection.
        - `organization_id`: Organization to which the connection is limited, if any.

        `POST /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 401; 404; 409; 422
        `invalid_refresh_token`, `invalid_token_combination`, `invalid_data_integration_state`,
        `client_credentials_not_configured`.
        """
        return await self._waist.call(
            _CREATE_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "connection_intent": connection_intent,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def update_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_at: datetime | str | None = None,
        scopes: Sequence[str] | None = None,
        state: PipesConnectedAccountState | None = None,
        account_display_name: str | None | UnsetType = UNSET,
        account_identifier: str | None | UnsetType = UNSET,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        connection_intent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DataProviderConnectedAccount:
        """Changes the tokens, scopes, state or labels of a user's connected account.

        Preview: WorkOS has to enable `pipes-management-api` for the environment.

        - `slug`: Slug of the provider, such as `github`.
        - `access_token`: OAuth access token of the account.
        - `refresh_token`: OAuth refresh token of the account.
        - `expires_at`: When the access token expires; needed with `access_token` unless it never does.
        - `scopes`: OAuth scopes that the provider granted.
        - `state`: State of the connection; follows from the given tokens when left out.
        - `account_display_name`: Label of the connection, which need not be unique. Absent keeps it, null
          clears it.
        - `account_identifier`: Which account at the provider this is, as far as the application knows.
          Absent keeps it, null clears it.
        - `organization_id`: Organization to which the connection is limited, if any.
        - `supports_multiple_connections`: Accepted, but without effect on which connection is changed.
        - `connected_account_id`: Identifier of the connection to change. When absent, the compatibility
          connection is meant.
        - `connection_intent`: May accompany `connected_account_id`. The only value is `reauthorize`.

        `PUT /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409; 422.
        """
        return await self._waist.call(
            _UPDATE_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_at": expires_at,
                "scopes": scopes,
                "state": state,
                "account_display_name": account_display_name,
                "account_identifier": account_identifier,
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
                "connection_intent": connection_intent,
            },
            request_options,
        )

    async def delete_user_connected_account(
        self,
        user_id: str,
        slug: str,
        *,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        connected_account_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Disconnects a user's account and deletes its stored tokens. Access granted at the provider is
        generally not revoked there.

        - `slug`: Slug of the provider, such as `github`.
        - `organization_id`: Organization to which the connection is limited, if any.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.
        - `connected_account_id`: Identifier of the connection to delete when the owner has several.

        `DELETE /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
        """
        return await self._waist.call(
            _DELETE_USER_CONNECTED_ACCOUNT,
            (user_id, slug),
            {
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
                "connected_account_id": connected_account_id,
            },
            request_options,
        )

    async def list_user_data_providers(
        self,
        user_id: str,
        *,
        organization_id: str | None = None,
        supports_multiple_connections: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[DataProvider]:
        """Lists the providers of the environment, each with the user's connected account, if any.

        - `organization_id`: Considers only connections that are limited to this organization.
        - `supports_multiple_connections`: Whether to consider all connections instead of the compatibility
          connection only.

        `GET /user_management/users/{user_id}/data_providers`. Errors: 401; 404.
        """
        return await self._waist.call(
            _LIST_USER_DATA_PROVIDERS,
            (user_id,),
            {
                "organization_id": organization_id,
                "supports_multiple_connections": supports_multiple_connections,
            },
            request_options,
        )
