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
