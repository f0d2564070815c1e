//! A root folder of its own for each test.
#![allow(clippy::unwrap_used, unreachable_pub)]
#![allow(dead_code)] // Not every test file uses everything.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use workos_codegen::{Error, Mode, Report, generate};

/// A folder that looks like the root of the repository.
pub struct Root(TempDir);

impl Root {
    /// With the fixture API.
    pub fn fixture() -> Self {
        let root = Self(TempDir::new().unwrap());
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture/api");
        for entry in fs::read_dir(fixture).unwrap() {
            let entry = entry.unwrap();
            let text = fs::read_to_string(entry.path()).unwrap();
            root.write(&format!("api/{}", entry.file_name().to_string_lossy()), &text);
        }
        let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml");
        root.write("rustfmt.toml", &fs::read_to_string(settings).unwrap());
        root
    }

    /// With a service file that holds this text, and nothing else but paging.
    pub fn with_service(text: &str) -> Self {
        let root = Self(TempDir::new().unwrap());
        root.write("api/common.yaml", "page:\n  query: {\"order?\": asc | desc}\n");
        root.write("api/things.yaml", text);
        root
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) {
        let full = self.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, text).unwrap();
    }

    /// Reads a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    /// Deletes a file.
    pub fn delete(&self, path: &str) {
        fs::remove_file(self.path().join(path)).unwrap();
    }

    /// Runs the generator.
    pub fn generate(&self, mode: Mode) -> Result<Report, Error> {
        generate(self.path(), mode)
    }

    /// What the generator complains about, with the folder's own name left out.
    pub fn complaint(&self) -> String {
        let text = self.generate(Mode::Check).unwrap_err().to_string();
        text.replace(&self.path().display().to_string(), "ROOT")
    }

    /// Every file but the API description and the settings, sorted.
    pub fn generated_files(&self) -> Vec<String> {
        let mut files = Vec::new();
        collect(self.path(), self.path(), &mut files);
        files.retain(|path| path != "rustfmt.toml" && !path.ends_with(".yaml"));
        files.sort();
        files
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(root, &path, files),
            false => files.push(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")),
        }
    }
}
