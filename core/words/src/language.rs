//! The languages that can be chosen.

/// A language, and how far its texts can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether somebody who speaks it and knows the matter has checked its texts.
    pub reviewed: bool,
    /// Whether its texts were made by a machine.
    pub machine_made: bool,
}

/// English: the source of all texts.
pub(crate) const ENGLISH: Language =
    Language { tag: "en", name: "English", right_to_left: false, reviewed: false, machine_made: false };

/// German, polite form.
pub(crate) const GERMAN: Language =
    Language { tag: "de", name: "Deutsch", right_to_left: false, reviewed: false, machine_made: true };

/// Modern Standard Arabic.
pub(crate) const ARABIC: Language =
    Language { tag: "ar", name: "العربية", right_to_left: true, reviewed: false, machine_made: true };

/// All that can be chosen, the source first.
const ALL: &[Language] = &[ENGLISH, GERMAN, ARABIC];

/// English with marks and longer, so that cut texts and texts in code are seen. Not to be chosen from a list.
pub(crate) const ACCENTED: Language = Language { tag: "en-XA", name: "English, accented", ..ENGLISH };

/// English from right to left, so that a screen can be seen mirrored by who reads no such script. Not to be chosen from a list.
pub(crate) const MIRRORED: Language =
    Language { tag: "ar-XB", name: "English, mirrored", right_to_left: true, ..ENGLISH };

/// The languages that can be chosen, English first.
pub fn languages() -> &'static [Language] {
    ALL
}
