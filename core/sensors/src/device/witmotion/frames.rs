//! Frames out of notifications that may hold parts of them.

use super::{answer, reading};
use crate::device::Output;

const SIZE: usize = 20;
const READING: [u8; 2] = [0x55, 0x61];
const ANSWER: [u8; 2] = [0x55, 0x71];

/// Finds frames, also across the borders of notifications.
///
/// Nothing in a frame proves it, and the two header bytes may occur within one. So a frame counts only where the next one, or the end of
/// the notification, follows it at once.
#[derive(Debug, Default)]
pub(super) struct Frames {
    /// The begin of a frame that is not complete; always starts like one, and is shorter than one.
    held: [u8; SIZE],
    held_count: usize,
}

impl Frames {
    /// For a new link.
    pub(super) fn clear(&mut self) {
        self.held_count = 0;
    }

    pub(super) fn take(&mut self, bytes: &[u8], out: &mut Output) {
        let bytes = self.complete(bytes, out);
        let rest = scan(bytes, out);
        if self.held_count == 0 {
            self.hold(rest);
        }
    }

    /// Brings the held begin to its end. Gives what follows it, or all of `bytes` where they are not its end.
    fn complete<'a>(&mut self, bytes: &'a [u8], out: &mut Output) -> &'a [u8] {
        if self.held_count == 0 {
            return bytes;
        }
        let missing = SIZE - self.held_count;
        let Some((end, rest)) = bytes.split_at_checked(missing) else {
            return self.lengthen(bytes, out);
        };
        let mut frame = self.held;
        if let Some(place) = frame.get_mut(self.held_count..) {
            place.copy_from_slice(end);
        }
        self.held_count = 0;
        if is_begin(&frame) && is_begin(rest) {
            decode(&frame, out);
            return rest;
        }
        // A notification between the two was lost.
        out.malformed_count += 1;
        bytes
    }

    /// Adds to the held begin what does not complete it.
    fn lengthen<'a>(&mut self, bytes: &'a [u8], out: &mut Output) -> &'a [u8] {
        let end = self.held_count + bytes.len();
        if let Some(place) = self.held.get_mut(self.held_count..end) {
            place.copy_from_slice(bytes);
            self.held_count = end;
        }
        if self.held.get(..self.held_count).is_some_and(is_begin) {
            return &[];
        }
        self.held_count = 0;
        out.malformed_count += 1;
        bytes
    }

    fn hold(&mut self, rest: &[u8]) {
        if let Some(place) = self.held.get_mut(..rest.len()) {
            place.copy_from_slice(rest);
            self.held_count = rest.len();
        }
    }
}

/// Decodes whole frames, passing over what is none, and gives the begin of one at the end. Bytes passed over are counted once in a row.
fn scan<'a>(mut bytes: &'a [u8], out: &mut Output) -> &'a [u8] {
    let mut is_passing = false;
    while !bytes.is_empty() {
        let frame = bytes.split_first_chunk::<SIZE>().filter(|(frame, rest)| is_begin(*frame) && is_begin(rest));
        if let Some((frame, rest)) = frame {
            decode(frame, out);
            bytes = rest;
            is_passing = false;
        } else if bytes.len() < SIZE && is_begin(bytes) {
            return bytes;
        } else {
            out.malformed_count += u64::from(!is_passing);
            is_passing = true;
            bytes = bytes.split_first().map_or(&[], |(_, rest)| rest);
        }
    }
    bytes
}

/// Whether these could be the first bytes of a frame; none at all could.
fn is_begin(bytes: &[u8]) -> bool {
    match bytes {
        [] => true,
        [first] => *first == READING[0],
        [first, second, ..] => [READING, ANSWER].contains(&[*first, *second]),
    }
}

fn decode(frame: &[u8; SIZE], out: &mut Output) {
    let Some((header, body)) = frame.split_first_chunk::<2>() else { return };
    match *header {
        READING => reading(body, out),
        _ => answer(body, out),
    }
}
