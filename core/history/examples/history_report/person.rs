//! Ten years of a simulated person, appended as an app appends them: each session whole, its steps in batches that its end joins.

use std::path::Path;

use heelfirst_gait::{Foot, Landing, Step, Ungraded};
use heelfirst_history::{
    Act, Aid, ArmedPrompt, Context, CountedBy, End, Entry, Event, IdSource, LiftRecord, Mishap, Outcome, Place,
    PrescribedSide, ReminderEnd, SessionId, SessionStarted, Side, StopReason, Store, Times,
};
use heelfirst_reminders::Kind;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use serde_json::json;

use crate::chance::Chance;
use crate::watch::timed;

/// Stands beside a database that was written to its end.
pub const COMPLETE: &str = "complete";
pub const FIRST: Date = date(2017, 1, 2);
pub const DAYS: i64 = 3650;
const ZONE: &str = "Europe/Berlin";
const PROMPTS_A_DAY: i64 = 6;
/// With the days on which somebody is away, 8,000 sessions.
const WALKS_A_DAY: f64 = 1.4;
const LIFTS_A_DAY: f64 = 0.8;
/// Of both feet: some eight minutes. Over all walks, five million.
const STEPS_A_WALK: f64 = 983.0;

pub fn context(outdoors: bool) -> Context {
    let shoe = Some("grey trainers".to_owned());
    if outdoors {
        Context { shoe, aid: Aid::Cane, place: Place::Outdoors, ..Context::default() }
    } else {
        Context { shoe, ..Context::default() }
    }
}

struct Person {
    store: Store,
    chance: Chance,
    ids: IdSource,
    /// How well the foot lifts today, beside the trend of years.
    mood: f64,
    sessions: u32,
    steps: u64,
    slots: u32,
}

pub fn write(folder: &Path) {
    let store = Store::open(folder, "phone").unwrap();
    let (chance, ids) = (Chance::new(1), IdSource::new(2));
    let mut person = Person { store, chance, ids, mood: 0.0, sessions: 0, steps: 0, slots: 0 };
    person.store.append(&chosen()).unwrap();
    let ((), took) = timed(|| (0..DAYS).for_each(|day| person.live(day)));
    println!(
        "Written in {:.0} s: {} reminder slots, {} sessions, {} steps",
        took.as_secs_f64(),
        person.slots,
        person.sessions,
        person.steps
    );
    drop(person);
    std::fs::write(folder.join(COMPLETE), "").unwrap();
}

/// `hour` o'clock of a day, UTC; in Berlin that is one or two hours later.
fn at_us(day: i64, hour: f64) -> i64 {
    let midnight: Timestamp = FIRST.checked_add(day.days()).unwrap().in_tz("UTC").unwrap().timestamp();
    #[expect(clippy::cast_possible_truncation, reason = "hours of a day")]
    let within = (hour * 3.6e9) as i64;
    midnight.as_microsecond() + within
}

fn entry(at_us: i64, event: Event) -> Entry {
    Entry { at_us, zone: ZONE.into(), event }
}

/// What a person has chosen, answered and paired, about as long as the app writes it; all of it is read before the first view.
fn chosen() -> Vec<Entry> {
    let usual = json!({ "turn": 1, "learnt_on": FIRST, "baseline": {
        "strike_angle_deg": { "median": 8.0, "spread": 3.5, "count": 41 },
        "contact_to_flat_ms": { "median": 95.0, "spread": 12.0, "count": 24 }, "drag_share": 0.05 } });
    let of = |foot: &str, outdoors| {
        (format!("{foot} {}", serde_json::to_string(&context(outdoors)).unwrap()), usual.clone())
    };
    let feet = [("left", false), ("left", true), ("right", false), ("right", true)];
    let baselines: serde_json::Map<_, _> = feet.into_iter().map(|(foot, outdoors)| of(foot, outdoors)).collect();
    let items = [("walking-burst", 4), ("seated-ankle-lift", 1), ("calf-stretch", 3)];
    let items = items.map(|(exercise, times)| json!({ "exercise": exercise, "times_a_day": times }));
    let settings = [
        ("plan", json!({ "weaker_side": "left", "items": items })),
        ("baselines", baselines.into()),
        ("grade_borders", json!({ "toe_deg": -2.0 })),
        ("question_for_professional", json!("Should the brace come off indoors?")),
    ];
    let settings = settings.map(|(key, value)| Event::SettingChanged { key: key.into(), value });
    let questions = ["toe-lift", "feeling", "knee", "stand-30s", "fall-6-months", "walking", "new-or-worse", "doctor"];
    let answers = questions.map(|check| Event::AnswerGiven { check: check.into(), answer: json!("no") });
    let sensor = |(sensor, foot): (&str, Foot)| {
        let mount =
            json!({ "rotation": [0.998, 0.021, -0.034, 0.047], "quality": 0.93, "gyro_bias_dps": [0.4, -0.2, 0.1] });
        let shoe = Some("grey trainers".to_owned());
        let sensor = sensor.to_owned();
        [
            Event::SensorPaired { sensor: sensor.clone(), name: "Shoe sensor".into(), foot },
            Event::SensorCalibrated { sensor, foot: Some(foot), shoe, mount },
        ]
    };
    let sensors = [("s1", Foot::Left), ("s2", Foot::Right)].into_iter().flat_map(sensor);
    settings.into_iter().chain(answers).chain(sensors).map(|event| entry(at_us(0, 6.0), event)).collect()
}

impl Person {
    fn live(&mut self, day: i64) {
        self.mood = 0.5_f64.mul_add(self.mood, 0.87 * self.chance.about(0.0, 1.0));
        self.prompts(day);
        if self.chance.happens(0.1) {
            return;
        }
        for number in 0..4 {
            if self.chance.happens(WALKS_A_DAY / 3.6) {
                self.walk(day, 7.0 + 3.5 * f64::from(number));
            }
            if number < 2 && self.chance.happens(LIFTS_A_DAY / 1.8) {
                self.lift(day, 8.0 + 6.0 * f64::from(number));
            }
        }
        if self.chance.happens(0.03) {
            let mishap = if self.chance.happens(0.1) { Mishap::Fall } else { Mishap::Trip };
            let event = Event::Mishap { mishap, when_us: None, note: None };
            self.store.append(&[entry(at_us(day, 18.0), event)]).unwrap();
        }
        if day % 14 == 0 {
            let rating = u8::try_from(3 + day / 800).unwrap();
            let event = Event::GoalRated { goal: "Walk to the bakery and back".into(), rating };
            self.store.append(&[entry(at_us(day, 19.0), event)]).unwrap();
        }
    }

    fn prompts(&mut self, day: i64) {
        let date = FIRST.checked_add(day.days()).unwrap();
        let id = |slot: i64| format!("{:016x}", day * 16 + slot);
        let hour = |slot: i64| 7 + 2 * slot;
        let prompt = |slot: i64| ArmedPrompt {
            id: id(slot),
            at_us: at_us(day, hour(slot) as f64),
            window_end_us: at_us(day, hour(slot) as f64 + 0.75),
            local: date.at(i8::try_from(hour(slot) + 1).unwrap(), 0, 0, 0),
            date,
            kinds: if slot % 3 == 2 { vec![Kind::Stretch] } else { vec![Kind::Walk] },
        };
        let prompts: Vec<ArmedPrompt> = (0..PROMPTS_A_DAY).map(prompt).collect();
        let mut events = vec![entry(at_us(day, 6.0), Event::ReminderArmed { ids: vec![], refused: vec![], prompts })];
        for slot in 0..PROMPTS_A_DAY {
            let at = at_us(day, hour(slot) as f64);
            events.push(entry(at, Event::ReminderFired { id: id(slot), fired_us: at }));
            let done = self.chance.happens(0.4);
            if done {
                events.push(entry(at + 1, Event::ReminderActed { id: id(slot), act: Act::Started }));
            }
            let how = if done { End::Done } else { End::Expired };
            events.push(entry(at + 2, Event::ReminderEnded { ends: vec![ReminderEnd { id: id(slot), how }] }));
        }
        self.slots += u32::try_from(PROMPTS_A_DAY).unwrap();
        self.store.append(&events).unwrap();
    }

    fn begin(&mut self, at: i64, exercise: &str, sides: Vec<PrescribedSide>, context: Context) -> (SessionId, Entry) {
        let session = SessionId::new(&mut self.ids, at);
        self.sessions += 1;
        let prescription = json!({"exercise": exercise, "sides": [{"side": "left", "repetitions": 12, "sets": 1}],
            "tempo": {"up_s": 2, "hold_s": 2, "down_s": 3, "rest_s": 1}, "pace": {"guided": {"percent": 100}}});
        let exercise = exercise.to_owned();
        let started = SessionStarted { session, exercise, prescription, sides, context, speed: 1.0, clock: None };
        (session, entry(at, Event::SessionStarted(started)))
    }

    fn end(&mut self, session: SessionId, at: i64, at_ms: u64) -> Entry {
        let (outcome, reason) = match self.chance.share() {
            ..0.85 => (Outcome::Done, None),
            ..0.93 => (Outcome::Enough, None),
            ..0.96 => (Outcome::Stopped, Some(StopReason::Tired)),
            ..0.97 => (Outcome::Stopped, Some(StopReason::Pain)),
            _ => (Outcome::Interrupted, None),
        };
        let times = Times { active_ms: at_ms - 8000, rest_ms: 0, set_up_ms: 5000, paused_ms: 3000 };
        entry(at, Event::SessionEnded { session, at_ms, outcome, reason, times })
    }

    fn walk(&mut self, day: i64, hour: f64) {
        let at = at_us(day, hour + self.chance.share());
        let outdoors = self.chance.happens(0.3);
        let sides = vec![PrescribedSide { side: None, prescribed: 1 }];
        let (session, started) = self.begin(at, "walking-burst", sides, context(outdoors));
        let strides = (STEPS_A_WALK / 2.0 * self.chance.about(1.0, 0.2).max(0.3)).round();
        let steps = self.steps(day, strides);
        self.steps += steps.len() as u64;
        let mut events = vec![started];
        let last_ms = 5000 + ms(steps.last().unwrap().initial_contact_s);
        for part in steps.chunks(steps.len() / 4 + 1) {
            let at_ms = 5000 + ms(part.last().unwrap().initial_contact_s);
            events.push(entry(at, Event::Steps { session, at_ms, steps: part.to_vec() }));
        }
        events.push(self.end(session, at + 1_000_000, last_ms + 4000));
        self.store.append(&events).unwrap();
    }

    /// Both feet in turn, a bout for about thirty strides.
    fn steps(&mut self, day: i64, count: f64) -> Vec<Step> {
        let better = day as f64 / DAYS as f64;
        let usual = [10.0_f64.mul_add(better, 4.0) + 2.0 * self.mood, 22.0];
        let stride_s = self.chance.about(1.35 - 0.15 * better, 0.03);
        let (mut at_s, mut bout, mut in_bout, mut length) = (0.0, 1, 0, 30);
        let mut steps = Vec::new();
        for _ in 0..whole(count) {
            let edge = in_bout < 2 || in_bout + 2 >= length;
            for (foot, usual_deg) in [(Foot::Left, usual[0]), (Foot::Right, usual[1])] {
                let here_s = at_s + if foot == Foot::Right { stride_s / 2.0 } else { 0.0 };
                steps.push(self.step(foot, here_s, stride_s, usual_deg, (bout, edge)));
            }
            at_s += stride_s;
            in_bout += 1;
            if in_bout == length {
                (bout, in_bout) = (bout + 1, 0);
                length = 20 + whole(self.chance.share() * 20.0);
                at_s += 4.0;
            }
        }
        steps
    }

    fn step(&mut self, foot: Foot, here_s: f64, stride_s: f64, usual_deg: f64, (bout, edge): (u32, bool)) -> Step {
        let chance = &mut self.chance;
        let why = match chance.share() {
            ..0.03 => Some(Ungraded::MissingSamples),
            ..0.05 => Some(Ungraded::NoFootFlat),
            ..0.06 => Some(Ungraded::Stairs),
            _ => None,
        };
        let graded = why.is_none();
        let stride_s = chance.about(stride_s, 0.05);
        let swing_s = stride_s * chance.about(0.36, 0.02);
        let angle = chance.about(usual_deg, 4.0);
        let landing = match angle {
            8.0.. => Landing::Heel,
            -1.6.. => Landing::Flat,
            _ => Landing::Toe,
        };
        let to_flat_ms = chance.about(95.0, 20.0).max(10.0);
        Step {
            foot,
            initial_contact_s: here_s,
            final_contact_s: Some(here_s - swing_s),
            foot_flat_s: graded.then(|| here_s + to_flat_ms / 1000.0),
            strike_angle_deg: graded.then_some(angle),
            toe_off_angle_deg: graded.then(|| chance.about(-48.0, 5.0)),
            stride_time_s: Some(stride_s),
            swing_s: Some(swing_s),
            stance_s: Some(stride_s - swing_s),
            stride_length_m: graded.then(|| chance.about(0.95, 0.08)),
            contact_to_flat_ms: graded.then_some(to_flat_ms),
            slap_speed_dps: graded.then(|| chance.about(240.0, 60.0)),
            frontal_angle_deg: graded.then(|| chance.about(2.0, 3.0)),
            landing: graded.then_some(landing),
            slap: graded.then_some(to_flat_ms < 62.0),
            drag: graded.then(|| chance.happens(0.04)),
            confidence: if graded { chance.about(0.85, 0.05) } else { 0.0 },
            ungraded_because: why,
            bout,
            in_turn: chance.happens(0.05),
            first_or_last: edge,
            graded_after: false,
        }
        .rounded()
    }

    fn lift(&mut self, day: i64, hour: f64) {
        let at = at_us(day, hour + self.chance.share());
        let dose = [Side::Left, Side::Right].map(|side| PrescribedSide { side: Some(side), prescribed: 12 });
        let (session, started) = self.begin(at, "seated-ankle-lift", dose.into(), context(false));
        let mut events = vec![started];
        let mut at_ms = 5000;
        for side in [Side::Left, Side::Right] {
            for repetition in 1..=12 {
                at_ms += 8000;
                let counted = Event::Repetition {
                    session,
                    at_ms,
                    side: Some(side),
                    set: 1,
                    repetition,
                    counted_by: CountedBy::Cued,
                };
                let lifts = vec![self.lift_of(day, side, repetition, at_ms)];
                let times = Times { active_ms: at_ms - 5000, rest_ms: 0, set_up_ms: 5000, paused_ms: 0 };
                let told = [counted, Event::Progress { session, at_ms, times }, Event::Lifts { session, at_ms, lifts }];
                events.extend(told.map(|event| entry(at, event)));
            }
        }
        events.push(self.end(session, at + 1_000_000, at_ms + 4000));
        self.store.append(&events).unwrap();
    }

    fn lift_of(&mut self, day: i64, side: Side, repetition: u32, at_ms: u64) -> LiftRecord {
        let fresh = if side == Side::Left { 10.0 + 8.0 * day as f64 / DAYS as f64 + self.mood } else { 24.0 };
        let rounded = |value: f64| (value * 100.0).round() / 100.0;
        let peak = rounded(self.chance.about(fresh - 0.15 * f64::from(repetition), 1.0));
        LiftRecord {
            side,
            set: 1,
            repetition,
            began_s: at_ms as f64 / 1000.0 - 7.0,
            ended_s: at_ms as f64 / 1000.0 - 0.5,
            peak_angle_deg: Some(peak),
            sign_known: true,
            lift_s: Some(rounded(self.chance.about(1.8, 0.2))),
            hold_s: Some(rounded(self.chance.about(1.6, 0.3))),
            lower_s: Some(rounded(self.chance.about(2.6, 0.3))),
            heel_stayed_down: Some(!self.chance.happens(0.03)),
            assisted: false,
            confidence: 0.9,
            uncertain_because: None,
        }
    }
}

/// Seconds as whole milliseconds.
fn ms(seconds: f64) -> u64 {
    u64::from(whole(seconds * 1000.0))
}

fn whole(value: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "neither negative nor large here")]
    let whole = value.round() as u32;
    whole
}
