//! Somebody lives a year: the plan, today's doses, what becomes of them, and what the ledger learns of it.

use heelfirst_practice::dose::{Dose, Feet, Ledger, Practised, Rating, Restart, SideDone};
use heelfirst_practice::encourage::{self, Best, DayCounts};
use heelfirst_practice::gate::{self, Answers};
use heelfirst_practice::plan::Item;
use heelfirst_practice::weekly::{self, Check, LiftCheck, WalkCheck};
use heelfirst_practice::{Catalogue, Exercise, Outcome, Prescription};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::chance::{Chance, whole};
use crate::day::{Day, Done, Shown, State, Year};
use crate::people::{DAYS, FIRST, Person};
use crate::proposed;

/// Questions that are answered in the first minutes.
const AT_ONCE: usize = 4;
/// Days until something that hurt is tried again, and until somebody stands and walks again after a fall.
const TRIED_AGAIN: i32 = 6;
const READY_AGAIN: i32 = 5;

struct Life {
    person: Person,
    chance: Chance,
    catalogue: Catalogue,
    answers: Answers,
    ledger: Ledger,
    /// What they can do now, as a share of what the catalogue begins with.
    strength: f64,
    fell_on: Option<i32>,
    idle: i32,
    /// When each of what rests began to.
    hurt_on: Vec<(&'static str, i32)>,
    counts: Vec<DayCounts>,
    lifts: Vec<LiftCheck>,
    walks: Vec<WalkCheck>,
}

/// The year of a person. The same every time.
pub fn live(person: Person) -> Year {
    let mut life = Life {
        chance: Chance(person.seed),
        catalogue: Catalogue::standard().unwrap(),
        answers: Answers::new(),
        ledger: Ledger::default(),
        strength: person.strength,
        fell_on: None,
        idle: 0,
        hurt_on: Vec::new(),
        counts: Vec::new(),
        lifts: Vec::new(),
        walks: Vec::new(),
        person,
    };
    let days = (0..DAYS).map(|number| life.day(number)).collect();
    Year { person: life.person, days, lifts: life.lifts, walks: life.walks }
}

impl Life {
    fn day(&mut self, number: i32) -> Day {
        let on = FIRST.saturating_add(number.days());
        let state = self.state(number);
        self.idle = if matches!(state, State::Away | State::Ill) { self.idle + 1 } else { 0 };
        if state == State::Usual && self.person.ill.as_ref().is_some_and(|ill| ill.end == number) {
            self.ledger.restart(Restart::Illness, on);
        }
        let after_fall = self.fell_on.is_some_and(|fell| number - fell < READY_AGAIN);
        let mut day = Day {
            on,
            number,
            state,
            idle: self.idle,
            asked: Vec::new(),
            checked_again: false,
            fell: false,
            after_fall,
            items: Vec::new(),
            praise: None,
        };
        let at_home = matches!(state, State::Usual | State::Lighter);
        if at_home {
            self.ask(&mut day);
        }
        self.look(&mut day);
        if at_home {
            self.practise(&mut day);
        }
        day
    }

    fn state(&mut self, number: i32) -> State {
        let within = |spans: &[std::ops::Range<i32>]| spans.iter().any(|span| span.contains(&number));
        let hot = within(&self.person.hot);
        let away = self.person.away.as_ref().is_some_and(|span| span.contains(&number));
        let bad = self.chance.happens(self.person.bad_days) || hot && self.chance.happens(0.6);
        let lazy = self.chance.happens(0.08);
        match (&self.person.ill, away) {
            (Some(ill), _) if ill.contains(&number) => State::Ill,
            (_, true) => State::Away,
            _ if number > 0 && lazy => State::Away,
            _ if bad => State::Lighter,
            _ => State::Usual,
        }
    }

    /// The questions of the day: the first ones at once, then one a day; the self-check again where it is due.
    fn ask(&mut self, day: &mut Day) {
        let count = if day.number == 0 { AT_ONCE } else { 1 };
        let open = self.person.answers.iter().filter(|(question, _)| !self.answers.contains_key(*question));
        for (question, answer) in open.take(count).collect::<Vec<_>>() {
            self.answers.insert((*question).to_owned(), (*answer).to_owned());
            day.asked.push(question);
        }
        if self.ledger.check_again(day.on) {
            self.ledger.checked(day.on);
            day.checked_again = true;
        }
    }

    /// What the plan has for today, and the dose of each.
    fn look(&mut self, day: &mut Day) {
        for item in proposed::items(&self.person, &self.answers, &self.catalogue) {
            let exercise = *self.catalogue.get(&item.exercise).unwrap();
            let reconsidered = self.reconsiders(exercise.id, day);
            let lighter = day.state == State::Lighter;
            let hold = proposed::hold(&self.person, &self.answers, day.after_fall);
            let today = |lighter| {
                let mut dose = self.ledger.today(&item, &exercise, self.person.affected, day.on, lighter);
                dose.prescription = dose.prescription.map(|p| gate::spared(p, &exercise, &self.answers, hold));
                dose
            };
            let (dose, whole) = (today(lighter), today(false));
            let seated_only = lighter && exercise.needs_standing_answers();
            let offered = !seated_only && proposed::is_offered(&exercise, &self.answers, &self.person, day.after_fall);
            day.items.push(Shown {
                exercise: exercise.id,
                item,
                offered,
                dose,
                whole,
                sessions: Vec::new(),
                reconsidered,
            });
        }
    }

    /// What hurt is tried again some days later.
    fn reconsiders(&mut self, exercise: &'static str, day: &Day) -> bool {
        let waited = |hurt: &(&str, i32)| hurt.0 == exercise && day.number - hurt.1 >= TRIED_AGAIN;
        let ready = matches!(day.state, State::Usual) && self.hurt_on.iter().any(waited);
        if ready {
            self.ledger.reconsider(exercise, day.on);
            self.hurt_on.retain(|hurt| hurt.0 != exercise);
        }
        ready
    }

    fn practise(&mut self, day: &mut Day) {
        let mut counts = DayCounts::none(day.on);
        for shown in &mut day.items {
            let item = &shown.item.clone();
            let Some(prescription) = shown.dose.prescription.clone().filter(|_| shown.offered) else { continue };
            let exercise = *self.catalogue.get(&item.exercise).unwrap();
            if exercise.manner.is_walking() {
                counts.bursts_planned += u16::from(item.times_a_day);
            }
            for _ in 0..item.times_a_day {
                if day.after_fall && exercise.needs_standing_answers() || self.ledger.is_resting(exercise.id) {
                    break;
                }
                if self.chance.happens(0.15) {
                    continue;
                }
                let done = self.session(item, &exercise, &prescription, (day.on, day.number, day.state), shown);
                count(&mut counts, &exercise, &prescription, done);
                shown.sessions.push(done);
            }
        }
        self.strength += self.person.growth;
        if self.person.fall == Some(day.number) {
            self.falls(day);
        } else {
            self.check(day);
        }
        self.counts.push(counts);
        day.praise = encourage::say(&encourage::Facts { on: day.on, days: &self.counts });
    }

    fn falls(&mut self, day: &mut Day) {
        (day.fell, self.fell_on) = (true, Some(day.number));
        self.ledger.restart(Restart::Fall, day.on);
    }

    /// One session: how much of it is done, and how it is rated.
    fn session(
        &mut self,
        item: &Item,
        exercise: &Exercise,
        prescription: &Prescription,
        (on, number, state): (Date, i32, State),
        shown: &Shown,
    ) -> Done {
        let lighter = state == State::Lighter;
        let today = self.strength * if lighter { 0.6 } else { 1.0 } * self.chance.about_one(0.25);
        let effort = load(&shown.dose, prescription, exercise) / today;
        let stopped_by_pain = self.chance.happens(self.person.pain * effort);
        let outcome = match effort {
            _ if stopped_by_pain => Outcome::Stopped,
            effort if effort > 1.5 => Outcome::Enough,
            _ => Outcome::Done,
        };
        let part = if outcome == Outcome::Done { 1.0 } else { (1.2 / effort).min(0.9) };
        let side = |dose: &heelfirst_practice::SideDose| SideDone {
            side: dose.side,
            prescribed: dose.prescribed(),
            done: u16::from(whole(f64::from(dose.prescribed()) * part).max(1)),
        };
        let sides = prescription.sides.iter().map(side).collect();
        let walked_s = prescription.walking_s;
        let p = Practised { exercise: exercise.id, on, outcome, stopped_by_pain, sides, walked_s, lighter };
        self.ledger.practised(&p, item, exercise);
        let rating = self.rating(effort, stopped_by_pain);
        if let Some(rating) = rating {
            self.ledger.rated(exercise.id, on, rating, on);
        }
        if stopped_by_pain || rating == Some(Rating::Pain) {
            self.hurt_on.push((exercise.id, number));
        }
        Done { outcome, rating, stopped_by_pain }
    }

    fn rating(&mut self, effort: f64, stopped_by_pain: bool) -> Option<Rating> {
        let hurts = self.chance.happens(self.person.pain * effort);
        if stopped_by_pain || !self.chance.happens(self.person.rates) {
            return None;
        }
        Some(match effort {
            _ if hurts => Rating::Pain,
            effort if effort < 0.8 => Rating::Easy,
            effort if effort < 1.25 => Rating::Right,
            _ => Rating::Hard,
        })
    }

    /// The weekly checks that are due.
    fn check(&mut self, day: &Day) {
        let [lift, walk] = [Check::Lift, Check::Walk].map(|check| *self.catalogue.get(check.exercise()).unwrap());
        let allowed = |exercise: &Exercise| proposed::is_offered(exercise, &self.answers, &self.person, day.after_fall);
        let facts = weekly::Facts {
            answers: &self.answers,
            on: day.on,
            begun: Some(FIRST),
            lifts: &self.lifts,
            walks: &self.walks,
            lighter: day.state == State::Lighter,
            may_lift: allowed(&lift) && !self.ledger.is_resting("seated-ankle-lift"),
            may_walk: allowed(&walk),
        };
        for due in weekly::due(&facts) {
            match due {
                Check::Lift => {
                    let asked = weekly::lifts_asked(&self.lifts);
                    let can = whole(12.0 * self.strength * self.chance.about_one(0.2));
                    let rating = Some(if can > asked + 3 { Rating::Easy } else { Rating::Right });
                    let lifts = asked.min(can);
                    let (angle_deg, declines_from) = (None, None);
                    self.lifts.push(LiftCheck { on: day.on, asked, lifts, rating, angle_deg, declines_from });
                }
                Check::Walk => {
                    let tripped = self.chance.happens(0.1);
                    let seconds = if tripped { u16::from(whole(120.0 * self.chance.share())) } else { 120 };
                    self.walks.push(WalkCheck { on: day.on, seconds, tripped });
                }
            }
        }
    }
}

/// How much a dose asks for, as a share of what the catalogue begins with.
fn load(dose: &Dose, p: &Prescription, exercise: &Exercise) -> f64 {
    let begins = Prescription::for_exercise(exercise, heelfirst_practice::Affected::Left);
    if let Some(seconds) = p.walking_s {
        // Walking twice as long is not twice as hard.
        return (f64::from(seconds) / f64::from(begins.walking_s.unwrap_or(30))).sqrt() * 0.8;
    }
    if exercise.hold_range_s.is_some() {
        return p.tempo.map_or(1.0, |tempo| f64::from(tempo.hold_s) / 25.0);
    }
    let all = |p: &Prescription| p.sides.first().map_or(1.0, |side| f64::from(side.prescribed()));
    let harder = if dose.feet == Feet::Closer { 1.4 } else { 1.0 };
    0.8 * all(p) / all(&begins) * harder
}

fn count(counts: &mut DayCounts, exercise: &Exercise, p: &Prescription, done: Done) {
    counts.sessions += 1;
    let whole = matches!(done.outcome, Outcome::Done);
    if exercise.manner.is_walking() {
        counts.bursts += 1;
    } else if exercise.hold_range_s.is_some() && whole {
        counts.longest_hold_s = counts.longest_hold_s.max(p.tempo.map_or(0, |tempo| tempo.hold_s));
    } else if whole {
        let repetitions = p.sides.first().map_or(0, |side| side.prescribed());
        counts.bests.push(Best { exercise: exercise.id.to_owned(), repetitions });
        if exercise.is_toe_lift() {
            counts.lifts += p.sides.iter().map(|side| side.prescribed()).sum::<u16>();
        }
    }
}
