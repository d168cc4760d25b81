//! Languages made from English while it is read, so that a screen shows what a translation would meet.
//!
//! Only what stands between arguments is changed: arguments, choices and keys stay as they are. A text without marks on a screen is one
//! that was written in code; one without its closing bracket was cut.

use std::borrow::Cow;

/// Forces what follows to be written from right to left, up to [`END`].
const FORCE: char = '\u{202E}';
/// Ends what [`FORCE`] began.
const END: char = '\u{202C}';

/// What is made of English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pseudo {
    /// Letters with marks, about two fifths longer, in brackets.
    Accented,
    /// Every word from right to left.
    Mirrored,
}

impl Pseudo {
    /// What is done to each piece of text between arguments.
    pub(crate) fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => accented,
            Self::Mirrored => mirrored,
        }
    }

    /// The whole text, with what shows both of its ends.
    pub(crate) fn framed(self, text: String) -> String {
        match self {
            Self::Accented => format!("⟦{text}⟧"),
            Self::Mirrored => text,
        }
    }
}

/// A vowel is written twice, which makes English about a third longer; some translations of short labels are longer still.
fn accented(text: &str) -> Cow<'_, str> {
    let mut written = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        let marked = marked(letter);
        written.push(marked);
        if "aeiou".contains(letter.to_ascii_lowercase()) {
            written.extend(marked.to_lowercase());
        }
    }
    Cow::Owned(written)
}

fn marked(letter: char) -> char {
    const PLAIN: &str = "ABCDEGHIJKLNORSTUWYZabcdeghijklnorstuwyz";
    const MARKED: &str = "ÅƁÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåƀçðéĝĥîĵķļñöŕšţûŵýž";
    PLAIN.chars().zip(MARKED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, marked)| marked)
}

fn mirrored(text: &str) -> Cow<'_, str> {
    let word = |word: &str| if word.is_empty() { String::new() } else { format!("{FORCE}{word}{END}") };
    Cow::Owned(text.split(' ').map(word).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests;
