//! What a person does with the history, as deeds: the same ones in every run.

use crate::common::{MORNING_US, at, ended, lift, prompt, session_id, started, step, times};
use crate::random::Random;
use heelfirst_gait::{Foot, Landing};
use heelfirst_history::{
    Act, Context, CountedBy, End, Entry, Event, Mishap, Rating, ReminderEnd, Side, Store, StoreError,
};
use serde_json::json;
use std::path::Path;

pub const DEEDS: usize = 1000;

#[derive(Debug, Clone)]
pub enum Deed {
    Append(Vec<Entry>),
    /// The session started as this one.
    DeleteSession(u64),
    DeleteEverything,
    Rebuild,
    /// Closed well and opened again, as an app that is left and taken up.
    Reopen,
}

/// The store that deeds are done to; closed only while it is opened again.
pub struct Subject<'a> {
    pub dir: &'a Path,
    pub store: Option<Store>,
}

impl<'a> Subject<'a> {
    pub fn open(dir: &'a Path) -> Result<Self, StoreError> {
        Ok(Self { dir, store: Some(Store::open(dir, "phone")?) })
    }

    pub fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    pub fn perform(&mut self, deed: &Deed) -> Result<(), StoreError> {
        match deed {
            Deed::Append(entries) => self.store().append(entries).map(drop),
            Deed::DeleteSession(seed) => self.store().delete_session(session_id(*seed)).map(drop),
            Deed::DeleteEverything => self.store().delete_everything(MORNING_US, "UTC").map(drop),
            Deed::Rebuild => self.store().rebuild(),
            Deed::Reopen => {
                self.store = None;
                self.store = Some(Store::open(self.dir, "phone")?);
                Ok(())
            }
        }
    }
}

/// `count` deeds, none of which contradicts those before it.
pub fn deeds(count: usize) -> Vec<Deed> {
    let mut person = Person { random: Random(7), running: None, sessions: 0, kept: Vec::new(), now_us: MORNING_US };
    (0..count).map(|number| person.next(number)).collect()
}

struct Running {
    seed: u64,
    at_ms: u64,
    counted: [u32; 2],
}

struct Person {
    random: Random,
    running: Option<Running>,
    sessions: u64,
    kept: Vec<u64>,
    now_us: i64,
}

impl Person {
    fn next(&mut self, number: usize) -> Deed {
        self.now_us += 1_000_000;
        match number {
            600 => {
                (self.running, self.kept) = (None, Vec::new());
                return Deed::DeleteEverything;
            }
            350 | 850 => return Deed::Rebuild,
            _ => {}
        }
        if number % 90 == 89 {
            return Deed::Reopen;
        }
        if number % 120 == 119 && self.running.is_none() && !self.kept.is_empty() {
            let which = self.random.below(self.kept.len());
            return Deed::DeleteSession(self.kept.swap_remove(which));
        }
        let events = match self.running.take() {
            Some(running) => self.practise(running),
            None if self.random.below(3) > 0 => self.start(),
            None => self.aside(),
        };
        Deed::Append(events.into_iter().map(|event| at(self.now_us, event)).collect())
    }

    fn start(&mut self) -> Vec<Event> {
        self.sessions += 1;
        let seed = self.sessions;
        self.running = Some(Running { seed, at_ms: 0, counted: [0, 0] });
        let session = session_id(seed);
        vec![started(session), Event::SessionInput { session, at_ms: 0, input: json!("ready") }]
    }

    fn practise(&mut self, mut running: Running) -> Vec<Event> {
        let session = session_id(running.seed);
        running.at_ms += 1000;
        let at_ms = running.at_ms;
        if self.random.below(25) == 0 {
            self.kept.push(running.seed);
            return vec![ended(session, at_ms), Event::SessionRated { session, rating: Some(Rating::Right) }];
        }
        let event = match self.random.below(8) {
            0..3 => Event::Steps { session, at_ms, steps: self.steps() },
            3 => {
                let lifts = vec![lift(running.at_ms as f64 / 1000.0, Some(9.5))];
                Event::Lifts { session, at_ms, lifts }
            }
            4 => Event::SessionInput { session, at_ms, input: json!("pause") },
            which => {
                let side = which % 2;
                running.counted[side] += 1;
                Event::Repetition {
                    session,
                    at_ms,
                    side: Some([Side::Left, Side::Right][side]),
                    set: 1,
                    repetition: running.counted[side],
                    counted_by: CountedBy::Cued,
                }
            }
        };
        self.running = Some(running);
        vec![event, Event::Progress { session, at_ms, times: times(at_ms) }]
    }

    /// Some batches are larger than a page.
    fn steps(&mut self) -> Vec<heelfirst_gait::Step> {
        let count = if self.random.below(6) == 0 { 120 } else { 1 + self.random.below(3) };
        let landings = [None, Some(Landing::Heel), Some(Landing::Flat), Some(Landing::Toe)];
        (0..count).map(|number| step(number as f64 * 1.1 + 1.0, landings[self.random.below(4)])).collect()
    }

    fn aside(&mut self) -> Vec<Event> {
        let id = format!("{:016x}", self.random.below(20));
        let event = match self.random.below(11) {
            0 => Event::SettingChanged {
                key: format!("key_{}", self.random.below(5)),
                value: json!("long ".repeat(self.random.below(2000))),
            },
            1 => Event::AnswerGiven { check: "stands-holding".into(), answer: json!(self.random.below(2) == 0) },
            2 => Event::Mishap { mishap: Mishap::Trip, when_us: None, note: Some("kerb".into()) },
            3 => Event::SensorForgotten { sensor: "s1".into() },
            4 => {
                let sensor = || "s1".to_owned();
                return vec![
                    Event::SensorPaired { sensor: sensor(), name: "left shoe".into(), foot: Foot::Left },
                    Event::SensorCalibrated {
                        sensor: sensor(),
                        foot: None,
                        shoe: None,
                        mount: json!({"quality": 0.1}),
                    },
                ];
            }
            5 => {
                let context = Context { shoe: Some("boots".into()), ..Context::default() };
                Event::ContextSet { exercise: "seated-ankle-lift".into(), session: None, context }
            }
            6 => {
                let prompts = vec![prompt(&id, 9)];
                Event::ReminderArmed { ids: vec![id], refused: vec![], prompts }
            }
            7 => Event::ReminderFired { id, fired_us: self.now_us },
            8 => Event::ReminderActed { id, act: Act::Dismissed },
            9 => Event::GoalRated { goal: "Walk to the bakery".into(), rating: 4 },
            _ => Event::ReminderEnded { ends: vec![ReminderEnd { id, how: End::Done }] },
        };
        vec![event]
    }
}
