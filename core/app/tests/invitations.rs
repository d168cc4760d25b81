//! Nobody is prompted for what may not be started.
#![expect(clippy::unwrap_used, reason = "a test says what it finds by panicking")]

mod common;

use std::collections::BTreeSet;

use common::open;
use common::person::{FIRST, STANDING, answer, steady};
use heelfirst::{Begun, Coach, CoachRadio, MishapKind, OccurrenceSnapshot, Plan, PlanItem, PromptKind};
use tempfile::tempdir;

/// The kinds that the prompts to come lead with and take along.
fn kinds(coach: &Coach) -> BTreeSet<String> {
    let plan = coach.armed(Vec::new(), Vec::new()).unwrap();
    let each = plan.occurrences.into_iter().flat_map(|prompt| std::iter::once(prompt.kind).chain(prompt.also));
    each.map(|kind: PromptKind| format!("{kind:?}")).collect()
}

fn names(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn who_is_steady_is_prompted_for_everything() {
    let folder = tempdir().unwrap();
    let (coach, _) = steady(folder.path());
    assert_eq!(kinds(&coach), names(&["Strength", "Stretch", "Walk"]));
}

#[test]
fn while_an_urgent_answer_stands_nobody_is_prompted() {
    let folder = tempdir().unwrap();
    let (coach, _) = steady(folder.path());
    coach.answer_check("urgent".to_owned(), "today".to_owned()).unwrap();
    assert_eq!(kinds(&coach), names(&[]));
    assert!(coach.snapshot().today.next_reminder.is_none());
    coach.answer_check("urgent".to_owned(), "already-looked-at".to_owned()).unwrap();
    assert_eq!(kinds(&coach), names(&["Strength", "Stretch", "Walk"]));
}

#[test]
fn after_a_fall_no_prompt_asks_for_a_walk() {
    let folder = tempdir().unwrap();
    let (coach, _) = steady(folder.path());
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    assert_eq!(kinds(&coach), names(&["Strength", "Stretch"]));
}

#[test]
fn a_calf_that_is_not_cleared_is_in_no_prompt() {
    let folder = tempdir().unwrap();
    let (coach, _) = steady(folder.path());
    coach.answer_check("calf".to_owned(), "operated-not-cleared".to_owned()).unwrap();
    assert_eq!(kinds(&coach), names(&["Strength", "Walk"]));
}

#[test]
fn a_plan_of_walks_alone_prompts_for_walks_alone() {
    let folder = tempdir().unwrap();
    let (coach, _) = steady(folder.path());
    let walks = PlanItem { exercise: "walking-burst".to_owned(), times_a_day: 3, ..PlanItem::default() };
    coach.set_plan(Plan { items: vec![walks], ..coach.plan() }).unwrap();
    assert_eq!(kinds(&coach), names(&["Walk"]));
}

#[test]
fn before_the_questions_no_prompt_promises_what_they_hold_back() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    coach.leave_welcome().unwrap();
    let prompts = || coach.armed(Vec::new(), Vec::new()).unwrap().occurrences;
    let walks: Vec<_> = prompts().into_iter().filter(|prompt| prompt.kind == PromptKind::Walk).collect();
    assert!(!walks.is_empty());
    assert!(walks.iter().all(|walk| walk.title == "A few questions first" && !walk.body.contains("alk")), "{walks:?}");
    assert!(prompts().iter().all(|prompt| prompt.kind == PromptKind::Walk || !prompt.also.contains(&PromptKind::Walk)));
    assert!(coach.snapshot().today.next_reminder_text.contains("A few questions first"));
    let answers = |walk: &OccurrenceSnapshot| walk.actions.iter().map(|action| action.text.clone()).collect::<Vec<_>>();
    assert_eq!(answers(&walks[0]), ["Answer them", "Snooze", "Dismiss"]);
    assert_eq!(coach.start_due(PromptKind::Walk).unwrap(), Begun::Questions);
    assert!(coach.snapshot().session.is_none());
    answer(&coach, &FIRST);
    answer(&coach, &STANDING);
    let now_promised: Vec<_> = prompts().into_iter().filter(|prompt| prompt.kind == PromptKind::Walk).collect();
    assert!(!now_promised.is_empty() && now_promised.iter().all(|walk| walk.title == "Walking burst"));
}
