// Generated from api/feature_flags.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func featureFlags(_ bench: Bench) async {
        await bench.check("feature_flags.list_feature_flags", "minimal") { bench in
            let answer = bench.workos.featureFlags.listFeatureFlags(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("feature_flags.list_feature_flags", "full, form 0") { bench in
            let answer = bench.workos.featureFlags.listFeatureFlags(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("feature_flags.get_feature_flag", "minimal") { bench in
            let answer = try await bench.workos.featureFlags.getFeatureFlag(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("feature_flags.disable_feature_flag", "minimal") { bench in
            let answer = try await bench.workos.featureFlags.disableFeatureFlag(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("feature_flags.enable_feature_flag", "minimal") { bench in
            let answer = try await bench.workos.featureFlags.enableFeatureFlag(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("feature_flags.add_flag_target", "minimal") { bench in
            try await bench.workos.featureFlags.addFlagTarget(
                slug: "slug + & ü",
                resourceId: "resource_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("feature_flags.remove_flag_target", "minimal") { bench in
            try await bench.workos.featureFlags.removeFlagTarget(
                slug: "slug + & ü",
                resourceId: "resource_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("feature_flags.list_organization_feature_flags", "minimal") { bench in
            let answer = bench.workos.featureFlags.listOrganizationFeatureFlags(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("feature_flags.list_organization_feature_flags", "full, form 0") { bench in
            let answer = bench.workos.featureFlags.listOrganizationFeatureFlags(
                organizationId: "organization_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("feature_flags.list_user_feature_flags", "minimal") { bench in
            let answer = bench.workos.featureFlags.listUserFeatureFlags(
                userId: "user_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("feature_flags.list_user_feature_flags", "full, form 0") { bench in
            let answer = bench.workos.featureFlags.listUserFeatureFlags(
                userId: "user_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("feature_flags.poll_feature_flags", "minimal") { bench in
            let answer = try await bench.workos.featureFlags.pollFeatureFlags(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("feature_flags.poll_feature_flags_v2", "minimal") { bench in
            let answer = try await bench.workos.featureFlags.pollFeatureFlagsV2(
                options: bench.options)
            try bench.value(answer)
        }
    }
}
