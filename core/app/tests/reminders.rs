//! Prompts over restarts of the app: what was said of them stands.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test ends where something is not as it should be")]

mod common;

use std::path::Path;
use std::sync::Arc;

use common::{Ear, STARTED_AT_MS, config, environment};
use heelfirst::{
    Coach, CoachClock, CoachConfig, CoachEvent, CoachRadio, Environment, HistoryRange, OccurrenceId, PromptAnswer,
    ReminderPlan,
};

const SETTINGS: &str = r#"{"stretches_per_day": 0, "strength_per_day": 0, "fixed": [{"kind": "walk", "at": "09:00"},
    {"kind": "walk", "at": "12:00"}, {"kind": "walk", "at": "15:00"}, {"kind": "walk", "at": "18:00"}]}"#;
const MINUTE_MS: i64 = 60_000;

/// The core at so many minutes after 08:00.
fn open_at(folder: &Path, minutes: i64) -> (Arc<Coach>, Arc<Ear>) {
    let ear = Arc::new(Ear::default());
    let clock = CoachClock::Scripted { started_at_ms: STARTED_AT_MS + minutes * MINUTE_MS };
    let config = CoachConfig { clock, ..config(folder, CoachRadio::None) };
    (Coach::open(config, Arc::clone(&ear) as _).unwrap(), ear)
}

/// The plan as a platform gets it at each start.
fn plan(coach: &Coach) -> ReminderPlan {
    coach.environment_changed(environment()).unwrap()
}

/// Likewise on a platform that keeps what is pending.
fn pending_plan(coach: &Coach) -> ReminderPlan {
    coach.environment_changed(Environment { pending_limit: 64, ..environment() }).unwrap()
}

/// What the history counts with every change.
fn revision(coach: &Coach) -> u64 {
    coach.history(HistoryRange { from_ms: 0, before_ms: 1, with_steps: false }).unwrap().revision
}

/// A walking burst from now on.
fn walk(coach: &Coach) {
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(MINUTE_MS).unwrap();
}

fn arm(coach: &Coach, plan: &ReminderPlan) -> ReminderPlan {
    coach.armed(plan.occurrences.iter().map(|prompt| prompt.id.clone()).collect(), Vec::new()).unwrap()
}

fn times(plan: &ReminderPlan) -> Vec<&str> {
    plan.occurrences.iter().take(4).map(|prompt| prompt.local_time.as_str()).collect()
}

/// A fresh folder whose first day is armed, and its first prompt's id.
fn armed() -> (tempfile::TempDir, OccurrenceId) {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open_at(folder.path(), 0);
    let plan = coach.set_settings(SETTINGS.to_owned()).unwrap();
    arm(&coach, &plan);
    coach.shut_down();
    (folder, plan.occurrences[0].id.clone())
}

#[test]
fn what_was_shown_and_snoozed_is_known_after_a_restart() {
    let (folder, id) = armed();
    let (coach, _) = open_at(folder.path(), 61);
    coach.fired(id.clone(), STARTED_AT_MS + 60 * MINUTE_MS).unwrap();
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), 62);
    assert_eq!(times(&plan(&coach)), ["12:00", "15:00", "18:00", "09:00"]);
    let snoozed = coach.acted(id.clone(), PromptAnswer::Snoozed).unwrap();
    assert_eq!((times(&snoozed)[0], snoozed.reply.as_str()), ("09:17", "Again at 09:17."));
    arm(&coach, &snoozed);
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), 63);
    let again = plan(&coach);
    assert_eq!((times(&again)[0], &again.occurrences[0].id), ("09:17", &id));
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), 78);
    coach.fired(id.clone(), STARTED_AT_MS + 77 * MINUTE_MS).unwrap();
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), 79);
    let shown = plan(&coach);
    assert_eq!((times(&shown)[0], shown.showing.as_slice()), ("12:00", [id].as_slice()));
}

#[test]
fn practice_after_a_prompt_is_its_answer_after_a_restart_too() {
    let (folder, id) = armed();
    let (coach, ear) = open_at(folder.path(), 60);
    coach.fired(id, STARTED_AT_MS + 60 * MINUTE_MS).unwrap();
    walk(&coach);
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::Done { .. })));
    assert_eq!(times(&plan(&coach))[0], "12:00");
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), 65);
    assert_eq!(times(&plan(&coach)), ["12:00", "15:00", "18:00", "09:00"]);
    assert!(coach.health().well);
}

#[test]
fn a_burst_unasked_takes_a_prompt_away_and_the_platform_is_told() {
    let (folder, _) = armed();
    let (coach, ear) = open_at(folder.path(), 10);
    walk(&coach);
    let told = ear.take().into_iter().rev().find_map(|event| match event {
        CoachEvent::Reminders { plan } => Some(plan),
        _ => None,
    });
    let told = told.unwrap();
    assert_eq!(times(&told), ["12:00", "15:00", "18:00", "09:00"]);
    assert_eq!(told.warnings, ["1 prompt fewer, because you practised already."]);
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), 120);
    assert_eq!(times(&plan(&coach)), ["12:00", "15:00", "18:00", "09:00"]);
}

#[test]
fn confirming_again_writes_nothing() {
    let (folder, _) = armed();
    let (coach, _) = open_at(folder.path(), 1);
    let (before, plan) = (revision(&coach), plan(&coach));
    arm(&coach, &plan);
    arm(&coach, &plan);
    assert_eq!(revision(&coach), before);
}

#[test]
fn a_net_that_came_is_the_prompt_in_whose_place_it_stood() {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open_at(folder.path(), 0);
    let first = pending_plan(&coach);
    assert_eq!((first.occurrences.len(), first.nets.len()), (56, 4));
    coach.shut_down();
    // Nobody opens the app for three weeks; then the person answers the net of that day.
    let net = &first.nets[0];
    let weeks_ms = 21 * 24 * 60 * MINUTE_MS;
    let at_ms = net.prompt.at_ms + weeks_ms;
    let (coach, _) = open_at(folder.path(), (at_ms - STARTED_AT_MS) / MINUTE_MS);
    pending_plan(&coach);
    let plan = coach.fired(net.id.clone(), at_ms).unwrap();
    assert_eq!(plan.showing.len(), 1, "{:?}", plan.showing);
    assert!(plan.occurrences.iter().all(|prompt| prompt.id != plan.showing[0]));
    coach.acted(net.id.clone(), PromptAnswer::Dismissed).unwrap();
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), (at_ms - STARTED_AT_MS) / MINUTE_MS + 1);
    let after = pending_plan(&coach);
    assert!(after.showing.is_empty() && after.occurrences.iter().all(|prompt| prompt.id != plan.showing[0]));
}

#[test]
fn a_late_answer_by_practice_stands_after_a_restart() {
    for (answer, said, walked) in [(PromptAnswer::OnNextWalk, 85, 140), (PromptAnswer::InAHurry, 80, 130)] {
        let (folder, id) = armed();
        let (coach, _) = open_at(folder.path(), 61);
        coach.fired(id.clone(), STARTED_AT_MS + 60 * MINUTE_MS).unwrap();
        coach.shut_down();
        let (coach, _) = open_at(folder.path(), said);
        let moved = coach.acted(id.clone(), answer).unwrap();
        arm(&coach, &moved);
        coach.shut_down();
        let (coach, _) = open_at(folder.path(), walked);
        walk(&coach);
        let live = plan(&coach);
        assert_eq!(times(&live), ["12:00", "15:00", "18:00", "09:00"], "{answer:?}");
        coach.shut_down();
        let (coach, _) = open_at(folder.path(), walked + 2);
        assert_eq!(times(&plan(&coach)), times(&live), "{answer:?}");
    }
}

#[test]
fn a_net_that_came_unheard_does_not_bring_its_prompt_again() {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open_at(folder.path(), 0);
    let first = pending_plan(&coach);
    let all = first.occurrences.iter().map(|prompt| &prompt.id).chain(first.nets.iter().map(|net| &net.id));
    coach.armed(all.cloned().collect(), Vec::new()).unwrap();
    coach.shut_down();
    for net in &first.nets {
        // Three weeks later the app is opened by its icon, just after the net was shown, and its slot is yet to come.
        let at_ms = net.prompt.at_ms + 21 * 24 * 60 * MINUTE_MS;
        let (coach, _) = open_at(folder.path(), (at_ms - STARTED_AT_MS) / MINUTE_MS + 1);
        let plan = pending_plan(&coach);
        let today = plan.occurrences.iter().filter(|prompt| prompt.at_ms - at_ms < 30 * MINUTE_MS);
        assert_eq!(today.count(), 0, "{}:{}", net.hour, net.minute);
        coach.shut_down();
    }
}

#[test]
fn a_net_is_answered_after_midnight_too() {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open_at(folder.path(), 0);
    let first = pending_plan(&coach);
    let net = first.nets.last().unwrap().clone();
    coach.armed(first.nets.iter().map(|net| net.id.clone()).collect(), Vec::new()).unwrap();
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), (net.prompt.at_ms - STARTED_AT_MS) / MINUTE_MS + 5 * 60);
    pending_plan(&coach);
    let before = revision(&coach);
    coach.acted(net.id, PromptAnswer::Dismissed).unwrap();
    assert!(revision(&coach) > before, "the answer is kept");
    let before = revision(&coach);
    coach.acted(OccurrenceId { value: "0123456789abcdef".to_owned() }, PromptAnswer::Dismissed).unwrap();
    assert_eq!(revision(&coach), before, "of one that nobody knows nothing is kept");
}

#[test]
fn what_is_refused_is_known_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open_at(folder.path(), 0);
    let planned = plan(&coach);
    let ids: Vec<OccurrenceId> = planned.occurrences.iter().map(|prompt| prompt.id.clone()).collect();
    coach.armed(Vec::new(), ids).unwrap();
    let keys = |coach: &Coach| coach.health().notices.into_iter().map(|notice| notice.key).collect::<Vec<_>>();
    assert_eq!(keys(&coach), ["nothing-armed"]);
    coach.shut_down();
    let (coach, _) = open_at(folder.path(), 1);
    assert_eq!(keys(&coach), ["nothing-armed"]);
}
