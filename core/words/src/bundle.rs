//! Texts by key.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentError;

use crate::loaded::Loaded;
use crate::locales::{ENGLISH, best};
use crate::{Args, Language, marks};

#[cfg(test)]
mod tests;

/// No text has more wordings than this.
const MOST_WORDINGS: u32 = 9;

/// All texts in one language, or in English where a text is not translated yet.
///
/// Asking for a text never fails: a key that is not there gives the key in brackets, and an argument that is not given its name in
/// braces. Both are found by tests, and neither stops a person in the middle of an exercise.
///
/// A language is read when it is first wanted and kept, so that a later change of language costs nothing.
#[derive(Clone)]
pub struct Words {
    language: Language,
    /// The language's own texts, then those of English.
    layers: Vec<&'static Loaded>,
}

impl Words {
    /// The texts in the first of `languages` (BCP 47, the most wanted first) that the program speaks, else in English.
    pub fn new(languages: &[impl AsRef<str>]) -> Self {
        let locale = best(languages);
        let mut layers = vec![locale.loaded()];
        if locale.language.tag != ENGLISH.language.tag {
            layers.push(ENGLISH.loaded());
        }
        Self { language: locale.language, layers }
    }

    /// The language spoken, as a BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.language.tag
    }

    /// The language spoken, its direction, and whether anybody has checked its texts.
    pub fn info(&self) -> Language {
        self.language
    }

    /// The written form of `key`. In a right-to-left language its arguments carry invisible marks that keep them whole.
    pub fn text(&self, key: &str, args: &Args) -> String {
        self.form(key, None, args).0
    }

    /// The form of `key` to be spoken: shorter, or free of signs; the written form where there is no other. Never with invisible marks.
    pub fn spoken(&self, key: &str, args: &Args) -> String {
        let spoken = self.form(key, Some("spoken"), args).0;
        if self.language.right_to_left { marks::without(&spoken) } else { spoken }
    }

    /// The written form of a text without arguments.
    pub fn plain(&self, key: &str) -> String {
        self.text(key, &Args::new())
    }

    /// The written form of `key`, or of one of its other wordings `KEY-2`, `KEY-3` …: the `nth` time (from 0) takes them in turn, the
    /// first time the plain one.
    pub fn varied(&self, key: &str, nth: u32, args: &Args) -> String {
        self.text(&self.wording(key, nth), args)
    }

    /// As [`varied`](Self::varied), to be spoken.
    pub fn varied_spoken(&self, key: &str, nth: u32, args: &Args) -> String {
        self.spoken(&self.wording(key, nth), args)
    }

    /// Every text without arguments, by key: what a screen needs at once.
    pub fn labels(&self) -> BTreeMap<String, String> {
        let complete = |key: &str| {
            let (text, errors) = self.form(key, None, &Args::new());
            errors.is_empty().then(|| (key.to_owned(), text))
        };
        self.keys().filter_map(complete).collect()
    }

    /// Whether there is a text for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.layers.iter().any(|layer| layer.has(key))
    }

    /// Every key, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        let all: BTreeSet<_> = self.layers.iter().flat_map(|layer| layer.keys().iter().copied()).collect();
        all.into_iter()
    }

    /// Which wording of `key` the `nth` time takes. Wordings are those of the language that has the key, so that none is in another.
    fn wording(&self, key: &str, nth: u32) -> String {
        let layer = self.layers.iter().find(|layer| layer.has(key));
        let is_there = |wording: &u32| layer.is_some_and(|layer| layer.has(&format!("{key}-{wording}")));
        let wordings = (2..=MOST_WORDINGS).take_while(is_there).last().unwrap_or(1);
        match nth % wordings {
            0 => key.to_owned(),
            other => format!("{key}-{}", other + 1),
        }
    }

    /// `key` in the form of `attribute` where it has one, and what was the matter with its arguments.
    fn form(&self, key: &str, attribute: Option<&str>, args: &Args) -> (String, Vec<FluentError>) {
        let found = self.layers.iter().find_map(|layer| layer.form(key, attribute, args));
        found.unwrap_or_else(|| (format!("[{key}]"), Vec::new()))
    }
}

impl Default for Words {
    /// English.
    fn default() -> Self {
        Self::new(&["en"])
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language.tag).finish_non_exhaustive()
    }
}

/// Reads all texts of a language from their files, as when it is wanted for the first time; how many there are. For the benchmark alone:
/// elsewhere a language is read once.
#[doc(hidden)]
pub fn read_anew(language: &str) -> usize {
    Loaded::read(best(&[language])).keys().len()
}
