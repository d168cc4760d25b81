//! The languages and their files.

/// One Fluent file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct File {
    /// What it holds.
    pub(crate) source: &'static str,
}

/// A language that the program speaks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Locale {
    /// Its BCP 47 tag.
    pub(crate) tag: &'static str,
    /// Its files; a key is in one of them only.
    pub(crate) files: &'static [File],
}

macro_rules! files {
    ($tag:literal: $($name:literal),* $(,)?) => {
        &[$(File { source: include_str!(concat!("../locales/", $tag, "/", $name)) }),*]
    };
}

/// English: complete, and what a missing text of another language falls back to.
pub(crate) const ENGLISH: Locale = Locale {
    tag: "en",
    files: files!("en":
        "backup.ftl",
        "borders.ftl",
        "calibration.ftl",
        "cues.ftl",
        "dose.ftl",
        "exercises.ftl",
        "feet.ftl",
        "history.ftl",
        "labels.ftl",
        "lifts.ftl",
        "notices.ftl",
        "plan.ftl",
        "progress.ftl",
        "reminders.ftl",
        "report.ftl",
        "safety.ftl",
        "steps.ftl",
        "terminal.ftl",
        "today.ftl",
        "walks.ftl",
    ),
};

/// All of them.
pub(crate) const LOCALES: &[Locale] = &[ENGLISH];

/// The first of `languages` that the program speaks, else English.
pub(crate) fn best<T: AsRef<str>>(languages: &[T]) -> Locale {
    let known = |wanted: &T| {
        let language = wanted.as_ref().split(['-', '_']).next().unwrap_or_default();
        LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(language))
    };
    languages.iter().find_map(known).copied().unwrap_or(ENGLISH)
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
mod tests {
    use super::*;

    #[test]
    fn an_unknown_language_falls_back_to_english() {
        let none: [&str; 0] = [];
        assert_eq!(best(&none).tag, "en");
        for languages in [["en-GB", "de"], ["tlh", "en_US"], ["", "-"], ["xx", "yy"], ["EN", "fr"]] {
            assert_eq!(best(&languages).tag, "en", "{languages:?}");
        }
    }

    #[test]
    fn keys_are_what_begins_a_line() {
        let file = File { source: "# note = no\na-b = A\n    .spoken = b\nc =\n    more = text\n-term = t\n" };
        assert_eq!(keys(file).collect::<Vec<_>>(), ["a-b", "c"]);
    }
}
