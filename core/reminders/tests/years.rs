//! Four people live a year with their reminders, and the year is written down to be read and drawn.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it finds by panicking")]

#[path = "years/chance.rs"]
mod chance;
#[path = "years/closeup.rs"]
mod closeup;
#[path = "years/diary.rs"]
mod diary;
#[path = "years/legend.rs"]
mod legend;
#[path = "years/life.rs"]
mod life;
#[path = "years/mark.rs"]
mod mark;
#[path = "years/people.rs"]
mod people;
#[path = "years/phone.rs"]
mod phone;
#[path = "years/picture.rs"]
mod picture;
#[path = "common/split_mix.rs"]
mod split_mix;
#[path = "years/text.rs"]
mod text;
#[path = "years/week.rs"]
mod week;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use heelfirst_reminders::{Kind, OccurrenceId};
use week::{Fate, Shown, Year};

/// Lived once for all tests, side by side.
fn years() -> &'static [Year] {
    static YEARS: OnceLock<Vec<Year>> = OnceLock::new();
    YEARS.get_or_init(|| {
        let lives = people::all().map(|person| std::thread::spawn(|| life::live(person)));
        lives.into_iter().map(|life| life.join().unwrap()).collect()
    })
}

#[test]
fn a_year_of_each_can_be_read() {
    for year in years() {
        insta::assert_snapshot!(year.name, text::year(year));
    }
}

#[test]
fn the_pictures_are_those_of_the_documentation() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reminders");
    let mut pictures: Vec<(String, String)> =
        years().iter().map(|year| (format!("year-{}.svg", year.name), picture::sheet(year))).collect();
    pictures.push(("week.svg".into(), closeup::week(&years()[0])));
    for (name, drawn) in pictures {
        let file = folder.join(&name);
        if std::env::var_os("HEELFIRST_BLESS").is_some() {
            std::fs::write(&file, &drawn).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == drawn, "docs/reminders/{name} is not what is drawn; HEELFIRST_BLESS=1 draws it again");
    }
}

#[test]
fn nobody_is_prompted_in_quiet_hours_or_in_a_pause() {
    for year in years() {
        let wrong: Vec<&Shown> = year.shown().filter(|shown| shown.in_quiet || shown.in_pause).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", year.name);
    }
}

#[test]
fn nothing_comes_twice_that_the_person_did_not_move() {
    for year in years() {
        let mut first: BTreeMap<OccurrenceId, &Shown> = BTreeMap::new();
        for shown in year.shown().filter(|shown| !shown.again && shown.fate != Fate::Unknown) {
            let before = first.insert(shown.id, shown);
            assert!(before.is_none(), "{}: {before:?} and {shown:?}", year.name);
        }
    }
}

#[test]
fn no_two_come_nearer_than_the_gap_that_the_person_did_not_move() {
    for year in years() {
        let (minutes, date) = text::nearest(year).unwrap();
        assert!(minutes >= 45, "{}: {minutes} min on {date}", year.name);
    }
}

#[test]
fn no_day_has_more_than_its_cap() {
    for year in years() {
        let over: Vec<_> = text::first_shown(year).into_iter().filter(|(_, count)| *count > 6).collect();
        assert!(over.is_empty(), "{}: {over:?}", year.name);
    }
}

#[test]
fn a_lighter_day_has_two_seated_prompts_at_most() {
    for year in years() {
        for (date, day) in &year.days {
            let Some(from) = day.lighter_from else { continue };
            let lighter: Vec<&Shown> = day.shown.iter().filter(|shown| shown.local.time() > from).collect();
            assert!(lighter.iter().all(|shown| !shown.kinds.contains(Kind::Walk)), "{} {date}", year.name);
            assert!(lighter.iter().filter(|shown| !shown.again).count() <= 2, "{} {date}: {lighter:?}", year.name);
        }
    }
}

#[test]
fn learning_moves_by_three_quarters_of_an_hour_at_most() {
    for year in years() {
        assert!(year.shown().all(|shown| shown.moved_min.abs() <= 45), "{}", year.name);
    }
}
