//! From an event to the rows of the tables. Run once when the event is appended, and again by a rebuild: the same events in the same
//! order give the same tables.

mod choices;
mod days;
mod exercises;
mod goals;
mod lifts;
mod mishaps;
mod reminders;
mod sensors;
mod sessions;
mod spans;
pub(crate) mod steps;
mod touched;

use rusqlite::Connection;

use crate::error::Problem;
use crate::event::Event;

pub(crate) use touched::Touched;

/// What a rebuild begins with. Sides, repetitions, lifts and blocks of steps go with their sessions.
pub(crate) const EMPTY_THE_TABLES: &str = "
    DELETE FROM sessions;
    DELETE FROM settings;
    DELETE FROM answers;
    DELETE FROM contexts;
    DELETE FROM mishaps;
    DELETE FROM mounts;
    DELETE FROM sensors;
    DELETE FROM reminder_outcomes;
    DELETE FROM days;
    DELETE FROM exercise_days;
    DELETE FROM walk_sums;
    DELETE FROM lift_sums;
    DELETE FROM goal_ratings;
";

/// An event with its envelope.
pub(crate) struct Fact<'a> {
    pub id: &'a str,
    pub device: &'a str,
    pub at_us: i64,
    pub zone: &'a str,
    pub event: &'a Event,
}

/// Takes the sums of what events changed; to be called once after them.
pub(crate) fn refresh(connection: &Connection, touched: &Touched) -> Result<(), Problem> {
    days::refresh(connection, &touched.dates)?;
    exercises::refresh(connection, &touched.ended)?;
    spans::refresh(connection, &touched.ended)
}

/// Enters one event. Dates whose sums it changes are added to `touched`.
pub(crate) fn apply(connection: &Connection, fact: &Fact<'_>, touched: &mut Touched) -> Result<(), Problem> {
    match fact.event {
        Event::SessionStarted(started) => {
            sessions::start(connection, fact, started, touched)?;
            choices::context(connection, fact, &started.exercise, &started.context)
        }
        Event::SessionInput { session, at_ms, .. } => {
            sessions::running(connection, *session, touched)?.reached(connection, *at_ms)
        }
        Event::Repetition { session, .. } => {
            sessions::running(connection, *session, touched)?.count(connection, fact, touched)
        }
        Event::Progress { session, .. } => sessions::running(connection, *session, touched)?.progress(connection, fact),
        Event::SessionEnded { session, .. } => {
            sessions::running(connection, *session, touched)?.end(connection, fact, touched)
        }
        Event::SessionRated { session, rating } => {
            sessions::known(connection, *session, touched)?.rate(connection, *rating)
        }
        Event::StopExplained { session, reason } => {
            sessions::ended(connection, *session, touched)?.explain(connection, *reason)
        }
        Event::Steps { session, at_ms, steps } => {
            let found = sessions::known(connection, *session, touched)?;
            found.reached(connection, *at_ms)?;
            steps::add(connection, found.number, fact.id, steps)
        }
        Event::SessionSteps { session, steps, .. } => {
            let found = sessions::known(connection, *session, touched)?;
            steps::replace(connection, found.number, fact.id, steps)
        }
        Event::Lifts { session, at_ms, lifts } => {
            let found = sessions::known(connection, *session, touched)?;
            found.reached(connection, *at_ms)?;
            lifts::add(connection, found.number, lifts)
        }
        Event::ContextSet { exercise, session, context } => {
            choices::context(connection, fact, exercise, context)?;
            session
                .map_or(Ok(()), |session| sessions::known(connection, session, touched)?.correct(connection, context))
        }
        Event::SettingChanged { key, value } => choices::setting(connection, fact, key, value),
        Event::AnswerGiven { check, answer } => choices::answer(connection, fact, check, answer),
        Event::Mishap { mishap, when_us, note } => {
            mishaps::report(connection, fact, *mishap, *when_us, note.as_deref(), touched)
        }
        Event::MishapTakenBack { mishap, when_us } => mishaps::take_back(connection, fact, *mishap, *when_us, touched),
        Event::GoalRated { goal, rating } => goals::rate(connection, fact, goal, *rating),
        Event::SensorPaired { sensor, name, foot } => sensors::pair(connection, fact, sensor, name, *foot),
        Event::SensorCalibrated { sensor, foot, shoe, mount } => {
            sensors::calibrate(connection, fact, sensor, (*foot, shoe.as_deref()), mount)
        }
        Event::SensorForgotten { sensor } => sensors::forget(connection, sensor),
        Event::ReminderArmed { ids, refused, prompts } => {
            reminders::armed(connection, fact, ids)?;
            reminders::described(connection, fact, prompts)?;
            reminders::refused(connection, fact, refused)
        }
        Event::ReminderFired { id, fired_us } => reminders::fired(connection, id, *fired_us),
        Event::ReminderActed { id, act } => reminders::acted(connection, fact, id, *act),
        Event::ReminderEnded { ends } => reminders::ended(connection, fact, ends),
        // What came before it is gone from the journal; a rebuild has nothing to undo.
        Event::EverythingDeleted {} => Ok(()),
    }
}
