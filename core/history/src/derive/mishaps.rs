//! `mishaps`.

use rusqlite::{Connection, params};

use super::{Fact, Touched};
use crate::error::Problem;
use crate::event::Mishap;
use crate::{word, zone};

pub(super) fn report(
    connection: &Connection,
    fact: &Fact<'_>,
    mishap: Mishap,
    when_us: Option<i64>,
    note: Option<&str>,
    touched: &mut Touched,
) -> Result<(), Problem> {
    let when_us = when_us.unwrap_or(fact.at_us);
    let date = zone::date(when_us, fact.zone)?;
    touched.dates.insert(date);
    let sql = "INSERT INTO mishaps (event, mishap, when_us, zone, date, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    connection.prepare_cached(sql)?.execute(params![
        fact.id,
        word::written(&mishap)?,
        when_us,
        fact.zone,
        date.to_string(),
        note
    ])?;
    Ok(())
}

/// One report goes, where there is one; two of the same kind and moment are two reports.
pub(super) fn take_back(
    connection: &Connection,
    fact: &Fact<'_>,
    mishap: Mishap,
    when_us: i64,
    touched: &mut Touched,
) -> Result<(), Problem> {
    let sql = "DELETE FROM mishaps WHERE event =
        (SELECT max(event) FROM mishaps WHERE mishap = ?1 AND when_us = ?2) RETURNING date";
    let mut statement = connection.prepare_cached(sql)?;
    let dates = statement.query_map(params![word::written(&mishap)?, when_us], |row| row.get::<_, String>(0))?;
    for date in dates {
        touched.dates.insert(zone::stored_date(&date?)?);
    }
    tracing::debug!(event = fact.id, "a report was taken back");
    Ok(())
}
