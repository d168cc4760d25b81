//! What a first plan has to fit.

use serde::{Deserialize, Serialize};

use crate::gate::{self, Answers, HeldBack, Hold};
use crate::{Affected, Exercise, Goal};

/// A form of foot drop, as the person notices it. Never a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The foot hardly lifts, and lands flat or toes first.
    Classic,
    /// The heel lands first, then the forefoot slaps down.
    Slap,
    /// The foot drags over the floor.
    Drag,
}

/// What the person notices; nothing where they are not sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Forms(u8);

impl Forms {
    /// Not sure.
    pub const NONE: Forms = Forms(0);

    /// Whether this form is one of them.
    pub fn has(self, form: Form) -> bool {
        self.0 & form.bit() != 0
    }

    /// The same with one more.
    #[must_use]
    pub fn with(self, form: Form) -> Forms {
        Forms(self.0 | form.bit())
    }
}

impl FromIterator<Form> for Forms {
    fn from_iter<I: IntoIterator<Item = Form>>(forms: I) -> Self {
        forms.into_iter().fold(Forms::NONE, Forms::with)
    }
}

impl Form {
    /// Every form, in the order in which answers join them.
    pub const ALL: [Form; 3] = [Form::Classic, Form::Slap, Form::Drag];

    fn bit(self) -> u8 {
        1 << self as u8
    }

    /// As the answer is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Form::Classic => "classic",
            Form::Slap => "slap",
            Form::Drag => "drag",
        }
    }
}

/// What the hands hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aid {
    /// Nothing.
    #[default]
    None,
    /// A cane.
    Cane,
    /// A crutch.
    Crutch,
    /// A rollator.
    Rollator,
    /// A walker.
    Walker,
}

impl Aid {
    /// Whether it is one that both hands hold.
    pub fn is_walker(self) -> bool {
        matches!(self, Aid::Rollator | Aid::Walker)
    }
}

/// Minutes a day where the person has not said. Own default.
const MINUTES_A_DAY: u16 = 15;

/// Whom a plan is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Which foot drops.
    pub affected: Affected,
    /// What they notice.
    pub forms: Forms,
    /// What they answered.
    pub answers: Answers,
    /// What they walk with.
    pub aid: Aid,
    /// How long they have a day.
    pub minutes_a_day: u16,
}

impl Person {
    /// What the answers say; where they say nothing: both sides, not sure which form, 15 minutes. A walking aid that was
    /// not chosen is the one of the answers.
    pub fn from_answers(answers: &Answers, aid: Aid) -> Person {
        let given = |question: &str| answers.get(question).map(String::as_str);
        let noticed = given("notice").unwrap_or_default();
        Person {
            affected: given(gate::SIDE.key).map_or(Affected::Both, affected),
            forms: Form::ALL.into_iter().filter(|form| noticed.split('+').any(|part| part == form.as_str())).collect(),
            aid: match (aid, given("walking")) {
                (Aid::None, Some("with-cane")) => Aid::Cane,
                (Aid::None, Some("with-walker")) => Aid::Walker,
                _ => aid,
            },
            minutes_a_day: given("minutes").and_then(|minutes| minutes.parse().ok()).unwrap_or(MINUTES_A_DAY),
            answers: answers.clone(),
        }
    }

    /// What a good step is for them: of several forms the one that trips most. Own default.
    pub fn goal(&self) -> Goal {
        if self.forms.has(Form::Drag) {
            Goal::Clear
        } else if self.forms.has(Form::Slap) && !self.forms.has(Form::Classic) {
            Goal::Soft
        } else {
            Goal::Heel
        }
    }

    /// Whether they gave this answer.
    pub fn says(&self, question: &str, answer: &str) -> bool {
        self.answers.get(question).is_some_and(|given| given == answer)
    }

    /// Whether they walk with something that both hands hold, by aid or answer.
    pub fn uses_walker(&self) -> bool {
        self.aid.is_walker() || self.says("walking", "with-walker")
    }

    /// What holds an exercise back, a fall apart.
    pub fn held_back(&self, exercise: &Exercise, allows_weaker_leg: bool) -> Option<HeldBack> {
        gate::held_back(exercise, &self.answers, self.hold(allows_weaker_leg))
    }

    /// What decides beside the answers, a fall apart.
    pub fn hold(&self, allows_weaker_leg: bool) -> Hold {
        let (affected, with_walker) = (self.affected, self.uses_walker());
        Hold { allows_weaker_leg, with_walker, ..Hold::new(affected) }
    }

    /// Which leg is to be spared with a plan of this side: both where the person's own answer names another one.
    pub fn careful_of(&self, planned: Affected) -> Affected {
        let answered = self.answers.get(gate::SIDE.key).map(|side| affected(side));
        if answered.is_some_and(|side| side != planned) { Affected::Both } else { planned }
    }
}

/// Which foot drops, by the answer's key.
fn affected(side: &str) -> Affected {
    match side {
        "left" => Affected::Left,
        "right" => Affected::Right,
        _ => Affected::Both,
    }
}
