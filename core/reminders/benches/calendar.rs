//! The calendar and the plan. The targets: ten years in less than 20 ms, plan and difference of two days in less than 100 µs.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must not go on")]

use divan::Bencher;
use heelfirst_reminders::{
    Calendar, Capabilities, Held, Model, OccurrenceId, Outcome, Outcomes, Plan, Rules, Settings, diff, plan, upcoming,
};
use jiff::civil::date;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{ToSpan, Zoned};

const ALARMS: Capabilities = Capabilities { pending_limit: 500, may_notify: true };
const PENDING: Capabilities = Capabilities { pending_limit: 64, may_notify: true };

fn main() {
    divan::main();
}

fn zone(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap()
}

/// The day before a change of the clocks.
fn now() -> Zoned {
    date(2026, 3, 28).at(10, 0, 0, 0).to_zoned(zone("Europe/Berlin")).unwrap()
}

/// 3,652 days with six visits each.
#[divan::bench(args = ["UTC", "Europe/Berlin", "Africa/Casablanca"])]
fn ten_years(bencher: Bencher<'_, '_>, name: &str) {
    let (settings, zone) = (Settings::default(), zone(name));
    bencher.bench(|| Calendar::new(&settings, &zone).span(date(2026, 1, 1), date(2035, 12, 31)));
}

/// As the terminal program prints them.
#[divan::bench]
fn two_days_to_come(bencher: Bencher<'_, '_>) {
    let (settings, from) = (Settings::default(), now());
    bencher.bench(|| upcoming(&settings, &from, 2));
}

/// Thirteen weeks of a person who answers every second prompt.
fn lived(settings: &Settings) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for day in (1..=91).rev() {
        let morning = now() - (24 * day).hours();
        let plan = plan(&morning, &Rules::new(settings), &outcomes, ALARMS).unwrap();
        arm(&mut outcomes, &plan, &morning);
        for (index, prompt) in plan.prompts.iter().enumerate().take(6) {
            let at_s = prompt.at.timestamp().as_second();
            outcomes.note(prompt.id, Outcome::Delivered, at_s);
            outcomes.note(prompt.id, if index % 2 == 0 { Outcome::Started } else { Outcome::Expired }, at_s + 60);
        }
    }
    outcomes
}

fn arm(outcomes: &mut Outcomes, plan: &Plan, now: &Zoned) {
    let ids: Vec<OccurrenceId> = plan.prompts.iter().map(|prompt| prompt.id).collect();
    outcomes.armed(plan, &ids, &[], now.timestamp().as_second());
}

/// What the app does at each of its moments, with a quarter of a year behind it.
#[divan::bench(args = [ALARMS, PENDING])]
fn plan_and_diff(bencher: Bencher<'_, '_>, capabilities: Capabilities) {
    let (settings, now) = (Settings::default(), now());
    let outcomes = lived(&settings);
    let model = Model::of(&outcomes, 0, now.date());
    let rules = Rules { model: Some(&model), ..Rules::new(&settings) };
    let earlier = plan(&(now.clone() - 1.hour()), &rules, &outcomes, capabilities).unwrap();
    let held: Vec<Held> = earlier.prompts.iter().map(Held::from).collect();
    bencher.bench(|| {
        let plan = plan(&now, &rules, &outcomes, capabilities).unwrap();
        diff(&held, &plan)
    });
}

/// At the start of the app.
#[divan::bench]
fn learn_thirteen_weeks(bencher: Bencher<'_, '_>) {
    let outcomes = lived(&Settings::default());
    bencher.bench(|| Model::of(&outcomes, 0, now().date()));
}
