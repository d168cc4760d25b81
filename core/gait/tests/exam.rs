//! A slice of the examination: 3 persons of the 40 whom `just gait-report` examines with every pattern, in both model forms, at 100 Hz.
//! The bands lie somewhat below what the whole examination gives; a fall below them is a change for the worse, not chance.

#[path = "../examples/examiner/mod.rs"]
mod examiner;

use examiner::classes::{CLASSES, Tally, Walks};
use examiner::scenes::{Outcome, all};
use examiner::{FIRST_SEED, FORMS};

const PERSONS: u64 = 3;

/// What recall and precision of every class must reach at least, by form: with a known mount, and without one.
const LEAST: [[f64; 2]; 2] = [[0.85, 0.65], [0.75, 0.75]];

/// Of all recalls and precisions the lowest; a class that never came counts as 0.
fn worst(tally: &Tally) -> f64 {
    CLASSES
        .into_iter()
        .flat_map(|class| [tally.recall(class), tally.precision(class)])
        .map(Option::unwrap_or_default)
        .fold(1.0, f64::min)
}

#[test]
fn every_class_is_told_in_both_forms_with_a_known_mount_and_without() {
    for ((name, form), [least_known, least_unknown]) in FORMS.into_iter().zip(LEAST) {
        let walks = Walks::of(form, FIRST_SEED..FIRST_SEED + PERSONS, 100.0).expect("the walks are in range");
        let (known, unknown) = (worst(&walks.with_mount), worst(&walks.without_mount));
        assert!(known >= least_known, "{name} form: the worst class has {known} with a known mount");
        assert!(unknown >= least_unknown, "{name} form: the worst class has {unknown} without a mount");
        let strike_deg = walks.with_mount.strike_angle_deg().mae().expect("angles are measured");
        assert!(strike_deg <= 1.2, "{name} form: the strike angle is {strike_deg}° off");
        let contact_ms = walks.with_mount.initial_contact_ms().mae().expect("contacts are found");
        assert!(contact_ms <= 15.0, "{name} form: contacts are {contact_ms} ms off");
    }
}

#[test]
fn no_percentage_is_shown_of_a_few_steps_and_standing_is_no_walking() {
    for (name, form) in FORMS {
        for (scene, parts) in all() {
            let outcome = Outcome::of(form, &parts, FIRST_SEED..FIRST_SEED + 1, true).expect("the scene is in range");
            assert_eq!(outcome.early_shares, 0, "{name} form, {scene}");
            if scene == "standing" {
                assert_eq!(outcome.extra, 0, "{name} form: steps while standing");
            }
        }
    }
}
