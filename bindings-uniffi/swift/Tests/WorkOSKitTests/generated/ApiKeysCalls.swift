// Generated from api/api_keys.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func apiKeys(_ bench: Bench) async {
        await bench.check("api_keys.create_validation", "minimal") { bench in
            let answer = try await bench.workos.apiKeys.createValidation(
                value: "value + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("api_keys.create_validation", "full, form 0") { bench in
            let answer = try await bench.workos.apiKeys.createValidation(
                value: "value + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("api_keys.delete_api_key", "minimal") { bench in
            try await bench.workos.apiKeys.deleteApiKey(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("api_keys.expire_api_key", "minimal") { bench in
            let answer = try await bench.workos.apiKeys.expireApiKey(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("api_keys.expire_api_key", "full, form 0") { bench in
            let answer = try await bench.workos.apiKeys.expireApiKey(
                id: "id + & ü",
                expiresAt: .value(moment),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("api_keys.expire_api_key", "nulls") { bench in
            let answer = try await bench.workos.apiKeys.expireApiKey(
                id: "id + & ü",
                expiresAt: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("api_keys.list_organization_api_keys", "minimal") { bench in
            let answer = bench.workos.apiKeys.listOrganizationApiKeys(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("api_keys.list_organization_api_keys", "full, form 0") { bench in
            let answer = bench.workos.apiKeys.listOrganizationApiKeys(
                organizationId: "organization_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("api_keys.create_organization_api_key", "minimal") { bench in
            let answer = try await bench.workos.apiKeys.createOrganizationApiKey(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("api_keys.create_organization_api_key", "full, form 0") { bench in
            let answer = try await bench.workos.apiKeys.createOrganizationApiKey(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                permissions: ["permissions + & ü"],
                expiresAt: moment,
                options: bench.options)
            try bench.value(answer)
        }
    }
}
