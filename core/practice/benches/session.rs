//! One step of the session machine: what a driver asks for at each deadline. The target is less than 1 µs a step.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must not go on")]

use std::time::Duration;

use divan::{Bencher, black_box};
use heelfirst_practice::{Affected, Catalogue, CountedBy, Input, Pace, Prescription, Session};

fn main() {
    divan::main();
}

/// A session of the exercise that has just begun to count down.
fn session(id: &str, change: impl FnOnce(&mut Prescription)) -> Session {
    let catalogue = Catalogue::standard().unwrap();
    let mut prescription = Prescription::for_exercise(catalogue.get(id).unwrap(), Affected::Right);
    prescription.has_set_up = false;
    change(&mut prescription);
    Session::start(prescription).unwrap().0
}

/// Advances to the next deadline, beginning anew when the session is over.
#[divan::bench(args = ["seated-ankle-lift", "calf-stretch", "walking-burst"])]
fn advance_to_next_deadline(bencher: Bencher<'_, '_>, id: &str) {
    let fresh = session(id, |_| ());
    let mut running = fresh.clone();
    bencher.bench_local(|| {
        if let Some(at) = running.deadline() {
            black_box(running.advance(at));
        } else {
            running.clone_from(&fresh);
        }
    });
}

/// Counts a repetition at the person's own pace, beginning anew when the session is over.
#[divan::bench]
fn count_repetition(bencher: Bencher<'_, '_>) {
    let mut fresh = session("seated-march", |p| p.pace = Pace::Own);
    fresh.advance(Duration::from_secs(5));
    let mut running = fresh.clone();
    bencher.bench_local(|| {
        if black_box(running.apply(Input::CountRepetition(CountedBy::Sensor), running.now())).is_err() {
            running.clone_from(&fresh);
        }
    });
}

/// Pauses or resumes.
#[divan::bench]
fn pause_or_resume(bencher: Bencher<'_, '_>) {
    let mut running = session("seated-ankle-lift", |_| ());
    let mut paused = false;
    bencher.bench_local(|| {
        let input = if paused { Input::Resume } else { Input::Pause };
        paused = !paused;
        black_box(running.apply(input, running.now()))
    });
}

/// What a screen asks for at each frame.
#[divan::bench]
fn view(bencher: Bencher<'_, '_>) {
    let running = session("seated-ankle-lift", |_| ());
    bencher.bench_local(|| running.view(black_box(Duration::from_millis(1234))));
}
