//! The store thread: the only write connection, and what the history remembers at open.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;

use heelfirst_history::{
    Entry, FinishedSession, Range, Reader, RestoreMode, SensorRecord, Store, StoreError, unwatched,
};
use heelfirst_words::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::mail::{Job, Message};
use super::{Shared, backups};
use crate::api::{CoachError, CoachEvent, RestoredSnapshot};
use crate::state::{Facts, Mounts, PairedSensor, PastSession, Unfinished};

/// Practice of these days thins prompts and teaches when they suit; the first screen counts the last fourteen.
const DAYS_LOOKED_BACK: i64 = 7 * heelfirst_reminders::LEARN_WEEKS;
/// As many prompts as a person can have had in that time.
const PROMPTS_LOOKED_AT: u32 = 1_500;
/// The name of this device in the journal. Histories are merged by the ids of events, which need no name.
pub(super) const DEVICE: &str = "this";

/// An opened history.
pub(super) struct Opened {
    pub(super) store: Store,
    pub(super) facts: Facts,
}

/// Opens the folder and reads what the core needs at hand. `now_us` is UTC µs since 1970.
pub(super) fn open(folder: &Path, now_us: i64) -> Result<Opened, CoachError> {
    let store = Store::open(folder, DEVICE).map_err(refused)?;
    let facts = facts(store.read(), now_us)?;
    Ok(Opened { store, facts })
}

/// A refusal of the store in the surface's terms.
#[expect(clippy::needless_pass_by_value, reason = "so that it can be handed to map_err as it is")]
pub(super) fn refused(error: StoreError) -> CoachError {
    match error {
        StoreError::Busy { .. } => CoachError::Busy { holder: error.to_string() },
        _ => CoachError::Storage { problem: error.to_string() },
    }
}

fn facts(reader: &Reader, now_us: i64) -> Result<Facts, CoachError> {
    let mut facts = Facts { seed: now_us.cast_unsigned(), ..Facts::default() };
    for (key, value) in reader.settings().map_err(refused)? {
        facts.set(&key, &value)?;
    }
    for (question, given) in reader.answers().map_err(refused)? {
        if let Some(answer) = given.answer.as_str() {
            facts.answers.insert(question, answer.to_owned());
        }
    }
    facts.context = reader.last_context("").map_err(refused)?.unwrap_or_default();
    let paired = reader.sensors().map_err(refused)?;
    facts.paired = paired.into_iter().map(paired_sensor).collect();
    facts.past = past(reader, now_us)?;
    facts.prompted = reader.recent_reminders(PROMPTS_LOOKED_AT).map_err(refused)?;
    facts.unfinished = unfinished(reader)?;
    Ok(facts)
}

fn paired_sensor(record: SensorRecord) -> PairedSensor {
    let mut mounts = Mounts::default();
    for kept in record.mounts {
        match serde_json::from_value(kept.mount) {
            Ok(mount) => mounts.keep(kept.foot, kept.shoe, mount),
            // Without it the analyser finds its way, as before any calibration.
            Err(error) => tracing::error!(%error, "a stored mount cannot be read"),
        }
    }
    PairedSensor { sensor: record.sensor, name: record.name, foot: record.foot, mounts }
}

fn past(reader: &Reader, now_us: i64) -> Result<Vec<PastSession>, CoachError> {
    let since = now_us.saturating_sub(DAYS_LOOKED_BACK * 86_400_000_000);
    let finished = reader.finished_sessions(Range::since(since)).map_err(refused)?;
    let past = |session: FinishedSession| {
        let ended = zoned(session.ended_us, &session.zone);
        PastSession { exercise: session.exercise, date: session.date, ended }
    };
    Ok(finished.into_iter().map(past).collect())
}

fn unfinished(reader: &Reader) -> Result<Option<Unfinished>, CoachError> {
    let Some(running) = reader.running().map_err(refused)? else { return Ok(None) };
    Ok(Some(Unfinished {
        session: running.session,
        prescription: running.prescription,
        context: running.context,
        inputs: running.inputs.into_iter().map(|timed| (timed.at_ms, timed.input)).collect(),
        led_until_ms: running.last_at_ms,
        date: date_of(running.started_us, &running.zone),
        speed: running.speed,
        clock: running.clock,
        steps: reader.session_steps(running.session).map_err(refused)?,
        lifts: reader.session_lifts(running.session).map_err(refused)?,
    }))
}

/// The civil date of a moment where the person was; UTC's where the zone is unknown.
fn date_of(at_us: i64, zone: &str) -> Date {
    zoned(at_us, zone).date()
}

fn zoned(at_us: i64, zone: &str) -> Zoned {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Timestamp::from_microsecond(at_us).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone)
}

pub(super) fn spawn(store: Store, jobs: Receiver<Job>, shared: &Arc<Shared>) -> Result<JoinHandle<()>, CoachError> {
    let thread = StoreThread { store, shared: Arc::clone(shared), kept: Vec::new(), failed: None };
    std::thread::Builder::new()
        .name("heelfirst-store".to_owned())
        .spawn(move || thread.run(&jobs))
        .map_err(CoachError::internal)
}

/// A write that did not succeed yet.
struct Kept {
    entries: Vec<Entry>,
    then: Vec<CoachEvent>,
}

struct StoreThread {
    store: Store,
    shared: Arc<Shared>,
    /// In order; tried again with every new job, so that nothing is lost while the disk is full.
    kept: Vec<Kept>,
    /// The first failure since somebody last asked.
    failed: Option<CoachError>,
}

impl StoreThread {
    fn run(mut self, jobs: &Receiver<Job>) {
        for job in jobs {
            match job {
                Job::Append { entries, then } => {
                    self.kept.push(Kept { entries, then });
                    self.write_kept();
                }
                Job::Report(reply) => drop(reply.send(self.failed.take().map_or(Ok(()), Err))),
                Job::Settle(reply) => drop(reply.send(())),
                Job::DeleteEverything { at_us, zone, reply } => {
                    self.kept.clear();
                    drop(reply.send(self.store.delete_everything(at_us, &zone).map(drop).map_err(refused)));
                }
                Job::Restore { path, passphrase, mode, now_us, reply } => {
                    drop(reply.send(self.restore(&path, passphrase.as_deref(), (mode, now_us))));
                }
                Job::Stop => break,
            }
        }
        self.shared.mail.tell(Message::Stop);
    }

    fn restore(
        &mut self,
        path: &Path,
        passphrase: Option<&str>,
        (mode, now_us): (RestoreMode, i64),
    ) -> Result<(Box<Facts>, RestoredSnapshot), CoachError> {
        let how = (mode, now_us);
        let restored = backups::restore_into(&mut self.store, path, passphrase, how, &mut unwatched())?;
        Ok((Box::new(facts(self.store.read(), now_us)?), restored))
    }

    fn write_kept(&mut self) {
        while let Some(first) = self.kept.first() {
            match self.store.append(&first.entries) {
                Ok(_) => {
                    let written = self.kept.remove(0);
                    if !written.then.is_empty() {
                        self.shared.mail.tell(Message::Deliver(written.then));
                    }
                }
                Err(error @ StoreError::Rejected { .. }) => {
                    // It will never fit; keeping it would hold back everything after it. Nobody may wait for it for ever either:
                    // what ended has ended, though a repetition that is not on disk is never told as counted.
                    let mut then = self.kept.remove(0).then;
                    then.retain(|event| !matches!(event, CoachEvent::Repetition { .. }));
                    self.fail(error);
                    self.shared.mail.tell(Message::Deliver(then));
                }
                Err(error) => return self.fail(error),
            }
        }
    }

    fn fail(&mut self, error: StoreError) {
        tracing::error!(%error, "the history was not written");
        let args = Args::new().with("problem", error.to_string());
        let notice = crate::notices::notice(self.shared.lock().words(), "not-saved", &args);
        self.shared.mail.tell(Message::Deliver(vec![CoachEvent::Problem { notice }]));
        self.failed.get_or_insert(refused(error));
    }
}
