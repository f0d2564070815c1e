//! The program: what its commands do, say and end with.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_workos-emulator"));
    command.stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Starts the program with pipes and reads its first line.
fn started(command: &mut Command) -> (Child, Value) {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready = serde_json::from_str(&line).unwrap();
    (child, ready)
}

/// The body of an answer to a caller with the key.
fn get(ready: &Value, path: &str) -> Value {
    let authority = ready["url"].as_str().unwrap().strip_prefix("http://").unwrap();
    let key = ready["api_key"].as_str().unwrap();
    let mut stream = TcpStream::connect(authority).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {authority}\r\nauthorization: Bearer {key}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

fn ends_soon(child: &mut Child) -> Option<i32> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    panic!("it still runs");
}

#[test]
fn seeds_key_client_id_and_numbers_are_settings() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("first.yaml"), folder.path().join("second.json"));
    fs::write(&first, "organizations: [{ name: Acme }]").unwrap();
    fs::write(&second, r#"{"organizations": [{"name": "Beta"}]}"#).unwrap();
    let start = |number: &str| {
        let mut command = program();
        command.args([
            "start",
            "--port",
            "0",
            "--json",
            "--api-key",
            "sk_test_own",
            "--client-id",
            "client_own",
        ]);
        command
            .args(["--seed-number", number, "--exit-with-stdin"])
            .arg("--seed")
            .arg(&first)
            .arg("--seed")
            .arg(&second);
        started(&mut command)
    };
    let random_part = |number: &str| {
        let (mut child, ready) = start(number);
        assert_eq!((&ready["api_key"], &ready["client_id"]), (&"sk_test_own".into(), &"client_own".into()));
        let organizations = get(&ready, "/organizations");
        assert_eq!(organizations["data"][0]["name"], "Beta");
        assert_eq!(organizations["data"][1]["name"], "Acme");
        drop(child.stdin.take());
        assert_eq!(ends_soon(&mut child), Some(0));
        // The first half of an id is its time.
        organizations["data"][0]["id"].as_str().unwrap()[14..].to_owned()
    };
    assert_eq!(random_part("7"), random_part("7"));
    assert_ne!(random_part("7"), random_part("8"));
}

#[test]
fn it_ends_with_its_input_only_when_told() {
    let (mut child, ready) = started(program().args(["--port", "0", "--json"]));
    drop(child.stdin.take());
    std::thread::sleep(Duration::from_millis(200));
    assert!(child.try_wait().unwrap().is_none(), "nobody asked it to end");
    assert_eq!(get(&ready, "/health")["status"], "ok");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[cfg(unix)]
#[test]
fn a_command_runs_beside_it_and_its_status_is_passed_on() {
    let show = "test -n \"$WORKOS_CLIENT_ID\" && echo $WORKOS_BASE_URL $WORKOS_API_KEY; exit 7";
    let output = run(&["exec", "--api-key", "sk_test_own", "--", "sh", "-c", show]);
    assert_eq!(output.status.code(), Some(7));
    let said = text(&output.stdout);
    assert!(said.starts_with("http://127.0.0.1:") && said.ends_with(" sk_test_own\n"), "{said}");
    let address = said.split(' ').next().unwrap().strip_prefix("http://").unwrap();
    assert!(TcpStream::connect(address).is_err(), "the emulator outlives the command");

    assert_eq!(run(&["exec", "--", "sh", "-c", "kill -9 $$"]).status.code(), Some(128 + 9));
    let missing = run(&["exec", "--", "no-such-program-here"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(text(&missing.stderr).contains("cannot run 'no-such-program-here'"));
}

#[cfg(unix)]
#[test]
fn a_request_to_end_goes_to_the_command() {
    let script = "trap 'exit 5' TERM; echo '{}'; while true; do sleep 0.05; done";
    let (mut child, _) = started(program().args(["exec", "--", "sh", "-c", script]));
    Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert_eq!(ends_soon(&mut child), Some(5));
}

#[test]
fn seed_files_are_checked_each_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_string_lossy().into_owned()
    };
    let good = write("good.yaml", include_str!("fixtures/example.yaml"));
    let wrong = write("wrong.yaml", "organizations:\n  - name: Acme\n    domains: [{ domain: 1 }]\n");
    let missing = folder.path().join("missing.yaml").to_string_lossy().into_owned();

    let output = run(&["seed", "validate", &good]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), &*format!("{good}: fits\n")));
    let output = run(&["seed", "validate", &wrong, &good, &missing]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), &*format!("{good}: fits\n")));
    let errors = text(&output.stderr);
    assert!(
        errors.contains(&format!("{wrong}: organizations[0].domains[0].domain: must be text\n")),
        "{errors}"
    );
    assert!(errors.contains(&format!("cannot read {missing}: ")), "{errors}");
    assert!(errors.ends_with("workos-emulator: 2 of the seed files do not fit\n"), "{errors}");
}

#[test]
fn a_seed_is_exported_from_files_and_from_a_running_emulator() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("seed.yaml");
    fs::write(
        &file,
        "organizations: [{ id: org_01ACME, name: Acme }]\nusers: [{ id: user_01ADA, email: ada@acme.com }]",
    )
    .unwrap();
    let file = file.to_string_lossy().into_owned();
    let exported = run(&["seed", "export", &file]);
    assert_eq!(exported.status.code(), Some(0), "{}", text(&exported.stderr));
    assert!(text(&exported.stdout).contains("id: org_01ACME"), "{}", text(&exported.stdout));

    let (mut child, ready) = started(program().args(["--port", "0", "--json", "--seed", &file]));
    let running = run(&["seed", "export", "--json", "--url", ready["url"].as_str().unwrap()]);
    child.kill().unwrap();
    child.wait().unwrap();
    let seed: Value = serde_json::from_slice(&running.stdout).unwrap();
    assert_eq!(seed, serde_yaml_ng::from_slice::<Value>(&exported.stdout).unwrap());

    let gone = run(&["seed", "export", "--url", ready["url"].as_str().unwrap()]);
    assert_eq!(gone.status.code(), Some(1));
    assert!(text(&gone.stderr).contains("is it running?"), "{}", text(&gone.stderr));
    assert_eq!(run(&["seed", "export"]).status.code(), Some(2), "neither files nor an address");
}
