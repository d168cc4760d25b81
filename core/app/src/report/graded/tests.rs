use heelfirst_gait::{Foot, Landing, Step};
use heelfirst_history::{Entry, Event, IdSource, Outcome, SessionId, SessionStarted, Store, Times};
use heelfirst_practice::progress::{Missing, Subject, Verdict};
use heelfirst_report::Measure;
use jiff::ToSpan;
use jiff::civil::date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::super::{charts, compared, comparing};
use super::*;

const TODAY: Date = date(2026, 3, 29);

fn day(back: i64) -> Date {
    TODAY.checked_sub(back.days()).unwrap()
}

fn entry(on: Date, event: Event) -> Entry {
    let at_us = on.at(10, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp().as_microsecond();
    Entry { at_us, zone: "Europe/Berlin".to_owned(), event }
}

/// A steady step at one of twelve angles from 4 to 15°, which are the same on every day.
fn step(number: u32, heel_deg: f64) -> Step {
    let angle = 4.0 + f64::from(number % 12);
    Step {
        strike_angle_deg: Some(angle),
        landing: Some(if angle > heel_deg { Landing::Heel } else { Landing::Flat }),
        first_or_last: number == 0,
        ..crate::walks::tests::step(Foot::Left, f64::from(number))
    }
}

fn walk(ids: &mut IdSource, on: Date, heel_deg: f64) -> Vec<Entry> {
    let session = SessionId::new(ids, entry(on, Event::ReminderEnded { ends: vec![] }).at_us);
    let started = SessionStarted {
        session,
        exercise: "walking-burst".to_owned(),
        prescription: json!({}),
        sides: Vec::new(),
        context: Context::default(),
        speed: 1.0,
        clock: None,
    };
    let times = Times { active_ms: 30_000, ..Times::default() };
    let steps = (0..38).map(|number| step(number, heel_deg)).collect();
    let events = [
        Event::SessionStarted(started),
        Event::Steps { session, at_ms: 30_000, steps },
        Event::SessionEnded { session, at_ms: 60_000, outcome: Outcome::Done, reason: None, times },
    ];
    events.into_iter().map(|event| entry(on, event)).collect()
}

/// A walk a day for eighty days, graded by a heel border of 8° until that many days ago, and by 13° since then.
fn lived(moved_back: i64, key: &str, value: &Value) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path(), "test").unwrap();
    let mut ids = IdSource::new(1);
    let plan = json!({ "weaker_side": "left", "items": [{ "exercise": "walking-burst", "times_a_day": 4 }] });
    store.append(&[entry(day(80), Event::SettingChanged { key: "plan".to_owned(), value: plan })]).unwrap();
    for back in (0..80).rev() {
        let mut entries = walk(&mut ids, day(back), if back >= moved_back { 8.0 } else { 13.0 });
        if back == moved_back {
            entries.push(entry(day(back), Event::SettingChanged { key: key.to_owned(), value: value.clone() }));
        }
        store.append(&entries).unwrap();
    }
    folder
}

/// What is said of the share that lands heel first, and on which days its chart has a point, and that of the angle.
fn told(folder: &tempfile::TempDir) -> (Verdict, Vec<Missing>, [Date; 2]) {
    let reader = Reader::open(folder.path()).unwrap();
    let person = Person::read(&reader).unwrap();
    let graded = Graded::read(&reader, &person, TODAY).unwrap();
    let comparing = comparing(&reader, TODAY, &person, &graded).unwrap();
    let compared = compared(&reader, &comparing, &person).unwrap();
    let share = compared.iter().find(|of| of.change.subject == Subject::HeelShare).unwrap();
    let charts = charts(&reader, TODAY, &person, &graded).unwrap();
    let first = |measure| charts.iter().find(|chart| chart.measure == measure).unwrap().points[0].on;
    (share.change.verdict, share.change.missing.clone(), [first(Measure::HeelShare), first(Measure::StrikeAngle)])
}

#[test]
fn a_border_moved_by_hand_makes_no_clear_change_and_begins_the_chart_of_the_share_anew() {
    let folder = lived(30, "grade_borders", &json!({ "heel_deg": 13.0 }));
    let (verdict, missing, firsts) = told(&folder);
    assert_eq!((verdict, missing.first()), (Verdict::NoClearChangeYet, Some(&Missing::BordersMoved)));
    assert_eq!(firsts, [day(29), day(79)]);
}

#[test]
fn a_border_that_leans_on_what_was_learnt_is_one_that_moved() {
    let context = serde_json::to_string(&Context::default()).unwrap();
    let usual = json!({ "strike_angle_deg": { "median": 22.0, "spread": 3.0, "count": 40 } });
    let learnt = |on: Date| {
        let remembered = json!({ "turn": 1, "learnt_on": on, "baseline": usual.clone() });
        json!({ (format!("left {context}")): remembered })
    };
    let (verdict, missing, firsts) = told(&lived(30, "baselines", &learnt(day(30))));
    assert_eq!((verdict, missing.first()), (Verdict::NoClearChangeYet, Some(&Missing::BordersMoved)));
    assert_eq!(firsts, [day(29), day(79)]);
    // What was learnt of the other foot, or after these days, moved none of these borders.
    let (verdict, ..) = told(&lived(30, "baselines", &learnt(TODAY.tomorrow().unwrap())));
    assert_eq!(verdict, Verdict::ClearlyWorse);
}
