//! Finding sensors by name, for the commands that need some.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Weak};
use std::time::Duration;

use heelfirst::{Coach, CoachError, CoachEvent, CoachListener, ListenerError, SensorId, SensorSnapshot, Side};
use heelfirst_gait::Foot;
use heelfirst_words::{Args, Words};

use crate::failure::{Failure, warn};
use crate::open;
use crate::practice::ear::Heard;

/// How long a sensor that was named is looked for.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Whether a sensor is meant: by its whole name or the beginning of it, in whatever case.
pub(crate) fn is_called(name: &str, wanted: &str) -> bool {
    name.to_lowercase().starts_with(&wanted.to_lowercase())
}

/// Whether a sensor of this name is paired.
pub(crate) fn is_paired(coach: &Coach, name: &str) -> bool {
    coach.snapshot().sensors.iter().any(|known| known.foot.is_some() && is_called(&known.name, name))
}

/// The sensor that is worn on this foot; without a foot, the only one that is worn.
pub(crate) fn worn(coach: &Coach, foot: Option<Foot>, words: &Words) -> Result<SensorId, Failure> {
    let fits = |worn: Side| foot.is_none_or(|foot| Side::from(foot) == worn);
    let mut worn = coach.snapshot().sensors.into_iter().filter(|sensor| sensor.foot.is_some_and(fits));
    match (worn.next(), worn.next()) {
        (Some(sensor), None) => Ok(sensor.sensor),
        (None, _) => Err(Failure::met(words.plain("terminal-no-paired-sensor"))),
        (Some(_), Some(_)) => Err(Failure::met(words.plain("terminal-record-which-foot"))),
    }
}

/// The foot for a sensor that is paired now: the one that was named, else the first that wears none. Nothing that is paired is pushed off
/// its foot without a word.
pub(crate) fn free_foot(coach: &Coach, named: Option<Foot>, words: &Words) -> Result<Side, Failure> {
    let worn = coach.snapshot().sensors;
    let is_free = |foot: &Side| worn.iter().all(|sensor| sensor.foot != Some(*foot));
    let free = named.map(Side::from).or_else(|| [Side::Left, Side::Right].into_iter().find(is_free));
    free.ok_or_else(|| Failure::met(words.plain("terminal-both-feet")))
}

/// Looks around for so long; what is found or changes is handed to `seen`, which says when it has seen enough.
pub(crate) fn look(
    coach: &Coach,
    heard: &Receiver<Heard>,
    time: Duration,
    words: &Words,
    mut seen: impl FnMut(&SensorSnapshot) -> Result<bool, Failure>,
) -> Result<(), Failure> {
    coach.scan(true).map_err(|error| Failure::refused(&error, words))?;
    let clock = open::real_clock();
    let result = loop {
        match heard.recv_timeout(time.saturating_sub(clock())) {
            Ok(Heard::Event(event)) => match *event {
                CoachEvent::Sensor { sensor } => match seen(&sensor) {
                    Ok(false) => {}
                    Ok(true) => break Ok(()),
                    Err(failure) => break Err(failure),
                },
                CoachEvent::Problem { notice } => break Err(Failure::notice(&notice)),
                _ => {}
            },
            Ok(Heard::Interrupt) | Err(RecvTimeoutError::Timeout) => break Ok(()),
            Ok(Heard::Terminate | Heard::Terminal(_)) => {}
            Err(RecvTimeoutError::Disconnected) => {
                break Err(Failure::met("the core ended while it looked; try again"));
            }
        }
    };
    if let Err(error) = coach.scan(false) {
        tracing::debug!(%error, "the scan had ended");
    }
    result
}

/// The sensors with these names, in their order; those that are not paired are looked for.
pub(crate) fn find(
    coach: &Coach,
    heard: &Receiver<Heard>,
    names: &[String],
    words: &Words,
) -> Result<Vec<SensorSnapshot>, Failure> {
    let mut found = coach.snapshot().sensors;
    let all = |found: &[SensorSnapshot]| -> Vec<Option<SensorSnapshot>> {
        names.iter().map(|name| found.iter().find(|sensor| is_called(&sensor.name, name)).cloned()).collect()
    };
    if all(&found).iter().any(Option::is_none) {
        warn(&words.text("terminal-looking", &Args::new().with("seconds", PATIENCE.as_secs())));
        look(coach, heard, PATIENCE, words, |sensor| {
            found.push(sensor.clone());
            Ok(all(&found).iter().all(Option::is_some))
        })?;
    }
    let missing = |name: &String| Failure::met(words.text("terminal-sensor-not-seen", &Args::new().with("name", name)));
    all(&found).into_iter().zip(names).map(|(sensor, name)| sensor.ok_or_else(|| missing(name))).collect()
}

/// Pairs the sensor with a name as soon as it is seen, while something else is going on: a walk does not wait for it.
pub(crate) struct Joiner {
    name: String,
    foot: Side,
    coach: Weak<Coach>,
}

impl Joiner {
    /// Begins to look, unless a sensor of this name is paired already.
    pub(crate) fn begin(coach: &Arc<Coach>, name: &str, foot: Side) -> Option<Arc<Self>> {
        let joiner = || Arc::new(Self { name: name.to_owned(), foot, coach: Arc::downgrade(coach) });
        (!is_paired(coach, name)).then(joiner)
    }

    fn join(&self, sensor: SensorSnapshot) -> Result<(), CoachError> {
        let Some(coach) = self.coach.upgrade() else { return Ok(()) };
        coach.pair(sensor.sensor, self.foot)?;
        coach.scan(false)
    }
}

impl CoachListener for Joiner {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        match event {
            CoachEvent::Sensor { sensor } if sensor.foot.is_none() && is_called(&sensor.name, &self.name) => {
                self.join(sensor).map_err(|error| ListenerError::Refused { reason: error.to_string() })
            }
            _ => Ok(()),
        }
    }
}
