//! Which sign leads a movement.

use super::cue::{self, Sign};
use crate::terms::{Goal, Manner, Side, SideOrder};

/// Where sides take turns, the side itself is the word: there is no time for another.
pub(super) fn up(manner: Manner, order: SideOrder, side: Side) -> Sign {
    match (manner, order, side) {
        (Manner::Lift, SideOrder::Alternating, Side::Left) => cue::UP_LEFT,
        (Manner::Lift, SideOrder::Alternating, Side::Right) => cue::UP_RIGHT,
        (Manner::AssistedLift, ..) => cue::UP_HELPED,
        (Manner::Stretch, ..) => cue::PULL,
        (Manner::Slide, ..) => cue::SLIDE_BACK,
        (Manner::Lift | Manner::Walk | Manner::HighKnees, ..) => cue::UP,
    }
}

pub(super) fn hold(manner: Manner) -> Sign {
    match manner {
        Manner::AssistedLift => cue::EASE_HELP,
        Manner::Stretch => cue::HOLD_STRETCH,
        Manner::Lift | Manner::Slide | Manner::Walk | Manner::HighKnees => cue::HOLD,
    }
}

pub(super) fn down(manner: Manner) -> Sign {
    match manner {
        Manner::AssistedLift => cue::DOWN_ALONE,
        Manner::Stretch => cue::RELEASE,
        Manner::Slide => cue::SLIDE_FORWARD,
        Manner::Lift | Manner::Walk | Manner::HighKnees => cue::DOWN,
    }
}

pub(super) fn walk(manner: Manner) -> Sign {
    if manner == Manner::HighKnees { cue::WALK_HIGH_KNEES } else { cue::WALK_START }
}

/// The side to get ready; where sides take turns, the one that begins.
pub(super) fn side(order: SideOrder, side: Side) -> Sign {
    match (order, side) {
        (SideOrder::Alternating, Side::Left) => cue::FIRST_LEFT,
        (SideOrder::Alternating, Side::Right) => cue::FIRST_RIGHT,
        (_, Side::Left) => cue::SIDE_LEFT,
        (_, Side::Right) => cue::SIDE_RIGHT,
    }
}

pub(super) fn switch(side: Side) -> Sign {
    match side {
        Side::Left => cue::SWITCH_LEFT,
        Side::Right => cue::SWITCH_RIGHT,
    }
}

pub(super) fn goal(goal: Goal) -> Sign {
    match goal {
        Goal::Heel => cue::WALK_HEEL,
        Goal::Soft => cue::WALK_SOFT,
        Goal::Clear => cue::WALK_CLEAR,
    }
}
