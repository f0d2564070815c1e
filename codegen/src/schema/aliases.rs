//! `aliases.yaml`: names that an official SDK has for something that is called otherwise here.

use crate::problem::{Place, Problems};
use crate::yaml::Node;

/// The other names of one operation.
#[derive(Clone, Debug)]
pub(crate) struct Aliases {
    /// Where they stand.
    pub place: Place,
    /// The operation, `service.name`.
    pub operation: String,
    /// Other names of the method, as they are written in the language; with `service.` in front if another service has
    /// it there.
    pub methods: Vec<String>,
    /// Name of a parameter on the wire, and its other name as it is written in the language.
    pub parameters: Vec<(String, String)>,
    /// Names on the wire of the parameters that can be given by position; those of the path if empty.
    pub arguments: Vec<String>,
}

/// The aliases of TypeScript, the one language that has any.
pub(super) fn read(node: &Node, problems: &mut Problems) -> Vec<Aliases> {
    let mut all = Vec::new();
    for (language, operations) in node.entries(problems) {
        if language != "typescript" {
            problems.add(&operations.place, "the only language with aliases is `typescript`");
        }
        for (operation, keys) in operations.entries(problems) {
            all.push(read_operation(operation, keys, problems));
        }
    }
    all
}

fn read_operation(operation: &str, node: &Node, problems: &mut Problems) -> Aliases {
    let mut aliases = Aliases {
        place: node.place.clone(),
        operation: operation.to_owned(),
        methods: Vec::new(),
        parameters: Vec::new(),
        arguments: Vec::new(),
    };
    for (key, value) in node.entries(problems) {
        match key.as_str() {
            "methods" => aliases.methods = value.texts(problems),
            "arguments" => aliases.arguments = value.texts(problems),
            "parameters" => {
                for (name, alias) in value.entries(problems) {
                    let alias = alias.text(problems).unwrap_or_default().to_owned();
                    aliases.parameters.push((name.clone(), alias));
                }
            }
            _ => super::unknown_key(value, key, problems),
        }
    }
    aliases
}
