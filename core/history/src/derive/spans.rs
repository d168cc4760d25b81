//! `walk_sums`, `lift_sums`: the sums of a date taken anew from its sessions, those of its week and month from the dates' sums.

use std::collections::{BTreeMap, BTreeSet};

use heelfirst_gait::Foot;
use jiff::civil::Date;
use rusqlite::{Connection, params};

use super::steps;
use crate::error::Problem;
use crate::query::lifts;
use crate::sums::{self, ANY_PART, FootSums, LiftSums, Packed, PartOfDay, WalkSums, sides_of};
use crate::{Bucket, Dates, word, zone};

/// Context, part of the day and foot.
type WalkKey = (String, String, String);
/// Context and side.
type LiftKey = (String, String);

/// A session whose steps and lifts count for trends.
struct Session {
    number: i64,
    id: String,
    context: String,
    part: String,
    active_ms: u64,
    steps: bool,
}

/// Takes the sums of these dates, and of the weeks and months they are in.
pub(super) fn refresh(connection: &Connection, dates: &BTreeSet<Date>) -> Result<(), Problem> {
    for date in dates {
        let sessions = sessions_on(connection, *date)?;
        replace_walks(connection, Bucket::Day, *date, &walks_of(connection, &sessions)?)?;
        replace_lifts(connection, Bucket::Day, *date, &lifts_of(connection, &sessions)?)?;
    }
    for bucket in [Bucket::Week, Bucket::Month] {
        let starts: BTreeSet<Date> = dates.iter().map(|date| bucket.start_of(*date)).collect();
        for start in starts {
            merge(connection, bucket, start)?;
        }
    }
    Ok(())
}

fn sessions_on(connection: &Connection, date: Date) -> Result<Vec<Session>, Problem> {
    let sql = "SELECT number, session, started_us, zone, context, active_ms, steps > 0 FROM sessions
        WHERE date = ?1 AND outcome IS NOT NULL AND speed = 1.0 ORDER BY number";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([date.to_string()])?;
    let mut sessions = Vec::new();
    while let Some(row) = rows.next()? {
        let time = zone::civil(row.get(2)?, &row.get::<_, String>(3)?)?.time();
        sessions.push(Session {
            number: row.get(0)?,
            id: row.get(1)?,
            context: row.get(4)?,
            part: word::written(&PartOfDay::of(time))?,
            active_ms: u64::try_from(row.get::<_, i64>(5)?).unwrap_or(0),
            steps: row.get(6)?,
        });
    }
    Ok(sessions)
}

fn walks_of(connection: &Connection, sessions: &[Session]) -> Result<BTreeMap<WalkKey, WalkSums>, Problem> {
    let mut sums: BTreeMap<WalkKey, WalkSums> = BTreeMap::new();
    for session in sessions.iter().filter(|session| session.steps) {
        let mut feet: BTreeMap<Foot, FootSums> = BTreeMap::new();
        for step in steps::read_named(connection, &session.id)? {
            feet.entry(step.foot).or_default().note(&step);
        }
        for (foot, of_foot) in feet {
            let Some(of_session) = of_foot.finish(session.active_ms) else { continue };
            let key = (session.context.clone(), session.part.clone(), word::written(&foot)?);
            sums.entry(key).or_default().add(&of_session);
        }
    }
    Ok(sums)
}

fn lifts_of(connection: &Connection, sessions: &[Session]) -> Result<BTreeMap<LiftKey, LiftSums>, Problem> {
    let mut sums: BTreeMap<LiftKey, LiftSums> = BTreeMap::new();
    for session in sessions {
        for (side, of_session) in sides_of(&lifts::read(connection, session.number)?) {
            sums.entry((session.context.clone(), word::written(&side)?)).or_default().add(&of_session);
        }
    }
    Ok(sums)
}

fn replace_walks(
    connection: &Connection,
    bucket: Bucket,
    start: Date,
    sums: &BTreeMap<WalkKey, WalkSums>,
) -> Result<(), Problem> {
    let (span, start) = (bucket.as_str(), start.to_string());
    let sql =
        "DELETE FROM walk_sums WHERE span = ?1 AND part IN ('any', 'morning', 'afternoon', 'evening') AND start = ?2";
    connection.prepare_cached(sql)?.execute([span, &start])?;
    let sql = "INSERT INTO walk_sums (span, start, context, part, foot, sums) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut insert = connection.prepare_cached(sql)?;
    for ((context, part, foot), sums) in sums.iter().chain(&whole_days(sums)) {
        insert.execute(params![span, start, context, part, foot, sums.pack()])?;
    }
    Ok(())
}

/// Most charts are of all parts of the day: they read a third of the rows.
fn whole_days(sums: &BTreeMap<WalkKey, WalkSums>) -> BTreeMap<WalkKey, WalkSums> {
    let mut whole: BTreeMap<WalkKey, WalkSums> = BTreeMap::new();
    for ((context, _, foot), of_part) in sums {
        whole.entry((context.clone(), ANY_PART.to_owned(), foot.clone())).or_default().add(of_part);
    }
    whole
}

fn replace_lifts(
    connection: &Connection,
    bucket: Bucket,
    start: Date,
    sums: &BTreeMap<LiftKey, LiftSums>,
) -> Result<(), Problem> {
    let (span, start) = (bucket.as_str(), start.to_string());
    connection.prepare_cached("DELETE FROM lift_sums WHERE span = ?1 AND start = ?2")?.execute([span, &start])?;
    let sql = "INSERT INTO lift_sums (span, start, context, side, sums) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut insert = connection.prepare_cached(sql)?;
    for ((context, side), sums) in sums {
        insert.execute(params![span, start, context, side, sums.pack()])?;
    }
    Ok(())
}

/// The dates of a week or month into its own rows.
fn merge(connection: &Connection, bucket: Bucket, start: Date) -> Result<(), Problem> {
    let dates = Dates { from: start, to: bucket.end_of(start) };
    let mut walks: BTreeMap<WalkKey, WalkSums> = BTreeMap::new();
    let sql = "SELECT context, part, foot, sums FROM walk_sums
        WHERE span = 'day' AND part IN ('morning', 'afternoon', 'evening') AND start BETWEEN ?1 AND ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(dates.bounds())?;
    while let Some(row) = rows.next()? {
        walks.entry((row.get(0)?, row.get(1)?, row.get(2)?)).or_default().add_packed(sums::bytes(row, 3)?)?;
    }
    replace_walks(connection, bucket, start, &walks)?;
    let mut lifts: BTreeMap<LiftKey, LiftSums> = BTreeMap::new();
    let sql = "SELECT context, side, sums FROM lift_sums WHERE span = 'day' AND start BETWEEN ?1 AND ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(dates.bounds())?;
    while let Some(row) = rows.next()? {
        lifts.entry((row.get(0)?, row.get(1)?)).or_default().add_packed(sums::bytes(row, 2)?)?;
    }
    replace_lifts(connection, bucket, start, &lifts)
}
