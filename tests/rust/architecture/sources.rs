//! What no file of the project may hold, and how long one may grow.

use std::path::{Path, PathBuf};

use crate::project;

const LONGEST_FILE: usize = 400;

/// Unfinished marks, ticket numbers and places on somebody's machine: a file speaks to whoever reads it next.
/// In two pieces each, so that this file does not hold them.
const LEFTOVERS: &[(&str, &str)] =
    &[("TO", "DO"), ("FIX", "ME"), ("XX", "X:"), ("iss", "ue #"), ("/wo", "rk/"), ("/ro", "ot/")];

fn files_under(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_under(&path, found);
        } else {
            found.push(path);
        }
    }
}

pub fn files(folders: &[&str], extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders {
        files_under(&project().join(folder), &mut found);
    }
    found.retain(|path| path.extension().is_some_and(|own| extensions.iter().any(|extension| own == *extension)));
    found.retain(|path| !path.components().any(|part| part.as_os_str() == "target" || part.as_os_str() == ".build"));
    found.sort();
    found
}

#[test]
fn no_file_of_the_core_grows_long() {
    let sources =
        files(&["core"], &["rs"]).into_iter().filter(|path| path.components().any(|part| part.as_os_str() == "src"));
    let long: Vec<_> = sources
        .map(|path| (std::fs::read_to_string(&path).unwrap().lines().count(), path))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .collect();
    assert!(long.is_empty(), "more than {LONGEST_FILE} lines: {long:?}");
}

#[test]
fn uniffi_stays_within_the_surface() {
    let outside: Vec<_> = files(&["core"], &["rs"])
        .into_iter()
        .filter(|path| !path.starts_with(project().join("core/app/src/api")))
        .filter(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            text.lines().any(|line| line.contains("uniffi::") && !line.contains("uniffi::setup_scaffolding!"))
        })
        .collect();
    assert!(outside.is_empty(), "uniffi code outside of core/app/src/api: {outside:?}");
}

#[test]
fn nothing_is_left_over() {
    let extensions = ["rs", "toml", "md", "ftl", "sql", "kt", "swift", "xml", "sh", "jsonl"];
    let mut checked = files(&["core", "docs", "tests", "android", "ios", "uniffi-bindgen"], &extensions);
    // Written by the generator, not by us.
    checked.retain(|path| !path.starts_with(project().join("ios/Sources/HeelfirstCore")));
    let names = ["test", "justfile", "Cargo.toml", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
    checked.extend(names.iter().map(|name| project().join(name)).filter(|path| path.exists()));
    let mut found = Vec::new();
    for path in checked {
        let text = std::fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            // A calendar's component for what is to be done is called so.
            let line = line.replace(&["VTO", "DO"].concat(), "");
            if LEFTOVERS.iter().any(|(one, two)| line.contains(&format!("{one}{two}"))) {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "left over:\n{}", found.join("\n"));
}
