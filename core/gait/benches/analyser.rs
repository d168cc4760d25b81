//! How long the analyser takes for a sample, on a simulated walk.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use heelfirst_gait::simulate::{Pattern, Simulation};
use heelfirst_gait::{Analyser, Foot, Sample, Settings};

fn main() {
    divan::main();
}

fn walk(rate_hz: f64, samples: usize) -> Vec<Sample> {
    let mut simulation = Simulation::new(Pattern::Mixed, 1);
    simulation.rate_hz = rate_hz;
    simulation.start().map(|foot| foot.take(samples).collect()).unwrap_or_default()
}

/// Pushes a walk through a fresh analyser; the throughput shown is in samples.
#[divan::bench(args = [50, 100, 200, 400], sample_count = 20)]
fn one_minute(bencher: Bencher<'_, '_>, rate_hz: u32) {
    let samples = walk(f64::from(rate_hz), 60 * rate_hz as usize);
    bench_walk(bencher, &samples);
}

/// One hour at 100 Hz: 360,000 samples.
#[divan::bench(sample_count = 5)]
fn one_hour_at_100_hz(bencher: Bencher<'_, '_>) {
    let samples = walk(100.0, 360_000);
    bench_walk(bencher, &samples);
}

fn bench_walk(bencher: Bencher<'_, '_>, samples: &[Sample]) {
    bencher.counter(ItemsCount::new(samples.len())).bench(|| {
        let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
        let mut steps = Vec::with_capacity(32);
        let mut count = 0;
        for sample in samples {
            analyser.push(*sample, &mut steps);
            count += steps.len();
            steps.clear();
        }
        black_box(count)
    });
}
