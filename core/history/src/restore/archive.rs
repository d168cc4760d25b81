//! A backup as a stranger's file: nothing in it is believed before it was checked, and nothing is read without a limit.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::ZipArchive;
use zip::result::ZipError;

use crate::backup::hex;
use crate::backup::manifest::{DATABASE, EntryInfo, MANIFEST, Manifest, RECORDINGS};
use crate::backup::sealed::{self, Source};
use crate::error::from_io;
use crate::watch::{Phase, Watch, tell};
use crate::{StoreError, recordings};

/// Files in a backup: 200 MB of the shortest walks are some 4,000.
const MAX_ENTRIES: usize = 10_000;
const MAX_MANIFEST_BYTES: u64 = 4 << 20;
/// Twenty times what ten years of practice fill.
const MAX_FILE_BYTES: u64 = 4 << 30;
const MAX_TOTAL_BYTES: u64 = 8 << 30;
/// A history packs to a fifth at best. Small files may be anything.
const MAX_RATIO: u64 = 100;
const RATIO_FROM_BYTES: u64 = 1 << 20;

/// An opened backup with a manifest that fits what is in it.
pub(crate) struct Archive {
    zip: ZipArchive<Box<dyn Source>>,
    pub manifest: Manifest,
    path: PathBuf,
}

impl Archive {
    /// Opens it and checks all that can be checked without unpacking it.
    pub fn open(path: &Path, passphrase: Option<&str>) -> Result<Self, StoreError> {
        let source = sealed::open(path, passphrase)?;
        let mut zip = ZipArchive::new(source).map_err(|error| not_a_zip(error, path))?;
        check_names(&zip, path)?;
        let overlapping = zip.has_overlapping_files().map_err(|error| not_a_zip(error, path))?;
        if overlapping {
            return Err(not_ours(path, "its files overlap"));
        }
        let manifest = read_manifest(&mut zip, path)?;
        let mut archive = Self { zip, manifest, path: path.to_owned() };
        archive.check_entries()?;
        Ok(archive)
    }

    /// The manifest's files are those in the archive, with the same lengths, and within the limits.
    fn check_entries(&mut self) -> Result<(), StoreError> {
        let path = self.path.clone();
        if self.manifest.entries.len() + 1 != self.zip.len() {
            return Err(damaged(&path, "it does not hold the files that its manifest names"));
        }
        if self.manifest.entries.iter().filter(|info| info.name == DATABASE).count() != 1 {
            return Err(not_ours(&path, &format!("its manifest names no {DATABASE}")));
        }
        let mut total: u64 = 0;
        for info in self.manifest.entries.clone() {
            let index = self.zip.index_for_name(&info.name);
            let index = index.ok_or_else(|| damaged(&path, &format!("{} is not in it", info.name)))?;
            let file = self.zip.by_index_raw(index).map_err(|error| not_a_zip(error, &path))?;
            if !file.is_file() {
                return Err(not_ours(&path, &format!("{} is a link or a folder", info.name)));
            }
            check_file(file.size(), file.compressed_size(), &info, &path)?;
            total = total.saturating_add(info.bytes);
        }
        if total > MAX_TOTAL_BYTES {
            return Err(not_ours(&path, &format!("it would fill {total} bytes, the limit is {MAX_TOTAL_BYTES}")));
        }
        Ok(())
    }

    /// Unpacks the database to `database` and the recordings into the folder `recordings`, and holds each against its checksum.
    pub fn unpack(&mut self, database: &Path, recordings: &Path, watch: &mut Watch<'_>) -> Result<(), StoreError> {
        std::fs::create_dir(recordings).map_err(|error| from_io(&error, recordings))?;
        let of = self.manifest.entries.iter().map(|info| info.bytes).sum();
        let mut done = 0;
        for info in self.manifest.entries.clone() {
            let place = match info.name.strip_prefix(RECORDINGS) {
                Some(name) => recordings.join(name),
                None => database.to_owned(),
            };
            self.unpack_one(&info, &place, (&mut done, of), watch)?;
        }
        Ok(())
    }

    fn unpack_one(
        &mut self,
        info: &EntryInfo,
        place: &Path,
        (done, of): (&mut u64, u64),
        watch: &mut Watch<'_>,
    ) -> Result<(), StoreError> {
        let path = self.path.clone();
        let mut out = std::fs::File::create_new(place).map_err(|error| from_io(&error, place))?;
        let file = self.zip.by_name(&info.name).map_err(|error| not_a_zip(error, &path))?;
        // One byte more than it should have tells that there is more.
        let mut file = file.take(info.bytes + 1);
        let (mut hash, mut piece, mut bytes) = (Sha256::new(), vec![0; 1 << 20], 0_u64);
        loop {
            tell(watch, Phase::Unpacking, (*done, of), &path)?;
            let count = file.read(&mut piece).map_err(|error| unreadable(&error, &info.name, &path))?;
            let Some(read) = piece.get(..count).filter(|read| !read.is_empty()) else { break };
            out.write_all(read).map_err(|error| from_io(&error, place))?;
            hash.update(read);
            bytes += count as u64;
            *done += count as u64;
        }
        if bytes != info.bytes || hex(hash) != info.sha256 {
            return Err(damaged(&path, &format!("{} is not as its checksum says", info.name)));
        }
        out.sync_all().map_err(|error| from_io(&error, place))
    }
}

/// A small, closed list of names leaves no way out of the folder, none to a link or a folder, and no two that are one file somewhere.
fn check_names(zip: &ZipArchive<Box<dyn Source>>, path: &Path) -> Result<(), StoreError> {
    if zip.len() > MAX_ENTRIES {
        return Err(not_ours(path, &format!("{} files in it, the limit is {MAX_ENTRIES}", zip.len())));
    }
    if zip.has_duplicate_names() {
        return Err(not_ours(path, "two files in it have the same name"));
    }
    for name in zip.file_names_raw() {
        let name = String::from_utf8_lossy(name);
        let recording = name.strip_prefix(RECORDINGS).is_some_and(recordings::is_name);
        if name != MANIFEST && name != DATABASE && !recording {
            return Err(not_ours(path, &format!("a file {name:?} does not belong into it")));
        }
    }
    Ok(())
}

fn read_manifest(zip: &mut ZipArchive<Box<dyn Source>>, path: &Path) -> Result<Manifest, StoreError> {
    let file = match zip.by_name(MANIFEST) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Err(not_ours(path, &format!("no {MANIFEST} in it"))),
        Err(error) => return Err(not_a_zip(error, path)),
    };
    let mut json = Vec::new();
    let mut limited = file.take(MAX_MANIFEST_BYTES + 1);
    limited.read_to_end(&mut json).map_err(|error| unreadable(&error, MANIFEST, path))?;
    if json.len() as u64 > MAX_MANIFEST_BYTES {
        return Err(not_ours(path, &format!("its {MANIFEST} has more than {MAX_MANIFEST_BYTES} bytes")));
    }
    Manifest::parse(&json, path)
}

fn check_file(bytes: u64, packed_bytes: u64, info: &EntryInfo, path: &Path) -> Result<(), StoreError> {
    if bytes != info.bytes {
        return Err(damaged(path, &format!("{} has {bytes} bytes, its manifest says {}", info.name, info.bytes)));
    }
    if bytes > MAX_FILE_BYTES {
        return Err(not_ours(path, &format!("{} has {bytes} bytes, the limit is {MAX_FILE_BYTES}", info.name)));
    }
    if bytes > RATIO_FROM_BYTES && bytes / packed_bytes.max(1) > MAX_RATIO {
        return Err(not_ours(path, &format!("{} would unpack to over {MAX_RATIO} times its size", info.name)));
    }
    Ok(())
}

fn not_ours(path: &Path, detail: &str) -> StoreError {
    StoreError::NotABackup { path: path.to_owned(), detail: detail.to_owned() }
}

fn damaged(path: &Path, detail: &str) -> StoreError {
    StoreError::BackupDamaged { path: path.to_owned(), detail: detail.to_owned() }
}

/// A fault of the bytes is the file's; one of the medium is told as such.
fn unreadable(error: &std::io::Error, name: &str, path: &Path) -> StoreError {
    if error.raw_os_error().is_some() { from_io(error, path) } else { damaged(path, &format!("{name}: {error}")) }
}

fn not_a_zip(error: ZipError, path: &Path) -> StoreError {
    match error {
        ZipError::Io(error) if error.raw_os_error().is_some() => from_io(&error, path),
        ZipError::Io(error) => damaged(path, &error.to_string()),
        ZipError::InvalidArchive(detail) => not_ours(path, &format!("it is cut off, damaged or no zip: {detail}")),
        other => not_ours(path, &other.to_string()),
    }
}
