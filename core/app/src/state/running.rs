//! The one session that runs.

use std::collections::BTreeMap;
use std::time::Duration;

use heelfirst_gait::stumble::StumbleWatch;
use heelfirst_gait::walk::{LandingCounts, WalkTally};
use heelfirst_gait::{Analyser, Foot, MountDoubt, Sample, Settings, Step};
use heelfirst_history::{Context, SessionId};
use heelfirst_practice::{Phase, Prescription, Session};
use heelfirst_sensors::SensorId;
use jiff::civil::Date;

use super::attending::Attendance;
use super::baselines::Lessons;
use super::cueing::Cueing;
use super::grading::Grading;
use super::lifting::Lifting;
use super::mounts::Fit;
use super::watching::Signals;
use crate::api::StepSnapshot;
use crate::clock::SessionClock;

/// How many steps a screen shows.
const SHOWN_STEPS: usize = 12;

/// A session and what belongs to it while it runs.
pub(super) struct Running {
    pub(super) id: SessionId,
    pub(super) prescription: Prescription,
    /// The circumstances in which it began: mounts, baselines, doubts, sounds and the record of it all go by these, whatever is set meanwhile.
    pub(super) context: Context,
    pub(super) session: Session,
    pub(super) clock: SessionClock,
    /// The radio's time when the session's clock was zero (or would have been, for a session taken up again).
    pub(super) radio_zero: RadioZero,
    /// Time of the last effect that reached the person: what is known to have been led.
    pub(super) led_until: Duration,
    /// When, since boot, the last countdown and the last note of progress went out.
    pub(super) shown_at: Duration,
    pub(super) noted_at: Duration,
    pub(super) analysers: BTreeMap<SensorId, Watched>,
    /// The civil date on which it started.
    pub(super) date: Date,
    /// Session seconds a second, as it began.
    pub(super) speed: f64,
    /// Walks of this session that were seen before it was taken up again.
    pub(super) bouts_before: u32,
    /// How far the sensors have been heard.
    pub(super) heard: Duration,
    pub(super) walked: Walked,
    pub(super) steps: Steps,
    /// How its steps are graded, whatever is moved meanwhile.
    pub(super) grading: Grading,
    pub(super) cueing: Cueing,
    /// Which stored mounts the analysers came to doubt, once the walk is over.
    pub(super) doubts: Vec<(SensorId, MountDoubt)>,
    /// Where the exercise lifts the toes.
    pub(super) lifting: Option<Lifting>,
    pub(super) signals: Signals,
    /// What its sensors did.
    pub(super) attendance: Attendance,
    /// Whether it began on a lighter day, with half the dose.
    pub(super) lighter: bool,
    /// A trip or fall was told during it.
    pub(super) tripped: bool,
}

/// The radio's clock against the session's: one of the two is ahead.
#[derive(Debug, Clone, Copy)]
pub(super) struct RadioZero {
    radio: Duration,
    session: Duration,
}

impl RadioZero {
    pub(super) fn new(radio: Duration, session: Duration) -> Self {
        Self { radio, session }
    }

    /// The session's time of a radio time; zero for what was before the session.
    pub(super) fn session_time(&self, radio: Duration) -> Duration {
        (radio + self.session).saturating_sub(self.radio)
    }

    pub(super) fn radio_time(&self, session: Duration) -> Duration {
        (session + self.radio).saturating_sub(self.session)
    }
}

/// A sensor's analyser and the epoch of its stream.
pub(super) struct Watched {
    pub(super) foot: Foot,
    pub(super) analyser: Analyser,
    pub(super) stumbles: StumbleWatch,
    pub(super) epoch: u32,
}

impl Watched {
    pub(super) fn new(foot: Foot, epoch: u32, settings: Settings, fit: &Fit) -> Self {
        let analyser = Analyser::new(foot, settings, fit.mount);
        let analyser = fit.other.iter().fold(analyser, Analyser::with_other_mount);
        Self { foot, analyser, stumbles: StumbleWatch::new(), epoch }
    }
}

impl Watched {
    /// The sensor began a new stream; what the old one held back goes out.
    pub(super) fn begin_epoch(&mut self, epoch: u32, steps: &mut Vec<Step>) {
        self.epoch = epoch;
        self.analyser.new_epoch(steps);
        self.stumbles = StumbleWatch::new();
    }
}

/// The times in which the person was led to walk. Only their steps count.
#[derive(Debug, Clone, Default)]
pub(super) struct Walked {
    spans: Vec<(Duration, Option<Duration>)>,
}

impl Walked {
    /// A phase began.
    pub(super) fn phase(&mut self, phase: Phase, at: Duration) {
        let open = self.spans.last_mut().filter(|(_, until)| until.is_none());
        match (open, phase) {
            (None, Phase::Walk) => self.spans.push((at, None)),
            (Some(_), Phase::Walk) | (None, _) => {}
            (Some((_, until)), _) => *until = Some(at),
        }
    }

    /// When the first walk began.
    fn began(&self) -> Option<Duration> {
        self.spans.first().map(|(from, _)| *from)
    }

    pub(super) fn has(&self, at_s: f64) -> bool {
        self.spans
            .iter()
            .any(|(from, until)| at_s >= from.as_secs_f64() && until.is_none_or(|until| at_s <= until.as_secs_f64()))
    }
}

/// The steps of the session.
#[derive(Debug, Clone, Default)]
pub(super) struct Steps {
    pub(super) count: u64,
    /// What the walk was like.
    pub(super) tally: WalkTally,
    /// What a baseline can be learnt from. Steps before a kill teach nothing: whether their mount was doubted is not known any more.
    pub(super) lessons: Lessons,
    /// Decided, but not yet given to the store.
    pub(super) unsaved: Vec<Step>,
    /// All that were told; a burst is at most two minutes long.
    pub(super) told: Vec<StepSnapshot>,
}

impl Steps {
    /// Counts a step.
    pub(super) fn count(&mut self, step: &Step) {
        self.count += 1;
        self.tally.note(step);
    }

    /// Whether one has a grade and is known to enter no share.
    pub(super) fn has_apart(&self) -> bool {
        self.told.iter().any(|step| step.apart_text.is_some())
    }

    /// Whether one has a grade.
    pub(super) fn has_graded(&self) -> bool {
        self.told.iter().any(|step| step.ungraded_because.is_none())
    }
}

/// What was seen most beside the goal, with its count; none where nothing was.
pub(super) fn most_frequent_beside(goal: &str, landings: LandingCounts) -> Option<(&'static str, u32)> {
    let all = [
        ("soft", "steps-count-slap", landings.slap_count),
        ("clear", "steps-count-drag", landings.drag_count),
        ("toes", "steps-count-toe", landings.toe_count),
    ];
    let seen = all.into_iter().filter(|(of, _, count)| *count > 0 && *of != goal);
    seen.max_by_key(|(_, _, count)| *count).map(|(_, key, count)| (key, count))
}

impl Running {
    /// Takes a sample on the session's clock; the time in s at which a sentence after a stumble is due, if it is now.
    pub(super) fn watch(&mut self, sensor: &SensorId, sample: &Sample, steps: &mut Vec<Step>) -> Option<f64> {
        self.heard = self.heard.max(sample.at);
        let watched = self.analysers.get_mut(sensor)?;
        watched.analyser.push(*sample, steps);
        let stumble = watched.stumbles.push(sample);
        let at_s = sample.at.as_secs_f64();
        if !self.walked.has(at_s) {
            return None;
        }
        if stumble.is_some() {
            self.cueing.stumbled(at_s);
        }
        self.cueing.asks(self.still_for_s()).then_some(at_s)
    }

    /// How long every worn sensor's foot has stood still, in s; 0 without a sensor.
    fn still_for_s(&self) -> f64 {
        let feet = self.analysers.values().map(|watched| watched.stumbles.still_for_s());
        feet.reduce(f64::min).unwrap_or(0.0)
    }

    pub(super) fn last_steps(&self) -> Vec<StepSnapshot> {
        let first = self.steps.told.len().saturating_sub(SHOWN_STEPS);
        self.steps.told.get(first..).unwrap_or_default().to_vec()
    }

    /// When there was something to see for the first time since it began or was taken up; its present time where there was nothing yet.
    pub(super) fn began_moving(&self) -> Duration {
        let lifted = self.lifting.as_ref().and_then(Lifting::began);
        self.walked.began().or(lifted).unwrap_or_else(|| self.session.now())
    }

    /// Whether this item is done walking, so that a sensor has something to see.
    pub(super) fn is_walking_item(&self) -> bool {
        self.prescription.walking_s.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_steps_within_the_walk_count() {
        let mut walked = Walked::default();
        walked.phase(Phase::GetReady, Duration::ZERO);
        walked.phase(Phase::Walk, Duration::from_secs(5));
        walked.phase(Phase::Paused, Duration::from_secs(9));
        walked.phase(Phase::GetReady, Duration::from_secs(12));
        walked.phase(Phase::Walk, Duration::from_secs(15));
        for (at_s, counts) in [(4.9, false), (5.0, true), (8.9, true), (9.1, false), (14.0, false), (99.0, true)] {
            assert_eq!(walked.has(at_s), counts, "{at_s}");
        }
    }

    #[test]
    fn radio_and_session_clocks_translate_both_ways() {
        let fresh = RadioZero::new(Duration::from_secs(50), Duration::ZERO);
        assert_eq!(fresh.session_time(Duration::from_secs(52)), Duration::from_secs(2));
        assert_eq!(fresh.radio_time(Duration::from_secs(2)), Duration::from_secs(52));
        let taken_up = RadioZero::new(Duration::ZERO, Duration::from_secs(30));
        assert_eq!(taken_up.session_time(Duration::from_secs(1)), Duration::from_secs(31));
    }
}
