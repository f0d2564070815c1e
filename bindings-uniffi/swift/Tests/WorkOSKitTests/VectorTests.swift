import Foundation
import TestSupport
import Testing
import WorkOSKit

/// The cases that every language runs.
@Suite struct VectorTests {
    /// A case with its name.
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let why: String
        let input: JSONValue
        let expect: JSONValue

        var testDescription: String { name }
    }

    static func cases(_ name: String) throws -> [Case] {
        try JSONDecoder().decode([Case].self, from: repositoryFile("tests/vectors/\(name).json"))
    }

    @Test(arguments: try cases("webhooks")) func webhooks(_ vector: Case) async throws {
        let input = vector.input
        let secrets = input["secrets"]?.arrayValue?.compactMap(\.stringValue) ?? []
        let body = try bytes(input["body_hex"]?.stringValue ?? "")
        let tolerance = input["tolerance_ms"]?.integerValue.map { Duration.milliseconds($0) }
        let now = try #require(input["now_ms"]?.doubleValue)
        let verify: () throws -> VerifiedDelivery = {
            try WebhookVerifier(
                secrets: secrets, tolerance: tolerance, now: Date(timeIntervalSince1970: now / 1000)
            ).verify(payload: body, header: input["header"]?.stringValue)
        }
        if let expected = vector.expect["error"] {
            let error = await failure { try verify() }
            #expect(error?.kind.rawValue == expected["kind"]?.stringValue)
            #expect(error?.code == expected["code"]?.stringValue)
        } else {
            let delivery = try verify()
            #expect(delivery.timestamp.timeIntervalSince1970 * 1000 == vector.expect["timestamp_ms"]?.doubleValue)
            #expect(delivery.secretIndex == vector.expect["secret_index"]?.integerValue.map(Int.init))
        }
    }

    @Test(arguments: try cases("pkce")) func pkce(_ vector: Case) async throws {
        let pkce = Pkce()
        let work: () throws -> String = {
            if let verifier = vector.input["code_verifier"]?.stringValue {
                return try pkce.generateCodeChallenge(verifier)
            }
            return try pkce.generateCodeVerifier(length: Int(try #require(vector.input["length"]?.integerValue)))
        }
        if let expected = vector.expect["error"] {
            let error = await failure { try work() }
            #expect(error?.kind.rawValue == expected["kind"]?.stringValue)
            #expect(error?.code == expected["code"]?.stringValue)
        } else if let challenge = vector.expect["code_challenge"]?.stringValue {
            #expect(try work() == challenge)
        } else {
            #expect(try work().count == vector.expect["length"]?.integerValue.map(Int.init))
        }
    }

    @Test func aSignedDeliveryIsRead() throws {
        let workos = try WorkOS(apiKey: "sk_1")
        let body = Data(
            #"{"id":"event_1","event":"comet.seen","created_at":"2026-01-02T03:04:05.678Z","data":{"b":1,"a":2},"more":2}"#
                .utf8)
        let header = try workos.webhooks.sign(payload: body, secret: "secret")
        let event = try workos.webhooks.constructEvent(payload: body, header: header, secret: "secret")
        #expect(event.id == "event_1")
        #expect(!event.event.isKnown)
        #expect(event.createdAt == Date(timeIntervalSince1970: 1_767_323_045.678))
        #expect(event.rawData == #"{"b":1,"a":2}"#)
        #expect(event.extra["more"] == 2)
        #expect(try event.typed() == .unknown(["a": 2, "b": 1]))
        #expect(try event.data(as: [String: Int].self) == ["a": 2, "b": 1])
        let now = Date(timeIntervalSince1970: 1_700_000_000)
        let signature = try workos.webhooks.computeSignature(timestamp: now, payload: body, secret: "secret")
        let signed = try workos.webhooks.sign(payload: body, secret: "secret", timestamp: now)
        #expect(signed.hasSuffix(signature))
    }

    @Test func dataOfAnotherFormIsNoReasonToLoseAnEvent() async throws {
        let body = Data(#"{"id":"event_1","event":"user.created","created_at":"2026-01-02T03:04:05Z","data":7}"#.utf8)
        let event = try Event.decode(body)
        #expect(event.event == .userCreated)
        let error = await failure { try event.typed() }
        #expect(error?.code == "event_data_malformed")
        #expect(event.rawData == "7")
        #expect(await failure { try Event.decode(Data("no event".utf8)) }?.code == "event_malformed")
    }

    private func bytes(_ hexadecimal: String) throws -> Data {
        var data = Data()
        var rest = Substring(hexadecimal)
        while !rest.isEmpty {
            data.append(try #require(UInt8(rest.prefix(2), radix: 16)))
            rest = rest.dropFirst(2)
        }
        return data
    }
}
