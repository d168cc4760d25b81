//! Seated toe lifts: how far, how long, and whether the heel stayed down.
//!
//! A person sits, the heel on the floor, and lifts the toes. The tilt of the foot against the flat foot before it comes from gyroscope
//! and gravity together (`tilt`); a low pass that tremor and clonus do not get through (`smooth`) is watched for rises and falls
//! (`hump`); each of them is then looked at again, without lag (`trace`), and judged (`judge`).

pub(crate) mod hump;
mod judge;
pub mod score;
mod set;
pub(crate) mod sight;
pub(crate) mod smooth;
mod tilt;
pub(crate) mod trace;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use self::hump::{Change, Hump, Humps};
use self::judge::{Before, Judge};
pub use self::set::LiftSet;
use self::sight::{Seen, Sight, length};
use crate::grid::{Arrival, Grid};
use crate::math::Frame;
use crate::{Foot, Mount, Sample};

/// A foot whose resting unrest is σ counts as risen beyond this many σ.
const UNRESTS: f64 = 4.0;

/// How a [`LiftCounter`] counts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LiftSettings {
    /// The smallest rise that counts, in degrees (0.2 to 10; default 0.45), as the low pass sees it: a quick lift loses up to a third
    /// of its height there. A foot that trembles at rest needs more: four standard deviations of its smoothed tilt.
    pub least_rise_deg: f64,
}

impl Default for LiftSettings {
    fn default() -> Self {
        Self { least_rise_deg: 0.45 }
    }
}

/// Why a lift is not certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LiftUncertain {
    /// Samples are missing while the foot was at its highest: there is no angle.
    MissingSamples,
    /// The stream ended, or broke, while the foot was up.
    NotSeenToTheEnd,
    /// The height is hardly more than the unrest of the resting foot.
    NearUnrest,
    /// The flat foot is tilted by more than 10° against the mount: the sensor was moved, or the foot does not stand flat.
    MountDoubtful,
    /// The foot shook more than it rose.
    Shaking,
    /// Without a mount: it tilted into another direction than the lifts before it.
    OtherDirection,
}

/// One repetition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lift {
    /// The foot that was lifted.
    pub foot: Foot,
    /// When it began to rise, in s on the stream's clock.
    pub began_s: f64,
    /// Greatest pitch against the flat foot before and after it, in degrees, tremor taken out. Toes up positive; negative where the
    /// heel rose over the ball of the foot. A size without a sign where [`Self::sign_known`] is false. `None` where samples are missing
    /// while the foot was at its highest.
    pub peak_angle_deg: Option<f64>,
    /// Whether the sign of the angle is known: with a mount only.
    pub sign_known: bool,
    /// Time of rising in s: twice the time from one to nine tenths of the height, which is the whole for a smooth movement.
    pub lift_s: Option<f64>,
    /// Time of holding in s: what remains between rising and lowering.
    pub hold_s: Option<f64>,
    /// Time of lowering in s, as for rising.
    pub lower_s: Option<f64>,
    /// When the foot was down again, in s (the last moment seen, where the stream ended before).
    pub ended_s: f64,
    /// Whether the heel stayed on the floor. `Some(false)`: the heel rose over the ball, or the whole leg was lifted (by some 4 cm or
    /// more; less cannot be told). `None`: it cannot be told, since samples are missing, or without a mount.
    pub heel_stayed_down: Option<bool>,
    /// Whether it was marked as assisted, see [`LiftCounter::set_assisted`].
    pub assisted: bool,
    /// How sure the counter is that this was a repetition, and of its height, 0 to 1.
    pub confidence: f64,
    /// What makes it uncertain.
    pub uncertain_because: Option<LiftUncertain>,
}

impl Lift {
    /// The height as far as it is the foot's own, in degrees: a size, `None` where somebody helped, the heel rose or the height was not seen.
    pub fn own_height_deg(&self) -> Option<f64> {
        self.peak_angle_deg.filter(|_| !self.assisted && self.heel_stayed_down != Some(false)).map(f64::abs)
    }
}

/// Counts and measures the toe lifts of one seated foot, one sample at a time, in fixed memory (60 KiB).
///
/// It needs the foot flat and at rest for 0.8 s once at the beginning. A lift is told 0.6 s after the foot came down.
#[derive(Debug, Clone)]
pub struct LiftCounter {
    foot: Foot,
    mount: Option<Mount>,
    settings: LiftSettings,
    grid: Grid,
    sight: Sight,
    humps: Humps,
    before: Before,
    /// After a break with the foot up: it must come down before the next lift.
    must_come_down: bool,
    up_since: usize,
}

impl LiftCounter {
    /// A counter for `foot`. Without a `mount` (or with one that [is not sound](Mount::is_sound)) angles are sizes without a sign, and a rising heel cannot be told from rising toes.
    pub fn new(foot: Foot, mount: Option<Mount>, settings: LiftSettings) -> Self {
        let mount = mount.filter(Mount::is_sound);
        Self {
            foot,
            mount,
            settings,
            grid: Grid::new(),
            sight: Sight::new(mount.map(|m| Frame(m.rotation))),
            humps: Humps::new(),
            before: Before::default(),
            must_come_down: false,
            up_since: 0,
        }
    }

    /// Says whether from now on somebody or something (a hand, the other foot, a strap) helps to lift the foot.
    pub fn set_assisted(&mut self, assisted: bool) {
        self.sight.assisted = assisted;
    }

    /// Takes the next sample; lifts that it decides are appended to `out`. A sample that is not finite is a missing one.
    pub fn push(&mut self, sample: Sample, out: &mut Vec<Lift>) {
        if self.sight.trace.is_worn() {
            self.new_epoch(out);
        }
        match self.grid.arrive(&sample) {
            Arrival::Ignored => return,
            Arrival::Breaks => self.break_off(out),
            Arrival::Follows => {}
        }
        while let Some(cell) = self.grid.next_cell() {
            if let Some(seen) = self.sight.take(&cell) {
                self.see(&seen, out);
            }
        }
    }

    /// Decides what is still open; to be called once, after the last sample.
    pub fn finish(&mut self, out: &mut Vec<Lift>) {
        self.break_off(out);
    }

    /// Says that the sensor began a new stream (a reconnection): what came before is decided, times may restart.
    pub fn new_epoch(&mut self, out: &mut Vec<Lift>) {
        self.break_off(out);
        self.grid.restart();
    }

    fn threshold(&self) -> f64 {
        let least = if self.settings.least_rise_deg.is_finite() { self.settings.least_rise_deg } else { 0.45 };
        least.clamp(0.2, 10.0).to_radians().sin().max(self.before.restrained(UNRESTS * self.sight.unrest()))
    }

    fn see(&mut self, seen: &Seen, out: &mut Vec<Lift>) {
        let threshold = self.threshold();
        let [pitch, _] = seen.beyond;
        let size = if self.mount.is_some() { pitch } else { length(seen.beyond) };
        if self.must_come_down {
            return self.wait_for_the_foot(seen, size.abs() < threshold);
        }
        match self.humps.advance(size, seen.at, threshold) {
            Change::Nothing => {}
            Change::Stays => self.sight.forget_flat(),
            Change::Came(hump) => out.extend(self.judge(&hump)),
        }
        self.sight.follow(seen, self.humps.is_down());
    }

    fn wait_for_the_foot(&mut self, seen: &Seen, down: bool) {
        if down || seen.at > self.up_since + 1300 {
            self.must_come_down = false;
            self.humps.restart(seen.at);
            if !down {
                self.sight.forget_flat();
            }
        }
    }

    fn judge(&mut self, hump: &Hump) -> Option<Lift> {
        let judge = Judge { foot: self.foot, mount: self.mount, threshold: self.threshold(), grid: &self.grid };
        judge.lift(&mut self.sight, &mut self.before, hump)
    }

    /// The stream breaks here: an open lift is told as far as it was seen.
    fn break_off(&mut self, out: &mut Vec<Lift>) {
        if let Some(hump) = self.humps.open(self.sight.trace.end()) {
            out.extend(self.judge(&hump));
            self.must_come_down = !hump.came_down;
        }
        self.humps.restart(0);
        self.up_since = 0;
        self.sight.lost();
    }
}
