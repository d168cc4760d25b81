//! `goal_ratings`.

use rusqlite::{Connection, params};

use super::Fact;
use crate::error::Problem;
use crate::zone;

/// The most that a goal can be rated.
const MOST: u8 = 10;

pub(super) fn rate(connection: &Connection, fact: &Fact<'_>, goal: &str, rating: u8) -> Result<(), Problem> {
    if rating > MOST {
        return Err(Problem::Rejected(format!("a goal is rated 0 to {MOST}, not {rating}")));
    }
    let sql = "INSERT INTO goal_ratings (event, rated_us, zone, date, goal, rating) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let date = zone::date(fact.at_us, fact.zone)?.to_string();
    connection.prepare_cached(sql)?.execute(params![fact.id, fact.at_us, fact.zone, date, goal, rating])?;
    Ok(())
}
