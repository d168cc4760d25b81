//! The foot as a body on a compliant ground: a rigid hindfoot with a round heel and ball, a sprung toe plate, friction.
//!
//! The body is carried at the ankle, where foot, shoe and the part of the shank that takes part in an impact have their mass. The
//! ground pushes back at heel, ball and toe tip as Hunt and Crossley (1975) describe: F = k·d³ᐟ²·(1 + a·ḋ), never pulling. Friction is
//! a bristle (Dahl, 1968): it gives a little before it slips, so a standing foot stands where it is.

/// Forward and up, in m or its kin.
pub(super) type Planar = [f64; 2];

/// Measures of one person's foot and shoe and of the floor. Points are relative to the ankle of the flat foot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shoe {
    pub(super) mass_kg: f64,
    /// About the ankle, in kg·m².
    pub(super) inertia: f64,
    pub(super) heel: Planar,
    pub(super) heel_radius_m: f64,
    pub(super) ball: Planar,
    pub(super) ball_radius_m: f64,
    pub(super) toe_m: f64,
    /// Stiffness of the toe joint with the shoe's sole, in N·m/rad.
    pub(super) toe_stiffness: f64,
    /// Of the heel's contact, in N/m³ᐟ².
    pub(super) ground: f64,
    /// Of the contacts of ball and toe tip, as a share of it: the forefoot is padded.
    pub(super) pad: f64,
    /// Hunt and Crossley's damping, in s/m.
    pub(super) damping: f64,
    pub(super) friction: f64,
}

/// The foot at one moment: ankle, pitch of the hindfoot, pitch of the toes, with their speeds, and the bristles of the three contacts.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct State {
    pub(super) place: Planar,
    pub(super) speed: Planar,
    pub(super) pitch: f64,
    pub(super) turn: f64,
    toes: f64,
    toes_turn: f64,
    grip: [f64; 3],
}

/// What the leg does to the foot: a force at the ankle in N and a torque in N·m.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Push {
    pub(super) force: Planar,
    pub(super) torque: f64,
    /// Share of the usual friction: a sole that stutters over the floor has now more, now less.
    pub(super) grip: f64,
}

/// Which ends of the foot press on the ground.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Touch {
    pub(super) heel: bool,
    /// Ball or toe tip.
    pub(super) front: bool,
}

impl Touch {
    pub(super) fn any(self) -> bool {
        self.heel || self.front
    }
}

/// Radius of the toe tip in m, and what the toes weigh in turning (kg·m²) and lose (N·m·s).
const TIP_RADIUS_M: f64 = 0.008;
const TOE_INERTIA: f64 = 1.2e-3;
const TOE_LOSS: f64 = 0.25;

/// Beyond this bend (rad) the toe joint stiffens.
const TOE_LIMIT: f64 = 0.6;

/// The bristles: stiffness in N/m, damping in N·s/m.
const BRISTLE: f64 = 5e4;
const BRISTLE_LOSS: f64 = 380.0;

impl Shoe {
    /// How high the ankle of the flat foot is over the ground.
    pub(super) fn ankle_m(&self) -> f64 {
        self.heel_radius_m - self.heel[1]
    }

    /// The flat foot at rest with its ankle over `x`, pressed down with `load_n`, half on the heel and half on the ball.
    pub(super) fn standing(&self, x: f64, load_n: f64) -> State {
        State { place: [x, self.ankle_m() - sunk_m(0.5 * load_n, self.ground)], ..State::default() }
    }

    /// How much deeper than the heel the padded ball sinks in at rest; it is built deeper by as much, so that a standing foot is level.
    pub(super) fn padded(self, load_n: f64) -> Self {
        let [x, z] = self.ball;
        let deeper = sunk_m(0.5 * load_n, self.ground * self.pad) - sunk_m(0.5 * load_n, self.ground);
        Self { ball: [x, z - deeper], ..self }
    }

    /// How far the middle between heel and ball is ahead of the ankle: a load there keeps the foot level.
    pub(super) fn middle_m(&self) -> f64 {
        0.5 * (self.heel[0] + self.ball[0])
    }

    /// Where the ankle is relative to the lowest point of a foot that touches the ground with this pitch: forward and up.
    pub(super) fn ankle_at_contact(&self, pitch: f64) -> Planar {
        let points = self.points(pitch, pitch);
        let lowest = points.into_iter().fold([0.0, f64::INFINITY], |a, b| if b[1] < a[1] { b } else { a });
        lowest.map(|v| -v)
    }

    /// Height of the lowest point over the ground with straight toes.
    pub(super) fn clearance_m(&self, height: f64, pitch: f64) -> f64 {
        height - self.ankle_at_contact(pitch)[1]
    }

    /// The lowest points of heel, ball and toe tip relative to the ankle.
    fn points(&self, pitch: f64, toes: f64) -> [Planar; 3] {
        let [hx, hz] = turned(self.heel, pitch);
        let [bx, bz] = turned(self.ball, pitch);
        let [tx, tz] = turned([self.toe_m, TIP_RADIUS_M - self.ball_radius_m], toes);
        [[hx, hz - self.heel_radius_m], [bx, bz - self.ball_radius_m], [bx + tx, bz + tz - TIP_RADIUS_M]]
    }

    /// Moves on by `h` seconds (semi-implicit Euler) and tells what touched.
    pub(super) fn advance(&self, state: &mut State, push: &Push, h: f64) -> Touch {
        let [heel, ball, tip] = self.points(state.pitch, state.toes);
        let joint = turned(self.ball, state.pitch);
        let toes = [tip[0] - joint[0], tip[1] - joint[1]];
        let [mut heel_grip, mut ball_grip, mut tip_grip] = state.grip;
        let rigid = |p: Planar| [state.speed[0] - state.turn * p[1], state.speed[1] + state.turn * p[0]];
        let [jx, jz] = rigid(joint);
        let tip_speed = [jx - state.toes_turn * toes[1], jz + state.toes_turn * toes[0]];
        let height = |p: Planar| state.place[1] + p[1];
        let pad = self.ground * self.pad;
        let on_heel = self.contact(self.ground, height(heel), rigid(heel), push.grip, &mut heel_grip, h);
        let on_ball = self.contact(pad, height(ball), rigid(ball), push.grip, &mut ball_grip, h);
        let on_tip = self.contact(pad, height(tip), tip_speed, push.grip, &mut tip_grip, h);
        state.grip = [heel_grip, ball_grip, tip_grip];
        let hinge = self.hinge(state.toes - state.pitch, state.toes_turn - state.turn);
        // The toes hand their force on to the joint, and their moment through its spring.
        let torque = push.torque + moment(heel, on_heel) + moment(ball, on_ball) + moment(joint, on_tip) + hinge;
        let [fx, fz] = [0, 1].map(|k: usize| {
            let part = |f: Planar| if k == 0 { f[0] } else { f[1] };
            part(push.force) + part(on_heel) + part(on_ball) + part(on_tip)
        });
        state.speed = [state.speed[0] + h * fx / self.mass_kg, state.speed[1] + h * (fz / self.mass_kg)];
        state.turn += h * torque / self.inertia;
        state.toes_turn += h * (moment(toes, on_tip) - hinge) / TOE_INERTIA;
        state.place = [state.place[0] + h * state.speed[0], state.place[1] + h * state.speed[1]];
        state.pitch += h * state.turn;
        state.toes += h * state.toes_turn;
        Touch { heel: on_heel[1] > 0.0, front: on_ball[1] + on_tip[1] > 0.0 }
    }

    /// What the toe joint gives back to the foot when it is bent.
    fn hinge(&self, bend: f64, speed: f64) -> f64 {
        let stop = (bend - TOE_LIMIT).max(0.0) + (bend + 0.05).min(0.0);
        self.toe_stiffness * (bend + 4.0 * stop) + TOE_LOSS * speed
    }

    /// Friction and pressure at one point.
    fn contact(&self, ground: f64, height: f64, [along, up]: Planar, share: f64, grip: &mut f64, h: f64) -> Planar {
        if height >= 0.0 {
            *grip = 0.0;
            return [0.0, 0.0];
        }
        let depth = -height;
        let pressure = (ground * depth * depth.sqrt() * (1.0 - self.damping * up)).max(0.0);
        *grip += h * along;
        let most = self.friction * share * pressure;
        let held = BRISTLE * *grip + BRISTLE_LOSS * along;
        if held.abs() > most {
            *grip = most.copysign(held) / BRISTLE;
        }
        [-held.clamp(-most, most), pressure]
    }
}

/// How deep a contact of this stiffness sinks in under a load at rest.
fn sunk_m(load_n: f64, ground: f64) -> f64 {
    (load_n / ground).powf(2.0 / 3.0)
}

/// A point turned about the ankle.
fn turned([x, z]: Planar, pitch: f64) -> Planar {
    let (s, c) = pitch.sin_cos();
    [x * c - z * s, x * s + z * c]
}

/// The moment that raises the toes.
fn moment([x, z]: Planar, [fx, fz]: Planar) -> f64 {
    x * fz - z * fx
}
