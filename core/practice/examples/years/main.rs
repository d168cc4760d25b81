//! Draws the years of docs/dose.md: `cargo run --release -p heelfirst-practice --example years -- docs/coach`.
//! The same code always draws the same pictures.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "the catalogue and the people are known to be right")]

mod chance;
mod day;
mod life;
mod people;
mod picture;
mod proposed;
mod svg;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("years: name the folder to draw into")?;
    for year in people::all().map(life::live) {
        let file = Path::new(&folder).join(format!("year-{}.svg", year.person.name));
        std::fs::write(file, picture::sheet(&year))?;
    }
    Ok(())
}
