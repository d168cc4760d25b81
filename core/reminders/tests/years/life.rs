//! The loop in which a year passes: what happens next, who does what then, and what is written down of it.

use std::collections::BTreeMap;

use heelfirst_reminders::{Kind, Kinds, Occurrence, OccurrenceId, Outcome, Practice};
use jiff::civil::{Date, Time};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, Zoned};

use crate::chance::Chance;
use crate::diary::Place;
use crate::people::{Answers, END, Event, FIRST, Person};
use crate::phone::{Due, Phone};
use crate::week::{Day, Fate, Unasked, Year};

/// What was set going and happens later.
#[derive(Debug, Clone, Copy)]
enum Later {
    Lands { zone: &'static str },
    Opens,
    Answers { id: OccurrenceId, place: Place, outcome: Outcome, kinds: Kinds },
    Practises { kinds: Kinds, answers: Option<OccurrenceId> },
}

/// What comes next.
enum Next {
    Event,
    Day,
    Later((i64, u64)),
    Due(Due),
    Check,
}

/// What a person is about on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    Usual,
    Rest,
    Holiday,
}

struct Life {
    person: Person,
    chance: Chance,
    phone: Phone,
    year: Year,
    /// Seconds since 1970 that really passed.
    now_s: i64,
    zone: TimeZone,
    /// By how many seconds the phone's clock is fast.
    fast_s: i64,
    on: bool,
    flying: bool,
    mood: Mood,
    next_event: usize,
    next_day_s: i64,
    later: BTreeMap<(i64, u64), Later>,
    numbered: u64,
}

/// Lives the year.
pub fn live(person: Person) -> Year {
    let zone = zone(person.zone);
    let start_s = midnight_s(&zone, FIRST);
    let year = Year { name: person.name, title: person.title, told: person.told, days: BTreeMap::new() };
    let mut life = Life {
        chance: Chance::new(person.seed),
        phone: Phone::new(person.phone, person.settings.clone()),
        person,
        year,
        now_s: start_s,
        zone,
        fast_s: 0,
        on: true,
        flying: false,
        mood: Mood::Usual,
        next_event: 0,
        next_day_s: start_s,
        later: BTreeMap::new(),
        numbered: 0,
    };
    while life.step() {}
    life.year
}

fn zone(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap()
}

fn midnight_s(zone: &TimeZone, date: Date) -> i64 {
    zone.to_ambiguous_zoned(date.to_datetime(Time::midnight())).compatible().unwrap().timestamp().as_second()
}

impl Life {
    /// What the phone's clock shows.
    fn clock(&self) -> Zoned {
        Timestamp::from_second(self.now_s + self.fast_s).unwrap().to_zoned(self.zone.clone())
    }

    /// The date as the phone has it.
    fn today(&mut self) -> &mut Day {
        let date = self.clock().date();
        self.year.day(date, &self.phone.settings)
    }

    fn later(&mut self, minutes: i64, what: Later) {
        self.numbered += 1;
        self.later.insert((self.now_s + minutes * 60, self.numbered), what);
    }

    /// Lets the next thing happen; whether the year goes on.
    fn step(&mut self) -> bool {
        let (at_s, next) = self.next();
        self.now_s = at_s.max(self.now_s);
        if self.clock().date() >= END {
            return false;
        }
        match next {
            Next::Event => self.event(),
            Next::Day => self.day(),
            Next::Later(key) => {
                if let Some(what) = self.later.remove(&key) {
                    self.happens(what);
                }
            }
            Next::Due(due) => self.due(due),
            Next::Check => self.run(),
        }
        true
    }

    fn next(&self) -> (i64, Next) {
        let event = self.person.events.get(self.next_event).map(|(local, ..)| {
            let at = self.zone.to_ambiguous_zoned(*local).compatible().unwrap();
            (at.timestamp().as_second(), Next::Event)
        });
        let later = self.later.keys().next().map(|key| (key.0, Next::Later(*key)));
        let due = self.phone.next(&self.zone).filter(|_| self.on);
        let due = due.map(|(at_s, due)| (at_s - self.fast_s, Next::Due(due)));
        let checks = self.on && !self.phone.keeps_pending();
        let check = checks.then_some((self.phone.check_again_s - self.fast_s, Next::Check));
        // Of what comes at the same moment the prompt is the first: the phone shows it whatever the app does.
        let others = [due, event, later, check].into_iter().flatten();
        others.chain([(self.next_day_s, Next::Day)]).min_by_key(|(at_s, _)| *at_s).unwrap()
    }

    /// The app runs, where it can.
    fn run(&mut self) {
        if !self.on {
            return;
        }
        let now = self.clock();
        let unknown = self.phone.run(&now);
        self.year.note_unknown(&unknown, &self.phone.settings);
    }

    /// A new day begins.
    fn day(&mut self) {
        let date = self.clock().date();
        let real = self.zone.to_datetime(Timestamp::from_second(self.now_s).unwrap()).date();
        self.next_day_s = midnight_s(&self.zone, real.tomorrow().unwrap());
        let rests = self.person.rests_on(date, &mut self.chance);
        if self.mood != Mood::Holiday {
            self.mood = if rests { Mood::Rest } else { Mood::Usual };
        }
        let paused = self.phone.settings.paused_until.is_some_and(|until| until.date() > date);
        let silent = match (self.on, self.phone.capabilities.may_notify) {
            (false, _) => Some("phone off"),
            (_, false) => Some("no permission"),
            _ => paused.then_some("paused"),
        };
        let changes = self.next_day_s - self.now_s != 24 * 3600;
        let today = self.today();
        today.silent = silent;
        if changes {
            today.notes.push("clocks change".into());
        }
        self.follow_habit();
        self.plan_of_the_day();
        if self.phone.check_again_s == i64::MAX {
            self.run();
        }
    }

    /// Once a day the phone sees what has become a habit.
    fn follow_habit(&mut self) {
        if !self.on {
            return;
        }
        let (now, before) = (self.clock(), self.phone.taper.level);
        self.phone.follow_habit(&now);
        let note = match self.phone.taper.level {
            same if same == before => return,
            0 => "taper ends".to_owned(),
            level => format!("taper: {level} fewer"),
        };
        self.today().notes.push(note);
    }

    /// What the person will do unasked.
    fn plan_of_the_day(&mut self) {
        let settings = &self.phone.settings;
        let (wake, sleep) = (settings.wake.minute_of_day(), settings.sleep.minute_of_day());
        let awake = (i64::from(sleep) - i64::from(wake)).rem_euclid(24 * 60);
        if self.chance.happens(self.person.unasked) && self.mood == Mood::Usual {
            let (from, to) = self.person.often.unwrap_or((i64::from(wake) + 20, i64::from(wake) + awake - 60));
            let minutes = self.chance.between(from, to);
            let kind = if self.chance.happens(70) { Kind::Walk } else { Kind::Stretch };
            self.later(minutes, Later::Practises { kinds: Kinds::of(kind), answers: None });
        }
        if self.phone.keeps_pending() && self.chance.happens(50) {
            let minutes = i64::from(wake) + self.chance.between(30, 200);
            self.later(minutes, Later::Opens);
        }
    }

    /// Something is due on the phone.
    fn due(&mut self, due: Due) {
        let now = self.clock();
        if let Some(prompt) = self.phone.show(due, &now) {
            let again = self.phone.outcomes.get(prompt.id).is_some_and(|record| record.moves > 0);
            let place = self.year.note_shown(&prompt, &now, again, &self.phone.settings);
            self.think_about(&prompt, &now, place);
        }
        if !self.phone.keeps_pending() {
            self.run();
        }
    }

    /// The person sees it, and will answer or not.
    fn think_about(&mut self, prompt: &Occurrence, now: &Zoned, place: Place) {
        if self.flying {
            return;
        }
        let hour = f64::from(now.hour()) + f64::from(now.minute()) / 60.0;
        let answers = (self.person.answers)(hour, self.mood != Mood::Usual);
        let (id, kinds) = (prompt.id, prompt.kinds());
        let Some(outcome) = pick(answers, self.chance.percent()) else { return };
        let minutes = self.chance.between(1, if outcome == Outcome::Started { 12 } else { 6 });
        self.later(minutes, Later::Answers { id, place, outcome, kinds });
    }

    fn happens(&mut self, what: Later) {
        match what {
            Later::Lands { zone } => self.land(zone),
            Later::Opens => self.run(),
            Later::Answers { id, place, outcome, kinds } if self.on => self.answer(id, place, outcome, kinds),
            Later::Practises { kinds, answers } if self.on && !self.flying => self.practise(kinds, answers),
            Later::Answers { .. } | Later::Practises { .. } => {}
        }
    }

    fn answer(&mut self, id: OccurrenceId, place: Place, outcome: Outcome, kinds: Kinds) {
        // Opening the app, or an action of the notification, makes it hear of what was shown.
        self.phone.hear();
        let now_s = self.clock().timestamp().as_second();
        if outcome == Outcome::Started {
            self.phone.outcomes.note(id, Outcome::Opened, now_s);
            self.later(6, Later::Practises { kinds, answers: Some(id) });
        }
        self.phone.outcomes.note(id, outcome, now_s);
        let fate = match outcome {
            Outcome::Started => Fate::Practised,
            Outcome::Snoozed => Fate::Snoozed,
            Outcome::InAHurry => Fate::InAHurry,
            Outcome::OnNextWalk => Fate::OnNextWalk,
            _ => Fate::Dismissed,
        };
        if outcome == Outcome::OnNextWalk && self.chance.happens(60) {
            let minutes = self.chance.between(10, 55);
            self.later(minutes, Later::Practises { kinds: Kinds::of(Kind::Walk), answers: None });
        }
        self.year.note_fate(place, fate);
        self.run();
    }

    fn practise(&mut self, kinds: Kinds, answers: Option<OccurrenceId>) {
        let now = self.clock();
        for kind in kinds.iter() {
            let (at_s, local, date) =
                (now.timestamp().as_second(), now.datetime(), self.phone.settings.waking_date(&now));
            match self.phone.outcomes.practised(Practice { kind, at_s, local, date, answers }) {
                Some(id) => self.year.note_practised(id),
                None => self.today().unasked.push(Unasked { local, kind }),
            }
        }
        self.run();
    }

    /// What happens to the person by the script.
    fn event(&mut self) {
        let (_, event, note) = self.person.events[self.next_event].clone();
        self.next_event += 1;
        self.today().notes.push(note);
        match event {
            Event::Settings(settings) => {
                self.today().settings = (*settings).clone();
                self.phone.settings = *settings;
            }
            Event::Flight { hours, zone } => {
                self.flying = true;
                self.later(hours * 60, Later::Lands { zone });
            }
            Event::Phone { on } => {
                self.on = on;
                let now_s = self.clock().timestamp().as_second();
                self.phone.lose_what_passed(&self.zone, now_s);
            }
            Event::Permission(given) => self.phone.capabilities.may_notify = given,
            Event::Lighter => {
                self.phone.lighter_day = Some(self.clock().date());
                let now = self.clock();
                self.today().lighter_from = Some(now.time());
            }
            Event::Clock { wrong_min } => {
                self.fast_s = wrong_min * 60;
                self.jump();
            }
            Event::Holiday(holiday) => self.mood = if holiday { Mood::Holiday } else { Mood::Rest },
            Event::AllAgain => {
                let today = self.clock().date();
                self.phone.taper = self.phone.taper.undo(today);
            }
        }
        // Which of these the app learns of at once depends on the phone; the person opens it where it matters.
        self.run();
    }

    fn land(&mut self, zone_name: &str) {
        self.flying = false;
        self.zone = zone(zone_name);
        let date = self.clock().date();
        self.next_day_s = midnight_s(&self.zone, date.tomorrow().unwrap());
        let changes = self.next_day_s - midnight_s(&self.zone, date) != 24 * 3600;
        if changes {
            self.today().notes.push("clocks change".into());
        }
        self.jump();
        // What keeps pending learns of the zone only when it is opened.
        if !self.phone.keeps_pending() {
            self.run();
        }
    }
}

impl Life {
    /// The clock shows another time all at once: what was pending for a time in between does not come.
    fn jump(&mut self) {
        if self.phone.keeps_pending() {
            let now_s = self.clock().timestamp().as_second();
            self.phone.lose_what_passed(&self.zone, now_s);
        }
    }
}

fn pick(answers: Answers, percent: u64) -> Option<Outcome> {
    let mut most = 0;
    let chances = [
        (answers.practise, Outcome::Started),
        (answers.snooze, Outcome::Snoozed),
        (answers.hurry, Outcome::InAHurry),
        (answers.next_walk, Outcome::OnNextWalk),
        (answers.dismiss, Outcome::Dismissed),
    ];
    chances.into_iter().find_map(|(chance, outcome)| {
        most += chance;
        (percent < most).then_some(outcome)
    })
}
