//! Sessions of two phones in one journal: they may overlap, and one may have been gone on with on both.
//!
//! The tables know one running session at a time. While a journal is gone through, the session whose event is next is made that
//! one, and the others stand aside as interrupted. In the end:
//!
//! - The session that began last of all is running, if it never ended.
//! - Any other one that never ended counts as interrupted where it is last known to have been.
//! - Of two ends of one session the later holds; a repetition counts once, whoever counted it.
//!
//! A journal of one device never overlaps, and nothing here changes what is derived from it.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::derive::Touched;
use crate::error::Problem;
use crate::event::Event;
use crate::{Outcome, SessionId, word, zone};

/// Which session is the running one just now, and how the others stand.
pub(super) struct Interleaved<'a> {
    connection: &'a Connection,
    /// The one without an outcome in the table.
    front: Option<SessionId>,
    /// Every one that began, with how it ended.
    begun: BTreeMap<SessionId, Option<Outcome>>,
    /// The one that began last.
    last: Option<SessionId>,
}

impl<'a> Interleaved<'a> {
    pub(super) fn new(connection: &'a Connection) -> Self {
        Self { connection, front: None, begun: BTreeMap::new(), last: None }
    }

    /// Before an event is entered: its session is the running one.
    pub(super) fn before(&mut self, event: &Event) -> Result<(), Problem> {
        match event {
            Event::SessionStarted(_) => self.stand_aside(),
            Event::SessionInput { session, .. }
            | Event::Repetition { session, .. }
            | Event::Progress { session, .. }
            | Event::SessionEnded { session, .. } => self.bring_forward(*session),
            _ => Ok(()),
        }
    }

    /// After an event was entered, or refused.
    pub(super) fn after(&mut self, event: &Event, entered: bool) -> Result<(), Problem> {
        match event {
            Event::SessionStarted(started) if entered => {
                self.begun.insert(started.session, None);
                self.last = Some(started.session);
                self.front = Some(started.session);
            }
            Event::SessionEnded { session, outcome, .. } if entered => {
                self.begun.insert(*session, Some(*outcome));
                self.front = None;
            }
            _ => {}
        }
        // One that has ended stays so, whatever came later.
        match self.front.map(|front| (front, self.begun.get(&front))) {
            Some((front, Some(Some(outcome)))) => {
                self.front = None;
                self.set_outcome(front, Some(*outcome))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn finish(mut self, touched: &mut Touched) -> Result<(), Problem> {
        let unended = |session: &SessionId| self.begun.get(session) == Some(&None);
        match self.last.filter(unended) {
            Some(last) => self.bring_forward(last)?,
            None => self.stand_aside()?,
        }
        let interrupted =
            self.begun.iter().filter(|(session, outcome)| outcome.is_none() && self.front != Some(**session));
        let sql =
            "UPDATE sessions SET ended_us = started_us + 1000 * last_at_ms, progress_event = NULL WHERE session = ?1
            RETURNING date";
        for (session, _) in interrupted {
            let mut end = self.connection.prepare_cached(sql)?;
            touched.ended(zone::stored_date(&end.query_row([session.to_string()], |row| row.get::<_, String>(0))?)?);
        }
        Ok(())
    }

    fn stand_aside(&mut self) -> Result<(), Problem> {
        match self.front.take() {
            Some(front) => self.set_outcome(front, Some(Outcome::Interrupted)),
            None => Ok(()),
        }
    }

    fn bring_forward(&mut self, session: SessionId) -> Result<(), Problem> {
        if self.front == Some(session) || !self.begun.contains_key(&session) {
            return Ok(());
        }
        self.stand_aside()?;
        self.front = Some(session);
        self.set_outcome(session, None)
    }

    fn set_outcome(&self, session: SessionId, outcome: Option<Outcome>) -> Result<(), Problem> {
        let sql = "UPDATE sessions SET outcome = ?2 WHERE session = ?1";
        let outcome = outcome.as_ref().map(word::written).transpose()?;
        self.connection.prepare_cached(sql)?.execute(params![session.to_string(), outcome])?;
        Ok(())
    }
}
