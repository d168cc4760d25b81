//! Goal, question, plan and circumstances from the command line.

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

/// A folder of somebody who answered what comes before the first exercise.
fn answered(place: &Place, answers: &[(&str, &str)]) {
    let coach = place.coach(heelfirst::CoachClock::System { speed: 1.0 });
    for (question, answer) in answers {
        assert_eq!(coach.answer_check((*question).to_owned(), (*answer).to_owned()), Ok(()));
    }
    coach.shut_down();
}

#[test]
fn a_plan_is_proposed_with_its_reasons_and_taken() {
    let place = Place::new();
    answered(&place, &[("side", "left"), ("toe-lift", "partly"), ("notice", "classic"), ("minutes", "10")]);
    insta::assert_snapshot!(text(&place, &["plan", "--propose"]));
    let json = &place.lines(&["plan", "--propose", "--minutes", "20", "--json"])[0];
    assert_eq!((&json["minutes_a_day"], &json["items"][0]["repetitions"]), (&json!(20), &json!(5)));
    assert_eq!(json["reasons"][0]["why"], "You can lift your toes a little, so you start with 5 lifts.");
    assert_eq!(json["later"][0]["exercise"], "walking-burst");
    assert_eq!(place.lines(&["plan", "--json"])[0]["chosen"], json!(false), "shown, not taken");
    let taken = text(&place, &["plan", "--propose", "--take"]);
    assert!(taken.contains("\n    You can lift your toes a little, so you start with 5 lifts.\n"), "{taken}");
    let json = &place.lines(&["plan", "--json"])[0];
    assert_eq!((&json["chosen"], &json["made_by"]), (&json!(true), &json!("proposal")));
    text(&place, &["plan", "--side", "right"]);
    assert_eq!(place.lines(&["plan", "--json"])[0]["items"][0]["sides"], "right", "the weaker side alone");
    for (arguments, wanted) in [
        (&["plan", "--take"][..], "--propose"),
        (&["plan", "--minutes", "10"], "--propose"),
        (&["plan", "--propose", "--minutes", "4"], "5 to 240"),
        (&["plan", "--propose", "--side", "left"], "--side"),
    ] {
        assert!(place.run(arguments).refused(2).contains(wanted), "{arguments:?}");
    }
}

#[test]
fn a_plan_goes_out_to_a_file_and_comes_back() {
    let (place, other) = (Place::new(), Place::new());
    text(&place, &["plan", "--side", "left", "walking-burst:4:45s", "calf-stretch:3"]);
    let (file, picture) = (place.path("plan.json"), place.path("plan.svg"));
    let (file, picture) = (file.to_str().unwrap_or_default(), picture.to_str().unwrap_or_default());
    assert_eq!(text(&place, &["plan", "--out", file]), "");
    assert!(place.run(&["plan", "--out", file]).refused(1).contains("--replace"));
    assert_eq!(text(&place, &["plan", "--out", file, "--replace"]), "");
    assert_eq!(text(&place, &["plan", "--out", picture]), "");
    assert!(
        std::fs::read_to_string(picture)
            .unwrap_or_default()
            .contains("HF1;l;walking-burst*4,s45;calf-stretch*3</text>")
    );
    assert!(place.run(&["plan", "--out", "plan.txt"]).refused(2).contains(".svg"));
    text(&other, &["plan", "--file", file]);
    assert_eq!(other.lines(&["plan", "--json"]), place.lines(&["plan", "--json"]));
    let before = other.lines(&["plan", "--json"]);
    for (plan, wanted) in [
        ("", "it is empty"),
        ("{\"heelfirst_plan\": 1,", "line 1: it ends too early"),
        ("{\"heelfirst_plan\": 1, \"weaker_side\": \"left\", \"itms\": []}", "did you mean “items”?"),
        (
            "{\"heelfirst_plan\": 1, \"weaker_side\": \"left\", \"items\": [{\"exercise\": \"calf-stretch\", \"times_a_day\": 1, \"hold_s\": 90}]}",
            "item 1 (calf-stretch), hold_s: is 90; use 20 to 30",
        ),
        (
            "{\"heelfirst_plan\": 1, \"weaker_side\": \"left\", \"items\": [], \"borders\": {\"heel_deg\": 99}}",
            "must be a number from 0 to 30",
        ),
    ] {
        let file = other.file("broken.json", plan);
        let told = other.run(&["plan", "--file", &file]).refused(1).to_owned();
        assert!(told.contains(wanted), "{plan}: {told}");
    }
    assert_eq!(other.lines(&["plan", "--json"]), before, "nothing was changed");
}

#[test]
fn a_plan_that_is_not_safe_by_the_answers_is_refused() {
    let place = Place::new();
    let steady = [("toe-lift", "partly"), ("stand-30s", "no"), ("weaker-leg", "not-yet"), ("knee", "steady")];
    let rest = [("fall-6-months", "no"), ("walking", "freely"), ("feeling", "full"), ("hands", "two")];
    answered(&place, &[&steady[..], &rest, &[("walking-far", "few-steps")]].concat());
    let told = place.run(&["plan", "hamstring-curl:1"]).refused(1).to_owned();
    assert!(told.contains("use seated-heel-slide instead"), "{told}");
}
