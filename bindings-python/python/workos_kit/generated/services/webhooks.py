# Generated from api/webhooks.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `webhooks` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._pages import page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..events import EventType
    from ..models.webhooks import (
        WebhookEndpoint,
        WebhookEndpointStatus,
    )

_LIST_WEBHOOK_ENDPOINTS: Operation[Page[WebhookEndpoint]] = Operation(
    "webhooks.list_webhook_endpoints",
    lambda: page_of(model("webhooks", "WebhookEndpoint")),
)
_CREATE_WEBHOOK_ENDPOINT: Operation[WebhookEndpoint] = Operation(
    "webhooks.create_webhook_endpoint",
    lambda: model("webhooks", "WebhookEndpoint"),
)
_UPDATE_WEBHOOK_ENDPOINT: Operation[WebhookEndpoint] = Operation(
    "webhooks.update_webhook_endpoint",
    lambda: model("webhooks", "WebhookEndpoint"),
)
_DELETE_WEBHOOK_ENDPOINT: Operation[None] = Operation("webhooks.delete_webhook_endpoint")


class Webhooks:
    """Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery
    is signed with the secret of its endpoint.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_webhook_endpoints(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[WebhookEndpoint]:
        """Lists the webhook endpoints of the environment.

        - `limit`: `10` if left out.

        `GET /webhook_endpoints`
        """
        return self._waist.page(
            _LIST_WEBHOOK_ENDPOINTS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_webhook_endpoint(
        self,
        *,
        endpoint_url: str,
        events: Sequence[EventType],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WebhookEndpoint:
        """Creates a webhook endpoint and, with it, the secret that signs its deliveries. Keep `secret` of the
        answer for checking the `WorkOS-Signature` header.

        - `endpoint_url`: HTTPS address that receives the deliveries; one endpoint per address.
        - `events`: Types of the events to deliver.

        `POST /webhook_endpoints`. Errors: 409 `duplicate_endpoint`; 422 `invalid_url`,
        `invalid_request_parameters`.
        """
        return self._waist.call(
            _CREATE_WEBHOOK_ENDPOINT,
            (),
            {
                "endpoint_url": endpoint_url,
                "events": events,
            },
            request_options,
        )

    def update_webhook_endpoint(
        self,
        id: str,
        *,
        endpoint_url: str | None = None,
        status: WebhookEndpointStatus | None = None,
        events: Sequence[EventType] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WebhookEndpoint:
        """Updates a webhook endpoint. Members that are left out stay as they are.

        - `id`: Identifier of the webhook endpoint.
        - `endpoint_url`: HTTPS address that receives the deliveries; one endpoint per address.
        - `status`: Set to `disabled` to stop deliveries without losing the endpoint.
        - `events`: Types of the events to deliver; replaces the list before it.

        `PATCH /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`; 409 `duplicate_endpoint`; 422
        `invalid_url`, `invalid_request_parameters`.
        """
        return self._waist.call(
            _UPDATE_WEBHOOK_ENDPOINT,
            (id,),
            {
                "endpoint_url": endpoint_url,
                "status": status,
                "events": events,
            },
            request_options,
        )

    def delete_webhook_endpoint(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a webhook endpoint. Nothing is delivered to it any more.

        - `id`: Identifier of the webhook endpoint.

        `DELETE /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`.
        """
        return self._waist.call(
            _DELETE_WEBHOOK_ENDPOINT,
            (id,),
            None,
            request_options,
        )


class AsyncWebhooks:
    """Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery
    is signed with the secret of its endpoint.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_webhook_endpoints(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[WebhookEndpoint]:
        """Lists the webhook endpoints of the environment.

        - `limit`: `10` if left out.

        `GET /webhook_endpoints`
        """
        return self._waist.page(
            _LIST_WEBHOOK_ENDPOINTS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_webhook_endpoint(
        self,
        *,
        endpoint_url: str,
        events: Sequence[EventType],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WebhookEndpoint:
        """Creates a webhook endpoint and, with it, the secret that signs its deliveries. Keep `secret` of the
        answer for checking the `WorkOS-Signature` header.

        - `endpoint_url`: HTTPS address that receives the deliveries; one endpoint per address.
        - `events`: Types of the events to deliver.

        `POST /webhook_endpoints`. Errors: 409 `duplicate_endpoint`; 422 `invalid_url`,
        `invalid_request_parameters`.
        """
        return await self._waist.call(
            _CREATE_WEBHOOK_ENDPOINT,
            (),
            {
                "endpoint_url": endpoint_url,
                "events": events,
            },
            request_options,
        )

    async def update_webhook_endpoint(
        self,
        id: str,
        *,
        endpoint_url: str | None = None,
        status: WebhookEndpointStatus | None = None,
        events: Sequence[EventType] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WebhookEndpoint:
        """Updates a webhook endpoint. Members that are left out stay as they are.

        - `id`: Identifier of the webhook endpoint.
        - `endpoint_url`: HTTPS address that receives the deliveries; one endpoint per address.
        - `status`: Set to `disabled` to stop deliveries without losing the endpoint.
        - `events`: Types of the events to deliver; replaces the list before it.

        `PATCH /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`; 409 `duplicate_endpoint`; 422
        `invalid_url`, `invalid_request_parameters`.
        """
        return await self._waist.call(
            _UPDATE_WEBHOOK_ENDPOINT,
            (id,),
            {
                "endpoint_url": endpoint_url,
                "status": status,
                "events": events,
            },
            request_options,
        )

    async def delete_webhook_endpoint(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a webhook endpoint. Nothing is delivered to it any more.

        - `id`: Identifier of the webhook endpoint.

        `DELETE /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`.
        """
        return await self._waist.call(
            _DELETE_WEBHOOK_ENDPOINT,
            (id,),
            None,
            request_options,
        )
