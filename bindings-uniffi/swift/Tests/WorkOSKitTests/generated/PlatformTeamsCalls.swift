// Generated from api/platform_teams.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func platformTeams(_ bench: Bench) async {
        await bench.check("platform_teams.create_team", "minimal") { bench in
            let answer = try await bench.workos.platformTeams.createTeam(
                adminEmail: "admin_email + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.create_team", "full, form 0") { bench in
            let answer = try await bench.workos.platformTeams.createTeam(
                adminEmail: "admin_email + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.get_team", "minimal") { bench in
            let answer = try await bench.workos.platformTeams.getTeam(
                teamId: "team_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.create_environment", "minimal") { bench in
            let answer = try await bench.workos.platformTeams.createEnvironment(
                teamId: "team_id + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.create_environment", "full, form 0") { bench in
            let answer = try await bench.workos.platformTeams.createEnvironment(
                teamId: "team_id + & ü",
                name: "name + & ü",
                production: true,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.get_environment", "minimal") { bench in
            let answer = try await bench.workos.platformTeams.getEnvironment(
                teamId: "team_id + & ü",
                environmentId: "environment_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.delete_environment", "minimal") { bench in
            try await bench.workos.platformTeams.deleteEnvironment(
                teamId: "team_id + & ü",
                environmentId: "environment_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("platform_teams.create_environment_api_key", "minimal") { bench in
            let answer = try await bench.workos.platformTeams.createEnvironmentApiKey(
                teamId: "team_id + & ü",
                environmentId: "environment_id + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.create_environment_api_key", "full, form 0") { bench in
            let answer = try await bench.workos.platformTeams.createEnvironmentApiKey(
                teamId: "team_id + & ü",
                environmentId: "environment_id + & ü",
                name: "name + & ü",
                expiresAt: .value(moment),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.create_environment_api_key", "nulls") { bench in
            let answer = try await bench.workos.platformTeams.createEnvironmentApiKey(
                teamId: "team_id + & ü",
                environmentId: "environment_id + & ü",
                name: "name + & ü",
                expiresAt: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.create_invitation", "minimal") { bench in
            let answer = try await bench.workos.platformTeams.createInvitation(
                teamId: "team_id + & ü",
                email: "email + & ü",
                roleSlug: .admin,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("platform_teams.create_invitation", "full, form 0") { bench in
            let answer = try await bench.workos.platformTeams.createInvitation(
                teamId: "team_id + & ü",
                email: "email + & ü",
                roleSlug: .admin,
                options: bench.options)
            try bench.value(answer)
        }
    }
}
