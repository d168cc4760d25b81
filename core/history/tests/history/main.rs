//! The history from outside, as the app and the terminal use it.
#![cfg_attr(test, expect(clippy::print_stdout, reason = "how much was tried is part of the proof"))]

#[cfg(test)]
mod backups;
#[cfg(test)]
mod choices;
#[cfg(test)]
mod common;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod deleting;
#[cfg(test)]
mod files;
#[cfg(test)]
mod forged;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod lifts;
#[cfg(test)]
mod merging;
#[cfg(test)]
mod old_databases;
#[cfg(test)]
mod processes;
#[cfg(test)]
mod progress;
#[cfg(test)]
mod random;
#[cfg(test)]
mod recordings;
#[cfg(test)]
mod reminders;
#[cfg(test)]
mod restoring;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod tables;
