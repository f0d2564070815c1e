import Foundation

/// A storage in files that only their owner can read, for command-line tools where there is no keychain.
///
/// The files are not encrypted: whoever can read the owner's files can take the session over. On Apple's platforms use
/// `KeychainStorage`.
public struct FileStorage: AuthSession.Storage, Hashable {
    /// Where the files are.
    public let folder: URL

    /// In a folder of the app's own, which is made when something is stored.
    public init(folder: URL) { self.folder = folder }

    public func load(_ name: String) throws(StorageError) -> String? {
        let file = try place(name)
        do {
            return String(decoding: try Data(contentsOf: file), as: UTF8.self)
        } catch {
            // A file that cannot be read may be readable later: a disk that is not mounted yet, say.
            if FileManager.default.fileExists(atPath: file.path) { throw .temporary(error.localizedDescription) }
            return nil
        }
    }

    public func store(_ name: String, _ value: String) throws(StorageError) {
        let file = try place(name)
        // It takes the place of the former file when it is whole, so that a process that ends meanwhile loses neither.
        let fresh = folder.appendingPathComponent(".\(name).\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let isMade = FileManager.default.createFile(
                atPath: fresh.path, contents: nil, attributes: [.posixPermissions: 0o600])
            guard isMade else { throw StorageError.temporary("no file can be made in \(folder.path)") }
            let handle = try FileHandle(forWritingTo: fresh)
            try handle.write(contentsOf: Data(value.utf8))
            try handle.synchronize()
            try handle.close()
            guard rename(fresh.path, file.path) == 0 else {
                throw StorageError.temporary("the file cannot be put into its place: \(String(cString: strerror(errno)))")
            }
        } catch {
            try? FileManager.default.removeItem(at: fresh)
            throw error as? StorageError ?? .temporary(error.localizedDescription)
        }
    }

    public func remove(_ name: String) throws(StorageError) {
        let file = try place(name)
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        do {
            try FileManager.default.removeItem(at: file)
        } catch {
            throw .temporary(error.localizedDescription)
        }
    }

    private func place(_ name: String) throws(StorageError) -> URL {
        guard !name.isEmpty, name.first != ".", !name.contains("/"), !name.contains("\0") else {
            throw .temporary("a record cannot be called that")
        }
        return folder.appendingPathComponent(name)
    }
}
