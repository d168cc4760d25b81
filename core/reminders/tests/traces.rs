//! A simulated phone, and a person who does whatever people do to it: whatever happens, the planner keeps its promises.
//!
//! `cargo test` runs a slice of the traces; with `HEELFIRST_TRACES` as many as it says, on two threads.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test says what it finds by panicking, and prints its figures"
)]

#[path = "traces/app.rs"]
mod app;
#[path = "traces/check.rs"]
mod check;
#[path = "traces/check_armed.rs"]
mod check_armed;
#[path = "traces/check_learnt.rs"]
mod check_learnt;
#[path = "traces/dice.rs"]
mod dice;
#[path = "traces/events.rs"]
mod events;
#[path = "traces/figures.rs"]
mod figures;
#[path = "traces/habits.rs"]
mod habits;
#[path = "traces/life.rs"]
mod life;
#[path = "traces/past.rs"]
mod past;
#[path = "traces/person.rs"]
mod person;
#[path = "traces/phone.rs"]
mod phone;
#[path = "common/split_mix.rs"]
mod split_mix;
#[path = "traces/world.rs"]
mod world;

use std::sync::atomic::{AtomicU64, Ordering};

use check::Fault;
use events::Trace;
use figures::Figures;
use life::live;
use person::People;

/// How many traces a full run has, and how many a usual one.
const ALL: u64 = 1_000_000;
const SLICE: u64 = 2_000;
const THREADS: u64 = 2;
/// Enough faults to see what they have in common.
const MOST_FAULTS: u64 = 20;
const MOST_LINES: usize = 40;

#[test]
fn whatever_happens_to_a_phone_the_planner_keeps_its_promises() {
    let count = std::env::var("HEELFIRST_TRACES").ok().map_or(SLICE, |count| count.parse().unwrap());
    let faults = AtomicU64::new(0);
    let figures = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|first| {
                scope.spawn({
                    let faults = &faults;
                    move || some((first..count).step_by(usize::try_from(THREADS).unwrap()), count, faults)
                })
            })
            .collect();
        let mut all = Figures::default();
        for thread in threads {
            all.add(&thread.join().unwrap());
        }
        all
    });
    println!("{figures}");
    println!("{} traces are {} % of {ALL}", figures.traces, percent(figures.traces));
    assert!(figures.faults.is_empty(), "{:?}", figures.faults);
    let learnt = figures.moved > 0 && figures.tapered > 0 && figures.tapers.len() == 3;
    assert!(learnt || count < SLICE, "no prompt was moved or tapered away, or no taper was refused or ended");
}

fn percent(traces: u64) -> String {
    format!("{}.{:02}", traces * 100 / ALL, traces * 10_000 / ALL % 100)
}

/// One trace by its seed, with its story: `HEELFIRST_TRACE=17`.
#[test]
fn one_trace_can_be_told() {
    let seed = std::env::var("HEELFIRST_TRACE").ok().map_or(0, |seed| seed.parse().unwrap());
    let people = People::new();
    let life = live(&Trace::new(seed, &people), &people, true);
    println!("{}", life.story.join("\n"));
    assert!(life.fault.is_none(), "{}", life.fault.unwrap());
}

fn some(seeds: impl Iterator<Item = u64>, count: u64, faults: &AtomicU64) -> Figures {
    let people = People::new();
    let mut figures = Figures::default();
    for seed in seeds {
        let trace = Trace::new(seed, &people);
        let life = live(&trace, &people, false);
        figures.add(&life.figures);
        if let Some(fault) = life.fault
            && faults.fetch_add(1, Ordering::Relaxed) < MOST_FAULTS
        {
            eprintln!("{}", report(seed, trace, &fault, &people));
        }
        if figures.traces.is_multiple_of(20_000) {
            eprintln!("{} of {} traces on this thread", figures.traces, count / THREADS);
        }
    }
    figures
}

/// A failing trace with only the events that it needs.
fn report(seed: u64, mut trace: Trace, fault: &Fault, people: &People) -> String {
    shrink(&mut trace, fault.rule, people);
    let life = live(&trace, people, true);
    let fault = life.fault.map_or_else(String::new, |fault| fault.to_string());
    let make = (trace.make, trace.luck, trace.wish, trace.past);
    // What is long past is seldom the cause; `one_trace_can_be_told` tells all.
    let story = &life.story[life.story.len().saturating_sub(MOST_LINES)..];
    format!("seed {seed}: {fault}\n  {make:?}\n  {}\n", story.join("\n  "))
}

/// Drops events, one after the other, without which the same rule is still broken.
fn shrink(trace: &mut Trace, rule: &str, people: &People) {
    let mut index = trace.steps.len();
    while index > 0 {
        index -= 1;
        let mut fewer = trace.clone();
        fewer.steps.remove(index);
        if live(&fewer, people, false).fault.is_some_and(|fault| fault.rule == rule) {
            *trace = fewer;
            index = trace.steps.len();
        }
    }
}
