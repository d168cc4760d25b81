//! Marks that are seen by nobody and keep the pieces of a right-to-left sentence in order (Unicode Standard Annex #9).

/// First strong isolate: what follows finds its own direction and does not touch what stands around it.
const ISOLATE: char = '\u{2068}';
/// Ends an isolate.
const END: char = '\u{2069}';

/// `text`, kept whole within a sentence of the other direction.
pub(crate) fn isolated(text: &str) -> String {
    format!("{ISOLATE}{text}{END}")
}

/// `text` without any mark of direction: some voices read them aloud.
pub(crate) fn without(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'), "")
}
