//! The one writer.

use std::path::Path;

use jiff::civil::Date;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use crate::derive::Touched;
use crate::error::Problem;
use crate::event::{Entry, Event, encode};
use crate::journal::{self, RawRow};
use crate::lock::FolderLock;
use crate::open::{create_folder, file_in, open_writer};
use crate::{
    EventId, IdSource, Reader, Recordings, Recovery, StoreError, compact, delete, derive, rebuild, recover, restore,
    scratch,
};

/// The history of one data folder, open for writing. Whoever holds it holds the folder's lock.
#[derive(Debug)]
pub struct Store {
    pub(crate) reader: Reader,
    pub(crate) device: String,
    pub(crate) ids: IdSource,
    // Last, so that the database is closed before another process may open it.
    _lock: FolderLock,
}

/// Creates the folder and takes its lock. What a power cut left unfinished is finished.
fn hold(dir: &Path) -> Result<FolderLock, StoreError> {
    create_folder(dir)?;
    let lock = FolderLock::take(dir)?;
    recover::finish(dir)?;
    Ok(lock)
}

fn open(dir: &Path) -> Result<(Reader, IdSource), StoreError> {
    let file = file_in(dir);
    let mut connection = open_writer(&file)?;
    let ids = prepare(&mut connection).map_err(|problem| problem.at(&file))?;
    Ok((Reader { connection, file }, ids))
}

impl Store {
    /// Opens the history in `dir`, creating the folder (for its owner alone) and the database where they are missing, and bringing
    /// an older database up to date. `device` names this device in every event that it appends.
    ///
    /// # Errors
    /// [`StoreError::Busy`] while another `Store` holds the folder, in this process or another. A file that is newer, damaged or
    /// something else is reported and left as it is.
    pub fn open(dir: &Path, device: &str) -> Result<Self, StoreError> {
        let lock = hold(dir)?;
        let opened = open(dir)?;
        Ok(Self::begin(opened, device, lock))
    }

    /// As [`Store::open`], but a damaged history is set aside under a name with the date `today`, and what can be read of it is in the
    /// history that is opened. [`Store::recovery`] tells of it.
    ///
    /// # Errors
    /// As [`Store::open`], and where there is no room for a second file; the damaged one is then as before.
    pub fn open_or_recover(dir: &Path, device: &str, today: Date) -> Result<Self, StoreError> {
        let lock = hold(dir)?;
        let opened = match open(dir) {
            Err(error) if recover::is_wanted(&error, &file_in(dir)) => {
                tracing::info!(%error, "the history is recovered");
                recover::recover(dir, today).and_then(|_| open(dir))
            }
            opened => opened,
        };
        Ok(Self::begin(opened?, device, lock))
    }

    /// What a kill left beside the database is finished or cleared up.
    fn begin((reader, ids): (Reader, IdSource), device: &str, lock: FolderLock) -> Self {
        scratch::sweep(reader.folder());
        restore::files::finish(&reader, &mut || {});
        delete::finish(&reader);
        Recordings::in_folder(reader.folder()).keep_cut_short();
        Self { reader, device: device.to_owned(), ids, _lock: lock }
    }

    /// Sets the history aside, in which damage was found, and goes on with what can be read of it.
    ///
    /// # Errors
    /// As [`Store::open_or_recover`]; the store then goes on with the damaged history, or, where not even that can be opened again,
    /// refuses every append.
    pub fn recover(&mut self, today: Date) -> Result<Recovery, StoreError> {
        let file = self.reader.file.clone();
        let dir = self.reader.folder().to_owned();
        self.close().map_err(|problem| problem.at(&file))?;
        let recovered = recover::recover(&dir, today);
        (self.reader, self.ids) = open(&dir)?;
        recovered
    }

    /// Puts a database without tables in the place of the connection. Nothing of a damaged log may get into a damaged file.
    fn close(&mut self) -> Result<(), Problem> {
        let nothing = Connection::open_in_memory()?;
        self.reader.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        drop(std::mem::replace(&mut self.reader.connection, nothing));
        Ok(())
    }

    /// What became of a damaged history, until [`Store::recovery_was_told`].
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn recovery(&self) -> Result<Option<Recovery>, StoreError> {
        self.reader.read(recover::noted)
    }

    /// The person knows of it.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub fn recovery_was_told(&mut self) -> Result<(), StoreError> {
        self.change(|connection, _, _| recover::told(connection))
    }

    /// Everything that can be read, through the writer's own connection. For heavy reads open a [`Reader`].
    pub fn read(&self) -> &Reader {
        &self.reader
    }

    /// Appends events to the journal and to the tables: all of them or, on any error, none. When it returns, they survive SIGKILL and
    /// power loss. The ids are those of `entries`, in order, and sort after every id before.
    ///
    /// # Errors
    /// [`StoreError::Full`] where the disk is full. [`StoreError::Rejected`] where an event contradicts what is there: a second running
    /// session, an unknown or ended one, a repetition that was counted already.
    pub fn append(&mut self, entries: &[Entry]) -> Result<Vec<EventId>, StoreError> {
        self.change(|connection, ids, device| append_all(connection, ids, device, entries))
    }

    /// Derives every table anew from the journal.
    ///
    /// # Errors
    /// If the database cannot be read or written; the tables are then as before.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        self.change(|connection, _, _| rebuild::rebuild(connection))
    }

    /// Lets the file grow no further than it is now, or as far as it likes again: a full disk, for tests.
    ///
    /// # Errors
    /// If the database cannot be read.
    #[doc(hidden)]
    pub fn grow(&self, may: bool) -> Result<(), StoreError> {
        let Reader { connection, file } = &self.reader;
        let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i64>(0));
        let pages = if may { Ok(i64::from(u32::MAX - 1)) } else { number("PRAGMA page_count") };
        let limited = pages.and_then(|pages| number(&format!("PRAGMA max_page_count = {pages}")));
        limited.map(drop).map_err(|error| Problem::Sql(error).at(file))
    }

    /// One transaction with ids for new events: all of `what`, or nothing of it.
    pub(crate) fn change<T>(
        &mut self,
        what: impl FnOnce(&Connection, &mut IdSource, &str) -> Result<T, Problem>,
    ) -> Result<T, StoreError> {
        let mut ids = self.ids.clone();
        let Self { reader: Reader { connection, file }, device, .. } = self;
        let done = write(connection, |connection| what(connection, &mut ids, device));
        let done = done.map_err(|problem| problem.at(file))?;
        self.ids = ids;
        Ok(done)
    }
}

/// One transaction: all of `what`, or nothing of it.
fn write<T>(connection: &mut Connection, what: impl FnOnce(&Connection) -> Result<T, Problem>) -> Result<T, Problem> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = what(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

/// Brings the tables up to date and finds where the ids go on.
pub(crate) fn prepare(connection: &mut Connection) -> Result<IdSource, Problem> {
    if !rebuild::is_current(connection)? {
        write(connection, rebuild::rebuild)?;
    }
    // SQLite seeds its generator from the system's.
    let seed: i64 = connection.query_row("SELECT random()", [], |row| row.get(0))?;
    Ok(IdSource::after(seed.cast_unsigned(), journal::last_id(connection)?))
}

/// Enters the events, and the sums of the days they touch.
pub(crate) fn append_all(
    connection: &Connection,
    ids: &mut IdSource,
    device: &str,
    entries: &[Entry],
) -> Result<Vec<EventId>, Problem> {
    let mut touched = Touched::default();
    let mut appended = Vec::with_capacity(entries.len());
    for entry in entries {
        appended.push(append_one(connection, ids, device, entry, &mut touched)?);
        if let Event::SessionEnded { session, at_ms, .. } = &entry.event
            && let Some(event) = compact::join_steps(connection, *session, *at_ms)?
        {
            let whole = Entry { at_us: entry.at_us, zone: entry.zone.clone(), event };
            append_one(connection, ids, device, &whole, &mut touched)?;
        }
    }
    derive::refresh(connection, &touched)?;
    Ok(appended)
}

fn append_one(
    connection: &Connection,
    ids: &mut IdSource,
    device: &str,
    entry: &Entry,
    touched: &mut Touched,
) -> Result<EventId, Problem> {
    let id = EventId::new(ids, entry.at_us);
    let Entry { at_us, zone, event } = entry;
    let row = RawRow {
        id: id.to_string(),
        device: device.to_owned(),
        at_us: *at_us,
        zone: zone.clone(),
        body: encode(event)?,
    };
    let superseded = compact::superseded(connection, event)?;
    journal::insert(connection, &row)?;
    let fact = derive::Fact { id: &row.id, device, at_us: *at_us, zone, event };
    derive::apply(connection, &fact, touched)?;
    for old in superseded {
        journal::remove(connection, &old)?;
    }
    Ok(id)
}

#[cfg(test)]
mod tests;
