//! `heelfirst figure`.

use heelfirst::FigureRequest;
use heelfirst_words::{Args, Words};

use crate::args::Figure;
use crate::failure::{Failure, warn};
use crate::file;

/// An exercise as a picture, to a file. Needs no history.
pub(crate) fn run(options: &Figure, words: &Words) -> Result<(), Failure> {
    let request = FigureRequest {
        exercise: options.exercise.clone(),
        side: options.side.into(),
        closer: options.closer,
        cane: options.cane,
        picture: options.picture(),
    };
    let picture = heelfirst::figure_svg(&request, words).map_err(|error| Failure::refused(&error, words))?;
    file::save(&options.out, picture.as_bytes(), options.replace)?;
    warn(&words.text("terminal-wrote", &Args::new().with("path", options.out.display().to_string())));
    Ok(())
}
