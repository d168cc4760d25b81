//! The rig's control socket and journals, as tests/ble/README.md describes them.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The rig in which this test runs.
pub struct Rig {
    control: PathBuf,
    logs: PathBuf,
}

/// A simulated sensor that the rig has.
#[derive(Debug, Deserialize)]
pub struct SimulatedSensor {
    /// Its name on the control socket.
    pub name: String,
}

/// What a sensor has sent since the host has subscribed, and how it is.
#[derive(Debug, Deserialize)]
pub struct Sent {
    /// Packets that went out.
    pub packets: u64,
    /// The samples in them.
    pub samples: u64,
    /// Whether it has a link.
    pub connected: bool,
}

impl Rig {
    /// # Panics
    ///
    /// Outside of the rig.
    pub fn of_this_run() -> Self {
        let place = |name: &str| {
            std::env::var_os(name)
                .map_or_else(|| panic!("{name} is not set: run this test with ./test ble"), PathBuf::from)
        };
        Self { control: place("HEELFIRST_RIG_CONTROL"), logs: place("HEELFIRST_RIG_LOGS") }
    }

    /// The rig with its sensors as they are at first, whatever the test before did to them.
    pub fn ready() -> Self {
        let rig = Self::of_this_run();
        for sensor in ["left", "right"] {
            rig.say(&format!("{sensor} await disconnected"));
            for words in ["adv on", "mute off", "refuse off", "lack off", "rate asked", "battery 87"] {
                rig.say(&format!("{sensor} {words}"));
            }
        }
        rig
    }

    /// Has the rig do what the words say, and returns the words of its answer once it is done.
    ///
    /// # Panics
    ///
    /// Where the rig could not do it.
    pub fn say(&self, words: &str) -> String {
        self.ask(words).unwrap_or_else(|refusal| panic!("the rig, asked '{words}': {refusal}"))
    }

    /// As [`Rig::say`], with the rig's refusal as an error.
    pub fn ask(&self, words: &str) -> Result<String, String> {
        let answer = self.exchange(words).unwrap_or_else(|error| panic!("the rig, asked '{words}', has gone: {error}"));
        match answer.split_once(' ').unwrap_or((&answer, "")) {
            ("ok", rest) => Ok(rest.to_owned()),
            (_, rest) => Err(rest.to_owned()),
        }
    }

    /// The sensors there are, also those that cannot be found yet.
    pub fn sensors(&self) -> Vec<SimulatedSensor> {
        self.read("sensors")
    }

    /// What a sensor has sent so far.
    pub fn sent(&self, sensor: &str) -> Sent {
        self.read(&format!("{sensor} sent"))
    }

    /// The journal of a sensor up to now: a line of JSON for all that it sent, withheld and lived through.
    pub fn journal(&self, sensor: &str) -> Vec<serde_json::Value> {
        let file = self.logs.join(format!("sent-{sensor}.jsonl"));
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    fn read<T: DeserializeOwned>(&self, words: &str) -> T {
        let answer = self.say(words);
        serde_json::from_str(&answer).unwrap_or_else(|error| panic!("the rig, asked '{words}': {answer}: {error}"))
    }

    fn exchange(&self, words: &str) -> std::io::Result<String> {
        let mut control = UnixStream::connect(&self.control)?;
        writeln!(control, "{words}")?;
        let mut answer = String::new();
        BufReader::new(control).read_line(&mut answer)?;
        Ok(answer.trim_end().to_owned())
    }
}
