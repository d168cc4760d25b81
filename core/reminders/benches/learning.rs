//! What it costs to learn from an answer, and to ask where a prompt suits. The target is less than 10 µs for an answer.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must not go on")]

use divan::{Bencher, black_box};
use heelfirst_reminders::{Clock, Evidence, LEARN_WEEKS, Model, Reception, Weekday};

fn main() {
    divan::main();
}

/// Ten answers a day for as long as answers are learnt from.
fn history() -> Vec<Evidence> {
    let weeks = (0..LEARN_WEEKS).flat_map(|_| Weekday::ALL);
    let hours = |weekday| (8..18).map(move |hour| (weekday, hour));
    weeks.flat_map(hours).map(|(weekday, hour)| answer(weekday, hour)).collect()
}

fn answer(weekday: Weekday, hour: u8) -> Evidence {
    let reception = if hour.is_multiple_of(3) { Reception::Dismissed } else { Reception::Practised };
    Evidence { weekday, at: Clock::new(hour, hour * 3).unwrap(), reception }
}

#[divan::bench]
fn learn_one_answer(bencher: Bencher<'_, '_>) {
    let mut model = Model::default();
    let evidence = answer(Weekday::Wed, 10);
    bencher.bench_local(|| model.learn(black_box(evidence)));
}

#[divan::bench]
fn learn_thirteen_weeks(bencher: Bencher<'_, '_>) {
    let history = history();
    bencher.bench_local(|| black_box(&history).iter().copied().collect::<Model>());
}

#[divan::bench]
fn acceptance(bencher: Bencher<'_, '_>) {
    let model: Model = history().into_iter().collect();
    let at = Clock::new(10, 0).unwrap();
    bencher.bench_local(|| model.acceptance(black_box(Weekday::Wed), black_box(at)));
}

#[divan::bench]
fn shift(bencher: Bencher<'_, '_>) {
    let model: Model = history().into_iter().collect();
    let at = Clock::new(9, 20).unwrap();
    bencher.bench_local(|| model.shift(black_box(Weekday::Wed), black_box(at), |_| true));
}
