//! What is known of the person: plan, answers, sensors, borders, question.

use heelfirst_history::{Reader, StoreError};
use heelfirst_practice::gate::{self, Answers};
use heelfirst_practice::{Catalogue, Goal};
use heelfirst_report::{Affected, Aim, Notice, Side};

use super::circumstances::aim;
use crate::api::{self, CoachError};
use crate::driver::choices;
use crate::state::{Facts, PLAN_KEY, PROPOSED_PLAN_KEY};

/// The person, as far as the history knows.
pub(crate) struct Person {
    pub(super) facts: Facts,
    pub(super) catalogue: Catalogue,
    /// Since when the plan holds, UTC µs since 1970; `None` where none was ever chosen and the self-check has led to none.
    pub(super) plan_since_us: Option<i64>,
}

/// The answers that a professional wants to know of, each with what it says.
const ANSWERS: [(&str, &str, Notice); 8] = [
    ("toe-lift", "not-at-all", Notice::ToesDoNotLift),
    ("toe-lift", "partly", Notice::ToesLiftPartly),
    ("toe-lift", "fully", Notice::ToesLiftFully),
    ("feeling", "less", Notice::FeelsLess),
    ("knee", "gives-way", Notice::KneeGivesWay),
    ("stand-30s", "no", Notice::StandsUnsafely),
    ("fall-6-months", "yes", Notice::FellWithinSixMonths),
    ("walking", "not-alone", Notice::WalksNotAlone),
];

/// The forms of foot drop that a person may notice.
const FORMS: [(&str, Notice); 3] = [("classic", Notice::Lands), ("slap", Notice::Slaps), ("drag", Notice::Drags)];

impl Person {
    /// Reads what is known.
    pub(crate) fn read(reader: &Reader) -> Result<Self, CoachError> {
        let catalogue = Catalogue::standard().map_err(CoachError::internal)?;
        let plan_since_us = plan_since(reader).map_err(crate::driver::refused)?;
        Ok(Self { facts: choices(reader)?, catalogue, plan_since_us })
    }

    /// Which foot drops; nothing is said of it while the first plan was not looked at.
    pub(super) fn affected(&self) -> Option<Affected> {
        self.plan_since_us?;
        Some(match self.facts.plan.weaker_side {
            Some(api::Side::Left) => Affected::Left,
            Some(api::Side::Right) => Affected::Right,
            None => Affected::Both,
        })
    }

    /// Both sides, the affected one first.
    pub(super) fn sides(&self) -> [Side; 2] {
        match self.facts.plan.weaker_side {
            Some(api::Side::Right) => [Side::Right, Side::Left],
            Some(api::Side::Left) | None => [Side::Left, Side::Right],
        }
    }

    /// The sides that changes and charts are about: the affected one; both where both are, or where nobody said.
    pub(super) fn affected_sides(&self) -> &'static [Side] {
        match self.facts.plan.weaker_side {
            Some(api::Side::Left) => &[Side::Left],
            Some(api::Side::Right) => &[Side::Right],
            None => &[Side::Left, Side::Right],
        }
    }

    /// What the person's walking is about: the goal of the first walking item of the plan.
    pub(super) fn goal(&self) -> Goal {
        self.planned_goal().unwrap_or(Goal::Heel)
    }

    /// The same, where a plan was chosen that says so.
    pub(super) fn aim(&self) -> Option<Aim> {
        self.plan_since_us?;
        self.planned_goal().map(aim)
    }

    /// As the plan says, else as what the person notices asks for, else as its first walking item has it.
    fn planned_goal(&self) -> Option<Goal> {
        let of_items = || self.facts.plan.items.iter().find_map(|item| self.catalogue.get(&item.exercise)?.goal);
        self.facts.goal_of_walks().or_else(of_items)
    }

    /// What the self-check says: how the foot drops in walking, then an urgent answer.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let answers = &self.facts.answers;
        let urgent = gate::urgent(answers).map(|_| Notice::NewOrWorse);
        let says =
            |(question, answer, _): &&(&str, &str, Notice)| answers.get(*question).is_some_and(|given| given == answer);
        let noticed = answers.get(gate::NOTICE.key).map(String::as_str).unwrap_or_default();
        let forms = noticed.split('+').filter_map(|form| FORMS.iter().find(|(key, _)| *key == form));
        let forms = forms.map(|(_, notice)| *notice);
        forms.chain(urgent).chain(ANSWERS.iter().filter(says).map(|(_, _, notice)| *notice)).collect()
    }

    /// Whether the repetitions of an exercise are holds.
    pub(crate) fn is_hold(&self, exercise: &str) -> bool {
        self.catalogue.get(exercise).is_some_and(|known| known.hold_range_s.is_some())
    }

    pub(crate) fn plan(&self) -> &api::Plan {
        &self.facts.plan
    }

    pub(crate) fn answers(&self) -> &Answers {
        &self.facts.answers
    }

    pub(crate) fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    pub(crate) fn context(&self) -> api::PracticeContext {
        (&self.facts.context).into()
    }

    /// What was chosen and answered.
    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }

    pub(crate) fn question(&self) -> Option<String> {
        self.facts.question.clone()
    }
}

fn plan_since(reader: &Reader) -> Result<Option<i64>, StoreError> {
    Ok(reader.setting_since(PLAN_KEY)?.or(reader.setting_since(PROPOSED_PLAN_KEY)?))
}
