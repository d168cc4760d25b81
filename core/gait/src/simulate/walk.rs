//! The course of events of the rolling form: the scene part by part. Gives the foot's pose at any time near the present.

use std::collections::VecDeque;

use super::body::Build;
use super::course::{Course, Event};
use super::habits::Habits;
use super::idle::{LegSwings, Rock, Shuffle};
use super::manner::{Stage, Ways};
use super::pose::{Pose, Spot};
use super::rng::Rng;
use super::stance::{Firmness, Stance};
use super::step::Step;
use super::swing::Swing;
use super::truth::TURN_RAD;
use super::unrest::Unrest;
use super::vector::{Rotation, Vec3};
use super::{Part, Pattern, Simulation, TruthKind, TruthStride};

/// How long a foot needs from standing to the rise of its heel.
const SET_OFF_S: f64 = 0.15;

/// How long it takes until a foot that landed for good lies still.
const SETTLE_S: f64 = 0.8;

/// A stretch of time in which the foot does one thing.
#[derive(Debug, Clone)]
enum Doing {
    Ground(Box<Stance>),
    Air(Box<Swing>),
    Shuffle(Shuffle),
    LegSwings(LegSwings),
    Rock(Rock),
}

/// What comes next: which part of the scene, and what is done of it.
#[derive(Debug, Clone, Copy)]
struct Next {
    part: usize,
    done: u32,
    /// Until when the present part lasts, where that was decided.
    until: Option<f64>,
}

/// One walk.
#[derive(Debug, Clone)]
pub(super) struct Walk {
    pub(super) build: Build,
    pattern: Pattern,
    turns: bool,
    parts: Vec<Part>,
    /// 1 for the left foot, −1 for the right one: sideways and turning movements are mirrored.
    mirror: f64,
    habits: Habits,
    ways: Ways,
    firmness: Firmness,
    rng: Rng,
    next: Next,
    doings: VecDeque<(f64, Doing)>,
    unrest: Unrest,
    /// Until when the course of events is decided.
    decided: f64,
    /// The stance that has not been left yet, and since when the foot is free to leave it.
    stance: Stance,
    free_at: f64,
    last_contact: Option<f64>,
    bends: Bends,
    events: VecDeque<Event>,
}

/// Where the way bends.
#[derive(Debug, Clone, Copy, Default)]
struct Bends {
    /// Steps until the next turn begins.
    straight: u32,
    /// Steps of the present turn still to come.
    left: u32,
    /// Heading change of each of them.
    each: f64,
}

impl Walk {
    pub(super) fn new(simulation: &Simulation, sensor: Vec3) -> Self {
        let mut person = Rng::new(simulation.seed, 1);
        let mut rng = Rng::new(simulation.seed, 2);
        let place = Spot { x: 0.0, y: 0.0, z: 0.0, heading: rng.between(-3.0, 3.0), tilt: 0.0 };
        let stance = Stance::still(place);
        let mirror = if simulation.foot == crate::Foot::Left { 1.0 } else { -1.0 };
        Self {
            build: Build::draw(&mut person, sensor).mirrored(mirror, sensor),
            habits: Habits::draw(&mut person),
            firmness: Firmness::draw(&mut person),
            unrest: Unrest::new(person.between(4.5, 6.0), mirror),
            ways: Ways::draw(&mut Rng::new(simulation.seed, 7)),
            pattern: simulation.pattern,
            // A scene tells its turns itself.
            turns: simulation.turns && simulation.scene.is_empty(),
            parts: simulation.parts(),
            mirror,
            bends: Bends { straight: 4 + rng.below(8), left: 0, each: 0.0 },
            rng,
            next: Next { part: 0, done: 0, until: None },
            doings: VecDeque::from([(f64::NEG_INFINITY, Doing::Ground(Box::new(stance)))]),
            decided: 0.0,
            stance,
            free_at: 0.0,
            last_contact: None,
            events: VecDeque::new(),
        }
    }

    /// The foot at a time that was reached and is not forgotten.
    pub(super) fn pose(&self, time: f64) -> Pose {
        let doing = self.doings.iter().rev().find(|(from, _)| *from <= time).or(self.doings.front());
        let pose = match doing {
            Some((_, Doing::Ground(stance))) => stance.pose(&self.build, time),
            Some((_, Doing::Air(swing))) => swing.pose(&self.build, time),
            Some((_, Doing::Shuffle(shuffle))) => shuffle.pose(time),
            Some((_, Doing::LegSwings(swings))) => swings.pose(time),
            Some((_, Doing::Rock(rock))) => rock.pose(&self.build, time),
            None => self.stance.pose(&self.build, time),
        };
        self.unrest.applied(pose, time)
    }

    /// How many things it remembers, for tests.
    #[cfg(test)]
    pub(super) fn memory(&self) -> usize {
        self.doings.len() + self.events.len() + self.unrest.memory()
    }

    fn decide(&mut self, part: Part) {
        if self.next.done < part.steps() {
            return self.step(part);
        }
        match part {
            Part::Stand { seconds } => self.decided += seconds,
            Part::Sit { seconds } if self.fidget(seconds) => return,
            Part::SitDown | Part::StandUp => {
                let up = part == Part::StandUp;
                let rock = Rock::transfer(self.stance.place, self.decided, up, self.mirror, &mut self.rng);
                self.rock(rock);
            }
            Part::LegSwings { count } => self.leg_swings(count),
            Part::Shuffles { count } if self.next.done < count => {
                self.shuffle(0.03, 0.12);
                self.decided += self.rng.between(0.4, 1.2);
                self.next.done += 1;
                return;
            }
            _ => {}
        }
        self.finish_part(part);
    }

    fn finish_part(&mut self, part: Part) {
        if part.steps() == 0 {
            self.free_at = self.decided;
            self.last_contact = None;
        }
        self.next = Next { part: self.next.part + 1, done: 0, until: None };
    }

    /// The next fidget of someone who sits for so long; whether there is one.
    fn fidget(&mut self, seconds: f64) -> bool {
        let until = *self.next.until.get_or_insert(self.decided + seconds);
        let at = self.decided + self.rng.between(2.0, 7.0);
        if at + 2.0 > until {
            self.decided = until;
            return false;
        }
        self.decided = at;
        if self.rng.chance(0.3) {
            self.shuffle(0.008, 0.03);
        } else {
            let rock = Rock::fidget(self.stance.place, at, self.mirror, &mut self.rng);
            self.rock(rock);
        }
        true
    }

    fn leg_swings(&mut self, count: u32) {
        let swings = LegSwings {
            place: self.stance.place,
            start: self.decided,
            count,
            period_s: self.rng.between(0.9, 1.4),
            reach_rad: self.rng.between(15.0, 40.0).to_radians(),
            roll_rad: 0.05 * self.mirror,
        };
        self.doings.push_back((self.decided, Doing::LegSwings(swings)));
        self.stand(self.stance.place, swings.end());
    }

    fn shuffle(&mut self, reach_m: f64, turn_rad: f64) {
        let shuffle = Shuffle::draw(
            self.stance.place,
            self.decided,
            [reach_m, self.mirror * reach_m, self.mirror * turn_rad],
            &mut self.rng,
        );
        self.doings.push_back((self.decided, Doing::Shuffle(shuffle)));
        self.stand(shuffle.to(), shuffle.end());
    }

    fn rock(&mut self, rock: Rock) {
        self.doings.push_back((self.decided, Doing::Rock(rock)));
        self.stand(self.stance.place, rock.end());
    }

    /// Stands in a place from a time on.
    fn stand(&mut self, place: Spot, from: f64) {
        self.stance = Stance::still(place);
        self.doings.push_back((from, Doing::Ground(Box::new(self.stance))));
        self.decided = from;
    }

    fn step(&mut self, part: Part) {
        let done = self.next.done;
        let walks_on = self.parts.get(self.next.part + 1).is_some_and(|next| next.steps() > 0);
        let (first, last) = (self.last_contact.is_none(), done + 1 == part.steps() && !walks_on);
        if first {
            let unrest = self.ways.unrest(part).unwrap_or(self.habits.unrest_rad_per_s);
            self.unrest.begin(self.free_at, unrest);
        }
        let (step, turn, tilt) = self.draw_step(part, first, last);
        let earliest = self.free_at + step.push_s + if first { SET_OFF_S } else { 0.08 };
        let leaves_at = self.last_contact.map_or(earliest, |contact| earliest.max(contact + step.stance_s));
        self.stance.leave(&step, leaves_at);
        // The stance was decided as one that is never left; now it is known how it ends.
        if let Some((_, Doing::Ground(stance))) = self.doings.back_mut() {
            **stance = self.stance;
        }
        let from = self.stance;
        let lands_at = leaves_at + step.swing_s;
        self.stance = Stance::landing(self.destination(&step, turn, tilt), &step, lands_at, &self.firmness);
        let swing = Swing::new(&self.build, &step, &self.firmness, [&from, &self.stance], leaves_at);
        self.doings.push_back((leaves_at, Doing::Air(Box::new(swing))));
        self.doings.push_back((lands_at, Doing::Ground(Box::new(self.stance))));
        let (a, b) = (from.place, self.stance.place);
        self.tell(&step, [leaves_at, lands_at], (b.x - a.x).hypot(b.y - a.y), turn);
        self.last_contact = Some(lands_at);
        self.free_at = lands_at + step.to_flat_s;
        self.decided = lands_at;
        self.next.done = done + 1;
        if last {
            self.unrest.end(lands_at);
            self.decided += SETTLE_S;
        }
    }

    /// The next step, its heading change and the slope of the ground where it lands.
    fn draw_step(&mut self, part: Part, first: bool, last: bool) -> (Step, f64, f64) {
        let bend = if self.turns && !last { self.bends.next(&mut self.rng) } else { 0.0 };
        let turn = self.mirror * (bend + self.ways.heading_change(part));
        let stage = Stage { first, last, turning: turn.abs() > TURN_RAD };
        let wish = self.ways.wish(part, stage, &mut self.rng);
        let mut step = self.habits.step(self.pattern, &wish, &mut self.rng);
        if self.mirror < 0.0 {
            step.mirrored();
        }
        let slope = wish.slope.unwrap_or(0.0);
        let [length_m, _, rise_m] = &mut step.way_m;
        *rise_m += *length_m * slope;
        (step, turn + self.mirror * self.rng.about(0.0, 1.5_f64.to_radians()), slope.atan())
    }

    fn destination(&mut self, step: &Step, turn: f64, tilt: f64) -> Spot {
        let from = self.stance.place;
        let [forward, left, up] = step.way_m;
        // The way leads half into the turn, as on a circle.
        let way = Spot { heading: from.heading + 0.5 * turn, tilt: 0.0, ..from };
        let [x, y, z] = way.at([forward, left + self.mirror * self.rng.about(0.0, 0.015), up]);
        Spot { x, y, z, heading: from.heading + turn, tilt }
    }

    fn tell(&mut self, step: &Step, [leaves_at, lands_at]: [f64; 2], length_m: f64, turn: f64) {
        let [toe_off_unrest, _] = self.unrest.at(leaves_at);
        let [strike_unrest, _] = self.unrest.at(lands_at);
        let in_turn = turn.abs() > TURN_RAD;
        let stride = TruthStride {
            initial_contact_s: lands_at,
            final_contact_s: leaves_at,
            foot_flat_s: lands_at + step.to_flat_s,
            strike_angle_deg: (step.strike_rad + strike_unrest).to_degrees(),
            toe_off_angle_deg: (step.heel_rise_rad + toe_off_unrest).to_degrees(),
            stride_length_m: length_m,
            stride_time_s: self.last_contact.map(|contact| lands_at - contact),
            swing_s: lands_at - leaves_at,
            contact_to_flat_ms: step.to_flat_s * 1000.0,
            slap_speed_dps: step.slap_rad_per_s().map(f64::to_degrees),
            pattern: step.pattern,
            in_turn,
            kind: if in_turn { TruthKind::Turn } else { step.kind },
        };
        self.events.push_back(Event::Left { at: leaves_at });
        self.events.push_back(Event::Landed(Box::new(stride)));
    }
}

impl Course for Walk {
    fn reach(&mut self, time: f64, past: f64) {
        while self.decided <= time {
            let Some(next) = self.parts.get(self.next.part) else { break };
            self.decide(*next);
        }
        while self.doings.get(1).is_some_and(|(from, _)| *from < past) {
            self.doings.pop_front();
        }
        self.unrest.forget(past);
    }

    fn ends_at(&self) -> Option<f64> {
        (self.next.part >= self.parts.len()).then_some(self.decided)
    }

    fn place_at(&self, time: f64) -> (Vec3, Rotation) {
        let pose = self.pose(time);
        (pose.sensor(&self.build), pose.turned)
    }

    fn event(&mut self, time: f64) -> Option<Event> {
        if self.events.front()?.known_at() <= time { self.events.pop_front() } else { None }
    }
}

impl Bends {
    /// Heading change of the next step: straight stretches of 6 to 18 steps, then a right angle or back the whole way.
    fn next(&mut self, rng: &mut Rng) -> f64 {
        if self.straight > 0 {
            self.straight -= 1;
            return 0.0;
        }
        if self.left == 0 {
            let (steps, degrees) = if rng.chance(0.5) { (2, 90.0) } else { (3, 180.0_f64) };
            self.left = steps;
            self.each = rng.sign() * degrees.to_radians() / f64::from(steps);
        }
        self.left -= 1;
        if self.left == 0 {
            self.straight = 6 + rng.below(13);
        }
        self.each
    }
}

impl Firmness {
    fn draw(rng: &mut Rng) -> Self {
        Self {
            leg_hz: rng.between(10.0, 20.0),
            shoe_hz: rng.between(30.0, 70.0),
            sole_hz: rng.between(18.0, 34.0),
            damping: rng.between(0.14, 0.32),
            shoe_share: rng.between(0.1, 0.35),
            shake_hz: rng.between(14.0, 34.0),
            shake_damping: rng.between(0.15, 0.4),
        }
    }
}
