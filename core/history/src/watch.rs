//! How far long work has come, told while it goes on.

use std::ops::ControlFlow;
use std::path::Path;

use crate::StoreError;

/// What a backup or a restore is busy with, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Taking a copy of the database.
    Copying,
    /// Writing the backup.
    Packing,
    /// Reading the backup into a place of its own.
    Unpacking,
    /// Looking through what was read.
    Checking,
    /// Joining it with what is here.
    Merging,
    /// Saving what is to be replaced.
    Keeping,
    /// Putting the new history in place. All of it is in place when this phase ends, nothing of it before.
    Replacing,
    /// Putting recordings in their place and clearing up; it cannot be stopped any more.
    Finishing,
}

/// How far the work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// With what.
    pub phase: Phase,
    /// Bytes of this phase that are done.
    pub done_bytes: u64,
    /// Bytes of this phase in all; 0 where that is not known.
    pub of_bytes: u64,
}

/// Is told what is reached at least once a MiB, and says whether to go on. `Break` stops the work as an error would:
/// nothing was changed.
pub type Watch<'a> = dyn FnMut(Reached) -> ControlFlow<()> + 'a;

/// A watch for those who do not look.
pub fn unwatched() -> impl FnMut(Reached) -> ControlFlow<()> {
    |_| ControlFlow::Continue(())
}

/// Tells `watch`; an error where it says stop.
pub(crate) fn tell(
    watch: &mut Watch<'_>,
    phase: Phase,
    (done_bytes, of_bytes): (u64, u64),
    path: &Path,
) -> Result<(), StoreError> {
    match watch(Reached { phase, done_bytes, of_bytes }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(StoreError::Stopped { path: path.to_owned() }),
    }
}
