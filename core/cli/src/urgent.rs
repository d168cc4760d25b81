//! What is said while an urgent answer stands, before anything else.

use std::path::Path;

use heelfirst::Coach;
use heelfirst_words::{Words, languages};

use crate::failure::Failure;

/// The sentence, and how to go on afterwards.
pub(crate) fn page(sentence: &str, words: &Words) -> Vec<String> {
    let how = ["", &words.plain("terminal-urgent-how")].map(str::to_owned);
    std::iter::once(sentence.to_owned()).chain(how).chain(machine_made(words)).collect()
}

/// The sentence, where one stands, with room below: it comes before what else is said.
pub(crate) fn first(sentence: Option<String>) -> Vec<String> {
    sentence.into_iter().flat_map(|sentence| [sentence, String::new()]).collect()
}

/// The sentence that stands for an open coach.
pub(crate) fn standing(coach: &Coach) -> Option<String> {
    coach.snapshot().today.gate.filter(|gate| gate.urgent).map(|gate| gate.text)
}

/// The sentence that stands in a folder.
pub(crate) fn standing_in(folder: &Path, words: &Words) -> Result<Option<String>, Failure> {
    heelfirst::read_urgent(folder, words).map_err(|error| Failure::refused(&error, words))
}

/// That nobody has reviewed these words, and where the English ones are.
pub(crate) fn machine_made(words: &Words) -> Option<String> {
    let used = languages().iter().find(|language| language.tag == words.language())?;
    (used.machine_made && !used.reviewed).then(|| words.plain("terminal-machine-made"))
}
