//! The report and progress, through the surface.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use common::{lifts_well, open};
use heelfirst::{
    Coach, CoachError, CoachRadio, Orthosis, Place, Plan, PlanDay, PlanItem, PracticeContext, ReportFormat,
    ReportRequest, Side, WalkingAid,
};
use tempfile::tempdir;

/// A walk on a simulated foot, and a plan that was chosen before.
fn walked(coach: &Coach) {
    walked_for(coach, 45);
}

fn walked_for(coach: &Coach, seconds: u32) {
    let item = |exercise: &str| PlanItem {
        exercise: exercise.to_owned(),
        times_a_day: 3,
        walking_s: Some(seconds).filter(|_| exercise == "walking-burst"),
        ..PlanItem::default()
    };
    let plan = Plan {
        weaker_side: Some(Side::Left),
        items: vec![item("walking-burst"), item("calf-stretch")],
        ..Plan::default()
    };
    coach.set_plan(plan).unwrap();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
}

fn simulated() -> CoachRadio {
    CoachRadio::Simulated { pattern: "mixed".to_owned(), seed: 7, slipped_deg: 0.0 }
}

fn text(coach: &Coach) -> String {
    String::from_utf8(coach.report(ReportFormat::Text).unwrap()).unwrap()
}

#[test]
fn every_form_is_made_of_what_was_just_practised() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), simulated());
    walked(&coach);
    let of = |format| coach.report(format).unwrap();
    assert!(of(ReportFormat::Pdf).starts_with(b"%PDF-1.7"));
    assert!(of(ReportFormat::Svg).starts_with(b"<svg "));
    let csv = String::from_utf8(of(ReportFormat::Csv)).unwrap();
    assert!(csv.contains("2026-03-02") && csv.contains(",bursts,1,{bursts}"), "{csv}");
    let json: serde_json::Value = serde_json::from_slice(&of(ReportFormat::Json)).unwrap();
    assert_eq!(json["walks"].as_array().unwrap().len(), 1);
    let fhir: serde_json::Value = serde_json::from_slice(&of(ReportFormat::Fhir)).unwrap();
    assert_eq!(fhir["resourceType"], "Bundle");
    let text = text(&coach);
    for said in [
        "Walking bursts: 1 done, 3 planned",
        "simulated, circumstances not said",
        "Left foot drops.",
        "1 walk, ",
        "Walking burst: 3 a day, 45 s",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn circumstances_are_told_once_they_were_said_and_a_simulated_foot_always() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), simulated());
    walked(&coach);
    let csv = || String::from_utf8(coach.report(ReportFormat::Csv).unwrap()).unwrap();
    assert!(csv().contains(",not-said,not-said,") && csv().contains(",simulated,2026-03-02,"), "{}", csv());
    assert!(!csv().contains(",none,none,indoors,"), "{}", csv());
    // The very same circumstances, said.
    let said = PracticeContext {
        shoe: String::new(),
        orthosis: Orthosis::Unsupported,
        aid: WalkingAid::Unaided,
        place: Place::Indoors,
        helper: false,
        hot_or_tired: false,
    };
    coach.set_context(said).unwrap();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(180_000).unwrap();
    assert!(csv().contains(",none,none,indoors,"), "{}", csv());
    let told = text(&coach);
    assert!(told.contains("Left foot, simulated, indoors, no walking aid, no brace\n"), "{told}");
    assert!(told.contains("Simulated sensor, on the left foot"), "{told}");
    let fhir = String::from_utf8(coach.report(ReportFormat::Fhir).unwrap()).unwrap();
    assert!(fhir.contains("nobody walked"), "{fhir}");
}

#[test]
fn a_plan_comes_back_from_the_code_of_a_report() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), simulated());
    walked(&coach);
    let json: serde_json::Value = serde_json::from_slice(&coach.report(ReportFormat::Json).unwrap()).unwrap();
    let plan = coach.plan_from_code(json["plan"]["code"].as_str().unwrap().to_owned()).unwrap();
    assert_eq!((plan.weaker_side, plan.items.len()), (Some(Side::Left), 2));
    coach.set_plan(plan).unwrap();
    assert!(matches!(coach.plan_from_code("https://example.org".to_owned()), Err(CoachError::Invalid { .. })));
}

#[test]
fn goal_and_question_are_on_the_report_and_on_the_screen() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    coach.rate_goal(" Walk to the shop ".to_owned(), 4).unwrap();
    coach.set_question("May I swim?".to_owned()).unwrap();
    let said = text(&coach);
    assert!(said.contains("“Walk to the shop”\n4 of 10 on 2 March 2026.") && said.contains("“May I swim?”"), "{said}");
    let progress = coach.progress().unwrap();
    assert_eq!(progress.goal.map(|goal| (goal.goal, goal.rating)), Some(("Walk to the shop".to_owned(), 4)));
    assert_eq!(progress.question, "May I swim?");
    coach.set_question("  ".to_owned()).unwrap();
    assert!(text(&coach).contains("No question written."));
    let invalid = |refused: Result<(), CoachError>| matches!(refused, Err(CoachError::Invalid { .. }));
    assert!(invalid(coach.rate_goal(String::new(), 4)) && invalid(coach.rate_goal("Dance".to_owned(), 11)));
    assert!(invalid(coach.set_question("?".repeat(501))));
}

#[test]
fn progress_tells_weeks_months_bests_and_what_cannot_be_said_yet() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), simulated());
    let nothing = coach.progress().unwrap();
    assert!(nothing.weeks.is_empty() && nothing.changes.is_empty() && nothing.charts.is_empty());
    walked(&coach);
    let progress = coach.progress().unwrap();
    assert_eq!((progress.days_practised_of_14, progress.revision > nothing.revision), (1, true));
    for series in [&progress.weeks, &progress.months] {
        let [only] = series.as_slice() else { unreachable!("one week, one month: {series:?}") };
        assert_eq!((only.days_count, only.bursts_count), (1, 1));
        assert!(only.walking_ms >= 30_000 && only.feet.iter().any(|foot| foot.heel_share.is_some()), "{only:?}");
    }
    assert!(!progress.bests.is_empty() && !progress.charts.is_empty());
    assert!(progress.changes.is_empty(), "one day is not held against itself");
}

#[test]
fn few_steps_have_counts_and_no_share() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), simulated());
    walked_for(&coach, 20);
    let progress = coach.progress().unwrap();
    let [foot] = progress.days.first().unwrap().feet.as_slice() else { unreachable!("one sensor: {progress:?}") };
    assert!((10..20).contains(&foot.steady_count), "{foot:?}");
    assert_eq!(foot.heel_count + foot.flat_count + foot.toe_count, foot.steady_count);
    assert_eq!((foot.heel_share, foot.slap_share), (None, None));
    assert!(foot.strike_angle_deg.is_some());
    assert!(progress.charts.iter().all(|chart| chart.unit != "%"), "{:?}", progress.charts);
    assert!(progress.charts.iter().any(|chart| chart.unit == "deg"));
}

#[test]
fn holds_are_told_apart_from_repetitions_and_days_are_a_series() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    for (exercise, at_ms) in [("calf-stretch", 3_600_000), ("seated-ankle-lift", 7_200_000)] {
        coach.start(exercise.to_owned()).unwrap();
        coach.ready().unwrap();
        coach.advance_to(at_ms).unwrap();
    }
    let progress = coach.progress().unwrap();
    let [day] = progress.days.as_slice() else { unreachable!("one day: {:?}", progress.days) };
    assert_eq!((day.holds_left_count, day.repetitions_left_count), (1, 11));
    assert_eq!((day.holds_right_count, day.repetitions_right_count), (1, 11));
    assert_eq!(day.start, "2026-03-02");
    assert_eq!(progress.months.first().map(|month| month.holds_left_count), Some(1));
    let of: Vec<&str> = progress.bests.iter().map(|best| best.of_text.as_str()).collect();
    assert!(of.contains(&"Calf stretch, left"), "{of:?}");
}

#[test]
fn days_that_cannot_be_are_refused_by_name() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    let refused = |from: Option<&str>, until: Option<&str>| {
        let request = ReportRequest {
            from_date: from.map(str::to_owned),
            until_date: until.map(str::to_owned),
            ..ReportFormat::Text.into()
        };
        coach.report_of(request).map(drop).map_err(|error| error.to_string()).err().unwrap_or_default()
    };
    let told = [
        refused(Some("soon"), None),
        refused(Some("2026-03-03"), None),
        refused(Some("2026-03-02"), Some("2026-03-01")),
        refused(Some("2024-01-01"), None),
        refused(None, Some("0001-01-01")),
    ];
    insta::assert_snapshot!(told.join("\n"));
    assert_eq!(refused(Some("2026-03-01"), Some("2026-03-02")), "");
}

#[test]
fn a_saved_report_is_whole_or_not_there() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    let path = folder.path().join("report.pdf");
    let save = |path: &std::path::Path| coach.save_report(path.display().to_string(), ReportFormat::Pdf.into());
    save(&path).unwrap();
    save(&path).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-1.7"));
    let nowhere = folder.path().join("nowhere/report.pdf");
    let told = save(&nowhere).unwrap_err().to_string();
    assert!(told.contains("nowhere/report.pdf"), "{told}");
    assert!(!folder.path().join("report.pdf.part").exists());
}

#[test]
fn what_is_planned_on_some_days_counts_on_those() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    // It begins on a Monday.
    let item =
        |exercise: &str, days| PlanItem { times_a_day: 3, days, exercise: exercise.to_owned(), ..PlanItem::default() };
    let items = vec![item("walking-burst", vec![PlanDay::Tue]), item("seated-march", vec![PlanDay::Mon])];
    coach.set_plan(Plan { weaker_side: Some(Side::Left), items, ..Plan::default() }).unwrap();
    let today: Vec<_> = coach.snapshot().today.items.into_iter().map(|item| item.exercise).collect();
    assert_eq!(today, ["seated-march"]);
    let text = text(&coach);
    assert!(text.contains("Walking bursts: 0 done, 0 planned"), "{text}");
}

#[test]
fn a_plan_that_only_follows_the_answers_is_told_with_what_the_person_notices() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    for (question, answer) in [("urgent", "none"), ("side", "right"), ("toe-lift", "partly"), ("notice", "slap+drag")] {
        coach.answer_check(question.to_owned(), answer.to_owned()).unwrap();
    }
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
    let followed = text(&coach);
    for said in [
        "Right foot drops.",
        "slaps down after the heel, drags over the floor, toes lift partly when sitting",
        "The walks practise clearing the ground.",
        "Seated ankle lift, right: 5 repetitions done, 5 planned",
        "Seated ankle lift: 1 a day, 5 repetitions",
    ] {
        assert!(followed.contains(said), "{said}: {followed}");
    }
    let own = PlanItem { exercise: "seated-march".to_owned(), times_a_day: 2, ..PlanItem::default() };
    coach.set_plan(Plan { items: vec![own], ..coach.plan() }).unwrap();
    coach.advance_to(2 * 86_400_000).unwrap();
    let chosen = text(&coach);
    assert!(chosen.contains("Seated march: 2 a day") && chosen.contains("5 repetitions done, 5 planned"), "{chosen}");
}
