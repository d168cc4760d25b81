//! Files as a whole: a small one read, whatever is named, without much time or memory; one written, complete or not at all.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result as IoResult};
use std::path::Path;
use std::sync::mpsc::channel;
use std::time::Duration;

use crate::failure::Failure;

/// In bytes. Settings have a few hundred.
const MOST: u64 = 1024 * 1024;

const OPENED_WITHIN: Duration = Duration::from_secs(2);

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let told = |what: &str| Failure::met(format!("{}: {what}", path.display()));
    let mut bytes = Vec::new();
    let read = open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes));
    let length = read.map_err(|error| told(&unread(&error)))?;
    if u64::try_from(length).unwrap_or(u64::MAX) > MOST {
        return Err(told("it has more than 1 MiB, which is the most that is read; is it the right file?"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = valid.split(|byte| *byte == b'\n').count();
        told(&format!("line {line} is not UTF-8; save the file as text in UTF-8"))
    })
}

/// Opening a pipe waits for whoever writes to it, and perhaps nobody does.
fn open(path: &Path) -> IoResult<File> {
    let (opened, waiting) = channel();
    let path = path.to_owned();
    std::thread::spawn(move || drop(opened.send(File::open(path))));
    waiting.recv_timeout(OPENED_WITHIN).unwrap_or_else(|_| Err(ErrorKind::TimedOut.into()))
}

fn unread(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::IsADirectory => "it is a folder; name a file".to_owned(),
        ErrorKind::PermissionDenied => "you may not read it".to_owned(),
        ErrorKind::TimedOut => "it is a pipe to which nobody writes; name a file".to_owned(),
        _ => error.to_string(),
    }
}

/// Writes a file, which appears complete or not at all. One of that name stays, unless it is to be replaced.
pub(crate) fn save(path: &Path, bytes: &[u8], replace: bool) -> Result<(), Failure> {
    heelfirst::save_file(path, bytes, replace)
        .map_err(|error| Failure::met(format!("{}: {}", path.display(), unwritten(&error, path))))
}

fn unwritten(error: &Error, path: &Path) -> String {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match error.kind() {
        _ if path.is_dir() => "it is a folder; name a file".to_owned(),
        ErrorKind::AlreadyExists => "there is a file of that name; name another one, or add --replace".to_owned(),
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            format!("there is no folder {}; make it, or name another one", folder.display())
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "you may not write there; name a file in a folder of yours".to_owned()
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "the disk is full; make room, or name another one".to_owned()
        }
        _ => error.to_string(),
    }
}
