//! Draws what a seated person does from the seed.

use super::act::{Act, Displacement, Lift, Shape};
use super::course::Tremor;
use super::{CalibrationRun, LiftPlan, SeatedSimulation, SeatedTask, TrueLift};
use crate::Foot;
use crate::simulate::Form;
use crate::simulate::rng::Rng;

/// A task, decided from its beginning to its end.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) acts: Vec<Act>,
    pub(super) tremor: Tremor,
    pub(super) lifts: Vec<TrueLift>,
    /// When the heel struck the floor.
    pub(super) taps: Vec<f64>,
    pub(super) ends: f64,
    form: Form,
    /// 1 for the left foot, −1 for the right one.
    mirror: f64,
    pub(super) rng: Rng,
}

impl Plan {
    pub(super) fn of(simulation: &SeatedSimulation) -> Self {
        let mut plan = Self {
            acts: Vec::new(),
            tremor: Tremor::default(),
            lifts: Vec::new(),
            taps: Vec::new(),
            ends: 0.0,
            form: simulation.form,
            mirror: if simulation.foot == Foot::Left { 1.0 } else { -1.0 },
            rng: Rng::new(simulation.seed, 41),
        };
        match simulation.task {
            SeatedTask::Lifts(set) => plan.set(&set),
            SeatedTask::Calibration(run) => plan.calibration(run),
            SeatedTask::Taps(taps) => plan.taps(&taps),
        }
        plan
    }

    pub(super) fn wait(&mut self, low: f64, high: f64) {
        self.ends += self.rng.between(low, high);
    }

    pub(super) fn tremble(&mut self, height_deg: f64) {
        self.tremor = Tremor {
            height: height_deg.clamp(0.0, 1.5).to_radians(),
            hertz: self.rng.between(4.0, 8.0),
            phase: self.rng.between(0.0, std::f64::consts::TAU),
        };
    }

    fn set(&mut self, set: &LiftPlan) {
        self.tremble(set.tremor_deg);
        self.wait(1.5, 3.0);
        let count = set.repetitions_count;
        for k in 0..count {
            let tired = 1.0 - set.fatigue_share.clamp(0.0, 0.8) * f64::from(k) / f64::from(count.max(2) - 1);
            let spread = if set.irregular { 0.15 } else { 0.03 };
            let height = set.peak_angle_deg.clamp(1.0, 25.0) * tired * self.rng.between(1.0 - spread, 1.0 + spread);
            self.repetition(set, height.clamp(1.0, 25.0));
            self.pause(set);
        }
        self.wait(1.5, 2.5);
    }

    fn repetition(&mut self, set: &LiftPlan, height_deg: f64) {
        if self.rng.chance(set.cheating_share) {
            self.cheat(set);
        } else if self.rng.chance(set.assisted_share) {
            let height = (1.5 * height_deg + 4.0).min(25.0);
            let lift = Lift { rise: self.rng.between(0.8, 2.0), ..self.drawn_lift(false) };
            self.toe_lift(lift, height, 0.0, true);
        } else {
            let lift = self.drawn_lift(set.irregular);
            self.toe_lift(lift, height_deg, set.inversion_share, false);
            if set.clonus && self.rng.chance(0.5) {
                self.clonus(&lift, height_deg);
            }
        }
    }

    fn drawn_lift(&mut self, irregular: bool) -> Lift {
        let rng = &mut self.rng;
        let hold = if rng.chance(0.2) { 0.0 } else { rng.between(0.1, 1.0).powi(2) * 6.0 };
        Lift {
            form: self.form,
            rise: rng.between(0.3, if irregular { 2.0 } else { 1.2 }),
            hold,
            lower: rng.between(0.3, if irregular { 3.0 } else { 1.5 }),
            first_part: if irregular && rng.chance(0.3) { rng.between(0.4, 0.7) } else { 1.0 },
            waver: if irregular { rng.between(0.05, 0.3) } else { rng.between(0.0, 0.06) },
            waver_hertz: rng.between(0.3, 1.0),
        }
    }

    /// The toes rise about the heel. The foot turns inwards by `inversion` of it, a little later.
    fn toe_lift(&mut self, lift: Lift, height_deg: f64, inversion: f64, assisted: bool) {
        let reach = Displacement { pitch: height_deg.to_radians(), ..Displacement::default() };
        self.note(&lift, height_deg, true, assisted);
        self.act(0.0, Shape::Lift(lift), reach);
        if inversion > 0.0 {
            // Inversion raises the inner edge and draws the forefoot inwards: inwards is to the right of a left foot.
            let turned = -self.mirror * inversion.min(0.5) * height_deg.to_radians();
            let inwards = Displacement { roll: turned, yaw: 0.4 * turned, ..Displacement::default() };
            let late = self.rng.between(0.0, 0.25) * lift.rise;
            self.act(late, Shape::Lift(lift), inwards);
        }
        self.ends += lift.seconds();
    }

    /// The heel rises over the ball, or the leg is lifted with the toes up.
    fn cheat(&mut self, set: &LiftPlan) {
        let lift = self.drawn_lift(set.irregular);
        if self.rng.chance(0.5) {
            let height = -self.rng.between(5.0, 25.0);
            self.note(&lift, height, false, false);
            self.act(0.0, Shape::Lift(lift), Displacement { pitch: height.to_radians(), ..Displacement::default() });
            self.ends += lift.seconds();
        } else {
            self.leg_lift(Lift { rise: lift.rise.max(0.5), lower: lift.lower.max(0.5), ..lift });
        }
    }

    fn leg_lift(&mut self, lift: Lift) {
        let height_deg = self.rng.between(6.0, 20.0);
        let reach = Displacement {
            pitch: height_deg.to_radians(),
            forward: self.rng.between(-0.03, 0.03),
            height: self.rng.between(0.07, 0.16),
            ..Displacement::default()
        };
        self.note(&lift, height_deg, false, false);
        self.act(0.0, Shape::Lift(lift), reach);
        self.ends += lift.seconds();
    }

    fn note(&mut self, lift: &Lift, peak_angle_deg: f64, heel_stayed_down: bool, assisted: bool) {
        self.lifts.push(TrueLift {
            began_s: self.ends,
            peak_angle_deg,
            peak_at_s: self.ends + lift.top(),
            lift_s: lift.rise,
            hold_s: lift.hold,
            lower_s: lift.lower,
            ended_s: self.ends + lift.seconds(),
            heel_stayed_down,
            assisted,
        });
    }

    pub(super) fn act(&mut self, after: f64, shape: Shape, reach: Displacement) {
        self.acts.push(Act { began: self.ends + after, shape, reach });
    }

    /// A burst while the foot is held up, or where it was lowered. Called right after the lift.
    fn clonus(&mut self, lift: &Lift, height_deg: f64) {
        let (hertz, deg) = (self.rng.between(5.0, 8.0), self.rng.between(2.0, 5.0));
        if lift.hold > 1.2 && height_deg > 4.0 {
            let reach = Displacement { pitch: deg.min(0.5 * height_deg).to_radians(), ..Displacement::default() };
            let seconds = self.rng.between(0.8, lift.hold);
            self.act(-lift.lower - lift.hold, Shape::Shake { seconds, hertz, floored: false }, reach);
        } else {
            let floored = self.rng.chance(0.5);
            // A foot that beats on the floor leaves it by twice the height of the shaking.
            let reach = if floored { 1.0 } else { 0.5 } * deg.to_radians();
            let seconds = self.rng.between(0.6, 2.0);
            let reach = Displacement { pitch: reach, ..Displacement::default() };
            self.act(0.1, Shape::Shake { seconds, hertz, floored }, reach);
            self.ends += seconds + 0.3;
        }
    }

    fn pause(&mut self, set: &LiftPlan) {
        if set.irregular && self.rng.chance(0.2) {
            self.wait(0.15, 0.3);
            return;
        }
        self.wait(0.5, 2.0);
        if set.fidgets && self.rng.chance(0.5) {
            self.fidget();
            self.wait(0.5, 1.5);
        }
    }

    /// Slides the foot, shifts it through the air, or rocks it on its edges.
    fn fidget(&mut self) {
        let seconds = self.rng.between(0.35, 0.8);
        let way = |rng: &mut Rng| rng.sign() * rng.between(0.02, 0.06);
        let (forward, left) = (way(&mut self.rng), 0.5 * way(&mut self.rng));
        let yaw = self.rng.between(-8.0, 8.0).to_radians();
        let there = Displacement { yaw, forward, left, ..Displacement::default() };
        match self.rng.below(3) {
            0 => self.act(0.0, Shape::Move { seconds }, there),
            1 => {
                let pitch = self.rng.between(-2.5, 2.5).to_radians();
                let height = self.rng.between(0.01, 0.03);
                self.act(0.0, Shape::Move { seconds }, there);
                let over = Displacement { pitch, height, ..Displacement::default() };
                self.act(0.0, Shape::Visit { seconds }, over);
            }
            _ => {
                let roll = self.rng.between(4.0, 12.0).to_radians();
                self.act(0.0, Shape::Rock { seconds: 2.5 * seconds }, Displacement { roll, ..Displacement::default() });
                self.ends += 1.5 * seconds;
            }
        }
        self.ends += seconds;
    }

    fn calibration(&mut self, run: CalibrationRun) {
        if run == CalibrationRun::Trembling {
            let height = self.rng.between(0.3, 1.2);
            self.tremble(height);
        }
        self.wait(0.2, 0.8);
        match run {
            CalibrationRun::NeverStill => return self.never_still(),
            CalibrationRun::MovedThenProper => {
                self.wait(1.0, 1.9);
                self.fidget();
            }
            _ => {}
        }
        self.wait(3.4, 4.5);
        let lifts = if run == CalibrationRun::TwoLifts { 2 } else { 3 };
        for k in 0..lifts {
            self.calibration_lift(run, k);
            self.wait(0.8, 2.0);
        }
        self.wait(40.0, 41.0);
    }

    fn calibration_lift(&mut self, run: CalibrationRun, k: u32) {
        let lift = Lift { hold: self.rng.between(0.0, 1.5), ..self.drawn_lift(false) };
        let height = self.rng.between(6.0, 22.0);
        match run {
            CalibrationRun::TinyLifts => self.toe_lift(lift, height / 11.0, 0.0, false),
            CalibrationRun::LegLifted => {
                self.leg_lift(Lift { rise: lift.rise.max(0.5), lower: lift.lower.max(0.5), ..lift });
            }
            CalibrationRun::SidewaysRocking => self.rock(height),
            CalibrationRun::OneSideways if k == 1 => self.rock(height),
            CalibrationRun::Inverting => {
                let inversion = self.rng.between(0.15, 0.5);
                self.toe_lift(lift, height, inversion, false);
            }
            _ => self.toe_lift(lift, height, 0.0, false),
        }
    }

    fn rock(&mut self, height_deg: f64) {
        let seconds = self.rng.between(1.5, 3.0);
        let roll = self.rng.sign() * height_deg.to_radians();
        self.act(0.0, Shape::Rock { seconds }, Displacement { roll, ..Displacement::default() });
        self.ends += seconds;
    }

    fn never_still(&mut self) {
        while self.ends < 70.0 {
            self.fidget();
            self.wait(0.3, 1.5);
        }
    }
}
