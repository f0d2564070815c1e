// Generated from api/radar.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func radar(_ bench: Bench) async {
        await bench.check("radar.create_attempt", "minimal") { bench in
            let answer = try await bench.workos.radar.createAttempt(
                ipAddress: "ip_address + & ü",
                userAgent: "user_agent + & ü",
                email: "ada+test@example.com",
                authMethod: .password,
                action: .signUp,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("radar.create_attempt", "full, form 0") { bench in
            let answer = try await bench.workos.radar.createAttempt(
                ipAddress: "ip_address + & ü",
                userAgent: "user_agent + & ü",
                email: "ada+test@example.com",
                authMethod: .password,
                action: .signUp,
                signalsId: "signals_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("radar.update_attempt", "minimal") { bench in
            try await bench.workos.radar.updateAttempt(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("radar.update_attempt", "full, form 0") { bench in
            try await bench.workos.radar.updateAttempt(
                id: "id + & ü",
                challengeStatus: "success",
                attemptStatus: "success",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("radar.add_list_entry", "minimal") { bench in
            let answer = try await bench.workos.radar.addListEntry(
                type: .ipAddress,
                action: .block,
                entry: "entry + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("radar.add_list_entry", "full, form 0") { bench in
            let answer = try await bench.workos.radar.addListEntry(
                type: .ipAddress,
                action: .block,
                entry: "entry + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("radar.remove_list_entry", "minimal") { bench in
            try await bench.workos.radar.removeListEntry(
                type: .ipAddress,
                action: .block,
                entry: "entry + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("radar.remove_list_entry", "full, form 0") { bench in
            try await bench.workos.radar.removeListEntry(
                type: .ipAddress,
                action: .block,
                entry: "entry + & ü",
                options: bench.options)
            bench.nothing()
        }
    }
}
