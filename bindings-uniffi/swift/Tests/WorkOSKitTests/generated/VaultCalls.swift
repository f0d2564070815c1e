// Generated from api/vault.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func vault(_ bench: Bench) async {
        await bench.check("vault.create_data_key", "minimal") { bench in
            let answer = try await bench.workos.vault.createDataKey(
                context: ["key": "context + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.create_data_key", "full, form 0") { bench in
            let answer = try await bench.workos.vault.createDataKey(
                context: ["key": "context + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.decrypt_data_key", "minimal") { bench in
            let answer = try await bench.workos.vault.decryptDataKey(
                keys: "keys + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.decrypt_data_key", "full, form 0") { bench in
            let answer = try await bench.workos.vault.decryptDataKey(
                keys: "keys + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.create_rekey", "minimal") { bench in
            let answer = try await bench.workos.vault.createRekey(
                context: ["key": "context + & ü"],
                encryptedKeys: "encrypted_keys + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.create_rekey", "full, form 0") { bench in
            let answer = try await bench.workos.vault.createRekey(
                context: ["key": "context + & ü"],
                encryptedKeys: "encrypted_keys + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.list_objects", "minimal") { bench in
            let answer = bench.workos.vault.listObjects(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("vault.list_objects", "full, form 0") { bench in
            let answer = bench.workos.vault.listObjects(
                search: "search + & ü",
                updatedAfter: moment,
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("vault.create_object", "minimal") { bench in
            let answer = try await bench.workos.vault.createObject(
                keyContext: ["key": "key_context + & ü"],
                name: "name + & ü",
                value: "value + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.create_object", "full, form 0") { bench in
            let answer = try await bench.workos.vault.createObject(
                keyContext: ["key": "key_context + & ü"],
                name: "name + & ü",
                value: "value + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.read_object_by_name", "minimal") { bench in
            let answer = try await bench.workos.vault.readObjectByName(
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.read_object", "minimal") { bench in
            let answer = try await bench.workos.vault.readObject(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.update_object", "minimal") { bench in
            let answer = try await bench.workos.vault.updateObject(
                id: "id + & ü",
                value: "value + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.update_object", "full, form 0") { bench in
            let answer = try await bench.workos.vault.updateObject(
                id: "id + & ü",
                value: "value + & ü",
                versionCheck: .value("version_check + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.update_object", "nulls") { bench in
            let answer = try await bench.workos.vault.updateObject(
                id: "id + & ü",
                value: "value + & ü",
                versionCheck: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.delete_object", "minimal") { bench in
            let answer = try await bench.workos.vault.deleteObject(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.delete_object", "full, form 0") { bench in
            let answer = try await bench.workos.vault.deleteObject(
                id: "id + & ü",
                versionCheck: "version_check + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.describe_object", "minimal") { bench in
            let answer = try await bench.workos.vault.describeObject(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("vault.list_object_versions", "minimal") { bench in
            let answer = try await bench.workos.vault.listObjectVersions(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}
