//! What holds for every history.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::{Ledger, Rating, Restart};
use super::{LIFT, MARCH, Person, STRETCH, WALK, day, exercise, person};
use crate::catalogue::Dose as Range;
use crate::{Outcome, Prescription};

const ITEMS: [&str; 5] = [LIFT, MARCH, STRETCH, WALK, "assisted-toe-raise"];

/// What may happen on a day.
#[derive(Debug, Clone)]
enum Event {
    Session(&'static str, Outcome, Option<u16>),
    Rate(&'static str, Rating),
    /// A rating that is so many days late.
    Late(&'static str, Rating, i32),
    TakeBack(&'static str, Rating),
    StopsWithPain(&'static str),
    Reconsider(&'static str),
    Restart(Restart),
    Checked,
}

fn ids() -> impl Strategy<Value = &'static str> {
    select(&ITEMS[..])
}

fn rating() -> impl Strategy<Value = Rating> {
    prop_oneof![6 => Just(Rating::Right), 3 => Just(Rating::Easy), 2 => Just(Rating::Hard), 1 => Just(Rating::Pain)]
}

fn event() -> impl Strategy<Value = Event> {
    let outcome = prop_oneof![6 => Just(Outcome::Done), 1 => Just(Outcome::Enough), 1 => Just(Outcome::Stopped)];
    let done = prop_oneof![4 => Just(None), 1 => (0_u16..40).prop_map(Some)];
    let restart = select(vec![Restart::Illness, Restart::Relapse, Restart::Hospital, Restart::Fall]);
    prop_oneof![
        20 => (ids(), outcome, done).prop_map(|(id, outcome, done)| Event::Session(id, outcome, done)),
        20 => (ids(), rating()).prop_map(|(id, rating)| Event::Rate(id, rating)),
        1 => (ids(), rating(), 0..30_i32).prop_map(|(id, rating, late)| Event::Late(id, rating, late)),
        1 => (ids(), rating()).prop_map(|(id, rating)| Event::TakeBack(id, rating)),
        1 => ids().prop_map(Event::StopsWithPain),
        4 => ids().prop_map(Event::Reconsider),
        1 => restart.prop_map(Event::Restart),
        1 => Just(Event::Checked),
    ]
}

/// Days with what happens on them: mostly the next one, sometimes after a break.
fn history() -> impl Strategy<Value = Vec<(i32, Vec<Event>)>> {
    let gap = prop_oneof![20 => Just(1), 2 => 2..7_i32, 1 => 7..30_i32];
    let days = prop::collection::vec((gap, prop::collection::vec(event(), 0..12)), 1..60);
    days.prop_map(|days| {
        let mut on = 0;
        days.into_iter()
            .map(|(gap, events)| {
                on += gap;
                (on, events)
            })
            .collect()
    })
}

/// The same, of somebody for whom everything goes well: rises are frequent.
fn diligent() -> impl Strategy<Value = Vec<(i32, Vec<Event>)>> {
    let well = |id| [Event::Session(id, Outcome::Done, None), Event::Rate(id, Rating::Right)];
    let days = prop::collection::vec((1..3_i32, prop::collection::vec((ids(), event()), 1..6)), 1..80);
    days.prop_map(move |days| {
        let mut on = 0;
        days.into_iter()
            .map(|(gap, events)| {
                on += gap;
                let events = events.into_iter().flat_map(|(id, event)| {
                    let odd = matches!(event, Event::StopsWithPain(_) | Event::Reconsider(_)).then_some(event);
                    well(id).into_iter().chain(odd)
                });
                (on, events.collect())
            })
            .collect()
    })
}

impl Event {
    fn happen(&self, who: &mut Person, on: i32) {
        let ledger = &mut who.ledger;
        match self {
            Self::Session(id, outcome, done) => {
                if !ledger.is_resting(id) {
                    who.session(id, on, *outcome, *done);
                }
            }
            Self::Rate(id, rating) => drop(ledger.rated(id, day(on), *rating, day(on))),
            Self::Late(id, rating, late) => drop(ledger.rated(id, day(on - late), *rating, day(on))),
            Self::TakeBack(id, rating) => _ = ledger.take_back_rating(id, day(on), *rating, day(on)),
            Self::StopsWithPain(id) => who.ended(id, on, Outcome::Stopped, Vec::new(), true),
            Self::Reconsider(id) => ledger.reconsider(id, day(on)),
            Self::Restart(because) => ledger.restart(*because, day(on)),
            Self::Checked => ledger.checked(day(on)),
        }
    }
}

fn prescription(who: &Person, id: &str, on: i32) -> Option<Prescription> {
    who.dose(id, on).prescription
}

fn is_within(p: &Prescription) -> bool {
    let known = exercise(&p.exercise);
    let dose = match known.dose {
        Range::Walking { most_s, .. } => p.walking_s.is_some_and(|s| (1..=most_s).contains(&s)),
        Range::Repetitions { fewest, most, most_sets, .. } => {
            p.sides.iter().all(|d| (fewest..=most).contains(&d.repetitions) && (1..=most_sets).contains(&d.sets))
        }
    };
    let hold = known.hold_range_s.is_none_or(|(a, b)| p.tempo.is_some_and(|tempo| (a..=b).contains(&tempo.hold_s)));
    dose && hold && p.validate().is_ok()
}

/// How hard it is: feet, sets, and the number.
fn rank(who: &Person, id: &str, on: i32) -> (super::Feet, u8, u16) {
    let track = who.ledger.tracks.get(id);
    let dose = who.dose(id, on);
    let sets = dose.prescription.as_ref().and_then(|p| p.sides.first()).map_or(1, |side| side.sets);
    let number = dose.prescription.map_or(0, |_| who.number(id, on));
    assert!(track.is_none_or(|track| !track.fixed));
    (dose.feet, sets, number)
}

/// Everything that happens is followed day by day, and looked at in the morning and in the evening.
fn follow(history: &[(i32, Vec<Event>)], mut look: impl FnMut(&Person, i32, &[Event])) {
    let mut who = person(ITEMS);
    let mut next = 0;
    for (on, events) in history {
        for quiet in next..*on {
            look(&who, quiet, &[]);
        }
        look(&who, *on, &[]);
        for event in events {
            event.happen(&mut who, *on);
        }
        look(&who, *on, events);
        next = on + 1;
    }
}

/// No two rises within a week, and none of what hurt on this day or the day before.
fn rises_are_rare(history: &[(i32, Vec<Event>)]) {
    let mut before: Vec<Option<(super::Feet, u8, u16)>> = vec![None; ITEMS.len()];
    let mut last: Option<i32> = None;
    follow(history, |who, on, events| {
        // What is shown in a break is not done: its numbers go down and up with its days.
        if who.ledger.away(day(on)).is_some() {
            return;
        }
        for (id, before) in ITEMS.iter().zip(&mut before) {
            let now = rank(who, id, on);
            let rests = who.ledger.is_resting(id);
            let rose = before.is_some_and(|before| now > before && before.2 > 0);
            // A rating of pain that is taken back shows what was there before.
            assert!(
                !rose || last.is_none_or(|last| on - last >= 7),
                "{id} rose on day {on}, something did on {last:?}"
            );
            assert!(!rose || events.is_empty(), "{id} rose while day {on} lasted");
            if rose {
                last = Some(on);
            }
            if !rests {
                *before = Some(now);
            }
        }
    });
}

/// `HEELFIRST_FUZZ_CASES` says how many histories are lived.
fn histories() -> ProptestConfig {
    let cases = std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(cases.unwrap_or(48))
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn doses_stay_within_the_catalogue(history in history()) {
        follow(&history, |who, on, _| {
            for id in ITEMS {
                if let Some(p) = prescription(who, id, on) {
                    assert!(is_within(&p), "{id}, day {on}: {p:?}");
                }
            }
        });
    }

    #[test]
    fn nothing_rises_within_a_week_of_another_rise(history in history()) {
        rises_are_rare(&history);
    }

    #[test]
    fn nothing_rises_within_a_week_of_another_rise_when_all_goes_well(history in diligent()) {
        rises_are_rare(&history);
    }

    /// From the tap of pain to the sixth day that went well after it was reconsidered it does not come back to where it hurt.
    #[test]
    fn nothing_rises_after_pain(history in history(), id in ids()) {
        let mut who = person(ITEMS);
        for (on, events) in &history {
            for event in events {
                event.happen(&mut who, *on);
            }
        }
        let on = history.last().map_or(0, |(on, _)| *on);
        if who.ledger.is_resting(id) {
            who.ledger.reconsider(id, day(on));
        }
        let before = rank(&who, id, on);
        who.ended(id, on, Outcome::Stopped, Vec::new(), true);
        prop_assert_eq!(prescription(&who, id, on + 1), None);
        who.ledger.reconsider(id, day(on + 1));
        prop_assert!(rank(&who, id, on + 1) <= before);
        let after = rank(&who, id, on + 1);
        who.well(id, on + 1..on + 6);
        for later in on + 6..on + 20 {
            prop_assert!(rank(&who, id, later) <= after, "{id} on day {later}, hurt on {on}");
            who.session(id, later, Outcome::Done, None);
        }
    }

    /// An item rises on the day after it was practised, and on no other.
    #[test]
    fn nothing_rises_while_it_is_not_practised(history in diligent(), away in 1..60_i32) {
        let mut who = person(ITEMS);
        for (on, events) in &history {
            for event in events {
                event.happen(&mut who, *on);
            }
        }
        let on = history.last().map_or(0, |(on, _)| *on);
        for id in ITEMS {
            let first = rank(&who, id, on + 1);
            prop_assert!((on + 1..on + away).all(|later| rank(&who, id, later) <= first), "{} after day {}", id, on);
        }
    }

    #[test]
    fn written_and_read_at_any_point_it_goes_on_the_same(history in history()) {
        let mut who = person(ITEMS);
        let mut again = who.clone();
        for (on, events) in &history {
            let text = serde_json::to_string(&again.ledger).unwrap();
            again.ledger = serde_json::from_str::<Ledger>(&text).unwrap();
            for event in events {
                event.happen(&mut who, *on);
                event.happen(&mut again, *on);
            }
            prop_assert_eq!(&who, &again);
        }
    }

    /// Sessions and ratings of a day, of one exercise, in another order. Only which of two that became ready on one day was promised the
    /// next rise depends on it, so that there is one exercise here.
    #[test]
    fn the_order_within_a_day_does_not_matter(
        days in prop::collection::vec(
            prop::collection::vec((rating(), prop_oneof![3 => Just(Outcome::Done), 1 => Just(Outcome::Enough)], 1_u16..12), 1..5),
            1..30,
        ),
        turn in 0..5_usize,
    ) {
        let [mut one, mut other] = [person([LIFT]), person([LIFT])];
        for (on, events) in (0..).zip(&days) {
            let mut turned = events.clone();
            turned.rotate_left(turn % events.len());
            let happen = |who: &mut Person, (rating, outcome, done): &(Rating, Outcome, u16)| {
                if *rating != Rating::Pain {
                    who.session(LIFT, on, *outcome, (*outcome == Outcome::Enough).then_some(*done));
                    who.rate(LIFT, on, *rating);
                }
            };
            for event in events {
 happen(&mut one, event);
}
            for event in turned.iter().rev() {
 happen(&mut other, event);
}
            other.ledger.promised.clone_from(&one.ledger.promised);
            prop_assert_eq!(&one, &other);
        }
    }

    /// Whatever clock or caller says: dates of any order, once and twice.
    #[test]
    fn dates_in_any_order_do_no_harm(events in prop::collection::vec((-800..800_i32, event()), 0..80)) {
        let mut who = person(ITEMS);
        for (on, event) in &events {
            event.happen(&mut who, *on);
            for id in ITEMS {
                let p = prescription(&who, id, *on);
                prop_assert!(p.is_none_or(|p| is_within(&p)));
            }
        }
    }
}
