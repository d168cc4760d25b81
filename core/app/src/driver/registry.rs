//! One core a data folder: a second open in the process finds the first.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::Driver;
use crate::api::CoachError;

static OPEN: Mutex<BTreeMap<PathBuf, Weak<Driver>>> = Mutex::new(BTreeMap::new());

/// The driver of this folder: the one that runs already, or a new one. The flag says whether it ran already.
pub(super) fn find_or_open(
    folder: &Path,
    open: impl FnOnce() -> Result<Arc<Driver>, CoachError>,
) -> Result<(Arc<Driver>, bool), CoachError> {
    let mut drivers = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(driver) = drivers.get(folder).and_then(Weak::upgrade).filter(|driver| driver.is_running()) {
        return Ok((driver, true));
    }
    let driver = open()?;
    drivers.retain(|_, driver| driver.strong_count() > 0);
    drivers.insert(folder.to_owned(), Arc::downgrade(&driver));
    Ok((driver, false))
}
