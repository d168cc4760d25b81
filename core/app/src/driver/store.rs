//! The store thread: the only write connection, and what the history remembers at open.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;

use heelfirst_history::{
    Context, Entry, FinishedSession, Range, Reader, Recovery, RestoreMode, SensorRecord, SessionRecord, Store,
    StoreError, Wiped, unwatched,
};
use heelfirst_practice::Catalogue;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::mail::{Job, Message};
use super::tapes::Tapes;
use super::{Shared, backups};
use crate::api::{CoachError, CoachEvent, RestoredSnapshot};
use crate::state::{EndedSession, Facts, Mounts, PairedSensor, PastSession, Taped, Unfinished};

/// Practice of these days thins prompts and teaches when they suit; the first screen counts the last fourteen.
const DAYS_LOOKED_BACK: i64 = 7 * heelfirst_reminders::LEARN_WEEKS;
/// Sessions of these days can be rated, and mishaps of these days are counted together.
const DAYS_RATABLE: i64 = 8;
/// Days that are counted one by one: a week back from any hour of today.
const DAYS_COUNTED: i64 = 9;
const DAY_US: i64 = 86_400_000_000;
/// As many prompts as a person can have had in that time.
const PROMPTS_LOOKED_AT: u32 = 1_500;
/// The name of this device in the journal. Histories are merged by the ids of events, which need no name.
pub(super) const DEVICE: &str = "this";

/// An opened history.
pub(super) struct Opened {
    pub(super) store: Store,
    pub(super) facts: Facts,
    /// What became of a damaged one, which the person may not know yet.
    pub(super) recovery: Option<Recovery>,
    /// When it was last looked through.
    pub(super) checked: Option<Date>,
}

/// Opens the folder and reads what the core needs at hand. A damaged history is set aside, and recovered as far as it can be read.
pub(super) fn open(folder: &Path, now: &Zoned) -> Result<Opened, CoachError> {
    let now_us = now.timestamp().as_microsecond();
    let mut store = Store::open_or_recover(folder, DEVICE, now.date()).map_err(refused)?;
    let facts = match facts(store.read(), now_us) {
        Err(error) if error.is_sign_of_damage() => {
            tracing::info!(%error, "the history is recovered");
            store.recover(now.date()).map_err(refused)?;
            facts(store.read(), now_us)
        }
        read => read,
    };
    let (recovery, checked) = (store.recovery().map_err(refused)?, store.read().checked_on().map_err(refused)?);
    Ok(Opened { facts: facts.map_err(refused)?, store, recovery, checked })
}

/// A refusal of the store in the surface's terms.
#[expect(clippy::needless_pass_by_value, reason = "so that it can be handed to map_err as it is")]
pub(crate) fn refused(error: StoreError) -> CoachError {
    match error {
        StoreError::Busy { .. } => CoachError::Busy { holder: error.to_string() },
        _ => CoachError::Storage { problem: error.to_string() },
    }
}

/// What was chosen: settings, answers, circumstances, sensors. A setting that cannot be read is an error.
pub(crate) fn choices(reader: &Reader) -> Result<Facts, CoachError> {
    let mut facts = chosen(reader).map_err(refused)?;
    facts.settle(&Catalogue::standard().map_err(CoachError::internal)?);
    match facts.unreadable.first() {
        Some(problem) => Err(CoachError::Storage { problem: problem.clone() }),
        None => Ok(facts),
    }
}

/// Whether a history can be opened without anything being left aside, and if not, why.
pub(super) fn readable(reader: &Reader, now_us: i64) -> Result<(), String> {
    let facts = facts(reader, now_us).map_err(|error| error.to_string())?;
    facts.unreadable.first().map_or(Ok(()), |problem| Err(problem.clone()))
}

/// One setting that cannot be read must not keep the person from all the rest: it is left as it is, and the person is told.
fn chosen(reader: &Reader) -> Result<Facts, StoreError> {
    let mut facts = Facts::default();
    for (key, value) in reader.settings()? {
        if let Err(problem) = facts.set(&key, &value) {
            tracing::error!(%problem, "a setting is left aside");
            facts.unreadable.push(problem);
        }
    }
    for (question, given) in reader.answers()? {
        if let Some(answer) = given.answer.as_str() {
            facts.answered_on.insert(question.clone(), date_of(given.answered_us, &given.zone));
            facts.answers.insert(question, answer.to_owned());
        }
    }
    // What stood in for the person is the radio's to say, session by session.
    facts.context = Context { stand_in: None, ..reader.context_for_all()?.unwrap_or_default() };
    for (exercise, context) in reader.contexts_since_all()? {
        facts.contexts.insert(exercise, Context { stand_in: None, ..context });
    }
    let paired = reader.sensors()?;
    facts.paired = paired.into_iter().map(paired_sensor).collect();
    Ok(facts)
}

fn facts(reader: &Reader, now_us: i64) -> Result<Facts, StoreError> {
    let mut facts = Facts { seed: now_us.cast_unsigned(), ..chosen(reader)? };
    facts.past = past(reader, now_us)?;
    facts.prompted = reader.recent_reminders(PROMPTS_LOOKED_AT)?;
    facts.unfinished = unfinished(reader)?;
    let last = reader.goal_ratings(Range::ALL)?.pop();
    facts.goal = last.map(|last| (last.goal, date_of(last.rated_us, &last.zone)));
    let since = Range::since(now_us.saturating_sub(DAYS_RATABLE * DAY_US));
    let mishaps = reader.mishaps(since)?;
    facts.mishaps = mishaps.into_iter().map(|told| (told.mishap, date_of(told.when_us, &told.zone))).collect();
    facts.ended = reader.sessions_without_steps(since)?.into_iter().filter_map(ended).collect();
    let today = date_of(now_us, "UTC");
    facts.brought = reader.brought(today.saturating_sub(DAYS_COUNTED.days()))?;
    Ok(facts)
}

/// An ended session that can still be rated.
fn ended(session: SessionRecord) -> Option<EndedSession> {
    session.outcome?;
    let date = session.started.parse::<Zoned>().ok()?.date();
    let (is_trial, rating, reason) = (session.is_trial(), session.rating, session.reason);
    Some(EndedSession { session: session.session, exercise: session.exercise, date, is_trial, rating, reason })
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

fn past(reader: &Reader, now_us: i64) -> Result<Vec<PastSession>, StoreError> {
    let since = now_us.saturating_sub(DAYS_LOOKED_BACK * 86_400_000_000);
    let finished = reader.finished_sessions(Range::since(since))?;
    let past = |session: FinishedSession| {
        let ended = zoned(session.ended_us, &session.zone);
        PastSession { exercise: session.exercise, date: session.date, ended }
    };
    Ok(finished.into_iter().map(past).collect())
}

fn unfinished(reader: &Reader) -> Result<Option<Unfinished>, StoreError> {
    let Some(running) = reader.running()? else { return Ok(None) };
    Ok(Some(Unfinished {
        session: running.session,
        prescription: running.prescription,
        context: running.context,
        inputs: running.inputs.into_iter().map(|timed| (timed.at_ms, timed.input)).collect(),
        led_until_ms: running.last_at_ms,
        date: date_of(running.started_us, &running.zone),
        speed: running.speed,
        clock: running.clock,
        steps: reader.session_steps(running.session)?,
        lifts: reader.session_lifts(running.session)?,
    }))
}

/// The civil date of a moment where the person was; UTC's where the zone is unknown.
pub(crate) fn date_of(at_us: i64, zone: &str) -> Date {
    zoned(at_us, zone).date()
}

fn zoned(at_us: i64, zone: &str) -> Zoned {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Timestamp::from_microsecond(at_us).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone)
}

pub(super) fn spawn(
    store: Store,
    tapes: Tapes,
    jobs: Receiver<Job>,
    shared: &Arc<Shared>,
) -> Result<JoinHandle<()>, CoachError> {
    let shared = Arc::clone(shared);
    let thread = StoreThread {
        store,
        tapes,
        shared,
        glance: String::new(),
        kept: Vec::new(),
        stuck: None,
        is_told: false,
        rejected: None,
    };
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
    tapes: Tapes,
    shared: Arc<Shared>,
    /// What widgets read now.
    glance: String,
    /// In order; tried again with every new job, so that nothing is lost while the disk is full.
    kept: Vec<Kept>,
    /// Why the first of what is kept could not be written when that was last tried.
    stuck: Option<CoachError>,
    /// Whether the person knows that something is stuck: told once, and once more when a session ends meanwhile.
    is_told: bool,
    /// The first since somebody last asked that contradicted what is there.
    rejected: Option<CoachError>,
}

impl StoreThread {
    fn run(mut self, jobs: &Receiver<Job>) {
        self.tapes.clean_up();
        for job in jobs {
            match job {
                Job::Glance(glance) => self.glance(glance),
                Job::Tape(taped) => self.tape(taped),
                #[cfg(test)]
                Job::TapesFull => self.tapes.fill(),
                Job::Append { entries, then } => {
                    self.is_told &= !then.iter().any(|event| matches!(event, CoachEvent::Done { .. }));
                    self.kept.push(Kept { entries, then });
                    drop(self.write_kept()); // told to whoever asks
                }
                Job::Try { entries, reply } => drop(reply.send(self.try_to_write(&entries))),
                #[cfg(test)]
                Job::Full(full) => self.fill(full),
                Job::Report(reply) => drop(reply.send(self.report())),
                Job::Settle(reply) => drop(reply.send(())),
                Job::DeleteEverything { at_us, zone, reply } => drop(reply.send(self.delete_everything(at_us, &zone))),
                Job::Checked(date) => self.note("the date of a check", |store| store.note_checked(date)),
                Job::RecoveryTold => self.note("that the person knows", Store::recovery_was_told),
                Job::Recover(date) => self.recover(date),
                Job::Restore { path, passphrase, mode, now_us, reply } => {
                    drop(reply.send(self.restore(&path, passphrase.as_deref(), (mode, now_us))));
                }
                Job::Stop => break,
            }
        }
        self.tape(Taped::End); // of a session that goes on with the next opening
        self.shared.mail.tell(Message::Stop);
    }

    /// What waits to be written goes with the rest, but only once the rest is gone.
    fn delete_everything(&mut self, at_us: i64, zone: &str) -> Result<(), CoachError> {
        let wiped = self.store.delete_everything(at_us, zone).map_err(refused)?;
        self.kept.clear();
        self.glance.clear();
        self.stuck = None;
        if wiped == Wiped::Later {
            self.shared.mail.tell(Message::NotWiped);
        }
        Ok(())
    }

    /// Widgets show what they last read where this cannot be written; the person need not know.
    fn glance(&mut self, glance: String) {
        if glance == self.glance {
            return;
        }
        match super::save_file(&self.shared.folder.join(heelfirst_history::TODAY), glance.as_bytes(), true) {
            Ok(()) => self.glance = glance,
            Err(error) => tracing::warn!(%error, "what widgets read cannot be written"),
        }
    }

    fn tape(&mut self, taped: Taped) {
        self.shared.mail.was_taped(taped.samples_count());
        if let Some(why) = self.tapes.take(taped) {
            self.shared.mail.tell(Message::NotRecorded(why));
        }
    }

    fn restore(
        &mut self,
        path: &Path,
        passphrase: Option<&str>,
        (mode, now_us): (RestoreMode, i64),
    ) -> Result<(Box<Facts>, RestoredSnapshot), CoachError> {
        // What is written later would go into another history.
        self.write_kept()?;
        let how = (mode, now_us);
        let restored = backups::restore_into(&mut self.store, path, passphrase, how, &mut unwatched())?;
        Ok((Box::new(facts(self.store.read(), now_us).map_err(refused)?), restored))
    }

    /// What was kept comes first: the journal is in the order of what happened.
    fn try_to_write(&mut self, entries: &[Entry]) -> Result<(), CoachError> {
        self.write_kept()?;
        self.store.append(entries).map(drop).map_err(|error| {
            if error.is_sign_of_damage() {
                self.shared.mail.tell(Message::Suspect);
            }
            refused(error)
        })
    }

    /// What is not written yet is an error for everybody; what never will be, for whoever asks first.
    fn report(&mut self) -> Result<(), CoachError> {
        self.stuck.clone().or_else(|| self.rejected.take()).map_or(Ok(()), Err)
    }

    /// What cannot be written for now stays.
    fn write_kept(&mut self) -> Result<(), CoachError> {
        self.stuck = None;
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
                    let error = self.tell(error);
                    self.rejected.get_or_insert(error);
                    self.shared.mail.tell(Message::Deliver(then));
                }
                Err(error) => {
                    let known = std::mem::replace(&mut self.is_told, true);
                    let error = if known { refused(error) } else { self.tell(error) };
                    self.stuck = Some(error.clone());
                    return Err(error);
                }
            }
        }
        self.is_told = false;
        Ok(())
    }

    /// What is worth less than a word to the person.
    fn note(&mut self, what: &str, note: impl FnOnce(&mut Store) -> Result<(), StoreError>) {
        if let Err(error) = note(&mut self.store) {
            tracing::warn!(%error, what, "could not be noted");
        }
    }

    /// Damage was found: what can be read goes on, and what waited is written there.
    fn recover(&mut self, today: Date) {
        match self.store.recover(today) {
            Ok(recovery) => self.shared.mail.tell(Message::Recovered(recovery)),
            Err(error) => drop(self.tell(error)),
        }
        drop(self.write_kept()); // told to whoever asks
    }

    /// In words by the driver thread: a command may hold the state and wait for this thread.
    fn tell(&self, error: StoreError) -> CoachError {
        if error.is_sign_of_damage() {
            self.shared.mail.tell(Message::Suspect);
        }
        tracing::info!(%error, "the history was not written");
        self.shared.mail.tell(Message::NotSaved(error.to_string()));
        refused(error)
    }

    /// Makes the disk so full that not even a letter has room.
    #[cfg(test)]
    fn fill(&mut self, full: bool) {
        self.store.grow(!full).unwrap();
        for length in [4_000, 400, 40, 1].into_iter().filter(|_| full) {
            let value = serde_json::json!("x".repeat(length));
            let event = heelfirst_history::Event::SettingChanged { key: "filler".to_owned(), value };
            let filler = Entry { at_us: 0, zone: "UTC".to_owned(), event };
            while self.store.append(std::slice::from_ref(&filler)).is_ok() {}
        }
    }
}
