//! SIGKILL at any moment of the program itself: driver, queues and disk together. What it printed as counted is in the history, the file is
//! whole, and the next practice goes on.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "what cannot be done here is a failed test; how much was tried is printed"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Place, is_event};
use heelfirst_history::{Range, Reader};
use serde_json::{Value, json};

/// What is begun where nothing is unfinished: lifts on one side after the other, marching feet, a walk on a simulated foot.
const ITEMS: [&[&str]; 3] = [
    &["practice", "seated-ankle-lift", "--speed", "100", "--json"],
    &["practice", "seated-march", "--speed", "100", "--json"],
    &["practice", "walking-burst", "--sensor", "simulated:slap", "--speed", "100", "--json"],
];
const GO_ON: &[&str] = &["practice", "--speed", "100", "--json"];
/// Most lines that are read before a kill: several repetitions with their cues.
const LINES: u64 = 24;
/// Most turns that are waited beside: about as long as opening the history takes.
const TURNS: u64 = 3_000_000;

fn kills() -> usize {
    match std::env::var("HEELFIRST_CRASH").as_deref() {
        Ok("all") => 1000,
        _ => 25,
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// Side, set and number of each repetition that was printed, by session.
type Printed = BTreeMap<String, BTreeSet<(String, u64, u64)>>;

#[derive(Default)]
struct Heard {
    printed: Printed,
    resumed: usize,
}

impl Heard {
    /// Lines of one run, which took up `unfinished` if it was named.
    fn take(&mut self, lines: &[Value], unfinished: Option<&str>) {
        let Some(session) = lines.iter().find(|line| is_event(line, "session")) else { return };
        let session = session["session"].as_str().unwrap();
        if let Some(unfinished) = unfinished {
            assert_eq!(session, unfinished, "it did not go on with what was unfinished");
            self.resumed += 1;
        }
        let of_session = self.printed.entry(session.to_owned()).or_default();
        for line in lines.iter().filter(|line| is_event(line, "repetition")) {
            let number = |key: &str| line[key].as_u64().unwrap();
            let new = of_session.insert((line["side"].to_string(), number("set"), number("repetition")));
            assert!(new, "counted twice: {line}");
        }
    }

    fn count(&self) -> usize {
        self.printed.values().map(BTreeSet::len).sum()
    }

    /// All that was printed is there; gives the session to be taken up.
    fn check(&self, reader: &Reader) -> Option<String> {
        let running = reader.running().unwrap();
        for ended in reader.sessions_without_steps(Range::ALL).unwrap().iter().filter(|of| of.outcome.is_some()) {
            let Some(printed) = self.printed.get(&ended.session.to_string()) else { continue };
            for side in &ended.sides {
                let name = json!(side.side).to_string();
                let told = printed.iter().filter(|(side, ..)| *side == name).count();
                assert!(side.repetitions as usize >= told, "{told} printed: {ended:?}");
            }
        }
        let running = running?;
        let kept: BTreeSet<_> = running
            .repetitions
            .iter()
            .map(|of| (json!(of.side).to_string(), u64::from(of.set), u64::from(of.repetition)))
            .collect();
        let name = running.session.to_string();
        if let Some(printed) = self.printed.get(&name) {
            assert!(printed.is_subset(&kept), "printed {printed:?}, kept {kept:?}");
        }
        Some(name)
    }
}

/// Starts it, kills it after some lines and a moment more, and gives all that it printed.
fn practise_and_kill(place: &Place, arguments: &[&str], random: &mut Random) -> Vec<Value> {
    let mut running = place.start(arguments);
    let mut lines = Vec::new();
    for _ in 0..random.below(LINES) {
        lines.extend(running.line());
    }
    // Somewhere within what it does next, not only right after a line of it.
    for _ in 0..random.below(TURNS) {
        std::hint::spin_loop();
    }
    lines.extend(running.kill());
    lines
}

#[test]
fn killed_at_a_random_moment_all_that_was_printed_is_there_and_practice_goes_on() {
    let place = Place::new();
    let mut random = Random(0x6865_656C);
    let mut heard = Heard::default();
    let mut unfinished: Option<String> = None;
    for kill in 0..kills() {
        let arguments = if unfinished.is_some() { GO_ON } else { ITEMS[kill % ITEMS.len()] };
        let lines = practise_and_kill(&place, arguments, &mut random);
        heard.take(&lines, unfinished.as_deref());
        // Killed before it made its folder, there is nothing to be read.
        if place.data().join("history.sqlite").exists() {
            let reader = Reader::open(&place.data()).unwrap();
            reader.check().unwrap();
            unfinished = heard.check(&reader);
        }
    }
    if let Some(unfinished) = unfinished.as_deref() {
        let lines = place.lines(GO_ON);
        heard.take(&lines, Some(unfinished));
        assert_eq!(lines.last().unwrap()["outcome"], "done");
    }
    let reader = Reader::open(&place.data()).unwrap();
    assert_eq!(heard.check(&reader), None);
    println!(
        "kills: {} of the program by SIGKILL, {} repetitions of {} sessions printed, all there; gone on with {} times",
        kills(),
        heard.count(),
        heard.printed.len(),
        heard.resumed
    );
    assert!(heard.count() > kills() / 2 && heard.resumed > kills() / 4);
}
