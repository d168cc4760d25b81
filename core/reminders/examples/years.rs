//! Draws the pictures of docs/reminders/years.md: `cargo run --release -p heelfirst-reminders --example years -- docs/reminders`.
//! The same code always draws the same pictures.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the people's settings and zones are known to be right"
)]

#[path = "../tests/years/chance.rs"]
mod chance;
#[path = "../tests/years/closeup.rs"]
mod closeup;
#[path = "../tests/years/diary.rs"]
mod diary;
#[path = "../tests/years/legend.rs"]
mod legend;
#[path = "../tests/years/life.rs"]
mod life;
#[path = "../tests/years/mark.rs"]
mod mark;
#[path = "../tests/years/people.rs"]
mod people;
#[path = "../tests/years/phone.rs"]
mod phone;
#[path = "../tests/years/picture.rs"]
mod picture;
#[path = "../tests/common/split_mix.rs"]
mod split_mix;
#[path = "../tests/years/week.rs"]
#[expect(dead_code, reason = "some of it is only read, not drawn")]
mod week;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("years: name the folder to draw into")?;
    let folder = Path::new(&folder);
    for year in people::all().map(life::live) {
        std::fs::write(folder.join(format!("year-{}.svg", year.name)), picture::sheet(&year))?;
        if year.name == "regular" {
            std::fs::write(folder.join("week.svg"), closeup::week(&year))?;
        }
    }
    Ok(())
}
