//! The languages and their files.

use std::sync::OnceLock;

use crate::language::{self, Language};
use crate::loaded::Loaded;
use crate::number::Form;
use crate::pseudo::Pseudo;

/// One Fluent file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct File {
    /// What it holds.
    pub(crate) source: &'static str,
}

/// A language that the program speaks.
pub(crate) struct Locale {
    /// What it is.
    pub(crate) language: Language,
    /// How it writes numbers.
    pub(crate) form: Form,
    /// What is made of its texts as they are read; `None` leaves them as they are.
    pub(crate) pseudo: Option<Pseudo>,
    /// Its files; a key is in one of them only.
    pub(crate) files: &'static [File],
    /// Its texts, read when they are first wanted.
    loaded: OnceLock<Loaded>,
}

macro_rules! files {
    ($tag:literal) => {
        files!($tag:
            "backup.ftl",
            "borders.ftl",
            "calibration.ftl",
            "cues.ftl",
            "dose.ftl",
            "exercises.ftl",
            "feet.ftl",
            "helper.ftl",
            "history.ftl",
            "labels.ftl",
            "languages.ftl",
            "lifts.ftl",
            "notices.ftl",
            "pieces.ftl",
            "plan.ftl",
            "progress.ftl",
            "reminders.ftl",
            "report.ftl",
            "safety.ftl",
            "screen-history.ftl",
            "screen-plan.ftl",
            "screen-platform.ftl",
            "screen-practice.ftl",
            "screen-sensors.ftl",
            "screen-settings.ftl",
            "screen-today.ftl",
            "screen-walk.ftl",
            "screen-welcome.ftl",
            "steps.ftl",
            "terminal.ftl",
            "today.ftl",
            "walks.ftl",
        )
    };
    ($tag:literal: $($name:literal),* $(,)?) => {
        &[$(File { source: include_str!(concat!("../locales/", $tag, "/", $name)) }),*]
    };
}

const ENGLISH_FILES: &[File] = files!("en");

/// English: complete, and what a missing text of another language falls back to.
pub(crate) static ENGLISH: Locale = Locale::of(language::ENGLISH, Form::PointAndComma, ENGLISH_FILES);

static GERMAN: Locale = Locale::of(language::GERMAN, Form::CommaAndPoint, files!("de"));

static ARABIC: Locale = Locale::of(language::ARABIC, Form::Isolated, files!("ar"));

static ACCENTED: Locale = Locale::of(language::ACCENTED, Form::PointAndComma, ENGLISH_FILES).made(Pseudo::Accented);

static MIRRORED: Locale = Locale::of(language::MIRRORED, Form::Isolated, ENGLISH_FILES).made(Pseudo::Mirrored);

/// All of them, and the two that are made from English.
static LOCALES: &[&Locale] = &[&ENGLISH, &GERMAN, &ARABIC, &ACCENTED, &MIRRORED];

impl Locale {
    pub(crate) const fn of(language: Language, form: Form, files: &'static [File]) -> Self {
        Self { language, form, pseudo: None, files, loaded: OnceLock::new() }
    }

    const fn made(mut self, pseudo: Pseudo) -> Self {
        self.pseudo = Some(pseudo);
        self
    }

    /// Its texts.
    pub(crate) fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(|| Loaded::read(self))
    }
}

/// The first of `languages` that the program speaks, else English. A tag that is there as it is wins over its language: `en-XA` is
/// not `en`, and `de-AT` is `de`.
pub(crate) fn best<T: AsRef<str>>(languages: &[T]) -> &'static Locale {
    let known = |wanted: &T| {
        let wanted = wanted.as_ref().replace('_', "-");
        let language = wanted.split('-').next().unwrap_or_default();
        let named = |tag: &str| LOCALES.iter().find(|locale| locale.language.tag.eq_ignore_ascii_case(tag));
        named(&wanted).or_else(|| named(language))
    };
    languages.iter().find_map(known).copied().unwrap_or(&ENGLISH)
}

/// The keys that a file defines, as they are written at the beginning of its lines.
pub(crate) fn keys(file: File) -> impl Iterator<Item = &'static str> {
    file.source.lines().filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (key.starts_with(|first: char| first.is_ascii_lowercase()) && key.bytes().all(plain)).then_some(key)
    })
}

#[cfg(test)]
mod tests;
