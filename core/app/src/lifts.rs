//! From kept toe lifts to what is shown and said of them.

use heelfirst_gait::lift::{Lift, LiftSet};
use heelfirst_history::LiftRecord;
use heelfirst_words::{Args, Words};

use crate::api::{LiftSetSnapshot, LiftSnapshot, Side};

/// A shorter hold is none: it would be told as 0 s.
const LEAST_HOLD_S: f64 = 0.05;

/// A lift as the surface shows it.
pub(crate) fn lift_snapshot(lift: &LiftRecord, number: u32, words: &Words) -> LiftSnapshot {
    LiftSnapshot {
        number,
        side: lift.side.into(),
        set: lift.set,
        repetition: lift.repetition,
        began_s: lift.began_s,
        ended_s: lift.ended_s,
        peak_angle_deg: lift.peak_angle_deg,
        sign_known: lift.sign_known,
        lift_s: lift.lift_s,
        hold_s: lift.hold_s,
        lower_s: lift.lower_s,
        heel_stayed_down: lift.heel_stayed_down,
        assisted: lift.assisted,
        confidence: lift.confidence,
        uncertain_because: lift.uncertain_because.map(Into::into),
        text: lift_text(lift, words),
    }
}

/// All lifts of a session, counted from 1.
pub(crate) fn lift_snapshots(lifts: &[LiftRecord], words: &Words) -> Vec<LiftSnapshot> {
    (1..).zip(lifts).map(|(number, lift)| lift_snapshot(lift, number, words)).collect()
}

/// What a lift was like, in a few words: a rising heel before everything else, then height and hold.
fn lift_text(lift: &LiftRecord, words: &Words) -> String {
    let held_s = lift.hold_s.filter(|hold_s| *hold_s >= LEAST_HOLD_S);
    let args = Args::new().with("angle", lift.peak_angle_deg.unwrap_or(0.0).abs()).with("hold", held_s.unwrap_or(0.0));
    let key = match (lift.heel_stayed_down, lift.peak_angle_deg, held_s) {
        (Some(false), _, _) => "lift-heel-rose",
        (_, None, _) => "lift-unmeasured",
        (_, Some(_), Some(_)) => "lift-held",
        (_, Some(_), None) => "lift-up",
    };
    let text = words.text(key, &args);
    if lift.assisted { words.text("lift-with-help", &Args::new().with("text", text)) } else { text }
}

/// What the lifts amount to, one a side and set, in the order in which they were begun.
pub(crate) fn lift_sets(lifts: &[LiftRecord], words: &Words) -> Vec<LiftSetSnapshot> {
    let mut places: Vec<_> = lifts.iter().map(|lift| (lift.side, lift.set)).collect();
    let mut seen = Vec::new();
    places.retain(|place| {
        let new = !seen.contains(place);
        seen.push(*place);
        new
    });
    places.into_iter().map(|place| lift_set(lifts, place, words)).collect()
}

fn lift_set(lifts: &[LiftRecord], (side, set): (heelfirst_history::Side, u32), words: &Words) -> LiftSetSnapshot {
    let of: Vec<&LiftRecord> = lifts.iter().filter(|lift| (lift.side, lift.set) == (side, set)).collect();
    let told: Vec<Lift> = of.iter().map(|lift| lift.lift()).collect();
    let sum = LiftSet::of(&told);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    // The set counts among all of its lifts; a person counts repetitions.
    let repetition = |nth: usize| of.get(nth.checked_sub(1)?).map(|lift| lift.repetition);
    let tired_at_repetition = sum.tired_at_repetition.and_then(repetition);
    LiftSetSnapshot {
        side: side.into(),
        set,
        lifts_count: count(sum.repetitions_count),
        heel_rose_count: count(sum.heel_rose_count),
        assisted_count: count(sum.assisted_count),
        measured_count: count(sum.measured_count),
        best_three_angle_deg: sum.best_three_angle_deg,
        tired_at_repetition,
        lift_s: sum.lift_s,
        hold_s: sum.hold_s,
        lower_s: sum.lower_s,
        assisted_angle_deg: sum.assisted_angle_deg,
        text: set_text(side.into(), set, &sum, tired_at_repetition, words),
    }
}

fn set_text(side: Side, set: u32, sum: &LiftSet, tired_at: Option<u32>, words: &Words) -> String {
    let args = || Args::new().with("side", side.as_str()).with("set", set);
    let mut parts = vec![match sum.best_three_angle_deg {
        Some(angle) => words.text("lifts-best-three", &args().with("angle", angle)),
        None => words.text("lifts-counted", &args().with("count", sum.repetitions_count)),
    }];
    let count = |count: usize| Args::new().with("count", count).with("of", sum.repetitions_count);
    if let Some(repetition) = tired_at {
        parts.push(words.text("lifts-lower-from", &Args::new().with("repetition", repetition)));
    }
    if sum.heel_rose_count > 0 {
        parts.push(words.text("lifts-heel-rose", &count(sum.heel_rose_count)));
    }
    if let Some(angle) = sum.assisted_angle_deg {
        parts.push(words.text("lifts-with-help", &count(sum.assisted_count).with("angle", angle)));
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests;
