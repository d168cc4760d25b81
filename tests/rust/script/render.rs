//! The one canonical form of events and answers. Kotlin's `Render.kt` and Swift's `Render.swift` write the same lines.
//!
//! Names of sessions and sensors differ from run to run and become ordinals (s1, s2, n1 …). Nothing here depends on a wall clock
//! other than the scripted one.

use std::fmt::Debug;

use heelfirst::{
    AppSnapshot, CalibrationSnapshot, CoachError, CoachEvent, CueSnapshot, DoneSnapshot, FeetSnapshot, HistorySnapshot,
    LiftSetSnapshot, LiftSnapshot, LiftsSnapshot, MountQuestion, ReminderPlan, RepetitionSnapshot, SensorSnapshot,
    SessionEntry, SessionSnapshot, SideCount, StepSnapshot, StepsSnapshot, TodaySnapshot, WalkSnapshot,
};

/// Ordinals for names, in the order of their first appearance.
#[derive(Default)]
pub struct Names {
    sessions: Vec<String>,
    sensors: Vec<String>,
}

fn ordinal(known: &mut Vec<String>, letter: char, value: &str) -> String {
    let index = known.iter().position(|name| name == value).unwrap_or_else(|| {
        known.push(value.to_owned());
        known.len() - 1
    });
    format!("{letter}{}", index + 1)
}

impl Names {
    pub fn session(&mut self, value: &str) -> String {
        ordinal(&mut self.sessions, 's', value)
    }

    fn sensor(&mut self, value: &str) -> String {
        ordinal(&mut self.sensors, 'n', value)
    }

    /// The session behind an ordinal that a script uses.
    pub fn session_behind(&self, ordinal: &str) -> String {
        let index = ordinal.trim_start_matches('s').parse::<usize>().ok();
        index.and_then(|index| self.sessions.get(index.wrapping_sub(1)).cloned()).unwrap_or_else(|| ordinal.to_owned())
    }

    /// The name behind an ordinal that a script uses.
    pub fn sensor_behind(&self, ordinal: &str) -> String {
        let index = ordinal.trim_start_matches('n').parse::<usize>().ok();
        index.and_then(|index| self.sensors.get(index.wrapping_sub(1)).cloned()).unwrap_or_else(|| ordinal.to_owned())
    }

    pub fn event(&mut self, event: &CoachEvent) -> Vec<String> {
        match event {
            CoachEvent::Session { snapshot } => vec![self.session_line(snapshot)],
            CoachEvent::Cue { cue } => vec![self.cue_line(cue)],
            CoachEvent::Repetition { repetition } => vec![self.repetition_line(repetition)],
            CoachEvent::Steps { steps } => self.steps_lines(steps),
            CoachEvent::Lifts { lifts } => self.lifts_lines(lifts),
            CoachEvent::Done { done } => self.done_lines(done),
            CoachEvent::Sensor { sensor } => vec![self.sensor_line(sensor)],
            CoachEvent::Calibration { calibration } => vec![self.calibration_line(calibration)],
            CoachEvent::Feet { feet } => vec![self.feet_line(feet)],
            CoachEvent::MountQuestions { questions } => self.question_lines(questions),
            CoachEvent::Reminders { plan } => plan_lines(plan),
            CoachEvent::Today { today } => vec![self.today_line(today)],
            CoachEvent::History { revision } => vec![format!("history revision={revision}")],
            CoachEvent::Problem { notice } => vec![format!("problem {}", notice.key)],
        }
    }

    fn repetition_line(&mut self, r: &RepetitionSnapshot) -> String {
        format!(
            "repetition {} at_ms={} side={} set={} repetition={} by={}",
            self.session(&r.session.value),
            r.at_ms,
            optional_kebab(r.side.as_ref()),
            r.set,
            r.repetition,
            kebab(r.counted_by)
        )
    }

    fn steps_lines(&mut self, steps: &StepsSnapshot) -> Vec<String> {
        let session = self.session(&steps.session.value);
        let head = format!("steps {session} at_ms={} count={}", steps.at_ms, steps.steps.len());
        std::iter::once(head).chain(steps.steps.iter().map(step_line)).collect()
    }

    fn lifts_lines(&mut self, lifts: &LiftsSnapshot) -> Vec<String> {
        let session = self.session(&lifts.session.value);
        let head = format!("lifts {session} at_ms={} count={}", lifts.at_ms, lifts.lifts.len());
        std::iter::once(head).chain(lifts.lifts.iter().map(lift_line)).collect()
    }

    fn done_lines(&mut self, done: &DoneSnapshot) -> Vec<String> {
        let session = self.session(&done.session.value);
        let head = format!("done {session} at_ms={} outcome={}", done.at_ms, kebab(done.outcome));
        std::iter::once(head).chain(sum_lines(done.walk.as_ref(), &done.lift_sets)).collect()
    }

    fn session_line(&mut self, s: &SessionSnapshot) -> String {
        format!(
            "session {} at_ms={} exercise={} phase={} side={} set={} repetition={} of={} remaining_ms={} total_ms={} \
             counts={} active_ms={} rest_ms={} set_up_ms={} paused_ms={} outcome={}",
            self.session(&s.session.value),
            s.at_ms,
            s.exercise,
            kebab(s.phase),
            optional_kebab(s.side.as_ref()),
            s.set,
            s.repetition,
            s.of,
            optional(s.remaining_ms),
            optional(s.phase_total_ms),
            counts(&s.counts),
            s.active_ms,
            s.rest_ms,
            s.set_up_ms,
            s.paused_ms,
            optional_kebab(s.outcome.as_ref())
        )
    }

    fn cue_line(&mut self, cue: &CueSnapshot) -> String {
        format!(
            "cue {} at_ms={} key={} sound={} haptic={} say={} tone={}",
            self.session(&cue.session.value),
            cue.at_ms,
            cue.key,
            kebab(cue.sound),
            kebab(cue.haptic),
            optional(cue.speech.as_ref()),
            optional(cue.tone_semitones.as_ref())
        )
    }

    fn calibration_line(&mut self, c: &CalibrationSnapshot) -> String {
        format!(
            "calibration {} foot={} stage={} sound={} haptic={} remaining_s={} lifts={}/{} quality={} notice={} say={}",
            self.sensor(&c.sensor.value),
            kebab(c.foot),
            kebab(c.stage),
            kebab(c.sound),
            kebab(c.haptic),
            optional(c.remaining_s),
            c.lifts_count,
            c.lifts_of,
            optional(c.quality.map(fixed)),
            optional(c.notice.as_ref().map(|notice| &notice.key)),
            optional(c.speech.as_ref())
        )
    }

    fn feet_line(&mut self, f: &FeetSnapshot) -> String {
        let sensors: Vec<_> = f.sensors.iter().map(|sensor| self.sensor(&sensor.value)).collect();
        format!(
            "feet {} foot={} stage={} at_ms={} sound={} haptic={} tapped={} notice={} text={} say={}",
            sensors.join(","),
            kebab(f.foot),
            kebab(f.stage),
            f.at_ms,
            kebab(f.sound),
            kebab(f.haptic),
            optional(f.tapped.as_ref().map(|sensor| self.sensor(&sensor.value))),
            optional(f.notice.as_ref().map(|notice| &notice.key)),
            f.text,
            optional(f.speech.as_ref())
        )
    }

    fn question_lines(&mut self, questions: &[MountQuestion]) -> Vec<String> {
        let head = format!("mount-questions count={}", questions.len());
        let lines = questions.iter().map(|q| {
            let choices: Vec<_> = q.choices.iter().map(|choice| kebab(choice.answer)).collect();
            format!(
                "  question {} foot={} doubt={} notice={} choices={}",
                self.sensor(&q.sensor.value),
                kebab(q.foot),
                kebab(q.doubt),
                q.notice.key,
                choices.join(",")
            )
        });
        std::iter::once(head).chain(lines).collect()
    }

    fn sensor_line(&mut self, s: &SensorSnapshot) -> String {
        format!(
            "sensor {} kind={} foot={} link={} lost={} signal_dbm={} battery_percent={} battery_low={} firmware={} mount_quality={}",
            self.sensor(&s.sensor.value),
            s.kind,
            optional_kebab(s.foot.as_ref()),
            kebab(s.link),
            s.lost_samples,
            optional(s.signal_dbm),
            optional(s.battery_percent),
            yes(s.battery_low),
            optional(s.firmware.as_ref()),
            optional(s.mount_quality.map(fixed))
        )
    }

    fn today_line(&mut self, today: &TodaySnapshot) -> String {
        let due: Vec<_> = today.items.iter().filter(|item| item.due).map(|item| item.exercise.as_str()).collect();
        let gate = today
            .gate
            .as_ref()
            .map(|gate| if gate.urgent { "urgent".to_owned() } else { optional(gate.question.as_ref()) });
        format!(
            "today due={} next_reminder={} waiting={} unfinished={} lighter_day={} days_practised={} gate={} checks={} ask={} \
             proposal={} minutes_left={}",
            due.join(","),
            optional(today.next_reminder.as_ref().map(|next| &next.id.value)),
            optional(today.waiting.as_ref()),
            optional(today.unfinished.as_ref().map(|unfinished| self.session(&unfinished.session.value))),
            yes(today.lighter_day),
            today.days_practised_of_14,
            optional(gate),
            today.checks.len(),
            optional(today.ask.as_ref().map(|ask| format!("{}:{}", kebab(ask.kind), ask.key))),
            yes(today.has_proposal),
            today.minutes_left
        )
    }

    pub fn snapshot(&mut self, app: &AppSnapshot) -> Vec<String> {
        let mut lines = vec![
            format!("snapshot revision={} last_steps={} lifts={}", app.revision, app.last_steps.len(), app.lifts.len()),
            format!("  {}", self.today_line(&app.today)),
        ];
        lines.extend(app.session.iter().map(|session| format!("  {}", self.session_line(session))));
        lines.extend(app.sensors.iter().map(|sensor| format!("  {}", self.sensor_line(sensor))));
        lines.extend(app.calibration.iter().map(|calibration| format!("  {}", self.calibration_line(calibration))));
        lines.extend(app.feet.iter().map(|feet| format!("  {}", self.feet_line(feet))));
        if !app.mount_questions.is_empty() {
            lines.extend(self.question_lines(&app.mount_questions).into_iter().map(|line| format!("  {line}")));
        }
        lines
    }

    pub fn history(&mut self, history: &HistorySnapshot) -> Vec<String> {
        let head = format!("history revision={} sessions={}", history.revision, history.sessions.len());
        std::iter::once(head).chain(history.sessions.iter().flat_map(|entry| self.entry_lines(entry))).collect()
    }

    fn entry_lines(&mut self, entry: &SessionEntry) -> Vec<String> {
        let head = format!(
            "  entry {} exercise={} started={} outcome={} active_ms={} paused_ms={} counts={} place={} steps={}",
            self.session(&entry.session.value),
            entry.exercise,
            entry.started,
            optional_kebab(entry.outcome.as_ref()),
            entry.active_ms,
            entry.paused_ms,
            counts(&entry.sides),
            kebab(entry.context.place),
            entry.steps.len()
        );
        let steps = entry.steps.iter().map(step_line);
        let lifts = entry.lifts.iter().map(lift_line);
        let inner = steps.chain(lifts).chain(sum_lines(entry.walk.as_ref(), &entry.lift_sets));
        std::iter::once(head).chain(inner.map(|line| format!("  {line}"))).collect()
    }
}

pub fn step_line(s: &StepSnapshot) -> String {
    format!(
        "  step {} foot={} initial_contact_s={} landing={} slap={} drag={} strike_angle_deg={} stride_time_s={} stride_length_m={} \
         contact_to_flat_ms={} confidence={} ungraded={} bout={} in_turn={} first_or_last={} graded_after={}",
        s.number,
        kebab(s.foot),
        fixed(s.initial_contact_s),
        optional_kebab(s.landing.as_ref()),
        optional(s.slap.map(yes)),
        optional(s.drag.map(yes)),
        optional(s.strike_angle_deg.map(fixed)),
        optional(s.stride_time_s.map(fixed)),
        optional(s.stride_length_m.map(fixed)),
        optional(s.contact_to_flat_ms.map(fixed)),
        fixed(s.confidence),
        optional_kebab(s.ungraded_because.as_ref()),
        s.bout,
        yes(s.in_turn),
        yes(s.first_or_last),
        yes(s.graded_after)
    )
}

pub fn lift_line(l: &LiftSnapshot) -> String {
    format!(
        "  lift {} side={} set={} repetition={} began_s={} ended_s={} peak_angle_deg={} sign_known={} lift_s={} hold_s={} lower_s={} \
         heel_stayed_down={} assisted={} confidence={} doubt={}",
        l.number,
        kebab(l.side),
        l.set,
        l.repetition,
        fixed(l.began_s),
        fixed(l.ended_s),
        optional(l.peak_angle_deg.map(fixed)),
        yes(l.sign_known),
        optional(l.lift_s.map(fixed)),
        optional(l.hold_s.map(fixed)),
        optional(l.lower_s.map(fixed)),
        optional(l.heel_stayed_down.map(yes)),
        yes(l.assisted),
        fixed(l.confidence),
        optional_kebab(l.uncertain_because.as_ref())
    )
}

/// What sensors saw of a session as a whole.
fn sum_lines(walk: Option<&WalkSnapshot>, sets: &[LiftSetSnapshot]) -> Vec<String> {
    walk.map(walk_line).into_iter().chain(sets.iter().map(lift_set_line)).collect()
}

fn walk_line(w: &WalkSnapshot) -> String {
    let first = w.feet.first();
    format!(
        "  walk steps={} bouts={} steady={} graded={} turning={} first_or_last={} heel={} flat={} toe={} slap={} drag={} heel_share={} \
         cadence_per_min={} stride_time_s={} speed_mps={} swing_ratio={} lines={}",
        w.steps_count,
        w.bouts_count,
        w.steady_count,
        w.graded_count,
        w.turning_count,
        w.first_or_last_count,
        w.heel_count,
        w.flat_count,
        w.toe_count,
        w.slap_count,
        w.drag_count,
        optional(w.heel_share.map(fixed)),
        optional(w.cadence_per_min.map(fixed)),
        optional(first.and_then(|foot| foot.stride_time_s).map(fixed)),
        optional(first.and_then(|foot| foot.speed_mps).map(fixed)),
        optional(w.symmetry.as_ref().and_then(|symmetry| symmetry.swing_ratio).map(fixed)),
        w.lines.len()
    )
}

fn lift_set_line(s: &LiftSetSnapshot) -> String {
    format!(
        "  lift-set side={} set={} lifts={} heel_rose={} assisted={} measured={} best_three_angle_deg={} tired_at={} lift_s={} hold_s={} \
         lower_s={} assisted_angle_deg={} text={}",
        kebab(s.side),
        s.set,
        s.lifts_count,
        s.heel_rose_count,
        s.assisted_count,
        s.measured_count,
        optional(s.best_three_angle_deg.map(fixed)),
        optional(s.tired_at_repetition),
        optional(s.lift_s.map(fixed)),
        optional(s.hold_s.map(fixed)),
        optional(s.lower_s.map(fixed)),
        optional(s.assisted_angle_deg.map(fixed)),
        s.text
    )
}

/// The whole plan's size and its first three prompts.
pub fn plan_lines(plan: &ReminderPlan) -> Vec<String> {
    let showing: Vec<_> = plan.showing.iter().map(|id| id.value.as_str()).collect();
    let head = format!(
        "reminders occurrences={} nets={} showing={} warnings={} check_again_ms={} reply={}",
        plan.occurrences.len(),
        plan.nets.len(),
        showing.join(","),
        plan.warnings.len(),
        plan.check_again_ms,
        plan.reply
    );
    let nets = plan.nets.iter().map(|n| {
        format!("  net {} weekday={} at={}:{} kind={}", n.id.value, n.weekday, n.hour, n.minute, kebab(n.prompt.kind))
    });
    let warnings = plan.warnings.iter().map(|warning| format!("  warning {warning}"));
    let first = plan.occurrences.iter().take(3).map(|o| {
        let also: Vec<_> = o.also.iter().map(kebab).collect();
        let actions: Vec<_> = o.actions.iter().map(|action| kebab(action.answer)).collect();
        format!(
            "  occurrence {} kind={} also={} at_ms={} window_end_ms={} actions={}",
            o.id.value,
            kebab(o.kind),
            also.join(","),
            o.at_ms,
            o.window_end_ms,
            actions.join(",")
        )
    });
    std::iter::once(head).chain(first).chain(nets).chain(warnings).collect()
}

pub fn refusal_line(error: &CoachError, notice_key: &str) -> String {
    let (kind, details) = match error {
        CoachError::NotFound { what } => ("not-found", format!("what={what}")),
        CoachError::Invalid { field, reason } => ("invalid", format!("field={field} reason={reason}")),
        CoachError::Busy { holder } => ("busy", format!("holder={holder}")),
        CoachError::SensorUnavailable { problem } => ("sensor-unavailable", format!("problem={problem}")),
        CoachError::Storage { problem } => ("storage", format!("problem={problem}")),
        CoachError::Internal { problem } => ("internal", format!("problem={problem}")),
    };
    format!("refused {kind} notice={notice_key} {details}")
}

fn counts(counts: &[SideCount]) -> String {
    let sides: Vec<_> = counts
        .iter()
        .map(|c| format!("{}:{}/{}", optional_kebab(c.side.as_ref()), c.repetitions, c.prescribed))
        .collect();
    sides.join(",")
}

/// Two decimals, and no minus before a zero.
pub fn fixed(value: f64) -> String {
    let text = format!("{value:.2}");
    if text == "-0.00" { "0.00".to_owned() } else { text }
}

pub fn yes(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

pub fn optional(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}

fn optional_kebab(value: Option<&impl Debug>) -> String {
    value.map_or_else(|| "none".to_owned(), kebab)
}

/// `SwitchSide` → `switch-side`
pub fn kebab(value: impl Debug) -> String {
    let mut text = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.extend(letter.to_lowercase());
    }
    text
}
