//! docs/exercises.md is what its program writes.

use std::path::Path;

use heelfirst_practice::Catalogue;
use heelfirst_words::Words;

#[path = "../examples/exercise_page/page.rs"]
mod page;

#[test]
fn the_page_shows_every_exercise_as_it_is_now() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let catalogue = Catalogue::standard().unwrap();
    let written = std::fs::read_to_string(docs.join("exercises.md")).unwrap();
    let page = page::page(&catalogue, &Words::default());
    assert!(written == page, "write it again: cargo run -p heelfirst --example exercise_page");
    let links = page.split("(exercises/").skip(1).filter_map(|rest| rest.split(')').next());
    for link in links {
        assert!(docs.join("exercises").join(link).is_file(), "there is no {link}");
    }
    assert!(catalogue.iter().all(|exercise| page.contains(&format!("\n`{}`\n", exercise.id))));
}
