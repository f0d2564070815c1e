import Foundation
import TestSupport
import Testing
import WorkOSEmulator

@testable import WorkOSKit

/// The vectors of the helpers of servers, as every language runs them.
@Suite struct HelperVectorTests {
    /// One after the other: the keys of a client belong to the process.
    @Test func tokensAreJudgedAlike() async throws {
        let keys = try JSONDecoder().decode(JSONValue.self, from: repositoryFile("tests/vectors/token_keys.json"))
        for vector in try VectorTests.cases("tokens") {
            let (input, expect) = (vector.input, vector.expect)
            let workos = try WorkOS(apiKey: "sk_1", clientId: input["client_id"]?.stringValue ?? "client_vectors")
            let set = try #require(keys[input["keys"]?.stringValue ?? ""])
            try workos.userManagement.sessionKeys().pin(String(decoding: JSONEncoder().encode(set), as: UTF8.self))
            let rules = input["policy"]
            let policy = try TokenPolicy(
                issuers: texts(rules?["issuers"]), dangerAcceptAnyIssuer: rules?["any_issuer"]?.boolValue ?? false,
                audiences: texts(rules?["audiences"]), clientId: rules?["client_id"]?.stringValue,
                leeway: rules?["leeway"]?.integerValue.map { .seconds($0) },
                tokenType: rules?["token_type"]?.stringValue.map(TokenType.init(rawValue:)),
                keys: rules?["keys"]?.stringValue.map(KeySource.init(rawValue:)))
            let now = input["now"]?.doubleValue.map { Date(timeIntervalSince1970: $0) }
            let text = try #require(input["token"]?.stringValue)
            let verify = { try workos.userManagement.tryVerifyAccessToken(text, policy: policy, now: now) }
            if let expected = expect["error"] {
                let error = await failure { try verify() }
                #expect(error?.code == expected["code"]?.stringValue, "\(vector.name)")
                #expect(error?.kind.rawValue == expected["kind"]?.stringValue, "\(vector.name)")
                continue
            }
            let token = try #require(try verify(), "\(vector.name): keys are pinned")
            #expect(token.userId == expect["user_id"]?.stringValue, "\(vector.name)")
            #expect(token.expiresAt.timeIntervalSince1970 == expect["expires_at"]?.doubleValue, "\(vector.name)")
            let identifiers = ["session_id": token.sessionId, "organization_id": token.organizationId, "role": token.role]
            for (name, identifier) in identifiers where expect[name] != nil {
                #expect(identifier == expect[name]?.stringValue, "\(vector.name): \(name)")
            }
            let lists = [
                "roles": token.roles, "permissions": token.permissions, "entitlements": token.entitlements,
                "feature_flags": token.featureFlags, "scopes": token.scopes,
            ]
            for (name, list) in lists where expect[name] != nil {
                #expect(list == texts(expect[name]), "\(vector.name): \(name)")
            }
        }
    }

    @Test func sealsAreOpenedOrRefused() async throws {
        for vector in try VectorTests.cases("seals") {
            let input = vector.input
            let sealer = try Sealer(
                passwords: texts(input["passwords"]), accept: texts(input["accept"]).map(SealFormat.init(rawValue:)),
                now: input["now_ms"]?.doubleValue.map { Date(timeIntervalSince1970: $0 / 1000) })
            let sealed = try #require(input["sealed"]?.stringValue)
            guard let text = vector.expect["text"]?.stringValue else {
                let error = await failure { try sealer.unsealText(sealed) }
                #expect(error?.code == vector.expect["code"]?.stringValue, "\(vector.name)")
                continue
            }
            let unsealed = try sealer.unsealText(sealed)
            #expect(unsealed.text == text, "\(vector.name)")
            #expect(unsealed.format.rawValue == vector.expect["format"]?.stringValue, "\(vector.name)")
            #expect(unsealed.passwordIndex == vector.expect["password_index"]?.integerValue.map(Int.init), "\(vector.name)")
            #expect(unsealed.format.isKnown, "\(vector.name): \(unsealed.format)")
            if input["random"]?.stringValue == "counting" {
                // Bytes 0, 1, 2 and so on, of which the salts are made.
                let random = Data((0...255).map { UInt8($0) })
                #expect(try sealer.native.dangerSealTextWithRandom(text: text, random: random) == sealed, "\(vector.name)")
            }
        }
    }

    @Test func valuesOfVaultAreDecryptedOrRefused() async throws {
        let emulator = try await Emulator.start()
        let cipher = try emulator.client().vault.cipher()
        for vector in try VectorTests.cases("vault") {
            let input = vector.input
            let key = JSON.string(input["data_key"]?.stringValue ?? "")
            try await emulator.clearFaults()
            try await emulator.fault(
                Fault(operation: "vault.decrypt_data_key", count: 0, body: ["data_key": key, "id": "key_1"]))
            let decrypt = {
                try await cipher.decryptText(
                    input["blob"]?.stringValue ?? "", associatedData: input["associated_data"]?.stringValue ?? "")
            }
            if let text = vector.expect["plaintext"]?.stringValue {
                #expect(try await decrypt() == text, "\(vector.name)")
            } else {
                #expect(await failure { try await decrypt() }?.code == vector.expect["code"]?.stringValue, "\(vector.name)")
            }
        }
    }

    @Test(arguments: try VectorTests.cases("actions")) func actions(_ vector: VectorTests.Case) throws {
        let input = vector.input
        let now = try #require(input["now_ms"]?.doubleValue)
        let verifier = try ActionVerifier(
            secret: input["secret"]?.stringValue ?? "", now: Date(timeIntervalSince1970: now / 1000))
        let type = ActionType(rawValue: "\(input["type"]?.stringValue ?? "")_action_response")
        #expect(type.isKnown)
        let verdict: Verdict =
            input["verdict"]?.stringValue == "Allow" ? .allow : .deny(input["error_message"]?.stringValue ?? "")
        #expect(try verifier.signResponse(type, verdict) == vector.expect["response"]?.stringValue)
    }

    private func texts(_ value: JSONValue?) -> [String] { value?.arrayValue?.compactMap(\.stringValue) ?? [] }
}
