/// Cursors of a page.
public struct ListMetadata: Sendable, Hashable {
    /// Passed as `before`, it gives the page before this one; nothing on the first page.
    public var before: String?
    /// Passed as `after`, it gives the page after this one; nothing on the last page.
    public var after: String?

    /// With these cursors.
    public init(before: String? = nil, after: String? = nil) {
        self.before = before
        self.after = after
    }
}

/// One page of a list.
///
/// Take pages by hand where a cursor has to outlive the process; ``PageRequest`` walks over all records.
public struct Page<Item: Sendable>: Sendable {
    /// The records of this page.
    public let data: [Item]
    /// The cursors.
    public let listMetadata: ListMetadata
    /// Members of the envelope that this version does not know.
    public let extra: UnknownMembers
    let isBackwards: Bool
    let load: @Sendable (String) async throws(WorkOSError) -> Page<Item>

    /// Whether a page follows.
    public var hasNextPage: Bool { nextCursor != nil }

    /// Where the page that follows begins.
    public var nextCursor: String? {
        let cursor = isBackwards ? listMetadata.before : listMetadata.after
        return cursor?.isEmpty == false ? cursor : nil
    }

    /// The page that follows; nothing after the last one.
    public func nextPage() async throws(WorkOSError) -> Page<Item>? {
        guard let cursor = nextCursor else { return nil }
        return try await load(cursor)
    }
}

/// A call that lists something. Nothing is sent before it is asked for one page, or walked over.
///
/// ```swift
/// for try await user in workos.userManagement.listUsers() { … }          // all pages
/// let page = try await workos.userManagement.listUsers(limit: 10).page() // one page
/// ```
public struct PageRequest<Item: Sendable>: Sendable, AsyncSequence {
    public typealias Element = Item

    let operation: String
    let cursor: String?
    let send: @Sendable () async throws(WorkOSError) -> Page<Item>

    /// Sends the call and gives the page.
    public func page() async throws(WorkOSError) -> Page<Item> {
        try await send()
    }

    /// The page and those that follow. A page is asked for when the one before is used up.
    public var pages: Pages<Item> { Pages(request: self) }

    /// The records of the page and of all that follow, at once. For long lists, `for try await` needs less memory.
    public func all() async throws(WorkOSError) -> [Item] {
        var items: [Item] = []
        var walk = Walk(request: self)
        while let page = try await walk.next() {
            items += page.data
        }
        return items
    }

    public func makeAsyncIterator() -> Iterator { Iterator(walk: Walk(request: self)) }

    /// Walks over records.
    public struct Iterator: AsyncIteratorProtocol {
        var walk: Walk<Item>
        private var items: ArraySlice<Item> = []

        init(walk: Walk<Item>) { self.walk = walk }

        public mutating func next() async throws(WorkOSError) -> Item? {
            while items.isEmpty {
                guard let page = try await walk.next() else { return nil }
                items = page.data[...]
            }
            return items.removeFirst()
        }
    }
}

/// The pages of a list.
public struct Pages<Item: Sendable>: Sendable, AsyncSequence {
    public typealias Element = Page<Item>

    let request: PageRequest<Item>

    public func makeAsyncIterator() -> Iterator { Iterator(walk: Walk(request: request)) }

    /// Walks over pages.
    public struct Iterator: AsyncIteratorProtocol {
        var walk: Walk<Item>

        public mutating func next() async throws(WorkOSError) -> Page<Item>? { try await walk.next() }
    }
}

/// One page after the other. A cursor that comes again would lead around in a circle.
struct Walk<Item: Sendable> {
    private let request: PageRequest<Item>
    private var last: Page<Item>?
    private var isOver = false
    private var used: Set<String>

    init(request: PageRequest<Item>) {
        self.request = request
        used = request.cursor.map { [$0] } ?? []
    }

    mutating func next() async throws(WorkOSError) -> Page<Item>? {
        guard !isOver else { return nil }
        guard let last else { return try await keep(request.send()) }
        guard let cursor = last.nextCursor else {
            isOver = true
            return nil
        }
        guard used.insert(cursor).inserted else {
            isOver = true
            throw WorkOSError(
                kind: .decode, message: "the server gave the same cursor twice", code: "cursor_repeated",
                operation: request.operation)
        }
        return try await keep(last.load(cursor))
    }

    private mutating func keep(_ page: Page<Item>) -> Page<Item> {
        last = page
        return page
    }
}

/// The envelope of a page as the server sends it.
struct PageEnvelope<Item: Decodable & Sendable>: Decodable {
    let data: [Item]
    let listMetadata: ListMetadata
    let extra: UnknownMembers

    init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let _: String? = try members.optional("object")
        data = try members.list("data")
        listMetadata = try members.optional("list_metadata") ?? ListMetadata()
        extra = try members.unknown()
    }
}

extension ListMetadata: Decodable {}

/// Order of a page.
public struct PageOrder: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Oldest first.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Newest first.
    public static var desc: Self { Self(rawValue: "desc") }
    /// The server's own order, where an endpoint has one.
    public static var normal: Self { Self(rawValue: "normal") }

    public static var knownValues: [Self] { [.asc, .desc, .normal] }
}
