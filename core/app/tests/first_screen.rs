//! What the first screen says: an urgent answer alone, minutes that add up, and no praise where nothing could be done.
#![expect(clippy::unwrap_used, reason = "a test says what it finds by panicking")]

mod common;

use std::sync::Arc;

use common::person::stands;
use common::{Ear, config, open};
use heelfirst::{
    Coach, CoachConfig, CoachRadio, MishapKind, Plan, PlanItem, PromptKind, SessionId, SessionRating, TodaySnapshot,
};

fn answer(coach: &Coach, question: &str, answer: &str) {
    coach.answer_check(question.to_owned(), answer.to_owned()).unwrap();
}

fn practise(coach: &Coach, item: &str) -> SessionId {
    let session = coach.start(item.to_owned()).unwrap();
    coach.ready().unwrap();
    while coach.snapshot().session.unwrap().outcome.is_none() {
        coach.enough().unwrap();
    }
    session
}

fn glance(folder: &std::path::Path) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(folder.join("today.json")).unwrap()).unwrap()
}

#[test]
fn widgets_read_the_next_prompt_and_how_long_that_is_true() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    let (told, today) = (glance(dir.path()), coach.snapshot().today);
    assert_eq!(told["next_text"], today.next_reminder_text);
    let next = today.next_reminder.unwrap();
    assert_eq!((&told["next"]["at_ms"], &told["until_ms"]), (&next.at_ms.into(), &next.window_end_ms.into()));
    assert_eq!((&told["start_text"], &told["may_walk"]), (&"Start".into(), &true.into()));
    answer(&coach, "urgent", "emergency");
    let urgent = glance(dir.path());
    assert_eq!((&urgent["next_text"], &urgent["next"], &urgent["may_walk"]), (&"".into(), &().into(), &false.into()));
    assert!(urgent["headline"].as_str().unwrap().contains("call the emergency number"));
}

#[test]
fn widgets_read_something_as_soon_as_the_core_is_open_and_after_everything_was_deleted() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    coach.lighter_day(false).unwrap();
    let before = glance(dir.path());
    coach.delete_everything().unwrap();
    coach.lighter_day(false).unwrap();
    assert_eq!(glance(dir.path()), before);
}

#[test]
fn a_prompt_starts_what_is_due_of_its_kind_and_says_what_holds_it_back() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    let kinds = [PromptKind::Walk, PromptKind::Stretch, PromptKind::Strength];
    let started = kinds.map(|kind| {
        coach.start_due(kind).unwrap();
        let exercise = coach.snapshot().session.unwrap().exercise;
        coach.stop(None).unwrap();
        exercise
    });
    assert_eq!(started[..2], ["walking-burst", "calf-stretch"]);
    answer(&coach, "urgent", "emergency");
    let refused = coach.start_due(PromptKind::Walk).unwrap_err();
    assert!(coach.notice_for(refused).what.contains("emergency"));
}

#[test]
fn while_an_urgent_answer_stands_the_day_is_its_sentence_alone() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    practise(&coach, "seated-ankle-lift");
    let before = coach.snapshot().today;
    answer(&coach, "urgent", "emergency");
    let today = coach.snapshot().today;
    assert!(today.headline.contains("call the emergency number"), "{}", today.headline);
    assert_eq!((today.minutes_left, today.next_reminder_text.as_str()), (0, ""));
    assert!(today.encouragement.is_none() && today.next_reminder.is_none() && today.checks.is_empty());
    for item in &today.items {
        assert!(!item.offered && item.minutes == 0, "{item:?}");
        assert!([&item.dose, &item.why_dose, &item.why_planned].iter().all(|text| text.is_empty()), "{item:?}");
    }
    answer(&coach, "urgent", "already-looked-at");
    assert_eq!(coach.snapshot().today.items, before.items);
}

#[test]
fn the_minutes_of_the_items_are_those_of_the_day_and_of_the_proposal() {
    for minutes in ["5", "10", "15", "20", "30"] {
        for side in ["left", "both"] {
            let dir = tempfile::tempdir().unwrap();
            let (coach, _) = stands(dir.path());
            answer(&coach, "side", side);
            answer(&coach, "minutes", minutes);
            let today = coach.snapshot().today;
            let sum: u32 = today.items.iter().map(|item| item.minutes * item.meant_today).sum();
            assert_eq!(sum, today.minutes_left, "{minutes} {side}");
            assert_eq!(sum, coach.proposal().expected_minutes, "{minutes} {side}");
        }
    }
}

#[test]
fn where_everything_is_held_back_or_rests_nothing_is_praised() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    let mut plan = coach.plan();
    plan.items.retain(|item| item.exercise == "walking-burst");
    coach.set_plan(plan).unwrap();
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    let headline = coach.snapshot().today.headline;
    assert!(headline.starts_with("Nothing of your plan can be done right now. You noted a fall."), "{headline}");
    coach.take_back_event().unwrap();
    coach.lighter_day(true).unwrap();
    let headline = coach.snapshot().today.headline;
    assert!(headline.contains("right now. Today is a lighter day"), "{headline}");
}

#[test]
fn what_hurt_is_named_where_nothing_else_is_left() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    let mut plan = coach.plan();
    plan.items.retain(|item| item.exercise == "calf-stretch");
    coach.set_plan(plan).unwrap();
    let session = practise(&coach, "calf-stretch");
    coach.rate(session, Some(SessionRating::Pain)).unwrap();
    let headline = coach.snapshot().today.headline;
    assert!(headline.contains("right now. It hurt, so it rests."), "{headline}");
}

#[test]
fn a_page_of_an_exercise_says_nothing_twice() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    for (exercise, once) in [
        ("calf-stretch", "bounce"),
        ("calf-stretch", "newly swollen"),
        ("walking-burst", "stairs"),
        ("exaggerated-march", "in a hurry"),
        ("seated-march", "cannot roll"),
        ("hamstring-curl", "holds you"),
    ] {
        let page = coach.exercise(exercise.to_owned()).unwrap();
        let said = page.safety.iter().chain(&page.equipment).filter(|line| line.contains(once)).count();
        assert_eq!(said, 1, "{exercise}: {once}");
    }
    let tempo = coach.exercise("calf-stretch".to_owned()).unwrap().tempo.unwrap();
    assert!(tempo.starts_with("Pull") && tempo.contains("let go"), "{tempo}");
}

#[test]
fn the_language_in_use_is_listed_also_when_it_is_made_for_tests() {
    let folder = tempfile::tempdir().unwrap();
    let made = CoachConfig { languages: vec!["ar-XB".to_owned()], ..config(folder.path(), CoachRadio::None) };
    let coach = Coach::open(made, Arc::new(Ear::default())).unwrap();
    let used: Vec<_> = coach.languages().into_iter().filter(|language| language.is_used).collect();
    assert_eq!(used.iter().map(|language| language.tag.as_str()).collect::<Vec<_>>(), ["ar-XB"]);
    assert!(used.iter().all(|language| language.right_to_left));
}

#[test]
fn what_is_counted_is_also_said() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    let today = coach.snapshot().today;
    assert_eq!(today.minutes_left_text, format!("About {} minutes left for today.", today.minutes_left));
    assert!(today.items.iter().all(|item| item.minutes_text.starts_with("About ")), "{:?}", today.items);
    practise(&coach, "seated-ankle-lift");
    assert_eq!(coach.snapshot().today.days_practised_text, "You practised on 1 day in the last two weeks.");
}

#[test]
fn what_was_noted_today_is_told_as_long_as_it_can_be_taken_back() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    assert_eq!(coach.snapshot().today.noted, None);
    coach.report_event(MishapKind::NearFall, None, None).unwrap();
    assert_eq!(coach.snapshot().today.noted.as_deref(), Some("Noted for today: you nearly fell."));
    coach.take_back_event().unwrap();
    assert_eq!(coach.snapshot().today.noted, None);
}

#[test]
fn after_a_fall_it_comes_first_whether_the_person_is_hurt_and_then_when_they_are_ready() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    let today = coach.snapshot().today;
    assert!(today.ask.unwrap().comes_first && today.after_fall.is_none());
    answer(&coach, "hurt", "no");
    assert!(coach.snapshot().today.after_fall.unwrap().contains("rest after your fall"));
    coach.ready_again().unwrap();
    assert_eq!(coach.snapshot().today.after_fall, None);
}

#[test]
fn the_page_of_an_exercise_says_that_a_lighter_day_is_seated() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    let held = |exercise: &str| coach.exercise(exercise.to_owned()).unwrap().held_back;
    assert_eq!(held("walking-burst"), None);
    coach.lighter_day(true).unwrap();
    assert!(held("walking-burst").unwrap().contains("lighter day"));
    assert_eq!(held("seated-ankle-lift"), None);
}

/// The exercises of the day, the next one first, then group by group.
fn shown(today: &TodaySnapshot) -> Vec<String> {
    let rows = today.groups.iter().flat_map(|group| &group.rows).map(|row| row.exercise.clone());
    today.next.iter().map(|next| next.exercise.clone()).chain(rows).collect()
}

fn titles(today: &TodaySnapshot) -> Vec<&str> {
    today.groups.iter().map(|group| group.title.as_str()).collect()
}

/// Whatever is there is shown once, and no group is empty.
fn shows_all(today: &TodaySnapshot) {
    let mut all: Vec<String> = today.items.iter().chain(&today.checks).map(|item| item.exercise.clone()).collect();
    let mut shown = shown(today);
    all.sort();
    shown.sort();
    assert_eq!(shown, all);
    assert!(today.groups.iter().all(|group| !group.rows.is_empty()));
    assert!(today.groups.iter().flat_map(|group| &group.rows).all(|row| !row.detail.is_empty()));
}

#[test]
fn the_day_is_shown_in_groups_each_item_once() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    let today = coach.snapshot().today;
    shows_all(&today);
    let next = today.next.clone().unwrap();
    assert_eq!(next.measure, format!("{} · {}", next.dose, next.minutes_text));
    assert_eq!(titles(&today)[0], "Also today");
    while let Some(next) = coach.snapshot().today.next {
        practise(&coach, &next.exercise);
        shows_all(&coach.snapshot().today);
    }
    let done = coach.snapshot().today;
    let group = done.groups.iter().find(|group| group.is_done).unwrap();
    assert_eq!((group.title.as_str(), group.rows[0].detail.as_str()), ("Done today", "Done"));
    coach.lighter_day(true).unwrap();
    shows_all(&coach.snapshot().today);
    answer(&coach, "urgent", "emergency");
    let urgent = coach.snapshot().today;
    assert_eq!((urgent.next, urgent.groups), (None, Vec::new()), "that sentence stands alone");
}

#[test]
fn what_waits_is_a_group_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    let plan = ["seated-ankle-lift", "walking-burst"].map(|exercise| PlanItem {
        exercise: exercise.to_owned(),
        times_a_day: 1,
        ..PlanItem::default()
    });
    coach.set_plan(Plan { items: plan.to_vec(), ..Plan::default() }).unwrap();
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    let today = coach.snapshot().today;
    shows_all(&today);
    let later = today.groups.last().unwrap();
    assert_eq!(later.title, "Not today");
    assert!(later.rows.iter().any(|row| row.exercise == "walking-burst"));
}
