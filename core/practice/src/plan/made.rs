//! A plan, whoever made it.

use serde::{Deserialize, Serialize};

use super::item::Item;
use super::person::Aid;
use crate::{Affected, Goal};

/// Which exercises, on which side, how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Which foot drops.
    pub affected: Affected,
    /// Where it comes from.
    pub made_by: MadeBy,
    /// The exercises, in the order they are offered.
    pub items: Vec<Item>,
    /// Whether a therapist allows standing on the weaker leg, whatever the person answered.
    #[serde(default)]
    pub allows_weaker_leg: bool,
    /// What a good step is, where it is not what the self-check says.
    #[serde(default)]
    pub goal: Option<Goal>,
    /// Borders between landings, where they are moved.
    #[serde(default)]
    pub borders: Option<Borders>,
    /// What the hands are to hold on walks.
    #[serde(default)]
    pub aid: Option<Aid>,
    /// What is to be worn on the lower leg.
    #[serde(default)]
    pub orthosis: Option<Orthosis>,
}

/// Where a plan comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MadeBy {
    /// The one to begin with, before anything is known.
    Start,
    /// Proposed from the answers.
    Proposal,
    /// The person chose it.
    Person,
    /// A therapist did.
    Therapist,
}

/// Where borders between landings are moved to. Their ranges are those of whoever grades steps.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Borders {
    /// A strike angle above this is heel first, in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heel_deg: Option<f64>,
    /// A strike angle below this is toes first, in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toe_deg: Option<f64>,
    /// The sole flat sooner than this after contact is a slap, in ms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slap_contact_to_flat_ms: Option<f64>,
    /// Above 1 more steps count as dragged, below 1 fewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drag_sensitivity_ratio: Option<f64>,
}

/// What is worn on the foot and lower leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Orthosis {
    /// Nothing.
    None,
    /// A soft brace.
    Soft,
    /// A rigid ankle-foot orthosis.
    Afo,
    /// A functional electrical stimulator.
    Fes,
}

impl Plan {
    /// A plan of these items, with nothing else said.
    pub fn new(affected: Affected, made_by: MadeBy, items: Vec<Item>) -> Plan {
        Plan {
            affected,
            made_by,
            items,
            allows_weaker_leg: false,
            goal: None,
            borders: None,
            aid: None,
            orthosis: None,
        }
    }

    /// The item of an exercise.
    pub fn item(&self, exercise: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.exercise == exercise)
    }
}
