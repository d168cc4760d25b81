//! From a sensor's samples to steps that are shown and kept.

use std::time::Duration;

use heelfirst_gait::walk::{LEAST_FOR_A_SHARE, LandingCounts, enters_shares};
use heelfirst_gait::{Landing, Sample, Step};
use heelfirst_history::Event;
use heelfirst_practice::Goal;
use heelfirst_sensors::{Batch, Problem, RadioEvent, SensorId};
use heelfirst_words::Args;

use super::State;
use super::running::{Running, Watched, most_frequent_beside};
use super::sensing::Pace;
use crate::api::{self, CoachEvent, NoticeSnapshot, StepMark, StepSnapshot, StepsSnapshot};
use crate::convert::{journal_ms, ms};

impl State {
    /// Takes what the radio said up to a radio time, from one of its deadlines to the next: what a sensor counts is counted when it is
    /// heard, however late somebody listens.
    pub(super) fn hear_radio(&mut self, until: Duration) {
        loop {
            let due = self.sensing.due(until);
            let events = self.sensing.poll(due.unwrap_or(until));
            let silent = events.is_empty();
            for event in events {
                self.take_radio_event(event, due.unwrap_or(until));
            }
            if due.is_none() || silent {
                break;
            }
        }
        self.limit_calibration(until);
        self.limit_tapping(until);
    }

    fn take_radio_event(&mut self, event: RadioEvent, heard: Duration) {
        self.lead_calibration(&event, heard);
        self.lead_tapping(&event, heard);
        if let Some(running) = &mut self.running {
            let at = running.radio_zero.session_time(event.at());
            running.attendance.take(&event, at);
        }
        match event {
            RadioEvent::Found(found) => self.take_found(&found),
            RadioEvent::Link { sensor, state, .. } => self.change_sensor(&sensor, |known| known.link = state),
            RadioEvent::Battery { sensor, percent, .. } => self.take_battery(&sensor, percent),
            RadioEvent::Samples(batch) => self.take_samples(batch, heard),
            RadioEvent::Information { sensor, model, firmware, .. } => self.change_sensor(&sensor, |known| {
                known.model = model.or(known.model.take());
                known.firmware = firmware.or(known.firmware.take());
            }),
            RadioEvent::Pace { sensor, speed_mps, cadence_per_min, .. } => {
                self.change_sensor(&sensor, |known| known.pace = Some(Pace { cadence_per_min, speed_mps }));
            }
            RadioEvent::Malformed { .. } | RadioEvent::Ended { .. } => {}
            // While somebody practises nothing is said of a sensor; what it did is told afterwards.
            RadioEvent::Problem {
                problem:
                    Problem::Refused { .. }
                    | Problem::OtherRate { .. }
                    | Problem::NotUnderstood
                    | Problem::UnknownSensor
                    | Problem::SwitchedOff
                    | Problem::NotAllowed
                    | Problem::Unavailable
                    | Problem::ServiceGone,
                ..
            } if self.running.is_some() => {}
            RadioEvent::Problem { problem, .. } => self.say_radio_problem(&problem),
        }
    }

    fn say_radio_problem(&mut self, problem: &Problem) {
        let args = Args::new().with("problem", problem.to_string());
        let notice = match problem {
            Problem::Unavailable => self.notice("no-radio", &args),
            Problem::UnknownSensor => self.notice("sensor-not-found", &args),
            Problem::SwitchedOff => self.notice("bluetooth-off", &args),
            Problem::NotAllowed => self.notice("bluetooth-not-allowed", &args),
            Problem::ServiceGone => self.notice("bluetooth-gone", &args),
            Problem::Refused { .. } | Problem::OtherRate { .. } | Problem::NotUnderstood => {
                self.notice("sensor-unavailable", &args)
            }
            Problem::Recording(error) => crate::notices::unreadable(&self.words, problem.to_string(), error),
        };
        self.say_problem(notice);
    }

    /// A problem by its key, with what happened and what to do.
    pub(super) fn notice(&self, key: &str, args: &Args) -> NoticeSnapshot {
        crate::notices::notice(&self.words, key, args)
    }

    pub(super) fn change_sensor(&mut self, id: &SensorId, change: impl FnOnce(&mut super::sensing::Sensor)) {
        let Some(sensor) = self.sensing.sensors.get_mut(id) else { return };
        let before = sensor.clone();
        change(sensor);
        if *sensor != before {
            self.say_sensor(id);
        }
    }

    pub(super) fn say_sensor(&mut self, id: &SensorId) {
        let told = self.sensing_event(id);
        self.outbox.events.extend(told);
    }

    fn take_samples(&mut self, batch: Batch, heard: Duration) {
        let worn = self.sensing.sensors.get(&batch.sensor).and_then(|sensor| sensor.foot);
        if worn != Some(batch.foot) {
            return; // it was on its way when the sensor was put on another foot, or forgotten
        }
        if let Some(sensor) = self.sensing.sensors.get_mut(&batch.sensor) {
            sensor.lost += u64::from(batch.lost);
            sensor.lost_is_estimated = batch.lost_is_estimated;
        }
        self.tape(&batch);
        self.watch_signals(&batch);
        if self.running.as_ref().is_some_and(|running| running.lifting.is_some()) {
            return self.take_lift_samples(&batch, heard);
        }
        let fit = self.fit(&batch.sensor, batch.foot);
        let Some(running) = &mut self.running else { return };
        let (mut steps, mut decided, mut ask_at_s) = (Vec::new(), Vec::new(), None);
        let watched = running
            .analysers
            .entry(batch.sensor.clone())
            .or_insert_with(|| Watched::new(batch.foot, batch.epoch, running.grading.of(batch.foot), &fit));
        if watched.foot != batch.foot {
            *watched = Watched::new(batch.foot, batch.epoch, running.grading.of(batch.foot), &fit);
        }
        if watched.epoch != batch.epoch {
            watched.begin_epoch(batch.epoch, &mut steps);
        }
        for sample in batch.samples {
            let at = running.radio_zero.session_time(sample.at);
            ask_at_s = running.watch(&batch.sensor, &Sample { at, ..sample }, &mut steps).or(ask_at_s);
            decided.extend(steps.drain(..).map(|step| (step, at.as_secs_f64())));
        }
        self.take_steps(decided, heard);
        if let Some(at_s) = ask_at_s {
            self.say_after_stumble(at_s);
        }
    }

    /// The walk is over: every analyser says what it still holds back.
    pub(super) fn finish_steps(&mut self) {
        let Some(running) = &mut self.running else { return };
        let mut steps = Vec::new();
        for (id, watched) in &mut running.analysers {
            watched.analyser.finish(&mut steps);
            running.doubts.extend(watched.analyser.mount_doubt().map(|doubt| (id.clone(), doubt)));
        }
        running.analysers.clear();
        let (at_s, heard) = (running.heard.as_secs_f64(), running.radio_zero.radio_time(running.heard));
        self.take_steps(steps.into_iter().map(|step| (step, at_s)).collect(), heard);
    }

    /// Tells and counts steps, each with its time of decision in s and heard at a radio time, and sounds those that are to be sounded.
    fn take_steps(&mut self, mut steps: Vec<(Step, f64)>, heard: Duration) {
        let words = &self.words;
        let Some(running) = &mut self.running else { return };
        steps.retain(|(step, _)| running.walked.has(step.initial_contact_s));
        if steps.is_empty() {
            return;
        }
        let mut shown = Vec::with_capacity(steps.len());
        for (step, _) in &mut steps {
            step.bout += running.bouts_before;
            running.steps.count(step);
            running.steps.lessons.note(step);
            shown.push(step_snapshot(step, running.steps.count, words));
        }
        running.steps.told.extend(shown.iter().cloned());
        running.steps.unsaved.extend(steps.iter().map(|(step, _)| step.clone()));
        let at_ms = ms(running.heard.max(running.session.now()));
        let session = api::SessionId { value: running.id.to_string() };
        let told = StepsSnapshot { session, at_ms, steps: shown, summary: self.steps_summary() };
        self.say(CoachEvent::Steps { steps: told });
        self.sound_steps(&steps, heard);
    }

    /// The steps that the store does not have yet, as one event.
    pub(super) fn unsaved_steps(&mut self) -> Option<Event> {
        let running = self.running.as_mut()?;
        let steps = std::mem::take(&mut running.steps.unsaved);
        let at_ms = journal_ms(running.session.now());
        (!steps.is_empty()).then_some(Event::Steps { session: running.id, at_ms, steps })
    }

    /// How the session's steps stand while somebody walks: the newest one is among them, as it is seen beside this.
    fn steps_summary(&self) -> String {
        let Some(running) = &self.running else { return String::new() };
        let seen = running.steps.tally.landings_so_far();
        if seen.graded_count == 0 && running.steps.has_apart() {
            return self.words.plain("steps-none-counted");
        }
        self.summary_of(running, seen)
    }

    /// The same once they are over: the last step of each walk is none that counts.
    pub(super) fn walked_summary(&self, running: &Running) -> String {
        let seen = running.steps.tally.landings();
        if seen.graded_count == 0 && running.steps.has_graded() {
            return self.words.text("steps-walked", &Args::new().with("steps", running.steps.count));
        }
        self.summary_of(running, seen)
    }

    /// Led by the item's goal; what else was frequent comes second.
    fn summary_of(&self, running: &Running, seen: LandingCounts) -> String {
        let of = seen.graded_count;
        let graded = |count: u32| Args::new().with("count", count).with("good", count).with("graded", of);
        if of == 0 {
            return self.words.text("steps-none-graded", &graded(0).with("steps", running.steps.count));
        }
        let size = if of < LEAST_FOR_A_SHARE { "few" } else { "share" };
        let (goal, good) = match running.prescription.goal {
            Some(Goal::Soft) => ("soft", of - seen.slap_count),
            Some(Goal::Clear) => ("clear", of - seen.drag_count),
            Some(Goal::Heel) | None => ("heel", seen.heel_count),
        };
        let first = self.words.text(&format!("steps-{size}-{goal}"), &graded(good));
        match most_frequent_beside(goal, seen) {
            Some((key, count)) => format!("{first} {}", self.words.text(key, &graded(count))),
            None => first,
        }
    }
}

fn step_mark(step: &Step) -> StepMark {
    match (step.drag, step.slap, step.landing) {
        (Some(true), _, _) => StepMark::Drag,
        (_, Some(true), _) => StepMark::Slap,
        (_, _, Some(Landing::Heel)) => StepMark::Heel,
        (_, _, Some(Landing::Flat)) => StepMark::Flat,
        (_, _, Some(Landing::Toe)) => StepMark::Toe,
        (_, _, None) => StepMark::Ungraded,
    }
}

fn mark_key(mark: StepMark) -> &'static str {
    match mark {
        StepMark::Heel => "step-heel",
        StepMark::Flat => "step-flat",
        StepMark::Toe => "step-toe",
        StepMark::Slap => "step-slap",
        StepMark::Drag => "step-drag",
        StepMark::Ungraded => "step-ungraded",
    }
}

/// A step as the surface shows it.
pub(crate) fn step_snapshot(step: &Step, number: u64, words: &heelfirst_words::Words) -> StepSnapshot {
    let mark = step_mark(step);
    StepSnapshot {
        number,
        foot: step.foot.into(),
        initial_contact_s: step.initial_contact_s,
        final_contact_s: step.final_contact_s,
        foot_flat_s: step.foot_flat_s,
        strike_angle_deg: step.strike_angle_deg,
        toe_off_angle_deg: step.toe_off_angle_deg,
        stride_time_s: step.stride_time_s,
        swing_s: step.swing_s,
        stance_s: step.stance_s,
        stride_length_m: step.stride_length_m,
        contact_to_flat_ms: step.contact_to_flat_ms,
        slap_speed_dps: step.slap_speed_dps,
        frontal_angle_deg: step.frontal_angle_deg,
        landing: step.landing.map(Into::into),
        slap: step.slap,
        drag: step.drag,
        confidence: step.confidence,
        ungraded_because: step.ungraded_because.map(Into::into),
        mark,
        text: words.plain(mark_key(mark)),
        apart_text: (step.ungraded_because.is_none() && !enters_shares(step)).then(|| words.plain("step-apart")),
        bout: step.bout,
        in_turn: step.in_turn,
        first_or_last: step.first_or_last,
        graded_after: step.graded_after,
    }
}
