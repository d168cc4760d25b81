//! The history's words as the report's.

use heelfirst_gait::Foot;
use heelfirst_history as history;
use heelfirst_practice as practice;
use heelfirst_practice::progress::Subject;
use heelfirst_report as report;
use heelfirst_report::Measure;

use crate::convert::journal_names;

journal_names! {
    /// A side.
    side: history::Side => report::Side { Left => Left, Right => Right }
    /// A foot's side.
    foot_side: Foot => report::Side { Left => Left, Right => Right }
    /// The side of a dose.
    dose_side: practice::Side => report::Side { Left => Left, Right => Right }
    /// A side, as the history knows it.
    history_side: report::Side => history::Side { Left => Left, Right => Right }
    /// A side's foot.
    foot: report::Side => Foot { Left => Left, Right => Right }
    orthosis: history::Orthosis => report::Orthosis { None => None, Soft => Soft, Afo => Afo, Fes => Fes }
    aid: history::Aid => report::Aid {
        None => None, Cane => Cane, Crutch => Crutch, Rollator => Rollator, Walker => Walker,
    }
    place: history::Place => report::Place { Indoors => Indoors, Outdoors => Outdoors, Treadmill => Treadmill }
    stand_in: history::StandIn => report::StandIn { Simulated => Simulated, Replayed => Replayed }
    /// The same, as the history knows it.
    history_stand_in: report::StandIn => history::StandIn { Simulated => Simulated, Replayed => Replayed }
    /// What a walk is about.
    aim: practice::Goal => report::Aim { Heel => Heel, Soft => Soft, Clear => Clear }
    /// Why a session was stopped.
    stop_reason: history::StopReason => report::StopReason {
        Pain => Pain, Dizzy => Dizzy, Unsteady => Unsteady, Tired => Tired, Hot => Hot, Other => Other,
    }
    /// What is compared.
    measure: Subject => Measure {
        StrikeAngle => StrikeAngle, HeelShare => HeelShare, FlatShare => FlatShare, ToeShare => ToeShare,
        SlapShare => SlapShare, DragShare => DragShare, ToeLift => LiftAngle, Speed => Speed,
    }
}

/// The circumstances of a figure.
pub(crate) fn context(of: &history::Context) -> report::Context {
    report::Context {
        shoe: of.shoe.clone(),
        orthosis: orthosis(of.orthosis),
        aid: aid(of.aid),
        place: place(of.place),
        helper: of.helper,
        hot_or_tired: of.hot_or_tired,
        unsaid: !of.is_said(),
        stand_in: of.stand_in.map(stand_in),
    }
}

/// A value of the history in the report's unit: shares are parts of a hundred there.
pub(super) fn in_unit(of: Measure, value: f64) -> f64 {
    if of.unit() == report::Unit::Percent { 100.0 * value } else { value }
}
