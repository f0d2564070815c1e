// Generated from api/multi_factor_auth.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func multiFactorAuth(_ bench: Bench) async {
        await bench.check("multi_factor_auth.verify_challenge", "minimal") { bench in
            let answer = try await bench.workos.multiFactorAuth.verifyChallenge(
                id: "id + & ü",
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.verify_challenge", "full, form 0") { bench in
            let answer = try await bench.workos.multiFactorAuth.verifyChallenge(
                id: "id + & ü",
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.enroll_factor", "minimal") { bench in
            let answer = try await bench.workos.multiFactorAuth.enrollFactor(
                type: .genericOtp,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.enroll_factor", "full, form 0") { bench in
            let answer = try await bench.workos.multiFactorAuth.enrollFactor(
                type: .genericOtp,
                phoneNumber: "phone_number + & ü",
                totpIssuer: "totp_issuer + & ü",
                totpUser: "totp_user + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.get_factor", "minimal") { bench in
            let answer = try await bench.workos.multiFactorAuth.getFactor(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.delete_factor", "minimal") { bench in
            try await bench.workos.multiFactorAuth.deleteFactor(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("multi_factor_auth.challenge_factor", "minimal") { bench in
            let answer = try await bench.workos.multiFactorAuth.challengeFactor(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.challenge_factor", "full, form 0") { bench in
            let answer = try await bench.workos.multiFactorAuth.challengeFactor(
                id: "id + & ü",
                smsTemplate: "sms_template + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.list_user_auth_factors", "minimal") { bench in
            let answer = bench.workos.multiFactorAuth.listUserAuthFactors(
                userId: "user_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("multi_factor_auth.list_user_auth_factors", "full, form 0") { bench in
            let answer = bench.workos.multiFactorAuth.listUserAuthFactors(
                userId: "user_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("multi_factor_auth.create_user_auth_factor", "minimal") { bench in
            let answer = try await bench.workos.multiFactorAuth.createUserAuthFactor(
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("multi_factor_auth.create_user_auth_factor", "full, form 0") { bench in
            let answer = try await bench.workos.multiFactorAuth.createUserAuthFactor(
                userId: "user_id + & ü",
                totpIssuer: "totp_issuer + & ü",
                totpUser: "totp_user + & ü",
                totpSecret: "totp_secret + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}
