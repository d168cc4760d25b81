//! Proposes a plan for everybody there can be, and says which is unsafe, too long or without its reason.
//!
//! `cargo run --release -p heelfirst-practice --example plan_space`
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "it prints what it finds, and one that cannot be set up must not go on"
)]

mod space;

use std::process::ExitCode;

fn main() -> ExitCode {
    let space = space::Space::new();
    let faults: Vec<_> = (0..space.len()).flat_map(|number| space.faults(number)).collect();
    for fault in faults.iter().take(20) {
        println!("{fault}");
    }
    println!("{} persons, {} faults", space.len(), faults.len());
    ExitCode::from(u8::from(!faults.is_empty()))
}
