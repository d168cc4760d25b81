//! From samples to steps: the composition of everything else.

use crate::alignment::{Alignment, Evidence, Moments};
use crate::bout::Bouts;
use crate::draft::{Draft, Held};
use crate::events::{self, Events, SideView};
use crate::grid::{Arrival, CELL_S, Cell, Grid};
use crate::math::{Frame, Rotation, Vec3, add, norm};
use crate::motion::{self, Change, Motion, Movement};
use crate::ring::Ring;
use crate::strapdown::{Anchor, Course};
use crate::summary::Tally;
use crate::swing;
use crate::{Foot, Mount, Sample, Settings, Step, Summary, Ungraded};

/// The longest course that is integrated, in cells: the longest movement with the stillness around it.
const LONGEST: usize = 640;
/// After this much stillness, in cells, a bout is over.
const BOUT_ENDS: usize = 250;
/// A foot that travelled less than this, in m, made no step.
const STEP_M: f64 = 0.12;
/// Nobody walks with longer strides, in m.
const LONGEST_M: f64 = 2.8;
/// Within a walk a smaller one counts, if the foot was swung: people close up and turn with small steps.
const SMALL_STEP_M: f64 = 0.04;
const SMALL_STEP_MPS: f64 = 0.5;
/// A stride that travelled less than this, in m, or turned more than that, in radians, says little about the mount.
const TELLING_M: f64 = 0.3;
const TELLING_RAD: f64 = 0.35;

/// Finds and grades the steps of one foot, one sample at a time, in fixed memory.
#[derive(Debug, Clone)]
pub struct Analyser {
    foot: Foot,
    settings: Settings,
    grid: Grid,
    ring: Ring,
    motion: Motion,
    alignment: Alignment,
    course: Course,
    bouts: Bouts,
    held: Held,
    tally: Tally,
}

impl Analyser {
    /// An analyser for `foot`. Without a `mount` it finds its own from the first strides.
    pub fn new(foot: Foot, settings: Settings, mount: Option<Mount>) -> Self {
        Self {
            foot,
            settings,
            grid: Grid::new(),
            ring: Ring::new(),
            motion: Motion::new(),
            alignment: Alignment::new(mount),
            course: Course::new(LONGEST),
            bouts: Bouts::default(),
            held: Held::new(),
            tally: Tally::default(),
        }
    }

    /// Takes the next sample; steps that it decides are appended to `out`.
    pub fn push(&mut self, sample: Sample, out: &mut Vec<Step>) {
        match self.grid.arrive(&sample) {
            Arrival::Ignored => return,
            Arrival::Breaks => self.close(out),
            Arrival::Follows => {}
        }
        while let Some(cell) = self.grid.next_cell() {
            self.take(cell, out);
        }
    }

    /// Decides what is still open; to be called once, after the last sample.
    pub fn finish(&mut self, out: &mut Vec<Step>) {
        self.close(out);
    }

    /// Says that the sensor began a new stream (a reconnection): what came before is decided, times may restart.
    pub fn new_epoch(&mut self, out: &mut Vec<Step>) {
        self.close(out);
        self.grid.restart();
    }

    /// What was counted so far.
    pub fn summary(&self) -> Summary {
        self.tally.summary(self.grid.loss())
    }

    /// The mount in use: the one given, or the one found; `None` until it is known.
    pub fn mount(&self) -> Option<&Mount> {
        self.alignment.mount()
    }

    fn take(&mut self, mut cell: Cell, out: &mut Vec<Step>) {
        #[expect(clippy::cast_possible_truncation, reason = "single precision on purpose; the inputs are clamped")]
        {
            cell.motion_dps = motion::strength_dps(&cell) as f32;
        }
        self.ring.push(cell);
        match self.motion.advance(&self.ring) {
            Change::Came(movement) => self.judge(&movement, out),
            Change::GaveUp | Change::Nothing => {
                if self.motion.still_for(&self.ring) == BOUT_ENDS {
                    self.end_bout(out);
                }
            }
        }
    }

    /// The stream breaks here: the open movement is judged as far as it was seen, and everything begins anew.
    fn close(&mut self, out: &mut Vec<Step>) {
        if let Some(movement) = self.motion.open(&self.ring) {
            self.decide(&movement, true, out);
        }
        self.end_bout(out);
        self.motion.restart();
        self.ring.clear();
    }

    fn end_bout(&mut self, out: &mut Vec<Step>) {
        self.bouts.end();
        self.release(out);
    }

    fn judge(&mut self, movement: &Movement, out: &mut Vec<Step>) {
        if self.decide(movement, false, out) {
            self.motion.accept(movement, &self.ring);
        } else {
            self.motion.doubt(&self.ring);
        }
    }

    /// Makes a step of a movement if it is one. `false`: it is not over yet.
    fn decide(&mut self, movement: &Movement, last: bool, out: &mut Vec<Step>) -> bool {
        let anchor = match (movement.still, movement.at_rest) {
            (Some(_), false) if last => Anchor::Start,
            (Some(_), _) => Anchor::Both,
            (None, true) => Anchor::End,
            (None, false) => return true,
        };
        let from = movement.still.unwrap_or(movement.began).max(self.ring.start());
        let rest = self.gravity(if anchor == Anchor::Start { from } else { movement.flat });
        let Some(frame) = self.alignment.frame_or(rest) else { return true };
        self.course.integrate(&self.ring, frame, from, movement.flat, anchor, self.weight_mps2(from, movement));
        if anchor == Anchor::Both && !last && !movement.surely && !self.stands() {
            return false;
        }
        let strides = anchor != Anchor::Both || self.strides();
        // A long rest is believed even after a movement that is not: an upright that was wrong from the start must not stay so.
        if movement.at_rest && (strides || movement.surely) {
            self.alignment.note_rest(rest);
        }
        if !strides {
            return true;
        }
        if let Some(draft) = self.draft(movement, anchor, frame) {
            self.hold(draft, out);
        }
        true
    }

    /// Mean specific force about a cell, in the sensor's axes.
    fn gravity(&self, about: usize) -> Vec3 {
        (about.saturating_sub(3)..=about + 3).fold([0.0; 3], |sum, k| add(sum, self.ring.get(k).acc()))
    }

    /// What the sensor reads of gravity about a movement, in m/s²; 9.8 where it was not at rest.
    fn weight_mps2(&self, from: usize, movement: &Movement) -> f64 {
        let at = |k: usize| norm(self.gravity(k)) / 7.0;
        let read = match (movement.still, movement.at_rest) {
            (Some(_), true) => f64::midpoint(at(from), at(movement.flat)),
            (Some(_), false) => at(from),
            _ => at(movement.flat),
        };
        read.clamp(9.3, 10.3)
    }

    /// Whether the rest after the movement is one: a foot that swings quietly for a moment shows itself by its speed.
    fn stands(&self) -> bool {
        let seconds = self.course.points().len() as f64 * CELL_S;
        seconds > 2.5 || self.course.velocity_drift_mps < 1.0 + 0.5 * seconds && self.course.tilt_drift_deg < 22.0
    }

    /// Whether the movement can have been a stride at all. A leg that swings in the air comes to rest at its turning points only for the
    /// gyroscope; what the accelerometer reads there is not gravity, and the speed tells.
    fn strides(&self) -> bool {
        let seconds = self.course.points().len() as f64 * CELL_S;
        self.course.velocity_drift_mps < 1.5 + seconds && self.course.tilt_drift_deg < 25.0
    }

    /// What the integrated movement says about the mount.
    fn evidence(&self, frame: Frame) -> Evidence {
        let [x, y, _] = self.course.travel_m;
        let half = Rotation::from_vector([0.0, 0.0, -self.course.heading_rad / 2.0]);
        let mut turning = Moments::default();
        for k in 0..self.course.points().len() {
            turning.note(self.ring.get(self.course.first() + k).gyr());
        }
        Evidence { travel_m: frame.out_of_frame(half.apply([x, y, 0.0])), turning }
    }

    /// The step in the integrated movement, if there is one.
    fn draft(&mut self, movement: &Movement, anchor: Anchor, frame: Frame) -> Option<Draft> {
        let evidence = self.evidence(frame);
        let way_m = norm(evidence.travel_m);
        let least_m = if self.bouts.walking() { SMALL_STEP_M } else { STEP_M };
        if !(least_m..LONGEST_M).contains(&way_m) {
            return None;
        }
        let Frame([forward, ..]) = self.alignment.guess(&evidence, frame);
        let view = SideView::new(&self.course, frame.into_frame(forward));
        let found = events::find(&view, &self.ring, self.course.first())?;
        if way_m < STEP_M && found.peak_mps < SMALL_STEP_MPS {
            return None;
        }
        let spoiled = self.spoiled(movement, anchor, &found);
        let draft = self.measured(&view, &found, frame, forward, &evidence, movement, spoiled);
        if anchor == Anchor::Both
            && way_m > TELLING_M
            && self.course.heading_rad.abs() < TELLING_RAD
            && spoiled.is_none()
        {
            self.alignment.note_stride(&evidence);
        }
        Some(draft)
    }

    /// Why the step cannot be graded whatever the mount.
    fn spoiled(&self, movement: &Movement, anchor: Anchor, found: &Events) -> Option<Ungraded> {
        let first = self.course.first();
        let from = found.final_contact.map_or(first, |f| first + whole(f).saturating_sub(5));
        let to = found.foot_flat.map_or(movement.flat, |f| first + whole(f) + 3);
        if self.ring.misses(from..=to) {
            Some(Ungraded::MissingSamples)
        } else if movement.still.is_none() || found.final_contact.is_none() {
            Some(Ungraded::NoSwing)
        } else if !movement.at_rest || found.foot_flat.is_none() || anchor != Anchor::Both {
            Some(Ungraded::NoFootFlat)
        } else {
            None
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one measurement")]
    fn measured(
        &self,
        view: &SideView<'_>,
        found: &Events,
        frame: Frame,
        forward: Vec3,
        evidence: &Evidence,
        movement: &Movement,
        spoiled: Option<Ungraded>,
    ) -> Draft {
        let Frame([_, _, upright]) = frame;
        let time_s = |place: f64| self.grid.time_s(self.course.first() as f64 + place);
        let contact_s = time_s(found.initial_contact);
        let mut step = Draft::blank(self.foot, contact_s);
        step.final_contact_s = found.final_contact.map(time_s);
        step.foot_flat_s = found.foot_flat.map(time_s);
        step.contact_to_flat_ms = step.foot_flat_s.map(|f| (f - contact_s) * 1000.0);
        step.stride_length_m = (spoiled != Some(Ungraded::NoSwing)).then(|| norm(evidence.travel_m));
        let [.., rise_m] = self.course.travel_m;
        Draft {
            step,
            upright,
            up_at_contact: frame.out_of_frame(view.up_at(found.initial_contact)),
            up_at_final: found.final_contact.map(|f| frame.out_of_frame(view.up_at(f))),
            forward,
            way: evidence.travel_m,
            rise_m,
            heading_rad: self.course.heading_rad,
            events: *found,
            vibration_mps2: self.vibration_mps2(found),
            tilt_drift_deg: self.course.tilt_drift_deg,
            velocity_drift_mps: self.course.velocity_drift_mps,
            at_rest: movement.at_rest,
            spoiled,
        }
    }

    /// How much the swing shakes above some 12 Hz, in m/s²: the median deviation from the neighbours, so that single knocks do not count.
    fn vibration_mps2(&self, found: &Events) -> f64 {
        let from = self.course.first() + found.final_contact.map_or(0, whole) + 6;
        let to = self.course.first() + whole(found.initial_contact).saturating_sub(6);
        swing::vibration_mps2(&self.ring, from, to)
    }

    fn hold(&mut self, mut draft: Draft, out: &mut Vec<Step>) {
        self.bouts.place(&mut draft);
        self.held.push(draft);
        if self.held.full() || self.alignment.mount().is_some() {
            self.release(out);
        }
    }

    /// Gives out the held steps with what is known of the mount now.
    fn release(&mut self, out: &mut Vec<Step>) {
        let mount = self.alignment.mount();
        self.held.drain(|draft, newest| {
            let step = draft.graded(mount, &self.settings, !newest).rounded();
            self.tally.note(&step);
            out.push(step);
        });
    }
}

fn whole(place: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a course, below 1,000")]
    (place.max(0.0) as usize)
}

#[cfg(test)]
mod tests;
