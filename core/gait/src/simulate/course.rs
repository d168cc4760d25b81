//! What every model form gives: where the sensor is at any time, and what happened.
//!
//! Behind this seam the forms share the sensor, its mounting, its losses and the truth; in front of it they share the scene.

use super::leg::LegCourse;
use super::vector::{Rotation, Vec3};
use super::walk::Walk;
use super::{Form, Simulation, TruthStride};

/// The course of a simulated foot: closed-form motion that is decided bit by bit.
pub(super) trait Course {
    /// Decides the course until `time` (s) at least, as far as there is any, and may forget what ended before `past` (s).
    fn reach(&mut self, time: f64, past: f64);

    /// When the last part ends, in s; `None` while more is to come.
    fn ends_at(&self) -> Option<f64>;

    /// The sensor at a time that was reached and is not forgotten: its place in the world in m (z up, the ground at 0 where the walk
    /// begins), and the rotation from foot (x forward, y left, z up) to world.
    fn place_at(&self, time: f64) -> (Vec3, Rotation);

    /// The next event that is over by `time`, in the order in which they are over.
    fn event(&mut self, time: f64) -> Option<Event>;
}

/// Something that the truth tells.
#[derive(Debug, Clone)]
pub(super) enum Event {
    /// The foot left the ground.
    Left {
        /// When, in s.
        at: f64,
    },
    /// The foot landed.
    Landed(Box<TruthStride>),
}

impl Event {
    /// When it is over and may be told.
    pub(super) fn known_at(&self) -> f64 {
        match self {
            Self::Left { at } => *at,
            Self::Landed(stride) => stride.foot_flat_s,
        }
    }
}

/// The course in one of the model forms.
#[derive(Debug, Clone)]
pub(super) enum AnyCourse {
    Rolling(Box<Walk>),
    Leg(Box<LegCourse>),
}

impl AnyCourse {
    /// The course that a simulation asks for; `sensor` is where the sensor sits on an average foot of that side, in m from the sole
    /// under the ball.
    pub(super) fn new(simulation: &Simulation, sensor: Vec3) -> Self {
        match simulation.form {
            Form::Rolling => Self::Rolling(Box::new(Walk::new(simulation, sensor))),
            Form::Leg => Self::Leg(Box::new(LegCourse::new(simulation, sensor))),
        }
    }

    fn course(&self) -> &dyn Course {
        match self {
            Self::Rolling(walk) => walk.as_ref(),
            Self::Leg(course) => course.as_ref(),
        }
    }

    fn course_mut(&mut self) -> &mut dyn Course {
        match self {
            Self::Rolling(walk) => walk.as_mut(),
            Self::Leg(course) => course.as_mut(),
        }
    }
}

impl Course for AnyCourse {
    fn reach(&mut self, time: f64, past: f64) {
        self.course_mut().reach(time, past);
    }

    fn ends_at(&self) -> Option<f64> {
        self.course().ends_at()
    }

    fn place_at(&self, time: f64) -> (Vec3, Rotation) {
        self.course().place_at(time)
    }

    fn event(&mut self, time: f64) -> Option<Event> {
        self.course_mut().event(time)
    }
}
