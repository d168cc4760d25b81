//! The course of events: part after part of the scene, stride after stride.

use std::collections::VecDeque;

use super::super::course::{Course, Event};
use super::super::rng::Rng;
use super::super::truth::TURN_RAD;
use super::super::vector::{Rotation, Vec3};
use super::super::{Foot, Part, Pattern, Simulation, TruthKind, TruthPattern, TruthStride};
use super::aim::Aim;
use super::idle;
use super::person::Person;
use super::stance::Standing;
use super::stride::{Body, FRAME_S, Frame, Learnt, Stride};
use super::track::Track;
use super::way::{Bends, Style, shorter};
use super::world::{Sway, World};

/// How long it takes until a foot that landed for good lies still.
const SETTLE_S: f64 = 0.9;

/// The course of the foot at the end of a leg.
#[derive(Debug, Clone)]
pub(in super::super) struct LegCourse {
    person: Person,
    style: Style,
    pattern: Pattern,
    turns: bool,
    parts: Vec<Part>,
    part: usize,
    done: u32,
    /// 1 for the left foot, −1 for the right one.
    mirror: f64,
    rng: Rng,
    bends: Bends,
    /// What a person has learnt about each way of walking (in the order of [`TruthPattern`]) and about steps aside, back and on stairs.
    learnt: [Learnt; 8],
    body: Body,
    world: World,
    track: Track,
    last_contact: Option<f64>,
    foothold: [f64; 2],
    events: VecDeque<Event>,
}

impl LegCourse {
    /// `sensor` is where the sensor sits on an average foot, in m from the sole under the ball.
    pub(in super::super) fn new(simulation: &Simulation, sensor: Vec3) -> Self {
        let mut people = Rng::new(simulation.seed, 11);
        let mirror = if simulation.foot == Foot::Left { 1.0 } else { -1.0 };
        let [x, y, z] = sensor;
        let mut person = Person::draw(&mut people, [x, mirror * y, z]);
        let [x, y, z] = person.sensor;
        person.sensor = [x, mirror * y, z];
        let mut rng = Rng::new(simulation.seed, 12);
        let standing = Standing::still();
        let state = person.shoe.standing(0.0, 0.5 * person.weight_n);
        let mut body = Body { state, tick: 0, standing };
        body.stand(&person, None, SETTLE_S, &mut Vec::new());
        body.tick = 0;
        person.level = body.state.pitch;
        let [along, height] = body.state.place;
        let mut world = World::new(rng.between(-3.0, 3.0), along);
        let sway = Sway::none(&world);
        let spot = world.go(&person, &sway, [along, height, body.state.pitch], 0.0);
        Self {
            person,
            style: Style::draw(&mut people),
            pattern: simulation.pattern,
            turns: simulation.turns,
            parts: simulation.parts(),
            part: 0,
            done: 0,
            mirror,
            bends: Bends::draw(&mut rng),
            rng,
            learnt: [Learnt::new(); 8],
            body,
            world,
            track: Track::new(spot),
            last_contact: None,
            foothold: [0.0; 2],
            events: VecDeque::new(),
        }
    }

    fn decide(&mut self, part: Part) {
        match part {
            Part::Walk { steps: count, .. }
            | Part::UTurn { steps: count }
            | Part::SideSteps { count }
            | Part::BackSteps { count }
            | Part::Stairs { steps: count, .. }
                if self.done < count =>
            {
                return self.step(part, self.done + 1 == count && !self.goes_on());
            }
            Part::Stand { seconds } => self.rest(seconds),
            Part::Sit { seconds } => return self.sit(seconds),
            Part::SitDown | Part::StandUp => {
                let rocking = idle::rocking(&self.person, &mut self.rng);
                self.play(&rocking);
            }
            Part::LegSwings { count } if self.done < count => {
                let swing = idle::leg_swing(&self.person, &mut self.rng);
                self.play(&swing);
                self.done += 1;
                return;
            }
            Part::Shuffles { count } if self.done < count => {
                self.shuffle();
                self.done += 1;
                return;
            }
            _ => {}
        }
        (self.part, self.done) = (self.part + 1, 0);
    }

    /// Whether walking goes on after the present part.
    fn goes_on(&self) -> bool {
        matches!(self.parts.get(self.part + 1), Some(Part::Walk { .. } | Part::UTurn { .. }))
            && matches!(self.parts.get(self.part), Some(Part::Walk { .. } | Part::UTurn { .. }))
    }

    fn rest(&mut self, seconds: f64) {
        let frames = (seconds / FRAME_S).round().max(0.0);
        self.track.rest(frames * FRAME_S);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, at most an hour")]
        let ticks = 2 * frames as u64;
        self.body.tick += ticks;
        self.last_contact = None;
    }

    /// Sits for some seconds, fidgeting now and then; `done` counts the fidgets.
    fn sit(&mut self, seconds: f64) {
        let calm_s = self.rng.between(2.0, 6.0);
        let until = seconds - f64::from(self.done) * 5.0;
        if until <= calm_s + 1.0 {
            self.rest(until.max(0.0));
            (self.part, self.done) = (self.part + 1, 0);
            return;
        }
        let fidget = idle::fidget(&self.person, &mut self.rng);
        self.rest(5.0 - fidget.len() as f64 * FRAME_S);
        self.play(&fidget);
        self.done += 1;
    }

    /// Plays a movement that is given relative to the standing foot and leads back to it.
    fn play(&mut self, movement: &[Frame]) {
        let [x, z] = self.body.state.place;
        let pitch = self.body.state.pitch;
        let frames: Vec<Frame> = movement.iter().map(|[dx, dz, turn]| [x + dx, z + dz, pitch + turn]).collect();
        let sway = Sway::none(&self.world);
        self.show(&frames, &sway);
        self.world.rebase(x);
        self.body.tick += 2 * frames.len() as u64;
        self.last_contact = None;
    }

    fn shuffle(&mut self) {
        let (frames, aim) = idle::shuffle(&mut self.rng, self.mirror, self.world.slope);
        let [x, z] = self.body.state.place;
        let frames: Vec<Frame> =
            frames.iter().map(|[dx, dz, turn]| [x + dx, z + dz, turn + self.body.state.pitch]).collect();
        let start = self.body.now();
        let sway = Sway::new(&self.world, &aim, start, start + 0.7 * frames.len() as f64 * FRAME_S, true);
        self.show(&frames, &sway);
        self.world.settle(&aim);
        self.world.rebase(x);
        self.body.tick += 2 * frames.len() as u64;
        self.foothold = self.world.foothold();
        let pause = self.rng.between(0.4, 1.2);
        self.rest(pause);
    }

    /// Brings frames that begin now into the world.
    fn show(&mut self, frames: &[Frame], sway: &Sway) {
        let mut time = self.track.ends_at;
        let mut spots = Vec::with_capacity(frames.len());
        for frame in frames {
            time += FRAME_S;
            spots.push(self.world.go(&self.person, sway, *frame, time));
        }
        self.track.go(&spots);
    }

    fn step(&mut self, part: Part, last: bool) {
        let plain = matches!(part, Part::Walk { .. });
        let bend = if self.turns && plain && !last { self.bends.next(&mut self.rng) } else { 0.0 };
        let Some(mut aim) = self.style.aim(&self.person, part, self.pattern, bend, &mut self.rng) else { return };
        if plain && (last || self.last_contact.is_none()) {
            aim = shorter(aim, 0.55);
        }
        self.mirror(&mut aim);
        let now = self.body.now();
        let leaves_at = match self.last_contact {
            Some(contact) => (contact + aim.stance_s).max(now + 0.12),
            None => now + self.rng.between(0.45, 0.8),
        };
        self.body.state.place[0] = 0.0;
        self.world.rebase(0.0);
        let which = match aim.leads(part) {
            TruthKind::Sideways => 5,
            TruthKind::Backward => 6,
            TruthKind::Stairs => 7,
            _ => aim.kind as usize,
        };
        let mut learnt = self.learnt.get(which).copied().unwrap_or_else(Learnt::new);
        let stride = Stride::take(&self.person, &aim, self.body, leaves_at, last, &mut learnt, &mut self.rng);
        if let Some(known) = self.learnt.get_mut(which) {
            *known = learnt;
        }
        self.walk(part, &aim, stride, last);
        self.done += 1;
    }

    fn walk(&mut self, part: Part, aim: &Aim, mut stride: Stride, last: bool) {
        if last {
            let until = stride.body.now() + SETTLE_S;
            stride.body.stand(&self.person, None, until, &mut stride.frames);
            stride.body.standing = Standing::still();
        }
        let sway = Sway::new(&self.world, aim, stride.left_at, stride.landed_at, last);
        self.show(&stride.frames, &sway);
        self.world.settle(aim);
        self.body = stride.body;
        self.tell(part, aim, &stride);
        self.last_contact = (!last).then_some(stride.landed_at);
    }

    fn tell(&mut self, part: Part, aim: &Aim, stride: &Stride) {
        let [x, y] = self.foothold;
        self.foothold = self.world.foothold();
        let [to_x, to_y] = self.foothold;
        let pattern = stride.pattern();
        let slaps = matches!(pattern, TruthPattern::Normal | TruthPattern::Slap);
        self.events.push_back(Event::Left { at: stride.left_at });
        self.events.push_back(Event::Landed(Box::new(TruthStride {
            initial_contact_s: stride.landed_at,
            final_contact_s: stride.left_at,
            foot_flat_s: stride.flat_at,
            strike_angle_deg: stride.strike.to_degrees(),
            toe_off_angle_deg: stride.toe_off.to_degrees(),
            stride_length_m: (to_x - x).hypot(to_y - y),
            stride_time_s: self.last_contact.map(|contact| stride.landed_at - contact),
            swing_s: stride.landed_at - stride.left_at,
            contact_to_flat_ms: 1000.0 * (stride.flat_at - stride.landed_at),
            slap_speed_dps: slaps.then(|| stride.slap.to_degrees()),
            pattern,
            in_turn: aim.turn.abs() > TURN_RAD,
            kind: aim.leads(part),
        })));
    }

    fn mirror(&self, aim: &mut Aim) {
        for sideways in [
            &mut aim.arc_m,
            &mut aim.roll_landing,
            &mut aim.roll_swing,
            &mut aim.whip,
            &mut aim.yaw_swing,
            &mut aim.aside_m,
        ] {
            *sideways *= self.mirror;
        }
    }
}

impl Course for LegCourse {
    fn reach(&mut self, time: f64, past: f64) {
        while self.track.ends_at <= time + 3.0 * FRAME_S {
            let Some(next) = self.parts.get(self.part) else { break };
            self.decide(*next);
        }
        self.track.forget(past);
    }

    fn ends_at(&self) -> Option<f64> {
        (self.part >= self.parts.len()).then_some(self.track.ends_at)
    }

    fn place_at(&self, time: f64) -> (Vec3, Rotation) {
        self.track.place_at(time)
    }

    fn event(&mut self, time: f64) -> Option<Event> {
        if self.events.front()?.known_at() <= time { self.events.pop_front() } else { None }
    }
}
