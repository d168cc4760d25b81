//! `heelfirst figure`.

use std::path::Path;

use heelfirst::FigureRequest;
use heelfirst_words::{Args, Words};

use crate::args::Figure;
use crate::failure::{Failure, warn};
use crate::file;

/// An exercise as a picture, to a file. Needs no history.
pub(crate) fn run(options: &Figure, words: &Words) -> Result<(), Failure> {
    if !is_svg(&options.out) {
        return Err(Failure::CommandLine(words.plain("figure-out-ending")));
    }
    let request = FigureRequest {
        exercise: options.exercise.clone(),
        side: options.side.into(),
        closer: options.closer,
        cane: options.cane,
        picture: options.picture(),
    };
    if let Some(refusal) = heelfirst::figure_refusal(&request, words) {
        return Err(Failure::CommandLine(refusal));
    }
    let picture = heelfirst::figure_svg(&request, words).map_err(|error| Failure::refused(&error, words))?;
    file::save(&options.out, picture.as_bytes(), options.replace)?;
    warn(&words.text("terminal-wrote", &Args::new().with("path", options.out.display().to_string())));
    Ok(())
}

/// Whether the name says what is written.
fn is_svg(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("svg"))
}
