//! The rules, one by one.

use std::time::Duration;

use super::{keys, ms, prescription, repetitions, s, session};
use crate::session::{CountedBy, Effect, Input, Outcome, Phase, Refusal, Session, StopReason, cue_keys};
use crate::{Pace, Side, SideOrder};

const LIFT: &str = "seated-ankle-lift";
const BURST: &str = "walking-burst";

fn phase(session: &Session) -> Phase {
    session.view(session.now()).phase
}

fn remaining(session: &Session) -> Option<Duration> {
    session.view(session.now()).remaining
}

fn refused(session: &mut Session, input: Input) -> String {
    let before = session.clone();
    let refusal = session.apply(input, session.now()).unwrap_err().to_string();
    assert_eq!(*session, before);
    refusal
}

#[test]
fn set_up_is_untimed_and_ends_with_ready_or_skip() {
    for ends in [Input::Ready, Input::Skip] {
        let (mut session, effects) = Session::start(prescription(LIFT, |_| ())).unwrap();
        assert_eq!(keys(&effects), ["cue-set-up"]);
        assert_eq!(session.deadline(), None);
        assert!(session.advance(s(3600)).is_empty());
        let effects = session.apply(ends, s(3601)).unwrap();
        assert_eq!(keys(&effects), ["cue-get-ready", "cue-side-right"]);
        assert_eq!(session.view(s(3601)).times.set_up, s(3601));
    }
}

#[test]
fn without_set_up_it_begins_by_getting_ready() {
    let (session, effects) = Session::start(prescription(LIFT, |p| p.has_set_up = false)).unwrap();
    assert_eq!(keys(&effects), ["cue-get-ready", "cue-side-right"]);
    assert_eq!(remaining(&session), Some(s(5)));
}

#[test]
fn a_pause_keeps_what_it_interrupts_and_the_repetition_begins_again() {
    let mut session = session(LIFT, |_| ());
    session.advance(s(8));
    session.apply(Input::Pause, ms(8_500)).unwrap();
    let view = session.view(s(60));
    assert_eq!((view.phase, view.paused_phase), (Phase::Paused, Some(Phase::Hold)));
    assert_eq!(view.remaining, Some(ms(500)));
    assert_eq!(session.deadline(), None);
    let effects = session.apply(Input::Resume, s(60)).unwrap();
    assert_eq!(keys(&effects), ["cue-get-ready", "cue-side-right"]);
    assert_eq!(remaining(&session), Some(s(3)));
    let effects = session.advance(s(70));
    assert_eq!(keys(&effects), ["cue-count", "cue-up", "cue-hold", "cue-count", "cue-down", "cue-rest"]);
    assert_eq!(repetitions(&effects), [(Side::Right, 1, 1)]);
    assert_eq!(session.view(s(70)).times.paused, ms(51_500));
}

#[test]
fn a_long_rest_goes_on_after_a_pause_where_it_was() {
    let mut session = session(LIFT, |p| p.sides.iter_mut().for_each(|dose| (dose.repetitions, dose.sets) = (1, 2)));
    session.apply(Input::Pause, s(22)).unwrap();
    let effects = session.apply(Input::Resume, s(100)).unwrap();
    assert_eq!(keys(&effects), ["cue-resumed"]);
    assert_eq!((phase(&session), remaining(&session)), (Phase::Rest, Some(s(50))));
}

#[test]
fn a_walk_counts_active_time_over_a_pause() {
    let mut session = session(BURST, |_| ());
    session.apply(Input::Pause, s(15)).unwrap();
    session.apply(Input::Resume, s(20)).unwrap();
    let effects = session.advance(s(1000));
    assert_eq!(
        keys(&effects),
        ["cue-count", "cue-walk-on", "cue-walk-heel", "cue-walk-halfway", "cue-walk-heel", "cue-done"]
    );
    let view = session.view(s(1000));
    assert_eq!(view.times.active, s(30));
    assert_eq!((view.outcome, session.now()), (Some(Outcome::Done), s(43)));
}

#[test]
fn arriving_ends_a_walk_as_done_and_enough_as_enough() {
    for (input, outcome) in [(Input::Arrived, Outcome::Done), (Input::Enough, Outcome::Enough)] {
        let mut session = session(BURST, |_| ());
        session.apply(input, s(12)).unwrap();
        let view = session.view(s(12));
        assert_eq!((view.outcome, view.times.active), (Some(outcome), s(7)));
    }
    let mut session = session(LIFT, |_| ());
    assert!(refused(&mut session, Input::Arrived).contains("it ends a walk only"));
}

#[test]
fn a_skipped_attempt_is_not_counted_and_stays_owed() {
    let mut session = session(LIFT, |_| ());
    let effects = session.apply(Input::Skip, s(11)).unwrap();
    assert_eq!(repetitions(&effects), []);
    assert_eq!((phase(&session), remaining(&session)), (Phase::GetReady, Some(s(3))));
    let effects = session.advance(s(21));
    assert_eq!(repetitions(&effects), [(Side::Right, 1, 1)]);
}

#[test]
fn skip_ends_getting_ready_rest_and_changing_sides() {
    let mut session = session(LIFT, |p| p.sides.iter_mut().for_each(|dose| dose.repetitions = 1));
    session.apply(Input::Skip, s(1)).unwrap();
    assert_eq!(phase(&session), Phase::Up);
    session.advance(s(9));
    assert_eq!(phase(&session), Phase::SwitchSide);
    let effects = session.apply(Input::Skip, s(9)).unwrap();
    assert_eq!(keys(&effects), ["cue-up"]);
    assert_eq!(session.view(s(9)).place.unwrap().side, Side::Left);
}

#[test]
fn back_begins_the_repetition_again() {
    let mut session = session(LIFT, |_| ());
    session.apply(Input::Back, s(10)).unwrap();
    assert_eq!(session.view(s(10)).place.unwrap().repetition, 1);
    let effects = session.advance(s(21));
    assert_eq!(repetitions(&effects), [(Side::Right, 1, 1)]);
}

#[test]
fn back_just_after_the_beginning_repeats_the_one_before_without_counting_it_twice() {
    for at in [ms(12_500), ms(13_900)] {
        let mut session = session(LIFT, |p| p.sides.iter_mut().for_each(|dose| dose.repetitions = 2));
        session.apply(Input::Back, at).unwrap();
        let view = session.view(at);
        assert_eq!((view.place.unwrap().repetition, view.again), (1, true));
        let effects = session.advance(at + s(12));
        assert_eq!(repetitions(&effects), []);
        let effects = session.advance(s(1000));
        assert_eq!(repetitions(&effects), [(Side::Right, 1, 2), (Side::Left, 1, 1), (Side::Left, 1, 2)]);
    }
}

#[test]
fn back_while_changing_sides_changes_back() {
    let mut session = session(LIFT, |p| p.sides.iter_mut().for_each(|dose| dose.repetitions = 1));
    session.advance(s(13));
    let effects = session.apply(Input::Back, s(13)).unwrap();
    assert_eq!(keys(&effects), ["cue-switch-right"]);
    let effects = session.advance(s(1000));
    assert_eq!(keys(&effects).iter().filter(|key| **key == "cue-switch-left").count(), 1);
    assert_eq!(repetitions(&effects), [(Side::Left, 1, 1)]);
}

#[test]
fn there_is_nothing_to_go_back_to_before_the_first_repetition() {
    let mut session = session(LIFT, |_| ());
    let text = refused(&mut session, Input::Back);
    assert_eq!(text, "`back` means nothing in phase `get-ready`; no repetition has been done yet");
}

#[test]
fn time_is_added_to_what_is_timed_for_waiting_holding_and_walking() {
    let mut stretch = session("calf-stretch", |_| ());
    stretch.apply(Input::AddTime(s(10)), s(12)).unwrap();
    assert_eq!((phase(&stretch), remaining(&stretch)), (Phase::Hold, Some(s(28))));
    stretch.advance(s(41));
    assert!(refused(&mut stretch, Input::AddTime(s(10))).contains("in phase `down`"));
    let mut walk = session(BURST, |_| ());
    walk.advance(s(6));
    assert_eq!(refused(&mut walk, Input::AddTime(Duration::ZERO)), "`add_time` needs more than 0 s");
    assert_eq!(walk.apply(Input::AddTime(s(91)), s(6)), Err(Refusal::TooLong { most_s: 120 }));
    walk.apply(Input::AddTime(s(90)), s(6)).unwrap();
    walk.advance(s(1000));
    assert_eq!(walk.view(s(1000)).times.active, s(120));
}

#[test]
fn a_counted_repetition_moves_on_to_its_rest() {
    let mut session = session(LIFT, |_| ());
    let effects = session.apply(Input::CountRepetition(CountedBy::Helper), s(6)).unwrap();
    assert_eq!(repetitions(&effects), [(Side::Right, 1, 1)]);
    assert_eq!(keys(&effects), ["cue-count", "cue-count", "cue-count", "cue-up", "cue-counted", "cue-rest"]);
    assert!(refused(&mut session, Input::CountRepetition(CountedBy::Person)).contains("in phase `rest`"));
}

#[test]
fn at_ones_own_pace_nothing_within_a_repetition_is_timed() {
    let mut session = session(LIFT, |p| {
        p.pace = Pace::Own;
        p.sides.iter_mut().for_each(|dose| dose.repetitions = 2);
    });
    session.advance(s(500));
    assert_eq!((phase(&session), session.deadline()), (Phase::Up, None));
    let effects = session.apply(Input::CountRepetition(CountedBy::Sensor), s(500)).unwrap();
    assert_eq!(keys(&effects), ["cue-counted", "cue-last-one", "cue-own-pace"]);
    session.apply(Input::CountRepetition(CountedBy::Sensor), s(510)).unwrap();
    assert_eq!((phase(&session), remaining(&session)), (Phase::SwitchSide, Some(s(10))));
}

#[test]
fn enough_ends_the_side_and_the_other_goes_on() {
    let mut session = session(LIFT, |p| p.sides.iter_mut().for_each(|dose| dose.repetitions = 2));
    let effects = session.apply(Input::Enough, s(15)).unwrap();
    assert_eq!(keys(&effects).last_chunk(), Some(&["cue-enough-side", "cue-switch-left"]));
    let effects = session.advance(s(1000));
    assert_eq!(repetitions(&effects), [(Side::Left, 1, 1), (Side::Left, 1, 2)]);
    assert_eq!(*keys(&effects).last().unwrap(), "cue-enough");
    assert_eq!(session.view(s(0)).outcome, Some(Outcome::Enough));
}

#[test]
fn enough_said_in_a_pause_waits_for_the_person_to_go_on() {
    let mut session = session(LIFT, |_| ());
    session.apply(Input::Pause, s(15)).unwrap();
    session.apply(Input::Enough, s(20)).unwrap();
    assert_eq!(phase(&session), Phase::Paused);
    let effects = session.apply(Input::Resume, s(30)).unwrap();
    assert_eq!(keys(&effects), ["cue-switch-left"]);
}

#[test]
fn enough_ends_everything_where_sides_take_turns_or_on_the_last_side() {
    let mut march = session("seated-march", |_| ());
    march.apply(Input::Enough, s(20)).unwrap();
    assert_eq!(march.view(s(20)).outcome, Some(Outcome::Enough));
    let mut stretch = session("calf-stretch", |_| ());
    stretch.apply(Input::Enough, s(20)).unwrap();
    assert_eq!(stretch.view(s(20)).outcome, Some(Outcome::Enough));
    let (mut session, _) = Session::start(prescription(LIFT, |_| ())).unwrap();
    assert!(refused(&mut session, Input::Enough).contains("stop instead"));
}

#[test]
fn a_side_with_fewer_repetitions_leaves_the_rest_to_the_other() {
    let mut session = session("seated-march", |p| {
        p.sides[0].repetitions = 1;
        p.sides[1].repetitions = 3;
    });
    let expected = [(Side::Right, 1, 1), (Side::Left, 1, 1), (Side::Left, 1, 2), (Side::Left, 1, 3)];
    assert_eq!(repetitions(&session.advance(s(1000))), expected);
}

#[test]
fn sides_change_after_all_sets_or_after_each() {
    let order = |order| {
        let mut session = session(LIFT, |p| {
            p.order = order;
            p.sides.iter_mut().for_each(|dose| (dose.repetitions, dose.sets) = (1, 2));
        });
        repetitions(&session.advance(s(1000)))
    };
    let (r, l) = (Side::Right, Side::Left);
    assert_eq!(order(SideOrder::Blocks), [(r, 1, 1), (r, 2, 1), (l, 1, 1), (l, 2, 1)]);
    assert_eq!(order(SideOrder::AffectedFirst), [(r, 1, 1), (l, 1, 1), (r, 2, 1), (l, 2, 1)]);
    assert_eq!(order(SideOrder::Alternating), [(r, 1, 1), (l, 1, 1), (r, 2, 1), (l, 2, 1)]);
}

#[test]
fn a_slower_pace_does_not_lengthen_a_stretch() {
    let mut session = session("calf-stretch", |p| p.pace = Pace::Guided { percent: 50 });
    session.advance(s(15));
    assert_eq!((phase(&session), remaining(&session)), (Phase::Hold, Some(s(20))));
}

#[test]
fn in_less_than_a_breath_the_sound_leads_alone() {
    let words = |id: &str, percent: u16| {
        let mut session = session(id, |p| p.pace = Pace::Guided { percent });
        let said = session.advance(s(40)).into_iter().filter_map(|timed| match timed.effect {
            Effect::Cue(cue) if cue.key.starts_with("cue-up") || cue.key == "cue-hold" => Some((cue.key, cue.spoken)),
            _ => None,
        });
        said.collect::<std::collections::BTreeMap<_, _>>()
    };
    let (march, hurried) = (words("seated-march", 100), words("seated-march", 200));
    assert_eq!(march.len(), hurried.len());
    assert!(march.values().all(|spoken| *spoken) && hurried.values().all(|spoken| !spoken), "{march:?} {hurried:?}");
    let kick = words("seated-leg-kick", 200);
    assert_eq!((kick["cue-up"], kick["cue-hold"]), (true, false), "1 s up, half a second of hold");
}

#[test]
fn stopping_keeps_the_reason_and_abandoning_says_nothing() {
    let mut stopped = session(LIFT, |_| ());
    let effects = stopped.apply(Input::Stop(Some(StopReason::Pain)), s(1)).unwrap();
    let done = Effect::Done { outcome: Outcome::Stopped, reason: Some(StopReason::Pain) };
    assert_eq!(effects.last().unwrap().effect, done);
    assert_eq!(stopped.apply(Input::Resume, s(2)), Err(Refusal::Over));
    let mut left = session(LIFT, |_| ());
    let effects = left.apply(Input::Abandon, s(0)).unwrap();
    assert!(keys(&effects).is_empty());
    assert_eq!(left.view(s(0)).outcome, Some(Outcome::Interrupted));
}

#[test]
fn a_repetition_led_to_its_end_by_the_last_cue_stays_counted() {
    for (last_cue, counted) in [(ms(11_999), 0), (s(12), 1), (s(13), 1)] {
        let mut session = session(LIFT, |_| ());
        session.advance(last_cue);
        session.apply(Input::Interrupted { last_cue }, s(400)).unwrap();
        let view = session.view(s(400));
        assert_eq!(view.sides[0].repetitions, counted);
        assert_eq!(view.times.paused + last_cue, s(400));
        assert_eq!((view.phase, view.times.elapsed()), (Phase::Paused, s(400)));
    }
}

#[test]
fn an_interruption_does_not_undo_what_a_person_said() {
    let mut session = session(LIFT, |_| ());
    session.apply(Input::CountRepetition(CountedBy::Person), s(7)).unwrap();
    session.apply(Input::Interrupted { last_cue: s(6) }, s(50)).unwrap();
    let view = session.view(s(50));
    assert_eq!((view.sides[0].repetitions, view.times.paused), (1, s(43)));
}

#[test]
fn interrupted_again_it_is_still_paused_from_the_first_time() {
    let mut session = session(LIFT, |_| ());
    session.apply(Input::Interrupted { last_cue: s(6) }, s(50)).unwrap();
    session.apply(Input::Interrupted { last_cue: s(6) }, s(90)).unwrap();
    let view = session.view(s(90));
    assert_eq!((view.paused_phase, view.times.paused), (Some(Phase::Up), s(84)));
}

#[test]
fn an_interruption_after_the_end_was_heard_is_refused() {
    let mut session = session(BURST, |_| ());
    session.advance(s(35));
    assert_eq!(session.apply(Input::Interrupted { last_cue: s(35) }, s(90)), Err(Refusal::Over));
}

#[test]
fn interrupted_in_its_set_up_it_goes_back_to_it() {
    let (mut session, _) = Session::start(prescription(LIFT, |_| ())).unwrap();
    session.apply(Input::Interrupted { last_cue: s(0) }, s(50)).unwrap();
    assert!(refused(&mut session, Input::Enough).contains("stop instead"));
    session.apply(Input::Resume, s(60)).unwrap();
    assert_eq!(phase(&session), Phase::SetUp);
}

#[test]
fn the_view_never_runs_ahead_of_the_machine() {
    let session = session(LIFT, |_| ());
    let view = session.view(s(3600));
    assert_eq!((view.phase, view.remaining), (Phase::GetReady, Some(s(3))));
    assert_eq!(view.phase_ends_at, Some(s(5)));
}

#[test]
fn inputs_read_as_they_were_written() {
    let all = [
        Input::Ready,
        Input::AddTime(ms(1500)),
        Input::CountRepetition(CountedBy::Sensor),
        Input::Stop(None),
        Input::Stop(Some(StopReason::Hot)),
        Input::Interrupted { last_cue: ms(12_345) },
        Input::Abandon,
    ];
    let text = serde_json::to_string(&all).unwrap();
    assert!(text.starts_with(r#"["ready",{"add_time":"#), "{text}");
    assert_eq!(serde_json::from_str::<[Input; 7]>(&text).unwrap(), all);
}

#[test]
fn cue_keys_are_kebab_and_unique() {
    let keys = cue_keys();
    assert!(
        keys.iter().all(|key| key.starts_with("cue-") && !key.contains(|c: char| c != '-' && !c.is_ascii_lowercase()))
    );
    let unique: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!(unique.len(), keys.len());
}
