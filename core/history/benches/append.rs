//! What it costs to make an event durable, beside a bare write and sync of as many bytes to the same disk.
//!
//! The folder is a new one below the system's folder for temporary files; set `TMPDIR` to measure another disk.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot write has nothing to measure")]

use std::fs::File;
use std::io::Write;

use divan::Bencher;
use heelfirst_gait::{Foot, Landing, Step};
use heelfirst_history::{
    CountedBy, Entry, Event, IdSource, PrescribedSide, SessionId, SessionStarted, Side, Store, Times,
};
use serde_json::json;
use tempfile::TempDir;

const NOW_US: i64 = 1_800_000_000_000_000;

fn main() {
    divan::main();
}

fn entry(event: Event) -> Entry {
    Entry { at_us: NOW_US, zone: "Europe/Berlin".into(), event }
}

fn practising() -> (TempDir, Store, SessionId) {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    let session = SessionId::new(&mut IdSource::new(1), NOW_US);
    let started = SessionStarted {
        session,
        exercise: "seated-ankle-lift".into(),
        prescription: json!({}),
        sides: vec![PrescribedSide { side: Some(Side::Left), prescribed: 10 }],
        context: heelfirst_history::Context::default(),
        speed: 1.0,
        clock: None,
    };
    store.append(&[entry(Event::SessionStarted(started))]).unwrap();
    (dir, store, session)
}

fn step(at_s: f64) -> Step {
    Step {
        foot: Foot::Left,
        initial_contact_s: at_s,
        final_contact_s: Some(at_s - 0.4),
        foot_flat_s: Some(at_s + 0.1),
        strike_angle_deg: Some(12.34),
        toe_off_angle_deg: Some(-45.6),
        stride_time_s: Some(1.1),
        swing_s: Some(0.4),
        stance_s: Some(0.7),
        stride_length_m: Some(1.2),
        contact_to_flat_ms: Some(100.0),
        slap_speed_dps: Some(123.4),
        frontal_angle_deg: Some(1.2),
        landing: Some(Landing::Heel),
        slap: Some(false),
        drag: Some(false),
        confidence: 0.9,
        ungraded_because: None,
        bout: 1,
        in_turn: false,
        first_or_last: false,
        graded_after: false,
    }
}

/// A counted repetition with its checkpoint, as the guide writes it.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn repetition(bencher: Bencher<'_, '_>) {
    let (_dir, mut store, session) = practising();
    let mut repetition = 0;
    bencher.bench_local(|| {
        repetition += 1;
        let at_ms = u64::from(repetition) * 1000;
        let side = Some(Side::Left);
        let counted = Event::Repetition { session, at_ms, side, set: 1, repetition, counted_by: CountedBy::Cued };
        let progress = Event::Progress { session, at_ms, times: Times::default() };
        store.append(&[entry(counted), entry(progress)]).unwrap()
    });
}

/// One second of steps of both feet.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn step_batch(bencher: Bencher<'_, '_>) {
    let (_dir, mut store, session) = practising();
    let mut second = 0_u32;
    bencher.bench_local(|| {
        second += 1;
        let at_s = f64::from(second);
        let steps = vec![step(at_s), step(at_s + 0.5)];
        store.append(&[entry(Event::Steps { session, at_ms: u64::from(second) * 1000, steps })]).unwrap()
    });
}

/// The floor: three pages appended to a file and synced.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn bare_write_and_sync(bencher: Bencher<'_, '_>) {
    let mut file: File = tempfile::tempfile().unwrap();
    let pages = vec![7_u8; 3 * 4096];
    bencher.bench_local(|| {
        file.write_all(&pages).unwrap();
        file.sync_data().unwrap();
    });
}
