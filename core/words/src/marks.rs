//! Marks that are seen by nobody and keep the pieces of a right-to-left sentence in order (Unicode Standard Annex #9).

/// First strong isolate: what follows finds its own direction and does not touch what stands around it.
const ISOLATE: char = '\u{2068}';
/// The same from right to left, whatever follows.
const ISOLATE_FROM_RIGHT: char = '\u{2067}';
/// Ends an isolate.
const END: char = '\u{2069}';

/// `text`, kept whole within a sentence of the other direction.
pub(crate) fn isolated(text: &str) -> String {
    // Isolates within are passed over when the direction is found: a date of three of them would have none, and run from left to right.
    let mark = if text.contains(ISOLATE) && begins_from_right(text) { ISOLATE_FROM_RIGHT } else { ISOLATE };
    format!("{mark}{text}{END}")
}

/// Whether its first letter is of a script from right to left.
fn begins_from_right(text: &str) -> bool {
    let first = text.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(|letter| matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FEFC}'))
}

/// `text` without any mark of direction: some voices read them aloud.
pub(crate) fn without(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_of_isolates_runs_as_its_letters_do() {
        let date = [isolated("3"), isolated("مارس"), isolated("2026")].join(" ");
        assert!(isolated(&date).starts_with(ISOLATE_FROM_RIGHT));
        let date = [isolated("3"), isolated("March"), isolated("2026")].join(" ");
        assert!(isolated(&date).starts_with(ISOLATE));
        assert!(isolated("مارس").starts_with(ISOLATE), "it finds that by itself");
    }
}
