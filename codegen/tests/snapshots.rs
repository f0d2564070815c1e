//! What the generator makes of a small API that uses every type and key of the grammar.

mod support;

use insta::{assert_snapshot, with_settings};
use support::Root;
use workos_codegen::Mode;

#[test]
fn every_file_of_the_fixture() {
    let root = Root::fixture();
    let report = root.generate(Mode::Write).unwrap();
    assert_eq!(report.counts(), "12 methods, 9 models, 3 enums, 3 unions, 2 events");
    assert_eq!(report.files, root.generated_files().len());
    assert_eq!(report.undocumented, []);
    with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        for path in root.generated_files() {
            assert_snapshot!(path.replace('/', "__"), root.read(&path));
        }
    });
}
