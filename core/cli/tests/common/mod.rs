//! The program in a data folder of its own.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "shared by tests, which each use a part"
)]

use std::io::{BufRead, BufReader, Lines};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::Arc;

use heelfirst::{Coach, CoachClock, CoachConfig, CoachEvent, CoachListener, CoachRadio, Environment, ListenerError};
use serde_json::Value;

struct Deaf;

impl CoachListener for Deaf {
    fn on_event(&self, _event: CoachEvent) -> Result<(), ListenerError> {
        Ok(())
    }
}

/// A folder that is gone after the test, with the data folder in it.
pub struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// Writes a file and gives its name.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Another program on the same data folder.
    pub fn coach(&self, clock: CoachClock) -> Arc<Coach> {
        let config = CoachConfig {
            data_dir: self.data().to_str().unwrap().to_owned(),
            languages: vec!["en".to_owned()],
            clock,
            radio: CoachRadio::None,
            environment: Environment {
                zone: "UTC".to_owned(),
                languages: Vec::new(),
                boot_id: "boot".to_owned(),
                may_notify: false,
                channel_muted: false,
                exact_allowed: false,
                battery_restricted: false,
                force_stopped: false,
                pending_limit: 0,
            },
        };
        Coach::open(config, Arc::new(Deaf)).unwrap()
    }

    /// The program in this place, with nothing to read.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heelfirst"));
        command.args(arguments).arg("--data").arg(self.data()).current_dir(self.folder.path());
        command.env("LANG", "C.UTF-8").env_remove("LC_ALL").env_remove("HEELFIRST_LOG").stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::new(&self.command(arguments).output().unwrap())
    }

    /// Runs what is expected to succeed.
    pub fn lines(&self, arguments: &[&str]) -> Vec<Value> {
        let ran = self.run(arguments);
        assert_eq!(ran.code, Some(0), "{arguments:?}: {}", ran.errors);
        ran.json()
    }

    pub fn start(&self, arguments: &[&str]) -> Running {
        let mut child = self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Running { child, lines }
    }

    pub fn history(&self) -> Vec<Value> {
        self.lines(&["history", "--json"])
    }
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub text: String,
    pub errors: String,
}

impl Ran {
    pub fn new(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            text: String::from_utf8(output.stdout.clone()).unwrap(),
            errors: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    pub fn json(&self) -> Vec<Value> {
        self.text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Refused with this code, one line on stderr, and nothing on stdout.
    pub fn refused(&self, code: i32) -> &str {
        assert_eq!(self.text, "", "{self:?}");
        self.faulty(code)
    }

    /// Ended with this code and one line on stderr.
    pub fn faulty(&self, code: i32) -> &str {
        assert_eq!(self.code, Some(code), "{self:?}");
        assert_eq!(self.errors.lines().count(), 1, "{self:?}");
        assert!(self.errors.starts_with("heelfirst: "), "{self:?}");
        self.errors.trim_end()
    }
}

/// A run that is still under way.
pub struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    /// The next line; `None` at the end.
    pub fn line(&mut self) -> Option<Value> {
        self.lines.next().map(|line| serde_json::from_str(&line.unwrap()).unwrap())
    }

    /// The lines up to the first that fits, which is the last of them.
    pub fn until(&mut self, fits: impl Fn(&Value) -> bool) -> Vec<Value> {
        let mut heard = Vec::new();
        while let Some(line) = self.line() {
            heard.push(line);
            if fits(&heard[heard.len() - 1]) {
                return heard;
            }
        }
        panic!("the program ended before that: {heard:#?}");
    }

    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").arg(format!("-{name}")).arg(self.child.id().to_string()).status().unwrap();
        assert!(sent.success());
    }

    /// What was still printed, and the exit code; `None` for the code where a signal ended it.
    pub fn rest(mut self) -> (Vec<Value>, Option<i32>) {
        let mut rest = Vec::new();
        // The last line of a killed program may be cut off.
        while let Some(Ok(line)) = self.lines.next() {
            rest.extend(serde_json::from_str::<Value>(&line));
        }
        (rest, self.child.wait().unwrap().code())
    }

    /// Cuts it short where it stands; gives what it had printed.
    pub fn kill(mut self) -> Vec<Value> {
        self.child.kill().unwrap();
        self.rest().0
    }
}

/// The keys of an object, in the order in which they are printed.
pub fn keys(line: &str) -> Vec<String> {
    let object: Value = serde_json::from_str(line).unwrap();
    let mut keys: Vec<(usize, String)> = object
        .as_object()
        .unwrap()
        .keys()
        .map(|key| (line.find(&format!("\"{key}\":")).unwrap(), key.clone()))
        .collect();
    keys.sort();
    keys.into_iter().map(|(_, key)| key).collect()
}

pub fn is_event(line: &Value, event: &str) -> bool {
    line["event"] == event
}

/// All files beneath a folder with their bytes.
pub fn bytes(file: &Path) -> Vec<u8> {
    std::fs::read(file).unwrap()
}
