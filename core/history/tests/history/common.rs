//! What the tests of the history have in common.

use heelfirst_gait::{Foot, Landing, Step};
use heelfirst_history::{
    ArmedPrompt, Context, CountedBy, Entry, Event, IdSource, LiftDoubt, LiftRecord, Outcome, PrescribedSide, SessionId,
    SessionStarted, Side, Store, Times,
};
use heelfirst_reminders::Kind;
use jiff::civil::date;
use serde_json::json;
use tempfile::TempDir;

/// 15 January 2027, 8:00 UTC.
pub const MORNING_US: i64 = 1_800_000_000_000_000;
pub const ZONE: &str = "Europe/Berlin";

pub fn opened() -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), "phone").unwrap();
    (dir, store)
}

pub fn at(at_us: i64, event: Event) -> Entry {
    Entry { at_us, zone: ZONE.into(), event }
}

pub fn session_id(seed: u64) -> SessionId {
    SessionId::new(&mut IdSource::new(seed), MORNING_US)
}

pub fn started(session: SessionId) -> Event {
    Event::SessionStarted(SessionStarted {
        session,
        exercise: "seated-ankle-lift".into(),
        prescription: json!({"exercise": "seated-ankle-lift", "whatever": ["the", "engine", 1.5]}),
        sides: vec![
            PrescribedSide { side: Some(Side::Left), prescribed: 10 },
            PrescribedSide { side: Some(Side::Right), prescribed: 8 },
        ],
        context: Context { shoe: Some("boots".into()), helper: true, ..Context::default() },
        speed: 1.0,
        clock: None,
    })
}

pub fn repetition(session: SessionId, side: Side, repetition: u32) -> Event {
    let at_ms = u64::from(repetition) * 1000;
    Event::Repetition { session, at_ms, side: Some(side), set: 1, repetition, counted_by: CountedBy::Cued }
}

pub fn ended(session: SessionId, at_ms: u64) -> Event {
    Event::SessionEnded { session, at_ms, outcome: Outcome::Done, reason: None, times: times(at_ms) }
}

pub fn times(at_ms: u64) -> Times {
    Times { active_ms: at_ms / 2, rest_ms: 0, set_up_ms: 0, paused_ms: at_ms - at_ms / 2 }
}

/// A walk at `hour` o'clock that morning where the person was, with a stretch from the afternoon on.
pub fn prompt(id: &str, hour: u8) -> ArmedPrompt {
    let at_us = MORNING_US + (i64::from(hour) - 9) * 3_600_000_000;
    ArmedPrompt {
        id: id.into(),
        at_us,
        window_end_us: at_us + 1_800_000_000,
        local: date(2027, 1, 15).at(i8::try_from(hour).unwrap(), 0, 0, 0),
        date: date(2027, 1, 15),
        kinds: if hour < 12 { vec![Kind::Walk] } else { vec![Kind::Walk, Kind::Stretch] },
    }
}

/// A lift that says all it can, but for what shook.
pub fn lift(began_s: f64, peak_angle_deg: Option<f64>) -> LiftRecord {
    LiftRecord {
        side: Side::Left,
        set: 1,
        repetition: 3,
        began_s,
        ended_s: began_s + 3.5,
        peak_angle_deg,
        sign_known: true,
        lift_s: Some(1.0 / 3.0),
        hold_s: Some(2.0),
        lower_s: peak_angle_deg,
        heel_stayed_down: peak_angle_deg.map(|angle| angle > 0.0),
        assisted: peak_angle_deg.is_none(),
        confidence: 0.9,
        uncertain_because: peak_angle_deg.is_none().then_some(LiftDoubt::MissingSamples),
    }
}

pub fn step(initial_contact_s: f64, landing: Option<Landing>) -> Step {
    Step {
        foot: Foot::Left,
        initial_contact_s,
        final_contact_s: Some(initial_contact_s - 0.4),
        foot_flat_s: None,
        strike_angle_deg: Some(1.0 / 3.0),
        toe_off_angle_deg: None,
        stride_time_s: Some(1.1),
        swing_s: Some(0.4),
        stance_s: Some(0.7),
        stride_length_m: Some(1.2),
        contact_to_flat_ms: None,
        slap_speed_dps: None,
        frontal_angle_deg: None,
        landing,
        slap: landing.map(|_| true),
        drag: landing.map(|_| false),
        confidence: 0.9,
        ungraded_because: landing.is_none().then_some(heelfirst_gait::Ungraded::NoSwing),
        bout: 1,
        in_turn: false,
        first_or_last: true,
        graded_after: false,
    }
}
