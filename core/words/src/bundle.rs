//! Texts by key.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::locales::{ENGLISH, Locale, best, keys};
use crate::{Args, Value, number};

#[cfg(test)]
mod tests;

type Bundle = FluentBundle<FluentResource>;

/// All texts in one language, or in English where a text is not translated yet.
///
/// Asking for a text never fails: a key that is not there gives the key in brackets, and an argument that is not given its name in
/// braces. Both are found by tests, and neither stops a person in the middle of an exercise.
pub struct Words {
    language: &'static str,
    bundles: Vec<Bundle>,
    keys: Vec<&'static str>,
}

impl Words {
    /// The texts in the first of `languages` (BCP 47, the most wanted first) that the program speaks, else in English.
    pub fn new(languages: &[impl AsRef<str>]) -> Self {
        let locale = best(languages);
        let mut bundles = vec![load(locale)];
        let mut all: Vec<_> = locale.files.iter().copied().flat_map(keys).collect();
        if locale.tag != ENGLISH.tag {
            bundles.push(load(ENGLISH));
            all.extend(ENGLISH.files.iter().copied().flat_map(keys));
        }
        all.sort_unstable();
        all.dedup();
        Self { language: locale.tag, bundles, keys: all }
    }

    /// The language spoken, as a BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The written form of `key`.
    pub fn text(&self, key: &str, args: &Args) -> String {
        self.form(key, None, args).0
    }

    /// The form of `key` to be spoken: shorter, or free of signs; the written form where there is no other.
    pub fn spoken(&self, key: &str, args: &Args) -> String {
        self.form(key, Some("spoken"), args).0
    }

    /// The written form of a text without arguments.
    pub fn plain(&self, key: &str) -> String {
        self.text(key, &Args::new())
    }

    /// Every text without arguments, by key: what a screen needs at once.
    pub fn labels(&self) -> BTreeMap<String, String> {
        let complete = |key: &&str| {
            let (text, errors) = self.form(key, None, &Args::new());
            errors.is_empty().then(|| ((*key).to_owned(), text))
        };
        self.keys.iter().filter_map(complete).collect()
    }

    /// Whether there is a text for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.keys.binary_search(&key).is_ok()
    }

    /// Every key, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().copied()
    }

    /// `key` in the form of `attribute` where it has one, and what was the matter with its arguments.
    fn form(&self, key: &str, attribute: Option<&str>, args: &Args) -> (String, Vec<FluentError>) {
        let mut errors = Vec::new();
        let found = self.bundles.iter().find_map(|bundle| Some((bundle, bundle.get_message(key)?)));
        let pattern = found.as_ref().and_then(|(bundle, message)| {
            let other = attribute.and_then(|name| message.get_attribute(name)).map(|attribute| attribute.value());
            Some((*bundle, other.or_else(|| message.value())?))
        });
        let Some((bundle, pattern)) = pattern else { return (format!("[{key}]"), errors) };
        let fluent = fluent_args(args);
        let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        (text, errors)
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
        f.debug_struct("Words")
            .field("language", &self.language)
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

fn load(locale: Locale) -> Bundle {
    let language: LanguageIdentifier = locale.tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // The marks keep right-to-left names apart on a screen, and are read aloud by some voices.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::english));
    // Only fails where a function of that name is there already.
    let _ = bundle.add_builtins();
    for file in locale.files {
        // What does not parse is left out; a test parses every file and counts every key.
        let resource = FluentResource::try_new(file.source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn fluent_args(args: &Args) -> FluentArgs<'_> {
    let mut fluent = FluentArgs::new();
    for (name, value) in args.iter() {
        let value = match value {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Value::Number(number) => FluentValue::from(*number),
        };
        fluent.set(name.to_owned(), value);
    }
    fluent
}
