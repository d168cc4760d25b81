//! The self-check, and the first five minutes.

use heelfirst_practice::gate::{self, HeldBack, Question};
use heelfirst_practice::plan::{Aid, Person};
use heelfirst_practice::{Prescription, SideDose};
use heelfirst_words::Args;

use super::State;
use super::facts::key;
use crate::api::{self, CheckSnapshot, CoachError, WelcomeSnapshot};

/// Lifts of the first five minutes, all sides together.
const FIRST_LIFTS: u8 = 5;
/// Time to change sides among so few, in s.
const FIRST_SWITCH_S: u16 = 5;

/// The questions of the self-check in their order: those before the first exercise, then the calf, those before standing, the rest.
/// After a fall it comes first whether the person is hurt.
fn questions(after_fall: bool) -> Vec<&'static Question> {
    let mut all: Vec<&'static Question> =
        after_fall.then_some(&gate::HURT).into_iter().chain(gate::SELF_CHECK).collect();
    let rest = std::iter::once(&gate::CALF).chain(&gate::STANDING).chain([&gate::MINUTES]);
    for question in rest {
        if !all.iter().any(|known| known.key == question.key) {
            all.push(question);
        }
    }
    all
}

impl State {
    /// The self-check as it stands. After a break or a fresh start its questions come again.
    pub(crate) fn self_check(&self) -> CheckSnapshot {
        let urgent = gate::urgent(&self.facts.answers);
        let all = questions(self.facts.fall.is_some());
        let open: Vec<_> = all.iter().copied().filter(|question| self.is_open(question)).collect();
        CheckSnapshot {
            title: self.words.plain("check-title"),
            question: open.first().map(|question| self.question(question)),
            all: all.iter().map(|question| self.question(question)).collect(),
            left: u32::try_from(open.len()).unwrap_or(u32::MAX),
            urgent_text: urgent.map(|level| self.held_back_text(HeldBack::Urgent(level))),
            note: self.words.plain("check-no-diagnosis"),
        }
    }

    fn is_open(&self, question: &Question) -> bool {
        !self.facts.answers.contains_key(question.key) || self.is_old(question)
    }

    /// Whether the answer is from before a fall, an illness or a long break: it allows nothing until it is given again.
    pub(super) fn is_old(&self, question: &Question) -> bool {
        let is_asked_again = question.key == gate::URGENT.key || gate::STANDING.contains(question);
        let is_due = is_asked_again && self.facts.doses.check_again(self.date());
        is_due || self.facts.ask_again.contains(question.key)
    }

    /// An answer was taken: what else it changes.
    pub(super) fn after_answer(&mut self, question: &str) -> Result<(), CoachError> {
        let today = self.date();
        let mut changes_questions = self.facts.ask_again.remove(question);
        if question == gate::URGENT.key && self.facts.doses.check_again(today) {
            self.facts.doses.checked(today);
            let standing = gate::STANDING.iter().map(|question| question.key.to_owned());
            self.facts.ask_again = standing.filter(|key| self.facts.answers.contains_key(key)).collect();
            changes_questions = true;
            if let Some(event) = self.doses_event() {
                self.note_change(event);
            }
        }
        if changes_questions {
            self.note_setting(key::ASK_AGAIN, serde_json::to_value(&self.facts.ask_again))?;
        }
        self.follow_proposal();
        Ok(())
    }

    /// The first five minutes as they stand.
    pub(crate) fn welcome(&self) -> WelcomeSnapshot {
        let answers = &self.facts.answers;
        let open = gate::SELF_CHECK.iter().filter(|question| !answers.contains_key(question.key));
        let left = u32::try_from(open.count()).unwrap_or(u32::MAX);
        let urgent = gate::urgent(answers);
        let next = gate::self_check(answers).filter(|_| urgent.is_none());
        let exercise = (urgent.is_none() && next.is_none()).then(|| self.first_exercise());
        let text = match (urgent, exercise) {
            (Some(level), _) => self.held_back_text(HeldBack::Urgent(level)),
            (None, Some(_)) => self.words.plain(self.first_lifts_key()),
            (None, None) => self.words.text("welcome-left", &Args::new().with("count", left)),
        };
        WelcomeSnapshot {
            title: self.words.plain("welcome-title"),
            paragraphs: ["welcome-what", "welcome-not-validated", "welcome-questions", "welcome-permissions"]
                .map(|key| self.words.plain(key))
                .into(),
            question: next.map(|question| self.question(question)),
            left,
            exercise: exercise.map(str::to_owned),
            text,
            is_over: !self.is_welcome(),
            begin_at: self.welcome_begins_at(),
            pages: self.welcome_pages(),
        }
    }

    pub(super) fn first_exercise(&self) -> &'static str {
        let lifts = self.facts.answers.get("toe-lift").is_none_or(|answer| answer != "not-at-all");
        if lifts { "seated-ankle-lift" } else { "assisted-toe-raise" }
    }

    /// Starts the first lifts.
    pub(crate) fn start_first_lifts(&mut self) -> Result<api::SessionId, CoachError> {
        if let Some(question) = gate::self_check(&self.facts.answers) {
            let text = self.words.plain(&format!("question-{}", question.key));
            return Err(CoachError::invalid("question", text));
        }
        let exercise = self.exercise(self.first_exercise())?;
        self.refuse_while_unfinished()?;
        self.refuse_held_back(&exercise, false)?;
        let dosed = self.prescription(&exercise)?; // Not while it rests because it hurt.
        let affected = Person::from_answers(&self.facts.answers, Aid::None).affected;
        let whole = Prescription::for_exercise(&exercise, affected);
        let affected_sides = match affected {
            heelfirst_practice::Affected::Both => 2,
            _ => 1,
        };
        let sides: Vec<SideDose> = whole.sides.iter().take(affected_sides).copied().collect();
        let count = u8::try_from(sides.len()).unwrap_or(1).max(1);
        let share = |place: u8| FIRST_LIFTS / count + u8::from(place < FIRST_LIFTS % count);
        let most = |side| dosed.sides.iter().find(|dose| dose.side == side).map_or(u8::MAX, |dose| dose.repetitions);
        let sides = (0..count).zip(sides).map(|(place, dose)| SideDose {
            repetitions: share(place).min(most(dose.side)),
            sets: 1,
            ..dose
        });
        let prescription =
            Prescription { sides: sides.collect(), has_set_up: false, switch_side_s: FIRST_SWITCH_S, ..whole };
        self.begin(&exercise, prescription)
    }
}
