//! What the analyser keeps in memory, and that a sample allocates nothing.

#![allow(clippy::print_stdout, reason = "its only purpose")]

use divan::{AllocProfiler, Bencher};
use heelfirst_gait::simulate::{Pattern, Simulation};
use heelfirst_gait::{Analyser, Foot, Sample, Settings};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    println!("Analyser itself: {} bytes; what it allocates once is shown below", size_of::<Analyser>());
    divan::main();
}

/// All that one foot needs.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn fresh_analyser() -> Analyser {
    Analyser::new(Foot::Left, Settings::default(), None)
}

/// Ten minutes of walking: no line `alloc` is shown as long as nothing is allocated.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn ten_minutes(bencher: Bencher<'_, '_>) {
    let simulation = Simulation::new(Pattern::Mixed, 1);
    let samples: Vec<Sample> = simulation.start().map(|foot| foot.take(60_000).collect()).unwrap_or_default();
    let fresh = || (Analyser::new(Foot::Left, Settings::default(), None), Vec::with_capacity(64));
    bencher.with_inputs(fresh).bench_local_refs(|(analyser, steps)| {
        for sample in &samples {
            analyser.push(*sample, steps);
            steps.clear();
        }
    });
}
