//! Bytes to samples to every machine that reads a stream: whatever comes, nothing panics, only finite numbers come out, steps rise.
//!
//! The corpus beside it is replayed, then a fixed run of random bytes: `HEELFIRST_FUZZ_CASES=1000000 cargo test --release --test fuzz`
//! runs for hours. A case that fails names its seed; its bytes belong into the corpus.
#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

use std::time::Duration;

use heelfirst_gait::calibrate::Calibration;
use heelfirst_gait::cue::{Baseline, CueGoal, CueMemory, CueMode, CuePolicy, CueSettings};
use heelfirst_gait::lift::{LiftCounter, LiftSettings};
use heelfirst_gait::signal::SignalCheck;
use heelfirst_gait::simulate::{Pattern, Simulation};
use heelfirst_gait::stumble::StumbleWatch;
use heelfirst_gait::walk::WalkTally;
use heelfirst_gait::{Analyser, Borders, Foot, Mount, Sample, Settings, Step};

/// Gives the bytes one by one, then zeros.
struct Bytes<'a>(std::slice::Iter<'a, u8>);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        self.0.next().copied().unwrap_or(0)
    }

    fn is_over(&self) -> bool {
        self.0.len() == 0
    }
}

/// The stream that the bytes spoil: a walk, or nothing but stillness.
struct Stream {
    walk: Vec<Sample>,
    place: usize,
    at: Duration,
    last: Sample,
}

impl Stream {
    fn next(&mut self) -> Sample {
        let sample = self.walk[self.place % self.walk.len()];
        self.place += 1;
        self.at = self.at.saturating_add(Duration::from_millis(10));
        self.last = Sample { at: self.at, ..sample };
        self.last
    }

    fn leap(&mut self, code: u8) {
        let far = Duration::from_millis(1 << (code % 42));
        self.at = if code < 128 { self.at.saturating_add(far) } else { self.at.saturating_sub(far) };
    }
}

const ODD: [f64; 10] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN, 1e9, -1e9, 1e-300, 0.0, -0.0];

fn put(sample: &mut Sample, axis: u8, value: f64) {
    match axis % 6 {
        axis @ 0..3 => sample.acc_mps2[usize::from(axis)] = value,
        axis => sample.gyr_dps[usize::from(axis) - 3] = value,
    }
}

/// What a machine under test is told.
enum Event {
    Sample(Sample),
    Epoch,
}

fn events(bytes: &[u8]) -> Vec<Event> {
    let mut bytes = Bytes(bytes.iter());
    let first = bytes.next();
    let pattern = Pattern::ALL[usize::from(first) % Pattern::ALL.len()];
    let walk = Simulation::new(pattern, u64::from(first / 6)).start().expect("a valid simulation");
    let walk: Vec<Sample> = walk.take(1500).collect();
    let mut stream = Stream { last: walk[0], walk, place: 0, at: Duration::ZERO };
    let mut events = Vec::new();
    while !bytes.is_over() && events.len() < 20_000 {
        let (code, value) = (bytes.next(), bytes.next());
        let many = usize::from(value) + 1;
        let spoil = |stream: &mut Stream, count: usize, spoil: &dyn Fn(&mut Sample)| -> Vec<Event> {
            let each = |_| {
                let mut sample = stream.next();
                spoil(&mut sample);
                Event::Sample(sample)
            };
            (0..count).map(each).collect()
        };
        match code % 12 {
            0..4 => events.extend(spoil(&mut stream, many, &|_| {})),
            4 => events.extend(spoil(&mut stream, many / 8, &|s| put(s, value, ODD[usize::from(code / 12) % 10]))),
            5 => events.extend(spoil(&mut stream, many, &|s| put(s, code / 12, f64::from(value) - 100.0))),
            6 => events.extend(spoil(&mut stream, many, &|s| s.acc_mps2 = s.acc_mps2.map(|v| v.clamp(-12.0, 12.0)))),
            7 => events.extend(spoil(&mut stream, many, &|s| s.gyr_dps = s.gyr_dps.map(|v| v * f64::from(code)))),
            8 => stream.leap(value),
            9 => events.extend((0..many / 8).map(|_| Event::Sample(stream.last))),
            10 => stream.place = stream.place.wrapping_add(many * 7),
            _ => {
                events.push(Event::Epoch);
                stream.at = Duration::ZERO;
            }
        }
    }
    events
}

/// Whatever a value is made of, its numbers say so where they are none.
fn finite(value: &impl std::fmt::Debug) {
    let text = format!("{value:?}");
    assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
}

/// Whether it comes after the one before.
fn check_step(step: &Step, before: &mut f64) -> bool {
    finite(step);
    assert!((0.0..=1.0).contains(&step.confidence), "{step:?}");
    let rises = step.initial_contact_s >= *before;
    *before = step.initial_contact_s;
    rises
}

/// Whether the clock of the stream was set back with this sample; less than half a second is disorder.
fn is_set_back(newest: &mut Duration, sample: &Sample) -> bool {
    let back = sample.is_finite() && newest.saturating_sub(sample.at) > Duration::from_millis(500);
    if back || sample.is_finite() && sample.at > *newest {
        *newest = sample.at;
    }
    back
}

fn policies() -> Vec<CuePolicy> {
    let policy = |goal| {
        let settings = CueSettings { mode: CueMode::EachStep, ..CueSettings::default() };
        CuePolicy::new(goal, settings, &Borders::default(), &Baseline::default(), CueMemory::default())
    };
    [CueGoal::Heel, CueGoal::Soft, CueGoal::Clear].map(policy).into()
}

/// Steps, and everything that lives on steps. Whether the steps rise where times do not restart.
fn analyse(events: &[Event], mount: Option<Mount>) -> bool {
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), mount);
    let (mut tally, mut policies) = (WalkTally::new(), policies());
    let (mut steps, mut before) = (Vec::new(), f64::MIN);
    let (mut restarts, mut rises, mut newest) = (false, true, Duration::ZERO);
    for event in events.iter().map(Some).chain([None]) {
        match event {
            Some(Event::Sample(sample)) => {
                restarts = is_set_back(&mut newest, sample);
                analyser.push(*sample, &mut steps);
            }
            Some(Event::Epoch) => {
                analyser.new_epoch(&mut steps);
                (restarts, newest) = (true, Duration::ZERO);
            }
            None => analyser.finish(&mut steps),
        }
        for step in steps.drain(..) {
            rises &= check_step(&step, &mut before);
            tally.note(&step);
            for policy in &mut policies {
                finite(&policy.step(&step, step.initial_contact_s + 0.4, step.initial_contact_s + 0.4));
                assert!(policy.target().is_none_or(f64::is_finite));
            }
        }
        if std::mem::take(&mut restarts) {
            before = f64::MIN;
        }
    }
    finite(&analyser.summary());
    finite(&tally.summary());
    if let Some(mount) = analyser.mount() {
        assert!(mount.rotation.iter().flatten().chain([&mount.quality]).all(|v| v.is_finite()), "{mount:?}");
    }
    rises
}

fn watch(events: &[Event]) {
    let mut lifts = LiftCounter::new(Foot::Left, None, LiftSettings::default());
    let mut mounted = LiftCounter::new(Foot::Right, Some(Mount::ALIGNED), LiftSettings::default());
    let (mut calibration, mut stumbles) = (Calibration::new(Foot::Left), StumbleWatch::new());
    let (mut signal, mut found) = (SignalCheck::new(), Vec::new());
    for event in events {
        let Event::Sample(sample) = event else {
            lifts.new_epoch(&mut found);
            mounted.new_epoch(&mut found);
            continue;
        };
        lifts.push(*sample, &mut found);
        mounted.push(*sample, &mut found);
        finite(&calibration.push(*sample));
        assert!(stumbles.push(sample).is_none_or(|stumble| stumble.at_s.is_finite()));
        assert!(stumbles.still_for_s().is_finite());
        signal.push(sample);
    }
    lifts.finish(&mut found);
    mounted.finish(&mut found);
    for lift in &found {
        let given = [lift.peak_angle_deg, lift.lift_s, lift.hold_s, lift.lower_s].into_iter().flatten();
        assert!(given.chain([lift.began_s, lift.ended_s, lift.confidence]).all(f64::is_finite), "{lift:?}");
    }
    assert!(signal.faults().iter().all(|fault| fault.since_s.is_finite()));
}

/// A movement that a break of the stream decides must be dated by the stream it belongs to; otherwise its step comes out of order.
fn run(bytes: &[u8]) {
    let events = events(bytes);
    assert!(analyse(&events, None), "without a mount a step comes before the one that it follows");
    assert!(analyse(&events, Some(Mount::ALIGNED)), "with a mount a step comes before the one that it follows");
    watch(&events);
}

#[test]
fn the_corpus() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).expect("a folder").map(|f| f.expect("a file").path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        eprintln!("{}", file.display());
        run(&std::fs::read(&file).expect("bytes"));
    }
}

#[test]
fn random_bytes() {
    let cases: u64 = std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(40);
    for seed in 0..cases {
        eprintln!("seed {seed}");
        run(&random(seed));
    }
}

/// 20 to 147 bytes by an xorshift.
fn random(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    let length = 20 + next() % 128;
    (0..length).map(|_| next()).collect()
}
