//! `settings`, `answers`, `contexts`: the last word of the person on each.

use rusqlite::{Connection, params};
use serde_json::Value;

use super::Fact;
use crate::Context;
use crate::error::Problem;

pub(super) fn setting(connection: &Connection, fact: &Fact<'_>, key: &str, value: &Value) -> Result<(), Problem> {
    if value.is_null() {
        connection.prepare_cached("DELETE FROM settings WHERE key = ?1")?.execute([key])?;
        return Ok(());
    }
    let sql = "INSERT OR REPLACE INTO settings (key, value, changed_us) VALUES (?1, ?2, ?3)";
    connection.prepare_cached(sql)?.execute(params![key, value.to_string(), fact.at_us])?;
    Ok(())
}

pub(super) fn answer(connection: &Connection, fact: &Fact<'_>, check: &str, answer: &Value) -> Result<(), Problem> {
    let sql = "INSERT OR REPLACE INTO answers (question, answer, answered_us, zone) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(sql)?.execute(params![check, answer.to_string(), fact.at_us, fact.zone])?;
    Ok(())
}

pub(super) fn context(
    connection: &Connection,
    fact: &Fact<'_>,
    exercise: &str,
    context: &Context,
) -> Result<(), Problem> {
    let sql = "INSERT OR REPLACE INTO contexts (exercise, context, set_us) VALUES (?1, ?2, ?3)";
    connection.prepare_cached(sql)?.execute(params![exercise, serde_json::to_string(context)?, fact.at_us])?;
    Ok(())
}
