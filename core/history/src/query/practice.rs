//! What was practised, by day, week or month; planned against done; days of practice.

use std::collections::BTreeMap;

use heelfirst_reminders::Kind;
use jiff::civil::Date;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::sessions::counts;
use super::sums::Of;
use crate::error::Problem;
use crate::event::End;
use crate::{Bucket, CountedBy, Dates, Reader, Side, StepCounts, StoreError, word, zone};

/// Sums over sessions, trials left out, and mishaps. A running session counts, and so do its repetitions; its time and its steps count when it ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct PracticeSums {
    /// Days with a session.
    pub days: u32,
    /// Sessions.
    pub sessions: u32,
    /// Practising, in ms.
    pub active_ms: u64,
    /// Walks (bursts): sessions in which walking time counted, however they ended.
    pub walks: u32,
    /// Walking, in ms; part of `active_ms`.
    pub walk_ms: u64,
    /// Sessions by how they ended.
    pub outcomes: OutcomeSums,
    /// Stopped sessions by the reason that the person gave.
    pub stops: StopSums,
    /// Repetitions on the left, holds of a stretch among them.
    pub repetitions_left: u32,
    /// Repetitions on the right.
    pub repetitions_right: u32,
    /// Repetitions of exercises without sides.
    pub repetitions_none: u32,
    /// All steps by sort, turns and first and last ones included.
    pub step_counts: StepCounts,
    /// Trips reported.
    pub trips: u32,
    /// Near falls reported.
    pub near_falls: u32,
    /// Falls reported.
    pub falls: u32,
}

/// Sessions by how they ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct OutcomeSums {
    /// All that was prescribed.
    pub done: u32,
    /// Enough, which is done as well.
    pub enough: u32,
    /// Stopped by the person.
    pub stopped: u32,
    /// Given up after an interruption.
    pub interrupted: u32,
}

/// Stopped sessions by reason; those without one are in none of these.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct StopSums {
    /// Pain.
    pub pain: u32,
    /// Dizziness.
    pub dizzy: u32,
    /// Unsteadiness.
    pub unsteady: u32,
    /// Tiredness.
    pub tired: u32,
    /// Heat.
    pub hot: u32,
    /// Anything else.
    pub other: u32,
}

/// What was done of one exercise on one side, over ended sessions that are no trials. The catalogue says which exercises are stretches, whose repetitions
/// are holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExerciseSums {
    /// Id of the exercise.
    pub exercise: String,
    /// The side; `None` for walking.
    pub side: Option<Side>,
    /// Sessions.
    pub sessions: u32,
    /// Of them, those that ended done or enough.
    pub completed: u32,
    /// Active time of these sessions, in ms: with two sides it stands with both.
    pub active_ms: u64,
    /// Repetitions prescribed.
    pub prescribed: u32,
    /// Repetitions counted.
    pub repetitions: u32,
}

/// Prompts of one kind by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromptSums {
    /// Armed and not withdrawn: what was planned.
    pub planned: u32,
    /// Of them, shown.
    pub shown: u32,
    /// The person practised.
    pub done: u32,
    /// Put away by the person.
    pub dismissed: u32,
    /// Its time passed without an answer.
    pub expired: u32,
    /// Nothing was heard of it.
    pub unknown: u32,
}

impl Reader {
    /// What was practised, by bucket, oldest first; `dates` is widened to whole buckets, and one without anything is left out.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn practice(&self, dates: Dates, bucket: Bucket) -> Result<Vec<Of<PracticeSums>>, StoreError> {
        self.read(|connection| {
            let mut buckets: BTreeMap<Date, PracticeSums> = BTreeMap::new();
            days(connection, bucket.whole(dates), |date, day| {
                buckets.entry(bucket.start_of(date)).or_default().add(day);
            })?;
            Ok(listed(buckets))
        })
    }

    /// The same in one, over `dates` and no others.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn practice_total(&self, dates: Dates) -> Result<PracticeSums, StoreError> {
        self.read(|connection| {
            let mut total = PracticeSums::default();
            days(connection, dates, |_, day| total.add(day))?;
            Ok(total)
        })
    }

    /// What was done of each exercise and side within `dates`.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn exercises(&self, dates: Dates) -> Result<Vec<ExerciseSums>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT exercise, side, sum(sessions), sum(completed), sum(active_ms), sum(prescribed), sum(repetitions)
                FROM exercise_days WHERE date BETWEEN ?1 AND ?2 GROUP BY exercise, side ORDER BY exercise, side";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(dates.bounds())?;
            let mut exercises = Vec::new();
            while let Some(row) = rows.next()? {
                exercises.push(exercise(row)?);
            }
            Ok(exercises)
        })
    }

    /// How many repetitions of ended sessions were counted by whom within `dates`.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn counted_by(&self, dates: Dates) -> Result<BTreeMap<CountedBy, u32>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT counted_by, count(*) FROM sessions JOIN repetitions ON repetitions.session = number
                WHERE date BETWEEN ?1 AND ?2 AND outcome IS NOT NULL AND speed = 1.0 GROUP BY counted_by";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(dates.bounds())?;
            let mut counted = BTreeMap::new();
            while let Some(row) = rows.next()? {
                counted.insert(word::read(row.get(0)?)?, row.get(1)?);
            }
            Ok(counted)
        })
    }

    /// Prompts by bucket (of their waking dates) and leading kind, oldest first: planned against done. Prompts of which the journal only
    /// says the id are in none.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn prompts(&self, dates: Dates, bucket: Bucket) -> Result<Vec<Of<BTreeMap<Kind, PromptSums>>>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT date, kinds, ended, act, count(*), count(fired_us) FROM reminder_outcomes
                WHERE date BETWEEN ?1 AND ?2 GROUP BY date, kinds, ended, act";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(bucket.whole(dates).bounds())?;
            let mut buckets: BTreeMap<Date, BTreeMap<Kind, PromptSums>> = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let date = zone::stored_date(row.get_ref(0)?.as_str().unwrap_or_default())?;
                let kinds: Vec<Kind> = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default())?;
                let Some(kind) = kinds.first() else { continue };
                buckets.entry(bucket.start_of(date)).or_default().entry(*kind).or_default().note(row)?;
            }
            Ok(listed(buckets))
        })
    }

    /// On how many of the `of` dates up to and including `last` a session ended done or enough.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn days_practised(&self, last: Date, of: u32) -> Result<u32, StoreError> {
        self.read(|connection| {
            let sql = "SELECT count(*) FROM days WHERE date BETWEEN ?1 AND ?2 AND done + enough > 0";
            Ok(connection.prepare_cached(sql)?.query_row(Dates::last(last, of).bounds(), |row| row.get(0))?)
        })
    }
}

counts! {
    PracticeSums, 26:
    days, sessions, walks,
    outcomes.done, outcomes.enough, outcomes.stopped, outcomes.interrupted,
    stops.pain, stops.dizzy, stops.unsteady, stops.tired, stops.hot, stops.other,
    repetitions_left, repetitions_right, repetitions_none,
    trips, near_falls, falls,
    step_counts.steps, step_counts.graded, step_counts.heel, step_counts.flat, step_counts.toe, step_counts.slap, step_counts.drag,
}

impl PracticeSums {
    fn add(&mut self, day: &Self) {
        self.active_ms = self.active_ms.saturating_add(day.active_ms);
        self.walk_ms = self.walk_ms.saturating_add(day.walk_ms);
        self.add_counts(day);
    }

    fn read(row: &Row<'_>) -> Result<Self, Problem> {
        let sessions: u32 = row.get(1)?;
        Ok(Self {
            days: u32::from(sessions > 0),
            sessions,
            active_ms: ms(row, 2)?,
            walks: row.get(3)?,
            walk_ms: ms(row, 4)?,
            outcomes: OutcomeSums {
                done: row.get(5)?,
                enough: row.get(6)?,
                stopped: row.get(7)?,
                interrupted: row.get(8)?,
            },
            stops: StopSums {
                pain: row.get(9)?,
                dizzy: row.get(10)?,
                unsteady: row.get(11)?,
                tired: row.get(12)?,
                hot: row.get(13)?,
                other: row.get(14)?,
            },
            repetitions_left: row.get(15)?,
            repetitions_right: row.get(16)?,
            repetitions_none: row.get(17)?,
            trips: row.get(18)?,
            near_falls: row.get(19)?,
            falls: row.get(20)?,
            step_counts: counts(row, 21)?,
        })
    }
}

impl PromptSums {
    /// Takes a group of prompts that ended in the same way.
    fn note(&mut self, row: &Row<'_>) -> Result<(), Problem> {
        let ended: Option<End> = row.get::<_, Option<String>>(2)?.map(word::read).transpose()?;
        let dismissed = row.get_ref(3)?.as_str_or_null().ok().flatten() == Some("dismissed");
        let (count, shown): (u32, u32) = (row.get(4)?, row.get(5)?);
        if ended == Some(End::Withdrawn) {
            return Ok(());
        }
        let add = |to: &mut u32, count: u32| *to = to.saturating_add(count);
        add(&mut self.planned, count);
        add(&mut self.shown, shown);
        match ended {
            Some(End::Done) => add(&mut self.done, count),
            _ if dismissed => add(&mut self.dismissed, count),
            Some(End::Expired) => add(&mut self.expired, count),
            Some(End::Unknown) => add(&mut self.unknown, count),
            Some(End::Withdrawn) | None => {}
        }
        Ok(())
    }
}

/// Every date with its sums, in order.
fn days(connection: &Connection, dates: Dates, mut each: impl FnMut(Date, &PracticeSums)) -> Result<(), Problem> {
    let sql = "SELECT date, sessions, active_ms, walks, walk_ms, done, enough, stopped, interrupted, stopped_pain, stopped_dizzy,
            stopped_unsteady, stopped_tired, stopped_hot, stopped_other, repetitions_left, repetitions_right, repetitions_none,
            trips, near_falls, falls, steps, graded, heel, flat, toe, slap, drag
        FROM days WHERE date BETWEEN ?1 AND ?2 ORDER BY date";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(dates.bounds())?;
    while let Some(row) = rows.next()? {
        let date = zone::stored_date(row.get_ref(0)?.as_str().unwrap_or_default())?;
        each(date, &PracticeSums::read(row)?);
    }
    Ok(())
}

fn exercise(row: &Row<'_>) -> Result<ExerciseSums, Problem> {
    Ok(ExerciseSums {
        exercise: row.get(0)?,
        side: word::side_read(row.get(1)?)?,
        sessions: row.get(2)?,
        completed: row.get(3)?,
        active_ms: ms(row, 4)?,
        prescribed: row.get(5)?,
        repetitions: row.get(6)?,
    })
}

fn ms(row: &Row<'_>, column: usize) -> Result<u64, Problem> {
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
}

fn listed<T>(buckets: BTreeMap<Date, T>) -> Vec<Of<T>> {
    buckets.into_iter().map(|(start, sums)| Of { start, sums }).collect()
}
