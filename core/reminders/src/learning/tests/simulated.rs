//! Persons who answer by chance, seeded: what the model makes of noise, and how soon it finds what is there.

use super::super::*;
use crate::id::mix;

/// `SplitMix64`, so that a run is the same everywhere.
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// 0 up to, but not including, 1.
    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A whole number from `from` to `to`, both included.
    fn whole(&mut self, from: i64, to: i64) -> i64 {
        from + i64::try_from(self.bits() % u64::try_from(to - from + 1).unwrap()).unwrap()
    }
}

/// Where the planner puts six prompts into a waking day of 08:00–21:00, before jitter of up to 10 minutes.
const SLOTS: [i64; 6] = [545, 675, 805, 935, 1065, 1195];

fn clock(minute: i64) -> Clock {
    Clock::new(0, 0).unwrap().plus(minute).unwrap()
}

/// Somebody who accepts a prompt at a minute with some chance, and now and then moves unprompted.
struct Person<F> {
    chance: Chance,
    accepts: F,
    unprompted_a_day: f64,
}

impl<F: Fn(Weekday, i64) -> f64> Person<F> {
    /// One prompt near a minute and what follows from it.
    fn answer(&mut self, learn: &mut impl FnMut(Evidence), weekday: Weekday, minute: i64) {
        let jitter = self.chance.whole(-10, 10);
        self.answer_at(learn, weekday, minute + jitter);
    }

    /// One that is put off comes again after 15 minutes.
    fn answer_at(&mut self, learn: &mut impl FnMut(Evidence), weekday: Weekday, minute: i64) {
        let accepted = self.chance.unit() < (self.accepts)(weekday, minute);
        let refusals = [Reception::Dismissed, Reception::InAHurry, Reception::Snoozed, Reception::Ignored];
        let reception =
            if accepted { Reception::Practised } else { refusals[usize::try_from(self.chance.whole(0, 3)).unwrap()] };
        learn(Evidence { weekday, at: clock(minute), reception });
        if reception == Reception::Snoozed {
            self.answer_at(learn, weekday, minute + 15);
        }
    }

    fn live_a_week(&mut self, model: &mut Model) {
        for weekday in Weekday::ALL {
            for slot in SLOTS {
                self.answer(&mut |answer| model.learn(answer), weekday, slot);
            }
            if self.chance.unit() < self.unprompted_a_day {
                let at = clock(self.chance.whole(480, 1259));
                model.learn(Evidence { weekday, at, reception: Reception::Unprompted });
            }
        }
    }
}

/// The share of the slots that are moved at the end of the weeks by persons whose acceptance has nothing to do with the time.
fn moved_by_noise(unprompted_a_day: f64) -> f64 {
    let mut moved = 0u32;
    for seed in 0..1000 {
        let mut chance = Chance(seed);
        let usual = 0.1 + 0.85 * chance.unit();
        let mut person = Person { chance, accepts: |_, _| usual, unprompted_a_day };
        let mut model = Model::default();
        (0..LEARN_WEEKS).for_each(|_| person.live_a_week(&mut model));
        let slots = Weekday::ALL.into_iter().flat_map(|weekday| SLOTS.map(|slot| (weekday, slot)));
        moved +=
            u32::try_from(slots.filter(|(weekday, slot)| model.shift(*weekday, clock(*slot), |_| true) != 0).count())
                .unwrap();
    }
    f64::from(moved) / f64::from(1000 * 7 * 6)
}

/// After how many weeks 100 persons who mostly refuse at 15:35 and mostly accept half an hour later have that slot moved there on a
/// Wednesday, from the soonest to the latest; 99 for never.
fn weeks_until_found(refusing: f64, accepting: f64) -> Vec<i64> {
    let mut weeks: Vec<i64> = (0..100)
        .map(|seed| {
            let accepts = |_, minute| if (920..950).contains(&minute) { refusing } else { accepting };
            let mut person = Person { chance: Chance(seed), accepts, unprompted_a_day: 0.0 };
            let mut model = Model::default();
            (1..=LEARN_WEEKS)
                .find(|_| {
                    person.live_a_week(&mut model);
                    model.shift(Weekday::Wed, clock(935), |_| true) >= 15
                })
                .unwrap_or(99)
        })
        .collect();
    weeks.sort_unstable();
    weeks
}

/// How often a year the move of a slot is another one than on the day before, and how often it comes or goes altogether, of 50 persons
/// whose habits stay as they are: they mostly refuse around 15:35 and mostly accept at other times. Both are means over all six slots.
///
/// As the app does it, what was learnt is folded from the last whole weeks, and prompts come where it moved them.
fn changes_a_year(refusing: f64, accepting: f64) -> (f64, f64) {
    let (mut changes, mut comes_or_goes) = (0u32, 0u32);
    for seed in 0..50 {
        let accepts = |_, minute| if (920..950).contains(&minute) { refusing } else { accepting };
        let mut person = Person { chance: Chance(seed), accepts, unprompted_a_day: 0.0 };
        let (mut weeks, mut before) = (Vec::new(), [0; SLOTS.len()]);
        for week in 0..52 {
            let known = weeks.iter().skip(usize::try_from((week - LEARN_WEEKS).max(0)).unwrap());
            let model: Model = known.flatten().copied().collect();
            let mut answers = Vec::new();
            for weekday in Weekday::ALL {
                let moves = SLOTS.map(|slot| model.shift(weekday, clock(slot), |_| true));
                for (slot, (moved, before)) in SLOTS.iter().zip(moves.iter().zip(before)) {
                    changes += u32::from(*moved != before);
                    comes_or_goes += u32::from((*moved == 0) != (before == 0));
                    person.answer(&mut |answer| answers.push(answer), weekday, slot + moved);
                }
                before = moves;
            }
            weeks.push(answers);
        }
    }
    let slots = f64::from(50 * 6);
    (f64::from(changes) / slots, f64::from(comes_or_goes) / slots)
}

/// With a move looked up at the jittered minute, on each weekday for itself and anew each day it was 41.5, of them 12.9 that came or went.
#[test]
fn a_move_holds_for_weeks_where_habits_are_steady() {
    let (changes, comes_or_goes) = changes_a_year(0.1, 0.9);
    assert!(changes < 7.0 && comes_or_goes < 3.5, "{changes} {comes_or_goes}");
    let (changes, comes_or_goes) = changes_a_year(0.2, 0.8);
    assert!(changes < 7.5 && comes_or_goes < 4.5, "{changes} {comes_or_goes}");
}

#[test]
fn noise_hardly_ever_moves_a_slot() {
    let share = moved_by_noise(0.0);
    assert!(share < 0.002, "{share}");
}

/// A burst without a prompt speaks only for its time, so many of them at any time look a little like a preference.
#[test]
fn a_burst_a_day_without_a_prompt_at_any_time_rarely_moves_a_slot() {
    let share = moved_by_noise(1.0);
    assert!(share < 0.02, "{share}");
}

#[test]
fn a_strong_preference_is_found_in_half_of_all_within_seven_weeks() {
    let weeks = weeks_until_found(0.1, 0.9);
    assert!(weeks[50] <= 7 && weeks[90] <= 10, "{weeks:?}");
}

#[test]
fn a_plain_preference_is_found_in_half_of_all_within_ten_weeks() {
    let weeks = weeks_until_found(0.2, 0.8);
    assert!(weeks[50] <= 10, "{weeks:?}");
}

/// A difference that a person would hardly notice is left alone: nobody asked for a prompt that wanders.
#[test]
fn a_slight_preference_mostly_moves_nothing() {
    let weeks = weeks_until_found(0.4, 0.6);
    assert!(weeks[75] > LEARN_WEEKS, "{weeks:?}");
}

/// After how many weeks Tuesday's prompt at 15:35 is moved of 100 persons who have a therapy then and else accept most, and who practise unasked
/// half an hour later with some chance.
fn weeks_until_tuesday_is_found(unasked: f64) -> Vec<i64> {
    let mut weeks: Vec<i64> = (0..100)
        .map(|seed| {
            let therapy = |weekday, minute| weekday == Weekday::Tue && (920..950).contains(&minute);
            let accepts = |weekday, minute| if therapy(weekday, minute) { 0.1 } else { 0.9 };
            let mut person = Person { chance: Chance(seed), accepts, unprompted_a_day: 0.0 };
            let mut model = Model::default();
            (1..=LEARN_WEEKS)
                .find(|_| {
                    person.live_a_week(&mut model);
                    if person.chance.unit() < unasked {
                        let at = clock(965);
                        model.learn(Evidence { weekday: Weekday::Tue, at, reception: Reception::Unprompted });
                    }
                    model.shift(Weekday::Tue, clock(935), |_| true) > 0
                })
                .unwrap_or(99)
        })
        .collect();
    weeks.sort_unstable();
    weeks
}

/// A quarter of a year has thirteen Tuesdays: what is only on them is found late, and where hardly anything was ever tried later mostly not.
#[test]
fn what_is_only_on_tuesdays_is_found_by_who_practises_later_then() {
    let weeks = weeks_until_tuesday_is_found(0.7);
    assert!(weeks[50] <= 11, "{weeks:?}");
    let weeks = weeks_until_tuesday_is_found(0.0);
    assert!(weeks[15] <= LEARN_WEEKS, "{weeks:?}");
}
