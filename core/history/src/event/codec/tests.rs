use std::collections::BTreeSet;

use heelfirst_gait::Foot;
use heelfirst_reminders::Kind;
use jiff::civil::date;
use serde_json::json;

use super::*;
use crate::event::{Act, ArmedPrompt, BootClock, End, Mishap, PrescribedSide, ReminderEnd, SessionStarted, Times};
use crate::{Context, CountedBy, IdSource, LiftDoubt, LiftRecord, Outcome, Rating, SessionId, Side, StopReason};

fn lift() -> LiftRecord {
    LiftRecord {
        side: Side::Left,
        set: 1,
        repetition: 2,
        began_s: 12.5,
        ended_s: 16.25,
        peak_angle_deg: None,
        sign_known: true,
        lift_s: Some(0.75),
        hold_s: Some(1.5),
        lower_s: None,
        heel_stayed_down: Some(true),
        assisted: false,
        confidence: 0.5,
        uncertain_because: Some(LiftDoubt::MissingSamples),
    }
}

fn prompt() -> ArmedPrompt {
    let day = date(2026, 7, 15);
    ArmedPrompt {
        id: "00000000000000fe".into(),
        at_us: 1_784_099_400_000_000,
        window_end_us: 1_784_101_200_000_000,
        local: day.at(9, 10, 0, 0),
        date: day,
        kinds: vec![Kind::Walk, Kind::Stretch],
    }
}

fn ended(how: End) -> ReminderEnd {
    ReminderEnd { id: "00000000000000ff".into(), how }
}

/// One of every kind.
fn every_event() -> Vec<Event> {
    let session = SessionId::new(&mut IdSource::new(1), 1_800_000_000_000_000);
    let times = Times { active_ms: 30_000, rest_ms: 4000, set_up_ms: 300, paused_ms: 20 };
    let started = SessionStarted {
        session,
        exercise: "seated-ankle-lift".into(),
        prescription: json!({"exercise": "seated-ankle-lift", "pace": {"guided": {"percent": 100}}}),
        sides: vec![
            PrescribedSide { side: Some(Side::Left), prescribed: 10 },
            PrescribedSide { side: None, prescribed: 1 },
        ],
        context: Context { shoe: Some("grey trainers".into()), ..Context::default() },
        speed: 1.0,
        clock: Some(BootClock { boot: "b1".into(), at_ms: 77 }),
    };
    vec![
        Event::SessionStarted(started),
        Event::SessionInput { session, at_ms: 1, input: json!({"stop": "pain"}) },
        Event::Repetition {
            session,
            at_ms: 2,
            side: Some(Side::Right),
            set: 1,
            repetition: 3,
            counted_by: CountedBy::Cued,
        },
        Event::Progress { session, at_ms: 3, times },
        Event::Steps { session, at_ms: 4, steps: vec![] },
        Event::SessionSteps { session, at_ms: 5, steps: vec![] },
        Event::Lifts { session, at_ms: 5, lifts: vec![lift()] },
        Event::SessionEnded { session, at_ms: 6, outcome: Outcome::Stopped, reason: Some(StopReason::Dizzy), times },
        Event::SessionRated { session, rating: Some(Rating::Right) },
        Event::SessionRated { session, rating: None },
        Event::StopExplained { session, reason: Some(StopReason::Tired) },
        Event::StopExplained { session, reason: None },
        Event::SettingChanged { key: "walks_per_day".into(), value: json!(4) },
        Event::AnswerGiven { check: "stands-holding".into(), answer: json!({"seconds": 30}) },
        Event::ContextSet { exercise: "walking-burst".into(), session: None, context: Context::default() },
        Event::Mishap { mishap: Mishap::NearFall, when_us: Some(7), note: Some("kerb".into()) },
        Event::MishapTakenBack { mishap: Mishap::NearFall, when_us: 7 },
        Event::GoalRated { goal: "Walk to the bakery".into(), rating: 4 },
        Event::SensorPaired { sensor: "s1".into(), name: "Left shoe".into(), foot: heelfirst_gait::Foot::Left },
        Event::SensorCalibrated { sensor: "s1".into(), foot: None, shoe: None, mount: json!({"quality": 0.1}) },
        Event::SensorCalibrated {
            sensor: "s1".into(),
            foot: Some(Foot::Right),
            shoe: Some("boots".into()),
            mount: json!({"quality": 0.2}),
        },
        Event::SensorForgotten { sensor: "s1".into() },
        Event::ReminderArmed { ids: vec!["00000000000000ff".into()], refused: vec![], prompts: vec![] },
        Event::ReminderArmed { ids: vec![], refused: vec![], prompts: vec![prompt()] },
        Event::ReminderFired { id: "00000000000000ff".into(), fired_us: 8 },
        Event::ReminderActed { id: "00000000000000ff".into(), act: Act::InAHurry },
        Event::ReminderActed { id: "00000000000000ff".into(), act: Act::Opened },
        Event::ReminderEnded { ends: [End::Done, End::Expired, End::Unknown, End::Withdrawn].map(ended).into() },
        Event::EverythingDeleted {},
    ]
}

#[test]
fn every_kind_is_listed_once_and_used() {
    let used: BTreeSet<String> = every_event().iter().map(|event| encode(event).unwrap().kind).collect();
    let mut listed: BTreeSet<String> = KINDS.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    assert_eq!(listed.len(), KINDS.len());
    assert!(listed.remove(TOMBSTONE));
    assert_eq!(used, listed);
}

/// What is on people's disks. A difference here needs a new `v` and a lift.
#[test]
fn the_written_form_of_every_kind() {
    let lines: Vec<String> = every_event()
        .iter()
        .map(|event| encode(event).unwrap())
        .map(|body| format!("{} {} {} {:?}", body.kind, body.v, body.json, body.data))
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_is_read_is_what_was_written() {
    for event in every_event() {
        assert_eq!(decode(&encode(&event).unwrap()).unwrap(), Meaning::Known(event));
    }
}

#[test]
fn a_newer_kind_or_form_is_kept_for_those_who_know_it() {
    let mut body = encode(&Event::EverythingDeleted {}).unwrap();
    body.v += 1;
    assert_eq!(decode(&body).unwrap(), Meaning::Unknown);
    body.kind = "from-the-future".into();
    assert_eq!(decode(&body).unwrap(), Meaning::Unknown);
}

#[test]
fn an_absent_key_that_may_be_absent_takes_its_default() {
    let body = Body {
        kind: "reminder-armed".into(),
        v: 1,
        json: r#"{"ids": ["1"], "of a later minor version": true}"#.into(),
        data: None,
    };
    let armed = Event::ReminderArmed { ids: vec!["1".into()], refused: vec![], prompts: vec![] };
    assert_eq!(decode(&body).unwrap(), Meaning::Known(armed));
}

#[test]
fn the_first_form_of_an_answer_is_read_as_it_was_meant() {
    let body =
        Body { kind: "reminder-acted".into(), v: 1, json: r#"{"id": "1", "act": "snoozed"}"#.into(), data: None };
    let acted = Event::ReminderActed { id: "1".into(), act: Act::Snoozed };
    assert_eq!(decode(&body).unwrap(), Meaning::Known(acted));
}

#[test]
fn a_float_keeps_its_last_bit() {
    for bits in [0x3FB9_9999_9999_999A_u64, 0x4009_21FB_5444_2D18, 0x3FF0_0000_0000_0001, 0x0010_0000_0000_0001] {
        let event = Event::SettingChanged { key: "x".into(), value: json!(f64::from_bits(bits)) };
        assert_eq!(decode(&encode(&event).unwrap()).unwrap(), Meaning::Known(event));
    }
}

#[test]
fn a_tombstone_says_nothing() {
    let body = Body { kind: TOMBSTONE.into(), v: 1, json: "{}".into(), data: None };
    assert_eq!(decode(&body).unwrap(), Meaning::Deleted);
}
