import Foundation

extension Control {
    /// Every attempt to deliver a webhook.
    public func webhooks() async throws -> [WebhookAttempt] { try await list("webhooks") }

    /// Waits until every webhook has arrived or been given up, and gives all attempts. Those that wait for a frozen clock or
    /// for ``resumeWebhooks()`` are left waiting.
    @discardableResult
    public func settleWebhooks(timeout: Duration = .seconds(30)) async throws -> [WebhookAttempt] {
        _ = try await ask("POST", "webhooks/settled", timeout: timeout)
        return try await webhooks()
    }

    /// Makes all attempts now, whatever clock and pause say, and gives all of them.
    @discardableResult
    public func drainWebhooks(timeout: Duration = .seconds(30)) async throws -> [WebhookAttempt] {
        _ = try await ask("POST", "webhooks/drain", timeout: timeout)
        return try await webhooks()
    }

    /// Holds webhooks back until ``resumeWebhooks()``.
    public func pauseWebhooks() async throws { try await control("POST", "webhooks/pause") }

    /// Lets webhooks go that were held back.
    public func resumeWebhooks() async throws { try await control("POST", "webhooks/resume") }

    /// Lets webhooks be lost, doubled, delayed, overtaken or forged.
    public func webhookFault(_ fault: WebhookFault) async throws { try await tell("POST", "webhooks/faults", fault) }

    /// The webhook faults that were set, with what they have done.
    public func webhookFaults() async throws -> [JSON] { try await list("webhooks/faults") }

    /// Webhook faults that have not struck as often as they were asked to.
    public func unusedWebhookFaults() async throws -> [JSON] { try await list("webhooks/faults/unused") }

    /// Takes all webhook faults away.
    public func clearWebhookFaults() async throws { try await control("DELETE", "webhooks/faults") }

    /// Sends an event of the log once more.
    public func replayWebhook(_ eventId: String) async throws {
        try await control("POST", "webhooks/replay", ["event_id": .string(eventId)])
    }

    /// Another secret for an endpoint, which is returned. With the former one kept, webhooks carry two signatures.
    public func rotateWebhookSecret(_ endpointId: String, keepFormer: Bool = false) async throws -> String {
        let body: JSON = ["endpoint_id": .string(endpointId), "keep_former": .bool(keepFormer)]
        let answer = try await control("POST", "webhooks/rotate-secret", body)
        guard let secret = answer["secret"]?.stringValue else { throw EmulatorError.unreachable("the answer has no secret") }
        return secret
    }

    /// Sends an event of any type to every enabled endpoint, and gives it.
    @discardableResult
    public func sendWebhook(_ type: String, data: JSON? = nil, context: JSON? = nil) async throws -> JSON {
        var body: [String: JSON] = ["type": .string(type)]
        body["data"] = data
        body["context"] = context
        return try await control("POST", "webhooks/send", .object(body))["event"] ?? .null
    }
}
