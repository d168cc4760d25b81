use heelfirst::{FootBucket, ProgressBucket, Side};

use super::*;

fn foot(steady_count: u32) -> FootBucket {
    FootBucket {
        side: Side::Left,
        steps_count: steady_count + 6,
        steady_count,
        heel_share: (steady_count >= 20).then_some(0.625),
        flat_share: None,
        toe_share: None,
        slap_share: None,
        drag_share: None,
        strike_angle_deg: None,
        contact_to_flat_ms: None,
        lift_angle_deg: None,
        tired_share: None,
        heel_count: 10,
        flat_count: 6,
        toe_count: 0,
        slap_count: 0,
        drag_count: 0,
    }
}

fn bucket(start: &str, walking_ms: i64, feet: Vec<FootBucket>) -> ProgressBucket {
    ProgressBucket {
        start: start.to_owned(),
        days_count: 1,
        sessions_count: 3,
        active_ms: 300_000,
        bursts_count: 1,
        walking_ms,
        repetitions_left_count: 66,
        repetitions_right_count: 48,
        repetitions_other_count: 0,
        trips_count: 0,
        near_falls_count: 0,
        falls_count: 0,
        cadence_per_min: None,
        swing_ratio: None,
        feet,
        holds_left_count: 18,
        holds_right_count: 0,
    }
}

fn progress() -> ProgressSnapshot {
    let best = |of: &str, text: &str| BestSnapshot {
        exercise: None,
        side: Some(Side::Left),
        text: text.to_owned(),
        when_text: "Reached on 2 March 2026".to_owned(),
        date: "2026-03-02".to_owned(),
        of_text: of.to_owned(),
    };
    ProgressSnapshot {
        days_practised_of_14: 2,
        days_text: "2 days practised of the last 14".to_owned(),
        weeks: vec![
            bucket("2026-03-02", 30_000, vec![foot(16)]),
            bucket("2026-03-09", 90_000, vec![foot(24)]),
            bucket("2026-03-16", 0, Vec::new()),
        ],
        months: vec![
            bucket("2025-11-01", 33 * 60_000 + 30_000, Vec::new()),
            bucket("2026-03-01", 120_000, vec![foot(40)]),
        ],
        bests: vec![best("Walking, left", "Most steps in a row that landed heel first: 15")],
        changes: Vec::new(),
        changes_note: None,
        charts: Vec::new(),
        goal: None,
        question: String::new(),
        disclaimer: "Heelfirst is a practice aid.".to_owned(),
        revision: 0,
        days: Vec::new(),
        trials_count: 2,
        trials_text: Some("2 trial sessions at another speed are left out.".to_owned()),
    }
}

#[test]
fn weeks_and_months_have_units_and_no_percentage_of_few_steps() {
    insta::assert_snapshot!(told(&progress(), 100, &Words::new(&["en"])).join("\n"));
}

#[test]
fn on_a_narrow_terminal_nothing_is_wider_than_it() {
    let lines = told(&progress(), 40, &Words::new(&["en"]));
    assert!(lines.iter().all(|line| line.chars().count() <= 40), "{lines:#?}");
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn months_are_told_only_where_they_go_further_back_than_the_weeks() {
    let mut progress = progress();
    progress.months.remove(0);
    let lines = told(&progress, 100, &Words::new(&["en"]));
    assert!(!lines.iter().any(|line| line == "Months"), "{lines:#?}");
    progress.weeks.clear();
    assert!(told(&progress, 100, &Words::new(&["en"])).iter().any(|line| line == "Months"));
}
