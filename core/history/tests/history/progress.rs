//! What years of practice answer: charts, bests, planned against done, clear changes.

use crate::common::{MORNING_US, ZONE, at, lift, opened, prompt, repetition, session_id, started, step, times};
use heelfirst_gait::{Foot, Landing, Step};
use heelfirst_history::{
    Act, Bucket, Comparison, Context, Dates, End, Entry, Event, Outcome, PartOfDay, PrescribedSide, Range, ReminderEnd,
    SessionStarted, Side, StopReason, Store, StoreError, WalkFilter,
};
use heelfirst_practice::Goal;
use heelfirst_practice::progress::{Missing, Subject, Verdict};
use heelfirst_reminders::Kind;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde_json::json;

const DAY_US: i64 = 86_400_000_000;
const HOUR_US: i64 = 3_600_000_000;
/// The date of [`MORNING_US`], a Friday.
const FRIDAY: Date = date(2027, 1, 15);

fn walk_started(seed: u64, context: Context) -> Event {
    Event::SessionStarted(SessionStarted {
        session: session_id(seed),
        exercise: "walking-burst".into(),
        prescription: json!({}),
        sides: vec![PrescribedSide { side: None, prescribed: 1 }],
        context,
        speed: 1.0,
        clock: None,
    })
}

fn ended_as(seed: u64, outcome: Outcome, reason: Option<StopReason>) -> Event {
    Event::SessionEnded { session: session_id(seed), at_ms: 60_000, outcome, reason, times: times(60_000) }
}

/// Steady steps of a foot, of which the first `heel` land heel first at `angle_deg`, and the others toes first at its negative.
fn steady(foot: Foot, count: u32, heel: u32, angle_deg: f64) -> Vec<Step> {
    let of = |n: u32| {
        let first = n < heel;
        let landing = Some(if first { Landing::Heel } else { Landing::Toe });
        Step {
            foot,
            strike_angle_deg: Some(if first { angle_deg } else { -angle_deg }),
            contact_to_flat_ms: Some(90.0),
            stride_length_m: Some(0.55),
            slap: Some(false),
            first_or_last: n == 0,
            ..step(f64::from(n), landing)
        }
    };
    // The first and the last one of a bout do not count as steady.
    (0..count + 2).map(of).collect()
}

fn walked(store: &mut Store, seed: u64, at_us: i64, context: &Context, steps: Vec<Step>) {
    let steps = Event::Steps { session: session_id(seed), at_ms: 50_000, steps };
    let events = [walk_started(seed, context.clone()), steps, ended_as(seed, Outcome::Done, None)];
    store.append(&events.map(|event| at(at_us, event))).unwrap();
}

fn all() -> Dates {
    Dates::last(FRIDAY.checked_add(400.days()).unwrap(), 800)
}

#[test]
fn a_walk_counts_in_its_day_its_week_and_its_month() {
    let (_dir, mut store) = opened();
    let context = Context::default();
    for (seed, day) in [(1, 0), (2, 1), (3, 3), (4, 20)] {
        walked(&mut store, seed, MORNING_US + day * DAY_US, &context, steady(Foot::Left, 20, 15, 10.0));
    }
    let starts = |bucket| -> Vec<(Date, u32)> {
        let walks = store.read().walks(all(), bucket, WalkFilter::default()).unwrap();
        walks.iter().map(|of| (of.start, of.sums.left.steady)).collect()
    };
    assert_eq!(
        starts(Bucket::Day),
        [(FRIDAY, 20), (date(2027, 1, 16), 20), (date(2027, 1, 18), 20), (date(2027, 2, 4), 20)]
    );
    assert_eq!(starts(Bucket::Week), [(date(2027, 1, 11), 40), (date(2027, 1, 18), 20), (date(2027, 2, 1), 20)]);
    assert_eq!(starts(Bucket::Month), [(date(2027, 1, 1), 60), (date(2027, 2, 1), 20)]);
    let january =
        store.read().walk_total(Dates { from: date(2027, 1, 1), to: date(2027, 1, 31) }, WalkFilter::default());
    assert_eq!(january.unwrap().left.landings.heel, 42);
    let some_days =
        store.read().walk_total(Dates { from: date(2027, 1, 16), to: date(2027, 2, 4) }, WalkFilter::default());
    assert_eq!(some_days.unwrap().left.steady, 60);
}

#[test]
fn what_a_walk_was_like_is_told_with_its_units() {
    let (_dir, mut store) = opened();
    let mut steps = steady(Foot::Left, 40, 41, 12.0);
    let slower_swing = |step: Step| Step { swing_s: Some(0.5), stance_s: Some(0.6), ..step };
    steps.extend(steady(Foot::Right, 40, 41, 12.0).into_iter().map(slower_swing));
    walked(&mut store, 1, MORNING_US, &Context::default(), steps);
    let both = &store.read().walks(all(), Bucket::Day, WalkFilter::default()).unwrap()[0].sums;
    assert_eq!((both.left.steps, both.left.graded, both.left.steady, both.left.bouts), (42, 42, 40, 1));
    assert_eq!((both.left.walking_ms, both.left.sessions), (30_000, 1));
    let close =
        |found: Option<f64>, expected: f64, bin: f64| assert!((found.unwrap() - expected).abs() <= bin, "{found:?}");
    close(both.left.strike_angle_deg.mean(), 12.0, 0.0);
    close(both.left.strike_angle_deg.median(), 12.0, 0.5);
    close(both.left.contact_to_flat_ms.median(), 90.0, 5.0);
    close(both.left.speed_mps.mean(), 0.5, 1e-9);
    close(both.cadence_per_min(), 120.0 / 1.1, 2.0);
    let symmetry = both.symmetry().unwrap();
    assert!((symmetry.swing_ratio - 0.8).abs() < 1e-9 && (symmetry.stance_ratio - 7.0 / 6.0).abs() < 1e-9);
    assert_eq!(symmetry.count, 40);
}

#[test]
fn contexts_and_parts_of_the_day_are_never_mixed() {
    let (_dir, mut store) = opened();
    let (boots, bare) = (Context { shoe: Some("boots".into()), ..Context::default() }, Context::default());
    // 9:00, 13:00, 18:00 and 23:30 where the person is.
    for (seed, minutes, context) in [(1, 0, &boots), (2, 240, &bare), (3, 540, &boots), (4, 870, &boots)] {
        walked(&mut store, seed, MORNING_US + minutes * 60_000_000, context, steady(Foot::Left, 10, 5, 9.0));
    }
    let steady = |context, part| store.read().walk_total(all(), WalkFilter { context, part }).unwrap().left.steady;
    assert_eq!(steady(None, None), 40);
    assert_eq!((steady(Some(&boots), None), steady(Some(&bare), None)), (30, 10));
    let parts = [PartOfDay::Morning, PartOfDay::Afternoon, PartOfDay::Evening].map(|part| steady(None, Some(part)));
    assert_eq!(parts, [10, 10, 20]);
    let used = store.read().walk_contexts(all()).unwrap();
    assert_eq!(used.iter().map(|of| (&of.context, of.days)).collect::<Vec<_>>(), [(&boots, 1), (&bare, 1)]);
}

#[test]
fn a_corrected_context_and_steps_that_come_late_count_as_corrected() {
    let (_dir, mut store) = opened();
    walked(&mut store, 1, MORNING_US, &Context::default(), steady(Foot::Left, 10, 5, 9.0));
    let cane = Context { aid: heelfirst_history::Aid::Cane, ..Context::default() };
    let session = Some(session_id(1));
    let corrected = Event::ContextSet { exercise: "walking-burst".into(), session, context: cane.clone() };
    let late = Event::Steps { session: session_id(1), at_ms: 60_000, steps: steady(Foot::Right, 7, 7, 9.0) };
    store.append(&[at(MORNING_US, corrected), at(MORNING_US, late)]).unwrap();
    let sums = |context| store.read().walk_total(all(), WalkFilter { context: Some(context), part: None }).unwrap();
    assert_eq!((sums(&cane).left.steady, sums(&cane).right.steady), (10, 7));
    assert_eq!(sums(&Context::default()).left.steps, 0);
}

#[test]
fn a_running_walk_and_a_trial_at_speed_enter_no_trend() {
    let (_dir, mut store) = opened();
    let Event::SessionStarted(started) = walk_started(1, Context::default()) else { unreachable!() };
    let fast = Event::SessionStarted(SessionStarted { speed: 60.0, ..started });
    let steps = |seed| Event::Steps { session: session_id(seed), at_ms: 9, steps: steady(Foot::Left, 10, 5, 9.0) };
    let events = [fast, steps(1), ended_as(1, Outcome::Done, None), walk_started(2, Context::default()), steps(2)];
    store.append(&events.map(|event| at(MORNING_US, event))).unwrap();
    assert_eq!(store.read().walks(all(), Bucket::Day, WalkFilter::default()).unwrap(), []);
    store.append(&[at(MORNING_US, ended_as(2, Outcome::Stopped, None))]).unwrap();
    assert_eq!(store.read().walk_total(all(), WalkFilter::default()).unwrap().left.steady, 10);
}

#[test]
fn a_trial_at_another_speed_is_listed_and_counts_nowhere() {
    let (_dir, mut store) = opened();
    let fast = |event| match event {
        Event::SessionStarted(started) => Event::SessionStarted(SessionStarted { speed: 100.0, ..started }),
        other => other,
    };
    let id = session_id(1);
    let steps = Event::Steps { session: id, at_ms: 9, steps: steady(Foot::Left, 10, 5, 9.0) };
    let lifts = Event::Lifts { session: id, at_ms: 9, lifts: vec![lift(1.0, Some(21.0))] };
    let first = [started(id), repetition(id, Side::Left, 1), steps, lifts, ended_as(1, Outcome::Done, None)];
    let second = [walk_started(2, Context::default()), ended_as(2, Outcome::Stopped, Some(StopReason::Pain))];
    store
        .append(&first.into_iter().chain(second).map(|event| at(MORNING_US, fast(event))).collect::<Vec<_>>())
        .unwrap();
    for _ in ["as appended", "as derived anew"] {
        let history = store.read();
        assert_eq!(history.practice_total(all()).unwrap(), heelfirst_history::PracticeSums::default());
        assert_eq!((history.first_date().unwrap(), history.days(FRIDAY, 9).unwrap()), (None, vec![]));
        assert_eq!((history.days_practised(FRIDAY, 14).unwrap(), history.repetitions_on(FRIDAY).unwrap()), (0, 0));
        assert_eq!(
            (history.practice_dates(FRIDAY, FRIDAY).unwrap(), history.exercises(all()).unwrap()),
            (vec![], vec![])
        );
        assert_eq!(
            (history.finished_sessions(Range::ALL).unwrap(), history.bests(FRIDAY).unwrap().sets),
            (vec![], vec![])
        );
        assert!(history.bests(FRIDAY).unwrap().feet.iter().all(|foot| foot.highest_set_deg.is_none()));
        let listed = history.sessions_without_steps(Range::ALL).unwrap();
        assert!(listed.len() == 2 && listed.iter().all(|session| session.is_trial() && session.speed > 99.0));
        assert_eq!(history.trials(Dates::last(FRIDAY, 1)).unwrap(), 2);
        assert_eq!(history.trials(Dates::last(FRIDAY.checked_sub(1.days()).unwrap(), 9)).unwrap(), 0);
        store.rebuild().unwrap();
    }
}

#[test]
fn a_day_says_what_was_practised_and_how_it_ended() {
    let (_dir, mut store) = opened();
    walked(&mut store, 1, MORNING_US, &Context::default(), vec![]);
    let pain = [
        started(session_id(2)),
        repetition(session_id(2), Side::Left, 1),
        ended_as(2, Outcome::Stopped, Some(StopReason::Pain)),
    ];
    let fall = Event::Mishap { mishap: heelfirst_history::Mishap::Fall, when_us: None, note: None };
    store.append(&pain.map(|event| at(MORNING_US + DAY_US, event))).unwrap();
    store.append(&[at(MORNING_US + 2 * DAY_US, fall), at(MORNING_US + 3 * DAY_US, started(session_id(3)))]).unwrap();
    let week = store.read().practice(all(), Bucket::Week).unwrap();
    assert_eq!(week.iter().map(|of| of.start).collect::<Vec<_>>(), [date(2027, 1, 11), date(2027, 1, 18)]);
    let first = week[0].sums;
    assert_eq!((first.days, first.sessions, first.walks, first.walk_ms, first.active_ms), (2, 2, 1, 30_000, 60_000));
    assert_eq!((first.outcomes.done, first.outcomes.stopped, first.stops.pain, first.falls), (1, 1, 1, 1));
    assert_eq!((first.repetitions_left, first.repetitions_right), (1, 0));
    assert_eq!(store.read().practice_total(Dates::last(FRIDAY, 1)).unwrap().sessions, 1);
    assert_eq!(store.read().days_practised(FRIDAY.checked_add(3.days()).unwrap(), 14).unwrap(), 1);
}

#[test]
fn exercises_are_summed_by_side() {
    let (_dir, mut store) = opened();
    for seed in 1..3 {
        let session = session_id(seed);
        let mut events = vec![started(session)];
        events.extend((1..=4).map(|n| repetition(session, Side::Left, n)));
        events.push(ended_as(seed, Outcome::Enough, None));
        store.append(&events.into_iter().map(|event| at(MORNING_US, event)).collect::<Vec<Entry>>()).unwrap();
    }
    let exercises = store.read().exercises(all()).unwrap();
    let told: Vec<_> =
        exercises.iter().map(|of| (of.side, of.sessions, of.completed, of.prescribed, of.repetitions)).collect();
    assert_eq!(told, [(Some(Side::Left), 2, 2, 20, 8), (Some(Side::Right), 2, 2, 16, 0)]);
}

#[test]
fn planned_stands_against_done() {
    let (_dir, mut store) = opened();
    let prompts = ["a", "b", "c", "d"].map(|id| prompt(id, 9)).into_iter().chain([prompt("e", 13)]).collect();
    let ends = [("a", End::Done), ("b", End::Expired), ("d", End::Withdrawn), ("e", End::Expired)];
    let ends = ends.map(|(id, how)| ReminderEnd { id: id.into(), how }).into();
    let events = [
        Event::ReminderArmed { ids: vec![], refused: vec![], prompts },
        Event::ReminderFired { id: "a".into(), fired_us: MORNING_US },
        Event::ReminderActed { id: "e".into(), act: Act::Dismissed },
        Event::ReminderEnded { ends },
    ];
    store.append(&events.map(|event| at(MORNING_US, event))).unwrap();
    let prompts = store.read().prompts(all(), Bucket::Month).unwrap();
    let walks = prompts[0].sums[&Kind::Walk];
    assert_eq!((prompts.len(), walks.planned, walks.shown), (1, 4, 1));
    assert_eq!((walks.done, walks.expired, walks.dismissed, walks.unknown), (1, 1, 1, 0));
}

#[test]
fn a_best_is_that_of_its_first_day() {
    let (_dir, mut store) = opened();
    for (seed, day, heel) in [(1, 0, 11), (2, 40, 16), (3, 41, 16), (4, 80, 9)] {
        walked(&mut store, seed, MORNING_US + day * DAY_US, &Context::default(), steady(Foot::Left, 30, heel, 9.0));
    }
    let last = |days: i64| FRIDAY.checked_add(days.days()).unwrap();
    let run = |days: i64| store.read().bests(last(days)).unwrap().feet[0].heel_run.map(|best| (best.value, best.date));
    assert_eq!(run(90), Some((15, last(40))));
    assert_eq!(run(40), Some((15, last(40))));
    assert_eq!(run(39), Some((10, last(0))));
    assert_eq!(run(-1), None);
}

#[test]
fn a_set_with_the_heel_up_is_no_best() {
    let (_dir, mut store) = opened();
    for (seed, count, angle) in [(1, 3, 8.0), (2, 5, -8.0)] {
        let session = session_id(seed);
        let mut events = vec![started(session)];
        events.extend((1..=count).map(|n| repetition(session, Side::Left, n)));
        let lifts = (0..count).map(|n| lift(f64::from(n) * 6.0, Some(angle))).collect();
        events.extend([Event::Lifts { session, at_ms: 50_000, lifts }, ended_as(seed, Outcome::Done, None)]);
        store.append(&events.into_iter().map(|event| at(MORNING_US, event)).collect::<Vec<Entry>>()).unwrap();
    }
    let bests = store.read().bests(FRIDAY).unwrap();
    assert_eq!((bests.sets.len(), bests.sets[0].repetitions.value), (1, 3));
    assert_eq!(bests.feet[0].highest_set_deg.map(|best| best.value), Some(8.0));
    let lifts = &store.read().lifts(all(), Bucket::Day, None).unwrap()[0].sums.left;
    assert_eq!((lifts.sets, lifts.lifts, lifts.heel_rose, lifts.peak_angle_deg.count()), (2, 8, 5, 3));
}

#[test]
fn a_goal_is_rated_from_0_to_10() {
    let (_dir, mut store) = opened();
    let rated = |rating| at(MORNING_US, Event::GoalRated { goal: "walk to the bakery".into(), rating });
    let earlier = Entry { at_us: MORNING_US - DAY_US, ..rated(10) };
    // The clock was set back in between.
    store.append(&[rated(4), earlier]).unwrap();
    assert!(matches!(store.append(&[rated(11)]), Err(StoreError::Rejected { .. })));
    let ratings = store.read().goal_ratings(Range::ALL).unwrap();
    assert_eq!(ratings.iter().map(|of| (of.rating, of.zone.as_str())).collect::<Vec<_>>(), [(4, ZONE), (10, ZONE)]);
}

#[test]
fn a_chart_of_too_many_points_is_refused() {
    let (_dir, mut store) = opened();
    let walk = |seed: u64| {
        let at_us = MORNING_US + i64::try_from(seed).unwrap() * DAY_US;
        let steps = Event::Steps { session: session_id(seed), at_ms: 50_000, steps: steady(Foot::Left, 1, 1, 9.0) };
        let events = [walk_started(seed, Context::default()), steps, ended_as(seed, Outcome::Done, None)];
        events.map(|event| at(at_us, event))
    };
    store.append(&(1..=601).flat_map(walk).collect::<Vec<Entry>>()).unwrap();
    let walks = |bucket| store.read().walks(Dates::ALL, bucket, WalkFilter::default());
    assert!(matches!(walks(Bucket::Day), Err(StoreError::Rejected { .. })));
    assert!(walks(Bucket::Week).unwrap().len() > 80);
}

#[test]
fn six_days_of_a_better_heel_are_a_clear_change_and_five_days_apart_are_needed() {
    let (_dir, mut store) = opened();
    let context = Context::default();
    let mut seed = 0;
    let mut days = |from: i64, count: i64, heel: u32| {
        for day in from..from + count {
            seed += 1;
            let of_day = heel + u32::try_from(day % 3).unwrap();
            let at_us = MORNING_US + day * DAY_US + (day % 2) * 9 * HOUR_US;
            walked(&mut store, seed, at_us, &context, steady(Foot::Left, 30, of_day, 12.0));
        }
    };
    days(0, 6, 6);
    days(20, 6, 22);
    let date_of = |day: i64| FRIDAY.checked_add(day.days()).unwrap();
    let changes = |context, days: i64| {
        let before = Dates { from: date_of(0), to: date_of(days - 1) };
        let after = Dates { from: date_of(20), to: date_of(26) };
        store
            .read()
            .changes(Comparison { context, side: Side::Left, goal: Goal::Heel, before, after, graded_alike_from: None })
            .unwrap()
    };
    let share = |changes: &[heelfirst_practice::progress::Change]| {
        changes.iter().find(|change| change.subject == Subject::HeelShare).unwrap().clone()
    };
    let clear = share(&changes(&context, 7));
    assert_eq!((clear.verdict, clear.before.days, clear.after.steps), (Verdict::ClearlyBetter, 6, 180));
    assert!((clear.difference.unwrap() - 16.0 / 30.0).abs() < 0.02);
    assert_eq!(
        share(&changes(&context, 3)).missing,
        [Missing::DaysBefore { have: 3, need: 5 }, Missing::StepsBefore { have: 90, need: 100 },]
    );
    assert_eq!(changes(&Context { helper: true, ..context.clone() }, 7), []);
}

/// Steady steps, all at the same angles from 4 to 15°, graded by a heel border.
fn graded_by(heel_deg: f64) -> Vec<Step> {
    let graded = |(n, step): (u32, Step)| {
        let angle = 4.0 + f64::from(n % 12);
        let landing = if angle > heel_deg { Landing::Heel } else { Landing::Flat };
        Step { strike_angle_deg: Some(angle), landing: Some(landing), ..step }
    };
    (0..).zip(steady(Foot::Left, 36, 0, 0.0)).map(graded).collect()
}

#[test]
fn borders_that_moved_make_no_change_of_shares_and_hide_none_of_angles() {
    let (_dir, mut store) = opened();
    let context = Context::default();
    let date_of = |day: i64| FRIDAY.checked_add(day.days()).unwrap();
    for day in 0..24 {
        let steps = graded_by(if day < 12 { 8.0 } else { 13.0 });
        walked(&mut store, u64::try_from(day).unwrap() + 1, MORNING_US + day * DAY_US, &context, steps);
    }
    let changes = |from: i64, middle: i64, graded_alike_from: Option<i64>| {
        let (before, after) = (
            Dates { from: date_of(from), to: date_of(middle - 1) },
            Dates { from: date_of(middle), to: date_of(middle + 11) },
        );
        let graded_alike_from = graded_alike_from.map(date_of);
        let of = Comparison { context: &context, side: Side::Left, goal: Goal::Heel, before, after, graded_alike_from };
        let changes = store.read().changes(of).unwrap();
        let of = |subject| changes.iter().find(|change| change.subject == subject).unwrap().clone();
        (of(Subject::HeelShare), of(Subject::StrikeAngle))
    };
    let (share, _) = changes(0, 12, None);
    assert_eq!(share.verdict, Verdict::ClearlyWorse, "what is told where nobody says that a border moved");
    let (share, angle) = changes(0, 12, Some(12));
    assert_eq!((share.verdict, share.missing[0]), (Verdict::NoClearChangeYet, Missing::BordersMoved));
    assert_eq!((share.before.days, share.after.days, share.difference), (0, 12, None));
    assert_eq!((angle.before.days, angle.missing.contains(&Missing::BordersMoved)), (12, false));
    // Six days of the earlier window are left: enough.
    let (share, _) = changes(6, 18, Some(12));
    assert_eq!((share.before.days, share.difference), (6, Some(0.0)));
    assert!(!share.missing.contains(&Missing::BordersMoved));
    // None is left out.
    let (share, _) = changes(12, 18, Some(12));
    assert!(share.before.days == 6 && !share.missing.contains(&Missing::BordersMoved));
}

#[test]
fn a_walk_prescribed_without_any_side_is_a_walk_too() {
    let (_dir, mut store) = opened();
    assert_eq!(store.read().first_date().unwrap(), None);
    let Event::SessionStarted(begun) = walk_started(1, Context::default()) else { unreachable!() };
    let begun = Event::SessionStarted(SessionStarted { sides: Vec::new(), ..begun });
    let steps = Event::Steps { session: session_id(1), at_ms: 50_000, steps: steady(Foot::Left, 20, 15, 10.0) };
    let events = [begun, steps, ended_as(1, Outcome::Done, None)];
    store.append(&events.map(|event| at(MORNING_US, event))).unwrap();
    let total = store.read().practice_total(all()).unwrap();
    assert_eq!((total.sessions, total.walks, total.walk_ms), (1, 1, 30_000));
    let exercises = store.read().exercises(all()).unwrap();
    assert_eq!(exercises.iter().map(|of| (of.side, of.sessions, of.prescribed)).collect::<Vec<_>>(), [(None, 1, 0)]);
    assert_eq!(store.read().first_date().unwrap(), Some(FRIDAY));
    let both = store.read().session_walk(session_id(1)).unwrap();
    assert_eq!((both.left.steady, both.left.bouts, both.right.steps), (20, 1, 0));
    assert_eq!(store.read().session_walk(session_id(2)).unwrap().left.steps, 0);
}

#[test]
fn when_a_setting_was_changed_and_in_what_toes_were_lifted_can_be_asked() {
    let (_dir, mut store) = opened();
    let set = |value| Event::SettingChanged { key: "plan".into(), value };
    store.append(&[at(MORNING_US, set(json!(1))), at(MORNING_US + 7, set(json!(2)))]).unwrap();
    assert_eq!(store.read().setting_since("plan").unwrap(), Some(MORNING_US + 7));
    store.append(&[at(MORNING_US + 9, set(json!(null)))]).unwrap();
    assert_eq!(store.read().setting_since("plan").unwrap(), None);
    let changes = |since_us| {
        let changes = store.read().setting_changes("plan", since_us).unwrap();
        changes.into_iter().map(|change| (change.changed_us - MORNING_US, change.value)).collect::<Vec<_>>()
    };
    assert_eq!(changes(MORNING_US - 1), [(0, json!(1)), (7, json!(2)), (9, json!(null))]);
    assert_eq!(changes(MORNING_US + 8), [(7, json!(2)), (9, json!(null))]);
    assert_eq!(store.read().setting_changes("cues", 0).unwrap(), []);
    let session = session_id(5);
    let lifts = Event::Lifts { session, at_ms: 9_000, lifts: vec![lift(1.0, Some(12.0))] };
    let events = [started(session), lifts, ended_as(5, Outcome::Done, None)];
    store.append(&events.map(|event| at(MORNING_US + DAY_US, event))).unwrap();
    let contexts = store.read().lift_contexts(all()).unwrap();
    assert_eq!(contexts.iter().map(|of| (of.days, of.last)).collect::<Vec<_>>(), [(1, date(2027, 1, 16))]);
    assert_eq!(store.read().lift_contexts(Dates::last(FRIDAY, 7)).unwrap(), []);
}
