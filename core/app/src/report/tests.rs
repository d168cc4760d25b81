use heelfirst_history::{
    Aid, Context, CountedBy, Entry, Event, IdSource, Mishap, Outcome, PrescribedSide, SessionId, SessionStarted, Side,
    StopReason, Store, Times,
};
use heelfirst_report::{Affected, Mishaps, Notice, StopReason as Reason};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use serde_json::json;

use super::*;

const TODAY: Date = date(2026, 3, 29);

struct Past {
    folder: tempfile::TempDir,
    store: Store,
    ids: IdSource,
    counted_by: CountedBy,
}

impl Past {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), "test").unwrap();
        Self { folder, store, ids: IdSource::new(1), counted_by: CountedBy::Cued }
    }

    fn note(&mut self, on: Date, events: Vec<Event>) {
        let at_us = at_us(on);
        let entry = |event| Entry { at_us, zone: "Europe/Berlin".to_owned(), event };
        self.store.append(&events.into_iter().map(entry).collect::<Vec<_>>()).unwrap();
    }

    fn set(&mut self, on: Date, key: &str, value: serde_json::Value) {
        self.note(on, vec![Event::SettingChanged { key: key.to_owned(), value }]);
    }

    /// A session of these sides, each with this many repetitions of ten.
    fn practise(&mut self, on: Date, exercise: &str, sides: &[(Side, u32)], ended: (Outcome, Option<StopReason>)) {
        let session = SessionId::new(&mut self.ids, at_us(on));
        let dose = |(side, _): &(Side, u32)| PrescribedSide { side: Some(*side), prescribed: 10 };
        let mut events = vec![Event::SessionStarted(SessionStarted {
            session,
            exercise: exercise.to_owned(),
            prescription: json!({}),
            sides: sides.iter().map(dose).collect(),
            context: Context { aid: Aid::Cane, ..Context::default() },
            speed: 1.0,
            clock: None,
        })];
        let counted_by = self.counted_by;
        for (side, count) in sides {
            events.extend((1..=*count).map(|repetition| Event::Repetition {
                session,
                at_ms: 1000 * u64::from(repetition),
                side: Some(*side),
                set: 1,
                repetition,
                counted_by,
            }));
        }
        let times = Times { active_ms: 30_000, ..Times::default() };
        events.push(Event::SessionEnded { session, at_ms: 60_000, outcome: ended.0, reason: ended.1, times });
        self.note(on, events);
    }

    fn report(&self) -> Report {
        let reader = Reader::open(self.folder.path()).unwrap();
        self.report_on(&Period::usual(&reader, TODAY, TimeZone::UTC).unwrap())
    }

    fn report_on(&self, period: &Period) -> Report {
        let reader = Reader::open(self.folder.path()).unwrap();
        let person = Person::read(&reader).unwrap();
        gather(&reader, &person, period, Extent::Full, &Words::default()).unwrap()
    }
}

fn at_us(on: Date) -> i64 {
    on.at(10, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp().as_microsecond()
}

fn plan(times: u32) -> serde_json::Value {
    json!({ "weaker_side": "right", "items": [
        { "exercise": "walking-burst", "times_a_day": times },
        { "exercise": "seated-ankle-lift", "times_a_day": 1, "repetitions": 12 },
    ] })
}

const DONE: (Outcome, Option<StopReason>) = (Outcome::Done, None);

#[test]
fn an_empty_history_makes_a_report_that_says_so() {
    let report = Past::new().report();
    assert_eq!((report.affected, report.goal.is_some(), report.plan.is_some()), (None, false, false));
    assert!(report.notices.is_empty() && report.walking.is_empty() && report.charts.is_empty());
    assert!(report.sensors.is_empty() && report.observations.is_empty() && report.walks.is_empty());
    insta::assert_snapshot!(heelfirst_report::text(&report, &Words::default()));
}

#[test]
fn what_was_done_is_held_against_the_plan() {
    let mut past = Past::new();
    past.set(date(2026, 1, 2), "plan", plan(3));
    past.practise(date(2026, 1, 3), "walking-burst", &[], DONE);
    past.practise(date(2026, 3, 2), "walking-burst", &[], DONE);
    past.practise(date(2026, 3, 29), "walking-burst", &[], DONE);
    past.practise(date(2026, 3, 29), "seated-ankle-lift", &[(Side::Right, 10), (Side::Left, 4)], DONE);
    past.practise(date(2026, 3, 29), "calf-stretch", &[(Side::Right, 2)], DONE);
    let report = past.report();
    assert_eq!((report.from, report.until), (date(2026, 3, 2), TODAY));
    let of = |done: f64, of: f64| Some(heelfirst_report::DoneOf { done, of: Some(of) });
    assert_eq!(report.practice.days, of(2.0, 28.0));
    assert_eq!(report.practice.bursts, of(2.0, 84.0));
    assert_eq!(report.practice.walking_min, of(1.0, 42.0));
    let rows: Vec<_> = report
        .practice
        .exercises
        .iter()
        .map(|row| (row.exercise.as_str(), row.side, row.repetitions.done, row.repetitions.of, row.hold_s))
        .collect();
    let (left, right) = (Some(heelfirst_report::Side::Left), Some(heelfirst_report::Side::Right));
    assert_eq!(
        rows,
        [
            ("seated-ankle-lift", right, 10.0, Some(336.0), None),
            ("seated-ankle-lift", left, 4.0, Some(336.0), None),
            ("calf-stretch", right, 2.0, None, Some(20.0)),
        ]
    );
    assert_eq!(report.affected, Some(Affected::Right));
    assert_eq!(report.plan.unwrap().code.unwrap(), "HF1;r;walking-burst*3;seated-ankle-lift*1,r12");
}

#[test]
fn each_day_was_planned_by_the_plan_with_which_it_began() {
    let mut past = Past::new();
    past.set(date(2026, 1, 2), "plan", plan(3));
    past.practise(date(2026, 1, 3), "walking-burst", &[], DONE);
    past.set(date(2026, 3, 20), "plan", plan(2)); // 2 to 20 March began with three bursts
    let both = json!({ "weaker_side": null, "items": [{ "exercise": "seated-march", "times_a_day": 1 }] });
    past.set(date(2026, 3, 27), "plan", both); // 28 and 29 March have no burst
    let practice = past.report().practice;
    assert_eq!(practice.planned_from, Some(date(2026, 3, 2)));
    assert_eq!(practice.bursts.unwrap().of, Some(f64::from(19 * 3 + 7 * 2)));
    assert_eq!(practice.walking_min.unwrap().of, Some(f64::from(19 * 3 + 7 * 2) / 2.0));
    let rows: Vec<_> =
        practice.exercises.iter().map(|row| (row.exercise.as_str(), row.side, row.repetitions.of)).collect();
    let (left, right) = (Some(heelfirst_report::Side::Left), Some(heelfirst_report::Side::Right));
    assert_eq!(
        rows,
        [
            ("seated-march", left, Some(16.0)),
            ("seated-march", right, Some(16.0)),
            ("seated-ankle-lift", right, Some(26.0 * 12.0)),
            ("seated-ankle-lift", left, Some(26.0 * 12.0)),
        ]
    );
}

#[test]
fn a_year_of_changed_plans_says_what_was_planned_and_leaves_nothing_out_uncounted() {
    let mut past = Past::new();
    let first = date(2025, 3, 29);
    let exercises = ["seated-ankle-lift", "seated-march", "calf-stretch", "assisted-toe-raise"];
    let mut bursts = 0;
    for week in 0..52_i64 {
        let on = first.saturating_add((7 * week).days());
        let times = 1 + u32::try_from(week % 4).unwrap();
        bursts += times * if week < 51 { 7 } else { 9 };
        let exercise = exercises[usize::try_from(week).unwrap() % exercises.len()];
        let items =
            json!([{ "exercise": "walking-burst", "times_a_day": times }, { "exercise": exercise, "times_a_day": 1 }]);
        past.set(on.saturating_sub(1.day()), "plan", json!({ "weaker_side": "left", "items": items }));
        past.practise(on, "calf-stretch", &[(Side::Left, 2)], DONE);
    }
    let dates = heelfirst_history::Dates { from: first, to: TODAY };
    let report = past.report_on(&Period { dates, made_on: TODAY, zone: TimeZone::UTC });
    assert_eq!(report.practice.bursts.unwrap().of, Some(f64::from(bursts)));
    assert!(report.practice.exercises.iter().all(|row| row.repetitions.of.is_some()), "{:?}", report.practice);
    let text = heelfirst_report::text(&report, &Words::default());
    assert!(text.contains(&format!("Walking bursts: 0 done, {bursts} planned")), "{text}");
    let left = report.practice.exercises.len() - 4;
    assert!(text.contains(&format!("… and {left} more in the exported data")), "{text}");
}

#[test]
fn what_a_helper_counted_is_said() {
    let mut past = Past::new();
    past.counted_by = CountedBy::Helper;
    past.practise(date(2026, 3, 20), "seated-march", &[(Side::Left, 7)], DONE);
    past.practise(date(2026, 1, 20), "seated-march", &[(Side::Left, 5)], DONE);
    past.counted_by = CountedBy::Cued;
    past.practise(date(2026, 3, 21), "seated-march", &[(Side::Left, 8)], DONE);
    let report = past.report();
    assert_eq!(report.practice.counted_by_helper, 7);
    let text = heelfirst_report::text(&report, &Words::default());
    assert!(text.contains("Counted by a helper: 7 repetitions\n"), "{text}");
}

#[test]
fn before_the_first_plan_nothing_was_planned() {
    let mut past = Past::new();
    past.practise(date(2026, 1, 3), "walking-burst", &[], DONE);
    past.practise(date(2026, 3, 21), "walking-burst", &[], DONE);
    let practice = past.report().practice;
    assert_eq!((practice.bursts.unwrap().of, practice.planned_from), (None, None));
    assert!(practice.exercises.is_empty());
    past.set(date(2026, 3, 20), "plan", plan(2)); // it holds for the ten days from then on
    let practice = past.report().practice;
    let bursts = practice.bursts.unwrap();
    assert_eq!((bursts.done, bursts.of, practice.planned_from), (1.0, Some(20.0), Some(date(2026, 3, 20))));
}

#[test]
fn days_before_the_first_one_were_nobodys_to_practise() {
    let mut past = Past::new();
    past.practise(date(2026, 3, 20), "walking-burst", &[], DONE);
    let report = past.report();
    assert_eq!(report.from, date(2026, 3, 20));
    assert_eq!(report.practice.days.unwrap().of, Some(10.0));
}

#[test]
fn falls_pain_and_stops_come_with_their_last_day() {
    let mut past = Past::new();
    let mishap = |mishap| vec![Event::Mishap { mishap, when_us: None, note: None }];
    past.practise(date(2026, 1, 3), "calf-stretch", &[(Side::Left, 1)], (Outcome::Stopped, Some(StopReason::Pain)));
    past.note(date(2026, 2, 1), mishap(Mishap::Fall));
    past.note(date(2026, 3, 3), mishap(Mishap::Trip));
    past.note(date(2026, 3, 9), mishap(Mishap::Trip));
    past.practise(date(2026, 3, 10), "calf-stretch", &[(Side::Left, 1)], (Outcome::Stopped, Some(StopReason::Pain)));
    past.practise(date(2026, 3, 12), "calf-stretch", &[(Side::Left, 1)], (Outcome::Stopped, Some(StopReason::Tired)));
    past.practise(date(2026, 3, 13), "calf-stretch", &[(Side::Left, 1)], (Outcome::Stopped, None));
    past.practise(date(2026, 3, 14), "calf-stretch", &[(Side::Left, 1)], (Outcome::Stopped, None));
    let safety = past.report().safety;
    assert_eq!(safety.falls, Mishaps::default());
    assert_eq!(safety.trips, Mishaps { count: 2, latest: Some(date(2026, 3, 9)) });
    let pains: Vec<_> = safety.pains.iter().map(|pain| (&pain.place, pain.count, pain.latest)).collect();
    assert_eq!(pains, [(&None, 1, Some(date(2026, 3, 10)))]);
    let stops: Vec<_> = safety.stops.iter().map(|stop| (stop.reason, stop.count)).collect();
    assert_eq!(stops, [(Reason::Unsaid, 2), (Reason::Pain, 1), (Reason::Tired, 1)]);
}

#[test]
fn the_goal_is_the_one_rated_last_and_answers_are_told() {
    let mut past = Past::new();
    let rated = |goal: &str, rating| vec![Event::GoalRated { goal: goal.to_owned(), rating }];
    let answer = |check: &str, answer: &str| Event::AnswerGiven { check: check.to_owned(), answer: answer.into() };
    past.note(date(2026, 1, 3), rated("Dance", 9));
    past.note(date(2026, 2, 3), rated("Walk to the shop", 4));
    past.note(date(2026, 3, 3), rated("Walk to the shop", 6));
    past.note(
        date(2026, 3, 4),
        vec![answer("toe-lift", "not-at-all"), answer("urgent", "today"), answer("knee", "steady")],
    );
    past.set(date(2026, 3, 4), "question_for_professional", "May I swim?".into());
    let report = past.report();
    let goal = report.goal.unwrap();
    assert_eq!(goal.words, "Walk to the shop");
    assert_eq!(goal.scores.iter().map(|score| score.of_ten).collect::<Vec<_>>(), [4, 6]);
    assert_eq!(report.notices, [Notice::NewOrWorse, Notice::ToesDoNotLift]);
    assert_eq!(report.question.as_deref(), Some("May I swim?"));
}
