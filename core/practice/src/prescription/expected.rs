//! How long a prescription will take.

use super::{Pace, Prescription, SideDose};
use crate::terms::{Manner, Side, SideOrder};

/// Sitting down and fetching what is needed, in s. Own default; the set-up itself is not timed.
const SET_UP_S: u32 = 30;
/// Getting up for a walk that is made anyway, in s. Own default.
const SET_UP_WALK_S: u32 = 10;

impl Prescription {
    /// How long it takes from the first press to the end, in s: an allowance for the set-up, then what the session is going
    /// to do, without pauses. At the person's own pace the tempo as written is the best guess.
    pub fn expected_s(&self) -> u32 {
        let set_up = match (self.has_set_up, self.walking_s) {
            (false, _) => 0,
            (true, None) => SET_UP_S,
            (true, Some(_)) => SET_UP_WALK_S,
        };
        let led_ms = self.walking_s.map_or_else(|| self.repetitions_ms(), |s| u32::from(s) * 1000);
        set_up + u32::from(self.get_ready_s) + led_ms.div_ceil(1000)
    }

    /// Repetitions, rests and changes of side, in ms.
    fn repetitions_ms(&self) -> u32 {
        let Some(tempo) = self.tempo else { return 0 };
        let paced = |s: u16| match self.pace {
            Pace::Guided { percent } => u32::from(s) * 100_000 / u32::from(percent.max(1)),
            Pace::Own => u32::from(s) * 1000,
        };
        let hold = if self.manner == Manner::Stretch { u32::from(tempo.hold_s) * 1000 } else { paced(tempo.hold_s) };
        let repetition = paced(tempo.up_s) + hold + paced(tempo.down_s);
        let runs = self.runs();
        let led = |run: &Run| run.repetitions * repetition + run.repetitions.saturating_sub(1) * paced(tempo.rest_s);
        let between = runs.iter().zip(runs.iter().skip(1)).map(|(run, next)| self.between_ms(run, next));
        runs.iter().map(led).sum::<u32>() + between.sum::<u32>()
    }

    /// From one run of repetitions to the next.
    fn between_ms(&self, run: &Run, next: &Run) -> u32 {
        let rest_s = if next.set > run.set { self.rest_between_sets_s } else { 0 };
        let switch_s = if next.side == run.side { 0 } else { self.switch_side_s };
        (u32::from(rest_s) + u32::from(switch_s)) * 1000
    }

    /// What is done without a longer rest or a change of side, in the order of the session.
    fn runs(&self) -> Vec<Run> {
        let sets = |dose: &SideDose| (1..=dose.sets).map(|set| Run::of(*dose, set)).collect::<Vec<_>>();
        let mut runs: Vec<Run> = self.sides.iter().flat_map(sets).collect();
        if matches!(self.order, SideOrder::Alternating | SideOrder::AffectedFirst) {
            runs.sort_by_key(|run| run.set);
        }
        if self.order == SideOrder::Alternating {
            runs.dedup_by(|next, run| {
                let same = next.set == run.set;
                run.repetitions += if same { next.repetitions } else { 0 };
                same
            });
            for run in &mut runs {
                run.side = None;
            }
        }
        runs
    }
}

/// Repetitions in a row.
struct Run {
    /// Of this side; of both where they take turns.
    side: Option<Side>,
    set: u8,
    repetitions: u32,
}

impl Run {
    fn of(dose: SideDose, set: u8) -> Run {
        Run { side: Some(dose.side), set, repetitions: u32::from(dose.repetitions) }
    }
}
