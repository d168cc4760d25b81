//! A small file, read whole: whatever is named, it takes neither long nor much memory.

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
