//! Files that others read: complete or not there at all, and for their owner alone, as all that is told of a person.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};

/// Writes a file. One of that name stays, unless it is to be replaced; then it is there, whole, until the new one is.
///
/// # Errors
/// `AlreadyExists` where something lies there and is not to be replaced, else what the system says. What was begun is taken away.
pub(crate) fn save(path: &Path, bytes: &[u8], replace: bool) -> Result<()> {
    if !replace {
        return filled(path, create(path)?, bytes);
    }
    if path.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let (part, file) = beside(path)?;
    filled(&part, file, bytes)?;
    std::fs::rename(&part, path).inspect_err(|_| drop(std::fs::remove_file(&part)))?;
    sync_folder_of(path);
    Ok(())
}

fn create(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn filled(path: &Path, mut file: File, bytes: &[u8]) -> Result<()> {
    // Half a file is worse than none, and it is ours.
    file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| drop(std::fs::remove_file(path)))
}

/// A file of a name that nobody has yet: what another one was called is not ours to overwrite.
fn beside(path: &Path) -> Result<(PathBuf, File)> {
    const TRIES: u32 = 100;
    for number in 0..TRIES {
        let mut name = OsString::from(path.file_name().unwrap_or_default());
        name.push(format!(".{}-{number}.part", std::process::id()));
        let part = path.with_file_name(name);
        match create(&part) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            created => return created.map(|file| (part, file)),
        }
    }
    Err(Error::from(ErrorKind::AlreadyExists))
}

/// So that the new name outlives a power cut. Where a folder cannot be synced, the name comes with the system's next sync.
fn sync_folder_of(path: &Path) {
    drop(File::open(folder_of(path)).and_then(|folder| folder.sync_all()));
}

/// The folder that a file is in, also where its path is no more than a name.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_for_its_owner_alone_and_nothing_else_is_touched() {
        let dir = tempfile::tempdir().unwrap();
        let [path, foreign] = ["report.pdf", "report.pdf.part"].map(|name| dir.path().join(name));
        std::fs::write(&foreign, "not ours").unwrap();
        let begun = dir.path().join(format!("report.pdf.{}-0.part", std::process::id()));
        std::fs::write(&begun, "of a process that was killed").unwrap();
        save(&path, b"old", false).unwrap();
        save(&path, b"new", true).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(save(&path, b"newer", false).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(save(dir.path(), b"a folder", true).unwrap_err().kind(), ErrorKind::IsADirectory);
        let mut names: Vec<_> = std::fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()).collect();
        names.sort();
        assert_eq!(names, [path.clone(), begun, foreign]);
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);
    }
}
