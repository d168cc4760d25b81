//! What each worn sensor did during a session. Nothing of it is said while somebody walks; afterwards at most one thing of each foot.

use std::collections::BTreeMap;
use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_sensors::{Batch, LinkState, Problem, RadioEvent, SensorId};
use heelfirst_words::Args;

use super::State;
use super::running::Running;
use crate::api::{self, NoticeSnapshot, StepSnapshot, UngradedReason};

/// Nobody is told that a sensor was absent who looked for it for a shorter time than this.
const SOUGHT: Duration = Duration::from_secs(5);
/// A sensor that streams so soon after the walk began was there from the beginning: a step takes as long.
const AT_ONCE: Duration = Duration::from_secs(2);
/// A link that broke so shortly before the end did not cost anything.
const AT_THE_END: Duration = Duration::from_secs(3);

/// Who was not heard for so long has steps that nobody saw, also where none beside it lost its grade.
const UNHEARD: Duration = Duration::from_millis(4_500);

/// A gap from here on counts as a time in which it was not heard; shorter ones are a busy air.
const GAP: Duration = Duration::from_millis(250);

/// A step so near to a gap, in s, was hurt by it: its swing takes half a second, what lies before it as long.
const BESIDE_S: f64 = 1.2;

/// The sensors of one session. Times are on the session's clock.
#[derive(Debug, Clone, Default)]
pub(super) struct Attendance(BTreeMap<SensorId, Attended>);

/// What one sensor did.
#[derive(Debug, Clone)]
struct Attended {
    foot: Foot,
    sought_since: Duration,
    first_streamed: Option<Duration>,
    /// Since when it is not heard, after it was.
    lost_since: Option<Duration>,
    /// When it was not heard in between.
    gaps: Vec<(Duration, Duration)>,
    /// It is heard again, and the gap before it is counted already.
    rejoined: bool,
    /// Why it cannot be used.
    refused: Option<String>,
    /// It is used, and sends at another rate than it was asked for.
    other_rate: Option<String>,
    /// The radio was switched off, or may not be used.
    radio: Option<&'static str>,
    /// It ended by itself, or what was wrong with it was told.
    settled: bool,
}

/// What is told of one sensor: the key of its notice and what belongs into it.
type Told = (&'static str, Args);

impl Attendance {
    /// This sensor is wanted from now on.
    pub(super) fn expect(&mut self, sensor: &SensorId, foot: Foot, now: Duration) {
        let attended = self.0.entry(sensor.clone()).or_insert_with(|| Attended::new(foot, now));
        attended.foot = foot;
    }

    /// Whether this sensor is wanted.
    pub(super) fn expects(&self, sensor: &SensorId) -> bool {
        self.0.contains_key(sensor)
    }

    pub(super) fn let_go(&mut self, sensor: &SensorId) {
        self.0.remove(sensor);
    }

    /// Takes what the radio said; `at` is the session's time of it.
    pub(super) fn take(&mut self, event: &RadioEvent, at: Duration) {
        if let RadioEvent::Problem { sensor: None, problem, .. } = event {
            for attended in self.0.values_mut() {
                attended.radio = radio_key(problem).or(attended.radio);
            }
        }
        let (sensor, settles) = match event {
            RadioEvent::Link { sensor, .. } | RadioEvent::Samples(Batch { sensor, .. }) => (sensor, false),
            RadioEvent::Ended { sensor, .. } => (sensor, true),
            RadioEvent::Problem { sensor: Some(sensor), problem, .. } => {
                (sensor, matches!(problem, Problem::Recording(_) | Problem::Unavailable))
            }
            _ => return,
        };
        let Some(attended) = self.0.get_mut(sensor) else { return };
        attended.settled |= settles;
        match event {
            RadioEvent::Link { state, .. } => attended.link(*state, at),
            RadioEvent::Samples(batch) => attended.hear(batch, at),
            RadioEvent::Problem { problem: problem @ Problem::OtherRate { .. }, .. } => {
                attended.other_rate = Some(problem.to_string());
            }
            RadioEvent::Problem { problem: problem @ (Problem::Refused { .. } | Problem::NotUnderstood), .. } => {
                attended.refused = Some(problem.to_string());
            }
            _ => {}
        }
    }
}

impl Attended {
    fn new(foot: Foot, now: Duration) -> Self {
        Self {
            foot,
            sought_since: now,
            first_streamed: None,
            lost_since: None,
            gaps: Vec::new(),
            rejoined: false,
            refused: None,
            other_rate: None,
            radio: None,
            settled: false,
        }
    }

    fn link(&mut self, state: LinkState, at: Duration) {
        match state {
            LinkState::Streaming => {
                self.first_streamed.get_or_insert(at);
                (self.radio, self.refused) = (None, None);
                if let Some(since) = self.lost_since.take() {
                    self.gaps.push((since, at));
                    self.rejoined = true;
                }
                return;
            }
            LinkState::Off => drop(self.radio.get_or_insert("bluetooth-off")),
            LinkState::Unauthorised => self.radio = Some("bluetooth-not-allowed"),
            _ => {}
        }
        if self.first_streamed.is_some() {
            self.lost_since.get_or_insert(at);
        }
    }

    fn hear(&mut self, batch: &Batch, at: Duration) {
        let counted = std::mem::take(&mut self.rejoined);
        if batch.missing >= GAP && !counted {
            self.gaps.push((at.saturating_sub(batch.missing), at));
        }
    }

    /// How many of these steps were not graded because it was not heard at them or shortly before: then their swing is not known.
    fn ungraded(&self, steps: &[StepSnapshot]) -> u32 {
        use UngradedReason::{MissingSamples, NoFootFlat, NoSwing};
        let foot = api::Side::from(self.foot);
        let beside = |step: &&StepSnapshot| {
            let at_s = step.initial_contact_s;
            let near = |(from, until): &(Duration, Duration)| {
                at_s > from.as_secs_f64() - BESIDE_S && at_s < until.as_secs_f64() + BESIDE_S
            };
            step.foot == foot && self.gaps.iter().any(near)
        };
        let lacks = |step: &&StepSnapshot| {
            matches!(step.ungraded_because, Some(MissingSamples | NoSwing | NoFootFlat)) && beside(step)
        };
        u32::try_from(steps.iter().filter(lacks).count()).unwrap_or(u32::MAX)
    }

    /// What is told of it, if anything. `low`: its battery was low when it was last heard; `ungraded`: see [`Attended::ungraded`].
    fn told(&self, began: Duration, ended: Duration, low: bool, ungraded: u32) -> Option<Told> {
        let args = Args::new().with("side", api::Side::from(self.foot).as_str());
        if self.settled {
            return None;
        }
        if let Some(problem) = &self.refused {
            return Some(("sensor-unusable", args.with("problem", problem.clone())));
        }
        let lost = self.lost_since.filter(|since| *since + AT_THE_END < ended);
        let sought = ended.saturating_sub(self.sought_since) >= SOUGHT;
        let absent = self.first_streamed.is_none() && sought;
        if let Some(radio) = self.radio.filter(|_| absent || lost.is_some()) {
            return Some((radio, Args::new()));
        }
        if low && (absent || lost.is_some()) {
            return Some(("sensor-flat", args));
        }
        if absent {
            return Some(("sensor-absent", args));
        }
        if let Some(since) = lost {
            return Some(("sensor-lost", args.with("seconds", seconds(since.saturating_sub(began)))));
        }
        let late = self.first_streamed.map(|first| first.saturating_sub(began)).filter(|late| *late > AT_ONCE);
        if let Some(late) = late {
            return Some(("sensor-joined-late", args.with("seconds", seconds(late))));
        }
        let unheard: Duration = self.gaps.iter().map(|(from, until)| until.saturating_sub(*from)).sum();
        let count = u32::try_from(self.gaps.len()).unwrap_or(u32::MAX);
        let args = args.with("count", count).with("seconds", seconds(unheard).max(1)).with("steps", ungraded);
        if count > 0 && ungraded > 0 {
            return Some(("sensor-dropped", args));
        }
        if unheard >= UNHEARD {
            return Some(("sensor-unheard", args));
        }
        self.other_rate.as_ref().map(|problem| ("sensor-other-rate", args.with("problem", problem.clone())))
    }
}

/// The notice of a radio that cannot be used.
fn radio_key(problem: &Problem) -> Option<&'static str> {
    match problem {
        Problem::SwitchedOff => Some("bluetooth-off"),
        Problem::NotAllowed => Some("bluetooth-not-allowed"),
        Problem::Unavailable => Some("no-radio"),
        Problem::ServiceGone => Some("bluetooth-gone"),
        _ => None,
    }
}

fn seconds(time: Duration) -> u32 {
    u32::try_from(time.as_secs()).unwrap_or(u32::MAX)
}

impl State {
    /// What the sensors of a session that is over did, to be told once it is on disk.
    pub(super) fn attendance_notices(
        &mut self,
        running: &Running,
        steps: &[StepSnapshot],
        ended: Duration,
    ) -> Vec<NoticeSnapshot> {
        let began = running.began_moving();
        let mut notices: Vec<NoticeSnapshot> = Vec::new();
        for (id, attended) in &running.attendance.0 {
            let low = self.battery_was_low(id);
            let told = attended.told(began, ended, low, attended.ungraded(steps));
            if let Some((key, args)) = told {
                let notice = self.notice(key, &args);
                if !notices.contains(&notice) {
                    notices.push(notice);
                }
                if key == "sensor-flat" {
                    self.note_low_told(id);
                }
            }
            notices.extend(self.low_battery(id));
        }
        notices
    }
}

#[cfg(test)]
mod tests;
