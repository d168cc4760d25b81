//! The reach of the history on ten years of a simulated person: size, open, today, charts, appends, memory.
//!
//! `cargo run --release -p heelfirst-history --example history_report [-- FOLDER]` writes the database (some minutes; kept in FOLDER, by default
//! `target/ten-years`, and used again) and measures it in a process of its own. `-- FOLDER --rewrite` writes it anew. Ends with 1 where a
//! figure is over its limit.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a program that prints figures, and stops where it cannot get them"
)]

mod chance;
mod limits;
mod measure;
mod person;
mod process;
mod storage;
mod watch;

use std::path::PathBuf;
use std::process::Command;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wants = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let folder = arguments.iter().find(|argument| !argument.starts_with("--"));
    let folder = folder.map_or_else(|| PathBuf::from("target/ten-years"), PathBuf::from);
    if wants("--measure") {
        std::process::exit(i32::from(!measure::all(&folder)));
    }
    if wants("--rewrite") {
        drop(std::fs::remove_dir_all(&folder));
    }
    if !folder.join(person::COMPLETE).exists() {
        drop(std::fs::remove_dir_all(&folder));
        person::write(&folder);
    }
    // In its own process, so that what writing took in memory is not counted.
    let measured = Command::new(std::env::current_exe().unwrap()).arg(&folder).arg("--measure").status().unwrap();
    std::process::exit(measured.code().unwrap_or(1));
}
