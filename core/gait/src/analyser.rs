//! From samples to steps: the composition of everything else.

use crate::alignment::{Alignment, Evidence};
use crate::bout::Bouts;
use crate::draft::{Draft, Held};
use crate::events::{self, SideView};
use crate::grid::{Arrival, Cell, Grid};
use crate::math::{Frame, Vec3, norm};
use crate::motion::{self, Change, Motion, Movement};
use crate::ring::Ring;
use crate::strapdown::{Anchor, Course};
use crate::stride::{self, Span, Stride};
use crate::summary::Tally;
use crate::{Foot, Mount, MountDoubt, Sample, Settings, Step, Summary, Ungraded};

/// The longest course that is integrated, in cells: the longest movement with the stillness around it.
const LONGEST: usize = 640;
/// After this much stillness, in cells, a foot that closed up on the spot ended its walk.
const CLOSED_AFTER: usize = 100;
/// After this much stillness, in cells, a bout is over.
const BOUT_ENDS: usize = 250;
/// What remains of a step's confidence while the given mount is doubted.
const DOUBTED_CONFIDENCE: f64 = 0.5;

/// What became of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// It is over; a step was made of it if it was one.
    Over,
    /// It led nowhere.
    Nothing,
    /// What seemed its end is a quiet moment within it.
    GoesOn,
}

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
    /// A foot that closed up on the spot, which only a rest after it can tell from one that fidgets within a walk.
    closing: Option<Draft>,
    tally: Tally,
    /// Whether what the ring holds begins after a break of the stream.
    resumed: bool,
}

/// Where the stream was cut beside a movement.
#[derive(Debug, Clone, Copy)]
struct Cut {
    before: bool,
    after: bool,
}

impl Cut {
    /// What a cut took from a step is missing, not absent. `unseen`: the stream begins within the step's swing.
    fn explains(self, because: Ungraded, unseen: bool) -> Ungraded {
        match because {
            Ungraded::NoSwing if self.before && unseen => Ungraded::MissingSamples,
            Ungraded::NoFootFlat if self.after => Ungraded::MissingSamples,
            other => other,
        }
    }
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
            closing: None,
            tally: Tally::default(),
            resumed: false,
        }
    }

    /// Makes the stored mount of the other foot known, so that swapped sensors are recognised.
    #[must_use]
    pub fn with_other_mount(mut self, other: &Mount) -> Self {
        self.alignment.set_other(other);
        self
    }

    /// Why the given mount may be wrong: a question for when the bout is over. `None` without a given mount.
    pub fn mount_doubt(&self) -> Option<MountDoubt> {
        self.alignment.doubt()
    }

    /// Takes the next sample; steps that it decides are appended to `out`.
    pub fn push(&mut self, sample: Sample, out: &mut Vec<Step>) {
        if self.ring.is_worn() {
            self.new_epoch(out);
        }
        match self.grid.arrive(&sample) {
            Arrival::Ignored => return,
            Arrival::Breaks => self.break_off(out),
            Arrival::Follows => {}
        }
        while let Some(cell) = self.grid.next_cell() {
            self.take(cell, out);
        }
    }

    /// Decides what is still open; to be called once, after the last sample.
    pub fn finish(&mut self, out: &mut Vec<Step>) {
        self.close(false, out);
    }

    /// Says that the sensor began a new stream (a reconnection): what came before is decided, times may restart. A step that this cuts
    /// lacks samples.
    pub fn new_epoch(&mut self, out: &mut Vec<Step>) {
        self.break_off(out);
        self.grid.restart();
    }

    fn break_off(&mut self, out: &mut Vec<Step>) {
        self.close(true, out);
        self.resumed = true;
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
            Change::GaveUp | Change::Nothing => match self.motion.still_for(&self.ring) {
                CLOSED_AFTER => self.close_up(out),
                BOUT_ENDS => self.end_bout(out),
                _ => {}
            },
        }
    }

    /// The stream ends here, or breaks off: the open movement is judged as far as it was seen, and everything begins anew.
    fn close(&mut self, breaks_off: bool, out: &mut Vec<Step>) {
        if let Some(movement) = self.motion.open(&self.ring) {
            self.decide(&movement, Some(breaks_off), out);
        }
        self.end_bout(out);
        self.motion.restart();
        self.ring.clear();
    }

    fn end_bout(&mut self, out: &mut Vec<Step>) {
        self.close_up(out);
        self.bouts.end();
        self.release(out);
    }

    fn judge(&mut self, movement: &Movement, out: &mut Vec<Step>) {
        match self.decide(movement, None, out) {
            Verdict::Over => self.motion.accept(movement, &self.ring),
            Verdict::Nothing => self.motion.dismiss(movement, &self.ring),
            Verdict::GoesOn => self.motion.doubt(&self.ring),
        }
    }

    /// Makes a step of a movement if it is one. `last`: the stream ends with it, and whether it breaks off.
    fn decide(&mut self, movement: &Movement, last: Option<bool>, out: &mut Vec<Step>) -> Verdict {
        let cut = Cut { before: self.resumed, after: last == Some(true) };
        let last = last.is_some();
        let Some(span) = Span::of(movement, &self.ring, last) else { return Verdict::Over };
        let rest = span.rest(&self.ring);
        self.question_mount(&span, rest);
        let Some(frame) = self.alignment.frame_or(rest) else { return Verdict::Over };
        let gravity_mps2 = span.gravity_mps2(&self.ring, frame);
        self.course.integrate(&self.ring, frame, span.from, movement.flat, span.anchor, gravity_mps2);
        let leans_deg = self.alignment.leans_deg(rest);
        let stride = Stride { span, course: &self.course, ring: &self.ring, frame, leans_deg };
        if !last && stride.goes_on() {
            return Verdict::GoesOn;
        }
        self.resumed = false; // the next movement begins in what is known
        let (is_one, is_twitch) = (stride.is_one(), stride.is_twitch());
        // A long rest is believed even after a movement that is not: an upright that was wrong from the start must not stay so.
        if movement.at_rest && (is_one || movement.surely) {
            self.alignment.note_rest(rest);
        }
        match self.draft(span, frame, leans_deg, cut).filter(|_| is_one) {
            Some(draft) if draft.closing => self.closing = Some(draft),
            Some(draft) => {
                self.closing = None;
                self.hold(draft, out);
            }
            None if is_one && is_twitch => return Verdict::Nothing,
            None => {}
        }
        Verdict::Over
    }

    /// Holds gravity at the rests of a movement against the mount.
    fn question_mount(&mut self, span: &Span, rest: Vec3) {
        if span.anchor == Anchor::Both && span.movement.at_rest {
            let before = self.ring.gravity_mps2(span.from);
            self.alignment.note_pair(before, rest);
            if !self.bouts.walking() {
                self.alignment.hold_against(before, true);
                self.alignment.hold_against(rest, false);
            }
        }
    }

    /// The step in the integrated movement, if there is one.
    fn draft(&mut self, span: Span, frame: Frame, leans_deg: f64, cut: Cut) -> Option<Draft> {
        let stride = Stride { span, course: &self.course, ring: &self.ring, frame, leans_deg };
        let time_s = |cell: f64| self.grid.time_s(cell);
        let evidence = stride.evidence();
        let way_m = norm(evidence.travel_m);
        let far = stride::goes_far_enough(way_m, self.bouts.walking());
        let closing = stride.is_on_the_spot(way_m) && self.bouts.closes_at(time_s(span.movement.flat as f64));
        if stride.pivots(way_m) || !closing && !far {
            return None;
        }
        let Frame([forward, ..]) = self.alignment.guess(&evidence, frame);
        let view = SideView::new(&self.course, frame.into_frame(forward));
        let found = events::find(&view, &self.ring, self.course.first(), self.alignment.mount().is_some())?;
        let steps = far && stride::is_swung(way_m, found.peak_mps);
        if !steps && !closing {
            return None;
        }
        let first = self.course.first() as f64;
        let mut draft =
            stride.measured(self.foot, &view, &found, forward, evidence.travel_m, |place| time_s(first + place));
        draft.closing = !steps;
        draft.spoiled = draft.spoiled.map(|because| cut.explains(because, span.movement.still.is_none()));
        if let (Some(pitch_deg), None) = (stride.telling_pitch_deg(&view, &found, evidence.travel_m), draft.spoiled) {
            self.alignment.note_stride(&Evidence { pitch_deg: Some(pitch_deg), ..evidence });
        }
        Some(draft)
    }

    /// The walk rests: the foot that closed up was its last step.
    fn close_up(&mut self, out: &mut Vec<Step>) {
        if let Some(draft) = self.closing.take() {
            self.hold(draft, out);
        }
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
        let (mount, doubted) = (self.alignment.mount(), self.alignment.doubt().is_some());
        self.held.drain(|draft, newest| {
            let mut step = draft.graded(mount, &self.settings, !newest).rounded();
            if doubted {
                step.confidence *= DOUBTED_CONFIDENCE;
            }
            self.tally.note(&step);
            out.push(step);
        });
    }
}

#[cfg(test)]
mod tests;
