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

/// What the guide says is 10–15 lifts, a hold of 20–30 s several times daily, and that 30 s of walking count.
#[test]
fn the_page_tells_the_guide_from_our_own_numbers() {
    let page = page::page(&Catalogue::standard().unwrap(), &Words::default());
    let said = |id: &str| {
        let section = page.split("\n## ").find(|section| section.contains(&format!("\n`{id}`\n"))).unwrap();
        let facts = section.lines().filter(|line| line.starts_with("| Dose") || line.starts_with("| Tempo"));
        facts.collect::<Vec<_>>().join("\n")
    };
    for (id, guide) in [
        ("seated-ankle-lift", "the guide: 10–15 a side;"),
        ("calf-stretch", "the guide: several times a day;"),
        ("walking-burst", "the guide: even 30 s count;"),
    ] {
        let facts = said(id);
        assert!(facts.contains(guide) && facts.contains("our own default"), "{facts}");
        assert!(!facts.contains("(the guide)"), "a limit, a set and a rest are not the guide's: {facts}");
    }
    assert!(said("calf-stretch").contains("(the guide: the hold;"));
    assert!(!said("seated-march").contains("the guide") && !said("exaggerated-march").contains("the guide"));
}
