//! The tables of a damaged history, as far as they can be read.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Row};
use serde_json::{Map, Value};

use crate::error::Problem;
use crate::recover::fill::open;

/// A row: each column under its name.
pub(super) type Named = Map<String, Value>;

/// What is damaged reads as nothing: an error ends the question, never the recovery.
pub(in crate::recover) struct Old {
    connection: Option<Connection>,
    /// With their ids.
    pub(super) sessions: Vec<(String, Named)>,
}

impl Old {
    pub fn read(damaged: &Path) -> Self {
        let mut old = Self { connection: open(damaged), sessions: Vec::new() };
        let with_id = |row: Named| Some((text(&row, "session")?, row));
        old.sessions = old.rows("sessions").into_iter().filter_map(with_id).collect();
        old
    }

    /// All rows of a small table.
    pub(super) fn rows(&self, table: &str) -> Vec<Named> {
        self.ask(&format!("SELECT * FROM {table}"), [])
    }

    /// What the file says of itself under that name.
    pub fn meta(&self, key: &str) -> Option<String> {
        let rows = self.ask("SELECT value FROM meta WHERE key = ?1", [key]);
        rows.first().and_then(|row| text(row, "value"))
    }

    /// Rows of a table that belong to a session.
    pub(super) fn of(&self, table: &str, session: &Named) -> Vec<Named> {
        let number = number(session, "number");
        self.ask(&format!("SELECT * FROM {table} WHERE session = ?1"), [number])
    }

    /// Ids of rows of the journal that the tables name.
    pub(super) fn named_events(&self) -> BTreeSet<String> {
        let tables = ["sessions", "step_blocks", "mishaps", "goal_ratings"];
        let rows = tables.into_iter().flat_map(|table| self.ask(&format!("SELECT event FROM {table}"), []));
        rows.filter_map(|row| text(&row, "event")).collect()
    }

    fn ask(&self, sql: &str, parameters: impl Params) -> Vec<Named> {
        let Some(Ok(mut statement)) = self.connection.as_ref().map(|connection| connection.prepare_cached(sql)) else {
            return Vec::new();
        };
        let names = names(&statement);
        let Ok(rows) = statement.query_map(parameters, |row| named(row, &names)) else { return Vec::new() };
        rows.map_while(Result::ok).collect()
    }
}

fn names(statement: &rusqlite::Statement<'_>) -> Vec<String> {
    statement.column_names().map(str::to_owned).collect()
}

/// The rows of the new history, in the same form.
pub(super) fn present(new: &Connection, sql: &str, parameters: impl Params) -> Result<Vec<Named>, Problem> {
    let mut statement = new.prepare_cached(sql)?;
    let names = names(&statement);
    let rows = statement.query_map(parameters, |row| named(row, &names))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn named(row: &Row<'_>, names: &[String]) -> rusqlite::Result<Named> {
    names.iter().enumerate().map(|(n, name)| Ok((name.clone(), column(row.get_ref(n)?)))).collect()
}

/// Only texts and numbers stand in the tables; a text that is none is as good as nothing.
fn column(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) => std::str::from_utf8(bytes).map_or(Value::Null, Into::into),
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
    }
}

pub(super) fn text(row: &Named, key: &str) -> Option<String> {
    row.get(key)?.as_str().map(str::to_owned)
}

pub(super) fn number(row: &Named, key: &str) -> Option<i64> {
    row.get(key)?.as_i64()
}

/// What a column holds as JSON.
pub(super) fn parsed(row: &Named, key: &str) -> Option<Value> {
    serde_json::from_str(row.get(key)?.as_str()?).ok()
}
