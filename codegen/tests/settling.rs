//! Writing and checking: what is stale, edited or orphaned is found, and nothing else is touched.

mod support;

use support::Root;
use workos_codegen::Mode;

const MODELS: &str = "core/src/generated/models/comets.rs";

#[test]
fn a_second_run_changes_nothing() {
    let root = Root::fixture();
    assert!(!root.generate(Mode::Check).unwrap().is_current());
    assert_eq!(root.generated_files(), [""; 0], "checking writes nothing");
    assert!(!root.generate(Mode::Write).unwrap().is_current());
    assert!(root.generate(Mode::Check).unwrap().is_current());
    assert!(root.generate(Mode::Write).unwrap().is_current());
}

#[test]
fn an_edited_file_is_stale() {
    let root = Root::fixture();
    root.generate(Mode::Write).unwrap();
    let text = root.read(MODELS);
    root.write(MODELS, &format!("{text}// edited\n"));
    let report = root.generate(Mode::Check).unwrap();
    assert_eq!((report.stale, report.orphaned), (vec![MODELS.to_owned()], vec![]));
    root.generate(Mode::Write).unwrap();
    assert_eq!(root.read(MODELS), text);
}

#[test]
fn changed_data_and_deleted_files_are_stale() {
    let root = Root::fixture();
    root.generate(Mode::Write).unwrap();
    root.delete("api/surface.txt");
    assert_eq!(root.generate(Mode::Check).unwrap().stale, ["api/surface.txt"]);
    root.generate(Mode::Write).unwrap();
    root.write(
        "api/events.yaml",
        &root.read("api/events.yaml").replace("Lists events.", "Lists what happened."),
    );
    let stale = root.generate(Mode::Check).unwrap().stale;
    let documented = [
        "bindings-node/ts/generated/services/events.ts",
        "bindings-python/python/workos_kit/generated/services/events.py",
        "bindings-uniffi/kotlin/src/main/generated/dev/workoskit/services/Events.kt",
        "bindings-uniffi/swift/Sources/WorkOSKit/generated/services/EventsService.swift",
        "core/src/generated/services/events.rs",
        "docs/reference.md",
    ];
    assert_eq!(stale, documented, "a doc lands in every language and nowhere else");
}

#[test]
fn files_that_nothing_produces_are_orphaned() {
    let root = Root::fixture();
    root.generate(Mode::Write).unwrap();
    let orphan = "emulator/src/generated/old/moons.rs";
    root.write(orphan, "// once generated\n");
    root.write("core/src/by_hand.rs", "// not ours\n");
    let report = root.generate(Mode::Check).unwrap();
    assert_eq!((report.stale, report.orphaned), (vec![], vec![orphan.to_owned()]));
    root.generate(Mode::Write).unwrap();
    let files = root.generated_files();
    assert!(!files.contains(&orphan.to_owned()) && files.contains(&"core/src/by_hand.rs".to_owned()));
}

#[test]
fn every_file_names_its_data_and_its_template() {
    let root = Root::fixture();
    root.generate(Mode::Write).unwrap();
    for path in root.generated_files() {
        let text = root.read(&path);
        let header = text.lines().next().unwrap();
        let (before, template) = header.split_once(" with codegen/templates/").unwrap();
        let data = before.rsplit_once("Generated from ").unwrap().1;
        assert!(data == "api/*.yaml" || root.path().join(data).exists(), "{path}: {header}");
        let template = template.split_once(".j2").unwrap().0;
        let full = format!("{}/templates/{template}.j2", env!("CARGO_MANIFEST_DIR"));
        assert!(std::path::Path::new(&full).exists(), "{path}: {header}");
    }
}
