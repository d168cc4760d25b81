//! A year of one simulated person: a left foot that slowly lands heel first more often, a fortnight of illness, days off, a few trips.

use std::path::Path;

use heelfirst::{Plan, PlanItem, Side as WeakerSide};
use heelfirst_gait::{Foot, Mount, Step};
use heelfirst_history::{
    Aid, Context, CountedBy, Entry, Event, IdSource, LiftRecord, Mishap, Orthosis, Outcome, Place, PrescribedSide,
    SessionId, SessionStarted, Side, StandIn, StopReason, Store, Times,
};
use heelfirst_practice::{Affected, Catalogue, Prescription};
use jiff::civil::{Date, Time, date};
use jiff::{ToSpan, tz::TimeZone};
use serde_json::{Value, json};

use super::chance::Chance;
use super::foot::{Today, burst, lifts};

/// The last day of the year.
pub const LAST: Date = date(2026, 11, 22);
const DAYS: i64 = 364;
pub const ZONE: &str = "Europe/Berlin";
const SENSOR: &str = "simulated-left";

/// Lives the year into the history of this folder.
pub fn live(folder: &Path) {
    let store = Store::open(folder, "sample").unwrap();
    let (chance, ids) = (Chance(2026), IdSource::new(7));
    let mut life = Life { store, chance, ids, catalogue: Catalogue::standard().unwrap(), mood: 0.0 };
    life.begin();
    (0..=DAYS).for_each(|day| life.day(day));
    life.ask();
}

struct Life {
    store: Store,
    chance: Chance,
    ids: IdSource,
    catalogue: Catalogue,
    /// How well the foot does today beside the trend.
    mood: f64,
}

fn on(day: i64) -> Date {
    LAST.saturating_sub((DAYS - day).days())
}

fn at_us(day: i64, hour: i8, minute: i8) -> i64 {
    let zone = TimeZone::get(ZONE).unwrap();
    on(day).to_datetime(Time::constant(hour, minute, 0, 0)).to_zoned(zone).unwrap().timestamp().as_microsecond()
}

fn context(outdoors: bool) -> Context {
    let shoe = Some("trainers".to_owned());
    let indoors = Context { shoe, aid: Aid::Cane, ..Context::default() };
    if outdoors { Context { place: Place::Outdoors, orthosis: Orthosis::Afo, ..indoors } } else { indoors }
}

/// Where a sensor could see it: this person's foot is simulated.
fn sensed(context: Context) -> Context {
    Context { stand_in: Some(StandIn::Simulated), ..context }
}

fn plan() -> Plan {
    let item =
        |exercise: &str, times_a_day| PlanItem { exercise: exercise.to_owned(), times_a_day, ..PlanItem::default() };
    Plan {
        weaker_side: Some(WeakerSide::Left),
        items: vec![
            item("walking-burst", 4),
            item("seated-ankle-lift", 1),
            item("calf-stretch", 2),
            item("seated-march", 1),
        ],
        ..Plan::default()
    }
}

/// One session to be noted.
struct Practised<'e> {
    exercise: &'e str,
    context: Context,
    steps: Vec<Step>,
    lifts: Vec<LiftRecord>,
    ended: (Outcome, Option<StopReason>),
}

impl Life {
    fn note(&mut self, at_us: i64, events: Vec<Event>) {
        let entry = |event| Entry { at_us, zone: ZONE.to_owned(), event };
        self.store.append(&events.into_iter().map(entry).collect::<Vec<_>>()).unwrap();
    }

    /// Plan, answers, sensor.
    fn begin(&mut self) {
        let setting = |key: &str, value: Value| Event::SettingChanged { key: key.to_owned(), value };
        let answer = |check: &str, answer: &str| Event::AnswerGiven { check: check.to_owned(), answer: answer.into() };
        let shoe = context(false).shoe;
        let mount = serde_json::to_value(Mount { quality: 0.93, ..Mount::ALIGNED }).unwrap();
        let sensor = || SENSOR.to_owned();
        let events = vec![
            setting("plan", serde_json::to_value(plan()).unwrap()),
            setting("known_sensors", json!({ SENSOR: { "kind": "simulated" } })),
            answer("toe-lift", "partly"),
            answer("feeling", "less"),
            answer("walking", "with-cane"),
            Event::SensorPaired { sensor: sensor(), name: "Simulated foot".to_owned(), foot: Foot::Left },
            Event::SensorCalibrated { sensor: sensor(), foot: None, shoe, mount },
            Event::ContextSet { exercise: String::new(), session: None, context: context(false) },
        ];
        self.note(at_us(0, 8, 0), events);
    }

    fn ask(&mut self) {
        let question = "My foot drops more in the evening. Should I shorten the last walk, or is that no matter?";
        let event = Event::SettingChanged { key: "question_for_professional".to_owned(), value: question.into() };
        self.note(at_us(DAYS, 20, 0), vec![event]);
    }

    fn day(&mut self, day: i64) {
        self.mood = self.chance.about(0.4 * self.mood, 0.9);
        if (160..174).contains(&day) {
            return; // ill
        }
        if day % 30 == 2 {
            let rating = u8::try_from(3 + day / 110).unwrap();
            let goal = "Walk to the corner shop and back without catching my toes".to_owned();
            self.note(at_us(day, 19, 30), vec![Event::GoalRated { goal, rating }]);
        }
        self.mishap(day);
        if self.chance.happens(0.24) {
            return; // a day off
        }
        let today = self.today(day);
        let walks = self.chance.whole(2, 4);
        for (hour, minute) in [(9, 10), (11, 40), (15, 20), (18, 30)].into_iter().take(walks as usize) {
            self.walk(at_us(day, hour, minute), hour, today);
        }
        self.exercises(day, today);
    }

    fn mishap(&mut self, day: i64) {
        let mishap = match self.chance.share() {
            ..0.08 => Mishap::Trip,
            ..0.11 => Mishap::NearFall,
            _ => return,
        };
        self.note(at_us(day, 16, 0), vec![Event::Mishap { mishap, when_us: None, note: None }]);
    }

    fn today(&mut self, day: i64) -> Today {
        let gone = day as f64 / DAYS as f64;
        Today {
            strike_deg: 8.6_f64.mul_add(gone * gone, 2.2) + self.mood,
            to_flat_ms: 16.0_f64.mul_add(gone, 80.0),
            stride_s: self.chance.about(0.1_f64.mul_add(-gone, 1.42), 0.03),
            lift_deg: 5.0_f64.mul_add(gone, 17.0) + 0.8 * self.mood,
        }
    }

    fn walk(&mut self, at_us: i64, hour: i8, today: Today) {
        let daytime = if hour < 12 {
            0.8
        } else if hour < 17 {
            0.0
        } else {
            -1.6
        };
        let outdoors = self.chance.happens(0.12);
        let brace = if outdoors { 4.0 } else { 0.0 };
        let today = Today { strike_deg: today.strike_deg + daytime + brace, ..today };
        let count = self.chance.whole(18, 26);
        let steps = burst(&mut self.chance, today, count);
        let tired = hour > 17 && self.chance.happens(0.3);
        let ended = if tired { (Outcome::Stopped, Some(StopReason::Tired)) } else { (Outcome::Done, None) };
        let practised = Practised {
            exercise: "walking-burst",
            context: sensed(context(outdoors)),
            steps,
            lifts: Vec::new(),
            ended,
        };
        self.session(at_us, practised);
    }

    fn exercises(&mut self, day: i64, today: Today) {
        let done = (Outcome::Done, None);
        let pain = if self.chance.happens(0.08) { (Outcome::Stopped, Some(StopReason::Pain)) } else { done };
        let seated =
            |exercise, lifts, ended| Practised { exercise, context: context(false), steps: Vec::new(), lifts, ended };
        if self.chance.happens(0.85) {
            let measured = lifts(&mut self.chance, today, Side::Left, 10);
            let lifted = seated("seated-ankle-lift", measured, done);
            self.session(at_us(day, 10, 0), Practised { context: sensed(context(false)), ..lifted });
        }
        for (hour, share) in [(8, 0.9), (17, 0.7)] {
            if self.chance.happens(share) {
                self.session(
                    at_us(day, hour, 30),
                    seated("calf-stretch", Vec::new(), if hour == 17 { pain } else { done }),
                );
            }
        }
        if self.chance.happens(0.6) {
            self.session(at_us(day, 14, 0), seated("seated-march", Vec::new(), done));
        }
    }

    /// A session from its start to its end, as the app notes one.
    fn session(&mut self, started_us: i64, practised: Practised<'_>) {
        let session = SessionId::new(&mut self.ids, started_us);
        let exercise = self.catalogue.get(practised.exercise).unwrap();
        let prescription = Prescription::for_exercise(exercise, Affected::Left);
        let side = |side| if side == heelfirst_practice::Side::Left { Side::Left } else { Side::Right };
        let sides: Vec<PrescribedSide> = prescription
            .sides
            .iter()
            .map(|dose| PrescribedSide { side: Some(side(dose.side)), prescribed: u32::from(dose.prescribed()) })
            .collect();
        let stopped = practised.ended.0 == Outcome::Stopped;
        let repetitions = sides.iter().flat_map(|of| (1..=of.prescribed).map(move |n| (of.side, n)));
        let counted = repetitions.filter(|(_, n)| !stopped || *n == 1).map(|(side, repetition)| Event::Repetition {
            session,
            at_ms: 9_000 * u64::from(repetition),
            side,
            set: 1,
            repetition,
            counted_by: CountedBy::Cued,
        });
        let counted: Vec<Event> = counted.collect();
        let at_ms = 240_000;
        let active_ms = if practised.steps.is_empty() { 90_000 } else { 30_000 };
        let mut events = vec![Event::SessionStarted(SessionStarted {
            session,
            exercise: practised.exercise.to_owned(),
            prescription: serde_json::to_value(&prescription).unwrap(),
            sides,
            context: practised.context,
            speed: 1.0,
            clock: None,
        })];
        events.extend(counted);
        let (steps, lifts) = (practised.steps, practised.lifts);
        events.extend((!steps.is_empty()).then_some(Event::Steps { session, at_ms, steps }));
        events.extend((!lifts.is_empty()).then_some(Event::Lifts { session, at_ms, lifts }));
        let (outcome, reason) = practised.ended;
        let times = Times { active_ms, rest_ms: 20_000, set_up_ms: 10_000, paused_ms: 0 };
        events.push(Event::SessionEnded { session, at_ms, outcome, reason, times });
        self.note(started_us, events);
    }
}
