//! The walls between the rooms, what may be built upon, and what no source file may hold.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be read here is a failed test"
)]

mod licences;
mod network;
mod rooms;
mod screens;
mod sentences;
mod sources;

use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn metadata() -> cargo_metadata::Metadata {
    cargo_metadata::MetadataCommand::new()
        .manifest_path(project().join("Cargo.toml"))
        .other_options(vec!["--locked".to_owned()])
        .exec()
        .unwrap()
}

/// The entries of a list in deny.toml: `key = [ "A", … ]` or `key = [ { crate = "A", … }, … ]`, one a line.
fn denied_list(key: &str) -> Vec<String> {
    let text = std::fs::read_to_string(project().join("deny.toml")).unwrap();
    let lines = text.lines().skip_while(|line| *line != format!("{key} = [")).skip(1).take_while(|line| *line != "]");
    lines.map(|line| line.split('"').nth(1).unwrap_or_else(|| panic!("deny.toml: {line}")).to_owned()).collect()
}
