//! Goal, question, plan and circumstances from the command line.
#![expect(clippy::indexing_slicing, reason = "a test ends where something is not as it should be")]

mod common;

use common::Place;
use serde_json::json;

const STRETCH: [&str; 5] = ["practice", "calf-stretch", "--speed", "1000", "--json"];

fn text(place: &Place, arguments: &[&str]) -> String {
    let ran = place.run(arguments);
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""), "{ran:?}");
    ran.text
}

#[test]
fn a_goal_is_set_once_and_rated_again() {
    let place = Place::new();
    assert!(place.run(&["goal", "4"]).refused(1).contains("--text"));
    let set = text(&place, &["goal", "4", "--text", "Walk to the shop"]);
    assert_eq!(set, "Your own goal: 4 of 10 (Walk to the shop)\n");
    assert_eq!(text(&place, &["goal", "0"]), "Your own goal: 0 of 10 (Walk to the shop)\n");
    assert_eq!(text(&place, &["goal"]), "Your own goal: 0 of 10 (Walk to the shop)\n");
    let shown = &place.lines(&["goal", "--json"])[0];
    assert_eq!((&shown["goal"], &shown["rating_of_10"]), (&json!("Walk to the shop"), &json!(0)));
    assert!(text(&place, &["report"]).contains("“Walk to the shop”"));
    for (arguments, wanted) in
        [(&["goal", "11"][..], "0 to 10"), (&["goal", "-1"], "0 to 10"), (&["goal", "--text", "x"], "RATING")]
    {
        assert!(place.run(arguments).refused(2).contains(wanted), "{arguments:?}");
    }
    let long = "x".repeat(201);
    assert!(
        place.run(&["goal", "4", "--text", &long]).refused(1).contains("goal: has 201 characters; 200 are the most")
    );
}

#[test]
fn a_question_is_kept_shown_and_taken_back() {
    let place = Place::new();
    assert_eq!(text(&place, &["question", "May I swim?"]), "To ask your therapist: May I swim?\n");
    assert_eq!(place.lines(&["question", "--json"])[0], json!({"question": "May I swim?"}));
    assert!(text(&place, &["report"]).contains("“May I swim?”"));
    assert!(text(&place, &["question", "--none"]).starts_with("No question yet."));
    assert_eq!(place.lines(&["question", "--json"])[0], json!({"question": null}));
    assert!(place.run(&["question", &"?".repeat(501)]).refused(1).contains("question: has 501 characters"));
    assert!(place.run(&["question", "What?", "--none"]).refused(2).contains("--none"));
}

#[test]
fn a_plan_is_changed_in_whole_or_in_its_side_and_comes_from_a_code() {
    let place = Place::new();
    let made = ["plan", "--side", "left", "walking-burst:4:45s", "seated-ankle-lift:1:2x12:own", "calf-stretch:3"];
    insta::assert_snapshot!(text(&place, &made));
    let json = &place.lines(&["plan", "--json"])[0];
    assert_eq!((&json["chosen"], &json["weaker_side"]), (&json!(true), &json!("left")));
    assert_eq!((&json["items"][0]["walking_s"], &json["items"][1]["sets"]), (&json!(45), &json!(2)));
    let code = json["code"].as_str().unwrap_or_default().to_owned();
    assert!(
        text(&place, &["plan", "--side", "right"]).starts_with("Weaker side: right\nWalking burst: 4 a day, 45 s\n")
    );
    text(&place, &["plan", "--code", &code]);
    assert_eq!(&place.lines(&["plan", "--json"])[0], json);
    for (arguments, code, wanted) in [
        (&["plan", "walking"][..], 2, "walking-burst"),
        (&["plan", "walking-burst"], 2, "walking-burst:TIMES"),
        (&["plan", "walking-burst:4:fast"], 2, ":30s"),
        (&["plan", "walking-burst:0"], 2, "walking-burst:TIMES"),
        (&["plan", "--side", "up"], 2, "left, right, both"),
        (&["plan", "--code", "https://example.org"], 1, "code"),
        (&["plan", "walking-burst:4:99999s"], 1, "walking-burst"),
    ] {
        let told = place.run(arguments).refused(code).to_owned();
        assert!(told.contains(wanted), "{arguments:?}: {told}");
    }
    assert_eq!(&place.lines(&["plan", "--json"])[0], json, "nothing was changed");
}

#[test]
fn the_plan_to_begin_with_is_told_as_such() {
    let place = Place::new();
    place.lines(&STRETCH);
    assert!(text(&place, &["plan"]).starts_with("No plan was chosen yet."));
    assert_eq!(place.lines(&["plan", "--json"])[0]["chosen"], false);
}

#[test]
fn circumstances_are_those_of_the_session_and_usual_from_then_on() {
    let place = Place::new();
    let with = ["--shoe", "laced", "--aid", "cane", "--brace", "afo", "--place", "outdoors", "--helper", "--tired"];
    place.lines(&[&STRETCH[..], &with].concat());
    place.lines(&[&STRETCH[..], &["--aid", "none", "--helper=no"]].concat());
    place.lines(&STRETCH);
    let history = place.history();
    let all = json!({"shoe": "laced", "orthosis": "afo", "aid": "cane", "place": "outdoors", "helper": true, "hot_or_tired": true});
    assert_eq!(history[0]["context"], all);
    assert_eq!((&history[1]["context"]["aid"], &history[1]["context"]["helper"]), (&json!("none"), &json!(false)));
    assert_eq!(history[2]["context"], history[1]["context"]);
    for (arguments, wanted) in [
        (&["practice", "--aid", "stick"][..], "none, cane, crutch, rollator, walker"),
        (&["practice", "--brace", "hard"], "none, soft, afo, fes"),
        (&["practice", "--place", "moon"], "indoors, outdoors, treadmill"),
        (&["practice", "--helper=perhaps"], "yes, no"),
    ] {
        assert!(place.run(arguments).refused(2).contains(wanted), "{arguments:?}");
    }
}

#[test]
fn where_there_is_no_history_choices_are_none_and_no_folder_is_made() {
    let place = Place::new();
    for command in ["goal", "question", "plan"] {
        let ran = place.run(&[command]);
        assert!(ran.code == Some(0) && ran.text.is_empty() && ran.errors.contains("no folder"), "{ran:?}");
    }
    assert!(!place.data().exists());
}

#[test]
fn the_help_says_how_each_is_written() {
    let place = Place::new();
    let help = |command: &str| text(&place, &[command, "--help"]);
    insta::assert_snapshot!([help("goal"), help("question"), help("plan"), help("practice")].join("\n"));
}
