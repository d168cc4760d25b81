//! Writes docs/exercises.md and its pictures: every exercise with its figure and all its texts. From the root of the repository:
//! `cargo run -p heelfirst --example exercise_page`, or with `-- FOLDER` into a folder of one's own.

mod page;

use std::io::{Error, Result};
use std::path::{Path, PathBuf};

use heelfirst::{FigureRequest, Picture, Side, figure_svg};
use heelfirst_practice::{Catalogue, Exercise, Position};
use heelfirst_words::Words;

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).map_or_else(|| PathBuf::from("docs"), PathBuf::from);
    let words = Words::default();
    let catalogue = Catalogue::standard().map_err(Error::other)?;
    std::fs::create_dir_all(folder.join("exercises"))?;
    for exercise in catalogue.iter().filter(|exercise| page::has_picture(exercise)) {
        pictures(&folder.join("exercises"), exercise, &words)?;
    }
    std::fs::write(folder.join("exercises.md"), page::page(&catalogue, &words))
}

/// The stills of an exercise, and the one that moves; its other forms as stills.
fn pictures(folder: &Path, exercise: &Exercise, words: &Words) -> Result<()> {
    let request = FigureRequest {
        exercise: exercise.id.to_owned(),
        side: Side::Right,
        closer: false,
        cane: false,
        picture: Picture::Stills,
    };
    let write = |name: &str, request: &FigureRequest| {
        let drawn = figure_svg(request, words).map_err(Error::other)?;
        std::fs::write(folder.join(format!("{}{name}.svg", exercise.id)), drawn)
    };
    write("", &request)?;
    write("-moving", &FigureRequest { picture: Picture::Animated, ..request.clone() })?;
    if exercise.id == "seated-ankle-lift" {
        write("-closer", &FigureRequest { closer: true, ..request.clone() })?;
    }
    if exercise.position == Position::Walking {
        write("-cane", &FigureRequest { cane: true, ..request })?;
    }
    Ok(())
}
