//! An identity provider in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

/// It ends when it is dropped.
pub(crate) struct Provider {
    child: Child,
    /// Open as long as the provider runs, which would end when it cannot write what it has to say.
    _output: BufReader<ChildStdout>,
    pub(crate) url: String,
}

impl Provider {
    /// Starts a script of `tests/peers/idp`.
    pub(crate) fn start(script: &str, arguments: &[&str]) -> Self {
        let folder = std::env::var_os("WORKOS_KIT_IDP").map(PathBuf::from).expect(
            "WORKOS_KIT_IDP must name a folder with the installed identity providers: run `cargo xtask test rust`",
        );
        let mut child = Command::new("node")
            .arg(folder.join(script))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("`node` is not on the PATH");
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut url = String::new();
        output.read_line(&mut url).unwrap();
        let url = url.trim().to_owned();
        assert!(url.starts_with("http://127.0.0.1:"), "{script} did not start");
        Self { child, _output: output, url }
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
