//! The power fails at every write and sync of a trace of 1,000 deeds.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common::{MORNING_US, at};
use crate::disk::{Disk, Loss};
use crate::random::Random;
use crate::state::{self, State};
use crate::trace::{DEEDS, Subject, deeds};
use crate::vfs::{self, Op};
use heelfirst_history::{Event, Store};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

/// Where files need no disk, if there is such a place.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// One point in this many is tried; `all` is 1.
pub fn share(unless_told: usize) -> usize {
    match std::env::var("HEELFIRST_CRASH").as_deref() {
        Ok("all") => 1,
        Ok(number) => number.parse().expect("HEELFIRST_CRASH: `all`, or a number"),
        Err(_) => unless_told,
    }
}

/// What the disk saw, and what the history said after each deed, beginning with the empty one.
struct Recorded {
    log: Vec<Op>,
    states: Vec<State>,
}

/// `rebuilt_every`: after how many deeds the tables are held against rebuilt ones.
fn record(count: usize, rebuilt_every: usize) -> Recorded {
    let dir = folder();
    vfs::record(dir.path());
    let mut subject = Subject::open(dir.path()).unwrap();
    let mut states = vec![state::of(subject.store())];
    vfs::acknowledge();
    for (number, deed) in deeds(count).iter().enumerate() {
        subject.perform(deed).unwrap_or_else(|error| panic!("{number}: {deed:?}: {error}"));
        vfs::acknowledge();
        states.push(state::of(subject.store()));
        if number % rebuilt_every == 0 {
            assert_rebuilt_is_the_same(&subject, states[states.len() - 1]);
        }
    }
    drop(subject);
    Recorded { log: vfs::recorded(), states }
}

/// On a copy, whose writes are nobody's.
fn assert_rebuilt_is_the_same(subject: &Subject<'_>, before: State) {
    let copy = folder();
    let there = Connection::open(subject.store.as_ref().unwrap().read().file()).unwrap();
    there.execute("VACUUM INTO ?1", [copy.path().join("history.sqlite").to_str().unwrap()]).unwrap();
    let mut store = Store::open(copy.path(), "phone").unwrap();
    store.rebuild().unwrap();
    assert_eq!(state::of(&store), before);
}

/// Opens what survived: whole, as it was before or after the deed in question, and usable.
fn verify(files: &BTreeMap<String, Vec<u8>>, allowed: &[State]) -> Result<(), String> {
    let dir = folder();
    for (name, bytes) in files {
        fs::write(dir.path().join(name), bytes).unwrap();
    }
    let mut store = Store::open(dir.path(), "phone").map_err(|error| format!("not opened: {error}"))?;
    store.read().check().map_err(|error| format!("not whole: {error}"))?;
    let found = state::of(&store);
    if !allowed.contains(&found) {
        return Err(format!("{found:?} is none of {allowed:?}"));
    }
    let event = Event::SettingChanged { key: "after".into(), value: json!(true) };
    store.append(&[at(MORNING_US, event)]).map_err(|error| format!("not usable: {error}"))?;
    store.read().check().map_err(|error| format!("not whole after an append: {error}"))
}

/// The losses that are tried when the power fails during `op`.
fn losses(op: &Op, seed: u64) -> Vec<Loss> {
    match op {
        Op::Acknowledged | Op::Create(_) => vec![],
        Op::Sync(_) => vec![Loss::All, Loss::Tail(seed), Loss::Any(seed)],
        _ => vec![Loss::Tail(seed), Loss::Any(seed)],
    }
}

struct Found {
    points: usize,
    tried: usize,
    crashes: usize,
    losses: Vec<String>,
}

/// Cuts the power at every `share`-th point, on as many threads as there are.
fn crash(recorded: &Recorded, share: usize) -> Found {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let found = std::thread::scope(|scope| {
        let workers: Vec<_> =
            (0..threads).map(|own| scope.spawn(move || crash_some(recorded, share, own, threads))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect::<Vec<_>>()
    });
    let mut whole = Found { points: 0, tried: 0, crashes: 0, losses: Vec::new() };
    for part in found {
        whole.points = part.points;
        whole.tried += part.tried;
        whole.crashes += part.crashes;
        whole.losses.extend(part.losses);
    }
    whole
}

fn crash_some(recorded: &Recorded, share: usize, own: usize, threads: usize) -> Found {
    let mut disk = Disk::default();
    let mut acknowledged = 0;
    let mut found = Found { points: 0, tried: 0, crashes: 0, losses: Vec::new() };
    for (number, op) in recorded.log.iter().enumerate() {
        let losses = losses(op, number as u64);
        if !losses.is_empty() {
            found.points += 1;
        }
        // The making of the file is always tried whole.
        let share = if acknowledged == 0 { 1 } else { share };
        let mut during = disk.clone_if(!losses.is_empty() && chosen(number, share, own, threads));
        if let Some(during) = &mut during {
            found.tried += 1;
            if !matches!(op, Op::Sync(_)) {
                during.take(op);
            }
            let from = usize::saturating_sub(acknowledged, 1);
            let allowed = &recorded.states[from..recorded.states.len().min(acknowledged + 1)];
            for loss in losses {
                found.crashes += 1;
                if let Err(error) = verify(&during.survivors(loss), allowed) {
                    found.losses.push(format!("op {number} ({}), deed {acknowledged}, {loss:?}: {error}", name(op)));
                }
            }
        }
        acknowledged += usize::from(*op == Op::Acknowledged);
        disk.take(op);
    }
    found
}

fn name(op: &Op) -> String {
    match op {
        Op::Write { file, at, bytes } => format!("write {file} at {at}, {} bytes", bytes.len()),
        other => format!("{other:?}"),
    }
}

fn chosen(number: usize, share: usize, own: usize, threads: usize) -> bool {
    let random = Random(number as u64).below(share * threads);
    random % threads == own && random / threads == 0
}

#[test]
fn whatever_was_acknowledged_survives_a_power_cut_at_every_write_and_sync() {
    let share = share(60);
    let recorded = record(DEEDS, if share == 1 { 1 } else { 50 });
    let found = crash(&recorded, share);
    println!(
        "power cuts: {} deeds, {} writes, syncs, truncations and deletions; {} of them tried (1 in {share}), {} crashes, {} losses",
        DEEDS,
        found.points,
        found.tried,
        found.crashes,
        found.losses.len()
    );
    assert!(found.losses.is_empty(), "{}", found.losses[..found.losses.len().min(10)].join("\n"));
    assert!(found.tried * share > found.points / 2);
}

/// As with `synchronous = OFF`: this test can fail.
#[test]
fn a_disk_that_ignores_syncs_is_found_out() {
    let mut recorded = record(60, 1000);
    recorded.log.retain(|op| !matches!(op, Op::Sync(_)));
    let found = crash(&recorded, 5);
    assert!(found.losses.len() * 2 > found.tried, "{} losses in {} points", found.losses.len(), found.tried);
}
