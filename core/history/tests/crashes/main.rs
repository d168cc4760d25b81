//! Power cuts, full disks and I/O errors at every write and sync: what was acknowledged is there, and nothing by halves.
//!
//! `HEELFIRST_CRASH` says how much: `all`, or a number N for every N-th point (chosen by a fixed seed). A binary of its own, since its
//! file system for `SQLite` is the default of the whole process.
#![cfg_attr(test, expect(clippy::print_stdout, reason = "how much was tried is part of the proof"))]

#[cfg(test)]
#[path = "../history/common.rs"]
#[allow(dead_code, reason = "the other tests of the history use the rest of it")]
mod common;
#[cfg(test)]
mod disk;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod power;
#[cfg(test)]
#[path = "../history/random.rs"]
mod random;
#[cfg(test)]
mod state;
#[cfg(test)]
mod trace;
#[cfg(test)]
mod vfs;
