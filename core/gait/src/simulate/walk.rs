//! The course of events: idling before, step after step, idling after. Gives the foot's pose at any time near the present.

use std::collections::VecDeque;

use super::body::Build;
use super::course::{Course, Event};
use super::pose::{Place, Pose};
use super::rng::Rng;
use super::stance::{Firmness, LegSwings, Shuffle, Stance};
use super::step::{Habits, Step, Wish};
use super::swing::Swing;
use super::vector::{Rotation, Vec3};
use super::{Part, Pattern, Simulation, TruthKind, TruthStride};

/// How long a foot needs from standing to the rise of its heel.
const SET_OFF_S: f64 = 0.15;

/// How long it takes until a foot that landed for good lies still.
const SETTLE_S: f64 = 0.8;

/// More than this in one stride is a turn.
const TURN_RAD: f64 = 20.0 * std::f64::consts::PI / 180.0;

/// A stretch of time in which the foot does one thing.
#[derive(Debug, Clone)]
enum Doing {
    Ground(Box<Stance>),
    Air(Box<Swing>),
    Shuffle(Shuffle),
    LegSwings(LegSwings),
}

/// What comes next: which part of the scene, and what is done of it.
#[derive(Debug, Clone, Copy)]
struct Next {
    part: usize,
    done: u32,
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
    firmness: Firmness,
    rng: Rng,
    next: Next,
    doings: VecDeque<(f64, Doing)>,
    /// Until when the course of events is decided.
    decided: f64,
    /// The stance that has not been left yet, and since when the foot is free to leave it.
    stance: Stance,
    free_at: f64,
    last_contact: Option<f64>,
    turn: Turn,
    events: VecDeque<Event>,
}

/// Where the way bends.
#[derive(Debug, Clone, Copy, Default)]
struct Turn {
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
        let place = Place { x: 0.0, y: 0.0, heading: rng.between(-3.0, 3.0) };
        let stance = Stance::still(place);
        Self {
            build: Build::draw(&mut person, sensor),
            habits: Habits::draw(&mut person),
            firmness: Firmness::draw(&mut person),
            pattern: simulation.pattern,
            parts: simulation.parts(),
            turns: simulation.turns,
            mirror: if simulation.foot == crate::Foot::Left { 1.0 } else { -1.0 },
            turn: Turn { straight: 4 + rng.below(8), left: 0, each: 0.0 },
            rng,
            next: Next { part: 0, done: 0 },
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
        match doing {
            Some((_, Doing::Ground(stance))) => stance.pose(&self.build, time),
            Some((_, Doing::Air(swing))) => swing.pose(&self.build, time),
            Some((_, Doing::Shuffle(shuffle))) => shuffle.pose(time),
            Some((_, Doing::LegSwings(swings))) => swings.pose(time),
            None => self.stance.pose(&self.build, time),
        }
    }

    fn decide(&mut self, part: Part) {
        let Next { done, .. } = self.next;
        match part {
            Part::Stand { seconds } | Part::Sit { seconds } => self.wait(seconds),
            Part::Walk { steps, .. } if done < steps => return self.step(done, done + 1 == steps),
            Part::LegSwings { count } => self.leg_swings(count),
            Part::Shuffles { count } => (0..count).for_each(|_| self.shuffle()),
            _ => {}
        }
        self.free_at = self.decided;
        self.next = Next { part: self.next.part + 1, done: 0 };
    }

    fn wait(&mut self, seconds: f64) {
        self.decided += seconds;
    }

    fn leg_swings(&mut self, count: u32) {
        let swings = LegSwings {
            place: self.stance.place,
            start: self.decided,
            count,
            period_s: self.rng.between(0.9, 1.4),
            reach_rad: self.rng.between(15.0, 40.0).to_radians(),
        };
        self.doings.push_back((self.decided, Doing::LegSwings(swings)));
        self.stand(self.stance.place, swings.end());
    }

    fn shuffle(&mut self) {
        let from = self.stance.place;
        let [x, y] = from.point(self.rng.about(0.0, 0.03), self.rng.about(0.0, 0.02));
        let to = Place { x, y, heading: from.heading + self.rng.about(0.0, 0.12) };
        let rub = [self.rng.between(12.0, 40.0), self.rng.between(0.0, 0.0004)];
        let shuffle = Shuffle { from, to, start: self.decided, seconds: self.rng.between(0.3, 0.6), rub };
        self.doings.push_back((self.decided, Doing::Shuffle(shuffle)));
        self.stand(to, shuffle.start + shuffle.seconds);
        self.decided += self.rng.between(0.4, 1.2);
    }

    /// Stands in a place from a time on.
    fn stand(&mut self, place: Place, from: f64) {
        self.stance = Stance::still(place);
        self.doings.push_back((from, Doing::Ground(Box::new(self.stance))));
        self.decided = from;
    }

    fn step(&mut self, done: u32, last: bool) {
        let (step, turn) = self.draw_step(done == 0, last);
        let earliest = self.free_at + step.push_s + if done == 0 { SET_OFF_S } else { 0.08 };
        let leaves_at = self.last_contact.map_or(earliest, |contact| earliest.max(contact + step.stance_s));
        self.stance.leave(&step, leaves_at);
        // The stance was decided as one that is never left; now it is known how it ends.
        if let Some((_, Doing::Ground(stance))) = self.doings.back_mut() {
            **stance = self.stance;
        }
        let from = self.stance.place;
        let to = self.destination(&step, turn);
        let swing = Swing::new(&self.build, &step, leaves_at, from, to);
        self.tell(&step, leaves_at, &swing, (to.x - from.x).hypot(to.y - from.y), turn);
        let lands_at = swing.lands_at();
        self.doings.push_back((leaves_at, Doing::Air(Box::new(swing))));
        self.stance = Stance::landing(to, &step, lands_at, &self.firmness);
        self.doings.push_back((lands_at, Doing::Ground(Box::new(self.stance))));
        self.last_contact = Some(lands_at);
        self.free_at = lands_at + step.to_flat_s;
        self.decided = if last { lands_at + SETTLE_S } else { lands_at };
        self.next.done = done + 1;
    }

    fn draw_step(&mut self, first: bool, last: bool) -> (Step, f64) {
        let turn = if self.turns && !last { self.turn.next(&mut self.rng) } else { 0.0 };
        let turning = turn.abs() > TURN_RAD;
        let length = match (first, last, turning) {
            (true, _, _) => 0.6,
            (_, true, _) | (_, _, true) => 0.5,
            _ => 1.0,
        };
        let wish = Wish { length, time: if turning { 0.95 } else { 1.0 } };
        let mut step = self.habits.step(self.pattern, wish, &mut self.rng);
        for sideways in [
            &mut step.roll_landing_rad,
            &mut step.roll_push_rad,
            &mut step.whip_rad,
            &mut step.roll_swing.once,
            &mut step.roll_swing.more,
            &mut step.yaw_swing.once,
            &mut step.yaw_swing.more,
            &mut step.circumduction_m,
        ] {
            *sideways *= self.mirror;
        }
        (step, turn + self.rng.about(0.0, 1.5_f64.to_radians()))
    }

    fn destination(&mut self, step: &Step, turn: f64) -> Place {
        let from = self.stance.place;
        // The way leads half into the turn, as on a circle.
        let way = Place { heading: from.heading + 0.5 * turn, ..from };
        let [x, y] = way.point(step.length_m, self.rng.about(0.0, 0.015));
        Place { x, y, heading: from.heading + turn }
    }

    fn tell(&mut self, step: &Step, leaves_at: f64, swing: &Swing, length_m: f64, turn: f64) {
        let lands_at = swing.lands_at();
        let stride = TruthStride {
            initial_contact_s: lands_at,
            final_contact_s: leaves_at,
            foot_flat_s: lands_at + step.to_flat_s,
            strike_angle_deg: step.strike_rad.to_degrees(),
            toe_off_angle_deg: step.rising(leaves_at, leaves_at).to_degrees(),
            stride_length_m: length_m,
            stride_time_s: self.last_contact.map(|contact| lands_at - contact),
            swing_s: lands_at - leaves_at,
            contact_to_flat_ms: step.to_flat_s * 1000.0,
            slap_speed_dps: step.slap_rad_per_s().map(f64::to_degrees),
            pattern: step.pattern,
            in_turn: turn.abs() > TURN_RAD,
            kind: if turn.abs() > TURN_RAD { TruthKind::Turn } else { TruthKind::Forward },
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

impl Turn {
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
            leg_hz: rng.between(18.0, 30.0),
            shoe_hz: rng.between(48.0, 85.0),
            sole_hz: rng.between(20.0, 34.0),
            damping: rng.between(0.28, 0.45),
            shoe_share: rng.between(0.4, 0.7),
        }
    }
}
