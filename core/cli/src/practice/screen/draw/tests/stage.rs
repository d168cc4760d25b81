//! Models in every phase.

use std::sync::LazyLock;

use heelfirst::{
    AppSnapshot, LinkState, NoticeSnapshot, SensorId, SensorSnapshot, SessionId, SessionOutcome, SessionPhase,
    SessionSnapshot, Side, SideCount, StepLanding, StepMark, StepSnapshot, TodaySnapshot, UngradedReason,
};
use heelfirst_words::{Args, Words};

use super::super::super::model::Model;

/// Made once: in a debug build that takes its time.
pub(super) fn words() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&["en"]));
    &WORDS
}

/// A screen to be drawn.
pub(super) struct Stage {
    model: Model,
}

impl Stage {
    pub(super) fn of(exercise: &str, phase: SessionPhase) -> Self {
        let over = phase == SessionPhase::Done;
        let mut model = Model::new(empty());
        model.session = Some(session(exercise, phase));
        model.cue = match phase {
            SessionPhase::Walk => words().plain("cue-walk-heel"),
            _ => words().plain(&format!("instruction-{}", phase.as_str())),
        };
        let args =
            Args::new().with("repetitions", 20).with("exercise", words().plain(&format!("exercise-{exercise}-name")));
        model.summary = over.then(|| words().text("session-done", &args));
        Self { model }
    }

    pub(super) fn model(self) -> Model {
        self.model
    }

    pub(super) fn left(mut self, remaining_ms: i64) -> Self {
        if let Some(session) = &mut self.model.session {
            session.remaining_ms = Some(remaining_ms);
        }
        self
    }

    pub(super) fn asking(mut self) -> Self {
        (self.model.asks_rating, self.model.asks_mishap) = (true, true);
        self
    }

    pub(super) fn rated(mut self) -> Self {
        self.model.told = vec![words().plain("rating-noted")];
        self
    }

    pub(super) fn refused(mut self) -> Self {
        self.model.refused = Some(NoticeSnapshot {
            key: "key-nothing".to_owned(),
            what: words().plain("terminal-key-nothing"),
            remedy: words().plain("terminal-key-nothing-remedy"),
            mended_at: None,
        });
        self
    }

    /// Many steps, the last ones of each kind.
    pub(super) fn with_steps(self) -> Self {
        let many = (0..40).fold(self, |stage, _| stage.with_step(Some(StepLanding::Heel), false, false));
        many.with_step(Some(StepLanding::Flat), false, false)
            .with_step(Some(StepLanding::Toe), false, false)
            .with_step(Some(StepLanding::Flat), true, false)
            .with_step(Some(StepLanding::Toe), false, true)
            .with_step(None, false, false)
            .with_step(Some(StepLanding::Heel), false, false)
    }

    pub(super) fn with_step(mut self, landing: Option<StepLanding>, slap: bool, drag: bool) -> Self {
        self.model.sensor = Some(sensor());
        let (mark, key) = match (drag, slap, landing) {
            (true, _, _) => (StepMark::Drag, "step-drag"),
            (_, true, _) => (StepMark::Slap, "step-slap"),
            (_, _, Some(StepLanding::Heel)) => (StepMark::Heel, "step-heel"),
            (_, _, Some(StepLanding::Flat)) => (StepMark::Flat, "step-flat"),
            (_, _, Some(StepLanding::Toe)) => (StepMark::Toe, "step-toe"),
            (_, _, None) => (StepMark::Ungraded, "step-ungraded"),
        };
        self.model.steps.push(StepSnapshot { mark, ..step(landing, slap, drag, words().plain(key)) });
        let args = Args::new().with("good", 41).with("graded", 45).with("steps", 46);
        self.model.steps_summary = words().text("steps-share-heel", &args);
        self
    }
}

fn empty() -> AppSnapshot {
    AppSnapshot {
        today: TodaySnapshot {
            headline: String::new(),
            items: Vec::new(),
            next_reminder: None,
            next_reminder_text: String::new(),
            waiting: None,
            unfinished: None,
            lighter_day: false,
            days_practised_of_14: 0,
            gate: None,
            checks: Vec::new(),
            ask: None,
            encouragement: None,
            has_proposal: false,
            minutes_left: 0,
            minutes_left_text: String::new(),
            days_practised_text: String::new(),
            after_fall: None,
            noted: None,
            is_welcome: false,
            next: None,
            groups: Vec::new(),
        },
        session: None,
        last_steps: Vec::new(),
        lifts: Vec::new(),
        sensors: Vec::new(),
        calibration: None,
        feet: None,
        mount_questions: Vec::new(),
        revision: 0,
        stand_in_text: None,
    }
}

fn session(exercise: &str, phase: SessionPhase) -> SessionSnapshot {
    let words = words();
    let walking = phase == SessionPhase::Walk;
    let untimed = matches!(phase, SessionPhase::SetUp | SessionPhase::Done);
    let count = |side, repetitions| SideCount { side: Some(side), prescribed: 10, repetitions };
    SessionSnapshot {
        session: SessionId { value: "01890000-0000-7000-8000-000000000000".to_owned() },
        exercise: exercise.to_owned(),
        exercise_name: words.plain(&format!("exercise-{exercise}-name")),
        is_walk: walking,
        outdoors: false,
        place_text: None,
        set_text: None,
        next_text: None,
        own_pace: false,
        figure_side: Side::Left,
        commands: Vec::new(),
        more_time_ms: 10_000,
        at_ms: 12_000,
        phase,
        phase_name: words.plain(&format!("phase-{}", phase.as_str())),
        side: (!walking).then_some(Side::Left),
        set: u32::from(!walking),
        sets: 1,
        repetition: if walking { 0 } else { 4 },
        of: if walking { 0 } else { 10 },
        remaining_ms: (!untimed).then_some(if walking { 23_400 } else { 2_100 }),
        phase_total_ms: (!untimed).then_some(if walking { 30_000 } else { 3_000 }),
        phase_ends_at_ms: None,
        wake_at_ms: None,
        instruction: words.plain(&format!("instruction-{}", phase.as_str())),
        safety: words.plain(&format!("exercise-{exercise}-safety")),
        counts: if walking { Vec::new() } else { vec![count(Side::Left, 3), count(Side::Right, 0)] },
        active_ms: 9_000,
        rest_ms: 3_000,
        set_up_ms: 0,
        paused_ms: 0,
        outcome: (phase == SessionPhase::Done).then_some(SessionOutcome::Done),
        actions: Vec::new(),
        progress: None,
        is_moving: false,
        has_time_to_read: false,
        keeps_screen_on: false,
    }
}

fn sensor() -> SensorSnapshot {
    SensorSnapshot {
        sensor: SensorId { value: "simulated".to_owned() },
        name: "Simulated foot".to_owned(),
        kind: "simulated".to_owned(),
        kind_text: words().plain("sensor-kind-simulated"),
        grades_landings: true,
        limits_text: None,
        foot: Some(Side::Left),
        link: LinkState::Streaming,
        link_text: words().plain("link-streaming"),
        signal_dbm: None,
        signal_text: None,
        lost_samples: 0,
        lost_is_estimated: false,
        battery_percent: None,
        battery_text: None,
        battery_low: false,
        model: None,
        firmware: None,
        cadence_per_min: None,
        speed_mps: None,
        mount_quality: None,
        mount_text: String::new(),
    }
}

fn step(landing: Option<StepLanding>, slap: bool, drag: bool, text: String) -> StepSnapshot {
    StepSnapshot {
        number: 1,
        foot: Side::Left,
        initial_contact_s: 1.0,
        final_contact_s: None,
        foot_flat_s: None,
        strike_angle_deg: None,
        toe_off_angle_deg: None,
        stride_time_s: None,
        swing_s: None,
        stance_s: None,
        stride_length_m: None,
        contact_to_flat_ms: None,
        slap_speed_dps: None,
        frontal_angle_deg: None,
        landing,
        slap: landing.map(|_| slap),
        drag: landing.map(|_| drag),
        confidence: 0.9,
        ungraded_because: landing.is_none().then_some(UngradedReason::NoFootFlat),
        mark: StepMark::Ungraded,
        text,
        apart_text: None,
        bout: 1,
        in_turn: false,
        first_or_last: false,
        graded_after: false,
    }
}
