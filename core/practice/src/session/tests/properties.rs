//! What holds for every prescription and every script.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;

use super::scripts::{Led, prescriptions, scripts};
use super::{ms, s};
use crate::session::{CountedBy, Effect, Input, Outcome, Phase, Session, Timed};
use crate::{Pace, Prescription, Side};

/// How long the moving phases of a repetition last at least.
fn moving(p: &Prescription) -> Duration {
    let tempo = p.tempo.unwrap();
    let hold_s = if p.manner == crate::Manner::Stretch { 0 } else { tempo.hold_s };
    p.pace.lasting(tempo.up_s + hold_s + tempo.down_s).unwrap_or_default()
}

/// Effects between the beginning of the repetition's last attempt and its being counted.
fn attempt(heard: &[Timed], counted: usize) -> &[Timed] {
    let begins = |timed: &Timed| matches!(timed.effect, Effect::Phase(view) if view.phase == Phase::Up);
    let from = heard[..counted].iter().rposition(begins).expect("a repetition began");
    &heard[from..counted]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Waking at other times changes neither the state nor what is heard, nor when.
    #[test]
    fn time_slices_change_nothing(p in prescriptions(), script in scripts(), slice_ms in 1_u64..7_000) {
        let mut jumps = Led::all(&p, &script);
        jumps.advance(jumps.now);
        let mut slices = Led::start(&p);
        for (gap, input) in script {
            let due = slices.now + gap;
            while slices.now + ms(slice_ms) < due {
                slices.advance(slices.now + ms(slice_ms));
            }
            slices.follow((due.saturating_sub(slices.now), input));
        }
        slices.advance(slices.now);
        prop_assert_eq!(&jumps.session, &slices.session);
        prop_assert_eq!(jumps.heard, slices.heard);
    }

    /// Set-up, active, rest and paused time add up to the time elapsed.
    #[test]
    fn times_add_up(p in prescriptions(), script in scripts(), late_ms in 0_u64..5_000) {
        let mut led = Led::start(&p);
        for line in script {
            led.follow(line);
            let now = led.session.now();
            prop_assert_eq!(led.session.view(now).times.elapsed(), now);
            let seen = led.session.view(now + ms(late_ms));
            let until = led.session.deadline().unwrap_or(now + ms(late_ms)).min(now + ms(late_ms));
            prop_assert_eq!(seen.times.elapsed(), if led.session.is_done() { now } else { until });
        }
    }

    /// What a session says that it takes is what it takes, and asking changes nothing.
    #[test]
    fn what_it_says_it_takes_it_takes(p in prescriptions(), script in scripts(), asked in scripts()) {
        let mut led = Led::all(&p, &script);
        led.advance(led.now);
        let before = led.session.clone();
        for (gap, input) in asked.into_iter().filter(|(_, input)| !matches!(input, Input::Interrupted { .. })) {
            let at = led.now + gap;
            let says = led.session.takes(input, at);
            prop_assert_eq!(&led.session, &before);
            prop_assert_eq!(says, led.session.clone().apply(input, at).is_ok(), "{:?}", input);
        }
    }

    /// What comes next is told between repetitions only, and it is what is led to then.
    #[test]
    fn what_comes_next_comes_next(p in prescriptions(), script in scripts()) {
        let mut led = Led::all(&p, &script);
        while !led.session.is_done() {
            let view = led.session.view(led.session.now());
            prop_assert!(view.next.is_none() || !view.phase.is_in_repetition());
            let Some(due) = led.session.deadline() else { break };
            led.advance(due);
            let after = led.session.view(due);
            if after.phase == Phase::Up && !view.phase.is_in_repetition() {
                prop_assert_eq!(view.next, after.place);
            }
        }
    }

    /// After the end there is silence, and every input is refused.
    #[test]
    fn nothing_follows_the_end(p in prescriptions(), script in scripts(), after in scripts()) {
        let mut led = Led::all(&p, &script);
        led.finish();
        let (heard, session) = (led.heard.len(), led.session.clone());
        prop_assert_eq!(led.ended(), 1);
        let is_done = |timed: &Timed| matches!(timed.effect, Effect::Done { .. });
        prop_assert!(led.heard.last().is_some_and(is_done));
        let at_the_end = session.now();
        for (gap, input) in after {
            let input = match input {
                Input::Interrupted { .. } => Input::Interrupted { last_cue: at_the_end },
                other => other,
            };
            led.follow((gap, input));
            led.advance(led.now);
        }
        prop_assert_eq!(led.heard.len(), heard);
        prop_assert_eq!(led.session, session);
    }

    /// Each repetition is announced once, in order, and the view agrees with what was announced.
    #[test]
    fn each_repetition_is_announced_once(p in prescriptions(), script in scripts()) {
        let mut led = Led::all(&p, &script);
        led.finish();
        let announced = led.repetitions();
        prop_assert_eq!(announced.iter().collect::<BTreeSet<_>>().len(), announced.len());
        for side in led.session.view(led.now).sides {
            let of: Vec<_> = announced.iter().filter(|(one, ..)| *one == side.side).collect();
            prop_assert_eq!(of.len(), usize::from(side.repetitions));
            prop_assert!(of.is_sorted());
        }
    }

    /// Each side gets its whole prescription, unless the person said that it is enough, stopped or left.
    #[test]
    fn each_side_gets_its_prescription(p in prescriptions(), script in scripts()) {
        let mut led = Led::all(&p, &script);
        led.finish();
        let view = led.session.view(led.now);
        let left_early = matches!(view.outcome, Some(Outcome::Stopped | Outcome::Interrupted));
        for side in &view.sides {
            prop_assert!(side.repetitions <= side.prescribed);
            prop_assert!(side.repetitions == side.prescribed || side.enough || left_early);
        }
        if view.outcome == Some(Outcome::Done) {
            prop_assert!(view.sides.iter().all(|side| side.repetitions == side.prescribed));
        }
    }

    /// A repetition that the guide counted was led from its first cue to the end of its last phase, without a break.
    #[test]
    fn no_repetition_without_its_cues(p in prescriptions(), script in scripts()) {
        let mut led = Led::all(&p, &script);
        led.finish();
        for (index, timed) in led.heard.iter().enumerate() {
            let Effect::Repetition { counted_by, .. } = timed.effect else { continue };
            let attempt = attempt(&led.heard, index);
            let unbroken = |timed: &Timed| match timed.effect {
                Effect::Phase(view) => view.phase.is_in_repetition(),
                Effect::Cue(_) => true,
                _ => false,
            };
            prop_assert!(attempt.iter().all(unbroken));
            prop_assert!(attempt.iter().any(|timed| matches!(timed.effect, Effect::Cue(_))));
            if counted_by == CountedBy::Guide {
                prop_assert!(p.pace != Pace::Own);
                prop_assert!(timed.at + ms(1) >= attempt[0].at + moving(&p));
                let lowered = |timed: &Timed| matches!(timed.effect, Effect::Phase(view) if view.phase == Phase::Down);
                prop_assert!(attempt.iter().any(lowered));
            }
        }
    }

    /// A session written and read at any point goes on the same.
    #[test]
    fn written_and_read_it_goes_on_the_same(p in prescriptions(), script in scripts(), at in 0_usize..25) {
        let mut led = Led::start(&p);
        for (index, line) in script.iter().enumerate() {
            if index == at {
                let text = serde_json::to_string(&led.session).unwrap();
                led.session = serde_json::from_str(&text).unwrap();
            }
            led.follow(*line);
        }
        prop_assert_eq!(led.heard, Led::all(&p, &script).heard);
    }

    /// The prescription, the inputs at their times and the last time are all there is to know.
    #[test]
    fn the_journal_gives_the_session_back(p in prescriptions(), script in scripts(), rest_ms in 0_u64..30_000) {
        let mut led = Led::all(&p, &script);
        led.advance(led.now + ms(rest_ms));
        let text = serde_json::to_string(&(&p, &led.taken)).unwrap();
        let (p, taken): (Prescription, Vec<(Duration, Input)>) = serde_json::from_str(&text).unwrap();
        let (mut again, _) = Session::start(p).unwrap();
        for (at, input) in taken {
            again.apply(input, at).unwrap();
        }
        again.advance(led.now);
        prop_assert_eq!(again, led.session);
    }

    /// An interruption is a pause at the last cue that is noticed later.
    #[test]
    fn an_interruption_is_a_pause_noticed_late(
        p in prescriptions(), script in scripts(), cue_ms in 0_u64..30_000, gap_ms in 0_u64..30_000,
    ) {
        let mut led = Led::all_before_the_end(&p, &script);
        led.advance(led.now + ms(cue_ms));
        if led.session.is_done() {
            return Ok(());
        }
        let (last_cue, now) = (led.now, led.now + ms(gap_ms));
        let mut paused = led.session.clone();
        let _ = paused.apply(Input::Pause, last_cue);
        paused.advance(now);
        // The machine may have run on meanwhile, or not have been woken at all.
        for woken in [false, true] {
            let mut late = led.session.clone();
            if woken {
                late.advance(now);
            }
            late.apply(Input::Interrupted { last_cue }, now).unwrap();
            prop_assert_eq!(late.view(now), paused.view(now));
            prop_assert_eq!(late.deadline(), None);
        }
    }

    /// No time, however odd, makes it panic.
    #[test]
    fn any_time_is_borne(p in prescriptions(), script in scripts(), times in proptest::collection::vec(any::<Duration>(), 25)) {
        let (mut session, _) = Session::start(p).unwrap();
        for ((_, input), at) in script.into_iter().zip(times) {
            let input = match input {
                Input::AddTime(_) => Input::AddTime(at),
                Input::Interrupted { .. } => Input::Interrupted { last_cue: at },
                other => other,
            };
            let _ = session.apply(input, at);
            let _ = session.view(at);
            let _ = session.apply(input, Duration::MAX.saturating_sub(at));
            prop_assert_eq!(session.view(session.now()).times.elapsed(), session.now());
        }
        session.advance(Duration::MAX);
        prop_assert_eq!(session.view(Duration::MAX).times.elapsed(), session.now());
    }
}

/// The random scripts reach every phase and every way to end; otherwise the properties above would say little.
#[test]
fn the_scripts_reach_everything() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut phases, mut outcomes, mut sides) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::<Side>::new());
    for _ in 0..600 {
        let (p, script) = (prescriptions(), scripts()).new_tree(&mut runner).unwrap().current();
        let mut led = Led::all(&p, &script);
        led.finish();
        for timed in &led.heard {
            if let Effect::Phase(view) = timed.effect {
                phases.insert(view.phase);
                sides.extend(view.place.map(|place| place.side));
            }
        }
        outcomes.extend(led.session.view(s(0)).outcome);
    }
    assert_eq!(phases.len(), Phase::ALL.len());
    assert_eq!(outcomes.len(), 4);
    assert_eq!(sides.len(), 2);
}
