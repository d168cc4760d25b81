//! Plays a script against a core and writes down all that was heard and answered.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use heelfirst::{
    Coach, CoachClock, CoachConfig, CoachError, CoachEvent, CoachListener, CoachRadio, CountedBy, DoneSnapshot,
    Environment, GradeBorders, HistoryRange, ListenerError, MishapKind, MountAnswer, OccurrenceId, Orthosis, Place,
    Plan, PlanItem, PracticeContext, PromptAnswer, PromptKind, ReminderPlan, ReportFormat, ReportRequest, SensorId,
    Side, StepSoundMode, StepSounds, StopReason, WalkingAid,
};

use crate::call::Call;
use crate::coaching::coaching;
use crate::leading::leading;
use crate::outside::outside;
use crate::render::{Names, plan_lines, refusal_line, step_line};
use crate::scene::scene;
use crate::screens::{changed_form, screens};
use crate::written::written;

const SIDES: &[Side] = &[Side::Left, Side::Right];
const COUNTED_BY: &[CountedBy] = &[CountedBy::Guide, CountedBy::Person, CountedBy::Helper, CountedBy::Sensor];
const REASONS: &[StopReason] =
    &[StopReason::Pain, StopReason::Dizzy, StopReason::Unsteady, StopReason::Tired, StopReason::Hot, StopReason::Other];
const STEP_SOUND_MODES: &[StepSoundMode] = &[
    StepSoundMode::Off,
    StepSoundMode::Success,
    StepSoundMode::EachStep,
    StepSoundMode::OnlyDrops,
    StepSoundMode::Pitch,
];
const PROMPT_KINDS: &[PromptKind] = &[PromptKind::Walk, PromptKind::Stretch, PromptKind::Strength];
const ANSWERS: &[PromptAnswer] = &[
    PromptAnswer::Opened,
    PromptAnswer::Started,
    PromptAnswer::Snoozed,
    PromptAnswer::InAHurry,
    PromptAnswer::OnNextWalk,
    PromptAnswer::Dismissed,
];
const MOUNT_ANSWERS: &[MountAnswer] = &[MountAnswer::Calibrate, MountAnswer::Leave, MountAnswer::Swap];
const ORTHOSES: &[Orthosis] = &[Orthosis::Unsupported, Orthosis::Soft, Orthosis::Afo, Orthosis::Fes];
const AIDS: &[WalkingAid] =
    &[WalkingAid::Unaided, WalkingAid::Cane, WalkingAid::Crutch, WalkingAid::Rollator, WalkingAid::Walker];
const PLACES: &[Place] = &[Place::Indoors, Place::Outdoors, Place::Treadmill];
const MISHAPS: &[MishapKind] = &[MishapKind::Trip, MishapKind::NearFall, MishapKind::Fall];
const FORMATS: &[ReportFormat] = &[
    ReportFormat::Pdf,
    ReportFormat::Text,
    ReportFormat::Json,
    ReportFormat::Fhir,
    ReportFormat::Csv,
    ReportFormat::Svg,
];

/// Keeps what it hears until it is asked for.
#[derive(Default)]
struct Ear {
    heard: Mutex<Vec<CoachEvent>>,
}

impl CoachListener for Ear {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        self.heard.lock().unwrap().push(event);
        Ok(())
    }
}

pub struct Stage {
    /// Where recordings named by a script are.
    scripts: PathBuf,
    folder: tempfile::TempDir,
    ear: Arc<Ear>,
    coach: Option<Arc<Coach>>,
    names: Names,
    plan: ReminderPlan,
    /// The prompt that was shown last, by which later calls name it: occurrence -1.
    shown: Option<OccurrenceId>,
    /// The session that was over last.
    done: Option<DoneSnapshot>,
    transcript: Vec<String>,
}

pub type Answer = Result<Vec<String>, CoachError>;

impl Stage {
    pub fn new(scripts: &Path) -> Self {
        Self {
            scripts: scripts.to_owned(),
            folder: tempfile::tempdir().unwrap(),
            ear: Arc::default(),
            coach: None,
            names: Names::default(),
            plan: ReminderPlan {
                occurrences: Vec::new(),
                nets: Vec::new(),
                showing: Vec::new(),
                warnings: Vec::new(),
                reply: String::new(),
                check_again_ms: 0,
            },
            shown: None,
            done: None,
            transcript: Vec::new(),
        }
    }

    /// The whole script's transcript.
    pub fn play(mut self, script: &str) -> String {
        for line in script.lines().filter(|line| !line.trim().is_empty()) {
            self.line(&Call::parse(line));
        }
        let folder = self.folder.path().to_string_lossy().into_owned();
        self.transcript.iter().map(|line| line.replace(&folder, "FOLDER") + "\n").collect()
    }

    fn line(&mut self, call: &Call) {
        self.move_clock(call.at_ms());
        self.transcript.push(format!("> {}", call.line));
        match self.answer(call) {
            Ok(lines) => self.transcript.extend(lines),
            Err(error) => {
                let notice = self.coach.as_ref().map_or_else(String::new, |coach| coach.notice_for(error.clone()).key);
                self.transcript.push(refusal_line(&error, &notice));
            }
        }
        self.move_clock(call.at_ms());
    }

    /// Once more at the same time, it lets everything through that a call has left behind.
    fn move_clock(&mut self, at_ms: i64) {
        if let Some(coach) = &self.coach {
            coach.advance_to(at_ms).unwrap();
        }
        for event in std::mem::take(&mut *self.ear.heard.lock().unwrap()) {
            match &event {
                CoachEvent::Reminders { plan } => self.plan = plan.clone(),
                CoachEvent::Done { done } => self.done = Some(done.clone()),
                _ => {}
            }
            self.transcript.extend(self.names.event(&event));
        }
    }

    fn answer(&mut self, call: &Call) -> Answer {
        match call.verb().as_str() {
            "open" => return self.open(call),
            "shut-down" => {
                self.coach().shut_down();
                self.coach = None;
                return Ok(vec!["shut down".to_owned()]);
            }
            "advance" => return Ok(Vec::new()),
            _ => {}
        }
        let coach = self.coach();
        self.practice(&coach, call)
            .or_else(|| self.reminders(&coach, call))
            .or_else(|| self.sensors(&coach, call))
            .or_else(|| self.history(&coach, call))
            .or_else(|| coaching(&coach, call, &mut self.names))
            .or_else(|| leading(&coach, call, self.done.as_ref(), &self.names))
            .or_else(|| outside(&coach, call, &mut self.names))
            .or_else(|| {
                let folder = self.folder.path();
                screens(&coach, call, &mut self.names, &|name| folder.join(name).to_string_lossy().into_owned())
            })
            .unwrap_or_else(|| panic!("there is no such call: {}", call.line))
    }

    fn coach(&self) -> Arc<Coach> {
        Arc::clone(self.coach.as_ref().unwrap_or_else(|| panic!("a script opens the core first")))
    }

    fn open(&mut self, call: &Call) -> Answer {
        let config = CoachConfig {
            data_dir: self.path("data"),
            languages: call.texts("languages"),
            clock: CoachClock::Scripted { started_at_ms: call.number("started_at_ms") },
            radio: self.radio(&call.text("radio")),
            environment: environment(call),
        };
        let ear: Arc<dyn CoachListener> = Arc::<Ear>::clone(&self.ear);
        self.coach = Some(Coach::open(config, ear)?);
        Ok(vec!["opened".to_owned()])
    }

    /// `none`, `simulated:PATTERN:SEED[:SLIPPED_DEG]`, `scene:SENSORS`, `replay:FILE` beside the scripts.
    fn radio(&self, text: &str) -> CoachRadio {
        match *text.split(':').collect::<Vec<_>>().as_slice() {
            ["none"] => CoachRadio::None,
            ["simulated", pattern, seed] => simulated(pattern, seed, "0"),
            ["simulated", pattern, seed, slipped_deg] => simulated(pattern, seed, slipped_deg),
            ["scene", sensors] => scene(sensors),
            ["replay", file] => CoachRadio::Replay { path: self.scripts.join(file).to_string_lossy().into_owned() },
            _ => panic!(
                "a radio is none, simulated:PATTERN:SEED[:SLIPPED_DEG], scene:SENSORS or replay:FILE, not {text}"
            ),
        }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    fn practice(&mut self, coach: &Coach, call: &Call) -> Option<Answer> {
        let done = match call.verb().as_str() {
            "start" => return Some(self.started(coach.start(call.text("item")))),
            "start-unasked" => return Some(self.started(coach.start_unasked(call.text("item")))),
            "ready" => coach.ready(),
            "pause" => coach.pause(),
            "resume" => coach.resume(),
            "skip" => coach.skip(),
            "back" => coach.back(),
            "add-time" => coach.add_time(call.number("ms")),
            "count-repetition" => coach.count_repetition(call.named("by", COUNTED_BY)),
            "enough" => coach.enough(),
            "arrived" => coach.arrived(),
            "stop" => coach.stop(call.optional_named("reason", REASONS)),
            "abandon" => coach.abandon(),
            "set-plan" => coach.set_plan(plan(call)),
            "answer-check" => coach.answer_check(call.text("question"), call.text("answer")),
            "lighter-day" => coach.lighter_day(call.flag("on")),
            "set-context" => coach.set_context(context(call)),
            "set-step-sounds" => coach.set_step_sounds(StepSounds {
                mode: call.named("mode", STEP_SOUND_MODES),
                silent_every_walks: u32::try_from(call.number("silent_every_walks")).unwrap(),
                heard_outdoors: false,
            }),
            "set-grade-borders" => coach.set_grade_borders(GradeBorders {
                heel_deg: call.optional_decimal("heel_deg"),
                toe_deg: call.optional_decimal("toe_deg"),
                slap_contact_to_flat_ms: call.optional_decimal("slap_contact_to_flat_ms"),
                drag_sensitivity_ratio: call.optional_decimal("drag_sensitivity_ratio"),
            }),
            "grade-borders" => return Some(Ok(written("grade-borders", &coach.grade_borders(), &mut self.names))),
            "step-sounds" => return Some(Ok(written("step-sounds", &coach.step_sounds(), &mut self.names))),
            "steps-since" => {
                let number = u64::try_from(call.number("number")).unwrap();
                return Some(Ok(coach.steps_since(number).iter().map(step_line).collect()));
            }
            "snapshot" => return Some(Ok(self.names.snapshot(&coach.snapshot()))),
            _ => return None,
        };
        Some(silent(done))
    }

    fn started(&mut self, session: Result<heelfirst::SessionId, CoachError>) -> Answer {
        session.map(|session| vec![format!("started {}", self.names.session(&session.value))])
    }

    fn reminders(&mut self, coach: &Coach, call: &Call) -> Option<Answer> {
        let plan = match call.verb().as_str() {
            "settings" => return Some(coach.settings().map(|json| vec![format!("settings {json}")])),
            "health" => return Some(Ok(written("health", &coach.health(), &mut self.names))),
            "habits" => return Some(Ok(written("habits", &coach.habits(), &mut self.names))),
            "set-settings" => coach.set_settings(call.text("json")),
            "set-reminder-form" => coach.set_reminder_form(changed_form(coach.reminder_form(), call)),
            "import-reminder" => {
                coach.import_reminder(call.named("kind", PROMPT_KINDS), call.texts("calendar").join("\n"))
            }
            "forget-habits" => coach.forget_habits(),
            "allow-fewer-prompts" => coach.allow_fewer_prompts(call.flag("allowed")),
            "fired" => {
                let id = self.occurrence(call.number("occurrence"));
                self.shown = Some(id.clone());
                coach.fired(id, call.number("fired_at_ms"))
            }
            "acted" => coach.acted(self.occurrence(call.number("occurrence")), call.named("answer", ANSWERS)),
            "environment-changed" => coach.environment_changed(environment(call)),
            "armed" => coach.armed(self.occurrences(call, "occurrences"), self.occurrences(call, "refused")),
            _ => return None,
        };
        Some(plan.map(|plan| {
            let lines = plan_lines(&plan);
            self.plan = plan;
            lines
        }))
    }

    fn occurrence(&self, index: i64) -> OccurrenceId {
        let known = match usize::try_from(index) {
            Ok(index) => self.plan.occurrences.get(index).map(|occurrence| occurrence.id.clone()),
            Err(_) => self.shown.clone(),
        };
        known.unwrap_or_else(|| OccurrenceId { value: "ffffffffffffffff".to_owned() })
    }

    fn occurrences(&self, call: &Call, key: &str) -> Vec<OccurrenceId> {
        call.indices(key).into_iter().map(|index| self.occurrence(i64::try_from(index).unwrap())).collect()
    }

    fn sensors(&self, coach: &Coach, call: &Call) -> Option<Answer> {
        let sensor = || SensorId { value: self.names.sensor_behind(&call.text("sensor")) };
        let done = match call.verb().as_str() {
            "scan" => coach.scan(call.flag("on")),
            "pair" => coach.pair(sensor(), call.named("foot", SIDES)),
            "tell-feet-apart" => {
                let named = call.texts("sensors");
                let sensors = named.iter().map(|name| SensorId { value: self.names.sensor_behind(name) }).collect();
                coach.tell_feet_apart(sensors, call.named("foot", SIDES))
            }
            "stop-telling-feet-apart" => coach.stop_telling_feet_apart(),
            "calibrate" => coach.calibrate(sensor()),
            "stop-calibration" => coach.stop_calibration(),
            "answer-mount" => coach.answer_mount(sensor(), call.named("answer", MOUNT_ANSWERS)),
            "forget" => coach.forget(sensor()),
            _ => return None,
        };
        Some(silent(done))
    }

    fn history(&mut self, coach: &Coach, call: &Call) -> Option<Answer> {
        let done = match call.verb().as_str() {
            "report-event" => coach.report_event(
                call.named("kind", MISHAPS),
                call.optional_number("when_ms"),
                call.optional_text("note"),
            ),
            "history" => {
                let range = HistoryRange {
                    from_ms: 0,
                    before_ms: call.number("before_ms"),
                    with_steps: call.flag("with_steps"),
                };
                return Some(coach.history(range).map(|history| self.names.history(&history)));
            }
            "report" => {
                let report = coach.report(call.named("format", FORMATS));
                return Some(report.map(|bytes| vec![format!("report bytes={}", bytes.len())]));
            }
            "report-of" => {
                let report = coach.report_of(report_request(call));
                return Some(report.map(|bytes| vec![format!("report bytes={}", bytes.len())]));
            }
            "save-report" => coach.save_report(self.path(&call.text("file")), report_request(call)),
            "progress" => {
                return Some(coach.progress().map(|progress| written("progress", &progress, &mut self.names)));
            }
            "set-question" => coach.set_question(call.text("question")),
            "rate-goal" => coach.rate_goal(call.text("goal"), u8::try_from(call.number("rating")).unwrap()),
            "plan-from-code" => {
                let plan = coach.plan_from_code(call.text("code"));
                return Some(plan.map(|plan| written("plan", &plan, &mut self.names)));
            }
            "backup" => coach.backup(self.path(&call.text("file")), call.optional_text("passphrase")).map(drop),
            "restore" => coach.restore(self.path(&call.text("file")), call.optional_text("passphrase")).map(drop),
            "merge" => coach.merge(self.path(&call.text("file")), call.optional_text("passphrase")).map(drop),
            "set-recording" => coach.set_recording(
                call.flag("on"),
                call.optional_number("limit_mb").map(|limit| limit.try_into().unwrap()),
            ),
            "recordings" => {
                return Some(coach.recordings().map(|found| written("recordings", &found, &mut self.names)));
            }
            "delete-recording" => coach.delete_recording(call.text("name")),
            "delete-everything" => coach.delete_everything(),
            "labels" => {
                return Some(Ok(vec![format!("labels {}", if coach.labels().is_empty() { "none" } else { "some" })]));
            }
            _ => return None,
        };
        Some(silent(done))
    }
}

fn silent(done: Result<(), CoachError>) -> Answer {
    done.map(|()| Vec::new())
}

fn simulated(pattern: &str, seed: &str, slipped_deg: &str) -> CoachRadio {
    CoachRadio::Simulated {
        pattern: pattern.to_owned(),
        seed: seed.parse().unwrap(),
        slipped_deg: slipped_deg.parse().unwrap(),
    }
}

fn environment(call: &Call) -> Environment {
    Environment {
        zone: call.text("zone"),
        languages: call.texts("languages"),
        boot_id: call.text("boot_id"),
        may_notify: call.flag("may_notify"),
        channel_muted: false,
        exact_allowed: true,
        battery_restricted: false,
        force_stopped: false,
        pending_limit: call.optional_number("pending_limit").map_or(500, |limit| limit.try_into().unwrap()),
    }
}

fn report_request(call: &Call) -> ReportRequest {
    ReportRequest {
        format: call.named("format", FORMATS),
        from_date: call.optional_text("from_date"),
        until_date: call.optional_text("until_date"),
        paper: None,
    }
}

/// `"items": ["EXERCISE:TIMES A DAY:REPETITIONS", …]`, with `:own` at its end for the person's own pace
pub fn plan(call: &Call) -> Plan {
    let items = call.texts("items").into_iter().map(|text| {
        let guided = text.strip_suffix(":own").unwrap_or(&text);
        let [exercise, times_a_day, repetitions] = *guided.split(':').collect::<Vec<_>>().as_slice() else {
            panic!("an item is EXERCISE:TIMES A DAY:REPETITIONS, not {text}")
        };
        PlanItem {
            exercise: exercise.to_owned(),
            times_a_day: times_a_day.parse().unwrap(),
            repetitions: Some(repetitions.parse().unwrap()),
            sets: Some(1),
            own_pace: guided != text,
            ..PlanItem::default()
        }
    });
    Plan { weaker_side: call.optional_named("weaker_side", SIDES), items: items.collect(), ..Plan::default() }
}

pub fn context(call: &Call) -> PracticeContext {
    PracticeContext {
        shoe: call.text("shoe"),
        orthosis: call.named("orthosis", ORTHOSES),
        aid: call.named("aid", AIDS),
        place: call.named("place", PLACES),
        helper: call.flag("helper"),
        hot_or_tired: call.flag("hot_or_tired"),
    }
}
