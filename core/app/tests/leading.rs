//! What a screen that leads shows: the word of each phase, where one is, what comes next, what may be said; and why it was stopped.
#![expect(clippy::unwrap_used, reason = "a test says what it finds by panicking")]

mod common;

use common::{Ear, lifts_well, open};
use heelfirst::{
    Coach, CoachError, CoachEvent, CoachRadio, CountedBy, DoneQuestion, MishapKind, PromptKind, SessionCommand,
    SessionPhase, SessionRating, SessionSnapshot, StopReason,
};
use heelfirst_history::{Range, Reader};
use tempfile::tempdir;

fn shown(coach: &Coach) -> SessionSnapshot {
    coach.snapshot().session.unwrap()
}

/// Leads until this phase is under way; the time on the clock.
fn until(coach: &Coach, phase: SessionPhase, mut at_ms: i64) -> i64 {
    while shown(coach).phase != phase {
        at_ms += 100;
        assert!(at_ms < 3_600_000, "{phase:?} never comes; this is {:?}", shown(coach).phase);
        coach.advance_to(at_ms).unwrap();
    }
    at_ms
}

#[test]
fn every_phase_says_where_one_is_and_what_comes_next() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    let mut told = Vec::new();
    let mut note = |coach: &Coach| {
        let session = shown(coach);
        told.push(format!(
            "{} | {} | {} | {}",
            session.phase_name,
            session.place_text.unwrap_or_default(),
            session.set_text.unwrap_or_default(),
            session.next_text.unwrap_or_default()
        ));
    };
    note(&coach);
    coach.ready().unwrap();
    note(&coach);
    let mut at_ms = 0;
    for phase in
        [SessionPhase::Up, SessionPhase::Hold, SessionPhase::Down, SessionPhase::Rest, SessionPhase::SwitchSide]
    {
        at_ms = until(&coach, phase, at_ms);
        note(&coach);
    }
    assert_eq!(
        told,
        [
            "Set up | 1 of 10 |  | First: left foot",
            "Get ready | 1 of 10 |  | Next: Up",
            "Up | 1 of 10 |  | ",
            "Hold | 1 of 10 |  | ",
            "Down | 1 of 10 |  | ",
            "Rest | 1 of 10 |  | Next: 2 of 10",
            "Switch side | 1 of 10 |  | Next: Up",
        ]
    );
}

#[test]
fn a_stretch_is_pulled_and_let_go() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.start("calf-stretch".to_owned()).unwrap();
    coach.ready().unwrap();
    let at_ms = until(&coach, SessionPhase::Up, 0);
    assert_eq!(
        (shown(&coach).phase_name.as_str(), shown(&coach).instruction.as_str()),
        ("Pull", "Pull your toes gently towards you.")
    );
    until(&coach, SessionPhase::Down, at_ms);
    assert_eq!((shown(&coach).phase_name.as_str(), shown(&coach).instruction.as_str()), ("Let go", "Let go slowly."));
}

/// What is offered is taken, and what is not offered is refused.
fn offers_what_it_takes(coach: &Coach, at: &str) {
    let may = |command| shown(coach).commands.contains(&command);
    if !may(SessionCommand::Resume) {
        assert!(coach.resume().is_err(), "{at}");
    }
    if !may(SessionCommand::Ready) {
        assert!(coach.ready().is_err(), "{at}");
    }
    if !may(SessionCommand::Count) {
        assert!(coach.count_repetition(CountedBy::Person).is_err(), "{at}");
    }
    if !may(SessionCommand::Arrived) {
        assert!(coach.arrived().is_err(), "{at}");
    }
    let more = may(SessionCommand::MoreTime);
    assert_eq!(coach.add_time(shown(coach).more_time_ms).is_ok(), more, "{at}");
    assert!(may(SessionCommand::Pause) != may(SessionCommand::Resume), "{at}");
}

#[test]
fn what_is_offered_is_what_is_taken() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    offers_what_it_takes(&coach, "set-up");
    coach.ready().unwrap();
    offers_what_it_takes(&coach, "get ready");
    let mut at_ms = 0;
    for phase in [SessionPhase::Up, SessionPhase::Hold, SessionPhase::Down, SessionPhase::Rest] {
        at_ms = until(&coach, phase, at_ms);
        offers_what_it_takes(&coach, &format!("{phase:?}"));
    }
    coach.pause().unwrap();
    offers_what_it_takes(&coach, "paused");
}

/// What is not offered came too late: nothing is said, and nothing changes.
fn leaves_out_what_comes_late(coach: &Coach) {
    let before = shown(coach);
    for command in SessionCommand::ALL.into_iter().filter(|command| !before.commands.contains(command)) {
        coach.say(command).unwrap();
    }
    assert_eq!(shown(coach), before);
}

fn actions(coach: &Coach) -> String {
    shown(coach)
        .actions
        .into_iter()
        .map(|action| format!("{}: {}", action.key, action.text))
        .collect::<Vec<_>>()
        .join(", ")
}

#[test]
fn what_is_done_from_outside_leads_on_stops_or_ends_it_well() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    coach.act("stop".to_owned()).unwrap();
    coach.say(SessionCommand::Pause).unwrap();
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    leaves_out_what_comes_late(&coach);
    assert_eq!(actions(&coach), "ready: I'm ready, stop: Stop");
    assert!(!shown(&coach).keeps_screen_on);
    coach.act("ready".to_owned()).unwrap();
    let at_ms = until(&coach, SessionPhase::Up, 0);
    leaves_out_what_comes_late(&coach);
    assert_eq!(actions(&coach), "pause: Pause, stop: Stop, enough: Enough");
    let session = shown(&coach);
    assert!(session.is_moving && session.keeps_screen_on && !session.has_time_to_read);
    coach.act("pause".to_owned()).unwrap();
    leaves_out_what_comes_late(&coach);
    assert_eq!(actions(&coach), "go-on: Go on, stop: Stop, enough: Enough");
    coach.act("go-on".to_owned()).unwrap();
    until(&coach, SessionPhase::SwitchSide, at_ms);
    let progress = shown(&coach).progress.unwrap();
    assert_eq!((progress.parts.len(), progress.parts.iter().sum::<u32>()), (2, progress.whole));
    assert_eq!(progress.done * 2, progress.whole, "one side of two");
    assert!(matches!(coach.act("dance".to_owned()), Err(CoachError::Invalid { .. })));
    coach.act("stop".to_owned()).unwrap();
    coach.act("stop".to_owned()).unwrap();
    assert_eq!(shown(&coach).phase, SessionPhase::Done);
}

#[test]
fn a_walk_is_shown_by_its_time_also_while_it_is_paused() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    assert_eq!(shown(&coach).progress, None);
    coach.say(SessionCommand::Ready).unwrap();
    let at_ms = until(&coach, SessionPhase::Walk, 0);
    let total = shown(&coach).phase_total_ms.unwrap();
    coach.advance_to(at_ms + total / 2 + 200).unwrap();
    let walking = shown(&coach);
    assert!(walking.has_time_to_read && !walking.is_moving);
    assert_eq!(walking.progress.as_ref().map(|progress| (progress.done, progress.whole)), Some((10, 20)));
    coach.say(SessionCommand::Pause).unwrap();
    assert_eq!(shown(&coach).progress, walking.progress);
    coach.say(SessionCommand::Resume).unwrap();
    until(&coach, SessionPhase::Walk, at_ms + total / 2 + 200);
    coach.act("arrived".to_owned()).unwrap();
    assert_eq!(shown(&coach).phase, SessionPhase::Done);
}

#[test]
fn a_health_store_is_told_of_what_was_done_as_what_it_was() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    let mut at_ms = 0;
    for exercise in ["seated-ankle-lift", "calf-stretch", "walking-burst", "exaggerated-march"] {
        coach.start_unasked(exercise.to_owned()).unwrap();
        coach.say(SessionCommand::Ready).unwrap();
        at_ms += 20_000;
        coach.advance_to(at_ms).unwrap();
        coach.act("stop".to_owned()).unwrap();
    }
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.act("stop".to_owned()).unwrap();
    assert!(
        ear.events().iter().any(|event| matches!(event, CoachEvent::Done { done } if done.outcome_text == "Stopped"))
    );
    let all = heelfirst::HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: false };
    let told: Vec<_> = coach.history(all).unwrap().sessions.into_iter().map(|session| session.health).collect();
    let (walk, stretch, strength) = (PromptKind::Walk, PromptKind::Stretch, PromptKind::Strength);
    assert_eq!(told, [Some(strength), Some(stretch), Some(walk), Some(walk), None]);
}

fn stopped(coach: &Coach, ear: &Ear) -> heelfirst::SessionId {
    let session = coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    let at_ms = until(coach, SessionPhase::Rest, coach.snapshot().session.unwrap().at_ms);
    coach.stop(None).unwrap();
    coach.advance_to(at_ms + 1).unwrap();
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::Done { .. })));
    session
}

#[test]
fn why_it_was_stopped_may_be_said_once_it_is_over_and_taken_back() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    let session = stopped(&coach, &ear);

    let reason = || Reader::open(folder.path()).unwrap().sessions_without_steps(Range::ALL).unwrap()[0].reason;
    let then = coach.explain_stop(session.clone(), Some(StopReason::Tired)).unwrap();
    assert_eq!(then.as_deref(), Some("Rest now. What you did counts."));
    assert_eq!(reason(), Some(heelfirst_history::StopReason::Tired));
    assert_eq!(coach.explain_stop(session.clone(), None).unwrap(), None);
    assert_eq!(reason(), None);
    coach.explain_stop(session.clone(), Some(StopReason::Hot)).unwrap();
    coach.take_back_answer(session, DoneQuestion::Reason).unwrap();
    assert_eq!(reason(), None);
}

#[test]
fn what_was_stopped_for_pain_rests_unless_it_is_taken_back() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    let session = stopped(&coach, &ear);
    coach.explain_stop(session.clone(), Some(StopReason::Pain)).unwrap();
    assert!(coach.reconsider("seated-ankle-lift".to_owned()).is_ok());
    coach.explain_stop(session.clone(), None).unwrap();
    assert!(matches!(coach.reconsider("seated-ankle-lift".to_owned()), Err(CoachError::NotFound { .. })));
    coach.rate(session.clone(), Some(SessionRating::Easy)).unwrap();
    coach.explain_stop(session, Some(StopReason::Hot)).unwrap();
    assert!(matches!(coach.reconsider("seated-ankle-lift".to_owned()), Err(CoachError::NotFound { .. })));
}

#[test]
fn each_answer_is_taken_back_by_its_question_alone() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    lifts_well(&coach);
    let session = stopped(&coach, &ear);
    let back = |question| coach.take_back_answer(session.clone(), question);
    let kept = || {
        let session = Reader::open(folder.path()).unwrap().sessions_without_steps(Range::ALL).unwrap().remove(0);
        (session.reason, session.rating, coach.snapshot().today.noted.is_some())
    };
    let (tired, hard) = (heelfirst_history::StopReason::Tired, heelfirst_history::Rating::Hard);
    coach.explain_stop(session.clone(), Some(StopReason::Tired)).unwrap();
    coach.report_event(MishapKind::Trip, None, None).unwrap();
    coach.rate(session.clone(), Some(SessionRating::Hard)).unwrap();
    assert_eq!(kept(), (Some(tired), Some(hard), true));
    back(DoneQuestion::Mishap).unwrap();
    assert_eq!(kept(), (Some(tired), Some(hard), false));
    back(DoneQuestion::Reason).unwrap();
    assert_eq!(kept(), (None, Some(hard), false), "it was not rated by pain");
    back(DoneQuestion::Rating).unwrap();
    assert_eq!(kept(), (None, None, false));
    assert!(matches!(back(DoneQuestion::Mishap), Err(CoachError::NotFound { .. })));
}
