//! `borders`: shown, moved, put back; and a recording analysed with others.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use common::Place;
use serde_json::{Value, json};

const DEFAULT: [(&str, f64); 4] =
    [("heel_deg", 8.0), ("toe_deg", -1.6), ("slap_contact_to_flat_ms", 82.0), ("drag_sensitivity_ratio", 1.0)];

fn lies(place: &Place, arguments: &[&str]) -> Value {
    place.lines(&[&["borders", "--json"], arguments].concat()).pop().unwrap()
}

#[test]
fn borders_are_moved_one_by_one_kept_and_put_back() {
    let place = Place::new();
    let shown = lies(&place, &[]);
    for (field, value) in DEFAULT {
        assert_eq!([&shown["left"][field], &shown["right"][field], &shown["default"][field]], [&json!(value); 3]);
        assert_eq!(shown["moved"][field], Value::Null);
    }
    lies(&place, &["--heel", "6", "--slap", "120"]);
    let shown = lies(&place, &["--toe", "-3.5"]);
    let moved =
        json!({"heel_deg": 6.0, "toe_deg": -3.5, "slap_contact_to_flat_ms": 120.0, "drag_sensitivity_ratio": null});
    assert_eq!((&shown["moved"], &shown["left"]["heel_deg"]), (&moved, &json!(6.0)));
    assert_eq!(lies(&place, &["--heel", "default"])["moved"]["heel_deg"], Value::Null);
    assert_eq!(lies(&place, &[])["moved"]["toe_deg"], json!(-3.5));
    let shown = lies(&place, &["--default", "--drag", "1.5"]);
    assert_eq!((&shown["moved"]["toe_deg"], &shown["moved"]["drag_sensitivity_ratio"]), (&Value::Null, &json!(1.5)));
}

#[test]
fn what_is_shown_has_its_units_and_says_what_it_is_not() {
    let place = Place::new();
    let ran = place.run(&["borders", "--heel", "6", "--drag", "1.25"]);
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    for text in [
        "Heel first above         6°     moved, 8° by default",
        "Toes first below         −1.6°  default",
        "Slapping below           82 ms  default",
        "Sensitivity to dragging  1.25   moved, 1 by default",
        "next walk",
        "not clinically validated",
    ] {
        assert!(ran.text.contains(text), "{text}: {}", ran.text);
    }
}

#[test]
fn a_border_crossed_by_one_that_was_moved_before_is_refused() {
    let place = Place::new();
    lies(&place, &["--toe", "3"]);
    let ran = place.run(&["borders", "--heel", "2"]);
    assert!(
        ran.refused(1)
            .contains("toe_deg: the border of toes first, 3 degrees, must lie below that of heel first, 2 degrees"),
        "{ran:?}"
    );
    assert_eq!(lies(&place, &[])["moved"]["heel_deg"], Value::Null);
}

#[test]
fn a_recording_is_graded_by_the_borders_that_are_given() {
    let place = Place::new();
    place.run(&["simulate", "--pattern", "mixed", "--steps", "20", "--seed", "7", "--out", "walk.csv"]);
    for border in [2.0, 8.0, 15.0] {
        let lines = place.lines(&["analyze", "walk.csv", "--format", "json", "--heel-border", &border.to_string()]);
        let (summary, steps) = lines.split_last().unwrap();
        assert_eq!(summary["summary"]["borders"]["heel_deg"], json!(border));
        let graded: Vec<&Value> = steps.iter().filter(|step| !step["landing"].is_null()).collect();
        assert!(graded.len() > 8);
        for step in graded {
            assert_eq!(step["landing"] == "heel", step["strike_angle_deg"].as_f64().unwrap() > border, "{step}");
        }
    }
    let table = place.run(&["analyze", "walk.csv", "--slap", "100"]).text;
    assert!(table.contains("Slapping below") && table.contains("100 ms"), "{table}");
    assert!(!table.contains("Heel first above"), "{table}");
}
