//! The swing as the leg means it: hip, thigh, knee and ankle from final contact to the next landing.
//!
//! The joints follow splines through the key points of level walking (Winter, 1991; Perry and Burnfield, 2010): the knee bends most
//! (about 60°) after a third of the swing, the thigh is furthest forward after two thirds, the ankle is back to neutral in mid-swing
//! unless its lifters are weak. The ends follow from where the foot is and where it shall land, by inverse kinematics. A foot that
//! would not clear the ground is lifted by more flexion of hip and knee: steppage.

use std::f64::consts::PI;

use super::super::curve::smooth;
use super::aim::Aim;
use super::chain::{Joints, sum};
use super::person::Person;
use super::shoe::{Planar, State};
use super::spline::{Drawn, Spline};

/// When the thigh, knee and ankle have their inner key points, as shares of the swing.
const KEYS: [f64; 2] = [0.38, 0.7];

/// What may be changed from try to try until a swing does what it is meant to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tuning {
    /// Added to the landing pitch, in rad.
    pub(super) strike: f64,
    /// Added to the clearance, in m.
    pub(super) clear_m: f64,
}

/// The motion that the leg leads the foot through.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    pub(super) begins_at: f64,
    pub(super) lands_at: f64,
    hip: Planar,
    hip_mps: f64,
    bob_m: f64,
    down_mps: f64,
    thigh: Spline,
    knee: Spline,
    ankle: Spline,
    person: Person,
}

/// Where the leg leads the ankle, and how it turns the foot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Led {
    pub(super) place: [Drawn; 2],
    pub(super) pitch: Drawn,
    /// The shank's angle.
    pub(super) shank: f64,
}

impl Reach {
    /// A swing from `state` at `begins_at`; the flat foot's ankle stood at 0 before.
    pub(super) fn new(
        person: &Person,
        aim: &Aim,
        state: &State,
        begins_at: f64,
        lands_at: f64,
        tuning: &Tuning,
    ) -> Self {
        let mut lift = 0.0;
        let mut reach = Self::with_lift(person, aim, state, [begins_at, lands_at], tuning.strike, lift);
        let wanted = aim.clear_m + tuning.clear_m;
        for _ in 0..8 {
            let missing = wanted - reach.clearance_m(wanted < 0.0);
            if missing.abs() < 0.001 || (wanted > 0.0 && missing < 0.0 && lift <= 0.0) {
                break;
            }
            lift = (lift + 4.0 * missing).clamp(if wanted < 0.0 { -0.7 } else { 0.0 }, 0.9);
            reach = Self::with_lift(person, aim, state, [begins_at, lands_at], tuning.strike, lift);
        }
        reach
    }

    fn with_lift(
        person: &Person,
        aim: &Aim,
        state: &State,
        [begins_at, lands_at]: [f64; 2],
        strike: f64,
        lift: f64,
    ) -> Self {
        let seconds = lands_at - begins_at;
        let strike = aim.strike + strike;
        let hip_mps = aim.way_m / aim.stride_s;
        let [land_x, land_z] = landing(person, aim, strike);
        let [x, z] = state.place;
        // The hip's even way is shorter than the ankle's: it begins ahead of the ankle and ends behind it.
        let lead = land_x - x - hip_mps * seconds;
        let (behind, ahead) = (aim.behind * lead, (1.0 - aim.behind) * lead);
        let hip = [x + behind, hip_height_m(person, [z, behind], [land_z, ahead])];
        let direction = if aim.way_m < 0.0 { -1.0 } else { 1.0 };
        let from = person.leg.inverse([x - hip[0], z - hip[1]], [state.speed[0] - hip_mps, state.speed[1]]);
        let speed = [direction * aim.forward_mps - hip_mps, -aim.down_mps];
        let to = person.leg.inverse([ahead, land_z - hip[1]], speed);
        let key = |share: f64| begins_at + share * seconds;
        let times = [begins_at, key(KEYS[0]), key(KEYS[1]), lands_at];
        let [thigh, knee] = joints(aim, &from, &to, times, lift);
        let ankle = ankle(aim, state, [&from, &to], times, strike);
        Self {
            begins_at,
            lands_at,
            hip,
            hip_mps,
            bob_m: person.hip_bob_m,
            down_mps: aim.down_mps,
            thigh,
            knee,
            ankle,
            person: *person,
        }
    }

    /// The plan at a time. A foot that has not met the ground when it should is led down on a straight line.
    pub(super) fn at(&self, time: f64) -> Led {
        let late = time - self.lands_at;
        if late <= 0.0 {
            return self.planned(time);
        }
        let Led { place: [x, z], pitch, shank } = self.planned(self.lands_at);
        let on = |from: Drawn, speed: f64| Drawn { value: from.value + speed * late, speed, acceleration: 0.0 };
        Led {
            place: [on(x, x.speed), on(z, -self.down_mps)],
            pitch: Drawn { speed: 0.0, acceleration: 0.0, ..pitch },
            shank,
        }
    }

    fn planned(&self, time: f64) -> Led {
        let thigh = self.thigh.at(time);
        let knee = self.knee.at(time);
        let [x, z] = self.person.leg.forward(thigh, knee);
        let pitch = sum(sum(thigh, minus(knee)), self.ankle.at(time));
        Led { place: [sum(x, self.hip_along(time)), sum(z, self.hip_up(time))], pitch, shank: thigh.value - knee.value }
    }

    fn hip_along(&self, time: f64) -> Drawn {
        let since = time - self.begins_at;
        Drawn { value: self.hip[0] + self.hip_mps * since, speed: self.hip_mps, acceleration: 0.0 }
    }

    /// The hip is highest in mid-swing, when the other leg stands upright below it.
    fn hip_up(&self, time: f64) -> Drawn {
        let seconds = self.lands_at - self.begins_at;
        let (half, omega) = (0.5 * self.bob_m, 2.0 * PI / seconds);
        let phase = (omega * (time - self.begins_at)).clamp(0.0, 2.0 * PI);
        let (s, c) = phase.sin_cos();
        Drawn { value: self.hip[1] + half * (1.0 - c), speed: half * omega * s, acceleration: half * omega * omega * c }
    }

    /// The least room under the foot in mid-swing, in m, when nothing holds it up.
    fn clearance_m(&self, rubs: bool) -> f64 {
        const MOMENTS: u32 = 32;
        let seconds = self.lands_at - self.begins_at;
        let (first, last) = if rubs { (0.25, 0.62) } else { (0.1, 0.95) };
        (0..=MOMENTS)
            .map(|i| first + (last - first) * f64::from(i) / f64::from(MOMENTS))
            .map(|share| {
                let led = self.at(self.begins_at + share * seconds);
                let room = self.person.shoe.clearance_m(led.place[1].value, led.pitch.value);
                // Near its ends a swing is near the ground.
                if rubs {
                    room
                } else {
                    room + 0.06 * (2.0 - smooth((share - 0.08) / 0.2) - smooth((0.97 - share) / 0.2))
                }
            })
            .fold(f64::INFINITY, f64::min)
    }
}

/// Where the ankle is when the foot meets the ground: the place at which rolling or turning flat brings it to the aim.
fn landing(person: &Person, aim: &Aim, strike: f64) -> Planar {
    let shoe = &person.shoe;
    let [x, z] = shoe.ankle_at_contact(strike);
    let touches = if strike >= 0.0 { shoe.heel[0] - shoe.heel_radius_m * strike } else { shoe.ball[0] + shoe.toe_m };
    [aim.way_m + touches + x, z]
}

/// Thigh and knee. Lifting bends both, the knee about twice as much, so that the ankle rises below the hip.
fn joints(aim: &Aim, from: &Joints, to: &Joints, times: [f64; 4], lift: f64) -> [Spline; 2] {
    let way = to.thigh - from.thigh;
    let peak = aim.knee_peak.max(from.knee + 0.08);
    let thigh =
        [from.thigh, from.thigh + 0.6 * way + 0.75 * lift, from.thigh + 0.98 * way + 0.65 * lift + 0.03, to.thigh];
    let knee = [from.knee, peak + 1.1 * lift, to.knee + 0.45 * (peak - to.knee) + 0.95 * lift, to.knee];
    // A joint never bends the wrong way.
    let knee = knee.map(|angle| angle.clamp(0.03, 2.2));
    [
        Spline::new(times, thigh, from.thigh_speed, to.thigh_speed),
        Spline::new(times, knee, from.knee_speed, to.knee_speed),
    ]
}

/// The ankle: from how it was at final contact over neutral, or as it droops, to the landing pitch.
fn ankle(aim: &Aim, state: &State, [from, to]: [&Joints; 2], times: [f64; 4], strike: f64) -> Spline {
    let dorsiflexed = state.pitch - from.thigh + from.knee;
    let first = (state.turn - from.thigh_speed + from.knee_speed).clamp(-9.0, 9.0);
    let last = (-0.4 - to.thigh_speed + to.knee_speed).clamp(-3.0, 3.0);
    let neutral = [0.75 * aim.droop - 0.12, aim.droop];
    let end = strike - to.thigh + to.knee;
    Spline::new(times, [dorsiflexed, neutral[0], 0.6 * neutral[1] + 0.4 * end, end], first, last)
}

/// How high the hip goes: as high as the landing leg with its bent knee reaches, and no higher than the longest leg behind allows.
/// Of each ankle its height, and how far it is from below the hip.
fn hip_height_m(person: &Person, [z, behind]: [f64; 2], [land_z, ahead]: [f64; 2]) -> f64 {
    let height = |z: f64, reach_m: f64, apart: f64| z + (reach_m * reach_m - apart * apart).max(0.1).sqrt();
    let (bent_m, longest_m) = (person.leg.reach_m(person.knee_landing), 0.99 * person.leg.length_m());
    height(land_z, bent_m, ahead).min(height(z, longest_m, behind))
}

fn minus(a: Drawn) -> Drawn {
    Drawn { value: -a.value, speed: -a.speed, acceleration: -a.acceleration }
}
