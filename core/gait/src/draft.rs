//! A step whose times are known and whose grade waits for the mount.

use crate::events::Events;
use crate::grade::{self, Look};
use crate::math::{Frame, Vec3, dot, norm};
use crate::swing::Clearance;
use crate::{Foot, Mount, Settings, Step, Ungraded};

/// How many steps wait at most; a walk whose mount is not found by then is given out ungraded.
const HELD: usize = 24;

/// What was measured of a step, in the sensor's axes, so that a mount found later can still be applied.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// Times and lengths; the grade is still empty.
    pub step: Step,
    /// Up while the foot stood.
    pub upright: Vec3,
    /// Up as the foot saw it at initial and at final contact.
    pub up_at_contact: Vec3,
    pub up_at_final: Option<Vec3>,
    /// Forward as it was believed when the events were found.
    pub forward: Vec3,
    /// The way of the stride, seen from the foot.
    pub way: Vec3,
    pub rise_m: f64,
    pub heading_rad: f64,
    pub events: Events,
    /// Vibration of the swing in m/s².
    pub vibration_mps2: f64,
    /// Share of the swing that is rough.
    pub rough_share: f64,
    pub clearance: Clearance,
    pub tilt_drift_deg: f64,
    pub velocity_drift_mps: f64,
    pub at_rest: bool,
    /// Whether the foot closed up on the spot.
    pub closing: bool,
    /// Why the step cannot be graded whatever the mount.
    pub spoiled: Option<Ungraded>,
}

impl Draft {
    /// An empty step of a foot.
    pub(crate) fn blank(foot: Foot, initial_contact_s: f64) -> Step {
        Step {
            foot,
            initial_contact_s,
            final_contact_s: None,
            foot_flat_s: None,
            strike_angle_deg: None,
            toe_off_angle_deg: None,
            stride_time_s: None,
            swing_s: None,
            stance_s: None,
            stride_length_m: None,
            contact_to_flat_ms: None,
            slap_speed_dps: None,
            frontal_angle_deg: None,
            landing: None,
            slap: None,
            drag: None,
            confidence: 0.0,
            ungraded_because: None,
            bout: 0,
            in_turn: false,
            first_or_last: false,
            graded_after: false,
        }
    }

    /// The step with its grade, as far as the mount allows one.
    pub(crate) fn graded(&self, mount: Option<&Mount>, settings: &Settings, late: bool) -> Step {
        let mut step = self.step.clone();
        let Some(mount) = mount else {
            step.ungraded_because = Some(self.spoiled.unwrap_or(Ungraded::UnknownMount));
            return step;
        };
        let Mount { rotation: [x, ..], quality } = *mount;
        let frame = Frame::levelled(self.upright, Some(x));
        let look = self.look(frame, quality);
        let spoiled = self.spoiled.or(self.closing.then_some(Ungraded::NotLevelWalking));
        grade::apply(&mut step, &look, spoiled, &settings.borders());
        step.graded_after = late && step.ungraded_because.is_none();
        step
    }

    fn look(&self, frame: Frame, mount_quality: f64) -> Look {
        let Frame([x, y, _]) = frame;
        let elevation = |axis: Vec3, up: Vec3| dot(axis, up).clamp(-1.0, 1.0).asin().to_degrees();
        // The events were found with a forward that may since have turned out to be backward.
        let same_side = dot(self.forward, x) > 0.0;
        let inner = if self.step.foot == Foot::Left { -1.0 } else { 1.0 };
        Look {
            strike_deg: elevation(x, self.up_at_contact),
            toe_off_deg: self.up_at_final.map(|up| elevation(x, up)),
            frontal_deg: inner * elevation(y, self.up_at_contact),
            fall_dps: same_side.then_some(self.events.fall_dps),
            push_off_dps: self.events.push_off_dps,
            way_deg: dot(y, self.way).abs().atan2(dot(x, self.way)).to_degrees(),
            way_m: norm(self.way),
            rise_m: self.rise_m,
            peak_mps: self.events.peak_mps,
            vibration_mps2: self.vibration_mps2,
            rough_share: self.rough_share,
            clearance: self.clearance,
            tilt_drift_deg: self.tilt_drift_deg,
            velocity_drift_mps: self.velocity_drift_mps,
            at_rest: self.at_rest,
            mount_quality,
        }
    }
}

/// The steps that wait for a mount, oldest first.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    drafts: Vec<Draft>,
}

impl Held {
    pub(crate) fn new() -> Self {
        Self { drafts: Vec::with_capacity(HELD) }
    }

    pub(crate) fn push(&mut self, draft: Draft) {
        self.drafts.push(draft);
    }

    /// For how many steps there is room.
    #[cfg(test)]
    pub(crate) fn capacity(&self) -> usize {
        self.drafts.capacity()
    }

    /// Whether no further step may wait.
    pub(crate) fn full(&self) -> bool {
        self.drafts.len() >= HELD
    }

    /// Hands every waiting step over; `true` marks the newest.
    pub(crate) fn drain(&mut self, mut each: impl FnMut(&Draft, bool)) {
        let newest = self.drafts.len();
        for (i, draft) in self.drafts.iter().enumerate() {
            each(draft, i + 1 == newest);
        }
        self.drafts.clear();
    }
}

#[cfg(test)]
pub(crate) mod tests;
