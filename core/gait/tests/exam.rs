//! A slice of the examination: 3 persons of the 40 whom `just gait-report` examines with every pattern, in both model forms, at 100 Hz.
//! The bands lie some .05 below what these 3 give; a fall below them is a change for the worse, not chance.

#[path = "../examples/examiner/mod.rs"]
mod examiner;

use examiner::classes::{CLASSES, Tally, Walks};
use examiner::scenes::{LONG, Outcome, all};
use examiner::{FIRST_SEED, FORMS};

const PERSONS: u64 = 3;

/// What recall and precision of every class must reach at least, by form: with a known mount, and without one.
const LEAST: [[f64; 2]; 2] = [[0.91, 0.92], [0.79, 0.81]];

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

/// How many graded forward steps of the scenes, one person's with every pattern, have an angle of the wrong sign, by form.
/// As many as were measured: none is the aim, more are a change for the worse.
const SIGN_ERRORS: [u32; 2] = [0, 1];

#[test]
fn no_percentage_is_told_of_fewer_than_20_steps_standing_is_no_walking_and_signs_are_right() {
    for ((name, form), most_errors) in FORMS.into_iter().zip(SIGN_ERRORS) {
        let mut sign_errors = 0;
        for (scene, parts) in all() {
            let outcome = Outcome::of(form, &parts, FIRST_SEED..FIRST_SEED + 1, true).expect("the scene is in range");
            assert_eq!(outcome.early_shares, 0, "{name} form, {scene}");
            let told = if scene == LONG { outcome.scenes } else { 0 };
            assert_eq!(outcome.with_shares, told, "{name} form, {scene}: scenes with percentages");
            if scene == "standing" {
                assert_eq!(outcome.extra, 0, "{name} form: steps while standing");
            }
            sign_errors += outcome.sign_errors;
        }
        assert!(sign_errors <= most_errors, "{name} form: {sign_errors} angles have the wrong sign");
    }
}
