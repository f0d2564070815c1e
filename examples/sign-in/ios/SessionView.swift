#if canImport(SwiftUI)
    import SwiftUI
    import WorkOSKitApp

    /// The surface of an app with a session. A sketch: it has not been run on a device yet.
    @available(iOS 17, macOS 14, tvOS 17, watchOS 10, visionOS 1, *)
    public struct SessionView: View {
        @State private var model: SessionModel
        @Environment(\.scenePhase) private var phase

        /// Over a model.
        public init(_ model: SessionModel) { _model = State(initialValue: model) }

        public var body: some View {
            VStack(spacing: 16) {
                switch model.state {
                case .unknown: ProgressView()
                case .signedOut: Button("Sign in") { Task { await model.signIn() } }
                case .locked: Button("Unlock") { Task { await model.unlock() } }
                case .outOfDate: Text("Connect to the internet to go on.")
                case .signedIn(let session):
                    Text((try? session.user())??.email ?? session.token.userId)
                    if session.isStale { Text("Offline").font(.caption) }
                    Button("Sign out") { Task { await model.signOut() } }
                }
            }
            .task { await model.follow() }
            .onOpenURL { url in Task { await model.open(url) } }
            .onChange(of: phase) { _, phase in if phase == .background { model.lock() } }
            .alert(model.problem ?? "", isPresented: isTroubled) {}
        }

        private var isTroubled: Binding<Bool> {
            Binding(get: { model.problem != nil }, set: { if !$0 { model.problem = nil } })
        }
    }
#endif
