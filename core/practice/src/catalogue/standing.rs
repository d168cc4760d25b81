//! The exercises done standing, holding on.

use super::exercise::{Dose, Equipment, Exercise, Purpose, Safety, SeatedForm, Source, Support};
use crate::terms::{Manner, Position, SideOrder, Tempo};

const LEG_RAISE: Exercise = Exercise {
    id: "standing-leg-raise",
    source: Source::Guide,
    position: Position::Standing,
    purposes: &[Purpose::Hip],
    goal: None,
    steps: 4,
    dose: Dose::Repetitions { fewest: 3, start: 6, most: 15, sets: 1, most_sets: 2, rest_between_sets_s: 60 },
    dose_source: Source::OwnDefault,
    sides: SideOrder::AffectedFirst,
    manner: Manner::Lift,
    tempo: Some(Tempo::new(2, 1, 3, 2)),
    hold_range_s: None,
    equipment: &[Equipment::Worktop, Equipment::Shoes, Equipment::Chair],
    support: Support::Worktop,
    safety: &[Safety::HoldOn, Safety::WeakerLegStands, Safety::UsualAids],
    seated_form: SeatedForm::Other("seated-march"),
    check: false,
};

const HAMSTRING_CURL: Exercise = Exercise {
    id: "hamstring-curl",
    source: Source::NamedInGuide,
    purposes: &[Purpose::BackOfThigh],
    seated_form: SeatedForm::Other("seated-heel-slide"),
    ..LEG_RAISE
};

/// In the order they are shown.
pub(super) const ALL: [Exercise; 2] = [LEG_RAISE, HAMSTRING_CURL];
