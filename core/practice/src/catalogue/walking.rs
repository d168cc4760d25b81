//! The exercises done walking.

use super::exercise::{Dose, Equipment, Exercise, Purpose, Safety, SeatedForm, Source, Support};
use crate::terms::{Goal, Manner, Position, SideOrder};

const BURST: Exercise = Exercise {
    id: "walking-burst",
    source: Source::Guide,
    position: Position::Walking,
    purposes: &[Purpose::Habit],
    // The classic form's goal, until the self-check says which form the person's foot drop has.
    goal: Some(Goal::Heel),
    steps: 3,
    // The guide: even half a minute counts. The limit of two minutes is ours.
    dose: Dose::Walking { walking_s: 30, most_s: 120 },
    dose_source: Source::Guide,
    sides: SideOrder::None,
    manner: Manner::Walk,
    tempo: None,
    hold_range_s: None,
    equipment: &[Equipment::Shoes, Equipment::ClearWay],
    support: Support::UsualAids,
    safety: &[Safety::NoHurry, Safety::SafePlace, Safety::UsualAids, Safety::NoHeadphones],
    seated_form: SeatedForm::Other("seated-march"),
    check: false,
};

const MARCH: Exercise = Exercise {
    id: "exaggerated-march",
    purposes: &[Purpose::Compensation],
    goal: Some(Goal::Clear),
    manner: Manner::HighKnees,
    dose_source: Source::OwnDefault,
    ..BURST
};

/// Once a week, for who walks this long every day anyway. It ends at the first trip.
const TWO_MINUTES: Exercise = Exercise {
    id: "two-minute-walk",
    source: Source::OwnDefault,
    dose: Dose::Walking { walking_s: 120, most_s: 120 },
    dose_source: Source::OwnDefault,
    seated_form: SeatedForm::None { because: "how walking goes over two minutes shows in walking only" },
    check: true,
    ..BURST
};

/// In the order they are shown.
pub(super) const ALL: [Exercise; 2] = [BURST, MARCH];
/// The walking check.
pub(super) const CHECK: Exercise = TWO_MINUTES;
