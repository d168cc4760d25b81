//! What can go wrong with the history, each with its place.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// Why the history could not be opened, read or written. Nothing was lost: a file that cannot be used is left as it is, and an
/// append that fails leaves no part of itself.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process holds the folder.
    #[error("{}: in use by another process{}; close it or give another folder", path.display(), holder_text(*holder))]
    Busy {
        /// The folder.
        path: PathBuf,
        /// Its process id, where it could be read.
        holder: Option<u32>,
    },
    /// The file was written by a newer version.
    #[error("{}: written by a newer version (schema {found}, this one knows {known}); install the newer version", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The last schema this version knows.
        known: u32,
    },
    /// A reader met a file that an older version wrote; the next writer brings it up to date.
    #[error("{}: written by an older version (schema {found}, this one needs {known}); start a practice or the app once", path.display())]
    Older {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The schema this version reads.
        known: u32,
    },
    /// The file is something else.
    #[error("{}: not a history ({detail}); move it away or give another folder", path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        detail: String,
    },
    /// The file is a history, but not whole.
    #[error("{}: damaged ({detail}); start a practice or the app once: it keeps this file and recovers what can be read", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// There is no history yet.
    #[error("{}: no history yet; it begins with the first practice", path.display())]
    Missing {
        /// Where it would be.
        path: PathBuf,
    },
    /// The folder or file cannot be read or written.
    #[error("{}: {detail}; check the folder's permissions or give another one", path.display())]
    NoAccess {
        /// The folder or file.
        path: PathBuf,
        /// The system's words.
        detail: String,
    },
    /// No room on the disk.
    #[error("{}: the disk is full; free some space and try again", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// What was to be appended contradicts what is there; all of it was left out.
    #[error("{}: refused: {detail}", path.display())]
    Rejected {
        /// The file.
        path: PathBuf,
        /// The contradiction.
        detail: String,
    },
    /// A file that was to be created is there already.
    #[error("{}: exists already; give another name", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file is no backup, or one that goes beyond what a history can be.
    #[error("{}: not a backup of Heelfirst ({detail}); choose another file", path.display())]
    NotABackup {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        detail: String,
    },
    /// The file is a backup, but not whole.
    #[error("{}: the backup is damaged ({detail}); copy it again or choose another one", path.display())]
    BackupDamaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The backup was made by a newer version, in a form that this one does not know.
    #[error("{}: made by a newer version (form {found}, this one knows {known}); install the newer version", path.display())]
    BackupNewer {
        /// The file.
        path: PathBuf,
        /// Its form.
        found: u32,
        /// The last form this version knows.
        known: u32,
    },
    /// The backup is whole, but whoever asked for it cannot use what is in it.
    #[error("{}: the backup cannot be used ({detail}); install the newest version or choose another backup", path.display())]
    BackupRefused {
        /// The file.
        path: PathBuf,
        /// What cannot be used.
        detail: String,
    },
    /// The backup is sealed.
    #[error("{}: sealed with a passphrase; give the passphrase", path.display())]
    PassphraseNeeded {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase is another one, or the beginning of the file is damaged.
    #[error("{}: this passphrase does not open it; check the passphrase", path.display())]
    WrongPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// Whoever watched the work said stop.
    #[error("{}: stopped; nothing was changed", path.display())]
    Stopped {
        /// What was being read or written.
        path: PathBuf,
    },
    /// Anything else.
    #[error("{}: {source}", path.display())]
    Sql {
        /// The file.
        path: PathBuf,
        /// `SQLite`'s words.
        source: rusqlite::Error,
    },
}

fn holder_text(holder: Option<u32>) -> String {
    holder.map_or_else(String::new, |pid| format!(" ({pid})"))
}

/// A failure that does not know its file yet.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Problem {
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error("{0}")]
    Packing(&'static str),
    /// Something stored that should not be.
    #[error("{0}")]
    Stored(String),
    #[error("{0}")]
    Rejected(String),
}

impl StoreError {
    /// Whether it is a sign that the file is damaged, so that it should be looked through.
    pub fn is_sign_of_damage(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::NotADatabase { .. })
    }
}

impl Problem {
    /// Whether the medium or the file failed, rather than one event being at odds with the others.
    pub fn is_of_the_disk(&self) -> bool {
        matches!(self, Self::Sql(error) if error.sqlite_error_code() != Some(ErrorCode::ConstraintViolation))
    }

    pub fn at(self, path: &Path) -> StoreError {
        let path = path.to_owned();
        match self {
            Self::Sql(source) => from_sql(source, path),
            Self::Json(error) => StoreError::Damaged { path, detail: error.to_string() },
            Self::Packing(detail) => StoreError::Damaged { path, detail: detail.to_owned() },
            Self::Stored(detail) => StoreError::Damaged { path, detail },
            Self::Rejected(detail) => StoreError::Rejected { path, detail },
        }
    }
}

fn from_sql(source: rusqlite::Error, path: PathBuf) -> StoreError {
    let detail = source.to_string();
    match source.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full { path },
        // Its index of the log is a file too, and finds no room in other words.
        _ if source.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE) => {
            StoreError::Full { path }
        }
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged { path, detail },
        Some(ErrorCode::NotADatabase) => StoreError::NotADatabase { path, detail: "no SQLite file".into() },
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            StoreError::NoAccess { path, detail }
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path, holder: None },
        Some(ErrorCode::ConstraintViolation) => StoreError::Rejected { path, detail },
        _ => StoreError::Sql { path, source },
    }
}

/// A failure of the file system at `path`.
pub(crate) fn from_io(error: &io::Error, path: &Path) -> StoreError {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full { path },
        io::ErrorKind::AlreadyExists => StoreError::Exists { path },
        _ => StoreError::NoAccess { path, detail: error.to_string() },
    }
}
