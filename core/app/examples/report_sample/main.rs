//! Draws the sample of docs/report: a simulated person's year, lived into a real history and read out of it as any report is.
//!
//! `cargo run --release -p heelfirst --example report_sample -- docs/report`
#![expect(clippy::unwrap_used, reason = "a program that draws, and stops where it cannot")]

mod chance;
mod files;
mod foot;
mod year;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "docs/report".to_owned());
    for (name, bytes) in files::files() {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}
