//! Draws the sample report of docs/report: a simulated person's year, always the same.
//!
//! `cargo run -p heelfirst-report --example sample -- docs/report`
#![expect(clippy::print_stderr, reason = "a program for the terminal")]

use std::process::ExitCode;

#[path = "sample/year.rs"]
mod year;

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "docs/report".to_owned());
    match write(std::path::Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    for (name, bytes) in year::files()? {
        std::fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}
