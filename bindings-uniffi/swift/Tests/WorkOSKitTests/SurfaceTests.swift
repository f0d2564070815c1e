import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

/// The package offers what the API description lists, and loses nothing of what it decodes.
@Suite struct SurfaceTests {
    @Test func everyOperationIsCalled() async throws {
        let operations = Set(try Description().operations)
        let bench = try Bench(await Emulator.start(contract: true))
        await Calls.all(bench)
        #expect(bench.recorder.operations == operations)
    }

    @Test(arguments: Description.Extent.allCases)
    func everyModelIsDecoded(_ extent: Description.Extent) throws {
        let description = try Description()
        for entry in Catalog.types {
            let sent = try description.sample(entry.name, extent)
            let decoded = try entry.decode(JSONEncoder().encode(sent))
            let encoded = try JSONDecoder().decode(JSONValue.self, from: decoded.encoded)
            let found = differences(sent, encoded)
            #expect(found.isEmpty, "\(entry.name): \(found)")
            #expect(decoded.isStable, "\(entry.name)")
            for text in decoded.shown {
                #expect(!text.contains("hidden text"), "\(entry.name) prints a secret: \(text)")
            }
        }
    }

    @Test func everyTypeIsThere() throws {
        let description = try Description()
        let expected = Set(description.models.keys).union(description.unions.keys).union(["Event"])
        #expect(Set(Catalog.types.map(\.name)) == expected)
        let enums = Dictionary(uniqueKeysWithValues: Catalog.enums.map { ($0.name, $0.values) })
        #expect(enums == description.enums)
    }

    @Test func everyFormOfAUnionIsToldApart() throws {
        let description = try Description()
        for (name, union) in description.unions {
            let entry = try #require(Catalog.types.first { $0.name == name })
            for (value, model) in union.variants {
                let sent = try description.sample(model, .full)
                let decoded = try entry.decode(JSONEncoder().encode(sent))
                let encoded = try JSONDecoder().decode(JSONValue.self, from: decoded.encoded)
                #expect(differences(sent, encoded).isEmpty, "\(name), \(value)")
                let isKnown = decoded.shown.allSatisfy { !$0.contains("unknown(") }
                #expect(isKnown, "\(name), \(value): \(decoded.shown)")
            }
            let unknown: JSONValue = [union.tag: "something else", "more": [1, nil]]
            let decoded = try entry.decode(JSONEncoder().encode(unknown))
            let encoded = try JSONDecoder().decode(JSONValue.self, from: decoded.encoded)
            #expect(encoded == unknown, "\(name)")
        }
    }

    @Test func everyEventHasItsData() throws {
        let description = try Description()
        for (name, model) in description.events {
            let data = try description.sample(model, .full)
            let event: JSONValue = [
                "object": "event", "id": "event_01", "event": .string(name), "data": data,
                "created_at": "2026-01-15T12:00:00.123Z",
            ]
            let typed = try Event.decode(JSONEncoder().encode(event)).typed()
            if case .unknown = typed {
                Issue.record("\(name) has no data")
            }
            #expect(String(describing: typed).contains("\(model)("), "\(name)")
        }
    }
}
