//! The coach through its surface: the first five minutes, ratings, falls, what is asked, the plan that follows the answers.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it finds by panicking")]

mod common;

use common::person::{DAY_MS, STANDING, answer, practise, reason, stands};
use common::{Ear, open, repetitions};
use heelfirst::{
    AskKind, Coach, CoachEvent, CoachRadio, HistoryRange, MishapKind, Plan, SessionId, SessionRating, StopReason,
};

/// Reading a question and answering it.
const READING_MS: i64 = 6000;

/// All that was said by now has been heard when it returns.
fn heard(coach: &Coach, now_ms: i64) {
    coach.advance_to(now_ms).unwrap();
}

fn first_five(answers: [&str; 4]) -> (i64, Vec<(String, u32, u32)>) {
    let dir = tempfile::tempdir().unwrap();
    let (coach, ear) = open(dir.path(), CoachRadio::None);
    let (mut now_ms, mut taps) = (0, 0);
    for given in answers {
        let question = coach.welcome().question.unwrap();
        assert!(question.answers.iter().any(|answer| answer.key == given), "{question:?}");
        assert_eq!(coach.welcome().exercise, None);
        now_ms += READING_MS;
        coach.advance_to(now_ms).unwrap();
        coach.answer_check(question.key, given.to_owned()).unwrap();
        taps += 1;
    }
    let welcome = coach.welcome();
    assert_eq!((welcome.left, welcome.is_over), (0, false));
    let session = coach.start_first_lifts().unwrap();
    taps += 1;
    while !ear.events().iter().any(|event| matches!(event, CoachEvent::Done { .. })) {
        now_ms += 1000;
        coach.advance_to(now_ms).unwrap();
    }
    assert!(taps <= 6);
    let counted = repetitions(&ear.events());
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    let history = coach.history(HistoryRange { from_ms: 0, before_ms: i64::MAX, with_steps: false }).unwrap();
    assert_eq!(history.sessions[0].session, session);
    let kept: u32 = history.sessions[0].sides.iter().map(|side| side.repetitions).sum();
    assert_eq!(kept, 5);
    assert!(coach.welcome().is_over);
    (now_ms, counted)
}

#[test]
fn from_an_empty_folder_five_lifts_are_on_disk_within_ninety_seconds_and_six_taps() {
    for side in ["left", "right", "both"] {
        for lift in ["fully", "partly", "not-at-all"] {
            let (took_ms, counted) = first_five(["none", side, lift, "not-sure"]);
            assert!(took_ms <= 90_000, "{side} {lift}: {took_ms} ms");
            let sides: Vec<&str> = counted.iter().map(|(side, _, _)| side.as_str()).collect();
            match side {
                "both" => assert_eq!(sides, ["left", "left", "left", "right", "right"]),
                _ => assert_eq!(sides, [side; 5]),
            }
        }
    }
}

#[test]
fn the_first_lifts_wait_for_the_four_questions_and_for_an_urgent_answer() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    assert!(coach.start_first_lifts().is_err());
    answer(&coach, &[("urgent", "today"), ("side", "left"), ("toe-lift", "fully"), ("notice", "drag")]);
    assert!(reason(coach.start_first_lifts()).contains("see a doctor today"));
    assert!(coach.welcome().text.contains("see a doctor today"));
}

#[test]
fn a_rating_is_kept_explained_and_taken_back() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, ear) = stands(dir.path());
    let session = practise(&coach, "seated-ankle-lift", 0, 20_000);
    let done = ear.events().into_iter().find_map(|event| match event {
        CoachEvent::Done { done } => Some(done),
        _ => None,
    });
    let done = done.unwrap();
    assert!(done.asks_rating && !done.asks_mishap);
    assert_eq!(coach.rate(session.clone(), Some(SessionRating::Right)).unwrap().what_changed, None);
    let rests = coach.rate(session.clone(), Some(SessionRating::Pain)).unwrap().what_changed.unwrap();
    assert!(rests.contains("rests now"), "{rests}");
    let item = || coach.snapshot().today.items.into_iter().find(|item| item.exercise == "seated-ankle-lift").unwrap();
    assert!(item().resting && !item().offered);
    assert!(reason(coach.start("seated-ankle-lift".to_owned())).contains("rests, because it hurt"));
    coach.shut_down();

    let (coach, _) = open(dir.path(), CoachRadio::None);
    let item = || coach.snapshot().today.items.into_iter().find(|item| item.exercise == "seated-ankle-lift").unwrap();
    assert!(item().resting);
    coach.rate(session.clone(), None).unwrap();
    assert!(!item().resting && item().offered);
    coach.rate(session, Some(SessionRating::Pain)).unwrap();
    answer(&coach, &[("calf", "fine"), ("minutes", "15")]);
    coach.advance_to(DAY_MS).unwrap();
    let ask = coach.snapshot().today.ask.unwrap();
    assert_eq!((ask.kind, ask.key.as_str()), (AskKind::Reconsider, "seated-ankle-lift"));
    coach.answer_ask(ask.kind, ask.key, "try-again".to_owned()).unwrap();
    assert!(!item().resting);
    assert!(coach.rate(SessionId { value: "none".to_owned() }, None).is_err());
}

#[test]
fn pain_that_stops_a_session_rests_its_exercise() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    coach.start("calf-stretch".to_owned()).unwrap();
    coach.stop(Some(StopReason::Pain)).unwrap();
    assert!(coach.snapshot().today.items.iter().any(|item| item.exercise == "calf-stretch" && item.resting));
    assert!(coach.exercise("calf-stretch".to_owned()).unwrap().why_dose.unwrap().contains("because it hurt"));
    coach.reconsider("calf-stretch".to_owned()).unwrap();
    assert!(coach.reconsider("calf-stretch".to_owned()).is_err());
}

#[test]
fn after_a_fall_standing_and_walking_rest_until_the_person_is_ready() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, ear) = stands(dir.path());
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    heard(&coach, 0);
    let professional = |ear: &Ear| {
        let told = ear.take();
        told.iter()
            .filter(|event| matches!(event, CoachEvent::Problem { notice } if notice.key == "professional"))
            .count()
    };
    assert_eq!(professional(&ear), 1);
    assert_eq!(coach.snapshot().today.ask.unwrap().kind, AskKind::Hurt);
    assert!(reason(coach.start("walking-burst".to_owned())).contains("You noted a fall"));
    assert!(reason(coach.start_unasked("walking-burst".to_owned())).contains("You noted a fall"));
    assert!(coach.ready_again().is_err(), "it is open whether the person is hurt");
    coach.shut_down();

    let (coach, ear) = open(dir.path(), CoachRadio::None);
    assert!(coach.start("walking-burst".to_owned()).is_err());
    answer(&coach, &[("hurt", "badly")]);
    assert!(reason(coach.start("seated-ankle-lift".to_owned())).contains("emergency"));
    assert!(coach.ready_again().is_err());
    answer(&coach, &[("urgent", "already-looked-at")]);
    practise(&coach, "seated-ankle-lift", 0, 10_000);
    coach.ready_again().unwrap();
    assert!(coach.ready_again().is_err());
    assert!(coach.start("walking-burst".to_owned()).is_err(), "the self-check comes first");
    answer(&coach, &STANDING);
    coach.start("walking-burst".to_owned()).unwrap();
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    heard(&coach, 10_000);
    assert!(coach.snapshot().session.unwrap().outcome.is_some(), "a fall ends the walk");
    assert_eq!(professional(&ear), 0, "once");
}

#[test]
fn a_fall_reported_by_mistake_is_taken_back_whole() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    practise(&coach, "seated-ankle-lift", 0, 10_000);
    let before = coach.snapshot().today.items;
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    assert_ne!(coach.snapshot().today.items, before);
    assert_eq!(coach.take_back_event().unwrap(), MishapKind::Fall);
    assert_eq!(coach.snapshot().today.items, before);
    assert!(coach.take_back_event().is_err());
    coach.start("walking-burst".to_owned()).unwrap();
    coach.stop(None).unwrap();
    coach.report_event(MishapKind::Trip, None, None).unwrap();
    coach.advance_to(DAY_MS).unwrap();
    assert!(coach.take_back_event().is_err(), "that was yesterday");
}

#[test]
fn three_trips_in_seven_days_bring_up_the_professional_once() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, ear) = stands(dir.path());
    let told = |ear: &Ear| {
        let notices = ear.take().into_iter().filter_map(|event| match event {
            CoachEvent::Problem { notice } if notice.key == "professional" => Some(notice.what),
            _ => None,
        });
        notices.collect::<Vec<_>>()
    };
    for day in 0..5 {
        coach.advance_to(day * DAY_MS).unwrap();
        coach.report_event(MishapKind::Trip, None, None).unwrap();
        heard(&coach, day * DAY_MS);
        let now = told(&ear);
        assert_eq!(now.len(), usize::from(day == 2), "day {day}: {now:?}");
    }
}

#[test]
fn a_trip_ends_the_two_minute_walk() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    practise(&coach, "seated-ankle-lift", 0, 10_000);
    coach.advance_to(DAY_MS).unwrap();
    let due: Vec<String> = coach.snapshot().today.checks.into_iter().map(|item| item.exercise).collect();
    assert_eq!(due, ["weekly-lift-check", "two-minute-walk"]);
    coach.start("two-minute-walk".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(DAY_MS + 45_000).unwrap();
    coach.report_event(MishapKind::Trip, None, None).unwrap();
    let session = coach.snapshot().session.unwrap();
    assert!(session.outcome.is_some());
    practise(&coach, "weekly-lift-check", DAY_MS + 45_000, 60_000);
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    let checks = coach.checks();
    let kinds: Vec<&str> = checks.series.iter().map(|series| series.exercise.as_str()).collect();
    assert_eq!(kinds, ["weekly-lift-check", "two-minute-walk"]);
    assert!(checks.series[1].last[1].contains("first trip"), "{checks:?}");
    assert_eq!(checks.series[1].chart.points.len(), 1);
    assert!(checks.series[0].trend.contains("1 of 8 checks"));
    assert!(coach.snapshot().today.checks.is_empty(), "once a week");
}

#[test]
fn the_plan_follows_the_answers_until_one_is_chosen() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    let items = |coach: &Coach| coach.plan().items.into_iter().map(|item| item.exercise).collect::<Vec<_>>();
    let seated = items(&coach);
    assert!(seated.iter().all(|item| !heelfirst::needs_standing_answers(item)), "{seated:?}");
    answer(&coach, &[("urgent", "none"), ("side", "left"), ("notice", "classic")]);
    answer(&coach, &STANDING);
    let proposed = coach.proposal();
    assert_eq!(items(&coach), proposed.items.iter().map(|item| item.exercise.clone()).collect::<Vec<_>>());
    assert!(items(&coach).contains(&"walking-burst".to_owned()));
    assert!(proposed.items.iter().all(|item| !item.why.is_empty() && !item.dose.is_empty()), "{proposed:?}");
    assert!(!proposed.is_new && !coach.snapshot().today.has_proposal);

    let own = Plan { items: coach.plan().items.into_iter().take(1).collect(), ..coach.plan() };
    coach.set_plan(own.clone()).unwrap();
    assert!(coach.proposal().is_new && !coach.snapshot().today.has_proposal, "no answer has changed");
    answer(&coach, &[("minutes", "30")]);
    assert_eq!(coach.plan().items, own.items, "a proposal is offered, never taken");
    assert!(coach.snapshot().today.has_proposal);
    coach.take_proposal().unwrap();
    assert!(!coach.snapshot().today.has_proposal);
    coach.take_back_plan().unwrap();
    assert_eq!(coach.plan().items, own.items);
    coach.take_back_plan().unwrap();
    assert_ne!(coach.plan().items, own.items);
}

#[test]
fn one_thing_is_asked_at_a_time_and_what_is_urgent_first() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    let asked = || coach.snapshot().today.ask.map(|ask| (ask.kind, ask.key));
    let standing = |key: &str| Some((AskKind::Standing, key.to_owned()));
    assert_eq!(asked().unwrap().0, AskKind::Urgent);
    coach.answer_ask(AskKind::Urgent, "urgent".to_owned(), "none".to_owned()).unwrap();
    assert_eq!(asked(), standing("side"));
    answer(&coach, &[("side", "both"), ("toe-lift", "fully"), ("notice", "slap")]);
    assert_eq!(asked(), standing("calf"), "it is stretched from the first day on");
    answer(&coach, &[("calf", "fine")]);
    coach.advance_to(DAY_MS).unwrap();
    assert_eq!(asked(), standing("stand-30s"));
    coach.answer_ask(AskKind::Standing, "stand-30s".to_owned(), "yes".to_owned()).unwrap();
    assert_eq!(asked(), None, "one a day");
    practise(&coach, "seated-ankle-lift", DAY_MS, 10_000);
    assert_eq!(asked(), standing("weaker-leg"), "and one more after each practice");
    coach.answer_ask(AskKind::Standing, "weaker-leg".to_owned(), "not-now".to_owned()).unwrap();
    assert_eq!(asked(), None);
    coach.advance_to(2 * DAY_MS).unwrap();
    assert_eq!(asked(), standing("weaker-leg"));
    assert_eq!(coach.self_check().question.unwrap().key, "weaker-leg");
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    assert_eq!(asked().unwrap().0, AskKind::Hurt);
    answer(&coach, &[("hurt", "no")]);
    assert_eq!(asked().unwrap().0, AskKind::Urgent, "the self-check again after a fall");
    answer(&coach, &[("urgent", "none")]);
    assert_eq!(coach.self_check().question.unwrap().key, "toe-lift");
    let all = coach.self_check().all;
    let given = |key: &str| all.iter().find(|question| question.key == key).unwrap().given.clone();
    assert_eq!(
        (given("side").as_deref(), given("toe-lift")),
        (Some("both"), None),
        "what is asked again stands no more"
    );
}

#[test]
fn what_a_stretch_needs_to_know_is_asked_before_it_is_offered_to_be_started() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    answer(&coach, &[("urgent", "none"), ("side", "both"), ("toe-lift", "fully"), ("notice", "slap")]);
    let next = || coach.snapshot().today.items.into_iter().find(|item| item.due && item.offered).unwrap().exercise;
    let asked = || coach.snapshot().today.ask.map(|ask| (ask.key, ask.comes_first));
    let page = |exercise: &str| coach.exercise(exercise.to_owned()).unwrap().ask;
    assert_ne!(next(), "calf-stretch");
    assert_eq!(asked(), Some(("calf".to_owned(), false)), "it can wait");
    let before = page("calf-stretch").unwrap();
    assert_eq!((before.kind, before.key.as_str(), before.comes_first), (AskKind::Standing, "calf", true));
    assert_eq!(page("seated-ankle-lift"), None, "nothing is asked of who does not stretch");
    let mut now_ms = 0;
    while next() != "calf-stretch" {
        practise(&coach, &next(), now_ms, 10_000);
        now_ms += 10_000;
    }
    assert_eq!(asked(), Some(("calf".to_owned(), true)), "it comes before Start");
    coach.answer_ask(AskKind::Standing, "calf".to_owned(), "not-now".to_owned()).unwrap();
    assert_eq!((page("calf-stretch"), asked()), (None, None), "put off, it is in nobody's way");
    coach.advance_to(DAY_MS).unwrap();
    answer(&coach, &[("calf", "fine")]);
    assert_eq!(page("calf-stretch"), None);
}

#[test]
fn the_goal_is_asked_for_every_two_weeks() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    answer(&coach, &[("calf", "fine"), ("minutes", "15")]);
    let asked = |coach: &Coach| coach.snapshot().today.ask.map(|ask| (ask.kind, ask.text));
    coach.rate_goal("Walk to the shop".to_owned(), 3).unwrap();
    assert_eq!(asked(&coach), None);
    coach.advance_to(13 * DAY_MS).unwrap();
    assert_eq!(asked(&coach), None);
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    coach.advance_to(14 * DAY_MS).unwrap();
    let (kind, text) = asked(&coach).unwrap();
    assert_eq!(kind, AskKind::Goal);
    assert!(text.contains("Walk to the shop"), "{text}");
    coach.answer_ask(AskKind::Goal, "goal".to_owned(), "5".to_owned()).unwrap();
    assert_eq!(asked(&coach), None);
}

#[test]
fn there_is_something_to_read_about_everything() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    for exercise in heelfirst::exercises().unwrap() {
        let page = coach.exercise(exercise).unwrap();
        let lines = page.steps.iter().chain(&page.safety).chain(&page.equipment).chain(&page.helper);
        assert!(lines.chain([&page.name, &page.purpose, &page.source, &page.dose]).all(|line| !line.is_empty()));
        assert!(page.helper.len() > 1 && page.steps.len() == page.steps_spoken.len());
    }
    let pieces = coach.pieces();
    assert!(pieces.len() >= 6);
    assert!(pieces.iter().all(|piece| !piece.is_read && piece.seconds > 30 && !piece.paragraphs.is_empty()));
    coach.mark_piece_read(pieces[0].key.clone()).unwrap();
    assert!(coach.mark_piece_read("nothing".to_owned()).is_err());
    coach.shut_down();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    assert!(coach.pieces()[0].is_read && !coach.pieces()[1].is_read);
    assert!(coach.safety_page(None).len() > 10);
    assert_eq!(coach.safety_page(Some("en".to_owned())), coach.safety_page(None));
}

/// A history from before the coach: a plan of few words, eight answers, nothing of doses.
#[test]
fn what_was_chosen_before_there_was_a_coach_holds_on() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = heelfirst_history::Store::open(dir.path(), "phone").unwrap();
    let mut note = |event| {
        let at_us = common::STARTED_AT_MS * 1000 - 1_000_000;
        store.append(&[heelfirst_history::Entry { at_us, zone: "Europe/Berlin".to_owned(), event }]).unwrap();
    };
    let plan = serde_json::json!({"weaker_side": "left", "items": [{"exercise": "seated-march", "times_a_day": 2,
        "repetitions": 9, "sets": null, "walking_s": null}]});
    note(heelfirst_history::Event::SettingChanged { key: "plan".to_owned(), value: plan });
    for (check, answer) in &STANDING[..8] {
        note(heelfirst_history::Event::AnswerGiven { check: (*check).to_owned(), answer: (*answer).into() });
    }
    drop(store);
    let (coach, _) = open(dir.path(), CoachRadio::None);
    let today = coach.snapshot().today;
    assert_eq!(today.items.len(), 1);
    assert_eq!((today.items[0].exercise.as_str(), today.items[0].meant_today), ("seated-march", 2));
    assert!(today.items[0].dose.contains('9') && today.items[0].offered);
    assert_eq!(coach.self_check().question.unwrap().key, "urgent");
    assert!(reason(coach.start("walking-burst".to_owned())).contains("answer a few questions"), "one question is new");
    answer(&coach, &STANDING[8..]);
    coach.start("walking-burst".to_owned()).unwrap();
}
