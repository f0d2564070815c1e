// Generated from api/directory_sync.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func directorySync(_ bench: Bench) async {
        await bench.check("directory_sync.list_directories", "minimal") { bench in
            let answer = bench.workos.directorySync.listDirectories(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("directory_sync.list_directories", "full, form 0") { bench in
            let answer = bench.workos.directorySync.listDirectories(
                organizationId: "organization_id + & ü",
                search: "search + & ü",
                domain: "domain + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("directory_sync.get_directory", "minimal") { bench in
            let answer = try await bench.workos.directorySync.getDirectory(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("directory_sync.delete_directory", "minimal") { bench in
            try await bench.workos.directorySync.deleteDirectory(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("directory_sync.create_directory_sync", "minimal") { bench in
            let answer = try await bench.workos.directorySync.createDirectorySync(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("directory_sync.list_groups", "minimal") { bench in
            let answer = bench.workos.directorySync.listGroups(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("directory_sync.list_groups", "full, form 0") { bench in
            let answer = bench.workos.directorySync.listGroups(
                directory: "directory + & ü",
                user: "user + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("directory_sync.get_group", "minimal") { bench in
            let answer = try await bench.workos.directorySync.getGroup(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("directory_sync.list_users", "minimal") { bench in
            let answer = bench.workos.directorySync.listUsers(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("directory_sync.list_users", "full, form 0") { bench in
            let answer = bench.workos.directorySync.listUsers(
                directory: "directory + & ü",
                group: "group + & ü",
                idpId: "idp_id + & ü",
                email: "email + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("directory_sync.get_user", "minimal") { bench in
            let answer = try await bench.workos.directorySync.getUser(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}
