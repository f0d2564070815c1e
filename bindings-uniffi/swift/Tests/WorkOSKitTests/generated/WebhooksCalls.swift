// Generated from api/webhooks.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func webhooks(_ bench: Bench) async {
        await bench.check("webhooks.list_webhook_endpoints", "minimal") { bench in
            let answer = bench.workos.webhooks.listWebhookEndpoints(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("webhooks.list_webhook_endpoints", "full, form 0") { bench in
            let answer = bench.workos.webhooks.listWebhookEndpoints(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("webhooks.create_webhook_endpoint", "minimal") { bench in
            let answer = try await bench.workos.webhooks.createWebhookEndpoint(
                endpointUrl: "endpoint_url + & ü",
                events: [.actionAuthenticationDenied],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("webhooks.create_webhook_endpoint", "full, form 0") { bench in
            let answer = try await bench.workos.webhooks.createWebhookEndpoint(
                endpointUrl: "endpoint_url + & ü",
                events: [.actionAuthenticationDenied],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("webhooks.update_webhook_endpoint", "minimal") { bench in
            let answer = try await bench.workos.webhooks.updateWebhookEndpoint(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("webhooks.update_webhook_endpoint", "full, form 0") { bench in
            let answer = try await bench.workos.webhooks.updateWebhookEndpoint(
                id: "id + & ü",
                endpointUrl: "endpoint_url + & ü",
                status: .enabled,
                events: [.actionAuthenticationDenied],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("webhooks.delete_webhook_endpoint", "minimal") { bench in
            try await bench.workos.webhooks.deleteWebhookEndpoint(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
    }
}
