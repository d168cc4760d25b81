//! What there is to show, and how an exercise is told by its id.

use super::FigureError;
use super::walking::{CALM, Gait, HIGH_KNEES};

/// A movement with a figure of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    AnkleLift,
    AssistedRaise,
    CalfStretch,
    SeatedMarch,
    LegKick,
    HeelSlide,
    LegRaise,
    HamstringCurl,
    Walk,
    HighKnees,
}

/// The first bone that moves, and what hangs from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MovesFrom {
    Thigh,
    Shank,
    Foot,
}

impl Kind {
    /// The weekly checks look like the exercise they check.
    pub(super) fn of(exercise: &str) -> Result<Kind, FigureError> {
        Ok(match exercise {
            "seated-ankle-lift" | "weekly-lift-check" => Kind::AnkleLift,
            "assisted-toe-raise" => Kind::AssistedRaise,
            "calf-stretch" => Kind::CalfStretch,
            "seated-march" => Kind::SeatedMarch,
            "seated-leg-kick" => Kind::LegKick,
            "seated-heel-slide" => Kind::HeelSlide,
            "standing-leg-raise" => Kind::LegRaise,
            "hamstring-curl" => Kind::HamstringCurl,
            "walking-burst" | "two-minute-walk" => Kind::Walk,
            "exaggerated-march" => Kind::HighKnees,
            _ => return Err(FigureError::UnknownExercise { exercise: exercise.to_owned() }),
        })
    }

    pub(super) fn gait(self) -> Option<Gait> {
        match self {
            Kind::Walk => Some(CALM),
            Kind::HighKnees => Some(HIGH_KNEES),
            _ => None,
        }
    }

    pub(super) fn moves_from(self) -> MovesFrom {
        match self {
            Kind::AnkleLift | Kind::AssistedRaise | Kind::CalfStretch => MovesFrom::Foot,
            Kind::LegKick | Kind::HamstringCurl => MovesFrom::Shank,
            _ => MovesFrom::Thigh,
        }
    }

    pub(super) fn has_strap(self) -> bool {
        matches!(self, Kind::AssistedRaise | Kind::CalfStretch)
    }

    pub(super) fn stands(self) -> bool {
        matches!(self, Kind::LegRaise | Kind::HamstringCurl)
    }

    pub(super) fn sits(self) -> bool {
        !self.stands() && self.gait().is_none()
    }
}
