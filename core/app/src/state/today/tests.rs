use heelfirst_gait::{Foot, Landing, Mount, MountDoubt, Step};
use heelfirst_history::Context;
use heelfirst_sensors::SensorId;

use super::*;
use crate::api::{CoachRadio, Orthosis, Place, WalkingAid};
use crate::state::testing::state_of;
use crate::state::{Mounts, PairedSensor};

fn with_shoe(shoe: &str) -> PracticeContext {
    PracticeContext {
        shoe: shoe.to_owned(),
        orthosis: Orthosis::Unsupported,
        aid: WalkingAid::Unaided,
        place: Place::Indoors,
        helper: false,
        hot_or_tired: false,
    }
}

fn context(shoe: &str) -> Context {
    (&with_shoe(shoe)).into()
}

/// A left foot whose sensor is calibrated in boots and in slippers, walking in boots.
fn walking_in_boots() -> State {
    let mut mounts = Mounts::default();
    mounts.keep(Foot::Left, Some("boots".to_owned()), Mount { quality: 0.25, ..Mount::ALIGNED });
    mounts.keep(Foot::Left, Some("slippers".to_owned()), Mount { quality: 0.75, ..Mount::ALIGNED });
    let sensor = PairedSensor { sensor: "a".to_owned(), name: "a".to_owned(), foot: Foot::Left, mounts };
    let facts = Facts { paired: vec![sensor], context: context("boots"), ..Facts::default() };
    let mut state = state_of(&facts, CoachRadio::None);
    state.start("walking-burst", true).unwrap();
    state
}

fn step(number: u32, bout: u32) -> Step {
    Step {
        foot: Foot::Left,
        initial_contact_s: f64::from(number),
        final_contact_s: None,
        foot_flat_s: None,
        strike_angle_deg: Some(15.0),
        toe_off_angle_deg: None,
        stride_time_s: Some(1.0),
        swing_s: None,
        stance_s: None,
        stride_length_m: None,
        contact_to_flat_ms: Some(90.0),
        slap_speed_dps: None,
        frontal_angle_deg: None,
        landing: Some(Landing::Heel),
        slap: None,
        drag: None,
        confidence: 0.9,
        ungraded_because: None,
        bout,
        in_turn: false,
        first_or_last: false,
        graded_after: false,
    }
}

/// Tells the running session steps of so many walks of so many steps.
fn walk(state: &mut State, bouts: u32, steps: u32) {
    let running = state.running.as_mut().unwrap();
    for (bout, number) in (0..bouts).flat_map(|bout| (0..steps).map(move |number| (bout, number))) {
        running.steps.lessons.note(&step(100 * bout + number, bout));
    }
}

#[test]
fn a_context_set_during_a_walk_is_that_of_the_next_one() {
    let mut state = walking_in_boots();
    walk(&mut state, 1, 50);
    state.set_context(&with_shoe("slippers"));
    let set: Vec<_> = state.take_outbox().entries.into_iter().map(|entry| entry.event).collect();
    let slippers = Event::ContextSet { exercise: String::new(), session: None, context: context("slippers") };
    assert_eq!(set.last(), Some(&slippers));
    let id = SensorId::new("a");
    assert_eq!(state.fit(&id, Foot::Left).mount.map(|mount| mount.quality), Some(0.25));
    assert_eq!(state.mount_now(&id).map(|mount| mount.quality), Some(0.75));
    let mut running = state.running.take().unwrap();
    assert!(state.learn_baselines(&running).is_some());
    assert!(state.facts.baselines.of(Foot::Left, &context("boots")).strike_angle_deg.is_some());
    assert_eq!(state.facts.baselines.of(Foot::Left, &context("slippers")), heelfirst_gait::cue::Baseline::default());
    running.doubts = vec![(id, MountDoubt::Tilted)];
    state.raise_doubts(&running).unwrap();
    let doubted = serde_json::to_value(&state.facts.mount_doubts).unwrap();
    assert_eq!(doubted.pointer("/a/shoe").and_then(Value::as_str), Some("boots"));
}

#[test]
fn the_last_step_of_each_walk_is_not_learnt() {
    let mut state = walking_in_boots();
    walk(&mut state, 4, 12);
    let running = state.running.take().unwrap();
    state.learn_baselines(&running).unwrap();
    let usual = state.facts.baselines.of(Foot::Left, &context("boots")).strike_angle_deg.unwrap();
    assert_eq!(usual.count, 44);
}

#[test]
fn a_session_taken_up_again_stays_in_its_context_and_learns_from_its_new_steps_alone() {
    let mut state = walking_in_boots();
    let running = state.running.take().unwrap();
    state.facts.unfinished = Some(crate::state::Unfinished {
        session: running.id,
        prescription: serde_json::to_value(&running.prescription).unwrap(),
        context: running.context,
        inputs: Vec::new(),
        led_until_ms: 0,
        date: running.date,
        speed: 1.0,
        clock: None,
        steps: (0..60).map(|number| step(number, 1)).collect(),
        lifts: Vec::new(),
    });
    state.set_context(&with_shoe("slippers"));
    state.take_up_unfinished();
    let running = state.running.take().unwrap();
    assert_eq!((running.steps.count, &running.context), (60, &context("boots")));
    assert_eq!(state.learn_baselines(&running), None);
}

#[test]
fn a_trial_at_another_speed_ticks_nothing_off_and_is_no_day_of_practice() {
    let mut state = walking_in_boots();
    let date = state.now().date();
    let is_over = |state: &mut State, speed| drop(state.remember("calf-stretch", (date, speed), Outcome::Done));
    is_over(&mut state, 100.0);
    assert_eq!((state.facts.done_on("calf-stretch", date), state.facts.days_practised_of_14(date)), (0, 0));
    is_over(&mut state, 1.0);
    assert_eq!((state.facts.done_on("calf-stretch", date), state.facts.days_practised_of_14(date)), (1, 1));
}
