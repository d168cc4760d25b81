//! Whether what is said has a text, with the arguments that the text asks for.

use std::collections::{BTreeMap, BTreeSet};

use crate::say::Said;

/// Each English text of `dose.ftl` with this prefix, and the names of its arguments.
fn written(prefix: &str) -> BTreeMap<String, BTreeSet<String>> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../words/locales/en/dose.ftl");
    let source = std::fs::read_to_string(file).unwrap();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            key = line.split_once(" =").unwrap().0.to_owned();
            texts.entry(key.clone()).or_default();
        }
        let names = line.split('$').skip(1);
        let names = names.map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect());
        if let Some(all) = texts.get_mut(&key) {
            all.extend::<Vec<String>>(names.collect());
        }
    }
    texts.retain(|key, _| key.starts_with(prefix));
    texts
}

/// Every one of these is written, with exactly these arguments, and nothing is written that none of these says.
pub(crate) fn assert_written(prefix: &str, said: impl IntoIterator<Item = Said>) {
    let said: BTreeMap<String, BTreeSet<String>> = said
        .into_iter()
        .map(|said| (said.key.to_owned(), said.args.iter().map(|(name, _)| (*name).to_owned()).collect()))
        .collect();
    let mut written = written(prefix);
    written.remove("weekly-title");
    assert_eq!(said, written);
}
