//! Everything in one file, made while it is in use: a zip of a manifest, a copy of the database and the recordings, sealed
//! with a passphrase where one is given.

pub(crate) mod manifest;
pub(crate) mod place;
pub(crate) mod sealed;
pub(crate) mod snapshot;

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};
use zip::{CompressionMethod, DateTime};

use crate::error::from_io;
use crate::watch::{Phase, Watch, tell};
use crate::{Reader, Recordings, StoreError};

pub use manifest::{Counts, Manifest};
use manifest::{DATABASE, EntryInfo, MANIFEST, RECORDINGS};
use place::Part;
pub use sealed::Seal;
use snapshot::Snapshot;

/// What a backup is told from outside.
#[derive(Debug, Clone, Copy)]
pub struct BackupOptions<'a> {
    /// Now, UTC µs since 1970.
    pub created_us: i64,
    /// The version of the app.
    pub app: &'a str,
    /// The name of this device.
    pub device: &'a str,
    /// Sealed with a passphrase, or readable by everybody who has the file.
    pub seal: Option<Seal<'a>>,
}

/// A file to be packed.
struct Content {
    path: PathBuf,
    info: EntryInfo,
}

impl Reader {
    /// Saves everything to one file at `path`, while it is in use. The file appears there complete or not at all; an older backup
    /// there is replaced, anything else is left alone. Equal histories make equal contents.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is a file that is no backup, or one under another passphrase; [`StoreError::Damaged`]
    /// where the database is; if the place cannot be written.
    pub fn backup(
        &self,
        path: &Path,
        options: &BackupOptions<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<Manifest, StoreError> {
        let (part, file) = Part::create(path, options.seal)?;
        let snapshot = Snapshot::take(self, path, watch)?;
        let mut contents = vec![content(DATABASE.to_owned(), snapshot.path.clone())?];
        for recording in Recordings::in_folder(self.folder()).list()? {
            if let Some(held) = snapshot.hold(&recording) {
                contents.push(content(format!("{RECORDINGS}{}", recording.name), held)?);
            }
        }
        let counts = Counts { recordings: contents.len() as u64 - 1, ..snapshot.counts.clone() };
        let entries = contents.iter().map(|content| content.info.clone()).collect();
        let created = Timestamp::from_microsecond(options.created_us).unwrap_or(Timestamp::UNIX_EPOCH);
        let manifest = Manifest::new(created, options.app, options.device, counts, entries);
        let json = manifest.to_json().map_err(|problem| problem.at(path))?;
        let file = write(file, options.seal, (&json, &contents), path, watch)?;
        part.put(file)?;
        Ok(manifest)
    }
}

/// Length and checksum of a file as it is now. One that grows meanwhile is cut there.
fn content(name: String, path: PathBuf) -> Result<Content, StoreError> {
    let failed = |error| from_io(&error, &path);
    let mut file = File::open(&path).map_err(failed)?;
    let mut hash = Sha256::new();
    let bytes = std::io::copy(&mut file, &mut hash).map_err(failed)?;
    let info = EntryInfo { name, bytes, sha256: hex(hash) };
    Ok(Content { path, info })
}

/// 64 hex digits.
pub(crate) fn hex(hash: Sha256) -> String {
    format!("{:x}", hash.finalize())
}

/// Writes the archive to `file`, sealed or not.
fn write(
    file: File,
    seal: Option<Seal<'_>>,
    (json, contents): (&[u8], &[Content]),
    path: &Path,
    watch: &mut Watch<'_>,
) -> Result<File, StoreError> {
    let failed = |error: std::io::Error| from_io(&error, path);
    let out = BufWriter::with_capacity(1 << 16, file);
    let out = match seal {
        None => pack(out, json, contents, path, watch)?,
        Some(seal) => pack(seal.writer(out, path)?, json, contents, path, watch)?.finish().map_err(failed)?,
    };
    out.into_inner().map_err(|error| failed(error.into_error()))
}

/// The zip: times and permissions are the same for everybody, recordings are packed already.
fn pack<W: Write>(
    out: W,
    json: &[u8],
    contents: &[Content],
    path: &Path,
    watch: &mut Watch<'_>,
) -> Result<W, StoreError> {
    let of = contents.iter().map(|content| content.info.bytes).sum();
    let mut zip = ZipWriter::new_stream(out);
    zip.start_file(MANIFEST, how(CompressionMethod::Stored, 0)).map_err(|error| not_packed(error, path))?;
    zip.write_all(json).map_err(|error| from_io(&error, path))?;
    let mut done = 0;
    for content in contents {
        let is_database = content.info.name == DATABASE;
        let method = if is_database { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        zip.start_file(content.info.name.as_str(), how(method, content.info.bytes))
            .map_err(|error| not_packed(error, path))?;
        done = copy(content, &mut zip, (done, of), path, watch)?;
    }
    let packed = zip.finish().map_err(|error| not_packed(error, path))?;
    Ok(packed.into_inner())
}

fn how(method: CompressionMethod, bytes: u64) -> SimpleFileOptions {
    // Packed harder, ten years take twice the time and 5 % less room.
    let level = (method == CompressionMethod::Deflated).then_some(1);
    SimpleFileOptions::default()
        .compression_method(method)
        .compression_level(level)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o600)
        .large_file(bytes >= u64::from(u32::MAX))
}

fn copy<W: Write>(
    content: &Content,
    zip: &mut ZipWriter<StreamWriter<W>>,
    (mut done, of): (u64, u64),
    path: &Path,
    watch: &mut Watch<'_>,
) -> Result<u64, StoreError> {
    let failed = |error: &std::io::Error| from_io(error, &content.path);
    let mut file = File::open(&content.path).map_err(|error| failed(&error))?.take(content.info.bytes);
    let mut piece = vec![0; 1 << 20];
    loop {
        tell(watch, Phase::Packing, (done, of), path)?;
        let count = file.read(&mut piece).map_err(|error| failed(&error))?;
        let Some(bytes) = piece.get(..count).filter(|bytes| !bytes.is_empty()) else { return Ok(done) };
        zip.write_all(bytes).map_err(|error| from_io(&error, path))?;
        done += bytes.len() as u64;
    }
}

fn not_packed(error: zip::result::ZipError, path: &Path) -> StoreError {
    match error {
        zip::result::ZipError::Io(error) => from_io(&error, path),
        other => StoreError::NoAccess { path: path.to_owned(), detail: other.to_string() },
    }
}
