//! Looking for damage now and then, without getting in anybody's way.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};

use crate::error::Problem;
use crate::{Reader, Store, StoreError, journal};

/// How often the whole file is looked through where nothing is suspected.
pub const DAYS_BETWEEN_CHECKS: i32 = 7;

const CHECKED: &str = "checked";

/// Looks through a whole history for damage, on a read connection of its own: every page, and whether every event can still be read.
/// Tables are not compared with their indices. It takes about as long as reading the file.
pub struct Check {
    reader: Reader,
    stopped: Arc<AtomicBool>,
}

/// Ends a check from another thread.
pub struct StopCheck {
    statement: rusqlite::InterruptHandle,
    stopped: Arc<AtomicBool>,
}

impl StopCheck {
    /// The check answers soon that it did not come to its end.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
        self.statement.interrupt();
    }
}

/// Whether the file should be looked through: never done, a week ago, or on a day that has not come yet.
pub fn check_is_due(checked: Option<Date>, today: Date) -> bool {
    checked.is_none_or(|checked| {
        let days = (today - checked).get_days();
        !(0..DAYS_BETWEEN_CHECKS).contains(&days)
    })
}

impl Check {
    /// Of the history in `dir`.
    ///
    /// # Errors
    /// As [`Reader::open`].
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        Ok(Self { reader: Reader::open(dir)?, stopped: Arc::default() })
    }

    /// What ends it early.
    pub fn stopper(&self) -> StopCheck {
        StopCheck { statement: self.reader.connection.get_interrupt_handle(), stopped: Arc::clone(&self.stopped) }
    }

    /// Looks. False where it was stopped before its end.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with the first findings.
    pub fn run(&self) -> Result<bool, StoreError> {
        match self.quick_check().and_then(|()| self.understand()) {
            Err(_) if self.stopped.load(Ordering::Acquire) => Ok(false),
            found => found,
        }
    }

    fn quick_check(&self) -> Result<(), StoreError> {
        let findings = self.reader.read(|connection| {
            let mut statement = connection.prepare("PRAGMA quick_check(5)")?;
            let findings = statement.query_map([], |row| row.get::<_, String>(0))?;
            Ok(findings.collect::<Result<Vec<_>, _>>()?)
        })?;
        if findings == ["ok"] {
            return Ok(());
        }
        Err(StoreError::Damaged { path: self.reader.file.clone(), detail: findings.join("; ") })
    }

    /// `SQLite` has no checksums: a page of packed steps that became zeros is as good to it as any other.
    fn understand(&self) -> Result<bool, StoreError> {
        let mut after = String::new();
        while !self.stopped.load(Ordering::Acquire) {
            let last = self.reader.read(|connection| understand_page(connection, &after))?;
            match last {
                Some(last) => after = last,
                None => return Ok(true),
            }
        }
        Ok(false)
    }
}

/// The last id of the page; each page is a moment of its own, so that no checkpoint waits for the whole.
fn understand_page(connection: &Connection, after: &str) -> Result<Option<String>, Problem> {
    let page = journal::page(connection, after, PAGE)?;
    let last = page.last().map(|row| row.id.clone());
    for row in page {
        let id = row.id.clone();
        row.understood().map_err(|problem| Problem::Stored(format!("event {id}: {problem}")))?;
    }
    Ok(last)
}

const PAGE: u32 = 200;

impl Reader {
    /// When the file was last looked through and found whole; `None` if never.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn checked_on(&self) -> Result<Option<Date>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT value FROM meta WHERE key = ?1";
            let found: Option<String> = connection.query_row(sql, [CHECKED], |row| row.get(0)).optional()?;
            Ok(found.and_then(|date| date.parse().ok()))
        })
    }
}

impl Store {
    /// Notes that the file was found whole on `date`.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub fn note_checked(&mut self, date: Date) -> Result<(), StoreError> {
        self.change(|connection, _, _| {
            let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)";
            connection.execute(sql, [CHECKED, &date.to_string()]).map_err(Problem::from)?;
            Ok(())
        })
    }
}
