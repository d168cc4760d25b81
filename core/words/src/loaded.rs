//! The texts of one language, read.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::locales::{File, Locale, keys};
use crate::pseudo::Pseudo;
use crate::{Args, Value};

/// The texts of one language.
pub(crate) struct Loaded {
    bundle: FluentBundle<FluentResource>,
    pseudo: Option<Pseudo>,
    /// In alphabetical order.
    keys: Vec<&'static str>,
}

impl Loaded {
    /// Reads every file of a language.
    pub(crate) fn read(locale: &Locale) -> Self {
        let language: LanguageIdentifier = locale.language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Fluent would put its marks into left-to-right languages too, and round whole choices: the form does it where it helps.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(locale.form.formatter()));
        bundle.set_transform(locale.pseudo.map(Pseudo::transform));
        // Only fails where a function of that name is there already.
        let _ = bundle.add_builtins();
        for file in locale.files {
            // What does not parse is left out; a test parses every file and counts every key.
            let resource = FluentResource::try_new(file.source.to_owned()).unwrap_or_else(|(partial, _)| partial);
            let _ = bundle.add_resource(resource);
        }
        Self { bundle, pseudo: locale.pseudo, keys: sorted_keys(locale.files) }
    }

    /// Every key, in alphabetical order.
    pub(crate) fn keys(&self) -> &[&'static str] {
        &self.keys
    }

    /// Whether there is a text for `key`.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// `key` in the form of `attribute` where it has one, and what was the matter with its arguments; `None` without a text.
    pub(crate) fn form(&self, key: &str, attribute: Option<&str>, args: &Args) -> Option<(String, Vec<FluentError>)> {
        let message = self.bundle.get_message(key)?;
        let other = attribute.and_then(|name| message.get_attribute(name)).map(|attribute| attribute.value());
        let pattern = other.or_else(|| message.value())?;
        let mut errors = Vec::new();
        let mut text = String::new();
        // Writing into a string does not fail. Fluent's other way would hand a text without arguments to the formatter as if it were one.
        let _ = self.bundle.write_pattern(&mut text, pattern, Some(&fluent_args(args)), &mut errors);
        if let Some(pseudo) = self.pseudo {
            text = pseudo.framed(text);
        }
        Some((text, errors))
    }
}

fn sorted_keys(files: &[File]) -> Vec<&'static str> {
    let mut all: Vec<_> = files.iter().copied().flat_map(keys).collect();
    all.sort_unstable();
    all.dedup();
    all
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
