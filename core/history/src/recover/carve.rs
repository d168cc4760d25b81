//! Rows of the journal, found page by page, whatever has become of the tree that leads to them.
//!
//! The journal has no rowids, so its rows stand in pages of an index, leaves and inner ones alike. What looks like a row of eight
//! columns of the right types under a `UUIDv7` is one. Deleted rows are not found: they are overwritten when they go.

use std::io;

use uuid::Uuid;

use super::pages::Pages;
use crate::event::Body;
use crate::inspect::number_at;
use crate::journal::RawRow;

const INNER: u8 = 2;
const LEAF: u8 = 10;

/// All rows of one page.
pub(super) fn rows(pages: &Pages, number: u32) -> io::Result<Vec<RawRow>> {
    let page = pages.read(number)?;
    let cells = cells(&page, if number == 1 { 100 } else { 0 });
    let payloads = cells.into_iter().filter_map(|cell| payload(pages, &page, cell).transpose());
    payloads.map(|payload| payload.map(|payload| row(&payload))).filter_map(Result::transpose).collect()
}

/// A cell: where it is, and whether the number of a child comes first.
#[derive(Clone, Copy)]
struct Cell {
    at: usize,
    inner: bool,
}

fn cells(page: &[u8], header: usize) -> Vec<Cell> {
    let (inner, pointers) = match page.get(header) {
        Some(&INNER) => (true, header + 12),
        Some(&LEAF) => (false, header + 8),
        _ => return Vec::new(),
    };
    let short = |at: usize| page.get(at..at + 2).and_then(|bytes| bytes.first_chunk()).map(|b| u16::from_be_bytes(*b));
    let count = usize::from(short(header + 3).unwrap_or(0));
    (0..count).map_while(|n| short(pointers + 2 * n)).map(|at| Cell { at: at.into(), inner }).collect()
}

/// What a cell holds, gathered from the pages that it overflows into; `None` where it leads nowhere.
fn payload(pages: &Pages, page: &[u8], cell: Cell) -> io::Result<Option<Vec<u8>>> {
    let at = cell.at + if cell.inner { 4 } else { 0 };
    let Some((bytes, length)) = page.get(at..).and_then(varint) else { return Ok(None) };
    let whole = pages.page_bytes as u64 * u64::from(pages.count);
    let Ok(bytes) = usize::try_from(bytes.min(whole + 1)) else { return Ok(None) };
    if bytes as u64 > whole {
        return Ok(None);
    }
    let begin = at + length;
    let local = local_bytes(bytes, pages.usable_bytes);
    let Some(first) = page.get(begin..begin + local) else { return Ok(None) };
    let mut payload = first.to_vec();
    let mut next = number_at(page, begin + local);
    while payload.len() < bytes {
        let Some(number) = next.filter(|number| (2..=pages.count).contains(number)) else { return Ok(None) };
        let page = pages.read(number)?;
        let most = pages.usable_bytes.min(4 + bytes - payload.len());
        payload.extend_from_slice(page.get(4..most).unwrap_or_default());
        next = number_at(&page, 0);
    }
    Ok(Some(payload))
}

/// How much of a payload stands in the page of an index itself.
fn local_bytes(bytes: usize, usable: usize) -> usize {
    let most = (usable - 12) * 64 / 255 - 23;
    let least = (usable - 12) * 32 / 255 - 23;
    let rest = least + bytes.saturating_sub(least) % (usable - 4);
    match bytes {
        bytes if bytes <= most => bytes,
        _ if rest <= most => rest,
        _ => least,
    }
}

/// A number of 1 to 9 bytes, and how many they were.
fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for (n, byte) in bytes.iter().enumerate().take(9) {
        if n == 8 {
            return Some((value << 8 | u64::from(*byte), 9));
        }
        value = value << 7 | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Some((value, n + 1));
        }
    }
    None
}

#[derive(Debug, PartialEq)]
enum Cell8 {
    Null,
    Integer(i64),
    Text(String),
    Blob(Vec<u8>),
}

/// A row of the journal, if the record is one.
fn row(record: &[u8]) -> Option<RawRow> {
    use Cell8::{Blob, Integer, Null, Text};
    let mut values = record_values(record)?.into_iter();
    let mut next = || values.next();
    let (Text(id), Text(device), Integer(at_us), Text(zone)) = (next()?, next()?, next()?, next()?) else {
        return None;
    };
    let (Text(kind), Integer(v), Text(json)) = (next()?, next()?, next()?) else { return None };
    let data = match next()? {
        Null => None,
        Blob(bytes) => Some(bytes),
        _ => return None,
    };
    let is_id = Uuid::try_parse(&id).is_ok_and(|uuid| uuid.get_version_num() == 7);
    let body = Body { kind, v: u16::try_from(v).ok()?, json, data };
    (is_id && next().is_none()).then_some(RawRow { id, device, at_us, zone, body })
}

fn record_values(record: &[u8]) -> Option<Vec<Cell8>> {
    let (header_bytes, mut at) = varint(record)?;
    let header = record.get(..usize::try_from(header_bytes).ok()?)?;
    let mut rest = record.get(header.len()..)?;
    let mut values = Vec::new();
    while at < header.len() {
        let (kind, length) = varint(header.get(at..)?)?;
        at += length;
        let bytes = rest.get(..value_bytes(kind)?)?;
        rest = rest.get(bytes.len()..)?;
        values.push(value(kind, bytes)?);
    }
    Some(values)
}

fn value_bytes(kind: u64) -> Option<usize> {
    match kind {
        0 | 8 | 9 => Some(0),
        1..=4 => usize::try_from(kind).ok(),
        5 => Some(6),
        6 | 7 => Some(8),
        12.. => usize::try_from((kind - 12) / 2).ok(),
        _ => None,
    }
}

fn value(kind: u64, bytes: &[u8]) -> Option<Cell8> {
    match kind {
        0 => Some(Cell8::Null),
        1..=6 => Some(Cell8::Integer(integer(bytes))),
        8 => Some(Cell8::Integer(0)),
        9 => Some(Cell8::Integer(1)),
        12.. if kind.is_multiple_of(2) => Some(Cell8::Blob(bytes.to_vec())),
        13.. => String::from_utf8(bytes.to_vec()).ok().map(Cell8::Text),
        // No column of the journal holds any other number.
        _ => None,
    }
}

/// Big-endian, of up to eight bytes, the first of which has the sign.
fn integer(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|first| first & 0x80 != 0);
    bytes.iter().fold(if negative { -1 } else { 0 }, |value, byte| value << 8 | i64::from(*byte))
}
