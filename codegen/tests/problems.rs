//! Everything that is wrong with an API description is an error that names file, line and place.

mod support;

use support::Root;
use workos_codegen::Mode;

/// What is said about a service `things` with this text below its operations, models and so on.
fn complaint(text: &str) -> String {
    Root::with_service(&format!("service: things\n{text}")).complaint()
}

/// What is said about an operation `get` with these keys.
fn operation(keys: &str) -> String {
    let keys: String = keys.lines().map(|line| format!("    {line}\n")).collect();
    complaint(&format!("operations:\n  get:\n{keys}"))
}

/// What is said about a model `Thing` with these members.
fn model(members: &str) -> String {
    let members: String = members.lines().map(|line| format!("    {line}\n")).collect();
    complaint(&format!("models:\n  Thing:\n{members}"))
}

#[test]
fn syntax() {
    let unclosed = complaint("models: {");
    assert!(unclosed.starts_with("api/things.yaml:3: "), "{unclosed}");
    assert_eq!(model("id: string\nid: int"), "api/things.yaml:5: models.Thing: duplicate key `id`");
    assert_eq!(Root::with_service("").complaint(), "api/things.yaml:1: the file is empty");
    assert_eq!(complaint("models: text"), "api/things.yaml:2: models: map expected");
}

#[test]
fn unknown_keys() {
    assert_eq!(complaint("modles: {}"), "api/things.yaml:2: modles: unknown key `modles`");
    assert_eq!(
        operation("http: GET /x\nretruns: string"),
        "api/things.yaml:5: operations.get.retruns: unknown key `retruns`"
    );
    assert_eq!(
        model("id: {type: string, docs: The id.}"),
        "api/things.yaml:4: models.Thing.id.docs: unknown key `docs`",
    );
    assert_eq!(
        complaint("enums:\n  Kind: {doc: A kind., value: [a]}"),
        "api/things.yaml:3: enums.Kind.value: unknown key `value`\n\
         api/things.yaml:3: enums.Kind: an enum needs values",
    );
}

#[test]
fn missing_keys() {
    assert_eq!(Root::with_service("doc: Things.").complaint(), "api/things.yaml:1: key `service` is missing");
    assert_eq!(operation("doc: Gets."), "api/things.yaml:4: operations.get: key `http` or `url` is missing");
    assert_eq!(model("id: {doc: The id.}"), "api/things.yaml:4: models.Thing.id: key `type` is missing");
    assert_eq!(
        complaint("unions:\n  Kind: {a: Thing}"),
        "api/things.yaml:3: unions.Kind: key `tag` is missing"
    );
    let root = Root::fixture();
    root.delete("api/common.yaml");
    assert!(root.complaint().starts_with("ROOT/api/common.yaml: "), "{}", root.complaint());
}

#[test]
fn types() {
    let place = "api/things.yaml:4: models.Thing.id";
    assert_eq!(model("id: Unknown"), format!("{place}: unknown type `Unknown`"));
    assert_eq!(model("id: strin"), format!("{place}: `strin` is not a type"));
    assert_eq!(model("id: string??"), format!("{place}: `string??`: null is named twice"));
    assert_eq!(
        model("id: string|Thing"),
        format!("{place}: `string|Thing`: only scalar types can be alternatives")
    );
    assert_eq!(model("id: ="), format!("{place}: a constant needs a value"));
    assert_eq!(model("id: map<Unknown?>[]"), format!("{place}: unknown type `Unknown`"));
    assert_eq!(
        model("id: int secret"),
        format!("{place}: only text, lists of text and maps of text can be secret"),
    );
}

#[test]
fn languages_of_helpers() {
    let root = Root::with_service("service: things\n");
    root.write("api/helpers.yaml", "comets:\n  only: [rust, ruby]\n  Comet: A comet.\n");
    assert_eq!(root.complaint(), "api/helpers.yaml:2: comets.only: unknown language `ruby`");
}

#[test]
fn aliases() {
    let complaint = |text: &str| {
        let root = Root::fixture();
        root.write("api/aliases.yaml", text);
        root.complaint()
    };
    assert_eq!(
        complaint("ruby: {}"),
        "api/aliases.yaml:1: ruby: the only language with aliases is `typescript`"
    );
    assert_eq!(
        complaint("typescript: {comets.lose: {methods: [drop]}}"),
        "api/aliases.yaml:1: typescript.comets.lose: `comets.lose` is not an operation"
    );
    assert_eq!(
        complaint("typescript: {comets.observe: {method: drop}}"),
        "api/aliases.yaml:1: typescript.comets.observe.method: unknown key `method`"
    );
    assert_eq!(
        complaint("typescript: {comets.get_track: {parameters: {id: comet}}}"),
        "api/aliases.yaml:1: typescript.comets.get_track: the operation has no parameter `id`"
    );
    assert_eq!(
        complaint("typescript: {comets.get_track: {methods: [planets.getTrack]}}"),
        "api/aliases.yaml:1: typescript.comets.get_track: `planets` is not a service"
    );
    assert_eq!(
        complaint("typescript: {comets.forget_comets: {arguments: [names]}}"),
        "api/aliases.yaml:1: typescript.comets.forget_comets: `names` is not a text, so it cannot come first"
    );
    // A name that is taken already.
    let taken = complaint("typescript: {comets.get_track: {methods: [observe]}}");
    assert!(taken.starts_with("api/comets.yaml:"), "{taken}");
}

#[test]
fn docs() {
    for (doc, message) in [
        ("\"\"", "a doc needs text"),
        ("Without an end", "a doc ends with a full stop"),
        ("Goes on...", "a doc ends with a full stop"),
        ("starts small.", "a doc starts with a capital letter"),
        ("\"Opens a `span.\"", "a backtick is not closed"),
        ("TODO later.", "a doc is finished text"),
    ] {
        assert_eq!(
            model(&format!("doc: {doc}\nid: string")),
            format!("api/things.yaml:4: models.Thing.doc: {message}")
        );
    }
}

#[test]
fn missing_docs_are_reported() {
    let root = Root::with_service(
        "service: things\noperations:\n  get:\n    http: GET /x\nmodels: {Thing: {id: string}}\nenums: {Kind: [a]}\n",
    );
    let report = root.generate(Mode::Check).unwrap();
    let places: Vec<String> = report.undocumented.iter().map(ToString::to_string).collect();
    assert_eq!(
        places,
        [
            "api/things.yaml:1",
            "api/things.yaml:4: operations.get",
            "api/things.yaml:5: models.Thing",
            "api/things.yaml:6: enums.Kind",
        ]
    );
}

#[test]
fn operations() {
    let place = "operations.get";
    let starts = |keys: &str, line: usize, key: &str, message: &str| {
        assert_eq!(operation(keys), format!("api/things.yaml:{line}: {place}{key}: {message}"));
    };
    starts("http: FETCH /x", 4, ".http", "`FETCH /x` is not `METHOD /path`");
    starts("http: GET x", 4, ".http", "`GET x` is not `METHOD /path`");
    starts("http: GET /x\nauth: magic", 5, ".auth", "unknown kind of authorization");
    starts("http: GET /x\nencoding: xml", 5, ".encoding", "the only other encoding is `form`");
    starts("http: GET /x\nsingle_use: yes", 5, ".single_use", "a mark is `true` or left out");
    starts("http: GET /x\nstatus: ok", 5, ".status", "`ok` is not an HTTP status");
    starts("http: GET /x\nerrors: [999]", 5, ".errors", "`999` is not an HTTP status");
    starts(
        "http: GET /x\ninject: [tenant]",
        5,
        ".inject",
        "`tenant` is not part of the client's configuration",
    );
    starts("http: GET /x\nbody: {name: string}", 4, "", "GET has no body");
    starts("http: POST /x\nbody: Thing", 4, "", "body `Thing` is not a union");
    starts(
        "http: POST /x\nheader: {X-Trace?: string}",
        5,
        ".header.X-Trace?",
        "the only header parameter is `Idempotency-Key`",
    );
    starts("http: GET /{id}/{id}", 4, "", "placeholder `id` appears twice");
    starts("http: GET /x-{id}", 4, "", "`x-{id}` is not a placeholder");
    starts("http: GET /{id}\npath: {key: string}", 5, ".path.key", "the path has no placeholder `key`");
    starts(
        "http: GET /{id}\npath: {id: int}",
        5,
        ".path.id",
        "a placeholder is a string or an enum, and always given",
    );
    starts("http: POST /x\nfixed: {a: b}\nbody: {a: string}", 4, "", "parameter `a` appears twice");
    starts(
        "http: POST /x\nquery: {a: string}\nbody: {a: string}",
        6,
        ".body.a",
        "parameter `a` appears twice",
    );
    starts(
        "http: POST /x\nbody: {\"a\": =b}",
        5,
        ".body.a",
        "a constant that is always sent belongs under `fixed`",
    );
}

#[test]
fn groups() {
    let group = |members: &str, message: &str| {
        let keys = format!("http: POST /x\nbody: {{a?: string, b: string}}\nchoose: {{which: {members}}}");
        assert_eq!(operation(&keys), format!("api/things.yaml:6: operations.get.choose.which: {message}"));
    };
    group("{one: [c]}", "there is no member `c`");
    group("{one: [b]}", "`b` must be optional");
    group("{}", "a group needs variants");
    group(
        "{on-e: [a], on_e: [a]}",
        "`on-e` and `on_e` both become `OnE`\n\
         api/things.yaml:6: operations.get.choose.which: `on-e` and `on_e` both become `onE`",
    );
}

#[test]
fn unions() {
    let union = |variants: &str| {
        complaint(&format!("models:\n  Thing: {{kind: =small, id: string}}\nunions:\n  Things: {variants}"))
    };
    let place = "api/things.yaml:5: unions.Things";
    assert_eq!(union("{tag: kind, small: Missing}"), format!("{place}.small: `Missing` is not a model"));
    assert_eq!(union("{tag: kind, large: Thing}"), format!("{place}.large: `Thing` has no `kind: =large`"));
    assert_eq!(union("{tag: id, small: Thing}"), format!("{place}.small: `Thing` has no `id: =small`"));
}

#[test]
fn events() {
    assert_eq!(
        complaint("events: {thing.made: Thing}"),
        "api/things.yaml:2: events.thing.made: `Thing` is not a model"
    );
    assert_eq!(
        complaint("events_api_only: [thing.made]"),
        "api/things.yaml:2: events_api_only: `thing.made` is not an event type",
    );
    assert_eq!(
        complaint("models: {Thing: {id: string}}\nevents: {thing.made: Thing, thing_made: Thing}"),
        "api/things.yaml:3: events.thing_made: `thing.made` and `thing_made` both become `ThingMade`\n\
         api/things.yaml:3: events.thing_made: `thing.made` and `thing_made` both become `thingMade`",
    );
}

#[test]
fn collisions() {
    assert_eq!(
        model("created_at: string\ncreatedAt: string"),
        "api/things.yaml:5: models.Thing.createdAt: `created_at` and `createdAt` both become `created_at`\n\
         api/things.yaml:5: models.Thing.createdAt: `created_at` and `createdAt` both become `createdAt`",
        "once in each casing that a language uses"
    );
    assert_eq!(
        model("extra: string"),
        "api/things.yaml:4: models.Thing.extra: `extra` and `extra` both become `extra`"
    );
    assert_eq!(
        complaint("enums: {Kind: [in-use, in_use]}"),
        "api/things.yaml:2: enums.Kind: `in-use` and `in_use` both become `InUse`\n\
         api/things.yaml:2: enums.Kind: `in-use` and `in_use` both become `inUse`",
    );
    assert_eq!(complaint("enums: {Kind: [a, a]}"), "api/things.yaml:2: enums.Kind: value `a` appears twice");
    assert_eq!(
        complaint("models: {Event: {id: string}}"),
        "api/things.yaml:2: models.Event: `Event` is built in"
    );
    assert_eq!(
        complaint("models: {Thing: {id: string}}\nenums: {Thing: [a]}"),
        "api/things.yaml:3: enums.Thing: `Thing` is defined twice",
    );
    let root = Root::with_service("service: things\n");
    root.write("api/zoo.yaml", "service: things\n");
    assert_eq!(root.complaint(), "api/zoo.yaml:1: service `things` is defined twice");
}

#[test]
fn names_that_cannot_be() {
    // `crate` and its kin cannot even be escaped.
    assert_eq!(model("self: string"), "api/things.yaml:4: models.Thing.self: `self` cannot be a name");
    assert_eq!(model("\"#\": string"), "api/things.yaml:4: models.Thing.#: `#` gives no usable name");
    assert_eq!(model("1st: string"), "api/things.yaml:4: models.Thing.1st: `1st` gives no usable name");
}

#[test]
fn names_that_mean_something_else() {
    assert_eq!(
        complaint("models: {Secret: {id: string}}\nenums: {Vec: [a]}"),
        "api/things.yaml:2: models.Secret: `Secret` means something else in generated Rust\n\
         api/things.yaml:3: enums.Vec: `Vec` means something else in generated Rust",
    );
    let service = |name: &str| Root::with_service(&format!("service: {name}\n")).complaint();
    assert_eq!(service("match"), "api/things.yaml:1: `match` cannot be a module");
    assert_eq!(service("mod"), "core/src/generated/services/mod.rs is produced twice");
}

#[test]
fn all_problems_at_once() {
    assert_eq!(
        model("a: Unknown\nb: Missing"),
        "api/things.yaml:4: models.Thing.a: unknown type `Unknown`\n\
         api/things.yaml:5: models.Thing.b: unknown type `Missing`",
    );
}
