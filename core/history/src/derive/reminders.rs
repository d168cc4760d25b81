//! `reminder_outcomes`.

use rusqlite::{Connection, params};

use super::Fact;
use crate::error::Problem;
use crate::event::Act;
use crate::word;

pub(super) fn armed(
    connection: &Connection,
    fact: &Fact<'_>,
    ids: &[String],
    refused: &[String],
) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, armed_us) VALUES (?1, ?2)
        ON CONFLICT (occurrence) DO UPDATE SET armed_us = excluded.armed_us";
    let mut statement = connection.prepare_cached(sql)?;
    for id in ids {
        statement.execute(params![id, fact.at_us])?;
    }
    let sql = "INSERT INTO reminder_outcomes (occurrence, refused_us) VALUES (?1, ?2)
        ON CONFLICT (occurrence) DO UPDATE SET refused_us = excluded.refused_us";
    let mut statement = connection.prepare_cached(sql)?;
    for id in refused {
        statement.execute(params![id, fact.at_us])?;
    }
    Ok(())
}

/// Told twice, the first time holds.
pub(super) fn fired(connection: &Connection, id: &str, fired_us: i64) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, fired_us) VALUES (?1, ?2)
        ON CONFLICT (occurrence) DO UPDATE SET fired_us = coalesce(fired_us, excluded.fired_us)";
    connection.prepare_cached(sql)?.execute(params![id, fired_us])?;
    Ok(())
}

/// Answered twice (first snoozed, then started), the last answer holds.
pub(super) fn acted(connection: &Connection, fact: &Fact<'_>, id: &str, act: Act) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, act, acted_us) VALUES (?1, ?2, ?3)
        ON CONFLICT (occurrence) DO UPDATE SET act = excluded.act, acted_us = excluded.acted_us";
    connection.prepare_cached(sql)?.execute(params![id, word::written(&act)?, fact.at_us])?;
    Ok(())
}
