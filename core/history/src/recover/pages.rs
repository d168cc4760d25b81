//! The pages of a damaged database, read without `SQLite`: from the file, and where the log has a newer form, from there.
//!
//! After <https://www.sqlite.org/fileformat2.html>. A frame of the log counts where its checksum follows from the one stored in the
//! frame before, so that what comes after a damaged frame can still be told from chance. Of a page the newest such form
//! up to the last commit counts.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use crate::inspect::{MAGIC, beside, number_at};

const LOG_HEADER_BYTES: u64 = 32;
const FRAME_HEADER_BYTES: usize = 24;
/// What `SQLite` makes, where nothing legible says otherwise.
const USUAL_PAGE_BYTES: usize = 4096;

/// All pages, by number, from 1.
pub(super) struct Pages {
    file: Option<File>,
    log: Option<File>,
    pub page_bytes: usize,
    /// Without what is reserved at each page's end.
    pub usable_bytes: usize,
    pub count: u32,
    /// Whether pages are missing that the file's header or its log still count.
    pub cut_off: bool,
    /// Where the log has a page.
    newer: BTreeMap<u32, u64>,
}

impl Pages {
    /// Of `file` and the log beside it, as far as they are there.
    pub fn open(file: &Path) -> io::Result<Self> {
        let log = if_there(&beside(file, "-wal"))?;
        let file = if_there(file)?;
        let mut start = start_of(file.as_ref())?;
        if !start.starts_with(MAGIC) {
            start.clear();
        }
        let log_start = start_of(log.as_ref())?;
        let page_bytes = page_bytes(&start, &log_start);
        let reserved = start.get(20).map_or(0, |byte| usize::from(*byte)).min(32);
        let bytes = file.as_ref().map_or(Ok(0), |file| file.metadata().map(|metadata| metadata.len()))?;
        let whole = u32::try_from(bytes.div_ceil(page_bytes as u64)).unwrap_or(u32::MAX);
        let (newer, committed) = newer(log.as_ref(), &log_start, page_bytes)?;
        let whole_bytes = |number: u32| u64::from(number) * page_bytes as u64;
        let is_missing = |number| whole_bytes(number) > bytes && !newer.contains_key(&number);
        let cut_off = bytes % page_bytes as u64 != 0
            || (1..=committed.or_else(|| stated_pages(&start)).unwrap_or(0)).any(is_missing);
        let count = newer.last_key_value().map_or(whole, |(last, _)| whole.max(*last));
        Ok(Self { file, log, page_bytes, usable_bytes: page_bytes - reserved, count, cut_off, newer })
    }

    /// A page; where its end is missing, zeros.
    pub fn read(&self, number: u32) -> io::Result<Vec<u8>> {
        let (file, at) = match self.newer.get(&number) {
            Some(at) => (self.log.as_ref(), *at),
            None => (self.file.as_ref(), u64::from(number.saturating_sub(1)) * self.page_bytes as u64),
        };
        let mut page = file.map_or(Ok(Vec::new()), |file| read_at(file, at, self.page_bytes))?;
        page.resize(self.page_bytes, 0);
        Ok(page)
    }
}

fn if_there(path: &Path) -> io::Result<Option<File>> {
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// What the medium cannot read any more is as good as zeros: the other pages are wanted all the more.
fn read_at(mut file: &File, at: u64, bytes: usize) -> io::Result<Vec<u8>> {
    let mut found = Vec::with_capacity(bytes);
    file.seek(SeekFrom::Start(at))?;
    if let Err(error) = file.take(bytes as u64).read_to_end(&mut found) {
        tracing::warn!(%error, at, "a page cannot be read");
    }
    Ok(found)
}

fn start_of(file: Option<&File>) -> io::Result<Vec<u8>> {
    file.map_or(Ok(Vec::new()), |file| read_at(file, 0, 100))
}

fn page_bytes(start: &[u8], log_start: &[u8]) -> usize {
    let of_file = match start.get(16..18) {
        Some([0, 1]) => 65536,
        Some([high, low]) => usize::from(u16::from_be_bytes([*high, *low])),
        _ => 0,
    };
    let of_log = number_at(log_start, 8).and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(0);
    let is_size = |bytes: &usize| bytes.is_power_of_two() && (512..=65536).contains(bytes);
    [of_log, of_file].into_iter().find(is_size).unwrap_or(USUAL_PAGE_BYTES)
}

/// How many pages the file has by its header, where that still holds.
fn stated_pages(start: &[u8]) -> Option<u32> {
    let holds = number_at(start, 24) == number_at(start, 92);
    number_at(start, 28).filter(|_| holds)
}

/// Where the newest committed form of each page stands in the log, and how many pages there are by its last commit.
fn newer(log: Option<&File>, start: &[u8], page_bytes: usize) -> io::Result<(BTreeMap<u32, u64>, Option<u32>)> {
    let Some(log) = log else { return Ok((BTreeMap::new(), None)) };
    let mut pages = None;
    let mut before = Frame { salts: salts(start, 16), sums: salts(start, 24) };
    let big_endian = number_at(start, 0).is_some_and(|magic| magic == 0x377F_0683);
    let (mut committed, mut pending) = (BTreeMap::new(), BTreeMap::new());
    let frame_bytes = FRAME_HEADER_BYTES + page_bytes;
    let mut at = LOG_HEADER_BYTES;
    loop {
        let frame = read_at(log, at, frame_bytes)?;
        if frame.len() < frame_bytes {
            return Ok((committed, pages));
        }
        let stored = Frame { salts: salts(&frame, 8), sums: salts(&frame, 16) };
        if stored.salts == before.salts && follows(&frame, before.sums, big_endian) == stored.sums {
            pending.insert(number_at(&frame, 0).unwrap_or(0), at + FRAME_HEADER_BYTES as u64);
            if let Some(now) = number_at(&frame, 4).filter(|pages| *pages > 0) {
                pages = Some(now);
                committed.append(&mut pending);
            }
        }
        before.sums = stored.sums;
        at += frame_bytes as u64;
    }
}

struct Frame {
    salts: [u32; 2],
    sums: [u32; 2],
}

fn salts(bytes: &[u8], at: usize) -> [u32; 2] {
    [number_at(bytes, at).unwrap_or(0), number_at(bytes, at + 4).unwrap_or(0)]
}

/// The checksum of a frame, given that of the one before: over the first 8 bytes of its header, and the page.
fn follows(frame: &[u8], [mut a, mut b]: [u32; 2], big_endian: bool) -> [u32; 2] {
    let head = frame.get(..8).unwrap_or_default();
    let page = frame.get(FRAME_HEADER_BYTES..).unwrap_or_default();
    let (pairs, _) = head.as_chunks::<8>();
    let (page, _) = page.as_chunks::<8>();
    for [p, q, r, s, t, u, v, w] in pairs.iter().chain(page).copied() {
        let word = if big_endian { u32::from_be_bytes } else { u32::from_le_bytes };
        a = a.wrapping_add(word([p, q, r, s])).wrapping_add(b);
        b = b.wrapping_add(word([t, u, v, w])).wrapping_add(a);
    }
    [a, b]
}
