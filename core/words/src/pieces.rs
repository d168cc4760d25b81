//! Short pieces to read or to hear.

use crate::Words;

/// The pieces, in the order in which they are offered.
const PIECES: &[&str] = &["foot-drop", "calm-moments", "cane", "months", "hips", "professional"];

/// The most paragraphs of a piece.
const MOST_PARAGRAPHS: usize = 7;

/// A piece to read: one thought, about two minutes long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its key.
    pub key: &'static str,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub paragraphs: Vec<String>,
    /// How long it takes to read, in s.
    pub seconds: u32,
}

/// How fast texts are read aloud, in words a minute: the means of the International Reading Speed Texts for readers of 18 to 35 years
/// (Trauzettel-Klosinski, Dietz: Investigative Ophthalmology & Visual Science 53, 2012). Languages differ because their words do.
fn words_a_minute(language: &str) -> u32 {
    match language {
        "ar" => 138,
        "de" => 179,
        _ => 228,
    }
}

impl Words {
    /// What there is to read, each with the time it takes at half the speed of a young and rested reader. The half is our own default.
    pub fn pieces(&self) -> Vec<Piece> {
        PIECES.iter().map(|key| self.piece(key)).collect()
    }

    fn piece(&self, key: &'static str) -> Piece {
        let keys = (1..=MOST_PARAGRAPHS).map(|number| format!("piece-{key}-{number}"));
        let paragraphs: Vec<_> = keys.filter(|key| self.has(key)).map(|key| self.plain(&key)).collect();
        let words: usize = paragraphs.iter().map(|text| text.split_whitespace().count()).sum();
        let words = u32::try_from(words).unwrap_or(u32::MAX);
        let seconds = words.saturating_mul(2 * 60) / words_a_minute(self.language());
        Piece { key, title: self.plain(&format!("piece-{key}-title")), paragraphs, seconds }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_has_its_heading_and_its_text_in_every_language() {
        for language in crate::languages() {
            let words = Words::new(&[language.tag]);
            for piece in words.pieces() {
                assert!(!piece.title.starts_with('['), "{}: {}", language.tag, piece.title);
                assert!((4..=MOST_PARAGRAPHS).contains(&piece.paragraphs.len()), "{}: {}", language.tag, piece.key);
                assert!(
                    (60..=240).contains(&piece.seconds),
                    "{}: {} takes {} s",
                    language.tag,
                    piece.key,
                    piece.seconds
                );
            }
        }
    }

    #[test]
    fn every_piece_that_is_written_is_offered() {
        let titles = Words::default().keys().filter(|key| key.starts_with("piece-") && key.ends_with("-title")).count();
        assert_eq!(titles, PIECES.len());
    }
}
