//! The surface's promises: gates, settings, listeners that misbehave, folders that are held.
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use std::sync::{Arc, Mutex, OnceLock};

use common::{Ear, config, lifts_well, open, try_open};
use heelfirst::{
    Coach, CoachError, CoachEvent, CoachListener, CoachRadio, HistoryRange, ListenerError, MishapKind, OccurrenceId,
    Plan, PlanItem, PromptAnswer, Side,
};
use heelfirst_history::{Entry, Event, Reader, Store};
use tempfile::tempdir;

#[test]
fn an_urgent_answer_holds_everything_back() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.answer_check("urgent".to_owned(), "emergency".to_owned()).unwrap();
    for exercise in heelfirst::exercises().unwrap() {
        assert!(matches!(coach.start_unasked(exercise), Err(CoachError::Invalid { .. })));
    }
    let today = coach.snapshot().today;
    assert!(today.gate.unwrap().urgent && today.items.iter().all(|item| !item.offered));
    coach.shut_down();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    assert!(coach.start("seated-march".to_owned()).is_err(), "the answer stands after a restart");
    coach.answer_check("urgent".to_owned(), "already-looked-at".to_owned()).unwrap();
    coach.start("seated-march".to_owned()).unwrap();
    coach.pause().unwrap();
    coach.answer_check("urgent".to_owned(), "today".to_owned()).unwrap();
    assert!(matches!(coach.resume(), Err(CoachError::Invalid { .. })), "an urgent answer holds a paused session too");
    assert!(coach.skip().is_err() && coach.ready().is_err());
    coach.stop(None).unwrap();
}

#[test]
fn an_urgent_answer_pauses_what_runs() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-march".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(8_000).unwrap();
    coach.answer_check("urgent".to_owned(), "emergency".to_owned()).unwrap();
    assert_eq!(coach.snapshot().session.unwrap().phase, heelfirst::SessionPhase::Paused);
}

#[test]
fn nobody_is_asked_to_stand_on_the_weaker_leg() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.set_plan(Plan { weaker_side: Some(Side::Right), items: Vec::new(), ..Plan::default() }).unwrap();
    let sides = || {
        coach.start_unasked("standing-leg-raise".to_owned()).unwrap();
        let counts = coach.snapshot().session.unwrap().counts;
        coach.stop(None).unwrap();
        counts.into_iter().map(|count| count.side).collect::<Vec<_>>()
    };
    assert_eq!(sides(), [Some(Side::Right)]);
    coach.answer_check("weaker-leg".to_owned(), "holds-me".to_owned()).unwrap();
    assert_eq!(sides(), [Some(Side::Right), Some(Side::Left)]);
}

#[test]
fn without_the_standing_answers_only_seated_items_are_offered() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    for item in coach.snapshot().today.items {
        assert_eq!(item.offered, !heelfirst::needs_standing_answers(&item.exercise), "{}", item.exercise);
    }
    assert!(matches!(coach.start("walking-burst".to_owned()), Err(CoachError::Invalid { .. })));
    coach.start("seated-ankle-lift".to_owned()).unwrap();
}

#[test]
fn settings_are_whole_or_refused_by_name() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let plan = coach.set_settings(r#"{"wake": "08:00", "sleep": "21:00", "walks_per_day": 2}"#.to_owned()).unwrap();
    assert!(!plan.occurrences.is_empty() && plan.occurrences.len() <= 60);
    assert!(plan.occurrences.iter().all(|prompt| !prompt.title.starts_with('[') && !prompt.body.contains('[')));
    let before = coach.settings().unwrap();
    let refused = coach.set_settings(r#"{"wakee": "08:00"}"#.to_owned()).unwrap_err();
    assert!(refused.to_string().contains("wakee"), "{refused}");
    assert_eq!(coach.settings().unwrap(), before);
    coach.shut_down();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    assert_eq!(coach.settings().unwrap(), before);
}

#[test]
fn what_a_plan_leaves_out_is_said_in_words() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let broken = coach.set_settings("{wake: 1}".to_owned()).unwrap_err();
    let by_its_place = matches!(&broken, CoachError::Invalid { field, reason }
        if field == "settings" && reason.starts_with("line 1, column 2: “w” cannot stand here"));
    assert!(by_its_place, "{broken:?}");
    let plan = coach.set_settings(r#"{"walks_per_day": 12, "max_per_day": 6}"#.to_owned()).unwrap();
    assert!(!plan.warnings.is_empty());
    assert!(plan.warnings.iter().all(|text| !text.contains(['[', '{'])), "{:?}", plan.warnings);
}

#[test]
fn prompts_are_answered_and_ids_checked() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let plan = coach.environment_changed(common::environment()).unwrap();
    let id = plan.occurrences[0].id.clone();
    coach.armed(vec![id.clone()], Vec::new()).unwrap();
    coach.fired(id.clone(), plan.occurrences[0].at_ms).unwrap();
    coach.acted(id, PromptAnswer::InAHurry).unwrap();
    let nonsense = OccurrenceId { value: "nonsense".to_owned() };
    assert!(matches!(coach.acted(nonsense, PromptAnswer::Started), Err(CoachError::Invalid { .. })));
}

#[test]
fn a_plan_changes_the_dose_and_is_refused_whole() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let item = |exercise: &str, repetitions| PlanItem {
        exercise: exercise.to_owned(),
        times_a_day: 2,
        repetitions: Some(repetitions),
        ..PlanItem::default()
    };
    let bad = Plan { weaker_side: Some(Side::Right), items: vec![item("seated-ankle-lift", 5000)], ..Plan::default() };
    assert!(matches!(coach.set_plan(bad), Err(CoachError::Invalid { .. })));
    let plan = Plan { weaker_side: Some(Side::Right), items: vec![item("seated-ankle-lift", 5)], ..Plan::default() };
    coach.set_plan(plan).unwrap();
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    let session = coach.snapshot().session.unwrap();
    assert_eq!(session.side, Some(Side::Right), "the weaker side first");
    assert!(session.counts.iter().all(|count| count.prescribed == 5));
}

#[test]
fn a_lighter_day_halves_the_dose_and_ends_by_itself() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    coach.lighter_day(true).unwrap();
    assert!(coach.snapshot().today.lighter_day);
    assert!(matches!(coach.start_unasked("walking-burst".to_owned()), Err(CoachError::Invalid { .. })));
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    assert!(coach.snapshot().session.unwrap().counts.iter().all(|count| count.prescribed == 5));
    coach.stop(None).unwrap();
    let plan = coach.environment_changed(common::environment()).unwrap();
    let day_ends_ms = common::STARTED_AT_MS + 16 * 3_600_000;
    let (today, later): (Vec<_>, Vec<_>) = plan.occurrences.iter().partition(|prompt| prompt.at_ms < day_ends_ms);
    assert!(today.len() <= 2 && today.iter().all(|prompt| prompt.kind != heelfirst::PromptKind::Walk), "{today:?}");
    assert!(later.iter().any(|prompt| prompt.kind == heelfirst::PromptKind::Walk), "the day after is as usual");
    coach.advance_to(20 * 3_600_000).unwrap();
    assert!(!coach.snapshot().today.lighter_day);
}

#[test]
fn a_second_open_finds_the_same_core() {
    let folder = tempdir().unwrap();
    let (first, ear) = open(folder.path(), CoachRadio::None);
    let other_ear = Arc::new(Ear::default());
    let second = try_open(folder.path(), CoachRadio::None, &other_ear).unwrap();
    second.start("seated-march".to_owned()).unwrap();
    first.advance_to(10).unwrap();
    assert!(first.snapshot().session.is_some());
    assert!(!ear.events().is_empty() && !other_ear.events().is_empty());
    drop(second);
    first.pause().unwrap();
    first.shut_down();
    first.shut_down();
    assert!(matches!(first.pause(), Err(CoachError::Invalid { .. })));
    open(folder.path(), CoachRadio::None);
}

/// Refuses every event, and talks back.
struct Difficult {
    coach: OnceLock<Arc<Coach>>,
    heard: Mutex<u32>,
}

impl CoachListener for Difficult {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        *self.heard.lock().unwrap() += 1;
        if let (Some(coach), CoachEvent::Cue { cue }) = (self.coach.get(), &event)
            && cue.key == "cue-up"
        {
            coach.pause().ok();
            coach.snapshot();
            assert!(matches!(coach.advance_to(1), Err(CoachError::Invalid { .. })));
        }
        Err(ListenerError::Refused { reason: "not now".to_owned() })
    }
}

#[test]
fn a_listener_may_refuse_and_talk_back() {
    let folder = tempdir().unwrap();
    let listener = Arc::new(Difficult { coach: OnceLock::new(), heard: Mutex::new(0) });
    let coach = Coach::open(config(folder.path(), CoachRadio::None), Arc::clone(&listener) as _).unwrap();
    listener.coach.set(Arc::clone(&coach)).ok();
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(60_000).unwrap();
    assert_eq!(coach.snapshot().session.unwrap().phase, heelfirst::SessionPhase::Paused);
    assert!(*listener.heard.lock().unwrap() > 3);
    coach.shut_down();
}

/// Holds the last handle, and drops it when told to.
struct Last(Mutex<Option<Arc<Coach>>>);

impl CoachListener for Last {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        if let CoachEvent::Problem { .. } | CoachEvent::Today { .. } = event {
            self.0.lock().unwrap().take();
        }
        Ok(())
    }
}

#[test]
fn the_last_handle_may_be_dropped_by_the_listener() {
    let folder = tempdir().unwrap();
    let listener = Arc::new(Last(Mutex::new(None)));
    let coach = Coach::open(config(folder.path(), CoachRadio::None), Arc::clone(&listener) as _).unwrap();
    *listener.0.lock().unwrap() = Some(Arc::clone(&coach));
    coach.lighter_day(true).unwrap();
    drop(coach);
    // The folder is free again once the core has ended; until then a second open answers Busy or joins it, never hangs.
    while listener.0.lock().unwrap().is_some() {
        std::thread::yield_now();
    }
}

#[test]
fn mishaps_are_kept_and_the_future_refused() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.report_event(MishapKind::Trip, None, Some("on the rug".to_owned())).unwrap();
    assert!(coach.report_event(MishapKind::Fall, Some(common::STARTED_AT_MS + 60_000), None).is_err());
    coach.advance_to(1).unwrap();
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::History { .. })));
}

#[test]
fn everything_can_be_deleted() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.answer_check("urgent".to_owned(), "none".to_owned()).unwrap();
    coach.start("seated-march".to_owned()).unwrap();
    assert!(matches!(coach.delete_everything(), Err(CoachError::Busy { .. })));
    coach.stop(None).unwrap();
    coach.delete_everything().unwrap();
    let all = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: true };
    assert!(coach.history(all).unwrap().sessions.is_empty());
}

#[test]
fn what_cannot_be_opened_says_why() {
    let folder = tempdir().unwrap();
    let ear = Arc::new(Ear::default());
    let open_with = |change: &dyn Fn(&mut heelfirst::CoachConfig)| {
        let mut config = config(folder.path(), CoachRadio::None);
        change(&mut config);
        Coach::open(config, Arc::clone(&ear) as _).err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert!(open_with(&|config| config.environment.zone = "Mars/Base".to_owned()).contains("Mars/Base"));
    assert!(open_with(&|config| config.data_dir = String::new()).contains("data_dir"));
    assert!(open_with(&|config| config.clock = heelfirst::CoachClock::System { speed: 0.0 }).contains("speed"));
    let radio = CoachRadio::Simulated { pattern: "moonwalk".to_owned(), seed: 1, slipped_deg: 0.0 };
    assert!(open_with(&|config| config.radio = radio.clone()).contains("moonwalk"));
    let replay = CoachRadio::Replay { path: "/nowhere.csv".to_owned() };
    assert!(open_with(&|config| config.radio = replay.clone()).contains("/nowhere.csv"));
    std::fs::write(folder.path().join("file"), "text").unwrap();
    let file = folder.path().join("file").display().to_string();
    assert!(open_with(&|config| config.data_dir.clone_from(&file)).contains(&file));
}

#[test]
fn every_refusal_has_words() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let text = || "x".to_owned();
    for error in [
        CoachError::NotFound { what: text() },
        CoachError::Invalid { field: text(), reason: text() },
        CoachError::Busy { holder: text() },
        CoachError::SensorUnavailable { problem: text() },
        CoachError::Storage { problem: text() },
        CoachError::Internal { problem: text() },
    ] {
        let notice = coach.notice_for(error);
        assert!(!notice.what.contains('[') && !notice.remedy.contains('['), "{notice:?}");
    }
}

fn sessions(coach: &Coach) -> usize {
    let all = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: false };
    coach.history(all).unwrap().sessions.len()
}

fn practise(coach: &Coach) {
    coach.start("seated-march".to_owned()).unwrap();
    coach.stop(None).unwrap();
}

#[test]
fn a_backup_brings_history_and_settings_back_and_a_merge_adds() {
    let (old, new) = (tempdir().unwrap(), tempdir().unwrap());
    let path = old.path().join("backup").to_str().unwrap().to_owned();
    let passphrase = || Some("seven quiet herons".to_owned());
    let (coach, _ear) = open(old.path(), CoachRadio::None);
    coach.answer_check("urgent".to_owned(), "none".to_owned()).unwrap();
    coach.set_settings(r#"{"walks_per_day": 2}"#.to_owned()).unwrap();
    practise(&coach);
    coach.backup(path.clone(), passphrase()).unwrap();

    let (other, ear) = open(new.path(), CoachRadio::None);
    other.advance_to(5).unwrap(); // two scripts that begin alike make the same ids
    practise(&other);
    assert_eq!(other.look_into_backup(path.clone(), passphrase()).unwrap().counts.sessions_count, 1);
    let refused = other.restore(path.clone(), Some("another".to_owned())).unwrap_err();
    assert_eq!(other.notice_for(refused).key, "backup-unreadable");
    other.start("seated-march".to_owned()).unwrap();
    assert!(matches!(other.restore(path.clone(), passphrase()), Err(CoachError::Busy { .. })));
    other.stop(None).unwrap();
    let merged = other.merge(path.clone(), passphrase()).unwrap();
    assert_eq!((sessions(&other), merged.counts.sessions_count, merged.kept_path.is_some()), (3, 3, true));
    let restored = other.restore(path, passphrase()).unwrap();
    assert_eq!((sessions(&other), restored.counts.sessions_count), (1, 1));
    assert!(other.settings().unwrap().contains(r#""walks_per_day":2"#), "{}", other.settings().unwrap());
    practise(&other);
    assert_eq!(sessions(&other), 2);
    other.advance_to(6).unwrap();
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::Reminders { .. })));
    other.restore(restored.kept_path.unwrap(), None).unwrap();
    assert_eq!(sessions(&other), 3, "as it was before the restore");
}

/// Keeps a plan as no version ever wrote one.
fn spoil_the_plan(folder: &std::path::Path) {
    let mut store = Store::open(folder, "this").unwrap();
    let event = Event::SettingChanged { key: "plan".to_owned(), value: serde_json::json!(7) };
    store.append(&[Entry { at_us: 1_700_000_000_000_000, zone: "UTC".to_owned(), event }]).unwrap();
}

#[test]
fn a_backup_with_a_setting_that_cannot_be_read_is_refused_and_nothing_changes() {
    let (old, new) = (tempdir().unwrap(), tempdir().unwrap());
    let path = old.path().join("backup").to_str().unwrap().to_owned();
    spoil_the_plan(old.path());
    let (coach, _ear) = open(old.path(), CoachRadio::None);
    coach.backup(path.clone(), None).unwrap();
    let (other, _ear) = open(new.path(), CoachRadio::None);
    practise(&other);
    for refused in [other.restore(path.clone(), None), other.merge(path, None)] {
        let Err(CoachError::Invalid { field, reason }) = refused else { panic!("it was restored") };
        assert!(field == "backup" && reason.contains("'plan'"), "{field}: {reason}");
        assert_eq!(sessions(&other), 1);
        assert!(std::fs::read_dir(new.path()).unwrap().all(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            ["lock", "today.json"].contains(&name.as_str()) || name.starts_with("history.sqlite")
        }));
    }
}

#[test]
fn a_setting_that_cannot_be_read_is_told_and_left_and_the_rest_opens() {
    let folder = tempdir().unwrap();
    spoil_the_plan(folder.path());
    for _ in 0..2 {
        let (coach, ear) = open(folder.path(), CoachRadio::None);
        practise(&coach);
        coach.shut_down();
        let told = ear.events().into_iter().find_map(|event| match event {
            CoachEvent::Problem { notice } if notice.key == "setting-unreadable" => Some(notice.what),
            _ => None,
        });
        assert!(told.unwrap().contains("'plan'"));
    }
    let kept = Reader::open(folder.path()).unwrap().settings().unwrap();
    assert_eq!(kept["plan"], serde_json::json!(7));
}

#[test]
fn an_unfinished_session_comes_along_and_can_be_gone_on_with() {
    let (old, new) = (tempdir().unwrap(), tempdir().unwrap());
    let path = old.path().join("backup").to_str().unwrap().to_owned();
    let (coach, _ear) = open(old.path(), CoachRadio::None);
    coach.start("seated-march".to_owned()).unwrap();
    coach.backup(path.clone(), None).unwrap();
    let (other, _ear) = open(new.path(), CoachRadio::None);
    other.restore(path, None).unwrap();
    assert_eq!(other.snapshot().session.unwrap().phase, heelfirst::SessionPhase::Paused);
    other.resume().unwrap();
    other.stop(None).unwrap();
}
