//! Today's dose of an item, from a ledger that has been kept for a year. The target is less than 50 µs.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must not go on")]

use divan::{Bencher, black_box};
use heelfirst_practice::dose::{Ledger, Practised, Rating, SideDone};
use heelfirst_practice::plan::Item;
use heelfirst_practice::{Affected, Catalogue, Exercise, Outcome};
use jiff::ToSpan;
use jiff::civil::{Date, date};

const FIRST: Date = date(2026, 1, 5);

fn main() {
    divan::main();
}

/// Everything of the catalogue, done and rated every day of a year.
fn year() -> (Ledger, Vec<(Item, Exercise)>) {
    let catalogue = Catalogue::standard().unwrap();
    let practised = catalogue.iter().filter(|exercise| !exercise.is_check());
    let items: Vec<_> = practised.map(|exercise| (Item::new(exercise.id, 2), *exercise)).collect();
    let mut ledger = Ledger::default();
    for n in 0..365 {
        let on = FIRST.saturating_add(n.days());
        for (item, exercise) in &items {
            let p = ledger.today(item, exercise, Affected::Both, on, false).prescription.unwrap();
            let side = |dose: &heelfirst_practice::SideDose| SideDone {
                side: dose.side,
                prescribed: dose.prescribed(),
                done: dose.prescribed(),
            };
            let sides = p.sides.iter().map(side).collect();
            let (outcome, stopped_by_pain, lighter) = (Outcome::Done, false, false);
            let walked_s = p.walking_s;
            let p = Practised { exercise: exercise.id, on, outcome, stopped_by_pain, sides, walked_s, lighter };
            ledger.practised(&p, item, exercise);
            ledger.rated(exercise.id, on, if n % 5 == 0 { Rating::Hard } else { Rating::Right }, on);
        }
    }
    (ledger, items)
}

/// On the day of the last session, and on the next, when that day is decided.
#[divan::bench(args = [364, 365, 370, 400])]
fn today(bencher: Bencher<'_, '_>, day: i32) {
    let (ledger, items) = year();
    let on = FIRST.saturating_add(day.days());
    let (item, exercise) = items.first().unwrap();
    bencher.bench(|| ledger.today(black_box(item), exercise, Affected::Both, on, false));
}

/// A rating, with what it changes.
#[divan::bench]
fn rated(bencher: Bencher<'_, '_>) {
    let (ledger, _) = year();
    let on = FIRST.saturating_add(365.days());
    bencher
        .with_inputs(|| ledger.clone())
        .bench_values(|mut ledger| ledger.rated("seated-ankle-lift", on, Rating::Right, on));
}

/// The whole ledger, written and read.
#[divan::bench]
fn written_and_read(bencher: Bencher<'_, '_>) {
    let (ledger, _) = year();
    bencher.bench(|| {
        let text = serde_json::to_string(black_box(&ledger)).unwrap();
        serde_json::from_str::<Ledger>(&text).unwrap()
    });
}
