//! Settings, answers and the circumstances to pre-fill.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use crate::event::Event;
use crate::journal::RawRow;
use crate::{Context, Dates, Reader, StoreError, id, zone};

/// The last answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// As it was handed in.
    pub answer: Value,
    /// UTC, µs since 1970.
    pub answered_us: i64,
    /// IANA name of the zone.
    pub zone: String,
}

/// What a setting was changed to.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingChange {
    /// UTC, µs since 1970.
    pub changed_us: i64,
    /// IANA name of the zone.
    pub zone: String,
    /// The new value; null is the default.
    pub value: Value,
}

impl Reader {
    /// Every setting that is not at its default.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn settings(&self) -> Result<BTreeMap<String, Value>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT key, value FROM settings")?;
            let mut rows = statement.query([])?;
            let mut settings = BTreeMap::new();
            while let Some(row) = rows.next()? {
                settings.insert(row.get(0)?, serde_json::from_str(&row.get::<_, String>(1)?)?);
            }
            Ok(settings)
        })
    }

    /// When a setting was changed last, UTC µs since 1970; `None` where it is at its default.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn setting_since(&self, key: &str) -> Result<Option<i64>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT changed_us FROM settings WHERE key = ?1";
            Ok(connection.prepare_cached(sql)?.query_row([key], |row| row.get(0)).optional()?)
        })
    }

    /// The last of `dates` on which a setting was changed, where the person then was.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn setting_changed_on(&self, key: &str, dates: Dates) -> Result<Option<Date>, StoreError> {
        self.read(|connection| {
            // Ids sort by time: of years of the journal only these days are read, and one more on both ends for all zones.
            let sql = "SELECT at_us, zone FROM journal
                WHERE id >= ?2 AND id < ?3 AND kind = 'setting-changed' AND body ->> 'key' = ?1";
            let (from, to) = (id::first_of(midnight_us(dates.from, -1)), id::first_of(midnight_us(dates.to, 2)));
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params![key, from, to])?;
            let mut last = None;
            while let Some(row) = rows.next()? {
                let on = zone::date(row.get(0)?, &row.get::<_, String>(1)?)?;
                last = last.max(Some(on).filter(|on| dates.from <= *on && *on <= dates.to));
            }
            Ok(last)
        })
    }

    /// How a setting was changed, oldest first: what held at `since_us`, and each change after it.
    ///
    /// It goes back through the journal no further than that, so what was set long ago costs a look at each event since.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn setting_changes(&self, key: &str, since_us: i64) -> Result<Vec<SettingChange>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT {} FROM journal WHERE kind = 'setting-changed' AND json_extract(body, '$.key') = ?1 ORDER BY id DESC",
                RawRow::COLUMNS
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let mut rows = statement.query([key])?;
            let mut changes = Vec::new();
            while let Some(row) = rows.next()? {
                let recorded = RawRow::read(row)?.understood()?;
                let Some(Event::SettingChanged { value, .. }) = recorded.event else { continue };
                changes.push(SettingChange { changed_us: recorded.at_us, zone: recorded.zone, value });
                if recorded.at_us <= since_us {
                    break;
                }
            }
            changes.reverse();
            Ok(changes)
        })
    }

    /// The last answer to every question that was answered.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn answers(&self) -> Result<BTreeMap<String, Answer>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT question, answer, answered_us, zone FROM answers")?;
            let mut rows = statement.query([])?;
            let mut answers = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let answer = serde_json::from_str(&row.get::<_, String>(1)?)?;
                answers.insert(row.get(0)?, Answer { answer, answered_us: row.get(2)?, zone: row.get(3)? });
            }
            Ok(answers)
        })
    }

    /// The circumstances of single exercises that were set or used later than those set for all.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn contexts_since_all(&self) -> Result<BTreeMap<String, Context>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT exercise, context FROM contexts WHERE exercise <> '' AND set_us >
                coalesce((SELECT set_us FROM contexts WHERE exercise = ''), 0)";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            let mut all = BTreeMap::new();
            while let Some(row) = rows.next()? {
                all.insert(row.get(0)?, serde_json::from_str(&row.get::<_, String>(1)?)?);
            }
            Ok(all)
        })
    }

    /// The circumstances that were set for all exercises; `None` where they never were.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn context_for_all(&self) -> Result<Option<Context>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT context FROM contexts WHERE exercise = ''";
            let found: Option<String> = connection.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
            Ok(found.as_deref().map(serde_json::from_str).transpose()?)
        })
    }

    /// The circumstances last used with an exercise; where it is new, those last used with any.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn last_context(&self, exercise: &str) -> Result<Option<Context>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT context FROM contexts ORDER BY exercise = ?1 DESC, set_us DESC, exercise LIMIT 1";
            let found: Option<String> =
                connection.prepare_cached(sql)?.query_row([exercise], |row| row.get(0)).optional()?;
            Ok(found.as_deref().map(serde_json::from_str).transpose()?)
        })
    }
}

/// In UTC.
fn midnight_us(date: Date, days_later: i64) -> i64 {
    let day = date.saturating_add(days_later.days());
    day.to_zoned(TimeZone::UTC).map_or(0, |midnight| midnight.timestamp().as_microsecond())
}
