//! What the screen shows.

use heelfirst::{
    AppSnapshot, Coach, CoachError, CoachEvent, MishapKind, NoticeSnapshot, SensorSnapshot, SessionPhase,
    SessionRating, SessionSnapshot, StepSnapshot,
};
use heelfirst_words::Words;

use super::keys::{self, Wish};

/// How many steps the strip has room for at most.
const STRIP: usize = 60;
/// The cue that is only a number: the countdown shows it already.
const COUNT: &str = "cue-count";

/// The last word on everything that is shown.
#[derive(Debug)]
pub(super) struct Model {
    pub(super) session: Option<SessionSnapshot>,
    pub(super) cue: String,
    pub(super) steps: Vec<StepSnapshot>,
    pub(super) steps_summary: String,
    /// The last toe lift, in words.
    pub(super) lift: String,
    pub(super) sensor: Option<SensorSnapshot>,
    pub(super) problem: Option<NoticeSnapshot>,
    /// Why the last key did nothing.
    pub(super) refused: Option<NoticeSnapshot>,
    /// The sentence at the end.
    pub(super) summary: Option<String>,
    /// What sensors saw, line by line, at the end.
    pub(super) measured: Vec<String>,
    /// Whether a key says how it went.
    pub(super) asks_rating: bool,
    /// Whether a key says that the person tripped or fell.
    pub(super) asks_mishap: bool,
    /// What came of such a key, in sentences.
    pub(super) told: Vec<String>,
    /// The person wants to leave; that waits until what was done is on disk.
    pub(super) leaving: bool,
}

impl Model {
    pub(super) fn new(snapshot: AppSnapshot) -> Self {
        Self {
            session: snapshot.session,
            cue: String::new(),
            steps: snapshot.last_steps,
            steps_summary: String::new(),
            lift: snapshot.lifts.last().map(|lift| lift.text.clone()).unwrap_or_default(),
            sensor: snapshot.sensors.into_iter().find(|sensor| sensor.foot.is_some()),
            problem: None,
            refused: None,
            summary: None,
            measured: Vec::new(),
            asks_rating: false,
            asks_mishap: false,
            told: Vec::new(),
            leaving: false,
        }
    }

    pub(super) fn take(&mut self, event: CoachEvent) {
        match event {
            CoachEvent::Session { snapshot } => {
                if self.phase() != Some(snapshot.phase) {
                    self.refused = None;
                }
                self.session = Some(snapshot);
            }
            CoachEvent::Cue { cue } if cue.key == COUNT || cue.text.is_empty() => {}
            CoachEvent::Cue { cue } => self.cue = cue.text,
            CoachEvent::Steps { steps } => {
                self.steps.extend(steps.steps);
                let surplus = self.steps.len().saturating_sub(STRIP);
                self.steps.drain(..surplus);
                self.steps_summary = steps.summary;
            }
            CoachEvent::Sensor { sensor } => self.sensor = Some(sensor),
            CoachEvent::Problem { notice } => self.problem = Some(notice),
            CoachEvent::Lifts { lifts } => {
                if let Some(last) = lifts.lifts.into_iter().last() {
                    self.lift = last.text;
                }
            }
            CoachEvent::Done { done } => {
                self.measured = super::super::measured(&done);
                (self.asks_rating, self.asks_mishap) = (done.asks_rating, done.asks_mishap);
                self.summary = Some(done.summary);
            }
            CoachEvent::Repetition { .. }
            | CoachEvent::Reminders { .. }
            | CoachEvent::Today { .. }
            | CoachEvent::History { .. }
            | CoachEvent::Calibration { .. }
            | CoachEvent::Feet { .. }
            | CoachEvent::MountQuestions { .. } => {}
        }
    }

    /// Does what a key says; what is refused is shown until the phase changes or another key is pressed.
    pub(super) fn wish(&mut self, wish: Wish, coach: &Coach, words: &Words) {
        self.leaving |= wish == Wish::Leave;
        if !self.is_over() {
            self.refused = keys::say(coach, wish).err().map(|error| refusal(error, coach, words));
            return;
        }
        let said = match wish {
            Wish::Rate(rating) => self.rate(rating, coach, words),
            Wish::Happened(what) => self.happened(what, coach, words),
            _ => Ok(()),
        };
        self.refused = said.err().map(|error| refusal(error, coach, words));
    }

    /// Says how it went. Another rating takes the place of this one.
    fn rate(&mut self, rating: SessionRating, coach: &Coach, words: &Words) -> Result<(), CoachError> {
        let Some(session) = self.session.as_ref().map(|session| session.session.clone()) else { return Ok(()) };
        let rated = coach.rate(session, Some(rating))?;
        self.told = std::iter::once(words.plain("rating-noted")).chain(rated.what_changed).collect();
        Ok(())
    }

    /// Says what happened, once.
    fn happened(&mut self, what: MishapKind, coach: &Coach, words: &Words) -> Result<(), CoachError> {
        coach.report_event(what, None, None)?;
        self.asks_mishap = false;
        let fell: &[&str] = &["mishap-noted", "after-fall-first", "terminal-happened-hurt"];
        let texts = if what == MishapKind::Fall { fell } else { &["mishap-noted"] };
        self.told = texts.iter().map(|key| words.plain(key)).collect();
        Ok(())
    }

    pub(super) fn phase(&self) -> Option<SessionPhase> {
        self.session.as_ref().map(|session| session.phase)
    }

    pub(super) fn is_over(&self) -> bool {
        self.summary.is_some()
    }
}

/// A key at the wrong moment is no problem to be mended.
fn refusal(error: CoachError, coach: &Coach, words: &Words) -> NoticeSnapshot {
    match error {
        CoachError::Invalid { field, .. } if field == "command" => NoticeSnapshot {
            key: "key-nothing".to_owned(),
            what: words.plain("terminal-key-nothing"),
            remedy: words.plain("terminal-key-nothing-remedy"),
            mended_at: None,
        },
        other => coach.notice_for(other),
    }
}
