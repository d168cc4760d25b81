//! Starting a session, what is said to it, and what it says.

mod taking_up;

use std::time::Duration;

use heelfirst_history::{BootClock, Context, Event, PrescribedSide, SessionId, SessionStarted, Times};
use heelfirst_practice::{Effect, Exercise, Input, Outcome, Phase, Position, Prescription, Session, Timed};

use super::State;
use super::attending::Attendance;
use super::cueing::Cueing;
use super::running::{RadioZero, Running, Steps, Walked};
use super::watching::Signals;
use crate::api::{self, CoachError, CoachEvent, CueSnapshot, DoneSnapshot, RepetitionSnapshot};
use crate::clock::SessionClock;
use crate::convert::{journal_counted_by, journal_ms, journal_outcome, journal_reason, journal_side, ms};
use crate::walks::walk_snapshot;

/// The journal keeps whole ms, so the machine is only ever told whole ms: replayed, it comes to the same state.
pub(super) fn whole_ms(time: Duration) -> Duration {
    Duration::from_millis(journal_ms(time))
}

impl State {
    /// Starts an exercise.
    pub(crate) fn start(&mut self, item: &str, unasked: bool) -> Result<api::SessionId, CoachError> {
        let exercise = self.exercise(item)?;
        self.refuse_while_unfinished()?;
        self.refuse_held_back(&exercise, unasked)?;
        let prescription = self.prescription(&exercise)?;
        self.begin(&exercise, prescription)
    }

    /// Begins what nothing holds back.
    pub(super) fn begin(
        &mut self,
        exercise: &Exercise,
        prescription: Prescription,
    ) -> Result<api::SessionId, CoachError> {
        let (session, effects) =
            Session::start(prescription.clone()).map_err(|error| CoachError::invalid("item", error))?;
        let id = SessionId::new(&mut self.ids, self.clock.wall().as_microsecond());
        self.ended = None;
        self.ended_steps = Vec::new();
        self.ended_lifts = Vec::new();
        self.calibrated = None;
        self.feet_told = None;
        let context = self.sensed_context(exercise);
        self.note_started(id, &prescription, &context)?;
        self.running = Some(self.run_from((id, context), prescription, session, Duration::ZERO));
        self.connect_sensors();
        self.take_effects(effects);
        self.say_today();
        Ok(api::SessionId { value: id.to_string() })
    }

    pub(super) fn refuse_while_unfinished(&self) -> Result<(), CoachError> {
        if self.deleting {
            return Err(CoachError::Busy { holder: "deletion".to_owned() });
        }
        self.refuse_while_running()
    }

    pub(super) fn exercise(&self, item: &str) -> Result<Exercise, CoachError> {
        self.catalogue.get(item).copied().ok_or_else(|| {
            let known: Vec<&str> = self.catalogue.iter().map(|exercise| exercise.id).collect();
            CoachError::not_found(format!("exercise '{item}'; there are {}", known.join(", ")))
        })
    }

    /// The circumstances in which an exercise begins. Where a sensor could see it and sees no person, that is one of them.
    fn sensed_context(&self, exercise: &Exercise) -> Context {
        let is_sensed = exercise.position == Position::Walking || exercise.is_toe_lift();
        Context { stand_in: self.sensing.stand_in.filter(|_| is_sensed), ..self.context_of(exercise.id).clone() }
    }

    fn note_started(
        &mut self,
        id: SessionId,
        prescription: &Prescription,
        context: &Context,
    ) -> Result<(), CoachError> {
        let sides = prescription.sides.iter().map(|dose| PrescribedSide {
            side: Some(journal_side(dose.side)),
            prescribed: u32::from(dose.prescribed()),
        });
        let started = SessionStarted {
            session: id,
            exercise: prescription.exercise.clone(),
            prescription: serde_json::to_value(prescription).map_err(CoachError::internal)?,
            sides: sides.collect(),
            context: context.clone(),
            speed: self.clock.speed(),
            clock: Some(BootClock {
                boot: self.environment.boot_id.clone(),
                at_ms: journal_ms(self.clock.since_boot()),
            }),
        };
        self.note_change(Event::SessionStarted(started));
        Ok(())
    }

    /// A session whose clock stands at `base` now.
    fn run_from(
        &self,
        (id, context): (SessionId, Context),
        prescription: Prescription,
        session: Session,
        base: Duration,
    ) -> Running {
        let since_boot = self.clock.since_boot();
        let grading = self.grading(&context);
        Running {
            id,
            cueing: Cueing::new(prescription.goal, &self.facts, &context, &grading),
            context,
            grading,
            lifting: self.lifting(&prescription),
            prescription,
            session,
            clock: SessionClock::starting_at(base, &self.clock),
            radio_zero: RadioZero::new(self.sensing.now(&self.clock), base),
            date: self.now().date(),
            speed: self.clock.speed(),
            bouts_before: 0,
            led_until: base,
            heard: base,
            shown_at: since_boot,
            noted_at: since_boot,
            analysers: std::collections::BTreeMap::new(),
            walked: Walked::default(),
            steps: Steps::default(),
            doubts: Vec::new(),
            signals: Signals::default(),
            attendance: Attendance::default(),
            lighter: self.is_lighter_day(),
            tripped: false,
        }
    }

    /// Connects the sensors where they have something to see.
    fn connect_sensors(&mut self) {
        let Some(task) = self.running.as_ref().and_then(Running::sensed_task) else { return };
        let now = self.sensing.now(&self.clock);
        let wanted = self.sensing.connect(task, now);
        if let Some(running) = &mut self.running {
            let at = running.radio_zero.session_time(now);
            for (id, foot) in &wanted {
                running.attendance.expect(id, *foot, at);
            }
        }
        self.hear_radio(now);
    }

    /// Something is said to the session.
    pub(crate) fn input(&mut self, input: Input) -> Result<(), CoachError> {
        self.refuse_leading_on(input)?;
        let since_boot = self.clock.since_boot();
        let running = self.running.as_ref().ok_or_else(|| CoachError::not_found("a running session"))?;
        let at = whole_ms(running.clock.at(since_boot)).max(running.session.now());
        self.catch_up(at);
        let Some(running) = &mut self.running else { return Err(CoachError::not_found("a running session")) };
        let view = running.session.view(at);
        let was_paused = view.phase == Phase::Paused;
        let left = input == Input::Stop(None) && view.phase == Phase::SetUp && view.times.active.is_zero();
        // Who leaves before it began stopped nothing, and is not asked why.
        let input = if left { Input::Abandon } else { input };
        let effects = running.session.apply(input, at).map_err(|refusal| CoachError::invalid("command", refusal))?;
        self.note_input(input, at);
        if was_paused && input == Input::Resume {
            self.connect_sensors();
        }
        let tells_phase = effects.iter().any(|timed| matches!(timed.effect, Effect::Phase(_)));
        self.take_effects(effects);
        if !tells_phase {
            self.say_session();
        }
        Ok(())
    }

    pub(super) fn note_input(&mut self, input: Input, at: Duration) {
        let Some(running) = &self.running else { return };
        let (session, at_ms) = (running.id, journal_ms(at));
        match serde_json::to_value(input) {
            Ok(input) => self.note(vec![Event::SessionInput { session, at_ms, input }], Vec::new()),
            Err(error) => tracing::error!(%error, "an input cannot be written"),
        }
    }

    /// Turns what the machine said into events and facts, in order.
    pub(super) fn take_effects(&mut self, effects: Vec<Timed>) {
        for Timed { at, effect } in effects {
            if let Some(running) = &mut self.running {
                running.led_until = at;
                if let Effect::Phase(phase) = &effect {
                    running.walked.phase(phase.phase, at);
                }
            }
            match effect {
                Effect::Phase(phase) => {
                    self.lead_lifts(&phase, at);
                    if phase.phase != Phase::Done {
                        self.say_session();
                    }
                }
                Effect::Cue(cue) => self.take_cue(&cue, at),
                Effect::Repetition { side, set, repetition, counted_by } => {
                    self.take_repetition(at, side, (set, repetition), counted_by);
                }
                Effect::Done { outcome, reason } => self.take_done(at, outcome, reason),
            }
        }
    }

    fn take_cue(&mut self, cue: &heelfirst_practice::Cue, at: Duration) {
        let Some(running) = &self.running else { return };
        let session = api::SessionId { value: running.id.to_string() };
        let args = super::today::cue_args(cue);
        let done_before = self.facts.done_on(&running.prescription.exercise, running.date);
        let nth = cue.place.map_or(done_before, |place| u32::from(place.repetition.saturating_sub(1)));
        let cue = CueSnapshot {
            session,
            at_ms: ms(at),
            key: cue.key.to_owned(),
            text: self.words.varied(cue.key, nth, &args),
            speech: cue.spoken.then(|| self.words.varied_spoken(cue.key, nth, &args)),
            sound: cue.sound.into(),
            haptic: cue.haptic.into(),
            tone_semitones: None,
        };
        self.say(CoachEvent::Cue { cue });
    }

    fn take_repetition(
        &mut self,
        at: Duration,
        side: heelfirst_practice::Side,
        (set, repetition): (u16, u16),
        counted_by: heelfirst_practice::CountedBy,
    ) {
        let Some(running) = &self.running else { return };
        let fact = Event::Repetition {
            session: running.id,
            at_ms: journal_ms(at),
            side: Some(journal_side(side)),
            set: set.into(),
            repetition: repetition.into(),
            counted_by: journal_counted_by(counted_by),
        };
        let repetition = RepetitionSnapshot {
            session: api::SessionId { value: running.id.to_string() },
            at_ms: ms(at),
            side: Some(side.into()),
            set: set.into(),
            repetition: repetition.into(),
            counted_by: counted_by.into(),
        };
        self.note(vec![fact], vec![CoachEvent::Repetition { repetition }]);
    }

    fn take_done(&mut self, at: Duration, outcome: Outcome, reason: Option<heelfirst_practice::StopReason>) {
        self.finish_steps();
        self.finish_lifts();
        self.finish_signals();
        let summary = self.done_summary(outcome);
        let unsaved = self.unsaved_steps();
        let Some(mut running) = self.running.take() else { return };
        self.ended_steps = std::mem::take(&mut running.steps.told);
        self.ended_lifts = running.lifts(&self.words);
        self.ended = Some(self.session_snapshot(&running, at));
        let radio_now = running.radio_zero.radio_time(running.clock.at(self.clock.since_boot()));
        self.sensing.disconnect(radio_now);
        let learnt = self.remember_cues(&running);
        let doubted = self.raise_doubts(&running);
        let usual = self.learn_baselines(&running);
        let ended = ended_event(&running, at, outcome, reason);
        let dosed = self.learn_dose(&running, (outcome, reason));
        let checked = self.learn_check(&running, outcome);
        self.count_day(&running, outcome);
        let planned = self.remember(&running.prescription.exercise, (running.date, running.speed), outcome);
        self.revision += 1;
        let steps = std::mem::take(&mut self.ended_steps);
        let notices = self.attendance_notices(&running, &steps, at);
        self.ended_steps = steps;
        let mut then: Vec<_> = notices.into_iter().map(|notice| CoachEvent::Problem { notice }).collect();
        then.extend(self.last_words(&running, at, outcome, summary));
        then.extend(planned);
        then.extend(doubted.is_some().then(|| self.questions_event()));
        let taught = [learnt, doubted, usual, dosed, checked].into_iter().flatten();
        self.note(unsaved.into_iter().chain([ended]).chain(taught).collect(), then);
    }

    /// Tells how the screen looks now, and gives what is told once the end is on disk.
    fn last_words(&mut self, running: &Running, at: Duration, outcome: Outcome, summary: String) -> Vec<CoachEvent> {
        if let Some(snapshot) = self.ended.clone() {
            self.say(CoachEvent::Session { snapshot });
        }
        let began = !running.session.view(running.session.now()).times.active.is_zero();
        let done = DoneSnapshot {
            session: api::SessionId { value: running.id.to_string() },
            at_ms: ms(at),
            outcome: outcome.into(),
            summary,
            walk: walk_snapshot(&running.steps.tally.summary(), &self.words),
            lift_sets: running.lift_sets(&self.words),
            asks_rating: outcome != Outcome::Interrupted,
            asks_mishap: running.is_walking_item() && !running.tripped && began,
            encouragement: self.encouragement(),
            stand_in_text: self.stand_in_text(),
            never_began: !began && outcome == Outcome::Interrupted,
            outcome_text: self.words.plain(&format!("outcome-{}", outcome.as_str())),
        };
        vec![
            CoachEvent::Done { done },
            CoachEvent::History { revision: self.revision },
            CoachEvent::Today { today: self.today() },
        ]
    }

    /// Ends an unfinished session that will not be taken up again.
    pub(crate) fn abandon(&mut self) -> Result<(), CoachError> {
        self.input(Input::Abandon)
    }
}

fn ended_event(
    running: &Running,
    at: Duration,
    outcome: Outcome,
    reason: Option<heelfirst_practice::StopReason>,
) -> Event {
    Event::SessionEnded {
        session: running.id,
        at_ms: journal_ms(at),
        outcome: journal_outcome(outcome),
        reason: reason.map(journal_reason),
        times: journal_times(&running.session.view(at).times),
    }
}

pub(super) fn journal_times(times: &heelfirst_practice::Times) -> Times {
    Times {
        active_ms: journal_ms(times.active),
        rest_ms: journal_ms(times.rest),
        set_up_ms: journal_ms(times.set_up),
        paused_ms: journal_ms(times.paused),
    }
}
