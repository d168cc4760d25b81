//! What the history remembers and the core needs at hand.

mod kept;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use heelfirst_gait::cue::CueSettings;
use heelfirst_gait::{Foot, MovedBorders};
use heelfirst_history::{
    Aid, BootClock, BroughtRecord, Context, Mishap, Rating, ReminderRecord, SessionId, StopReason,
};
use heelfirst_practice::dose::Ledger;
use heelfirst_practice::encourage::DayCounts;
use heelfirst_practice::gate::Answers;
use heelfirst_practice::{Input, Prescription, Session};
use heelfirst_reminders::{ArmedNet, Settings, Taper};
use jiff::Zoned;
use jiff::civil::Date;
use serde_json::Value;

use super::baselines::Baselines;
use super::cueing::CueMemories;
use super::describing::KnownSensors;
use super::doubting::MountDoubts;
use super::mounts::Mounts;
use super::taping::RecordWalks;
use crate::api::{Plan, PlanItem, PlanMaker};

pub(crate) use kept::{BesidePlan, Fall, LastMishap, PreviousPlan, Weekly};

/// Keys of the settings that the core keeps in the journal. Never re-used.
pub(crate) mod key {
    pub(crate) const PLAN: &str = "plan";
    pub(crate) const REMINDERS: &str = "reminders";
    pub(crate) const REMINDERS_TOLD_ON: &str = "reminders_told_on";
    pub(crate) const LIGHTER_DAY: &str = "lighter_day";
    pub(crate) const CUES: &str = "cues";
    pub(crate) const CUE_MEMORIES: &str = "cue_memories";
    pub(crate) const GRADE_BORDERS: &str = "grade_borders";
    pub(crate) const BASELINES: &str = "baselines";
    pub(crate) const MOUNT_DOUBTS: &str = "mount_doubts";
    pub(crate) const TOLD_RANGES: &str = "told_ranges";
    pub(crate) const KNOWN_SENSORS: &str = "known_sensors";
    pub(crate) const TAPER: &str = "reminder_taper";
    pub(crate) const ARMED_NETS: &str = "reminder_nets";
    pub(crate) const LEARNT_SINCE: &str = "reminders_learnt_since_s";
    pub(crate) const RECORD_WALKS: &str = "record_walks";
    pub(crate) const QUESTION: &str = "question_for_professional";
    /// The plan that the answers lead to, as it was kept last: what was planned on earlier days is told from its changes.
    pub(crate) const PROPOSED_PLAN: &str = "proposed_plan";
    pub(crate) const PREVIOUS_PLAN: &str = "previous_plan";
    /// The plan that the answers led to when another one was chosen: only a later one is worth a word.
    pub(crate) const PASSED_PROPOSAL: &str = "passed_proposal";
    pub(crate) const DOSES: &str = "doses";
    pub(crate) const WEEKLY: &str = "weekly_checks";
    pub(crate) const FALL: &str = "fall";
    pub(crate) const LAST_MISHAP: &str = "last_mishap";
    pub(crate) const PROFESSIONAL_TOLD: &str = "professional_told_on";
    pub(crate) const ASK_AGAIN: &str = "questions_asked_again";
    pub(crate) const PUT_OFF: &str = "asks_put_off";
    pub(crate) const PIECES_READ: &str = "pieces_read";
    pub(crate) const WELCOME_LEFT: &str = "welcome_left";
}

/// A finished session of the last weeks, as far as plans ask for it.
#[derive(Debug, Clone)]
pub(crate) struct PastSession {
    pub(crate) exercise: String,
    /// The civil date on which it started, where the person was.
    pub(crate) date: Date,
    /// When it ended, where the person was.
    pub(crate) ended: Zoned,
}

/// An ended session of the last days, which can be rated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EndedSession {
    pub(crate) session: SessionId,
    pub(crate) exercise: String,
    /// The civil date on which it started, where the person was.
    pub(crate) date: Date,
    /// Whether it was led at another speed than life's: it counts nowhere.
    pub(crate) is_trial: bool,
    pub(crate) rating: Option<Rating>,
    /// Why it was stopped, where the person said so.
    pub(crate) reason: Option<StopReason>,
}

/// A paired sensor.
#[derive(Debug, Clone)]
pub(crate) struct PairedSensor {
    /// The radio's name of it.
    pub(crate) sensor: String,
    /// Its name as shown.
    pub(crate) name: String,
    pub(crate) foot: Foot,
    pub(crate) mounts: Mounts,
}

/// A session that was running when the core was last closed.
#[derive(Debug, Clone)]
pub(crate) struct Unfinished {
    pub(crate) session: SessionId,
    /// The engine's prescription, as it was journaled.
    pub(crate) prescription: Value,
    /// The circumstances in which it began.
    pub(crate) context: Context,
    /// The engine's inputs and their times, in ms of the session's clock.
    pub(crate) inputs: Vec<(u64, Value)>,
    /// How far it is known to have led, in ms of the session's clock.
    pub(crate) led_until_ms: u64,
    /// The civil date on which it started.
    pub(crate) date: Date,
    /// Session seconds for each real second, as it began.
    pub(crate) speed: f64,
    /// The clock at its start.
    pub(crate) clock: Option<BootClock>,
    /// Its steps so far.
    pub(crate) steps: Vec<heelfirst_gait::Step>,
    /// Its toe lifts so far.
    pub(crate) lifts: Vec<heelfirst_history::LiftRecord>,
}

impl Unfinished {
    /// The session as it stood when it was last known to have led: the prescription, the inputs at their times, the time between.
    pub(super) fn fold(&self) -> Result<Session, String> {
        let prescription: Prescription =
            serde_json::from_value(self.prescription.clone()).map_err(|error| format!("its prescription: {error}"))?;
        let (mut session, _) = Session::start(prescription).map_err(|error| error.to_string())?;
        for (at_ms, input) in &self.inputs {
            let input: Input = serde_json::from_value(input.clone()).map_err(|error| format!("an input: {error}"))?;
            session.apply(input, Duration::from_millis(*at_ms)).map_err(|error| format!("at {at_ms} ms: {error}"))?;
        }
        session.advance(Duration::from_millis(self.led_until_ms));
        Ok(session)
    }
}

/// Everything read at open.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    /// Seed of the ids to come.
    pub(crate) seed: u64,
    /// The plan that holds: the one chosen by hand, or the one that the answers lead to.
    pub(crate) plan: Plan,
    /// Whether it was chosen by hand.
    pub(crate) plan_chosen: bool,
    /// The plan that answers led to, as it was kept last.
    pub(crate) proposed_plan: Option<Plan>,
    /// The plan that answers led to when this one was chosen.
    pub(crate) passed_proposal: Option<Plan>,
    /// What was chosen before it; `None` where nothing was.
    pub(crate) previous_plan: Option<PreviousPlan>,
    /// What is kept of how practice went, and today's doses from it.
    pub(crate) doses: Ledger,
    pub(crate) weekly: Weekly,
    /// The fall after which standing and walking rest.
    pub(crate) fall: Option<Fall>,
    pub(crate) last_mishap: Option<LastMishap>,
    /// When the page about professionals came up last.
    pub(crate) professional_told: Option<Date>,
    /// The questions that are asked again, after a break or a fresh start.
    pub(crate) ask_again: BTreeSet<String>,
    /// What was put off, and until when.
    pub(crate) put_off: BTreeMap<String, Date>,
    pub(crate) pieces_read: BTreeSet<String>,
    /// Whether the person left the welcome before anything was practised.
    pub(crate) welcome_left: bool,
    /// The dates on which questions were answered last.
    pub(crate) answered_on: BTreeMap<String, Date>,
    /// Circumstances that belong to an exercise alone: chosen or used later than those for all.
    pub(crate) contexts: BTreeMap<String, Context>,
    /// The person's own goal and when it was rated last.
    pub(crate) goal: Option<(String, Date)>,
    /// What days brought, as it was read.
    pub(crate) brought: Vec<BroughtRecord>,
    /// The same, for encouragement.
    pub(crate) days: Vec<DayCounts>,
    /// Mishaps of the last days, by the day on which they happened.
    pub(crate) mishaps: Vec<(Mishap, Date)>,
    /// Ended sessions of the last days, oldest first.
    pub(crate) ended: Vec<EndedSession>,
    pub(crate) reminders: Settings,
    /// On which date the reminders' settings were kept, and what gets in their way was told.
    pub(crate) reminders_told_on: Option<Date>,
    pub(crate) lighter_day: Option<Date>,
    /// How far prompts were thinned.
    pub(crate) taper: Taper,
    /// What came before this moment teaches nothing about prompts; seconds since 1970.
    pub(crate) learnt_since_s: i64,
    /// Which borders between landings were moved.
    pub(crate) moved_borders: MovedBorders,
    /// Which steps sound.
    pub(crate) cues: CueSettings,
    /// What their targets learnt.
    pub(crate) cue_memories: CueMemories,
    pub(crate) answers: Answers,
    pub(crate) context: Context,
    /// Whether practice is recorded.
    pub(crate) record_walks: RecordWalks,
    /// What the person wants to ask a professional.
    pub(crate) question: Option<String>,
    /// What is usual in each context.
    pub(crate) baselines: Baselines,
    /// Which stored mounts are doubted.
    pub(crate) mount_doubts: MountDoubts,
    /// The sensors whose range was told to be too small, by the radio's name.
    pub(crate) told_ranges: BTreeSet<String>,
    /// What is kept of paired sensors beside their foot and how they sit.
    pub(crate) known_sensors: KnownSensors,
    pub(crate) paired: Vec<PairedSensor>,
    /// The nets that the platform holds.
    pub(crate) armed_nets: Vec<ArmedNet>,
    /// What became of the latest prompts.
    pub(crate) prompted: Vec<ReminderRecord>,
    /// Sessions that ended done or enough in the last weeks.
    pub(crate) past: Vec<PastSession>,
    pub(crate) unfinished: Option<Unfinished>,
    /// Settings that cannot be read, each in words; their defaults hold until they are set anew.
    pub(crate) unreadable: Vec<String>,
}

impl Facts {
    /// Reads the settings that the core knows; an unreadable one is an error, never silently the default.
    pub(crate) fn set(&mut self, key: &str, value: &Value) -> Result<(), String> {
        if value.is_null() {
            return Ok(());
        }
        let unreadable = |error| format!("the setting '{key}' cannot be read: {error}");
        match key {
            key::PLAN => {
                self.plan = serde_json::from_value(value.clone()).map_err(unreadable)?;
                self.plan_chosen = true;
            }
            key::PROPOSED_PLAN => self.proposed_plan = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::PASSED_PROPOSAL => self.passed_proposal = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::PREVIOUS_PLAN => self.previous_plan = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::DOSES => self.doses = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::WEEKLY => self.weekly = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::FALL => self.fall = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::LAST_MISHAP => self.last_mishap = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::PROFESSIONAL_TOLD => {
                self.professional_told = serde_json::from_value(value.clone()).map_err(unreadable)?;
            }
            key::ASK_AGAIN => self.ask_again = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::PUT_OFF => self.put_off = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::PIECES_READ => self.pieces_read = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::WELCOME_LEFT => self.welcome_left = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::REMINDERS => self.reminders = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::REMINDERS_TOLD_ON => {
                self.reminders_told_on = serde_json::from_value(value.clone()).map_err(unreadable)?;
            }
            key::CUES => self.cues = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::GRADE_BORDERS => self.moved_borders = moved_borders(value).map_err(unreadable)?,
            key::CUE_MEMORIES => self.cue_memories = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::BASELINES => self.baselines = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::MOUNT_DOUBTS => self.mount_doubts = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::TOLD_RANGES => self.told_ranges = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::KNOWN_SENSORS => self.known_sensors = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::TAPER => self.taper = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::ARMED_NETS => self.armed_nets = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::LEARNT_SINCE => self.learnt_since_s = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::RECORD_WALKS => {
                let stored: RecordWalks = serde_json::from_value(value.clone()).map_err(unreadable)?;
                self.record_walks = stored.possible();
            }
            key::QUESTION => self.question = serde_json::from_value(value.clone()).map_err(unreadable)?,
            key::LIGHTER_DAY => self.lighter_day = serde_json::from_value(value.clone()).map_err(unreadable)?,
            _ => tracing::debug!(key, "a setting of another version is left alone"),
        }
        Ok(())
    }

    /// The circumstances in which the next session of an exercise begins.
    pub(crate) fn context_of(&self, exercise: &str) -> &Context {
        self.contexts.get(exercise).unwrap_or(&self.context)
    }

    /// Those of the walks of a plan: where one of them is done with a walker, that.
    pub(crate) fn context_of_walks(&self) -> &Context {
        let walks = ["exaggerated-march", "walking-burst"].map(|exercise| self.context_of(exercise));
        let with_walker = walks.into_iter().find(|context| matches!(context.aid, Aid::Rollator | Aid::Walker));
        with_walker.unwrap_or(self.context_of("walking-burst"))
    }

    /// How often this exercise was done on a day.
    pub(crate) fn done_on(&self, exercise: &str, date: Date) -> u32 {
        let times = self.past.iter().filter(|past| past.date == date && past.exercise == exercise).count();
        u32::try_from(times).unwrap_or(u32::MAX)
    }

    /// Days practised of the last 14, today included.
    pub(crate) fn days_practised_of_14(&self, today: Date) -> u32 {
        let first = today.saturating_sub(jiff::Span::new().days(13));
        let days: std::collections::BTreeSet<Date> =
            self.past.iter().map(|past| past.date).filter(|date| (first..=today).contains(date)).collect();
        u32::try_from(days.len()).unwrap_or(14)
    }
}

/// The borders that were moved; what another version allowed and this one does not is left aside.
fn moved_borders(value: &Value) -> Result<MovedBorders, serde_json::Error> {
    let stored: MovedBorders = serde_json::from_value(value.clone())?;
    if let Err(fault) = stored.check() {
        tracing::warn!(border = fault.border().field(), %fault, "a stored border is left aside");
    }
    Ok(stored.possible())
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            seed: 0,
            plan: first_plan(),
            plan_chosen: false,
            proposed_plan: None,
            passed_proposal: None,
            previous_plan: None,
            doses: Ledger::default(),
            weekly: Weekly::default(),
            fall: None,
            last_mishap: None,
            professional_told: None,
            ask_again: BTreeSet::new(),
            put_off: BTreeMap::new(),
            pieces_read: BTreeSet::new(),
            welcome_left: false,
            answered_on: BTreeMap::new(),
            contexts: BTreeMap::new(),
            goal: None,
            brought: Vec::new(),
            days: Vec::new(),
            mishaps: Vec::new(),
            ended: Vec::new(),
            reminders: Settings::default(),
            reminders_told_on: None,
            lighter_day: None,
            taper: Taper::default(),
            learnt_since_s: i64::MIN,
            armed_nets: Vec::new(),
            prompted: Vec::new(),
            moved_borders: MovedBorders::default(),
            cues: CueSettings::default(),
            cue_memories: CueMemories::default(),
            answers: BTreeMap::new(),
            context: Context::default(),
            record_walks: RecordWalks::default(),
            question: None,
            baselines: Baselines::default(),
            mount_doubts: MountDoubts::new(),
            told_ranges: BTreeSet::new(),
            known_sensors: KnownSensors::new(),
            paired: Vec::new(),
            past: Vec::new(),
            unfinished: None,
            unreadable: Vec::new(),
        }
    }
}

/// The plan of a person who has not chosen one yet: a short walk at four calm moments, the calf three times, the lifting muscle once.
fn first_plan() -> Plan {
    let item =
        |exercise: &str, times_a_day| PlanItem { exercise: exercise.to_owned(), times_a_day, ..PlanItem::default() };
    Plan {
        weaker_side: None,
        items: vec![
            item("seated-ankle-lift", 1),
            item("calf-stretch", 3),
            item("walking-burst", 4),
            item("seated-march", 1),
        ],
        made_by: Some(PlanMaker::Start),
        ..Plan::default()
    }
}
