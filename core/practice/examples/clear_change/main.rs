//! How often "clear change" is said where nothing changed, and how often a real change is seen, on simulated persons.
//!
//! `cargo run --release -p heelfirst-practice --example clear_change [-- PERSONS]`
#![expect(
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "it prints its figures, and its arrays have fixed sizes"
)]

mod plain;

use heelfirst_practice::Goal;
use heelfirst_practice::progress::{Change, DayValue, Subject, Verdict, compare};

/// `SplitMix64`, with what a simulated person needs.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Box and Muller.
    fn normal(&mut self) -> f64 {
        let (radius, turn) = ((1.0 - self.share()).ln().mul_add(-2.0, 0.0).sqrt(), self.share());
        radius * (std::f64::consts::TAU * turn).cos()
    }
}

/// A person who walks on most days. The day's level wanders: each day is like the one before by `alike`.
#[derive(Clone, Copy)]
struct Person {
    subject: Subject,
    level: f64,
    /// Standard deviation of the day's level (for shares: of its log odds).
    day_sd: f64,
    /// Standard deviation of a step; shares draw steps instead.
    step_sd: f64,
    /// Correlation of one day with the next.
    alike: f64,
    /// Days walked in each window, of a span a third longer.
    days: i32,
    /// Median steps a day.
    steps: f64,
    /// What changed between the windows.
    change: f64,
}

impl Person {
    fn is_share(self) -> bool {
        !matches!(self.subject, Subject::StrikeAngle | Subject::ToeLift | Subject::Speed)
    }

    fn windows(self, chance: &mut Chance) -> [Vec<DayValue>; 2] {
        let span = self.days + self.days / 3;
        let mut mood = chance.normal();
        let mut windows = [Vec::new(), Vec::new()];
        for (which, window) in windows.iter_mut().enumerate() {
            // Within the span some days are left out, evenly by chance.
            let mut left = self.days;
            for day in 0..span {
                mood = self.alike.mul_add(mood, (1.0 - self.alike * self.alike).sqrt() * chance.normal());
                let to_come = f64::from(span - day);
                if chance.share() < f64::from(left) / to_come {
                    left -= 1;
                    let date = day + span * i32::try_from(which).unwrap_or(0);
                    window.push(self.day(date, which == 1, mood, chance));
                }
            }
        }
        windows
    }

    fn day(self, day: i32, changed: bool, mood: f64, chance: &mut Chance) -> DayValue {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some hundred steps")]
        let steps = (self.steps * (0.5 * chance.normal()).exp()).clamp(20.0, 2000.0) as u32;
        let level = self.level + if changed { self.change } else { 0.0 };
        let value = if self.is_share() {
            let odds = (level / (1.0 - level)).ln() + self.day_sd * mood;
            let share = 1.0 / (1.0 + (-odds).exp());
            (0..steps).filter(|_| chance.share() < share).count() as f64 / f64::from(steps)
        } else {
            level + self.day_sd * mood + self.step_sd / f64::from(steps).sqrt() * chance.normal()
        };
        DayValue { day, value, steps }
    }
}

/// Of a thousand persons, in percent.
struct Found {
    interval_alone: f64,
    better: f64,
    worse: f64,
}

fn found(person: Person, persons: u32, seed: u64) -> Found {
    let mut chance = Chance(seed);
    let changes: Vec<Change> = (0..persons)
        .map(|_| {
            let [before, after] = person.windows(&mut chance);
            compare(person.subject, Goal::Heel, &before, &after)
        })
        .collect();
    let percent = |of: &dyn Fn(&Change) -> bool| {
        100.0 * changes.iter().filter(|change| of(change)).count() as f64 / f64::from(persons)
    };
    Found {
        interval_alone: percent(&|change| change.interval.is_some_and(|interval| !interval.holds_zero())),
        better: percent(&|change| change.verdict == Verdict::ClearlyBetter),
        worse: percent(&|change| change.verdict == Verdict::ClearlyWorse),
    }
}

const ANGLE: Person = Person {
    subject: Subject::StrikeAngle,
    level: 12.0,
    day_sd: 2.0,
    step_sd: 4.0,
    alike: 0.3,
    days: 7,
    steps: 60.0,
    change: 0.0,
};
const SHARE: Person = Person { subject: Subject::HeelShare, level: 0.5, day_sd: 0.6, ..ANGLE };
const SPEED: Person = Person { subject: Subject::Speed, level: 0.6, day_sd: 0.06, step_sd: 0.08, ..ANGLE };

fn main() {
    let persons = std::env::args().nth(1).and_then(|persons| persons.parse().ok()).unwrap_or(4000);
    intervals(persons);
    nothing_changed(persons);
    something_changed(persons);
}

fn intervals(persons: u32) {
    println!(
        "Which interval: how often it leaves zero out in percent where nothing changed (5 is what it should be), {persons} persons\n"
    );
    println!("alike  days  percentile    BCa   ours");
    for alike in [0.0, 0.3, 0.5] {
        for days in [5, 7, 14, 28] {
            let person = Person { alike, days, ..ANGLE };
            let mut chance = Chance(9);
            let mut outside = [0_u32; 3];
            for _ in 0..persons {
                let [before, after] = person.windows(&mut chance);
                let values = [&before, &after].map(|days| days.iter().map(|day| day.value).collect::<Vec<_>>());
                let [percentile, bca] = plain::intervals(&values[0], &values[1], || chance.next());
                let ours = compare(person.subject, Goal::Heel, &before, &after).interval;
                let zero = |(low, high): (f64, f64)| low > 0.0 || high < 0.0;
                outside[0] += u32::from(zero(percentile));
                outside[1] += u32::from(zero(bca));
                outside[2] += u32::from(ours.is_some_and(|interval| !interval.holds_zero()));
            }
            let [percentile, bca, ours] = outside.map(|count| 100.0 * f64::from(count) / f64::from(persons));
            println!("{alike:5.1} {days:5} {percentile:11.1} {bca:6.1} {ours:6.1}");
        }
    }
    println!();
}

fn nothing_changed(persons: u32) {
    println!("Nothing changed: how often it is said in percent, of {persons} persons a line");
    println!("(interval: it leaves zero out; clear: it does, and the difference reaches the floor)\n");
    println!("subject         day SD  alike  days  interval  clear");
    let mut worst = 0.0_f64;
    for (person, sds) in [(ANGLE, [1.0, 2.0, 4.0]), (SHARE, [0.3, 0.6, 1.2]), (SPEED, [0.03, 0.06, 0.12])] {
        for day_sd in sds {
            for alike in [0.0, 0.3, 0.5] {
                for days in [5, 7, 14, 28] {
                    let person = Person { day_sd, alike, days, ..person };
                    let found = found(person, persons, 7);
                    let clear = found.better + found.worse;
                    worst = worst.max(clear);
                    let name = format!("{:?}", person.subject);
                    println!("{name:<15} {day_sd:6.2} {alike:6.1} {days:5} {:9.1} {clear:6.1}", found.interval_alone);
                }
            }
        }
    }
    println!("\nThe most: {worst:.1} %\n");
}

fn something_changed(persons: u32) {
    println!("Something changed: how often it is seen in percent (days alike by 0.3)\n");
    println!("subject         change  day SD  days  better  worse");
    for (person, changes) in [(ANGLE, [3.0, 5.0, 8.0]), (SHARE, [0.15, 0.25, 0.35]), (SPEED, [0.1, 0.2, 0.3])] {
        for change in changes {
            for days in [5, 7, 14, 28] {
                for way in [1.0, -1.0] {
                    let person = Person { days, change: change * way, ..person };
                    let found = found(person, persons, 8);
                    let name = format!("{:?}", person.subject);
                    println!(
                        "{name:<15} {:6.2} {:7.2} {days:5} {:7.1} {:6.1}",
                        person.change, person.day_sd, found.better, found.worse
                    );
                }
            }
        }
    }
}
