//! Four people live a year with doses that follow how it went. `docs/dose.md` shows it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it finds by panicking")]

#[path = "../examples/years/chance.rs"]
mod chance;
#[path = "../examples/years/day.rs"]
mod day;
#[path = "../examples/years/life.rs"]
mod life;
#[path = "../examples/years/people.rs"]
mod people;
#[path = "../examples/years/picture.rs"]
mod picture;
#[path = "../examples/years/proposed.rs"]
mod proposed;
#[path = "../examples/years/svg.rs"]
mod svg;

use std::path::Path;
use std::sync::OnceLock;

use day::{Day, Shown, State, Year};
use heelfirst_practice::catalogue::Dose as Range;
use heelfirst_practice::{Catalogue, Prescription};

/// Lived once for all tests, side by side.
fn years() -> &'static [Year] {
    static YEARS: OnceLock<Vec<Year>> = OnceLock::new();
    YEARS.get_or_init(|| {
        let lives = people::all().map(|person| std::thread::spawn(|| life::live(person)));
        lives.into_iter().map(|life| life.join().unwrap()).collect()
    })
}

/// Every item of every day.
fn every_item() -> impl Iterator<Item = (&'static Year, &'static Day, &'static Shown)> {
    years()
        .iter()
        .flat_map(|year| year.days.iter().flat_map(move |day| day.items.iter().map(move |shown| (year, day, shown))))
}

fn is_within(p: &Prescription, lighter: bool) -> bool {
    let catalogue = Catalogue::standard().unwrap();
    let exercise = catalogue.get(&p.exercise).unwrap();
    let dose = match exercise.dose {
        Range::Walking { most_s, .. } => p.walking_s.is_some_and(|s| (1..=most_s).contains(&s)),
        Range::Repetitions { fewest, most, most_sets, .. } => {
            let fewest = if lighter { fewest.div_ceil(2) } else { fewest };
            p.sides.iter().all(|d| (fewest..=most).contains(&d.repetitions) && (1..=most_sets).contains(&d.sets))
        }
    };
    let hold = exercise.hold_range_s.is_none_or(|(a, b)| p.tempo.is_some_and(|t| (a..=b).contains(&t.hold_s)));
    dose && hold && p.validate().is_ok()
}

#[test]
fn every_dose_is_within_the_catalogue() {
    for (year, day, shown) in every_item() {
        if let Some(p) = &shown.dose.prescription {
            assert!(is_within(p, day.state == State::Lighter), "{}, {}: {p:?}", year.person.name, day.on);
        }
    }
}

#[test]
fn nothing_is_done_that_the_gate_holds_back() {
    for (year, day, shown) in every_item() {
        let at_home = matches!(day.state, State::Usual | State::Lighter);
        assert!(shown.sessions.is_empty() || shown.offered && at_home, "{}, {}", year.person.name, day.on);
    }
    let standing = |shown: &Shown| Catalogue::standard().unwrap().get(shown.exercise).unwrap().needs_standing_answers();
    for (year, day, shown) in every_item().filter(|(.., shown)| standing(shown)) {
        let rests = day.after_fall || day.state == State::Lighter;
        assert!(!shown.offered || !rests, "{}, {}", year.person.name, day.on);
        assert!(!shown.offered || day.number > 6, "{}, {}: not all questions were asked", year.person.name, day.on);
    }
}

/// The days on which something was more than the day before, and what, unless the plan itself asks for more. The numbers shown in a break
/// are not done.
fn rises(year: &Year) -> Vec<(i32, &'static str)> {
    let mut rises = Vec::new();
    for exercise in year.exercises() {
        let days = year.days.iter().filter(|day| day.idle < 7);
        let steps: Vec<_> = days
            .filter_map(|day| day.shown(exercise).map(|shown| (day.number, shown)))
            .filter_map(|(number, shown)| Some((number, picture::step(shown)?, &shown.item)))
            .collect();
        let rose = steps.windows(2).filter(|pair| pair[1].1 > pair[0].1 && pair[1].2 == pair[0].2);
        rises.extend(rose.map(|pair| (pair[1].0, exercise)));
    }
    rises.sort_unstable();
    rises
}

#[test]
fn one_thing_changes_a_week() {
    for year in years() {
        let rises = rises(year);
        assert!(rises.len() >= 8, "{}: {rises:?}", year.person.name);
        for pair in rises.windows(2) {
            assert!(pair[1].0 - pair[0].0 >= 7, "{}: {pair:?}", year.person.name);
        }
    }
}

#[test]
fn nothing_rises_through_pain() {
    let mut hurt = 0;
    for year in years() {
        for exercise in year.exercises() {
            let shown: Vec<_> = year.days.iter().filter_map(|day| Some((day.number, day.shown(exercise)?))).collect();
            for (at, (number, _)) in shown.iter().enumerate().filter(|(_, (_, shown))| shown.hurt()) {
                hurt += 1;
                let before = picture::step(shown[at].1).unwrap();
                let after = shown[at + 1..].iter().take_while(|(later, _)| later - number <= 9);
                for (later, shown) in after {
                    let rests = picture::step(shown).is_none();
                    assert!(rests || picture::step(shown) <= Some(before), "{}, day {later}", year.person.name);
                }
            }
        }
    }
    assert!(hurt >= 3, "somebody must have had pain for this to say something");
}

/// On the first morning nobody knows yet.
#[test]
fn nobody_rises_while_they_are_ill() {
    let year = years().iter().find(|year| year.person.name == "ill").unwrap();
    let ill = year.person.ill.clone().unwrap();
    let rises = rises(year);
    assert!(rises.iter().all(|(number, _)| !(ill.start + 1..ill.end).contains(number)), "{rises:?}");
    assert!(ill.end - ill.start > 14 && rises.iter().any(|(number, _)| *number < ill.start));
}

#[test]
fn after_the_illness_everything_begins_anew_with_the_self_check() {
    let year = years().iter().find(|year| year.person.name == "ill").unwrap();
    let end = year.person.ill.clone().unwrap().end;
    let back = year.days.iter().find(|day| day.number >= end && day.state != State::Away).unwrap();
    assert!(back.checked_again);
    let before = year.days.iter().rfind(|day| day.number < end && day.state == State::Usual).unwrap();
    for shown in before.items.iter().filter(|shown| shown.dose.prescription.is_some()) {
        let now = back.shown(shown.exercise).unwrap();
        assert!(picture::step(now) <= picture::step(shown), "{}", shown.exercise);
    }
}

#[test]
fn a_fall_rests_standing_and_walking_and_asks_for_the_self_check() {
    let year = years().iter().find(|year| year.person.fall.is_some()).unwrap();
    let fell = year.days.iter().position(|day| day.fell).unwrap();
    let next = year.days[fell + 1..].iter().find(|day| day.state == State::Usual).unwrap();
    assert!(next.after_fall && next.checked_again);
    assert!(year.days[fell + 1..fell + 5].iter().all(|day| day.shown("walking-burst").is_some_and(|s| !s.offered)));
    assert!(year.days[fell + 8..].iter().any(|day| day.shown("walking-burst").is_some_and(|s| s.offered)));
}

#[test]
fn praise_and_checks_come_now_and_then() {
    for year in years() {
        let praised = year.days.iter().filter(|day| day.praise.is_some()).count();
        let practised = year.days.iter().filter(|day| day.items.iter().any(|shown| !shown.sessions.is_empty())).count();
        assert!((10..practised).contains(&praised), "{}: {praised} of {practised}", year.person.name);
        let lifts = year.lifts.windows(2).all(|pair| pair[0].on.until(pair[1].on).unwrap().get_days() >= 6);
        let walks = year.walks.windows(2).all(|pair| pair[0].on.until(pair[1].on).unwrap().get_days() >= 6);
        assert!(lifts && walks);
        let lifts_at_all = year.person.answers.iter().all(|answer| *answer != ("toe-lift", "not-at-all"));
        assert_eq!(year.lifts.len() > 40, lifts_at_all, "{}: {}", year.person.name, year.lifts.len());
    }
}

#[test]
fn exercises_are_named_as_in_the_app() {
    let words = include_str!("../../words/locales/en/exercises.ftl");
    for exercise in years().iter().flat_map(Year::exercises) {
        let key = format!("\nexercise-{exercise}-name = {}\n", picture::name(exercise));
        assert!(words.contains(&key), "{key}");
    }
}

#[test]
fn the_pictures_are_those_of_the_documentation() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/coach");
    for year in years() {
        let file = folder.join(format!("year-{}.svg", year.person.name));
        let drawn = picture::sheet(year);
        if std::env::var_os("HEELFIRST_BLESS").is_some() {
            std::fs::write(&file, &drawn).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == drawn, "{} is not what is drawn; HEELFIRST_BLESS=1 draws it anew", file.display());
    }
}
